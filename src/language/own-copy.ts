/**
 * A part of a text that does not keep all of the text in memory: engines let a long part of a text share its letters, and
 * a document would be kept in each version that a word was once read from.
 */
export function ownCopy(part: string): string {
  return ` ${part}`.slice(1);
}

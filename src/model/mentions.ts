/** Words too short, or too common in names of factors, to tell one from another. */
const empty = new Set(
  'the and for was were had has have with that this from not did its our their which when while because been being would could should only more than into over under about after before too very'.split(
    ' ',
  ),
);

/** The words that carry a name, without their endings, so that "caches" and "cached" are "cach", "retries" and "retry" "retr". */
export function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return new Set(
    words
      .filter((word) => !empty.has(word))
      .map((word) => word.replace(/(?:ings?|(?<=[^aeiou])(?:ies|ied|y)|ed|es|s|e)$/, '')),
  );
}

/** Whether one text names the other: half of the words that carry the shorter one stand in both. */
export function sharesWords(one: string, other: string): boolean {
  const [a, b] = [stems(one), stems(other)];
  const shared = sharedStems(a, b).length;
  return shared > 0 && shared * 2 >= Math.min(a.size, b.size);
}

/** The stems of one text that stand in another one too. */
export function sharedStems(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((word) => other.has(word));
}

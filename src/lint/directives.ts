import type { Comment, Range, Review } from '../review/review.js';

/** A rule named in a directive. */
export interface NamedRule extends Range {
  readonly id: string;
}

/** A comment that tells the linter to be silent about something, or to speak again. */
export interface Directive extends Range {
  readonly kind: 'disable-next-line' | 'disable' | 'enable';
  /** None named: all of them. */
  readonly rules: readonly NamedRule[];
  /** Where in the document it holds, but for the rules that a later comment enables. */
  readonly scope: Range;
}

const marker = 'incident-review-';
const form = /^(disable-next-line|disable|enable)(?=\s|$)([^]*)$/;

/** The directives of a review, such as `<!-- incident-review-disable blame -- quoting the caller -->`, in order. */
export function directivesOf(review: Review): Directive[] {
  const directives: Directive[] = [];
  for (const comment of review.comments) {
    const directive = readDirective(comment, review.text);
    if (directive) directives.push(directive);
  }
  return directives;
}

function readDirective(comment: Comment, text: string): Directive | undefined {
  if (!comment.text.startsWith(marker)) return undefined;
  const match = form.exec(comment.text.slice(marker.length));
  if (!match) return undefined;
  const kind = match[1] as Directive['kind'];
  // What follows "--" is the reason, for people.
  const names = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/)[0] ?? '';
  const from = text.indexOf(marker, comment.start) + marker.length + kind.length;
  const rules = [...names.matchAll(/[^\s,]+/g)].map((name) => ({
    id: name[0],
    start: from + name.index,
    end: from + name.index + name[0].length,
  }));
  const scope =
    kind === 'disable-next-line'
      ? nextLine(text, comment.end)
      : { start: comment.end, end: kind === 'disable' ? text.length : comment.end };
  return { kind, rules, scope, start: comment.start, end: comment.end };
}

/** The next line with text on it. */
function nextLine(text: string, offset: number): Range {
  const rest = /^[^\r\n]*(?:\s*[\r\n])?[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  const start = offset + rest.length;
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return { start, end: start + length };
}

/** Whether a directive has a say about a rule. */
export function concerns({ rules }: Directive, ruleId: string): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === ruleId);
}

/**
 * Whether a directive silences a rule at an offset.
 * @param directives all of the review, in order: what one of them disables, a later one may enable
 */
export function silences(
  directive: Directive,
  ruleId: string,
  offset: number,
  directives: readonly Directive[],
): boolean {
  const { kind, scope } = directive;
  return (
    kind !== 'enable' &&
    scope.start <= offset &&
    offset < Math.max(scope.end, scope.start + 1) &&
    concerns(directive, ruleId) &&
    (kind === 'disable-next-line' ||
      !directives.some(
        (later) =>
          later.kind === 'enable' &&
          later.start >= directive.end &&
          later.start <= offset &&
          concerns(later, ruleId),
      ))
  );
}

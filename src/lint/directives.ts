import type { Comment, Range, Review } from '../review/review.js';

/** A rule, theme or question named in a comment. */
export interface Named extends Range {
  readonly id: string;
}

/** A comment that tells the linter to be silent about something, or to speak again. */
export interface Directive extends Range {
  readonly kind: 'disable-next-line' | 'disable' | 'enable';
  /** None named: all of them. */
  readonly rules: readonly Named[];
  /** Where in the document it holds, at least for one of its rules. */
  readonly scope: Range;
  /** Rules that a later comment enables before the scope ends, and the offset of that comment. */
  readonly enabled: ReadonlyMap<string, number>;
}

/** A comment that sets themes or questions aside, so that they are not asked any more. */
export interface SetAside extends Range {
  /** Themes by their id, questions as "theme/question". */
  readonly subjects: readonly Named[];
  /** For colleagues; empty when none is given. */
  readonly reason: string;
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
  return withEnds(directives, review.text.length);
}

/** Ends what each `disable` disables where a later comment enables it: all of it at once, or rule by rule. */
function withEnds(directives: readonly Directive[], end: number): Directive[] {
  let allEnabled = end;
  const enabled = new Map<string, number>();
  return directives
    .toReversed()
    .map((directive) => {
      const ids = directive.rules.map(({ id }) => id);
      if (directive.kind === 'enable') {
        if (ids.length === 0) {
          allEnabled = directive.start;
          enabled.clear();
        }
        for (const id of ids) enabled.set(id, directive.start);
      }
      if (directive.kind !== 'disable') return directive;
      const own = [...enabled].filter(([id]) => ids.length === 0 || ids.includes(id));
      const last =
        ids.length > 0 && own.length === new Set(ids).size
          ? Math.max(...own.map(([, offset]) => offset))
          : allEnabled;
      return {
        ...directive,
        scope: { start: directive.end, end: last },
        enabled: new Map(own.filter(([, offset]) => offset < last)),
      };
    })
    .reverse();
}

/** What is set aside by comments such as `<!-- incident-review-set-aside saturation -- told in the other review -->`, in order. */
export function setAsidesOf(review: Review): SetAside[] {
  return review.comments.flatMap(({ text, start, end }) => {
    const opening = /^incident-review[- ]set-aside(?=\s|$)/.exec(text)?.[0];
    if (opening === undefined) return [];
    const [names = '', ...reasons] = text.slice(opening.length).split(/(?:^|\s)--(?:\s|$)|:\s/);
    const from = review.text.indexOf(opening, start) + opening.length;
    return [{ subjects: namesIn(names, from), reason: reasons.join(' ').trim(), start, end }];
  });
}

function readDirective(comment: Comment, text: string): Directive | undefined {
  if (!comment.text.startsWith(marker)) return undefined;
  const match = form.exec(comment.text.slice(marker.length));
  if (!match) return undefined;
  const kind = match[1] as Directive['kind'];
  // What follows "--" is the reason, for people.
  const names = (match[2] ?? '').split(/(?:^|\s)--(?:\s|$)/)[0] ?? '';
  const from = text.indexOf(marker, comment.start) + marker.length + kind.length;
  const rules = namesIn(names, from);
  const scope =
    kind === 'disable-next-line'
      ? nextLine(text, comment.end)
      : { start: comment.end, end: comment.end };
  return { kind, rules, scope, enabled: new Map(), start: comment.start, end: comment.end };
}

function namesIn(names: string, from: number): Named[] {
  return [...names.matchAll(/[^\s,]+/g)].map((name) => ({
    id: name[0],
    start: from + name.index,
    end: from + name.index + name[0].length,
  }));
}

/** The next line with text on it. */
function nextLine(text: string, offset: number): Range {
  const rest = /^[^\r\n]*(?:\s*[\r\n])?[ \t]*/.exec(text.slice(offset))?.[0] ?? '';
  const start = offset + rest.length;
  const length = /^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0;
  return { start, end: start + length };
}

/** Whether a directive silences a rule at an offset. */
export function silences(directive: Directive, ruleId: string, offset: number): boolean {
  return (
    directive.kind !== 'enable' &&
    directive.scope.start <= offset &&
    offset < Math.max(directive.scope.end, directive.scope.start + 1) &&
    offset < (directive.enabled.get(ruleId) ?? Infinity) &&
    (directive.rules.length === 0 || directive.rules.some(({ id }) => id === ruleId))
  );
}

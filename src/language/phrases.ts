import type { Range } from '../review/review.js';
import type { Match } from './pattern.js';
import type { Token } from './tokens.js';

/** The document range of a match. */
export function rangeOf(tokens: readonly Token[], { start, end }: Match): Range {
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The words of a match in lower case, as a message quotes them. */
export function wordsOf(tokens: readonly Token[], { start, end }: Match): string {
  return tokens
    .slice(start, end)
    .map((token, index) =>
      index > 0 && token.kind !== 'punctuation' ? ` ${token.word}` : token.word,
    )
    .join('');
}

/** Matches that do not touch one of `others`. */
export function without(matches: readonly Match[], others: readonly Match[]): Match[] {
  return matches.filter((match) => !others.some((other) => overlap(match, other)));
}

/** One match for each place: of those that overlap, the first and longest. In order. */
export function outermost(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => overlap(match, other))) kept.push(match);
  }
  return kept;
}

function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}

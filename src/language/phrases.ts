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
  if (matches.length === 0 || others.length === 0) return [...matches];
  const taken = new Set<number>();
  for (const { start, end } of others) for (let at = start; at < end; at++) taken.add(at);
  return matches.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    return true;
  });
}

/** One match for each place: of those that overlap, the first and longest. In order. */
export function outermost(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  let behind = 0;
  for (const match of [...matches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (match.start < behind) continue;
    kept.push(match);
    behind = match.end;
  }
  return kept;
}

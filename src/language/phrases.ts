import type { Range } from '../review/review.js';
import type { Match } from './pattern.js';
import type { Token } from './tokens.js';

/** The document range of a match, with the whole of a contraction that it has a part of. */
export function rangeOf(tokens: readonly Token[], match: Match): Range {
  const { start, end } = wholeWords(tokens, match);
  return { start: tokens[start]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}

/** The words of a match as they are written, for a message to quote. */
export function wordsOf(tokens: readonly Token[], match: Match): string {
  const { start, end } = wholeWords(tokens, match);
  return tokens
    .slice(start, end)
    .map((token, index) => {
      const text = token.kind === 'object' ? '…' : token.text;
      const apart = index > 0 && token.start > (tokens[start + index - 1]?.end ?? 0);
      return apart ? ` ${text}` : text;
    })
    .join('');
}

/** "n't" alone is no word to point at: "hadn't" is. */
function wholeWords(tokens: readonly Token[], { start, end }: Match): Match {
  let first = start;
  let behind = end;
  while (first > 0 && isContracted(tokens, first)) first--;
  while (isContracted(tokens, behind)) behind++;
  return { start: first, end: behind };
}

function isContracted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const token = tokens[index];
  return before?.kind === 'word' && token?.kind === 'word' && before.end === token.start;
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

/** One match for each place: of those that overlap, all that they cover. In order. */
export function united(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const { start, end } of [...matches].sort((a, b) => a.start - b.start)) {
    const last = kept[kept.length - 1];
    if (last && start < last.end)
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else kept.push({ start, end });
  }
  return kept;
}

/**
 * Words on one line, and of many only the first, in whole words where one fits.
 * @param most characters
 */
export function shortened(text: string, most: number): string {
  const words = text.replace(/\s+/g, ' ');
  const limit = String(most);
  const start = new RegExp(`^.{1,${limit}}(?=\\s|$)|^.{${limit}}`, 'u').exec(words)?.[0] ?? words;
  return start === words ? words : `${start} …`;
}

/** As at the start of a sentence or a label. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

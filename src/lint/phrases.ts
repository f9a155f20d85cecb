import { tokenize, type Token } from '../language/tokens.js';
import type { Range, Review } from '../review/review.js';
import { say } from '../wording.js';
import type { Phrases } from './settings.js';

/** Where an organisation's own words stand in the authors' prose, in document order. */
function occurrences(phrases: readonly string[], review: Review): Range[] {
  const wanted = phrases
    .map((phrase) => tokenize(phrase, 0).map(({ word }) => word))
    .filter((words) => words.length > 0);
  if (wanted.length === 0) return [];
  return review.blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap((_, index) =>
        wanted
          .filter((words) => words.every((word, offset) => isSaid(tokens[index + offset], word)))
          .map((words) => rangeFrom(tokens, index, words.length)),
      ),
    ),
  );
}

/** In the author's own voice. */
function isSaid(token: Token | undefined, word: string): boolean {
  return token?.word === word && !token.quoted;
}

function rangeFrom(tokens: readonly Token[], index: number, length: number): Range {
  const first = tokens[index];
  const last = tokens[index + length - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/**
 * What a rule says when an organisation's own words are taken into account: nothing about those it accepts, and a
 * question about each of those it wants to be asked about.
 */
export function withPhrases<T extends Range & { readonly message: string }>(
  problems: readonly T[],
  { flag = [], accept = [] }: Phrases,
  review: Review,
): (T | (Range & { readonly message: string }))[] {
  const accepted = occurrences(accept, review);
  const kept = problems.filter(
    ({ start, end }) => !accepted.some((range) => range.start < end && range.end > start),
  );
  const own = occurrences(flag, review)
    .filter(({ start, end }) => !kept.some((problem) => problem.start < end && problem.end > start))
    .map(({ start, end }) => ({
      start,
      end,
      message: say(
        '"{0}" is on your team\'s list of words to think about. How would it read without them?',
        review.text.slice(start, end),
      ),
    }));
  return [...kept, ...own];
}

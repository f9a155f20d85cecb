import type { Match } from '../language/pattern.js';
import { shortened } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Fix } from '../lint/fix.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { insertEntry } from '../drafting/insert-entry.js';
import { say } from '../wording.js';

/** Of what is quoted in an entry, in characters. */
const longestQuotation = 199;

/**
 * The fix that asks about a moment: an entry under local rationality, with the sentence quoted and the question as its
 * heading, ready to be filled in. The sentence itself stays.
 * @param question asks about the words that the finding points at
 */
export function askInLocalRationality(
  problem: Range,
  review: Review,
  question: (tokens: readonly Token[], match: Match) => string,
): readonly Fix[] {
  const sentence = sentenceAt(review, problem);
  if (!sentence) return [];
  const title = question(sentence.tokens, matchAt(sentence, problem));
  const quotation = shortened(review.text.slice(sentence.start, sentence.end), longestQuotation);
  const edit = insertEntry(review, 'rationale', { title, lead: `> ${quotation}` });
  return edit
    ? [
        {
          title: say('Ask about this moment under "Local rationality"'),
          edits: [edit],
          snippet: true,
          safe: false,
        },
      ]
    : [];
}

/** The tokens of a sentence that a finding points at. */
export function matchAt({ tokens }: Sentence, problem: Range): Match {
  const start = tokens.findIndex((token) => token.end > problem.start);
  const end = tokens.findLastIndex((token) => token.start < problem.end) + 1;
  return { start: Math.max(0, start), end };
}

/** The sentence that a finding stands in. */
export function sentenceAt(review: Review, { start, end }: Range): Sentence | undefined {
  for (const block of review.blocks) {
    if (block.start > start || block.end < end) continue;
    const sentence = block.sentences.find(
      (candidate) => candidate.start <= start && candidate.end >= end,
    );
    if (sentence) return sentence;
  }
  return undefined;
}

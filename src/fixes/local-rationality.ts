import { shortened } from '../language/phrases.js';
import type { Fix } from '../lint/fix.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { insertEntry } from '../drafting/insert-entry.js';
import { say } from '../wording.js';

/** Of what is quoted in an entry, in characters. */
const longestQuotation = 199;

/**
 * The fix that asks about a moment: an entry under local rationality, with the sentence quoted and the question as its
 * heading, ready to be filled in. The sentence itself stays.
 */
export function askInLocalRationality(
  problem: Range,
  review: Review,
  question: string,
): readonly Fix[] {
  const sentence = sentenceAt(review, problem);
  if (!sentence) return [];
  const quotation = shortened(review.text.slice(sentence.start, sentence.end), longestQuotation);
  const edit = insertEntry(review, 'rationale', { title: question, lead: `> ${quotation}` });
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

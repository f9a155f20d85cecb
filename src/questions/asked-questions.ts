import { isBlank } from '../model/entry.js';
import { remembered } from '../review/remembered.js';
import { labelLevel, type Block, type Range, type Review } from '../review/review.js';
import type { Theme, ThemeQuestion } from './theme.js';
import { questionId, themes } from './themes/index.js';

/** A question of a theme that stands in a document as a prompt to write under. */
export interface AskedQuestion {
  readonly id: string;
  readonly theme: Theme;
  readonly question: ThemeQuestion;
  /** Where the question stands. */
  readonly range: Range;
  readonly isAnswered: boolean;
}

const all = themes.flatMap((theme) =>
  theme.questions.map((question) => ({
    id: questionId(theme, question),
    theme,
    question,
    words: plainWords(question.text),
  })),
);

/** The questions of themes that a document asks in bold type or as a heading, in document order. */
export function askedQuestions(review: Review): readonly AskedQuestion[] {
  const blocks = review.blocks.flatMap((block) => {
    const asked = questionIn(block, review);
    return asked ? [{ block, asked }] : [];
  });
  return blocks.map(({ block, asked: { id, theme, question } }, index) => {
    const next = blocks[index + 1]?.block.start ?? review.text.length;
    return {
      id,
      theme,
      question,
      range: { start: block.start, end: block.end },
      isAnswered: isWritten(
        review.text.slice(endOfQuestion(block, review.text), endOf(block, next, review)),
      ),
    };
  });
}

const questionIn = remembered((block: Block, { text }): (typeof all)[number] | undefined => {
  const opening = text.slice(block.start, Math.min(block.end, block.start + longestQuestion));
  const words = opening.includes('?') ? plainWords(opening) : '';
  return words === '' ? undefined : all.find((one) => words.startsWith(one.words));
});

/** Questions are shorter than this, with room for marks, in UTF-16 code units. */
const longestQuestion = 300;

/** Letters alone, so that marks and line breaks make no difference. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function endOfQuestion({ start, end }: Block, text: string): number {
  const mark = text.indexOf('?', start);
  return mark < 0 ? end : mark + 1;
}

/** Where what may stand under a question ends: with its list item, or at the next heading or question. */
function endOf({ item, section, start }: Block, next: number, { sections }: Review): number {
  if (item) return Math.min(item.end, next);
  const heading = sections.find(
    (other) => other.start > start && (other.level < labelLevel || other.parent === section.parent),
  );
  return Math.min(heading?.start ?? section.end, next);
}

/** Whether anything stands there but marks, comments, blanks to fill in and the quotation that the question is about. */
function isWritten(text: string): boolean {
  const own = text
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .replace(/^[ \t]*>.*$/gm, '')
    .replace(/[*_#:]/g, '')
    .trim();
  return !isBlank(own);
}

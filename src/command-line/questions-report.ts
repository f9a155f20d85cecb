import { positionsIn, type Position } from '../lint/positions.js';
import { quotationOf } from '../questions/quotation.js';
import type { OpenQuestion } from '../questions/open-questions.js';
import { themes } from '../questions/themes/index.js';
import type { Review } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import type { CommonSectionKind } from '../sections/kinds.js';
import { visible } from './visible.js';

/** An open question as other programs read it. */
export interface ReportedQuestion {
  readonly theme: string;
  readonly id: string;
  readonly question: string;
  /** The kind of section that an answer belongs in. */
  readonly section: CommonSectionKind;
  /** Of the words that raise it. */
  readonly start: Position;
  readonly end: Position;
  /** The sentence that these words stand in, on one line. */
  readonly sentence: string;
}

/** The open questions of one document, the most telling theme first. A contract: fields may be added, none changed. */
export interface QuestionsReport {
  readonly path: string;
  readonly questions: readonly ReportedQuestion[];
}

export function reportOnQuestions(
  path: string,
  review: Review,
  questions: readonly OpenQuestion[],
): QuestionsReport {
  const positionOf = positionsIn(review.text);
  return {
    path,
    questions: questions.map(({ theme, id, question, section, start, end, sentence }) => ({
      theme,
      id,
      question,
      section,
      start: positionOf(start),
      end: positionOf(end),
      sentence: quotationOf(sentence, review),
    })),
  };
}

/** A report for people: by theme, with the line and the sentence that raise it. */
export function questionsText({ path, questions }: QuestionsReport): string {
  if (questions.length === 0) return `${visible(path)}\n\n  No open questions.\n`;
  const groups = [...new Set(questions.map(({ theme }) => theme))].map((id) => {
    const own = questions.filter(({ theme }) => theme === id);
    const title = themes.find((theme) => theme.id === id)?.title ?? id;
    const [first] = own;
    return [
      `  ${title}  (${id}, line ${String(first?.start.line ?? 1)})`,
      `    “${first?.sentence ?? ''}”`,
      ...own.map(
        ({ question, section }) =>
          `    - ${question}  (${definitionOf(section)?.title ?? section})`,
      ),
    ]
      .map(visible)
      .join('\n');
  });
  return `${[visible(path), ...groups].join('\n\n')}\n`;
}

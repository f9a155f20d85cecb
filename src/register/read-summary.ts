import { ReviewReader } from '../review/read.js';
import type { Catalogue } from '../sections/catalogue.js';
import { excerptOf } from './excerpt.js';
import { summaryOf, type ReviewSummary } from './summary.js';

/** UTF-16 code units that are read at once: some milliseconds of work. */
const step = 6_000;
/** Of a longer text only the beginning is read: what it is, without its actions. */
const longestText = 1_000_000;

/** The summary of a text, worked out in steps: between them, others can have their turn. */
export function* readSummary(
  text: string,
  catalogue: Catalogue,
): Generator<undefined, ReviewSummary> {
  const reader = new ReviewReader(catalogue);
  if (text.length > longestText)
    return { ...summaryOf(reader.read(text.slice(0, endOfLine(text, step)))), actions: [] };
  const excerpt = excerptOf(text, catalogue);
  for (
    let end = endOfLine(excerpt, step);
    end < excerpt.length;
    end = endOfLine(excerpt, end + step)
  ) {
    // What is understood of a section is remembered for the next step.
    const review = reader.read(excerpt.slice(0, end));
    yield;
    summaryOf(review);
    yield;
  }
  const review = reader.read(excerpt);
  if (excerpt.length > step) yield;
  return summaryOf(review);
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

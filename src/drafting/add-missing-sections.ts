import type { Edit } from '../lint/fix.js';
import type { Review } from '../review/review.js';
import type { SectionDefinition } from '../sections/catalogue.js';
import { renumbered } from '../sections/template.js';
import { insertSections, lastStop } from './insert-section.js';

/**
 * The edits that insert sections where the template has them, in document order and with nothing else touched. Those that
 * belong at one place come there in the template's order. The texts are in snippet syntax, with their blanks numbered from
 * the first edit to the last.
 */
export function addMissingSections(
  review: Review,
  missing: readonly SectionDefinition[],
): readonly Edit[] {
  const edits = insertSections(review, missing);
  const texts = renumbered(edits.map(({ text }) => text.replace(lastStop, '')));
  return edits.map((edit, index) => {
    const text = texts[index] ?? '';
    return { ...edit, text: index === edits.length - 1 ? withLastStop(text) : text };
  });
}

/** Behind the last words, not in front of the heading that follows. */
function withLastStop(text: string): string {
  const words = text.trimEnd();
  return words + lastStop + text.slice(words.length);
}

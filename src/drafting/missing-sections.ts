import { frontMatterText } from '../review/front-matter.js';
import type { Review } from '../review/review.js';
import type { RuleSettings } from '../rules/rule.js';
import type { SectionDefinition } from '../sections/catalogue.js';
import { presentSections } from './insert-section.js';

/** The sections that a review is expected to have, and has not, in the template's order. */
export function missingSections(
  review: Review,
  { requiredSections }: Pick<RuleSettings, 'requiredSections'>,
): readonly SectionDefinition[] {
  const audience =
    frontMatterText(review.frontMatter, 'audience') === 'public' ? 'public' : 'internal';
  const required = requiredSections[audience];
  const present = presentSections(review);
  return review.catalogue.filter(
    ({ kind }) =>
      required.includes(kind) && !present.has(kind) && !(kind === 'summary' && hasLead(review)),
  );
}

/** Text before the first section, or under the title, tells in short what happened. */
export function hasLead({ blocks }: Review): boolean {
  return blocks.some(({ type, section }) => type === 'paragraph' && section.level <= 1);
}

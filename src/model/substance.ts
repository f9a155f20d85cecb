import { snippetToText } from '../lint/fix.js';
import { remembered } from '../review/remembered.js';
import type { Review, Section } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import { sectionContent } from '../sections/template.js';
import { blocksIn } from './entries.js';
import { isBlank } from './entry.js';

/** Somebody looked, and says that there is nothing to tell. */
const notApplicable = /^(?:[-*+]\s+)?(?:n\/a|not applicable)\.?$/i;

/** No section of a template is as long as this, in UTF-16 code units. */
const longestTemplate = 5_000;

/** Whether a section has no words of the authors' own: nothing at all, or the template's guidance and blanks. */
export const isUnwritten = remembered((section, review): boolean => {
  if (section.end - section.contentStart > longestTemplate) return false;
  const written = review.text
    .slice(section.contentStart, section.end)
    .replace(/<!--[^]*?(?:-->|$)/g, '')
    .trim();
  if (written === '') return section.children.length === 0;
  if (notApplicable.test(written)) return false;
  const words = wordsOf(written);
  const untouched = templateWords(section, review);
  if (words.every((word) => untouched.has(word))) return true;
  return (
    blocksIn(section).every(
      ({ type, start, end }) => type === 'heading' || isBlank(review.text.slice(start, end)),
    ) && !/[`>!|]/.test(written)
  );
});

/** All that the template itself puts into a section, word by word. */
function templateWords({ kind }: Section, review: Review): ReadonlySet<string> {
  const definition = definitionOf(kind, review.catalogue);
  return new Set(definition ? wordsOf(snippetToText(sectionContent(definition, 2))) : []);
}

function wordsOf(text: string): string[] {
  return text.split(/[\s*|]+/).filter((word) => !isBlank(word) && !/^[#:-]+$/.test(word));
}

/** How many words stand under a heading, headings not counted. */
export const wordsIn = remembered((section): number =>
  blocksIn(section)
    .filter(({ type }) => type !== 'heading')
    .flatMap(({ sentences }) => sentences)
    .reduce(
      (total, { tokens }) => total + tokens.filter(({ kind }) => kind !== 'punctuation').length,
      0,
    ),
);

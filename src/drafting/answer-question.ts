import { shortened } from '../language/phrases.js';
import { escapeSnippet, type Edit, type Fix } from '../lint/fix.js';
import { isBlank } from '../model/entry.js';
import { labelLevel, type Review, type Section } from '../review/review.js';
import { catalogue, definitionOf, type SectionDefinition } from '../sections/catalogue.js';
import { askedQuestions } from '../questions/asked-questions.js';
import { quotationOf } from '../questions/quotation.js';
import type { OpenQuestion } from '../questions/open-questions.js';
import { say } from '../wording.js';
import {
  appended,
  endOfText,
  fillSection,
  insertSection,
  sectionsOf,
  type Content,
} from './insert-section.js';

/** Of the sentence that is quoted under a question, in characters. */
const longestQuotation = 199;

/**
 * The fix that asks a question in the document, ready to write under: in the section that an answer belongs in, which is made when
 * it is not there, with the sentence that raises it. All else stays as it is. Undefined where the document asks it already.
 */
export function answerQuestion(review: Review, question: OpenQuestion): Fix | undefined {
  if (askedQuestions(review).some(({ id }) => id === question.id)) return undefined;
  const definition = sectionFor(question, review);
  const [section] = sectionsOf(definition.kind, review);
  const asking = { ...withoutEntry(definition), body: prompt(question, review) };
  return {
    title: say('Ask under "{0}"', section?.heading ?? say(definition.title)),
    edits: [
      section
        ? (fillSection(review, section, asking) ?? goOn(review, section, question))
        : insertSection(review, asking),
    ],
    snippet: true,
    safe: false,
  };
}

/** A template without the section that an answer belongs in has one for what is open, or else gets ours. */
function sectionFor({ section }: OpenQuestion, review: Review): SectionDefinition {
  const definition =
    definitionOf(section, review.catalogue) ??
    definitionOf('questions', review.catalogue) ??
    definitionOf('questions', catalogue);
  if (!definition) throw new Error('The catalogue has no section for open questions.');
  return definition;
}

function withoutEntry({ entry: _, ...definition }: SectionDefinition): SectionDefinition {
  return definition;
}

/** The question in bold type acts as a heading for what is written under it. */
function prompt(question: OpenQuestion, review: Review): string {
  return `**${escapeSnippet(question.question)}**\n\n> ${quotation(question, review)}\n\n\${1:…}`;
}

/** The same in a bullet, for under a bold label: another label would end that one. */
function promptItem(question: OpenQuestion, review: Review): string {
  return `- **${escapeSnippet(question.question)}**\n\n  > ${quotation(question, review)}\n\n  \${1:…}`;
}

function quotation({ sentence }: OpenQuestion, review: Review): string {
  return escapeSnippet(shortened(quotationOf(sentence, review), longestQuotation));
}

/** Behind what a section says itself, before the entries under it that have headings of their own. */
function goOn(review: Review, section: Section, question: OpenQuestion): Edit {
  const { text } = review;
  const entry = section.children.find(({ level }) => level < labelLevel);
  const own = { contentStart: section.contentStart, end: entry?.start ?? section.end };
  const { offset } = endOfText(own, text);
  const asked = section.level < labelLevel ? prompt : promptItem;
  const blank = blankAt(offset, own, text);
  if (blank === undefined) return appended(text, offset, `\n\n${asked(question, review)}`);
  return { ...appended(text, offset, asked(question, review)), start: blank };
}

/** Where the blank of the template starts, if that is all that stands in a section. */
function blankAt(end: number, { contentStart }: Content, text: string): number | undefined {
  const own = text.slice(contentStart, end);
  const start = own.search(/…\s*$/);
  return start >= 0 && isBlank(own.replace(/<!--[^]*?-->/g, '').trim())
    ? contentStart + start
    : undefined;
}

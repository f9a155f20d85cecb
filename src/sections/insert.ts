import type { Edit } from '../lint/fix.js';
import { labelLevel, type Review, type Section } from '../review/review.js';
import {
  catalogue,
  definitionOf,
  type EntryDefinition,
  type SectionDefinition,
} from './catalogue.js';
import type { SectionKind } from './kinds.js';
import { atLevel, sectionContent, sectionSnippet, templateLevel } from './template.js';

/** Where the caret goes from the last blank: behind it. Else it would go to the end, right before the next heading. */
const lastStop = '$0';

const templateOrder = catalogue.map((definition) => definition.kind);

/** Sections of the catalogue that a review has (by kind), wherever and under whatever heading. */
export function presentSections(review: Review): ReadonlySet<SectionKind> {
  return new Set(review.sections.map((section) => section.kind));
}

/**
 * The edit that inserts a section where the template has it: behind its nearest neighbour of those the template has
 * before it, or else before its nearest neighbour of those after it, or else at the end; at that neighbour's level.
 * The text is in snippet syntax and has the line breaks of the document.
 */
export function insertSection(review: Review, definition: SectionDefinition): Edit {
  const { text } = review;
  const place = placeFor(review, definition.kind);
  const offset = withoutIndentation(text, place.offset);
  const lead = '\n'.repeat(missingLineBreaks(text.slice(0, offset)));
  const tail = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset)) ? '' : '\n';
  const section = sectionSnippet(definition, place.level).trimEnd();
  const snippet = `${lead}${section}${lastStop}\n${tail}`;
  return { start: offset, end: offset, text: withLineBreaksOf(text, snippet) };
}

/**
 * The edit that goes on with a section which is there: fills it when it is empty, or else adds an entry at its end.
 * Undefined when it has no entries, or has them in a form that the template's entry does not fit.
 * The text is in snippet syntax and has the line breaks of the document.
 */
export function continueSection(
  review: Review,
  section: Section,
  definition: SectionDefinition,
): Edit | undefined {
  const { text } = review;
  const content = text.slice(section.contentStart, section.end).trimEnd();
  const trailingBlanks = /^[ \t]*/.exec(text.slice(section.contentStart + content.length));
  const offset = section.contentStart + content.length + (trailingBlanks?.[0].length ?? 0);
  const addition =
    content === '' && section.level < labelLevel
      ? `\n\n${sectionContent(definition, section.level)}`
      : definition.entry && entryAt(offset, definition.entry, section, review);
  if (addition === undefined) return undefined;
  const tail = /^\r?\n[ \t]*\S/.test(text.slice(offset)) ? '\n' : '';
  return { start: offset, end: offset, text: withLineBreaksOf(text, addition + lastStop + tail) };
}

/**
 * The edit that adds an entry to a review: to the section it belongs to, which is made when it is not there.
 * Undefined when that section is written in a form that the entry does not fit.
 * @param body the entry as the catalogue has it, with some of its blanks filled; in snippet syntax
 */
export function insertEntry(review: Review, kind: SectionKind, body: string): Edit | undefined {
  const definition = definitionOf(kind);
  if (!definition?.entry) return undefined;
  const filled = { ...definition, body, entry: { ...definition.entry, body } };
  const section = review.sections.find((candidate) => candidate.kind === kind);
  return section ? continueSection(review, section, filled) : insertSection(review, filled);
}

/** An entry, with the line breaks it needs before it, to stand behind the last text of a section. */
function entryAt(
  offset: number,
  entry: EntryDefinition,
  section: Section,
  review: Review,
): string | undefined {
  switch (entry.body[0]) {
    case '|': {
      const lastLine = /[^\r\n]*$/.exec(review.text.slice(section.contentStart, offset))?.[0] ?? '';
      return cellCount(lastLine) === cellCount(entry.body) ? `\n${entry.body}` : undefined;
    }
    case '#': {
      if (section.level >= labelLevel - 1) return undefined;
      const sibling = review.sections.find(
        ({ parent, level }) => parent === section && level < labelLevel,
      );
      return `\n\n${atLevel(entry.body, sibling?.level ?? section.level + 1)}`;
    }
    default: {
      const list = listEndingAt(offset, section, review);
      return list ? `\n${entry.body.replace('-', list.marker)}` : `\n\n${entry.body}`;
    }
  }
}

/** The cells in a table row that begins and ends with a bar; 0 when the line is none. */
function cellCount(line: string): number {
  const row = line.trim();
  return /^\|.*\|$/.test(row) ? row.slice(1).split(/(?<!\\)\|/).length - 1 : 0;
}

/** The bullet list that the text of a section ends with. */
function listEndingAt(
  offset: number,
  section: Section,
  review: Review,
): { marker: string } | undefined {
  let item = review.blocks.findLast((block) => block.end <= offset)?.item;
  while (item?.parent) item = item.parent;
  const isLast = item?.section === section && review.text.slice(item.end, offset).trim() === '';
  return item && isLast && !item.ordered ? { marker: review.text[item.start] ?? '-' } : undefined;
}

interface Place {
  readonly offset: number;
  /** Level of the heading that belongs there. */
  readonly level: number;
}

function placeFor(review: Review, kind: SectionKind): Place {
  const neighbours = topSections(review);
  const position = templateOrder.indexOf(kind);
  for (const earlier of templateOrder.slice(0, position).reverse()) {
    const neighbour = neighbours.findLast((section) => section.kind === earlier);
    if (neighbour) return placeBeside(neighbour, neighbour.end, review);
  }
  for (const later of templateOrder.slice(position + 1)) {
    const neighbour = neighbours.find((section) => section.kind === later);
    if (neighbour) return placeBeside(neighbour, neighbour.start, review);
  }
  return { offset: review.text.length, level: templateLevel };
}

/** A heading would take the bold labels behind it into its section, so beside a label it goes behind all of them. */
function placeBeside(neighbour: Section, offset: number, review: Review): Place {
  if (neighbour.level < labelLevel) return { offset, level: neighbour.level };
  const heading = review.sections.find(
    ({ start, level }) => start > neighbour.start && level < labelLevel,
  );
  let around = neighbour.parent;
  while (around?.level === labelLevel) around = around.parent;
  return {
    offset: heading?.start ?? review.text.length,
    level: Math.max(templateLevel, (around?.level ?? 0) + 1),
  };
}

/** The sections of the catalogue that are not part of another one: those whose order is the template's. */
function topSections(review: Review): readonly Section[] {
  const title = titleOf(review);
  const isOfTemplate = (section: Section): boolean =>
    section !== title && templateOrder.includes(section.kind);
  return review.sections.filter((section) => {
    if (!isOfTemplate(section)) return false;
    for (let around = section.parent; around; around = around.parent) {
      if (isOfTemplate(around)) return false;
    }
    return true;
  });
}

/** The one first-level heading, when the others stand under it: a title, even if it reads "Summary". */
function titleOf(review: Review): Section | undefined {
  const [first, second] = review.sections.filter(({ level }) => level === 1);
  const isAround = review.sections.some(
    ({ parent, level }) => parent === first && level < labelLevel,
  );
  return first && !second && isAround ? first : undefined;
}

/** The start of the line when only blanks stand between it and the offset: they belong to what follows. */
function withoutIndentation(text: string, offset: number): number {
  let start = offset;
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--;
  return start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r' ? start : offset;
}

/** How many line breaks make a blank line behind this text: none behind nothing, at most two. */
function missingLineBreaks(text: string): number {
  const content = text.trimEnd();
  if (content === '') return 0;
  const breaks = text.slice(content.length).match(/\r\n|[\r\n]/g)?.length ?? 0;
  return Math.max(0, 2 - breaks);
}

function withLineBreaksOf(text: string, addition: string): string {
  return text.includes('\r\n') ? addition.replaceAll('\n', '\r\n') : addition;
}

import type { Edit, Fix } from '../lint/fix.js';
import { isEntryHeading } from '../model/entries.js';
import { labelLevel, type Review, type Section } from '../review/review.js';
import { definitionOf, type SectionDefinition } from '../sections/catalogue.js';
import type { EntryContent } from '../sections/entry.js';
import type { SectionKind } from '../sections/kinds.js';
import { renumbered, sectionContent, sectionSnippet, templateLevel } from '../sections/template.js';
import { say } from '../wording.js';

/** Where the caret goes from the last blank: behind it. Else it would go to the end, right before the next heading. */
export const lastStop = '$0';

/** Sections of the catalogue that a review has (by kind), wherever and under whatever heading. */
export function presentSections(review: Review): ReadonlySet<SectionKind> {
  return new Set(
    review.sections
      .filter((section) => !isEntryHeading(section, review))
      .map((section) => section.kind),
  );
}

/** The sections of a kind. An entry whose name reminds of one, "Rollback" among the decisions say, is none. */
export function sectionsOf(kind: SectionKind, review: Review): readonly Section[] {
  return review.sections.filter(
    (section) => section.kind === kind && !isEntryHeading(section, review),
  );
}

/**
 * The edit that inserts a section where the template has it: behind its nearest neighbour of those the template has
 * before it, or else before its nearest neighbour of those after it, or else at the end; at that neighbour's level.
 * The text is in snippet syntax and has the line breaks of the document.
 */
export function insertSection(
  review: Review,
  definition: SectionDefinition,
  content: EntryContent = {},
): Edit {
  return insertionAt(placeFor(review, definition.kind), [definition], review.text, content);
}

/** The same for several sections, given in the template's order: one edit for each place, in document order. */
export function insertSections(
  review: Review,
  definitions: readonly SectionDefinition[],
): readonly Edit[] {
  const groups: { readonly place: Place; readonly definitions: SectionDefinition[] }[] = [];
  for (const definition of definitions) {
    const place = placeFor(review, definition.kind);
    const group = groups.find(({ place: { offset } }) => offset === place.offset);
    if (group) group.definitions.push(definition);
    else groups.push({ place, definitions: [definition] });
  }
  return groups
    .sort((a, b) => a.place.offset - b.place.offset)
    .map((group) => insertionAt(group.place, group.definitions, review.text));
}

function insertionAt(
  { offset: wanted, level }: Place,
  definitions: readonly SectionDefinition[],
  text: string,
  content: EntryContent = {},
): Edit {
  const offset = withoutIndentation(text, wanted);
  const lead = '\n'.repeat(missingLineBreaks(text.slice(0, offset)));
  const tail = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset)) ? '' : '\n';
  const sections = definitions.map((definition) =>
    sectionSnippet(definition, level, content).trimEnd(),
  );
  const snippet = `${lead}${renumbered(sections).join('\n\n')}${lastStop}\n${tail}`;
  return { start: offset, end: offset, text: withLineBreaksOf(text, snippet) };
}

/** The same as a fix, for rules that miss a section. */
export function insertSectionFix(review: Review, definition: SectionDefinition): Fix {
  return {
    title: say('Insert section "{0}"', say(definition.title)),
    edits: [insertSection(review, definition)],
    snippet: true,
    safe: false,
  };
}

/**
 * The edit that fills a section which has nothing under its heading. Undefined when something is there.
 * The text is in snippet syntax and has the line breaks of the document.
 */
export function fillSection(
  review: Review,
  section: Section,
  definition: SectionDefinition,
  content: EntryContent = {},
): Edit | undefined {
  const { text } = review;
  const { offset, isEmpty } = endOfText(section, text);
  if (!isEmpty || section.level >= labelLevel) return undefined;
  return appended(text, offset, `\n\n${sectionContent(definition, section.level, content)}`);
}

/** Where the text of a section, or of its beginning, stands. */
export type Content = Pick<Section, 'contentStart' | 'end'>;

/** Where the text of a section ends, blanks on its last line included. */
export function endOfText(
  { contentStart, end }: Content,
  text: string,
): { readonly offset: number; readonly isEmpty: boolean } {
  const content = text.slice(contentStart, end).trimEnd();
  const behind = contentStart + content.length;
  const blanks = /^[ \t]*/.exec(text.slice(behind))?.[0].length ?? 0;
  return { offset: behind + blanks, isEmpty: content === '' };
}

/** The edit that puts a snippet behind the text at an offset, and a blank line behind it where text follows. */
export function appended(text: string, offset: number, snippet: string): Edit {
  const tail = /^\r?\n[ \t]*\S/.test(text.slice(offset)) ? '\n' : '';
  return { start: offset, end: offset, text: withLineBreaksOf(text, snippet + lastStop + tail) };
}

/** Where a section of the template would be inserted. */
export interface Place {
  readonly offset: number;
  /** Level of the heading that belongs there. */
  readonly level: number;
}

/** Where a section belongs that is not there: see `insertSection`. */
export function placeFor(review: Review, kind: SectionKind): Place {
  const neighbours = topSections(review);
  const templateOrder = review.catalogue.map((definition) => definition.kind);
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
  while (around && around.level >= labelLevel) around = around.parent;
  return {
    offset: heading?.start ?? review.text.length,
    level: Math.max(templateLevel, (around?.level ?? 0) + 1),
  };
}

/** The sections of the catalogue that are not part of another one: those whose order is the template's. */
function topSections(review: Review): readonly Section[] {
  const title = titleOf(review);
  const isOfTemplate = (section: Section): boolean =>
    section !== title &&
    definitionOf(section.kind, review.catalogue) !== undefined &&
    !isEntryHeading(section, review);
  return review.sections.filter((section) => {
    if (!isOfTemplate(section)) return false;
    for (let around = section.parent; around; around = around.parent) {
      if (isOfTemplate(around)) return false;
    }
    return true;
  });
}

/** The one first-level heading, when the others stand under it: a title, even if it reads "Summary". */
export function titleOf(review: Review): Section | undefined {
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

export function withLineBreaksOf(text: string, addition: string): string {
  return text.includes('\r\n') ? addition.replaceAll('\n', '\r\n') : addition;
}

/** The level of the headings of entries in a section: as those that are there, or one below its own. */
export function entryLevel({ children, level }: Section): number {
  return children.find((child) => child.level < labelLevel)?.level ?? level + 1;
}

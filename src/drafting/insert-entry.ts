import type { Edit } from '../lint/fix.js';
import { correctiveActions } from '../model/actions.js';
import { readEntries } from '../model/entries.js';
import type { Entry } from '../model/entry.js';
import { startOfLine } from '../review/lines.js';
import { labelLevel, type Review, type Section, type Table } from '../review/review.js';
import {
  definitionOf,
  type EntryDefinition,
  type SectionDefinition,
} from '../sections/catalogue.js';
import {
  fieldFor,
  headingEntry,
  itemEntry,
  rowEntry,
  type EntryContent,
  type WrittenField,
} from '../sections/entry.js';
import type { SectionKind } from '../sections/kinds.js';
import { firstEntry } from '../sections/template.js';
import {
  appended,
  endOfText,
  fillSection,
  insertSection,
  lastStop,
  withLineBreaksOf,
} from './insert-section.js';
import { insertTime } from './insert-time.js';

/**
 * The edit that adds an entry to a review: behind the last one of its kind and in the same style (row, bullet or heading),
 * or to its section, which is made when it is not there. The text is in snippet syntax and has the line breaks of the document.
 * Undefined for a kind of section that has no entries.
 * @param content what is known of the entry already
 */
export function insertEntry(
  review: Review,
  kind: SectionKind,
  content: EntryContent = {},
): Edit | undefined {
  const definition = definitionOf(kind, review.catalogue);
  if (!definition?.entry) return undefined;
  const section = review.sections.find((candidate) => candidate.kind === kind);
  if (!section) return insertSection(review, definition, content);
  if (kind === 'timeline') {
    const edit = insertTime(review, section, definition.entry, content);
    if (edit) return edit;
  }
  const entries = entriesOf(kind, review).filter(
    ({ start }) => start >= section.start && start < section.end,
  );
  const last = entries[entries.length - 1];
  return (
    (last && behind(last, definition.entry, content, review)) ??
    fillSection(review, section, definition, content) ??
    toSection(section, definition, definition.entry, content, review)
  );
}

/**
 * The edit that goes on with a section which is there: an entry more, or its first text when it is empty.
 * Undefined when it has text and its kind has no entries.
 */
export function continueSection(
  review: Review,
  section: Section,
  definition: SectionDefinition,
): Edit | undefined {
  return definition.entry
    ? insertEntry(review, definition.kind)
    : fillSection(review, section, definition);
}

function entriesOf(kind: SectionKind, review: Review): readonly Entry[] {
  switch (kind) {
    case 'actions':
      return correctiveActions(review);
    case 'diagnosis':
    case 'factors':
    case 'rationale':
    case 'went-well':
      return readEntries(review, kind);
    default:
      return [];
  }
}

/** Behind an entry, written as that one is. Undefined where a paragraph tells it: that is no form to repeat. */
export function behind(
  entry: Entry,
  definition: EntryDefinition,
  content: EntryContent,
  review: Review,
): Edit | undefined {
  const { text } = review;
  switch (entry.form) {
    case 'row': {
      const table = review.tables.find(
        ({ start, end }) => start <= entry.start && end >= entry.end,
      );
      return table && rowBehind(entry.end, table, definition, content, text);
    }
    case 'item': {
      const start = startOfLine(text, entry.start);
      const marker = nextMarker(
        /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/.exec(text.slice(start))?.[0],
      );
      const snippet = itemEntry(definition, marker, writtenFields(entry, definition), content);
      return appended(text, trimmedEnd(entry, text), `\n${snippet}`);
    }
    case 'heading': {
      if (entry.section.level >= labelLevel) return undefined;
      const snippet = headingEntry(definition, entry.section.level, content);
      return appended(text, endOfText(entry.section, text).offset, `\n\n${snippet}`);
    }
    case 'paragraph':
      return undefined;
  }
}

export function rowBehind(
  offset: number,
  table: Table,
  definition: EntryDefinition,
  content: EntryContent,
  text: string,
): Edit {
  const columns = table.headers.map((label) => ({
    definition: fieldFor(definition, label),
    label,
  }));
  const row = rowEntry(definition, columns, content);
  return { start: offset, end: offset, text: withLineBreaksOf(text, `\n${row}${lastStop}`) };
}

/** The fields that an entry has, for another one like it. */
function writtenFields(entry: Entry, definition: EntryDefinition): readonly WrittenField[] {
  return entry.fields.map(({ key, label }) => ({
    definition: definition.fields.find((field) => field.key === key),
    label,
  }));
}

/** The bullet behind one: the same, not done yet, with the next number. */
function nextMarker(marker = '- '): string {
  return marker.replace(/\d+/, (number) => String(Number(number) + 1)).replace(/\[[xX]\]/, '[ ]');
}

function trimmedEnd({ start, end }: Entry, text: string): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** To a section that has text, but no entry to go by. */
function toSection(
  section: Section,
  { kind }: SectionDefinition,
  entry: EntryDefinition,
  content: EntryContent,
  review: Review,
): Edit {
  const table = review.tables.findLast((candidate) => candidate.section === section);
  if (table?.rows.length === 0) return rowBehind(table.end, table, entry, content, review.text);
  const { offset } = endOfText(section, review.text);
  const list = entry.form === 'item' ? listEndingAt(offset, section, review) : undefined;
  if (list) return appended(review.text, offset, `\n${itemEntry(entry, list, [], content)}`);
  const level = headingLevel(section);
  const snippet =
    entry.form === 'heading' && section.level >= labelLevel - 1
      ? itemEntry(entry, '- ', fieldsForBullet(kind, entry), content)
      : firstEntry(entry, level, content);
  return appended(review.text, offset, `\n\n${snippet}`);
}

/** Below the deepest heading there is no room for another one, so an entry becomes a bullet with its fields. */
function fieldsForBullet(kind: SectionKind, entry: EntryDefinition): readonly WrittenField[] {
  return kind === 'timeline'
    ? []
    : entry.fields
        .filter(({ onlyRead }) => !onlyRead)
        .map((definition) => ({ definition, label: definition.label }));
}

function headingLevel(section: Section): number {
  const sibling = section.children.find(({ level }) => level < labelLevel);
  return sibling?.level ?? section.level + 1;
}

/** The marker of the bullet list that the text of a section ends with. */
function listEndingAt(offset: number, section: Section, review: Review): string | undefined {
  let item = review.blocks.findLast((block) => block.end <= offset)?.item;
  while (item?.parent) item = item.parent;
  const isLast = item?.section === section && review.text.slice(item.end, offset).trim() === '';
  return item && isLast && !item.ordered ? `${review.text[item.start] ?? '-'} ` : undefined;
}

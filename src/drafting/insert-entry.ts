import { escapeSnippet, snippetToText, type Edit } from '../lint/fix.js';
import { correctiveActions } from '../model/actions.js';
import { readEntries } from '../model/entries.js';
import { isBlank, type Entry } from '../model/entry.js';
import { readTimeline } from '../model/timeline.js';
import { startOfLine } from '../review/lines.js';
import { labelLevel, type Item, type Review, type Section, type Table } from '../review/review.js';
import {
  definitionOf,
  type EntryDefinition,
  type SectionDefinition,
} from '../sections/catalogue.js';
import {
  headingEntry,
  itemEntry,
  rowEntry,
  templateFields,
  type EntryContent,
  type WrittenField,
} from '../sections/entry.js';
import type { SectionKind } from '../sections/kinds.js';
import { firstEntry } from '../sections/template.js';
import {
  appended,
  endOfText,
  entryLevel,
  fillSection,
  insertSection,
  lastStop,
  sectionsOf,
  withLineBreaksOf,
} from './insert-section.js';
import { insertTime } from './insert-time.js';
import { nestedIndentation, nextMarker } from './list-marker.js';
import { rowLike } from './row.js';

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
  const entries = entriesOf(kind, review);
  const section = sectionFor(kind, entries, review);
  if (!section) return insertSection(review, definition, content);
  const isWithin = ({ start }: Entry): boolean => start >= section.start && start < section.end;
  const own = entries.filter(isWithin);
  const untouched = fillEntry(review, section, definition.entry, content, own.length);
  if (untouched) return untouched;
  if (kind === 'timeline') {
    const edit = insertTime(review, section, definition.entry, content);
    if (edit) return edit;
  }
  // A bullet that tells no time is no form for one that does.
  const last = own.findLast(({ form }) => kind !== 'timeline' || form === 'row');
  return (
    (last && behind(last, definition.entry, content, review)) ??
    fillSection(review, section, definition, content) ??
    toSection(section, definition, definition.entry, content, review)
  );
}

/** Of several sections of a kind, the one that has entries. */
function sectionFor(
  kind: SectionKind,
  entries: readonly Entry[],
  review: Review,
): Section | undefined {
  const sections = sectionsOf(kind, review);
  return (
    sections.find(({ start, end }) =>
      entries.some((entry) => entry.start >= start && entry.start < end),
    ) ?? sections[0]
  );
}

/** The template's own entry is what to fill in first, as long as nobody has written into it and nothing else is there. */
function fillEntry(
  { text }: Review,
  section: Section,
  entry: EntryDefinition,
  content: EntryContent,
  entries: number,
): Edit | undefined {
  if (entries > (entry.form === 'row' ? 1 : 0)) return undefined;
  const level = entryLevel(section);
  const isRow = entry.form === 'row';
  const fresh = (known: EntryContent): string =>
    isRow ? rowEntry(entry, templateFields(entry), known) : firstEntry(entry, level, known);
  const untouched = withLineBreaksOf(text, snippetToText(fresh({})));
  const start = text.indexOf(untouched, section.contentStart);
  const end = start + untouched.length;
  if (start < 0 || end > section.end || !/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end)))
    return undefined;
  if (start !== startOfLine(text, start)) return undefined;
  return { start, end, text: withLineBreaksOf(text, fresh(content) + lastStop) };
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
    case 'timeline':
      return readTimeline(review).entries;
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
      const snippet = itemEntry(
        definition,
        nextMarker(text, entry.start),
        writtenFields(entry, definition),
        content,
        nestedIndentation(text, entry.start),
      );
      return inList(text, trimmedEnd(entry, text), `\n${snippet}`);
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

function rowBehind(
  offset: number,
  table: Table,
  definition: EntryDefinition,
  content: EntryContent,
  text: string,
): Edit {
  const indent = /^[ \t]*/.exec(text.slice(startOfLine(text, offset)))?.[0] ?? '';
  const row = indent + rowLike(table, definition, content);
  return { start: offset, end: offset, text: withLineBreaksOf(text, `\n${row}${lastStop}`) };
}

/** The fields that an entry has, for another one like it. */
function writtenFields(entry: Entry, definition: EntryDefinition): readonly WrittenField[] {
  return entry.fields.map(({ key, label }) => ({
    definition: definition.fields.find((field) => field.key === key),
    label,
  }));
}

/** Behind an item; where another one follows, no blank line tears the list apart. */
function inList(text: string, offset: number, snippet: string): Edit {
  return /^[ \t]*\r?\n[ \t]*(?:[-*+]|\d+[.)])[ \t]/.test(text.slice(offset))
    ? { start: offset, end: offset, text: withLineBreaksOf(text, snippet + lastStop) }
    : appended(text, offset, snippet);
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
  const { text } = review;
  const table = review.tables.findLast((candidate) => candidate.section === section);
  if (table) return toTable(table, entry, content, text);
  const { offset } = endOfText(section, text);
  const isDeep = section.level >= labelLevel - 1;
  const asItem = entry.form === 'item' || kind === 'timeline' || isDeep;
  const last = asItem ? listEndingAt(offset, section, review) : undefined;
  if (last) {
    const marker = nextMarker(text, last.start);
    const indent = nestedIndentation(text, last.start);
    return inList(text, offset, `\n${bullet(kind, entry, marker, content, indent)}`);
  }
  const snippet =
    entry.form === 'heading' && isDeep
      ? bullet(kind, entry, '- ', content)
      : firstEntry(entry, entryLevel(section), content);
  return appended(text, offset, `\n\n${snippet}`);
}

/** As one more row, or in place of the only one when that is blank. */
function toTable(table: Table, entry: EntryDefinition, content: EntryContent, text: string): Edit {
  const last = table.rows[table.rows.length - 1];
  const isBlankRow = last?.cells.every(({ start, end }) => isBlank(text.slice(start, end)));
  if (!last || table.rows.length > 1 || isBlankRow !== true)
    return rowBehind(last?.end ?? table.end, table, entry, content, text);
  const row = rowLike(table, entry, content);
  return { start: last.start, end: last.end, text: row + lastStop };
}

/** An entry as a bullet, for where there is no room for a heading. */
function bullet(
  kind: SectionKind,
  entry: EntryDefinition,
  marker: string,
  content: EntryContent,
  indent?: string,
): string {
  if (kind !== 'timeline')
    return itemEntry(
      entry,
      marker,
      entry.form === 'item' ? [] : templateFields(entry),
      content,
      indent,
    );
  const [time] = entry.fields;
  const known = content.values?.time;
  const shown = known === undefined ? `\${1:${time?.blank ?? ''}}` : escapeSnippet(known);
  const stop = known === undefined ? 2 : 1;
  return `${marker}${shown} – \${${stop}:${escapeSnippet(content.title ?? entry.title)}}`;
}

/** The last item, of those that are not nested in others of the section, of a list that the text of a section ends with. */
function listEndingAt(offset: number, section: Section, review: Review): Item | undefined {
  const block = review.blocks.findLast(({ end }) => end <= offset);
  let item = block?.item;
  if (item?.section !== section) return undefined;
  while (item.parent && item.parent.start >= section.contentStart) item = item.parent;
  return review.text.slice(item.end, offset).trim() === '' ? item : undefined;
}

import type { Block, Range, Review, Section } from '../review/review.js';
import { definitionOf, type EntryDefinition } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { isBlank, lineOf, type Entry, type Field } from './entry.js';
import { fieldOf, fieldsOfRow } from './fields.js';

/** Kinds of section whose entries are read by `readEntries`; the timeline and the actions have readers of their own. */
export type EntryKind = 'diagnosis' | 'factors' | 'rationale' | 'went-well';

/**
 * The entries of all sections of a kind, in document order: headings with text under them, rows, bullets, or paragraphs.
 * What is still as the template has it is none.
 */
export function readEntries(review: Review, kind: EntryKind): Entry[] {
  const definition = definitionOf(kind)?.entry;
  if (!definition) return [];
  return review.sections
    .filter((section) => section.kind === kind && !isWithin(section, kind))
    .flatMap((section) => entriesIn(section, definition, review))
    .filter((entry) => !isUntouched(entry, definition, review))
    .sort((a, b) => a.start - b.start);
}

function entriesIn(section: Section, definition: EntryDefinition, review: Review): Entry[] {
  const parts = section.children.filter((child) => isPart(child, definition, review));
  const nested = parts.flatMap((part) =>
    isEntry(part, definition, review)
      ? [headingEntry(part, definition, review)]
      : entriesIn(part, definition, review),
  );
  const listed = [
    ...nested,
    ...rowEntries(section, definition, review),
    ...itemEntries(section, definition, review),
  ];
  return listed.length > 0 ? listed : paragraphEntries(section);
}

/** Whether a section of the same kind is around a section: "Factor" under "Contributing factors". */
function isWithin({ parent }: Section, kind: SectionKind): boolean {
  return parent !== undefined && (parent.kind === kind || isWithin(parent, kind));
}

/**
 * Whether a heading names something in the section around it, and not a section of its own: it is none of another
 * kind, or has the fields of an entry, whatever its name reminds of.
 */
function isPart(child: Section, definition: EntryDefinition, review: Review): boolean {
  const isNamed = child.kind !== 'other' && child.kind !== child.parent?.kind;
  return !isNamed || hasFields(child, definition, review);
}

/** Whether a heading names an entry of the section around it, whatever section its name reminds of: it has its fields. */
export function isEntryHeading(section: Section, review: Review): boolean {
  const definition = section.parent && definitionOf(section.parent.kind)?.entry;
  return definition !== undefined && hasFields(section, definition, review);
}

/** Whether the bullets under a heading are the fields of one entry. */
function hasFields({ blocks }: Section, definition: EntryDefinition, review: Review): boolean {
  const items = blocks.filter((block) => block.type === 'item' && block.item?.depth === 1);
  return items.length > 0 && items.every((block) => fieldOf(block, definition, review));
}

/** Whether a heading names one thing, and not a group of bullets that each name one. */
function isEntry(section: Section, definition: EntryDefinition, review: Review): boolean {
  const { blocks, children } = section;
  if (review.tables.some((table) => table.section === section)) return false;
  if (hasFields(section, definition, review)) return true;
  const first = blocks.find((block) => block.type !== 'heading');
  if (first?.type === 'item') return false;
  return first !== undefined || children.length === 0;
}

function headingEntry(section: Section, definition: EntryDefinition, review: Review): Entry {
  const blocks = blocksIn(section);
  const fields = blocks.flatMap((block) => {
    const isPart = block.type === 'item' ? block.item?.depth === 1 : block.type === 'paragraph';
    const field = isPart ? fieldOf(block, definition, review) : undefined;
    return field ? [field] : [];
  });
  const labels = section.children.flatMap((label) => labelField(label, definition, review));
  return {
    start: section.start,
    end: lastOf(blocks)?.end ?? section.end,
    name: wordsOf(section),
    form: 'heading',
    fields: [...fields, ...labels].sort((a, b) => a.value.start - b.value.start),
    blocks,
    section,
  };
}

/** The words of a heading, without the marks in front of them. */
function wordsOf({ blocks, headingRange }: Section): Range {
  const sentences = blocks[0]?.sentences ?? [];
  const [first] = sentences;
  const last = lastOf(sentences);
  return first && last ? { start: first.start, end: last.end } : headingRange;
}

/** A bold label under the heading of an entry, with its text as the value. */
function labelField(label: Section, definition: EntryDefinition, review: Review): Field[] {
  const heading = label.blocks[0];
  const field = heading && fieldOf(heading, definition, review);
  if (!field) return [];
  const text = review.text.slice(label.contentStart, label.end);
  const start = label.contentStart + text.length - text.trimStart().length;
  return [{ ...field, value: { start, end: Math.max(start, start + text.trim().length) } }];
}

function rowEntries(section: Section, definition: EntryDefinition, review: Review): Entry[] {
  return review.tables
    .filter((table) => table.section === section)
    .flatMap((table) =>
      table.rows.flatMap((row): Entry[] => {
        const fields = fieldsOfRow(row, table, definition);
        const name = fields.find(({ key }) => key === definition.titleField) ?? fields[0];
        const { start, end } = row;
        const own = section.blocks.filter(({ cell }) => cell?.row === row);
        return name
          ? [{ start, end, name: name.value, form: 'row', fields, blocks: own, section }]
          : [];
      }),
    );
}

function itemEntries(section: Section, definition: EntryDefinition, review: Review): Entry[] {
  return section.blocks.flatMap((block): Entry[] => {
    const { item } = block;
    if (block.type !== 'item' || item?.depth !== 1) return [];
    const own = section.blocks.filter(({ start, end }) => start >= item.start && end <= item.end);
    const fields = own.flatMap((part) => {
      const field =
        part.type === 'item' && part !== block ? fieldOf(part, definition, review) : undefined;
      return field ? [field] : [];
    });
    const { start, end } = item;
    return [{ start, end, name: block, form: 'item', fields, blocks: own, section }];
  });
}

/** Paragraphs that do not lead over to something else; under one cause, they all are about that one. */
function paragraphEntries(section: Section): Entry[] {
  const paragraphs = section.blocks.filter(({ type }) => type === 'paragraph');
  const isOne = section.kind === 'factors' && !/s\b/i.test(section.heading);
  const groups = isOne ? [paragraphs] : paragraphs.map((paragraph) => [paragraph]);
  return groups.flatMap((group): Entry[] => {
    const first = group[0]?.sentences[0];
    const last = lastOf(group);
    return first && last
      ? [
          {
            start: first.start,
            end: last.end,
            name: first,
            form: 'paragraph',
            fields: [],
            blocks: group,
            section,
          },
        ]
      : [];
  });
}

/** The blocks of a section and of all under it, in document order. */
export function blocksIn({ blocks, children }: Section): readonly Block[] {
  if (children.length === 0) return blocks;
  return [...blocks, ...children.flatMap(blocksIn)].sort((a, b) => a.start - b.start);
}

function isUntouched(entry: Entry, definition: EntryDefinition, review: Review): boolean {
  const name = lineOf(entry.name, review);
  const named = !isBlank(name) && name !== definition.title;
  return !named && entry.fields.every(({ value }) => isUnfilled(value, review));
}

function isUnfilled({ start, end }: Range, review: Review): boolean {
  return isBlank(review.text.slice(start, end));
}

function lastOf<T>(values: readonly T[]): T | undefined {
  return values[values.length - 1];
}

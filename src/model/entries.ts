import { remembered } from '../review/remembered.js';
import { labelLevel, type Block, type Range, type Review, type Section } from '../review/review.js';
import { definitionOf, type EntryDefinition } from '../sections/catalogue.js';
import { fieldFor } from '../sections/entry.js';
import type { SectionKind } from '../sections/kinds.js';
import { isBlank, lineOf, originOf, PlacedEntry, type Entry, type Field } from './entry.js';
import { blocksByRow, fieldOf, fieldsIn, fieldsOfRow } from './fields.js';

/** Kinds of section whose entries are read by `readEntries`; the timeline and the actions have readers of their own. */
export type EntryKind = 'diagnosis' | 'factors' | 'rationale' | 'went-well';

/**
 * The entries of all sections of a kind, in document order: headings with text under them, rows, bullets, or paragraphs.
 * What is still as the template has it is none.
 */
export function readEntries(review: Review, kind: EntryKind): Entry[] {
  return review.sections
    .filter((section) => section.kind === kind && !isWithin(section, kind))
    .flatMap((section) => entriesOf(section, review));
}

const entriesOf = remembered((section, review): readonly Entry[] => {
  const definition = definitionOf(section.kind)?.entry;
  if (!definition) return [];
  const reading = { definition, review };
  const origin = originOf(section);
  return entriesIn(section, reading)
    .filter((entry) => !isUntouched(entry, reading) && !saysNothing(entry, review))
    .sort((a, b) => a.start - b.start)
    .map((entry) => new PlacedEntry(entry, origin));
});

interface Reading {
  readonly definition: EntryDefinition;
  readonly review: Review;
}

function entriesIn(section: Section, reading: Reading): Entry[] {
  const nested = section.children
    .filter((child) => isPart(child, reading))
    .flatMap((part) =>
      isEntry(part, reading) ? [headingEntry(part, reading)] : entriesIn(part, reading),
    );
  const rows = rowEntries(section, reading);
  const items = tellsInProse(section, reading.review) ? [] : itemEntries(section, reading);
  const listed = [...nested, ...rows, ...items];
  return listed.length > 0 ? listed : paragraphEntries(section, reading);
}

/** Whether a section of the same kind is around a section: "Factor" under "Contributing factors". */
function isWithin({ parent }: Section, kind: SectionKind): boolean {
  return parent !== undefined && (parent.kind === kind || isWithin(parent, kind));
}

/**
 * Whether a heading names something in the section around it, and not a section of its own: it is none of another
 * kind, or more than the name of one, or has the fields of an entry, whatever its name reminds of.
 */
function isPart(child: Section, reading: Reading): boolean {
  // The same as for a bullet that asks: see `itemEntry`.
  if (child.level >= labelLevel && /\?\W*$/.test(child.heading)) return hasFields(child, reading);
  const isNamed = child.kind !== 'other' && child.kind !== child.parent?.kind;
  return !isNamed || isSentence(child) || hasFields(child, reading);
}

function isSentence({ heading, level }: Section): boolean {
  return level < labelLevel && heading.trim().split(/\s+/).length > 5;
}

/** Whether a heading names an entry of the section around it, whatever section its name reminds of: it has its fields. */
export const isEntryHeading = remembered((section, review): boolean => {
  const definition = section.parent && definitionOf(section.parent.kind)?.entry;
  return definition !== undefined && hasFields(section, { definition, review });
});

/** Whether the bullets under a heading are the fields of one entry. */
function hasFields(section: Section, { definition, review }: Reading): boolean {
  const depth = outermostDepth(section);
  const items = section.blocks.filter(
    (block) => block.type === 'item' && block.item?.depth === depth,
  );
  const fields = items.flatMap((block) => fieldOf(block, definition, review) ?? []);
  return fields.length === items.length && fields.some(({ key }) => key !== undefined);
}

/** Whether a heading names one thing, and not a group of bullets that each name one. */
function isEntry(section: Section, reading: Reading): boolean {
  const { blocks, children } = section;
  if (section.tables.length > 0) return false;
  if (hasFields(section, reading)) return true;
  const first = blocks.find((block) => block.type !== 'heading');
  if (first?.type === 'item') return false;
  return first !== undefined || children.length === 0;
}

function headingEntry(section: Section, { definition, review }: Reading): Entry {
  const blocks = blocksIn(section);
  const depth = outermostDepth(section);
  const fields = section.blocks.flatMap((block) => {
    const isOwn = block.type === 'item' ? block.item?.depth === depth : block.type === 'paragraph';
    return isOwn ? fieldsIn(block, definition, review) : [];
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
  if (text.trim() === '')
    return [{ ...field, value: { start: label.contentStart, end: label.contentStart } }];
  return [{ ...field, value: { start, end: start + text.trim().length } }];
}

function rowEntries(section: Section, { definition }: Reading): Entry[] {
  const blocks = blocksByRow(section);
  return section.tables.flatMap((table) =>
    table.rows.flatMap((row): Entry[] => {
      const fields = fieldsOfRow(row, table, definition);
      const name = fields.find(({ key }) => key === definition.titleField) ?? fields[0];
      const { start, end } = row;
      const own = blocks.get(row) ?? [];
      return name
        ? [{ start, end, name: name.value, form: 'row', fields, blocks: own, section }]
        : [];
    }),
  );
}

/** A bullet with all that stands in it. */
interface Bullet {
  readonly block: Block;
  readonly blocks: Block[];
}

function itemEntries(section: Section, { definition, review }: Reading): Entry[] {
  const bullets = bulletsOf(section.blocks, outermostDepth(section));
  return bullets.flatMap((bullet) => {
    const inner = isGroup(bullet, definition, review)
      ? bulletsOf(bullet.blocks.slice(1), (bullet.block.item?.depth ?? 0) + 1)
      : [];
    return (inner.length > 0 ? inner : [bullet]).flatMap((one) =>
      itemEntry(one, section, definition, review),
    );
  });
}

function itemEntry(
  { block, blocks }: Bullet,
  section: Section,
  definition: EntryDefinition,
  review: Review,
): Entry[] {
  if (!block.item) return [];
  const fields = blocks.flatMap((part) =>
    part.type === 'item' && part !== block ? fieldsIn(part, definition, review) : [],
  );
  const { start, end } = block.item;
  // What stands under a question in bold type is an answer, and no entry.
  if (fields.length === 0 && boldQuestion.test(review.text.slice(block.start, block.end)))
    return [];
  const name = runInTitle(block, definition, review) ?? block;
  return [{ start, end, name, form: 'item', fields, blocks, section }];
}

const boldQuestion = /^(\*\*|__)[^*_]+\?\1/;

/** The bullets of a depth, each with the blocks behind it that are deeper. */
function bulletsOf(blocks: readonly Block[], depth: number): Bullet[] {
  const bullets: Bullet[] = [];
  for (const block of blocks) {
    if (!block.item) continue;
    const last = lastOf(bullets);
    if (block.type === 'item' && block.item.depth === depth)
      bullets.push({ block, blocks: [block] });
    else if (last?.block.item && block.end <= last.block.item.end) last.blocks.push(block);
  }
  return bullets;
}

/** A bullet that only names the kind of those in it: "Technical:". */
function isGroup({ block, blocks }: Bullet, definition: EntryDefinition, review: Review): boolean {
  const isLeadIn = /:[*_]*\s*$/.test(review.text.slice(block.start, block.end));
  return (
    isLeadIn &&
    blocks.length > 1 &&
    blocks.slice(1).every((part) => fieldOf(part, definition, review)?.key === undefined)
  );
}

/** Whether the bullets of a section are part of what its paragraphs tell, and not a list of things. */
function tellsInProse({ blocks }: Section, review: Review): boolean {
  const firstItem = blocks.findIndex(({ type }) => type === 'item');
  const before = blocks.slice(0, Math.max(0, firstItem)).filter(({ type }) => type === 'paragraph');
  return before.filter((block) => !isAside(block, review)).length > 1;
}

/** Paragraphs that do not lead over to something else; under one cause, they all are about that one. */
function paragraphEntries(section: Section, { definition, review }: Reading): Entry[] {
  const isOne = section.kind === 'factors' && !/s\b/i.test(section.heading);
  const groups: Block[][] = [];
  for (const block of section.blocks) {
    const last = lastOf(groups);
    if (block.type === 'paragraph' && !block.item && !isAside(block, review)) {
      if (last && isOne) last.push(block);
      else groups.push([block]);
    } else if (block.item) last?.push(block);
  }
  return groups.flatMap((blocks): Entry[] => {
    const [opening] = blocks;
    // "What caused this? A full disk.": the template's question is no factor.
    const first =
      opening?.sentences.find(({ start, end }) => !/\?\W*$/.test(review.text.slice(start, end))) ??
      opening?.sentences[0];
    const end = lastOf(blocks)?.end;
    if (!opening || !first || end === undefined) return [];
    const name = runInTitle(opening, definition, review) ?? first;
    return [{ start: opening.start, end, name, form: 'paragraph', fields: [], blocks, section }];
  });
}

/** A picture, or the template's own words in italics. */
function isAside({ start, end }: Block, review: Review): boolean {
  const text = review.text.slice(start, end).trim();
  return /^!\[[^\]]*\]\S*$/.test(text) || /^([*_])(?!\1)[^*_]+\1$/.test(text);
}

/** The bold words that an entry opens with: "**The pool was sized for four hosts.** With …". */
function runInTitle(block: Block, definition: EntryDefinition, review: Review): Range | undefined {
  const text = review.text.slice(block.start, Math.min(block.end, block.start + 200));
  const match = /^(\*\*|__)(?=\S)([^*_\n]+?)[:.]?\1[:.]?(?=\s|$)/.exec(text);
  const title = match?.[2];
  if (title === undefined || title.split(/\s+/).length < 3) return undefined;
  if (title.endsWith('?') && block.section.kind !== 'diagnosis') return undefined;
  if (fieldFor(definition, title) && match?.[0].includes(':') === true) return undefined;
  return { start: block.start + 2, end: block.start + 2 + title.length };
}

/** The section that factors belong to, around their own headings where they have some. */
export function sectionOfFactor({ section }: Entry): Section {
  return section.parent?.kind === 'factors' ? section.parent : section;
}

/** The blocks of a section and of all under it, in document order. */
export function blocksIn({ blocks, children }: Section): readonly Block[] {
  if (children.length === 0) return blocks;
  return [...blocks, ...children.flatMap(blocksIn)].sort((a, b) => a.start - b.start);
}

/** How deep the outermost bullets of a section stand: those under a label in a list are in that list. */
export function outermostDepth({ blocks }: Section): number {
  let depth = Infinity;
  for (const { type, item } of blocks)
    if (type === 'item' && item) depth = Math.min(depth, item.depth);
  return depth;
}

function isUntouched(entry: Entry, { definition, review }: Reading): boolean {
  const name = lineOf(entry.name, review);
  const named = !isBlank(name) && name !== definition.title;
  return !named && entry.fields.every(({ value }) => isUnfilled(value, review));
}

/** "None", "Not much.": an answer, and no entry. */
function saysNothing({ name, blocks, fields }: Entry, review: Review): boolean {
  return (
    blocks.length < 2 &&
    fields.length === 0 &&
    /^(?:none|nothing|not much|nil|no)\W*$/i.test(lineOf(name, review))
  );
}

function isUnfilled({ start, end }: Range, review: Review): boolean {
  return isBlank(review.text.slice(start, end));
}

function lastOf<T>(values: readonly T[]): T | undefined {
  return values[values.length - 1];
}

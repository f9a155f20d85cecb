import type { Block, Item, Range, Review, Row, Section, Table } from '../review/review.js';
import type { EntryDefinition } from '../sections/catalogue.js';
import { fieldFor } from '../sections/entry.js';
import type { Field } from './entry.js';

/** "**Owner:** Sam", "**Owner**: Sam", "**Owner** – Sam". */
const boldLabel =
  /^(?:\[[ xX]\]\s+)?(\*\*|__)(?=\S)([^*_\n]{1,60}?)(?::\s*\1|\1\s*:|\1\s+[–—-](?=\s)|\1\s*$)[ \t]*/;
/** "Owner: Sam". */
const plainLabel = /^(?:\[[ xX]\]\s+)?()([\p{L}][\p{L}' /-]{1,40}?)\s*:(?=\s|$)[ \t]*/u;
/** A label behind other text: "… **Owner:** Sam", "… (owner: Sam; due: May)". */
const innerLabel =
  /(?<=[\s(])(\*\*|__)(?=\S)([^*_\n]{1,60}?)(?::\s*\1|\1\s*:)[ \t]*|(?<=[;|·•,(\n.–—-]\s*)()(?<![\p{L}\d])([\p{L}][\p{L}' /-]{1,30}?):(?=\s)[ \t]*/gu;
/** Fields short enough to be told behind an action on the same line, in plain letters. */
const besideText: ReadonlySet<string | undefined> = new Set([
  'owner',
  'due',
  'ticket',
  'status',
  'priority',
  'kind',
  'addresses',
]);

/**
 * The labelled field that a block begins with.
 * A label in bold is one whatever it says; in plain letters, only one that the catalogue knows.
 */
export function fieldOf(
  block: Block,
  definition: EntryDefinition,
  review: Review,
): Field | undefined {
  const text = review.text.slice(block.start, Math.min(block.end, block.start + 200));
  const bold = boldLabel.exec(text);
  const match = bold ?? plainLabel.exec(text);
  const label = match?.[2]?.trim();
  if (!match || !label) return undefined;
  const key = fieldFor(definition, label)?.key;
  if (!bold && key === undefined) return undefined;
  const start = block.start + match[0].length;
  const end = block.item && nests(block, block.item) ? block.item.end : block.end;
  return { key, label, start: block.start, value: trimmed({ start, end }, review.text) };
}

/** The labelled fields of a block that begins with one, or that has some behind its text. */
export function fieldsIn(block: Block, definition: EntryDefinition, review: Review): Field[] {
  const first = fieldOf(block, definition, review);
  const inner = innerFields(block, definition, review);
  if (!first) return inner;
  const [next] = inner;
  if (!next) return [first];
  const value = trimmed({ start: first.value.start, end: next.start }, review.text);
  return [{ ...first, value: withoutSeparator(value, review.text) }, ...inner];
}

/** The fields behind other text. */
export function innerFields(block: Block, definition: EntryDefinition, review: Review): Field[] {
  const text = review.text.slice(block.start, block.end);
  if (!text.includes(':')) return [];
  const labels = [...text.matchAll(innerLabel)].flatMap((match) => {
    const label = (match[2] ?? match[4] ?? '').trim();
    const key = fieldFor(definition, label)?.key;
    const isBold = match[2] !== undefined;
    if (match.index === 0 || key === undefined || (!isBold && !besideText.has(key))) return [];
    return [{ key, label, index: match.index, length: match[0].length }];
  });
  return labels.map(({ key, label, index, length }, position) => {
    const start = block.start + index;
    const line = /\r?\n/.exec(text.slice(index + length));
    const end = Math.min(
      labels[position + 1]?.index ?? text.length,
      line ? index + length + line.index : text.length,
    );
    const value = trimmed({ start: start + length, end: block.start + end }, review.text);
    return { key, label, start, value: withoutSeparator(value, review.text) };
  });
}

/** What leads over to the next field is no part of a value, nor is the bracket that ends them all. */
function withoutSeparator({ start, end }: Range, text: string): Range {
  const value = text.slice(start, end);
  // Behind a comma, what has no label is another thing: a date, a ticket.
  const [first = ''] = value.split(/[,;]\s(?!\d{4}\b)|\s\(|(?<!\([^)]*)\)/);
  const own = first.replace(/(?:[\s;|·•,(–—-]|(?<=\w\w)\.)+$/, '');
  return { start, end: start + own.length };
}

/** Whether an item goes on behind its first block. */
function nests(block: Block, item: Item): boolean {
  return block.type === 'item' && item.end > block.end;
}

/** The cells of a row as fields, by the headers of their columns. */
export function fieldsOfRow(row: Row, table: Table, definition: EntryDefinition): Field[] {
  return row.cells.flatMap((value, column) => {
    const label = table.headers[column]?.trim() ?? '';
    return [{ key: fieldFor(definition, label)?.key, label, start: value.start, value }];
  });
}

/** The blocks of each row of the tables in a section. */
export function blocksByRow({ blocks }: Section): ReadonlyMap<Row, readonly Block[]> {
  const found = new Map<Row, Block[]>();
  for (const block of blocks) {
    if (!block.cell) continue;
    const beside = found.get(block.cell.row);
    if (beside) beside.push(block);
    else found.set(block.cell.row, [block]);
  }
  return found;
}

/** A range without the blanks at its ends; where only blanks are, its start. */
function trimmed({ start, end }: Range, text: string): Range {
  const value = text.slice(start, Math.max(start, end));
  const from = value.trim() === '' ? 0 : value.length - value.trimStart().length;
  return { start: start + from, end: start + from + value.trim().length };
}

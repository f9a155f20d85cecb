import type { Block, Item, Range, Review, Row, Table } from '../review/review.js';
import type { EntryDefinition } from '../sections/catalogue.js';
import { fieldFor } from '../sections/entry.js';
import type { Field } from './entry.js';

/** "**Owner:** Sam", "**Owner**: Sam", "**Owner** – Sam". */
const boldLabel =
  /^(?:\[[ xX]\]\s+)?(\*\*|__)(?=\S)([^*_\n]{1,60}?)(?::\s*\1|\1\s*:|\1\s+[–—-](?=\s)|\1\s*$)[ \t]*/;
/** "Owner: Sam". */
const plainLabel = /^(?:\[[ xX]\]\s+)?()([\p{L}][\p{L}' /-]{1,40}?)\s*:(?=\s|$)[ \t]*/u;

/**
 * The labelled field that a block is.
 * A label in bold is one whatever it says; in plain letters, only one that the catalogue knows.
 */
export function fieldOf(
  block: Block,
  definition: EntryDefinition,
  review: Review,
): Field | undefined {
  const text = review.text.slice(block.start, block.end);
  const bold = boldLabel.exec(text);
  const match = bold ?? plainLabel.exec(text);
  const label = match?.[2]?.trim();
  if (!match || !label) return undefined;
  const key = fieldFor(definition, label)?.key;
  if (!bold && key === undefined) return undefined;
  const start = block.start + match[0].length;
  const end = block.item && nests(block, block.item) ? block.item.end : block.end;
  return { key, label, value: trimmed({ start, end }, review.text) };
}

/** Whether an item goes on behind its first block. */
function nests(block: Block, item: Item): boolean {
  return block.type === 'item' && item.end > block.end;
}

/** The cells of a row as fields, by the headers of their columns. */
export function fieldsOfRow(row: Row, table: Table, definition: EntryDefinition): Field[] {
  return row.cells.flatMap((value, column) => {
    const label = table.headers[column]?.trim() ?? '';
    return [{ key: fieldFor(definition, label)?.key, label, value }];
  });
}

/** A range without the blanks at its ends; where only blanks are, its start. */
function trimmed({ start, end }: Range, text: string): Range {
  const value = text.slice(start, Math.max(start, end));
  const from = value.trim() === '' ? 0 : value.length - value.trimStart().length;
  return { start: start + from, end: start + from + value.trim().length };
}

import type { Edit } from '../lint/fix.js';
import { lineBreakOf, startOfLine } from '../review/lines.js';
import { labelLevel, type Block, type Review } from '../review/review.js';
import type { EntryDefinition, FieldDefinition } from '../sections/catalogue.js';
import type { Entry, Field } from '../model/entry.js';

/**
 * The edit that gives a field of an entry another value and touches nothing else. A field that is not there yet is
 * added in the entry's style; undefined where that has no place for it: a table without such a column, a paragraph.
 * @param key the catalogue's name for the field
 * @param value on one line: line breaks become blanks. An empty one leaves the label, or the cell, behind.
 */
export function editField(
  review: Review,
  entry: Entry,
  definition: EntryDefinition,
  key: string,
  value: string,
): Edit | undefined {
  const line = value.replace(/\s+/g, ' ').trim();
  const field = entry.fields.find((candidate) => candidate.key === key);
  if (field) return replaced(review, entry, field, line);
  const known = definition.fields.find((candidate) => candidate.key === key);
  if (!known || key === definition.titleField || line === '') return undefined;
  switch (entry.form) {
    case 'heading':
      return entry.section.level >= labelLevel
        ? undefined
        : underHeading(review, entry, known, line);
    case 'item':
      return inItem(review, entry, known, line);
    case 'row':
    case 'paragraph':
      return undefined;
  }
}

function replaced({ text }: Review, { form }: Entry, { value }: Field, line: string): Edit {
  const { start, end } = value;
  if (form === 'row') {
    const cell = line.replace(/\\?\|/g, '\\|').replace(/\\$/, '\\\\');
    const before = cell !== '' && text[start - 1] === '|' ? ' ' : '';
    const after = cell !== '' && text[end] === '|' ? ' ' : '';
    return { start, end, text: before + cell + after };
  }
  const before = line !== '' && /[^\s]/.test(text[start - 1] ?? '') ? ' ' : '';
  return { start, end, text: before + line };
}

/** Behind the last of the fields in the list under a heading, or as the first one of such a list. */
function underHeading(
  review: Review,
  { fields, section }: Entry,
  definition: FieldDefinition,
  line: string,
): Edit | undefined {
  const { text } = review;
  const lineBreak = lineBreakOf(text);
  const last = fields.findLast(({ start }) => listMark(text, start) !== undefined);
  if (last) return behind(last, definition, line, text);
  // A label that stands alone has a section of its own, and what is written behind it belongs to that one.
  if (fields.length > 0 || section.children.length > 0) return undefined;
  const end = section.blocks.reduce(
    (latest, block) => Math.max(latest, endOf(block)),
    section.start,
  );
  if (text.slice(end, section.end).trim() !== '') return undefined;
  const start = section.start + text.slice(section.start, end).trimEnd().length;
  return {
    start,
    end: start,
    text: `${lineBreak}${lineBreak}- ${labelled(definition.label, line)}`,
  };
}

/** Among the bullets in a bullet, or as the first of them. */
function inItem(
  review: Review,
  { fields, blocks, start }: Entry,
  definition: FieldDefinition,
  line: string,
): Edit | undefined {
  const { text } = review;
  const [first] = blocks;
  const nested = fields.filter((field) => field.start >= (first?.end ?? Infinity));
  const last = nested.findLast((field) => listMark(text, field.start) !== undefined);
  if (last) return behind(last, definition, line, text);
  const lead = text.slice(startOfLine(text, start), start);
  const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(text.slice(start))?.[0];
  if (!first || marker === undefined || marker.includes('\t') || /[^ ]/.test(lead))
    return undefined;
  const indent = ' '.repeat(lead.length + marker.length);
  const end = first.start + text.slice(first.start, first.end).trimEnd().length;
  return {
    start: end,
    end,
    text: `${lineBreakOf(text)}${indent}- ${labelled(definition.label, line)}`,
  };
}

/** A bullet more, with the mark and the kind of label of the one in front of it. */
function behind(
  field: Field,
  definition: FieldDefinition,
  line: string,
  text: string,
): Edit | undefined {
  const mark = listMark(text, field.start);
  if (mark === undefined) return undefined;
  const { start: valueStart, end: valueEnd } = field.value;
  const label = text.slice(field.start, valueStart);
  const isBold = /^(?:\*\*|__)/.test(label);
  const end = valueEnd > valueStart ? valueEnd : field.start + label.trimEnd().length;
  // What has more fields on one line goes on behind the value.
  const restOfLine = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  const at = end + restOfLine.trimEnd().length;
  const next = mark.replace(/\d+/, (number) => String(Number(number) + 1));
  return {
    start: at,
    end: at,
    text: `${lineBreakOf(text)}${next}${isBold ? labelled(definition.label, line) : `${definition.label}: ${line}`}`,
  };
}

function labelled(label: string, line: string): string {
  return `**${label}:** ${line}`;
}

/** The blanks and the mark in front of a bullet's first word; undefined when that is no bullet's. */
function listMark(text: string, offset: number): string | undefined {
  const lead = text.slice(startOfLine(text, offset), offset);
  return /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/.test(lead) ? lead : undefined;
}

function endOf({ end, item }: Block): number {
  return Math.max(end, item?.end ?? end);
}

import { escapeSnippet } from '../lint/fix.js';
import type { EntryDefinition, FieldDefinition } from './catalogue.js';

/** What is known of an entry before it is inserted; all else becomes blanks. */
export interface EntryContent {
  readonly title?: string;
  /** The title is to stay as it is: no blank to be typed over. */
  readonly isTitleSettled?: true;
  /** Text to stand between the title and the fields, such as a quotation. */
  readonly lead?: string;
  /** Values by the key of their field. */
  readonly values?: Readonly<Record<string, string>>;
}

/** A field to be written, with the label it goes under. */
export interface WrittenField {
  /** Undefined for a column of a table that nobody knows: it gets a blank. */
  readonly definition: FieldDefinition | undefined;
  readonly label: string;
}

/** The fields that the template asks for. */
export function templateFields(entry: EntryDefinition): readonly WrittenField[] {
  return entry.fields
    .filter(({ onlyRead }) => !onlyRead)
    .map((definition) => ({ definition, label: definition.label }));
}

/** The field that a label or the header of a column stands for, if it is one of the entry's. */
export function fieldFor(entry: EntryDefinition, label: string): FieldDefinition | undefined {
  const plain = label
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return (
    entry.fields.find((field) => field.label.toLowerCase() === plain) ??
    entry.fields.find((field) => field.aliases.test(plain))
  );
}

/** An entry with a heading of its own and its fields as a list. In snippet syntax. */
export function headingEntry(
  entry: EntryDefinition,
  level: number,
  content: EntryContent = {},
  fields: readonly WrittenField[] = templateFields(entry),
): string {
  const stop = blanks(content);
  const title = stop(content.title, entry.title);
  const lead = content.lead === undefined ? [] : [escapeSnippet(content.lead), ''];
  const lines = fields.map((field) => `- ${labelled(field, stop, content)}`);
  return [`${'#'.repeat(Math.min(level, 6))} ${title}`, '', ...lead, ...lines].join('\n').trimEnd();
}

/**
 * An entry as a bullet, with its fields as bullets under it. In snippet syntax.
 * @param marker the bullet with the blanks before and behind it, such as "- "
 * @param indent what the bullets under it begin their lines with
 */
export function itemEntry(
  entry: EntryDefinition,
  marker: string,
  fields: readonly WrittenField[],
  content: EntryContent = {},
  indent = ' '.repeat(marker.length),
): string {
  const stop = blanks(content);
  const lines = [`${marker}${stop(content.title, entry.title)}`];
  if (content.lead !== undefined) lines.push('', `${indent}${escapeSnippet(content.lead)}`, '');
  return [...lines, ...fields.map((field) => `${indent}- ${labelled(field, stop, content)}`)].join(
    '\n',
  );
}

/** An entry as a row of a table. In snippet syntax. */
export function rowEntry(
  entry: EntryDefinition,
  columns: readonly WrittenField[],
  content: EntryContent = {},
): string {
  const stop = blanks(content);
  const cells = columns.map(({ definition }) => {
    const value =
      definition?.key === entry.titleField
        ? content.title
        : definition && content.values?.[definition.key];
    return stop(value?.replaceAll('|', '\\|'), definition?.blank ?? '…');
  });
  return `| ${cells.join(' | ')} |`;
}

/** A table with one empty entry. In snippet syntax. */
export function tableWithEntry(entry: EntryDefinition, content: EntryContent = {}): string {
  const columns = templateFields(entry);
  const labels = columns.map(({ label }) => label);
  const rule = columns.map(() => '---');
  return [
    `| ${labels.join(' | ')} |`,
    `| ${rule.join(' | ')} |`,
    rowEntry(entry, columns, content),
  ].join('\n');
}

type Stop = (value: string | undefined, blank: string) => string;

/** Numbers the blanks of an entry in the order in which they are written; what is known is no blank, except a title. */
function blanks({ title, isTitleSettled }: EntryContent): Stop {
  let next = 1;
  return (value, blank) =>
    value === undefined || (value === title && !isTitleSettled)
      ? `\${${String(next++)}:${escapeSnippet(value ?? blank)}}`
      : escapeSnippet(value);
}

function labelled({ definition, label }: WrittenField, stop: Stop, content: EntryContent): string {
  const value = definition && content.values?.[definition.key];
  return `**${label}:** ${stop(value, definition?.blank ?? '…')}`;
}

import type { Table } from '../review/review.js';
import type { EntryDefinition } from '../sections/catalogue.js';
import { fieldFor, rowEntry, type EntryContent } from '../sections/entry.js';

/** A row with the columns of a table. What it is about goes into a column that nobody knows, when there is none for it. */
export function rowLike(table: Table, definition: EntryDefinition, content: EntryContent): string {
  const columns = table.headers.map((label) => ({
    definition: fieldFor(definition, label),
    label,
  }));
  const title = definition.fields.find(({ key }) => key === definition.titleField);
  const free = columns.some((column) => column.definition === title)
    ? undefined
    : columns.find((column) => column.definition === undefined);
  if (free) free.definition = title;
  return rowEntry(definition, columns, content);
}

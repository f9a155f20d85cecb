import { escapeSnippet, type Edit } from '../lint/fix.js';
import { correctiveActions } from '../model/actions.js';
import { readEntries, type EntryKind } from '../model/entries.js';
import { isBlank, type Entry } from '../model/entry.js';
import type { Review } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { editField } from './edit-field.js';

const readable: ReadonlySet<SectionKind> = new Set<EntryKind>([
  'diagnosis',
  'factors',
  'rationale',
  'went-well',
]);

/**
 * The edit that makes a field of the entry at an offset a blank to be filled in: the one that is there, or a new one in
 * the entry's style. In snippet syntax. Undefined where there is no such entry, where the field says something already,
 * and where there is no room for one.
 * @param key the catalogue's name for the field
 */
export function fillField(
  review: Review,
  kind: SectionKind,
  key: string,
  offset: number,
): Edit | undefined {
  const definition = definitionOf(kind, review.catalogue)?.entry;
  const entry = entriesOf(kind, review).findLast(
    ({ start, end }) => start <= offset && offset <= end,
  );
  if (!entry || !definition) return undefined;
  const field = entry.fields.find((candidate) => candidate.key === key);
  const { text } = review;
  if (field && !isBlank(text.slice(field.value.start, field.value.end))) return undefined;
  const edit = editField(review, entry, definition, key, blank);
  if (!edit) return undefined;
  const at = edit.text.lastIndexOf(blank);
  const [before, behind] = [edit.text.slice(0, at), edit.text.slice(at + blank.length)];
  const snippet = `${escapeSnippet(before)}\${1:${blank}}${escapeSnippet(behind)}`;
  return { start: edit.start, end: edit.end, text: snippet };
}

const blank = '…';

function entriesOf(kind: SectionKind, review: Review): readonly Entry[] {
  if (kind === 'actions') return correctiveActions(review);
  return readable.has(kind) ? readEntries(review, kind as EntryKind) : [];
}

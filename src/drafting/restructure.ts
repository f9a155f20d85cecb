import { capitalised } from '../language/phrases.js';
import type { Edit } from '../lint/fix.js';
import { correctiveActions, type CorrectiveAction } from '../model/actions.js';
import { readEntries } from '../model/entries.js';
import type { Entry } from '../model/entry.js';
import { startOfLine } from '../review/lines.js';
import { labelLevel, type Range, type Review } from '../review/review.js';
import { definitionOf, type EntryDefinition } from '../sections/catalogue.js';
import {
  fieldFor,
  headingEntry,
  itemEntry,
  templateFields,
  type EntryContent,
  type WrittenField,
} from '../sections/entry.js';
import { entryLevel, lastStop, withLineBreaksOf } from './insert-section.js';
import { nestedIndentation } from './list-marker.js';

/** An action or a factor that is a plain bullet or paragraph, with no field of its own. */
interface PlainEntry {
  readonly entry: Entry;
  readonly kind: 'actions' | 'factors';
  readonly definition: EntryDefinition;
}

/**
 * The edit that gives the plain bullet or paragraph at an offset the fields of its kind. Every word of it is kept: what it says
 * already of an owner, a day, a ticket or its costs goes into their fields, all else into its name. Undefined where there
 * is none. The text is in snippet syntax and has the line breaks of the document.
 */
export function restructure(review: Review, offset: number): Edit | undefined {
  const plain = plainEntryAt(review, offset);
  if (!plain) return undefined;
  const { entry, definition } = plain;
  const { text } = review;
  const said = wordsOf(plain, review);
  const fields = withLabels(definition, said.fields);
  const content: EntryContent = {
    title: said.title,
    isTitleSettled: true,
    values: Object.fromEntries(said.fields.map(({ key, value }) => [key, value])),
  };
  const isHeading = becomesHeading(plain, review);
  if (entry.form === 'paragraph' || isHeading) {
    const snippet = isHeading
      ? headingEntry(
          definition,
          entryLevel(entry.section),
          { ...content, title: withoutStop(said.title) },
          fields,
        )
      : itemEntry(definition, '- ', fields, content);
    const start = startOfLine(text, entry.start);
    return { start, end: entry.end, text: withLineBreaksOf(text, snippet + lastStop) };
  }
  const block = firstBlock(entry);
  // With the box of a task, if it has one.
  const marker = text.slice(entry.start, block?.start);
  const indent = nestedIndentation(text, entry.start);
  const snippet = itemEntry(definition, marker, fields, content, indent);
  const end = block?.end ?? entry.end;
  return { start: entry.start, end, text: withLineBreaksOf(text, snippet + lastStop) };
}

function plainEntryAt(review: Review, offset: number): PlainEntry | undefined {
  const isAt = ({ start, end }: Range): boolean =>
    startOfLine(review.text, start) <= offset && offset <= end;
  for (const kind of ['actions', 'factors'] as const) {
    const definition = definitionOf(kind)?.entry;
    const entries: readonly Entry[] =
      kind === 'actions' ? correctiveActions(review) : readEntries(review, kind);
    const entry = entries.findLast(isAt);
    if (definition && entry?.section.context === kind && isPlain(entry, entries))
      return { entry, kind, definition };
  }
  return undefined;
}

/** A bullet without fields, or a paragraph that is one entry and nothing else. */
function isPlain(entry: Entry, entries: readonly Entry[]): boolean {
  const block = firstBlock(entry);
  if (!block || entry.fields.some(({ start }) => start >= block.end)) return false;
  if (entry.form === 'item') return block.end <= entry.end;
  const isAlone = entries.filter(({ blocks }) => blocks[0] === block).length === 1;
  return (
    entry.form === 'paragraph' &&
    isAlone &&
    block.type === 'paragraph' &&
    entry.blocks.length === 1 &&
    entry.start === block.start &&
    block.item === undefined
  );
}

function firstBlock({ blocks }: Entry) {
  return blocks[0];
}

/** As the others of its section, or when it is the only one; but nothing behind it may come under its heading. */
function becomesHeading({ entry, kind }: PlainEntry, review: Review): boolean {
  const { section } = entry;
  const item = firstBlock(entry)?.item;
  const block = firstBlock(entry);
  if (section.level >= labelLevel - 1 || section.kind !== kind) return false;
  if (item?.parent || item?.checked !== undefined || entry.blocks.length > 1) return false;
  const own = section.blocks.filter(({ type }) => type !== 'heading');
  const isLast = own[own.length - 1] === block;
  const isOnly = own.filter(({ type }) => type === block?.type).length === 1;
  const hasHeadings = section.children.some(({ level }) => level < labelLevel);
  const hasLabels = section.children.some(({ level }) => level >= labelLevel);
  const behind = review.text.slice(entry.end, section.children[0]?.start ?? section.end).trim();
  return isLast && behind === '' && !hasLabels && (isOnly || hasHeadings);
}

function withoutStop(title: string): string {
  return title.replace(/(?<=[^.])\.$/, '');
}

interface SaidField {
  readonly key: string;
  /** As the text names it; undefined for the catalogue's own name. */
  readonly label: string | undefined;
  readonly value: string;
}

/** The words of an entry, by where they belong. */
function wordsOf(
  { entry, kind, definition }: PlainEntry,
  review: Review,
): { readonly title: string; readonly fields: readonly SaidField[] } {
  const block = firstBlock(entry);
  const range = { start: block?.start ?? entry.start, end: block?.end ?? entry.end };
  const costs = kind === 'actions' ? costsIn(entry as CorrectiveAction, range) : [];
  const [from] = costs;
  const end = from?.start ?? range.end;
  const value = onOneLine(review.text.slice(end, range.end));
  const costField = value === '' ? [] : [{ key: 'tradeOffs', label: undefined, value }];
  const main = onOneLine(review.text.slice(range.start, end));
  const { title, fields } =
    kind === 'actions' ? withoutDetails(main, definition) : { title: main, fields: [] };
  return { title, fields: [...fields, ...costField] };
}

/** The sentences at the end of a block that say what an action costs, when it has some before that say what it is. */
function costsIn({ tradeOffs, name }: CorrectiveAction, { start, end }: Range): readonly Range[] {
  const sentences = name.block.sentences;
  const isCost = (sentence: Range): boolean =>
    sentence.start > name.start &&
    tradeOffs.some((cost) => cost.start === sentence.start && cost.end === sentence.end);
  const first = sentences.findIndex(isCost);
  const run = first > 0 ? sentences.slice(first) : [];
  return run.every((sentence) => isCost(sentence) && sentence.start > start && sentence.end <= end)
    ? run
    : [];
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Brackets at the end, or what follows a dash there: "(owner: Ana, OPS-12)", "[@ana]", " – due Friday". */
const details =
  /\s*(?:[([](?<bracketed>[^()[\]]+)[)\]]|\s[–—-]\s(?<dashed>[^–—]+?))(?<stop>[.;]?)$/;

/** An action without the details at its end, and those as fields, when all of them are known for what they are. */
function withoutDetails(
  text: string,
  definition: EntryDefinition,
): { readonly title: string; readonly fields: readonly SaidField[] } {
  let title = text;
  const fields: SaidField[] = [];
  for (;;) {
    const match = details.exec(title);
    const inner = match?.groups?.bracketed ?? match?.groups?.dashed;
    if (!match || inner === undefined || match.index === 0) break;
    const parts = inner.split(/[,;]\s+/).map((part) => detailIn(part.trim(), definition));
    const known = parts.flatMap((part) => part ?? []);
    const names = [...known, ...fields].map(({ key }) => key);
    if (known.length < parts.length || new Set(names).size < names.length) break;
    fields.unshift(...known);
    title = title.slice(0, match.index) + (match.groups?.stop ?? '');
  }
  return { title, fields };
}

const labelled = /^(?<label>[\p{L}][\p{L} -]{1,20}?)\s*(?::|=)\s*(?<value>\S.*)$/u;
const forms: readonly (readonly [key: string, form: RegExp])[] = [
  ['ticket', /^(?:[A-Z][A-Z\d]{1,9}-\d+|(?:[\w.-]+\/[\w.-]+)?#\d+|https?:\/\/\S+)$/],
  ['owner', /^@[A-Za-z][\w-]*(?:\/[\w-]+)?$/],
  [
    'due',
    /^(?:by|due|until)\s(?:the\s)?(?:\d|Q[1-4]\b|end of\b|(?:mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|next\b)[\w ,-]*$/i,
  ],
  ['due', /^(?:\d{4}-\d{2}-\d{2}|Q[1-4](?: \d{4})?)$/],
];

function detailIn(part: string, definition: EntryDefinition): SaidField | undefined {
  const named = labelled.exec(part)?.groups;
  const label = named?.label;
  const key = label === undefined ? undefined : fieldFor(definition, label)?.key;
  if (key !== undefined && key !== definition.titleField && named?.value !== undefined)
    return { key, label: capitalised(label ?? ''), value: named.value };
  const [found] = forms.find(([, form]) => form.test(part)) ?? [];
  return found === undefined ? undefined : { key: found, label: undefined, value: part };
}

/** The fields of the template, and those that the text has beside them, under the text's own labels. */
function withLabels(
  definition: EntryDefinition,
  said: readonly SaidField[],
): readonly WrittenField[] {
  const own = new Map(said.map(({ key, label }) => [key, label]));
  const asked = templateFields(definition).map(({ definition: known, label }) => ({
    definition: known,
    label: own.get(known?.key ?? '') ?? label,
  }));
  const others = definition.fields
    .filter(({ key, onlyRead }) => onlyRead && own.has(key))
    .map((known) => ({ definition: known, label: own.get(known.key) ?? known.label }));
  return [...asked, ...others];
}

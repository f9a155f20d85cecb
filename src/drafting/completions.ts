import { usualSeverities, sectionContent, templateLevel } from '../sections/template.js';
import { escapeSnippet } from '../lint/fix.js';
import { correctiveActions } from '../model/actions.js';
import { readEntries } from '../model/entries.js';
import { nameOf, type Entry } from '../model/entry.js';
import { startOfLine } from '../review/lines.js';
import { labelLevel, type Range, type Review, type Section } from '../review/review.js';
import { definitionOf, type EntryDefinition } from '../sections/catalogue.js';
import { fieldFor, headingEntry } from '../sections/entry.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
import { presentSections, withLineBreaksOf } from './insert-section.js';

/** Something that could be written at the caret. */
export interface Completion extends Range {
  /** Shown in the list, and what the words typed so far are compared with, together with what stands in `range`. */
  readonly label: string;
  readonly detail: string;
  readonly kind: 'section' | 'field' | 'value';
  /** In snippet syntax; replaces what stands from `start` to `end`. */
  readonly insert: string;
}

/** A line on which something can be completed, up to the caret. Cheap to ask, with every key. */
export function isCompletable(line: string, isAsked: boolean): boolean {
  return (
    heading.test(line) ||
    addressing.test(line) ||
    key.test(line) ||
    /^[ \t]*\|/.test(line) ||
    (isAsked ? field : boldField).test(line)
  );
}

const heading = /^ {0,3}(#{1,6})[ \t]+([^#\r\n]*)$/;
/** A bullet that begins as the label of a field does: as it is typed, only one in bold; else every bullet would be one. */
const boldField = /^([ \t]*)(?:[-*+])[ \t]+(\*\*?[\p{L} -]*)$/u;
const field = /^([ \t]*)(?:[-*+])[ \t]+((?:\*\*?)?[\p{L} -]*)$/u;
const addressing =
  /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\*\*|__)?([\p{L} ]+?)(?::(?:\*\*|__)?|(?:\*\*|__):)[ \t]+([^|\r\n]*)$/u;
const key = /^([\w-]*)(?:(:[ \t]+)([^\r\n]*))?$/;

/** The names that an organisation has for what stands in the front matter. */
export interface OfferedNames {
  readonly severities: readonly string[];
  readonly services: readonly string[];
}

const usualNames: OfferedNames = { severities: usualSeverities, services: [] };

/**
 * What could be written at a place in a review: sections behind "#", fields of an entry, the factor that an action
 * addresses, and the front matter. None in prose, in code and in comments.
 * @param isAsked the person asked for it; else it comes up while they type
 */
export function completionsAt(
  review: Review,
  offset: number,
  isAsked: boolean,
  names: OfferedNames = usualNames,
): readonly Completion[] {
  const { text, frontMatter } = review;
  const line = text.slice(startOfLine(text, offset), offset);
  if (offset <= frontMatter.yamlEnd && offset >= frontMatter.yamlStart && frontMatter.end > 0)
    return inFrontMatter(line, offset, review, names);
  if (offset < frontMatter.end || isInCode(text, offset) || isInComment(review, offset)) return [];
  const isAtEnd = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(offset));
  const title = isAtEnd ? heading.exec(line) : null;
  if (title) return titles(title[1]?.length ?? 1, title[2] ?? '', offset, review);
  const label = isAtEnd ? (isAsked ? field : boldField).exec(line) : null;
  if (label) return fields(label[1] ?? '', label[2] ?? '', offset, review);
  return factors(line, offset, review);
}

/** Whether a fence of code is open at an offset. */
function isInCode(text: string, offset: number): boolean {
  let open: string | undefined;
  for (const [, fence = '', rest = ''] of text
    .slice(0, offset)
    .matchAll(/^[ \t]*(?:[-*+>][ \t]+)*(`{3,}|~{3,})([^\r\n]*)$/gm)) {
    if (open === undefined) open = fence.startsWith('`') && rest.includes('`') ? undefined : fence;
    else if (fence.startsWith(open) && rest.trim() === '') open = undefined;
  }
  return open !== undefined;
}

function isInComment({ comments }: Review, offset: number): boolean {
  return comments.some(({ start, end }) => start < offset && offset < end);
}

/** Sections behind the marks of a heading; under a section with entries of that level, an entry. */
function titles(level: number, typed: string, offset: number, review: Review): Completion[] {
  const range = { start: offset - typed.length, end: offset };
  const around = sectionAround(level, offset, review);
  const entry = around && definitionOf(around.kind)?.entry;
  const own: Completion[] =
    entry?.form === 'heading'
      ? [
          {
            ...range,
            label: say(entry.name),
            detail: around?.heading ?? '',
            kind: 'section',
            insert: headingEntry(entry, level).slice(level + 1),
          },
        ]
      : [];
  // One heading more of the first level would be a second title.
  const isUsual = level >= templateLevel || review.sections.some(isSectionAtTop);
  if (own.length > 0 || !isUsual) return own.map((each) => inDocument(each, review));
  const line = startOfLine(review.text, offset);
  const others = { ...review, sections: review.sections.filter(({ start }) => start !== line) };
  const present = presentSections(others);
  const order = (kind: SectionKind): number => (present.has(kind) ? 1 : 0);
  return [...review.catalogue]
    .sort((a, b) => order(a.kind) - order(b.kind))
    .map((definition): Completion => ({
      ...range,
      label: definition.title,
      detail: say(definition.purpose),
      kind: 'section',
      insert: present.has(definition.kind)
        ? escapeSnippet(definition.title)
        : `${definition.title}\n\n${sectionContent(definition, level)}`,
    }))
    .map((each) => inDocument(each, review));
}

function isSectionAtTop({ level, kind }: Section): boolean {
  return level === 1 && definitionOf(kind) !== undefined;
}

function inDocument(completion: Completion, { text }: Review): Completion {
  return { ...completion, insert: withLineBreaksOf(text, completion.insert) };
}

/** The section that a heading of a level at an offset would be a part of. */
function sectionAround(level: number, offset: number, review: Review): Section | undefined {
  return review.sections.findLast(
    (section) =>
      section.start < startOfLine(review.text, offset) &&
      section.end >= startOfLine(review.text, offset) &&
      section.level > 0 &&
      section.level < level,
  );
}

/** The fields that the entry around a bullet does not have. */
function fields(indent: string, typed: string, offset: number, review: Review): Completion[] {
  const found = entryAround(indent, offset, review);
  if (!found) return [];
  const range = { start: offset - typed.length, end: offset };
  return found.definition.fields
    .filter(({ key: name }) => name !== found.definition.titleField && !found.present.has(name))
    .map(({ label, blank }) => ({
      ...range,
      label,
      detail: say(found.definition.name),
      kind: 'field',
      insert: `**${label}:** \${1:${escapeSnippet(blank)}}`,
    }));
}

interface EntryAround {
  readonly definition: EntryDefinition;
  /** The keys of the fields that it has. */
  readonly present: ReadonlySet<string>;
}

function entryAround(indent: string, offset: number, review: Review): EntryAround | undefined {
  const section = review.sections.findLast(
    ({ start, end, level }) => start < offset && end >= offset && level > 0,
  );
  const definition = section && definitionOf(kindOf(section))?.entry;
  if (!definition || definition.fields.length === 0 || definition.form !== 'heading')
    return undefined;
  const isOwn = section.kind !== kindOf(section) || section.parent?.kind === section.kind;
  const line = startOfLine(review.text, offset);
  if (isOwn && section.level < labelLevel && indent === '') {
    const written = section.blocks.filter(({ start, end }) => start < line || end > offset);
    return { definition, present: labelsIn(written, definition, review) };
  }
  const item = itemAround(indent, line, review);
  if (!item) return undefined;
  const written = review.blocks.filter(
    ({ start, end }) =>
      start >= item.start && end <= Math.max(item.end, offset) && (start < line || start > offset),
  );
  return { definition, present: labelsIn(written, definition, review) };
}

/** What the entries at a section are: those of its own kind, or of the section that it is a part of. */
function kindOf({ kind, context, parent }: Section): SectionKind {
  return definitionOf(parent?.kind ?? 'other')?.entry?.form === 'heading'
    ? (parent?.kind ?? kind)
    : context === 'other'
      ? kind
      : context;
}

/** The bullet with less indentation above a line, when no other text is between. */
function itemAround(indent: string, line: number, review: Review): Range | undefined {
  if (indent === '') return undefined;
  return review.blocks
    .filter(
      ({ type, item, start }) =>
        type === 'item' && item?.depth === 1 && start < line && item.end >= line - 3,
    )
    .map(({ item }) => item)
    .findLast((item) => item !== undefined && widthBefore(item.start, review) < indent.length);
}

function widthBefore(offset: number, { text }: Review): number {
  return offset - startOfLine(text, offset);
}

function labelsIn(
  blocks: readonly Range[],
  definition: EntryDefinition,
  { text }: Review,
): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ start, end }) => {
      const label = /^(?:\*\*|__)?([\p{L} ,'-]+?)(?:\*\*|__)?:/u.exec(text.slice(start, end))?.[1];
      return (label === undefined ? undefined : fieldFor(definition, label)?.key) ?? [];
    }),
  );
}

/** The factors of the review, where an action says what it addresses. */
function factors(line: string, offset: number, review: Review): Completion[] {
  const typed = isAddressing(line, offset, review);
  if (typed === undefined) return [];
  const behind = /^[^|\r\n]*/.exec(review.text.slice(offset))?.[0].trimEnd() ?? '';
  if (behind !== '') return [];
  const names = readEntries(review, 'factors').map((entry: Entry) => nameOf(entry, review));
  return [...new Set(names)]
    .filter((name) => name.length > 0 && name.length <= longestName)
    .map((label) => ({
      start: offset - typed.length,
      end: offset,
      label,
      detail: say(definitionOf('factors')?.title ?? ''),
      kind: 'value',
      insert: escapeSnippet(label),
    }));
}

/** Longer ones are sentences, which nobody repeats. */
const longestName = 120;

/** What is typed so far of the factor that an action addresses; undefined elsewhere. */
function isAddressing(line: string, offset: number, review: Review): string | undefined {
  const entry = definitionOf('actions')?.entry;
  if (!entry) return undefined;
  const names = (label: string): boolean => fieldFor(entry, label)?.key === 'addresses';
  const match = addressing.exec(line);
  if (match) {
    const section = review.sections.findLast(({ start }) => start < offset);
    const isAction =
      section?.context === 'actions' ||
      correctiveActions(review).some(({ start, end }) => start <= offset && offset <= end + 1);
    return isAction && names(match[1] ?? '') ? (match[2] ?? '') : undefined;
  }
  for (const table of review.tables) {
    if (table.section.context !== 'actions' || offset < table.start || offset > table.end) continue;
    const row = table.rows.find(({ start, end }) => start <= offset && offset <= end);
    const cell = line.replace(/\\\|/g, '  ').split('|').length - (/^[ \t]*\|/.test(line) ? 2 : 1);
    return row && names(table.headers[cell] ?? '')
      ? line.slice(line.lastIndexOf('|') + 1).trimStart()
      : undefined;
  }
  return undefined;
}

/** Keys of the front matter, with what can be chosen for each. */
function frontMatterKeys(): readonly (readonly [key: string, detail: string, snippet: string])[] {
  return [
    ['type', say('Says that this is an incident review'), 'type: incident-review'],
    ['title', say('What happened, as people met it'), 'title: ${1:…}'],
    ['date', say('The day on which it began'), 'date: ${1:2026-03-14}'],
    ['start', say('When it began, with the time zone'), 'start: ${1:2026-03-14T14:02Z}'],
    ['end', say('When it was over, with the time zone'), 'end: ${1:2026-03-14T15:10Z}'],
    ['severity', say('How severe it was'), 'severity: ${1:…}'],
    ['status', say('How far the review has come'), 'status: ${1:draft}'],
    [
      'audience',
      say('Whom it is written for: it decides which sections are asked for'),
      'audience: ${1:internal}',
    ],
    ['services', say('What was affected'), 'services: [${1:…}]'],
    ['authors', say('Who wrote it'), 'authors: [${1:…}]'],
  ];
}

function inFrontMatter(
  line: string,
  offset: number,
  review: Review,
  names: OfferedNames,
): Completion[] {
  const match = key.exec(line);
  if (!match || /^[^\r\n]*\S/.test(review.text.slice(offset))) return [];
  const [, name = '', colon, typed = ''] = match;
  const start = offset - (colon === undefined ? name : typed).length;
  if (colon === undefined) {
    const present = new Set(
      review.frontMatter.fields.map((known) => known.key).filter((known) => known !== name),
    );
    return frontMatterKeys()
      .filter(([known]) => !present.has(known))
      .map(([label, detail, insert]) => ({
        start,
        end: offset,
        label,
        detail,
        kind: 'field',
        insert,
      }));
  }
  const detail = frontMatterKeys().find(([known]) => known === name)?.[1] ?? '';
  return valuesFor(name, names).map((label) => ({
    start,
    end: offset,
    label,
    detail,
    kind: 'value',
    insert: escapeSnippet(label),
  }));
}

function valuesFor(name: string, names: OfferedNames): readonly string[] {
  switch (name) {
    case 'type':
      return ['incident-review'];
    case 'severity':
      return names.severities;
    case 'services':
      return names.services;
    case 'status':
      return ['draft', 'in review', 'final'];
    case 'audience':
      return ['internal', 'public'];
    default:
      return [];
  }
}

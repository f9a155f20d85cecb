import type { Range } from '../../src/review/review.js';
import type { Example } from '../../src/rules/rule.js';
import { definitionOf } from '../../src/sections/catalogue.js';
import type { SectionKind } from '../../src/sections/kinds.js';

/** A document made from an example, and the ranges that its « and » enclose. */
export interface ExampleDocument {
  /** Where the example stands: "paragraph", "list item" or, when it is a document of its own, "document". */
  readonly form: string;
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Headings of the kinds of section that the template does not have. */
const headings: Partial<Record<SectionKind, string>> = {
  lessons: 'Lessons learned',
  background: 'Background',
  metadata: 'Metadata',
  other: 'Notes',
};
/** Starts a block of its own, so that it cannot stand in a paragraph or a list item. */
const block = /^«?(?:#|>|\||```|~~~|[-*+] |\d+[.)] )/;

/** The documents in which an example has to hold. */
export function documentsOf(example: string | Example): ExampleDocument[] {
  const { text, section = 'summary' } = typeof example === 'string' ? { text: example } : example;
  if (text.includes('\n')) return [{ form: 'document', ...unmarked(text) }];
  const forms: [form: string, text: string][] = [['paragraph', inSection(text, section)]];
  if (!block.test(text)) forms.push(['list item', inSection(`- ${text}`, section)]);
  return forms.map(([form, marked]) => ({ form, ...unmarked(marked) }));
}

/** What a document made from an example is after a fix. */
export function rewrittenDocument(
  rewritten: string,
  { text, section = 'summary' }: Example,
): string {
  return text.includes('\n') ? rewritten : inSection(rewritten, section);
}

/** Puts « and » around ranges, to compare them by eye. */
export function marked(text: string, ranges: readonly Range[]): string {
  return [...ranges]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
      text,
    );
}

function inSection(text: string, kind: SectionKind): string {
  const heading = definitionOf(kind)?.title ?? headings[kind] ?? kind;
  return `# Search unavailable\n\n## ${heading}\n\n${text}\n`;
}

/** Takes the marks out of a text. @throws Error when they do not pair up */
export function unmarked(text: string): { text: string; ranges: Range[] } {
  const ranges: Range[] = [];
  let plain = '';
  for (const part of text.split(/(«[^«»]*»)/)) {
    const words = /^«([^]*)»$/.exec(part)?.[1];
    if (words !== undefined) {
      ranges.push({ start: plain.length, end: plain.length + words.length });
    } else if (/[«»]/.test(part)) {
      throw new Error(`The marks « and » do not pair up in: ${text}`);
    }
    plain += words ?? part;
  }
  return { text: plain, ranges };
}

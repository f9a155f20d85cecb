import type { Block, Range, Review, Section } from '../review/review.js';

/** A labelled part of an entry, as it is written. */
export interface Field {
  /** The catalogue's name for it; undefined for a label of somebody's own. */
  readonly key: string | undefined;
  /** As written, without markup. */
  readonly label: string;
  /** Where the value stands, or would stand. */
  readonly value: Range;
}

/** One of several things of a kind in a review: a factor, a decision, an action. */
export interface Entry extends Range {
  /** Where it says what it is about. */
  readonly name: Range;
  /** How it is written down: what an edit has to follow. */
  readonly form: 'heading' | 'item' | 'row' | 'paragraph';
  readonly fields: readonly Field[];
  /** All text that belongs to it, its name included. */
  readonly blocks: readonly Block[];
  readonly section: Section;
}

/** Markup around words, and what stands in front of them in a list. */
const marks = /^(?:\[[ xX]\]\s+)?[*_]{0,3}|[*_:]{0,3}$/g;

/** A stretch of the document on one line, without the emphasis around it. */
export function lineOf({ start, end }: Range, review: Review): string {
  return review.text.slice(start, end).replace(/\s+/g, ' ').trim().replace(marks, '').trim();
}

/** What an entry is about, on one line. */
export function nameOf(entry: Entry, review: Review): string {
  return lineOf(entry.name, review);
}

/** The value of a field, as written; undefined when there is no such field, or a blank in it. */
export function valueOf(entry: Entry, key: string, review: Review): string | undefined {
  const field = entry.fields.find((candidate) => candidate.key === key);
  const value = field && review.text.slice(field.value.start, field.value.end).trim();
  return value === undefined || isBlank(value) ? undefined : value;
}

/** What stands in a field that nobody has filled in. */
export function isBlank(value: string): boolean {
  return /^(?:[\s…._–—?-]*|n\/?a|tbd|todo|tba|which factor)$/i.test(value);
}

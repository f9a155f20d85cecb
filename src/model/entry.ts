import { ownCopy } from '../language/own-copy.js';
import { placed, PlacedRange, type Origin } from '../language/origin.js';
import type { Block, Range, Review, Section } from '../review/review.js';

/** A labelled part of an entry, as it is written. */
export interface Field {
  /** The catalogue's name for it; undefined for a label of somebody's own. */
  readonly key: string | undefined;
  /** As written, without markup. */
  readonly label: string;
  /** Where it begins: with its label, where it has one of its own. */
  readonly start: number;
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

/** An entry that moves with the section it stands in. */
export class PlacedEntry extends PlacedRange implements Entry {
  readonly name: Range;
  readonly form: Entry['form'];
  readonly fields: readonly Field[];
  readonly blocks: readonly Block[];
  readonly section: Section;

  constructor({ start, end, name, form, fields, blocks, section }: Entry, origin: Origin) {
    super(origin, start - origin.offset, end - origin.offset);
    this.name = placed(name, origin);
    this.form = form;
    this.fields = fields.map((field) => new PlacedField(field, origin));
    this.blocks = blocks;
    this.section = section;
  }
}

class PlacedField implements Field {
  readonly key: string | undefined;
  readonly label: string;
  readonly value: Range;
  private readonly from: number;

  constructor(
    { key, label, start, value }: Field,
    private readonly origin: Origin,
  ) {
    this.key = key;
    this.label = ownCopy(label);
    this.from = start - origin.offset;
    this.value = placed(value, origin);
  }

  get start(): number {
    return this.origin.offset + this.from;
  }
}

/** What is read from a section, or from a block, moves with it. */
export function originOf(part: Section | Block): Origin {
  return {
    get offset() {
      return part.start;
    },
  };
}

/** A stretch of the document on one line, without the emphasis around all of it. */
export function lineOf({ start, end }: Range, review: Review): string {
  const line = review.text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\[[ xX]\]\s+/, '');
  return /^(\*{1,3}|_{1,3})((?:(?!\1).)+)\1:?$/.exec(line)?.[2]?.trim() ?? line;
}

/** What an entry is about, on one line and without markup. */
export function nameOf(entry: Entry, review: Review): string {
  const { start, end } = entry.name;
  const behind = entry.fields
    .filter((field) => field.start > start && field.start < end)
    .map((field) => field.start);
  return plainText(lineOf({ start, end: Math.min(end, ...behind) }, review));
}

/** Without emphasis, the addresses of links, the marks of footnotes, and signs that lead over to something else. */
export function plainText(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\](?:\([^()\s]*(?:\([^()]*\))?[^()\s]*\)|\[[^[\]]*\])/g, '$1')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/^\[?(#\d+)\]:?\s+/, '$1 ')
    .replace(/\{\{\s*|\s*\}\}/g, '')
    .replace(/(\*\*|__)(?=\S)((?:(?!\1).)*\S)\1/g, '$2')
    .replace(/(?<![\w*\\])([*_])(?=[^\s*_])([^*_]*[^\s*_])\1(?![\w*])/g, '$2')
    .replace(/\*\*|\](?:\([^()\s]*\)|\[[^[\]]*\])/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[\s,;:(|·–—-]+$/, '')
    .replace(/^([^.!?…]*(?:[.!?…]\S[^.!?…]*)*)\.$/, '$1')
    .trim();
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

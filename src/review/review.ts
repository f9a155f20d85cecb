import type { Catalogue } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import type { Token } from '../language/tokens.js';
import type { FrontMatter } from './front-matter.js';

/** A stretch of the document in UTF-16 code units from 0; `end` is the offset behind its last one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A heading, or a bold label or a lead-in that acts as one, with all that stands under it. */
export interface Section extends Range {
  /** What the heading itself says it is. */
  readonly kind: SectionKind;
  /** What its text is about: its own kind, or that of the nearest section around it that has one. */
  readonly context: SectionKind;
  /** The heading's words as written, without markup. */
  readonly heading: string;
  /** 1 to 6 for headings, `labelLevel` for bold labels, `leadInLevel` for lead-ins, 0 for what stands before the first heading. */
  readonly level: number;
  readonly headingRange: Range;
  /** Where the text under the heading starts. */
  readonly contentStart: number;
  readonly parent: Section | undefined;
  /** The sections right under it. */
  readonly children: readonly Section[];
  /** Its own blocks, heading included, without those of the sections under it. */
  readonly blocks: readonly Block[];
  /** The tables among them. */
  readonly tables: readonly Table[];
}

export const labelLevel = 7;
/** "Some things went well:", with a list below it: a section as long as its list, also below a label. */
export const leadInLevel = 8;

/** A list item. */
export interface Item extends Range {
  readonly depth: number;
  readonly ordered: boolean;
  /** State of its task list box, if it has one. */
  readonly checked: boolean | undefined;
  readonly parent: Item | undefined;
  readonly section: Section;
}

/** A row of a table, other than its header. */
export interface Row extends Range {
  /** Where the text of each cell stands, or would stand. */
  readonly cells: readonly Range[];
}

/** A table with a header row. */
export interface Table extends Range {
  /** Words of the columns' headers. */
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly section: Section;
}

/** A place in a table, other than its header row. */
export interface Cell {
  readonly table: Table;
  readonly row: Row;
  readonly column: number;
  /** Words of the column's header. */
  readonly header: string;
}

/** A run of the author's prose: a heading, a paragraph, the text of a list item or of a table cell. */
export interface Block extends Range {
  readonly type: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly section: Section;
  /** The list item the block stands in. */
  readonly item: Item | undefined;
  readonly cell: Cell | undefined;
  readonly sentences: readonly Sentence[];
}

/** A sentence, or what does a sentence's work: a bullet, a heading, a cell. */
export interface Sentence extends Range {
  readonly tokens: readonly Token[];
  readonly block: Block;
}

/** An HTML comment, wherever it stands. `text` is what is between the marks, trimmed. */
export interface Comment extends Range {
  readonly text: string;
}

/** A document understood as an incident review. Data only: no rule's or editor's state. */
export interface Review {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** In document order; the first one is the text before the first heading. */
  readonly sections: readonly Section[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly comments: readonly Comment[];
  /** The sections that its template has. */
  readonly catalogue: Catalogue;
}

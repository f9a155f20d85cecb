import type {
  BlockContent,
  Definition,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table as MarkdownTable,
  TableCell,
} from 'mdast';
import { PlacedRange, type Origin } from '../language/origin.js';
import { splitSentences } from '../language/sentences.js';
import { tokenize, type Token } from '../language/tokens.js';
import type { Catalogue } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { kindOfLeadIn } from '../sections/lead-ins.js';
import { recogniseSection } from '../sections/recognise.js';
import { nowhere, type Opening } from './outline.js';
import { deepestNesting, readProse } from './prose.js';
import {
  labelLevel,
  leadInLevel,
  type Block,
  type Cell,
  type Comment,
  type Item,
  type Range,
  type Row,
  type Section,
  type Sentence,
  type Table,
} from './review.js';

const comment = /<!--([^]*?)(?:-->|$)/g;

/** Belongs to the section that is open when its step is taken: which one that is depends on what stands before the piece. */
interface Placed {
  section: Section;
}

class PlacedBlock extends PlacedRange implements Block, Placed {
  section = nowhere;
  readonly sentences: Sentence[] = [];

  constructor(
    origin: Origin,
    { start, end }: Range,
    readonly type: Block['type'],
    readonly item: Item | undefined,
    readonly cell: Cell | undefined,
  ) {
    super(origin, start, end);
  }
}

class PlacedSentence extends PlacedRange implements Sentence {
  constructor(
    origin: Origin,
    { start, end }: Range,
    readonly tokens: readonly Token[],
    readonly block: Block,
  ) {
    super(origin, start, end);
  }
}

class PlacedItem extends PlacedRange implements Item, Placed {
  section = nowhere;

  constructor(
    origin: Origin,
    { start, end }: Range,
    readonly depth: number,
    readonly ordered: boolean,
    readonly checked: boolean | undefined,
    readonly parent: Item | undefined,
  ) {
    super(origin, start, end);
  }
}

class PlacedRow extends PlacedRange implements Row {
  constructor(
    origin: Origin,
    { start, end }: Range,
    readonly cells: readonly Range[],
  ) {
    super(origin, start, end);
  }
}

class PlacedTable extends PlacedRange implements Table, Placed {
  section = nowhere;

  constructor(
    origin: Origin,
    { start, end }: Range,
    readonly headers: readonly string[],
    readonly rows: readonly Row[],
  ) {
    super(origin, start, end);
  }
}

class PlacedComment extends PlacedRange implements Comment {
  constructor(
    origin: Origin,
    { start, end }: Range,
    readonly text: string,
  ) {
    super(origin, start, end);
  }
}

/** What reading a piece comes to: to be done in order, for each piece after the other, to have the whole review. */
export type Step =
  | { readonly type: 'open'; readonly opening: Opening }
  | { readonly type: 'leave'; readonly item: Range }
  | { readonly type: 'item'; readonly item: Item & Placed }
  | { readonly type: 'table'; readonly table: Table & Placed }
  | { readonly type: 'block'; readonly block: Block & Placed }
  | { readonly type: 'comment'; readonly comment: Comment };

/**
 * Reads a piece of a document.
 * @param nodes its Markdown, with offsets from the start of the piece
 * @param text the piece
 * @param origin what all that is read moves with; its offset is 0 while the piece is read
 */
export function readPiece(
  nodes: readonly RootContent[],
  text: string,
  origin: Origin,
  catalogue: Catalogue,
): readonly Step[] {
  const reader = new Reader(text, origin, catalogue);
  reader.readAll(nodes);
  return reader.steps;
}

/** The labels of link definitions as written, "[" and "]" included: they hold for the whole document. */
export function definedLabels(nodes: readonly RootContent[], text: string): readonly string[] {
  return definitionsIn(nodes, 0).flatMap((node) => {
    const { start, end } = rangeOf(node);
    return /^\[(?:[^\\[\]]|\\[^])+\](?=:)/.exec(text.slice(start, end))?.[0] ?? [];
  });
}

function definitionsIn(nodes: readonly RootContent[], depth: number): readonly Definition[] {
  if (depth > deepestNesting) return [];
  return nodes.flatMap((node) => {
    if (node.type === 'definition') return [node];
    const holds = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem';
    return holds ? definitionsIn(node.children, depth + 1) : [];
  });
}

class Reader {
  readonly steps: Step[] = [];
  private item: Item | undefined;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly origin: Origin,
    private readonly catalogue: Catalogue,
  ) {}

  readAll(nodes: readonly RootContent[]): void {
    let listOfLeadIn: RootContent | undefined;
    nodes.forEach((node, index) => {
      const next = nodes[index + 1];
      if (node.type === 'paragraph' && next?.type === 'list' && this.opensLeadIn(node, next))
        listOfLeadIn = next;
      else this.read(node);
      if (node === listOfLeadIn)
        this.steps.push({ type: 'leave', item: this.place(rangeOf(node)) });
    });
  }

  /** Opens a section when a paragraph in front of a list is a lead-in, "Some things went well:", or a section's bare name. */
  private opensLeadIn(paragraph: Paragraph, list: List): boolean {
    const words = plainText(paragraph.children);
    const leadsTo = labelOf(paragraph) ? undefined : (kindOfLeadIn(words) ?? this.kindNamed(words));
    if (leadsTo === undefined) return false;
    const range = rangeOf(paragraph);
    const around = { start: range.start, end: rangeOf(list).end };
    this.open(words.trim(), leadInLevel, range, around, { isBounded: true, leadsTo });
    this.addBlock('heading', range, paragraph.children, undefined);
    return true;
  }

  /** "Action Items", where somebody writes without markup: the name of a section and nothing else. */
  private kindNamed(words: string): SectionKind | undefined {
    if (!bareName.test(words)) return undefined;
    const kind = recogniseSection(words.trim(), 1, this.catalogue);
    return kind === 'other' ? undefined : kind;
  }

  private read(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        this.readHeading(node);
        return;
      case 'paragraph':
        this.readParagraph(node);
        return;
      case 'list':
        this.readList(node);
        return;
      case 'table':
        this.readTable(node);
        return;
      case 'html':
        this.readComments(rangeOf(node));
        return;
      // A block quote is somebody else's text, or words set apart; code is no prose.
      default:
        return;
    }
  }

  private readHeading(node: Heading): void {
    const range = rangeOf(node);
    this.open(plainText(node.children), node.depth, range, range);
    this.addBlock('heading', range, node.children, undefined);
  }

  private readParagraph(node: Paragraph): void {
    const range = rangeOf(node);
    const label = this.item ? undefined : (labelOf(node) ?? this.plainLabelOf(node));
    if (
      label &&
      (label.alone || recogniseSection(label.text, labelLevel, this.catalogue) !== 'other')
    ) {
      this.open(label.text, labelLevel, label.range, range);
      this.addBlock('heading', label.range, node.children.slice(0, 1), undefined);
      if (label.alone) return;
      const rest = { start: label.range.end, end: range.end };
      this.addBlock('paragraph', rest, node.children.slice(1), undefined);
      return;
    }
    this.addBlock('paragraph', range, node.children, undefined);
  }

  /** "What went well:" on a line of its own, where somebody writes without markup. */
  private plainLabelOf({ children }: Paragraph): Label | undefined {
    const [only] = children;
    if (only?.type !== 'text' || children.length > 1 || !plainLabel.test(only.value))
      return undefined;
    if (recogniseSection(only.value, labelLevel, this.catalogue) === 'other') return undefined;
    return { text: only.value.trim(), alone: true, range: rangeOf(only) };
  }

  private readList(node: List): void {
    if (this.depth >= deepestNesting) return;
    this.depth++;
    const isReview = !this.item && this.holdsSections(node);
    for (const child of node.children) this.readItem(child, node.ordered ?? false, isReview);
    this.depth--;
  }

  /** "1. Summary", "2. Timeline" … with the text of each below it: a review that is one list. */
  private holdsSections(node: List): boolean {
    if (node.children.length < fewestSections) return false;
    const names = node.children.flatMap((item) => shortNameOf(item)?.text ?? []);
    const kinds = new Set(names.map((name) => recogniseSection(name, labelLevel, this.catalogue)));
    kinds.delete('other');
    return kinds.size >= fewestSections && tellsIncident.some((kind) => kinds.has(kind));
  }

  /**
   * @param isSection whether the list is a review whose items are its sections
   */
  private readItem(node: ListItem, ordered: boolean, isSection: boolean): void {
    const outer = this.item;
    const range = rangeOf(node);
    const first = node.children[0];
    const bold =
      first?.type === 'paragraph' && node.children.some((child) => child.type === 'list')
        ? (labelOf(first) ?? this.plainLabelOf(first))
        : undefined;
    const name = isSection ? shortNameOf(node) : undefined;
    const label = bold ?? name;
    const labelled =
      label?.alone === true &&
      (name !== undefined || recogniseSection(label.text, labelLevel, this.catalogue) !== 'other');
    if (labelled) this.open(label.text, labelLevel, label.range, range, { isBounded: true });
    const item = new PlacedItem(
      this.origin,
      range,
      (outer?.depth ?? 0) + 1,
      ordered,
      node.checked ?? undefined,
      outer,
    );
    this.item = item;
    this.steps.push({ type: 'item', item });
    node.children.forEach((child: BlockContent | RootContent, index) => {
      if (index === 0 && child.type === 'paragraph') {
        this.addBlock(labelled ? 'heading' : 'item', rangeOf(child), child.children, undefined);
      } else {
        this.read(child);
      }
    });
    this.item = outer;
    if (labelled) this.steps.push({ type: 'leave', item });
  }

  private readTable(node: MarkdownTable): void {
    const [head, ...rows] = node.children;
    const table = new PlacedTable(
      this.origin,
      rangeOf(node),
      head?.children.map((cell) => plainText(cell.children)) ?? [],
      rows.map((row) => {
        const cells = row.children.map((cell) => this.place(cellRange(cell, this.text)));
        return new PlacedRow(this.origin, rangeOf(row), cells);
      }),
    );
    this.steps.push({ type: 'table', table });
    table.rows.forEach((row, index) => {
      rows[index]?.children.forEach(({ children }, column) => {
        if (children.length > 0) this.readCell(children, row, column, table);
      });
    });
  }

  private readCell(
    children: readonly PhrasingContent[],
    row: Row,
    column: number,
    table: Table,
  ): void {
    const range = row.cells[column];
    const header = table.headers[column] ?? '';
    if (range) this.addBlock('cell', range, children, { table, row, column, header });
  }

  private readComments(range: Range): void {
    for (const match of this.text.slice(range.start, range.end).matchAll(comment)) {
      const start = range.start + match.index;
      const place = { start, end: start + match[0].length };
      const found = new PlacedComment(this.origin, place, (match[1] ?? '').trim());
      this.steps.push({ type: 'comment', comment: found });
    }
  }

  private open(
    heading: string,
    level: number,
    headingRange: Range,
    around: Range,
    extent: Pick<Opening, 'isBounded' | 'leadsTo'> = { isBounded: false },
  ): void {
    const opening = {
      heading,
      level,
      headingRange: this.place(headingRange),
      around: this.place(around),
      ...extent,
    };
    this.steps.push({ type: 'open', opening });
  }

  private place({ start, end }: Range): Range {
    return new PlacedRange(this.origin, start, end);
  }

  private addBlock(
    type: Block['type'],
    range: Range,
    children: readonly PhrasingContent[],
    cell: Cell | undefined,
  ): void {
    for (const child of children) if (child.type === 'html') this.readComments(rangeOf(child));
    const prose = readProse(this.text, range.start, range.end, children);
    const block = new PlacedBlock(this.origin, range, type, this.item, cell);
    const tokens = tokenize(prose.text, range.start, this.origin);
    for (const group of splitSentences(tokens, prose.breaks)) {
      const place = {
        start: group[0]?.start ?? range.start,
        end: group[group.length - 1]?.end ?? range.end,
      };
      block.sentences.push(new PlacedSentence(this.origin, place, group, block));
    }
    this.steps.push({ type: 'block', block });
  }
}

interface Label {
  readonly text: string;
  readonly alone: boolean;
  readonly range: Range;
}

/** Lists of something else name fewer kinds of sections, and not what only a whole review tells. */
const fewestSections = 4;
const tellsIncident: readonly SectionKind[] = ['summary', 'timeline', 'impact'];

/** The few words of an item above its text. */
function shortNameOf({ children: [first, ...rest] }: ListItem): Label | undefined {
  if (first?.type !== 'paragraph' || rest.length === 0) return undefined;
  const text = plainText(first.children).trim();
  const isShort = /^[^\s.!?](?:[^.!?\n]{0,60}[^\s.!?])?\??$/.test(text);
  return isShort ? { text, alone: true, range: rangeOf(first) } : undefined;
}

/** One to four words with a capital, and no sign at all. */
const bareName = /^\s*\p{Lu}[\p{L}\p{Pd}]*(?: [\p{L}\p{Pd}&/]+){0,3}\s*$/u;
/** A few words with a capital, and a colon behind them. */
const plainLabel = /^\W{0,4}\p{Lu}[^\s.,;:!?]*(?: [^\s.,;:!?]+){0,3}:\s*$/u;

/** Bold words at the start of a paragraph, ending with a colon or standing alone. */
function labelOf(node: Paragraph): Label | undefined {
  const [first, second] = node.children;
  if (first?.type !== 'strong') return undefined;
  const text = plainText(first.children).trim();
  const rest = second?.type === 'text' ? second.value : '';
  const alone =
    node.children.length === 1 || (node.children.length === 2 && /^\s*:?\s*$/.test(rest));
  const colon = text.endsWith(':') || rest.startsWith(':');
  if (!text || text.length > 120 || !(alone || colon)) return undefined;
  const end = rangeOf(first).end + (rest.startsWith(':') ? 1 : 0);
  return { text, alone, range: { start: rangeOf(first).start, end } };
}

/** The words of inline content, without markup. */
function plainText(nodes: readonly PhrasingContent[], depth = 0): string {
  if (depth > deepestNesting) return '';
  return nodes
    .map((node) => {
      if ('value' in node) return node.type === 'html' ? '' : node.value;
      if ('children' in node) return plainText(node.children, depth + 1);
      return '';
    })
    .join('');
}

/** Where the text of a cell stands; in an empty one, where it would: a blank behind its bar. */
function cellRange({ children, position }: TableCell, text: string): Range {
  const first = children[0];
  const last = children[children.length - 1];
  if (first && last) return { start: rangeOf(first).start, end: rangeOf(last).end };
  const { start, end } = rangeOf({ position });
  const opening = /^\|?[ \t]?/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + opening, end: start + opening };
}

function rangeOf(node: {
  position?:
    { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

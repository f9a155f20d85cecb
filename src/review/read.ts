import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table as MarkdownTable,
  TableCell,
} from 'mdast';
import { splitSentences } from '../language/sentences.js';
import { tokenize } from '../language/tokens.js';
import { catalogue, type Catalogue } from '../sections/catalogue.js';
import { recogniseSection } from '../sections/recognise.js';
import { readFrontMatter } from './front-matter.js';
import { parseMarkdown } from './markdown.js';
import { Outline } from './outline.js';
import { deepestNesting, readProse } from './prose.js';
import {
  labelLevel,
  type Block,
  type Cell,
  type Comment,
  type Item,
  type Range,
  type Review,
  type Row,
  type Sentence,
  type Table,
} from './review.js';

const comment = /<!--([^]*?)(?:-->|$)/g;

/**
 * Reads Markdown as an incident review. Total: any text gives a review.
 * @param text the document; all offsets in the result are UTF-16 code units of it
 * @param sections the sections that the review's organisation has in its template
 */
export function readReview(text: string, sections: Catalogue = catalogue): Review {
  const frontMatter = readFrontMatter(text);
  const hidden = frontMatter.end || (text.startsWith('\uFEFF') ? 1 : 0);
  const reader = new Reader(text, sections, new Outline(text.length, hidden, sections));
  reader.readAll(parseMarkdown(text, hidden).children);
  return {
    text,
    frontMatter,
    sections: reader.outline.sections,
    blocks: reader.blocks,
    tables: reader.tables,
    comments: reader.comments,
    catalogue: sections,
  };
}

class Reader {
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  readonly comments: Comment[] = [];
  private item: Item | undefined;
  private depth = 0;

  constructor(
    private readonly text: string,
    private readonly catalogue: Catalogue,
    readonly outline: Outline,
  ) {}

  readAll(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.read(node);
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
    this.outline.open(plainText(node.children), node.depth, range, range.start);
    this.addBlock('heading', range, node.children, undefined);
  }

  private readParagraph(node: Paragraph): void {
    const range = rangeOf(node);
    const label = this.item ? undefined : labelOf(node);
    if (
      label &&
      (label.alone || recogniseSection(label.text, labelLevel, this.catalogue) !== 'other')
    ) {
      this.outline.open(label.text, labelLevel, label.range, range.start);
      this.addBlock('heading', label.range, node.children.slice(0, 1), undefined);
      if (label.alone) return;
      const rest = { start: label.range.end, end: range.end };
      this.addBlock('paragraph', rest, node.children.slice(1), undefined);
      return;
    }
    this.addBlock('paragraph', range, node.children, undefined);
  }

  private readList(node: List): void {
    if (this.depth >= deepestNesting) return;
    this.depth++;
    for (const child of node.children) this.readItem(child, node.ordered ?? false);
    this.depth--;
  }

  private readItem(node: ListItem, ordered: boolean): void {
    const outer = this.item;
    const range = rangeOf(node);
    const first = node.children[0];
    const label =
      first?.type === 'paragraph' && node.children.some((child) => child.type === 'list')
        ? labelOf(first)
        : undefined;
    const labelled =
      label?.alone === true && recogniseSection(label.text, labelLevel, this.catalogue) !== 'other';
    if (labelled) this.outline.open(label.text, labelLevel, label.range, range.start, range.end);
    this.item = {
      ...range,
      depth: (outer?.depth ?? 0) + 1,
      ordered,
      checked: node.checked ?? undefined,
      parent: outer,
      section: this.outline.innermost,
    };
    node.children.forEach((child: BlockContent | RootContent, index) => {
      if (index === 0 && child.type === 'paragraph') {
        this.addBlock(labelled ? 'heading' : 'item', rangeOf(child), child.children, undefined);
      } else {
        this.read(child);
      }
    });
    this.item = outer;
    if (labelled) this.outline.leave(range.end);
  }

  private readTable(node: MarkdownTable): void {
    const [head, ...rows] = node.children;
    const table: Table = {
      ...rangeOf(node),
      headers: head?.children.map((cell) => plainText(cell.children)) ?? [],
      rows: rows.map((row) => ({
        ...rangeOf(row),
        cells: row.children.map((cell) => cellRange(cell, this.text)),
      })),
      section: this.outline.innermost,
    };
    this.tables.push(table);
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
      this.comments.push({ start, end: start + match[0].length, text: (match[1] ?? '').trim() });
    }
  }

  private addBlock(
    type: Block['type'],
    range: Range,
    children: readonly PhrasingContent[],
    cell: Cell | undefined,
  ): void {
    for (const child of children) if (child.type === 'html') this.readComments(rangeOf(child));
    const prose = readProse(this.text, range.start, range.end, children);
    const sentences: Sentence[] = [];
    const block: Block = {
      ...range,
      type,
      section: this.outline.innermost,
      item: this.item,
      cell,
      sentences,
    };
    const tokens = tokenize(prose.text, range.start);
    for (const group of splitSentences(tokens, prose.breaks)) {
      const start = group[0]?.start ?? range.start;
      const end = group[group.length - 1]?.end ?? range.end;
      sentences.push({ start, end, tokens: group, block });
    }
    this.blocks.push(block);
    this.outline.add(block);
  }
}

/** Bold words at the start of a paragraph, ending with a colon or standing alone. */
function labelOf(node: Paragraph): { text: string; alone: boolean; range: Range } | undefined {
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

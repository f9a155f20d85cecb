import type { Catalogue } from '../sections/catalogue.js';
import { Outline, PlacedSection, type Opening } from './outline.js';
import type { Step } from './read-piece.js';
import { labelLevel, type Block, type Comment, type Range, type Table } from './review.js';

/** A piece of a document as far as it is put together with others. */
export interface JoinedPiece {
  readonly steps: readonly Step[];
  /** Positions of the steps with which headings open a section. */
  readonly headings: readonly number[];
}

/** The positions of the steps with which headings, not labels, open a section. */
export function headingsIn(steps: readonly Step[]): readonly number[] {
  return steps.flatMap((step, index) => (openingAt(step) ? [index] : []));
}

function openingAt(step: Step | undefined): Opening | undefined {
  return step?.type === 'open' && step.opening.level < labelLevel ? step.opening : undefined;
}

/** Where a heading stands: in which piece, and as which of its steps. */
interface Start {
  readonly piece: number;
  readonly step: number;
  readonly opening: Opening;
}

/**
 * What stands under one of the uppermost headings. It is understood by itself, so that it stays as it is while
 * the text in it does, and what was remembered of its sections stays true.
 */
interface Chapter {
  /** All that it depends on outside its pieces: the section around it, and whether it is the first of its level. */
  readonly place: string;
  /** The pieces it stands in, and the one in which the next one starts. */
  readonly pieces: readonly JoinedPiece[];
  /** The section that is open at its end. */
  readonly last: PlacedSection;
  readonly joined: Joined;
}

interface Joined {
  readonly sections: PlacedSection[];
  readonly blocks: Block[];
  readonly tables: Table[];
  readonly comments: Comment[];
}

function addTo(all: Joined, { joined: { sections, blocks, tables, comments } }: Chapter): void {
  for (const section of sections) all.sections.push(section);
  for (const block of blocks) all.blocks.push(block);
  for (const table of tables) all.tables.push(table);
  for (const comment of comments) all.comments.push(comment);
}

/** Puts together what was read of the pieces of a document, again and again while it changes. */
export class Joiner {
  private chapters = new Map<Opening, Chapter>();
  private readonly documentEnd = { offset: 0 };

  constructor(private readonly catalogue: Catalogue) {}

  /**
   * @param length that of the document
   * @param contentStart where its text begins, behind the front matter
   */
  join(pieces: readonly JoinedPiece[], length: number, contentStart: number): Joined {
    this.documentEnd.offset = length;
    const headings: Start[] = [];
    pieces.forEach(({ steps, headings: positions }, piece) => {
      for (const step of positions) {
        const opening = openingAt(steps[step]);
        if (opening) headings.push({ piece, step, opening });
      }
    });
    const level = uppermost(headings.map(({ opening }) => opening.level));
    const starts = headings.filter(({ opening }) => opening.level === level);

    // What stands before the first chapter, the title among it, is put together anew each time: the chapters stand in it.
    const [first] = starts;
    const root = this.rootAt(contentStart);
    const front = this.read(pieces, undefined, first, root, false, '');
    const title = front.joined.sections.find((section) => section.level === 1);
    const outer = title ?? root;
    endBefore(front.last, outer, first?.opening.around);

    const chapters = new Map<Opening, Chapter>();
    starts.forEach((start, index) => {
      const isTitled = title !== undefined || index > 0;
      const next = starts[index + 1];
      const chapter = this.chapter(pieces, start, next, outer, isTitled);
      endBefore(chapter.last, outer, next?.opening.around);
      chapters.set(start.opening, chapter);
    });
    this.chapters = chapters;

    const joined: Joined = { sections: [root], blocks: [], tables: [], comments: [] };
    addTo(joined, front);
    for (const chapter of chapters.values()) addTo(joined, chapter);
    return joined;
  }

  private rootAt(contentStart: number): PlacedSection {
    const range = { start: contentStart, end: contentStart };
    const opening = { heading: '', level: 0, headingRange: range, around: range, isBounded: false };
    return new PlacedSection('other', 'other', opening, undefined, this.documentEnd);
  }

  /** The chapter as it was, where nothing of what it is made from has changed. */
  private chapter(
    pieces: readonly JoinedPiece[],
    start: Start,
    next: Start | undefined,
    outer: PlacedSection,
    isTitled: boolean,
  ): Chapter {
    const place = [outer.kind, outer.context, outer.level, isTitled].join();
    const known = this.chapters.get(start.opening);
    const end = next?.piece ?? pieces.length - 1;
    const isSame =
      known?.place === place &&
      known.pieces.length === end + 1 - start.piece &&
      known.pieces.every((piece, index) => piece === pieces[start.piece + index]);
    if (!isSame) return this.read(pieces, start, next, outer, isTitled, place);
    const [top] = known.joined.sections;
    if (top) {
      top.parent = outer;
      outer.children.push(top);
    }
    return known;
  }

  /** Takes the steps from one heading, or the start of the document, to another, or the end. */
  private read(
    pieces: readonly JoinedPiece[],
    start: Start | undefined,
    next: Start | undefined,
    outer: PlacedSection,
    isTitled: boolean,
    place: string,
  ): Chapter {
    const own = pieces.slice(start?.piece ?? 0, next ? next.piece + 1 : pieces.length);
    const outline = new Outline(outer, isTitled, this.documentEnd, this.catalogue);
    const blocks: Block[] = [];
    const tables: Table[] = [];
    const comments: Comment[] = [];
    own.forEach(({ steps }, index) => {
      const from = index === 0 ? (start?.step ?? 0) : 0;
      const to = next && index === own.length - 1 ? next.step : steps.length;
      for (const step of steps.slice(from, to)) {
        switch (step.type) {
          case 'open':
            outline.open(step.opening);
            break;
          case 'leave':
            outline.leave(step.item.end);
            break;
          case 'item':
            step.item.section = outline.innermost;
            break;
          case 'table':
            step.table.section = outline.innermost;
            outline.innermost.tables.push(step.table);
            tables.push(step.table);
            break;
          case 'block':
            step.block.section = outline.innermost;
            outline.innermost.blocks.push(step.block);
            blocks.push(step.block);
            break;
          case 'comment':
            comments.push(step.comment);
            break;
        }
      }
    });
    const { sections, innermost: last } = outline;
    const joined = { sections, blocks, tables, comments };
    return { place, pieces: own, last, joined };
  }
}

/**
 * The level of headings under which nothing depends on what stands elsewhere: the uppermost one, without a title before
 * all others. Undefined where a title stands among them.
 */
function uppermost(levels: readonly number[]): number | undefined {
  const [first, ...others] = levels;
  const titles = levels.filter((level) => level === 1).length;
  if (titles === 1 && first !== 1) return undefined;
  const possible = titles === 1 ? others : levels;
  return possible.length > 0 ? possible.reduce((a, b) => Math.min(a, b)) : undefined;
}

/** Says where the sections end that are open where a chapter ends. */
function endBefore(last: PlacedSection, outer: PlacedSection, next: Range | undefined): void {
  for (let open = last; open !== outer && open.parent; open = open.parent) open.next = next;
}

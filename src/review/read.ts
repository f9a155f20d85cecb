import { catalogue, type Catalogue } from '../sections/catalogue.js';
import type { Origin } from '../language/origin.js';
import { readFrontMatter, type FrontMatter } from './front-matter.js';
import { headingsIn, Joiner, type JoinedPiece } from './join.js';
import { parsePiece } from './pieces.js';
import { definedLabels, readPiece } from './read-piece.js';
import type { Review } from './review.js';

/**
 * Reads Markdown as an incident review. Total: any text gives a review.
 * @param text the document; all offsets in the result are UTF-16 code units of it
 * @param sections the sections that the review's organisation has in its template
 */
export function readReview(text: string, sections: Catalogue = catalogue): Review {
  return new ReviewReader(sections).read(text);
}

/** A piece of the document as it was read: it can be used again wherever its text stands. */
interface Piece extends Origin, JoinedPiece {
  offset: number;
  readonly length: number;
  /** Whether it could have links to what is defined elsewhere. */
  readonly canLink: boolean;
  /** Of the link definitions in it. */
  readonly labels: readonly string[];
}

/**
 * Reads one document again and again while it changes. Of each new text only the pieces around the change are read;
 * the others are put together anew, at their new places. What `readReview` gives for a text and what this gives is the same.
 */
export class ReviewReader {
  private body = '';
  private pieces: readonly Piece[] = [];
  private labels: readonly string[] = [];
  private readonly joiner: Joiner;
  private readonly review: { -readonly [Key in keyof Review]: Review[Key] };

  constructor(private readonly catalogue: Catalogue) {
    this.joiner = new Joiner(catalogue);
    const nothing = { sections: [], blocks: [], tables: [], comments: [] };
    this.review = { ...nothing, text: '', frontMatter: readFrontMatter(''), catalogue };
  }

  /** @returns the review of this text: the same object each time, so that what was remembered of a section reads it too */
  read(text: string): Review {
    const frontMatter = this.frontMatterOf(text);
    const start = frontMatter.end || (text.startsWith('\uFEFF') ? 1 : 0);
    const body = text.slice(start);
    this.pieces = this.readPieces(body);
    this.body = body;
    const labels = [...new Set(this.pieces.flatMap((piece) => piece.labels))];
    if (labels.join() !== this.labels.join()) {
      this.labels = labels;
      let position = 0;
      this.pieces = this.pieces.map((piece) => {
        const at = position;
        position += piece.length;
        return piece.canLink ? this.readPiece(body, at) : piece;
      });
    }
    let offset = start;
    for (const piece of this.pieces) {
      piece.offset = offset;
      offset += piece.length;
    }
    const joined = this.joiner.join(this.pieces, text.length, start);
    return Object.assign(this.review, joined, { text, frontMatter });
  }

  private frontMatterOf(text: string): FrontMatter {
    const { text: before, frontMatter } = this.review;
    // What follows it belongs to the comparison: the line that closes it could go on.
    const { end } = frontMatter;
    const isSame = end > 0 && text.slice(0, end + 1) === before.slice(0, end + 1);
    return isSame ? frontMatter : readFrontMatter(text);
  }

  /** The pieces of a text, with as many of the last one's as stand in it too. */
  private readPieces(body: string): readonly Piece[] {
    const { pieces } = this;
    const same = commonStart(this.body, body);
    let kept = 0;
    let position = 0;
    for (const { length } of pieces) {
      if (position + length > same) break;
      position += length;
      kept++;
    }
    if (position === body.length && kept === pieces.length) return pieces;
    // Where the last of them ends depends on how the next line begins.
    const isCertain =
      same >= Math.min(position + longestMark, body.length) && position < this.body.length;
    if (kept > 0 && !isCertain) position -= pieces[--kept]?.length ?? 0;

    const starts = new Map<number, number>();
    let start = body.length;
    const sameEnd = body.length - commonEnd(this.body, body, position);
    for (let index = pieces.length - 1; index >= kept; index--) {
      start -= pieces[index]?.length ?? 0;
      if (start < sameEnd) break;
      starts.set(start, index);
    }

    const changed: Piece[] = [];
    while (position < body.length) {
      const known = starts.get(position);
      if (known !== undefined)
        return [...pieces.slice(0, kept), ...changed, ...pieces.slice(known)];
      const piece = this.readPiece(body, position);
      changed.push(piece);
      position += piece.length;
    }
    return [...pieces.slice(0, kept), ...changed];
  }

  private readPiece(body: string, position: number): Piece {
    const { text, nodes } = parsePiece(body, position, this.labels);
    const origin = { offset: 0 };
    const steps = readPiece(nodes, text, origin, this.catalogue);
    return Object.assign(origin, {
      length: text.length,
      steps,
      headings: headingsIn(steps),
      canLink: text.includes('['),
      labels: text.includes(']:') ? definedLabels(nodes, text) : [],
    });
  }
}

/** What tells at most whether a line starts something new, as the mark of a list does: see `parsePiece`. */
const longestMark = 12;

/** Compared at once: quicker by far than character by character. */
const stretch = 4096;

/** How many characters two texts have in common at their start. */
function commonStart(one: string, other: string): number {
  const longest = Math.min(one.length, other.length);
  let same = 0;
  while (same < longest && one.slice(same, same + stretch) === other.slice(same, same + stretch))
    same += stretch;
  while (same < longest && one.charCodeAt(same) === other.charCodeAt(same)) same++;
  return Math.min(same, longest);
}

/** How many characters two texts have in common at their end, without the first ones of the other. */
function commonEnd(one: string, other: string, first: number): number {
  const longest = Math.min(one.length, other.length - first);
  let same = 0;
  while (
    same + stretch <= longest &&
    one.slice(one.length - same - stretch, one.length - same) ===
      other.slice(other.length - same - stretch, other.length - same)
  )
    same += stretch;
  while (
    same < longest &&
    one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same)
  )
    same++;
  return same;
}

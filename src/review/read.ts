import { catalogue, type Catalogue } from '../sections/catalogue.js';
import type { Origin } from '../language/origin.js';
import { readFrontMatter } from './front-matter.js';
import { join } from './join.js';
import { parsePiece } from './pieces.js';
import { definedLabels, readPiece, type Step } from './read-piece.js';
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
interface Piece extends Origin {
  offset: number;
  readonly text: string;
  readonly steps: readonly Step[];
  /** Of the link definitions in it. */
  readonly labels: readonly string[];
}

/**
 * Reads one document again and again while it changes. Of each new text only the pieces around the change are read;
 * the others are put together anew, at their new places. What `readReview` gives for a text and what this gives is the same.
 */
export class ReviewReader {
  private pieces: readonly Piece[] = [];
  private labels: readonly string[] = [];

  constructor(private readonly catalogue: Catalogue) {}

  /** @returns the review of this text; the reviews returned before are not to be used any more */
  read(text: string): Review {
    const frontMatter = readFrontMatter(text);
    const hidden = frontMatter.end || (text.startsWith('\uFEFF') ? 1 : 0);
    // What is hidden is read as blank lines, so that all offsets are those of the document.
    const shown = text.slice(0, hidden).replace(/[^\r\n]/g, ' ') + text.slice(hidden);
    this.pieces = this.readPieces(shown);
    const labels = [...new Set(this.pieces.flatMap((piece) => piece.labels))];
    if (labels.join() !== this.labels.join()) {
      this.labels = labels;
      this.pieces = this.pieces.map((piece) =>
        piece.text.includes('[') ? this.readPiece(shown, piece.offset) : piece,
      );
    }
    return {
      ...join(this.pieces, text.length, hidden, this.catalogue),
      text,
      frontMatter,
      catalogue: this.catalogue,
    };
  }

  /** The pieces of a text, with as many of the last one's as stand in it too. */
  private readPieces(text: string): readonly Piece[] {
    const before: Piece[] = [];
    let position = 0;
    for (const piece of this.pieces) {
      if (!text.startsWith(piece.text, position)) break;
      before.push(piece);
      position += piece.text.length;
    }
    if (position === text.length && before.length === this.pieces.length) return before;
    // Where the last of them ends depends on what follows it.
    position -= before.pop()?.text.length ?? 0;

    const after = this.pieces.slice(before.length + 1);
    const starts = new Map<number, number>();
    let start = text.length;
    let index = after.length;
    for (; index > 0; index--) {
      const piece = after[index - 1];
      if (!piece || start - piece.text.length < position) break;
      if (!text.startsWith(piece.text, start - piece.text.length)) break;
      start -= piece.text.length;
      starts.set(start, index - 1);
    }

    const changed: Piece[] = [];
    while (position < text.length) {
      const known = starts.get(position);
      if (known !== undefined) return placed([...before, ...changed, ...after.slice(known)]);
      const piece = this.readPiece(text, position);
      changed.push(piece);
      position += piece.text.length;
    }
    return placed([...before, ...changed]);
  }

  private readPiece(document: string, offset: number): Piece {
    const { text, nodes } = parsePiece(document, offset, this.labels);
    const origin = { offset: 0 };
    const steps = readPiece(nodes, text, origin, this.catalogue);
    const labels = text.includes(']:') ? definedLabels(nodes, text) : [];
    return Object.assign(origin, { offset, text, steps, labels });
  }
}

/** Pieces that know where they stand. */
function placed(pieces: readonly Piece[]): readonly Piece[] {
  let offset = 0;
  for (const piece of pieces) {
    piece.offset = offset;
    offset += piece.text.length;
  }
  return pieces;
}

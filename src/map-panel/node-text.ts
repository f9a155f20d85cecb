import type { Size } from './layout.js';

/** Inside a node, in pixels. */
export const padding = { aside: 14, above: 9 };
const mostLines = 6;

/** A node's text as it is drawn: what it is on one line, and its name on some more. */
export interface NodeText extends Size {
  readonly caption: string;
  readonly lines: readonly string[];
  readonly lineHeight: number;
}

/** Breaks the text of nodes into lines, in the font that they are drawn with. */
export class TextBreaker {
  private readonly context = document.createElement('canvas').getContext('2d');
  private lineHeight = 0;

  /** Takes over the font that an element has now: a theme or a setting may have changed it. */
  useFontOf(element: Element): void {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (this.context) this.context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
    this.lineHeight = Math.ceil(parseFloat(fontSize) * 1.4);
  }

  /** @param widest of a line, in pixels */
  read(caption: string, name: string, widest: number): NodeText {
    const lines = this.linesOf(name, widest);
    const width = Math.max(...[caption, ...lines].map((line) => this.widthOf(line)));
    const { lineHeight } = this;
    return {
      caption,
      lines,
      lineHeight,
      width: Math.ceil(width) + 2 * padding.aside,
      height: (lines.length + 1) * lineHeight + 2 * padding.above,
    };
  }

  private linesOf(name: string, widest: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of name.split(/\s+/).flatMap((part) => this.pieces(part, widest))) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && this.widthOf(longer) > widest) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
    if (lines.length <= mostLines) return lines;
    return [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1] ?? ''}…`];
  }

  /** A word that is too long for a line, an address say, in pieces. */
  private pieces(word: string, widest: number): readonly string[] {
    const pieces: string[] = [];
    let piece = '';
    for (const character of word) {
      if (piece !== '' && this.widthOf(piece + character) > widest) {
        pieces.push(piece);
        piece = '';
      }
      piece += character;
    }
    return [...pieces, piece];
  }

  private widthOf(text: string): number {
    return this.context?.measureText(text).width ?? text.length * 8;
  }
}

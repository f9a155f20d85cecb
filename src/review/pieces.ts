import type { RootContent } from 'mdast';
import { ownCopy } from '../language/own-copy.js';
import { parseMarkdown } from './markdown.js';

/** A stretch of a document that means the same whatever stands around it, as Markdown. */
export interface MarkdownPiece {
  readonly text: string;
  /** Offsets from the start of the piece. */
  readonly nodes: readonly RootContent[];
}

/** A paragraph that stays one exactly when all that stands before it is closed. Nobody writes this character. */
const sentinel = '\uE00F';

/** Pieces shorter than this take longer to parse than they save, in UTF-16 code units. */
const shortest = 500;

/**
 * Cuts and parses the piece of a document that begins at an offset.
 *
 * Markdown closes lists, quotes, paragraphs and tables at a blank line before a line that starts with a word in the first
 * column. Fenced code and some HTML go on behind it: a paragraph put behind the piece shows that, and then the piece goes
 * on to behind their end. Link definitions reach everywhere: `labels` are those of all other pieces.
 * @param labels as written, "[" and "]" included
 */
export function parsePiece(text: string, start: number, labels: readonly string[]): MarkdownPiece {
  let end = nextCut(text, start + shortest);
  for (;;) {
    const piece = ownCopy(text.slice(start, end));
    const { nodes, open } = parseClosed(piece, end === text.length, labels);
    if (!open) return { text: piece, nodes };
    end = nextCut(text, Math.max(end, start + endOfOpen(open, piece, text, start)));
  }
}

/** The nodes of a piece, and the one that goes on behind it, if one does. */
function parseClosed(
  piece: string,
  isLast: boolean,
  labels: readonly string[],
): { readonly nodes: readonly RootContent[]; readonly open?: RootContent } {
  const foreign = labels.length > 0 && piece.includes('[') ? `\n\n${definitions(labels)}` : '';
  if (isLast && foreign === '') return { nodes: parseMarkdown(piece).children };
  const gap = isLast ? '\n\n' : '';
  const { children } = parseMarkdown(`${piece}${gap}${sentinel}${foreign}`);
  const at = piece.length + gap.length;
  const index = children.findIndex((node) => node.position?.start.offset === at);
  const open = children[children.length - 1];
  if (index >= 0 || !open) return { nodes: children.slice(0, Math.max(0, index)) };
  return isLast ? { nodes: parseMarkdown(piece).children } : { nodes: [], open };
}

function definitions(labels: readonly string[]): string {
  return labels.map((label) => `${label}: x`).join('\n');
}

const ends: readonly (readonly [opening: RegExp, closing: RegExp])[] = [
  [/^<!--/, /-->/g],
  [/^<\?/, /\?>/g],
  [/^<!\[CDATA\[/, /\]\]>/g],
  [/^<![A-Za-z]/, />/g],
  [/^<(?:script|pre|style|textarea)\b/i, /<\/(?:script|pre|style|textarea)>/gi],
];

/** How far, from the start of the piece, something goes that is not closed in it. */
function endOfOpen(node: RootContent, piece: string, text: string, start: number): number {
  const from = node.position?.start.offset ?? 0;
  const opening = piece.slice(from);
  const fence = /^(`{3,}|~{3,})/.exec(opening)?.[1];
  const closing =
    fence === undefined
      ? ends.find(([sign]) => sign.test(opening))?.[1]
      : new RegExp(`^ {0,3}\\${fence.charAt(0)}{${String(fence.length)},}[ \\t]*$`, 'gm');
  if (!closing) return piece.length + 1;
  const line = /[\r\n]/g;
  line.lastIndex = start + from;
  closing.lastIndex = fence === undefined ? start + from : (line.exec(text)?.index ?? text.length);
  const match = closing.exec(text);
  return match ? match.index + match[0].length - start : text.length - start;
}

/** A line that starts something new whatever stands before the blank line above it: no blank, list, quote or footnote. */
const cut =
  /(?:^|\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=[^\s>[\-+*\d]|\[(?!\^)|[-+*](?![ \t\r\n]|$)|\d(?!\d{0,8}[.)](?:[ \t\r\n]|$)))/g;

/** The next place behind an offset at which a document can be cut, or its end. */
function nextCut(text: string, from: number): number {
  cut.lastIndex = Math.max(0, from - 2);
  for (let match = cut.exec(text); match; match = cut.exec(text)) {
    const at = match.index + match[0].length;
    if (at > from) return at;
    // The line breaks of one match can be the first ones of the next.
    cut.lastIndex = match.index + 1;
  }
  return text.length;
}

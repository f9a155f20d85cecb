import type { PhrasingContent } from 'mdast';
import { objectCharacter } from '../language/tokens.js';

/** The author's own words in a piece of Markdown, at the same offsets as in the document. */
export interface Prose {
  /** As long as the source: markup and HTML are blanks, code, images and addresses are `objectCharacter`. */
  readonly text: string;
  /** Document offsets behind hard line breaks. */
  readonly breaks: readonly number[];
}

/** Markup nested deeper than this is left unread: nobody writes it, and the stack is finite. */
export const deepestNesting = 100;

/** A full stop or comma behind an address is the sentence's. Starts only where a word does, to stay fast on long runs. */
const address =
  /(?:https?:\/\/|www\.)[^\s<>()\]]*[^\s<>()\].,;:!?'"*_]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** An autolink, or a link whose words are its address. */
const addressStart = /^[<[](?:https?:|www\.|mailto:)/;
const characterReference = /&(?:#\d+|#x[\da-f]+|\w{2,8});/gi;
const lineBreakTag = /^<br\s*\/?>$/i;
/** A line that starts with a time or a date starts a new entry, as does one behind a colon, though Markdown reads on. */
const entryLine =
  /:[ \t]*\r?\n[ \t]*|\n[ \t]*(?=(?:\d{4}-\d\d-\d\d|\d\d?[:.]\d\d\b|\d\d?[-/]\d\d?[-/]\d{2,4}))/g;

/**
 * @param source the whole document
 * @param start offset of the piece
 * @param end offset behind it
 * @param nodes its inline content
 */
export function readProse(
  source: string,
  start: number,
  end: number,
  nodes: readonly PhrasingContent[],
): Prose {
  const parts: string[] = [];
  const breaks: number[] = [];
  let position = start;
  const put = (text: string, from: number): void => {
    if (from > position) parts.push(' '.repeat(from - position));
    // Text can begin before the piece: the colon behind a bold label belongs to the label.
    parts.push(text.slice(Math.max(0, position - from)));
    position = Math.max(position, from + text.length);
  };
  let depth = 0;
  const visitAll = (children: readonly PhrasingContent[]): void => {
    if (depth >= deepestNesting) return;
    depth++;
    children.forEach(visit);
    depth--;
  };
  const visit = (node: PhrasingContent): void => {
    const from = node.position?.start.offset ?? position;
    const to = node.position?.end.offset ?? position;
    switch (node.type) {
      case 'text':
        put(words(source.slice(from, to)), from);
        break;
      case 'inlineCode':
      case 'image':
      case 'imageReference':
        put(objectCharacter.repeat(to - from), from);
        break;
      case 'link':
      case 'linkReference': {
        if (addressStart.test(source.slice(from, from + 10)))
          put(objectCharacter.repeat(to - from), from);
        else visitAll(node.children);
        break;
      }
      case 'emphasis':
      case 'strong':
      case 'delete':
        visitAll(node.children);
        break;
      case 'break':
        breaks.push(to);
        break;
      case 'html':
        if (lineBreakTag.test(node.value)) breaks.push(to);
        break;
      case 'footnoteReference':
        break;
      default:
        node satisfies never;
    }
  };
  visitAll(nodes);
  if (end > position) parts.push(' '.repeat(end - position));
  const text = parts.join('');
  for (const match of source.slice(start, end).matchAll(entryLine)) {
    breaks.push(start + match.index + match[0].length);
  }
  return { text, breaks: breaks.sort((a, b) => a - b) };
}

function words(source: string): string {
  let text = source;
  if (text.includes('\\')) text = text.replace(/\\(?=[!-/:-@[-`{-~])/g, ' ');
  if (text.includes('&')) text = text.replace(characterReference, (m) => ' '.repeat(m.length));
  if (/[/@.]/.test(text)) text = text.replace(address, (m) => objectCharacter.repeat(m.length));
  return text;
}

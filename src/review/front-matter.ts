import { isMap, isScalar, parseDocument, type Document, type YAMLParseError } from 'yaml';
import { say } from '../wording.js';

/** What is wrong with a piece of front matter; offsets are UTF-16 code units of the document. */
export interface FrontMatterProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** A key of the front matter and where its value stands. */
export interface FrontMatterField {
  readonly key: string;
  readonly value: unknown;
  readonly start: number;
  readonly end: number;
}

/** The YAML between the `---` lines at the very start of a document. */
export interface FrontMatter {
  /** Offset behind the closing line; 0 when the document has no front matter. */
  readonly end: number;
  /** Offsets of the YAML itself, between the two `---` lines. */
  readonly yamlStart: number;
  readonly yamlEnd: number;
  readonly fields: readonly FrontMatterField[];
  readonly problems: readonly FrontMatterProblem[];
}

const fence = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closingFence = /^(?:---|\.\.\.)[ \t]*$/m;
/** A first line like `type: incident-review` tells front matter from a thematic break. */
const looksLikeYaml = /^[ \t]*(?:#.*)?[A-Za-z_][\w -]*:(?:[ \t]|$)/;

const none: FrontMatter = { end: 0, yamlStart: 0, yamlEnd: 0, fields: [], problems: [] };

/** Reads front matter. Never throws: what is broken is told in `problems`, with its position. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = fence.exec(text);
  if (!opening) return none;
  const yamlStart = opening[0].length;
  const rest = text.slice(yamlStart);
  const closing = closingFence.exec(rest);
  if (!closing) {
    const firstLine = /^.*/.exec(rest)?.[0] ?? '';
    if (!looksLikeYaml.test(firstLine)) return none;
    return {
      ...none,
      problems: [
        {
          message: say(
            'This front matter is never closed. Put a line with only "---" behind its last key; until then it is read as text.',
          ),
          start: text.startsWith('\uFEFF') ? 1 : 0,
          end: yamlStart - (/[\r\n]+$/.exec(opening[0])?.[0].length ?? 0),
        },
      ],
    };
  }
  const yamlEnd = yamlStart + closing.index;
  // YAML as this parser reads it knows no lone CR.
  const yaml = rest.slice(0, closing.index).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(yaml, { prettyErrors: false });
  return {
    end: yamlEnd + closing[0].length,
    yamlStart,
    yamlEnd,
    fields: fieldsOf(document, yamlStart),
    // One mistake often makes several errors; the next one shows when the first is mended.
    problems: document.errors.slice(0, 1).map((error) => problemOf(error, yaml, yamlStart)),
  };
}

type YamlError = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

/**
 * A mistake in YAML, with what to do about it; offsets are those of the YAML.
 * @param tell the sentence about it, of which it gets what is wrong: in English, as the parser says it
 */
export function yamlProblem(
  { code, message, pos }: YamlError,
  yaml: string,
  tell: (wrong: string) => string,
): FrontMatterProblem {
  return {
    message: `${tell(message.trim())} ${remedyFor(code)}`,
    ...visibleRange(yaml, pos[0]),
  };
}

function remedyFor(code: YamlError['code']): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return say('Put quotes around a value that has ":" in it.');
    case 'DUPLICATE_KEY':
      return say('Keep one of the two.');
    case 'TAB_AS_INDENT':
      return say('Use blanks instead.');
    default:
      return say('Close what is open, or put quotes around the value.');
  }
}

function problemOf(error: YamlError, yaml: string, offset: number): FrontMatterProblem {
  const problem = yamlProblem(error, yaml, (wrong) =>
    say('This front matter cannot be read as YAML: {0}.', wrong),
  );
  return { ...problem, start: offset + problem.start, end: offset + problem.end };
}

/** The rest of the line at a position, or the last line before it when there is nothing to see. */
function visibleRange(text: string, position: number): { start: number; end: number } {
  const rest = /^.*\S/.exec(text.slice(position));
  if (rest) return { start: position, end: position + rest[0].length };
  const before = text.slice(0, position).trimEnd();
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const indent = /^\s*/.exec(before.slice(lineStart))?.[0].length ?? 0;
  return { start: lineStart + indent, end: before.length };
}

function fieldsOf(document: Document.Parsed, offset: number): FrontMatterField[] {
  if (!isMap(document.contents)) return [];
  const fields: FrontMatterField[] = [];
  for (const pair of document.contents.items) {
    const { key, value } = pair;
    if (!isScalar(key)) continue;
    const range = value?.range ?? key.range;
    fields.push({
      key: String(key.value),
      value: isScalar(value) ? value.value : value?.toJSON(),
      start: offset + range[0],
      end: offset + range[1],
    });
  }
  return fields;
}

/** The value of a front matter key, when it is text (dates and numbers are given as written by YAML). */
export function frontMatterText(frontMatter: FrontMatter, key: string): string | undefined {
  const value = frontMatter.fields.find((field) => field.key === key)?.value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

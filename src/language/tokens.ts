import { classesOf } from './lexicon.js';

/** Stands in the prose for what is not words of the author's: code, addresses, images. Same length as what it hides. */
export const objectCharacter = '\uFFFC';

export type TokenKind = 'word' | 'number' | 'object' | 'punctuation';

/** A word or sign; `start` and `end` are UTF-16 offsets in the document. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  /** Lower case, straight apostrophes, contractions taken apart: "Shouldn’t" is `should` and `not`. */
  readonly word: string;
  /** As written. */
  readonly text: string;
  /** Written with a capital letter first. */
  readonly capitalised: boolean;
  /** Its word classes, as bits of `wordClasses`. */
  readonly classes: number;
  /** Inside quotation marks: somebody's words, or words held at arm's length. */
  readonly quoted: boolean;
}

const scanner =
  /(\uFFFC+)|((?:\d{4}-\d\d-\d\d(?:T[\d:]+Z?)?|\d[\d.,:]*\d|\d)(?:%|[a-z]{1,3}\b)?(?!-?[\p{L}\p{N}_]))|([\p{L}\p{N}_@#/](?:[\p{L}\p{M}\p{N}_]|['’](?=\p{L})|[-./](?=[\p{L}\p{N}_]))*)|([^\s])/gu;

/** Contractions that hide a verb or a negation; the first part keeps the first `cut` characters. */
function contraction(word: string): { parts: string[]; cut: number } | undefined {
  if (word === "can't") return { parts: ['can', 'not'], cut: 3 };
  if (word === 'cannot') return { parts: ['can', 'not'], cut: 3 };
  if (word === "won't") return { parts: ['will', 'not'], cut: 2 };
  if (word === "shan't") return { parts: ['shall', 'not'], cut: 3 };
  const match = /^(\p{L}+)(n't|'ve|'re|'ll|'d|'m|'s)((?:'ve|'t've)?)$/u.exec(word);
  if (!match) return undefined;
  const [, stem = '', ending = '', tail = ''] = match;
  const second = {
    "n't": 'not',
    "'ve": 'have',
    "'re": 'are',
    "'ll": 'will',
    "'d": "'d",
    "'m": 'am',
    "'s": "'s",
  }[ending];
  if (second === undefined) return undefined;
  return { parts: tail ? [stem, second, 'have'] : [stem, second], cut: stem.length };
}

const openingQuote = new Set(['“', '«', '„']);
const closingQuote = new Set(['”', '»']);
/** A quotation longer than this is rather a stray quotation mark. */
const longestQuotation = 60;

/**
 * Splits prose into tokens.
 * @param prose text in which everything that is not prose was replaced by blanks or `objectCharacter`
 * @param offset where `prose` starts in the document
 */
export function tokenize(prose: string, offset: number): Token[] {
  const tokens: Token[] = [];
  for (const match of prose.matchAll(scanner)) {
    const text = match[0];
    const start = offset + match.index;
    const end = start + text.length;
    const kind: TokenKind = match[1]
      ? 'object'
      : match[2]
        ? 'number'
        : match[3]
          ? 'word'
          : 'punctuation';
    if (kind !== 'word') {
      const sign = { start, end, kind, text, word: text, capitalised: false, classes: 0 };
      tokens.push({ ...sign, quoted: false });
      continue;
    }
    const word = text.toLowerCase().replaceAll('’', "'");
    const capitalised = !text.startsWith(word.charAt(0));
    const apart = /['c]/.test(word) ? contraction(word) : undefined;
    if (!apart) {
      const classes = classesOf(word);
      tokens.push({ start, end, kind, text, word, capitalised, classes, quoted: false });
      continue;
    }
    apart.parts.forEach((part, index) => {
      const from = index === 0 ? start : start + apart.cut;
      const to = index === 0 ? start + apart.cut : end;
      tokens.push({
        start: from,
        end: to,
        kind,
        text: text.slice(from - start, to - start),
        word: part,
        capitalised: capitalised && index === 0,
        classes: classesOf(part),
        quoted: false,
      });
    });
  }
  return markQuotations(resolveApostropheD(tokens));
}

/** "'d" is `would` before a plain verb or `have`, and `had` before a participle. */
function resolveApostropheD(tokens: Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.word !== "'d") return token;
    let next = index + 1;
    while (/^(?:\w+ly|not|also|just|never|ever|already|still)$/.test(tokens[next]?.word ?? ''))
      next++;
    const following = tokens[next]?.word ?? '';
    const had =
      /(?:ed|en)$|^(?:been|had|done|gone|lost|run|seen|left|built|made|set|put|got|better)$/.test(
        following,
      );
    const resolved = had ? 'had' : 'would';
    return { ...token, word: resolved, classes: classesOf(resolved) };
  });
}

function markQuotations(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.kind === 'punctuation' && /["“«„]/.test(token.word)))
    return tokens;
  const result = [...tokens];
  for (let index = 0; index < tokens.length; index++) {
    const open = tokens[index];
    if (open?.kind !== 'punctuation' || !(open.word === '"' || openingQuote.has(open.word)))
      continue;
    const closes = (word: string): boolean =>
      open.word === '"'
        ? word === '"'
        : closingQuote.has(word) || word === '"' || (open.word === '„' && word === '“');
    const limit = Math.min(tokens.length, index + longestQuotation);
    for (let close = index + 1; close < limit; close++) {
      const candidate = tokens[close];
      if (candidate?.kind !== 'punctuation' || !closes(candidate.word)) continue;
      for (let inside = index + 1; inside < close; inside++) {
        const token = result[inside];
        if (token) result[inside] = { ...token, quoted: true };
      }
      index = close;
      break;
    }
  }
  return result;
}

import { ownCopy } from './own-copy.js';
import { classesOf } from './lexicon.js';
import { documentStart, PlacedRange, type Origin } from './origin.js';

/** Stands in the prose for what is not words of the author's: code, addresses, images. Same length as what it hides. */
export const objectCharacter = '\uFFFC';

export type TokenKind = 'word' | 'number' | 'object' | 'punctuation';

/** What tokens that are written alike have in common. */
export interface Spelling {
  readonly kind: TokenKind;
  /** Lower case, straight apostrophes, contractions taken apart: "Shouldn’t" is `should` and `not`. */
  readonly word: string;
  /** As written. */
  readonly text: string;
  /** Written with a capital letter first. */
  readonly capitalised: boolean;
  /** Its word classes, as bits of `wordClasses`. */
  readonly classes: number;
}

/** A word or sign; `start` and `end` are UTF-16 offsets in the document. */
export interface Token extends Spelling {
  readonly start: number;
  readonly end: number;
  readonly spelling: Spelling;
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

/** A token while its block is read: whole blocks decide what a contraction and a quotation mark mean. */
class PlacedToken extends PlacedRange implements Token {
  quoted = false;

  constructor(
    origin: Origin,
    from: number,
    public spelling: Spelling,
  ) {
    super(origin, from, from + spelling.text.length);
  }

  get kind(): TokenKind {
    return this.spelling.kind;
  }

  get word(): string {
    return this.spelling.word;
  }

  get text(): string {
    return this.spelling.text;
  }

  get capitalised(): boolean {
    return this.spelling.capitalised;
  }

  get classes(): number {
    return this.spelling.classes;
  }
}

function spell(kind: TokenKind, text: string, word = text, capitalised = false): Spelling {
  return { kind, text, word, capitalised, classes: kind === 'word' ? classesOf(word) : 0 };
}

/** The tokens that a match of the scanner stands for: more than one for a contraction. */
function spellingsOf([text, object, number, word]: readonly (string | undefined)[]): Spelling[] {
  if (text === undefined) return [];
  if (word === undefined)
    return [
      spell(
        object === undefined ? (number === undefined ? 'punctuation' : 'number') : 'object',
        text,
      ),
    ];
  const plain = text.toLowerCase().replaceAll('’', "'");
  const capitalised = !text.startsWith(plain.charAt(0));
  const apart = /['c]/.test(plain) ? contraction(plain) : undefined;
  if (!apart) return [spell('word', text, plain, capitalised)];
  return apart.parts.map((part, index) => {
    const [from, to] = index === 0 ? [0, apart.cut] : [apart.cut, text.length];
    return spell('word', text.slice(from, to), part, capitalised && index === 0);
  });
}

/** Each word is looked up once, and its letters are kept once, however often it is written. */
const spellings = new Map<string, readonly Spelling[]>();
/** Memory is not to grow with the length of what is read, or of a word in it. */
const mostSpellings = 10_000;
const longestKept = 40;

function learn([text, ...groups]: RegExpExecArray): readonly Spelling[] {
  const own = ownCopy(text);
  const learnt = spellingsOf([own, ...groups]);
  if (own.length > longestKept) return learnt;
  if (spellings.size >= mostSpellings) spellings.clear();
  spellings.set(own, learnt);
  return learnt;
}

/**
 * Splits prose into tokens.
 * @param prose text in which everything that is not prose was replaced by blanks or `objectCharacter`
 * @param offset where `prose` starts, seen from the origin
 * @param origin what the tokens move with
 */
export function tokenize(prose: string, offset: number, origin: Origin = documentStart): Token[] {
  const tokens: PlacedToken[] = [];
  for (const match of prose.matchAll(scanner)) {
    const known = spellings.get(match[0]) ?? learn(match);
    const start = offset + match.index;
    known.forEach((spelling, index) => {
      const behind = index === 0 ? 0 : (known[0]?.text.length ?? 0);
      tokens.push(new PlacedToken(origin, start + behind, spelling));
    });
  }
  resolveApostropheD(tokens);
  markQuotations(tokens);
  return tokens;
}

/** "'d" is `would` before a plain verb or `have`, and `had` before a participle. */
function resolveApostropheD(tokens: readonly PlacedToken[]): void {
  tokens.forEach((token, index) => {
    if (token.word !== "'d") return;
    let next = index + 1;
    while (/^(?:\w+ly|not|also|just|never|ever|already|still)$/.test(tokens[next]?.word ?? ''))
      next++;
    const following = tokens[next]?.word ?? '';
    const had =
      /(?:ed|en)$|^(?:been|had|done|gone|lost|run|seen|left|built|made|set|put|got|better)$/.test(
        following,
      );
    token.spelling = spell('word', token.text, had ? 'had' : 'would', token.capitalised);
  });
}

function markQuotations(tokens: readonly PlacedToken[]): void {
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
      for (const token of tokens.slice(index + 1, close)) token.quoted = true;
      index = close;
      break;
    }
  }
}

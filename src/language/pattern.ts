import { wordClasses, type WordClass } from './lexicon.js';
import type { Token } from './tokens.js';

/** Where a pattern matched: token indices, `end` behind the last one. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

type Test = (token: Token) => boolean;

interface Element {
  readonly test: Test;
  readonly least: number;
  readonly most: number;
  /** A condition on the next token that takes no token. */
  readonly forbids: boolean;
  /** The end of the sentence will do as well. */
  readonly orEnd: boolean;
}

/** A compiled pattern. See `pattern`. */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
  /** Indices into `elements` between which the reported words stand. */
  readonly reportFrom: number;
  readonly reportTo: number;
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** More repetitions than this are not English but a way to make a match slow. */
const longestRepetition = 6;
const kinds: Record<string, Test> = {
  word: (token) => token.kind === 'word',
  number: (token) => token.kind === 'number',
  object: (token) => token.kind === 'object',
  any: (token) => token.kind !== 'punctuation',
  capitalised: (token) => token.capitalised,
  comma: (token) => token.word === ',',
  semicolon: (token) => token.word === ';',
  dash: (token) => /^[-–—:]$/.test(token.word),
  open: (token) => /^[([{]$/.test(token.word),
};

/**
 * Compiles a pattern over words. Elements are separated by blanks:
 *
 * - `cause|causes` one of these words; a word ending in `~` stands for its inflections (`cause~`: causes, caused, causing);
 *   `investigat*` for words that begin so.
 * - `<person>` a word of that class (`wordClasses`), or `<word>`, `<number>`, `<object>` (code, an address), `<any>` of these,
 *   `<capitalised>`; classes and words can be alternatives: `no|<adverb>`.
 * - `x?` optional, `x*` up to six, `x+` at least one; `..` skips up to four words, `..2` up to two.
 * - `!x` the next word is not x; takes no word.
 * - `[` and `]` enclose the words to report (all of the match, without them).
 * - `^` first and `$` last word of the sentence; `x|$` is x or the end.
 *
 * Words inside quotation marks never match.
 * @throws Error when the pattern names an unknown class or is not well formed
 */
export function pattern(source: string): Pattern {
  const parts = source.trim().split(/\s+/);
  checkSigns(parts, source);
  const elements: Element[] = [];
  let reportFrom: number | undefined;
  let reportTo: number | undefined;
  for (const part of parts) {
    if (part === '[') reportFrom = elements.length;
    else if (part === ']') reportTo = elements.length;
    else if (part !== '^' && part !== '$') elements.push(compileElement(part, source));
  }
  return {
    source,
    elements,
    reportFrom: reportFrom ?? 0,
    reportTo: reportTo ?? elements.length,
    atStart: parts.includes('^'),
    atEnd: parts.includes('$'),
  };
}

/** @throws Error when the signs that are no words do not stand where they mean something */
function checkSigns(parts: readonly string[], source: string): void {
  const words = parts.filter((part) => !['', '[', ']', '^', '$'].includes(part));
  if (words.length === 0) throw new Error(`Pattern "${source}" has no words.`);
  const open = parts.indexOf('[');
  const close = parts.indexOf(']');
  const onePair =
    open === parts.lastIndexOf('[') && close === parts.lastIndexOf(']') && open < close - 1;
  if ((open >= 0 || close >= 0) && !(open >= 0 && onePair)) {
    throw new Error(`Pattern "${source}" does not say where the words to report begin and end.`);
  }
  const outer = parts.filter((part) => part !== '[' && part !== ']');
  if (outer.lastIndexOf('^') > 0) {
    throw new Error(`Pattern "${source}" has "^" behind words, where it can never match.`);
  }
  const last = outer.indexOf('$');
  if (last >= 0 && last < outer.length - 1) {
    throw new Error(`Pattern "${source}" has "$" in front of words, where it can never match.`);
  }
}

function compileElement(part: string, source: string): Element {
  const gap = /^\.\.(\d?)$/.exec(part);
  if (gap)
    return {
      test: kinds.any ?? never,
      least: 0,
      most: Number(gap[1] ?? '') || 4,
      forbids: false,
      orEnd: false,
    };
  const forbids = part.startsWith('!');
  const body = forbids ? part.slice(1) : part;
  const quantifier = /[?*+]$/.exec(body)?.[0];
  // "investigat*" is a word, "<adverb>*" and "a|b|*" are not: a star repeats only what ends a class.
  const repeats = quantifier !== undefined && (quantifier !== '*' || /[>)]\*$/.test(body));
  const whole = repeats ? body.slice(0, -1) : body;
  const orEnd = whole.split('|').includes('$');
  const core = orEnd
    ? whole
        .split('|')
        .filter((part) => part !== '$')
        .join('|')
    : whole;
  const least = repeats && quantifier !== '+' ? 0 : 1;
  const most = repeats && quantifier !== '?' ? longestRepetition : 1;
  return { test: compileTest(core, source), least, most, forbids, orEnd };
}

function never(): boolean {
  return false;
}

function compileTest(alternatives: string, source: string): Test {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const tests: Test[] = [];
  let classBits = 0;
  // "<a|b>" is short for "<a>|<b>".
  const spelledOut = alternatives.replace(
    /<([^>]*)>/g,
    (_, names: string) => `<${names.split('|').join('>|<')}>`,
  );
  for (const alternative of spelledOut.split('|')) {
    const name = /^<([\w-]+)>$/.exec(alternative)?.[1];
    if (name === undefined && !/^[\p{L}\p{N}&'’/-]+[*~]?$/u.test(alternative)) {
      throw new Error(
        `Pattern "${source}" has "${alternative}", which is neither a word nor a class.`,
      );
    }
    if (name === undefined) {
      if (alternative.endsWith('*')) prefixes.push(alternative.slice(0, -1));
      else wordsOf(alternative).forEach((word) => words.add(word));
    } else if (name in wordClasses) {
      classBits |= wordClasses[name as WordClass];
    } else {
      const test = kinds[name];
      if (!test) throw new Error(`Pattern "${source}" names an unknown class <${name}>.`);
      tests.push(test);
    }
  }
  return (token) =>
    words.has(token.word) ||
    (token.classes & classBits) !== 0 ||
    prefixes.some((prefix) => token.word.startsWith(prefix)) ||
    tests.some((test) => test(token));
}

/** The words an alternative stands for: itself, or with `~` its regular inflections. */
function wordsOf(alternative: string): string[] {
  if (!alternative.endsWith('~')) return [alternative];
  const base = alternative.slice(0, -1);
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  const consonantY = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : undefined;
  return [
    base,
    consonantY ? `${consonantY}ies` : /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`,
    consonantY ? `${consonantY}ied` : `${stem}ed`,
    // "agreeing" keeps what "causing" drops.
    `${/[eoy]e$/.test(base) ? base : stem}ing`,
  ];
}

/** All places where one of the patterns matches, in order of their first word; for each first word the longest match. */
export class PatternSet {
  private readonly patterns: readonly Pattern[];
  /** Which patterns a word can begin, worked out once for each word: in most sentences, none. */
  private readonly beginning = new Map<string, readonly Pattern[]>();

  /** Rules ask for the same sentence more than once, and again whenever the document is read anew. */
  private readonly answers = new WeakMap<readonly Token[], boolean>();

  constructor(sources: readonly string[]) {
    this.patterns = sources.map(pattern);
  }

  matches(tokens: readonly Token[]): Match[] {
    const found: Match[] = [];
    const first = firstWordIndex(tokens);
    const behindLast = behindLastWord(tokens);
    tokens.forEach((token, index) => {
      if (token.quoted) return;
      let longest: Match | undefined;
      for (const candidate of this.candidates(token)) {
        if (candidate.atStart && index !== first) continue;
        const match = matchAt(candidate, tokens, index, behindLast);
        if (match && (!longest || match.end > longest.end)) longest = match;
      }
      if (longest) found.push(longest);
    });
    return found;
  }

  /** Whether a match can begin with a word: most words begin none, which is known at once. */
  mayBeginWith(token: Token): boolean {
    return this.candidates(token).length > 0;
  }

  private candidates(token: Token): readonly Pattern[] {
    const key = token.capitalised ? `^${token.word}` : token.word;
    const known = this.beginning.get(key);
    if (known) return known;
    if (this.beginning.size >= mostWordsKnown) this.beginning.clear();
    const candidates = this.patterns.filter((candidate) => mayBegin(candidate, token));
    this.beginning.set(key, candidates);
    return candidates;
  }

  /** Whether any pattern matches anywhere. */
  test(tokens: readonly Token[]): boolean {
    let answer = this.answers.get(tokens);
    if (answer === undefined) {
      answer = this.matches(tokens).length > 0;
      this.answers.set(tokens, answer);
    }
    return answer;
  }
}

/** Memory is not to grow with the length of what is read. */
const mostWordsKnown = 5_000;

/** Whether a match can begin with a word: it fits the first element, or one behind elements that may be left out. */
function mayBegin({ elements }: Pattern, token: Token): boolean {
  for (const element of elements) {
    if (element.forbids || element.orEnd || element.test(token)) return true;
    if (element.least > 0) return false;
  }
  return false;
}

/** @param behindLast index behind the last token that is no sign */
function matchAt(
  compiled: Pattern,
  tokens: readonly Token[],
  start: number,
  behindLast: number,
): Match | undefined {
  const { elements, reportFrom, reportTo } = compiled;
  let reportStart = start;
  let reportEnd = -1;
  const from = (element: number, position: number): boolean => {
    if (element === reportFrom) reportStart = position;
    if (element === reportTo) reportEnd = position;
    const current = elements[element];
    if (!current) return !compiled.atEnd || position >= behindLast;
    const accepts = (index: number): boolean => {
      const token = tokens[index];
      return token !== undefined && !token.quoted && current.test(token);
    };
    if (current.orEnd && position >= behindLast) {
      return !current.forbids && from(element + 1, position);
    }
    if (current.forbids) return !accepts(position) && from(element + 1, position);
    let most = 0;
    while (most < current.most && accepts(position + most)) most++;
    for (let count = most; count >= current.least; count--) {
      if (from(element + 1, position + count)) {
        // An outer call may have set these for a longer attempt that failed.
        if (element === reportFrom) reportStart = position;
        if (element === reportTo) reportEnd = position;
        return true;
      }
    }
    return false;
  };
  if (!from(0, start)) return undefined;
  return reportEnd > reportStart ? { start: reportStart, end: reportEnd } : undefined;
}

function firstWordIndex(tokens: readonly Token[]): number {
  return tokens.findIndex((token) => token.kind !== 'punctuation');
}

function behindLastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex((token) => token.kind !== 'punctuation') + 1;
}

import { gerundOf, presentOf, regularPastOf } from './inflection.js';
import { wordClasses, type WordClass } from './lexicon.js';
import type { Spelling, Token } from './tokens.js';

/** Where a pattern matched: token indices, `end` behind the last one. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

type Test = (token: Spelling) => boolean;

/** What an element accepts, told apart so that a word finds the patterns it can begin. */
interface Accepted {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Bits of `wordClasses`. */
  readonly classes: number;
  readonly kinds: readonly Test[];
}

interface Element {
  readonly accepted: Accepted;
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
      accepted: readAlternatives('<any>', source),
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
  return { accepted: readAlternatives(core, source), least, most, forbids, orEnd };
}

function readAlternatives(alternatives: string, source: string): Accepted {
  const words = new Set<string>();
  const prefixes: string[] = [];
  const tests: Test[] = [];
  let classes = 0;
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
      classes |= wordClasses[name as WordClass];
    } else {
      const test = kinds[name];
      if (!test) throw new Error(`Pattern "${source}" names an unknown class <${name}>.`);
      tests.push(test);
    }
  }
  return { words, prefixes, classes, kinds: tests };
}

function accepts({ words, prefixes, classes, kinds }: Accepted, token: Token): boolean {
  return (
    words.has(token.word) ||
    (token.classes & classes) !== 0 ||
    prefixes.some((prefix) => token.word.startsWith(prefix)) ||
    kinds.some((test) => test(token))
  );
}

/** The words an alternative stands for: itself, or with `~` its regular inflections. */
function wordsOf(alternative: string): string[] {
  if (!alternative.endsWith('~')) return [alternative];
  const verb = alternative.slice(0, -1);
  return [verb, presentOf(verb), regularPastOf(verb), gerundOf(verb)];
}

/** The words of a list, as a pattern has them: "a b" as "a|b". */
export function alternatives(list: string): string {
  return list.trim().split(/\s+/).join('|');
}

/** Places where one of some patterns matches. Sets are made once, when the module they stand in is loaded. */
export class PatternSet {
  private readonly patterns: readonly Pattern[];
  private readonly number: number;

  constructor(sources: readonly string[]) {
    this.patterns = sources.map(pattern);
    this.number = beginnings.add(this.patterns);
  }

  /** All places, in order of their first word; for each first word the longest match. */
  matches(tokens: readonly Token[]): Match[] {
    return this.find(tokens, Infinity);
  }

  /** Whether any pattern matches anywhere. */
  test(tokens: readonly Token[]): boolean {
    return this.find(tokens, 1).length > 0;
  }

  private find(tokens: readonly Token[], most: number): Match[] {
    const found: Match[] = [];
    const { sets, candidates, first, behindLast } = beginnings.in(tokens);
    if (!has(sets, this.number)) return found;
    for (let index = 0; index < tokens.length && found.length < most; index++) {
      let longest: Match | undefined;
      for (const candidate of candidates[index]?.patterns.get(this.number) ?? []) {
        if (candidate.atStart && index !== first) continue;
        const match = matchAt(candidate, tokens, index, behindLast);
        if (match && (!longest || match.end > longest.end)) longest = match;
      }
      if (longest) found.push(longest);
    }
    return found;
  }
}

/** What can begin with a word. */
interface Candidates {
  /** Patterns by the numbers of their sets. */
  readonly patterns: ReadonlyMap<number, readonly Pattern[]>;
  /** The sets that have one, as bits: where the word is the first one, and where it is not. */
  readonly setsAtStart: Uint32Array;
  readonly setsWithin: Uint32Array;
}

/** Of a sentence: which patterns can begin where. */
interface SentenceBeginnings {
  /** One bit for each set of which some pattern can begin somewhere. */
  readonly sets: Uint32Array;
  /** For each token; nothing for those that are quoted. */
  readonly candidates: readonly (Candidates | undefined)[];
  /** Index of the first word. */
  readonly first: number;
  /** Index behind the last one. */
  readonly behindLast: number;
}

function include(sets: Uint32Array, set: number): void {
  sets[set >>> 5] = (sets[set >>> 5] ?? 0) | (1 << (set & 31));
}

function has(sets: Uint32Array, set: number): boolean {
  return ((sets[set >>> 5] ?? 0) & (1 << (set & 31))) !== 0;
}

interface NumberedPattern {
  readonly set: number;
  readonly compiled: Pattern;
}

/**
 * Which patterns a word can begin. There are thousands of patterns and most words begin none of a set: what a sentence
 * can match at all is worked out once for all sets.
 */
class Beginnings {
  private sets = 0;
  private readonly byWord = new Map<string, NumberedPattern[]>();
  private readonly byPrefix = new Map<string, NumberedPattern[]>();
  private readonly byClass = new Map<number, NumberedPattern[]>();
  private readonly byKind = new Map<Test, NumberedPattern[]>();
  /** Those that begin with what must not be there. */
  private readonly byAnything: NumberedPattern[] = [];
  private known = new WeakMap<Spelling, Candidates>();
  private sentences = new WeakMap<readonly Token[], SentenceBeginnings>();

  /** @returns the number of the new set */
  add(patterns: readonly Pattern[]): number {
    const set = this.sets++;
    // What is known of words and sentences knows nothing of the new set.
    this.known = new WeakMap();
    this.sentences = new WeakMap();
    for (const compiled of patterns) this.addPattern({ set, compiled });
    return set;
  }

  private addPattern(numbered: NumberedPattern): void {
    for (const { accepted, forbids, orEnd, least } of numbered.compiled.elements) {
      if (forbids || orEnd) {
        this.byAnything.push(numbered);
        return;
      }
      for (const word of accepted.words) addTo(this.byWord, word, numbered);
      for (const prefix of accepted.prefixes) addTo(this.byPrefix, prefix, numbered);
      for (const kind of accepted.kinds) addTo(this.byKind, kind, numbered);
      for (const bit of Object.values(wordClasses))
        if (accepted.classes & bit) addTo(this.byClass, bit, numbered);
      // Elements that may be left out leave the beginning to those behind them.
      if (least > 0) return;
    }
  }

  private of({ spelling }: Token): Candidates {
    let candidates = this.known.get(spelling);
    if (!candidates) {
      candidates = this.candidatesFor(spelling);
      this.known.set(spelling, candidates);
    }
    return candidates;
  }

  private candidatesFor(token: Spelling): Candidates {
    const found = new Set([...this.byAnything, ...(this.byWord.get(token.word) ?? [])]);
    const addAll = (patterns: readonly NumberedPattern[] | undefined): void => {
      for (const each of patterns ?? []) found.add(each);
    };
    for (let length = 1; length <= token.word.length; length++)
      addAll(this.byPrefix.get(token.word.slice(0, length)));
    for (const [bit, patterns] of this.byClass) if (token.classes & bit) addAll(patterns);
    for (const [test, patterns] of this.byKind) if (test(token)) addAll(patterns);
    const patterns = new Map<number, Pattern[]>();
    const setsAtStart = this.noSets();
    const setsWithin = this.noSets();
    for (const { set, compiled } of found) {
      addTo(patterns, set, compiled);
      include(setsAtStart, set);
      if (!compiled.atStart) include(setsWithin, set);
    }
    return { patterns, setsAtStart, setsWithin };
  }

  in(tokens: readonly Token[]): SentenceBeginnings {
    let sentence = this.sentences.get(tokens);
    if (!sentence) {
      sentence = this.beginningsIn(tokens);
      this.sentences.set(tokens, sentence);
    }
    return sentence;
  }

  private beginningsIn(tokens: readonly Token[]): SentenceBeginnings {
    const sets = this.noSets();
    const first = tokens.findIndex((token) => token.kind !== 'punctuation');
    const candidates = tokens.map((token) => (token.quoted ? undefined : this.of(token)));
    candidates.forEach((word, index) => {
      const own = index === first ? word?.setsAtStart : word?.setsWithin;
      own?.forEach((bits, at) => (sets[at] = (sets[at] ?? 0) | bits));
    });
    const behindLast = tokens.findLastIndex((token) => token.kind !== 'punctuation') + 1;
    return { sets, candidates, first, behindLast };
  }

  private noSets(): Uint32Array {
    return new Uint32Array((this.sets >>> 5) + 1);
  }
}

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

const beginnings = new Beginnings();

/** @param behindLast index behind the last token that is no sign */
function matchAt(
  compiled: Pattern,
  tokens: readonly Token[],
  start: number,
  behindLast: number,
): Match | undefined {
  const report = { start, end: -1 };
  const matches = matchesFrom(compiled, 0, tokens, start, behindLast, report);
  return matches && report.end > report.start ? report : undefined;
}

/** Whether the rest of a pattern, from an element on, matches at a position; says in `report` which words to report. */
function matchesFrom(
  compiled: Pattern,
  element: number,
  tokens: readonly Token[],
  position: number,
  behindLast: number,
  report: { start: number; end: number },
): boolean {
  const { elements, reportFrom, reportTo } = compiled;
  if (element === reportFrom) report.start = position;
  if (element === reportTo) report.end = position;
  const current = elements[element];
  if (!current) return !compiled.atEnd || position >= behindLast;
  const isBehind = current.orEnd && position >= behindLast;
  if (isBehind || current.forbids)
    return (
      !(current.forbids && (isBehind || fits(current, tokens[position]))) &&
      matchesFrom(compiled, element + 1, tokens, position, behindLast, report)
    );
  let most = 0;
  while (most < current.most && fits(current, tokens[position + most])) most++;
  for (let count = most; count >= current.least; count--) {
    if (matchesFrom(compiled, element + 1, tokens, position + count, behindLast, report)) {
      // An outer call may have set these for a longer attempt that failed.
      if (element === reportFrom) report.start = position;
      if (element === reportTo) report.end = position;
      return true;
    }
  }
  return false;
}

function fits({ accepted }: Element, token: Token | undefined): boolean {
  return token !== undefined && !token.quoted && accepts(accepted, token);
}

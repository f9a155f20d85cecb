import { is } from '../language/clauses.js';
import { capitalised } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Edit } from '../lint/fix.js';

const articles = new Set(['the', 'a', 'an']);
const possessives = new Set(['its', 'their', 'our', 'your', 'my', 'his', 'her']);
/** What makes it the one cause in front of the words themselves: "the single most likely cause". */
const superlatives = new Set(['most', 'single', 'very', 'one', 'only', 'likely']);
const linking = new Set(['of', 'for', 'behind']);

/** Where the words stand: a heading is the name of what several things belong to. */
export type Place = 'sentence' | 'heading';

/**
 * The wording that leaves room for more than one factor, with article and preposition put right:
 * "the root cause of the outage" becomes "a contributing factor in the outage".
 * @param tokens those of the sentence; the match is from `first` to `last`, both included
 * @returns undefined where no other wording fits without rewriting the sentence
 */
export function widerWording(
  tokens: readonly Token[],
  first: number,
  last: number,
  text: string,
  place: Place = 'sentence',
): Edit | undefined {
  const wordAt = (index: number): string => tokens[index]?.word ?? '';
  const noun = wordAt(last);
  if (/^(?:root-?)?caus(?:ed|ing)$/.test(noun) && wordAt(first).startsWith('root'))
    return edit(tokens, first, last, noun.endsWith('ed') ? 'traced' : 'tracing', text);
  if (wordAt(first) === 'what' && wordAt(first + 1) === 'caused')
    return edit(tokens, first, first + 1, 'what contributed to', text);
  const plural = /^(?:(?:root-?)?causes|reasons|issues|problems|culprits)$/.test(noun);
  const singular = /^(?:(?:root-?)?cause|reason|issue|problem|culprit)$/.test(noun);
  const analysed = wordAt(last + 1) === 'analysis';
  if (/^rcas?$/.test(noun) || (analysed && place === 'sentence'))
    return review(tokens, first, analysed ? last + 1 : last, noun === 'rcas', text);
  if (!plural && !singular) return undefined;

  const start = startOfPhrase(tokens, first);
  const determiner = wordAt(start);
  let end = analysed ? last + 1 : last;
  const link = tokens[end + 1];
  const linked = link?.kind === 'word' && linking.has(link.word) && !isDuration(tokens, end + 1);
  if (noun.startsWith('reason')) {
    return edit(tokens, start, end, plural ? 'some of the reasons' : 'one reason', text);
  }
  if (linked) end++;
  const tail = linked ? ' in' : '';
  const copula = { was: 'were', is: 'are' }[wordAt(start - 1)];
  if (singular && copula && wordAt(start - 2) === 'what')
    return edit(tokens, start - 1, end, `${copula} the contributing factors${tail}`, text);
  const several = plural || (place === 'heading' && !tokens.slice(end).some(isFinite));
  const isOne = start < first && superlatives.has(determiner) && wordAt(end + 1) !== ':';
  return edit(tokens, start, end, nounPhrase(isOne ? 'the' : determiner, several) + tail, text);
}

/** Where the article stands, in the match or in front of it, or what makes it the one cause. */
function startOfPhrase(tokens: readonly Token[], first: number): number {
  const isOwn = (token: Token | undefined): boolean =>
    token !== undefined && (articles.has(token.word) || possessives.has(token.word));
  if (isOwn(tokens[first])) return first;
  let start = first;
  while (superlatives.has(tokens[start - 1]?.word ?? '')) start--;
  return isOwn(tokens[start - 1]) ? start - 1 : start;
}

/** "We looked for the root cause for two hours." */
function isDuration(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index + 1]?.word ?? '';
  return tokens[index]?.word === 'for' && !/^(?:the|this|that|these|our|its|all|it)$/.test(word);
}

function isFinite(token: Token): boolean {
  return is(token, 'auxiliary');
}

function nounPhrase(determiner: string, plural: boolean): string {
  if (possessives.has(determiner)) {
    return plural
      ? `${determiner} contributing factors`
      : `one of ${determiner} contributing factors`;
  }
  if (plural) return articles.has(determiner) ? 'the contributing factors' : 'contributing factors';
  return articles.has(determiner) ? 'a contributing factor' : 'contributing factor';
}

/** What an "RCA" is a document of. */
function review(
  tokens: readonly Token[],
  first: number,
  last: number,
  plural: boolean,
  text: string,
): Edit | undefined {
  const indefinite = /^an?$/.test(tokens[first - 1]?.word ?? '');
  const start = indefinite ? first - 1 : first;
  const wording = `${indefinite ? 'an ' : ''}incident review${plural ? 's' : ''}`;
  const rewritten = edit(tokens, start, last, wording, text);
  const isAcronym = /^rcas?$/.test(tokens[last]?.word ?? '');
  if (!rewritten || !isAcronym) return rewritten;
  // An acronym is in capitals wherever it stands.
  const opens = tokens.slice(0, start).every((token) => token.kind !== 'word');
  const capital = indefinite ? tokens[start]?.capitalised === true : opens;
  return { ...rewritten, text: capital ? inCaseOf('A', wording) : wording };
}

/** Replaces tokens, keeping the capitals of what stood there. */
function edit(
  tokens: readonly Token[],
  first: number,
  last: number,
  wording: string,
  text: string,
): Edit | undefined {
  const from = tokens[first];
  const to = tokens[last];
  if (!from || !to) return undefined;
  const replaced = text.slice(from.start, to.end);
  // Markup between the words would be lost.
  if (/[*_`[\]<>]/.test(replaced)) return undefined;
  return { start: from.start, end: to.end, text: inCaseOf(replaced, wording) };
}

/** "ROOT CAUSE", "Root Cause" and "Root cause" keep their manner of capitals. */
export function inCaseOf(pattern: string, words: string): string {
  const letters = pattern.replace(/^(?:the|an?)\s/i, '').replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return words.toUpperCase();
  const parts = pattern.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
  if (parts.length > 1 && capitals === parts.length) {
    return words.replace(
      /(^|\s)(?!in\b|of\b|the\b|to\b)(\p{L})/gu,
      (_, space: string, letter: string) => space + letter.toUpperCase(),
    );
  }
  return capitals > 0 && /^\P{L}*\p{Lu}/u.test(pattern) ? capitalised(words) : words;
}

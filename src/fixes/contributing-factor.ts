import type { Token } from '../language/tokens.js';
import type { Edit } from '../lint/fix.js';

const articles = new Set(['the', 'a', 'an', 'this', 'that']);
const possessives = new Set(['its', 'their', 'our', 'your']);
const linking = new Set(['of', 'for', 'behind']);

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
): Edit | undefined {
  const words = tokens.slice(first, last + 1).map((token) => token.word);
  const noun = words[words.length - 1] ?? '';
  const opening = words[0] ?? '';
  if (/^root-?caus(?:ed|ing)$/.test(noun))
    return edit(tokens, first, last, noun.endsWith('ed') ? 'traced' : 'tracing', text);
  if (noun === 'rca') return edit(tokens, first, last, 'incident review', text);
  if (noun === 'rcas') return edit(tokens, first, last, 'incident reviews', text);
  if (opening === 'what' && words[1] === 'caused')
    return edit(tokens, first, first + 1, 'what contributed to', text);
  const plural = /^(?:(?:root-?)?causes|reasons|issues|problems|culprits)$/.test(noun);
  const singular = /^(?:(?:root-?)?cause|reason|issue|problem|culprit)$/.test(noun);
  if (!plural && !singular) return undefined;

  // The match may begin with its article, or have it in front.
  const superlative = tokens[first - 1]?.word === 'most' ? 1 : 0;
  const before = tokens[first - 1 - superlative]?.word ?? '';
  const hasOwn = articles.has(opening) || possessives.has(opening);
  const start =
    !hasOwn && (articles.has(before) || possessives.has(before)) ? first - 1 - superlative : first;
  const determiner = tokens[start]?.word ?? '';
  let end = last;
  let tail = '';
  const next = tokens[last + 1];
  if (tokens[last]?.word === noun && next?.word === 'analysis') {
    return edit(tokens, start === first ? first : first, last + 1, 'incident review', text);
  }
  if (next && linking.has(next.word) && next.kind === 'word') {
    end = last + 1;
    tail = ' in';
  }
  const reason = noun.startsWith('reason');
  if (reason) tail = next && linking.has(next.word) ? ` ${next.word}` : '';
  const wording = reason
    ? plural
      ? 'some of the reasons'
      : 'one reason'
    : nounPhrase(determiner, plural);
  return edit(tokens, start, end, wording + tail, text);
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
  if (/[*_`[\]]/.test(replaced)) return undefined;
  return { start: from.start, end: to.end, text: inCaseOf(replaced, wording) };
}

/** "ROOT CAUSE", "Root Cause" and "Root cause" keep their manner of capitals. */
export function inCaseOf(pattern: string, words: string): string {
  const letters = pattern.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return words.toUpperCase();
  const parts = pattern.split(/\s+/).filter((part) => /\p{L}/u.test(part));
  const capitals = parts.filter((part) => /^\p{Lu}/u.test(part)).length;
  if (parts.length > 1 && capitals === parts.length) {
    return words.replace(
      /(^|\s)(?!in\b|of\b|the\b|to\b)(\p{L})/gu,
      (_, space: string, letter: string) => space + letter.toUpperCase(),
    );
  }
  return capitals > 0 && /^\P{L}*\p{Lu}/u.test(pattern)
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

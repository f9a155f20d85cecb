import { rangeOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Block, Range, Sentence } from '../review/review.js';
import type { Sign, Theme } from './theme.js';
import { tellingMatches } from './telling.js';
import { themes } from './themes/index.js';

/** A sentence that raises a theme. */
export interface Raised extends Range {
  readonly theme: Theme;
  readonly sign: Sign;
  readonly sentence: Sentence;
}

/** The same, relative to the start of its block. */
interface Known {
  readonly theme: Theme;
  readonly sign: Sign;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What was found in the blocks of a document. A block that is read again is the same object as long as its text is the same
 * (see `ReviewReader`), and signs know nothing but their sentence: where it stands is looked at later.
 */
const known = new WeakMap<Block, readonly Known[]>();

/** The themes that the sentences of a block raise, whatever section it stands in: of each theme the strongest sign. */
export function themesRaisedIn(block: Block): readonly Raised[] {
  let found = known.get(block);
  if (!found) {
    found = block.sentences.flatMap((sentence, index) => signsIn(sentence, index, block.start));
    known.set(block, found);
  }
  return found.flatMap(({ theme, sign, sentence: index, from, to }) => {
    const sentence = block.sentences[index];
    return sentence
      ? [{ theme, sign, sentence, start: block.start + from, end: block.start + to }]
      : [];
  });
}

function signsIn({ tokens }: Sentence, sentence: number, offset: number): readonly Known[] {
  const possible = new Set(tokens.flatMap(signsBeginningWith));
  if (possible.size === 0) return [];
  return themes.flatMap((theme) => {
    for (const sign of theme.signs) {
      const [match] = possible.has(sign) ? tellingMatches(tokens, sign) : [];
      if (!match) continue;
      const { start, end } = rangeOf(tokens, match);
      return [{ theme, sign, sentence, from: start - offset, to: end - offset }];
    }
    return [];
  });
}

const allSigns = themes.flatMap(({ signs }) => signs);
/** By word: looked up once for all signs together, which is what makes a long document quick to read. */
const beginning = new Map<string, readonly Sign[]>();
/** Memory is not to grow with the length of what is read. */
const mostWordsKnown = 5_000;

function signsBeginningWith(token: Token): readonly Sign[] {
  const key = token.capitalised ? `^${token.word}` : token.word;
  const found = beginning.get(key);
  if (found) return found;
  if (beginning.size >= mostWordsKnown) beginning.clear();
  const signs = allSigns.filter(({ patterns }) => patterns.mayBeginWith(token));
  beginning.set(key, signs);
  return signs;
}

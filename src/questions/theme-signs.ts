import { rangeOf } from '../language/phrases.js';
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
  return themes.flatMap((theme) => {
    for (const sign of theme.signs) {
      const [match] = tellingMatches(tokens, sign);
      if (!match) continue;
      const { start, end } = rangeOf(tokens, match);
      return [{ theme, sign, sentence, from: start - offset, to: end - offset }];
    }
    return [];
  });
}

import { placed } from '../language/origin.js';
import { rangeOf } from '../language/phrases.js';
import { originOf } from '../model/entry.js';
import { remembered } from '../review/remembered.js';
import type { Block, Range, Sentence } from '../review/review.js';
import type { Sign, Theme } from './theme.js';
import { tellingMatches } from './telling.js';
import { themes } from './themes/index.js';

/** A sentence that raises a theme. */
export interface Raised {
  readonly theme: Theme;
  readonly sign: Sign;
  readonly sentence: Sentence;
  /** The words that do. */
  readonly words: Range;
}

/** The themes that the sentences of a block raise, whatever section it stands in: of each theme the strongest sign. */
export const themesRaisedIn = remembered((block: Block): readonly Raised[] => {
  const origin = originOf(block);
  return block.sentences.flatMap((sentence) =>
    themes.flatMap((theme): Raised[] => {
      for (const sign of theme.signs) {
        const [match] = tellingMatches(sentence.tokens, sign);
        if (!match) continue;
        const words = placed(rangeOf(sentence.tokens, match), origin);
        return [{ theme, sign, sentence, words }];
      }
      return [];
    }),
  );
});

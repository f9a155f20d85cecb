import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'factors',
  kinds: [
    [
      {
        of: 'What was clear',
        text: 'To whom was it visible then, and what else looked just the same?',
        example: 'Obviously the gate was too small.',
        words: new PatternSet([
          'obvious*|clear*|evident*|apparent*|plain*|tell-tale|telltale|signs',
        ]),
      },
      {
        of: 'What was avoidable',
        text: 'What were people weighing then, and what else wanted doing?',
        example: 'The flood was easily avoidable.',
        words: new PatternSet(['avoid*|prevent*|unnecessar*|needless*|foreseeable|predictable']),
      },
      {
        of: 'Misjudging',
        text: 'What was the estimate based on, and how had such estimates served before?',
        example: 'We had underestimated how high the tide would be.',
        words: new PatternSet(['underestimat*|overestimat*|naive*|optimistic*|misjudg*']),
      },
    ],
  ],
  usual: {
    of: 'Anything else',
    text: 'What was known and going on then, and what made this look as it did?',
    example: 'In hindsight, the gate was too small.',
  },
};

import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'lessons',
  kinds: [
    [
      {
        of: 'Being careful',
        text: 'What could show the risk at that moment, or make it harmless?',
        example: 'We need to be more careful with the gates.',
        words: new PatternSet([
          'careful*|caution*|cautious*|attention|attentive|vigilan*|mindful|diligen*|thorough*|aware|awareness|conscious',
        ]),
      },
      {
        of: 'Taking time',
        text: 'What makes people hurry, and what would take that pressure off?',
        example: 'We should not rush our maintenance.',
        words: new PatternSet(['rush*|hurry|hasty|haste|patien*|twice|slow']),
      },
      {
        of: 'Remembering',
        text: 'What could do the remembering, right where the work is done?',
        example: 'Remember to close the gate.',
        words: new PatternSet(['remember*|remind*|forget', 'keep|bear in mind']),
      },
      {
        of: 'Telling each other',
        text: 'Who needs to know it, when, and how could it reach them by itself?',
        example: 'We must communicate better with the harbour.',
        words: new PatternSet([
          'communicat*|inform|informed|informing|tell|announc*|coordinat*|talk|involve|escalat*|speak',
        ]),
      },
      {
        of: 'Keeping to rules',
        text: 'What makes it hard on a busy day, and what would make it the easy way?',
        example: 'Follow the process for lending keys.',
        words: new PatternSet([
          'follow*|adher*|comply|complies|process|processes|procedure*|policy|policies|checklist*|guideline*|rules|practices|always|never',
          'do not',
        ]),
      },
      {
        of: 'Training',
        text: 'What will they meet in their work that brings it back a year from now?',
        example: 'Train the crew in the use of the gates.',
        words: new PatternSet(['train*|retrain*|educat*|teach*', 'know how|where|what|when']),
      },
      {
        of: 'Checking',
        text: 'What could check it unasked, or make it safe not to?',
        example: 'Make sure people check the gates.',
        words: new PatternSet([
          'check*|double-check*|verify|verifies|test|tests|testing|review|reviews|reviewing|validate|sure|ensure|monitor*|watch*',
        ]),
      },
    ],
  ],
  usual: {
    of: 'Anything else',
    text: 'What would make this the easy thing to do?',
    example: 'We need to try harder.',
  },
};

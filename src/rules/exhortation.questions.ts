import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'lessons',
  byKind: [
    {
      of: 'Being careful',
      text: 'What could show it at that moment, or make the slip harmless?',
      example: 'We need to be more careful with the gates.',
      words: new PatternSet([
        'careful*|caution*|cautious*|attention|attentive|vigilan*|mindful|diligen*|watch*|thorough*|aware|awareness|conscious',
      ]),
    },
    {
      of: 'Remembering',
      text: 'What could do the remembering, there where the work is done?',
      example: 'Remember to close the gate.',
      words: new PatternSet(['remember*|remind*|forget|always|never', 'keep|bear in mind']),
    },
    {
      of: 'Telling each other',
      text: 'Who needs to know it, when, and how could it reach them by itself?',
      example: 'We must communicate better with the harbour.',
      words: new PatternSet([
        'communicat*|inform*|tell|announc*|coordinat*|talk|involve|escalat*|speak',
      ]),
    },
    {
      of: 'Keeping to rules',
      text: 'What makes it hard to keep to on a busy day, and what would make it the easy way?',
      example: 'Follow the process for lending keys.',
      words: new PatternSet([
        'follow*|adher*|comply|complies|process|processes|procedure*|policy|policies|checklist*|guideline*|rules|practices',
      ]),
    },
    {
      of: 'Training',
      text: 'What will they meet in their work that brings it back a year from now?',
      example: 'Train the crew in the use of the gates.',
      words: new PatternSet(['train*|retrain*|educat*|teach*']),
    },
    {
      of: 'Checking',
      text: 'What could do the check unasked, or make it safe to go without?',
      example: 'Make sure people check the gates.',
      words: new PatternSet([
        'check*|double-check*|verify|verifies|test|tests|testing|review|reviews|reviewing|validate|sure|ensure|monitor*',
      ]),
    },
  ],
  otherwise: [],
  usual: {
    of: 'Anything else',
    text: 'What would make this the easy thing to do?',
    example: 'We need to try harder.',
  },
};

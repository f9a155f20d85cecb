import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'factors',
  byKind: [
    {
      of: 'What would have helped',
      text: 'What is there today that looks out for this, and what does it do well?',
      example: 'A second seal would have prevented the flood.',
      words: new PatternSet([
        'would|could|might|should <adverb>* have <adverb>* been? <adverb>* <averting>',
      ]),
    },
    {
      of: 'Being slower than one could',
      text: 'What did the time go into, and what did each step look like then?',
      example: 'We could have closed the gate sooner.',
      words: new PatternSet([
        'earlier|sooner|faster|quicker|quickly|shorter|immediately|late|slow|slower|longer',
      ]),
    },
    {
      of: 'Not noticing',
      text: 'What was in front of them at that moment, and how did it look there?',
      example: 'The crew did not notice the open gate.',
      words: new PatternSet([
        'notic*|unnoticed|see|seen|saw|spot|spotted|realis*|realiz*|recogn*|miss|missed|missing|overlook*|catch|caught|detect*|identify|identified',
      ]),
    },
    {
      of: 'Forgetting',
      text: 'What were they in the middle of, and what reminds people on other days?',
      example: 'Ana forgot to close the gate.',
      words: new PatternSet(['forg*|remember|neglect*']),
    },
    {
      of: 'Not expecting',
      text: 'What had experience told them to expect, and what was different this time?',
      example: 'We did not consider the spring tide.',
      words: new PatternSet([
        'consider*|anticipat*|expect*|foresee*|foreseen|think|thought|account|plan|planned|appreciat*|imagine*|predict*|idea|unaware|aware|know|known',
      ]),
    },
    {
      of: 'Not telling',
      text: 'Who did they think knew, and how does word usually get to the others?',
      example: 'We failed to tell the harbour office.',
      words: new PatternSet([
        'tell|told|inform*|communicat*|notify|notified|announc*|mention*|escalat*|warn*|involv*|ask|asked|consult*',
      ]),
    },
    {
      of: 'Not checking',
      text: 'What did they look at, and what had made that enough until then?',
      example: 'We failed to test the gate.',
      words: new PatternSet([
        'check*|test|tested|verify|verified|review*|validat*|double-check*|read',
      ]),
    },
  ],
  otherwise: [],
  usual: {
    of: 'Anything else that people did not do',
    text: 'What did people see and know at that moment that made what they did look right?',
    example: 'We should have closed the gate.',
  },
};

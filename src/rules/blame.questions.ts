import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'factors',
  byKind: [
    {
      of: 'Doing it by accident',
      text: 'What were they trying to do, and what did the system show them before and after?',
      example: 'The key was accidentally deleted by an operator.',
      words: new PatternSet([
        'accident*|mistakenly|inadvertent*|unintention*|unwitting*|erroneously',
        'by mistake',
      ]),
    },
    {
      of: 'Slips of the hand',
      text: 'How alike do the right way and the other one look there, and how often did it go well?',
      example: 'A typo by an operator stopped the pumps.',
      words: new PatternSet([
        'typo*|mistyp*|misclick*|mis-click*|fat-finger*|misconfigur*|copy*|paste*',
      ]),
    },
    {
      of: 'Carelessness',
      text: 'What else was asked of them at that moment, and who was waiting for it?',
      example: 'The operator was careless.',
      words: new PatternSet([
        'careless*|negligen*|reckless*|sloppy|sloppiness|lazy|laziness|rush*|haste|hasty|hurry|hurried|inattent*|distract*|complacen*|careful|attentive|diligent',
      ]),
    },
    {
      of: 'Rules that were not kept',
      text: 'How is this done on an ordinary day, and since when is that different from what is written?',
      example: 'The operator did not follow the procedure.',
      words: new PatternSet([
        'violat*|disregard*|ignor*|bypass*|skipp*|follow*|adher*|procedure*|protocol|rules|unauthori*',
      ]),
    },
    {
      of: 'Not knowing',
      text: 'Who knows how this works, and how does somebody new come to know it?',
      example: 'A junior operator turned the wrong valve.',
      words: new PatternSet([
        'inexperience*|untrained|unqualified|junior|ignoran*|intern|interns|trainee*',
      ]),
    },
  ],
  otherwise: [],
  usual: {
    of: 'Anything else',
    text: 'What did it look like from where they stood, and what made it the sensible thing to do?',
    example: 'The flood was due to human error.',
  },
};

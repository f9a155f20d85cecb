import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'factors',
  kinds: [
    [
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
        text: 'How close are right and wrong there, and how often had it gone well?',
        example: 'A typo by an operator stopped the pumps.',
        words: new PatternSet([
          'typo*|mistyp*|misclick*|mis-click*|fat-finger*|copied|pasted|confus*|mixed',
          'the wrong',
        ]),
      },
      {
        of: 'Misreading',
        text: 'What did it say then, and what else can one take it to mean?',
        example: 'The operator misread the gauge.',
        words: new PatternSet(['misread*|misunderst*|misinterpret*|mistook']),
      },
      {
        of: 'Warnings that went by',
        text: 'How many of these come on an ordinary day, and what becomes of them?',
        example: 'The operator ignored the warnings.',
        words: new PatternSet([
          'ignor*|dismiss*|disregard* ..4 warning*|alert*|alarm*|page|pages|message*|reminder*',
        ]),
      },
      {
        of: 'Carelessness',
        text: 'What else wanted their attention then, and what made that pressing?',
        example: 'The operator was careless.',
        words: new PatternSet([
          'careless*|negligen*|reckless*|sloppy|sloppiness|lazy|laziness|rush*|haste|hasty|hurry|hurried|inattent*|attention|distract*|complacen*|careful|attentive|diligent',
        ]),
      },
      {
        of: 'Rules that were not kept',
        text: 'How is this done on an ordinary day, and where does that differ from what is written?',
        example: 'The operator did not follow the procedure.',
        words: new PatternSet([
          'violat*|disregard*|ignor*|bypass*|skipp*|follow*|adher*|procedure*|protocol|rules|unauthori*',
        ]),
      },
      {
        of: 'Not knowing',
        text: 'Who knows how this works, and how does anyone else come to know it?',
        example: 'A junior operator turned the pump off.',
        words: new PatternSet([
          'inexperience*|untrained|unqualified|junior|ignoran*|intern|interns|trainee*',
        ]),
      },
    ],
    [
      {
        of: 'Something left undone',
        text: 'What usually keeps this from hanging on one person, and what was different this time?',
        example: 'The operator forgot to close the gate.',
        words: new PatternSet(['forg*|miss|missed|neglect*|overlook*|failed|not|never']),
      },
    ],
  ],
  usual: {
    of: 'Anything else',
    text: 'What did it look like from where they stood, and what made it the sensible thing to do?',
    example: 'The flood was due to human error.',
  },
};

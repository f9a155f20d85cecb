import { PatternSet } from '../language/pattern.js';
import type { KindOfQuestion, Questions } from './questions.js';

export const ofPeople: readonly KindOfQuestion[] = [
  {
    of: 'Not noticing',
    text: 'What was in front of people at that moment, and how did it look?',
    example: 'The crew did not notice the open gate.',
    words: new PatternSet([
      'notic*|unnoticed|see|seen|saw|spot|spotted|realis*|realiz*|recogn*|miss|missed|missing|overlook*|catch|caught|detect*|identify|identified',
    ]),
  },
  {
    of: 'Forgetting',
    text: 'What were people in the middle of, and what reminds them on other days?',
    example: 'Ana forgot to close the gate.',
    words: new PatternSet(['forg*|remember|neglect*']),
  },
  {
    of: 'Not expecting',
    text: 'What had experience told people to expect, and what was different this time?',
    example: 'We did not consider the spring tide.',
    words: new PatternSet([
      'consider*|anticipat*|expect*|foresee*|foreseen|think|thought|account|plan|planned|appreciat*|imagine*|predict*|idea|unaware|aware|know|known|knew',
    ]),
  },
  {
    of: 'Not following what is written',
    text: 'How is this done on an ordinary day, and where does that differ from what is written?',
    example: 'We failed to follow the escalation policy.',
    words: new PatternSet(['follow*|adher*|comply|complied|policy|procedure|checklist|protocol']),
  },
  {
    of: 'Not asking',
    text: 'What made it seem in hand, and what does asking cost?',
    example: 'We should have asked for help.',
    words: new PatternSet(['ask|asked|asking|consult*']),
  },
  {
    of: 'Not telling',
    text: 'Who was thought to know, and how does word usually get to the others?',
    example: 'We failed to tell the harbour office.',
    words: new PatternSet([
      'tell|told|inform|informed|informing|communicat*|notify|notified|announc*|mention*|escalat*|warn*|involv*',
    ]),
  },
  {
    of: 'Not checking',
    text: 'What did people look at, and what had made that enough until then?',
    example: 'We failed to test the gate.',
    words: new PatternSet([
      'check|checked|checking|test|tested|verify|verified|review*|validat*|double-check*|read',
    ]),
  },
  {
    of: 'Not taking care',
    text: 'What else wanted their attention then, and what made that pressing?',
    example: 'We should have been more careful.',
    words: new PatternSet(['careful*|attention|diligent|thorough*|vigilant']),
  },
  {
    of: 'Taking longer',
    text: 'What did the time go into, and what did each step show?',
    example: 'We could have closed the gate sooner.',
    words: new PatternSet(['earlier|sooner|faster|quicker|quickly|immediately|late|slow|slower']),
  },
];

export const ofTheRest: readonly KindOfQuestion[] = [
  {
    of: 'What would have helped',
    text: 'What looks out for this today, if anything, and what has it caught so far?',
    example: 'A second seal would have prevented the flood.',
    words: new PatternSet(['<averting>|found|told|shown', 'have had']),
  },
];

export const questions: Questions = {
  section: 'factors',
  kinds: [ofPeople, ofTheRest],
  usual: {
    of: 'Anything else that people did not do',
    text: 'What did people see and know at that moment that made what they did look right?',
    example: 'We should have closed the gate.',
  },
};

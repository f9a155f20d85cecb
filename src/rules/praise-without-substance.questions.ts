import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'went-well',
  byKind: [
    {
      of: 'Speed',
      text: 'What told them, who knew what to do, and what lay ready?',
      example: 'The crew reacted quickly.',
      words: new PatternSet([
        'quick*|fast|faster|swift*|prompt*|immediate*|rapid*|speed*|timely|instant*',
      ]),
    },
    {
      of: 'Working together',
      text: 'Who told whom what, and when did that make the difference?',
      example: 'Communication was good.',
      words: new PatternSet([
        'communicat*|collaborat*|teamwork|coordinat*|cooperat*|together|help*|support*',
      ]),
    },
    {
      of: 'Alarms and monitoring',
      text: 'What did it show, to whom, and what did they make of it?',
      example: 'Monitoring worked well.',
      words: new PatternSet(['alert*|monitor*|alarm*|detect*|dashboard*']),
    },
    {
      of: 'Recovering',
      text: 'Who knew how, which steps did it take, and what made people trust it?',
      example: 'The rollback went smoothly.',
      words: new PatternSet([
        'backup*|restor*|rollback*|recover*|failover*|revert*|resol*',
        'rolled|rolling back',
      ]),
    },
  ],
  otherwise: [],
  usual: {
    of: 'Anything else',
    text: 'Who knew what, and which tool or knob did they use?',
    example: 'Everything went well.',
  },
};

import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'went-well',
  kinds: [
    [
      {
        of: 'Alarms and monitoring',
        text: 'What did it show, to whom, and what did they make of it?',
        example: 'Monitoring worked well.',
        words: new PatternSet([
          'alert*|monitor*|alarm*|detect*|dashboard*|logging|logs|metrics|paged|pages',
        ]),
      },
      {
        of: 'Working together',
        text: 'Who told whom what, and when did that make the difference?',
        example: 'Communication was good.',
        words: new PatternSet([
          'communicat*|collaborat*|teamwork|coordinat*|cooperat*|together|help|helped|support*|inform|informed|informing|escalat*',
          'status page',
        ]),
      },
      {
        of: 'Documents',
        text: 'Which part helped at which moment, and who had kept it true?',
        example: 'The runbooks were useful.',
        words: new PatternSet(['runbook*|document*|docs|playbook*|checklist*|guide*|instructions']),
      },
      {
        of: 'Something that held',
        text: 'What held, who had built it so, and how near was it to giving way?',
        example: 'Redundancy worked.',
        words: new PatternSet([
          'redundan*|autoscal*|breaker*|failover*|replica*|isolation|resilien*|throttl*',
          'no <any>? data <any>? <any>? lost',
        ]),
      },
      {
        of: 'Recovering',
        text: 'Who knew how, which steps did it take, and what made people trust it?',
        example: 'The rollback went smoothly.',
        words: new PatternSet([
          'backup*|restor*|rollback*|recover*|revert*|resol*',
          'rolled|rolling back',
        ]),
      },
      {
        of: 'Speed',
        text: 'What told people, who knew what to do, and what lay ready?',
        example: 'The crew reacted quickly.',
        words: new PatternSet([
          'quick*|fast|faster|swift*|prompt*|immediate*|rapid*|speed*|timely|instant*',
        ]),
      },
    ],
  ],
  usual: {
    of: 'Anything else',
    text: 'Who knew what, and which tool or knob did they use?',
    example: 'Everything went well.',
  },
};

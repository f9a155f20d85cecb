import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'factors',
  kinds: [
    [
      {
        of: 'Alarms and monitoring',
        text: 'What had told people so far that something was wrong, and what did it show this time?',
        example: 'There was no monitoring of the basin.',
        words: new PatternSet([
          'alert*|alarm*|monitor*|dashboard*|metric*|log|logs|logging|logged|tracing|telemetry|visibility|observability|detection|detected|probe*|healthcheck*|health-check*',
          'health check|checks',
        ]),
      },
      {
        of: 'What is out of date',
        text: 'What had kept it up to date before, and how did it look to a reader?',
        example: 'The instructions for the pumps were out of date.',
        words: new PatternSet(['outdated|stale|out-of-date|obsolete', 'out of date']),
      },
      {
        of: 'Tests and reviews',
        text: 'What had people tried or looked at instead, and what had made that enough so far?',
        example: 'The new gate was not tested with empty crates.',
        words: new PatternSet([
          'test|tests|tested|testing|staging|coverage|canary|qa|rehears*|drill*|exercised|review|reviews|reviewed|reviewing',
        ]),
      },
      {
        of: 'What is let in',
        text: 'What had kept such cases out, or harmless, until then?',
        example: 'There was no validation of the water level.',
        words: new PatternSet(['validat*|sanitis*|sanitiz*|check|checks|checked|checking|verif*']),
      },
      {
        of: 'What people know',
        text: 'What did people go by instead, whom did they ask, and how had that worked before?',
        example: 'There was no runbook for the pumps.',
        words: new PatternSet([
          'knew|know|knows|document*|undocumented|docs|runbook*|playbook*|instructions|guide|guidance|checklist*|knowledge|understanding|understood|experience|expertise|familiar*|training|trained|aware|awareness|onboarding|skills',
        ]),
      },
      {
        of: 'Room and reserves',
        text: 'How had things held up until then, and what was different this time?',
        example: 'There was no redundancy in the pumps.',
        words: new PatternSet([
          'time|process|memory|size|rate limit|limits',
          'capacity|headroom|redundan*|backup*|backed|replica*|failover|fallback|spare|limit|limits|limiting|quota*|timeout*|throttl*|isolation|isolated|rate-limit*|retry|retries|resilien*|scalab*|breaker*|guardrail*|protection',
        ]),
      },
      {
        of: 'Telling others',
        text: 'How does word of this usually reach the others, and what was different this time?',
        example: 'There was no communication about the closed lock.',
        words: new PatternSet(['communicat*|inform|informed|informing|announc*|notif*|told']),
      },
      {
        of: 'Agreements among people',
        text: 'How did people usually arrange this, and when did that work less well?',
        example: 'There was no process for lending out keys.',
        words: new PatternSet([
          'own|owns|owned|owner*|process|processes|procedure*|polic*|approval*|approved|coordinat*|escalat*|handover*|rota|responsib*|agreed|consult*',
        ]),
      },
      {
        of: 'Time and people',
        text: 'What did time and attention go to, and what made that come first?',
        example: 'There was a shortage of staff on the quay.',
        words: new PatternSet([
          'time|staff*|people|resources|attention|priorit*|budget|headcount|hands|long|late|understaffed|on-call',
          'on call',
        ]),
      },
    ],
  ],
  usual: {
    of: 'Anything else',
    text: 'What did people, or the system, rely on instead, and how had that served?',
    example: 'There was no kill switch for the winch.',
  },
};

import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'factors',
  byKind: [
    {
      of: 'Alarms and monitoring',
      text: 'What told people until then that something was wrong, and what did that show this time?',
      example: 'There was no monitoring of the basin.',
      words: new PatternSet([
        'alert*|alarm*|monitor*|dashboard*|metric*|log|logs|logging|logged|tracing|telemetry|visibility|observability|detection|detected|probe*|notification*|warning*',
      ]),
    },
    {
      of: 'Tests and checks',
      text: 'What was looked at before it went live, and what had made that enough so far?',
      example: 'The new gate was not tested with empty crates.',
      words: new PatternSet([
        'test|tests|tested|testing|staging|validat*|check|checks|checked|checking|coverage|canary|qa|rehears*|drill*|exercised|verif*',
      ]),
    },
    {
      of: 'What people know',
      text: 'What did people go by instead, whom did they ask, and how had that worked before?',
      example: 'There was no runbook for the pumps.',
      words: new PatternSet([
        'document*|undocumented|docs|runbook*|playbook*|instructions|guide|guidance|checklist*|knowledge|understanding|understood|experience|expertise|familiar*|training|trained|aware|awareness|onboarding',
      ]),
    },
    {
      of: 'Agreements among people',
      text: 'How did people settle this among themselves until then, and what made that work?',
      example: 'There was no process for lending out keys.',
      words: new PatternSet([
        'owner*|process|processes|procedure*|polic*|approval*|approved|review|reviews|reviewed|reviewing|communicat*|coordinat*|escalat*|handover*|rota|responsib*|agreed|consult*|inform*',
      ]),
    },
    {
      of: 'Room and reserves',
      text: 'What was there, what was it made for, and what has changed since?',
      example: 'There was no redundancy in the pumps.',
      words: new PatternSet([
        'capacity|headroom|redundan*|backup*|backed|replica*|failover|fallback|spare|limit|limits|limiting|quota*|timeout*|throttl*|isolation|isolated|encrypt*|rate-limit*|retry|retries|resilien*|scalab*',
      ]),
    },
    {
      of: 'Time and people',
      text: 'What did time and attention go to instead, and what made that the sensible choice then?',
      example: 'There was a shortage of staff on the quay.',
      words: new PatternSet([
        'time|staff*|people|resources|attention|priorit*|budget|headcount|hands',
      ]),
    },
  ],
  otherwise: [],
  usual: {
    of: 'Anything else',
    text: 'What did people, or the system, rely on instead, and why had that been enough?',
    example: 'There was no kill switch for the winch.',
  },
};

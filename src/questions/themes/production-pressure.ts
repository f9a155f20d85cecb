import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const productionPressure: Theme = {
  id: 'production-pressure',
  title: 'Pressure to produce',
  explanation: `Work is always a bargain between getting it done and making sure. A launch, a deadline or a short staff shifts that bargain, mostly without anybody deciding so, and what
was meant for a week stays for years. How the goals pulled, and who could feel it, is something no single person can fix by trying harder.

It counts as answered where the text tells which goals competed, what the slower way would cost, or how what was temporary came to stay.`,
  sources: ['Caveat promptor', 'How complex systems fail'],
  questions: [
    {
      key: 'goals',
      text: 'Which goals pulled in different directions then, and how did people weigh them?',
      section: 'rationale',
      askedOf: 'planners',
      answers: told(
        'balance|weigh|weighed|weighing|trade|tradeoff|trade-off|traded|prioritised|prioritized|prioritise|prioritize ..5 against|over|between|with|off|for|to',
        'while|whereas ..6 wanted|needed|asked|promised',
        'wanted|needed|promised ..6 but|while|and|before',
      ),
    },
    {
      key: 'slower-way',
      text: 'What did the slower way cost at that time, and who would have had to pay?',
      section: 'rationale',
      askedOf: 'responders',
      answers: told(
        'takes|took|would|costs|cost ..4 minutes|hours|days|weeks|months|longer|money|euros|dollars|engineers',
      ),
    },
    {
      key: 'temporary',
      text: 'How did what was meant for a while become part of ordinary running, and what keeps it there?',
      section: 'factors',
      askedOf: 'planners',
      answers: told(
        'temporary|workaround|interim|stopgap|shortcut ..5 stayed|remained|became|still|kept|forgotten|since|never|until|because',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ deadline|deadlines ] !exceeded|for',
      '[ time|schedule|delivery|business|commercial pressure|pressures|constraints ]',
      '[ under|despite|due ..2 pressure ]',
      '[ in a|the hurry|rush ]',
      '[ rushed|hurried|hastily|expedited <any> ]',
      '[ postponed|deferred|deprioritised|deprioritized|descoped ] ..5 work|fix|upgrade|migration|test|tests|testing|project|ticket|task|cleanup|hardening|replacement|until|because|for|in',
      '[ been|was|were <adverb>* postponed|deferred|deprioritised|deprioritized|descoped ]',
      '[ ahead of|before|for|day|days|week|hours ..2 launch|go-live|holiday|holidays|freeze|demo ] ',
      '[ understaffed|short-staffed|overworked|stretched thin|too|by|team ]',
      '[ technical|tech debt ]',
      '[ urgent <any> ] ',
      '[ urgently ]',
      '[ shortcut|shortcuts ]',
      '[ to unblock|expedite|speed|accelerate ..2 release|launch|rollout|delivery|deploy|deployment ]',
      '[ preparing|preparation|prepare for ..6 launch|release|influx|event|sale|tutorial|workshop|exam|conference|campaign|holidays ]',
    ]),
    sign('outright', ['[ no|lack|little|enough time|capacity|bandwidth to|for ]'], {
      saysNot: true,
    }),
    sign(
      'outright',
      [
        '[ temporary|interim|stopgap|quick|short-term|makeshift workaround|fix|solution|measure|patch|arrangement|hack|setup ] ..2 from|since|had|for|still|never|months|years|was|introduced',
        '[ temporarily ..3 left|kept|remained ]',
        '[ left|kept|remained in place temporarily ]',
      ],
      { leads: 'temporary' },
    ),
    sign('clear', [
      '[ not|so|too alter|early|late|close ..4 before|to the|a workshop|launch|event|release|exam|sale ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'The check was left out «under pressure» from the fair the next day.',
    'The upgrade had «been postponed» twice.',
    'A «temporary workaround» from last spring pinned the old driver.',
    { text: 'The patch went out «in a hurry» before the sale.', section: 'timeline' },
  ],
  ignored: [
    'Water pressure was normal.',
    'The request came back with "deadline exceeded".',
    { text: 'Replace the temporary workaround by the next deadline.', section: 'actions' },
    'The meeting was short.',
  ],
  answered: [
    {
      text: 'A temporary workaround from last spring pinned the old driver. It stayed because the driver’s team had moved on, the temporary pin never had an owner. Sales wanted the fair while operations needed a week of tests, which takes three engineers.',
      section: 'factors',
    },
  ],
};

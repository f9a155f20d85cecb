import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const rollout: Theme = {
  id: 'rollout',
  title: 'Progressive rollout',
  explanation: `Canaries, staging and percentages show some kinds of trouble early and cannot show others: what needs real load, real data or time. A slow ramp can also
blur when something began, so that nobody connects it with the change.

It counts as answered where the text tells what the early stage looked like, why the trouble could not show there, or how the ramp lined up with the symptoms.`,
  sources: ['Brief thoughts on the recent Cloudflare outage', 'Caveat promptor'],
  questions: [
    {
      key: 'could-show',
      text: 'What can the early stages of this rollout show, and what can they not show?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'canary|staging|test|stage|stages ..6 does|did|do|is|was|has|had|has|sees|saw|gets|got|without not|no|different|smaller|less|little|only|few',
        'unlike|different|differs|differed ..3 staging|production|canary',
        'only ..3 production|prod',
      ),
    },
    {
      key: 'looked-like',
      text: 'What did the early stages look like to those who watched them, and what counted as a reason to stop?',
      section: 'rationale',
      askedOf: 'responders',
      answers: told(
        'canary|staging|stage|ramp ..5 looked|seemed|appeared|showed|was|were ..3 fine|good|healthy|green|normal|clean|elevated|higher',
        'visual|manual review|check|test of|on ..2 staging|canary',
      ),
    },
    {
      key: 'onset',
      text: 'How did the ramp shape what people saw, and when could they connect the two?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'lined|matched|correlated|coincided|connected up|with|to ..4 rollout|ramp|deploy|deployment|release',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ canary|canaries|canaried ..3 <participle>|was|were|ran|looked|showed|deployment|deploy|phase|stage|analysis|release|cluster ]',
      '[ ramp|ramped|ramping|rolled|rolling|rollout|enabled|released|deployed|shifted|routed|raised ..4 to|at|from|by|for <number> percent ]',
      '[ <number> percent of <determiner>? traffic|users|hosts|customers|requests|fleet|nodes|servers ] ..3 on|got|had|ran',
      '[ staged|phased|gradual|progressive|incremental rollout|roll-out|release|deploy|deployment|rollouts ]',
      '[ rolled|rolling|deployed|released|ramped|enabled out|up? gradually|progressively|incrementally ]',
      '[ region by region|cluster by cluster|in stages|in phases|in waves|host by host ]',
    ]),
    sign('clear', [
      '[ worked|passed|succeeded|fine|tested|verified|validated ..3 in|on staging|preprod|pre-production ]',
      '[ staging environment|cluster|deploy|tests|site ..4 passed|worked|looked|fine|differs|differed|identical ]',
    ]),
    sign(
      'outright',
      [
        '[ <negation> ..3 seen|visible|show|appear|caught|reproduce|reproduced|reproducible|happen|detected|surface|shown|noticed in|on|by ..1 staging|canary|preprod|pre-production|test|testing ]',
      ],
      { saysNot: true },
    ),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'The «canary ran» for twenty minutes.',
    'The new client was «rolled out gradually» over the weekend.',
    'The lock was «not visible in staging».',
    { text: 'The build «worked on staging» the day before.', section: 'timeline' },
  ],
  ignored: [
    'The rollout of the handbook is finished.',
    'Staging was down as well.',
    { text: 'Roll the client out gradually from now on.', section: 'actions' },
    'Ten percent of orders failed.',
  ],
  answered: [
    {
      text: 'The canary ran for twenty minutes. The canary has only a few users without loyalty cards, and its latency looked fine to everybody who watched. The canary was healthy and green.',
      section: 'factors',
    },
  ],
};

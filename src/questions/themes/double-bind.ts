import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const doubleBind: Theme = {
  id: 'double-bind',
  title: 'Double bind',
  explanation: `People stood between two demands that could not both be met: restore quickly and lose nothing, follow the rule and help the customer, act and not make it worse. Whatever they do, the other
demand can be held against them afterwards. Telling the bind makes the choice understandable, and shows what an organisation asks of its people.

It counts as answered where the text tells what each way would have cost as it looked then, or who could decide.`,
  sources: ['The problems that accountability can’t fix', 'Behind human error'],
  questions: [
    {
      key: 'demands',
      text: 'Which two demands could not both be met just then, and what did each way cost as it looked at that moment?',
      section: 'rationale',
      askedOf: 'responders',
      answers: told(
        'either ..8 or',
        'trade-off|tradeoff|dilemma|conflict between',
        'weigh|weighed|weighing|balance|balanced ..5 against|and|between',
        'on one|the hand ..8',
      ),
    },
    {
      key: 'say-so',
      text: 'Who could say "this is not safe", and what did it take to say so?',
      section: 'rationale',
      askedOf: 'planners',
      answers: told(
        'authority|authorised|authorized|allowed|empowered|entitled to ..5 stop|decide|halt|pause|roll|veto|say',
        'anyone|everyone|everybody can|may|could stop|halt|pause|veto',
      ),
    },
    {
      key: 'rule',
      text: 'What is the rule or agreement good for on other days, and how do people live with it when it does not fit?',
      section: 'factors',
      askedOf: 'planners',
      answers: told(
        'policy|rule|approval|freeze|requirement|process ..4 is|was|exists|protects ..3 there|meant|because|to|for|from',
      ),
    },
  ],
  signs: [
    sign(
      'outright',
      [
        '[ hesitated|hesitant|hesitation|reluctant|reluctance|reluctantly|wary|cautiously|cautious ] ',
        '[ afraid|feared|fear|worried|concerned|concern|concerns|fearing|anxious of|that|about|to <any> ] ..6 restart|restarting|break|breaking|lose|losing|loss|roll|rolling|touch|change|worse|risk|delete|deleting|data|act|fail|failing|corrupt|deploy|deploying|revert|reverting|outage|disrupt|disrupting|mistake|wrong',
        '[ torn between ]',
        '[ try|tries|tried|trying|had|have to balance ] ..6 with|while|against|and',
        '[ dilemma|catch-22 ]',
        '[ had|forced to choose between|among ]',
        '[ conflicting|competing demands|goals|priorities|requirements|objectives|pressures|interests ]',
      ],
      { leads: 'demands' },
    ),
    sign(
      'outright',
      [
        '[ did|do|does|could <negation> <adverb>? feel|want|dare|wish confident|comfortable|safe|to|able ] ..2 <any>',
        '[ should|agree|agreed|decided|chose|opted <any>? ..1 not to <any> ] ..6 because|without|before|until|in case|for|so',
        '[ <person> <adverb>* <auxiliary> <negation> <adverb>? allowed|permitted|authorised|authorized to <any> ]',
        '[ could|can <negation> ..6 without approval|permission|sign-off|breaking|losing|violating|authorisation|authorization|consent|risking ]',
      ],
      { saysNot: true, leads: 'demands' },
    ),
    sign(
      'outright',
      [
        '[ policy|policies|freeze|regulation|regulations|contract|compliance|rules|approval|approvals|sla|slas ..3 required|requires|prevented|prohibited|blocked|forbade|forbids|prohibits|delayed|demanded|stopped|slowed ]',
        '[ required|requires|needed|needs|awaiting|pending|lacking|lacked ..3 approval|permission|sign-off|authorisation|authorization ]',
        '[ change|code freeze ] ..2 kept|prevented|blocked|meant|delayed|required|held|forbade|stopped',
        '[ pressure from <any> ]',
      ],
      { leads: 'rule' },
    ),
    sign('clear', [
      '[ decided|chose|opted|deciding against <any> ]',
      '[ sacrifice|sacrificed|sacrificing|sacrifices ..3 <any> ]',
      '[ acting|acted|proceed|proceeded|proceeding with? caution|carefully ]',
      '[ precautionary measure ]',
      '[ as a precaution ]',
      '[ out of caution ]',
      '[ out of an abundance ]',
      '[ err|erred|erring on the side ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    {
      text: 'On-call was «reluctant» to restart the ledger during trading hours.',
      section: 'response',
    },
    { text: 'The «change freeze» kept the patch back until January.', section: 'factors' },
    { text: 'They «did not feel confident» to drop the table.', section: 'difficulties' },
    { text: 'The restore «needed the board’s approval».', section: 'response' },
  ],
  ignored: [
    'The pull request was approved in an hour.',
    'Our policy is described in the handbook.',
    { text: 'Ask for approval before the ledger is restarted.', section: 'actions' },
    'The users were concerned.',
  ],
  answered: [
    {
      text: 'On-call was reluctant to restart the ledger. It was a dilemma between lost trades and lost records: either they waited for the close or risked the journal. Anyone on call can stop trading, and is authorised to halt the ledger.',
      section: 'response',
    },
  ],
};

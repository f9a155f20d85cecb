import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const historyOfSuccess: Theme = {
  id: 'history-of-success',
  title: 'A history of success',
  explanation: `It had gone well many times. That is a good reason to do it again, and it is also how the sense of risk wears off: each time that nothing happens teaches that nothing will. The
question is not who was careless but what experience had taught.

It counts as answered where the text tells how the risk was judged, or what was unlike the times before.`,
  sources: ['The Challenger launch decision', 'A plea: assume local rationality'],
  questions: [
    {
      key: 'judged',
      text: 'How was the risk judged beforehand, and what had the earlier times taught?',
      section: 'rationale',
      askedOf: 'responders',
      answers: told(
        'judged|considered|rated|assessed|deemed|classified|thought|believed|assumed ..4 safe|risk|risky|harmless|low|minor|normal|routine|standard',
        'risk ..3 judged|considered|rated|assessed|deemed|accepted|known',
      ),
    },
    {
      key: 'unlike',
      text: 'In what way was this time unlike the ones before, and to whom could that be visible?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'this time',
        'unlike ..3 before|earlier|previous|past|other|last',
        'what was|is different',
        'difference|different ..4 before|earlier|previous|past|other|last',
      ),
    },
    {
      key: 'craft',
      text: 'What do people do in this work, without writing it down, that makes it go well so often?',
      section: 'went-well',
      askedOf: 'responders',
      answers: told('we|they|engineers|people always|usually|normally|often|tend ..6'),
    },
  ],
  signs: [
    sign('outright', [
      '[ many|several|countless|dozens|hundreds|numerous|multiple times before|previously|already|earlier|without ]',
      '[ routine|standard maintenance|change|procedure|operation|operations|upgrade|deploy|deployment|release|rotation|restart|task|work|failover|update ]',
      '[ regular|usual|normal maintenance|change|upgrade|deploy|deployment|release|rotation|restart|failover ]',
      '[ low-risk|low|minimal|little|negligible <any>? risk|change ]  ..3 <any>',
      '[ considered|deemed|judged|thought|classified|seemed|believed ..4 safe|low-risk|low|harmless|trivial|routine|minor ]',
      '[ had|has|have always|previously|until|reliably|consistently worked|gone|succeeded|been ..1 fine|well|safe|reliable|smoothly|before|fine|without ]',
      '[ worked fine|well|flawlessly|reliably|perfectly until|for|before|on|so ]',
      '[ done|did|performed|run|ran ..3 many|several|dozens|hundreds|before ..1 times ]',
      '[ as|like we|they|usual often|usually|always do|did ]',
      '[ seemed|appeared|looked|be ..1 a|an very simple|trivial|small|minor change|fix|update ]',
      '[ very|seemingly|supposedly simple|trivial|small|minor|innocuous change|update|fix ]',
    ]),
    sign('clear', ['[ <person> <adverb>? trusted that ]']),
    sign(
      'outright',
      [
        '[ without ..1 incident|issue|issues|problem|problems|trouble|incidents before|until|in|for|so ]',
        '[ never caused|been|had|given ..2 problem|problems|issue|issues|trouble|incident ]',
      ],
      { saysNot: true },
    ),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'It was a «routine restart» of the balancer.',
    'On-call had «done this dozens of times».',
    'The rotation had run for two years «without problems until» that night.',
    'The change was «considered low-risk» by everybody who saw it.',
  ],
  ignored: [
    'Routine questions go to the help desk.',
    'The restart was anything but routine.',
    { text: 'Make the restart a routine operation.', section: 'actions' },
    'The replica worked fine.',
  ],
  answered: [
    {
      text: 'It was a routine restart of the balancer. The risk was judged by the last forty times, and this time two zones were on one host.',
      section: 'factors',
    },
  ],
};

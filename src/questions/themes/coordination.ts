import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const coordination: Theme = {
  id: 'coordination',
  title: 'Coordination',
  explanation: `Several people or teams had to work together, each with a part of the picture. Finding one another, bringing the next person up to date and waiting for an answer is work, done by the
same people who are trying to understand the problem, and a timeline hardly shows it.

It counts as answered where the text tells who saw what, how people came together, or what it took to keep each other informed.`,
  sources: [
    'Managing the hidden costs of coordination',
    'The problems that accountability can’t fix',
  ],
  questions: [
    {
      key: 'finding',
      text: 'How did the people who were needed find each other, and what did it take to bring them up to date?',
      section: 'response',
      askedOf: 'responders',
      answers: told(
        'joined|joins|pulled|brought|found|reached ..6 because|through|via|by|call|bridge|channel|huddle|phone|early',
        'up to speed|date',
        'took ..5 to|before ..1 reach|find|join|respond|answer|engage|establish',
      ),
    },
    {
      key: 'picture',
      text: 'Who had which part of the picture, and when did the parts come together?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'shared|shares|sharing|showed|told|compared|combined ..4 logs|graph|graphs|findings|screen|picture|view|notes|what',
        '<person> saw|knew|could ..5 while|but|whereas',
      ),
    },
    {
      key: 'cost',
      text: 'What did telling others about it cost those who were working on the problem?',
      section: 'difficulties',
      askedOf: 'responders',
      answers: told(
        'communication|communications|updates|coordination|informing ..4 took|handled|role|lead|responsibilities|cost|meant|distracted',
        'hands|handed off|over ..8 communication|communications|updates|incident',
        'support communication',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ wait|waited|waiting for|on ..4 team|engineer|approval|reply|response|support|answer|vendor|provider|confirmation|access|somebody|someone|them|owner|review ]',
      '[ different|multiple|several|many teams|squads|departments|organisations|organizations|vendors|timezones ]',
      '[ in a|different|another timezone|time zone|zones ]',
      '[ unclear|confusion|ambiguous|ambiguity|uncertain|uncertainty ..3 who|whose|owner|owners|ownership|responsible|responsibility|responsibilities ]',
      '[ hand|hands|handed|handing off|over ..3 to <any> ]',
      '[ establishing|establish communication ]',
      '[ war|incident room|bridge ]  ',
      '[ miscommunication|miscommunications|misalignment ]',
    ]),
    sign(
      'outright',
      [
        '[ could|did <negation> <adverb>? reach|contact|respond|answer|hear ..2 <person|capitalised>|on-call|vendor|page|pages|pager|call ]',
        '[ nobody|no-one <auxiliary>* paged|alerted|notified|informed ]',
        '[ unreachable|unresponsive ] ..3 on-call|engineer|person|vendor|team|manager|contact',
        '[ without telling|informing|notifying|coordinating|consulting ..2 <any> ]',
        '[ <negation> ..2 give|given|gave|got|had|get|have ..3 heads|heads-up|notice|warning ]',
        '[ was|were not|never told|informed|notified|paged|contacted|aware ]',
        '[ only went|sent|gone|go|emailed|notified|paged|alerted ..1 to|out ]',
        '[ <negation> everyone|everybody|all ..2 notified|informed|paged|alerted|available ]',
      ],
      { saysNot: true, leads: 'finding' },
    ),
    sign('clear', [
      '[ escalated|escalates|escalate|escalating to|the|it|with <any> ]',
      '[ ticket|case ..1 is|was|were <adverb>* opened|raised|filed|created|escalated ] ..1 with',
      '[ second|another|more engineer|responder|team|person|engineers|people|responders <adverb>? joined|joins|joining|pulled|called|paged|brought ]',
      '[ only part|subset|some of|members <any>? ..2 team|members|people ]',
      '[ brought to <determiner>? attention ]',
    ]),
    sign('hint', [
      '[ paged|pages|contacted|contacts|pulled|brought|called|pinged|looped|engaged|engages|involved|summoned in|into|the|a|our|another|their|second|more ..2 team|engineer|engineers|support|vendor|provider|lead|people|owner|on-call|manager|experts|expert|colleague|colleagues|dba|dbas|sre|sres ]',
      '[ <person> <adverb>? joined|joins|notified|notifies|informed|informs|reported|alerted ] ..2 <person>|call|channel|bridge|incident',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    { text: '14:20 Storage «waited for the network team» to confirm.', section: 'timeline' },
    { text: 'It was «unclear who» owned the exporter.', section: 'difficulties' },
    'The alarm «was not told» to the shop.',
    { text: 'On-call «escalated to the» provider.', section: 'response' },
  ],
  ignored: [
    'Users waited for the page to load.',
    'Two teams were on the call.',
    { text: 'Make it clear who waits for the network team.', section: 'actions' },
    'The ticket was closed.',
  ],
  answered: [
    {
      text: 'Storage waited for the network team. It took twenty minutes to reach them; they were brought in by phone and compared graphs with us. One of us handled the updates.',
      section: 'response',
    },
  ],
};

import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const confusion: Theme = {
  id: 'confusion',
  title: 'Confusion',
  explanation: `Symptoms came and went, two things happened at once, a signal pointed the wrong way. Looking back, it is hard to see how anybody could have been puzzled; for the next responders, how it looked
before it was understood is the most useful part.

It counts as answered where the text tells what people took it for, what turned out to be unrelated, or what settled it.`,
  sources: ['Brief thoughts on the recent Cloudflare outage', 'A plea: assume local rationality'],
  questions: [
    {
      key: 'looked-like',
      text: 'What did it look like at that moment, and what did people make of it?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'thought|suspected|suspect|believed|assumed|guessed|wondered|concluded|conclusion|hypothesis|theory|suspicion ..4 that|was|it|this|the|is',
        'took|mistook|mistaken it|this|them|for ..3',
        'looked|appeared like|to ..3',
      ),
    },
    {
      key: 'unrelated',
      text: 'What was taken to be part of it and turned out not to be?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'turned|turns out ..4 unrelated|separate|not|nothing|innocent',
        'unrelated',
        'ruled|rule|ruling out',
        'red herring',
        'coincidence|coincidental|coincidentally',
      ),
    },
    {
      key: 'settled',
      text: 'What finally settled it?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'realised|realized|realise|realize|understood|recognised|recognized|confirmed|clear|explains|explained|revealed|showed ..3 that|this|the|when|why|it|how|by',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ confusing|confused|puzzling|puzzled|baffled|baffling|mystery|mysterious|mysteriously|perplexing ]',
      '[ misleading|misled|deceptive|deceptively ]',
      '[ red herring|herrings ]',
      '[ coincidence|coincidental ]',
      '[ intermittent|intermittently|sporadic|sporadically|flapping|fluctuating|fluctuated ] <any>',
      '[ issue|issues|problem|problems|errors|error|symptom|symptoms|latency|behaviour|behavior|outage|alerts ..2 came back|again ]',
      '[ issue|issues|problem|problems|errors|symptom|symptoms|behaviour|behavior <adverb>* reappeared|recurred|resurfaced|returned|resumed|persists|persisted ]',
      '[ seemed|seems|appeared|appears|looked ..2 random|related|unrelated|fine|normal|healthy|resolved|inconsistent|strange|odd|contradictory ]',
      '[ difficult|hard|harder|tricky|challenging to <any>? debug|diagnose|reproduce|tell|understand|identify|determine|troubleshoot|see|interpret|isolate|pinpoint|find|distinguish|know ]',
      '[ strange|strangely|weird|odd|oddly|unusual|unexplained|inexplicable|inexplicably|wonky ..1 error|errors|behaviour|behavior|behaving|pattern|symptoms|network|networking|logs|results|spike|spikes|requests ]',
      '[ behaving|behaved|acting <adverb>* strangely|oddly|weirdly|wonky|erratically|unexpectedly ]',
      '[ looked|looks|looking like <determiner>? ..2 attack|ddos|network|hardware|outage|bug|provider|problem|issue ]',
      '[ contradictory|conflicting|inconsistent|ambiguous signals|reports|data|information|symptoms|evidence|logs|metrics|results|error|errors ]',
      '[ to our|my|their|everyone surprise ]',
      '[ this|which|it was|is <adverb>* unexpected|surprising|strange|weird|odd ]',
      '[ temporarily <any>? improved|recovered|resolved|fixed|worked|helped ]',
      '[ second|third time ]',
      '[ once again|more ..1 going|failing|down|wrong|broken ]',
    ]),
    sign(
      'outright',
      [
        '[ no obvious|clear|apparent|visible <any>? error|errors|cause|reason|pattern|message|indication|sign|signs|explanation ]',
        '[ <negation> clear|obvious|apparent|immediately why|what|how|whether|error|errors|which|clear|apparent|obvious ]',
        '[ unable|failed|failing|could to|<negation> reproduce|debug|explain ]',
        '[ unclear|unknown why|what|how|whether|reason ]',
        '[ do|does|did|don <negation> seem to fix|help|work|matter ]',
        '[ not|never seing|seeing|see|seen|found|finding|find anything <any>* ]',
        '[ <negation> reflected|visible|shown|captured|seen in|on <any>? metrics|logs|dashboards|monitoring|graphs|dashboard|alerts ]',
        '[ <negation> <any>? idea|clue why|what|how|where ]',
        '[ could|did <negation> <adverb>? figure out ]',
        '[ nothing <any>? obviously|obvious|wrong|unusual|suspicious ]',
        '[ as yet|of unknown ..2 reason|cause ]',
      ],
      { saysNot: true },
    ),
    sign('clear', [
      '[ sometimes <adverb>? worked|failed|work|fail|works|fails|succeeded|succeed ]',
      '[ some weird|strange|odd <any> ]',
      '[ metrics|graphs|dashboards|dashboard|monitoring|charts|chart|checks ..3 showed|reported|said|looked|shows ..3 healthy|fine|normal|green|success|up|ok ]',
      '[ surprised|surprisingly|surprising|surprise ]',
      '[ unrelated issue|problem|error|errors|alert|alerts|incident|change|changes|symptom|symptoms|outage|failure ]',
      '[ turned|turns out to|that|not ..3 <any> ]',
      '[ around the same time ]',
      '[ false alarm|alarms|positive|positives ]',
    ]),
    sign('hint', ['[ unexpected|unexpectedly ] !response|end']),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    {
      text: 'The errors were «intermittent» only some carts were empty.',
      section: 'timeline',
    },
    { text: '15:10 The «problem came back» after ten minutes.', section: 'timeline' },
    { text: 'There was «no obvious error» in the logs.', section: 'difficulties' },
    'It «looked like an attack» from one country.',
  ],
  ignored: [
    'The customer came back on Tuesday.',
    'The cart is not confusing.',
    { text: 'Make the errors less confusing.', section: 'actions' },
    'We looked at the logs.',
  ],
  answered: [
    {
      text: 'The problem came back after ten minutes. We thought that the balancer had lost its state, and ruled out the network. Only when the third host failed we realised that the clock was wrong.',
      section: 'diagnosis',
    },
  ],
};

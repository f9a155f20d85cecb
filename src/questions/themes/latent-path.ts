import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const latentPath: Theme = {
  id: 'latent-path',
  title: 'A path nobody had walked',
  explanation: `Some ways through a system lie unused for months until a rare input, a date or a second change opens them. What had kept this one quiet, and what was different this
time, says more about the system than the flaw does: there are others like it.

It counts as answered where the text tells since when it had been there, what set it off this time, or where else it may lie.`,
  sources: ['How complex systems fail', 'Quick takes on the GCP public incident write-up'],
  questions: [
    {
      key: 'woken',
      text: 'What was different this time that woke it?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'triggered by',
        'trigger|triggers|triggered|woke|exposed|surfaced|activated ..3 bug|issue|problem|path|defect|behaviour|behavior|condition|race|it',
        'only happens|happened|occurs|occurred|appears|appeared|shows|showed when|if|with|on|for',
        'this time',
        'coincided',
      ),
    },
    {
      key: 'since-when',
      text: 'Since when had it been in the system, and what kept it quiet until then?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'introduced|merged|shipped|released|deployed|added|written ..3 in|on|by|with ..1 <number>|version|release|january|february|march|april|may|june|july|august|september|october|november|december',
        'been there|present|in ..3 since|for',
        'since <determiner>? ..1 <number>|version|release|launch|beginning|january|february|march|april|june|july|august|september|october|november|december',
        'weeks|months|years|days earlier|before|ago',
        'for weeks|months|years|days',
        'until then',
      ),
    },
    {
      key: 'siblings',
      text: 'What else works in the same way, or came in with the same change?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'same|similar bug|issue|pattern|path|code|defect|flaw ..3 in|elsewhere',
        'other|others ..3 same|similar',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ for the first time ]',
      '[ the first time ] <pronoun|determiner|person>',
      '[ edge|corner case|cases ] !for',
      '[ dormant|latent ..1 <any> ]',
      '[ race condition|conditions ]',
      '[ unhandled|uncaught <any>? exception|error|events|null|case ]',
      '[ null|nil|undefined pointer|dereference|reference|value ]',
      '[ had been|lain there|present|hidden|lurking|undetected|unnoticed|broken|wrong ] since|for|all|ever',
      '[ <number>|several|some|many|two|three|four|five|six|few weeks|months|years|days earlier|before|prior ]  ..6 introduced|added|merged|deployed|shipped|changed|released|configured',
      '[ introduced|added|merged|deployed|shipped|changed|released <number>|several|some|many|two|three|four|five|six weeks|months|years earlier|before|ago ]',
      '[ specific|particular|rare|unusual|certain|unlikely combination|sequence|order|circumstances|conditions|input|interleaving ]',
    ]),
    sign(
      'outright',
      [
        '[ never been|ever exercised|tested|run|used|triggered|tried|executed|seen|reached|hit|restored ]',
        '[ had|has|have|was|were <negation> <adverb>* been? exercised ]',
        '[ never <adverb>* happened|occurred|exercised|triggered|reached|executed ]',
      ],
      { saysNot: true },
    ),
    sign('clear', [
      '[ than previously|ever|before seen ]',
      '[ than <any>? had ever|previously ]',
      '[ change|input|request|event|deploy|update|release that|which woke|exposed|uncovered|activated|surfaced ]',
      '[ a|an|this|that|the|unknown|undiscovered|old|existing|known|subtle|software ..1 bug|defect|flaw|vulnerability in|within|where|that|which|of|whereby ]',
      '[ bug|defect|flaw|vulnerability was|were <adverb>* triggered|introduced|exposed|discovered|present ]',
      '[ wrongly|incorrectly|silently assumed|handled|dropped|ignored|parsed|treated|swallowed ]',
      '[ unexpected|unforeseen|unanticipated side|interaction|input|state|value|format ..1 effect|effects|between|with|from|in ]',
    ]),
    sign(
      'clear',
      [
        '[ code|check|checks|logic|function|parser|handler|client|service|script|validation|limit|<system> ..5 failed to check|validate|handle|consider|verify|account|reject|cover ]',
        '<system> <any>? [ did <negation> <adverb>? handle|consider|check|validate|account ..2 <any> ]',
      ],
      { saysNot: true, leads: 'since-when' },
    ),
    sign(
      'clear',
      [
        '[ went|gone|remained|stayed|was|were|been|being|be undetected|unnoticed|hidden ..1 for|since ..3 days|weeks|months|years|january|february|march|april|june|july|august|september|october|november|december ]',
        '[ <negation> <adverb>? noticed|detected|discovered|spotted ..3 for|until|since ..2 days|weeks|months|years ]',
        '[ silently <adverb>? failed|failing|dropped|dropping|ignored|ignoring|skipped|skipping|lost|discarded|broke|stopped ]',
        '[ failed|failing|fails|failure silently ]',
      ],
      { saysNot: true, leads: 'since-when' },
    ),
    sign('hint', ['[ bug|bugs ] in|with', '[ regression|regressions ]']),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'The restore path «had never been exercised» on a table of that size.',
    'On Monday the leap-second branch ran «for the first time».',
    '«A bug in» the sorter swapped two shards.',
    'Nobody had noticed: the flag «had been wrong» since May.',
  ],
  ignored: [
    'It was the first release of the quarter.',
    'There was no bug in the sorter.',
    { text: 'Look for other edge cases in the sorter.', section: 'actions' },
    'Reports of bugs go to the tracker.',
  ],
  answered: [
    {
      text: 'A bug in the sorter swapped two shards. It had been there since version 3 and only happens when two shards are of equal size.',
      section: 'factors',
    },
  ],
};

import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const migration: Theme = {
  id: 'migration',
  title: 'Migration',
  explanation: `Between the old way and the new one lies a time in which both are in use, each with its own rules, and in which what the old one did without being asked comes to light. Migrations
last, because the last part is the hardest and those who gain from it are rarely those who do the work.

It counts as answered where the text tells why both exist, what keeps it from being finished, or what the old way did.`,
  sources: ['How complex systems fail', 'Quick thoughts on the recent AWS outage'],
  questions: [
    {
      key: 'both',
      text: 'Why were the old and the new way in use side by side, and who has to know both?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'because|since|while|as|until ..6 old|legacy|previous|both|still',
        'old|legacy|previous ..4 kept|remained|stayed|left|still|remains|needed|because',
        'two|both|parallel ..2 systems|versions|ways|paths|clusters|accounts ..4 because|until|while|since|for',
      ),
    },
    {
      key: 'quiet-duties',
      text: 'What had the old way done quietly that people found out about now?',
      section: 'surprises',
      askedOf: 'responders',
      answers: told('old|legacy|previous ..4 had|used|did ..4 also|implicitly|silently|always|to'),
    },
    {
      key: 'finishing',
      text: 'What is hard about finishing it, and what has been coming before it?',
      section: 'factors',
      askedOf: 'planners',
      answers: told(
        'migration|move|switch|cutover|rewrite|replacement|decommissioning|deprecation ..5 blocked|delayed|postponed|slow|slower|paused|waiting|waits|hard|took|takes|remains',
        'finish|complete|completing|finishing ..2 migration|move|cutover',
      ),
    },
    {
      key: 'gains',
      text: 'Who gains from it, and who carries its risks while it lasts?',
      section: 'factors',
      askedOf: 'planners',
      answers: told(
        'migrated|migrating|migration|moved|moving|switched|renamed|replaced ..6 to|because|so save|reduce|get|allow|modernize|modernise|improve|simplify|benefit',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ during|after|since|before|mid|following|while <determiner>? ..2 migration|cutover|migrating ]',
      '[ part of <determiner>? ..2 migration|cutover ]',
      '[ due|because|owing to|of <determiner>? ..2 migration|cutover ]',
      '[ the|this|our migration|cutover ] ..6 <participle>|was|were|broke|left|went|had|started|began',
      '[ cut over|cutover ]',
      '[ both <determiner>? old and ]',
      '[ old and <determiner>? new ]',
      '[ dual|double writes|write|writing|running ]',
      '[ decommissioned|decommissioning|retired|retiring|sunset|sunsetting|phased|phasing ] out|the|of|our|an|one|old|for|in',
    ]),
    sign(
      'outright',
      [
        '[ migrated|migrating|migrate ..4 from|to|off|onto|into|away ] !one|another',
        '[ moved|moving|switched|switching|transitioned|transitioning ..4 from <determiner>? ..4 to <determiner>? ..1 <any> ]',
      ],
      { leads: 'quiet-duties' },
    ),
    sign('clear', [
      '[ legacy <any> ]',
      '[ deprecated <any> ]',
      '[ backward|backwards compatibility|compatible|incompatible|incompatibility ]',
      '[ backwards-incompatible|backward-incompatible|backwards-compatibility <any> ]',
      '[ version mismatch|skew|conflict|incompatibility ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'The index went missing «during the migration» of the search cluster.',
    'We had «migrated half of the tenants to» the new store.',
    'The «legacy exporter» still wrote to the first bucket.',
  ],
  ignored: [
    'No migration was running that day.',
    { text: 'Finish the migration from the old store.', section: 'actions' },
    'Birds migrate in March.',
    'The store is new.',
  ],
  answered: [
    {
      text: 'The index went missing during the migration of the search cluster. The old cluster was kept because exports still need it, and the migration has been waiting for the tax season to end.',
      section: 'factors',
    },
  ],
};

import { PatternSet } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import { labelLevel, type Sentence } from '../review/review.js';
import type { Rule } from './rule.js';

export const singleCause: Rule = {
  id: 'single-cause',
  title: 'One cause for the whole',
  severity: 'information',
  rationale: `"The outage was caused by a full disk" is true of many disks that fill up without an outage. Between the disk and the
outage stand all the things that usually help and did not, and those that met it that day. When the whole is put down to one thing, they
are not asked about.

A trigger is worth naming; so is everything that had to be there for it to matter.`,
  sources: ['Component defects: RCA vs RE', 'Quick thoughts on the recent AWS outage'],
  better: [
    [
      'The outage was caused by a full disk.',
      'A full disk triggered it. The database then held all connections open, and the pool, which is shared with the login service, ran out.',
    ],
  ],
  check: { per: 'sentence', check },
};

const whole =
  'outage|outages|incident|incidents|downtime|disruption|disruptions|interruption|interruptions|degradation|unavailability|blackout|brownout|slowdown|disturbance';

const phrases = new PatternSet([
  '[ caused|made ] <determiner>? <any>? site|service|platform|website|system|cluster|hub|production|everything to? be|become|go|stop|crash|fail|unavailable|unreachable|inaccessible|down',
  // the one cause named: the words that equate the two
  'root|primary|main|underlying|ultimate|real|direct|proximate|actual|sole|only|true <comma>? [ root? cause was|is ] <adverb>? <determiner|object|capitalised>',
  '[ root|primary|main|underlying|ultimate|real|direct|proximate|actual|sole|only|true root? cause of|for|behind <any> <any>? <any>? <any>? was|is|were ] <adverb>? <any>',
  '[ root|primary|main|underlying|ultimate|real|direct|actual|true root? cause <dash> ] <any>',
  '^ this|it|that|which was|is [ the <any>? cause ] of the',
  `<be> <adverb>? [ the <any>? cause ] of|for <determiner> <any>? ${whole}`,
  `unavailable|down|offline|inaccessible|unreachable|unable ..9 <semicolon>? <comma>? this|which|it [ was|is <adverb>* caused by ]`,
  `${whole} <any>? <any>? <any>? <any>? <comma> [ caused by ]`,
  `${whole} <comma> which [ was <adverb>* caused by ]`,
  `<system|outsider> ..3 <be> <adverb>* unavailable|down|inaccessible|offline|unreachable|unable ..9 [ because of ]`,
  `<system> [ went|were|was down|offline because ]`,
  `[ was|were|is behind ] <determiner> <any>? ${whole}`,
  `[ that|this ’s|'s|is|was why ] <determiner>? <any>? <any>? <any>? <be> <adverb>* down|unavailable|offline`,
  `reason|reasons of|for|behind <determiner> <any>? ${whole} [ was|is|were ]`,
  `^ <any>? <any>? ${whole} [ because|due|caused of|to|by ]`,
  // the whole as subject
  `${whole} ..6 [ was|were|is|are|been <adverb>* caused|explained by ]`,
  `${whole} ..6 [ was|were|is|are <adverb>* due to ]`,
  `${whole} ..6 [ was|were|is|are <adverb>* because ]`,
  `${whole} ..6 [ was|were|is|are <adverb>* down to ]`,
  `${whole} ..6 [ was|were|is <adverb>* <determiner>? <adverb>? result|consequence|outcome of ]`,
  `${whole} ..6 [ was|were|is|may|can|be <adverb>? be? attributed|attributable|traced|put|ascribed <adverb|preposition>? to ]`,
  `${whole} ..6 [ resulted|stemmed|arose|came|originated <adverb>? from|in|out|with ]`,
  `${whole} ..4 [ occurred|happened|started|began <adverb>* because|due|as ]`,
  `${whole} [ caused by ]`,
  `${whole} [ due to ]`,
  `${whole} ..2 [ which|that was|were <adverb>* caused by ]`,
  `${whole} ..6 [ can be <adverb>* attributed|traced|put to|down ]`,
  `${whole} ..6 [ was|were|is <adverb>* <adverb>? provoked|brought|made <any>? by|about ]`,
  `${whole} ..6 [ had|has its|their origin|root|roots|source|cause in ]`,
  `${whole} ..6 [ began|started with ] <determiner>`,
  `${whole} ..6 [ was|were|is <adverb>* because|owing of|to ]`,
  `[ is|was why ] <determiner>? <any>? <any>? ${whole}|site|service|<system>`,
  `[ comes|came|boils|boiled down to ]`,
  `^ <adverb>? [ due|owing to ] ..9 <comma> <determiner>? <any>? <any>? <any>? <be> <adverb>* unavailable|down|inaccessible|offline|unreachable|degraded|interrupted`,
  `^ [ because of ] ..9 <comma> <determiner>? <any>? <any>? <any>? <be> <adverb>* unavailable|down|inaccessible|offline|unreachable|degraded`,
  `^ as <determiner> [ result|consequence of ] ..9 <comma> <determiner>? <any>? <any>? <be> <adverb>* unavailable|down|inaccessible|offline|unreachable|degraded`,
  `service|site|platform|website|cluster|system|app|checkout|production <be> <adverb>* unavailable|down|inaccessible|offline|unreachable [ because|due of? to? ]`,
  `[ cause|causes|reason|culprit of|for|behind <determiner> <any>? ${whole}|issue|issues|problem|problems ..4 was|is|were ] <determiner>|<word>`,
  `${whole}|delays|delay|errors|slowness|loss of? service? [ was|were|is <adverb>* due to ]`,
  '^ <adverb|comma|preposition|word>* delays|errors|timeouts|problems|issues [ was|were <adverb>* caused by ]',
  `[ reason|reasons for|of|behind <determiner> <any>? <any>? ${whole}|delay|delays|mirrors|errors|failures was|were|is ]`,
  '[ took|knocked ] <determiner> <any>? <any>? down|offline',
  // the whole as object
  `[ took|brought|knocked down|out|offline ] <determiner>? <any>? <any>? site|service|platform|production|website|cluster|system|checkout|<system>`,
  `${whole}|breach|delay|failure|leak ..6 [ was|were|is <adverb>* caused by ]`,
  `${whole}|breach|leak ..6 [ made possible by ]`,
  `[ caused|causes ] <determiner|adverb|comparative>* <any>? <any>? <any>? ${whole}`,
  `[ led|leads to ] <determiner|adverb|comparative>* <any>? <any>? loss of service|connectivity|availability`,
  `[ led|leads to ] <determiner|adverb|comparative>* <any>? <any>? ${whole}`,
  `[ resulted|results in ] <determiner|adverb|comparative>* <any>? <any>? ${whole}`,
  `[ responsible for ] <determiner>? <any>? <any>? ${whole}`,
  `[ brought|took|taking|bringing down ] <determiner> <any>? site|service|platform|production|website|cluster|system`,
  `[ brought|took ] <determiner> <any>? <any>? site|service|platform|production|website|cluster|system down|offline`,
  `[ reason|reasons ] for|behind|why <determiner>? <any>? ${whole}|site|service`,
]);

/** "This was caused by …", where "this" is the incident: only where the text speaks of it as a whole. */
const pointing = new PatternSet([
  '^ <adverb>* this|it|that [ was|is|were <adverb>* caused by ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* due to ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* because ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* <determiner>? <adverb>? result|consequence of ]',
  '^ <adverb>* this|it [ happened|occurred <adverb>? because|due ]',
  '^ [ caused by ]',
]);

const several = new PatternSet([
  'combination|combined|interaction|interactions|series|sequence|chain|confluence|mix|cascade|variety|intersection|factors|partly|partially|several|multiple|together|coupled|compounded|contributed|contributing|among',
  'in part',
  'part of',
  'number of',
  'along|coupled with',
  'as well as',
  'both <any>',
  'two|three|four|five|many <any>? <any>? bugs|issues|problems|things|faults|failures|reasons|conditions|changes|factors|causes|circumstances|events',
]);
/** Not said to have happened, or denied. */
const doubtful = new PatternSet([
  'not|never|would|could|may|might|can|will|to|if|whether|without|avoid|prevent|potentially caused|cause|causing|led|lead|result|due|because|been|be|by',
  'was|were|is not',
  'misleading|wrong|tempting|incorrect|simplistic|suspected|believed|thought|assumed|first|initially to|that <any>? <any>? <any>? <any>? <any>? caused|due|led|because|resulted',
  'was|is <adverb>? suspected|believed|thought',
  'no|none|neither <any>? <any>? <any>? <any>? caused|led|resulted',
  'caused|led|resulted|no no|further|visible|noticeable <any>? <any>? <any>?',
  'what|which|whatever caused|led',
  'losses|damage|damages|delays|queues|backlog|errors|alerts|tickets|calls caused by',
  'we|i|team|they brought|took down',
  'no|any|future|further|potential|possible|another|zero|minimal outage|downtime|disruption|incident|impact',
  'might|could|will|would|to <adverb>* have|be|cause|lead|result',
  'suspected|believed|possible that',
  'cause|causes|reason of the issues|issue were|was <adverb>? diagnosed|identified|found|investigated|determined',
]);

/** Durations and shares are the impact, not its cause. */
const exempt = new PatternSet([
  'reason for outage report',
  'it <be> <adverb>? suspected|believed|thought|possible|likely that',
  'incident|incidents|outage|outages that|which <adverb>? resulted|caused|led|affected',
  'resulted|results in <number>',
  'began|started with|by ..9 and',
  'incident|outage|downtime <adverb>* caused|led !by',
  'misleading|wrong|tempting|simplistic|unfair to say|claim|conclude|think|blame',
]);

/** "**Root cause**: a mutable tag": all that stands behind the label. */
function isTheOneNamed({ tokens, block }: Sentence): boolean {
  const { section, type, sentences } = block;
  const isOnly = type === 'paragraph' && sentences.length === 1 && tokens.length <= longestName;
  return section.level === labelLevel && isOnly && labelOfOne.test(section.heading);
}

const longestName = 20;
const labelOfOne = /^(?:the )?(?:root|primary|main|direct|underlying)?\s*cause\W*$/i;

function check(sentence: Sentence) {
  const { tokens, block } = sentence;
  const { context } = block.section;
  const aboutTheWhole = /^(?:summary|impact|factors|background|other)$/.test(context);
  const found = [
    ...phrases.matches(tokens),
    ...(aboutTheWhole ? pointing.matches(tokens) : []),
    ...(isTheOneNamed(sentence) ? [{ start: 0, end: tokens.length }] : []),
  ];
  if (
    found.length === 0 ||
    several.test(tokens) ||
    exempt.test(tokens) ||
    tokens.some((token) => token.word === '?')
  )
    return [];
  return outermost(without(found, doubtful.matches(tokens))).map((match) => ({
    ...rangeOf(tokens, match),
    message: `"${wordsOf(tokens, match)}" puts all of it down to one thing. What else had to be there, and what usually keeps it from mattering?`,
  }));
}

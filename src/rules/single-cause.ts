import { is } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
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

/** The whole as a noun. */
const whole =
  'outage|outages|incident|incidents|downtime|disruption|disruptions|interruption|interruptions|degradation|unavailability|blackout|brownout|slowdown|disturbance';
/** What may be the whole or a part of it: the first thing a sentence speaks of is the whole more often than not. */
const trouble = `issue|issues|problem|problems|failure|failures|errors|timeouts|delay|delays|crash|crashes|slowness|latency|loss|leak|exposure|breach|compromise|vulnerability|corruption|cve*|${whole}`;
const out =
  'unavailable|down|inaccessible|unreachable|offline|unresponsive|unusable|inoperable|dark';
const served =
  'site|sites|service|services|platform|website|websites|production|cluster|clusters|hub|hubs|system|systems|app|apps|application|applications|checkout|portal|store|api|apis';
const theOne =
  'root|primary|main|underlying|ultimate|real|direct|proximate|actual|sole|only|true|principal|fundamental';

/** The whole, wherever a sentence has it. */
const wholes = new PatternSet([
  whole,
  'loss of <any>? service|connectivity|availability|access|data',
  'data|service loss',
  'breach|compromise',
  'widespread <any>? <any>? errors|exceptions|failures|timeouts|problems|issues',
]);

/** What was out of reach for whom, told as a clause: "the site was down", "customers could not log in". */
const harms = new PatternSet([
  `was|were|been|went|going|gone|became|become|becoming|remained|stayed|rendered|left|made <adverb>* ${out}`,
  '<system|outsider|object|capitalised> ..3 was|were|been <adverb>* degraded|interrupted|disrupted|impaired|unreliable|broken|failing|delayed|slow|blocked',
  'became|become|becoming|left|rendered <adverb>* unable|incapable',
  '<system|outsider|object|capitalised> ..3 was|were|been <adverb>* unable|incapable',
  '<system|outsider|object|capitalised> ..3 was|were|been not able',
  '<outsider> could <adverb>* not',
  'could <adverb>* not be !determined|established|identified|confirmed|verified|found|reproduced|ruled|restored <participle>',
  'was|were|been <adverb>* not <adverb>* reachable|available|accessible|possible|responding|working',
  'requests|payments|orders|logins|calls|builds|uploads|sites|services|servers|apps|clients .. failed|crashed|froze',
  '<outsider> .. saw|see|seeing|experienced|experiencing|received|receiving|got|getting|met|hit|reporting ..6 errors|error|timeouts|failures|exceptions|delays|latency|slowness|downtime|interruptions',
  'we began|started seeing ..4 errors|error|timeouts|failures|exceptions|latency',
  `${served}|<outsider> lost access|connectivity|connection|service|data`,
  `stopped|ceased working|responding|functioning|serving|accepting|processing|loading`,
  'stuck in a <any>? crash|restart|reboot loop',
]);

/** Between what happened and the one thing it came from. */
const fromVerbs = new PatternSet([
  '[ <be> <adverb>* caused|provoked|explained by ]',
  '[ <be> <adverb>* brought about by ]',
  '[ made possible by ]',
  '[ <be> <adverb>* due|owing|attributable|down to ]',
  '[ <be> <adverb>* because ]',
  '[ <be> <adverb>* <determiner>? direct|sole|<adverb>? result|consequence|outcome of ]',
  '[ <be> <adverb>* attributed|ascribed to ]',
  '[ <be> <adverb>* traced|put <adverb>? to ]',
  '[ resulted|stemmed|stems|arose|came|originated|originates <adverb>? from|out|with ]',
  '[ occurred|happened|started|began <adverb>* because|due|as|owing ]',
  '[ had|has its|their origin|root|roots|source|cause in ]',
  '[ turned out ] to be',
  '[ ended up being ]',
  '[ <be> identified|diagnosed as ]',
  '[ <be> found|determined ] to be',
]);
const fromWords = new PatternSet([
  '[ due|owing|thanks to ]',
  '[ because of? ]',
  '[ caused by ]',
  '[ as <determiner> result|consequence of ]',
]);
const fromPronoun = new PatternSet([
  'this|which|it [ <be> <adverb>* caused by ]',
  'this|which|it [ <be> <adverb>* due to ]',
  'this|which|it [ <be> <adverb>* because of? ]',
  'this|which|it [ <be> <determiner> <adverb>? result|consequence of ]',
]);
/** The same in front of a sentence, before the comma. */
const atFront = new PatternSet([
  '^ <adverb>? [ due|owing|thanks to ]',
  '^ <adverb>? [ because of ]',
  '^ [ as <determiner> <any>? result|consequence of ]',
]);
/** Between the one thing and what came of it. */
const toWords = new PatternSet([
  '[ caused|causes ] !by',
  '[ did cause ]',
  '[ led|leads|lead to ]',
  '[ resulted|results in ]',
  '[ causing ] a|an|<adverb>|downtime|disruption',
  '[ resulting in ] a|an|<adverb>',
  '[ responsible for ]',
  '[ was|were|is behind ]',
]);

/** The one cause named: the words that equate the two. */
const naming = new PatternSet([
  `${theOne} [ root? cause was|is|were ] <adverb>? <determiner|object|capitalised>|that`,
  `[ ${theOne} root? cause of|for|behind <determiner>? <any>? <any>? ${trouble} <any>? <any>? <any>? <any>? was|is|were ] <adverb>? <any>`,
  '[ root? cause <be> <adverb>* determined|found|identified|confirmed ] to|as be|being',
  '[ culprit was|is ] <determiner|object|capitalised>',
]);

const phrases = new PatternSet([
  `[ ${theOne} root? cause <dash> ] <any>`,
  `issue|issues|problem|problems [ <be> <adverb>* identified|diagnosed as|to ] being|be|a|an|the`,
  '^ this|it|that|which was|is [ the <any>? cause ] of the',
  `<be> <adverb>? [ the <any>? cause|source|origin|root|culprit ] of|for|behind <determiner> <any>? ${trouble}`,
  `[ cause|causes|reason|reasons|culprit|source of|for|behind <determiner> <any>? <any>? ${trouble} ..4 was|is|were ] <any>`,
  `<be> <adverb>? <determiner> <any>? [ reason|reasons ] for|behind|why|of <determiner>? <any>? <any>? ${whole}`,
  `[ that|this ’s|'s|is|was why ] <determiner>? <any>? <any>? <any>? <be> <adverb>* down|unavailable|offline`,
  `[ is|was why ] <determiner>? <any>? <any>? ${whole}`,
  `[ is|was why ] <determiner>? <any>? ${served} <be>|went <adverb>* ${out}`,
  '[ comes|came|boils|boiled down to ] !<number>',
  // somebody or something takes all of it away
  `[ caused|made|causing ] <determiner> whole|entire|complete|production|public|main? ${served}|everything ..4 to? be|become|go|stop|crash|fail|${out}`,
  `[ took|taking|brought|bringing|knocked|knocking down|out|offline ] <determiner>? <any>? <any>? ${served}`,
  `[ took|taking|brought|bringing|knocked|knocking ] <determiner> <any>? <any>? ${served} down|offline`,
  `${whole} ..6 [ began|started with ] <determiner>`,
]);

/** What one thing did to all or many, or to the world outside. */
const wide = new PatternSet([
  `[ broke ] our|the <any>? ${served}`,
  '[ broke ] all|every|several|multiple|most|many <any>',
  '[ broke ] <any> <any>? for <determiner>? <any>? <outsider>',
  '[ caused ] <any>? <any>? errors|failures|timeouts|exceptions|crashes for <determiner|adverb>* <any>? <outsider>',
  '[ exposed ] <any> ..5 to the <any>? internet|public|world|outside',
  `[ left|leaving ] <determiner|adverb|comparative>* <any>? <outsider> ..2 unable|without`,
]);

/** "This was caused by …", where "this" is the incident: only where the text speaks of it as a whole. */
const pointing = new PatternSet([
  '^ <adverb>* this|it|that|which [ was|is|were <adverb>* caused by ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* due to ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* because ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* <determiner>? <adverb>? result|consequence of ]',
  '^ <adverb>* this|it [ happened|occurred <adverb>? because|due ]',
  '^ [ caused by ]',
  '^ the <adverb>? [ reason was|is ]',
  '^ the <adverb>? [ reason for this was|is ]',
]);

const several = new PatternSet([
  'combination|combined|interaction|interactions|confluence|mix|variety|intersection|series|sequence|chain|factors|partly|together|coupled|compounded|contributed|contributing|among',
  'by|from|of|because|was <determiner>? <any>? cascade',
  'due to <determiner>? <any>? cascade',
  'partially due|because|caused|responsible',
  'in part',
  'part of',
  'number of',
  'along|coupled with',
  'as well as',
  'both <any>',
  'several|multiple|two|three|four|five|many <any>? <any>? bugs|issues|problems|things|faults|failures|reasons|conditions|changes|factors|causes|circumstances|events',
]);
/** Not said to have happened, or denied. */
const doubtful = new PatternSet([
  'not|never|would|could|may|might|can|will|to|if|whether|without|avoid|prevent|potentially caused|cause|causing|led|lead|result|due|because|been|be|by',
  'was|were|is not',
  'due to be|end|start|begin|expire|finish|run|go|happen|take|close|reopen|last',
  'misleading|wrong|tempting|incorrect|simplistic|suspected|believed|thought|assumed|first|initially to|that <any>? <any>? <any>? <any>? <any>? caused|due|led|because|resulted',
  'was|is <adverb>? suspected|believed|thought',
  'no|none|neither <any>? <any>? <any>? <any>? caused|led|resulted',
  'caused|led|resulted|no no|further|visible|noticeable <any>? <any>? <any>?',
  'what|whatever caused|led',
  'whether|if ..4 caused|led',
  'losses|damage|damages|delays|queues|backlog|errors|alerts|tickets|calls caused by',
  'we|i|team|they|engineer|engineers|operator|operators <adverb>* took|brought|knocked|made',
  'not <adverb>? the|a <any>? <any>? cause|source|reason|origin|culprit',
  'might|could|will|would|to <adverb>* have|be|cause|lead|result',
  'suspected|believed|possible that',
  'cause|causes|reason of the issues|issue were|was <adverb>? diagnosed|identified|found|investigated|determined',
]);

const aside = new PatternSet(['that|which <adverb>* caused|led|resulted']);

/** No harm that was done. */
const unreal = new PatternSet([
  `risk|risks|danger|chance|possibility|avoid|avoiding|prevent|preventing of? <determiner>? <any>? ${whole}`,
  'no|any|future|further|potential|possible|another|zero|minimal <any>? outage|downtime|disruption|incident|impact|loss|errors|failures|<outsider>',
  // what responders could not do, and what became of the incident
  'i|we|he|she|engineer|engineers|team|teams|operator|operators|developer|developers|responder|responders|vendor <be>|could',
  `discovery|detection|resolution|end|closure|declaration|review|report of <determiner>? <any>? ${whole}`,
  'would|could|might|may|should <adverb>* not? have <adverb>* <any>? <any>? <any>?',
  'would|might|may|will|to|if|whether <adverb>* not? be|become|see <any>? <any>?',
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

/** "**Root cause**: a mutable tag": all that stands behind the label, or below the heading. */
function isTheOneNamed({ tokens, block }: Sentence): boolean {
  const { section, type, sentences } = block;
  if (sentences.length > 1 || !labelOfOne.test(section.heading) || unknown.test(tokens))
    return false;
  if (section.level === labelLevel) return type === 'paragraph' && tokens.length <= longestName;
  if (!isFragment(tokens)) return false;
  const alone = section.blocks.every((other) => other === block || other.type === 'heading');
  return alone && section.children.length === 0 && tokens.length > 1;
}

/** "An expired token in the vault": no verb that says something of it. */
function isFragment(tokens: readonly Token[]): boolean {
  const behind = tokens.findIndex((token) => is(token, 'preposition', 'subordinator'));
  const name = tokens.slice(0, behind < 0 ? tokens.length : behind);
  if (name.length === 0 || /^[{<[]$/.test(name[0]?.word ?? '')) return false;
  if (tokens.some(({ word }) => word === 'and')) return false;
  return name.every(
    (token, index) =>
      !is(token, 'auxiliary', 'participle') ||
      index === 0 ||
      is(name[index - 1], 'determiner', 'adverb', 'participle'),
  );
}

const longestName = 20;
const labelOfOne = /^[\d.\s]*(?:the )?(?:root|primary|main|direct|underlying)?\s*causes?\W*$/i;
const unknown = new PatternSet([
  'unknown|unclear|tbd|tba|todo|pending|investigat*|n/a|see',
  // what a template says to write here
  '^ describe|explain|list|note|write|fill|insert|what|why|how|which',
  'not <any>? <any>? known|determined|identified|found',
]);

/** Where "this" and "the issue" are the incident. */
const speaksOfTheWhole = /^(?:summary|impact|factors|background|other)$/;
/** Where what was out of reach is the incident itself; elsewhere it is a step on the way. */
const tellsOfTheWhole = /^(?:summary|impact|background|lessons|other)$/;

function check(sentence: Sentence) {
  const { tokens, block } = sentence;
  const { context, level } = block.section;
  const found = [
    ...phrases.matches(tokens),
    ...(context === 'timeline' ? [] : naming.matches(tokens)),
    ...ofTheWhole(tokens),
    ...(speaksOfTheWhole.test(context) ? ofTrouble(tokens) : []),
    ...(speaksOfTheWhole.test(context) && (context !== 'other' || level <= 1)
      ? pointing.matches(tokens)
      : []),
    ...(tellsOfTheWhole.test(context) ? [...wide.matches(tokens), ...ofHarm(tokens)] : []),
  ];
  if (found.length === 0 && isTheOneNamed(sentence)) found.push({ start: 0, end: tokens.length });
  if (
    found.length === 0 ||
    several.test(tokens) ||
    exempt.test(tokens) ||
    tokens.some((token) => token.word === '?')
  )
    return [];
  // "Revert the change that caused the outage" is about the change.
  const named = context === 'actions' ? aside.matches(tokens) : [];
  return outermost(without(found, [...doubtful.matches(tokens), ...named])).map((match) => ({
    ...rangeOf(tokens, match),
    message: `"${wordsOf(tokens, match)}" puts all of it down to one thing. What else had to be there, and what usually keeps it from mattering?`,
  }));
}

/** "The outage was caused by …", "an outage due to …", "… led to an outage". */
function ofTheWhole(tokens: readonly Token[]): Match[] {
  const effects = without(wholes.matches(tokens), unreal.matches(tokens));
  if (effects.length === 0) return [];
  return [
    ...fromVerbs
      .matches(tokens)
      .filter((link) => effects.some((effect) => near(effect, link, tokens, 6))),
    ...fromWords
      .matches(tokens)
      .filter((link) =>
        effects.some(
          (effect) => near(effect, link, tokens, 6) && !hasVerb(tokens, effect.end, link.start),
        ),
      ),
    ...toWords
      .matches(tokens)
      .filter((link) =>
        effects.some(
          (effect) => near(link, effect, tokens, 5) && !hasVerb(tokens, link.end, effect.start),
        ),
      ),
  ];
}

/** "The issue was caused by …": as the subject of the sentence. */
function ofTrouble(tokens: readonly Token[]): Match[] {
  const subject = troubles.matches(tokens)[0];
  return subject ? fromVerbs.matches(tokens).filter((link) => near(subject, link, tokens, 9)) : [];
}

const troubles = new PatternSet([`^ <adverb|determiner|comma|number>* <any>? <any>? ${trouble}`]);

/** "Customers could not pay because of …", "Due to …, the site was down". */
function ofHarm(tokens: readonly Token[]): Match[] {
  const effects = without(harms.matches(tokens), unreal.matches(tokens));
  if (effects.length === 0) return [];
  return [
    ...[...fromWords.matches(tokens), ...fromPronoun.matches(tokens)].filter((link) =>
      effects.some((effect) => near(effect, link, tokens, 12)),
    ),
    ...atFront.matches(tokens),
  ];
}

/** Whether one follows the other in the same clause, at most so many words apart. */
function near(first: Match, second: Match, tokens: readonly Token[], most: number): boolean {
  if (second.start < first.end || second.start - first.end > most) return false;
  const between = tokens.slice(first.end, second.start);
  // "… was down; this was due to", "the outage, which was caused by"
  if (/^(?:this|which|it)$/.test(between.at(-1)?.word ?? '')) return true;
  const last = between.length - 1;
  return between.every(
    ({ word }, index) =>
      !/^(?:[;:.]|but|or)$/.test(word) && (!/^(?:,|and)$/.test(word) || index === last),
  );
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => is(token, 'auxiliary') || (is(token, 'preposition') && token.word !== 'of'));
}

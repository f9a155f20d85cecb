import {
  claimAt,
  fromAs,
  fromPronoun,
  fromVerbs,
  fromWords,
  hasVerb,
  near,
  textAt,
  toWords,
  undone,
  type CausalClaim,
} from '../language/causal-claims.js';
import { clauseStart, is, isQuestion, subjectOf, type Subject } from '../language/clauses.js';
import {
  attackers,
  final,
  harms,
  harmsOfAnything,
  harmsWithSubject,
  isDoneBySomebody,
  isServed,
  lostTo,
  machines,
  out,
  people,
  respondings,
  served,
  suffers,
  trouble,
  unreal,
  whole,
  wholes,
  wide,
  widest,
} from '../language/harm.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { labelLevel, type Block, type Sentence } from '../review/review.js';
import { say } from '../wording.js';
import { questionAbout } from './questions.js';
import type { Rule } from './rule.js';
import { questions } from './single-cause.questions.js';

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
  asks: questions,
  check: { per: 'sentence', check },
};

// The one thing, named.

const theOne =
  'root|primary|main|underlying|ultimate|real|direct|proximate|actual|sole|only|single|true|principal|fundamental';
const cause = 'cause|causes|root-cause|culprit|reason|source|origin';
/** What a cause is said to be, rather than known, unknown or looked for. */
const named =
  '<determiner|object|capitalised|gerund>|that|because|due !same|following|topic|subject|question|most';
const found = 'identified|found|determined|confirmed|established|discovered|diagnosed|shown';
const naming = new PatternSet([
  '[ due|owing|thanks|because to|of <any>? human|operator|user|pilot error|mistake ]',
  `[ ${cause} was|is|were|<adverb> ] <adverb>* ${named}`,
  `[ cause|culprit|origin of|for|behind <determiner>? <any>? <any>? was|were|<adverb> ] <adverb>* ${named}`,
  `[ root? cause was|is ] !<participle|adverb|negation|preposition|comparative> !unknown|unclear|that|going|being <word> !<conjunction|preposition|subordinator|auxiliary> <word|object>`,
  `[ ${cause}|root of|for|behind <determiner>? <any>? <any>? ${trouble} ..6 was|is|were ] <adverb>* ${named}`,
  `[ ${theOne} root? cause of|for|behind <determiner>? <any>? <any>? ${trouble} ..6 was|is|were ] <adverb>? <any>`,
  `[ ${cause} <preposition>? <determiner>? <any>? <any>? turned out|proved ] to`,
  `[ root? cause <preposition>? <determiner>? ..5 <be> <adverb>* ${found} ] to|as|in be|being|<determiner>`,
  '[ root? cause <preposition>? <determiner>? <any>? <any>? can|could|<be>|has|had|<adverb>? <adverb>* be|been? due|traced|tracked|attributed|down|related|relates|related to|back ]',
  '[ root? cause <adverb>? lay|lies|stems|stemmed <adverb>? in|from|with ]',
  '[ core|crux|heart|root|bottom of <determiner> <any>? issue|problem|matter|failure|outage|incident was|is|were|lies|lay ] <adverb>* <determiner|object|gerund|capitalised>|that|in',
  `[ traced|tracked <determiner> <any>? issue|problem|${whole} back|down? to ]`,
  `[ attribute|attributed|ascribe|blame|blamed <determiner> <any>? <any>? issue|problem|${whole} ] ..9 to|on`,
]);
/** The same where any part of the text may have it. */
const phrases = new PatternSet([
  `^ [ ${theOne}? root? cause <dash> ] <any>`,
  `${theOne}|<comma> [ root? cause|reason|source <dash> ] <any>`,
  `[ ${theOne} root? cause|culprit|reason of|for|behind <determiner>? <any>? <any>? ${trouble}|this|it <dash> ] <any>`,
  `[ single|sole|only reason ] everything|all|nothing|none|nobody|${people}|${served}`,
  'all of this|that|it [ happened|occurred|came <adverb>? because|due|from ]',
  `<be> <adverb>? [ the root? <any>? cause|source|origin|root|culprit|issue ] of|for|behind <determiner> <any>? ${trouble}|bug|bugs`,
  `<be> <adverb>? [ the <adverb>? cause|source|origin|reason ] of|for|behind <any> 's <any>? <any>? ${trouble}`,
  '^ <determiner> <any> ..3 was|were [ the <adverb>? cause|culprit ] $',
  `being [ the root? <any>? cause|source|origin|reason ] of|for|behind <any>? ${whole}`,
  `<be> <adverb>* [ ${found}|named|identified as|to be? the|our|a <any>? cause|culprit|source ] !identified`,
  `identified|pinpointed|determined|confirmed|named <any> ..8 [ as the <any>? cause|culprit|source|reason ]`,
  // whatever it led to
  '[ it|this|that? <be> <adverb>* pure|simple|plain|clearly? human|operator|user|manual|pilot error ]',
  `<be> <adverb>? <determiner> <any>? [ reason|reasons ] for|behind|why|of <determiner>? <any>? <any>? ${whole}`,
  '<be> <adverb>? the <any>? [ reason ] for|behind the|these|this|our|all <any>? issue|issues|problem|problems|errors|failures',
  `<be> [ the reason ] why|that? ${people}|you|${served} ..2 was|were|got|could|had|did|saw|lost`,
  `[ that|this ’s|'s|is|was why ] <determiner>? <any>? <any>? <any>? <be> <adverb>* ${out}`,
  `[ is|was why ] <determiner>? <any>? <any>? ${whole}`,
  `[ is|was why ] <determiner>? <any>? ${served} <be>|went <adverb>* ${out}`,
  '[ comes|came|boils|boiled down to ] !<number>',
  // somebody or something takes all of it away
  `[ caused|made|causing ] <determiner>? <any>? network|site|website|platform|chain|portal|system|production|api|apis|everything <adverb>* to <adverb>* stop|crash|fail|halt|go|become`,
  '[ caused|led|made ] <determiner> overall|entire|whole ..6 to <adverb>* degrade|stop|crash|fail|halt|go|become|freeze|collapse|slow|suffer',
  `[ caused ] <determiner> <any>? <any>? ${served} to be <adverb|number>* ${out}`,
  `[ caused|causing ] the|this issue|problem|outage|incident !to|with|that`,
  '[ caused|led|resulted to|in? ] a complete|total <any>? <any>? disconnection|outage|loss|failure|shutdown|blackout|unavailability|standstill',
  `[ ${cause} of|for|behind <determiner> <any>? <any>? ${trouble} ] <open> <any>`,
  '^ <determiner> <any>? [ human|operator|user error ] !is|can|may|could|will',
  `[ took|taking|brought|bringing|knocked|knocking down|out|offline ] <determiner>? <any>? <any>? ${served}`,
  `[ took|taking|brought|bringing|knocked|knocking ] <determiner> <any>? <any>? ${served} down|offline`,
  `^ [ what <adverb>? took|brought|knocked|broke|killed|crashed <any> ..3 was ] <any>`,
  '[ caused|led us|me to ] <adverb>* send|leak|expose|disclose|lose|delete|drop|charge|overcharge|bill|publish|serve|reject|refuse|share|reveal|show',
  '[ caused|created ] a|an <adverb>? <any>? issue|problem|incident !that|which',
  `finally|eventually|ultimately [ crashing|crashed|taking|took|bringing|brought|stopping|stopped|killing|killed|breaking|broke ] <determiner> <any>? <any>? ${served}`,
  '^ <adverb|comma>* [ due|owing|thanks|because to|of <any>? human|operator|user|pilot error|mistake ]',
  `[ all it took|takes ] to|was`,
  '[ took|taking|taken <determiner> ..3 with it ]',
  '<be> <adverb>? [ to thank|blame ] for? ',
  '<comma|dash> ..5 [ to blame ] $',
  '[ for|has|had|with <adverb>? one <any>? <any>? reason|cause|origin|source ]',
  'one|single thing [ explains|explained ] <any>',
  '[ hence|ergo|thus|therefore ] the|our|this|an <any>? <any>? outage|downtime|disruption|blackout|interruption',
  `[ is|was why ] no|none|nobody|you|everyone|everything|<determiner>? ${people}|none ..3 could|was|were|had|went|lost|saw`,
  '[ is|was what <adverb>? caused|killed|broke|crashed|took|brought|knocked ] <any>',
  `[ what <adverb>? made|rendered|left|kept ] <any> ..4 ${out}`,
  '[ it was ] <determiner> ..4 that <adverb>* caused|took|brought|broke|killed|crashed|knocked|locked|stopped',
  `${whole}|this|all <be> <adverb>* [ my|our|your|the ..3 fault|doing ]`,
  'it|this|that|which|something we <auxiliary|adverb>* [ put|trace|traced|tracked|chalk|chalked|attribute|attributed|ascribe|ascribed ..2 to ]',
  '<be> [ the sole|only|single|entire reason|cause ] !not',
  'for which ..9 [ was|is|were <adverb>? responsible ]',
  `[ it took nothing but|more ] <any>`,
]);

/** "This was caused by …", where "this" is the incident: only where the text speaks of it as a whole. */
const pronouns = new PatternSet([
  '^ at|on|around|about|<adverb|comma|number|object|capitalised>* this|it|that|which',
  'that this|it',
]);
const pointing = new PatternSet([
  `^ <determiner> <any>? [ reason ] why|that|<determiner|outsider|pronoun>|${served} ..5 was|were|went|failed|crashed|stopped|could|lost|saw|experienced|suffered ..6 was|is <determiner|capitalised|object>|that`,
  '^ <adverb>* the [ problem|issue was that ]',
  '^ <adverb>* <determiner> <any>? [ problem|issue was ] <adverb>* a|an|the|our|outdated|expired|faulty !same|first|only|last|one',
  '[ identified|determined|pinpointed|confirmed|established the <any>? cause as|to|being be? ] <determiner|object|gerund|capitalised>',
  '[ identify|identified the <any>? cause to be ] !certain|sure|able <word>',
  // "Responsible for this was …", "Behind the login failure stood …"
  '^ [ responsible for ] <determiner> <any>? <any>? was|is|were <determiner>',
  '^ [ behind ] <determiner> <any>? <any>? stood|was|is|lay <determiner>',
]);

// What takes a sentence out.

const several = new PatternSet([
  'combination|combined|interaction|interactions|confluence|mix|intersection|factors|partly|partially|together|coupled|contributed|contributing|compounded|among',
  'in part',
  'by|from|of|because|to two|three|four|five <any>? <any>? !hours !minutes !days !weeks',
  'and a|an|the <any>? <any>? <any>? <any>? led|caused|brought|took|resulted !by',
  'and by|due|because',
  'part|series|sequence|chain|variety|number of',
  'along with',
  'as well as',
  'both <any>',
  '^ although|though|while|despite',
  'events|circumstances|conditions|things that|which',
  'several|multiple|two|three|four|five|many <any>? <any>? bugs|issues|problems|things|faults|failures|reasons|conditions|changes|factors|causes|circumstances|events|mistakes|errors',
]);
/** Not said to have happened, or denied. */
const doubtful = new PatternSet([
  'not|never|rarely|seldom|hardly|often|usually|typically|would|could|may|might|can|will|should|if|whether|without|avoid|prevent|potentially <adverb>* caused|cause|causing|led|lead|result|due|because|been|be|by|have',
  'root|the|these|those|contributing|common|possible|of|their|its|main|any|some causes',
  'likely|probable|suspected|possible|potential cause|culprit|reason <any>?',
  'denied|denies|deny|disputed|disputes|doubt|doubts|out that|the|this|any ..9 caused|due|because|led|resulted <any>?',
  'before|so|if|when|whenever|in ..6 causes|leads|results',
  'is|was|are <adverb>* under|unknown|unclear|being|pending|still|yet',
  'nothing|nobody|no <any>? indicates|suggests|shows|proves|indicated|suggested|points ..9 <any>? caused|due|because|result <any>?',
  'no|none|neither <any>? <any>? <any>? <any>? caused|led|resulted',
  'should|could|would <adverb>* have ..9 caused|lead|led|resulted',
  'before|while|when|after|of|without|by|for|from taking|bringing|knocking <any>?',
  'due to be|end|start|begin|expire|finish|run|go|happen|take|close|reopen|last',
  'in some|certain|rare|many cases ..4 <any>',
  'outages|incidents are <adverb>* caused|due <any>?',
  'misleading|wrong|tempting|incorrect|simplistic|suspected|believed|thought|assumed|supposed|first|initially to|that ..4 caused|due|led|because|resulted',
  'was|is <adverb>? suspected|believed|thought',
  'theory|hypothesis|assumption|suspicion|guess|idea|lead|instinct|impression was|is that ..9 caused|led|resulted|cause|culprit|reason|source',
  'initially|first|originally|at first? <adverb>* attributed|blamed|ascribed|linked <any>? <any>? <any>?',
  'before|until ..9 confirmed|identified|found|recognised|recognized as <any>? <any>? <any>?',
  'no one else? is|was to blame',
  'attempt|attempts|try ..9 failed|fail due|because|as <any>?',
  'incidents|outages|disruptions ..4 took|disrupted|brought|left|knocked|affected|interrupted <any>?',
  'disruption|interruption|degradation that|which ..6 caused|led|resulted',
  'looked|seemed|sounded|appeared as|like though|if? ..6 caused|due|because|led',
  'mistakenly|wrongly|falsely|incorrectly|erroneously identified|determined|named|blamed|attributed|established|considered <any>? <any>? <any>? <any>?',
  'realise|realize|realised|realized|notice|noticed|find|found|see|saw that? due|owing|because to|of human|operator|user error',
  // how it began, rather than what became of those served
  'caused|causing|led|resulted to|in? <determiner>? <adverb>? <any>? loss|dip|spike|drop|surge|fluctuation of|in <any>? power|voltage|current|cooling|pressure|temperature|quorum|heartbeats',
  'caused|led|resulted no|further|visible|noticeable <any>? <any>? <any>?',
  'what|whatever <auxiliary>? cause~|led|leading|leads',
  'whether|if|why ..4 caused|causing|led',
  'losses|damage|damages|queues|backlog|alerts|tickets caused by',
  'we|i|team|they|engineer|engineers|operator|operators <adverb>* took|brought|knocked|made',
  'not <adverb>? the|a <any>? <any>? cause|source|reason|origin|culprit',
  'suspected|believed|thought|supposed|said|likely|unlikely|appears|appeared|seems|seemed|going|able|enough to <adverb>* have|be|cause|lead|result',
  'to|have <adverb>* have|cause|caused|lead|led|result',
  'likely|probably|possibly|perhaps|maybe|presumably <word>',
]);

/** One of several things that the text tells of, or the consequence of what stands before. */
const oneOfMany = new PatternSet([
  'also <adverb>* caused|led|resulted|due|because|broke|made|meant',
  'also <adverb>* <participle> due|because|owing|by',
  '^ as a result|consequence <comma>',
]);
const aside = new PatternSet(['that|which <adverb>* caused|led|resulted']);

/** "A host with the fault that caused this outage" is about the host. */
const mentions = new PatternSet([
  'the|this|that|these|those !one <any> ..2 that|which <adverb>* caused|led|resulted in|to? the|this|these|our <any>? <any>?',
]);
const identifies =
  /^(?:is|was|were|be|been|being|identified|found|discovered|identify|find|as|to)$/;

/** Durations and shares are the impact, not its cause. */
const exempt = new PatternSet([
  `^ after|following|during|once resolving|recovering|restoring|mitigating|fixing|ending? from? <determiner> <any>? ${whole}`,
  '^ additionally|furthermore|moreover|separately|secondly|second|another',
  // the delay of the response, not the incident
  `delay|delays|slowness in|of|to|for <determiner>? <any>? ${respondings}`,
  'it <be> <adverb>? suspected|believed|thought|possible|likely that',
  'the|this|our <any>? <any>? incident|incidents|outage|outages that|which <adverb>? resulted|caused|led|affected',
  '^ in the past',
  'incident|outage|downtime <adverb>* caused|led|left|made|meant|prevented|blocked|broke !by',
  'misleading|wrong|tempting|simplistic|unfair to say|claim|conclude|think|blame',
  `did|does not <adverb>* cause|trigger <determiner>? <any>? ${whole}`,
]);

/** "**Root cause**: a mutable tag": all that stands behind the label, or below the heading. */
function isTheOneNamed({ tokens, block }: Sentence): boolean {
  const { section, type, sentences } = block;
  if (sentences.length > 1 || unknown.test(tokens)) return false;
  if (block.cell) return tokens.length <= longestName && labelOfOne.test(labelOfRow(block));
  if (!labelOfOne.test(section.heading)) return false;
  const alone = section.blocks.every((other) => other === block || other.type === 'heading');
  if (!tokens.some(({ kind }) => kind === 'word')) return false;
  // "Root causes: slow disks, a full queue."
  if (/causes\W*$/i.test(section.heading) && tokens.some(({ word }) => word === ',')) return false;
  // On the line of its label, or as the only text below it.
  const isOwn = alone || block.start <= section.contentStart + 1;
  if (section.level === labelLevel)
    return isOwn && type === 'paragraph' && tokens.length <= longestName;
  return alone && isFragment(tokens) && section.children.length === 0 && tokens.length > 1;
}

/** "| Root cause | a mutable tag |": the words of the row's first cell, for those behind it. */
function labelOfRow({ cell, section }: Block): string {
  if (cell?.column !== 1 || cell.table.rows.length > longestSummary) return '';
  const first = section.blocks.find(
    (other) => other.cell?.row === cell.row && other.cell.column === 0,
  );
  return first?.sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word)).join(' ') ?? '';
}

/** "An expired token in the vault": no verb that says something of it. */
function isFragment(tokens: readonly Token[]): boolean {
  const behind = tokens.findIndex((token) => is(token, 'preposition', 'subordinator'));
  const name = tokens.slice(0, behind < 0 ? tokens.length : behind);
  if (name.length === 0 || /^[{<[]$/.test(name[0]?.word ?? '')) return false;
  if (tokens.some(({ word }) => word === 'and')) return false;
  // "The cause of the alarm was …": a verb that is not of a relative clause.
  const rest = tokens.slice(name.length);
  const verb = rest.findIndex((token) => is(token, 'auxiliary'));
  if (verb >= 0 && !rest.slice(0, verb).some(({ word }) => relative.test(word))) return false;
  return name.every(
    (token, index) =>
      !is(token, 'auxiliary', 'participle') ||
      index === 0 ||
      is(name[index - 1], 'determiner', 'adverb', 'participle'),
  );
}

const relative = /^(?:that|which|who|whose|where|when|how|we)$/;

/** A table that sums an incident up has no more rows. */
const longestSummary = 30;

const longestName = 20;
const labelOfOne =
  /^[\d.\s]*(?:the )?(?:root|primary|main|direct|underlying|technical|immediate|proximate)?\s*causes?(?: analysis| of (?:the )?(?:outage|incident|failure))?\W*$/i;
const unknown = new PatternSet([
  'unknown|unclear|tbd|tba|todo|pending|investigat*|n/a|see',
  // what a template says to write here
  '^ there',
  '^ describe|explain|list|note|write|fill|insert|what|why|how|which',
  'not <any>? <any>? known|determined|identified|found',
]);

/** Where "this" and "the issue" are the incident. */
const speaksOfTheWhole = /^(?:summary|impact|factors|background|other)$/;
/** Where what was out of reach for those served is the incident itself; elsewhere it is a step on the way. */
const tellsOfHarm = /^(?:summary|impact|factors|background|lessons|metadata|difficulties|other)$/;
/** Where whatever broke is: the text tells of nothing else. */
const tellsOfTheWhole = /^summary$/;

function check(sentence: Sentence) {
  const { tokens, block } = sentence;
  const found = linksIn(sentence);
  if (found.length === 0 && isTheOneNamed(sentence)) found.push({ start: 0, end: tokens.length });
  if (found.length === 0 || exempt.test(tokens) || isQuestion(tokens)) return [];
  const { context } = block.section;
  const many = several.matches(tokens);
  const oneThing = found.filter((match) => {
    const claim = claimAt(tokens, match);
    return (
      !many.some((several) => isCause(several, claim)) &&
      !isGeneral(tokens, match) &&
      !(claim.causeFirst
        ? isStep(sentence, match) || isAddition(sentence, match) || hasTwoSubjects(tokens, match)
        : isHarmOfTheWhole(tokens, match))
    );
  });
  const taken = [
    ...doubtful.matches(tokens),
    ...(block.type === 'heading' ? [] : mentionsIn(tokens)),
    // "Revert the change that caused the outage" is about the change.
    ...(context === 'actions' ? aside.matches(tokens) : []),
    ...(tellsOfThoughts.test(context) ? guesses.matches(tokens) : []),
  ];
  return outermost(without(oneThing, taken)).map((match) => ({
    ...rangeOf(tokens, match),
    message: question(tokens, match),
  }));
}

/** "Where a move causes downtime, …": a rule of how it works. */
function isGeneral(tokens: readonly Token[], { start }: Match): boolean {
  return (
    /^(?:causes|leads|results|means|breaks|makes|takes)$/.test(tokens[start]?.word ?? '') &&
    tokens.slice(0, start).some(({ word }) => /^(?:where|when|whenever|wherever|if)$/.test(word))
  );
}

function mentionsIn(tokens: readonly Token[]): readonly Match[] {
  return mentions
    .matches(tokens)
    .filter(({ start }) => !identifies.test(tokens[start - 1]?.word ?? ''));
}

/** Words that put what happened down to something: the further into a text, the clearer they have to be. */
function linksIn(sentence: Sentence): Match[] {
  const { tokens, block } = sentence;
  const { context, level } = block.section;
  const found = [...phrases.matches(tokens), ...ofTheWhole(tokens)];
  if (context !== 'timeline') found.push(...naming.matches(tokens));
  const isTitle = context === 'other' && level <= 1;
  if (isTitle && block.type === 'heading') found.push(...ofTitle(tokens));
  const early = isEarly(sentence);
  found.push(...ofTrouble(tokens, early && speaksOfTheWhole.test(context)));
  if (speaksOfTheWhole.test(context) && (early || followsHarm(sentence)))
    found.push(...pointing.matches(tokens), ...ofThis(tokens));
  if (isAnswer(sentence)) found.push(...answers.matches(tokens));
  if (!early || !tellsOfHarm.test(context)) return found;
  const isOpening = opens(sentence);
  const ofAnything =
    isTitle ||
    tellsOfTheWhole.test(context) ||
    (isOpening && /^(?:factors|lessons)$/.test(context));
  found.push(
    ...ofHarm(
      tokens,
      ofAnything,
      isOpening && context !== 'lessons' && (context !== 'factors' || isAnswer(sentence)),
    ),
  );
  return found;
}

/** The sentence before tells of the harm: "this" is that. */
function followsHarm({ block, start }: Sentence): boolean {
  const before = block.sentences.findLast((other) => other.start < start);
  return before !== undefined && (wholes.test(before.tokens) || harms.test(before.tokens));
}

/** "This was caused by …", "It turned out to be …". */
function ofThis(tokens: readonly Token[]): Match[] {
  const ends = new Set(pronouns.matches(tokens).map(({ end }) => end));
  return fromVerbs.matches(tokens).filter(({ start }) => {
    let at = start;
    while (is(tokens[at - 1], 'adverb')) at--;
    return ends.has(at);
  });
}

/** What stands first under "Root cause". */
function isAnswer(sentence: Sentence): boolean {
  const { block } = sentence;
  const { heading, blocks } = block.section;
  if (!labelOfOne.test(heading) || !opens(sentence)) return false;
  return block.item === undefined || blocks.filter(({ item }) => item).length === 1;
}

const answers = new PatternSet(['[ caused|led|resulted to|in? ] !by <any>']);

function question(tokens: readonly Token[], match: Match): string {
  const words = wordsOf(tokens, match);
  const { start, end } = claimAt(tokens, match).cause;
  const asked = questionAbout(questions.kinds, tokens.slice(start, end));
  // Of these the rule root-cause has asked what else had to be there.
  if (!speaksOfCause.test(words))
    return say(
      '"{0}" puts all of it down to one thing. {1}',
      words,
      say(asked ?? questions.usual.text),
    );
  return asked === undefined
    ? say(
        '"{0}" names one thing and stops there. How did that come about, and what did it have to meet to do this much harm?',
        words,
      )
    : say('"{0}" names one thing and stops there. {1}', words, say(asked));
}

const speaksOfCause = /\b(?:causes?|culprit|reasons?|source|origin)\b/i;

/** Whether words stand on the side of a link where the cause is, or are its first: "both led to", "was a mix of". */
function isCause(words: Match, { link, cause, causeFirst }: CausalClaim): boolean {
  return causeFirst
    ? words.start < link.end
    : words.end > link.start - 2 && words.start < cause.end;
}

/** "This caused …", "…, which led to …": one thing after another, unless it is the whole that it ends with. */
function isStep({ tokens, block }: Sentence, { start, end }: Match): boolean {
  const isHeading = block.type === 'heading';
  const effect = textAt(tokens, end);
  if (endsWithTheWhole.test(effect)) return false;
  if (
    /^(?:down|out|offline)$/.test(tokens[end - 1]?.word ?? '') &&
    (/^\S+ (?:whole|entire) /.test(effect) ||
      (isHeading && /^(?:all|every|everything) /.test(effect)))
  )
    return false;
  const subject = subjectOf(tokens, start);
  if (subject && is(subject.head, 'incident') && !isIndefinite(subject, tokens)) return true;
  const before = tokens.slice(0, start).findLast((token) => !is(token, 'adverb', 'auxiliary'));
  return /^(?:which|this|it|they|these)$/.test(before?.word ?? '') && !wholeNext.test(effect);
}

/** "…, leading to an outage": the end of a chain of events, unless the text begins with it or all of it ends so. */
function isAddition(sentence: Sentence, { start, end }: Match): boolean {
  const { tokens } = sentence;
  return (
    is(tokens[start], 'gerund') &&
    !opens(sentence) &&
    !(endsWithTheWhole.test(textAt(tokens, end)) && tokens[start - 1]?.word !== ',') &&
    !is(tokens[start - 1], 'be')
  );
}

const wholeNext = new RegExp(
  `^(?:(?:\\S+ ){0,3}(?:${whole})|(?:the|our) \\S+ (?:going|being|becoming))(?: |$)`,
);
const endsWithTheWhole = new RegExp(
  `^(?:(?:the|this|our) (?:(?:\\S+ )?(?:${whole}|wipe)|issue|problem))(?: |$)`,
);

/** "The maintenance and a late call led to …" */
function hasTwoSubjects(tokens: readonly Token[], { start }: Match): boolean {
  const and = tokens.slice(0, start).findLastIndex(({ word }) => word === 'and');
  if (and < 1 || start - and < 2) return false;
  const first = clauseStart(tokens, and);
  const isNoun = (token: Token) =>
    !is(token, 'auxiliary', 'pronoun') && !/^[,;:]$/.test(token.word);
  return (
    and > first &&
    tokens.slice(first, and).every(isNoun) &&
    tokens.slice(and + 1, start).every(isNoun) &&
    !tokens.slice(first, start).some((token) => is(token, 'participle') && !is(token, 'determiner'))
  );
}

/** "The outage was caused by …", "an outage due to …", "… led to an outage". */
function ofTheWhole(tokens: readonly Token[]): Match[] {
  const effects = without(wholes.matches(tokens), unreal.matches(tokens));
  if (effects.length === 0) return [];
  return [
    ...fromVerbs.matches(tokens).flatMap((link) => {
      const effect = effects.findLast((whole) => near(whole, link, tokens, 6));
      return effect ? [withWhole(effect, link, tokens)] : [];
    }),
    ...fromWords.matches(tokens).filter((link) =>
      effects.some((effect) => {
        // "downtime of two hours in the north due to …"; "… during the outage of the phones due to …" is about something else
        const opensIt = effect.start <= 3;
        if (!near(effect, link, tokens, opensIt ? 12 : 6)) return false;
        const between = tokens.slice(effect.end, link.start);
        return !between.some((token) => is(token, 'participle')) && !hasVerb(between, opensIt);
      }),
    ),
    ...toWords
      .matches(tokens)
      .filter((link) =>
        effects.some(
          (effect) =>
            near(link, effect, tokens, 5) && !hasVerb(tokens.slice(link.end, effect.start), false),
        ),
      ),
  ];
}

/** A link that says nothing of causes is quoted with what it is said of: "problem turned out". */
function withWhole(whole: Match, link: Match, tokens: readonly Token[]): Match {
  return equates.test(textAt(tokens, link.start)) ? { start: whole.end - 1, end: link.end } : link;
}

const equates = /^(?:turned out|ended up|\S+ (?:identified|diagnosed|found|determined))/;

/**
 * "The issue was caused by …": as the subject of the sentence.
 * @param anyPart also an error or a delay; further down these are steps on the way
 */
function ofTrouble(tokens: readonly Token[], anyPart: boolean): Match[] {
  const links = fromVerbs.matches(tokens);
  const ofHarm = anyPart
    ? links.filter(({ start }) => isHarm(subjectOf(tokens, start), tokens))
    : [];
  const subject = without(
    (anyPart ? troubles : theTrouble).matches(tokens),
    anyPart ? [] : unreal.matches(tokens),
  )[0];
  if (!subject) return ofHarm;
  const most = anyPart ? 9 : 3;
  const ofIt = links.filter((link) => near(subject, link, tokens, most));
  return [...ofHarm, ...ofIt.map((link) => withWhole(subject, link, tokens))];
}

/** A noun that says of itself that something was gone, however far it is from its verb. */
function isHarm(subject: Subject | undefined, tokens: readonly Token[]): boolean {
  if (!subject) return false;
  // "the first outage was …, and the latter the result of …"
  const ofTwo = /^(?:latter|former)$/.test(subject.head.word) && counted.test(tokens);
  return ofTwo || harmful.test(subject.head.word);
}

const harmful =
  /^(?:collapse|loss|non-availability|unavailability|inaccessibility|shutdown|slowness|perturbation|disturbance|stoppage|standstill|disaster|breach|exposure|theft|mess|drama|trouble)$/;

/** One of a few that the text has counted. */
const ofSeveral = 'the first|second|third|initial|last|other period|episode|wave|spell';
const counted = new PatternSet([ofSeveral, 'outages|incidents|disruptions|periods|episodes']);
const theTrouble = new PatternSet([
  `the|this|our <any>? issue|problem|incident|outage|vulnerability|exposure|cve*`,
  ofSeveral,
  `^ <adverb|determiner|comma|number>* <any>? <any>? issue|problem|vulnerability|exposure|cve*|${whole}`,
]);
const troubles = new PatternSet([
  'the|this|our <any>? issue|problem',
  ofSeveral,
  `^ <adverb|determiner|comma|number>* <any>? <any>? ${trouble}`,
  '^ <adverb|determiner|comma|number>* high|elevated|slow|degraded|poor|long <any>? error|response|loading|performance rate|rates|times',
]);

/**
 * "Customers could not pay because of …", "Due to …, the site was down", "… left players stranded".
 * @param ofAnything also of parts that nobody outside sees
 * @param isOpening the text begins with it
 */
function ofHarm(tokens: readonly Token[], ofAnything: boolean, isOpening: boolean): Match[] {
  if (oneOfMany.test(tokens)) return [];
  const suffered = (harm: Match): boolean => suffers(tokens, harm.start, ofAnything);
  const effects = without(
    [
      ...harms.matches(tokens).filter(suffered),
      ...harmsWithSubject.matches(tokens),
      ...(ofAnything ? harmsOfAnything.matches(tokens) : []),
    ],
    unreal.matches(tokens),
  );
  const back = [
    ...fromWords.matches(tokens),
    ...fromPronoun.matches(tokens),
    ...(ofAnything ? fromAs.matches(tokens) : []),
  ].filter((link) => effects.some((effect) => near(effect, link, tokens, 16)));
  const comma = tokens.findIndex(({ word }) => word === ',');
  const front = fromWords.matches(tokens).filter(
    ({ start, end }) =>
      opensSentence(tokens, start) &&
      !tokens.slice(end, comma).some(({ word }) => saidBefore.test(word)) &&
      (effects.some((effect) => effect.start > comma) ||
        (flawed.test(tokens.slice(end, comma)) && tellsOfServed(tokens, comma + 1))) &&
      // "Because the token had expired, …": a clause, not a name
      (ofAnything || !clausal.test(tokens[end - 1]?.word ?? '')),
  );
  const forth = [
    ...wide.matches(tokens),
    ...(ofAnything && isOpening ? widest.matches(tokens) : []),
  ].filter(({ start }) => !comesFromTheWhole(tokens, start) && !isMentionedAgain(tokens, start));
  return [
    ...final.matches(tokens).filter(({ start }) => !isDoneBySomebody(tokens, start)),
    ...undone.matches(tokens).filter(suffered),
    ...lostTo.matches(tokens),
    ...[...back, ...front].filter(({ end }) => !followsFromTheWhole.test(textAt(tokens, end))),
    ...forth,
  ];
}

const clausal = /^(?:because|since)$/;
/** What is told of those served, where a flaw is given as its cause, is the harm. */
const flawed = new PatternSet([
  'bug|bugs|defect|defects|error|errors|mistake|mistakes|fault|flaw|glitch|oversight|typo|misconfiguration|regression|failure|outage|malfunction|race|leak|corruption',
]);

function tellsOfServed(tokens: readonly Token[], from: number): boolean {
  const opening = tokens.slice(from, from + 3);
  return opening.some(
    (token) => !is(token, 'pronoun') && (isServed(token) || machines.test(token.word)),
  );
}

const saidBefore = /^(?:above|mentioned|described|aforementioned)$/;

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const isLead = (token: Token): boolean => is(token, 'adverb') || token.kind === 'punctuation';
  return at < 6 && tokens.slice(0, at).every(isLead);
}

/** "The full disk caused …": a step on from what was told before, unless more is said of it ("the upgrade of …"). */
function isMentionedAgain(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (!subject || subject.end < verb - 1 || verb - subject.start > 3) return false;
  return /^(?:the|this|that|these|those|its|their)$/.test(tokens[subject.start]?.word ?? '');
}

/** "… because of the outage": what the whole led to is its impact. */
const followsFromTheWhole = new RegExp(
  `^(?:(?:the|this|that|these|our) (?:\\S+ )?(?:${whole}|issue|issues|problem|problems|failure)|(?:an? )?(?:\\S+ )?(?:${whole})(?! (?:of|at|in|with))|this ,)(?: |$)`,
);

/** "harm caused by this outage" is its impact. */
function isHarmOfTheWhole(tokens: readonly Token[], { end }: Match): boolean {
  const leadsBack = /^(?:by|of|from|to|because)$/.test(tokens[end - 1]?.word ?? '');
  return leadsBack && thisWhole.test(textAt(tokens, end));
}

const thisWhole = new RegExp(`^(?:this|that|these|those|our) (?:\\S+ )?(?:${whole})(?: |$)`);

function comesFromTheWhole(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  const head = subject?.head;
  const before = tokens[verb - 1];
  if (!head || stepWord.test(head.word) || stepWord.test(before?.word ?? '')) return true;
  // "have been disabled"
  if (is(before, 'be') && is(tokens[verb], 'participle')) return true;
  return (
    (is(head, 'incident') && !isIndefinite(subject, tokens)) ||
    (is(head, 'person') && !isServed(head)) ||
    attackers.test(head.word)
  );
}

/** "A disk failure" is a part, "the failure" is the whole. */
function isIndefinite({ start, head }: Subject, tokens: readonly Token[]): boolean {
  return tokens.slice(start, tokens.indexOf(head)).some(({ word }) => /^an?$/.test(word));
}

/** "…, which caused", "This caused": a step on the way. */
const stepWord = /^(?:which|that|this|it|they|these)$/;

/** The first sentence of a section. */
function opens({ block, start }: Sentence): boolean {
  const first = block.section.blocks.find(({ type }) => type !== 'heading');
  return block.type === 'heading' || (first === block && block.sentences[0]?.start === start);
}

/** "Login failures caused by clock skew": all of a title. */
function ofTitle(tokens: readonly Token[]): Match[] {
  const effects = troublesInTitle.matches(tokens);
  return [
    ...fromWords.matches(tokens).filter((link) => effects.some(({ end }) => end <= link.start)),
    ...titleVerbs.matches(tokens),
  ];
}

const troublesInTitle = new PatternSet([trouble]);
const titleVerbs = new PatternSet([
  '[ halted|stopped|broken|taken|brought|knocked|killed|blocked|delayed|disrupted|interrupted|crashed|wiped|deleted|corrupted|lost down|offline|out? by ] !<person|number|gerund>',
  'how|when <any> ..5 [ crashed|broke|killed ] <any>',
  '<any> [ breaks|crashes|kills|takes|brings|knocks|stops|halts|blocks|wipes|deletes|corrupts|costs|causes|leads|results|caused|induced|killed|broke|halted|wiped|emptied to|in? ] <any>',
  `why <any> ..4 [ was|were|went ${out} <dash> ] <any>`,
]);

/** Where people's guesses are told as theirs. */
const tellsOfThoughts = /^(?:timeline|detection|diagnosis|response)$/;
const guesses = new PatternSet([
  'think|thinks|thought|thoughts|suspect|suspects|suspected|suspicion|believe|believes|believed|assume|assumes|assumed|suggests|guess|hypothesis|idea|theory ..9 be|been|caused|due|because|result|cause',
  'seem|seems|seemed|appear|appears|appeared|likely|probably|possibly|perhaps|maybe|must ..6 be|been|caused|due|because|result|cause|<any>',
]);

/** So many sentences of a section tell of the incident as a whole; those behind them, of how one thing led to another. */
const beginning = 5;

function isEarly({ block, start }: Sentence): boolean {
  let count = 0;
  for (const { type, sentences } of block.section.blocks) {
    if (type === 'heading') continue;
    for (const sentence of sentences) if (++count > beginning) return start < sentence.start;
  }
  return true;
}

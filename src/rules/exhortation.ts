import { asksOf, askedBy, isForNobody, startsOf, type Ask, type Starts } from '../language/asks.js';
import { is, isQuestion, subjectOf } from '../language/clauses.js';
import {
  activities,
  anyTime,
  attentions,
  automated,
  builds,
  conducts,
  efforts,
  ensured,
  entries,
  growth,
  habitual,
  knowing,
  maxims,
  nouns,
  operations,
  passives,
  rituals,
  saidOfMachines,
  schooled,
  schooling,
  timetable,
  virtues,
} from '../language/efforts.js';
import { PatternSet, type Match } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Fix } from '../lint/fix.js';
import type { Review, Sentence } from '../review/review.js';
import { sentenceAt } from '../fixes/local-rationality.js';
import { say } from '../wording.js';
import { questions } from './exhortation.questions.js';
import { questionNear } from './questions.js';
import type { Problem, Rule } from './rule.js';

export const exhortation: Rule = {
  id: 'exhortation',
  title: 'Asking people to try harder',
  severity: 'warning',
  rationale: `"Be more careful" changes nothing: tomorrow there is the same work with the same time for it, and the trade-off between
being quick and being thorough stays where it was. People were already as careful as that day allowed.

Ask what would make the careful thing the easy thing: a tool, a default, a signal, a second pair of hands, an hour.`,
  sources: ['Caveat promptor'],
  better: [
    [
      'Be more careful when editing firewall rules.',
      'The rule editor shows how many hosts a change touches before it is applied.',
    ],
    [
      'Remind everyone to check the dashboard after a deploy.',
      'The deploy job posts the three graphs into the channel and waits for a yes.',
    ],
  ],
  asks: questions,
  check: { per: 'sentence', check },
  fixes: askWhatWouldMakeItEasy,
};

// "We check the plan" asks nobody, "we should add an index" asks for no effort: a finding is an ask whose deed is one of these.

/** What the same words say of machines, and of courtesies. */
const exceptions = new PatternSet([
  'communicate|coordinate with <any>* over|via|through',
  'communicate|coordinate|collaborate with <determiner>? <any>? !<person> <system|capitalised|object> !team|teams',
  'communication|communications|coordination of|among|with <determiner>? <any>? <system> !team|teams|and',
  'communication|communications|coordination between <determiner>? <any>? <system> and <determiner>? !<determiner> <any> !team|teams|staff',
  'communication|communications|coordination procedure|procedures|process|processes|path|paths|protocol|protocols|layer|channel|channels|library|plan|template|tool|tools',
  // What readers are promised, and what stands right below.
  'continue to be|do <adverb>* transparent|open|honest|candid|everything|all',
  'follow this|these|the <any>? <any>? <any>? <any>? <any>? <any>? <dash> $',
  'want|wants|like|wish|aim|try|believe|committed to|in be|being <adverb>* !more transparent|open|honest|upfront|candid',
  'want|wish|like|important|need to <adverb>? emphasise|emphasize|stress|reiterate|underline|highlight|remind',
  'remind|keep|let you',
  'continue to take',
  'talk|speak|share|say more about',
  // What a machine is made to do, and what people are given leave to do.
  'make|making|let|have|get <determiner> <any>? <any>? <system>|cli|command|ui|form|console|installer|template <word> <any|comma>* <any|comma>* <any|comma>*',
  'let|letting <determiner>? <any>? !us <person> stop|pause|halt|abort|cancel|roll|revert|override|switch|decide|deploy|fail|turn|restart|disable',
  'hold|holding <any>? <any>? <any>? accountable',
  'stop|stopping|avoid relying|depending on the|a|our|one|these|those|this|an <any>? !memory|luck|people',
  'training data|set|sets|job|jobs|model|run|pipeline|cluster|environment|budget|ship',
]);
const visits = 'join|follow|subscribe|visit|sign|register|bookmark|star|attend|see|download';
/** Courtesies to those who read the review. */
const readers = new PatternSet([
  'please consider|donate|sponsor|report|support|help|upgrade|update|bear|rest|contact',
  'contribute|contributing|donate|volunteer your|time|code|money|patreon|to',
  'hesitate|free to contact|reach|ask|email|write',
  'if|should you have <any>? <any>? questions|concerns|feedback|comments',
  'keep <any>* eye on <any>* for <any>* details|updates|information|news|announcements',
  'let us|me know',
  // "Know that we are at it", "be sure to join our forum".
  'know|note|trust|assured that we|i',
  'stay tuned',
  `make|be sure|certain to ${visits}`,
]);

const instructive = /^(?:difficulties|response|summary|other|factors|questions|went-well)$/;

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  if (readers.test(tokens) || isQuestion(tokens)) return [];
  const isHeading = block.type === 'heading';
  const teaches = isHeading || context === 'actions' || context === 'lessons';
  if (!teaches && !instructive.test(context)) return [];
  const effort = startsOf(efforts, tokens);
  const asks = asksOf(tokens, effort, isHeading).filter(
    (ask) => tokens[ask.deed]?.quoted === false && (teaches || isUnmistakable(ask, tokens)),
  );
  const text = readingOf(tokens, effort, teaches, context === 'lessons');
  const found = asks.flatMap((ask) => deedIn(ask, text) ?? []);
  if (teaches) found.push(...taught(tokens));
  if (teaches && !isHeading) found.push(...entriesIn(tokens));
  if ((teaches || future.test(tokens)) && !isHeading) found.push(...nouns.matches(tokens));
  return outermost(without(found, exceptions.matches(tokens))).map((match) => {
    const asked = questionNear(questions.kinds, tokens, match, 5);
    return {
      ...rangeOf(tokens, match),
      message: say(
        '"{0}" leaves it to people\'s memory and effort. {1}',
        wordsOf(tokens, match),
        say(asked ?? questions.usual.text),
      ),
      question: asked,
    };
  });
}

/** Outside of lessons and actions, an imperative may be the start of anything, and what people have to do is told. */
function isUnmistakable(
  { start, deed, whom, mood, always }: Ask,
  tokens: readonly Token[],
): boolean {
  const word = tokens[start]?.word ?? '';
  if (tokens[0]?.word === 'you') return false;
  if (mood === 'duty' && whom === 'people')
    return /^needs?$/.test(word) ? state.test(tokens[deed]?.word ?? '') : strict.test(word);
  return mood !== 'order' || always !== undefined || unmistakable.test(word);
}
/** What people need to do is told of a day, what they need to be of all days. */
const state = /^(?:be|become|have|get)$/;
const unmistakable = /^(?:being|ensuring|let|next|from|going)$/;
/** What is still to come. */
const future = new PatternSet([
  'in the? future',
  'going|moving forward',
  'next time',
  'from now on',
  '<person> must|should|need',
]);
const strict = /^(?:should|must|shall|ought|needs?)$/;

/** "Awareness was low" is no entry for something to do. */
function entriesIn(tokens: readonly Token[]): readonly Match[] {
  const verb = tokens.findIndex((token) => tells.test(token.word) || is(token, 'subordinator'));
  return tells.test(tokens[verb]?.word ?? '') ? [] : entries.matches(tokens);
}
const tells = /^(?:is|are|was|were|had|has|have|did|does|made|took|helped)$/;

const had = /^(?:required|expected)$/;
const happened = /^(?:required|expected|asked|advised|requested|told|instructed|urged|encouraged)$/;

/** People who are told, asked or trained. */
function taught(tokens: readonly Token[]): Match[] {
  const told = schooled.matches(tokens).filter(({ start, end }) => {
    const whom = askedBy(tokens, start);
    // "We were asked to move it": what somebody had to do is told.
    const isToldOf = whom === 'us' ? happened : had;
    const isPast = tokens.slice(start, end).some(({ word }) => /^(?:was|were|had)$/.test(word));
    const isStory = isPast && tokens.slice(start, end).some(({ word }) => isToldOf.test(word));
    return !isStory && (whom === 'people' || whom === 'us');
  });
  return [...told, ...schooling.matches(tokens)];
}

/**
 * A sentence, read once for all that it asks for.
 * @param teaches it stands among lessons or actions, where what is said is asked for
 */
function readingOf(tokens: readonly Token[], efforts: Starts, teaches: boolean, isLesson: boolean) {
  const starts = (set: PatternSet): Starts => startsOf(set, tokens);
  /** Index of the last one, or -1. */
  const lastOf = (set: PatternSet): number => set.matches(tokens).at(-1)?.start ?? -1;
  return {
    tokens,
    teaches,
    isLesson,
    isAutomated: automated.test(tokens),
    isForNobody: isForNobody(tokens),
    efforts,
    ensured: starts(ensured),
    knowing: starts(knowing),
    attentions: starts(attentions),
    rituals: starts(rituals),
    conducts: starts(conducts),
    maxims: starts(maxims),
    lastHabit: lastOf(habitual),
    lastTime: lastOf(anyTime),
  };
}
type Reading = ReturnType<typeof readingOf>;

/** The words of an ask that leave it to people's effort, if it does. */
function deedIn(ask: Ask, text: Reading): Match | undefined {
  if (ask.whom === 'things') return inThings(ask, text);
  if (isToldOf(ask, text) || isVow(ask, text)) return undefined;
  const effort = effortIn(ask, text);
  if (effort && isPolite(ask, effort, text)) return undefined;
  const { start, deed, always, manner, mood } = ask;
  if (effort) return { start: always ?? effort.start, end: effort.end };
  // What asks for no effort by itself may do so by how it is asked for.
  const end = deed + 1;
  if (isForNobodyToDo(ask, text) || isForNextTime(ask, text)) return { start, end };
  if (always !== undefined && isWithoutException(ask, text)) return { start: always, end };
  if (isGivenUp(ask, text))
    return { start: deed - (text.tokens[deed - 2]?.word === 'do' ? 2 : 1), end };
  if (isPromisedAsRule(ask, text)) return { start: deed, end };
  if (!text.teaches || ask.joins) return undefined;
  if (manner !== undefined && isDoneCarefully(ask, text)) return { start: manner, end };
  if (mood === 'promise' || text.isAutomated) return undefined;
  const demands = [isAttentionAsRule, isRitualEachTime, isForEverybody, isForThatCase];
  if (demands.some((isDemand) => isDemand(ask, text))) return { start: deed, end };
  return text.isLesson && mood === 'order' ? text.maxims.get(deed) : undefined;
}

/** Effort by its own words: "be careful", "make sure that all know". */
function effortIn({ deed, mood }: Ask, text: Reading): Match | undefined {
  const isLearnt = text.teaches && (mood === 'duty' || (text.isLesson && mood === 'order'));
  const knowledge = isLearnt ? text.knowing.get(deed) : undefined;
  return text.efforts.get(deed) ?? text.ensured.get(deed) ?? knowledge;
}

/** "Being careful has helped": what begins like an order is what the sentence tells of. */
function isToldOf({ start, deed, mood }: Ask, { tokens, ensured }: Reading): boolean {
  if (mood !== 'order' || !is(tokens[deed], 'gerund') || ensured.has(deed)) return false;
  if (start !== deed && !is(tokens[start], 'adverb')) return false;
  return tokens.slice(deed + 1, deed + 30).some((token) => is(token, 'be', 'have', 'modal'));
}

/** "We are committed to being faster": what those who write stand for, at any time. */
function isVow({ start, deed, mood }: Ask, { tokens }: Reading): boolean {
  return mood === 'promise' && tokens.slice(start, deed).some(({ word }) => vows.test(word));
}
const vows = /^(?:committed|dedicated|devoted|believe)$/;

/** "We will make sure to": asks for nothing. */
function isPolite({ mood }: Ask, effort: Match, { tokens }: Reading): boolean {
  return mood === 'promise' && polite.test(wordsOf(tokens, effort)) && !future.test(tokens);
}

function asksWith(ask: Ask, text: Reading): string {
  return text.tokens[ask.start]?.word ?? '';
}

/** Whether it may be any deed; to have something is one only as a rule of conduct. */
function isDeed({ deed, mood, negated }: Ask, { tokens, isLesson }: Reading): boolean {
  const isHaving = tokens[deed]?.word === 'have' && mood !== 'duty' && !negated && !isLesson;
  return !isHaving && isPlainVerb(tokens[deed], tokens[deed + 1]);
}

function isByHand({ deed }: Ask, { attentions, rituals }: Reading): boolean {
  return attentions.has(deed) || rituals.has(deed);
}

/** "Nobody should restart it". */
function isForNobodyToDo(ask: Ask, text: Reading): boolean {
  return text.teaches && text.isForNobody && strict.test(asksWith(ask, text)) && isDeed(ask, text);
}

/** "Always keep two of them". */
function isWithoutException(ask: Ask, text: Reading): boolean {
  return ask.whom !== 'users' && ask.mood !== 'promise' && isDeed(ask, text);
}

/** "Do not assume", and among lessons whatever is not to be done. */
function isGivenUp(ask: Ask, text: Reading): boolean {
  const { deed, mood, whom } = ask;
  const word = text.tokens[deed]?.word ?? '';
  if (!ask.negated || ask.joins || whom === 'users') return false;
  // "We will not do it": a plan, unless it was done before.
  const isMeant =
    mood !== 'promise' ||
    is(text.tokens[deed], 'gerund') ||
    text.tokens.some(({ word }) => word === 'again');
  const isSaying = text.isLesson && (mood === 'order' || mood === 'advice') && isDeed(ask, text);
  const isSwitchedOff =
    !text.isLesson && /^(?:stop|quit|stopping)$/.test(text.tokens[deed - 1]?.word ?? '');
  const isOfPeople = text.conducts.has(deed) && !(isSwitchedOff && operations.has(word));
  return isSaying || (isMeant && isOfPeople);
}

/** "Next time, ask". */
function isForNextTime(ask: Ask, text: Reading): boolean {
  const isLedBy = ask.deed > ask.start && pledges.test(asksWith(ask, text));
  return isLedBy && isByHand(ask, text);
}

/** "In future we will check it before each crossing". */
function isPromisedAsRule(ask: Ask, text: Reading): boolean {
  const isRule = ask.mood === 'promise' && text.lastHabit > ask.deed && pledged.test(text.tokens);
  return isRule && isByHand(ask, text);
}

/** "Closely follow the chart"; of a promise, only when it is to be more so. */
function isDoneCarefully(ask: Ask, text: Reading): boolean {
  const { deed, mood, manner } = ask;
  const isMeant = mood !== 'promise' || text.tokens[manner ?? -1]?.word === 'more';
  return isMeant && isDeed(ask, text) && (mood === 'order' || text.attentions.has(deed));
}

/** Attention asked for once is a task, as a rule it is an effort. */
function isAttentionAsRule(ask: Ask, text: Reading): boolean {
  const { deed, whom, mood } = ask;
  const asking = asksWith(ask, text);
  if (!text.attentions.has(deed) || remedies.test(asking)) return false;
  if (/^(?:why|whether|if)$/.test(text.tokens[deed + 1]?.word ?? '')) return false;
  const isRule = mood === 'advice' || (whom === 'people' && strict.test(asking));
  return isRule || isBehindComma(ask, text) || text.lastHabit > deed;
}

/** "The fix is to check for null": what was done to the thing. */
const remedies = /^(?:answer|response|solution|fix|remedy|cure|mitigation|way)$/;

/** "Run the brake test before leaving". */
function isRitualEachTime({ deed, whom }: Ask, text: Reading): boolean {
  const isEachTime = text.lastTime > deed || (whom === 'people' && text.lastHabit > deed);
  return isEachTime && text.rituals.has(deed);
}

/** "Drivers: read the manifest". */
function isForEverybody(ask: Ask, text: Reading): boolean {
  const { start, deed, whom, mood } = ask;
  const isForAll = whom === 'people' && general.test(text.tokens[start - 2]?.word ?? '');
  const isBuilt = builds.has(text.tokens[deed]?.word ?? '');
  return isForAll && mood === 'order' && isDeed(ask, text) && !isBuilt;
}

/** "When in doubt, stop", among lessons. */
function isForThatCase(ask: Ask, text: Reading): boolean {
  const isOfPeople = isByHand(ask, text) || text.conducts.has(ask.deed);
  return (
    text.isLesson && isOfPeople && isBehindComma(ask, text) && isPhrase(text.tokens[ask.deed + 1])
  );
}

function isBehindComma({ start, deed, mood }: Ask, { tokens }: Reading): boolean {
  // "Finally, check" tells of no case.
  const isForCase = start > 2 && tokens[start - 1]?.word === ',';
  return mood === 'order' && isForCase && !is(tokens[deed], 'gerund');
}

/** Of these, a promise is a courtesy. */
const polite =
  /^(?:mak\w+|be) (?:sure|certain) to$|seriously$|^(?:do|doing|try) (?:our|my) best$|^do\w* (?:everything|all) /;
const pledged = new PatternSet([
  '^ next time',
  '^ from now on',
  '^ going|moving forward',
  '^ in the? future',
  "will|shall|'ll in the? future",
]);
const pledges = /^(?:next|from)$/;
/** Called by no name: what all are asked for is no task. */
const general =
  /^(?:everyone|everybody|all|folks|people|colleagues|guys|friends|operators|engineers|developers|admins|devs)$/;
/** Told, not asked for. */
const finite =
  /^(?:went|came|got|saw|had|fell|lost|took|made|knew|gave|found|did|ran|began|seen|gone|been|again|(?!need)\w+ed|\w+[^su]s)$/;

function isPlainVerb(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || saidOfMachines.has(token.word) || finite.test(token.word))
    return false;
  if (token.word === 'have') return next?.word !== 'to';
  // "Never use Postgres for this" changes a tool.
  if (/^us(?:e|ing)$/.test(token.word) && next?.capitalised) return false;
  return !is(token, 'determiner', 'preposition', 'pronoun', 'conjunction', 'auxiliary');
}

/** What follows a verb rather than a noun. */
function isPhrase(next: Token | undefined): boolean {
  return (
    !next ||
    next.kind === 'punctuation' ||
    is(next, 'determiner', 'adverb', 'pronoun', 'preposition', 'conjunction')
  );
}

/** "Alarms should be taken seriously", "drills should not be held at noon". */
function inThings(ask: Ask, { tokens, teaches, isLesson, isAutomated }: Reading) {
  const { start, deed, negated, always } = ask;
  const subject = subjectOf(tokens, start);
  const about = tokens.slice(Math.max(0, (subject?.start ?? start) - 1), start);
  const ofAll =
    isLesson &&
    tokens
      .slice(Math.max(0, start - 8), start)
      .some(({ word }) => /^(?:all|every|each|any)$/.test(word));
  const isOnly = tokens.slice(start).some(({ word }) => word === 'only');
  const isRule = teaches && (negated || isOnly || always !== undefined || ofAll);
  const isActivity = about.some(({ word }) => activities.test(word));
  const deeds = [
    ...(about.some(({ word }) => virtues.has(word)) ? growth.matches(tokens) : []),
    ...(teaches && !isAutomated ? passives.matches(tokens) : []),
    ...(isRule && isActivity ? timetable.matches(tokens) : []),
  ];
  const found = deeds.find((match) => match.start === deed);
  // Connections are left open by software.
  const isLeft = found && tokens[found.end - 1]?.word === 'open' && is(subject?.head, 'system');
  return found && !isLeft ? { start, end: found.end } : undefined;
}

function askWhatWouldMakeItEasy(problem: Problem, review: Review): readonly Fix[] {
  const sentence = sentenceAt(review, problem);
  if (!sentence) return [];
  const question =
    problem.question ?? 'What would make this the easy thing to do, or the other thing hard?';
  const text = ` \${1:${question}}`;
  return [
    {
      title: say('Ask what would make it easy'),
      edits: [{ start: sentence.end, end: sentence.end, text }],
      snippet: true,
      safe: false,
    },
  ];
}

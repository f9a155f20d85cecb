import { is, subjectOf } from './clauses.js';
import { gerundOf } from './inflection.js';
import { alternatives, PatternSet, type Match } from './pattern.js';
import type { Token } from './tokens.js';

export type Asked = 'us' | 'people' | 'users' | 'things';

/** Somebody is asked for something: "we should", "please", an imperative, "the lesson is to". Indices into the tokens. */
export interface Ask {
  /** The first word that asks. */
  readonly start: number;
  /** The word that names the deed. */
  readonly deed: number;
  readonly whom: Asked;
  readonly mood: 'order' | 'duty' | 'promise' | 'advice';
  /** "always" or "never". */
  readonly always: number | undefined;
  readonly negated: boolean;
  /** "carefully". */
  readonly manner: number | undefined;
  /** Behind "and": asked for like what stands before it. */
  readonly joins: boolean;
}

/** What a pattern set finds, by the index of its first word. */
export type Starts = ReadonlyMap<number, Match>;

export function startsOf(set: PatternSet, tokens: readonly Token[]): Starts {
  return new Map(set.matches(tokens).map((match) => [match.start, match]));
}

/** Verbs as they stand in orders, and in entries that begin with a gerund. */
export function verbs(list: string): string {
  return alternatives(list.replace(/\S+/g, (verb) => `${verb} ${gerundOf(verb)}`));
}

/** How deeds are done with effort. */
export const carefully = alternatives(`
  carefully closely thoroughly diligently attentively rigorously cautiously deliberately conscientiously consciously critically
  responsibly meticulously vigilantly prudently wisely mindfully`);
const isCareful = new Set(carefully.split('|'));

const evaluated = alternatives(`
  best better good great wise safer safest wiser smart prudent sensible worthwhile vital advisable important essential crucial critical
  imperative recommended paramount necessary incumbent`);
const rule = alternatives(`
  thing practice rule rules lesson takeaway advice key trick moral habit principle bet policy answer response solution fix remedy cure
  mitigation conclusion way`);
/** Ends where the deed begins, as all these do. */
const advice = new PatternSet([
  `it|this|that is|'s|would|will be? <adverb>* a? <adverb|comparative>* ${evaluated} idea|practice|thing|habit|policy|rule|form? on|for|that? <determiner>? <any>? of? <person>? not? to|that`,
  `it|this|that is|'s <adverb>* ${evaluated} that|for <determiner>? <any>? <person> to?`,
  `${rule} for? <person>? to? do|forward|learn|take|draw? here|away|from? this|that|it? is|remains <adverb>* not? to not?`,
  `${rule} is <adverb>* not`,
  `${evaluated} it is to|that`,
  "it is|'s <adverb>* worth",
  'all|best|most|least <person> can|could do is <adverb>* to?',
  'thing to do is <adverb>*',
  'lesson|lessons|reminder|takeaway|moral|conclusion is? that <determiner>? <any>? <person> should|must|need|needs|have|has to?',
  'recommend|recommends|recommended|suggest|suggests|propose|proposes|urges|insist that <determiner>? <any>? <any>? <person>',
  'learned|learnt|reminder|reminds|reminded|taught|teaches us|me|everyone|<person>? of? ..2 not? to',
  'job|duty|responsibility|habit|on|up to? all|each|every? of? us|everyone|everybody|<person> to',
  'job|duty|responsibility|habit|pays to',
]);
/** How it is to be brought about. */
const means = new PatternSet([
  'can|could|will|would|should|must|may !have <any>* <any>* by',
  '^ reduce|prevent|avoid|improve|mitigate|minimise|minimize <any>* by',
]);
const duty = new PatternSet([
  'should|must|shall try|aim? and|to?',
  'need|needs|ought|got|have|has <adverb>* to',
  'supposed|obliged|are|is to',
]);
const promise = new PatternSet([
  "will|'ll try|aim? and|to?",
  'want|wants|plan|plans|intend|intends|aim|aims|promise|promises|pledge|vow|commit|agreed|resolved|try|promised|pledged <adverb>* to',
  "<be>|'s|'m going|determined|committed|planning|trying to",
]);
/** What may stand between the asking and the deed. */
const leads = new PatternSet([
  'please|kindly|also|just|simply|then|and|instead|only|to|better',
  'do not',
  '[ be <adverb>* ] <gerund>',
  'seek|find|look for? means|ways to',
  'take <determiner>? opportunity|time|chance|steps to',
  'let us|all <adverb>*',
  "let 's all?",
  'time|need|needs|continue|begin|start|try|trying|aim to|and',
  'next time <comma>?',
  'from now on <comma>?',
  'going|moving forward|forwards <comma>?',
  'in the? future <comma>?',
  '[ stop|quit|avoid|avoiding|stopping ] <gerund>',
  'refrain|refraining|desist from',
]);
const denies = /^(?:not|never|stop|quit|avoid|avoiding|stopping|refrain|refraining)$/;

/** Ending like names for people: skippers, reviewers/maintainers, pharmacists. */
const doer =
  /(?:ers|ors|ists|ians)$|^(?:crew|ward|wards|shop|school|community|committee|personnel)$/;
const notDoer =
  /^(?:(?:mail|web)?servers?|others|answers|orders|letters|numbers|headers|layers|containers|errors|mirrors|matters|factors|parameters|pointers|timers|buffers|indicators|triggers|counters|registers)$/;
const anybody =
  /^(?:everyone|everybody|nobody|no-one|anyone|anybody|whoever|somebody|someone|those|one|people|person|folks|all|who)$/;
/** Those who read the review, and names of teams that are names of machines, too. */
const outsiders =
  /^(?:users?|customers?|clients?|visitors?|passengers?|players?|merchants?|patients?|subscribers?|students?|guests?|consumers?|vendors?|providers?|suppliers?|carrier|platform|infrastructure|networking|support|security|rotation|shift|company|organi[sz]ation)$/;
const nobody = /^(?:nobody|no-one|whoever)$/;

/** Whether a word means people who work on the system. */
function isColleague(token: Token | undefined): boolean {
  if (!token || outsiders.test(token.word)) return false;
  if (is(token, 'person') || anybody.test(token.word)) return true;
  return doer.test(token.word) && !notDoer.test(token.word) && !is(token, 'system');
}

/** "Nobody should": what follows is a rule, whatever it is. */
export function isForNobody(tokens: readonly Token[]): boolean {
  return nobody.test(firstWord(tokens));
}

function firstWord(tokens: readonly Token[]): string {
  return tokens.find(({ kind }) => kind === 'word')?.word ?? '';
}

/**
 * All places where somebody is asked for something.
 * @param ends deeds at which to stop reading what stands before a deed: "try harder" is one, not "try" and something
 */
export function asksOf(tokens: readonly Token[], ends: Starts, isHeading: boolean): Ask[] {
  const asks: Ask[] = [];
  const lead = startsOf(leads, tokens);
  const add = (ask: Beginning, from: number): void => {
    asks.push(askFrom(tokens, lead, ends, ask, from));
  };
  for (const { at: start, whom } of openings(tokens, isHeading))
    add({ start, whom, mood: 'order', joins: false }, start);
  for (const { start, end } of advice.matches(tokens))
    add({ start, whom: 'people', mood: 'advice', joins: false }, end);
  for (const { start, end } of means.matches(tokens))
    add({ start, whom: 'us', mood: 'promise', joins: false }, end);
  for (const { start, end } of duty.matches(tokens)) {
    const whom = askedBy(tokens, start);
    if (whom) add({ start, whom, mood: 'duty', joins: false }, end);
  }
  for (const { start, end } of promise.matches(tokens)) {
    const whom = askedBy(tokens, start);
    if (whom && whom !== 'things') add({ start, whom, mood: 'promise', joins: false }, end);
  }
  // Nobody asks more often in a sentence, and each looks some way ahead.
  for (const ask of asks.slice(0, 8))
    for (const at of joinedTo(tokens, ask)) add({ ...ask, start: at, joins: true }, at);
  return asks;
}

type Beginning = Pick<Ask, 'start' | 'whom' | 'mood' | 'joins'>;
/** Further than this, nothing belongs together any more. */
const reach = 40;

/** "…, and communicate better": where a second deed may begin that is asked for as the first one is. */
function joinedTo(tokens: readonly Token[], { deed }: Ask): number[] {
  const found: number[] = [];
  for (let at = deed + 1; at < Math.min(tokens.length, deed + reach); at++) {
    const word = tokens[at - 1]?.word ?? '';
    if (/^(?:because|since|which|so|where|until|to|by|while)$/.test(word)) break;
    // "…, asking them to" tells how, unless the first deed is told so, too.
    const tellsHow = is(tokens[at], 'gerund') && !is(tokens[deed], 'gerund');
    if (!tellsHow && /^(?:and|or|but|then|[,;–—-])$/.test(word)) found.push(at);
  }
  return found;
}

function askFrom(
  tokens: readonly Token[],
  lead: Starts,
  ends: Starts,
  ask: Beginning,
  from: number,
): Ask {
  let deed = from;
  let always: number | undefined;
  let manner: number | undefined;
  let negated = tokens.slice(ask.start, from).some(({ word }) => denies.test(word));
  while (!ends.has(deed)) {
    const word = tokens[deed]?.word ?? '';
    const behind = lead.get(deed)?.end;
    if (behind === undefined && !is(tokens[deed], 'adverb', 'negation')) break;
    // "Not sure" denies nothing that is asked for.
    if (word === 'not' && deed === ask.start) break;
    if (isCareful.has(word)) manner = tokens[deed - 1]?.word === 'more' ? deed - 1 : deed;
    if (/^(?:always|never)$/.test(word)) always = deed;
    if (denies.test(word) || word === 'do') negated = true;
    deed = behind ?? deed + 1;
  }
  return { ...ask, deed, always, manner, negated };
}

const fronted =
  /^(?:next|going|moving|instead|rather|whenever|please|folks|prior|everyone|everybody)$/;
const insists = /^(?:always|never|please|do|remember)$/;

/** Where an order may begin: at the start, behind a label or a name, behind a clause that says when. */
function openings(
  tokens: readonly Token[],
  isHeading: boolean,
): { readonly at: number; readonly whom: Asked }[] {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  // A heading that begins with a gerund names what is told under it.
  if (first < 0 || (isHeading && is(tokens[first], 'gerund'))) return [];
  const found: { at: number; whom: Asked }[] = [{ at: first, whom: 'us' }];
  const when =
    is(tokens[first], 'preposition', 'subordinator') || fronted.test(tokens[first]?.word ?? '');
  // "Ideally, ask".
  const behindAdverb = is(tokens[first], 'adverb') ? first + 2 : -1;
  for (let at = first + 1; at < Math.min(tokens.length, first + reach); at++) {
    const sign = tokens[at - 1]?.word ?? '';
    if (!/^[,;:–—-]$/.test(sign)) continue;
    const isName = isColleague(tokens[at - 2]) && at < first + (sign === ',' ? 4 : 8);
    const isLabel = !isHeading && (isName || (at < first + 12 && !/[,;]/.test(sign)));
    if (
      isLabel ||
      insists.test(tokens[at]?.word ?? '') ||
      ((when || at === behindAdverb) && sign === ',')
    )
      found.push({ at, whom: isLabel && isName ? 'people' : 'us' });
  }
  const to = tokens.slice(0, first + 5).findIndex(({ word }) => word === 'to');
  if (isColleague(tokens[to - 1]) && tokens.slice(first, to).every(isOfName))
    found.push({ at: to + 1, whom: 'people' });
  return found;
}

/** "Night engineers to check …", but not "Allow engineers to check …". */
function isOfName(token: Token): boolean {
  if (is(token, 'person', 'determiner') || isColleague(token)) return true;
  return token.capitalised && !is(token, 'gerund', 'participle');
}

/** "Whether we should", "because we must": told or asked, not asked for. */
const indirect = /^(?:if|whether|how|what|why|where|which|because|since|as|so)$/;
/** "We learned that drivers should …" asks them. */
const saying =
  /^(?:learn\w*|is|was|clear|important|recommend\w*|remember\w*|lessons?|shows?|agree\w*|feel|think|believe|reali[sz]ed?|remind\w*|means|aware|conclude\w*|ensure|suggest\w*|emphasi[sz]e|sure|point|us|essential|vital)$/;

/** Whom a verb of duty is about, if anybody or anything is asked. */
export function askedBy(tokens: readonly Token[], verb: number): Asked | undefined {
  const before = tokens[verb - 1];
  const first = firstWord(tokens);
  if (nobody.test(before?.word ?? '') || nobody.test(first)) return 'people';
  if (!before || /^[-–—:;(]$/.test(before.word)) return 'us';
  // "The crew apologise to all passengers and promise": the subject of both opens the sentence.
  if (/^(?:and|or)$/.test(before.word) && tokens.slice(0, 4).some((token) => isColleague(token)))
    return /^(?:i|we)$/.test(first) ? 'us' : 'people';
  const subject = subjectOf(tokens, verb);
  if (!subject) return before.kind === 'punctuation' ? 'us' : undefined;
  const { head, start } = subject;
  const opener = tokens[start - 1]?.word ?? '';
  if (indirect.test(opener)) return undefined;
  // "Drivers that use the ferry should": the clause between is theirs; "a list that drivers should" asks nobody.
  if (/^(?:that|who)$/.test(opener) && !saying.test(tokens[start - 2]?.word ?? ''))
    return isColleague(subjectOf(tokens, start - 1)?.head) ? 'people' : undefined;
  if (/^(?:i|we|us|me|they)$/.test(head.word)) return 'us';
  if (head.word === 'you') return first === 'you' ? 'people' : undefined;
  if (isColleague(head)) return 'people';
  if (!outsiders.test(head.word)) return 'things';
  return opener === 'and' ? 'people' : 'users';
}

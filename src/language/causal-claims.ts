import { is } from './clauses.js';
import { PatternSet, type Match } from './pattern.js';
import type { Token } from './tokens.js';

/** "The outage – was caused by – a full disk". Token indices; of a claim that is part of a longer sentence the sides reach to its ends. */
export interface CausalClaim {
  readonly effect: Match;
  readonly link: Match;
  readonly cause: Match;
  /** "A full disk – caused – the outage". */
  readonly causeFirst: boolean;
}

/** The claim that a link makes, a link being the words between what happened and what it is put down to. */
export function claimAt(tokens: readonly Token[], link: Match): CausalClaim {
  const before = { start: 0, end: link.start };
  const behind = { start: link.end, end: tokens.length };
  if (tellsEffectNext(tokens, link))
    return { effect: behind, link, cause: before, causeFirst: true };
  const comma = tokens.findIndex(({ word }, at) => at >= link.end && word === ',');
  // "Because of a full disk, the site was down."
  if (comma >= 0 && tokens.slice(0, link.start).every((token) => is(token, 'adverb')))
    return {
      effect: { start: comma + 1, end: tokens.length },
      link,
      cause: { start: link.end, end: comma },
      causeFirst: false,
    };
  const cause = { start: link.end, end: endOfCause(tokens, link.end) };
  return { effect: before, link, cause, causeFirst: false };
}

/** "caused by a typo, which many reviewers …": what is told of the cause is no second one. */
function endOfCause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ word }, at) => at > from && toldOfIt.test(word));
  return end < 0 ? tokens.length : end;
}

const toldOfIt = /^(?:which|who|whose|where|after|before|so)$/;

/** "X caused …", not "… caused by X". */
function tellsEffectNext(tokens: readonly Token[], { start, end }: Match): boolean {
  return (
    verbOfEffect.test(tokens[start]?.word ?? '') &&
    !byIt.test(tokens[start + 1]?.word ?? '') &&
    !byIt.test(tokens[end - 1]?.word ?? '')
  );
}

const verbOfEffect =
  /^(?:caus(?:ed|es|ing)|leads?|led|leading|result(?:ed|s|ing)?|took|taking|brought|bringing|knock(?:ed|ing)|broke|crashed|left|leaving|made|meant|rendered|created|gave|prevented|disabled|responsible|induced|provoked|precipitated|produced|occasioned)$/;
const byIt = /^(?:by|from|of)$/;

/** The words from one on, as many as tell what stands there. */
export function textAt(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from, from + 4)
    .map(({ word }) => word)
    .join(' ');
}

/** Whether one follows the other in the same clause, at most so many words apart. */
export function near(first: Match, second: Match, tokens: readonly Token[], most: number): boolean {
  const apart = second.start - first.end;
  // What stands too far off is not looked at: in a sentence without end there are too many pairs of them.
  if (apart < 0 || apart > most + longestInsertion) return false;
  const between = withoutInsertion(tokens.slice(first.end, second.start));
  if (between.length > most) return false;
  // "… was down; this was due to", "the outage, which was caused by"
  if (/^(?:this|which|it)$/.test(between.at(-1)?.word ?? '')) return true;
  const last = between.length - 1;
  const isBreak = ({ word }: Token, index: number): boolean =>
    /^(?:[;:.]|but|or)$/.test(word) ||
    (index < last &&
      ((word === ',' && !goesOn.test(between[index + 1]?.word ?? '')) ||
        (word === 'and' && between.slice(index).some((token) => is(token, 'auxiliary')))));
  return !between.some(isBreak);
}

/** "down for a day, all because of …" */
const goesOn = /^(?:all|solely|purely|simply|just|only|entirely|mainly)$/;

/** Tokens that may stand between commas without keeping anything apart. */
const longestInsertion = 60;

/** "The outage, which lasted a day, was …": what stands between commas keeps nothing apart. */
function withoutInsertion(between: readonly Token[]): readonly Token[] {
  const start = between.findIndex(({ word }) => word === ',');
  const end = between.findLastIndex(({ word }) => word === ',');
  const inserts = /^(?:which|who|including|with|for)$/.test(between[start + 1]?.word ?? '');
  if (!inserts || end - start < 3) return between;
  return [...between.slice(0, start), ...between.slice(end + 1)];
}

/** @param maySayWhere prepositions do not count */
export function hasVerb(tokens: readonly Token[], maySayWhere: boolean): boolean {
  return tokens.some(
    (token) =>
      is(token, 'auxiliary') || (!maySayWhere && is(token, 'preposition') && token.word !== 'of'),
  );
}

const outcome = 'result|consequence|outcome|effect|product|work|fault|doing|upshot';
const came =
  'occurred|occured|occurring|happened|happening|started|began|arose|came|originated|originates|failing';
/** "The outage was caused by …": what is behind the verb did it. */
export const fromVerbs = new PatternSet([
  '[ <be> <adverb>* caused|provoked|produced|induced|precipitated|generated|explained|introduced|brought|accounted about|on|for? <adverb>? by ]',
  '[ <be> <adverb>* traced|tracked|attributed|ascribed|pinned|linked|narrowed|isolated|reduced|owed|chalked|laid|put back|down|up? to ]',
  'can|could|must <adverb>? be [ <adverb>* traced|tracked|reduced|narrowed|attributed|ascribed|explained|blamed|laid|pinned|put <adverb>? to|on|by|at|down ]',
  '[ made possible by ]',
  '[ <be> <adverb>* directly related|linked|connected|tied to ]',
  '[ <be> <adverb>* due|owing|attributable|traceable|down to ]',
  '[ <be> <adverb>* because !we|i ]',
  `[ <be>|entirely|solely|purely <adverb>* <determiner>? <any>? <any>? ${outcome} of ]`,
  '[ <be> <adverb>* a matter of ] !time !days !hours !minutes !urgency !course !seconds',
  '[ resulted|results|resulting|stemmed|stems|arose|came|originated|originates|followed|follows|sprang|springs|derived|derives|grew <adverb>? from|out ]',
  '[ <be>? <adverb>* originated|originates|lay|lies|sits|rooted|grounded <adverb>? in|with ]',
  '[ goes|dates|traces|harks back to ]',
  `[ <be>? ${came} about? <adverb>* because|due|as|owing|through|thanks ]`,
  '[ had|has|finds|found its|their <any>? origin|root|roots|source|cause|explanation in ]',
  '[ turned out ] to be',
  '[ <be> <adverb>* identified|diagnosed|recognised|recognized ] as being? <determiner|gerund|object|capitalised>',
  '[ <be> <adverb>* found|determined|shown|discovered|identified ] to <have>? be|been <adverb>* <determiner|gerund|object|capitalised>',
  // "the incident was a bug in the parser"
  '[ was ] a|an <any>? <any>? bug|defect|misconfiguration|regression|race|typo in|of|within|on',
]);
/** "… because of …", "… due to …". */
export const fromWords = new PatternSet([
  '[ due|owing|thanks to ]',
  '[ because of? ]',
  '[ for want of ]',
  '[ at the hands of ]',
  '[ courtesy of ]',
  '[ on|by account|reason of ]',
  // not the one of time: "since Monday"
  '[ since ] <determiner> <any>? <any>? <any>? had|has|did|could|<be>',
  '[ caused by ]',
  '[ as|in|by <determiner>? <any>? result|consequence|effect of ]',
]);
/** Where a text tells of nothing but the harm: elsewhere it is as often the time. */
export const fromAs = new PatternSet([
  '[ as ] no|the|its|our|their|<capitalised> ..5 had|was|were|could|did|ran|failed|expired|crashed',
]);
/** What those served were done by something. */
export const undone = new PatternSet([
  '<be> <adverb>* [ taken|brought|knocked|wiped|overwhelmed|destroyed|corrupted|compromised|crippled down|offline|out? by ] !<person|capitalised>',
]);
/** "…, which was due to …". */
export const fromPronoun = new PatternSet([
  'this|which|it [ <be> <adverb>* caused|due|because by|to|of? ]',
]);

/** "… caused …", "… led to …": what is behind the verb was done. */
export const toWords = new PatternSet([
  '[ caused|causes|induced|provoked|precipitated|produced|occasioned ] !by',
  '[ led|leads|lead|resulted|results|gave rise? to|in ]',
  '[ causing|resulting|leading in|to? ] a|an|<adverb>|downtime|disruption',
  // "the bug causing the outage" only tells which bug
  'and|thus|thereby|hence|eventually|finally|ultimately|<be|participle> [ causing ] the|our|this',
  '[ to? responsible|accountable|answerable|blame for ]',
  '[ is|was|were|lies|lay|stood behind ]',
]);

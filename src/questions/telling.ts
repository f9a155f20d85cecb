import { clauseStart, is, isQuestion } from '../language/clauses.js';
import type { Match } from '../language/pattern.js';
import { outermost } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sign } from './theme.js';

/** What is planned, feared or only imagined did not happen. */
const unreal = new Set(
  `will shall should would could might may must 'll if unless whether lest avoid avoids avoiding prevent prevents
  preventing need needs ensure ensures ensuring potentially possibly hypothetically`.split(/\s+/),
);

/** Behind the words, these say that what they describe was not so. */
const imagined = new Set(['would', 'might', 'should']);

/** Places where a sentence tells, in the author's own voice, that what a sign describes was or is so. */
export function tellingMatches(tokens: readonly Token[], { patterns, saysNot }: Sign): Match[] {
  const matches = patterns.matches(tokens);
  if (matches.length === 0 || isQuestion(tokens)) return [];
  return outermost(matches.filter((match) => isTold(tokens, match, saysNot === true)));
}

function isTold(tokens: readonly Token[], { start, end }: Match, saysNot: boolean): boolean {
  const from = startOfTelling(tokens, start);
  const opener = tokens[from - 1];
  // "If the pool fills up …": the word that opens the clause stands in front of it.
  if (opener && isUnreal(opener)) return false;
  const clause = tokens.slice(end, clauseEnd(tokens, end));
  if (clause.some(({ word }) => imagined.has(word))) return false;
  return !tokens.slice(from, end).some((token) => isUnreal(token) || (!saysNot && denies(token)));
}

/** "No way to drain or shed load": what is denied in front of "or" is denied behind it. */
function startOfTelling(tokens: readonly Token[], index: number): number {
  const start = clauseStart(tokens, index);
  return start > 1 && tokens[start - 1]?.word === 'or' ? clauseStart(tokens, start - 1) : start;
}

/** Behind the words of the clause that go on after a match. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < Math.min(tokens.length, from + longestClause) && !endsClause(tokens[end])) end++;
  return end;
}

function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' || is(token, 'conjunction', 'subordinator');
}

/** Walking on further would take ever longer in a sentence without end. */
const longestClause = 60;

function denies(token: Token): boolean {
  return token.word === 'without' || is(token, 'negation');
}

function isUnreal({ word, text }: Token): boolean {
  return unreal.has(word) && text !== 'May';
}

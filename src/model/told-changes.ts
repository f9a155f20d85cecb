import { is } from '../language/clauses.js';
import type { Token } from '../language/tokens.js';
import { changeForms, inertForms } from './change-verbs.js';

/** How a verb is told of: as something to come, as owed, as possible, as under way, or as done and still so. */
export type Telling = 'plan' | 'duty' | 'idea' | 'under way' | 'done';

/** A verb with all that stands in front of it: "will also have to be moved". */
export interface VerbGroup {
  /** Where the group begins, and the word that carries its meaning. */
  readonly start: number;
  readonly verb: Token;
  readonly telling: Telling;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Whether we are the ones who do it. */
  readonly ours: boolean;
}

/** Those who change something, whatever they are called. */
const us =
  /^(?:we|i|teams?|squad|engineers|engineering|developers|devs|maintainers|ops|sres?|admins|vendor|provider|supplier|carrier|company|foundation|group|department|crew|guild|board|management|partner|staff|leads?)$/;

const tellingOfModal: Readonly<Record<string, Telling>> = {
  will: 'plan',
  shall: 'plan',
  should: 'duty',
  must: 'duty',
  ought: 'duty',
  can: 'idea',
  could: 'idea',
  may: 'idea',
  might: 'idea',
};
/** What stands between an intention and the verb of the change: "we hope to be able to start to …". */
const intends =
  /^(?:need|needs|plan|plans|intend|intends|want|wants|aim|aims|hope|hopes|wish|wishes|propose|proposes|commit|commits|like|love|prefer|planning|intending|hoping|aiming|proposing|going|committed|determined|keen|set|due|preparing|able|ready|about|agreed|planned|start|starting|begin|beginning|continue|continuing|try|trying|look|looking|seek|seeking|work|working)$/;
const leadsOn = /^(?:to|by|on|towards|at|into|of)$/;

/** The verb group that begins at `start`, if a change could be told by it. */
export function verbGroupAt(tokens: readonly Token[], start: number): VerbGroup | undefined {
  const before = subjectBefore(tokens, start);
  const ours = before !== undefined && us.test(before.word);
  let telling: Telling | undefined;
  let passive = false;
  let negated = false;
  let have = false;
  let be = false;
  for (let at = start; at < Math.min(tokens.length, start + longestGroup); at++) {
    const token = tokens[at];
    if (!token || token.quoted || token.kind !== 'word') return undefined;
    const { word } = token;
    const next = tokens[at + 1];
    if (word === 'not' || word === 'never') negated = true;
    else if (is(token, 'modal') && tellingOfModal[word]) telling ??= tellingOfModal[word];
    else if (is(token, 'have')) {
      if (word === 'had') return undefined;
      if (next?.word === 'to') telling ??= 'duty';
      else have = true;
    } else if (word === 'was' || word === 'were') return undefined;
    else if (is(token, 'be')) be = true;
    else if (word === 'to' || (is(token, 'adverb') && word !== 'back')) continue;
    else if (intends.test(word) && next !== undefined && leadsTo(tokens, at)) {
      telling ??= 'plan';
      be = false;
      have = false;
      if (leadsOn.test(next.word)) at++;
    } else {
      if (be && (is(token, 'participle') || changeForms.has(word)) && !is(token, 'gerund'))
        passive = true;
      if (be && is(token, 'gerund')) telling ??= 'under way';
      if (have && !be) telling ??= 'done';
      if (have && passive) telling ??= 'done';
      if (be && passive) telling ??= 'done';
      return telling && { start, verb: token, telling, passive, negated, ours };
    }
  }
  return undefined;
}

/** No group is longer: "will most probably have to be able to …". */
const longestGroup = 12;

/** "plan to move", "looking at moving", not "a plan for it". */
function leadsTo(tokens: readonly Token[], index: number): boolean {
  const [next, verb] = tokens.slice(index + 1).filter((token) => !is(token, 'adverb'));
  if (next?.word === 'to') return true;
  return is(next, 'gerund') || (leadsOn.test(next?.word ?? '') && is(verb, 'gerund'));
}

/** The word that a group tells something of: "team" in "our team also …". */
function subjectBefore(tokens: readonly Token[], start: number): Token | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--)
    if (!is(tokens[at], 'adverb')) return tokens[at];
  return undefined;
}

/** All verb groups of a sentence. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const opens =
      (is(token, 'auxiliary') && !is(before, 'auxiliary') && before?.word !== 'to') ||
      (intends.test(token.word) && us.test(before?.word ?? ''));
    const group = opens && !token.quoted ? verbGroupAt(tokens, index) : undefined;
    if (group) groups.push(group);
  });
  return groups;
}

/** "We will obtain a spare", "we are moving the index": whatever the verb, unless it tells of words, of states or of the response. */
export function weChange(tokens: readonly Token[]): boolean {
  return verbGroups(tokens).some(
    ({ ours, telling, verb, passive, negated }) =>
      ours &&
      !passive &&
      !negated &&
      (telling === 'plan' || telling === 'duty' || telling === 'under way') &&
      !inertForms.has(verb.word) &&
      !is(verb, 'preposition', 'determiner', 'conjunction', 'participle'),
  );
}

import { clauseStart, is } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import type { SectionKind } from '../sections/kinds.js';
import {
  announcements,
  begunForGood,
  changed,
  developedByUs,
  developingCommand,
  didChange,
  doneInPast,
  forGood,
  forGoodFirst,
  gerundStart,
  imperative,
  lasting,
  passives,
  proposals,
  tellingImperative,
  wishes,
} from './action-words.js';
import { alsoNouns, participles, pastForms } from './change-verbs.js';
import { beside, isForOthers, isSaidAround, outsiders, tellingLabels } from './said-around.js';

/** Which sentences tell of a change: by their words, by the section they stand in, and by what stands around them. */

/** Words in front of a colon that name what an action is about. */
export const longestName = 7;

export const explainsMechanism: ReadonlySet<SectionKind> = new Set([
  'factors',
  'background',
  'diagnosis',
  'impact',
  'rationale',
]);

/** In a section of actions, whatever tells of something done or to be done. */
export function changes(sentence: Sentence): boolean {
  return (
    isCommand(sentence, tellingImperative) ||
    ((announcements.test(sentence.tokens) ||
      isDoneForGood(sentence) ||
      (wishes.test(sentence.tokens) && !described.test(sentence.tokens)) ||
      proposals.test(sentence.tokens) ||
      (didChange.test(sentence.tokens) && forGood.test(sentence.tokens)) ||
      lasting.test(sentence.tokens) ||
      changed.test(sentence.tokens)) &&
      !isSaidAround(sentence.tokens)) ||
    goesOnWithChanges(sentence)
  );
}

/** Under "What we have done since", also "We rotated the keys". */
export function changesOrDid(sentence: Sentence): boolean {
  return changes(sentence) || (didChange.test(sentence.tokens) && !isSaidAround(sentence.tokens));
}

const lacking = new PatternSet(['we|i <adverb>* need <adverb>* much|better|more']);

export function announces(sentence: Sentence): boolean {
  return (tellsOfChange(sentence) || goesOnWithChanges(sentence)) && !isAroundChanges(sentence);
}

function tellsOfChange(sentence: Sentence): boolean {
  const { block } = sentence;
  const tokens = withoutOccasion(sentence);
  return (
    announcements.test(tokens) ||
    isSaidToLast(sentence) ||
    (block.type === 'item' && developingCommand.test(tokens)) ||
    isDoneForGood(sentence) ||
    (!explainsMechanism.has(block.section.context) &&
      passives.matches(tokens).some((match) => !isInAside(tokens, match.start)))
  );
}

/** "A crate that has no label will be returned": what the system does, outside of a list. */
const mechanisms = new PatternSet([
  '^ if|whenever <any>',
  '^ a|an ..2 that|which|whose|with|without <any>+ will',
]);

/** "… steps that are being automated", "(it will be passed on)": what is said of something else. */
function isInAside(tokens: readonly Token[], at: number): boolean {
  const start = clauseStart(tokens, at);
  const opening = tokens[start - 1]?.word ?? '';
  if (mechanisms.test(tokens)) return true;
  if (opening === '(') return is(tokens[start], 'pronoun');
  if (opening === 'that')
    return at === start && is(tokens[start], 'be') && tokens[start - 2]?.kind === 'word';
  return opening === 'which' && is(tokens[start - 2], 'preposition');
}

/** "I moved the bill to …. Hopefully, this won't happen again." */
function isSaidToLast({ tokens, block, end }: Sentence): boolean {
  if (block.section.context === 'timeline' || !changedByUs.test(tokens)) return false;
  const next = block.sentences.find(({ start }) => start >= end);
  return next !== undefined && averting.test(next.tokens);
}

/** What a sentence says of the change told in front of it. */
const averting = new PatternSet([
  "^ so|and? hopefully <comma>? <any>* not|never|n't|won't <any>* again|happen*|recur*|repeat*",
  '^ <adverb>? this|that|these|which <any>? <any>? should|will|ensures|prevents|means ..6 <any>? <any>? again|recur*|reoccur*|similar|inadvertently|accidentally',
  '^ <adverb>? this|that|these|which <any>? <any>? should|will ..2 <any>? prevent|avoid|stop|ensure ..6 again|future|happening|recurring|recurrence',
]);

const changedByUs = new PatternSet([
  'we|i|team !have|had|were|was|learned|learnt|promised <adverb>* <participle>',
  'is|are|has|have now <adverb>* been? <participle>',
]);

function isAroundChanges(sentence: Sentence): boolean {
  const tokens = withoutOccasion(sentence);
  // Among difficulties, better alerts that "we need" are what was lacking.
  const isLack = sentence.block.section.context === 'difficulties' && lacking.test(tokens);
  return isLack || beside.test(tokens) || isForOthers(tokens) || isSaidAround(tokens);
}

/** "We also wrote a script that …", behind a sentence that tells of a change made since. */
function goesOnWithChanges(sentence: Sentence): boolean {
  let last = sentence;
  for (let back = 0; back < mostInRow; back++) {
    const before = alsoChanged.test(last.tokens) ? sentenceBefore(last) : undefined;
    if (!before || isAroundChanges(before)) return false;
    if (tellsOfChange(before)) return true;
    last = before;
  }
  return false;
}

/** So many sentences with "also" are looked through for the one that they go on from. */
const mostInRow = 5;

function sentenceBefore(sentence: Sentence): Sentence | undefined {
  const { block } = sentence;
  const position = block.sentences.indexOf(sentence);
  if (position > 0) return block.sentences[position - 1];
  const { blocks } = block.section;
  return blocks[blocks.indexOf(block) - 1]?.sentences.at(-1);
}

/** "Slow link: because it lagged, we will …": without its name and what the change answers to. */
function withoutOccasion({ tokens }: Sentence): readonly Token[] {
  const label = tokens.slice(0, longestName);
  const colon = tellingLabels.test(label) ? -1 : label.findIndex(({ word }) => word === ':');
  const told = tokens.slice(colon + 1);
  const comma = occasion.test(told) ? told.findIndex(({ word }) => word === ',') : -1;
  return told.slice(comma + 1);
}

const alsoChanged = new PatternSet([
  `^ we|i also <adverb>* !identified|found|learned|learnt|discovered|noticed|saw ${participles.telling}|${pastForms.lasting}`,
]);

const occasion = new PatternSet(['^ because|since|as|while|although|though <any> <any>']);

export function proposes(sentence: Sentence): boolean {
  return (
    asksForChange(sentence) ||
    (sentence.block.section.context === 'lessons' && isDone(sentence)) ||
    developedByUs.test(sentence.tokens)
  );
}

/** Not "Moved files are skipped". */
function isDone({ tokens, block }: Sentence): boolean {
  return (
    block.type === 'item' &&
    begunForGood.test(tokens) &&
    !tokens.some(({ word }) => word === 'due') &&
    !tokens.slice(1, 4).some((token) => is(token, 'be'))
  );
}

/** Where difficulties are told, "Deploy times" and "Monitor gaps" are no commands. */
export function asksForChange(sentence: Sentence): boolean {
  const { tokens, block } = sentence;
  if (block.section.context === 'difficulties' && lacking.test(tokens)) return false;
  return (
    announces(sentence) || (wishes.test(tokens) && !isSaidAround(tokens) && !described.test(tokens))
  );
}

/** What should be and is not, told as a finding; advice to the reader. */
const described = new PatternSet([
  'you|your|which|that|this should|must|could',
  // Advice to those outside.
  `${outsiders}|providers should|must !be`,
  '^ developers|users|operators|owners|authors|maintainers of|who|with <any>* <any>* should|must',
  '^ but',
  '^ ideally? <comma>? these|those|they should',
  '^ who|why',
  'what|which|how <any>? should|must|could',
  'hoped|expected|thought|believed|assumed|hoping|expecting|thinking <any>? <any>? <any>? should',
  'should|must .. <comma>? but|yet|however',
  '<comma> but',
  '^ not <any>',
  'get it|them|this <participle>',
]);

export function lasts(sentence: Sentence): boolean {
  return (
    proposes(sentence) ||
    isCommand(sentence, tellingImperative) ||
    (lasting.matches(sentence.tokens).some(({ start }) => !isInAside(sentence.tokens, start)) &&
      !isSaidAround(sentence.tokens)) ||
    beginsWithGerund(sentence)
  );
}

/** "Adding memory helped" tells what happened, "Adding memory to each node" what is to be done. */
export function beginsWithGerund(sentence: Sentence | undefined): boolean {
  if (!sentence || !gerundStart.test(sentence.tokens)) return false;
  const { tokens } = sentence;
  const clauseEnd = tokens.findIndex(
    (token, index) => index > 1 && is(token, 'subordinator') && !is(token, 'preposition'),
  );
  return !(clauseEnd < 0 ? tokens : tokens.slice(0, clauseEnd)).some(
    (token, index) =>
      happened.has(token.word) || (is(token, 'auxiliary') && tokens[index - 1]?.word !== 'to'),
  );
}

const happened = new Set(
  'helped fixed solved resolved restored worked brought took led allowed caused cleared ended stopped meant showed turned revealed'.split(
    ' ',
  ),
);

/** "Rename the pool", "3) Rename the pool", "Database: rename the pool". */
export function isCommand({ tokens }: Sentence, verb = imperative): boolean {
  const colon = tokens.slice(0, longestName).findIndex(({ word }) => word === ':');
  return [tokens, colon > 0 ? tokens.slice(colon + 1) : []].some((clause) => {
    const words = clause.slice(clause.findIndex(({ kind }) => kind === 'word'));
    // "Log rotation was …" is about the log.
    const clauseEnd = words.findIndex(
      (word, index) => index > 0 && (word.kind === 'punctuation' || is(word, 'subordinator')),
    );
    const isSubject =
      alsoNouns.has(words[0]?.word ?? '') &&
      words
        .slice(1, clauseEnd < 0 ? 8 : clauseEnd)
        .some((word, index) => is(word, 'be', 'have', 'modal') && words[index]?.word !== 'to');
    return !isSubject && verb.test(words);
  });
}

function isDoneForGood({ tokens, block }: Sentence): boolean {
  if (forGoodFirst.test(tokens) && tokens.some(({ word }) => /^(?:,|we|i)$/.test(word)))
    return true;
  return (
    !explainsMechanism.has(block.section.context) && doneInPast.test(tokens) && forGood.test(tokens)
  );
}

const statements = new PatternSet([
  "^ <determiner>|it|we|there <any>? <any>? <any>? can|could|do|does|did not|n't",
  '^ <any> <any>? <any>? took too|longer|over|<number>|hours|a',
  '^ <determiner>|it|we|there <any>? <any>? <any>? <any>? <any>? <adverb>* is|are|was|were|has|have|had|reads|exist|exists|runs|uses|remains|serves|currently',
  '^ the ..4 <any>? <any>? <any>? stayed|remained|failed|went|came|took|worked|stopped|returned|showed|caused|led|crashed',
  '^ note|notice that',
  '^ <gerund> <any>? <any>? <any>? is|are <adverb>* a|an !good|better|must|priority|next|way|step|improvement <any>',
  '^ because|although|though <any>',
  '^ <determiner>? incident|section|sections|postmortem|post-mortem|review|report|document <any>* is|are|was|were|has|have',
  '^ owner|owners|assignee|due|status|priority|ticket|tickets|date|author|deadline <dash>',
]);

/** True of all times: a lesson, not something to be done. */
const truths = new PatternSet([
  '^ ..4 can|may|might <adverb>* lead|cause|result|mean|become|hide|mask|break|fail|behave|turn|hurt|happen <any>',
  '^ !<subordinator> ..2 <any> erodes|hides|masks|obscures|breeds|invites|hurts|leads|causes|beats|matters <any>?',
  '^ ..4 <any> will|can <adverb>* only|always|never be <participle>',
]);

const obliges = new PatternSet(['should|must|will|shall|needs']);

export function states({ tokens }: Sentence): boolean {
  return truths.test(tokens) || (statements.test(tokens) && !obliges.test(tokens));
}

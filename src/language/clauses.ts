import { wordClasses, type WordClass } from './lexicon.js';
import type { Token } from './tokens.js';

/** Whether a token belongs to one of the word classes. */
export function is(token: Token | undefined, ...names: readonly WordClass[]): boolean {
  return token !== undefined && names.some((name) => (token.classes & wordClasses[name]) !== 0);
}

/** Who or what a verb is about. Indices into the sentence's tokens, `end` behind the last one. */
export interface Subject {
  readonly start: number;
  readonly end: number;
  /** Its main noun or pronoun: "engineers" in "the engineers on call". */
  readonly head: Token;
}

const quantities = new Set([
  'one',
  'two',
  'some',
  'most',
  'many',
  'each',
  'all',
  'several',
  'none',
  'neither',
  'both',
  'few',
]);
const relatives = new Set(['who', 'which', 'that']);
/** Pronouns that are a whole subject, also in "the load we would have expected". */
const nominative = new Set([
  'i',
  'we',
  'you',
  'he',
  'she',
  'they',
  'it',
  'nobody',
  'everyone',
  'someone',
  'anyone',
]);
const clauseSigns = new Set([',', ';', ':', '–', '—', '-', '(', ')', '→', '|']);

/** Nobody writes longer clauses; walking back further would take ever longer in a sentence without end. */
const longestClause = 60;

/** Index of the first token of the clause that `index` stands in. */
export function clauseStart(tokens: readonly Token[], index: number): number {
  const furthest = Math.max(0, index - longestClause);
  for (let at = index - 1; at >= furthest; at--) {
    const token = tokens[at];
    if (!token) return furthest;
    if (token.kind === 'punctuation' && clauseSigns.has(token.word)) return at + 1;
    if (is(token, 'conjunction', 'subordinator') && !isDeterminer(tokens, at)) return at + 1;
  }
  return furthest;
}

/** "that pod" and "so many" open no clause. */
function isDeterminer(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (token?.word === 'that' && next?.kind === 'word') {
    const before = tokens[index - 1];
    const opensClause =
      before === undefined || before.kind === 'punctuation' || is(before, 'preposition');
    return opensClause && !is(next, 'auxiliary', 'pronoun', 'determiner');
  }
  return false;
}

/**
 * The subject of the verb at `verb`, found by walking back to the start of its clause; for a relative clause the
 * noun it describes, and for a second verb ("we merged it and forgot …") the subject of the first.
 */
export function subjectOf(tokens: readonly Token[], verb: number): Subject | undefined {
  const start = clauseStart(tokens, verb);
  let end = verb;
  while (end > start && isVerbal(tokens[end - 1])) end--;
  if (end === start) {
    const opener = tokens[start - 1];
    if (!opener) return undefined;
    if (relatives.has(opener.word) && start >= 2)
      return nounPhrase(tokens, clauseStart(tokens, start - 1), start - 1);
    if (is(opener, 'conjunction') || opener.kind === 'punctuation')
      return earlierSubject(tokens, start - 1);
    return undefined;
  }
  // "Customers who tried again would …": the words between are another verb's.
  const opener = tokens[start - 1];
  if (opener && relatives.has(opener.word) && start >= 2 && isVerbal(tokens[start], 'participle')) {
    return nounPhrase(tokens, clauseStart(tokens, start - 1), start - 1);
  }
  const nearest = tokens[end - 1];
  if (nearest && nominative.has(nearest.word)) return { start: end - 1, end, head: nearest };
  return nounPhrase(tokens, start, end);
}

/** The noun phrase in front of the first verb group before `end`. */
function earlierSubject(tokens: readonly Token[], end: number): Subject | undefined {
  const start = clauseStart(tokens, end);
  for (let at = start; at < end; at++) {
    if (at > start && (is(tokens[at], 'auxiliary') || isPastVerb(tokens, at)))
      return nounPhrase(tokens, start, at);
  }
  return start > 1 && end > start
    ? nounPhrase(tokens, start, Math.min(end, start + 1))
    : nounPhrase(tokens, start, end);
}

function isPastVerb(tokens: readonly Token[], index: number): boolean {
  return is(tokens[index], 'participle') && !is(tokens[index - 1], 'determiner');
}

function isVerbal(token: Token | undefined, ...more: readonly WordClass[]): boolean {
  return is(token, 'auxiliary', 'adverb', 'negation', ...more) || token?.word === 'to';
}

function nounPhrase(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  let start = from;
  while (
    start < to &&
    (tokens[start]?.kind === 'punctuation' || is(tokens[start], 'adverb', 'conjunction'))
  )
    start++;
  // "On Monday we …": what a preposition opens is no subject, unless nothing else is there.
  // "one of our engineers" is an engineer.
  if (
    tokens[start + 1]?.word === 'of' &&
    start + 2 < to &&
    quantities.has(tokens[start]?.word ?? '')
  )
    start += 2;
  let end = start;
  while (
    end < to &&
    !(end > start && is(tokens[end], 'preposition') && tokens[end]?.kind === 'word')
  )
    end++;
  if (is(tokens[start], 'preposition') && tokens[start]?.word !== 'that') {
    const pronoun = tokens
      .slice(start, to)
      .findIndex((token) => is(token, 'pronoun') && is(token, 'person'));
    if (pronoun >= 0) start = start + pronoun;
    end = to;
  }
  // "Customers using old clients would …" are customers.
  for (let at = start + 1; at < end; at++) {
    if (is(tokens[at], 'gerund') && is(tokens[at - 1], 'outsider', 'person')) end = at;
  }
  const head = [...tokens.slice(start, end)]
    .reverse()
    .find((token) => token.kind === 'word' || token.kind === 'object');
  return head ? { start, end, head } : undefined;
}

export type ModalWord = 'should' | 'would' | 'could' | 'might' | 'may' | 'must' | 'can';

/** "should probably not have been merged": a modal, `have` and a participle. Indices into the tokens. */
export interface ModalPerfect {
  readonly modal: ModalWord;
  readonly start: number;
  /** Behind the last participle of the group. */
  readonly end: number;
  readonly negated: boolean;
  /** "have been merged", "have been better". */
  readonly been: boolean;
  /** The word that carries the meaning: the participle, or what follows "been". */
  readonly head: number;
  readonly subject: Subject | undefined;
}

const modals: ReadonlyMap<string, ModalWord> = new Map([
  ['should', 'should'],
  ['ought', 'should'],
  ['would', 'would'],
  ['could', 'could'],
  ['might', 'might'],
  ['may', 'may'],
  ['must', 'must'],
  ['can', 'can'],
]);

/** Participles that hardly ever stand before a noun as adjectives: "caught regressions" is verb and object. */
const onlyVerbs = new Set(
  `been had gone done come become caught made taken got gotten seen noticed prevented avoided detected used followed
  kept run given told asked thought considered realised realized anticipated foreseen allowed enabled helped led meant
  let stopped started tried waited called contacted notified informed alerted warned received performed happened
  occurred chosen sought shown provided included added removed rejected blocked failed created deleted sent checked
  verified flagged paged scaled switched dropped refused returned raised fired rolled pushed reached made required triggered`.split(
    /\s+/,
  ),
);
/** Participles that before a noun are adjectives whoever the subject is: "should have limited access". */
const mostlyAdjectives = new Set(
  `limited restricted dedicated automated shared improved increased elevated updated documented defined detailed written
  named reduced privileged established trained advanced combined distributed read split cut put redundant
  related associated dedicated delegated managed hardened encrypted versioned well-defined standardised standardized
  agreed nested required known broken mixed unlimited unrestricted isolated localised localized simplified`.split(
    /\s+/,
  ),
);

/** All modal perfects of a sentence, quotations left out. */
export function modalPerfects(tokens: readonly Token[]): ModalPerfect[] {
  const found: ModalPerfect[] = [];
  tokens.forEach((token, start) => {
    const modal = modals.get(token.word);
    if (!modal || token.quoted) return;
    let at = start + 1;
    let negated = false;
    const skipAdverbs = (): void => {
      while (is(tokens[at], 'adverb', 'negation') && !is(tokens[at], 'determiner')) {
        negated ||= is(tokens[at], 'negation');
        at++;
      }
    };
    skipAdverbs();
    if (token.word === 'ought' && tokens[at]?.word === 'to') at++;
    skipAdverbs();
    // "should we have known": a question with the subject inside.
    if (tokens[at]?.word !== 'have' && is(tokens[at], 'pronoun') && tokens[at + 1]?.word === 'have')
      at++;
    if (tokens[at]?.word !== 'have' && tokens[at]?.word !== 'of') return;
    at++;
    skipAdverbs();
    const first = tokens[at];
    if (!is(first, 'participle')) {
      // "a type checker would have": the verb is left out.
      const leftOut = !first || /^[.,:;!?)]$/.test(first.word);
      if (leftOut)
        found.push({
          modal,
          start,
          end: at,
          negated,
          been: false,
          head: at - 1,
          subject: subjectOf(tokens, start),
        });
      return;
    }
    const subject = subjectOf(tokens, start);
    let head = at;
    const been = first?.word === 'been';
    if (been) {
      at++;
      skipAdverbs();
      head = tokens[at] && tokens[at]?.kind !== 'punctuation' ? at : head;
    } else if (opensNounPhrase(tokens, at, modal, subject)) {
      return;
    }
    const end =
      been && (is(tokens[head], 'participle', 'comparative') || head === at - 1)
        ? head + 1
        : been
          ? at
          : at + 1;
    found.push({ modal, start, end: Math.max(end, start + 1), negated, been, head, subject });
  });
  return found;
}

/** Whether the participle is an adjective before its noun ("limited scope"), not a verb. */
function opensNounPhrase(
  tokens: readonly Token[],
  index: number,
  modal: ModalWord,
  subject: Subject | undefined,
): boolean {
  const word = tokens[index]?.word ?? '';
  const next = tokens[index + 1];
  if (onlyVerbs.has(word) || next?.kind !== 'word') return false;
  const closed = is(
    next,
    'determiner',
    'pronoun',
    'preposition',
    'conjunction',
    'subordinator',
    'adverb',
    'auxiliary',
    'negation',
    'comparative',
  );
  if (closed || next.word === 'to') return false;
  if (mostlyAdjectives.has(word)) return true;
  // Only "should have" is also a duty to own something; "would have spared users" is verb and object.
  return modal === 'should' && !(subject && is(subject.head, 'person'));
}

/** Whether a sentence ends with a question mark, whatever marks stand behind it. */
export function isQuestion(tokens: readonly Token[]): boolean {
  return tokens.findLast(({ kind, word }) => kind === 'word' || word === '?')?.word === '?';
}

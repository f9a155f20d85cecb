import type { Match, PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import type { CommonSectionKind } from '../sections/kinds.js';

/** What a rule asks about one kind of thing. */
export interface Question {
  /** What it is about, as people call it. */
  readonly of: string;
  /** As it stands in the message of a finding. */
  readonly text: string;
  /** What it is asked about, in the project's own words. */
  readonly example: string;
}

/** A question, and the words that tell when to ask it. */
export interface KindOfQuestion extends Question {
  readonly words: PatternSet;
}

/** The questions that a rule chooses from: a good reviewer asks about a missing alarm other things than about a missing test. */
export interface Questions {
  /** Where the examples stand. */
  readonly section: CommonSectionKind;
  /** Lists of kinds; a later one counts where nothing of those before it is told. */
  readonly kinds: readonly (readonly KindOfQuestion[])[];
  /** Of anything else. */
  readonly usual: Question;
}

/** Each once, in the order in which they are told to readers. */
export function allOf({ kinds, usual }: Questions): readonly Question[] {
  const byText = new Map(kinds.flat().map((kind) => [kind.text, kind]));
  return [...byText.values(), usual];
}

/**
 * The question to ask: in the first list that tells, the one whose words come first; undefined where none has any.
 * @param spans tokens of the sentence; a later span counts where an earlier one has no words that tell
 */
export function questionAbout(
  kinds: Questions['kinds'],
  ...spans: readonly (readonly Token[])[]
): string | undefined {
  for (const list of kinds)
    for (const tokens of spans) {
      const question = firstOf(list, tokens);
      if (question) return question.text;
    }
  return undefined;
}

/**
 * The question to ask about words that a finding points at, by them and by those beside them.
 * @param behind so many words behind the match count as well
 * @param before so many in front of it, where those do not tell
 */
export function questionNear(
  kinds: Questions['kinds'],
  tokens: readonly Token[],
  { start, end }: Match,
  behind: number,
  before = 0,
): string | undefined {
  return questionAbout(
    kinds,
    tokens.slice(start, end + behind),
    tokens.slice(Math.max(0, start - before), start),
  );
}

/** Where two begin with the same word, the first of them. */
function firstOf(
  kinds: readonly KindOfQuestion[],
  tokens: readonly Token[],
): KindOfQuestion | undefined {
  let first = Infinity;
  let chosen: KindOfQuestion | undefined;
  for (const kind of kinds) {
    const start = Math.min(...kind.words.matches(tokens).map((match) => match.start));
    if (start < first) {
      first = start;
      chosen = kind;
    }
  }
  return chosen;
}

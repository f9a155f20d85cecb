import { is } from '../language/clauses.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { changeVerbs } from './change-verbs.js';

/** The clauses of a sentence that names an action, without punctuation. */
export interface ActionClauses {
  /** Where the action is told: "kill it" in "If a pod hangs, kill it". */
  readonly main: readonly Token[];
  readonly after: readonly (readonly Token[])[];
}

/** Splits a sentence at its commas, colons, dashes and brackets, and behind a label such as "[Action item]". */
export function clausesOf({ tokens }: Sentence): ActionClauses {
  const clauses: Token[][] = [[]];
  const isLabelled = tokens[0]?.word === '[';
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const opens =
      before !== undefined &&
      !token.quoted &&
      (/^[,;:()–—]$/.test(token.word) ||
        (isLabelled && token.word === ']' && tokens[index + 1]?.word !== '(') ||
        (token.word === '-' && token.start > before.end));
    if (opens) clauses.push([]);
    if (token.kind !== 'punctuation') clauses[clauses.length - 1]?.push(token);
  });
  const told = clauses.filter((clause) => clause.length > 0);
  const position = Math.max(
    0,
    told.findIndex((clause, index) => !leadsIn(clause) && !isLabel(clause, told[index + 1])),
  );
  return { main: told[position] ?? [], after: told.slice(position + 1) };
}

/** "Longer term", "If a pod hangs", "To stop this": what stands before the action. */
function leadsIn(clause: readonly Token[]): boolean {
  const [first] = clause;
  // "In future we should keep …" is no "in future, we should …".
  const tells = !is(first, 'subordinator') && clause.some((token) => is(token, 'modal'));
  const opens =
    (is(first, 'subordinator', 'preposition') && !tells && !changeVerbs.has(first?.word ?? '')) ||
    (first?.word === 'even' && is(clause[1], 'subordinator'));
  const introduces = clause[clause.length - 1]?.word === 'by';
  const isShort = clause.length < 3 && !changeVerbs.has(first?.word ?? '');
  return isShort || opens || introduces || first?.word === 'to';
}

/** "Compatibility tests: run …", where the action follows its name. */
function isLabel(clause: readonly Token[], next: readonly Token[] | undefined): boolean {
  const begins = (words: readonly Token[] | undefined): boolean =>
    changeVerbs.has(words?.[0]?.word ?? '');
  return clause.length < 6 && !begins(clause) && begins(next);
}

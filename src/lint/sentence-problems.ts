import { remembered } from '../review/remembered.js';
import type { Block, Review, Section } from '../review/review.js';
import { rules } from '../rules/index.js';
import type { Problem, Rule } from '../rules/rule.js';

/** What a rule that looks at sentences says. */
interface SentenceProblem extends Problem {
  readonly rule: Rule;
}

/** Problems of a block, relative to its start, and the place in the outline for which they hold. */
interface Known {
  readonly place: string;
  readonly problems: readonly SentenceProblem[];
}

/**
 * What was found in the blocks of a document. In a section that has changed, most blocks are the same objects as before (see
 * `ReviewReader`), and rules that look at sentences know nothing else but the section around them.
 */
const known = new WeakMap<Block, Known>();

const checks = rules.flatMap((rule) =>
  rule.check.per === 'sentence' ? [{ rule, check: rule.check.check }] : [],
);

/** What each rule that looks at one sentence at a time says about a review, in document order. */
export function sentenceProblems(review: Review): ReadonlyMap<Rule, readonly Problem[]> {
  const found = new Map(checks.map(({ rule }) => [rule, [] as Problem[]]));
  for (const section of review.sections)
    for (const { block, problems } of problemsUnder(section, review))
      for (const { rule, message, question, start, end } of problems)
        found
          .get(rule)
          ?.push({ message, question, start: start + block.start, end: end + block.start });
  return found;
}

/** The blocks of a section in which something was found. */
const problemsUnder = remembered((section) => {
  const place = placeOf(section);
  return section.blocks
    .map((block) => {
      let entry = known.get(block);
      if (entry?.place !== place) {
        entry = { place, problems: problemsIn(block) };
        known.set(block, entry);
      }
      return { block, problems: entry.problems };
    })
    .filter(({ problems }) => problems.length > 0);
});

function problemsIn(block: Block): readonly SentenceProblem[] {
  const { start: offset } = block;
  return block.sentences.flatMap((sentence) =>
    checks.flatMap(({ rule, check }) =>
      check(sentence).map(({ message, question, start, end }) => ({
        rule,
        message,
        question,
        start: start - offset,
        end: end - offset,
      })),
    ),
  );
}

/** All that a rule may know of a section around a sentence: its heading, those above, and whether it holds one block alone. */
function placeOf(section: Section): string {
  const { kind, context, level, heading, parent, blocks, children } = section;
  const holds = `${String(Math.min(3, blocks.length))} ${String(Math.min(1, children.length))}`;
  const above = parent ? `${parent.kind} ${String(parent.level)}` : '';
  return [kind, context, level, holds, above, heading].join('|');
}

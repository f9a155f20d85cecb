import { wordsIn } from '../model/substance.js';
import type { Review, Section } from '../review/review.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const thinWentWell: Rule = {
  id: 'thin-went-well',
  title: 'Thin "went well"',
  severity: 'information',
  rationale: `What went well is where skill is passed on: who knew what, which tool or knob they used, perhaps in a way nobody had planned.
Getting better at response pays more often than preventing the same incident twice, and yet it is often the thinnest part of a write-up.`,
  sources: ['"What went well" is more than just a pat on the back'],
  better: [
    [
      '- Quick rollback.',
      '- Noor rolled back with the deploy bot from her phone; she knew from the May drill that it needs no VPN.',
    ],
  ],
  check: {
    per: 'review',
    check: (review) => {
      const reflective = review.sections.filter(
        ({ kind, parent }) => reflections.has(kind) && !(parent && reflections.has(parent.kind)),
      );
      const wentWell = reflective.filter(({ kind }) => kind === 'went-well');
      const [first] = wentWell;
      const words = sum(wentWell, review);
      const others = [...reflections]
        .filter((kind) => kind !== 'went-well')
        .map((kind) =>
          sum(
            reflective.filter((section) => section.kind === kind),
            review,
          ),
        )
        .filter((count) => count > 0);
      const isThin =
        first !== undefined &&
        words > 0 &&
        words <= mostWords &&
        others.length >= 2 &&
        others.every((count) => count > 2 * words);
      return isThin
        ? [
            {
              ...first.headingRange,
              message: say(
                'This is the thinnest part of the review. Who knew something that helped, which tool or knob did they use, and could the next responder do it?',
              ),
            },
          ]
        : [];
    },
  },
};

/** Kinds of section in which people look back. */
const reflections: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'diagnosis',
  'factors',
  'rationale',
  'went-well',
  'difficulties',
  'luck',
  'surprises',
  'lessons',
]);
/** With more than this it says something, however much the others say. */
const mostWords = 40;

function sum(sections: readonly Section[], review: Review): number {
  return sections.reduce((total, section) => total + wordsIn(section, review), 0);
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

«## What went well»

- Quick rollback.

## What was difficult

- The dashboards showed the state of an hour ago, because the metrics pipeline ran over the same broker.

## Contributing factors

- The broker had been sized for half of the present traffic, and the plan to grow it waited for the new budget year.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## What went well

- Noor rolled back with the deploy bot from her phone; she knew from the May drill that it needs no VPN.

## What was difficult

- The dashboards showed the state of an hour ago, because the metrics pipeline ran over the same broker.

## Contributing factors

- The broker had been sized for half of the present traffic.
`,
    },
    {
      text: `# Search unavailable

## What went well

- Quick rollback.

## What was difficult

- Dashboards were late.
`,
    },
  ],
  limits: [],
};

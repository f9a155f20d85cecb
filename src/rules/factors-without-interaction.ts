import { blocksIn, sectionOfFactor } from '../model/entries.js';
import { valueOf } from '../model/entry.js';
import { meetings } from '../model/meetings.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const factorsWithoutInteraction: Rule = {
  id: 'factors-without-interaction',
  title: 'Factors without interaction',
  severity: 'hint',
  rationale: `Each factor was there on other days, and nothing happened. What made this day different is how they met: one opened the door that
another one went through. A list of factors without that leaves readers to guess, and the next meeting of the same factors unrecognised.`,
  sources: ['Component defects: RCA vs RE'],
  better: [
    [
      '- The retry limit was high.\n- The cache was cold.',
      '- The retry limit was high.\n- The cache was cold after the move; only with the retries did that become more than a slow minute.',
    ],
  ],
  check: {
    per: 'review',
    check: (review, { model: { factors } }) => {
      const listed = factors.filter(({ form }) => form !== 'paragraph');
      const [first, second] = listed;
      if (!first || !second) return [];
      const heading = sectionOfFactor(first);
      if (heading.kind !== 'factors') return [];
      const told =
        listed.some((factor) => valueOf(factor, 'interactedWith', review) !== undefined) ||
        blocksIn(heading).some(({ sentences }) =>
          sentences.some(({ tokens }) => meetings.test(tokens)),
        );
      return told
        ? []
        : [
            {
              ...heading.headingRange,
              message: say(
                'Each of these was there before. How did they meet this time, and which of them alone would have passed unnoticed?',
              ),
            },
          ];
    },
  },
};

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

«## Contributing factors»

- The index had grown past the memory of one node.
- The team that sized it was dissolved in spring.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Contributing factors

- The index had grown past the memory of one node.
- The health check is strict, which turned a long pause into a restart.
`,
    },
    {
      text: `# Search unavailable

## Contributing factors

### The index had grown

- **What it interacted with:** the strict health check.

### A strict health check

- **What it interacted with:** the long pauses.
`,
    },
  ],
  limits: [],
};

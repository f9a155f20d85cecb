import { nameOf } from '../model/entry.js';
import { sharesWords } from '../model/mentions.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const unaddressedFactor: Rule = {
  id: 'unaddressed-factor',
  title: 'Unaddressed factor',
  severity: 'hint',
  rationale: `Not every factor needs an action: some are good for more than they cost, and some nobody can change. But when the other factors
have actions and one has none, readers cannot tell whether it was weighed or forgotten. The rule asks only in reviews whose actions say which factor they address.`,
  sources: ['Quick takes on the GCP public incident write-up'],
  better: [
    [
      '### The pool is shared by all tenants',
      '### The pool is shared by all tenants\n\nWe leave this as it is: separate pools would triple the idle connections.',
    ],
  ],
  check: {
    per: 'review',
    check: (review, { model: { factors, actions } }) => {
      const addressed = actions.flatMap(({ addresses }) => addresses ?? []);
      if (addressed.length === 0) return [];
      const listed = factors.filter(({ form }) => form !== 'paragraph');
      return listed
        .filter(
          (factor) =>
            !addressed.some((text) => sharesWords(text, nameOf(factor, review))) &&
            !factor.blocks.some(({ start, end }) => leaves.test(review.text.slice(start, end))),
        )
        .map(({ name }) => ({
          start: name.start,
          end: name.end,
          message: say(
            'No action says that it addresses this factor. Is it to stay as it is, and what is it good for?',
          ),
        }));
    },
  },
};

/** A word on why nothing is done about it. */
const leaves =
  /\b(?:leave|left|keep|kept|accept(?:ed)?|live with|no action|not (?:change|act|worth)|stays?|unchanged|out of (?:scope|our hands)|on purpose|deliberate(?:ly)?)\b/i;

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Contributing factors

### The index had grown

Past the memory of one node.

### «A strict health check»

It counts a paused node as dead.

## Corrective actions

### Cap the size of the index

- **Addresses:** the index had grown
- **Cost and trade-offs:** old items are found later.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Contributing factors

### The index had grown

Past the memory of one node.

### A strict health check

It counts a paused node as dead. We leave it as it is: it has caught three broken disks this year.

## Corrective actions

### Cap the size of the index

- **Addresses:** the index had grown
- **Cost and trade-offs:** old items are found later.
`,
    },
    {
      text: `# Search unavailable

## Contributing factors

- The index had grown.
- The health check is strict.

## Corrective actions

- Cap the size of the index; old items are then found later.
`,
    },
  ],
  limits: [],
};

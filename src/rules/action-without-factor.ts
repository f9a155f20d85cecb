import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const actionWithoutFactor: Rule = {
  id: 'action-without-factor',
  title: 'Action without factor',
  severity: 'hint',
  rationale: `An action that speaks to nothing in the review may be a good idea, and it competes for the same hands as those that came out of
it. Saying which factor it addresses lets colleagues decide, and shows later whether it helped. The rule asks only in reviews whose other
actions say which factor they address.`,
  sources: ['Quick takes on the GCP public incident write-up'],
  better: [['- **Addresses:** …', '- **Addresses:** the strict health check']],
  check: {
    per: 'review',
    check: (_, { model: { actions, factors } }) => {
      if (factors.length === 0 || actions.every(({ addresses }) => addresses === undefined))
        return [];
      return actions
        .filter(
          ({ addresses, section }) => addresses === undefined && section.context === 'actions',
        )
        .map(({ name }) => ({
          start: name.start,
          end: name.end,
          message: say(
            'Which factor does this speak to? The other actions say so. If it came up beside the review, that is worth a word too.',
          ),
        }));
    },
  },
};

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Contributing factors

### The index had grown

Past the memory of one node.

## Corrective actions

### Cap the size of the index

- **Addresses:** the index had grown
- **Cost and trade-offs:** old items are found later.

### «Move the dashboards to the new cluster»

- **Addresses:** …
- **Cost and trade-offs:** a week of work.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Contributing factors

- The index had grown.

## Corrective actions

- Cap the size of the index; old items are then found later.
`,
    },
  ],
  limits: [],
};

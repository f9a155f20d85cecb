import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const actionsOnlyPrevent: Rule = {
  id: 'actions-only-prevent',
  title: 'Actions only prevent',
  severity: 'hint',
  rationale: `Guarding against the last incident is half of the work. The next one will be different, and what helps then is the ability to see, to
decide and to act: signals, knobs, access, time, people who know each other. When every action guards against a repeat, the review has taught
the system something and the responders nothing.`,
  sources: ['Quick thoughts on the recent AWS outage'],
  better: [
    [
      '- Validate the config before it is applied.',
      '- Validate the config before it is applied.\n- Give on-call a command that shows which config each node runs.',
    ],
  ],
  check: {
    per: 'review',
    check: (_, { model: { actions } }) => {
      const listed = actions.filter(({ section }) => section.context === 'actions');
      const [first] = listed;
      if (!first || listed.length < fewest) return [];
      const helps = listed.some(({ kinds }) =>
        kinds.some((kind) => kind !== 'prevents' && kind !== 'repairs'),
      );
      if (helps) return [];
      let heading = first.section;
      while (heading.kind !== 'actions' && heading.parent) heading = heading.parent;
      return [
        {
          ...heading.headingRange,
          message: say(
            'Each of these guards against a repeat. Which one would help the next responders see, decide or act, whatever happens then?',
          ),
        },
      ];
    },
  },
};

/** Of one or two actions nobody can say what all of them do. */
const fewest = 3;

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

«## Corrective actions»

- Reject an index that is larger than the node's memory.
- Limit rebuilds to one at a time.
- Upgrade the nodes to 64 GB.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Corrective actions

- Reject an index that is larger than the node's memory.
- Limit rebuilds to one at a time.
- Put the size of the index on the first page of the dashboard.
`,
    },
    {
      text: `# Search unavailable

## Corrective actions

- Reject an index that is larger than the node's memory.
- Limit rebuilds to one at a time.
- Show rejected indices beside the search box, in words.
`,
    },
    {
      text: `# Search unavailable

## Corrective actions

- Reject an index that is larger than the node's memory.
- Limit rebuilds to one at a time.
- Write a runbook for a node that pauses.
`,
    },
    {
      text: `# Search unavailable

## Corrective actions

- Limit rebuilds to one at a time.
`,
    },
  ],
  limits: [],
};

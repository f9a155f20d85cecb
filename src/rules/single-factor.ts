import { PatternSet } from '../language/pattern.js';
import { sectionOfFactor } from '../model/entries.js';
import type { ContributingFactor } from '../model/model.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const singleFactor: Rule = {
  id: 'single-factor',
  title: 'Single factor',
  severity: 'warning',
  rationale: `An incident takes several things that meet, each of which is there most days without harm. When a write-up names one of
them, or only those made of software, the rest stays where it was: how the work was organised, who knew what, what pressed, how things came to be as
they are. These are the factors that the next incident will share with this one.`,
  sources: ['Component defects: RCA vs RE', "You'll never see attrition referenced in an RCA"],
  better: [
    [
      '## Contributing factors\n\n- The cache had no limit.',
      '## Contributing factors\n\n- The cache had no limit.\n- The team that knew its memory use had moved to another product in May.\n- The load test runs with a tenth of the catalogue.',
    ],
  ],
  check: {
    per: 'review',
    check: (_, { model: { factors } }) => {
      const listed = factors.filter(({ form }) => form !== 'paragraph');
      const [first] = listed;
      if (!first) return [];
      const heading = sectionOfFactor(first);
      if (!names.test(heading.heading)) return [];
      if (listed.length === 1) return [{ ...heading.headingRange, message: oneFactor() }];
      return factors.some(tellsOfPeople)
        ? []
        : [{ ...heading.headingRange, message: onlyTechnical() }];
    },
  },
};

/** Headings that promise several factors; a section about "the bug" is not asked for more. */
const names = /\b(?:factors|causes|contribut\w+)\b/i;

function oneFactor(): string {
  return say(
    'One factor stands here. What else had to be there for it to matter: in the work, the organisation, the coordination, the history?',
  );
}

function onlyTechnical(): string {
  return say(
    'All of these are about the technology. What in the work, the organisation, the coordination or the history had to be there too?',
  );
}

/** Words for people, their work and its history. */
const people = new PatternSet([
  '<person>',
  'people|team|teams|engineer|engineers|developer|developers|operator|operators|on-call|staff|customer|customers|vendor|colleague|colleagues|responder|responders|reviewer|reviewers|author|authors|owner|owners|ownership|organisation|organization|management|human|humans|knowledge|expertise|experience|training|onboarding|handover|hand-over|rota|shift',
  'review|reviewed|approval|approved|process|processes|procedure|policy|deadline|pressure|priority|priorities|backlog|decision|decided|plan|planned|planning|assumption|assumed|believed|expected|known|unaware|documentation|documented|runbook|communication|coordination|budget|hiring|migration|legacy|history|historical*|practice|habit|convention|agreed|workload|roadmap|test|tests|tested|testing|release|releases',
  'years|months|weeks|days|time|year|month|week ago|before|earlier',
  'since <number>',
]);

function tellsOfPeople({ blocks }: ContributingFactor): boolean {
  return blocks.some(({ sentences }) => sentences.some(({ tokens }) => people.test(tokens)));
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

«## Contributing factors»

### The index was rebuilt at noon

- **How it contributed:** it took half of the disk's throughput.
`,
    },
    {
      text: `# Search unavailable

«## Contributing factors»

- The index had grown past the memory of one node.
- The garbage collector paused for eleven seconds.
- The health check counted a paused node as dead.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Contributing factors

- The index had grown past the memory of one node.
- The team that sized it had been dissolved in spring.
`,
    },
    {
      text: `# Search unavailable

## Root cause

The index had grown past the memory of one node.
`,
    },
    {
      text: `# Search unavailable

## Contributing factors

Several things met: the index had grown, the check was strict, and nobody was sure who owns either.
`,
    },
  ],
  limits: [
    {
      text: `## Contributing factors

- The shard map was written by hand.
- The loader reads it once.
`,
      why: 'Work that is told without naming those who do it ("written by hand") reads like technology.',
    },
  ],
};

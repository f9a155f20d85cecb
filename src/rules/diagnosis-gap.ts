import { PatternSet } from '../language/pattern.js';
import { shortened } from '../language/phrases.js';
import { lineOf } from '../model/entry.js';
import type { TimelineEntry } from '../model/timeline.js';
import type { Sentence } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import { insertSectionFix } from '../drafting/insert-section.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const diagnosisGap: Rule = {
  id: 'diagnosis-gap',
  title: 'Diagnosis gap',
  severity: 'information',
  rationale: `Between the alert and "cause found" lies the work that takes expertise: what people saw and suspected, what misled them, what
they ruled out and how. It is the part that the next responder could use most, and the part that write-ups leave out. The rule asks for it when a
timeline goes straight from one to the other and no other section tells it.`,
  sources: [
    '"What went well" is more than just a pat on the back',
    'Brief thoughts on the recent Cloudflare outage',
  ],
  better: [
    [
      '14:02 Alert.\n14:40 Bad config found.',
      '14:02 Alert.\n14:10 Ana suspects the network, as last week; packet loss is normal.\n14:25 Only nodes restarted today are slow: what else changed?\n14:40 Bad config found.',
    ],
  ],
  check: {
    per: 'review',
    check: (review, { model: { timeline, diagnosis } }) => {
      if (timeline.isNarrative || diagnosis.length > 0 || timeline.entries.some(tellsOfWork))
        return [];
      const { entries } = timeline;
      const found = entries.find(
        (entry, index) =>
          entry.milestones.includes('diagnosis') &&
          !entry.milestones.includes('detection') &&
          sentencesOf(entry).some(({ tokens }) => told.test(tokens)) &&
          entries.slice(0, index).some(({ milestones }) => milestones.includes('detection')),
      );
      if (!found || review.sections.some(({ kind }) => kind === 'diagnosis')) return [];
      return [
        {
          start: found.name.start,
          end: found.name.end,
          message: say(
            'How did people get from the alert to "{0}"? What did they see, suspect and rule out on the way, and what misled them?',
            shortened(lineOf(found.name, review), longestQuotation).replace(/\.$/, ''),
          ),
        },
      ];
    },
  },
  fixes: (_, review) => {
    const definition = definitionOf('diagnosis');
    return definition && !review.sections.some(({ kind }) => kind === 'diagnosis')
      ? [insertSectionFix(review, definition)]
      : [];
  },
};

/** Of what is quoted in a message, in characters. */
const longestQuotation = 58;

/** Says that the search is over. */
const told = new PatternSet([
  'cause|issue|problem|source|culprit|reason|bug|fault ..3 found|identified|known|confirmed|discovered|located|determined|isolated',
  'identify|identified|found|find|discovered|determined|located|pinpointed|isolated ..4 cause|issue|problem|source|culprit|reason|bug|fault',
]);

/** Words of people who are making sense of something. */
const work = new PatternSet([
  'suspect|suspects|suspected|suspicion|hypothesis|hypotheses|theory|wonder|wondered|puzzled|confused|unclear|unsure|misled|misleading|correlate|correlated|correlation',
  'check|checks|checked|checking|inspect|inspects|inspected|inspecting|compare|compares|compared|examine|examined|analyse|analysed|analyze|analyzed|reproduce|reproduced|profile|profiled|debug|debugs|debugged|debugging|trace|traced|test|tested|try|tries|tried|trying|attempt|attempts|attempted',
  'look|looks|looked|looking at|into|for|through|like|as',
  'rule|rules|ruled out',
  'think|thinks|thought|believe|believes|believed|assume|assumed|expected|seems|seemed|appears|appeared',
  'notice|notices|noticed|see|sees|saw|observe|observes|observed|realise|realised|realize|realized that|the|a|an|no|many|several|high|errors',
  'logs|metrics|graphs|dashboard|dashboards|traces show|showed|shows|say|said|point|pointed',
  'turns|turned out',
  'narrow|narrowed|narrows',
]);

function tellsOfWork(entry: TimelineEntry): boolean {
  return sentencesOf(entry).some(({ tokens }) => work.test(tokens));
}

function sentencesOf({ blocks }: TimelineEntry): readonly Sentence[] {
  return blocks.flatMap(({ sentences }) => sentences);
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Timeline

All times in UTC.

| Time | What happened |
| --- | --- |
| 14:02 | The pager alerts on-call |
| 14:40 | «Cause identified: a bad config on six nodes» |
| 14:45 | Config rolled back |
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Timeline

All times in UTC.

- 14:02 The pager alerts on-call
- 14:10 Ana suspects the network, as last week
- 14:40 Cause identified: a bad config on six nodes
`,
    },
    {
      text: `# Search unavailable

## Timeline

All times in UTC.

- 14:02 The pager alerts on-call
- 14:40 Cause identified: a bad config on six nodes

## Diagnostic work

### Why only six nodes

- **Saw:** only nodes restarted today were slow.
- **Thought:** something that is read at the start.
`,
    },
    {
      text: `# Search unavailable

## Timeline

All times in UTC.

- 14:02 Config rolled out
- 14:40 Config rolled back
`,
    },
  ],
  limits: [],
};

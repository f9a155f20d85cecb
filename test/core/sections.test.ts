import assert from 'node:assert/strict';
import { readReview } from '../../src/review/read.js';
import { labelLevel } from '../../src/review/review.js';
import type { SectionKind } from '../../src/sections/kinds.js';
import { catalogue } from '../../src/sections/catalogue.js';
import { recogniseSection } from '../../src/sections/recognise.js';

/** Headings as organisations write them. */
const headings: Record<Exclude<SectionKind, 'other'>, readonly string[]> = {
  summary: [
    'Summary',
    'Executive summary',
    'TL;DR',
    'tl;dr:',
    'Overview',
    '1. Summary',
    'What happened?',
    'So what happened?',
    'What exactly happened?',
    'What happened and why?',
    'Issue description',
  ],
  impact: [
    'Impact',
    'Customer impact',
    '💥 Impact',
    'Who was affected',
    'Impact (external)',
    'Blast radius',
    'Fallout',
    'What users saw',
  ],
  timeline: [
    'Timeline',
    'Time line of the incident',
    'Timeline (all times in UTC)',
    '⏱️ Timeline',
    'Chronology',
    'Sequence of events',
    '14:05 UTC',
    '2026-03-14 09:12',
    '~13:30-13:45 UTC – errors rise',
    '15 May',
    '{{ 07:20 }}',
    'Lead-up',
    'Key timings',
  ],
  detection: ['Detection', 'How we found out', 'How was it detected?', '3) Detection'],
  diagnosis: [
    'Diagnosis',
    'Investigation',
    'Diagnostic work',
    'Troubleshooting',
    'Debugging the queue',
    'What we found',
    'The smoking gun',
  ],
  response: [
    'Response',
    'Resolution',
    'Mitigation',
    'Recovery',
    'How we fixed it',
    'Workaround',
    'Handling',
    'Resolving the problem',
    'Fixing the gate',
    'Customer communication',
    'The rollback',
    'Response actions',
  ],
  factors: [
    'Contributing factors',
    'Root cause',
    'Root Cause(s)',
    'Root causes and contributing factors',
    'RCA',
    'Five whys',
    'II. Causes',
    'Technical details',
    "Five Why's",
    'Why did the gate stay shut?',
    'But how did this happen?',
    'How come nobody saw it?',
    'The attack chain',
    'Working theory (root cause)',
  ],
  rationale: ['Local rationality', 'Why it made sense', 'Decision points', 'Disclosure decision'],
  'went-well': [
    'What went well',
    'What Went Well?',
    '✅ Things that went well',
    'What worked well',
    'Went right',
    'Silver linings',
    'Keep doing',
    'What was effective',
  ],
  difficulties: [
    'What went wrong',
    'What didn’t go so well',
    'What did not go well',
    'What could have gone better',
    'What was difficult',
    'Challenges',
    'Main challenges',
    'What didn’t work',
    'Issues found',
    'What could be done better',
    'How we failed',
  ],
  luck: ['Where we got lucky', 'Luck', 'Where were we lucky?'],
  surprises: ['What surprised us', 'Surprises', 'What confused us'],
  lessons: [
    'Lessons learned',
    'Lessons learnt',
    'Learnings',
    'Key takeaways',
    'Conclusion',
    'Insights',
    'Closing thoughts',
    'In retrospect',
    'Epilogue',
  ],
  actions: [
    'Action items',
    'Actions',
    'Corrective actions',
    'Follow-ups',
    'Follow up',
    'Review actions',
    'Next steps',
    'Preventive measures',
    '🔧 Action Items',
    '7.2 Action items',
    'TODO',
    'What will we do to prevent this',
    'What is being done about this?',
    'What can we do better?',
    'How can we avoid this in future?',
    'Opportunities',
    'Path forward',
    'Proposed fixes',
    'Planned work',
    'Roll-out plan',
    'The next two weeks',
    'How we’re fixing this',
    'Steps we are taking',
    'Where do we go from here?',
    'Avoiding a repeat',
    'Actions under way',
    'What are we doing so that ferries never leave empty again?',
    'How we are improving the booking desk',
    'What has been done since',
    'Changes we are making',
    'Safety improvements',
    'Resulting changes',
    'Ideas for improvement',
    'Planned safeguards',
    "What we'll do in the future",
    'How could this be avoided?',
    'Status and future plans',
  ],
  questions: ['Open questions', 'Questions', 'Unknowns', 'What we still don’t know'],
  background: [
    'How does the booking engine work?',
    'Background',
    'Prelude',
    'Context',
    'How the system works',
    'Glossary',
  ],
  references: [
    'References',
    'Related issues',
    'Appendix',
    'Links',
    'Further reading',
    'Footnotes',
    'More info',
  ],
  metadata: [
    'Metadata',
    'Participants',
    'Authors',
    'Incident details',
    'Status',
    'Owner',
    'Involved',
    'Incident date(s)',
  ],
};

describe('A heading announces', () => {
  for (const [kind, variants] of Object.entries(headings)) {
    it(`${kind}: ${variants.join(' | ')}`, () => {
      for (const heading of variants) assert.equal(recogniseSection(heading, 2), kind, heading);
    });
  }

  it('what the template calls it', () => {
    for (const { kind, title } of catalogue) assert.equal(recogniseSection(title, 2), kind, title);
  });

  it('the same at any depth', () => {
    for (const level of [2, 3, 4, 5, 6, labelLevel]) {
      assert.equal(recogniseSection('Action items', level), 'actions');
    }
  });

  it('nothing when it is a title, a sentence, or something else', () => {
    assert.equal(recogniseSection('Impact', 1), 'impact');
    assert.equal(recogniseSection('Incident report: recovery of the search index', 1), 'other');
    assert.equal(recogniseSection('2026-03-14: Timeline service down', 1), 'other');
    for (const heading of ['', '???', 'Search', 'Node pool', '日本語']) {
      assert.equal(recogniseSection(heading, 2), 'other', heading);
    }
  });
});

describe('Sections of a document', () => {
  it('all count when a document has only top headings: the first one alone is a title', () => {
    const kinds = sectionsOf('# Index lost\n\n# Our action items\n\n# What we learned then\n');
    assert.deepEqual(
      kinds.map(([, kind]) => kind),
      ['other', 'actions', 'lessons'],
    );
  });

  it('have a kind, and a context taken from around them', () => {
    assert.deepEqual(
      sectionsOf('# Search down\n\n## Lessons\n\n### Node pool\n\nText\n\n## Notes\n'),
      [
        ['Search down', 'other', 'other', 1],
        ['Lessons', 'lessons', 'lessons', 2],
        ['Node pool', 'other', 'lessons', 3],
        ['Notes', 'other', 'other', 2],
      ],
    );
  });

  it('end where the next one of the same or a higher level starts', () => {
    const text = '## Impact\n\nA\n\n### Who\n\nB\n\n## Notes\n\nC\n';
    const [, impact, who, notes] = readReview(text).sections;
    assert.equal(text.slice(impact?.start, impact?.end), '## Impact\n\nA\n\n### Who\n\nB\n\n');
    assert.equal(text.slice(who?.contentStart, who?.end), '\n\nB\n\n');
    assert.equal(text.slice(notes?.start, notes?.end), '## Notes\n\nC\n');
    assert.equal(who?.parent, impact);
  });

  it('are found under underlined headings, with markup in them, and in CRLF documents', () => {
    assert.deepEqual(
      sectionsOf('Impact\r\n------\r\n\r\nText\r\n\r\n## **Root** `cause` [analysis](a.md)\r\n'),
      [
        ['Impact', 'impact', 'impact', 2],
        ['Root cause analysis', 'factors', 'factors', 2],
      ],
    );
  });

  it('start at bold labels that stand alone or name a section', () => {
    const text =
      '# Down\n\n**Impact**: many users.\n\n**Review actions**:\n\n- Do it.\n\n__Timeline__\n\nText\n\n**Note**: no.\n\n**Bold** words.\n';
    assert.deepEqual(sectionsOf(text).slice(1), [
      ['Impact', 'impact', 'impact', labelLevel],
      ['Review actions', 'actions', 'actions', labelLevel],
      ['Timeline', 'timeline', 'timeline', labelLevel],
    ]);
    assert.deepEqual(sentencesIn(text, 'impact'), ['Impact', 'many users.']);
    assert.deepEqual(sentencesIn(text, 'actions'), ['Review actions', 'Do it.']);
  });

  it('start at a bold label that is a list item, and end with it', () => {
    const text =
      '- **Review actions**:\n  - One.\n  - Two.\n- **What went well**\n  - Three.\n- Four.\n';
    assert.deepEqual(sentencesIn(text, 'actions').slice(1), ['One.', 'Two.']);
    assert.deepEqual(sentencesIn(text, 'went-well').slice(1), ['Three.']);
    assert.deepEqual(sentencesIn(text, 'other'), ['Four.']);
  });

  it('do not start at the labelled fields of an entry', () => {
    const text = '### Full disk\n\n- **How it contributed:** a\n- **Impact:** b\n';
    assert.deepEqual(sectionsOf(text), [['Full disk', 'other', 'other', 3]]);
  });

  it('do not start in code, quotes, comments or front matter', () => {
    const text =
      '---\n# Impact\n---\n\n```\n## Impact\n```\n\n> ## Impact\n\n<!--\n## Impact\n-->\n\n    ## Impact\n';
    assert.deepEqual(sectionsOf(text), []);
  });
});

/** Heading, kind, context and level of every section under a heading. */
function sectionsOf(text: string) {
  return readReview(text)
    .sections.slice(1)
    .map(({ heading, kind, context, level }) => [heading, kind, context, level]);
}

function sentencesIn(text: string, kind: SectionKind): string[] {
  return readReview(text)
    .blocks.filter(({ section }) => section.kind === kind)
    .flatMap(({ sentences }) => sentences)
    .map(({ tokens }) => text.slice(wordStart(tokens), tokens.at(-1)?.end).replace(/\W*:$/, ''));
}

/** Labels leave their colon to the text behind them. */
function wordStart(tokens: readonly { start: number; kind: string }[]): number {
  return tokens.find(({ kind }) => kind !== 'punctuation')?.start ?? 0;
}

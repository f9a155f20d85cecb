import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fillField } from '../../src/drafting/fill-field.js';
import { insertSection } from '../../src/drafting/insert-section.js';
import { applyFix } from '../../src/lint/fix.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings, type LintSettings } from '../../src/lint/settings.js';
import { readModel } from '../../src/model/model.js';
import {
  nodeWithId,
  overviewOf,
  sectionAt,
  sectionDroppedOn,
  type OverviewNode,
} from '../../src/overview/overview.js';
import { sectionNotes, wordsAbove } from '../../src/overview/section-notes.js';
import { durationInWords, missingInWords } from '../../src/overview/words.js';
import { readReview } from '../../src/review/read.js';
import { catalogue } from '../../src/sections/catalogue.js';
import { reviewText } from '../../src/sections/template.js';
import { generatedDocuments } from './generated-documents.js';

describe('The overview of a review', () => {
  const example = readFileSync('examples/checkout-latency.md', 'utf8');

  it('lists sections in their order, and those that are missing in their place', () => {
    assert.deepEqual(
      overview('# Search down\n\n## Summary\n\nDown.\n\n## Notes\n\nTwo.\n\n## Timeline\n')
        .slice(0, 5)
        .map(({ title, words }) => `${title}: ${words}`),
      [
        'Summary: thin: a few words so far',
        'Impact: missing',
        'Notes: present',
        'Timeline: empty: nothing written yet',
        'Detection: missing, optional',
      ],
    );
  });

  it('has a section in the place where inserting it would put it', () => {
    for (const { text, name } of generatedDocuments(30)) {
      const missing = flat(overview(text)).filter((node) => node.words.startsWith('missing'));
      for (const node of missing) {
        const definition = catalogue.find(({ title }) => title === node.title);
        assert.ok(definition, node.title);
        const edit = insertSection(readReview(text), definition);
        const after = applyFix(text, { title: '', edits: [edit], snippet: true, safe: false });
        const there = (nodes: readonly OverviewNode[], wanted?: OverviewNode): string[] =>
          flat(nodes)
            .filter((each) => each.type === 'section')
            .filter((each) => each.state !== 'missing' || each.id === wanted?.id)
            .map(({ title }) => title);
        assert.deepEqual(there(overview(after)), there(overview(text), node), `${name}\n${after}`);
      }
    }
  });

  it('lists all of the template once, when it is all there and when nothing is', () => {
    const details = { title: 'Search down', date: '2026-03-14', severity: 'SEV-2' };
    const titles = catalogue.map(({ title }) => title);
    for (const [text, state] of [
      [reviewText(details), 'empty'],
      ['', 'missing'],
    ] as const) {
      const sections = overview(text);
      assert.deepEqual(
        sections.map(({ title }) => title),
        titles,
      );
      assert.ok(sections.every((section) => section.type === 'section' && section.state === state));
    }
  });

  it('lists entries with what is known of them', () => {
    assert.deepEqual(lines(example, 'timeline').slice(0, 3), [
      '09:10 Timeout towards the provider raised from 5 s to 30 s, at their request: ',
      '09:40 First slow checkouts; the error rate stays flat: the start',
      '10:02 Support writes that three customers were charged twice: detection, 22 minutes after the start',
    ]);
    assert.deepEqual(lines(example, 'actions'), [
      'Add automatic resizing of the pool: no trade-offs yet',
      'Be more careful when changing timeouts: no trade-offs yet',
      'Show connections in use beside the limit on the first page of the checkout dashboard: done',
    ]);
    assert.deepEqual(lines(example, 'factors'), ['The pool was sized for four hosts: ']);
  });

  it('reads bold labels that act as headings', () => {
    const text = readFileSync('test/core/house-styles/bold-run-in-labels.md', 'utf8');
    assert.deepEqual(
      overview(text)
        .slice(0, 3)
        .map(({ title }) => title),
      ['Summary', 'Timeline (UTC)', 'Contributing factors'],
    );
    assert.equal(lines(text, 'timeline')[1], '09:05 Ines: pages the print team: ');
  });

  it('has a name of its own for every node, the same after an edit above it', () => {
    for (const { text } of generatedDocuments(30)) {
      const ids = flat(overview(text)).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const next = flat(overview(`${text}\n\n## Appendix of notes\n\nMore.\n`)).map(({ id }) => id);
      for (const id of ids) if (!id.includes('references')) assert.ok(next.includes(id), id);
    }
  });

  it('takes opening lines for a summary', () => {
    const kinds = overview('# Search down\n\nIt was down.\n\n## Timeline\n').map((node) => node.id);
    assert.ok(!kinds.includes('summary'));
  });

  it('knows the section at an offset, up to the end of the document', () => {
    const text = '# Search down\n\n## Lessons learned\n\n### What went well\n\nMuch.';
    const nodes = overview(text);
    assert.equal(sectionAt(nodes, 0), undefined);
    assert.equal(sectionAt(nodes, text.indexOf('## Lessons'))?.title, 'Lessons learned');
    assert.equal(sectionAt(nodes, text.length)?.title, 'What went well');
  });

  it('knows whose place a section takes that is dropped', () => {
    const nodes = overview(example);
    const drop = (dragged: string, target: string | undefined): string | undefined =>
      sectionDroppedOn(nodes, dragged, target)?.id;
    assert.equal(drop('summary', 'timeline'), 'timeline');
    assert.equal(drop('summary', 'timeline / timeline 2'), 'timeline');
    assert.equal(drop('actions', 'summary'), 'summary');
    // Beside what is missing: its neighbour on the way there.
    assert.equal(drop('summary', 'diagnosis'), 'timeline');
    assert.equal(drop('actions', 'diagnosis'), 'factors');
    assert.equal(drop('summary', undefined), 'actions');
    assert.equal(drop('impact', 'impact'), undefined);
    assert.equal(drop('impact', 'nothing of that name'), undefined);
  });

  function lines(text: string, id: string): string[] {
    const node = nodeWithId(overview(text), id);
    assert.ok(node?.type === 'section');
    return node.children.map(({ title, words }) => `${title}: ${words}`);
  }
});

describe('The note on a section', () => {
  it('says what is in it and what is missing', () => {
    assert.deepEqual(notes(readFileSync('examples/checkout-latency.md', 'utf8')), [
      'Timeline: 6 entries from 09:10 to 11:35, no word yet on how the cause was found',
      'Contributing factors: 1 factor, nothing beside it yet',
      'What went well: 2 things worth keeping, 1 that the next responder could not repeat yet',
      'Corrective actions: 3 actions (1 done), 2 without trade-offs, 1 that only asks for more care',
    ]);
  });

  it('asks how factors met, and what people saw in a decision', () => {
    assert.deepEqual(
      notes(`## Contributing factors

- The index had grown past the memory of one node.
- The team that sized it was dissolved in spring.

## Local rationality

### On-call skips the canary

- **What they saw:** …
- **What they knew:** …

### On-call waits

- **What they saw:** the provider's status page.
`),
      [
        'Contributing factors: 2 factors, no word yet on how they met',
        'Local rationality: 2 decisions, 1 without what they saw, knew or wanted',
      ],
    );
  });

  it('tells how long it took, when nothing is missing', () => {
    assert.deepEqual(
      notes(
        '## Timeline\n\n- 14:02 UTC Errors begin\n- 14:14 UTC Alert fires\n- 15:10 UTC All clear\n',
      ).slice(0, 1),
      [
        'Timeline: 3 entries from 14:02 to 15:10, detection after 12 minutes, over after 1 hour 8 minutes',
      ],
    );
  });

  it('says that a section is empty above those that are not', () => {
    assert.deepEqual(
      notes('## What went well\n\n## Open questions\n\n- Who pays for the second index?\n'),
      ['What went well: Nothing written yet'],
    );
  });

  it('says nothing of a section that lacks nothing, nor of a draft that nobody has begun', () => {
    assert.deepEqual(
      notes('## Corrective actions\n\n- Warm the cache. It costs two minutes for each deploy.\n'),
      [],
    );
    const details = { title: 'Search down', date: '2026-03-14', severity: 'SEV-2' };
    assert.deepEqual(notes(reviewText(details)), []);
  });

  it('leaves out what a rule that is off would say', () => {
    const text = '## Corrective actions\n\n- Add automatic failover.\n';
    assert.deepEqual(notes(text), ['Corrective actions: 1 action, 1 without trade-offs']);
    const severities = { 'action-without-trade-offs': 'off' } as const;
    assert.deepEqual(notes(text, { ...defaultSettings, severities }), []);
  });

  it('tells the days when an incident lasts over midnight', () => {
    const [note] = notes(
      '## Timeline\n\n- 2026-03-14 23:50 UTC Errors begin\n- 2026-03-15 00:20 UTC Alert\n- 2026-03-15 01:00 UTC All clear\n',
    );
    assert.match(note ?? '', /: 3 entries from 2026-03-14 23:50 to 2026-03-15 01:00/);
  });

  function notes(text: string, settings: LintSettings = defaultSettings): string[] {
    const review = readReview(text);
    return sectionNotes(review, readModel(review), lint(review, settings)).flatMap((note) => {
      const words = wordsAbove(note);
      return words === undefined ? [] : [`${note.section.heading}: ${words}`];
    });
  }
});

describe('Filling in a field', () => {
  it('makes the blank that is there one to type into', () => {
    assert.equal(
      filled('### Cold cache\n\n- **What it interacted with:** …\n'),
      '### Cold cache\n\n- **What it interacted with:** ${1:…}\n',
    );
  });

  it('adds the field in the style of the entry', () => {
    assert.equal(
      filled('- The cache was cold.\n- Retries.\n'),
      '- The cache was cold.\n  - **What it interacted with:** ${1:…}\n- Retries.\n',
    );
  });

  it('changes nothing that is filled in, and nothing without room for it', () => {
    const told = '### Cold cache\n\n- **What it interacted with:** the retries\n';
    assert.equal(filled(told), undefined);
    assert.equal(filled('| Factor |\n|---|\n| Cold cache |\n'), undefined);
  });

  function filled(body: string): string | undefined {
    const text = `## Contributing factors\n\n${body}`;
    const at = text.search(/cache/i);
    const edit = fillField(readReview(text), 'factors', 'interactedWith', at);
    return (
      edit &&
      applyFix(text, { title: '', edits: [edit], snippet: false, safe: false }).slice(
        text.length - body.length,
      )
    );
  }
});

describe('Words for numbers', () => {
  it('says durations as one would', () => {
    const said = [0, 1, 12, 60, 115, 24 * 60 + 61].map(durationInWords);
    assert.deepEqual(said, [
      'less than a minute',
      '1 minute',
      '12 minutes',
      '1 hour',
      '1 hour 55 minutes',
      '1 day 1 hour',
    ]);
  });

  it('names a few of the sections that are missing', () => {
    assert.equal(missingInWords(['Impact']), 'Not here yet: Impact');
    assert.equal(missingInWords(['A', 'B', 'C', 'D', 'E']), 'Not here yet: A, B, C and 2 more');
  });
});

function overview(text: string): readonly OverviewNode[] {
  const review = readReview(text);
  return overviewOf(review, readModel(review), lint(review, defaultSettings), defaultSettings);
}

function flat(nodes: readonly OverviewNode[]): OverviewNode[] {
  return nodes.flatMap((node) =>
    node.type === 'section' ? [node, ...flat(node.children)] : [node],
  );
}

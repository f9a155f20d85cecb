import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { excerptOf } from '../../src/register/excerpt.js';
import { readSummary } from '../../src/register/read-summary.js';
import { summaryOf, type ReviewSummary } from '../../src/register/summary.js';
import { readReview } from '../../src/review/read.js';
import { catalogue } from '../../src/sections/catalogue.js';
import { generateReview } from '../bench/reviews.mjs';
import { generatedDocuments } from './generated-documents.js';

describe('The summary of a review', () => {
  it('tells what the front matter says', () => {
    const summary = summarise(
      '---\ntype: incident-review\ntitle: Search down\ndate: 2026-03-12\nseverity: SEV-2\nservices: [search, ingest]\nstatus: draft\n---\n\n# Search\n',
    );
    assert.deepEqual(
      [summary.title, summary.day, summary.severity, summary.services, summary.status],
      ['Search down', '2026-03-12', 'SEV-2', ['search', 'ingest'], 'draft'],
    );
    assert.deepEqual([summary.line, summary.column], [10, 1]);
  });

  it('tells what stands under the title, where there is no front matter', () => {
    const summary = summarise(
      '# Search down\n\n- **Date:** 12 March 2026\n- **Severity**: SEV 2\n- **Affected services:** search, ingest\n\n| | |\n|-|-|\n| Status | In review |\n\n## Summary\n\nStatus: fine again.\n',
    );
    assert.deepEqual(
      [summary.title, summary.day, summary.severity, summary.services, summary.status],
      ['Search down', '2026-03-12', 'SEV 2', ['search', 'ingest'], 'In review'],
    );
  });

  it('takes the day from the title, for want of another', () => {
    assert.equal(summarise('# 2026-03-12, search down\n').day, '2026-03-12');
    assert.equal(summarise('# Search down on 3 May\n').day, undefined);
  });

  it('leaves open what is not told, and what is but a blank', () => {
    const summary = summarise('---\nseverity: TBD\nservices: []\nstatus:\n---\n\nSlow.\n');
    assert.deepEqual(
      [summary.title, summary.day, summary.severity, summary.services, summary.status],
      [undefined, undefined, undefined, [], undefined],
    );
  });

  it('tells each action with owner, due date, state and place', () => {
    const [first, second] = summarise(
      '# Search\n\n## Corrective actions\n\n- [ ] Add an alert on lag (owner: Ana, due: 2026-04-01)\n- [x] Warm the cache before a deploy\n',
    ).actions;
    assert.deepEqual(first, {
      title: 'Add an alert on lag',
      owner: 'Ana',
      due: '2026-04-01',
      dueDay: '2026-04-01',
      done: false,
      line: 5,
      column: 7,
    });
    assert.equal(second?.done, true);
  });

  it('takes for actions what is listed as such, where there is a list', () => {
    const listed = '## Action items\n\n- Add an alert on lag\n';
    const told = '## What was difficult\n\nWe will add a dashboard for the queue.\n\n';
    assert.deepEqual(titlesIn(`# Search\n\n${told}${listed}`), ['Add an alert on lag']);
    assert.equal(titlesIn(`# Search\n\n${told}`).length, 1);
  });

  for (const [due, day] of [
    ['2026-04-01', '2026-04-01'],
    ['1 April 2026', '2026-04-01'],
    ['April 1st', '2026-04-01'],
    ['Q2 2026', '2026-06-30'],
    ['2026-Q1', '2026-03-31'],
    ['next sprint', undefined],
  ] as const) {
    it(`understands that an action is due "${due}"`, () => {
      const text = `---\ndate: 2026-03-12\n---\n\n# Search\n\n## Actions\n\n- Add an alert on lag\n  - **Due:** ${due}\n`;
      const [action] = summarise(text).actions;
      assert.deepEqual([action?.due, action?.dueDay], [due, day]);
    });
  }
});

describe('The excerpt that a summary is read from', () => {
  const folder = resolve('test/core/house-styles');
  const styles = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const hard = [
    '# A\n\n## Actions\n\n```\n## Summary\n```\n\n- Add an alert on lag\n\n## Summary\n\nSlow.\n',
    '# A\n\n```\n## Actions\n```\n\nWe will add an alert.\n',
    '# A\n\n<!--\n## Actions\n\n- Add an alert\n-->\n\n## Follow-ups\n\n- Warm the cache\n',
    '# A\n\nActions\n-------\n\n- Add an alert on lag\n\nSummary\n-------\n\nSlow.\n',
    '# A\n\n## Summary\n\nSlow.\n\n**Action items:**\n\n- Add an alert on lag\n',
    '---\ntitle: A\n# Actions\n---\n\n## Actions\n\n- Add an alert on lag\n\n# Appendix\n\n- Warm the cache\n',
    '# A\r\n\r\n## Lessons and action items\r\n\r\n- Add an alert on lag\r\n\r\n## Timeline\r\n\r\n14:02 Alert\r\n',
    '# Actions\n\n## Search\n\n- Add an alert on lag\n\n# Actions\n\n- Warm the cache\n',
    '## **Action items**\n\n### Prevent\n\n- Add an alert on lag\n\n### Went well\n\n- Ana\n',
  ];

  const generated = generatedDocuments(300).map(({ text }) => text);

  it('says the same as the whole text, in whatever form it is written', () => {
    for (const text of [...styles, ...hard, ...generated, generateReview(400)]) {
      assert.deepEqual(readInSteps(text), summarise(text), text);
    }
  });

  it('leaves everything where it was, and leaves out what is not needed', () => {
    const text = generateReview(200);
    const excerpt = excerptOf(text, catalogue);
    assert.equal(excerpt.split('\n').length, text.split('\n').length);
    assert.ok(excerpt.length < text.length / 2);
  });

  it('is read in several steps when it is long', () => {
    const steps = readSummary(generateReview(4_000), catalogue);
    let count = 0;
    while (steps.next().done !== true) count++;
    assert.ok(count > 2);
  });

  it('is the beginning of a text that is too long to be read', () => {
    const text = `# Search down\n\n## Actions\n\n- Add an alert\n\n${'Slow. '.repeat(200_000)}`;
    const { title, actions } = readInSteps(text);
    assert.deepEqual([title, actions], ['Search down', []]);
  });
});

function summarise(text: string): ReviewSummary {
  return summaryOf(readReview(text));
}

function titlesIn(text: string): string[] {
  return summarise(text).actions.map(({ title }) => title);
}

function readInSteps(text: string): ReviewSummary {
  const steps = readSummary(text, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutlineReport } from '../../src/command-line/outline-report.js';
import { commandLineOn } from './command-line-in.js';

const searchDown = `---
type: incident-review
date: 2026-03-04
---

# Search down 🔥

## Timeline (UTC)

- 14:02 Mira: errors begin to rise
- 14:20 All clear

## Contributing factors

### 🧨 A full disk

- **How it contributed:** it was small.
- **Who knew:** nobody.

## Corrective actions

- [x] Add an alert on disk space
  - **Owner:** Sam
  - **Addresses:** A full disk
  - **Cost and trade-offs:** one more page at night
`;

describe('incident-review outline', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'incident-review-'));
    writeFileSync(join(folder, 'a.md'), searchDown);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives programs all that was understood, with positions as lint has them', async () => {
    const { output, code } = await run('outline', '--format', 'json', 'a.md');
    const outline = JSON.parse(output) as OutlineReport;
    assert.equal(code, 0);
    assert.deepEqual(Object.keys(outline), [
      'path',
      'frontMatter',
      'sections',
      'timeline',
      'durations',
      'factors',
      'decisions',
      'diagnosis',
      'wentWell',
      'actions',
    ]);
    assert.equal(outline.path, 'a.md');
    assert.deepEqual(outline.frontMatter, { type: 'incident-review', date: '2026-03-04' });
    assert.deepEqual(
      outline.sections.map(({ kind, heading, level }) => [kind, heading, level]),
      [
        ['other', 'Search down 🔥', 1],
        ['timeline', 'Timeline (UTC)', 2],
        ['factors', 'Contributing factors', 2],
        ['factors', '🧨 A full disk', 3],
        ['actions', 'Corrective actions', 2],
      ],
    );
    const [first] = outline.timeline;
    assert.deepEqual(first, {
      at: '2026-03-04T14:02Z',
      text: 'errors begin to rise',
      who: 'Mira',
      ...placeOf('- 14:02 Mira: errors begin to rise'),
    });
    assert.deepEqual(outline.durations, [{ from: 'start', to: 'end', minutes: 18 }]);
    assert.deepEqual(
      outline.factors.map(({ text, fields }) => [text, fields]),
      [['🧨 A full disk', { contributed: 'it was small.', 'Who knew': 'nobody.' }]],
    );
    const [action] = outline.actions;
    assert.deepEqual(
      { ...action, start: action?.start.offset, end: action?.end.offset },
      {
        text: 'Add an alert on disk space',
        kinds: ['detects'],
        owner: 'Sam',
        due: null,
        done: true,
        ticket: null,
        addresses: 'A full disk',
        tradeOffs: ['one more page at night'],
        start: searchDown.indexOf('- [x]'),
        end: searchDown.length - 1,
      },
    );
  });

  it('gives people the same in words', async () => {
    const { output } = await run('outline', 'a.md');
    assert.equal(
      output,
      `a.md

Sections
  Search down 🔥  (other, line 6)
    Timeline (UTC)  (timeline, line 8)
    Contributing factors  (factors, line 13)
      🧨 A full disk  (factors, line 15)
    Corrective actions  (actions, line 20)

Timeline
  2026-03-04T14:02Z  Mira: errors begin to rise
  2026-03-04T14:20Z  All clear

Durations
  start to end: 18 min

Contributing factors
  🧨 A full disk
    contributed: it was small.
    Who knew: nobody.

Corrective actions
  Add an alert on disk space
    detects · owner: Sam · done
    addresses: A full disk
    trade-off: one more page at night
`,
    );
  });

  it('lets no text of a review steer the terminal', async () => {
    writeFileSync(join(folder, 'b.md'), '# Down\n\n## Causes\n\n- A\u001B[31m disk\u0007\n');
    assert.doesNotMatch((await run('outline', 'b.md')).output, /[^\P{Cc}\n]/u);
  });

  it('reads standard input, under the path that is given for it', async () => {
    const { output } = await runOn(searchDown, 'outline', '--format', 'json', '-');
    assert.equal((JSON.parse(output) as OutlineReport).path, '<stdin>');
    const named = await runOn(searchDown, 'outline', '--stdin-path', 'x.md', '-');
    assert.match(named.output, /^x\.md\n/);
  });

  it('says what cannot be read', async () => {
    const { code, output, errors } = await run('outline', 'missing.md');
    assert.equal(code, 2);
    assert.equal(output, '');
    assert.match(errors, /^incident-review: cannot read missing\.md: /);
  });

  it('asks for one file', async () => {
    mkdirSync(join(folder, 'empty'));
    for (const args of [[], ['a.md', 'a.md'], ['empty']]) {
      const { code, errors } = await run('outline', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(errors, /Name (?:the one|a) file/);
    }
  });

  function run(...args: readonly string[]) {
    return runOn('', ...args);
  }

  function runOn(input: string, ...args: readonly string[]) {
    return commandLineOn(folder, input, ...args);
  }
});

/** Lines and columns from 1, offsets from 0, in UTF-16 code units. */
function placeOf(words: string): Pick<OutlineReport['timeline'][number], 'start' | 'end'> {
  const offset = searchDown.indexOf(words);
  const line = searchDown.slice(0, offset).split('\n').length;
  return {
    start: { line, column: 1, offset },
    end: { line, column: 1 + words.length, offset: offset + words.length },
  };
}

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { QuestionsReport } from '../../src/command-line/questions-report.js';
import { commandLineOn } from './command-line-in.js';

const searchDown = `# Search down 🔥

## Summary

On Monday the log disk was full.
`;

describe('incident-review questions', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'incident-review-'));
    writeFileSync(join(folder, 'a.md'), searchDown);
    writeFileSync(join(folder, 'b.md'), '# Search up\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('gives programs the open questions of each file, with positions as lint has them', async () => {
    const { output, code } = await run('questions', '--format', 'json', 'a.md', 'b.md');
    const reports = JSON.parse(output) as QuestionsReport[];
    assert.equal(code, 0);
    assert.deepEqual(
      reports.map(({ path, questions }) => [path, questions.length > 0]),
      [
        ['a.md', true],
        ['b.md', false],
      ],
    );
    const offset = searchDown.indexOf('disk was full');
    assert.deepEqual(reports[0]?.questions[0], {
      theme: 'saturation',
      id: 'saturation/limit',
      question: 'Which limit was met, where does it come from, and who knew of it?',
      section: 'factors',
      start: { line: 5, column: 19, offset },
      end: { line: 5, column: 32, offset: offset + 'disk was full'.length },
      sentence: 'On Monday the log disk was full.',
    });
  });

  it('gives people the same in words', async () => {
    const { output } = await run('questions', 'a.md', 'b.md');
    assert.match(
      output,
      /^a\.md\n\n {2}Saturation {2}\(saturation, line 5\)\n {4}“On Monday the log disk was full\.”\n {4}- Which limit was met, [^\n]*\? {2}\(Contributing factors\)\n/,
    );
    assert.match(output, /\n\nb\.md\n\n {2}No open questions\.\n$/);
  });

  it('makes an interview guide', async () => {
    const byRole = await run('questions', '--interview-guide', 'a.md');
    assert.match(byRole.output, /^# Interview guide: Search down 🔥\n[^]*\n## The team that owns /);
    const byMoment = await run('questions', '--interview-guide', '--by', 'moment', 'a.md');
    assert.match(byMoment.output, /\n## Beside the timeline\n/);
  });

  it('lets no text of a review steer the terminal', async () => {
    writeFileSync(join(folder, 'c.md'), 'The log\u001B[31m disk was full.\u0007\n');
    const { output } = await run('questions', 'c.md');
    assert.match(output, /Saturation/);
    assert.doesNotMatch(output, /[^\P{Cc}\n]/u);
  });

  it('reads standard input', async () => {
    const { output } = await runOn(searchDown, 'questions', '--stdin-path', 'x.md', '-');
    assert.match(output, /^x\.md\n/);
  });

  it('says what cannot be read, and reads all else', async () => {
    const { code, output, errors } = await run('questions', 'missing.md', 'b.md');
    assert.equal(code, 2);
    assert.match(output, /^b\.md\n/);
    assert.match(errors, /^incident-review: cannot read missing\.md: /);
  });

  it('says how it is used', async () => {
    for (const [args, message] of [
      [[], /Name the files to read/],
      [['--format', 'json', '--interview-guide', 'a.md'], /An interview guide is text/],
      [['--by', 'day', 'a.md'], /--by day: use one of role, moment/],
    ] as const) {
      const { code, errors } = await run('questions', ...args);
      assert.equal(code, 2);
      assert.match(errors, message);
    }
  });

  function run(...args: readonly string[]) {
    return runOn('', ...args);
  }

  function runOn(input: string, ...args: readonly string[]) {
    return commandLineOn(folder, input, ...args);
  }
});

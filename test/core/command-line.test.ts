import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFileSystem } from '../../src/command-line/node-file-system.js';
import type { Report } from '../../src/command-line/report.js';
import type { FileSystem, Surroundings } from '../../src/command-line/surroundings.js';
import { readReview } from '../../src/review/read.js';
import { rules } from '../../src/rules/index.js';
import { commandLineIn, commandLineOn, type Outcome } from './command-line-in.js';

const withRootCause = '# Search down\n\n## Summary\n\nThe root cause was a full disk.\n';
const quiet = ['--rule', 'missing-section=off', '--rule', 'single-cause=off'];

describe('Command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'incident-review-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  describe('lint', () => {
    it('prints findings under the path they belong to, and says in words how many', async () => {
      put({ 'a.md': withRootCause });
      const { code, output, errors } = await run('lint', ...quiet, 'a.md');
      assert.match(output, /^a\.md\n {2}5:5 {2}warning {6}"root cause" .* {2}root-cause\n\n/);
      assert.match(
        output,
        /\n1 question in 1 review\. 1 finding at severity "warning" or above: exit code 1\.\n$/,
      );
      assert.equal(errors, '');
      assert.equal(code, 1);
    });

    it('has nothing but words to say about a review without findings', async () => {
      put({ 'a.md': '# Search down\n', 'b.md': '' });
      const { code, output } = await run('lint', ...quiet, 'a.md', 'b.md');
      assert.equal(output, 'No questions in 2 reviews.\n');
      assert.equal(code, 0);
    });

    it('wraps messages to the width of a terminal, and colours them', async () => {
      put({ 'a.md': withRootCause });
      const { output } = await runIn({ columns: 60, colours: true }, 'lint', ...quiet, 'a.md');
      assert.ok(output.includes('\u001B[1ma.md\u001B[0m\n'));
      assert.ok(output.includes('\u001B[33mwarning    \u001B[0m'));
      assert.ok(output.includes('\u001B[2mroot-cause\u001B[0m\n'));
      const plain = output
        .replace(/\u001B\[\d+m/g, '')
        .split('\n')
        .slice(0, -2);
      assert.ok(plain.length > 4);
      assert.ok(plain.every((line) => line.length <= 60));
    });

    it('lets no text of a review steer the terminal', async () => {
      put({ 'a.md': '# Down\n\nThe root\u001B[31m\u0007 cause was a full disk.\n' });
      const { output } = await run('lint', 'a.md');
      assert.doesNotMatch(output, /[^\P{Cc}\n]/u);
    });

    describe('--format json', () => {
      it('gives every file an entry, and every finding its rule, message, places and page', async () => {
        put({ 'a.md': withRootCause, 'b.md': '' });
        const { output, code } = await run('lint', ...quiet, '--format', 'json', 'a.md', 'b.md');
        const reports = JSON.parse(output) as Report[];
        const message = reports[0]?.findings[0]?.message;
        assert.deepEqual(reports, [
          {
            path: 'a.md',
            findings: [
              {
                rule: 'root-cause',
                severity: 'warning',
                message,
                start: { line: 5, column: 5, offset: 31 },
                end: { line: 5, column: 15, offset: 41 },
                documentation: 'docs/rules/root-cause.md',
              },
            ],
          },
          { path: 'b.md', findings: [] },
        ]);
        assert.equal(code, 1);
      });

      it('is an empty array when there is nothing to lint', async () => {
        const { output, code } = await run('lint', '--format=json');
        assert.deepEqual(JSON.parse(output), []);
        assert.equal(code, 0);
      });

      for (const [name, bytes, start] of [
        ['CRLF lines', 'A\r\n\r\nThe root cause\r\n', { line: 3, column: 5, offset: 9 }],
        ['lone CR lines', 'A\r\rThe root cause\r', { line: 3, column: 5, offset: 7 }],
        ['a byte order mark', '\uFEFFThe root cause', { line: 1, column: 6, offset: 5 }],
        ['emoji', '👩‍🚀 The root cause', { line: 1, column: 11, offset: 10 }],
        ['UTF-16 LE', utf16('\uFEFFA\n\nThe root cause\n'), { line: 3, column: 5, offset: 8 }],
        [
          'UTF-16 BE',
          utf16('\uFEFFA\n\nThe root cause\n').swap16(),
          { line: 3, column: 5, offset: 8 },
        ],
      ] as const) {
        it(`counts the UTF-16 code units of the file as read: ${name}`, async () => {
          put({ 'a.md': bytes });
          const [report] = await lintAsJson('a.md');
          assert.deepEqual(
            report?.findings
              .filter(({ rule }) => rule === 'root-cause')
              .map((found) => found.start),
            [start],
          );
        });
      }
    });

    describe('--fail-on and --rule', () => {
      beforeEach(() => {
        put({ 'a.md': withRootCause });
      });
      for (const [args, code] of [
        [[], 1],
        [['--fail-on', 'warning'], 1],
        [['--fail-on', 'hint'], 1],
        [['--fail-on', 'error'], 0],
        [['--fail-on', 'error', '--rule', 'root-cause=error'], 1],
        [['--rule', 'root-cause=information'], 0],
        [['--rule', 'root-cause=information', '--fail-on=information'], 1],
        [['--rule', 'root-cause=off', '--fail-on', 'hint'], 0],
        [['--rule', 'root-cause=off', '--rule', 'root-cause=hint', '--fail-on', 'hint'], 1],
      ] as const) {
        it(`${args.join(' ') || 'without options'}: exit code ${code}`, async () => {
          assert.equal((await run('lint', ...quiet, ...args, 'a.md')).code, code);
        });
      }
    });

    describe('finds', () => {
      it('in a folder the files that look like reviews, in order, hidden ones left out', async () => {
        put({
          'docs/b.md': '---\ntype: incident-review\n---\n',
          'docs/a.md': '# Architecture\n',
          'docs/photo.md': Buffer.from([0xff, 0, 0, 1]),
          'postmortems/2026/b.md': '',
          'postmortems/2026/a.md': '',
          'postmortems/2026-03.md': '',
          'postmortems/README.md': '',
          'node_modules/x/postmortem.md': '',
          '.git/postmortem.md': '',
          '.hidden-postmortem.md': '',
        });
        assert.deepEqual(await lintedPaths(), [
          'docs/b.md',
          'postmortems/2026/a.md',
          'postmortems/2026/b.md',
          'postmortems/2026-03.md',
        ]);
        assert.deepEqual(await lintedPaths('./docs/', 'postmortems/2026'), [
          'docs/b.md',
          'postmortems/2026/a.md',
          'postmortems/2026/b.md',
        ]);
      });

      it('reviews by the name of the folder it is called in', async () => {
        put({ 'postmortems/a.md': '' });
        const { output } = await runIn({ workingFolder: join(folder, 'postmortems') }, 'lint');
        assert.match(output, /^a\.md\n/);
      });

      it('a file that is named whatever it is called, once', async () => {
        put({ 'postmortems/a.md': '', notes: '', '.b.txt': '' });
        const named = [
          'notes',
          '.b.txt',
          './postmortems/a.md',
          'postmortems',
          join(folder, 'notes'),
        ];
        assert.deepEqual(await lintedPaths(...named), ['notes', '.b.txt', './postmortems/a.md']);
      });

      it('no links in a folder, but those that are named', async () => {
        put({ 'postmortems/a.md': '' });
        symlinkSync('.', join(folder, 'postmortems/again'));
        symlinkSync('a.md', join(folder, 'postmortems/b.md'));
        assert.deepEqual(await lintedPaths(), ['postmortems/a.md']);
        assert.deepEqual(await lintedPaths('postmortems/b.md'), ['postmortems/b.md']);
      });

      it('nothing, and says what to do', async () => {
        const { output, code } = await run('lint');
        assert.match(output, /^No incident reviews found\. A file that you name is read as one/);
        assert.equal(code, 0);
      });
    });

    describe('of standard input', () => {
      it('is asked for with a dash', async () => {
        const { output, code } = await runOn(withRootCause, 'lint', ...quiet, '-');
        assert.match(output, /^<stdin>\n {2}5:5 /);
        assert.equal(code, 1);
      });

      it('shows the path it is given', async () => {
        const args = ['lint', '--stdin-path', 'a.md', '--format', 'json', '-'];
        const { output } = await runOn(withRootCause, ...args);
        assert.equal((JSON.parse(output) as Report[])[0]?.path, 'a.md');
      });
    });

    describe('says of what it cannot read why, and lints the rest', () => {
      for (const [name, content, message] of [
        ['is missing', undefined, /there is no such file or folder\. Check the path/],
        ['is an image', Buffer.from('\x89PNG\r\n\x1A\n\0\0\0\rIHDR', 'latin1'), /it is binary/],
        ['holds mostly NUL', '\0\0\0a', /it is binary/],
        [
          'is UTF-16 without a mark',
          utf16('The root cause'),
          /it is binary, or text in an encoding/,
        ],
        ['is Latin-1', Buffer.from('# A\n\nSt\xF6rung\n', 'latin1'), /not UTF-8: line 3 /],
      ] as const) {
        it(`when it ${name}`, async () => {
          put({ 'b.md': withRootCause, ...(content === undefined ? {} : { 'a.md': content }) });
          const { code, output, errors } = await run('lint', 'a.md', 'b.md');
          assert.match(errors, /^incident-review: cannot read a\.md: .*\n$/);
          assert.match(errors, message);
          assert.match(output, /^b\.md\n[^]*root-cause/);
          assert.equal(code, 2);
        });
      }

      it('when a path leads through a file', async () => {
        put({ 'a.md': '' });
        assert.match((await run('lint', 'a.md/b.md')).errors, /a part of this path is a file/);
      });

      it('when links lead in a circle', async () => {
        symlinkSync('a.md', join(folder, 'a.md'));
        assert.match((await run('lint', 'a.md')).errors, /links lead in a circle/);
      });

      it('when it may not read a folder or a file', async () => {
        put({ 'postmortems/secret/a.md': '', 'postmortems/b.md': '', 'postmortems/c.md': '' });
        const files = forbidding('secret', 'b.md');
        const { code, output, errors } = await runIn({ files }, 'lint', '--format', 'json');
        assert.deepEqual(errors.split('\n'), [
          'incident-review: cannot read postmortems/b.md: you may not read it. Change its permissions, or leave it out.',
          'incident-review: cannot read postmortems/secret: you may not read it. Change its permissions, or leave it out.',
          '',
        ]);
        assert.deepEqual(
          (JSON.parse(output) as Report[]).map(({ path }) => path),
          ['postmortems/c.md'],
        );
        assert.equal(code, 2);
      });
    });
  });

  describe('with a configuration file', () => {
    const settings = 'rules:\n  missing-section: off\n  root-cause: off\n  single-cause: off\n';

    it('reads the nearest one up the tree from each file', async () => {
      put({
        '.incident-review.yaml': settings,
        'a/deep/a.md': withRootCause,
        'b/.incident-review.yaml': 'rules:\n  missing-section: off\n  single-cause: off\n',
        'b/b.md': withRootCause,
      });
      const { output } = await run('lint', 'a/deep/a.md', 'b/b.md');
      assert.match(output, /^b\/b\.md\n {2}5:5 {2}warning/);
    });

    it('lets an option hold for the run', async () => {
      put({ '.incident-review.yaml': settings, 'a.md': withRootCause });
      const { output } = await run('lint', '--rule', 'root-cause=error', 'a.md');
      assert.match(output, /error {8}"root cause"/);
    });

    it('finds reviews by its globs, seen from where it lies', async () => {
      put({
        'docs/.incident-review.yaml': `${settings}files: ['learning/*.md']\n`,
        'docs/learning/a.md': withRootCause,
        'docs/postmortems/b.md': withRootCause,
      });
      const { output } = await run('lint', '.');
      assert.match(output, /No questions in 1 review\./);
    });

    it('reports its mistakes as findings in it, and applies the rest', async () => {
      put({ '.incident-review.yaml': `${settings}template: [a]\n`, 'a.md': withRootCause });
      const { code, output } = await run('lint', '--format', 'json', 'a.md');
      const [mistakes, report] = JSON.parse(output) as Report[];
      assert.equal(mistakes?.path, '.incident-review.yaml');
      assert.deepEqual(
        mistakes.findings.map(({ rule, severity, start }) => [rule, severity, start.line]),
        [['configuration', 'error', 5]],
      );
      assert.deepEqual(report?.findings, []);
      assert.equal(code, 1);
    });

    it('drafts from its template', async () => {
      put({
        '.incident-review.yaml': 'template: our.md\n',
        'our.md': '# {{title}} on {{date}}\n',
      });
      const { output } = await run('new', '--title', 'Down', '--date', '2026-03-14');
      assert.equal(output, '# Down on 2026-03-14\n');
    });

    it('says when its template cannot be read', async () => {
      put({ '.incident-review.yaml': 'template: our.md\n' });
      const { code, errors } = await run('new', '--title', 'Down');
      assert.match(
        errors,
        /The template our\.md that \.incident-review\.yaml names cannot be read/,
      );
      assert.equal(code, 2);
    });
  });

  describe('new', () => {
    it('prints a review to fill in, about today', async () => {
      const { output, code } = await run(
        'new',
        '--title',
        '  Search:\n down ',
        '--severity',
        'SEV2',
      );
      const { sections, frontMatter } = readReview(output);
      assert.deepEqual(
        frontMatter.fields.map(({ key, value }) => [key, value]),
        [
          ['type', 'incident-review'],
          ['title', 'Search: down'],
          ['date', '2026-03-14'],
          ['severity', 'SEV2'],
          ['status', 'draft'],
        ],
      );
      assert.ok(sections.some(({ kind }) => kind === 'rationale'));
      assert.equal(code, 0);
    });

    it('drafts what lint has no doubts about', async () => {
      const { output } = await run('new', '--title', 'Search down');
      const linted = await runOn(output, 'lint', '--fail-on', 'warning', '-');
      assert.equal(linted.code, 0, linted.output);
    });

    it('writes a file, and never over one that is there', async () => {
      const args = ['new', '--title', 'Down', '--date', '2026-01-02', '--output', 'a.md'];
      assert.deepEqual(await run(...args), { code: 0, output: 'Drafted a.md.\n', errors: '' });
      const written = readFileSync(join(folder, 'a.md'), 'utf8');
      assert.match(written, /^---\n[^]*date: 2026-01-02\n/);
      const { code, errors } = await run('new', '--title', 'Again', '--output', 'a.md');
      assert.match(
        errors,
        /cannot write a\.md: there is such a file already, and it is left as it is/,
      );
      assert.equal(code, 2);
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), written);
    });

    it('says what to do when the folder is not there', async () => {
      const { code, errors } = await run('new', '--title', 'Down', '--output', 'x/a.md');
      assert.match(errors, /cannot write x\/a\.md: its folder does not exist\. Create the folder/);
      assert.equal(code, 2);
    });
  });

  describe('rules', () => {
    it('lists every rule with its severity and title', async () => {
      const { output, code } = await run('rules');
      const lines = output.trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => line.split(/ {2,}/)),
        rules.map(({ id, severity, title }) => [id, severity, title]),
      );
      assert.equal(code, 0);
    });

    it('lists them for programs', async () => {
      const list: unknown = JSON.parse((await run('rules', '--format', 'json')).output);
      assert.deepEqual(
        list,
        rules.map(({ id, severity, title }) => ({
          id,
          severity,
          title,
          documentation: `docs/rules/${id}.md`,
        })),
      );
    });
  });

  describe('help', () => {
    it('is given when asked for, and when nothing is said', async () => {
      assert.match((await run('--help')).output, /^Incident Review asks[^]*incident-review lint/);
      assert.match((await run('lint', '--help')).output, /--fail-on SEVERITY[^]*Exit code/);
      assert.match((await run('new', '-h')).output, /--title TITLE/);
      assert.match((await run('rules', '--help')).output, /--format/);
      const nothing = await run();
      assert.match(nothing.errors, /Usage/);
      assert.equal(nothing.code, 2);
    });

    it('tells the version', async () => {
      assert.match((await run('--version')).output, /^\d+\.\d+\.\d+\n$/);
    });

    for (const [args, message] of [
      [
        ['frob'],
        /There is no command "frob"\. Commands are lint, outline, questions, new, rules\./,
      ],
      [['toString'], /There is no command "toString"/],
      [['lint', '--fromat', 'json'], /no option --fromat here\. Options are --format, --rule/],
      [['lint', '--format'], /--format needs a value/],
      [['lint', '--format', 'xml'], /--format xml: use one of text, json\./],
      [['lint', '--fail-on', 'never'], /--fail-on never: use one of error, warning/],
      [['lint', '--rule', 'root-cause'], /--rule root-cause: use one of error, .* off\./],
      [['lint', '--rule', 'root-cause=loud'], /--rule root-cause=loud: use one of/],
      [['lint', '--rule', 'rot-cause=off'], /no rule "rot-cause"\. Rules are root-cause, /],
      [['new'], /needs a title/],
      [['new', '--title', ' \n '], /needs a title/],
      [['new', '--title', 'Search', 'down'], /"down" belongs to no option\. Put quotes/],
      [['new', '--title', 'a', '--date', '2026-02-30'], /--date 2026-02-30: write a day as/],
      [['rules', 'root-cause'], /"root-cause" is not an option/],
    ] as const) {
      it(`says what is wrong with "${args.join(' ')}", and where to read on`, async () => {
        const { code, output, errors } = await run(...args);
        assert.match(errors, message);
        assert.match(errors, /\nSee "incident-review (?:\w+ )?--help"\.\n$/);
        assert.equal(output, '');
        assert.equal(code, 2);
      });
    }
  });

  function run(...args: readonly string[]): Promise<Outcome> {
    return commandLineIn(folder, {}, ...args);
  }

  function runIn(overrides: Partial<Surroundings>, ...args: readonly string[]): Promise<Outcome> {
    return commandLineIn(folder, overrides, ...args);
  }

  function runOn(input: string, ...args: readonly string[]): Promise<Outcome> {
    return commandLineOn(folder, input, ...args);
  }

  async function lintAsJson(...paths: string[]): Promise<Report[]> {
    return JSON.parse((await run('lint', '--format', 'json', ...paths)).output) as Report[];
  }

  async function lintedPaths(...paths: string[]): Promise<string[]> {
    return (await lintAsJson(...paths)).map(({ path }) => path);
  }

  function put(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  }
});

/** Node's file system, with names that nobody may read: root, as whom tests may run, could read them. */
function forbidding(...names: string[]): FileSystem {
  const refuse = (path: string): void => {
    if (names.some((name) => path.endsWith(name))) {
      throw Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    }
  };
  return {
    ...nodeFileSystem,
    list: (path) => {
      refuse(path);
      return nodeFileSystem.list(path);
    },
    read: (path) => {
      refuse(path);
      return nodeFileSystem.read(path);
    },
  };
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

import assert from 'node:assert/strict';
import { directivesOf } from '../../src/lint/directives.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings, type LintSettings } from '../../src/lint/settings.js';
import { readReview } from '../../src/review/read.js';

const next = '<!-- incident-review-disable-next-line -->';
const nextBlame = '<!-- incident-review-disable-next-line blame -->';

/** What is told of each text: rule and words, in order. */
type Findings = readonly string[];
const blame = 'blame: By mistake';
const cause = 'root-cause: root cause';
const noEffect = (comment: string) => `directive: ${comment}`;

describe('A comment that disables the next line', () => {
  for (const [what, text, findings] of [
    ['silences what stands there', `${next}\n\nBy mistake it was dropped.\n`, []],
    ['silences directly above a line', `${nextBlame}\nBy mistake it was dropped.\n`, []],
    [
      'silences only the rules it names',
      `${nextBlame}\nBy mistake it was called the root cause.\n`,
      [cause],
    ],
    [
      'silences several rules, with or without commas between them',
      [', ', ' ', ',', ',\n']
        .map((between) => next.replace(' -->', ` blame${between}root-cause -->`))
        .map((comment) => `${comment}\nBy mistake it was called the root cause.\n`)
        .join('\n'),
      [],
    ],
    [
      'silences no line but the next',
      `${nextBlame}\nBy mistake it was dropped.\nBy mistake again.\n`,
      [blame],
    ],
    [
      'skips blank lines, and the rest of its own',
      `Down ${nextBlame} by mistake.\n\n  \n\n By mistake again.\n`,
      ['blame: by mistake'],
    ],
    [
      'may give a reason',
      `<!-- incident-review-disable-next-line blame -- root-cause, quoting -->\nBy mistake it was called the root cause.\n`,
      [cause],
    ],
    [
      'may give a reason without naming a rule',
      `<!-- incident-review-disable-next-line -- quoting the caller -->\nBy mistake it was dropped.\n`,
      [],
    ],
    [
      'may be written over several lines',
      `<!--\n  incident-review-disable-next-line\n  blame\n  -- quoting\n-->\n\nBy mistake it was dropped.\n`,
      [],
    ],
    ['silences a heading', `${next}\n## Root cause\n`, []],
    ['silences a heading directly below text', `Text\n${next}\n## Root cause\n`, []],
    ['silences a heading over an underline', `${next}\n\nRoot cause\n---\n`, []],
    ['silences a list item', `${nextBlame}\n\n- By mistake it was dropped.\n- Then found.\n`, []],
    [
      'silences the item below the one that it ends',
      `- It was dropped. ${nextBlame}\n- By mistake.\n- By mistake again.\n`,
      [blame],
    ],
    ['silences inside an item', `- It was dropped.\n\n  ${nextBlame}\n\n  By mistake.\n`, []],
    ['silences a nested item', `- It was dropped. ${nextBlame}\n  - By mistake.\n`, []],
    [
      'silences the row below the one in which it stands',
      `| Time | What |\n|---|---|\n| 1 | Down ${nextBlame} |\n| 2 | By mistake |\n| 3 | By mistake |\n`,
      [blame],
    ],
    [
      'silences the next of several hard-wrapped lines',
      `It was dropped. ${nextBlame}\nBy mistake it was not found. By mistake.\nBy mistake again.\n`,
      [blame],
    ],
    ['has the last line too', `Text ${nextBlame}\nBy mistake`, []],
    ['works with CRLF', `${nextBlame}\r\n\r\nBy mistake it was dropped.\r\n`, []],
    ['works with lone CR', `${nextBlame}\r\rBy mistake it was dropped.\rBy mistake.\r`, [blame]],
    [
      'says so when it names an unknown rule',
      `<!-- incident-review-disable-next-line blames -->\n\nBy mistake it was dropped.\n`,
      ['directive: blames', blame],
    ],
    [
      'says so only of the unknown rule when it names a known one too',
      `<!-- incident-review-disable-next-line blames, blame -->\n\nBy mistake it was dropped.\n`,
      ['directive: blames'],
    ],
    [
      'says so when it has no effect',
      `${nextBlame}\n\nIt was dropped.\n\nBy mistake again.\n`,
      [noEffect(nextBlame), blame],
    ],
    ['says so at the end of a file', `Text\n\n${nextBlame}`, [noEffect(nextBlame)]],
    ['says so at the end of a file with CRLF', `Text\r\n\r\n${next}\r\n`, [noEffect(next)]],
    [
      'is a comment like any other when it is misspelt',
      `<!-- incident-review-disable-nextline blame -->\n\nBy mistake it was dropped.\n`,
      [blame],
    ],
    ['is no directive in code', `\`${next}\`\n\nBy mistake it was dropped.\n`, [blame]],
    [
      'is no directive in a block of code',
      `\`\`\`\n${next}\n\`\`\`\nBy mistake it was dropped.\n`,
      [blame],
    ],
    [
      'can be silenced itself',
      `<!-- incident-review-disable-next-line directive -->\n${nextBlame}\nIt was dropped.\n`,
      [],
    ],
  ] as const) {
    it(what, () => assert.deepEqual(findingsIn(text), findings));
  }
});

describe('A comment that disables', () => {
  for (const [what, text, findings] of [
    [
      'silences all that follows',
      `By mistake.\n\n${disable('blame')}\n\nBy mistake.\n\n## Root cause\n\nBy mistake.\n`,
      [blame, 'root-cause: Root cause'],
    ],
    [
      'silences what stands on its own line behind it',
      `By mistake. ${disable('blame')} By mistake again.\n`,
      [blame],
    ],
    [
      'ends at the comment that enables',
      `${disable('blame')}\n\nBy mistake.\n\n${enable('blame')}\n\nBy mistake.\n`,
      [blame],
    ],
    [
      'disables and enables all rules when it names none',
      `${disable()}\n\nBy mistake the root cause.\n\n${enable()}\n\nBy mistake the root cause.\n`,
      [blame, cause],
    ],
    [
      'may give a reason',
      `${disable('blame -- theirs')}\n\nBy mistake.\n\n${enable('blame -- ours')}\n\nBy mistake.\n`,
      [blame],
    ],
    [
      'ends for one rule and goes on for another',
      `${disable('blame, root-cause')}\n\nBy mistake the root cause.\n\n${enable('blame')}\n\nBy mistake the root cause.\n\n${enable('root-cause')}\n\nThe root cause.\n`,
      [blame, cause],
    ],
    [
      'ends for one rule when all had been disabled',
      `${disable()}\n\nBy mistake.\n\n${enable('blame')}\n\nBy mistake the root cause.\n`,
      [blame],
    ],
    [
      'ends where all rules are enabled when one had been disabled',
      `${disable('blame')}\n\nBy mistake.\n\n${enable()}\n\nBy mistake.\n`,
      [blame],
    ],
    [
      'overlaps with another',
      `${disable('blame')}\n\nBy mistake.\n\n${disable('root-cause')}\n\nBy mistake the root cause.\n\n${enable('blame')}\n\nBy mistake the root cause.\n\n${enable('root-cause')}\n\nThe root cause.\n`,
      [blame, cause],
    ],
    [
      'is disabled once, however often it is said',
      `${disable('blame')}\n\nBy mistake.\n\n${disable('blame')}\n\nBy mistake.\n\n${enable('blame')}\n\nBy mistake.\n`,
      [blame],
    ],
    [
      'disables again what was enabled',
      `${disable('blame')}\n\nBy mistake.\n\n${enable('blame')}\n\nBy mistake.\n\n${disable('blame')}\n\nBy mistake.\n`,
      [blame],
    ],
    [
      'may have the next line disabled within it',
      `${disable('blame')}\n\nBy mistake.\n\n${nextBlame}\n\nBy mistake.\n`,
      [],
    ],
    [
      'stands in lists and tables too',
      `- Down ${disable('blame')}\n- By mistake ${enable('blame')}\n- By mistake\n\n| a |\n|---|\n| ${disable('root-cause')} root cause ${enable('root-cause')} root cause |\n`,
      [blame, cause],
    ],
    [
      'says so when it has no effect',
      `${disable('blame')}\n\nIt was dropped.\n\n${enable('blame')}\n\nBy mistake.\n`,
      [noEffect(disable('blame')), blame],
    ],
    [
      'says so when nothing had been disabled',
      `By mistake.\n\n${enable('blame')}\n\n${enable()}\n`,
      [blame, noEffect(enable('blame')), noEffect(enable())],
    ],
    [
      'says so when it had been enabled already',
      `${disable('blame')}\n\nBy mistake.\n\n${enable('blame')}\n\n${enable('blame')}\n\n${enable()}\n`,
      [noEffect(enable('blame')), noEffect(enable())],
    ],
    [
      'says so when another rule had been disabled',
      `${disable('blame')}\n\nBy mistake.\n\n${enable('root-cause')}\n`,
      [noEffect(enable('root-cause'))],
    ],
    [
      'says so when it names an unknown rule',
      `${disable('blames')}\n\nBy mistake.\n\n${enable('blames')}\n`,
      ['directive: blames', blame, 'directive: blames'],
    ],
    ['says so at the end of a file', `Text\n\n${disable('blame')}`, [noEffect(disable('blame'))]],
    ['says so in a file that has nothing else', disable('blame'), [noEffect(disable('blame'))]],
  ] as const) {
    it(what, () => assert.deepEqual(findingsIn(text), findings));
  }

  it('silences nothing and says nothing when its own rule is off', () => {
    const text = `${disable('blame')}\n\nIt was dropped.\n\n<!-- incident-review-enable nothing -->\n`;
    assert.deepEqual(findingsIn(text, { directive: 'off' }), []);
  });

  it('is as loud as its rule is set to be', () => {
    const [finding] = lint(readReview(`${next}\n\nDown.\n`), settings({ directive: 'error' }));
    assert.equal(finding?.severity, 'error');
  });

  it('silences rules whatever their severity', () => {
    const text = `${nextBlame}\n\nBy mistake it was dropped.\n`;
    for (const severity of ['error', 'hint'] as const) {
      assert.deepEqual(findingsIn(text, { blame: severity }), []);
    }
  });
});

describe('Directives', () => {
  it('are read in order, with the rules they name and where they hold', () => {
    const text = `${disable('blame, absence -- why')}\n\nA\n\n${enable('blame')}\n\n${nextBlame}\nB\n`;
    const read = directivesOf(readReview(text)).map(({ kind, rules, scope }) => ({
      kind,
      rules: rules.map(({ id, start, end }) => [id, text.slice(start, end)]),
      scope: text.slice(scope.start, scope.end),
    }));
    assert.deepEqual(read, [
      {
        kind: 'disable',
        rules: [
          ['blame', 'blame'],
          ['absence', 'absence'],
        ],
        scope: text.slice(text.indexOf('\n')),
      },
      { kind: 'enable', rules: [['blame', 'blame']], scope: '' },
      { kind: 'disable-next-line', rules: [['blame', 'blame']], scope: 'B' },
    ]);
  });

  it('are read in reasonable time, however many there are', () => {
    const text = `${disable('blame')}\n\nBy mistake.\n\n${enable('blame')}\n\n`.repeat(2_000);
    const started = performance.now();
    assert.deepEqual(findingsIn(text), []);
    assert.ok(performance.now() - started < 8_000);
  });
});

function disable(rules = ''): string {
  return comment('disable', rules);
}

function enable(rules = ''): string {
  return comment('enable', rules);
}

function comment(kind: string, rules: string): string {
  return rules === ''
    ? `<!-- incident-review-${kind} -->`
    : `<!-- incident-review-${kind} ${rules} -->`;
}

function settings(severities: LintSettings['severities']): LintSettings {
  return { ...defaultSettings, severities, requiredSections: { internal: [], public: [] } };
}

function findingsIn(text: string, severities: LintSettings['severities'] = {}): Findings {
  return lint(readReview(text), settings(severities)).map(
    ({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`,
  );
}

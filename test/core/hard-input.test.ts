import assert from 'node:assert/strict';
import { lint, type Finding } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readModel } from '../../src/model/model.js';
import { openQuestions, type OpenQuestion } from '../../src/questions/open-questions.js';
import { readReview } from '../../src/review/read.js';

const sentence = 'The root cause was a full disk, we think. ';

describe('Hard input', () => {
  for (const [name, text] of [
    ['an empty file', ''],
    ['blank lines', '\n \r\n\t\r\n'],
    ['only a byte order mark', '\uFEFF'],
    ['only front matter', '---\ntype: incident-review\n---\n'],
    ['only front matter, without a line break', '---\n---'],
    ['front matter that is never closed', '---\ntype: incident-review\n\n# Down\n'],
    ['broken front matter', '---\na: [b: {c\n---\n'],
    ['an unclosed fence', '```\n## Impact\n'],
    ['an unclosed comment', '# Down\n\n<!-- never\n\n## closed\n'],
    ['NUL characters', '\0# Down\0\n\n\0The root\0 cause\0\n'],
    ['lone surrogates', '# \uD800\n\n\uDC00 The \uDBFF root cause \uD83D\n'],
    [
      'control characters',
      Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('a'),
    ],
    ['a table without cells', '| |\n|-|\n| |\n||\n'],
    ['empty headings, items and links', '#\n\n-\n\n[]()\n\n**\n\n![]()\n\n****:\n'],
  ] as const) {
    it(`is read, linted and asked about: ${name}`, () => {
      const findings = findingsIn(text);
      for (const { start, end } of [...findings, ...questionsIn(text)]) {
        assert.ok(0 <= start && start <= end && end <= text.length);
      }
    });
  }

  it('says of broken or unclosed front matter that it is', () => {
    for (const text of ['---\na: [b\n---\n', '---\na: b\n\n# Down\n']) {
      assert.ok(findingsIn(text).some(({ rule }) => rule === 'front-matter'));
    }
  });

  describe('leaves ranges exact', () => {
    for (const [name, before] of [
      ['emoji', '👩‍🚀🇪🇺👍🏽 '],
      ['combining characters', 'Cafe\u0301 Z\u0336\u0321a\u0300\u0301\u0302 '],
      ['right-to-left text', 'שלום \u202Eعالم\u202C '],
      ['zero-width characters', 'a\u200Bb\u200D\u2060 '],
      ['NUL characters', 'a\0b \0 '],
      ['lone surrogates', '\uD800 x\uDC00 '],
      ['tabs', 'a\tb\t\t'],
      ['markup and character references', '**b** `c` [d](e) &amp; \\* <br> '],
      ['CRLF lines', 'One\r\ntwo\r\n\r\nthree\r\n'],
      ['lone CR lines', 'One\rtwo\r\rthree\r'],
      ['CRLF front matter and a byte order mark', '\uFEFF---\r\ntitle: a\r\n---\r\n\r\n'],
      ['a list item that is indented by a tab', '-\tone\n\n\t- '],
      [
        'a deep list',
        `${Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')}${'  '.repeat(20)}- `,
      ],
      ['a table', '| a |\n|---|\n| '],
    ] as const) {
      it(`behind ${name}`, () => {
        const text = `${before}The root cause was a full disk.`;
        assert.deepEqual(rootCauses(text), ['root cause']);
      });
    }

    it('in a line of a million characters', () => {
      const text = sentence.repeat(25_000);
      const found = rootCauses(text);
      assert.equal(found.length, 25_000);
      assert.deepEqual(new Set(found), new Set(['root cause']));
    });
  });

  describe('is done in reasonable time', function () {
    this.timeout(180_000);
    // Generous, for slow and busy machines: what they guard against takes minutes or hours.
    for (const [name, text] of [
      [
        'a file of 5 MB',
        `## Impact\n\n${sentence.repeat(58)}\n\n- ${sentence}\n- b\n\n`.repeat(2_000),
      ],
      ['a line of 1 MB that is full of questions', 'The disk was full. '.repeat(55_000)],
      ['a line of 1 MB without a full stop', 'a word and `code`, '.repeat(55_000)],
      [
        'a sentence of 1,000 causes',
        'no orders because of the outage due to a disk '.repeat(1_000),
      ],
      ['a word of 1 MB', 'x'.repeat(1_000_000)],
      ['1 MB of dots', '.'.repeat(1_000_000)],
      ['1 MB of half an address', 'a.b+'.repeat(250_000)],
      ['1 MB of blanks', `a${' '.repeat(1_000_000)}b`],
      ['200 KB of quotation marks', '" a '.repeat(50_000)],
      ['a heading of 200 KB', `## ${'root cause '.repeat(18_000)}`],
      ['1 MB of opening comments', '<!--'.repeat(250_000)],
      ['2,000 nested quotes', `${'> '.repeat(2_000)}x`],
      [
        '150 nested lists',
        Array.from({ length: 150 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      ],
      // Whatever looks through the section for each of its bullets takes minutes.
      ['1 MB of bullets', '- a bullet\n'.repeat(90_000)],
      ['500 nested bold words', '**a '.repeat(500) + ' b**'.repeat(500)],
      ['10,000 open brackets', '['.repeat(10_000)],
      ['deep YAML', `---\na: ${'['.repeat(3_000)}\n---\n`],
    ] as const) {
      it(name, () => {
        const started = performance.now();
        findingsIn(text);
        questionsIn(text);
        assert.ok(performance.now() - started < 120_000);
      });
    }
  });
});

function findingsIn(text: string): Finding[] {
  return lint(readReview(text), defaultSettings);
}

function questionsIn(text: string): readonly OpenQuestion[] {
  const review = readReview(text);
  return openQuestions(review, { model: readModel(review) });
}

function rootCauses(text: string): string[] {
  return findingsIn(text)
    .filter(({ rule }) => rule === 'root-cause')
    .map(({ start, end }) => text.slice(start, end));
}

import assert from 'node:assert/strict';
import { frontMatterText, readFrontMatter } from '../../src/review/front-matter.js';

describe('Front matter', () => {
  it('is what stands between two lines of dashes at the very start', () => {
    const text = '---\ntype: incident-review\n---\n\n# Search down\n';
    const { end, yamlStart, yamlEnd } = readFrontMatter(text);
    assert.equal(text.slice(0, end), '---\ntype: incident-review\n---');
    assert.equal(text.slice(yamlStart, yamlEnd), 'type: incident-review\n');
  });

  for (const text of [
    '',
    '# Search down\n',
    ' ---\na: b\n---\n',
    '\n---\na: b\n---\n',
    '----\na: b\n---\n',
    '---\n\nA line, then text.\n',
  ]) {
    it(`is not there in ${JSON.stringify(text)}`, () => {
      assert.equal(readFrontMatter(text).end, 0);
      assert.deepEqual(readFrontMatter(text).problems, []);
    });
  }

  for (const text of [
    '---\na: 1\nb: two\n---\n',
    '---\r\na: 1\r\nb: two\r\n---\r\n',
    '---\ra: 1\rb: two\r---\r',
    '\uFEFF---\na: 1\nb: two\n---\n',
    '---  \na: 1\nb: two\n---\t\n',
    '---\na: 1\nb: two\n...\n',
    '---\na: 1\nb: two\n---',
  ]) {
    it(`is read from ${JSON.stringify(text)}, with the place of each value`, () => {
      const { fields, problems } = readFrontMatter(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(
        fields.map(({ key, value, start, end }) => [key, value, text.slice(start, end)]),
        [
          ['a', 1, '1'],
          ['b', 'two', 'two'],
        ],
      );
    });
  }

  it('gives numbers and words as text, and nothing else', () => {
    const frontMatter = readFrontMatter('---\nseverity: 2\nteam: search\ntags: [a]\nempty:\n---\n');
    const values = ['severity', 'team', 'tags', 'empty', 'none'].map((key) =>
      frontMatterText(frontMatter, key),
    );
    assert.deepEqual(values, ['2', 'search', undefined, undefined, undefined]);
  });

  it('may hold something else than keys', () => {
    for (const yaml of ['', '# a comment', 'just words', '- a\n- b', '? [a, b]\n: c', 'a: *b']) {
      const { end, problems } = readFrontMatter(`---\n${yaml}\n---`);
      assert.equal(end, yaml.length + 8, yaml);
      assert.deepEqual(problems, [], yaml);
    }
  });

  describe('that is broken', () => {
    for (const [text, words, remedy] of [
      ['---\ntitle: Search: down\n---\n', 'Search: down', /Put quotes around/],
      ['---\ntags: [search\n---\n', 'tags: [search', /Close what is open/],
      ['---\ntags: [search\n\n\n---', 'tags: [search', /Close what is open/],
      ['---\r\na: b\r\n  tags: {\r\n---\r\n', 'b', /Put quotes around/],
      ['---\na:\n\tb: c\n---\n', '\tb: c', /Use blanks/],
      ['---\na: b\na: c\n---\n', 'a: c', /Keep one/],
      ['\uFEFF---\nby: @ana\n---\n', '@ana', /put quotes/],
    ] as const) {
      it(`has one problem, with its place and its remedy: ${JSON.stringify(text)}`, () => {
        const { problems, end } = readFrontMatter(text);
        assert.ok(end > 0);
        assert.equal(problems.length, 1);
        assert.equal(text.slice(problems[0]?.start, problems[0]?.end), words);
        assert.match(problems[0]?.message ?? '', /cannot be read as YAML/);
        assert.match(problems[0]?.message ?? '', remedy);
      });
    }
  });

  describe('that is never closed', () => {
    for (const text of ['---\ntype: incident-review\n', '\uFEFF---\r\ntitle: Down\r\n\r\n# Down']) {
      it(`is text, and the opening line is the problem: ${JSON.stringify(text)}`, () => {
        const { problems, end, fields } = readFrontMatter(text);
        assert.equal(end, 0);
        assert.deepEqual(fields, []);
        assert.deepEqual(
          problems.map((problem) => text.slice(problem.start, problem.end)),
          ['---'],
        );
        assert.match(problems[0]?.message ?? '', /never closed/);
      });
    }
  });
});

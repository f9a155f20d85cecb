import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readModel } from '../../src/model/model.js';
import { examplesOfThemes } from '../../src/questions/examples.js';
import { openQuestions, type OpenQuestion } from '../../src/questions/open-questions.js';
import { themesRaisedIn } from '../../src/questions/theme-signs.js';
import { roles, type Theme } from '../../src/questions/theme.js';
import { questionId, themes } from '../../src/questions/themes/index.js';
import { readReview, ReviewReader } from '../../src/review/read.js';
import type { Example } from '../../src/rules/rule.js';
import { catalogue, definitionOf } from '../../src/sections/catalogue.js';
import { documentsOf, marked } from './example-document.js';

describe('Themes of open questions', () => {
  it('each have examples, and only themes have', () => {
    assert.deepEqual(Object.keys(examplesOfThemes).sort(), themes.map(({ id }) => id).sort());
  });

  it('each say what they are about, how they are answered, and where the idea comes from', () => {
    for (const theme of themes) {
      assert.match(theme.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.match(theme.explanation, /It counts as answered where the text tells/);
      assert.ok(theme.sources.length > 0, theme.id);
    }
  });

  it('each ask two to five open questions whose answers have a place', () => {
    for (const theme of themes) {
      assert.ok(theme.questions.length >= 2 && theme.questions.length <= 5, theme.id);
      for (const { key, text, section, askedOf } of theme.questions) {
        assert.match(key, /^[a-z]+(?:-[a-z]+)*$/);
        assert.match(text, /^(?:Who|What|Which|How|In what|Since when|Where|Why) [^?]*\?$/);
        assert.ok(definitionOf(section), text);
        assert.ok(askedOf in roles);
      }
      const keys = theme.questions.map((question) => questionId(theme, question));
      assert.equal(new Set(keys).size, keys.length);
      for (const { leads } of theme.signs)
        assert.ok(leads === undefined || theme.questions.some(({ key }) => key === leads), leads);
    }
  });
});

for (const theme of themes) {
  const { raising, ignored, answered } = examplesOfThemes[theme.id] ?? noExamples(theme);

  describe(`Open questions about ${theme.id}`, () => {
    it('have examples of all kinds', () => {
      assert.ok(raising.length > 1 && ignored.length > 1 && answered.length > 0);
    });

    for (const example of raising) {
      it(`are raised by ${oneLine(example)}`, () => {
        for (const { form, text, ranges } of documentsOf(example)) {
          const [first] = questionsOf(theme, text);
          assert.equal(marked(text, first ? [first] : []), marked(text, ranges), `as ${form}`);
        }
      });
    }

    for (const example of ignored) {
      it(`are not raised by ${oneLine(example)}`, () => {
        for (const { text } of documentsOf(example)) {
          assert.equal(marked(text, questionsOf(theme, text)), text);
        }
      });
    }

    for (const example of answered) {
      it(`are answered by ${oneLine(example)}`, () => {
        for (const { text } of documentsOf(example)) {
          assert.deepEqual(idsIn(text, theme), [], 'a question is open');
          const read = readReview(text);
          const raised = read.blocks.flatMap((block) => themesRaisedIn(block, read));
          assert.ok(
            raised.some((one) => one.theme === theme),
            'nothing raises the theme',
          );
        }
      });
    }
  });
}

describe('Open questions of a review', () => {
  const full = 'The disk was full.';
  const puzzling = 'There was no obvious error in the logs.';

  it('know their theme, the words and the sentence that raise them, and where an answer belongs', () => {
    const text = review({ Summary: 'Search was slow. The log disk was full.' });
    const [first, ...others] = questionsIn(text);
    assert.ok(first);
    assert.deepEqual(
      { ...first, askedOf: undefined, section: undefined, question: undefined },
      {
        theme: 'saturation',
        id: 'saturation/limit',
        ...rangeOf('disk was full', text),
        sentence: rangeOf('The log disk was full.', text),
        others: [],
        asked: undefined,
        askedOf: undefined,
        section: undefined,
        question: undefined,
      },
    );
    assert.deepEqual(
      others.map(({ theme }) => theme),
      others.map(() => 'saturation'),
    );
  });

  it('stand together by theme, tied to the most telling sentence', () => {
    const text = review({
      Timeline: '- 14:02 Traffic went up.\n- 14:20 The queue filled up.',
      'What went wrong': 'The broker ran out of disk space.',
    });
    const [first] = questionsIn(text);
    assert.ok(first);
    assert.equal(text.slice(first.start, first.end), 'ran out of disk space');
    assert.deepEqual(
      first.others.map(({ start, end }) => text.slice(start, end)),
      ['queue filled'],
    );
    assert.equal(new Set(questionsIn(text).map(({ start }) => start)).size, 1);
  });

  it('come in order of how telling they are', () => {
    const inSummary = review({ Summary: `${full}\n\n${puzzling}` });
    assert.deepEqual(themesIn(inSummary), ['saturation', 'confusion']);
    const asDifficulty = review({ Summary: full, 'What went wrong': puzzling });
    assert.deepEqual(themesIn(asDifficulty), ['confusion', 'saturation']);
    const often = review({ Summary: `${full} ${puzzling} It was confusing. We were puzzled.` });
    assert.deepEqual(themesIn(often), ['confusion', 'saturation']);
  });

  it('are not raised by a single hint, but by several', () => {
    const hint = 'The traffic was a spike of requests.';
    assert.deepEqual(themesIn(review({ Summary: hint })), []);
    assert.deepEqual(themesIn(review({ Summary: `${hint} The load was heavy load.` })), [
      'saturation',
    ]);
  });

  it('are not raised where people write what they want to do, what they learned or what they ask', () => {
    for (const heading of ['Action items', 'Lessons learned', 'Open questions', 'References'])
      assert.deepEqual(themesIn(review({ [heading]: full })), [], heading);
    assert.deepEqual(themesIn(review({ Summary: 'Was the disk full?' })), []);
    assert.deepEqual(themesIn(`# The disk was full\n\nSearch was slow.\n`), []);
  });

  it('are not raised by quotations and code', () => {
    const text = review({ Summary: 'He wrote "the disk was full".\n\n> The disk was full.' });
    assert.deepEqual(themesIn(text), []);
  });

  it('are few in a short text, and never very many', () => {
    const raising = Object.values(examplesOfThemes).map(({ raising: [example = ''] }) =>
      (typeof example === 'string' ? example : example.text).replace(/[«»]/g, ''),
    );
    assert.equal(themesIn(review({ Response: raising.slice(0, 6).join('\n\n') })).length, 2);
    const long = [...raising, ...raising, ...raising, ...raising, ...raising].join('\n\n');
    assert.equal(themesIn(review({ Response: long })).length, 8);
  });

  it('are answered in a section that an answer belongs in, wherever that stands', () => {
    const answer = 'The limit had been chosen in May. On an ordinary day half of it is used.';
    const text = review({ Summary: full });
    assert.deepEqual(themesIn(text), ['saturation']);
    assert.deepEqual(themesIn(`${text}\n## Contributing factors\n\n${answer}\n`), []);
    assert.deepEqual(themesIn(`${text}\n## Impact\n\n${answer}\n`), ['saturation']);
  });

  it('are the same however the document came to be', () => {
    const styles = readdirSync('test/core/house-styles').map(
      (name) => `test/core/house-styles/${name}`,
    );
    for (const path of [...styles, 'examples/checkout-latency.md']) {
      const whole = readFileSync(path, 'utf8');
      const reader = new ReviewReader(catalogue);
      for (let length = 0; length <= whole.length; length += 389) {
        for (const text of [
          whole.slice(0, length),
          `${full}\n\n${whole.slice(length)}`,
          whole.slice(0, length) + puzzling + whole.slice(length),
        ]) {
          const review = reader.read(text);
          const incremental = openQuestions(review, { model: readModel(review) });
          assert.deepEqual(incremental, questionsIn(text), path);
        }
      }
    }
  });
});

function review(sections: Readonly<Record<string, string>>): string {
  const parts = Object.entries(sections).map(([heading, text]) => `## ${heading}\n\n${text}\n`);
  return `# Search unavailable\n\n${parts.join('\n')}`;
}

function questionsIn(text: string): readonly OpenQuestion[] {
  const read = readReview(text);
  return openQuestions(read, { model: readModel(read) });
}

function questionsOf({ id }: Theme, text: string): readonly OpenQuestion[] {
  return questionsIn(text)
    .filter(({ theme }) => theme === id)
    .slice(0, 1);
}

function idsIn(text: string, { id }: Theme): readonly string[] {
  return questionsIn(text).flatMap((question) => (question.theme === id ? [question.id] : []));
}

function themesIn(text: string): readonly string[] {
  return [...new Set(questionsIn(text).map(({ theme }) => theme))];
}

function rangeOf(words: string, text: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function oneLine(example: string | Example): string {
  const text = typeof example === 'string' ? example : example.text;
  return `"${text.replace(/\s+/g, ' ').slice(0, 90)}"`;
}

function noExamples(theme: Theme): never {
  throw new Error(`src/questions/examples.ts has no examples of ${theme.id}`);
}

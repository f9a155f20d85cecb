import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { answerQuestion } from '../../src/drafting/answer-question.js';
import { setAsideQuestion } from '../../src/drafting/set-aside-question.js';
import { applyFix } from '../../src/lint/fix.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readModel } from '../../src/model/model.js';
import { examplesOfThemes } from '../../src/questions/examples.js';
import { openQuestions, type OpenQuestion } from '../../src/questions/open-questions.js';
import { readReview } from '../../src/review/read.js';
import { documentsOf } from './example-document.js';
import { generatedDocuments } from './generated-documents.js';

const summary = '# Search down\n\n## Summary\n\nThe log disk was full at noon.\n';
const limit = 'saturation/limit';
const question = 'Which limit was met, where does it come from, and who knew of it?';
const prompt = `**${question}**\n\n> The log disk was full at noon.\n\n…`;

describe('Answering open questions', () => {
  for (const [what, text, expected] of [
    [
      'makes the section that an answer belongs in',
      summary,
      `${summary}\n## Contributing factors\n\n<!-- Each was there before without harm. How did they meet this time? Think of work, organisation and history as well as of software. -->\n\n${prompt}\n`,
    ],
    [
      'writes into a section that is empty',
      `${summary}\n## Causes\n\n## Impact\n`,
      `${summary}\n## Causes\n\n<!-- Each was there before without harm. How did they meet this time? Think of work, organisation and history as well as of software. -->\n\n${prompt}\n\n## Impact\n`,
    ],
    [
      'goes on behind what a section says',
      `${summary}\n## Causes\n\n- A small disk\n\n## Impact\n`,
      `${summary}\n## Causes\n\n- A small disk\n\n${prompt}\n\n## Impact\n`,
    ],
    [
      'stays in front of entries with headings of their own',
      `${summary}\n## Causes\n\nThere were two.\n\n### A small disk\n\nSince May.\n`,
      `${summary}\n## Causes\n\nThere were two.\n\n${prompt}\n\n### A small disk\n\nSince May.\n`,
    ],
    [
      'takes the place of the template’s blank',
      `${summary}\n## Causes\n\n<!-- Why? -->\n\n…\n`,
      `${summary}\n## Causes\n\n<!-- Why? -->\n\n${prompt}\n`,
    ],
    [
      'uses a bullet under a bold label, which another label would end',
      `${summary}\n**Causes**\n\n- A small disk\n`,
      `${summary}\n**Causes**\n\n- A small disk\n\n- **${question}**\n\n  > The log disk was full at noon.\n\n  …\n`,
    ],
  ] as const) {
    it(what, () => {
      assert.equal(asked(text, limit), expected);
    });
  }

  it('keeps the line breaks of the document', () => {
    const text = `${summary}\n## Causes\n\n- A small disk\n`.replaceAll('\n', '\r\n');
    assert.doesNotMatch(asked(text, limit), /(?<!\r)\n/);
  });

  it('leaves a question open that has nothing under it, and says where it is asked', () => {
    const text = asked(summary, limit);
    const [first] = questionsIn(text).filter(({ id }) => id === limit);
    assert.ok(first?.asked);
    assert.equal(text.slice(first.asked.start, first.asked.end).replaceAll('*', ''), question);
    assert.equal(text.slice(first.start, first.end), 'disk was full');
  });

  it('is done when something stands under the question', () => {
    const text = asked(summary, limit).replace('…', 'It had been ordered with the first host.');
    assert.ok(!questionsIn(text).some(({ id }) => id === limit));
    const once = asked(text, 'saturation/ordinary-day').replace('…', 'Half of it.');
    assert.deepEqual(themesIn(once), []);
  });

  it('leaves a question open that is asked, when the text does not raise it any more', () => {
    const text = asked(summary, limit).replaceAll('The log disk was full at noon.', 'It was noon.');
    const [only, ...others] = questionsIn(text);
    assert.equal(only?.id, limit);
    assert.deepEqual(others, []);
  });

  it('does not ask twice', () => {
    for (const { text } of documents()) {
      for (const open of questionsIn(text)) {
        const once = asked(text, open.id);
        const again = questionsIn(once).find(({ id }) => id === open.id) ?? open;
        assert.equal(answerQuestion(readReview(once), again), undefined, once);
      }
    }
  });

  it('is one edit that leaves all else as it is, raises no finding, and no factor', () => {
    let count = 0;
    for (const { name, text } of documents()) {
      for (const open of questionsIn(text)) {
        const fix = answerQuestion(readReview(text), open);
        assert.equal(fix?.edits.length, 1, name);
        const [edit] = fix.edits;
        assert.ok(edit && /^(?:…\s*)?$/.test(text.slice(edit.start, edit.end)), name);
        const after = applyFix(text, fix);
        assert.deepEqual(newFindings(text, after), [], `${name}\n${after}`);
        const factors = (of: string): number => readModel(readReview(of)).factors.length;
        assert.equal(factors(after), factors(text), `${name}\n${after}`);
        assert.equal(
          questionsIn(after).find(({ id }) => id === open.id)?.asked === undefined,
          false,
          after,
        );
        count++;
      }
    }
    assert.ok(count > 50, String(count));
  });
});

describe('Setting open questions aside', () => {
  const reason = 'told in the review of May';

  it('leaves a comment at the top, behind the front matter, and asks no more', () => {
    const text = `---\ntype: incident-review\n---\n\n${summary}`;
    const after = setAside(text, 'saturation', reason);
    assert.equal(
      after,
      `---\ntype: incident-review\n---\n\n<!-- incident-review-set-aside saturation -- ${reason} -->\n\n${summary}`,
    );
    assert.deepEqual(themesIn(after), []);
  });

  it('can be about one question', () => {
    const after = setAside(summary, limit, reason);
    assert.ok(!questionsIn(after).some(({ id }) => id === limit));
    assert.deepEqual(themesIn(after), ['saturation']);
  });

  it('puts one comment below the other, and none twice', () => {
    const once = setAside(summary, 'saturation', reason);
    const twice = setAside(once, 'confusion', 'Nobody --> asks\nthis');
    assert.equal(
      twice,
      `<!-- incident-review-set-aside saturation -- ${reason} -->\n<!-- incident-review-set-aside confusion -- Nobody –> asks this -->\n\n${summary}`,
    );
    assert.equal(setAsideQuestion(readReview(twice), 'confusion', ''), undefined);
  });

  it('raises no finding in any document, unless it gives no reason', () => {
    for (const { name, text } of documents()) {
      assert.deepEqual(newFindings(text, setAside(text, 'saturation', reason)), [], name);
      assert.deepEqual(newFindings(text, setAside(text, 'saturation', ' ')), ['directive'], name);
    }
  });
});

function asked(text: string, id: string): string {
  const open = questionsIn(text).find((candidate) => candidate.id === id);
  assert.ok(open, `${id} is not open in ${text}`);
  const fix = answerQuestion(readReview(text), open);
  assert.ok(fix);
  return applyFix(text, fix);
}

function setAside(text: string, subject: string, reason: string): string {
  const fix = setAsideQuestion(readReview(text), subject, reason);
  assert.ok(fix);
  assert.equal(fix.edits.length, 1);
  return applyFix(text, fix);
}

function questionsIn(text: string): readonly OpenQuestion[] {
  const review = readReview(text);
  return openQuestions(review, { model: readModel(review) });
}

function themesIn(text: string): readonly string[] {
  return [...new Set(questionsIn(text).map(({ theme }) => theme))];
}

/** The rules that say more about one text than about another one. */
function newFindings(before: string, after: string): readonly string[] {
  const rulesOf = (text: string): string[] =>
    lint(readReview(text), defaultSettings)
      .map(({ rule }) => rule)
      // What is empty is only asked about above what somebody has written.
      .filter((rule) => rule !== 'empty-section');
  const known = rulesOf(before);
  return rulesOf(after).filter((rule) => {
    const at = known.indexOf(rule);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

/** Reviews in many styles, each with a sentence that raises a theme. */
function documents(): readonly { readonly name: string; readonly text: string }[] {
  const styles = readdirSync('test/core/house-styles').map((name) => ({
    name,
    text: readFileSync(`test/core/house-styles/${name}`, 'utf8'),
  }));
  const generated = generatedDocuments(15).map(({ name, text }) => ({
    name,
    text: text
      .replace('Nobody wrote it down.', 'The log disk was full.')
      .replace('Some words.', 'The log disk was full. There was no obvious error.'),
  }));
  const raising = Object.entries(examplesOfThemes).flatMap(([name, { raising: examples }]) =>
    examples.slice(0, 2).flatMap((example) =>
      documentsOf(example)
        .slice(0, 1)
        .map(({ text }) => ({ name, text })),
    ),
  );
  return [...styles, ...generated, ...raising, { name: 'summary', text: summary }];
}

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readConfiguration } from '../../src/configuration/configuration.js';
import { answerQuestion } from '../../src/drafting/answer-question.js';
import { completionsAt } from '../../src/drafting/completions.js';
import { declareReview } from '../../src/drafting/declare-review.js';
import { setAsideQuestion } from '../../src/drafting/set-aside-question.js';
import { explanation } from '../../src/lint/explanation.js';
import { fixesFor, lint, type Finding } from '../../src/lint/lint.js';
import { defaultSettings, type LintSettings } from '../../src/lint/settings.js';
import { readModel } from '../../src/model/model.js';
import { overviewOf, type OverviewNode } from '../../src/overview/overview.js';
import { sectionNotes, wordsAbove } from '../../src/overview/section-notes.js';
import { missingInWords } from '../../src/overview/words.js';
import { examplesOfThemes } from '../../src/questions/examples.js';
import { interviewGuide } from '../../src/questions/interview-guide.js';
import { openQuestions } from '../../src/questions/open-questions.js';
import { themes } from '../../src/questions/themes/index.js';
import { readReview } from '../../src/review/read.js';
import { examplesOfRules } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { catalogue } from '../../src/sections/catalogue.js';
import { reviewText } from '../../src/sections/template.js';
import { say, translateWith } from '../../src/wording.js';
import { documentsOf } from './example-document.js';
import { generatedDocuments } from './generated-documents.js';

describe('What is said to people', () => {
  afterEach(() => {
    translateWith();
  });

  it('is English with its values, as long as no other language was chosen', () => {
    assert.equal(say('{0} of {1}', 3, 'many'), '3 of many');
    assert.equal(say('{1} before {0}; {0} again', 'a {1}', 'b'), 'b before a {1}; a {1} again');
    assert.equal(say('As it is: {0}'), 'As it is: {0}');
  });

  it('is what the translator makes of it, until English is chosen again', () => {
    translateWith((text, ...values) => [text, ...values].join('/'));
    assert.equal(say('{0} of {1}', 3, 'many'), '{0} of {1}/3/many');
    translateWith();
    assert.equal(say('{0} of {1}', 3, 'many'), '3 of many');
  });
});

/** With words of no language: what was not asked of the translator stands out by its plain letters. */
describe('In another language', () => {
  const bundle = JSON.parse(readFileSync('media/l10n/bundle.l10n.json', 'utf8')) as object;
  const asked = new Set<string>();

  beforeEach(() => {
    asked.clear();
    translateWith((text, ...values) => {
      asked.add(text);
      // The parser of YAML speaks English only.
      const own = text.includes('as YAML: {0}') ? [''] : values;
      return text
        .split(/(\{\d+\})/)
        .map((part) => {
          const index = /^\{(\d+)\}$/.exec(part)?.[1];
          return index === undefined ? wide(part) : String(own[Number(index)] ?? part);
        })
        .join('');
    });
  });

  afterEach(() => {
    translateWith();
    const unknown = [...asked].filter((text) => !Object.hasOwn(bundle, text));
    assert.deepEqual(unknown, [], 'asked for, and not in the bundle for translators');
  });

  for (const rule of rules) {
    it(`the rule ${rule.id} says what it asks, why, and what could be done`, () => {
      const { flagged = [] } = examplesOfRules[rule.id] ?? {};
      for (const { text } of flagged.flatMap(documentsOf)) {
        const found = findingsIn(text).filter((finding) => finding.rule === rule.id);
        assert.ok(found.length > 0, text);
        assertTranslated(found, text, defaultSettings);
      }
      const quoted = [...rule.sources, ...rule.better.flat()].join(' ');
      assertForeign(explanation(rule), quoted);
    });
  }

  it('rules speak of the words and names of an organisation', () => {
    const settings: LintSettings = {
      ...defaultSettings,
      phrases: { blame: { flag: ['borked'] } },
      serviceNames: ['search'],
    };
    const text =
      '---\nservices: [shop]\naudience: all\n---\n\n# Down\n\n## Summary\n\nIt borked.\n';
    const found = findingsIn(text, settings);
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['front-matter', 'front-matter', 'missing-section', 'blame'],
    );
    assertTranslated(found, text, settings);
  });

  it('open questions are asked, taken into an interview, answered and set aside', () => {
    for (const [theme, { raising }] of Object.entries(examplesOfThemes)) {
      for (const { text } of raising.flatMap(documentsOf)) {
        const review = readReview(text);
        const questions = openQuestions(review, { model: readModel(review) });
        for (const { question } of questions) assertForeign(say(question), '');
        assertForeign(interviewGuide(review, questions, 'role'), text);
        assertForeign(interviewGuide(review, questions, 'moment'), text);
        const titles = questions.map((question) => answerQuestion(review, question)?.title);
        titles.push(setAsideQuestion(review, theme, '')?.title);
        for (const title of titles) assertForeign(title ?? '', text);
      }
    }
    for (const { title, explanation: why } of themes) assertForeign(say(title) + say(why), '');
    const none = readReview('# Down\n');
    assertForeign(interviewGuide(none, [], 'role'), none.text);
  });

  it('what is written into a review stays in English, by which it is understood', () => {
    const review = readReview('# Down\n\n## Factors\n\nThe importer ran out of memory.\n');
    const [question] = openQuestions(review, { model: readModel(review) });
    assert.ok(question);
    assert.match(answerQuestion(review, question)?.edits[0]?.text ?? '', /Which limit was met/);
    const template = reviewText({ title: 'Down', date: '2026-03-14', severity: 'SEV-2' });
    assert.match(template, /^## Contributing factors$/m);
    assert.equal(asked.has('Contributing factors'), false);
  });

  it('sections and entries are told at a glance', () => {
    for (const text of wholeReviews()) {
      const review = readReview(text);
      const model = readModel(review);
      const findings = findingsIn(text);
      for (const node of flat(overviewOf(review, model, findings, defaultSettings)))
        assertForeign(`${node.title} ${node.words}`, text);
      for (const note of sectionNotes(review, model, findings)) {
        const { help } = note;
        const named =
          help?.type === 'insert entry'
            ? help.name
            : help?.type === 'insert section'
              ? help.title
              : '';
        assertForeign(
          [wordsAbove(note) ?? '', ...note.holds, ...note.lacks, named].join(' '),
          text,
        );
      }
    }
    const titles = catalogue.map(({ title }) => title);
    assertForeign(missingInWords(titles.slice(0, 2)) + missingInWords(titles), '');
  });

  it('what can be written is offered with a word on what it is', () => {
    const action = '## Corrective actions\n\n### Cap it\n\n';
    const factor = '## Contributing factors\n\n### Cold cache\n\n';
    for (const text of [
      '---\n|\n---\n',
      '---\naudience: |\n---\n',
      '# Down\n\n## |',
      `${factor}Old.\n\n### |`,
      `${factor}- **|`,
      `${factor}Old.\n\n${action}- **Addresses:** |`,
    ]) {
      const offset = text.indexOf('|');
      const found = completionsAt(readReview(text.replace('|', '')), offset, true);
      assert.ok(found.length > 0, text);
      for (const { label, detail, insert } of found)
        assertForeign(`${label} ${detail}`, text + insert);
    }
  });

  it('mistakes in a configuration are told', () => {
    for (const text of [
      'rules:\n  blaem: off\n',
      'rules:\n  blame: loud\n',
      'services: checkout\n',
      'template: [a]\n',
      'sections:\n  own:\n    - guidance: x\n',
      'sections:\n  order: [impct]\n',
      'rules: [\n',
      'a: 1\na: 2\n',
      '- a\n',
      'phrases: x\n',
    ]) {
      const { problems } = readConfiguration(text);
      assert.ok(problems.length > 0, text);
      const names = readFileSync('media/configuration.schema.json', 'utf8');
      for (const { message } of problems) assertForeign(message, text + names);
    }
  });

  it('a reason is given why a document cannot be declared a review', () => {
    for (const text of [
      '---\ntype: incident-review\n---\n',
      '---\ntype: note\n---\n',
      '---\ntags: [a\n---\n',
      '---\n{ a: 1 }\n---\n',
    ]) {
      const declared = declareReview(text);
      assert.ok('reason' in declared, text);
      assertForeign(declared.reason, `${text} type: incident-review incidentReview.files`);
    }
  });
});

function findingsIn(text: string, settings: LintSettings = defaultSettings): Finding[] {
  return lint(readReview(text), settings);
}

/** Messages and titles of fixes; what they quote stands in the document, in the settings or is the name of something. */
function assertTranslated(found: readonly Finding[], text: string, settings: LintSettings): void {
  const { severityNames, serviceNames = [] } = settings;
  const names = [...rules, ...themes].map(({ id }) => id);
  for (const finding of found) {
    const quotable = [text, ...names, ...severityNames, ...serviceNames].join(' ');
    assertForeign(finding.message, quotable);
    for (const fix of fixesFor(finding, readReview(text), settings)) {
      const written = fix.edits.map((edit) => edit.text).join(' ');
      assertForeign(fix.title, `${quotable} ${written}`);
    }
  }
}

/** No word of it is in plain letters, other than those it quotes. */
function assertForeign(said: string, quotable: string): void {
  const known = new Set(plainWords(quotable));
  const left = plainWords(said).filter((word) => !known.has(word));
  assert.deepEqual(left, [], said);
}

function plainWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Letters as wide as those of Chinese or Japanese, which people can read all the same. */
function wide(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
}

function flat(nodes: readonly OverviewNode[]): readonly OverviewNode[] {
  return nodes.flatMap((node) => [node, ...(node.type === 'section' ? flat(node.children) : [])]);
}

/** All ways in which a review can be written. */
function wholeReviews(): readonly string[] {
  const folder = 'test/core/house-styles';
  return [
    readFileSync('examples/checkout-latency.md', 'utf8'),
    ...readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    ...generatedDocuments(30).map(({ text }) => text),
    ...Object.values(examplesOfRules).flatMap(({ flagged }) =>
      flagged.flatMap(documentsOf).map(({ text }) => text),
    ),
    reviewText({ title: 'Down', date: '2026-03-14', severity: 'SEV-2' }),
    '# Down\n',
  ];
}

import assert from 'node:assert/strict';
import { catalogueOf, settingsWith } from '../../src/configuration/apply.js';
import { readConfiguration, type Configuration } from '../../src/configuration/configuration.js';
import { ownTemplateText } from '../../src/configuration/own-template.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { insertSection } from '../../src/drafting/insert-section.js';
import { applyFix } from '../../src/lint/fix.js';
import { readReview } from '../../src/review/read.js';
import { reviewText } from '../../src/sections/template.js';

describe('A configuration file', () => {
  it('is understood key by key', () => {
    const text = 'rules:\n  blame: off\nseverities: [1, SEV2]\nservices:\n  - checkout\n';
    assert.deepEqual(readConfiguration(text), {
      configuration: {
        rules: { blame: 'off' },
        severities: ['1', 'SEV2'],
        services: ['checkout'],
      },
      problems: [],
    });
  });

  it('may be empty, or hold only comments', () => {
    for (const text of ['', '\n', '# nothing yet\n', '---\n'])
      assert.deepEqual(readConfiguration(text), { configuration: {}, problems: [] });
  });

  for (const [mistake, text, words, remedy] of [
    ['a rule that is not there', 'rules:\n  blaem: off\n', 'blaem', /Is "blame" meant\?/],
    ['a severity that is not one', 'rules:\n  blame: loud\n', 'loud', /Use one of error, warning/],
    ['a key that is not there', 'rule:\n  blame: off\n', 'rule', /Is "rules" meant\?/],
    ['a text where a list belongs', 'services: checkout\n', 'checkout', /is a list\. Write each/],
    ['a list where a text belongs', 'template: [a]\n', '[a]', /is one text/],
    [
      'an own section without a title',
      'sections:\n  own:\n    - guidance: x\n',
      'guidance: x',
      /needs a "title"/,
    ],
    [
      'a section that is not there',
      'sections:\n  order: [summry]\n',
      'summry',
      /There is no section/,
    ],
  ] as const) {
    it(`with ${mistake} says so there, and the rest applies`, () => {
      const { configuration, problems } = readConfiguration(`severities: [A]\n${text}`);
      const [problem] = problems;
      assert.equal(problems.length, 1);
      assert.ok(problem);
      assert.equal(`severities: [A]\n${text}`.slice(problem.start, problem.end).trim(), words);
      assert.match(problem.message, remedy);
      assert.deepEqual(configuration.severities, ['A']);
    });
  }

  it('that is no YAML says where, and what can be read applies', () => {
    const { configuration, problems } = readConfiguration('severities: [A]\nservices: [a\n');
    assert.match(problems[0]?.message ?? '', /cannot be read as YAML/);
    assert.deepEqual(configuration.severities, ['A']);
  });

  it('holds where it says something, and leaves the rest to the settings', () => {
    const own = { ...defaultSettings, severities: { blame: 'hint', absence: 'off' } } as const;
    const settings = settingsWith({ rules: { blame: 'off' } }, own);
    assert.deepEqual(settings.severities, { blame: 'off', absence: 'off' });
    assert.deepEqual(settings.requiredSections, own.requiredSections);
  });
});

describe('Sections of an organisation', () => {
  const configuration: Configuration = {
    sections: {
      titles: { actions: 'Follow-ups we owe' },
      aliases: { difficulties: ['What hurt us'] },
      own: [{ title: 'Customer messages', guidance: 'What did we tell whom?', aliases: ['Comms'] }],
      order: ['impact', 'Customer messages', 'summary'],
      leaveOut: ['luck'],
      require: ['Customer messages'],
    },
  };
  const catalogue = catalogueOf(configuration);

  it('stand in its template in its order and under its titles', () => {
    const draft = reviewText({ title: 'Down', date: '2026-03-14', severity: 'A' }, catalogue);
    const headings = [...draft.matchAll(/^## .*$/gm)].map(([heading]) => heading);
    assert.deepEqual(headings.slice(0, 3), ['## Impact', '## Customer messages', '## Summary']);
    assert.ok(headings.includes('## Follow-ups we owe'));
    assert.ok(!headings.includes('## Where we got lucky'));
    assert.match(draft, /## Customer messages\n\n<!-- What did we tell whom\? -->\n\n…\n/);
  });

  it('are recognised by its names', () => {
    const review = readReview('## Comms\n\n## what hurt us:\n\n## Follow-ups we owe\n', catalogue);
    assert.deepEqual(
      review.sections.slice(1).map(({ kind }) => kind),
      ['own:customer-messages', 'difficulties', 'actions'],
    );
  });

  it('are asked for, and inserted where its template has them', () => {
    const text = '# Down\n\n## Impact\n\nText.\n\n## Summary\n\nText.\n';
    const review = readReview(text, catalogue);
    const settings = settingsWith(configuration, defaultSettings);
    const [finding] = lint(review, settings).filter(({ rule }) => rule === 'missing-section');
    assert.match(finding?.message ?? '', /: Customer messages\./);
    const definition = catalogue[1];
    assert.ok(definition);
    const edit = insertSection(review, definition);
    const after = applyFix(text, { title: '', edits: [edit], snippet: true, safe: false });
    assert.match(after, /## Impact\n\nText\.\n\n## Customer messages\n\n[^]*\n\n## Summary/);
  });
});

describe('Words of an organisation', () => {
  const settings = settingsWith(
    {
      phrases: {
        exhortation: { flag: ['level up'] },
        'root-cause': { accept: ['root cause board'] },
      },
    },
    defaultSettings,
  );
  const found = (text: string): string[] =>
    lint(readReview(`# Down\n\n## Summary\n\n${text}\n`), settings)
      .filter(({ rule }) => rule === 'exhortation' || rule === 'root-cause')
      .map(({ start, end }) => `# Down\n\n## Summary\n\n${text}\n`.slice(start, end));

  it('are asked about in any case, but not in code or quotations', () => {
    assert.deepEqual(found('We will Level  Up our reviews.'), ['Level  Up']);
    assert.deepEqual(found('Run `level up` or say "level up".'), []);
  });

  it('are left alone, and only they', () => {
    assert.deepEqual(found('The root cause board met.'), []);
    assert.deepEqual(found('The root cause was found.'), ['root cause']);
  });
});

describe("An organisation's template", () => {
  it('is filled in, and left as it is otherwise', () => {
    assert.equal(
      ownTemplateText('# {{title}} (${x}) {{ date }} {{severity}} {{other}}\r\n\r\n- …\r\n', {
        title: 'Costs $5 }',
        date: '2026-03-14',
        severity: 'A',
      }),
      '# Costs $5 } (${x}) 2026-03-14 A {{other}}\r\n\r\n- …\r\n',
    );
  });
});

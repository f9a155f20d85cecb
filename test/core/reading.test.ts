import assert from 'node:assert/strict';
import { readReview } from '../../src/review/read.js';

describe('Prose', () => {
  for (const [what, text, sentences] of [
    ['paragraphs', 'One thing. Another!\n\nA third\n', ['One thing.', 'Another!', 'A third']],
    ['headings', '## Full *disk*\n\nIt was *full*.\n', ['Full *disk', 'It was *full*.']],
    ['list items, nested ones too', '- a\n  1. b\n     - c\n', ['a', 'b', 'c']],
    ['task list items, without their box', '- [x] Add it\n- [ ] Try it\n', ['Add it', 'Try it']],
    ['cells of a table, not its header', '| A | B |\n|---|---|\n| c. D | e |\n', ['c.', 'D', 'e']],
    ['the words of a link', 'See [the docs](https://a.b/c).\n', ['See [the docs](https://a.b/c).']],
  ] as const) {
    it(`is in ${what}`, () => {
      assert.deepEqual(sentencesOf(text), sentences);
    });
  }

  for (const [what, text] of [
    ['fenced code', '```\nroot cause\n```\n'],
    ['indented code', '    root cause\n'],
    ['block quotes', '> root cause\n> and more\n'],
    ['block quotes in lists', '- > root cause\n'],
    ['HTML', '<div>\nroot cause\n</div>\n'],
    ['comments', '<!-- root cause -->\n\n<!--\nroot\n\ncause\n-->\n'],
    ['link definitions', '[root cause]: https://a.b/root-cause "root cause"\n'],
    ['front matter', '---\nroot: cause\n---\n'],
  ] as const) {
    it(`is not in ${what}`, () => {
      assert.deepEqual(sentencesOf(text), []);
    });
  }

  it('has an object in place of code, images and addresses', () => {
    const objects = [
      '`root cause`',
      '``a ` b``',
      '![root cause](a.png)',
      '<https://a.b/root>',
      'https://a.b/root?cause=1#x',
      'www.a.b/root',
      'ana@search.example',
      '[https://a.b/root](https://a.b/root)',
    ];
    for (const object of objects) {
      const text = `It was ${object} then`;
      assert.deepEqual(wordsOf(text), ['it', 'was', '⬚', 'then'], object);
    }
  });

  it('leaves the full stop behind an address to the sentence', () => {
    assert.deepEqual(sentencesOf('See https://a.b/c. Then ask ana@a.example. Done.'), [
      'See https://a.b/c.',
      'Then ask ana@a.example.',
      'Done.',
    ]);
  });

  it('has no markup, HTML tags or character references in it', () => {
    assert.deepEqual(wordsOf('The **root** _cause_<b>s</b> &amp; \\*more\\* of&nbsp;it'), [
      'the',
      'root',
      'cause',
      's',
      '*',
      'more',
      '*',
      'of',
      'it',
    ]);
  });

  it('behind a bold label starts where its words stand', () => {
    const text = '**Impact**: many users saw it.\n';
    const sentence = readReview(text).blocks[1]?.sentences[0];
    const many = sentence?.tokens.find(({ word }) => word === 'many');
    assert.equal(text.slice(many?.start, many?.end), 'many');
  });
});

describe('A label without markup', () => {
  it('opens a section where it names one and stands alone', () => {
    const kinds = (text: string) => readReview(text).sections.map(({ kind }) => kind);
    assert.deepEqual(kinds('# A\n\nWhat went well:\n\n- Drills\n'), [
      ...kinds('# A\n'),
      'went-well',
    ]);
    assert.deepEqual(
      kinds('# A\n\nThe drills that helped us the most:\n\n- One\n'),
      kinds('# A\n'),
    );
  });
});

describe('A sentence that leads to a list', () => {
  const contexts = (text: string) =>
    readReview(text).blocks.map(({ section: { context }, start, end }) => [
      context,
      text.slice(start, end),
    ]);

  it('makes a section of the list, and of nothing behind it', () => {
    assert.deepEqual(
      contexts(
        '## What we learned\n\nA few things went very well:\n\n- Drills\n\nThank you.\n\n- Mira',
      ).slice(1),
      [
        ['went-well', 'A few things went very well:'],
        ['went-well', 'Drills'],
        ['lessons', 'Thank you.'],
        ['lessons', 'Mira'],
      ],
    );
  });

  it('does so within a labelled part, too', () => {
    assert.deepEqual(
      contexts(
        '**Lessons:**\n\nThree conditions met:\n\n- Frost\n- **Impact:** none\n\nWe got lucky twice:\n\n1. Sun\n\nThe end.\n',
      ).map(([context]) => context),
      ['lessons', 'factors', 'factors', 'factors', 'luck', 'luck', 'lessons'],
    );
  });

  it('can be the bare name of a section', () => {
    assert.deepEqual(
      contexts(
        '## Detection\n\nA guest called.\n\nAction Items\n- Hang a bell\n\nThank you.\n',
      ).slice(2),
      [
        ['actions', 'Action Items'],
        ['actions', 'Hang a bell'],
        ['detection', 'Thank you.'],
      ],
    );
    assert.equal(contexts('Gates\n\n- One\n').at(-1)?.[0], 'other');
  });

  it('has to say what the list holds, and nothing else', () => {
    const leadIns: Readonly<Record<string, string>> = {
      'What did not go so well:': 'difficulties',
      'The repair was slowed down by three things:': 'difficulties',
      'Looking back, we found two contributing factors:': 'factors',
      'Here is what we have learnt:': 'lessons',
      'Two things that were no contributing factors:': 'other',
      'To make sure it goes well the next time, we will:': 'other',
      'It went well. We tried three things:': 'other',
      'It went well in spite of this': 'other',
      'The pump that worked well has these parts: pipes, valves and': 'other',
      'We tried the following:': 'other',
    };
    for (const [leadIn, kind] of Object.entries(leadIns))
      assert.equal(contexts(`${leadIn}\n\n- One\n`).at(-1)?.[0], kind, leadIn);
  });
});

describe('A review that is one list', () => {
  const sections = (text: string) =>
    readReview(text)
      .sections.slice(1)
      .map(({ heading, kind }) => `${heading}: ${kind}`);

  it('has its items for sections, and labels inside them for theirs', () => {
    const text = `# Labels late

1. Date
   - 4 March 2026
2. Summary
   - Labels came out an hour late.
3. Root cause
   - The queue was full.
4. Resolution and recovery
   - **Resolution:**
     - Ines emptied the queue.
   - Labels were printed again.
5. Preventive measures
   - Alert on the length of the queue
6. Who was told

   Everybody at the docks.
`;
    const review = readReview(text);
    assert.deepEqual(sections(text), [
      'Labels late: other',
      'Date: metadata',
      'Summary: summary',
      'Root cause: factors',
      'Resolution and recovery: response',
      'Resolution:: response',
      'Preventive measures: actions',
      'Who was told: other',
    ]);
    assert.deepEqual(
      review.blocks.slice(-4).map(({ section }) => section.heading),
      ['Preventive measures', 'Preventive measures', 'Who was told', 'Who was told'],
    );
    const again = review.blocks.find(({ start }) => text.startsWith('Labels were', start));
    assert.equal(again?.section.heading, 'Resolution and recovery');
  });

  it('is not a list of actions or causes by what they are about', () => {
    const text = `# Labels late

## Actions

- Detection
  - Alert on the length of the queue
- Diagnosis
  - Log which template is rendered
- Prevention
  - Limit the size of pictures
- Response
  - Write down how to empty the queue
`;
    assert.deepEqual(sections(text), ['Labels late: other', 'Actions: actions']);
  });
});

describe('A sentence', () => {
  for (const [why, text, sentences] of [
    ['ends with a sign and a blank', 'One. Two! Three? Four… Five', 5],
    [
      'does not end within a number, version, file or time',
      'At 14.05 v1.2.3 of a.b.js was 0.5% on.',
      1,
    ],
    [
      'does not end behind an abbreviation',
      'Some, e.g. Redis, i.e. caches, vs. Dr. Who, approx. 5',
      1,
    ],
    ['ends behind "etc." when a new one begins', 'Redis, etc. Then more, etc. and so on', 2],
    ['ends behind closing quotes and brackets', 'He said "stop." Then (it did.) End', 3],
    ['ends at a hard line break', 'One  \ntwo\\\nthree<br>four', 4],
    ['does not end at a soft line break', 'One\ntwo\r\nthree', 1],
    ['ends before a line that starts with a time', '14:02 alert\n14:05 looked\n2026-03-14 done', 3],
    ['ends with the signs of other scripts', '漢字。 日本語！ 終わり', 3],
  ] as const) {
    it(why, () => {
      assert.equal(sentencesOf(text).length, sentences, sentencesOf(text).join(' | '));
    });
  }

  it('may be of another script, or of signs alone, which are none', () => {
    assert.deepEqual(sentencesOf('Привет, мир. 漢字'), ['Привет, мир.', '漢字']);
    assert.deepEqual(sentencesOf('… ??? --- !'), []);
  });
});

describe('Words', () => {
  it('are lower case, with contractions taken apart', () => {
    assert.deepEqual(wordsOf("We SHOULDN’T have; it’s, I’ll, we’re, can’t, won't, cannot"), [
      ...['we', 'should', 'not', 'have', ';', 'it', "'s", ',', 'i', 'will', ',', 'we', 'are', ','],
      ...['can', 'not', ',', 'will', 'not', ',', 'can', 'not'],
    ]);
  });

  it('tell "had" from "would" behind an apostrophe', () => {
    assert.deepEqual(wordsOf("we'd deployed; we'd deploy; I'd've seen").filter(isAuxiliary), [
      ...['had', 'would', 'would', 'have'],
    ]);
  });

  it('know where somebody else is quoted', () => {
    const quoted = (text: string): string[] =>
      tokensOf(text)
        .filter((token) => token.quoted)
        .map(({ word }) => word);
    assert.deepEqual(quoted('The "root cause" was “not one”, «they» said'), [
      ...['root', 'cause', 'not', 'one', 'they'],
    ]);
    assert.deepEqual(quoted('A 5" disk was full'), []);
  });

  it('stand at the offsets of the document', () => {
    const text =
      '\uFEFF---\r\na: b\r\n---\r\n\r\n# 👩‍🚀 Titel\r\n\r\n| Cafe\u0301 |\r\n|--|\r\n| *naïve* cafe\u0301 |\r\n\r\n\t- tab\ta\u0000b \uD800 x\r\n';
    for (const { start, end, word, kind } of tokensOf(text)) {
      if (kind === 'word') assert.equal(text.slice(start, end).toLowerCase(), word);
    }
    const words = tokensOf(text).filter(({ kind }) => kind === 'word');
    assert.deepEqual(
      words.map(({ word }) => word),
      ['titel', 'naïve', 'cafe\u0301'],
    );
  });
});

function tokensOf(text: string) {
  return readReview(text).blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens),
  );
}

function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ kind, word }) => (kind === 'object' ? '⬚' : word));
}

function sentencesOf(text: string): string[] {
  return readReview(text).blocks.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  );
}

function isAuxiliary(word: string): boolean {
  return ['had', 'would', 'have'].includes(word);
}

import assert from 'node:assert/strict';
import { applyFix, escapeSnippet, snippetToText, type Fix } from '../../src/lint/fix.js';
import { fixesFor, lint, type Finding } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readReview } from '../../src/review/read.js';
import { examplesOfRules } from '../../src/rules/examples.js';
import { documentsOf } from './example-document.js';

describe('The fix for root-cause', () => {
  for (const [what, before, after] of [
    ['an article', 'The root cause was a leak.', 'A contributing factor was a leak.'],
    ['no article', 'Root cause: a leak.', 'Contributing factor: a leak.'],
    ['a definite article', 'We found the root cause.', 'We found a contributing factor.'],
    ['an indefinite one', 'We found an underlying cause.', 'We found a contributing factor.'],
    ['a demonstrative', 'This root cause was found.', 'This contributing factor was found.'],
    ['a possessive', 'Its root cause is a leak.', 'One of its contributing factors is a leak.'],
    ['a genitive', "The team's root cause was X.", "The team's contributing factor was X."],
    ['an owner before several', 'Our root causes were two.', 'Our contributing factors were two.'],
    ['a plural', 'The root causes were two leaks.', 'The contributing factors were two leaks.'],
    ['a plural without article', 'Root causes: X, Y.', 'Contributing factors: X, Y.'],
    ['a plural with "these"', 'These root causes met.', 'These contributing factors met.'],
    ['a number', 'The two root causes met.', 'The two contributing factors met.'],
    ['one of several', 'One of the root causes was X.', 'One of the contributing factors was X.'],
    [
      '"of"',
      'The root cause of the outage was a leak.',
      'A contributing factor in the outage was a leak.',
    ],
    [
      '"for" and "behind"',
      'The root cause for this outage lies deeper.',
      'A contributing factor in this outage lies deeper.',
    ],
    [
      '"for" of a duration',
      'We looked for the root cause for two hours.',
      'We looked for a contributing factor for two hours.',
    ],
    ['"most likely"', 'The most likely root cause is X.', 'A contributing factor is X.'],
    ['"most likely" in front', 'Most likely root cause is X.', 'A contributing factor is X.'],
    ['"most likely" as a label', 'Most likely root cause: X.', 'Contributing factor: X.'],
    ['"single most likely"', 'The single most likely cause is X.', 'A contributing factor is X.'],
    ['several adjectives', 'The true underlying cause was X.', 'A contributing factor was X.'],
    ['a culprit', 'The culprit was the proxy.', 'A contributing factor was the proxy.'],
    ['a root', 'The root of the problem was X.', 'A contributing factor was X.'],
    ['a reason', 'The main reason for it was X.', 'One reason for it was X.'],
    ['reasons', 'The main reasons for it were X, Y.', 'Some of the reasons for it were X, Y.'],
    ['an underlying issue', 'The underlying issue was X.', 'A contributing factor was X.'],
    ['a verb', 'It was root-caused to a leak.', 'It was traced to a leak.'],
    ['a verb of two words', 'We root caused it to a leak.', 'We traced it to a leak.'],
    ['a gerund', 'Root-causing it took a day.', 'Tracing it took a day.'],
    ['a question', 'What was the root cause?', 'What were the contributing factors?'],
    [
      'a question in the present',
      'What is the root cause of it?',
      'What are the contributing factors in it?',
    ],
    ['"what caused"', 'What caused the outage was X.', 'What contributed to the outage was X.'],
    ['an acronym', 'A full RCA will follow.', 'A full incident review will follow.'],
    ['an acronym with an article', 'An RCA will follow.', 'An incident review will follow.'],
    ['a wrong article', 'We wrote a RCA.', 'We wrote an incident review.'],
    ['an acronym in front', 'RCA will follow.', 'Incident review will follow.'],
    ['acronyms', 'Our RCAs are public.', 'Our incident reviews are public.'],
    ['an analysis', 'We did a root cause analysis.', 'We did an incident review.'],
    ['an analysis with a hyphen', 'Root-cause analysis began.', 'Incident review began.'],
    ['capitals', 'The Root Cause was X.', 'A Contributing Factor was X.'],
    ['nothing but capitals', 'THE ROOT CAUSE was X.', 'A CONTRIBUTING FACTOR was X.'],
    ['an article before capitals', 'The ROOT CAUSE was X.', 'A CONTRIBUTING FACTOR was X.'],
    ['capitals in a label', 'ROOT CAUSE: X.', 'CONTRIBUTING FACTOR: X.'],
    ['markup around it', '**The root cause** was X.', '**A contributing factor** was X.'],
    ['a line break within', 'The root\ncause was X.', 'A contributing factor was X.'],
    ['a list item', '- The root cause was X.\n- Y', '- A contributing factor was X.\n- Y'],
    ['a cell', '| A |\n|---|\n| Root cause: X |', '| A |\n|---|\n| Contributing factor: X |'],
    ['a heading', '## Root cause', '## Contributing factors'],
    ['a heading of several', '## Root Causes', '## Contributing Factors'],
    ['a heading with brackets', '## Root Cause(s)', '## Contributing Factors'],
    ['a heading with a colon', '## Root cause:', '## Contributing factors:'],
    ['a numbered heading', '## 5. Root Cause Analysis', '## 5. Contributing Factors'],
    ['a heading in capitals', '## ROOT CAUSE', '## CONTRIBUTING FACTORS'],
    ['an acronym as a heading', '## RCA', '## Contributing factors'],
    ['a bold heading', '## **Root cause**', '## **Contributing factors**'],
    ['an underlined heading', 'Root cause\n---', 'Contributing factors\n---'],
    [
      'a question as a heading',
      '## What was the root cause?',
      '## What were the contributing factors?',
    ],
    ['a bold label', '**Root cause:** X', '**Contributing factors:** X'],
    ['a moment', '14:05 Root cause identified', '14:05 What was seen, and by whom'],
    [
      'a moment with an article',
      '14:05 The root cause found.',
      '14:05 What was seen, and by whom.',
    ],
    [
      'a moment and what follows',
      '14:05 Root cause found: X',
      '14:05 What was seen, and by whom: X',
    ],
    ['CRLF', '## Root cause\r\n\r\nX\r\n', '## Contributing factors\r\n\r\nX\r\n'],
  ] as const) {
    it(`rewrites ${what}: ${oneLine(before)}`, () => {
      assert.equal(afterFix('root-cause', before), after);
      if (!/\broot[ -]cause\b|\bRCA/i.test(after))
        assert.deepEqual(rangesOf('root-cause', after), []);
    });
  }

  for (const [why, text] of [
    ['markup stands between the words', 'The **root** cause was X.'],
    ['markup stands between article and noun', 'The **root cause** was X.'],
    ['a part of it is a link', 'The [root cause](a.md) was X.'],
    ['code stands between', 'The root `x` cause was X.'],
    ['no other wording fits', 'A five whys session was held.'],
    ['the noun is not its own', 'The source of the outage was X.'],
    ['it is contracted with what follows', 'The root cause’s still unknown.'],
  ] as const) {
    it(`is not offered when ${why}: ${text}`, () => {
      const fixes = findingsIn(text, 'root-cause').flatMap((finding) => rewritings(finding, text));
      assert.deepEqual(fixes, []);
    });
  }

  for (const text of [
    'The root cause was a full disk.',
    'The root cause of the outage was that the pool had not grown.',
    'The deploy is believed to be the root cause of the errors.',
    'We think that the primary cause was a retry loop.',
    'A stale cache was the root cause.',
    'The root causes were a full disk and a slow proxy.',
  ]) {
    it(`is safe where the sentence only says what it was: ${text}`, () => {
      assert.deepEqual(fixesIn('root-cause', text).map(isSafe), [true]);
    });
  }

  for (const [why, text] of [
    ['nothing was found', 'The root cause is still unknown.'],
    ['something was looked for', 'It took an hour to find the root cause of the errors.'],
    ['something is to be looked for', 'Investigate root cause of the errors.'],
    ['something is to be put right', 'We need to fix the underlying cause.'],
    ['it is denied', 'The deploy was not the root cause of the errors.'],
    ['it is supposed', 'If the root cause was a full disk, alerts would have told.'],
    ['it is asked', 'Was a full disk the root cause?'],
    ['people met about it', 'We met to talk about the root cause.'],
    ['nobody says what it was', 'The root cause was found by Ana.'],
    ['others may link to it', '# Search\n\n## Root cause\n\nIt was slow.\n'],
    ['it is a label', '**Root cause:** a full disk'],
    ['it is a name', 'The RCA was a long document.'],
    ['it goes over a line break', '# Search\n\nThe root\ncause was a full disk.\n'],
    ['there is something to fill in', '14:05 Root cause found'],
  ] as const) {
    it(`is not safe where ${why}: ${text}`, () => {
      assert.ok(!fixesIn('root-cause', text).some(isSafe));
    });
  }
});

describe('The fix that asks about a moment', () => {
  const entry = (level: number, question: string, quotation: string): string =>
    `${'#'.repeat(level)} ${question}

> ${quotation}

- **What they saw:** …
- **What they knew:** …
- **What they wanted:** …
- **What pressed them:** …
- **What was normal:** …`;
  const should = 'We should have closed it.';
  const looked = (level = 3, quotation = should): string =>
    entry(level, 'What made it look right at the time?', quotation);

  for (const [rule, sentence, question] of [
    ['counterfactual', should, 'What made it look right at the time?'],
    [
      'counterfactual',
      'An alert would have told us.',
      'What looks out for this today, if anything, and what has it caught so far?',
    ],
    [
      'absence',
      'There was no monitoring of it.',
      'What had told people so far that something was wrong, and what did it show this time?',
    ],
    ['absence', 'There was no kill switch.', 'What was there instead, and what was it good for?'],
    [
      'blame',
      'It was deleted by mistake.',
      'What were they trying to do, and what did the system show them before and after?',
    ],
    ['blame', 'The operator is to blame.', 'What made it the sensible thing to do?'],
  ] as const) {
    it(`makes the section for ${rule}, and leaves the sentence: ${sentence}`, () => {
      const after = afterFix(rule, `# Down\n\n## Contributing factors\n\n${sentence}\n`);
      assert.match(
        after,
        /^# Down\n\n## Contributing factors\n\n[^\n]+\n\n## Local rationality\n\n<!-- [^\n]+ -->\n\n### /,
      );
      assert.ok(after.includes(sentence));
      assert.ok(after.endsWith(`${entry(3, question, sentence)}\n`), after);
    });
  }

  it('adds to the section that is there', () => {
    const before = `## Summary\n\n${should}\n\n## Local rationality\n\n### Wait\n\n- **What they saw:** a\n\n## Actions\n`;
    assert.equal(
      afterFix('counterfactual', before),
      before.replace('\n\n## Actions', () => `\n\n${looked()}\n\n## Actions`),
    );
  });

  it('fills the section that is empty', () => {
    const before = `## Summary\n\n${should}\n\n## Decisions\n`;
    assert.match(afterFix('counterfactual', before), /## Decisions\n\n<!-- [^\n]+ -->\n\n### What/);
  });

  it('is one level below the section, wherever that stands', () => {
    const deeper = `# Down\n\n## Review\n\n### Summary\n\n${should}\n\n### Local rationality\n\nNone yet.`;
    assert.equal(afterFix('counterfactual', `${deeper}\n`), `${deeper}\n\n${looked(4)}\n`);
    const higher = `# Summary\n\n${should}\n\n# Local rationality\n\nNone yet.`;
    assert.equal(afterFix('counterfactual', higher), `${higher}\n\n${looked(2)}`);
  });

  it('has the level of the entries that are there', () => {
    const before = `## Summary\n\n${should}\n\n## Local rationality\n\n#### Wait\n\nA`;
    assert.equal(afterFix('counterfactual', before), `${before}\n\n${looked(4)}`);
  });

  it('has the line breaks of the document, and the quotation on one line', () => {
    const before = `## Summary\r\n\r\nWe should have\r\nclosed **it**.\r\n\r\n## Decisions\r\n\r\nNone.\r\n`;
    const quoted = looked(3, 'We should have closed **it**.').replaceAll('\n', '\r\n');
    assert.equal(
      afterFix('counterfactual', before),
      before.replace(/\r\n$/, () => `\r\n\r\n${quoted}\r\n`),
    );
  });

  it('quotes the sentence alone, with signs that mean something in a snippet', () => {
    const sentence = 'We should have set `${A}` to $1 \\ } there.';
    const after = afterFix('counterfactual', `Down. ${sentence} Up.\n\n## Decisions\n\nNone.\n`);
    assert.ok(after.includes(`\n> ${sentence}\n`), after);
  });

  it('quotes the start of a long sentence, in whole words', () => {
    const sentence = `We should have closed ${'every last 👩‍🚀 '.repeat(20)}one.`;
    const after = afterFix('counterfactual', `${sentence}\n\n## Decisions\n\nNone.\n`);
    const quotation = /\n> (.*) …\n/.exec(after)?.[1] ?? '';
    assert.ok(quotation.length > 150 && quotation.length < 300);
    assert.ok(sentence.startsWith(`${quotation} `), quotation);
  });

  it('works from a table, a list, and a text without headings', () => {
    for (const before of [`| A |\n|---|\n| ${should} |`, `- ${should}`, should]) {
      const after = afterFix('counterfactual', before);
      assert.ok(after.startsWith(`${before}\n\n## Local rationality\n`), after);
      assert.ok(after.includes(`\n> ${should}\n`), after);
    }
  });

  it('becomes a bullet with its fields under a bold label', () => {
    const text = `**Summary**\n\n${should}\n\n**Local rationality**\n\nNone.\n`;
    const after = afterFix('counterfactual', text);
    assert.ok(after.startsWith(`${text.trimEnd()}\n\n- What made it look right`), after);
    assert.ok(after.includes(`\n\n  > ${should}\n\n  - **What they saw:** …\n`), after);
  });
});

describe('The fix for action-without-trade-offs', () => {
  const cost = '**Cost and trade-offs:** …';
  const modes = '**New failure modes:** …';
  for (const [where, before, after] of [
    [
      'a bullet',
      '- Add an alert on lag.\n- None\n',
      `- Add an alert on lag.\n  - ${cost}\n  - ${modes}\n- None\n`,
    ],
    ['a bullet at the end', '* Add an alert', `* Add an alert\n  - ${cost}\n  - ${modes}`],
    [
      'a task',
      '- [ ] Add an alert on lag.\n',
      `- [ ] Add an alert on lag.\n  - ${cost}\n  - ${modes}\n`,
    ],
    [
      'a numbered item',
      '9. None\n10. Add an alert on lag.\n',
      `9. None\n10. Add an alert on lag.\n    - ${cost}\n    - ${modes}\n`,
    ],
    [
      'a nested item',
      '- Alerts:\n  - Add an alert on lag.\n',
      `- Alerts:\n  - Add an alert on lag.\n    - ${cost}\n    - ${modes}\n`,
    ],
    [
      'an item of two lines',
      '- Add an alert\n  on lag.\n- None\n',
      `- Add an alert\n  on lag.\n  - ${cost}\n  - ${modes}\n- None\n`,
    ],
    [
      'an item with items of its own',
      '- Add an alert on lag.\n  - Owner: Ana\n',
      `- Add an alert on lag.\n  - ${cost}\n  - ${modes}\n  - Owner: Ana\n`,
    ],
    ['a paragraph', 'Add an alert on lag.\n', `Add an alert on lag. ${cost}\n`],
    [
      'an entry with fields',
      '### Add an alert\n\n- **Owner:** Ana\n- **Due:** May\n',
      `### Add an alert\n\n- **Owner:** Ana\n- **Due:** May\n- ${cost}\n- ${modes}\n`,
    ],
    [
      'an entry with an empty field for it',
      '### Add an alert\n\n- **Owner:** Ana\n- **Costs:**\n- **Due:** May\n',
      '### Add an alert\n\n- **Owner:** Ana\n- **Costs:** …\n- **Due:** May\n',
    ],
    [
      'an item with a blank field for it',
      '- Add an alert on lag.\n  - **Trade-offs:** tbd\n',
      '- Add an alert on lag.\n  - **Trade-offs:** …\n',
    ],
    [
      'an item in a list that is indented by tabs',
      '- Alerts:\n\t- Add an alert on lag.\n',
      `- Alerts:\n\t- Add an alert on lag.\n\t\t- ${cost}\n\t\t- ${modes}\n`,
    ],
    [
      'a table whose cell for it is empty',
      '| Action | Trade-offs |\n|---|---|\n| Add an alert | |\n',
      '| Action | Trade-offs |\n|---|---|\n| Add an alert | … |\n',
    ],
    [
      'a table that has a column for it',
      '| Action | Trade-offs |\n|---|---|\n| Add an alert | ? |\n',
      '| Action | Trade-offs |\n|---|---|\n| Add an alert | … |\n',
    ],
    ['a table that has none', '| Action | Owner |\n|---|---|\n| Add an alert | Ana |\n', undefined],
    [
      'CRLF lines',
      '- Add an alert on lag.\r\n- None\r\n',
      `- Add an alert on lag.\r\n  - ${cost}\r\n  - ${modes}\r\n- None\r\n`,
    ],
  ] as const) {
    const outcome = after === undefined ? 'is not offered for' : 'makes room under';
    it(`${outcome} ${where}: ${oneLine(before)}`, () => {
      const lead = '## Actions\n\n';
      const rule = 'action-without-trade-offs';
      if (after === undefined) assert.deepEqual(fixesIn(rule, lead + before), []);
      else assert.equal(afterFix(rule, lead + before), lead + after);
    });
  }
});

describe('The fix for exhortation', () => {
  const question = 'What could show the risk at that moment, or make it harmless?';
  for (const [where, before, after] of [
    [
      'whatever else it is',
      'Try harder.\n',
      'Try harder. What would make this the easy thing to do, or the other thing hard?\n',
    ],
    ['a paragraph', 'Be more careful.\n', `Be more careful. ${question}\n`],
    ['an item', '- Be more careful.\n- Up\n', `- Be more careful. ${question}\n- Up\n`],
    ['a sentence', 'Be more\ncareful. Up. So\n', `Be more\ncareful. ${question} Up. So\n`],
    ['a cell', '| A |\n|---|\n| Be careful. |', `| A |\n|---|\n| Be careful. ${question} |`],
  ] as const) {
    it(`asks behind ${where}: ${oneLine(before)}`, () => {
      const lead = '## Lessons learned\n\n';
      assert.equal(afterFix('exhortation', lead + before), lead + after);
    });
  }
});

describe('The fixes for missing-section', () => {
  it('insert the sections that are asked for, one each', () => {
    const text = '# Down\n\n## Timeline\n\nNone.\n';
    const [finding] = findingsIn(text, 'missing-section');
    assert.ok(finding);
    const fixes = rewritings(finding, text);
    assert.ok(fixes.length >= 3);
    assert.equal(fixes.pop()?.title, 'Add all missing sections');
    for (const fix of fixes) {
      const title = /^Insert section "(.*)"$/.exec(fix.title)?.[1] ?? '';
      assert.ok(finding.message.includes(title));
      const after = applyFix(text, fix);
      assert.ok(
        readReview(after).sections.some(({ heading }) => heading === title),
        after,
      );
      const [next] = findingsIn(after, 'missing-section');
      assert.ok(!next?.message.includes(title), next?.message);
    }
  });
});

describe('Silencing a rule', () => {
  const line = '<!-- incident-review-disable-next-line blame -->';
  for (const [where, before, after] of [
    ['in a paragraph', 'A\n\nBy mistake.\n', `A\n\n${line}\nBy mistake.\n`],
    ['in the first line', 'By mistake.\n', `${line}\nBy mistake.\n`],
    ['behind a byte order mark', '\uFEFFBy mistake.\n', `\uFEFF${line}\nBy mistake.\n`],
    ['in a heading', '## By mistake\n', `${line}\n## By mistake\n`],
    ['in a heading below text', 'A\n## By mistake\n', `A\n${line}\n## By mistake\n`],
    ['in an underlined heading', 'By mistake\n===\n', `${line}\nBy mistake\n===\n`],
    ['under a heading', '# A #\nBy mistake.\n', `# A #\n${line}\nBy mistake.\n`],
    ['under an underlined heading', 'A\n---\nBy mistake.\n', `A\n---\n${line}\nBy mistake.\n`],
    ['under code', '```\nA\n```\nBy mistake.\n', `\`\`\`\nA\n\`\`\`\n${line}\nBy mistake.\n`],
    ['in a hard-wrapped paragraph', 'A\nBy mistake.\n', `A ${line}\nBy mistake.\n`],
    ['behind a hard line break', 'A  \nBy mistake.\n', `A ${line}  \nBy mistake.\n`],
    ['behind a marked line break', 'A\\\nBy mistake.\n', `A ${line}\\\nBy mistake.\n`],
    ['behind code that is wrapped', 'A `b\nc` by mistake.\n', `A ${line} \`b\nc\` by mistake.\n`],
    ['in the first item', 'A\n\n- By mistake.\n- B\n', `A\n\n${line}\n- By mistake.\n- B\n`],
    ['in an item', '- A\n- By mistake.\n', `- A ${line}\n- By mistake.\n`],
    ['in the second line of an item', '- A\n  by mistake.\n', `- A ${line}\n  by mistake.\n`],
    ['in a loose list', '- A\n\n- By mistake.\n', `- A\n\n  ${line}\n- By mistake.\n`],
    ['in a numbered list', '9. A\n10. By mistake.\n', `9. A ${line}\n10. By mistake.\n`],
    [
      'in a loose numbered list',
      '9. A\n\n10. By mistake.\n',
      `9. A\n\n   ${line}\n10. By mistake.\n`,
    ],
    ['in a nested item', '- A\n  - By mistake.\n', `- A\n  ${line}\n  - By mistake.\n`],
    ['behind a nested item', '- A\n  - B\n- By mistake.\n', `- A\n  - B ${line}\n- By mistake.\n`],
    ['in a paragraph of an item', '- A\n\n  By mistake.\n', `- A\n\n  ${line}\n  By mistake.\n`],
    [
      'behind code in an item',
      '- A\n  ```\n  B\n  ```\n- By mistake.\n',
      `- A\n  \`\`\`\n  B\n  \`\`\`\n  ${line}\n- By mistake.\n`,
    ],
    [
      'in a table',
      '| A | B |\n|---|---|\n| 1 | C |\n| 2 | By mistake |\n',
      `| A | B |\n|---|---|\n| 1 | C ${line} |\n| 2 | By mistake |\n`,
    ],
    [
      'in a table without bars around it',
      'A | B\n---|---\n1 | C\n2 | By mistake\n',
      `A | B\n---|---\n1 | C ${line}\n2 | By mistake\n`,
    ],
    [
      'in the first row of a table',
      '| A | B |\n|---|---|\n| By mistake | C |\n',
      '| A | B |\n|---|---|\n| <!-- incident-review-disable blame --> By mistake <!-- incident-review-enable blame --> | C |\n',
    ],
    [
      'behind front matter',
      '---\ntype: incident-review\n---\nBy mistake.\n',
      `---\ntype: incident-review\n---\n${line}\nBy mistake.\n`,
    ],
    ['with CRLF', 'A\r\n\r\nBy mistake.\r\n', `A\r\n\r\n${line}\r\nBy mistake.\r\n`],
    ['with CRLF in a list', '- A\r\n- By mistake.\r\n', `- A ${line}\r\n- By mistake.\r\n`],
    [
      'beside a comment about another rule',
      '<!-- incident-review-disable-next-line root-cause -- theirs -->\nBy mistake the root cause.\n',
      '<!-- incident-review-disable-next-line root-cause, blame -- theirs -->\nBy mistake the root cause.\n',
    ],
  ] as const) {
    it(`for a line, ${where}: ${oneLine(before)}`, () => {
      const [finding] = findingsIn(before, 'blame');
      assert.ok(finding, 'nothing is flagged');
      const [fix] = silencings(finding, before);
      assert.ok(fix);
      assert.equal(fix.title, 'Leave these words as they are (blame)');
      assert.equal(applyFix(before, fix), after);
      assertSilences(finding, fix, before);
    });
  }

  const file = '<!-- incident-review-disable blame -->';
  for (const [where, before, after] of [
    ['that begins with a heading', '# A\n\nBy mistake.\n', `${file}\n\n# A\n\nBy mistake.\n`],
    ['with a byte order mark', '\uFEFFBy mistake.\n', `\uFEFF${file}\n\nBy mistake.\n`],
    [
      'with front matter',
      '---\ntitle: a\n---\n\n# By mistake\n',
      `---\ntitle: a\n---\n\n${file}\n\n# By mistake\n`,
    ],
    [
      'with front matter and CRLF',
      '---\r\ntitle: a\r\n---\r\nBy mistake\r\n',
      `---\r\ntitle: a\r\n---\r\n\r\n${file}\r\nBy mistake\r\n`,
    ],
    ['that is one line', 'By mistake', `${file}\n\nBy mistake`],
  ] as const) {
    it(`for a file ${where}: ${oneLine(before)}`, () => {
      const [finding] = findingsIn(before, 'blame');
      assert.ok(finding, 'nothing is flagged');
      const fix = silencings(finding, before).at(-1);
      assert.ok(fix);
      assert.equal(fix.title, 'Disable blame in this file');
      assert.equal(applyFix(before, fix), after);
      assertSilences(finding, fix, before);
    });
  }

  it('is not offered for what is no matter of opinion', () => {
    const text = '---\na: [b\n---\n\n<!-- incident-review-enable -->\n';
    const findings = findingsIn(text);
    for (const rule of ['front-matter', 'directive']) {
      const finding = findings.find((candidate) => candidate.rule === rule);
      assert.ok(finding, rule);
      assert.deepEqual(silencings(finding, text), []);
    }
  });

  it('one by one leaves nothing to say', () => {
    const text =
      '## Lessons learned\n\n- By mistake we should have been more careful.\n- The root cause: human error.\n\n| A |\n|---|\n| By mistake, the root cause. |\n| By mistake, the root cause. |\n';
    let rest = text;
    for (let round = 0; findingsIn(rest).length > 0; round++) {
      assert.ok(round < 30, rest);
      const [finding] = findingsIn(rest);
      const fix = finding && silencings(finding, rest)[0];
      assert.ok(fix, rest);
      rest = applyFix(rest, fix);
    }
    const words = (document: string): string => document.replace(/<!--.*?-->|\s/g, '');
    assert.equal(words(rest), words(text));
  });
});

describe('A snippet', () => {
  it('becomes the text of its placeholders', () => {
    assert.equal(
      snippetToText('a ${1:b} $2 ${3} \\$4 \\} \\\\ ${5:c \\} \\$d}$0'),
      'a b   $4 } \\ c } $d',
    );
  });

  it('has in it any text that is made safe for it', () => {
    for (const text of ['$1', '${1:a}', '\\', '\\\\$', '}', 'a\\}b$', '${', '``${x}``']) {
      assert.equal(snippetToText(escapeSnippet(text)), text);
      assert.equal(snippetToText(`\${1:${escapeSnippet(text)}}`), text);
    }
  });
});

describe('Fixes of all examples', () => {
  const flaggedDocuments = Object.entries(examplesOfRules).flatMap(([rule, { flagged }]) =>
    flagged.flatMap((example) => documentsOf(example).map(({ text }) => ({ rule, text }))),
  );

  it('change nothing outside of their edits, which are in order', function () {
    this.timeout(120_000);
    for (const { text } of flaggedDocuments) {
      for (const finding of findingsIn(text)) {
        for (const fix of fixesFor(finding, readReview(text), defaultSettings))
          assertExact(fix, text);
      }
    }
  });

  it('silence what they are offered for, and say nothing new', function () {
    this.timeout(120_000);
    for (const { text } of flaggedDocuments) {
      for (const finding of findingsIn(text)) {
        for (const fix of silencings(finding, text)) assertSilences(finding, fix, text);
      }
    }
  });

  it('for root-cause, resolve what they are offered for', () => {
    const documents = flaggedDocuments.filter(({ rule }) => rule === 'root-cause');
    const unresolved = documents.flatMap(({ text }) =>
      findingsIn(text, 'root-cause').flatMap((finding) => {
        const [fix] = rewritings(finding, text);
        if (!fix) return [];
        const after = applyFix(text, fix);
        const left = findingsIn(after, 'root-cause').length;
        return left < findingsIn(text, 'root-cause').length ? [] : [`${text} → ${after}`];
      }),
    );
    assert.deepEqual(unresolved, []);
  });
});

/** Everything but what the edits replace is byte for byte the same. */
function assertExact(fix: Fix, text: string): void {
  const after = applyFix(text, fix);
  let position = 0;
  let read = 0;
  for (const { start, end, text: inserted } of fix.edits) {
    assert.ok(position <= start && start <= end && end <= text.length, fix.title);
    assert.equal(after.slice(read, read + start - position), text.slice(position, start));
    read += start - position + (fix.snippet ? snippetToText(inserted) : inserted).length;
    position = end;
  }
  assert.equal(after.slice(read), text.slice(position));
}

/**
 * The finding is gone, and with it at most others of its rule that stand where the comment holds; nothing else is said
 * that was not said before.
 */
function assertSilences(finding: Finding, fix: Fix, text: string): void {
  const after = applyFix(text, fix);
  const context = `${fix.title}\n${text}\n→\n${after}\n`;
  const before = findingsIn(text);
  const left = findingsIn(after);
  const messages = (findings: readonly Finding[], unlike: readonly string[]): string[] =>
    findings.filter(({ rule }) => !unlike.includes(rule)).map(({ message }) => message);
  const except = [finding.rule, 'directive'];
  assert.deepEqual(messages(left, except), messages(before, except), context);
  const directives = (findings: readonly Finding[]): number =>
    findings.filter(({ rule }) => rule === 'directive').length;
  assert.ok(directives(left) <= directives(before), context);

  const own = before.filter(({ rule }) => rule === finding.rule);
  const ownLeft = left.filter(({ rule }) => rule === finding.rule);
  const isOnItsLine = ({ start }: Finding): boolean =>
    lineOf(start, text) === lineOf(finding.start, text);
  const forFile = fix.title.endsWith('in this file');
  assert.deepEqual(
    messages(ownLeft, []),
    messages(forFile ? [] : own.filter((each) => !isOnItsLine(each)), []),
    context,
  );
}

function lineOf(offset: number, text: string): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

/** The findings of a rule, or of all but `missing-section`, which most of the short texts here would raise. */
function findingsIn(text: string, rule?: string): Finding[] {
  const { requiredSections } = defaultSettings;
  const settings = {
    ...defaultSettings,
    requiredSections: rule === 'missing-section' ? requiredSections : { internal: [], public: [] },
  };
  return lint(readReview(text), settings).filter(
    (finding) => rule === undefined || finding.rule === rule,
  );
}

function rangesOf(rule: string, text: string): string[] {
  return findingsIn(text, rule).map(({ start, end }) => text.slice(start, end));
}

function silencings(finding: Finding, text: string): Fix[] {
  return fixesFor(finding, readReview(text), defaultSettings).filter(isSilencing);
}

function rewritings(finding: Finding, text: string): Fix[] {
  return fixesFor(finding, readReview(text), defaultSettings).filter((fix) => !isSilencing(fix));
}

function isSilencing({ title }: Fix): boolean {
  return /^(?:Leave these words as they are|Disable .* in this file$)/.test(title);
}

/** The fixes, other than silencing, for the first finding of a rule. */
function fixesIn(rule: string, text: string): Fix[] {
  const [finding] = findingsIn(text, rule);
  assert.ok(finding, `${rule} flags nothing in ${text}`);
  return rewritings(finding, text);
}

function afterFix(rule: string, text: string): string {
  const [fix] = fixesIn(rule, text);
  assert.ok(fix, 'no fix is offered');
  assertExact(fix, text);
  return applyFix(text, fix);
}

function oneLine(text: string): string {
  return `"${text.trim().replace(/\s+/g, ' ')}"`;
}

function isSafe({ safe }: Fix): boolean {
  return safe;
}

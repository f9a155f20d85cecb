import assert from 'node:assert/strict';
import { insertEntry } from '../../src/drafting/insert-entry.js';
import { applyFix } from '../../src/lint/fix.js';
import { readReview } from '../../src/review/read.js';
import type { SectionKind } from '../../src/sections/kinds.js';
import { reviewText } from '../../src/sections/template.js';

describe('Inserting a timeline entry', () => {
  for (const [where, time, before, after] of [
    [
      'among bullets',
      '14:10',
      '- **14:02** – Alert\n- **14:30** – Fix',
      '- **14:02** – Alert\n- **14:10** – …\n- **14:30** – Fix',
    ],
    [
      'behind a bullet with more',
      '14:10',
      '- 14:02 UTC: Alert\n  - Ana\n- 14:30 UTC: Fix\n',
      '- 14:02 UTC: Alert\n  - Ana\n- 14:10 UTC: …\n- 14:30 UTC: Fix\n',
    ],
    [
      'in halves of the day',
      '14:10',
      '- 2:02 PM Alert\n- 2:30 PM Fix\n',
      '- 2:02 PM Alert\n- 2:10 PM …\n- 2:30 PM Fix\n',
    ],
    ['before all others', '13:10', '- 14:02 Alert\n', '- 13:10 …\n- 14:02 Alert\n'],
    [
      'before midnight',
      '23:55',
      '- 23:50 Alert\n- 00:10 Fix\n',
      '- 23:50 Alert\n- 23:55 …\n- 00:10 Fix\n',
    ],
    ['behind midnight', '00:40', '- 23:50 Alert\n', '- 23:50 Alert\n- 00:40 …\n'],
    ['among lines', '14:10', '14:02 Alert\n14:30 Fix\n', '14:02 Alert\n14:10 …\n14:30 Fix\n'],
    [
      'among paragraphs',
      '14:40',
      '14:02 Alert.\n\n14:30 Fix.\n\n## Luck\n',
      '14:02 Alert.\n\n14:30 Fix.\n\n14:40 …\n\n## Luck\n',
    ],
    [
      'among headings',
      '14:10',
      '### 14:02\n\nAlert.\n\n### 14:30\n\nFix.\n',
      '### 14:02\n\nAlert.\n\n### 14:10\n\n…\n\n### 14:30\n\nFix.\n',
    ],
    [
      'on its day',
      '2026-03-14 22:30',
      '### 2026-03-14\n\n- 22:02 Alert\n\n### 2026-03-15\n\n- 00:30 Fix\n',
      '### 2026-03-14\n\n- 22:02 Alert\n- 22:30 …\n\n### 2026-03-15\n\n- 00:30 Fix\n',
    ],
    [
      'on another day',
      '2026-03-15 9:00',
      '- 2026-03-14 22:02 Alert\n- 22:10 Fix\n',
      '- 2026-03-14 22:02 Alert\n- 22:10 Fix\n- 2026-03-15 09:00 …\n',
    ],
    [
      'in a table with columns of its own',
      '14:10',
      '| When | Thing | Zork |\n|---|---|---|\n| 14:02 | Alert | x |\n| 14:30 | Fix | x |\n',
      '| When | Thing | Zork |\n|---|---|---|\n| 14:02 | Alert | x |\n| 14:10 | … | … |\n| 14:30 | Fix | x |\n',
    ],
    [
      'in an empty table',
      '14:10',
      '| When | What |\n|---|---|\n',
      '| When | What |\n|---|---|\n| 14:10 | … |\n',
    ],
    ['behind bullets without times', '14:10', '- Alert\n- Fix\n', '- Alert\n- Fix\n- 14:10 – …\n'],
    [
      'with CRLF',
      '14:10',
      '- 14:02 Alert\r\n- 14:30 Fix\r\n',
      '- 14:02 Alert\r\n- 14:10 …\r\n- 14:30 Fix\r\n',
    ],
  ] as const) {
    it(`puts it ${where}`, () => {
      const lead = '## Timeline\n\nAll times in UTC.\n\n';
      assert.equal(inserted(lead + before, 'timeline', time), lead + after);
    });
  }

  it('fills the row of the template first', () => {
    const draft = reviewText({ title: 'Down', date: '2026-03-14', severity: 'SEV-1' });
    assert.equal(
      inserted(draft, 'timeline', '9:10'),
      draft.replace('| 14:02 | … | … |', '| 9:10 | … | … |'),
    );
  });
});

describe('Inserting an entry', () => {
  for (const [where, kind, before, after] of [
    [
      'behind a task, not done yet',
      'actions',
      '## Actions\n\n- [x] Add a\n',
      '## Actions\n\n- [x] Add a\n- [ ] Action\n',
    ],
    [
      'behind a task with fields',
      'actions',
      '## Actions\n\n- [ ] Add a\n  - **Owner:** Ana\n',
      '## Actions\n\n- [ ] Add a\n  - **Owner:** Ana\n- [ ] Action\n  - **Owner:** …\n',
    ],
    [
      'in a numbered list',
      'actions',
      '## Actions\n\n1. Add a\n2. Add b\n\nBye.\n',
      '## Actions\n\n1. Add a\n2. Add b\n3. Action\n\nBye.\n',
    ],
    [
      'in a nested list with tabs',
      'actions',
      '## Actions\n\n- Alerts:\n\t- Add b\n\t\t- **Owner:** Ana\n',
      '## Actions\n\n- Alerts:\n\t- Add b\n\t\t- **Owner:** Ana\n\t- Action\n\t\t- **Owner:** …\n',
    ],
    [
      'in a row that is blank',
      'actions',
      '## Actions\n\n| Action | Zork |\n|---|---|\n| … | |\n',
      '## Actions\n\n| Action | Zork |\n|---|---|\n| … | … |\n',
    ],
    [
      'under a bold label',
      'luck',
      '**Luck:** It was night.\n\n**Impact:** none\n',
      '**Luck:** It was night.\n\n- …\n\n**Impact:** none\n',
    ],
    [
      'in the list that a sentence leads to',
      'went-well',
      '## Lessons\n\nA few things went very well:\n\n- Ana knew the drain switch.\n\nThank you all.\n',
      '## Lessons\n\nA few things went very well:\n\n- Ana knew the drain switch.\n- What worked\n\nThank you all.\n',
    ],
    [
      'under a label in a list',
      'luck',
      '- **Where we got lucky**\n  - Night\n\nMore.\n',
      '- **Where we got lucky**\n  - Night\n  - …\n\nMore.\n',
    ],
  ] as const) {
    it(`puts it ${where}`, () => {
      assert.equal(inserted(before, kind), after);
    });
  }

  it('puts it behind the guidance of an empty section', () => {
    assert.match(
      inserted('## Contributing factors\n\n<!-- Several. -->\n\n## Luck\n', 'factors'),
      /-->\n\n### Factor\n\n- \*\*How[^]*…\n\n## Luck\n$/,
    );
  });

  it('is not misled by an entry whose name reminds of its section', () => {
    const text =
      '## Local rationality\n\n### Rollback as the first action\n\n- **What they saw:** Errors\n';
    assert.match(inserted(text, 'actions'), /Errors\n\n## Corrective actions\n/);
  });
});

function inserted(text: string, kind: SectionKind, time?: string): string {
  const edit = insertEntry(readReview(text), kind, time === undefined ? {} : { values: { time } });
  assert.ok(edit);
  return applyFix(text, { title: '', edits: [edit], snippet: true, safe: false });
}

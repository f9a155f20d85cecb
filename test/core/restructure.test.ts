import assert from 'node:assert/strict';
import { restructure } from '../../src/drafting/restructure.js';
import { applyFix } from '../../src/lint/fix.js';
import { readReview } from '../../src/review/read.js';

const blanks = {
  addresses: '**Addresses:** which factor',
  owner: '**Owner:** …',
  due: '**Due:** …',
  costs: '**Cost and trade-offs:** …',
  modes: '**New failure modes:** …',
  responders: '**Effect on responders:** …',
  signal: '**How we will know:** …',
};

/** The fields of an action behind a mark, some of them filled in, and more behind them. */
function fields(mark: string, filled: Partial<typeof blanks> = {}, more: string[] = []): string {
  return [...Object.values({ ...blanks, ...filled }), ...more]
    .map((field) => `${mark}${field}\n`)
    .join('');
}

describe('Restructuring', () => {
  for (const [what, before, after] of [
    [
      'one of several bullets',
      '- Add an alert on lag.\n- Warm the cache.\n',
      `- Add an alert on lag.\n${fields('  - ')}- Warm the cache.\n`,
    ],
    ['the only bullet', '- Add an alert on lag.\n', `### Add an alert on lag\n\n${fields('- ')}`],
    [
      'the only sentence',
      'We will add an alert on lag.\n',
      `### We will add an alert on lag\n\n${fields('- ')}`,
    ],
    [
      'a bullet that names owner, day and ticket in brackets',
      '- Add an alert on lag (owner: Ana, due 2026-04-01, OPS-12).\n- Warm the cache.\n',
      `- Add an alert on lag.\n${fields('  - ', { owner: '**Owner:** Ana', due: '**Due:** due 2026-04-01' }, ['**Ticket:** OPS-12'])}- Warm the cache.\n`,
    ],
    [
      'a bullet with a name behind a dash',
      '- Add an alert on lag – @ana\n- Warm the cache.\n',
      `- Add an alert on lag\n${fields('  - ', { owner: '**Owner:** @ana' })}- Warm the cache.\n`,
    ],
    [
      'brackets that say something else',
      '- Add an alert (on lag, OPS-12)\n- Warm the cache.\n',
      `- Add an alert (on lag, OPS-12)\n${fields('  - ')}- Warm the cache.\n`,
    ],
    [
      'a bullet that tells its costs',
      '- Add an alert on lag. It may wake us for nothing.\n- Warm the cache.\n',
      `- Add an alert on lag.\n${fields('  - ', { costs: '**Cost and trade-offs:** It may wake us for nothing.' })}- Warm the cache.\n`,
    ],
    [
      'a task, with its box',
      '- [ ] Add an alert\n  on lag.\n',
      `- [ ] Add an alert on lag.\n${fields('  - ')}`,
    ],
    [
      'CRLF lines',
      '- Add an alert.\r\n- Warm the cache.\r\n',
      `- Add an alert.\n${fields('  - ')}- Warm the cache.\n`.replaceAll('\n', '\r\n'),
    ],
  ] as const) {
    it(`gives fields to ${what}`, () => {
      const lead = before.includes('\r') ? '## Actions\r\n\r\n' : '## Actions\n\n';
      assert.equal(restructured(lead + before), lead + after);
    });
  }

  it('makes a heading of the last bullet where the others are headings', () => {
    const text = '## Causes\n\n- Cold caches.\n\n### Two teams\n\nSince May.\n';
    assert.match(
      restructured(text, text.indexOf('- Cold')) ?? '',
      /^## Causes\n\n### Cold caches\n\n- \*\*How it contributed:\*\* …\n[^]*…\n\n### Two teams\n/,
    );
  });

  for (const [what, text] of [
    ['a bullet that has fields', '## Actions\n\n- Add an alert\n  - **Owner:** Ana\n'],
    ['a row', '## Actions\n\n| Action |\n|---|\n| Add an alert |\n'],
    ['other prose', '## Summary\n\n- Down.\n'],
  ] as const) {
    it(`leaves ${what}`, () => {
      assert.equal(restructured(text), undefined);
    });
  }
});

function restructured(text: string, offset = text.search(/(?<=\n\r?\n)\S/)): string | undefined {
  const edit = restructure(readReview(text), offset);
  return edit && applyFix(text, { title: '', edits: [edit], snippet: true, safe: false });
}

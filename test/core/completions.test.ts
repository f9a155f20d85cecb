import assert from 'node:assert/strict';
import { completionsAt, isCompletable, type Completion } from '../../src/drafting/completions.js';
import { applyFix } from '../../src/lint/fix.js';
import { startOfLine } from '../../src/review/lines.js';
import { readReview } from '../../src/review/read.js';

const factors =
  '## Contributing factors\n\n### Cold cache\n\nOld.\n\n### One queue, two teams\n\nOld.\n';

describe('Completing', () => {
  it('offers the sections behind "##", those missing first, with what the template has under them', () => {
    const found = at('# Down\n\n## Summary\n\nDown.\n\n## |');
    assert.equal(found[0]?.label, 'Impact');
    assert.equal(found[found.length - 1]?.label, 'Summary');
    assert.match(
      accepted('# Down\n\n## Im|', 'Impact'),
      /^# Down\n\n## Impact\n\n<!-- .* -->\n\n- \*\*Who:\*\* …/,
    );
    assert.equal(
      accepted('# A\n\n## Summary\n\nB.\n\n## |\n', 'Summary'),
      '# A\n\n## Summary\n\nB.\n\n## Summary\n',
    );
  });

  it('gives a section the line breaks of the document and the level that was typed', () => {
    assert.match(
      accepted('# A\r\n\r\n### |\r\n', 'Diagnostic work'),
      /\r\n\r\n#### What we tried to find out\r\n/,
    );
    assert.doesNotMatch(accepted('# A\r\n\r\n### |\r\n', 'Diagnostic work'), /[^\r]\n/);
  });

  it('offers an entry behind the mark of a heading in a section that has some', () => {
    assert.deepEqual(labels(`${factors}\n### |`), ['Contributing Factor']);
    assert.match(
      accepted(`${factors}\n### |`, 'Contributing Factor'),
      /\n### Factor\n\n- \*\*How it contributed:\*\* …/,
    );
  });

  it('offers the fields that an entry does not have', () => {
    const action = '## Actions\n\n### Warm the cache\n\n- **Owner:** Bo\n';
    assert.deepEqual(labels(`${action}- **|`).slice(0, 2), ['Addresses', 'Due']);
    assert.equal(accepted(`${action}- **|\n`, 'Due'), `${action}- **Due:** …\n`);
    const item = '## Actions\n\n- Warm the cache\n  - **Due:** May\n';
    assert.deepEqual(labels(`${item}  - **|`).slice(0, 2), ['Addresses', 'Owner']);
    assert.deepEqual(labels('## Actions\n\n- Warm the cache\n  - **|').slice(0, 2), [
      'Addresses',
      'Owner',
    ]);
  });

  it('offers fields behind a plain bullet only when asked', () => {
    const text = '## Actions\n\n### Warm the cache\n\n- |';
    assert.deepEqual(labels(text), []);
    assert.equal(at(text, true)[0]?.label, 'Addresses');
    assert.equal(isCompletable('- Ow', false), false);
    assert.equal(isCompletable('- Ow', true), true);
  });

  it('offers the factors where an action says what it addresses', () => {
    for (const action of [
      '- Warm it\n  - **Addresses:** |',
      '- Warm it\n  - Addresses: |',
      '### Warm it\n\n- **Addresses:** Co|',
      '| Action | Factor |\n|---|---|\n| Warm it | |',
    ]) {
      assert.deepEqual(
        labels(`${factors}\n## Actions\n\n${action}`),
        ['Cold cache', 'One queue, two teams'],
        action,
      );
    }
    assert.deepEqual(labels(`${factors}\n## Summary\n\n- Addresses: |`), []);
    assert.deepEqual(labels(`${factors}\n## Actions\n\n- Warm it\n  - **Owner:** |`), []);
  });

  it('offers keys and values of the front matter', () => {
    assert.deepEqual(labels('---\ntype: incident-review\n|\n---\n').slice(0, 2), ['title', 'date']);
    assert.deepEqual(labels('---\naudience: |\n---\n'), ['internal', 'public']);
    assert.equal(accepted('---\nseverity: S|\n---\n', 'SEV-2'), '---\nseverity: SEV-2\n---\n');
    assert.deepEqual(labels('---\ntitle: A |\n---\n'), []);
    assert.deepEqual(labels('severity: |\n'), []);
  });

  it('offers nothing in prose, in code and in comments', () => {
    for (const text of [
      '## Summary\n\nThe cache was |',
      '## Actions\n\n- Warm the |',
      '## Summary\n\n```\n## |',
      '## Summary\n\n~~~~\n```\n## |\n~~~~\n',
      '## Actions\n\n### Warm it\n\n- a\n  ```\n  - **|',
      '<!--\n## |\n-->\n',
      '#|',
      '# |',
      '#hash|',
      '## Impact| of it',
    ]) {
      assert.deepEqual(labels(text), [], text);
    }
    assert.equal(labels('```\n## A\n```\n\n## |').length, 15);
  });
});

/** The completions at "|", the last one in the text, which is taken out. */
function at(marked: string, isAsked = false): readonly Completion[] {
  const { text, offset } = placed(marked);
  const found = completionsAt(readReview(text), offset, isAsked);
  if (found.length > 0) {
    assert.ok(isCompletable(text.slice(startOfLine(text, offset), offset), isAsked), marked);
  }
  return found;
}

function labels(marked: string): string[] {
  return at(marked).map(({ label }) => label);
}

function accepted(marked: string, label: string): string {
  const completion = at(marked).find((each) => each.label === label);
  assert.ok(completion, `"${label}" is offered`);
  const edit = { ...completion, text: completion.insert };
  return applyFix(placed(marked).text, { title: '', edits: [edit], snippet: true, safe: false });
}

function placed(marked: string): { text: string; offset: number } {
  const table = marked.endsWith('| |');
  const offset = table ? marked.length - 1 : marked.lastIndexOf('|');
  return { text: table ? marked : marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

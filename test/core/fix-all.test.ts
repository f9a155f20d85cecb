import assert from 'node:assert/strict';
import { applyFix } from '../../src/lint/fix.js';
import { safeFixes, type SafeFixes } from '../../src/lint/fix-all.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readReview } from '../../src/review/read.js';

const text = `# Search down

## Summary

The root cause was a full disk. The primary cause of the alarm was a stale cache.

We looked for the root cause for two hours, and somebody should have known.

\`The root cause was quoted.\`
`;

describe('All safe fixes of a review', () => {
  it('change what can be changed without anybody reading it, and nothing else', () => {
    const { edits, applied, left } = fixesOf(text);
    assert.deepEqual([applied, left], [2, 0]);
    assert.equal(
      apply(text, edits),
      text
        .replace('The root cause was a full', 'A contributing factor was a full')
        .replace('The primary cause of the', 'A contributing factor in the'),
    );
  });

  it('leave nothing to do for a second run, where none overlap', () => {
    assert.deepEqual(fixesOf(apply(text, fixesOf(text).edits)), { edits: [], applied: 0, left: 0 });
  });

  it('are told apart from those that overlap them, which are left', () => {
    const review = readReview(text);
    const findings = lint(review, defaultSettings).filter(({ rule }) => rule === 'root-cause');
    const [first] = findings;
    assert.ok(first);
    const { applied, left } = safeFixes([first, ...findings], review, defaultSettings);
    assert.deepEqual([applied, left], [2, 1]);
  });

  it('obey the comments that leave words as they are', () => {
    const silenced = text.replace(
      '\nThe root',
      '\n<!-- incident-review-disable-next-line root-cause -->\nThe root',
    );
    assert.deepEqual(fixesOf(silenced).edits, []);
  });
});

function fixesOf(document: string): SafeFixes {
  const review = readReview(document);
  return safeFixes(lint(review, defaultSettings), review, defaultSettings);
}

function apply(document: string, edits: SafeFixes['edits']): string {
  return applyFix(document, { title: '', edits, snippet: false, safe: true });
}

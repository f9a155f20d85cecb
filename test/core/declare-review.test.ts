import assert from 'node:assert/strict';
import { applyFix } from '../../src/lint/fix.js';
import { declareReview } from '../../src/drafting/declare-review.js';

describe('Declaring a document to be a review', () => {
  it('creates front matter where there is none', () => {
    assert.equal(declared('# Search down\n'), '---\ntype: incident-review\n---\n\n# Search down\n');
    assert.equal(declared(''), '---\ntype: incident-review\n---\n');
    assert.equal(
      declared('---\n\nA line.\n'),
      '---\ntype: incident-review\n---\n\n---\n\nA line.\n',
    );
  });

  it('adds one line to front matter that is there', () => {
    assert.equal(
      declared('---\n# ours\ntitle: Down  # for long\n---\nText\n'),
      '---\ntype: incident-review\n# ours\ntitle: Down  # for long\n---\nText\n',
    );
    assert.equal(declared('---\n---\n'), '---\ntype: incident-review\n---\n');
  });

  it('fills in a type that was left blank', () => {
    assert.equal(declared('---\ntype:\n---\n'), '---\ntype: incident-review\n---\n');
    assert.equal(
      declared('---\ntype: \ntitle: a\n---\n'),
      '---\ntype: incident-review\ntitle: a\n---\n',
    );
  });

  it('keeps Windows line breaks and a byte order mark', () => {
    assert.equal(
      declared('\uFEFF# Down\r\n'),
      '\uFEFF---\r\ntype: incident-review\r\n---\r\n\r\n# Down\r\n',
    );
    assert.equal(
      declared('---\r\ntitle: a\r\n---\r\n'),
      '---\r\ntype: incident-review\r\ntitle: a\r\n---\r\n',
    );
  });

  it('leaves alone, and says why, what it would break', () => {
    assert.match(reason('---\ntags: [a\n---\n'), /cannot be read as YAML.*Nothing was changed/);
    assert.match(reason('---\ntitle: a\n\n# Down\n'), /never closed.*Nothing was changed/);
    assert.match(reason('---\nJust words\n---\n'), /not made of lines/);
    assert.match(reason('---\n{ title: a }\n---\n'), /not made of lines/);
    assert.match(reason('---\ntype: post\n---\n'), /"type: post"/);
    assert.match(reason('---\ntype: incident-review\n---\n'), /already says/);
  });
});

function declared(text: string): string {
  const declaration = declareReview(text);
  assert.ok('edit' in declaration);
  return applyFix(text, { title: '', edits: [declaration.edit], snippet: false, safe: true });
}

function reason(text: string): string {
  const declaration = declareReview(text);
  assert.ok('reason' in declaration);
  return declaration.reason;
}

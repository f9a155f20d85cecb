import assert from 'node:assert/strict';
import { defaultReviewGlobs, looksLikeReview } from '../../src/files/review-files.js';

const declaring = '---\ntype: incident-review\n---\n';

describe('A document looks like a review', () => {
  for (const path of [
    'docs/incident-reviews/2026-03-14-search.md',
    'incident-reports/2026/search.markdown',
    'Incident_Reports/search.md',
    'repo/post-mortems/2026-03.md',
    'postmortem.md',
    'search/PostMortem-2026.MD',
    'Incident Report 5.md',
    'rca/search.md',
    '.wiki/outage-reviews/search.md',
  ]) {
    it(`by its path: ${path}`, () => {
      assert.ok(looksLikeReview(path, '', defaultReviewGlobs));
    });
  }

  for (const path of [
    '',
    'README.md',
    'docs/architecture.md',
    'docs/arcade.md',
    'docs/incident-response.md',
    'postmortems/README.md',
    'postmortems/template.md',
    'postmortem-template.md',
    '.github/ISSUE_TEMPLATE/postmortem.md',
    'templates/incident-review.md',
    'incident-reviews/graph.png',
    'incident-reviews/notes.txt',
  ]) {
    it(`not by this path: ${path || '(none)'}`, () => {
      assert.equal(looksLikeReview(path, '# Text\n', defaultReviewGlobs), false);
    });
    it(`by its front matter whatever its path: ${path || '(none)'}`, () => {
      assert.ok(looksLikeReview(path, declaring, defaultReviewGlobs));
    });
  }

  for (const text of [
    '---\ntitle: Down\ntype: incident-review\n---\n',
    '\uFEFF---\r\ntype: "incident-review" # ours\r\n---\r\n',
    "---\ntype: 'incident-review'\n---\n",
    '---\ntags: [a\ntype: incident-review\n---\n',
    '---\ntype: incident-review\n\n# Never closed\n',
    '---\ntype: incident-review',
  ]) {
    it(`by front matter that declares it, valid or not: ${JSON.stringify(text)}`, () => {
      assert.ok(looksLikeReview('a.md', text, []));
    });
  }

  for (const text of [
    '',
    'type: incident-review\n',
    '---\ntype: incident-reviews\n---\n',
    '---\nsubtype: incident-review\n---\n',
    '---\nnested:\n  type: incident-review\n---\n',
    '---\ntitle: a\n---\n\ntype: incident-review\n',
    '\n---\ntype: incident-review\n---\n',
  ]) {
    it(`not by text like ${JSON.stringify(text)}`, () => {
      assert.equal(looksLikeReview('a.md', text, []), false);
    });
  }

  it('by globs of one’s own, of which those with "!" take files out again', () => {
    const globs = ['notes/*.md', '', '!', '!notes/private*'];
    const taken = ['notes/a.md', 'notes/private-a.md', 'notes/b/a.md', 'a.md'].filter((path) =>
      looksLikeReview(path, '', globs),
    );
    assert.deepEqual(taken, ['notes/a.md']);
  });

  it('in time that grows with the text, however odd that is', () => {
    const started = performance.now();
    looksLikeReview('a.md', `---\n${'type: incident-revie\n'.repeat(100_000)}`, []);
    looksLikeReview('a.md', `---\n${'type: incident-revie '.repeat(100_000)}`, []);
    looksLikeReview('a/'.repeat(5_000), '', defaultReviewGlobs);
    assert.ok(performance.now() - started < 2_000);
  });
});

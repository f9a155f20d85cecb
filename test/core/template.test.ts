import assert from 'node:assert/strict';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { frontMatterText } from '../../src/review/front-matter.js';
import { readReview } from '../../src/review/read.js';
import { catalogue } from '../../src/sections/catalogue.js';
import { catalogueSnippets } from '../../src/sections/snippets.js';
import { calendarDate, isCalendarDate, reviewText } from '../../src/sections/template.js';

describe('The template', () => {
  it('is read as a review with every section of the catalogue, in its order', () => {
    const review = readReview(reviewText({ title: 'Search', date: '2026-03-14', severity: 'P1' }));
    assert.deepEqual(
      review.sections.filter(({ level }) => level === 2).map(({ kind }) => kind),
      catalogue.map(({ kind }) => kind),
    );
  });

  it('raises no question by itself', () => {
    const text = reviewText({ title: 'Search', date: '2026-03-14', severity: 'P1' });
    assert.deepEqual(lint(readReview(text), defaultSettings), []);
  });

  it('keeps a title as it was given, whatever signs are in it', () => {
    for (const title of ['Search: down', '#1 {down}', 'it\'s "$100" \\ gone', 'yes', '- none']) {
      const review = readReview(reviewText({ title, date: '2026-03-14', severity: 'SEV-1' }));
      assert.equal(frontMatterText(review.frontMatter, 'title'), title);
      assert.ok(review.text.includes(`\n# ${title}\n`));
      assert.deepEqual(review.frontMatter.problems, []);
    }
  });
});

describe('A date', () => {
  it('is a day that the calendar has', () => {
    assert.ok(['2026-03-14', '2024-02-29', '1999-12-31'].every(isCalendarDate));
    assert.ok(
      !['2026-02-30', '2025-02-29', '14.3.2026', '2026-3-4', 'today', ''].some(isCalendarDate),
    );
  });

  it('is that of the day where the user is', () => {
    assert.equal(calendarDate(new Date(2026, 2, 4, 23, 59)), '2026-03-04');
    assert.equal(calendarDate(new Date(2026, 11, 31, 0, 0)), '2026-12-31');
  });
});

describe('Snippets', () => {
  it('are there for every section and every entry, each under a prefix of its own', () => {
    const prefixes = Object.values(catalogueSnippets()).map(({ prefix }) => prefix);
    const entries = catalogue.filter(({ entry }) => entry !== undefined);
    assert.equal(new Set(prefixes).size, catalogue.length + entries.length);
    for (const prefix of ['review-timeline', 'entry-timeline', 'entry-contributing-factor']) {
      assert.ok(prefixes.includes(prefix), prefix);
    }
  });
});

import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { markSections } from '../../src/preview/mark-sections.js';
import { readReview } from '../../src/review/read.js';

function rendered(text: string, isReview = true): string {
  const markdown = markSections(new MarkdownIt({ html: true }), (source) =>
    isReview ? readReview(source) : undefined,
  );
  return markdown.render(text).replaceAll(/>\s+</g, '>\n<').trim();
}

const review = `# Search unavailable

## Timeline

- 14:02 The pager rings

## Contributing factors

### The index had grown

- **How it contributed:** it no longer fits.

### A strict health check

- **How it contributed:** it counts a pause as a death.

## Corrective actions

Text.
`;

describe('The preview of a review', () => {
  it('has an element for each section and each entry', () => {
    const sections = [
      ...rendered(review).matchAll(/<section class="incident-review ([^"]*)">|<\/section>/g),
    ];
    assert.deepEqual(
      sections.map(([whole, className]) => className ?? whole),
      [
        'incident-review-other',
        'incident-review-timeline',
        '</section>',
        'incident-review-factors',
        'incident-review-entry',
        '</section>',
        'incident-review-entry',
        '</section>',
        '</section>',
        'incident-review-actions',
        '</section>',
        '</section>',
      ],
    );
  });

  it('says what it would say without them', () => {
    const plain = new MarkdownIt({ html: true }).render(review);
    const words = (html: string): string =>
      html.replace(/<\/?section[^>]*>/g, '').replace(/\s+/g, ' ');
    assert.equal(words(rendered(review)).trim(), words(plain).trim());
  });

  it('finds sections by the lines of the document, whatever its line breaks and front matter are', () => {
    const html = rendered('Text.\r\n\r\n## Impact\r\n\r\nMany.\r\n');
    assert.match(html, /<section class="incident-review incident-review-impact">\n<h2>/);
  });

  it('leaves headings in lists and quotes where they are', () => {
    assert.doesNotMatch(rendered('- ## Impact\n\n> ## Timeline\n'), /<section/);
  });

  it('leaves other Markdown as it is', () => {
    assert.doesNotMatch(rendered(review, false), /<section/);
  });
});

import assert from 'node:assert/strict';
import { applyFix, type Edit } from '../../src/lint/fix.js';
import { readReview } from '../../src/review/read.js';
import { catalogue, definitionOf, type SectionDefinition } from '../../src/sections/catalogue.js';
import { continueSection } from '../../src/drafting/insert-entry.js';
import { insertSection, presentSections } from '../../src/drafting/insert-section.js';
import type { SectionKind } from '../../src/sections/kinds.js';

describe('Inserting a section', () => {
  it('fills an empty document', () => {
    assert.match(inserted('', 'summary'), /^## Summary\n\n<!-- .* -->\n\nOn DATE .*\n$/);
  });

  it('leaves a blank line behind text that does not end its line', () => {
    assert.match(inserted('# Search down', 'summary'), /^# Search down\n\n## Summary\n/);
    assert.match(inserted('# Search down\n', 'summary'), /^# Search down\n\n## Summary\n/);
    assert.match(inserted('# Search down\n\n', 'summary'), /^# Search down\n\n## Summary\n/);
  });

  it('stands behind front matter, even when that ends the document', () => {
    const frontMatter = '---\ntype: incident-review\n---';
    assert.ok(inserted(frontMatter, 'summary').startsWith(`${frontMatter}\n\n## Summary\n`));
  });

  it('stands behind a byte order mark', () => {
    assert.ok(inserted('\uFEFF', 'summary').startsWith('\uFEFF## Summary\n'));
  });

  it('comes where the template has it, with a blank line around it', () => {
    const text = '# Search down\n\n## Summary\n\nDown.\n## Timeline\n\nNone.\n';
    assert.deepEqual(outline(inserted(text, 'impact')), [
      '# Search down',
      '## Summary',
      '## Impact',
      '## Timeline',
    ]);
    assert.match(inserted(text, 'impact'), /Down\.\n\n## Impact\n[^]*…\n\n## Timeline\n/);
  });

  it('comes before all others when the template begins with it', () => {
    const text = '# Search down\n\n## Impact\n\nNone.\n';
    assert.deepEqual(outline(inserted(text, 'summary')), [
      '# Search down',
      '## Summary',
      '## Impact',
    ]);
  });

  it('comes beside its nearest neighbour when the document has an order of its own', () => {
    const text = '## Action items\n\n- None.\n\n## Timeline\n\nNone.\n\n## Links\n\n- None.\n';
    assert.deepEqual(outline(inserted(text, 'questions')), [
      '## Action items',
      '## Open questions',
      '## Timeline',
      '## Links',
    ]);
  });

  it('is not put into a section that tells of several things', () => {
    const text = '## Timeline\n\n### Mitigation\n\nRolled back.\n\n## Notes\n\nNone.\n';
    assert.deepEqual(outline(inserted(text, 'factors')), [
      '## Timeline',
      '### Mitigation',
      '## Contributing factors',
      '### Factor',
      '## Notes',
    ]);
  });

  it('has the level of its neighbours, and its entries one more', () => {
    const deeper = '# Log\n\n## Lessons learned\n\n### What went well\n\n- Much.\n\n## Timeline\n';
    assert.deepEqual(outline(inserted(deeper, 'difficulties')), [
      '# Log',
      '## Lessons learned',
      '### What went well',
      '### What was difficult',
      '## Timeline',
    ]);
    const wrapped = '# Log\n\n## Review\n\n### Summary\n\nDown.\n\n### Timeline\n\nNone.\n';
    assert.deepEqual(outline(inserted(wrapped, 'rationale')).slice(-2), [
      '### Local rationality',
      '#### What somebody decided or did',
    ]);
    const topLevel = '# Summary\n\nDown.\n\n# Timeline\n\nNone.\n';
    assert.deepEqual(outline(inserted(topLevel, 'rationale')).slice(-2), [
      '# Local rationality',
      '## What somebody decided or did',
    ]);
  });

  it('takes a title for a title, even when it is the name of a section', () => {
    const text = '# Incident\n\n## Timeline\n\nNone.\n';
    assert.deepEqual(outline(inserted(text, 'impact')), ['# Incident', '## Impact', '## Timeline']);
  });

  it('leaves bold labels in the section they are in', () => {
    const text = '# Log\n\n**Summary:** Down.\n\n**Timeline:** None.\n\n## Notes\n\nNone.\n';
    assert.deepEqual(outline(inserted(text, 'impact')), ['# Log', '## Impact', '## Notes']);
    const sections = readReview(inserted(text, 'impact')).sections;
    assert.equal(sections.find(({ kind }) => kind === 'timeline')?.parent?.heading, 'Log');
  });

  it('begins its line, whatever indentation follows or ends the document', () => {
    assert.match(inserted('Notes.\n\n    ', 'summary'), /^Notes\.\n\n## Summary\n[^]*…\n {4}$/);
    assert.match(
      inserted('   ## Impact\n\nNone.\n', 'summary'),
      /^## Summary\n[^]*\n\n {3}## Impact/,
    );
  });

  it('has the line breaks of the document', () => {
    const text = inserted('# Search down\r\n\r\n## Impact\r\n\r\nNone.\r\n', 'diagnosis');
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(text, /None\.\r\n\r\n## Diagnostic work\r\n/);
  });

  it('is recognised afterwards, for every section and in every order', () => {
    for (const order of [catalogue, [...catalogue].reverse(), catalogue.toSorted(byTitle)]) {
      let text = '# Search down\n';
      for (const definition of order) {
        const edit = insertSection(readReview(text), definition);
        const before = text;
        text = applied(text, edit);
        assert.ok(presentSections(readReview(text)).has(definition.kind), definition.kind);
        assert.equal(
          text.length - before.length,
          applied('', { ...edit, start: 0, end: 0 }).length,
        );
      }
      assert.deepEqual(
        outline(text).filter((heading) => heading.startsWith('## ')),
        catalogue.map(({ title }) => `## ${title}`),
      );
    }
  });
});

describe('Going on with a section', () => {
  it('fills one that is empty', () => {
    assert.match(
      continued('## Summary\n\n## Impact\n', 'summary') ?? '',
      /^## Summary\n\n<!-- .* -->\n\nOn DATE [^]*\n\n## Impact\n$/,
    );
    assert.match(continued('## Timeline', 'timeline') ?? '', /\| 14:02 \| … \| … \|$/);
  });

  it('keeps a following heading apart from what it fills in', () => {
    assert.match(continued('## Luck\nNext\n---\n', 'luck') ?? '', /- …\n\nNext\n---\n$/);
  });

  it('adds a row to a table that has the columns for it', () => {
    const table = '## Timeline\n\n| Time | What | Who |\n|---|---|---|\n| 9:00 | Alert | |';
    assert.equal(
      continued(`${table}\n\n## Luck\n`, 'timeline'),
      `${table}\n| 14:02 | … | … |\n\n## Luck\n`,
    );
    assert.equal(
      continued('## Timeline\n\n| Time | What |\n|---|---|\n| 9:00 | Alert |\n', 'timeline'),
      '## Timeline\n\n| Time | What |\n|---|---|\n| 9:00 | Alert |\n| 14:02 | … |\n',
    );
    assert.equal(
      continued('## Timeline\n\n- **9:00** – Alert\n', 'timeline'),
      '## Timeline\n\n- **9:00** – Alert\n- **9:00** – …\n',
    );
  });

  it('adds a block at the level of those that are there', () => {
    const text =
      '# Log\n\n## Contributing factors\n\nTwo.\n\n#### Cold cache\n\nText.\n\n## Luck\n';
    assert.deepEqual(outline(continued(text, 'factors') ?? ''), [
      '# Log',
      '## Contributing factors',
      '#### Cold cache',
      '#### Factor',
      '## Luck',
    ]);
    assert.deepEqual(outline(continued('# Factors\n\nTwo.', 'factors') ?? ''), [
      '# Factors',
      '## Factor',
    ]);
  });

  it('adds a bullet to the list that is there, with its mark', () => {
    assert.equal(
      continued('## Luck\n\n* Night.\n* Rain.  \n', 'luck'),
      '## Luck\n\n* Night.\n* Rain.  \n* …\n',
    );
    assert.equal(
      continued('## Luck\n\nIt was night.\n', 'luck'),
      '## Luck\n\nIt was night.\n\n- …\n',
    );
    assert.equal(continued('## Luck\n\n1. Night.\n', 'luck'), '## Luck\n\n1. Night.\n2. …\n');
    assert.equal(
      continued('## Luck\n\n- Night.\n  - Rain.\n', 'luck'),
      '## Luck\n\n- Night.\n  - Rain.\n- …\n',
    );
  });

  it('changes nothing in a section that has no entries', () => {
    assert.equal(continued('## Summary\n\nDown.\n', 'summary'), undefined);
  });

  it('has the line breaks of the document', () => {
    assert.equal(
      continued('## Luck\r\n\r\n- Night.\r\n', 'luck'),
      '## Luck\r\n\r\n- Night.\r\n- …\r\n',
    );
  });
});

function inserted(text: string, kind: SectionKind): string {
  return applied(text, insertSection(readReview(text), definitionFor(kind)));
}

function continued(text: string, kind: SectionKind): string | undefined {
  const review = readReview(text);
  const section = review.sections.find((candidate) => candidate.kind === kind);
  assert.ok(section, `a section of kind ${kind}`);
  const edit = continueSection(review, section, definitionFor(kind));
  return edit && applied(text, edit);
}

function applied(text: string, edit: Edit): string {
  return applyFix(text, { title: '', edits: [edit], snippet: true, safe: false });
}

function definitionFor(kind: SectionKind): SectionDefinition {
  const definition = definitionOf(kind);
  assert.ok(definition, `a section of kind ${kind} in the catalogue`);
  return definition;
}

/** The headings of a document, as written. */
function outline(text: string): string[] {
  return text.match(/^#+ .*$/gm) ?? [];
}

function byTitle(a: SectionDefinition, b: SectionDefinition): number {
  return a.title.localeCompare(b.title);
}

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { moveSection, sectionsBeside } from '../../src/drafting/move-section.js';
import { applyFix, type Edit } from '../../src/lint/fix.js';
import { readReview } from '../../src/review/read.js';
import type { Review, Section } from '../../src/review/review.js';
import { generatedDocuments } from './generated-documents.js';

describe('Moving a section', () => {
  const text = '# Search down\n\n## A\n\na\n\n### A1\n\na1\n\n## B\n\nb\n\n## C\n\nc\n';

  it('takes all under it along', () => {
    assert.equal(
      moved(text, 'A', 'B'),
      '# Search down\n\n## B\n\nb\n\n## A\n\na\n\n### A1\n\na1\n\n## C\n\nc\n',
    );
    assert.equal(
      moved(text, 'C', 'A'),
      '# Search down\n\n## C\n\nc\n\n## A\n\na\n\n### A1\n\na1\n\n## B\n\nb\n',
    );
  });

  it('leaves blank lines and the end of the document where they are', () => {
    assert.equal(
      moved('## A\n\na\n\n\n\n## B\nb\n## C\n\nc', 'A', 'C'),
      '## B\nb\n\n\n\n## C\n\nc\n## A\n\na',
    );
    assert.equal(moved('   ## A\n\n## B\n\nb  \n\n', 'B', 'A'), '## B\n\nb  \n\n   ## A\n\n');
  });

  it('keeps Windows line breaks, front matter and what stands before the sections', () => {
    const before = '---\r\ntype: incident-review\r\n---\r\n\r\nLead.\r\n\r\n';
    assert.equal(
      moved(`${before}## A\r\n\r\na\r\n\r\n## B\r\n\r\nb\r\n`, 'B', 'A'),
      `${before}## B\r\n\r\nb\r\n\r\n## A\r\n\r\na\r\n`,
    );
  });

  it('moves sections among those under the same heading only', () => {
    assert.equal(moved(text, 'A1', 'B'), undefined);
    assert.equal(moved(text, 'A', 'A'), undefined);
    assert.equal(
      moved('## A\n\n### A1\n\n### A2\n\n## B\n', 'A2', 'A1'),
      '## A\n\n### A2\n\n### A1\n\n## B\n',
    );
  });

  it('does not make a section part of another one', () => {
    assert.equal(moved('### A\n\na\n\n## B\n\nb\n', 'A', 'B'), undefined);
  });

  it('does not make text part of a heading, nor a section part of a fence that is open', () => {
    assert.equal(moved('## A\n\na\n## B\n\nb\n\nC\n---\n\nc\n', 'C', 'B'), undefined);
    assert.equal(moved('## A\n\na\n\n## B\n\n```\nb\n', 'B', 'A'), undefined);
  });

  it('says where the section stands before and afterwards', () => {
    const review = readReview(text);
    for (const [name, target] of [
      ['A', 'C'],
      ['B', 'C'],
      ['C', 'A'],
      ['B', 'A'],
    ] as const) {
      const move = moveSection(review, named(review, name), named(review, target));
      assert.ok(move);
      assert.ok(text.slice(move.from).startsWith(`## ${name}\n`));
      assert.ok(applied(text, move.edits).slice(move.to).startsWith(`## ${name}\n`));
    }
  });

  it('there and back gives the same document, and leaves all around it alone', () => {
    let times = 0;
    const documents = [...generatedDocuments(8).map((document) => document.text), ...houseStyles()];
    for (const document of documents) {
      const review = readReview(document);
      for (const section of review.sections) {
        const beside = sectionsBeside(section);
        // To its neighbours, to the top and to the end.
        const index = beside.indexOf(section);
        for (const target of new Set([
          beside[0],
          beside[index - 1],
          beside[index + 1],
          beside[beside.length - 1],
        ])) {
          if (!target) continue;
          const move = moveSection(review, section, target);
          if (!move) continue;
          times++;
          const [from, to] = [beside.indexOf(section), beside.indexOf(target)];
          const after = applied(document, move.edits);
          assert.equal(after.length, document.length);
          assert.equal(sorted(after), sorted(document));
          const [first, last] = from < to ? [section, target] : [target, section];
          const begin = document.slice(0, first.start).trimEnd().length;
          assert.equal(after.slice(0, begin), document.slice(0, begin));
          assert.equal(after.slice(last.end), document.slice(last.end));
          const next = readReview(after);
          const there = next.sections[review.sections.indexOf(beside[0] ?? section)];
          const others = there ? sectionsBeside(there) : [];
          const [own, place] = [others[to], others[from]];
          assert.ok(own && place, after);
          const back = moveSection(next, own, place);
          assert.ok(back, after);
          assert.equal(applied(after, back.edits), document);
        }
      }
    }
    assert.ok(times > 100, String(times));
  });
});

function houseStyles(): string[] {
  const folder = 'test/core/house-styles';
  return ['bold-run-in-labels', 'everything-in-tables', 'narrative', 'numbered-headings']
    .map((name) => readFileSync(`${folder}/${name}.md`, 'utf8'))
    .concat(readFileSync('examples/checkout-latency.md', 'utf8'));
}

function moved(text: string, name: string, target: string): string | undefined {
  const review = readReview(text);
  const move = moveSection(review, named(review, name), named(review, target));
  return move && applied(text, move.edits);
}

function named({ sections }: Review, name: string): Section {
  const section = sections.find(({ heading }) => heading === name);
  assert.ok(section, name);
  return section;
}

function applied(text: string, edits: readonly Edit[]): string {
  return applyFix(text, { title: '', edits, snippet: false, safe: false });
}

function sorted(text: string): string {
  return text.replace('\uFEFF', '').split(/\r?\n/).toSorted().join('\n');
}

import assert from 'node:assert/strict';
import { addMissingSections } from '../../src/drafting/add-missing-sections.js';
import { addTradeOffs } from '../../src/drafting/add-trade-offs.js';
import { insertEntry } from '../../src/drafting/insert-entry.js';
import { presentSections } from '../../src/drafting/insert-section.js';
import { missingSections } from '../../src/drafting/missing-sections.js';
import { restructure } from '../../src/drafting/restructure.js';
import { applyFix, snippetToText, type Edit } from '../../src/lint/fix.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { nameOf, type Entry } from '../../src/model/entry.js';
import { readModel, type ReviewModel } from '../../src/model/model.js';
import { readReview } from '../../src/review/read.js';
import { catalogue } from '../../src/sections/catalogue.js';
import type { SectionKind } from '../../src/sections/kinds.js';
import { generatedDocuments } from './generated-documents.js';

const documents = generatedDocuments(60);

describe('Drafting in generated documents', () => {
  for (const { kind, entry, title } of catalogue) {
    if (!entry) continue;
    it(`adds an entry to "${title}" that is read as what it is`, () => {
      for (const { text, name } of documents) {
        // A name by itself is not read as an action yet.
        const values = { time: '14:11', owner: 'Ana' };
        const content = { title: 'Zebra crossing', values };
        const edit = insertEntry(readReview(text), kind, content);
        assert.ok(edit, name);
        const after = applied(text, [edit]);
        assertUntouched(text, [edit], after);
        const review = readReview(after);
        assert.equal(
          count(kind, after),
          Math.max(1, count(kind, text)),
          `${name}: sections\n${after}`,
        );
        const model = readModel(review);
        const read = entriesOf(kind, model);
        if (read) {
          const names = read.map((each) => nameOf(each, review));
          // A row has no more words than its table has columns for.
          assert.ok(names.includes('Zebra crossing'), `${name}: ${names.join(' | ')}\n${after}`);
          const before = readReview(text);
          const kept = entriesOf(kind, readModel(before)) ?? [];
          // Beside entries that have a form, paragraphs are what leads over to them.
          for (const each of kept.filter(({ form }) => form !== 'paragraph' || kind === 'timeline'))
            assert.ok(
              names.includes(nameOf(each, before)) || /…|^$/.test(nameOf(each, before)),
              `${name}: ${nameOf(each, before)} is still there\n${after}`,
            );
        } else assert.ok(after.includes('Zebra crossing') || entry.form === 'item', after);
      }
    });
  }

  it('adds timeline entries between their neighbours in time', () => {
    for (const { text, name } of documents) {
      for (const time of ['13:55', '14:11', '14:40']) {
        const edit = insertEntry(readReview(text), 'timeline', {
          title: 'Zebra crossing',
          values: { time },
        });
        assert.ok(edit);
        const after = applied(text, [edit]);
        const minutes = readModel(readReview(after)).timeline.entries.map((entry) => entry.minutes);
        const known = minutes.filter((each) => each !== undefined);
        assert.deepEqual(
          known,
          known.toSorted((a, b) => a - b),
          `${name}\n${after}`,
        );
      }
    }
  });

  it('adds all missing sections in the template’s order, and none twice', () => {
    for (const { text, name } of documents) {
      const review = readReview(text);
      const missing = missingSections(review, defaultSettings);
      const edits = addMissingSections(review, missing);
      const after = applied(text, edits);
      assertUntouched(text, edits, after);
      const present = presentSections(readReview(after));
      for (const { kind } of missing) {
        assert.ok(present.has(kind), `${name}: ${kind}\n${after}`);
        assert.equal(count(kind, after), 1, `${name}: ${kind}\n${after}`);
      }
      const kept = presentSections(review);
      for (const kind of kept) assert.ok(present.has(kind), `${name}: ${kind} is still there`);
      assert.deepEqual(missingSections(readReview(after), defaultSettings), [], name);
      assertNumbered(edits, name);
    }
  });

  it('makes room for the trade-offs of an action that are read as its fields', () => {
    for (const { text, name } of documents) {
      const review = readReview(text);
      const { actions } = readModel(review);
      actions.forEach((action, index) => {
        const edit = addTradeOffs(action, review);
        if (!edit) return;
        const filled = { ...edit, text: edit.text.replace('${1:…}', 'It may wake us at night.') };
        const after = applied(text, [filled]);
        assertUntouched(text, [filled], after);
        const next = readModel(readReview(after)).actions;
        // Behind a sentence in a paragraph, a label is read as the next one.
        if (action.form === 'paragraph') return;
        assert.equal(
          next.length,
          actions.length,
          `${name}
${after}`,
        );
        const told = next[index]?.tradeOffs.map(({ start, end }) => after.slice(start, end)) ?? [];
        assert.ok(told.join(' ').includes('wake us'), `${name}: ${told.join('|')}\n${after}`);
      });
    }
  });

  it('gives plain bullets their fields, and keeps every word', () => {
    let times = 0;
    for (const { text, name } of documents) {
      const review = readReview(text);
      const model = readModel(review);
      for (const entry of [...model.actions, ...model.factors]) {
        const blank = restructure(review, entry.start);
        if (!blank) continue;
        // A heading with nothing but blanks under it is not read as an action yet.
        const edit = { ...blank, text: blank.text.replace('which factor', 'Cold cache') };
        times++;
        const after = applied(text, [edit]);
        assertUntouched(text, [edit], after);
        const now = words(snippetToText(edit.text));
        for (const word of words(text.slice(edit.start, edit.end)))
          assert.ok(now.includes(word), `${name}: ${word}\n${after}`);
        const next = readModel(readReview(after));
        assert.equal(next.actions.length, model.actions.length, `${name}\n${after}`);
        assert.equal(next.factors.length, model.factors.length, `${name}\n${after}`);
        assert.equal(restructure(readReview(after), edit.start), undefined, `${name}\n${after}`);
      }
    }
    assert.ok(times > 10, `only ${String(times)}`);
  });
});

/** Everything around the edits is as before, and taking them back gives the document. */
function assertUntouched(text: string, edits: readonly Edit[], after: string): void {
  let position = 0;
  let shift = 0;
  const inverse = edits.map(({ start, end, text: snippet }) => {
    const inserted = snippetToText(snippet);
    assert.equal(after.slice(position + shift, start + shift), text.slice(position, start));
    const back = {
      start: start + shift,
      end: start + shift + inserted.length,
      text: text.slice(start, end),
    };
    position = end;
    shift += inserted.length - (end - start);
    return back;
  });
  assert.equal(after.slice(position + shift), text.slice(position));
  assert.equal(applyFix(after, { title: '', edits: inverse, snippet: false, safe: false }), text);
  if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/);
  else assert.doesNotMatch(after, /\r/);
}

/** Blanks that follow each other have numbers that do, and no number is there twice. */
function assertNumbered(edits: readonly Edit[], name: string): void {
  const numbers = edits.flatMap(({ text }) =>
    [...text.matchAll(/\$\{(\d+):/g)].map(([, number]) => Number(number)),
  );
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
    name,
  );
}

function applied(text: string, edits: readonly Edit[]): string {
  return applyFix(text, { title: '', edits, snippet: true, safe: false });
}

/** How many sections there are of a kind, entries of that kind not counted. */
function count(kind: SectionKind, text: string): number {
  return readReview(text).sections.filter(
    (section) => section.kind === kind && section.parent?.kind !== kind,
  ).length;
}

function entriesOf(kind: SectionKind, model: ReviewModel): readonly Entry[] | undefined {
  switch (kind) {
    case 'timeline':
      return model.timeline.entries;
    case 'diagnosis':
      return model.diagnosis;
    case 'factors':
      return model.factors;
    case 'rationale':
      return model.decisions;
    case 'went-well':
      return model.wentWell;
    case 'actions':
      return model.actions;
    default:
      return undefined;
  }
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

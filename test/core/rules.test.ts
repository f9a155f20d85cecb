import assert from 'node:assert/strict';
import { applyFix } from '../../src/lint/fix.js';
import { fixesFor, lint, type Finding } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readReview } from '../../src/review/read.js';
import { examplesOfRules } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import { allOf } from '../../src/rules/questions.js';
import type { Example, Rule } from '../../src/rules/rule.js';
import { documentsOf, rewrittenDocument, marked } from './example-document.js';

describe('Rules', () => {
  it('each have examples, and only rules have', () => {
    assert.deepEqual(Object.keys(examplesOfRules).sort(), rules.map(({ id }) => id).sort());
  });

  it('each say what they are, why, and where the idea comes from', () => {
    for (const rule of rules) {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
      assert.notEqual(rule.title, rule.id);
      assert.ok(rule.rationale.length > 100, `${rule.id} has no rationale`);
      assert.ok(rule.sources.length > 0, `${rule.id} names no source`);
    }
  });
});

for (const rule of rules) {
  const { flagged, accepted, limits } = examplesOfRules[rule.id] ?? noExamples(rule);

  describe(`Rule ${rule.id}`, () => {
    it('has examples of what it flags and of what it accepts', () => {
      assert.ok(flagged.length > 0);
      assert.ok(accepted.length > 0);
    });

    for (const example of flagged) {
      it(`flags ${oneLine(example)}`, () => {
        for (const { form, text, ranges } of documentsOf(example)) {
          assert.ok(ranges.length > 0, 'no words are marked with « and »');
          assert.equal(marked(text, findingsOf(rule, text)), marked(text, ranges), `as ${form}`);
        }
      });
    }

    for (const example of accepted) {
      it(`accepts ${oneLine(example)}`, () => {
        for (const { form, text, ranges } of documentsOf(example)) {
          assert.deepEqual(ranges, [], 'words of an accepted example are marked');
          assert.equal(marked(text, findingsOf(rule, text)), text, `as ${form}`);
        }
      });
    }

    const { asks } = rule;
    for (const { of, text, example } of asks ? allOf(asks) : []) {
      it(`asks its question about ${of.toLowerCase()}`, () => {
        const [document] = documentsOf({ text: example, section: asks?.section ?? 'other' });
        const messages = findingsOf(rule, document?.text ?? '').map(({ message }) => message);
        assert.equal(messages.length, 1);
        assert.equal(messages[0]?.slice(-text.length), text);
      });
    }

    for (const limit of limits) {
      it(`is known to be wrong about ${oneLine(limit)}`, () => {
        assert.notEqual(limit.why, '');
        for (const { text } of documentsOf(limit)) findingsOf(rule, text);
      });
    }

    for (const example of flagged) {
      if (typeof example === 'string' || example.rewritten === undefined) continue;
      const { rewritten } = example;
      it(`turns ${oneLine(example)} into ${oneLine(rewritten)}`, () => {
        const [document] = documentsOf(example);
        assert.ok(document);
        assert.equal(afterFirstFix(rule, document.text), rewrittenDocument(rewritten, example));
      });
    }
  });
}

function findingsOf({ id }: Rule, text: string): Finding[] {
  return lint(readReview(text), defaultSettings).filter(({ rule }) => rule === id);
}

function afterFirstFix(rule: Rule, text: string): string {
  const review = readReview(text);
  const [finding] = findingsOf(rule, text);
  assert.ok(finding, 'nothing is flagged');
  const [fix] = fixesFor(finding, review, defaultSettings);
  assert.ok(fix, 'no fix is offered');
  return applyFix(text, fix);
}

function oneLine(example: string | Pick<Example, 'text'>): string {
  const text = typeof example === 'string' ? example : example.text;
  const words = text.trim().replace(/\s+/g, ' ');
  return `"${words.length > 100 ? `${words.slice(0, 99)}…` : words}"`;
}

function noExamples(rule: Rule): never {
  throw new Error(`src/rules/examples.ts has no examples of ${rule.id}`);
}

import assert from 'node:assert/strict';
import { clauseStart, is, modalPerfects, subjectOf } from '../../src/language/clauses.js';
import { tokenize, type Token } from '../../src/language/tokens.js';
import { unmarked } from './example-document.js';

describe('The subject of a verb', () => {
  // The verb is the first word between « and ».
  for (const [sentence, subject, head = subject.split(' ').at(-1)] of [
    ['We «forgot» it.', 'we'],
    ['The engineer «forgot» it.', 'the engineer'],
    ['The engineer on duty «forgot» it.', 'the engineer', 'engineer'],
    ['The on-call engineer of the team quickly «forgot» it.', 'the on-call engineer', 'engineer'],
    ['Ana, who was new, said that they «forgot» it.', 'they'],
    ['We had not «tested» it.', 'we'],
    ['We «did» not test it.', 'we'],
    ['We would probably never have «seen» it.', 'we'],
    ['The team did not «notice» it.', 'the team'],
    ['`deploy` «failed» again.', '', ''],
    ['One of our engineers «forgot» it.', 'our engineers'],
    ['After that the pods «failed».', 'the pods'],
    ['On Monday we «missed» it.', 'we'],
    ['When the disk was full, the database «stopped».', 'the database'],
    ['The disk was full and the database «stopped».', 'the database'],
    ['The engineer who «forgot» it was tired.', 'the engineer'],
    ['The engineers who were on call «forgot» it.', 'the engineers'],
    ['The alert that «failed» to fire was new.', 'the alert'],
    ['We merged it and «forgot» the migration.', 'we'],
    ['14:05 - The team «missed» it.', 'the team'],
    ['(We «missed» it.)', 'we'],
  ] as const) {
    it(`is "${subject}" in: ${sentence}`, () => {
      const { tokens, marked } = read(sentence);
      const found = subjectOf(tokens, marked);
      if (subject === '') assert.equal(found?.head.kind, 'object');
      else {
        assert.equal(found && wordsBetween(tokens, found.start, found.end), subject);
        assert.equal(found?.head.word, head);
      }
    });
  }

  for (const sentence of ['«Forgot» it.', '14:05 – «missed» it.', 'Not «tested».']) {
    it(`is not there in: ${sentence}`, () => {
      const { tokens, marked } = read(sentence);
      assert.ok(!is(subjectOf(tokens, marked)?.head, 'person'));
    });
  }
});

describe('A clause', () => {
  for (const [sentence, start] of [
    ['We saw it and they «missed» it.', 'they'],
    ['We saw it, the team «missed» it.', 'the'],
    ['We saw it because they «missed» it.', 'they'],
    ['We saw it: they «missed» it.', 'they'],
    ['That pod «failed».', 'that'],
    ['In that case we «failed».', 'in'],
  ] as const) {
    it(`begins with "${start}" in: ${sentence}`, () => {
      const { tokens, marked } = read(sentence);
      assert.equal(tokens[clauseStart(tokens, marked)]?.word, start);
    });
  }
});

describe('A modal perfect', () => {
  // What is found stands between « and »; behind it: modal, head, subject's head, and what else is known of it.
  for (const [sentence, ...facts] of [
    ['We «should have seen» it.', 'should', 'seen', 'we'],
    ['We «should’ve seen» it.', 'should', 'seen', 'we'],
    ["We «shouldn't have merged» it.", 'should', 'merged', 'we', 'negated'],
    ["We «shouldn't've merged» it.", 'should', 'merged', 'we', 'negated'],
    ['We «could never have known».', 'could', 'known', 'we', 'negated'],
    ['We «should probably not have merged» it.', 'should', 'merged', 'we', 'negated'],
    ['It «should really have already been rolled» back.', 'should', 'rolled', 'it', 'been'],
    ['The alert «would have fired».', 'would', 'fired', 'alert'],
    ['With it we«’d have seen» the abuse.', 'would', 'seen', 'we'],
    ['The team «ought to have asked».', 'should', 'asked', 'team'],
    ['The damage «might have been limited».', 'might', 'limited', 'damage', 'been'],
    ['It «would have been safer» to wait.', 'would', 'safer', 'it', 'been'],
    ['It «may have been» a DDoS.', 'may', 'a', 'it', 'been'],
    ['They «must have restarted» it.', 'must', 'restarted', 'they'],
    ['They «cannot have restarted» it.', 'can', 'restarted', 'they', 'negated'],
    ['Nothing hinted at it, though a type checker «would have».', 'would', 'have', 'checker'],
    ['«Should we have known»?', 'should', 'known', ''],
    ['A canary «would have spared» users the error.', 'would', 'spared', 'canary'],
    ['The team «should have limited» it.', 'should', 'limited', 'team'],
  ] as const) {
    it(`is found in: ${sentence}`, () => {
      const { tokens, start, end } = read(sentence);
      const found = modalPerfects(tokens);
      assert.equal(found.length, 1);
      const [perfect] = found;
      assert.ok(perfect);
      assert.deepEqual([perfect.start, perfect.end], [start, end]);
      assert.deepEqual(
        [
          perfect.modal,
          tokens[perfect.head]?.word,
          perfect.subject?.head.word ?? '',
          ...(perfect.negated ? ['negated'] : []),
          ...(perfect.been ? ['been'] : []),
        ],
        facts,
      );
    });
  }

  it('is found as often as it is there', () => {
    const { tokens } = read('It could have failed, and we should not have known; it may have.');
    assert.deepEqual(
      modalPerfects(tokens).map(({ modal }) => modal),
      ['could', 'should', 'may'],
    );
  });

  for (const sentence of [
    'We should have a plan.',
    'We would have to wait.',
    'Services should have limited access.',
    'Each service should have dedicated owners.',
    'We have merged what should be reverted.',
    'She said "we should have known".',
    'They said “it would have been seen”.',
    'We could see that they have merged it.',
    'In May, we have merged it.',
    'It might be better.',
  ]) {
    it(`is not there in: ${sentence}`, () => {
      assert.deepEqual(modalPerfects(read(sentence).tokens), []);
    });
  }
});

describe('A word', () => {
  for (const [word, ...classes] of [
    ['engineers', 'person'],
    ['we', 'person', 'pronoun'],
    ['pods', 'system'],
    ['quickly', 'adverb'],
    ['early'],
    ['merged', 'participle'],
    ['seen', 'participle'],
    ['speed'],
    ['testing', 'gerund'],
    ['during', 'preposition'],
    ['outage', 'incident'],
    ['should', 'modal', 'auxiliary'],
  ] as const) {
    it(`"${word}" is ${classes.join(' and ') || 'neither adverb nor participle'}`, () => {
      const [token] = tokenize(word, 0);
      for (const name of classes) assert.ok(is(token, name), name);
      if (classes.length === 0) assert.ok(!is(token, 'adverb', 'participle'));
      assert.ok(!is(token, 'negation'));
      assert.ok(!is(undefined, 'person'));
    });
  }
});

/** The tokens of a sentence, and where between them the words between « and » are. */
function read(sentence: string) {
  const { text, ranges } = unmarked(sentence);
  const tokens: readonly Token[] = tokenize(text.replace(/`[^`]*`/g, hidden), 0);
  const [range] = ranges;
  const start = tokens.findIndex((token) => token.start >= (range?.start ?? 0));
  const end = tokens.findLastIndex((token) => token.end <= (range?.end ?? 0)) + 1;
  return { tokens, marked: start, start, end };
}

/** Code, as the reader of Markdown leaves it for the words. */
function hidden(code: string): string {
  return '\uFFFC'.repeat(code.length);
}

function wordsBetween(tokens: readonly Token[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ word }) => word)
    .join(' ');
}

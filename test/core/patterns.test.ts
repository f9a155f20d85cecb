import assert from 'node:assert/strict';
import { PatternSet } from '../../src/language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../../src/language/phrases.js';
import { splitSentences } from '../../src/language/sentences.js';
import { tokenize, type Token } from '../../src/language/tokens.js';
import { unmarked } from './example-document.js';

/** Each pattern with texts in which « and » enclose what it reports; without them it does not match. */
const constructs: readonly (readonly [what: string, pattern: string, ...texts: string[]])[] = [
  ['a word, however it is written', 'cause', '«Cause»', 'the «CAUSE»', 'causes', 'be-cause'],
  ['words one behind the other', 'root cause', 'the «root cause» is', 'root and cause', 'cause'],
  ['one word of several', 'root|main cause', '«root cause»', '«main cause»', 'root main'],
  [
    'the inflections of a word',
    'trace~',
    ...['«trace»', '«traces»', '«traced»', '«tracing»', 'tracer'],
  ],
  ['those of a word in -y', 'identify~', '«identifies»', '«identified»', '«identifying»'],
  ['those of a word in -ch', 'search~', '«searches»', '«searched»', '«searching»', 'searchs'],
  ['those of a word in -ee', 'agree~', '«agrees»', '«agreed»', '«agreeing»'],
  ['words that begin so', 'investigat*', '«investigation»', '«investigates»', 'vestigates'],
  ['a class', '<person>', 'an «engineer»', 'a disk'],
  ['a class or a word', 'disk|<person>', 'an «engineer»', 'a «disk»', 'a pod'],
  ['one of two classes', '<person|system>', 'an «engineer»', 'a «pod»', 'a cake'],
  ['two classes and a word', 'cake|<person|system>', 'a «cake»', 'a «pod»', 'a pie'],
  ['any word', 'the <word>', '«the disk»', 'the 5', 'the \uFFFC'],
  ['a number', 'the <number>', '«the 5»', '«the 14:05»', 'the disk'],
  ['code or an address', 'the <object>', '«the \uFFFC\uFFFC»', 'the disk'],
  ['all of these', 'the <any>', '«the disk»', '«the 5»', '«the \uFFFC»', 'the, then'],
  ['a word with a capital letter', 'by <capitalised>', '«by Ana»', 'by ana'],
  ['signs', 'a <comma> b', '«a, b»', 'a; b', 'a b'],
  ['a dash or a colon', 'a <dash> b', '«a - b»', '«a – b»', '«a: b»', 'a, b'],
  ['an opening bracket', 'a <open> b', '«a (b»', '«a [b»', 'a b'],
  ['a semicolon', 'a <semicolon> b', '«a; b»', 'a, b'],
  ['a word that may be missing', 'a very? b', '«a b»', '«a very b»', 'a very very b'],
  ['a class that may be missing', 'a <adverb>? b', '«a b»', '«a quickly b»', 'a disk b'],
  ['a class up to six times', 'a <adverb>* b', '«a b»', `«a${' very'.repeat(6)} b»`],
  ['a class not more than six times', 'a <adverb>* b', `a${' very'.repeat(7)} b`],
  ['at least one', 'a <adverb>+ b', '«a very b»', '«a very very b»', 'a b'],
  ['up to four words between', 'a .. b', '«a b»', '«a 1 2 3 4 b»', 'a 1 2 3 4 5 b', 'a, b'],
  ['a given number of words between', 'a ..2 b', '«a 1 2 b»', 'a 1 2 3 b'],
  ['a word that must not follow', 'a !b', '«a» c', '«a»', 'a b'],
  ['a class that must not follow', 'a !<person>', '«a» disk', 'a team'],
  ['one of those that must not follow', 'a !b|<person>', '«a» disk', 'a b', 'a team'],
  ['what is reported of a longer match', 'the [ root cause ] of', 'the «root cause» of it'],
  ['what is reported at the end', 'with [ hindsight ]', 'with «hindsight» it is'],
  ['what is reported around a gap', '[ a .. ] b', '«a 1 2» b', '«a» b'],
  ['the first word', '^ cause', '«Cause» of it', '– «cause» of it', 'the cause'],
  ['the last word', 'cause $', 'the «cause»', 'the «cause».)', 'cause of it'],
  ['both', '^ cause $', '«Cause»', '(«Cause»)', 'a cause', 'cause of it'],
  ['a word or the end', 'cause of|$', '«cause of» it', 'the «cause»', 'the «cause»!', 'causes it'],
  ['neither a word nor the end', '[ cause ] !of|$', '«cause» it', 'cause of', 'the cause'],
  ['contractions as what they stand for', 'do not have', '«don’t have»', "«don't have»"],
  ['the longest of several ways', 'a <word>?', '«a b»'],
];

describe('A pattern', () => {
  for (const [what, source, ...texts] of constructs) {
    it(`finds ${what}: ${source}`, () => {
      for (const text of texts) assert.equal(markedBy([source], text), text);
    });
  }

  it('finds nothing in quotation marks, nor what reaches into them', () => {
    for (const text of ['the "root cause" was', 'the “root cause” was', 'a root “cause” of']) {
      assert.equal(markedBy(['root cause'], text), text);
    }
    assert.equal(markedBy(['the cause'], '"so" the cause'), '"so" «the cause»');
    assert.equal(markedBy(['a .. b'], 'a "c" b'), 'a "c" b');
  });

  for (const [what, source, message] of [
    ['an unknown class', 'the <persons>', /"the <persons>" names an unknown class <persons>/],
    ['something that is no word', 'a (b)', /"\(b\)", which is neither a word nor a class/],
    ['an alternative without words', 'a b||c', /which is neither a word nor a class/],
    ['an alternative that is open', 'a <person', /which is neither a word nor a class/],
    ['a bracket that nothing closes', '[ a b', /does not say where the words to report/],
    ['a bracket that nothing opens', 'a b ]', /does not say where the words to report/],
    ['nothing to report', 'a [ ] b', /does not say where the words to report/],
    ['two things to report', '[ a ] [ b ]', /does not say where the words to report/],
    ['a first word that is not the first', 'a ^ b', /"\^"/],
    ['a last word that is not the last', 'a $ b', /"\$"/],
    ['nothing at all', '  ', /no words/],
  ] as const) {
    it(`is refused when it has ${what}: ${source}`, () => {
      assert.throws(() => new PatternSet([source]), message);
    });
  }
});

describe('A set of patterns', () => {
  it('finds the longest match at each word, in order', () => {
    assert.equal(
      markedBy(['root', 'root cause', 'cause of'], 'a root cause of'),
      'a «root cause» of',
    );
    const matches = new PatternSet(['root', 'root cause', 'cause of']).matches(
      tokensOf('a root cause of root'),
    );
    assert.deepEqual(matches, [
      { start: 1, end: 3 },
      { start: 2, end: 4 },
      { start: 4, end: 5 },
    ]);
  });

  it('tells whether there is any', () => {
    const set = new PatternSet(['root cause', '<adverb> not']);
    assert.ok(set.test(tokensOf('The root cause')));
    assert.ok(set.test(tokensOf('It is clearly not')));
    assert.ok(!set.test(tokensOf('The root of it')));
    assert.ok(!set.test([]));
    assert.ok(!new PatternSet([]).test(tokensOf('The root cause')));
  });
});

describe('Of matches', () => {
  const at = (start: number, end: number) => ({ start, end });

  it('those that overlap are one: the first, and of those the longest', () => {
    assert.deepEqual(outermost([at(4, 6), at(0, 2), at(0, 3), at(2, 4), at(3, 4)]), [
      ...[at(0, 3), at(3, 4), at(4, 6)],
    ]);
    assert.deepEqual(outermost([]), []);
  });

  it('those that touch an exception are dropped, wherever it stands', () => {
    const matches = [at(0, 2), at(2, 4), at(6, 9)];
    assert.deepEqual(without(matches, [at(3, 5)]), [at(0, 2), at(6, 9)]);
    assert.deepEqual(without(matches, [at(8, 20), at(4, 6)]), [at(0, 2), at(2, 4)]);
    assert.deepEqual(without(matches, [at(0, 20)]), []);
    assert.deepEqual(without(matches, []), matches);
  });

  it('the words are as they are written, contractions whole', () => {
    const tokens = tokensOf('It wasn’t, after all, Ours');
    assert.equal(wordsOf(tokens, at(2, 6)), 'wasn’t, after all');
    assert.deepEqual(rangeOf(tokens, at(1, 2)), at(3, 9));
    assert.deepEqual(rangeOf(tokens, at(2, 3)), at(3, 9));
    assert.equal(wordsOf(tokens, at(7, 8)), 'Ours');
  });
});

describe('Looking for patterns takes time in proportion to the length of a sentence', function () {
  this.timeout(60_000);
  const patterns = new PatternSet([
    ...constructs.map(([, source]) => source),
    '<any>* <adverb>* <any>* not',
    '^ <any>* [ had ] <any>* the $',
    '.. the .. the .. the',
  ]);
  for (const [name, unit] of [
    ['the same word', 'the '],
    ['"had"', 'had '],
    ['words that could be the start of a match', 'a root '],
    ['matches', 'root cause '],
    ['quotation marks', '"'],
    ['quoted words', '" a '],
    ['opening quotation marks', '“ '],
    ['apostrophes', "' "],
    ['opening brackets', '('],
    ['closing brackets', ') '],
    ['commas', ', '],
    ['contractions', "I'd "],
    ['adverbs', 'very '],
  ] as const) {
    for (const [where, text] of [
      ['a sentence', (length: number) => `a ${unit.repeat(length / unit.length)}b`],
      ['what leads up to a sentence', (length: number) => `${unit.repeat(length / unit.length)}b`],
      ['what follows a sentence', (length: number) => `b ${unit.repeat(length / unit.length)}`],
    ] as const) {
      it(`with 200 KB of ${name} as ${where}`, () => {
        const started = performance.now();
        for (const tokens of splitSentences(tokenize(text(200_000), 0), [])) {
          const found = patterns.matches(tokens);
          outermost(without(found, found.slice(0, found.length / 2)));
        }
        // What is quadratic takes more than a minute; the rest is for slow and busy machines.
        assert.ok(performance.now() - started < 8_000);
      });
    }
  }
});

function tokensOf(text: string): Token[] {
  return tokenize(text, 0);
}

/** The text with « and » around what the patterns report in it. */
function markedBy(sources: readonly string[], markedText: string): string {
  const { text } = unmarked(markedText);
  const tokens = tokensOf(text);
  return outermost(new PatternSet(sources).matches(tokens))
    .map((match) => rangeOf(tokens, match))
    .reduceRight(
      (rest, { start, end }) =>
        `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`,
      text,
    );
}

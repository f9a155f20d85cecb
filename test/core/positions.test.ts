import assert from 'node:assert/strict';
import { positionsIn } from '../../src/lint/positions.js';

describe('Positions', () => {
  it('count lines and columns from 1', () => {
    assert.deepEqual(positionsIn('ab\ncd')(4), { line: 2, column: 2, offset: 4 });
    assert.deepEqual(positionsIn('')(0), { line: 1, column: 1, offset: 0 });
  });

  it('know CR LF, LF and a lone CR as the end of a line, and nothing else', () => {
    const text = 'a\r\nb\nc\rd\u2028e\ff\n\ng';
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(
      (letter) => positionsIn(text)(text.indexOf(letter)).line,
    );
    assert.deepEqual(lines, [1, 2, 3, 4, 4, 4, 6]);
  });

  it('count UTF-16 code units, a byte order mark among them', () => {
    assert.equal(positionsIn('\uFEFFx')(1).column, 2);
    assert.equal(positionsIn('👩‍🚀e\u0301x')(7).column, 8);
  });

  it('are right for every offset of a text', () => {
    const text = 'one\r\n\r\ntwo\n\n\rthree\r';
    const positionOf = positionsIn(text);
    for (let offset = 0; offset <= text.length; offset++) {
      const before = text.slice(0, offset);
      // Between CR and LF the line has not ended yet.
      const ends = [...before.matchAll(/\r\n|\n|\r(?!$)|\r$/g)].filter(
        (end) => !(end[0] === '\r' && text[end.index + 1] === '\n'),
      );
      const last = ends.at(-1);
      const lineStart = last ? last.index + last[0].length : 0;
      assert.deepEqual(positionOf(offset), {
        line: ends.length + 1,
        column: offset - lineStart + 1,
        offset,
      });
    }
  });
});

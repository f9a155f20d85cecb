const mark = '[test] ';
const countsMark = '[counts] ';

/**
 * Marks what tests print, to tell it from what VS Code prints in the same stream.
 * @param {string} text
 */
export function markTestOutput(text) {
  return text.replace(/^/gm, mark);
}

/**
 * What a suite prints at its end, besides.
 * @param {import('../mocha.js').Counts} counts
 */
export function markCounts(counts) {
  return countsMark + JSON.stringify(counts);
}

/**
 * Shows the marked lines of a stream, without the mark.
 * @param {string} text
 * @returns {string | undefined} the counts at the end of a suite, as JSON, if they are there
 */
export function printTestOutput(text) {
  let counts;
  for (const line of text.split('\n')) {
    const start = line.indexOf(mark);
    if (start >= 0) console.log(line.slice(start + mark.length));
    const countsStart = line.indexOf(countsMark);
    if (countsStart >= 0) counts = line.slice(countsStart + countsMark.length);
  }
  return counts;
}

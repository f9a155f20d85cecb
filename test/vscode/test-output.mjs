const mark = '[test] ';

/**
 * Marks what tests print, to tell it from what VS Code prints in the same stream.
 * @param {string} text
 */
export function markTestOutput(text) {
  return text.replace(/^/gm, mark);
}

/**
 * Shows the marked lines of a stream, without the mark.
 * @param {string} text
 */
export function printTestOutput(text) {
  for (const line of text.split('\n')) {
    const start = line.indexOf(mark);
    if (start >= 0) console.log(line.slice(start + mark.length));
  }
}

/** A place in a document as people and editors count: line and column from 1, offset from 0, all in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * Finds the position of offsets in a text. Lines end as in VS Code: with CR LF, LF or a lone CR.
 * @returns a function from an offset in UTF-16 code units (0 up to the text's length) to its position
 */
export function positionsIn(text: string): (offset: number) => Position {
  const lineStarts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/g)) {
    lineStarts.push(lineEnd.index + lineEnd[0].length);
  }
  return (offset) => {
    const line = lastAtOrBefore(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
  };
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

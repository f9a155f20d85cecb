import type { Review } from '../review/review.js';
import type { Edit, Fix } from './fix.js';
import type { Finding } from './lint.js';

/** Ways to leave the words as they are: a directive for this line, or one for the rest of the file. */
export function silencingFixes(finding: Finding, review: Review): readonly Fix[] {
  if (finding.rule === 'directive' || finding.rule === 'front-matter') return [];
  const here = directiveBefore(finding, review.text);
  const forFile = directiveForFile(finding, review);
  return [
    ...(here ? [silencing(`Leave these words: disable ${finding.rule} for this line`, here)] : []),
    silencing(`Disable ${finding.rule} in this file`, forFile),
  ];
}

function silencing(title: string, edit: Edit): Fix {
  return { title, edits: [edit], snippet: false, safe: false };
}

/**
 * A comment on a line of its own would split a paragraph, a list or a table, so where text stands directly above, the
 * comment goes to the end of that text.
 */
function directiveBefore(finding: Finding, text: string): Edit | undefined {
  const lineStart = startOfLine(text, finding.start);
  const directive = `<!-- incident-review-disable-next-line ${finding.rule} -->`;
  const lineBreak = lineBreakOf(text);
  const aboveEnd =
    lineStart -
    (/(?:\r\n|[\r\n])$/.exec(text.slice(Math.max(0, lineStart - 2), lineStart))?.[0].length ?? 0);
  const above = text.slice(startOfLine(text, aboveEnd), aboveEnd);
  if (lineStart === 0 || above.trim() === '') {
    const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
    return { start: lineStart, end: lineStart, text: `${indent}${directive}${lineBreak}` };
  }
  if (/^\s*\|?[\s:|-]+\|?\s*$/.test(above) || /^(?:---|```|~~~)/.test(above.trim()))
    return undefined;
  const bar = /[ \t]*\|[ \t]*$/.exec(above);
  const offset = bar
    ? aboveEnd - bar[0].length
    : aboveEnd - (/[ \t]*$/.exec(above)?.[0].length ?? 0);
  return { start: offset, end: offset, text: ` ${directive}` };
}

function directiveForFile({ rule }: Finding, { text, frontMatter }: Review): Edit {
  const lineBreak = lineBreakOf(text);
  const offset = frontMatter.end === 0 ? (text.startsWith('\uFEFF') ? 1 : 0) : frontMatter.end;
  const directive = `<!-- incident-review-disable ${rule} -->`;
  const lead = frontMatter.end === 0 ? '' : lineBreak.repeat(2);
  const tail = frontMatter.end === 0 ? lineBreak.repeat(2) : '';
  return { start: offset, end: offset, text: lead + directive + tail };
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

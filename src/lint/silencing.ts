import { lineBreakOf, startOfLine } from '../review/lines.js';
import type { Block, Item, Review } from '../review/review.js';
import { say } from '../wording.js';
import { directivesOf } from './directives.js';
import type { Edit, Fix } from './fix.js';
import type { Finding } from './lint.js';

/** Ways to leave the words as they are: a directive for this line, or one for the rest of the file. */
export function silencingFixes(finding: Finding, review: Review): readonly Fix[] {
  if (finding.rule === 'directive' || finding.rule === 'front-matter') return [];
  const here = forThisLine(finding, review);
  return [
    ...(here ? [silencing(say('Leave these words as they are ({0})', finding.rule), here)] : []),
    silencing(say('Disable {0} in this file', finding.rule), [forFile(finding, review)]),
  ];
}

function silencing(title: string, edits: readonly Edit[]): Fix {
  return { title, edits, snippet: false, safe: false };
}

/** A comment in front of the line, where it leaves paragraphs, lists and tables whole; undefined where no place does. */
function forThisLine(finding: Finding, review: Review): readonly Edit[] | undefined {
  const { rule, start } = finding;
  const { text } = review;
  const existing = directivesOf(review).find(
    ({ kind, scope }) => kind === 'disable-next-line' && scope.start <= start && start < scope.end,
  );
  // A second comment would stand between the first one and its line.
  const lastNamed = existing?.rules.at(-1);
  if (lastNamed) return [insertion(lastNamed.end, `, ${rule}`)];

  const directive = comment('disable-next-line', rule);
  const block = review.blocks.find(
    (candidate) => candidate.start <= start && start < candidate.end,
  );
  if (block?.cell) return besideCell(block, rule, review);
  const line = startOfLine(text, start);
  if (block && startOfLine(text, block.start) < line)
    return behindLine(block, line, directive, text);
  const previous = previousItem(block, line, review);
  if (!previous) return [ownLine(line, indentation(text, line), directive, review)];
  const last = review.blocks.findLast(({ end }) => end < line);
  const isDirectlyAbove = last && /^[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(last.end, line));
  return isDirectlyAbove
    ? [insertion(last.end, ` ${directive}`)]
    : [ownLine(line, indentationIn(previous, text), directive, review)];
}

/** Behind the row above; for want of one that a comment can stand in, around the words of the cell. */
function besideCell(block: Block, rule: string, { blocks, text }: Review): readonly Edit[] {
  const row = block.cell?.row.start ?? block.start;
  const above = blocks.findLast(({ cell, start }) => cell && start < row);
  const isNext =
    above?.cell && /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(above.cell.row.end, row));
  return isNext
    ? [insertion(above.end, ` ${comment('disable-next-line', rule)}`)]
    : [
        insertion(block.start, `${comment('disable', rule)} `),
        insertion(block.end, ` ${comment('enable', rule)}`),
      ];
}

/** Within a paragraph a line of its own would split it: the comment ends the line above. */
function behindLine(
  block: Block,
  line: number,
  directive: string,
  text: string,
): readonly Edit[] | undefined {
  const above = text.slice(block.start, line);
  // Blanks or a backslash at the end of a line are a hard line break.
  const end = line - (/[ \t]*\\?(?:\r\n|\r|\n)$/.exec(above)?.[0].length ?? 0);
  const around = block.sentences
    .flatMap(({ tokens }) => tokens)
    .find(({ kind, start, end: behind }) => kind === 'object' && start < end && end < behind);
  if (!around) return [insertion(end, ` ${directive}`)];
  return around.start > startOfLine(text, end)
    ? [insertion(around.start, `${directive} `)]
    : undefined;
}

/** The item of the same list in front of the one that begins on the line: the comment has to stand in it. */
function previousItem(block: Block | undefined, line: number, review: Review): Item | undefined {
  const { text, blocks } = review;
  let item = block?.item;
  if (!item || item.start < line) return undefined;
  while (item.parent && item.parent.start >= line) item = item.parent;
  const { start, parent } = item;
  let previous = blocks.findLast(({ end }) => end < line)?.item;
  while (previous && previous.parent !== parent) previous = previous.parent;
  return previous && text.slice(previous.end, start).trim() === '' ? previous : undefined;
}

function forFile({ rule }: Finding, review: Review): Edit {
  return atTop(comment('disable', rule), review);
}

/** The edit that puts a comment on a line of its own at the top of a document, behind its front matter. */
export function atTop(directive: string, { text, frontMatter }: Review): Edit {
  const lineBreak = lineBreakOf(text);
  return frontMatter.end === 0
    ? insertion(startOfText(text), directive + lineBreak.repeat(2))
    : insertion(frontMatter.end, lineBreak.repeat(2) + directive);
}

function comment(kind: 'disable-next-line' | 'disable' | 'enable', rule: string): string {
  return `<!-- incident-review-${kind} ${rule} -->`;
}

function insertion(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

function ownLine(line: number, indent: string, directive: string, { text }: Review): Edit {
  return insertion(Math.max(line, startOfText(text)), `${indent}${directive}${lineBreakOf(text)}`);
}

function indentation(text: string, line: number): string {
  return /^[ \t]*/.exec(text.slice(line))?.[0] ?? '';
}

/** What a line begins with that stands in an item. */
function indentationIn({ start }: Item, text: string): string {
  const marker = /^(?:[-*+]|\d+[.)])[ \t]*/.exec(text.slice(start))?.[0] ?? '';
  return (text.slice(startOfLine(text, start), start) + marker).replace(/\S/g, ' ');
}

/** Behind a byte order mark. */
function startOfText(text: string): number {
  return text.startsWith('\uFEFF') ? 1 : 0;
}

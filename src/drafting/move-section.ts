import type { Edit } from '../lint/fix.js';
import { applyFix } from '../lint/fix.js';
import { readReview } from '../review/read.js';
import { startOfLine } from '../review/lines.js';
import type { Range, Review, Section } from '../review/review.js';

/** A section with all under it, in its new place. */
export interface Move {
  /** In document order, in plain text: nothing but the sections and what is between them. */
  readonly edits: readonly Edit[];
  /** Where the section's first line starts before and after them. */
  readonly from: number;
  readonly to: number;
}

/** The sections that a section can change places with: those under the same heading, itself among them. */
export function sectionsBeside({ parent }: Section): readonly Section[] {
  return parent?.children ?? [];
}

/**
 * The edits that put a section, with all under it, where another one beside it stands: in front of it when it comes from
 * below, behind it when it comes from above. The blank lines between sections stay where they are, so that moving it back
 * gives the same document, and the end of the document stays its end. Undefined where it cannot be: for sections that do
 * not stand beside each other, and where others would be read differently afterwards, as one of a deeper level that would
 * come to stand under another.
 */
export function moveSection(review: Review, section: Section, target: Section): Move | undefined {
  const beside = sectionsBeside(section);
  const [from, to] = [beside.indexOf(section), beside.indexOf(target)];
  if (from === to || from < 0 || to < 0) return undefined;
  const stretches = beside.map((each) => stretchOf(each, review.text));
  const move =
    from < to
      ? moveDown(stretches, from, to, review.text)
      : moveUp(stretches, from, to, review.text);
  return move && keepsSections(move, review, beside, from, to) ? move : undefined;
}

/** The lines of a section; blank lines behind it belong to the place, and not to it. */
function stretchOf({ start, end }: Section, text: string): Range {
  const line = startOfLine(text, start);
  const from = /^[ \t]*$/.test(text.slice(line, start)) ? line : start;
  // The blanks that indent the next heading belong to that.
  const content = text.slice(from, end).replace(/(?:\r\n|\r|\n)[ \t\r\n]*$/, '');
  return { start: from, end: from + content.length };
}

function moveDown(
  stretches: readonly Range[],
  from: number,
  to: number,
  text: string,
): Move | undefined {
  const [own, target] = [stretches[from], stretches[to]];
  const next = stretches[from + 1];
  if (!own || !target || !next) return undefined;
  const edits = [{ start: own.start, end: next.start, text: '' }];
  for (let index = from + 1; index < to; index++)
    edits.push(gapInstead(stretches, index, index - 1, text));
  const inserted = gapBehind(stretches, to - 1, text) + text.slice(own.start, own.end);
  edits.push({ start: target.end, end: target.end, text: inserted });
  return moved(edits, own.start, target.end - (own.end - own.start));
}

function moveUp(
  stretches: readonly Range[],
  from: number,
  to: number,
  text: string,
): Move | undefined {
  const [own, target] = [stretches[from], stretches[to]];
  const last = stretches[from - 1];
  if (!own || !target || !last) return undefined;
  const inserted = text.slice(own.start, own.end) + gapBehind(stretches, to, text);
  const edits = [{ start: target.start, end: target.start, text: inserted }];
  for (let index = to; index < from - 1; index++)
    edits.push(gapInstead(stretches, index, index + 1, text));
  edits.push({ start: last.end, end: own.end, text: '' });
  return moved(edits, own.start, target.start);
}

/** Without the edits that change nothing. */
function moved(edits: readonly Edit[], from: number, to: number): Move {
  return { edits: edits.filter(({ text, start, end }) => text !== '' || end > start), from, to };
}

function gapBehind(stretches: readonly Range[], index: number, text: string): string {
  return text.slice(stretches[index]?.end, stretches[index + 1]?.start);
}

/** What is between a section and the next one, as it is behind another. */
function gapInstead(stretches: readonly Range[], index: number, other: number, text: string): Edit {
  const [start, end] = [stretches[index]?.end ?? 0, stretches[index + 1]?.start ?? 0];
  const instead = gapBehind(stretches, other, text);
  return text.slice(start, end) === instead
    ? { start, end: start, text: '' }
    : { start, end, text: instead };
}

/** Whether all sections are what they were, in their new order. */
function keepsSections(
  { edits }: Move,
  review: Review,
  beside: readonly Section[],
  from: number,
  to: number,
): boolean {
  const { sections } = review;
  const [first, last] = [beside[0], beside[beside.length - 1]];
  if (!first || !last) return false;
  const groups = beside.map((section, index) => {
    const start = sections.indexOf(section);
    const next = beside[index + 1];
    const end = next ? sections.indexOf(next) : endOf(sections, section);
    return sections.slice(start, end);
  });
  const begin = sections.indexOf(first);
  const end = endOf(sections, last);
  const [group] = groups.splice(from, 1);
  groups.splice(to, 0, group ?? []);
  const expected = [...sections.slice(0, begin), ...groups.flat(), ...sections.slice(end)];
  const after = readReview(
    applyFix(review.text, { title: '', edits, snippet: false, safe: false }),
    review.catalogue,
  );
  return (
    after.blocks.length === review.blocks.length &&
    after.comments.length === review.comments.length &&
    JSON.stringify(after.sections.map(signature)) === JSON.stringify(expected.map(signature))
  );
}

/** Position behind a section and all under it. */
function endOf(sections: readonly Section[], section: Section): number {
  const start = sections.indexOf(section);
  const next = sections.slice(start + 1).findIndex((each) => !isUnder(each, section));
  return next < 0 ? sections.length : start + 1 + next;
}

function isUnder({ parent }: Section, section: Section): boolean {
  return parent !== undefined && (parent === section || isUnder(parent, section));
}

function signature(section: Section): readonly unknown[] {
  const { level, kind, context, heading, parent, blocks } = section;
  return [level, kind, context, heading, parent?.heading, blocks.length];
}

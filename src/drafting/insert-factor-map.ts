import type { Edit } from '../lint/fix.js';
import { factorMap } from '../map/factor-map.js';
import { mermaidOf } from '../map/mermaid.js';
import { sectionOfFactor } from '../model/entries.js';
import type { ReviewModel } from '../model/model.js';
import { labelLevel, type Comment, type Review, type Section } from '../review/review.js';
import { withLineBreaksOf } from './insert-section.js';

/** What a map in a document is known by, wherever it was moved. */
const marker = 'incident-review-factor-map';
const comment = `<!-- ${marker}: drawn from the factors and actions of this review. "Insert or Update Factor Map" draws it anew. -->`;

/** What became of the wish for a map in the document; the edit's text is plain. */
export type FactorMapInsertion =
  | { readonly outcome: 'inserted' | 'updated'; readonly edit: Edit }
  | { readonly outcome: 'unchanged' | 'no factors' };

/**
 * The edit that draws the map of a review as a Mermaid block: in the place of the one drawn before, wherever that stands
 * now, or else under the contributing factors, in front of the headings there if they have some.
 */
export function insertFactorMap(review: Review, model: ReviewModel): FactorMapInsertion {
  const [factor] = model.factors;
  if (!factor) return { outcome: 'no factors' };
  const block = `\`\`\`mermaid\n${mermaidOf(factorMap(review, model))}\n\`\`\``;
  const before = review.comments.find(({ text }) => text.startsWith(marker));
  const edit = before
    ? replacement(before, block, review)
    : insertion(outermost(sectionOfFactor(factor)), block, review);
  const isSame = review.text.slice(edit.start, edit.end) === edit.text;
  if (isSame) return { outcome: 'unchanged' };
  return { outcome: before ? 'updated' : 'inserted', edit };
}

/** Blanks, and the block that stands right behind the comment; a fence that nobody closed is left alone. */
const blockBehind =
  /^\s*?(?:\r\n|\r|\n)\s*(`{3,}|~{3,})mermaid\b[^\r\n]*(?:\r\n|\r|\n)(?:[^\r\n]*(?:\r\n|\r|\n))*?[ \t]*\1[ \t]*(?=[\r\n]|$)/;

function replacement({ start, end }: Comment, block: string, { text }: Review): Edit {
  const line = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  // In a list, each line begins as that of the comment does.
  const margin = line.trim() === '' ? line : '';
  const behind = blockBehind.exec(text.slice(end))?.[0] ?? '';
  const lines = `\n\n${block}`.replace(/\n(?=.)/g, `\n${margin}`);
  return { start: end, end: end + behind.length, text: withLineBreaksOf(text, lines) };
}

function insertion(section: Section, block: string, { text }: Review): Edit {
  const content = text.slice(0, endOfOwnText(section)).trimEnd();
  const blanks = /^[ \t]*/.exec(text.slice(content.length))?.[0].length ?? 0;
  const start = content.length + blanks;
  const breaks =
    /^(?:(?:\r\n|\r|\n)[ \t]*)*/.exec(text.slice(start))?.[0].match(/\r\n|\r|\n/g) ?? [];
  const isLast = text.slice(start).trim() === '';
  const tail = '\n'.repeat(Math.max(0, (isLast ? 1 : 2) - breaks.length));
  const added = `\n\n${comment}\n\n${block}${tail}`;
  return { start, end: start, text: withLineBreaksOf(text, added) };
}

/** Where the text of a section ends that stands under no heading within it. */
function endOfOwnText(section: Section): number {
  const heading = headingsIn(section).sort((a, b) => a.start - b.start)[0];
  return heading?.start ?? section.end;
}

function headingsIn({ children }: Section): Section[] {
  return children.flatMap((child) => (child.level < labelLevel ? [child] : headingsIn(child)));
}

/** The section around all factors: "Technical" can be one of them under "Contributing factors". */
function outermost(section: Section): Section {
  return section.parent?.kind === 'factors' ? outermost(section.parent) : section;
}

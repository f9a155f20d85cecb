import type { Catalogue } from '../sections/catalogue.js';
import { Outline } from './outline.js';
import type { Step } from './read-piece.js';
import type { Block, Comment, Review, Table } from './review.js';

/**
 * Puts together what was read of the pieces of a document.
 * @param length that of the document
 * @param contentStart where its text begins, behind the front matter
 */
export function join(
  pieces: readonly { readonly steps: readonly Step[] }[],
  length: number,
  contentStart: number,
  catalogue: Catalogue,
): Pick<Review, 'sections' | 'blocks' | 'tables' | 'comments'> {
  const outline = new Outline(length, contentStart, catalogue);
  const blocks: Block[] = [];
  const tables: Table[] = [];
  const comments: Comment[] = [];
  for (const { steps } of pieces) {
    for (const step of steps) {
      switch (step.type) {
        case 'open': {
          const { heading, level, headingRange, around, isBounded } = step;
          const end = isBounded ? around.end : undefined;
          const { start, end: headingEnd } = headingRange;
          outline.open(heading, level, { start, end: headingEnd }, around.start, end);
          break;
        }
        case 'leave':
          outline.leave(step.item.end);
          break;
        case 'item':
          step.item.section = outline.innermost;
          break;
        case 'table':
          step.table.section = outline.innermost;
          tables.push(step.table);
          break;
        case 'block':
          step.block.section = outline.innermost;
          outline.add(step.block);
          blocks.push(step.block);
          break;
        case 'comment':
          comments.push(step.comment);
          break;
      }
    }
  }
  return { sections: outline.sections, blocks, tables, comments };
}

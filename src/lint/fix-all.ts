import type { Review } from '../review/review.js';
import type { Edit } from './fix.js';
import { fixesFor, type Finding } from './lint.js';
import type { LintSettings } from './settings.js';

/** What can be put right without anybody reading the result. */
export interface SafeFixes {
  /** In document order, not overlapping; plain text. */
  readonly edits: readonly Edit[];
  /** How many findings they resolve. */
  readonly applied: number;
  /** Findings with a safe fix that overlaps one of these: for a second run. */
  readonly left: number;
}

/** The safe fixes of a review's findings. Of those that overlap, the first one. */
export function safeFixes(
  findings: readonly Finding[],
  review: Review,
  settings: LintSettings,
): SafeFixes {
  const edits: Edit[] = [];
  let [applied, left] = [0, 0];
  for (const finding of findings) {
    const fix = fixesFor(finding, review, settings).find(({ safe, snippet }) => safe && !snippet);
    if (!fix) continue;
    if (fix.edits.some((edit) => edits.some((other) => overlap(edit, other)))) left++;
    else {
      edits.push(...fix.edits);
      applied++;
    }
  }
  return { edits: edits.sort((a, b) => a.start - b.start), applied, left };
}

/** Edits that touch are in each other's way, too: the words of one are what the other was made for. */
function overlap(one: Edit, other: Edit): boolean {
  return one.start <= other.end && other.start <= one.end;
}

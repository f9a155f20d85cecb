import type { Range, Review } from '../review/review.js';

/** A sentence on one line, without the marks of bold type, within which it can begin or end. */
export function quotationOf({ start, end }: Range, { text }: Review): string {
  return text
    .slice(start, end)
    .replace(/\*{2,}|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

import type { Review, Section } from './review.js';

/**
 * A function of a section, or of what was made from one, that remembers what it gave. A section is the same object exactly
 * as long as its text and all that it depends on are the same, wherever they stand (see `Joiner`): so offsets that are
 * given have to move with it, as those of a `PlacedRange` do.
 */
export function remembered<Part extends object = Section, Result = unknown>(
  make: (part: Part, review: Review) => Result,
): (part: Part, review: Review) => Result {
  const known = new WeakMap<Part, { readonly result: Result }>();
  return (part, review) => {
    const before = known.get(part);
    if (before) return before.result;
    const result = make(part, review);
    known.set(part, { result });
    return result;
  };
}

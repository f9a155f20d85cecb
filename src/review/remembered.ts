import type { Review, Section } from './review.js';

/**
 * A function of a section, of a block, or of what was made from one, that remembers what it gave. They are the same objects
 * exactly as long as their text is the same, and a section also all that it depends on, wherever they stand (see `Joiner`
 * and `ReviewReader`): so offsets that are given have to move with them, as those of a `PlacedRange` do.
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

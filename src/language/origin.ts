/**
 * Where a stretch of text stands in its document, in UTF-16 code units. It moves when text before it changes, and all that
 * was read from the stretch moves with it.
 */
export interface Origin {
  readonly offset: number;
}

/** A stretch that never moves. */
export const documentStart: Origin = { offset: 0 };

/** A range that is kept relative to an origin, and seen as one of the document. */
export class PlacedRange {
  constructor(
    readonly origin: Origin,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get start(): number {
    return this.origin.offset + this.from;
  }

  get end(): number {
    return this.origin.offset + this.to;
  }
}

/** A range that moves with an origin. */
export function placed(
  range: { readonly start: number; readonly end: number },
  origin: Origin,
): PlacedRange {
  if (range instanceof PlacedRange) return range;
  return new PlacedRange(origin, range.start - origin.offset, range.end - origin.offset);
}

import type { Origin } from '../language/origin.js';
import type { Catalogue } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { recogniseSection } from '../sections/recognise.js';
import { labelLevel, type Block, type Range, type Section, type Table } from './review.js';

/** Headings that group a list of actions by what they are about, and not sections of their own. */
const groupsOfActions: ReadonlySet<SectionKind> = new Set([
  'other',
  'diagnosis',
  'detection',
  'response',
  'factors',
  'background',
]);

function contextOf(kind: SectionKind, parent: Section): SectionKind {
  const inherits = parent.context === 'actions' ? groupsOfActions.has(kind) : kind === 'other';
  return inherits ? parent.context : kind;
}

/** The section of what has not been put into one yet. */
export const nowhere: Section = {
  kind: 'other',
  context: 'other',
  heading: '',
  level: 0,
  headingRange: { start: 0, end: 0 },
  start: 0,
  contentStart: 0,
  end: 0,
  parent: undefined,
  children: [],
  blocks: [],
  tables: [],
};

/** A heading as it was read: its words, and where it and its section stand. */
export interface Opening {
  readonly heading: string;
  /** 1 to 6, `labelLevel` or `leadInLevel`. */
  readonly level: number;
  readonly headingRange: Range;
  /** Where the section starts, and where it ends when it stands in a list item or is a lead-in with its list. */
  readonly around: Range;
  readonly isBounded: boolean;
  /** What a lead-in says that its list holds; the kind of other sections follows from their heading. */
  readonly leadsTo?: SectionKind;
}

/** A section that moves with the text it was read from. */
export class PlacedSection implements Section {
  readonly children: Section[] = [];
  readonly blocks: Block[] = [];
  readonly tables: Table[] = [];
  /** What it ends before, or else the end of the document. */
  next: Range | undefined;

  constructor(
    readonly kind: SectionKind,
    readonly context: SectionKind,
    private readonly opening: Opening,
    public parent: PlacedSection | undefined,
    private readonly documentEnd: Origin,
  ) {}

  get heading(): string {
    return this.opening.heading;
  }

  get level(): number {
    return this.opening.level;
  }

  get headingRange(): Range {
    const { start, end } = this.opening.headingRange;
    return { start, end };
  }

  get start(): number {
    return this.opening.around.start;
  }

  get contentStart(): number {
    return this.opening.headingRange.end;
  }

  /** Whether it is a label in a list item or a lead-in, around all that stands there. */
  holds({ isBounded, around }: Opening): boolean {
    return isBounded && this.opening.isBounded && around.end <= this.opening.around.end;
  }

  get end(): number {
    const { isBounded, around } = this.opening;
    const end = isBounded ? around.end : this.documentEnd.offset;
    return this.next ? Math.min(end, this.next.start) : end;
  }
}

/** Collects sections while a document, or a part of it, is read from top to bottom. */
export class Outline {
  readonly sections: PlacedSection[] = [];
  private current: PlacedSection;

  /**
   * @param outer the section that the part stands in
   * @param titled whether the document's title stands before the part
   */
  constructor(
    outer: PlacedSection,
    private titled: boolean,
    private readonly documentEnd: Origin,
    private readonly catalogue: Catalogue,
  ) {
    this.current = outer;
  }

  get innermost(): PlacedSection {
    return this.current;
  }

  /** Starts a section; all open ones of the same or a deeper level end before it. */
  open(opening: Opening): void {
    const { heading, level, around, leadsTo } = opening;
    while (this.current.level >= level && this.current.parent && !this.current.holds(opening)) {
      this.current.next ??= around;
      this.current = this.current.parent;
    }
    if (leadsTo === this.current.context) return;
    // In a document with several top headings, only the first one is a title.
    const place = level === 1 && this.titled ? 2 : level;
    const kind = leadsTo ?? recogniseSection(heading, place, this.catalogue);
    this.titled ||= level === 1;
    const parent = this.current;
    const context = contextOf(kind, parent);
    this.current = new PlacedSection(kind, context, opening, parent, this.documentEnd);
    parent.children.push(this.current);
    this.sections.push(this.current);
  }

  /** Ends the labels and lead-ins that stand in a container which ends here. */
  leave(end: number): void {
    while (this.current.level >= labelLevel && this.current.end <= end && this.current.parent)
      this.current = this.current.parent;
  }
}

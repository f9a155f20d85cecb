import type { Catalogue } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { recogniseSection } from '../sections/recognise.js';
import { labelLevel, type Block, type Range, type Section } from './review.js';

type OpenSection = { -readonly [K in keyof Section]: Section[K] } & {
  children: Section[];
  blocks: Block[];
};

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
};

/** Collects sections while a document is read from top to bottom. */
export class Outline {
  readonly sections: Section[] = [];
  /** The sections that are open, outermost first. */
  private readonly path: OpenSection[] = [];
  private current: OpenSection;

  constructor(
    private readonly length: number,
    contentStart: number,
    private readonly catalogue: Catalogue,
  ) {
    const start = { start: contentStart, end: contentStart };
    this.current = {
      ...nowhere,
      start: contentStart,
      end: length,
      headingRange: start,
      contentStart,
      children: [],
      blocks: [],
    };
    this.sections.push(this.current);
  }

  get innermost(): Section {
    return this.current;
  }

  /**
   * Starts a section; all open ones of the same or a deeper level end before it.
   * @param level 1 to 6, or `labelLevel`
   * @param end where it ends whatever follows (the list item a label stands in)
   */
  open(heading: string, level: number, headingRange: Range, start: number, end?: number): void {
    while (this.current.level >= level && this.path.length > 0) {
      this.current.end = Math.min(this.current.end, start);
      this.close();
    }
    // In a document with several top headings, only the first one is a title.
    const titled = this.sections.some((section) => section.level === 1);
    const kind = recogniseSection(heading, level === 1 && titled ? 2 : level, this.catalogue);
    const parent = this.current;
    this.path.push(parent);
    this.current = {
      kind,
      context: contextOf(kind, parent),
      heading,
      level,
      headingRange,
      start,
      contentStart: headingRange.end,
      end: end ?? this.length,
      parent,
      children: [],
      blocks: [],
    };
    parent.children.push(this.current);
    this.sections.push(this.current);
  }

  /** Puts a block into the section that is open. */
  add(block: Block): void {
    this.current.blocks.push(block);
  }

  /** Ends the labels that stand in a container which ends here. */
  leave(end: number): void {
    while (this.current.level === labelLevel && this.current.end <= end) this.close();
  }

  private close(): void {
    this.current = this.path.pop() ?? this.current;
  }
}

import { hasLead, missingSections } from '../drafting/missing-sections.js';
import { placeFor, presentSections, titleOf } from '../drafting/insert-section.js';
import { shortened } from '../language/phrases.js';
import type { Finding } from '../lint/lint.js';
import { isEntryHeading } from '../model/entries.js';
import { nameOf, valueOf, type Entry } from '../model/entry.js';
import { milestoneEntries } from '../model/milestones.js';
import type { ReviewModel } from '../model/model.js';
import { isUnwritten, wordsIn } from '../model/substance.js';
import { clockOf, type Duration, type Timeline, type TimelineEntry } from '../model/timeline.js';
import { labelLevel, type Range, type Review, type Section } from '../review/review.js';
import type { RuleSettings } from '../rules/rule.js';
import { definitionOf } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
import { sectionNotes } from './section-notes.js';
import { durationInWords } from './words.js';

/** How far a section has come. No judgement: a short section can be all there is to say. */
export type SectionState = 'present' | 'thin' | 'empty' | 'missing';

/** Kinds of entry that an overview lists. */
export type OverviewEntryKind =
  'timeline' | 'diagnosis' | 'factors' | 'rationale' | 'went-well' | 'actions';

/** A section of the review, or one that the template has and the review does not. */
export interface OverviewSection {
  readonly type: 'section';
  /** The same as long as the section keeps its name, wherever it stands. */
  readonly id: string;
  readonly kind: SectionKind;
  readonly title: string;
  readonly state: SectionState;
  /** What is in it, or what its state means, in words. */
  readonly words: string;
  /** Where its heading stands; undefined for a missing one. */
  readonly place: Range | undefined;
  /** Where it stands, or would be inserted. */
  readonly start: number;
  readonly end: number;
  readonly level: number;
  /** In document order. */
  readonly children: readonly OverviewNode[];
}

/** A factor, a decision, an action and so on. */
export interface OverviewEntry {
  readonly type: 'entry';
  readonly id: string;
  readonly kind: OverviewEntryKind;
  readonly title: string;
  /** What else is known of it, in words; may be empty. */
  readonly words: string;
  readonly isDone: boolean;
  readonly place: Range;
  readonly start: number;
  readonly end: number;
}

export type OverviewNode = OverviewSection | OverviewEntry;

/** As it grows. */
interface OpenSection extends OverviewSection {
  readonly children: OverviewNode[];
}

/**
 * A review at a glance: its sections in the order in which they stand, those of the template that are missing where
 * they would be inserted, and under each the entries in it. Plain data: offsets are those of the text as it is now.
 */
export function overviewOf(
  review: Review,
  model: ReviewModel,
  findings: readonly Finding[],
  settings: Pick<RuleSettings, 'requiredSections'>,
): readonly OverviewSection[] {
  const notes = new Map(sectionNotes(review, model, findings).map((note) => [note.section, note]));
  const thin = new Set(
    findings.filter(({ rule }) => rule === 'thin-went-well').map(({ start }) => start),
  );
  const entries = entriesOf(model, review);
  const named = new Set(
    entries.filter(({ entry }) => isHeading(entry)).map(({ entry }) => entry.section),
  );
  const shown = new Map<Section, OpenSection>();
  const names = new Map<string, number>();
  /** The first one of a name has just the name. */
  const idOf = (name: string): string => {
    const times = (names.get(name) ?? 0) + 1;
    names.set(name, times);
    return times === 1 ? name : `${name} ${String(times)}`;
  };

  const show = (section: Section, inTemplate: boolean): OpenSection[] => {
    const isOfTemplate = definitionOf(section.kind, review.catalogue) !== undefined;
    if (named.has(section) || isEntryHeading(section, review)) return [];
    if (section.level >= labelLevel && (!isOfTemplate || inTemplate)) return [];
    const note = notes.get(section);
    const isThin = thin.has(section.headingRange.start);
    const state = isThin ? 'thin' : stateOf(section, note?.count ?? 0, review);
    const node: OpenSection = {
      type: 'section',
      id: idOf(isOfTemplate ? section.kind : `other: ${section.heading}`),
      kind: section.kind,
      title: section.heading.replace(/:\s*$/, ''),
      state,
      words: wordsFor(state, note?.holds ?? []),
      place: section.headingRange,
      start: section.start,
      end: section.end,
      level: section.level,
      children: [],
    };
    shown.set(section, node);
    node.children.push(
      ...section.children.flatMap((child) => show(child, inTemplate || isOfTemplate)),
    );
    return [node];
  };

  const title = titleOf(review) ?? loneTitle(review);
  const top = (review.sections[0]?.children ?? []).flatMap((section) =>
    section === title ? section.children : [section],
  );
  const roots = top.flatMap((section) => show(section, false));
  for (const { entry, node } of entries) {
    let around: Section | undefined = entry.section;
    while (around && !shown.has(around)) around = around.parent;
    const section = around && shown.get(around);
    if (section) section.children.push({ ...node, id: `${section.id} / ${node.id}` });
  }
  for (const { children } of shown.values()) children.sort((a, b) => a.start - b.start);
  addMissing(roots, review, settings, idOf);
  return roots;
}

/** A first-level heading with nothing but labels under it. */
function loneTitle(review: Review): Section | undefined {
  const [first, second] = review.sections.filter(({ level }) => level === 1);
  return first && !second && definitionOf(first.kind, review.catalogue) === undefined
    ? first
    : undefined;
}

/** Puts the sections that are missing where they would be inserted. */
function addMissing(
  roots: OverviewNode[],
  review: Review,
  settings: Pick<RuleSettings, 'requiredSections'>,
  idOf: (name: string) => string,
): void {
  const present = presentSections(review);
  const asked = new Set(missingSections(review, settings).map(({ kind }) => kind));
  for (const { kind, title } of review.catalogue) {
    // What the opening lines tell needs no section of its own.
    if (present.has(kind) || (kind === 'summary' && hasLead(review))) continue;
    const { offset, level } = placeFor(review, kind);
    const list = listAt(roots, offset, level);
    const behind = list.findIndex(
      (node) => node.start > offset || (node.start === offset && !isMissing(node)),
    );
    const node: OpenSection = {
      type: 'section',
      id: idOf(kind),
      kind,
      title: say(title),
      state: 'missing',
      words: asked.has(kind) ? say('missing') : say('missing, optional'),
      place: undefined,
      start: offset,
      end: offset,
      level,
      children: [],
    };
    list.splice(behind < 0 ? list.length : behind, 0, node);
  }
}

function isMissing(node: OverviewNode): boolean {
  return node.type === 'section' && node.state === 'missing';
}

/** The nodes beside which a heading of a level would stand at an offset. */
function listAt(nodes: OverviewNode[], offset: number, level: number): OverviewNode[] {
  const around = nodes.find(
    (node) =>
      node.type === 'section' && node.level < level && node.start < offset && offset <= node.end,
  ) as OpenSection | undefined;
  return around ? listAt(around.children, offset, level) : nodes;
}

/** With fewer words, a section has not got far, unless it is of a kind that can be short. */
const fewWords = 12;
const canBeShort: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'detection',
  'luck',
  'surprises',
  'questions',
  'references',
]);

function stateOf(section: Section, entries: number, review: Review): SectionState {
  const definition = definitionOf(section.kind, review.catalogue);
  if (isUnwritten(section, review)) return 'empty';
  if (!definition || entries > 1) return 'present';
  const isShort = !canBeShort.has(section.kind) && wordsIn(section, review) < fewWords;
  const text = review.text.slice(section.contentStart, section.end);
  // A picture, a quotation or a log says more than its words.
  return isShort && !/```|~~~|!\[|^\s*>/m.test(text) ? 'thin' : 'present';
}

function wordsFor(state: SectionState, parts: readonly string[]): string {
  const holds = parts.join(', ');
  switch (state) {
    case 'present':
      return holds === '' ? say('present') : holds;
    case 'thin':
      return holds === '' ? say('thin: a few words so far') : say('thin: {0}', holds);
    case 'empty':
      return say('empty: nothing written yet');
    case 'missing':
      return say('missing');
  }
}

interface Listed {
  readonly entry: Entry;
  readonly node: OverviewEntry;
}

function entriesOf(model: ReviewModel, review: Review): readonly Listed[] {
  const { timeline } = model;
  const listed = (kind: OverviewEntryKind, entries: readonly Entry[]): readonly Listed[] =>
    entries.map((entry, index) => toListed(kind, entry, nameOf(entry, review), index));
  const steps = timeline.isNarrative ? [] : timeline.entries;
  const milestones = milestonesInWords(timeline);
  return [
    ...steps.map((entry, index) => {
      const { start, end } = clockOf(entry, review);
      const clock = review.text.slice(start, end).trim();
      const who = entry.form === 'row' ? undefined : valueOf(entry, 'who', review);
      const name = nameOf(entry, review);
      const told = who === undefined || name.startsWith(who) ? name : `${who}: ${name}`;
      const title = [clock, told].filter((part) => part !== '').join(' ');
      return toListed('timeline', entry, title, index, milestones.get(entry) ?? '');
    }),
    ...listed('diagnosis', model.diagnosis),
    ...listed('factors', model.factors),
    ...listed('rationale', model.decisions),
    ...listed('went-well', model.wentWell),
    ...model.actions.map((action, index) => {
      const { done, owner, due, tradeOffs, title } = action;
      const words = [
        done ? say('done') : undefined,
        owner,
        due === undefined ? undefined : say('due {0}', due),
        tradeOffs.length === 0 ? say('no trade-offs yet') : undefined,
      ].filter((part) => part !== undefined);
      return toListed('actions', action, title, index, words.join(', '), done);
    }),
  ];
}

/** A line of a tree is no place to read more. */
const longestTitle = 100;

function toListed(
  kind: OverviewEntryKind,
  entry: Entry,
  title: string,
  index: number,
  words = '',
  isDone = false,
): Listed {
  const { start, end, name } = entry;
  const node: OverviewEntry = {
    type: 'entry',
    id: `${kind} ${String(index)}`,
    kind,
    title: title === '' ? '…' : shortened(title, longestTitle),
    words,
    isDone,
    place: { start: name.start, end: name.end },
    start,
    end,
  };
  return { entry, node };
}

function isHeading({ form, section, start }: Entry): boolean {
  return form === 'heading' && section.start === start;
}

/** A milestone, and how long after the one before it: see `durationsBetween` for which one that is. */
function milestoneInWords({ to, minutes }: Duration): string {
  const duration = durationInWords(minutes);
  switch (to) {
    case 'start':
      return say('the start');
    case 'detection':
      return say('detection, {0} after the start', duration);
    case 'diagnosis':
      return say('cause found, {0} after detection', duration);
    case 'mitigation':
      return say('mitigation, {0} after detection', duration);
    case 'end':
      return say('the end, {0} after the start', duration);
  }
}

/** What the entries that mark a milestone say of the time since another one. */
function milestonesInWords(timeline: Timeline): ReadonlyMap<TimelineEntry, string> {
  const { durations, isNarrative, entries } = timeline;
  const words = new Map<TimelineEntry, string>();
  if (isNarrative) return words;
  const told = milestoneEntries(entries);
  const add = (entry: TimelineEntry | undefined, text: string): void => {
    if (entry) words.set(entry, [words.get(entry), text].filter(Boolean).join('; '));
  };
  if (durations.some(({ from }) => from === 'start')) add(told.start, say('the start'));
  for (const duration of durations)
    if (told[duration.from] !== told[duration.to])
      add(told[duration.to], milestoneInWords(duration));
  return words;
}

/** The node with an id. */
export function nodeWithId(nodes: readonly OverviewNode[], id: string): OverviewNode | undefined {
  for (const node of nodes) {
    if (node.id === id) return node;
    const inner = node.type === 'section' ? nodeWithId(node.children, id) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/** The nodes among which one stands. */
function nodesBeside(
  nodes: readonly OverviewNode[],
  id: string,
): readonly OverviewNode[] | undefined {
  if (nodes.some((node) => node.id === id)) return nodes;
  for (const node of nodes) {
    const inner = node.type === 'section' ? nodesBeside(node.children, id) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

/**
 * The section whose place another one takes when it is dropped on a node: the one that the node is, or stands in; beside
 * one that is missing, its neighbour on the way there. Without a node to drop on, the last one.
 */
export function sectionDroppedOn(
  roots: readonly OverviewNode[],
  dragged: string,
  target: string | undefined,
): OverviewSection | undefined {
  const beside = nodesBeside(roots, dragged) ?? [];
  const from = beside.findIndex(({ id }) => id === dragged);
  const to =
    target === undefined
      ? beside.length - 1
      : beside.findIndex((node) => nodesBeside([node], target) !== undefined);
  if (from < 0 || to < 0) return undefined;
  const isThere = (node: OverviewNode): node is OverviewSection =>
    node.type === 'section' && node.state !== 'missing';
  return from < to
    ? beside.slice(from + 1, to + 1).findLast(isThere)
    : beside.slice(to, from).find(isThere);
}

/** The innermost section that an offset stands in, and is listed. */
export function sectionAt(
  nodes: readonly OverviewNode[],
  offset: number,
): OverviewSection | undefined {
  const around = nodes.findLast(
    (node): node is OverviewSection =>
      node.type === 'section' &&
      node.state !== 'missing' &&
      node.start <= offset &&
      offset <= node.end,
  );
  return around && (sectionAt(around.children, offset) ?? around);
}

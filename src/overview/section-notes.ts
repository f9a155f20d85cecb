import { capitalised } from '../language/phrases.js';
import type { Finding } from '../lint/lint.js';
import { isBlank, valueOf, type Entry } from '../model/entry.js';
import type { CorrectiveAction } from '../model/actions.js';
import type { ReviewModel } from '../model/model.js';
import type { Moment } from '../model/moment.js';
import type { TimelineEntry } from '../model/timeline.js';
import type { Review, Section } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { sectionsOf } from '../drafting/insert-section.js';
import { say } from '../wording.js';
import { durationInWords } from './words.js';

/** What helps with what is not there yet. */
export type Help =
  | { readonly type: 'insert entry'; readonly kind: SectionKind; readonly name: string }
  | { readonly type: 'insert section'; readonly kind: SectionKind; readonly title: string }
  /** To the action at an offset. */
  | { readonly type: 'add trade-offs'; readonly at: number }
  /** Of the entry at an offset. */
  | {
      readonly type: 'fill field';
      readonly kind: SectionKind;
      readonly key: string;
      /** As it stands in the document, or will. */
      readonly label: string;
      readonly at: number;
    };

/** What can be said about a section at a glance. */
export interface SectionNote {
  readonly section: Section;
  /** What is in it, such as "3 actions", and of a timeline what it tells; none where there is nothing to be counted. */
  readonly holds: readonly string[];
  /** How many entries these are. */
  readonly count: number;
  /** What is not there yet, most telling first: "2 without trade-offs". */
  readonly lacks: readonly string[];
  /** For the first of them that something helps with. */
  readonly help: Help | undefined;
}

interface Lack {
  readonly words: string;
  readonly help?: Help | undefined;
}

/** What a note is made from, as far as it stands in one section. */
interface Glance {
  readonly review: Review;
  readonly model: ReviewModel;
  readonly section: Section;
  /** The findings of a rule in the section. */
  readonly found: (rule: string) => readonly Finding[];
}

/**
 * Notes on the sections that hold entries, in document order. What is lacking follows the findings, so that what somebody
 * turned off, or silenced with a reason, is not said here either.
 */
export function sectionNotes(
  review: Review,
  model: ReviewModel,
  findings: readonly Finding[],
): readonly SectionNote[] {
  return review.catalogue
    .flatMap(({ kind }) => sectionsOf(kind, review).filter((section) => !isWithin(section, kind)))
    .sort((a, b) => a.start - b.start)
    .map((section) => {
      const inside = inSection(findings, section);
      const found = (rule: string): readonly Finding[] =>
        inside.filter((finding) => finding.rule === rule);
      return noteOn({ review, model, section, found });
    });
}

function isWithin({ parent }: Section, kind: SectionKind): boolean {
  return parent !== undefined && (parent.kind === kind || isWithin(parent, kind));
}

function noteOn(glance: Glance): SectionNote {
  const { section, found } = glance;
  // Not those of a section under it.
  if (found('empty-section').some(({ start }) => start === section.headingRange.start))
    return {
      section,
      holds: [],
      count: 0,
      lacks: [say('nothing written yet')],
      // Where the template's blanks stand, they are what there is to fill in.
      help: isBare(glance) ? insertEntryHelp(glance) : undefined,
    };
  const { holds, lacks, count } = contents(glance);
  const help = lacks.find((lack) => lack.help !== undefined)?.help;
  return { section, holds, count, lacks: lacks.map(({ words }) => words), help };
}

/** Whether there is nothing under the heading but guidance. */
function isBare({ section, review }: Glance): boolean {
  const text = review.text.slice(section.contentStart, section.end);
  return text.replace(/<!--[^]*?(?:-->|$)/g, '').trim() === '';
}

interface Contents {
  readonly holds: readonly string[];
  readonly count: number;
  readonly lacks: readonly Lack[];
}

const nothing: Contents = { holds: [], count: 0, lacks: [] };

function contents(glance: Glance): Contents {
  const { model, section } = glance;
  switch (section.kind) {
    case 'timeline':
      return timelineContents(inSection(model.timeline.entries, section), glance);
    case 'diagnosis': {
      const steps = inSection(model.diagnosis, section);
      const holds = steps.length === 1 ? say('1 step') : say('{0} steps', steps.length);
      return entryContents(steps, holds, () =>
        unanswered(
          steps,
          ['learned'],
          (count) => say('{0} without what was learned', count),
          glance,
        ),
      );
    }
    case 'factors': {
      const factors = inSection(model.factors, section);
      const holds = factors.length === 1 ? say('1 factor') : say('{0} factors', factors.length);
      return entryContents(factors, holds, () => factorLacks(factors, glance));
    }
    case 'rationale': {
      const decisions = inSection(model.decisions, section);
      const holds =
        decisions.length === 1 ? say('1 decision') : say('{0} decisions', decisions.length);
      return entryContents(decisions, holds, () =>
        unanswered(
          decisions,
          ['saw', 'knew', 'wanted', 'pressed', 'normal'],
          (count) => say('{0} without what they saw, knew or wanted', count),
          glance,
        ),
      );
    }
    case 'went-well': {
      const kept = inSection(model.wentWell, section);
      const holds =
        kept.length === 1
          ? say('1 thing worth keeping')
          : say('{0} things worth keeping', kept.length);
      return entryContents(kept, holds, () => wentWellLacks(glance));
    }
    case 'actions': {
      const actions = inSection(model.actions, section);
      return entryContents(actions, actionsInWords(actions), () => actionLacks(glance));
    }
    default:
      return nothing;
  }
}

function entryContents(
  entries: readonly Entry[],
  holds: string,
  lacksOf: () => readonly Lack[],
): Contents {
  return entries.length === 0
    ? nothing
    : { holds: [holds], count: entries.length, lacks: lacksOf() };
}

function actionsInWords(actions: readonly CorrectiveAction[]): string {
  const done = actions.filter((action) => action.done).length;
  if (done === 0)
    return actions.length === 1 ? say('1 action') : say('{0} actions', actions.length);
  return actions.length === 1
    ? say('1 action ({0} done)', done)
    : say('{0} actions ({1} done)', actions.length, done);
}

/** Those of a list in document order that start in a section. */
function inSection<Told extends { readonly start: number }>(
  list: readonly Told[],
  { start, end }: Section,
): readonly Told[] {
  return list.slice(positionOf(start, list), positionOf(end, list));
}

/** Position of the first in a list in document order that starts at an offset or behind it. */
function positionOf(offset: number, list: readonly { readonly start: number }[]): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle]?.start ?? offset) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

function insertEntryHelp({ section, review }: Glance): Help | undefined {
  const entry = definitionOf(section.kind, review.catalogue)?.entry;
  return entry && { type: 'insert entry', kind: section.kind, name: say(entry.name) };
}

function insertSectionHelp(kind: SectionKind, { review }: Glance): Help | undefined {
  const definition = definitionOf(kind, review.catalogue);
  return definition && { type: 'insert section', kind, title: say(definition.title) };
}

function timelineContents(entries: readonly TimelineEntry[], glance: Glance): Contents {
  const { model, found } = glance;
  const { isNarrative, durations } = model.timeline;
  // Times told in prose are no list to be counted.
  if (isNarrative || entries.length === 0) return nothing;
  const timed = entries.filter(({ minutes }) => minutes !== undefined);
  const [first, ...others] = [...timed].sort((a, b) => (a.minutes ?? 0) - (b.minutes ?? 0));
  const last = others[others.length - 1];
  const untilThe = (milestone: 'detection' | 'end'): string[] =>
    durations
      .filter(({ from, to }) => from === 'start' && to === milestone)
      .map(({ minutes }) => durationInWords(minutes));
  const holds = [
    entriesInWords(entries.length, first?.at, last?.at),
    ...untilThe('detection').map((duration) => say('detection after {0}', duration)),
    ...untilThe('end').map((duration) => say('over after {0}', duration)),
  ];
  const untimed = entries.length - timed.length;
  const disordered = found('timeline-order').length;
  const lacks: Lack[] = [
    ...(found('diagnosis-gap').length > 0
      ? [
          {
            words: say('no word yet on how the cause was found'),
            help: insertSectionHelp('diagnosis', glance),
          },
        ]
      : []),
    ...(found('timeline-zone').length > 0 ? [{ words: say('time zone not clear yet') }] : []),
    ...(disordered > 0 ? [{ words: say('{0} out of order', disordered) }] : []),
    ...(untimed > 0 && timed.length > 0 ? [{ words: say('{0} without a time', untimed) }] : []),
  ];
  return { holds, count: entries.length, lacks };
}

/** "12 entries from 14:02 to 15:10", with the days where they differ. */
function entriesInWords(
  count: number,
  first: Moment | undefined,
  last: Moment | undefined,
): string {
  if (!first || !last) return count === 1 ? say('1 entry') : say('{0} entries', count);
  const isOneDay =
    first.day?.day === last.day?.day &&
    first.day?.month === last.day?.month &&
    first.day?.year === last.day?.year;
  const [from, to] = [momentInWords(first, !isOneDay), momentInWords(last, !isOneDay)];
  return say('{0} entries from {1} to {2}', count, from, to);
}

function momentInWords({ day, minutes = 0 }: Moment, withDay: boolean): string {
  const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const clock = `${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
  if (!withDay || !day) return clock;
  const date = [day.year, day.month, day.day].flatMap((part) =>
    part === undefined ? [] : [twoDigits(part)],
  );
  return `${date.join('-')} ${clock}`;
}

function factorLacks(factors: readonly Entry[], glance: Glance): readonly Lack[] {
  const { found, review } = glance;
  const isOne = factors.filter(({ form }) => form !== 'paragraph').length === 1;
  const unaddressed = found('unaddressed-factor').length;
  const meeting = factors.find((factor) => isOpen(factor, 'interactedWith', review)) ?? factors[0];
  return [
    ...(found('factors-without-interaction').length > 0
      ? [
          {
            words: say('no word yet on how they met'),
            help: meeting && fillHelp(meeting, 'interactedWith', glance),
          },
        ]
      : []),
    ...(found('single-factor').length > 0
      ? [
          {
            words: isOne
              ? say('nothing beside it yet')
              : say('none yet in the work, the organisation or the history'),
            help: insertEntryHelp(glance),
          },
        ]
      : []),
    ...(unaddressed > 0 ? [{ words: say('{0} that no action speaks to', unaddressed) }] : []),
  ];
}

function wentWellLacks(glance: Glance): readonly Lack[] {
  const { found } = glance;
  const vague = found('praise-without-substance').length;
  const help = insertEntryHelp(glance);
  return [
    ...(vague > 0
      ? [{ words: say('{0} that the next responder could not repeat yet', vague), help }]
      : []),
    ...(found('thin-went-well').length > 0
      ? [{ words: say('shorter than the rest so far'), help }]
      : []),
  ];
}

function actionLacks(glance: Glance): readonly Lack[] {
  const { found } = glance;
  const [first, ...others] = found('action-without-trade-offs');
  const vague = found('exhortation').length;
  return [
    ...(first
      ? [
          {
            words: say('{0} without trade-offs', others.length + 1),
            help: { type: 'add trade-offs', at: first.start } as const,
          },
        ]
      : []),
    ...(found('actions-only-prevent').length > 0
      ? [{ words: say('none yet for the next responders'), help: insertEntryHelp(glance) }]
      : []),
    ...(vague > 0
      ? [
          {
            words:
              vague === 1
                ? say('1 that only asks for more care')
                : say('{0} that only ask for more care', vague),
          },
        ]
      : []),
  ];
}

/** Entries that have fields, and none of these filled in. What is told in prose may say it in words of its own. */
function unanswered(
  entries: readonly Entry[],
  keys: readonly string[],
  words: (count: number) => string,
  glance: Glance,
): readonly Lack[] {
  const { review } = glance;
  const open = entries.filter(
    (entry) =>
      entry.fields.some(({ key }) => key !== undefined && keys.includes(key)) &&
      keys.every((key) => valueOf(entry, key, review) === undefined),
  );
  const [first] = open;
  const key = keys.find((candidate) => first?.fields.some((field) => field.key === candidate));
  return first && key !== undefined
    ? [{ words: words(open.length), help: fillHelp(first, key, glance) }]
    : [];
}

function fillHelp(entry: Entry, key: string, { section, review }: Glance): Help | undefined {
  const definition = definitionOf(section.kind, review.catalogue)?.entry;
  const field = definition?.fields.find((candidate) => candidate.key === key);
  const hasRoom = entry.form === 'heading' || entry.form === 'item' || isOpen(entry, key, review);
  return field && hasRoom
    ? { type: 'fill field', kind: section.kind, key, label: field.label, at: entry.start }
    : undefined;
}

/** Whether there is a field, with nothing in it. */
function isOpen(entry: Entry, key: string, { text }: Review): boolean {
  return entry.fields.some(
    (field) => field.key === key && isBlank(text.slice(field.value.start, field.value.end)),
  );
}

/** Of more, a line is too short to tell. */
const mostLacks = 2;

/** The note as it stands above the section; undefined where there is nothing worth saying. */
export function wordsAbove({ section, holds, lacks }: SectionNote): string | undefined {
  if (lacks.length === 0)
    return section.kind === 'timeline' && holds.length > 1 ? holds.join(', ') : undefined;
  const words = [...holds.slice(0, 1), ...lacks.slice(0, mostLacks)].join(', ');
  return capitalised(words);
}

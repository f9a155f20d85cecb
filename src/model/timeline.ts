import { frontMatterText } from '../review/front-matter.js';
import { placed, type Origin } from '../language/origin.js';
import { remembered } from '../review/remembered.js';
import type { Block, Range, Review, Row, Section, Sentence, Table } from '../review/review.js';
import type { SectionKind } from '../sections/kinds.js';
import { definitionOf } from '../sections/catalogue.js';
import { fieldFor } from '../sections/entry.js';
import { outermostDepth } from './entries.js';
import { isBlank, originOf, PlacedEntry, type Entry, type Field } from './entry.js';
import { blocksByRow, fieldsOfRow } from './fields.js';
import { durationsBetween, milestonesIn, type Duration, type Milestone } from './milestones.js';
import {
  dayAfter,
  daysIn,
  readLaterDay,
  readMoment,
  toMinutes,
  weekdayOf,
  withYearNear,
  zoneIn,
  type Day,
  type LaterDay,
  type LeadingMoment,
  type Moment,
} from './moment.js';

export type { Duration, Milestone };

/** What happened at some moment. Its name is the text behind the time. */
export interface TimelineEntry extends Entry {
  /** With day and zone carried over from what stands around it; undefined when no time is told. */
  readonly at: Moment | undefined;
  /** Where the time is written; empty when none is. */
  readonly time: Range;
  /** The time zone as written in the entry itself. */
  readonly ownZone: string | undefined;
  /** For comparing entries of one timeline; undefined when it is not clear when it was. */
  readonly minutes: number | undefined;
  readonly milestones: readonly Milestone[];
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** The time zone that the document states once for all times. */
  readonly zone: string | undefined;
  /** Between milestones that the entries leave no doubt about; never negative. */
  readonly durations: readonly Duration[];
  /** There is no list of times: the entries are sentences of a narrative, which may go back and forth in time. */
  readonly isNarrative: boolean;
}

/** The timeline of a review, from wherever its times stand: lists, tables, headings, lines, or else prose. */
export function readTimeline(review: Review): Timeline {
  const sections = review.sections.filter(
    (section) => section.context === 'timeline' && !isTitle(section),
  );
  let written = sections.flatMap((section) => timesIn(section, review));
  if (written.length === 0) written = sections.flatMap((section) => plainEntries(section, review));
  let isNarrative = false;
  if (written.every(({ moment }) => moment === undefined)) {
    const listed = review.sections
      .filter(({ context }) => context !== 'actions' && context !== 'references')
      .flatMap((section) => listedTimes(section, review));
    const told = listed.length > 0 || written.length > 0 ? [] : timesInProse(review);
    isNarrative = told.length > 0;
    written = [...written, ...listed, ...told];
  }
  written.sort((a, b) => a.start - b.start);
  const stated = statedZone(sections, review);
  const entries = carryForward(written, stated, isNarrative, review);
  const zone = stated ?? commonZone(written);
  return {
    entries,
    zone,
    isNarrative,
    get durations() {
      return isNarrative ? [] : durationsBetween(entries);
    },
  };
}

/** Sections whose times are no steps of the incident, or tell those of the timeline a second time. */
const timeless: ReadonlySet<SectionKind> = new Set([
  'actions',
  'background',
  'impact',
  'lessons',
  'metadata',
  'questions',
  'references',
  'summary',
]);

/**
 * "## 5 June 2016: incident report" is the name of a review and not of a moment in it, as is any lone heading that
 * tells a day.
 */
function isTitle(section: Section): boolean {
  const { parent } = section;
  if (!parent) return false;
  if (parent.context === 'timeline') return isTitle(parent);
  const moment = section.level < 7 ? readMoment(section.heading) : undefined;
  if (moment?.isDated !== true || moment.minutes !== undefined) return false;
  return parent.children.filter(({ heading }) => readMoment(heading)).length < 2;
}

function placedIn(section: Section, entries: readonly WrittenEntry[]): readonly PlacedTime[] {
  const origin = originOf(section);
  return entries.map((entry) => new PlacedTime(entry, origin));
}

/** The zone that all of the times have in the header of their column. */
function commonZone(written: readonly WrittenEntry[]): string | undefined {
  const [first] = written;
  const zone = first?.form === 'row' ? first.moment?.zone : undefined;
  return written.every(({ form, moment }) => form === 'row' && moment?.zone === zone)
    ? zone
    : undefined;
}

/** An entry before days and zones are carried over; one without a time can be a day that holds for what follows. */
interface WrittenEntry extends Entry {
  readonly time: Range;
  readonly moment: LeadingMoment | undefined;
  /** It tells a day and nothing else. */
  readonly isDay: boolean;
  /** That day, when it is told by its distance from the one before. */
  readonly laterDay?: LaterDay | undefined;
}

class PlacedTime extends PlacedEntry implements WrittenEntry, TimelineEntry {
  readonly time: Range;
  readonly moment: LeadingMoment | undefined;
  readonly isDay: boolean;
  readonly laterDay: LaterDay | undefined;
  readonly milestones: readonly Milestone[];
  // Carried over from other entries, anew whenever the timeline is read.
  at: Moment | undefined;
  minutes: number | undefined;

  constructor(entry: WrittenEntry, origin: Origin) {
    super(entry, origin);
    this.time = placed(entry.time, origin);
    this.moment = entry.moment;
    this.isDay = entry.isDay;
    this.laterDay = entry.laterDay;
    this.milestones = milestonesIn(entry);
  }

  get ownZone(): string | undefined {
    return this.moment?.zone;
  }
}

type RowBlocks = ReadonlyMap<Row, readonly Block[]>;

const timesIn = remembered((section, review): readonly PlacedTime[] => {
  const blocks = blocksByRow(section);
  const rows = section.tables.flatMap((table) => rowEntries(table, blocks, review));
  return placedIn(section, [...lineEntries(section, review), ...rows]);
});

/** The bullets of a timeline that tells no times. */
const plainEntries = remembered((section): readonly PlacedTime[] => {
  if (section.kind !== 'timeline') return [];
  const depth = outermostDepth(section);
  const bullets = section.blocks.filter(
    ({ type, item }) => type === 'item' && item?.depth === depth,
  );
  return placedIn(
    section,
    bullets.map((block) => written(block, undefined, block, section)),
  );
});

/** Lists and tables of times in a section that is not called a timeline. */
const listedTimes = remembered((section, review): readonly PlacedTime[] => {
  // "At 14:02 …" is a sentence, and no line of a list.
  const lines = lineEntries(section, review).filter(
    (entry) =>
      isTimed(entry) && !/^\W*\p{L}{2}/u.test(review.text.slice(entry.time.start, entry.time.end)),
  );
  const blocks = blocksByRow(section);
  const rows = section.tables.flatMap((table) =>
    mostly(rowEntries(table, blocks, review), isTimed),
  );
  return placedIn(section, [...(lines.length >= fewestLines ? lines : []), ...rows]);
});

/** Fewer lines that begin with a time happen to do so. */
const fewestLines = 3;

function isTimed({ moment }: WrittenEntry): boolean {
  return moment?.minutes !== undefined;
}

/** All values, when a test holds for most of them. */
function mostly<T>(values: readonly T[], test: (value: T) => boolean): readonly T[] {
  return values.length > 1 && values.filter(test).length * 2 > values.length ? values : [];
}

/** A time of day within a sentence. */
const timeWithin =
  /(?<![\d:.,/-])(?:(?:at|by|around|about|from|until|since|~)\s+)?~?\d{1,2}(?::[0-5]\d|\s?[ap]m\b)/giu;

/** "The next day", "on the 16th": a day that only its reader can tell. */
const otherDay =
  /\b(?:(?:next|following|previous|same) (?:day|morning|evening|night)|yesterday|tomorrow|(?:the|of) \d{1,2}(?:st|nd|rd|th))\b/i;

/** The sentences of prose that each tell one time of day. */
function timesInProse(review: Review): readonly PlacedTime[] {
  const entries = review.sections
    .filter(({ context }) => !timeless.has(context))
    .flatMap((section) => timesInProseOf(section, review));
  return entries.length >= fewestLines ? entries : [];
}

const timesInProseOf = remembered((section, review): readonly PlacedTime[] =>
  placedIn(
    section,
    section.blocks
      .filter(({ type }) => type === 'paragraph' || type === 'item')
      .flatMap((block) => block.sentences.flatMap((sentence) => timeIn(sentence, review))),
  ),
);

function timeIn(sentence: Sentence, { text }: Review): WrittenEntry[] {
  const { block, start } = sentence;
  const words = text.slice(start, sentence.end);
  const isOther = otherDay.test(words);
  const leading = readMoment(words);
  if (leading?.minutes !== undefined)
    return [
      written(sentence, { ...leading, isDated: leading.isDated || isOther }, block, block.section),
    ];
  const inner = [...words.matchAll(timeWithin)].flatMap(({ index }) => {
    const moment = readMoment(words.slice(index));
    return moment?.minutes === undefined ? [] : [{ moment, index }];
  });
  const [only] = inner;
  if (!only || inner.length > 1) return [];
  const { moment, index } = only;
  return [
    {
      ...written(sentence, undefined, block, block.section),
      moment: { ...moment, isDated: moment.isDated || isOther },
      time: { start: start + index, end: start + index + moment.length },
    },
  ];
}

type OpenEntry = { -readonly [K in keyof WrittenEntry]: WrittenEntry[K] } & { blocks: Block[] };

/** The entries that a section tells in its heading, its bullets and the lines of its paragraphs. */
function lineEntries(section: Section, review: Review): OpenEntry[] {
  const entries: OpenEntry[] = [];
  let open: OpenEntry | undefined;
  const moments = section.blocks.map((block) =>
    block.type === 'item' ? momentOf(block, review) : undefined,
  );
  const listsTimes = moments.some((moment) => moment !== undefined);
  const depth = outermostDepth(section);
  section.blocks.forEach((block, index) => {
    if (block.cell) return;
    const parts = block.type === 'paragraph' ? linesOf(block, review) : [block];
    for (const part of parts) {
      const moment = block.type === 'item' ? moments[index] : momentOf(part, review);
      const laterDay = moment ? undefined : readLaterDay(review.text.slice(part.start, part.end));
      if (laterDay) {
        const line = written(part, undefined, block, section, markup(part, review));
        entries.push({ ...line, isDay: true, laterDay });
        open = undefined;
        continue;
      }
      const isBullet = listsTimes && block.type === 'item' && block.item?.depth === depth;
      if (moment === undefined && !isBullet) {
        if (open) extend(open, part, block);
        continue;
      }
      const entry = withActor(written(part, moment, block, section, markup(part, review)), review);
      open = entry.isDay ? undefined : entry;
      entries.push(entry);
    }
  });
  return entries;
}

/**
 * @param marks length of what stands in front of a heading's words
 */
function written(
  part: Range,
  moment: LeadingMoment | undefined,
  block: Block,
  section: Section,
  marks = 0,
): OpenEntry {
  const start = part.start + marks;
  const nameStart = start + (moment?.length ?? 0);
  const isDay = moment !== undefined && moment.minutes === undefined && nameStart >= part.end - 1;
  return {
    start: block.type === 'item' ? (block.item?.start ?? part.start) : part.start,
    end: block.type === 'item' ? (block.item?.end ?? part.end) : part.end,
    name: { start: Math.min(nameStart, part.end), end: part.end },
    time: { start, end: start + (moment?.length ?? 0) },
    form: block.type === 'item' ? 'item' : block.type === 'heading' ? 'heading' : 'paragraph',
    fields: [],
    blocks: [block],
    section,
    moment,
    isDay,
  };
}

/** "Mira: rolls back", "**Mira** – rolls back", "[Mira] rolls back", "`@mira` rolls back". */
const actor =
  /^(?:[*_]{0,2}(@[\w-]+|\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)?)(?::[*_]{0,2}|[*_]{1,2}:|[*_]{1,2} [–—-](?= ))\s+|[[(](@[\w-]+|\p{Lu}[\p{Ll}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)?)[\])]:?\s+|`(@[\w-]+)`\s+|(@[\w-]+)(?=\s))(?=\S|\s)/u;
/** Words in such a place that tell what kind of entry it is. */
const noActor =
  /^(?:alert|acknowledge|action|all|cause|change|confirm|contain|deploy|detect|diagnos|discover|end|escalat|event|finding|first|fix|found|identif|impact|important|incident|info|investigat|issue|mitigat|monitor|note|observ|outage|page|patch|problem|public|recover|release|report|repair|resol|restor|result|revert|roll|root|start|status|symptom|trigger|update|verif|warn|work|\w+ing\b|\w+ed\b)/i;

/** Takes the person who acts from the front of what happened; "@mira rolls back" stays a sentence. */
function withActor(entry: OpenEntry, review: Review): OpenEntry {
  const { name } = entry;
  const text = review.text.slice(name.start, Math.min(name.end, name.start + 80));
  const match = actor.exec(text);
  const who = match?.slice(1).find(Boolean);
  if (!match || who === undefined || noActor.test(who)) return entry;
  const start = name.start + match[0].indexOf(who);
  entry.fields = [{ key: 'who', label: '', start, value: { start, end: start + who.length } }];
  if (match[4] === undefined) entry.name = { start: name.start + match[0].length, end: name.end };
  return entry;
}

/** Text behind an entry belongs to it; when the time stood alone, it is what the entry says. */
function extend(entry: OpenEntry, part: Range, block: Block): void {
  if (entry.blocks[entry.blocks.length - 1] !== block) entry.blocks.push(block);
  entry.end = Math.max(entry.end, part.end);
  if (entry.name.end - entry.name.start < 2) entry.name = part;
}

/** The sentences of a paragraph, and those of its lines that begin with a time. */
function linesOf(block: Block, review: Review): Range[] {
  const starts = new Set(block.sentences.map(({ start }) => start));
  const text = review.text.slice(block.start, block.end);
  for (const { index } of text.matchAll(/(?<=\n)[ \t]*[*_~[({`]{1,3}\d/g)) {
    const start = block.start + index;
    if (readMoment(text.slice(index, index + 80))?.minutes !== undefined) starts.add(start);
  }
  const inOrder = [...starts].sort((a, b) => a - b);
  return inOrder.map((start, index) => {
    const end = inOrder[index + 1] ?? block.sentences[block.sentences.length - 1]?.end ?? block.end;
    return { start, end: start + review.text.slice(start, end).trimEnd().length };
  });
}

/** Length of the marks and the number in front of the words of a heading. */
function markup(part: Range, review: Review): number {
  const text = review.text.slice(part.start, Math.min(part.end, part.start + 40));
  return (
    /^#{1,6}[ \t]+(?:\d+(?:\.\d+)*[.)]?[ \t]+(?=~?\d{1,2}[:.h]\d{2}|\d{4}-\d{2}))?/.exec(text)?.[0]
      .length ?? 0
  );
}

function momentOf(part: Range, review: Review): LeadingMoment | undefined {
  const start = part.start + markup(part, review);
  return readMoment(review.text.slice(start, Math.min(part.end, start + 120)));
}

function rowEntries(table: Table, blocks: RowBlocks, review: Review): WrittenEntry[] {
  const definition = definitionOf('timeline')?.entry;
  if (!definition) return [];
  const timed = table.headers.flatMap((header, column) =>
    fieldFor(definition, header)?.key === 'time' ? [column] : [],
  );
  const columns = timed.length > 0 ? timed : [0];
  const headerZone = columns.map((column) => zoneIn(table.headers[column] ?? '')).find(Boolean);
  return table.rows.map((row) => {
    const fields = fieldsOfRow(row, table, definition);
    const cells = columns.flatMap((column) => row.cells[column] ?? []);
    const texts = cells.map(({ start, end }) => review.text.slice(start, end));
    const lastCell = cells[cells.length - 1];
    // "Day 2" in a column of its own says nothing of the date.
    const moment = firstDefined(
      texts.map((_, column) => texts.slice(column).join(' ')),
      readMoment,
    );
    const name = nameIn(fields, columns, review);
    return {
      start: row.start,
      end: row.end,
      name,
      time: lastCell ?? { start: row.start, end: row.start },
      form: 'row',
      fields,
      blocks: blocks.get(row) ?? [],
      section: table.section,
      moment: moment && { ...moment, zone: moment.zone ?? headerZone },
      isDay: false,
    };
  });
}

/** The cell that says what happened: by its header, or else the longest that is no time. */
function nameIn(fields: readonly Field[], timed: readonly number[], review: Review): Range {
  const told = fields.filter(
    ({ key, value }, column) =>
      key === 'event' &&
      !timed.includes(column) &&
      !isBlank(review.text.slice(value.start, value.end)),
  );
  const others = fields.filter((_, column) => !timed.includes(column));
  const best = (told.length > 0 ? told : others).reduce<Field | undefined>(
    (longest, field) =>
      longest && longest.value.end - longest.value.start >= field.value.end - field.value.start
        ? longest
        : field,
    undefined,
  );
  return best?.value ?? fields[0]?.value ?? { start: 0, end: 0 };
}

const statement =
  /\b(?:all|the|these)?\s*(?:times?|timestamps?|events|entries|hours|dates)\b(?:[^.\n|]|\n(?!\s*\n)){0,60}|\btime ?zone\b[^.\n|]{0,40}|\([^()\n]{0,60}\)/gi;

/** The time zone that a heading, a sentence beside the times, or the front matter states for all of them. */
function statedZone(sections: readonly Section[], review: Review): string | undefined {
  const stated =
    frontMatterText(review.frontMatter, 'timezone') ??
    frontMatterText(review.frontMatter, 'time-zone');
  if (stated !== undefined) return stated;
  return (
    firstDefined(sections, (section) => zoneBeside(section, review)) ??
    firstDefined(review.sections, (section) => zoneOfAll(section, review))
  );
}

function firstDefined<T, R>(
  values: readonly T[],
  read: (value: T) => R | undefined,
): R | undefined {
  for (const value of values) {
    const result = read(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The zone that a section with times states for them. */
const zoneBeside = remembered(({ heading, blocks }, { text }): string | undefined => {
  const inHeading = zoneIn(heading);
  if (inHeading !== undefined && readMoment(heading) === undefined) return inHeading;
  for (const { type, start, end } of blocks) {
    if (type !== 'paragraph') continue;
    const said = text.slice(start, end).match(statement) ?? [];
    const zone = said.map(zoneIn).find(Boolean);
    // "14:02 (UTC): …" is an entry, "4 March 2026 (all times in UTC)" is none.
    if (zone !== undefined && readMoment(text.slice(start, end))?.minutes === undefined)
      return zone;
  }
  return undefined;
});

const allTimes =
  /\b(?:all|these|following) (?:the |of the )?(?:dates and )?(?:times?|timestamps?|events|entries|hours)\b(?:[^.\n|]|\n(?!\s*\n)){0,60}/i;

/** The zone that any other section states for "all times". */
const zoneOfAll = remembered(({ blocks }, { text }): string | undefined => {
  for (const { start, end, type } of blocks) {
    const said = type === 'heading' ? null : allTimes.exec(text.slice(start, end));
    const zone = said && zoneIn(said[0]);
    if (zone) return zone;
  }
  return undefined;
});

const halfADay = 12 * 60;

/** Gives each entry the day and the zone that hold where it stands. */
function carryForward(
  written: readonly PlacedTime[],
  stated: string | undefined,
  isNarrative: boolean,
  review: Review,
): TimelineEntry[] {
  const calendar = new Calendar(dayOfIncident(review));
  let zone = stated;
  let last: number | undefined;
  const entries: TimelineEntry[] = [];
  for (const entry of written) {
    const { moment, isDay, laterDay } = entry;
    if (moment?.isDated === true) calendar.turnTo(moment.day);
    if (laterDay) calendar.turnToLater(laterDay, entries.length === 0);
    const isOtherDay =
      moment?.weekday !== undefined && calendar.turnToWeekday(moment.weekday, entries.length === 0);
    if (moment?.isDated === true || laterDay || isOtherDay) last = undefined;
    if (isDay) continue;
    zone = moment?.zone ?? zone;
    const minutes = moment?.minutes;
    // From late in the evening to early in the morning: midnight has passed.
    if (!isNarrative && minutes !== undefined && last !== undefined && last - minutes > halfADay)
      calendar.goOn(1);
    last = minutes ?? last;
    const at = moment && { day: calendar.day, minutes, zone: moment.zone ?? stated ?? zone };
    const isUnclear = calendar.isLost || (moment?.isDated === true && moment.day === undefined);
    entry.at = at;
    entry.minutes =
      at?.minutes === undefined || isUnclear
        ? undefined
        : toMinutes(at) + calendar.nights * 2 * halfADay;
    entries.push(entry);
  }
  return entries;
}

/** The day that holds while a timeline is read from top to bottom. */
class Calendar {
  day: Day | undefined;
  /** Nights since the day last told, where no day is known to count from. */
  nights = 0;
  /** The day is another one than that before, and nobody can tell which. */
  isLost = false;
  private weekday: number | undefined;
  private count = 1;

  constructor(private readonly known: Day | undefined) {
    this.day = known;
  }

  /** @param day as an entry tells it; undefined when it can be read in two ways */
  turnTo(day: Day | undefined): void {
    const near = this.day?.year === undefined ? this.known : this.day;
    this.day = day && withYearNear(day, near);
    this.nights = 0;
    this.isLost = false;
    this.weekday = undefined;
  }

  /** @param isFirst whether no entry stands before it */
  turnToLater({ weekday, count }: LaterDay, isFirst: boolean): void {
    const here = this.weekdayHere;
    // The day of the title need not be that of the first entry.
    if (isFirst && weekday !== undefined && weekday !== here) this.day = undefined;
    let distance: number | undefined = 1;
    if (isFirst) distance = 0;
    else if (weekday !== undefined)
      distance = here === undefined ? undefined : ((weekday - here + 6) % 7) + 1;
    else if (count !== undefined) distance = Math.max(0, count - this.count);
    if (distance === undefined) this.lose();
    else this.goOn(distance);
    this.weekday = weekday;
    this.count = count ?? this.count + 1;
  }

  /**
   * "Tuesday 14:02": the same day as before or a later one.
   * @returns whether it is another day
   */
  turnToWeekday(weekday: number, isFirst: boolean): boolean {
    if (weekday === this.weekdayHere) return false;
    this.turnToLater({ weekday }, isFirst);
    return true;
  }

  goOn(nights: number): void {
    if (this.day) this.day = dayAfter(this.day, nights);
    else this.nights += nights;
    if (this.weekday !== undefined) this.weekday = (this.weekday + nights) % 7;
  }

  private get weekdayHere(): number | undefined {
    return (this.day && weekdayOf(this.day)) ?? this.weekday;
  }

  private lose(): void {
    this.day = undefined;
    this.isLost = true;
  }
}

const dateLabel =
  /^\W*(?:(?:incident|outage|event) )?dates?(?: of (?:the )?(?:incident|outage))?\W*$/i;

/** The one day that the title, a label "Date" or the front matter tells. */
function dayOfIncident(review: Review): Day | undefined {
  const [opening, title] = review.sections;
  const places = [
    title?.heading,
    ...review.sections
      .filter(({ heading }) => dateLabel.test(heading))
      .map(({ contentStart, end }) =>
        review.text.slice(contentStart, Math.min(end, contentStart + 80)),
      ),
    ...[...(opening?.blocks ?? []), ...(title?.blocks ?? [])].map(({ start, end }) => {
      const [label = '', ...rest] = review.text.slice(start, Math.min(end, start + 80)).split(':');
      return dateLabel.test(label) ? rest.join(':') : undefined;
    }),
    frontMatterText(review.frontMatter, 'date'),
  ];
  for (const place of places) {
    const [day, ...others] = place === undefined ? [] : daysIn(place);
    const year = /\b(?:19|20)\d{2}\b/.exec(place ?? '')?.[0];
    if (day && others.length === 0)
      return { ...day, year: day.year ?? (year === undefined ? undefined : Number(year)) };
  }
  return undefined;
}

/** The time of an entry as written, without the marks and blanks around it. */
export function clockOf({ time }: TimelineEntry, { text }: Review): Range {
  const written = text.slice(time.start, time.end);
  const start = /^[^\p{L}\d]*/u.exec(written)?.[0].length ?? 0;
  const end = written.replace(/[^\p{L}\d)]+$/u, '').length;
  return { start: time.start + start, end: time.start + Math.max(start, end) };
}

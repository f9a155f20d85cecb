import { PatternSet } from '../language/pattern.js';
import type { Block, Range, Review, Section, Sentence, Table } from '../review/review.js';
import { frontMatterText } from '../review/front-matter.js';
import { definitionOf } from '../sections/catalogue.js';
import { isBlank, type Entry, type Field } from './entry.js';
import { fieldsOfRow } from './fields.js';
import {
  nextDay,
  readMoment,
  toMinutes,
  zoneIn,
  type Day,
  type LeadingMoment,
  type Moment,
} from './moment.js';

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

/** A step of an incident that a duration is reckoned from or to. */
export type Milestone = 'start' | 'detection' | 'diagnosis' | 'mitigation' | 'end';

export interface Duration {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly minutes: number;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** The time zone that the document states once for all times. */
  readonly zone: string | undefined;
  /** Between milestones that the entries tell of; never negative. */
  readonly durations: readonly Duration[];
}

/** The timeline of a review, from wherever its times stand: lists, tables, headings or lines. */
export function readTimeline(review: Review): Timeline {
  const sections = review.sections.filter(({ context }) => context === 'timeline');
  const written = sections.flatMap((section) => entriesIn(section, review));
  written.sort((a, b) => a.start - b.start);
  const zone = statedZone(sections, review);
  const entries = carryForward(written, zone, review);
  return { entries, zone, durations: durationsBetween(entries) };
}

/** An entry before days and zones are carried over; one without a time can be a day that holds for what follows. */
interface WrittenEntry extends Entry {
  readonly time: Range;
  readonly moment: LeadingMoment | undefined;
  /** It tells a day and nothing else. */
  readonly isDay: boolean;
}

function entriesIn(section: Section, review: Review): WrittenEntry[] {
  const rows = review.tables
    .filter((table) => table.section === section)
    .flatMap((table) => rowEntries(table, review));
  return [...lineEntries(section, review), ...rows];
}

/** The entries that a section tells in its heading, its bullets and the lines of its paragraphs. */
function lineEntries(section: Section, review: Review): WrittenEntry[] {
  const entries: (WrittenEntry & { blocks: Block[]; end: number })[] = [];
  let open: (typeof entries)[number] | undefined;
  const listsTimes = section.blocks.some(
    (block) => block.type === 'item' && momentOf(block, review) !== undefined,
  );
  for (const block of section.blocks) {
    if (block.cell) continue;
    const parts = block.type === 'heading' || block.type === 'item' ? [block] : linesOf(block);
    for (const part of parts) {
      const moment = momentOf(part, review);
      const isBullet = listsTimes && block.type === 'item' && block.item?.depth === 1;
      if (moment === undefined && !isBullet) {
        if (open) extend(open, part, block);
        continue;
      }
      const entry = written(part, moment, block, section, review);
      open = entry.isDay ? undefined : entry;
      entries.push(entry);
    }
  }
  return entries;
}

function written(
  part: Range,
  moment: LeadingMoment | undefined,
  block: Block,
  section: Section,
  review: Review,
): WrittenEntry & { blocks: Block[]; end: number } {
  const start = textStart(part, block, review);
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

/** Text behind an entry belongs to it; when the time stood alone, it is what the entry says. */
function extend(
  entry: WrittenEntry & { blocks: Block[]; end: number; name: Range },
  part: Range,
  block: Block,
): void {
  if (!entry.blocks.includes(block)) entry.blocks.push(block);
  entry.end = Math.max(entry.end, part.end);
  if (entry.name.end - entry.name.start < 2) Object.assign(entry, { name: part });
}

/** The lines of a paragraph that each begin with a time, or all of it. */
function linesOf(block: Block): Range[] {
  const lines: { start: number; end: number }[] = [];
  for (const sentence of block.sentences) lines.push({ start: sentence.start, end: sentence.end });
  return lines;
}

/** Where the words start behind the marks of a heading or a bullet. */
function textStart(part: Range, block: Block, review: Review): number {
  if (block.type !== 'heading') return part.start;
  return (
    part.start + (/^#{1,6}[ \t]+/.exec(review.text.slice(part.start, part.end))?.[0].length ?? 0)
  );
}

function momentOf(part: Range, review: Review): LeadingMoment | undefined {
  const start = part.start;
  const text = review.text.slice(start, Math.min(part.end, start + 120));
  const heading = /^#{1,6}[ \t]+/.exec(text)?.[0].length ?? 0;
  return readMoment(text.slice(heading));
}

function rowEntries(table: Table, review: Review): WrittenEntry[] {
  const definition = definitionOf('timeline')?.entry;
  if (!definition) return [];
  const timed = new Set(
    table.headers.flatMap((header, column) =>
      fieldsOfHeader(header, definition.fields) ? [column] : [],
    ),
  );
  return table.rows.map((row) => {
    const fields = fieldsOfRow(row, table, definition);
    const columns = timed.size > 0 ? [...timed] : [0];
    const cells = columns.flatMap((column) => row.cells[column] ?? []);
    const text = cells.map(({ start, end }) => review.text.slice(start, end)).join(' ');
    const moment = readMoment(text);
    const headerZone = columns.map((column) => zoneIn(table.headers[column] ?? '')).find(Boolean);
    const name = nameIn(fields, columns, review);
    return {
      start: row.start,
      end: row.end,
      name,
      time: cells[cells.length - 1] ?? { start: row.start, end: row.start },
      form: 'row',
      fields,
      blocks: table.section.blocks.filter(({ cell }) => cell?.row === row),
      section: table.section,
      moment: moment && { ...moment, zone: moment.zone ?? headerZone },
      isDay: false,
    };
  });
}

function fieldsOfHeader(
  header: string,
  fields: readonly { readonly key: string; readonly aliases: RegExp }[],
): boolean {
  const plain = header
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .trim();
  return fields.find(({ aliases }) => aliases.test(plain))?.key === 'time';
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
  /\b(?:all|the|these)?\s*(?:times?|timestamps?|hours|dates)\b[^.\n|]{0,60}|\btime ?zone\b[^.\n|]{0,40}|\([^()\n]{0,60}\)/gi;

/** The time zone that a heading, a sentence beside the times, or the front matter states for all of them. */
function statedZone(sections: readonly Section[], review: Review): string | undefined {
  const stated =
    frontMatterText(review.frontMatter, 'timezone') ??
    frontMatterText(review.frontMatter, 'time-zone');
  if (stated !== undefined) return stated;
  for (const { heading, blocks } of sections) {
    const inHeading = zoneIn(heading);
    if (inHeading !== undefined && readMoment(heading) === undefined) return inHeading;
    for (const { type, start, end } of blocks) {
      if (type !== 'paragraph') continue;
      const said = review.text.slice(start, end).match(statement) ?? [];
      const zone = said.map(zoneIn).find(Boolean);
      if (zone !== undefined && readMoment(review.text.slice(start, end)) === undefined)
        return zone;
    }
  }
  for (const { start, end, type } of review.blocks) {
    if (type === 'heading') continue;
    const said = /\ball (?:the )?(?:times?|timestamps?)\b[^.\n|]{0,60}/i.exec(
      review.text.slice(start, end),
    );
    const zone = said && zoneIn(said[0]);
    if (zone) return zone;
  }
  return undefined;
}

const halfADay = 12 * 60;

/** Gives each entry the day and the zone that hold where it stands. */
function carryForward(
  written: readonly WrittenEntry[],
  stated: string | undefined,
  review: Review,
): TimelineEntry[] {
  let day =
    dayOf(frontMatterText(review.frontMatter, 'date')) ?? dayOf(review.sections[1]?.heading);
  let zone = stated;
  /** Nights since the day last told, where no day is known to count from. */
  let nights = 0;
  let last: number | undefined;
  const entries: TimelineEntry[] = [];
  for (const { moment, isDay, ...entry } of written) {
    if (moment?.isDated === true) {
      day = moment.day && { ...moment.day, year: moment.day.year ?? day?.year };
      nights = 0;
      last = undefined;
    }
    if (isDay) continue;
    zone = moment?.zone ?? zone;
    const minutes = moment?.minutes;
    // From late in the evening to early in the morning: midnight has passed.
    if (minutes !== undefined && last !== undefined && last - minutes > halfADay) {
      if (day) day = nextDay(day);
      else nights++;
    }
    last = minutes ?? last;
    const at = moment && { day, minutes, zone: moment.zone ?? stated ?? zone };
    const isUnclear = moment?.isDated === true && moment.day === undefined;
    entries.push({
      ...entry,
      at,
      minutes:
        at?.minutes === undefined || isUnclear ? undefined : toMinutes(at) + nights * 2 * halfADay,
      ownZone: moment?.zone,
      milestones: milestonesIn(entry),
    });
  }
  return entries;
}

/** The day with which a text begins. */
function dayOf(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : readMoment(text)?.day;
}

const detections = new PatternSet([
  'alert|alerts|alarm|alarms|alerting|monitor|monitors|monitoring|pager|pagerduty|opsgenie|page|probe|probes ..2 fired|fires|fire|triggered|triggers|trigger|sent|raised|raises|paged|pages|went|goes|received|opened|reports|reported|notified|detects|detected',
  'alerted|paged|notified',
  'pager|phone|alert|alarm|monitor|monitoring rings|rang|alerts|pages|buzzes|buzzed|comes|came|tells|told',
  'alert|page|alarm|ticket|report|reports|complaints|complaint|call|tickets ..3 from|by|about|for|that|of',
  '<person|word> notice|notices|noticed|report|reports|reported|detect|detects|detected|discovers|discovered|complain|complains|complained',
  'is|was|were|are noticed|detected|reported|discovered',
  'customer|customers|user|users|support|client|clients|merchant|merchants|tenant|tenants write|writes|wrote|call|calls|called|ask|asks|asked|say|says|said|tell|tells|told|report|reports|see|saw|sees',
  'first alert|report|page|ticket|sign|complaint',
]);
const diagnoses = new PatternSet([
  'identify|identifies|identified|find|finds|found|determine|determines|determined|discover|discovers|discovered|confirm|confirms|confirmed|realise|realises|realised|realize|realizes|realized|trace|traces|traced|conclude|concludes|concluded|understand|understood|pinpointed|narrowed',
  'cause|issue|problem|source|culprit|reason ..2 found|identified|known|confirmed|understood|located|isolated',
  'correlate|correlates|correlated|points|pointed|pointing|suspect|suspects|suspected|turns out|to|that|by|in|at|the',
]);
const mitigations = new PatternSet([
  'roll*|rolling|rolled back',
  'rollback|revert|reverts|reverted|reverting|mitigate|mitigates|mitigated|mitigation|hotfix|workaround|failover|rolled-back',
  'fail|fails|failed|failing over',
  'restart|restarts|restarted|restarting|scale|scales|scaled|disable|disables|disabled|drain|drains|drained|blocked|block|blocks|reboot|rebooted|reboots|increase|increased|patched|redeploy|redeployed|deleted|switched|restored|rerouted|throttled',
  'fix|fixes|patch|change|update|release|version ..3 deployed|applied|released|merged|pushed|live|out|shipped',
  'deploy|deploys|deployed|apply|applied|push|pushed|merged|release|released ..3 fix|hotfix|patch|workaround',
]);
const ends = new PatternSet([
  'resolved|recovered|recovers|recovery|restored|normal|closed|over|stable|operational|healthy|fixed|functional|ended|ends',
  'all clear|green|good',
  'back up|online|in|to',
  'up and running',
  'working|available|responding|reachable again',
  'incident|outage is|was|were over|closed|ended|resolved',
]);

function milestonesIn({ blocks }: Entry): Milestone[] {
  const sentences: readonly Sentence[] = blocks.flatMap((block) => block.sentences);
  const tells = (patterns: PatternSet): boolean =>
    sentences.some(({ tokens }) => patterns.test(tokens));
  const told: [Milestone, boolean][] = [
    ['detection', tells(detections)],
    ['diagnosis', tells(diagnoses)],
    ['mitigation', tells(mitigations)],
    ['end', tells(ends)],
  ];
  return told.filter(([, isTold]) => isTold).map(([milestone]) => milestone);
}

/** From the first entry to the first detection, from there to the first diagnosis and mitigation, and to the last end. */
function durationsBetween(entries: readonly TimelineEntry[]): Duration[] {
  const timed = entries.filter(({ minutes }) => minutes !== undefined);
  const moments: Partial<Record<Milestone, number | undefined>> = { start: timed[0]?.minutes };
  for (const milestone of ['detection', 'diagnosis', 'mitigation'] as const)
    moments[milestone] = timed.find((entry) => entry.milestones.includes(milestone))?.minutes;
  moments.end = timed.findLast(({ milestones }) => milestones.includes('end'))?.minutes;
  const steps: readonly (readonly [Milestone, Milestone])[] = [
    ['start', 'detection'],
    ['detection', 'diagnosis'],
    ['detection', 'mitigation'],
    ['start', 'end'],
  ];
  return steps.flatMap(([from, to]) => {
    const [start, end] = [moments[from], moments[to]];
    return start !== undefined && end !== undefined && end >= start
      ? [{ from, to, minutes: Math.round(end - start) }]
      : [];
  });
}

/** The time of an entry as written, without the marks and blanks around it. */
export function clockOf({ time }: TimelineEntry, { text }: Review): Range {
  const written = text.slice(time.start, time.end);
  const start = /^[^\p{L}\d]*/u.exec(written)?.[0].length ?? 0;
  const end = written.replace(/[^\p{L}\d)]+$/u, '').length;
  return { start: time.start + start, end: time.start + Math.max(start, end) };
}

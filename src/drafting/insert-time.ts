import { escapeSnippet, type Edit } from '../lint/fix.js';
import { readMoment, toMinutes, type Day, type Moment } from '../model/moment.js';
import { readTimeline, type TimelineEntry } from '../model/timeline.js';
import { startOfLine } from '../review/lines.js';
import type { Range, Review, Section } from '../review/review.js';
import type { EntryDefinition } from '../sections/catalogue.js';
import type { EntryContent } from '../sections/entry.js';
import { rowLike } from './row.js';
import { lastStop, withLineBreaksOf } from './insert-section.js';

/** An entry that has its place in time. */
type TimedEntry = TimelineEntry & { readonly at: Moment; readonly minutes: number };

/**
 * The edit that adds an entry to a timeline which has some: between its neighbours in time, and written as they are.
 * Undefined when the timeline has no entry to go by. The text is in snippet syntax.
 * @param content its `values.time` is a time as `typedTime` gives it; what is not understood is inserted as it is, behind
 *   the last entry
 */
export function insertTime(
  review: Review,
  section: Section,
  definition: EntryDefinition,
  content: EntryContent,
): Edit | undefined {
  const entries = readTimeline(review).entries.filter(
    (entry): entry is TimedEntry =>
      entry.at?.minutes !== undefined &&
      entry.minutes !== undefined &&
      entry.start >= section.start &&
      entry.start < section.end,
  );
  const [first] = entries;
  const last = entries[entries.length - 1];
  if (!first || !last) return undefined;
  const typed = content.values?.time;
  const moment = typed === undefined ? undefined : readMoment(typed);
  const before = moment?.minutes === undefined ? last : earlierOf(entries, moment);
  const model = before ?? first;
  const line = lineLike(model, timeLike(model, typed, moment, review), content, definition, review);
  const { text } = review;
  if (!before) {
    const gap = gapBetween(first, entries[1], text);
    const start = model.form === 'paragraph' ? first.start : startOfLine(text, first.start);
    return { start, end: start, text: withLineBreaksOf(text, `${line}${lastStop}`) + gap };
  }
  const end = before.start + text.slice(before.start, before.end).trimEnd().length;
  const index = entries.indexOf(before);
  const gap =
    before.form === 'item' || before.form === 'row'
      ? withLineBreaksOf(text, '\n')
      : gapBetween(before, entries[index + 1], text, entries[index - 1]);
  return { start: end, end, text: gap + withLineBreaksOf(text, `${line}${lastStop}`) };
}

/** What stands between two entries, for one more of them: the break of a line, or a blank line. */
function gapBetween(
  entry: TimedEntry,
  next: TimedEntry | undefined,
  text: string,
  previous?: TimedEntry,
): string {
  if (entry.form === 'row' || entry.form === 'item') return withLineBreaksOf(text, '\n');
  const [one, other] = next?.section === entry.section ? [entry, next] : [previous, entry];
  const between = one && other.start > one.end ? text.slice(one.end, other.start) : '';
  return entry.form === 'paragraph' && /^[ \t]*\\?\r?\n[ \t]*$/.test(between)
    ? between
    : withLineBreaksOf(text, '\n\n');
}

/** The last entry that is not later; undefined when all are. */
function earlierOf(entries: readonly TimedEntry[], moment: Moment): TimedEntry | undefined {
  const at = placeInTime(entries, moment);
  return entries.findLast(({ minutes }) => minutes <= at);
}

const halfADay = 12 * 60;

/**
 * When a moment was, on the scale of the entries. Without a day it is of the last day on which it is among them. A time of
 * day that is on none of their days is of the night behind the last one, when that is less than half a day later; this
 * is how the timeline is read.
 */
function placeInTime(entries: readonly TimedEntry[], moment: Moment): number {
  const first = entries[0]?.minutes ?? 0;
  const last = entries[entries.length - 1];
  if (!last) return 0;
  const zone = moment.zone ?? last.at.zone;
  if (moment.day) {
    const year = moment.day.year ?? last.at.day?.year;
    const day: Day = { ...moment.day, year };
    return toMinutes({ ...moment, day, zone });
  }
  const onLastDay =
    last.minutes - toMinutes(last.at) + toMinutes({ ...moment, day: last.at.day, zone });
  const days = [1, 0, -1, -2, -3, -4, -5, -6, -7].map((day) => onLastDay + day * 2 * halfADay);
  const among = days.find((minutes) => first <= minutes && minutes <= last.minutes);
  const behind = days.findLast((minutes) => minutes > last.minutes);
  if (among !== undefined) return among;
  if (behind !== undefined && behind - last.minutes < halfADay) return behind;
  return days.find((minutes) => minutes < first) ?? onLastDay;
}

const clock = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?/i;
const isoDay = /\d{4}-\d{2}-\d{2}/;

/** A new entry written like one that is there: same marks, same way to write the time. */
function lineLike(
  model: TimedEntry,
  time: string | undefined,
  content: EntryContent,
  definition: EntryDefinition,
  review: Review,
): string {
  const written = writtenTime(model, review);
  const table = model.form === 'row' ? tableOf(model, review) : undefined;
  const start = startOfLine(review.text, model.start);
  if (table) {
    const values = time === undefined ? {} : { time };
    const indent = /^[ \t]*/.exec(review.text.slice(start))?.[0] ?? '';
    const known = { ...content, values: { ...content.values, ...values } };
    return indent + rowLike(table, definition, known);
  }
  const from = model.form === 'paragraph' ? model.start : start;
  const head = review.text.slice(from, Math.max(from, model.name.start));
  const at = head.indexOf(written);
  const lead = at < 0 ? head : head.slice(0, at);
  const parts = partsOf(written);
  const behind = at < 0 ? '' : parts.behind + head.slice(at + written.length);
  const separator = behind === '' ? ' ' : behind;
  const shown = time === undefined ? `\${1:${escapeSnippet(parts.clock)}}` : escapeSnippet(time);
  const title = escapeSnippet(content.title ?? definition.title);
  const notDone = lead.replace(/\[[xX]\](?=[ \t])/, '[ ]');
  return `${escapeSnippet(notDone + parts.before)}${shown}${escapeSnippet(separator)}\${${time === undefined ? 2 : 1}:${title}}`;
}

/** The time with its marks as it stands in an entry, the way on to the text included. */
function writtenTime({ time }: TimedEntry, { text }: Review): string {
  return text.slice(time.start, time.end);
}

/** The marks in front of a time, the time of day, and what stands between it and the text: "**", "14:02", " UTC** – ". */
function partsOf(written: string): { before: string; clock: string; behind: string } {
  const time = clock.exec(written);
  return {
    before: /^[^\p{L}\d]*/u.exec(written)?.[0] ?? '',
    clock: time?.[0] ?? '14:02',
    behind: time ? written.slice(time.index + time[0].length) : '',
  };
}

/** A time as typed, in the way the neighbours write theirs; with its day where they have theirs, or are of another one. */
function timeLike(
  model: TimedEntry,
  typed: string | undefined,
  moment: Moment | undefined,
  review: Review,
): string | undefined {
  if (typed === undefined || moment?.minutes === undefined) return typed;
  const written = writtenTime(model, review);
  const hours = Math.floor(moment.minutes / 60) % 24;
  const minutes = String(Math.floor(moment.minutes) % 60).padStart(2, '0');
  const shown = clock.exec(written)?.[0] ?? '';
  const half = /(\s*)([ap])(\.?m\.?)$/i.exec(shown);
  const separator = /\d([:.h])\d/.exec(shown)?.[1] ?? ':';
  const twoDigits = shown.startsWith('0') || !/^\d[:.h]/.test(shown);
  const time = half
    ? `${hours % 12 || 12}${separator}${minutes}${half[1] ?? ''}${halfOfDay(hours, half[2] ?? '')}${half[3] ?? 'm'}`
    : `${twoDigits ? String(hours).padStart(2, '0') : String(hours)}${separator}${minutes}`;
  const zone = moment.zone === undefined || written.includes(moment.zone) ? '' : ` ${moment.zone}`;
  const { day } = moment;
  if (!day) return time + zone;
  const date = isoText(day, model);
  if (date === undefined) return typed;
  const isOther = model.at.day === undefined || !isSameDay(model.at.day, day);
  return isoDay.test(written) || isOther ? `${date} ${time}${zone}` : time + zone;
}

function halfOfDay(hours: number, like: string): string {
  const letter = hours < 12 ? 'a' : 'p';
  return like === like.toUpperCase() ? letter.toUpperCase() : letter;
}

function isSameDay(one: Day, other: Day): boolean {
  const isSameYear = one.year === undefined || other.year === undefined || one.year === other.year;
  return isSameYear && one.month === other.month && one.day === other.day;
}

/** As in 2026-03-14; undefined when nobody told the year. */
function isoText({ year, month, day }: Day, model: TimedEntry): string | undefined {
  const known = year ?? model.at.day?.year;
  if (known === undefined) return undefined;
  return [known, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function tableOf({ start, end }: Range, review: Review) {
  return review.tables.find((table) => table.start <= start && table.end >= end);
}

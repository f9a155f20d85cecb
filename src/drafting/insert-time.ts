import { escapeSnippet, type Edit } from '../lint/fix.js';
import { readMoment, toMinutes, type Moment } from '../model/moment.js';
import { readTimeline, type TimelineEntry } from '../model/timeline.js';
import { startOfLine } from '../review/lines.js';
import type { Review, Section } from '../review/review.js';
import type { EntryDefinition } from '../sections/catalogue.js';
import { fieldFor, rowEntry, type EntryContent } from '../sections/entry.js';
import { lastStop, withLineBreaksOf } from './insert-section.js';

/**
 * The edit that adds an entry to a timeline which has some: between its neighbours in time, and written as they are.
 * Undefined when the timeline has no entry to go by. The text is in snippet syntax.
 * @param content its `values.time` is the time as somebody types it ("14:02", "2pm", "2026-03-14 9:15"); what is not
 *   understood is inserted as it is
 */
export function insertTime(
  review: Review,
  section: Section,
  definition: EntryDefinition,
  content: EntryContent,
): Edit | undefined {
  const entries = readTimeline(review).entries.filter(
    ({ at, start }) => at?.minutes !== undefined && start >= section.start && start < section.end,
  );
  const last = entries[entries.length - 1];
  if (!last) return undefined;
  const typed = content.values?.time;
  const moment = typed === undefined ? undefined : readMoment(typed);
  const before = moment?.minutes === undefined ? last : earlierOf(entries, moment);
  const model = before ?? entries[0] ?? last;
  const line = lineLike(model, typed, moment, content, definition, review);
  const { text } = review;
  if (!before) {
    const start = startOfLine(text, model.start);
    return { start, end: start, text: withLineBreaksOf(text, `${line}${lastStop}\n`) };
  }
  const end = before.start + text.slice(before.start, before.end).trimEnd().length;
  const gap = model.form === 'heading' || model.form === 'paragraph' ? '\n\n' : '\n';
  return { start: end, end, text: withLineBreaksOf(text, `${gap}${line}${lastStop}`) };
}

/** The last entry that is not later, on the day of the last one when the new time has no day. */
function earlierOf(entries: readonly TimelineEntry[], moment: Moment): TimelineEntry | undefined {
  return entries.findLast(
    ({ at }) =>
      at &&
      toMinutes(at) <=
        toMinutes({ ...at, ...moment, day: moment.day ?? at.day, zone: moment.zone ?? at.zone }),
  );
}

const clock = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?|\d{1,2}\s*[ap]\.?m\b\.?/i;
const isoDay = /\d{4}-\d{2}-\d{2}/;

/** A new entry written like one that is there: same marks, same way to write the time. */
function lineLike(
  model: TimelineEntry,
  typed: string | undefined,
  moment: Moment | undefined,
  content: EntryContent,
  definition: EntryDefinition,
  review: Review,
): string {
  const written = review.text.slice(model.time.start, model.time.end);
  const time = timeLike(written, typed, moment);
  const table = model.form === 'row' ? tableOf(model, review) : undefined;
  if (table) {
    const columns = table.headers.map((label) => ({
      definition: fieldFor(definition, label),
      label,
    }));
    const values = time === undefined ? {} : { time };
    return rowEntry(definition, columns, { ...content, values: { ...content.values, ...values } });
  }
  const start = startOfLine(review.text, model.start);
  const head = review.text.slice(start, Math.max(start, model.name.start));
  const at = head.indexOf(written);
  const lead = at < 0 ? head : head.slice(0, at);
  const shown = time ?? clock.exec(written)?.[0] ?? definition.fields[0]?.blank ?? '';
  const behind = at < 0 ? '' : closingOf(written) + head.slice(at + written.length);
  const separator = behind.trim() === '' && behind === '' ? ' ' : behind;
  const title = content.title ?? definition.title;
  return `${escapeSnippet(lead + openingOf(written))}\${1:${escapeSnippet(shown)}}${escapeSnippet(separator)}\${2:${escapeSnippet(title)}}`;
}

/** The marks in front of a time: "**" in "**14:02 UTC** – ". */
function openingOf(written: string): string {
  return /^[^\p{L}\d]*/u.exec(written)?.[0] ?? '';
}

/** What stands between the clock and the text: " UTC** – ". */
function closingOf(written: string): string {
  const time = clock.exec(written);
  return time ? written.slice(time.index + time[0].length) : '';
}

/** A time as typed, in the way the neighbours write theirs. */
function timeLike(
  written: string,
  typed: string | undefined,
  moment: Moment | undefined,
): string | undefined {
  if (typed === undefined) return undefined;
  if (moment?.minutes === undefined) return typed;
  const hours = Math.floor(moment.minutes / 60) % 24;
  const minutes = String(Math.floor(moment.minutes) % 60).padStart(2, '0');
  const half = /\s*([ap])(\.?m\.?)$/i.exec(clock.exec(written)?.[0] ?? '');
  const separator = /\d([:.h])\d/.exec(written)?.[1] ?? ':';
  const time = half
    ? `${String(hours % 12 || 12)}${separator}${minutes}${/^\s/.test(half[0]) ? ' ' : ''}${
        half[1] === half[1]?.toUpperCase() ? (hours < 12 ? 'A' : 'P') : hours < 12 ? 'a' : 'p'
      }${half[2] ?? 'm'}`
    : `${String(hours).padStart(2, '0')}${separator}${minutes}`;
  const day = isoDay.exec(typed)?.[0];
  return day !== undefined && isoDay.test(written) ? `${day} ${time}` : time;
}

function tableOf({ start, end }: TimelineEntry, review: Review) {
  return review.tables.find((table) => table.start <= start && table.end >= end);
}

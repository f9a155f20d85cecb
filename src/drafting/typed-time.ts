import { offsetOf, readMoment, type Moment } from '../model/moment.js';

/** What the clock shows where the user is. */
export interface Clock {
  readonly now: Date;
  /** Minutes that this place is ahead of UTC. */
  readonly offset: number;
}

/** What is known of the timeline that a time is meant for. */
export interface TimelineSetting {
  /** The zone that its times are in, as it names it. */
  readonly zone: string | undefined;
  /** Whether its entries have days. */
  readonly hasDays: boolean;
}

const ago = /^(?:(\d{1,3}|an?|half an)\s*(m|min|mins|minutes?|h|hours?))\s+ago$/i;
const now = /^(?:now|just now)?$/i;
const digits = /^([01]?\d|2[0-3])([0-5]\d)(?=$|\s*[a-z])/i;

/**
 * The time that somebody typed, as "14:02" or "2026-03-14 09:15": nothing or "now", "10 minutes ago", "1402", and all ways to
 * write a time that a timeline is read in. The clock's own times are given in the timeline's zone, with the day where it
 * has days. Undefined for what is no time.
 */
export function typedTime(
  typed: string,
  { now: instant, offset: here }: Clock,
  { zone, hasDays }: TimelineSetting,
): string | undefined {
  const text = typed.trim();
  const minutesAgo = now.test(text) ? 0 : minutesIn(ago.exec(text));
  if (minutesAgo !== undefined) {
    const offset = (zone === undefined ? undefined : offsetOf(zone)) ?? here;
    const there = new Date(instant.getTime() + (offset - minutesAgo) * 60_000).toISOString();
    return hasDays ? `${there.slice(0, 10)} ${there.slice(11, 16)}` : there.slice(11, 16);
  }
  const written = text.replace(digits, '$1:$2');
  const moment = readMoment(written);
  if (moment?.minutes === undefined || moment.length < written.length) return undefined;
  // "03-14" could be read in two ways.
  return moment.isDated && moment.day?.year === undefined ? written : textOf(moment);
}

function minutesIn(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const [, count = '', unit = ''] = match;
  const number = /^half/i.test(count) ? 0.5 : /^a/i.test(count) ? 1 : Number(count);
  return number * (/^h/i.test(unit) ? 60 : 1);
}

function textOf({ day, minutes = 0, zone }: Moment): string {
  const twoDigits = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const date = day ? [day.year, day.month, day.day] : [];
  const shown = date.flatMap((part) => (part === undefined ? [] : twoDigits(part))).join('-');
  const time = `${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`;
  return [shown, time, zone].filter(Boolean).join(' ');
}

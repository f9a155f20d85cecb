import { monthName, weekdayName } from '../language/calendar.js';

/** A day, as far as it is written. */
export interface Day {
  readonly year: number | undefined;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A point in time as somebody wrote it down. */
export interface Moment {
  readonly day: Day | undefined;
  /** Minutes since midnight, with seconds as fractions; undefined when only the day is told. */
  readonly minutes: number | undefined;
  /** The time zone's name as written. */
  readonly zone: string | undefined;
}

/** A moment at the start of a text. */
export interface LeadingMoment extends Moment {
  /** Whether a day is told, be it one that can be read in two ways and is therefore not given. */
  readonly isDated: boolean;
  /** The day of the week beside a time without a day: 0 for Sunday. */
  readonly weekday?: number;
  /** UTF-16 code units up to the text that follows, separators included. */
  readonly length: number;
}

/** A day that is told by its distance from the one before: "Monday", "Day 2", "The next day". */
export interface LaterDay {
  /** 0 for Sunday, when the day of the week is told. */
  readonly weekday?: number;
  /** 1 for "Day 1". */
  readonly count?: number;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const namedMonth = `(?<month>${monthName})\\b\\.?`;
const dayNumber = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d|st|nd|rd|th)';
const yearNumber = '(?:,?\\s+(?<year>(?:19|20)\\d{2})\\b(?!:\\d|\\s*(?:h|Z|UTC|GMT)\\b))?';

const days: readonly RegExp[] = [
  /^(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
  /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/,
  new RegExp(`^${namedMonth}\\s+${dayNumber}${yearNumber}`, 'i'),
  new RegExp(`^${dayNumber}\\.?(?:\\s+of)?\\s+${namedMonth}${yearNumber}`, 'i'),
];
/** Day and month, or the other way round: known only where one of them is above 12. */
const ambiguousDay =
  /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2})(?!\d)|(?=,?\s+\d{1,2}[:.h]\d{2}(?!\d)))/;

/** A time of day: hours, minutes, seconds, and which half of the day. */
const times: readonly RegExp[] = [
  /^(?<hours>[01]?\d|2[0-4])[:h](?<minutes>[0-5]\d)(?::(?<seconds>[0-5]\d)(?:[.,]\d+)?)?(?!:?\d)(?:\s*(?<half>[ap])\.?m\b\.?)?/i,
  /^(?<hours>[01]?\d|2[0-4])\.(?<minutes>[0-5]\d)(?:\s*(?<half>[ap])\.?m\b\.?)?(?!\.?\d|\s*(?:%|[kmgt]i?b\b|s\b|ms\b|seconds|minutes|hours|million))/i,
  /^(?<hours>[01]?\d)\s*(?<half>[ap])\.?m\b\.?/i,
  /^(?<hours>[01]\d|2[0-3])(?<minutes>[0-5]\d)(?:h\b|(?=\s*(?:Z\b|UTC|GMT|[A-Z]{1,3}T\b)))/,
];

/** Minutes ahead of UTC of the zones whose names mean one thing. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  SAST: 120,
  PKT: 300,
  HKT: 480,
  SGT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  HST: -600,
};
/** Names of time zones, with an offset behind them or by themselves. */
const zoneName = `(?:(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|UTC|GMT|Z\\b|[ECMP]T\\b|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard |Daylight )?Time)?|${Object.keys(
  offsets,
)
  .filter((name) => name.length > 2)
  .join(
    '|',
  )}|IST|(?:Africa|America|Asia|Australia|Europe|Pacific)\\/[A-Z][A-Za-z_]+|[+-]\\d{2}:?\\d{2})`;
const leadingZone = new RegExp(`^[([]?(?<zone>${zoneName})(?![A-Za-z])[)\\]]?`);
const anyZone = new RegExp(`(?<![A-Za-z\\d])${zoneName}(?![A-Za-z])`);

/** What stands in front of a time: emphasis, brackets, dashes, a box to check, pictures. */
const opening =
  /^(?:\[[ xX]\]\s|:[a-z_]+:|[\s*_~[({<`|–—\-\p{Extended_Pictographic}\uFE0F\u200D])*/u;
const leadIn = new RegExp(
  `^(?:${weekdayName}\\b\\.?,?\\s*|(?:also|then|later|between|at|on|around|about|approximately|approx\\.?|roughly|circa|ca\\.?|from|by|just (?:before|after)|shortly (?:before|after)|~)(?![\\p{L}])\\s*)+(?=\\S)`,
  'iu',
);
const separators = new RegExp(
  `^(?::\\s+|[\\s,]*(?:T(?=\\d))?)(?:(?:at|@|between|from|around|about)\\s+|(?:on\\s+)?${weekdayName}\\b[.,]?\\s*)?`,
  'i',
);
const closing =
  /^(?:[\s*_\]})>]|`(?![@\w/.]))*(?:\([^()\n]*(?:\d[:.]?\d\d|\btimes (?:are|below|in|shown)\b)[^()\n]*\)\s*)?(?:[:|,;–—-]+(?![\d:]))*(?:[\s*_\]})>]|`(?![@\w/.]))*/;
const until = /^[\s*_]*(?:-|–|—|(?:to|and|until|till)\b|→|\/)[\s*_]*(?=[\d~])/;

/** The moment with which a text begins, if it begins with one. */
export function readMoment(text: string): LeadingMoment | undefined {
  const start = opening.exec(text)?.[0].length ?? 0;
  let position = start + (leadIn.exec(text.slice(start))?.[0].length ?? 0);
  let day: Day | undefined;
  let minutes: number | undefined;
  let zone: string | undefined;
  let isDated = false;
  for (;;) {
    const rest = text.slice(position);
    const found: Part | undefined =
      (isDated ? undefined : readDay(rest)) ??
      (minutes === undefined ? readTime(rest) : undefined) ??
      (zone === undefined && minutes !== undefined ? readZone(rest) : undefined);
    if (!found) break;
    day ??= found.day;
    minutes ??= found.minutes;
    zone ??= found.zone;
    isDated ||= found.isDay === true;
    position += found.length;
    const range = until.exec(text.slice(position));
    const end = range && readEnd(text.slice(position + range[0].length));
    if (range && end) {
      position += range[0].length + end.length;
      // "2:00 to 2:30 pm": both are in the same half of the day, as long as that leaves them in order.
      const later = (minutes ?? 0) + 12 * 60;
      if (found.half === undefined && end.half === 'p' && later <= (end.minutes ?? 0))
        minutes = later;
    }
    const gap = separators.exec(text.slice(position))?.[0].length ?? 0;
    if (begins(text.slice(position + gap), isDated, minutes, zone)) position += gap;
    else break;
  }
  if (!isDated && minutes === undefined) return undefined;
  if (!isDated) position += weekdayBehind.exec(text.slice(position))?.[0].length ?? 0;
  const [weekday] = isDated ? [] : (text.slice(0, position).match(weekdayWithin) ?? []);
  position += closing.exec(text.slice(position))?.[0].length ?? 0;
  return {
    ...{ day, minutes, zone, isDated, length: position },
    ...(weekday !== undefined && { weekday: weekdayNumber(weekday) }),
  };
}

const weekdayWithin = new RegExp(`\\b${weekdayName}\\b`, 'i');
/** "14:02 Tuesday: …"; "14:02 Tuesday's job …" is what happened. */
const weekdayBehind = new RegExp(
  `^[\\s,]*(?:on\\s+)?${weekdayName}\\b\\.?(?=\\s*(?:[:;)\\]|*–—]|- |$))`,
  'i',
);

function weekdayNumber(name: string): number {
  return weekdays.indexOf(name.slice(0, 3).toLowerCase());
}

/** A line that tells such a day and nothing else; also one with a date that cannot be read ("Friday, 15th of Febuary"). */
const laterDay = new RegExp(
  `^\\W*(?:on )?(?:(?<weekday>${weekdayName})\\b(?:[,.]?\\s+\\d{1,2}(?:st|nd|rd|th)?(?: of)? \\p{L}+)?|day\\s+(?<count>\\d{1,2}|one|two|three|four|five)|(?:the )?(?:next|following) (?:day|morning)|(?:one|a) day later)(?:\\s*\\([^()]*\\))?\\W*$`,
  'iu',
);
const weekdays = 'sun mon tue wed thu fri sat'.split(' ');
const counts = 'one two three four five'.split(' ');

/** The day that a line names by its distance from the one before, if it tells that and nothing else. */
export function readLaterDay(line: string): LaterDay | undefined {
  const match = line.length < longestDayLine ? laterDay.exec(line) : null;
  if (!match) return undefined;
  const { weekday, count } = match.groups ?? {};
  if (weekday !== undefined) return { weekday: weekdayNumber(weekday) };
  if (count === undefined) return {};
  return { count: counts.indexOf(count.toLowerCase()) + 1 || Number(count) };
}

const longestDayLine = 100;

/** Where a range ends: a time, or a day with or without one. */
function readEnd(text: string): Part | undefined {
  const day = readDay(text);
  if (!day) return readTime(text);
  const gap = separators.exec(text.slice(day.length))?.[0].length ?? 0;
  const time = readTime(text.slice(day.length + gap));
  return { length: day.length + (time ? gap + time.length : 0) };
}

interface Part {
  readonly length: number;
  readonly day?: Day;
  readonly minutes?: number;
  readonly zone?: string;
  readonly isDay?: true;
  /** "a" or "p", when the time says which half of the day. */
  readonly half?: string;
}

function begins(
  rest: string,
  isDated: boolean,
  minutes: number | undefined,
  zone: string | undefined,
): boolean {
  return (
    (!isDated && readDay(rest) !== undefined) ||
    (minutes === undefined && readTime(rest) !== undefined) ||
    (zone === undefined && minutes !== undefined && readZone(rest) !== undefined)
  );
}

function readDay(text: string): Part | undefined {
  for (const form of days) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { year, month = '', day = '' } = match.groups;
    const number = /^\d/.test(month)
      ? Number(month)
      : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) continue;
    return {
      length: match[0].length,
      day: { year: year ? Number(year) : undefined, month: number, day: Number(day) },
      isDay: true,
    };
  }
  const ambiguous = ambiguousDay.exec(text);
  if (!ambiguous) return undefined;
  const [one = 0, other = 0] = ambiguous.slice(1, 3).map(Number);
  const month = Math.min(one, other);
  const day = Math.max(one, other);
  if (month < 1 || month > 12 || day > 31) return undefined;
  const written = ambiguous[3];
  // "25/03/12" can begin with the year, "9/25/20" cannot.
  const isClear = day > 12 && (written?.length !== 2 || one <= 12);
  const year =
    written === undefined ? undefined : Number(written) + (written.length === 2 ? 2000 : 0);
  return {
    length: ambiguous[0].length,
    isDay: true,
    ...(isClear && { day: { year, month, day } }),
  };
}

function readTime(text: string): Part | undefined {
  for (const form of times) {
    const match = form.exec(text);
    if (!match?.groups) continue;
    const { hours = '', minutes = '0', seconds = '0', half } = match.groups;
    const late = half?.toLowerCase() === 'p' && Number(hours) < 12;
    const midnight = half?.toLowerCase() === 'a' && Number(hours) === 12;
    const hour = Number(hours) + (late ? 12 : 0) - (midnight ? 12 : 0);
    return {
      length: match[0].length,
      minutes: hour * 60 + Number(minutes) + Number(seconds) / 60,
      ...(half !== undefined && { half: half.toLowerCase() }),
    };
  }
  return undefined;
}

function readZone(text: string): Part | undefined {
  const match = leadingZone.exec(text);
  return match?.groups?.zone ? { length: match[0].length, zone: match.groups.zone } : undefined;
}

/** The days told anywhere in a text. */
export function daysIn(text: string): Day[] {
  const found: Day[] = [];
  let behind = 0;
  for (const { index } of text.matchAll(
    /(?<![\p{L}\d./-])(?:\d{1,4}|[A-Z][a-z]{2,8})(?![\p{L}])/gu,
  )) {
    const part = index < behind ? undefined : readDay(text.slice(index, index + 40));
    if (part?.day) found.push(part.day);
    if (part) behind = index + part.length;
  }
  return found;
}

/** A day that tells no year, in the year that brings it nearest to another one. */
export function withYearNear(day: Day, near: Day | undefined): Day {
  if (day.year !== undefined || near?.year === undefined) return day;
  const around = near.year;
  const distance = (year: number): number =>
    Math.abs(Date.UTC(year, day.month - 1, day.day) - Date.UTC(around, near.month - 1, near.day));
  const year = [around, around - 1, around + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
  return { ...day, year };
}

/** The name of a time zone somewhere in a text. */
export function zoneIn(text: string): string | undefined {
  return anyZone.exec(text)?.[0];
}

/** Minutes ahead of UTC; undefined for a name that means several zones, or depends on the season. */
export function offsetOf(zone: string): number | undefined {
  const named = offsets[zone.toUpperCase()];
  if (named !== undefined) return named;
  const numeric = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone);
  if (!numeric) return undefined;
  const ahead = Number(numeric[2]) * 60 + Number(numeric[3] ?? 0);
  return numeric[1] === '-' ? -ahead : ahead;
}

/** As ISO 8601 has it, as far as it is known: "2026-03-14T14:02Z", "2026-03-14T14:02", "14:02", "2026-03-14". */
export function toIsoText({ day, minutes, zone }: Moment): string | undefined {
  const date = day?.year === undefined ? undefined : isoDay(day.year, day.month, day.day);
  if (minutes === undefined) return date;
  const offset = zone === undefined ? undefined : offsetOf(zone);
  const time = `${isoTime(minutes)}${offset === undefined ? '' : isoOffset(offset)}`;
  return date === undefined ? time : `${date}T${time}`;
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isoTime(minutes: number): string {
  const seconds = Math.round((minutes % 1) * 60);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(Math.floor(minutes) % 60)}`;
  return seconds === 0 ? time : `${time}:${twoDigits(seconds)}`;
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const ahead = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(ahead / 60))}:${twoDigits(ahead % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

const minutesPerDay = 24 * 60;

/** Minutes since a fixed point, for comparing; a day without a year, or no day at all, is taken to be of one same year. */
export function toMinutes({ day, minutes, zone }: Moment): number {
  const midnight = day ? Date.UTC(day.year ?? 1970, day.month - 1, day.day) / (60 * 1000) : 0;
  return midnight + (minutes ?? 0) - (zone === undefined ? 0 : (offsetOf(zone) ?? 0));
}

/** 0 for Sunday; undefined when the year is not known. */
export function weekdayOf({ year, month, day }: Day): number | undefined {
  return year === undefined ? undefined : new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** The day that comes so many days after another one. */
export function dayAfter({ year, month, day }: Day, distance: number): Day {
  const later = minutesPerDay * distance;
  const next = new Date((Date.UTC(year ?? 1970, month - 1, day) / 60000 + later) * 60000);
  return {
    year: year === undefined ? undefined : next.getUTCFullYear(),
    month: next.getUTCMonth() + 1,
    day: next.getUTCDate(),
  };
}

import { positionsIn } from '../lint/positions.js';
import { correctiveActions, type CorrectiveAction } from '../model/actions.js';
import { isBlank, plainText } from '../model/entry.js';
import { isList } from '../model/action-lists.js';
import { hasActionList } from '../model/find-actions.js';
import { daysIn, toIsoText, withYearNear, type Day } from '../model/moment.js';
import { frontMatterText } from '../review/front-matter.js';
import type { Review } from '../review/review.js';

/** Where something stands in a file: line and column from 1, in UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A corrective action as a list of all reviews' actions tells it. */
export interface ActionSummary extends Place {
  readonly title: string;
  readonly owner: string | undefined;
  /** As written: a date, a quarter, "next sprint". */
  readonly due: string | undefined;
  /** The last day that this leaves, as 2026-03-14; undefined where it cannot be told. */
  readonly dueDay: string | undefined;
  readonly done: boolean;
}

/** What a list of reviews tells of one of them. Data only, to be kept between sessions. */
export interface ReviewSummary extends Place {
  readonly title: string | undefined;
  /** The day on which it began, as 2026-03-14. */
  readonly day: string | undefined;
  readonly severity: string | undefined;
  readonly services: readonly string[];
  /** As written: "draft", "in review". */
  readonly status: string | undefined;
  readonly actions: readonly ActionSummary[];
}

/** What a review says of itself and of what is still to be done. Where it has a list of actions, that list is what counts. */
export function summaryOf(review: Review): ReviewSummary {
  const labelled = labelsIn(review);
  const told = (key: string): string | undefined =>
    present(frontMatterText(review.frontMatter, key)) ?? labelled.get(key);
  const titleSection = review.sections.find(({ level }) => level === 1);
  const title = told('title') ?? present(titleSection && plainText(titleSection.heading));
  const date = dayIn(told('date')) ?? dayIn(told('start')) ?? dayIn(title);
  const placeOf = placesIn(review.text);
  return {
    title,
    day: date && toIsoDay(date),
    severity: told('severity'),
    services: servicesIn(review) ?? namesIn(labelled.get('services')),
    status: told('status'),
    actions: listedActions(review).map((action) => ({
      ...tellingOf(action, date),
      ...placeOf(action.name.start),
    })),
    ...placeOf(titleSection?.start ?? review.frontMatter.end),
  };
}

function listedActions(review: Review): readonly CorrectiveAction[] {
  const all = correctiveActions(review);
  return hasActionList(review) ? all.filter(({ section }) => isList(section)) : all;
}

function tellingOf(
  { title, owner, due, done }: CorrectiveAction,
  around: Day | undefined,
): Omit<ActionSummary, keyof Place> {
  return {
    title,
    owner: present(owner && plainText(owner)),
    due: present(due && plainText(due)),
    dueDay: due === undefined ? undefined : lastDayOf(due, around),
    done,
  };
}

/** "2026-05-01", "1 May", "Q2 2026": the last day of it. A day without a year is one near the incident. */
function lastDayOf(due: string, around: Day | undefined): string | undefined {
  const [day] = daysIn(due);
  if (day) return toIsoDay(withYearNear(day, around));
  const quarter = /\bQ([1-4])[\s/-]*(\d{4})\b|\b(\d{4})[\s/-]*Q([1-4])\b/i.exec(due);
  const [number, year] = [quarter?.[1] ?? quarter?.[4], quarter?.[2] ?? quarter?.[3]];
  if (number === undefined || year === undefined) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(number) * 3, 0));
  return last.toISOString().slice(0, 10);
}

function toIsoDay(day: Day): string | undefined {
  return toIsoText({ day, minutes: undefined, zone: undefined });
}

/** The first day that a text tells with its year. */
function dayIn(text: string | undefined): Day | undefined {
  return text === undefined ? undefined : daysIn(text).find(({ year }) => year !== undefined);
}

function servicesIn({ frontMatter }: Review): readonly string[] | undefined {
  const value = frontMatter.fields.find(
    ({ key }) => key === 'services' || key === 'service',
  )?.value;
  if (typeof value === 'string') return namesIn(value);
  return Array.isArray(value)
    ? value.filter((name) => typeof name === 'string' && !isBlank(name))
    : undefined;
}

function namesIn(list: string | undefined): readonly string[] {
  return (list ?? '')
    .split(/\s*[,;]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isBlank(name));
}

/** What some write under the title for want of front matter: "**Severity:** SEV-2", "| Status | draft |". */
const label =
  /^[\s>|*+-]*(?:\*\*|__)?(date|incident date|date of (?:the )?incident|severity|status|services?|(?:affected|impacted) services?|services? (?:affected|impacted))(?:\*\*|__)?\s*[:|]\s*(?:\*\*|__)?(.*?)[\s|\\]*$/gim;
/** What is longer is a sentence. */
const longestLabelled = 80;

function labelsIn({ text, frontMatter, sections }: Review): ReadonlyMap<string, string> {
  const headings = sections.filter(({ level }) => level > 0);
  const [first, second] = headings;
  const end = (first?.level === 1 ? second : first)?.start ?? text.length;
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text
    .slice(frontMatter.end, Math.min(end, frontMatter.end + 4_000))
    .matchAll(label)) {
    const key = /date/i.test(name)
      ? 'date'
      : /service/i.test(name)
        ? 'services'
        : name.toLowerCase();
    const words = present(plainText(value));
    if (words !== undefined && words.length <= longestLabelled && !found.has(key))
      found.set(key, words);
  }
  return found;
}

function present(text: string | undefined): string | undefined {
  const words = text?.trim();
  return words === undefined || words === '' || isBlank(words) ? undefined : words;
}

function placesIn(text: string): (offset: number) => Place {
  const positionOf = positionsIn(text);
  return (offset) => {
    const { line, column } = positionOf(offset);
    return { line, column };
  };
}

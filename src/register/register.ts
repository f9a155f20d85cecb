import { daysIn, toIsoText } from '../model/moment.js';
import type { ActionSummary, ReviewSummary } from './summary.js';

/** A review of the workspace. */
export interface RegisteredReview {
  /** Of its file; different for each review. */
  readonly address: string;
  /** Where its file is, as people see it, with `/` between folders. */
  readonly path: string;
  readonly summary: ReviewSummary;
}

/** An action that is not done yet, and the review that it came out of. */
export interface OpenAction {
  readonly review: RegisteredReview;
  readonly action: ActionSummary;
}

/** What is to be seen of a register. All that is chosen has to hold; of several names of one kind, one. */
export interface RegisterFilter {
  /** Each of these words stands in the review's title, day, severity, services, status or path, or in an open action of it. */
  readonly words: string;
  readonly severities: readonly string[];
  readonly services: readonly string[];
  readonly statuses: readonly string[];
  readonly onlyWithOpenActions: boolean;
}

export const everything: RegisterFilter = {
  words: '',
  severities: [],
  services: [],
  statuses: [],
  onlyWithOpenActions: false,
};

export const reviewOrders = ['date', 'severity', 'title'] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** A name that reviews have, and how many of them. */
export interface CountedName {
  readonly name: string;
  readonly count: number;
}

/** What a review is called: by its title, or for want of one by its file. */
export function titleOf({ path, summary }: RegisteredReview): string {
  return summary.title ?? titleFromPath(path);
}

/** The day of a review, as 2026-03-14: as it says, or else as its path does. */
export function dayOf({ path, summary }: RegisteredReview): string | undefined {
  if (summary.day !== undefined) return summary.day;
  const day = path
    .split('/')
    .toReversed()
    .flatMap((part) => daysIn(part.replaceAll('_', '-')))
    .find(({ year }) => year !== undefined);
  return day && toIsoText({ day, minutes: undefined, zone: undefined });
}

/** The actions of a review that are not done yet. */
export function openActionsOf({ summary }: RegisteredReview): readonly ActionSummary[] {
  return summary.actions.filter(({ done }) => !done);
}

/** The reviews that a filter lets through, in an order: newest first, most severe first, or by the alphabet. */
export function reviewsIn(
  register: readonly RegisteredReview[],
  filter: RegisterFilter,
  order: ReviewOrder,
): readonly RegisteredReview[] {
  return register
    .filter((review) => {
      if (!isChosen(review, filter)) return false;
      if (filter.onlyWithOpenActions && openActionsOf(review).length === 0) return false;
      return saysAll(filter.words, () => [
        ...wordsOf(review),
        ...openActionsOf(review).flatMap(wordsOfAction),
      ]);
    })
    .map((review) => ({ review, key: keyOf(sortKeys[order](review)) }))
    .sort(byKey)
    .map(({ review }) => review);
}

/** All open actions that a filter lets through, those due first at the beginning and those without a day at the end. */
export function openActionsIn(
  register: readonly RegisteredReview[],
  filter: RegisterFilter,
): readonly OpenAction[] {
  return register
    .filter((review) => isChosen(review, filter))
    .flatMap((review) => openActionsOf(review).map((action) => ({ review, action })))
    .filter(({ review, action }) =>
      saysAll(filter.words, () => [...wordsOf(review), ...wordsOfAction(action)]),
    )
    .map(({ review, action }) => {
      const { dueDay = last, due = last } = action;
      return { review, action, key: keyOf([dueDay, due, dayOf(review) ?? '']) };
    })
    .sort(byKey);
}

/** The names that reviews have for something, each once however it is written, in their order. */
export function namesIn(
  register: readonly RegisteredReview[],
  namesOf: (summary: ReviewSummary) => readonly (string | undefined)[],
): readonly CountedName[] {
  const counted = new Map<string, { readonly name: string; count: number }>();
  for (const { summary } of register)
    for (const name of namesOf(summary)) {
      if (name === undefined) continue;
      const known = counted.get(plain(name));
      if (known) known.count++;
      else counted.set(plain(name), { name, count: 1 });
    }
  return [...counted.values()]
    .map((counting) => ({ counting, key: keyOf([severityKey(counting.name), counting.name]) }))
    .sort(byKey)
    .map(({ counting }) => counting);
}

function isChosen(
  { summary: { severity, services, status } }: RegisteredReview,
  filter: RegisterFilter,
): boolean {
  return (
    isAmong([severity], filter.severities) &&
    isAmong(services, filter.services) &&
    isAmong([status], filter.statuses)
  );
}

/** Whether one of a review's names is among those chosen; where none is chosen, any will do. */
function isAmong(names: readonly (string | undefined)[], chosen: readonly string[]): boolean {
  return (
    chosen.length === 0 ||
    names.some((name) => name !== undefined && chosen.some((other) => plain(other) === plain(name)))
  );
}

/** "SEV-2", "Sev 2" and "sev2" are the same. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function saysAll(words: string, textsOf: () => readonly (string | undefined)[]): boolean {
  if (words === '') return true;
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const all = textsOf().join('\n').toLowerCase();
  return wanted.every((word) => all.includes(word));
}

function wordsOf(review: RegisteredReview): readonly (string | undefined)[] {
  const { severity, services, status } = review.summary;
  return [titleOf(review), dayOf(review), severity, ...services, status, review.path];
}

function wordsOfAction({ title, owner, due }: ActionSummary): readonly (string | undefined)[] {
  return [title, owner, due];
}

/** Behind everything that is written. */
const last = '\uFFFF';

const sortKeys: Readonly<Record<ReviewOrder, (review: RegisteredReview) => readonly string[]>> = {
  date: (review) => [backwards(dayOf(review)), titleOf(review)],
  severity: (review) => [
    severityKey(review.summary.severity),
    backwards(dayOf(review)),
    titleOf(review),
  ],
  title: (review) => [titleOf(review).toLowerCase(), backwards(dayOf(review))],
};

/** Digits turned round, so that later days come first; what has no day comes last. */
function backwards(day: string | undefined): string {
  return day?.replace(/\d/g, (digit) => String(9 - Number(digit))) ?? last;
}

const severityWords: readonly RegExp[] = [
  /^(?:critical|blocker|severe)/,
  /^(?:major|high)/,
  /^(?:moderate|medium)/,
  /^(?:minor|low)/,
];

/** Numbers by size, words by what they mean, the rest by the alphabet. */
function severityKey(severity: string | undefined): string {
  if (severity === undefined) return last;
  const word = severityWords.findIndex((form) => form.test(severity.trim().toLowerCase()));
  const number = /\d+/.exec(severity)?.[0];
  if (number !== undefined) return `0${number.padStart(3, '0')}`;
  return word < 0 ? `1${severity.toLowerCase()}` : `0${String(word + 1).padStart(3, '0')}`;
}

/** One text for several, in front of each other: comparing thousands of lists takes longer than anybody should wait. */
function keyOf(parts: readonly string[]): string {
  return parts.join('\u0000');
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}

/** "postmortems/2026-03-12-slow-checkout.md" is about "slow checkout"; an index file is about its folder. */
function titleFromPath(path: string): string {
  const parts = path.split('/');
  const name = (parts.at(-1) ?? path).replace(/\.[^.]+$/, '');
  const telling = /^(?:index|readme|review|report|postmortem)$/i.test(name)
    ? (parts.at(-2) ?? name)
    : name;
  const words = telling
    .replace(/^\d{4}[-_]\d{1,2}[-_]\d{1,2}[-_ ]*/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' ? telling : words;
}

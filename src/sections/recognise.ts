import { monthName, weekdayName } from '../language/calendar.js';
import { catalogue as common, otherHeadings, type Catalogue } from './catalogue.js';
import type { SectionKind } from './kinds.js';

/** Which kind decides when a heading fits several: the more telling ones first. */
const precedence: readonly SectionKind[] = [
  'timeline',
  'went-well',
  'luck',
  'surprises',
  'difficulties',
  'questions',
  'actions',
  'lessons',
  'rationale',
  'diagnosis',
  'factors',
  'impact',
  'detection',
  'response',
  'summary',
  'background',
  'references',
  'metadata',
];

const otherPatterns: readonly Recognised[] = otherHeadings.map(({ kind, headings }) => ({
  kind,
  headings,
  names: new Set(),
}));

interface Recognised {
  readonly kind: SectionKind;
  readonly headings: RegExp;
  /** Headings that mean it whatever else they remind of, in the form of `plainHeading`. */
  readonly names: ReadonlySet<string>;
}

interface Recogniser {
  /** More telling kinds first. */
  readonly patterns: readonly Recognised[];
  /** By level and heading: all headings are looked at again after each key. */
  readonly known: Map<string, SectionKind>;
}

const mostHeadings = 5_000;
const recognisers = new WeakMap<Catalogue, Recogniser>();

function recogniserOf(catalogue: Catalogue): Recogniser {
  const made = recognisers.get(catalogue);
  if (made) return made;
  const rank = ({ kind }: Recognised): number => precedence.indexOf(kind);
  const patterns = [
    ...catalogue.map(({ kind, title, headings, aliases = [] }) => ({
      kind,
      headings,
      names: new Set([title, ...aliases].map(plainHeading)),
    })),
    ...otherPatterns,
  ].sort((a, b) => rank(a) - rank(b));
  const recogniser = { patterns, known: new Map<string, SectionKind>() };
  recognisers.set(catalogue, recogniser);
  return recogniser;
}

/** A heading that is a moment: "14:05", "~13:30-13:45 UTC", "2024-03-01 09:12", "15 May", "07:35 - Node limit raised". */
const moment = new RegExp(
  `^(?:${weekdayName},? )?(?:~|ca\\.? |approx\\.? |around |at )?(?:\\d{1,2}[:.h]\\d{2}|\\d{1,2} ?(?:am|pm)\\b|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:${monthName})\\.? \\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th)?\\.? (?:${monthName})\\b|t ?[+-] ?\\d+)`,
  'i',
);
/** A title that begins with its date: "12 March 2024 incident report". */
const datedTitle =
  /\b(?:report|post-?mortem|retrospective|review)$|\b20\d\d\b.*\b(?:outages?|incidents?|downtime|disruption)$/i;
/** "2.4 09:42 Cause found" is the section 2.4 about 09:42. */
const numberBeforeTime = /^\d+(?:\.\d+)*[.)]?\s+(?=~?\d{1,2}[:.h]\d{2}|\d{4}-\d{2})/;
const incidentTitle = /^(?:\d{4}-\d{2}-\d{2}|incident|post-?mortem)\b.*[,:–-]\s*\S/;

/** Lower case, without numbering, emoji, brackets' content and final signs. */
function plainHeading(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ')
    .replace(/:[a-z_]+:/g, ' ')
    .replace(
      /^\s*(?:(?:section|part|appendix)\s+)?(?:\d+(?:\.\d+)*[.):]?|[ivx]+[.)]|[a-z][.)])\s+(?![ap]m\b)/,
      '',
    )
    .replace(/^\s*(?:but|so|and|ok|okay),? (?=\w+ )/, '')
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[\s:.?!*_–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "timeline - Monday to Wednesday, all approximate": the name stands first. */
function firstPart(plain: string): string {
  return plain.split(/[,.:;]\s|\s[-–—/]\s|\s\d/)[0] ?? plain;
}

/**
 * The kind of section a heading announces.
 * @param heading its words, without markup
 * @param level 1 to 6, or more for a bold label; a title (level 1) has to be the name of a section and nothing else
 */
export function recogniseSection(
  heading: string,
  level: number,
  catalogue: Catalogue = common,
): SectionKind {
  const { patterns, known } = recogniserOf(catalogue);
  const key = `${String(level)} ${heading}`;
  let kind = known.get(key);
  if (kind === undefined) {
    kind = recognise(heading, level, patterns);
    if (known.size >= mostHeadings) known.clear();
    known.set(key, kind);
  }
  return kind;
}

function recognise(heading: string, level: number, patterns: readonly Recognised[]): SectionKind {
  const named = patterns.find(({ names }) => names.has(plainHeading(heading)));
  if (named) return named.kind;
  const opening = heading.replace(/^[\s{*_]+/, '').replace(numberBeforeTime, '');
  if (level > 1 && moment.test(opening) && !datedTitle.test(heading.trim())) return 'timeline';
  const plain = plainHeading(heading);
  const kind = kindOf(plain, heading, level, patterns);
  if (kind !== 'other' || level === 1) return kind;
  // "Working theory (root cause)": what stands in brackets helps when the rest says nothing.
  const inBrackets = /\(([^)]*)\)/.exec(heading)?.[1] ?? '';
  return inBrackets.length > 3
    ? kindOf(plainHeading(inBrackets), inBrackets, 1, patterns)
    : 'other';
}

const asksWhatWeDo = /^(?!.*\b(?:i|my|me)\b).*\b(?:we|prevent|be(?:en|ing) done|next)\b/;
/** "What to do (as a user)", "Steps for customers": for those outside. */
const advice =
  /\(.*\b(?:you|users?|customers?)\b.*\)|\b(?:what|how) (?:do|can|could|should|must) (?:i|you|users|customers)\b|\bwhat (?:you|users|customers) (?:can|should|must|need)\b|\b(?:actions?|steps|advice|guidance|instructions) (?:required )?(?:for|by) (?:our |all |affected )*(?:users|customers|clients|operators|validators|you)\b|\bif you\b/i;

function kindOf(
  plain: string,
  heading: string,
  level: number,
  patterns: readonly Recognised[],
): SectionKind {
  // A question, in an FAQ say, is about a section's subject and no section, unless it asks what "we" do.
  if (level > 6 && /\?\W*$/.test(heading) && !asksWhatWeDo.test(plain)) return 'other';
  if (advice.test(heading)) return 'other';
  // A question takes more words than a name.
  const longest = level === 1 ? 3 : /^(?:why|how|what)\b/.test(plain) ? 14 : 9;
  if (firstPart(plain).split(' ').length > longest || (level === 1 && incidentTitle.test(plain)))
    return 'other';
  if (/^lessons\b/.test(plain) && level > 1) return 'lessons';
  for (const { kind, headings } of patterns) {
    const match = headings.exec(plain);
    if (match && (level > 1 || match[0].length > plain.length * 0.6)) return kind;
  }
  return 'other';
}

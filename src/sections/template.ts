import { escapeSnippet, snippetToText } from '../lint/fix.js';
import {
  catalogue,
  type Catalogue,
  type EntryDefinition,
  type SectionDefinition,
} from './catalogue.js';
import { headingEntry, itemEntry, tableWithEntry, type EntryContent } from './entry.js';

/** What is asked before a review is drafted. */
export interface NewReview {
  readonly title: string;
  /** ISO 8601 date of the incident, such as 2026-03-14. */
  readonly date: string;
  readonly severity: string;
}

/** Names of severities that most organisations would recognise; others are typed in. */
export const usualSeverities: readonly string[] = ['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4'];

/** The same, and what else many organisations call them. */
export const knownSeverities: readonly string[] = [
  ...usualSeverities,
  ...'SEV-0 SEV-5 P0 P1 P2 P3 P4 P5 S0 S1 S2 S3 S4 1 2 3 4 5 critical major minor high medium moderate low none'.split(
    ' ',
  ),
];

/** Whether a text is a day of the calendar in ISO 8601, such as 2026-03-14. */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // JavaScript reads the 30th of February as a day in March.
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

/** The day that it is where the user is, as in `NewReview`. */
export function calendarDate(day: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/** Level of the template's section headings. */
export const templateLevel = 2;

/**
 * A section as it is inserted: heading, guidance that does not render, blanks. In snippet syntax.
 * @param level level of its heading, 1 to 6
 */
export function sectionSnippet(
  section: SectionDefinition,
  level: number = templateLevel,
  content: EntryContent = {},
): string {
  return `${'#'.repeat(level)} ${section.title}\n\n${sectionContent(section, level, content)}\n`;
}

/** What stands under the heading of a section, which has the level given. In snippet syntax. */
export function sectionContent(
  section: SectionDefinition,
  level: number,
  content: EntryContent = {},
): string {
  const guidance = `<!-- ${escapeSnippet(section.guidance)} -->`;
  const entry = section.entry && firstEntry(section.entry, level + 1, content);
  return joinSnippets([guidance, section.body, entry ?? '']);
}

/** The first entry of a section, in the template's own form. In snippet syntax. */
export function firstEntry(entry: EntryDefinition, level: number, content: EntryContent): string {
  switch (entry.form) {
    case 'heading':
      return headingEntry(entry, level, content);
    case 'row':
      return tableWithEntry(entry, content);
    case 'item':
      return itemEntry(entry, '- ', [], content);
  }
}

/** Snippets one below the other, with their tab stops in that order. */
function joinSnippets(snippets: readonly string[]): string {
  return renumbered(snippets.filter((snippet) => snippet !== '')).join('\n\n');
}

/** Snippets that are to stand in one: the tab stops of each follow those of the one before. */
export function renumbered(snippets: readonly string[]): readonly string[] {
  let next = 1;
  return snippets.map((snippet) => {
    const result = renumber(snippet, next);
    next = result.next;
    return result.snippet;
  });
}

/** A whole review, ready to fill in: front matter and all sections, in snippet syntax with numbered tab stops. */
export function reviewSnippet(details: NewReview, sections: Catalogue = catalogue): string {
  const head = [
    '---',
    'type: incident-review',
    `title: ${yamlText(details.title)}`,
    `date: ${details.date}`,
    `severity: ${yamlText(details.severity)}`,
    'status: draft',
    '---',
    '',
    `# ${details.title}`,
    '',
  ].join('\n');
  const body = joinSnippets(sections.map((section) => sectionSnippet(section).trimEnd()));
  return `${escapeSnippet(head)}\n${body}\n`;
}

/** The same without tab stops, for where there is no editor. */
export function reviewText(details: NewReview, sections: Catalogue = catalogue): string {
  return snippetToText(reviewSnippet(details, sections));
}

function renumber(snippet: string, from: number): { snippet: string; next: number } {
  let next = from;
  const renumbered = snippet.replace(/\$\{(\d+):/g, (_, number: string) => {
    next = Math.max(next, from + Number(number));
    return `\${${String(from + Number(number) - 1)}:`;
  });
  return { snippet: renumbered, next };
}

/** Text as a YAML value, quoted only where it has to be. */
function yamlText(text: string): string {
  return /^[\p{L}][\p{L}\p{N} ._/-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

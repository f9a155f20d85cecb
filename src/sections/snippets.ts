import { catalogue, type EntryDefinition, type SectionDefinition } from './catalogue.js';
import { rowEntry, templateFields } from './entry.js';
import { firstEntry, sectionSnippet, templateLevel } from './template.js';

/** A snippet as VS Code's snippet files have it. */
export interface Snippet {
  /** What a person types to get it. */
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** A snippet for each section of the template and for each kind of entry, by name. */
export function catalogueSnippets(): Readonly<Record<string, Snippet>> {
  return Object.fromEntries(
    catalogue.flatMap((section) => [forSection(section), ...forEntry(section)]),
  );
}

function forSection(section: SectionDefinition): [string, Snippet] {
  const prefix = `review-${toPrefix(section.title)}`;
  const body = linesOf(sectionSnippet(section));
  return [`Section: ${section.title}`, { prefix, description: section.purpose, body }];
}

function forEntry({ entry, title, purpose }: SectionDefinition): [string, Snippet][] {
  if (!entry) return [];
  const prefix = `entry-${toPrefix(entry.name.replace(/ Entry$/, ''))}`;
  const description = `For the section "${title}". ${purpose}`;
  return [[`Entry: ${entry.name}`, { prefix, description, body: linesOf(entryBody(entry)) }]];
}

/** An entry by itself: where its section has been begun in the template's form. */
function entryBody(entry: EntryDefinition): string {
  return entry.form === 'row'
    ? rowEntry(entry, templateFields(entry))
    : firstEntry(entry, templateLevel + 1, {});
}

function toPrefix(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

function linesOf(body: string): readonly string[] {
  return body.trimEnd().split('\n');
}

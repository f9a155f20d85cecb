import type { Catalogue } from '../sections/catalogue.js';
import type { ActionSummary, ReviewSummary } from './summary.js';

/** A file as it was when it was read. */
export interface KnownFile {
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number;
  /** In bytes. */
  readonly size: number;
  /** Of the template that it was read with: see `fingerprintOf`. */
  readonly template: string;
  readonly summary: ReviewSummary;
}

/** What is known of files between sessions, by their addresses. */
export type KnownFiles = ReadonlyMap<string, KnownFile>;

/**
 * The lines of a file that keeps what is known.
 * @param version of whatever understood the reviews: what another one understood is not used
 */
export function* storedLines(files: KnownFiles, version: string): Generator<string, void> {
  yield JSON.stringify({ version });
  for (const entry of files) yield JSON.stringify(entry);
}

/**
 * Reads what `storedLines` wrote, line by line: between them, others can have their turn.
 * @returns undefined for what another version wrote, and for what is broken
 */
export function* readStored(
  lines: readonly string[],
  version: string,
): Generator<undefined, KnownFiles | undefined> {
  const [first = '', ...others] = lines;
  const header = parsed(first);
  if (!isObject(header) || header.version !== version) return undefined;
  const files = new Map<string, KnownFile>();
  for (const line of others) {
    if (line === '') continue;
    const entry = parsed(line);
    if (!Array.isArray(entry) || typeof entry[0] !== 'string' || !isKnownFile(entry[1]))
      return undefined;
    files.set(entry[0], entry[1]);
    yield;
  }
  return files;
}

/** Tells apart the templates by which reviews are understood. */
export function fingerprintOf(catalogue: Catalogue): string {
  const known = fingerprints.get(catalogue);
  if (known !== undefined) return known;
  const made = fingerprint(
    JSON.stringify(catalogue.map(({ kind, title, aliases = [] }) => [kind, title, aliases])),
  );
  fingerprints.set(catalogue, made);
  return made;
}

const fingerprints = new WeakMap<Catalogue, string>();

/** A short text that differs where texts do; for telling apart what changes now and then, not for secrets (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isKnownFile(value: unknown): value is KnownFile {
  return (
    isObject(value) &&
    typeof value.modified === 'number' &&
    typeof value.size === 'number' &&
    typeof value.template === 'string' &&
    isSummary(value.summary)
  );
}

function isSummary(value: unknown): value is ReviewSummary {
  return (
    isObject(value) &&
    isPlace(value) &&
    [value.title, value.day, value.severity, value.status].every(isOptionalText) &&
    Array.isArray(value.services) &&
    value.services.every((name) => typeof name === 'string') &&
    Array.isArray(value.actions) &&
    value.actions.every(isAction)
  );
}

function isAction(value: unknown): value is ActionSummary {
  return (
    isObject(value) &&
    isPlace(value) &&
    typeof value.title === 'string' &&
    [value.owner, value.due, value.dueDay].every(isOptionalText) &&
    typeof value.done === 'boolean'
  );
}

function isPlace({ line, column }: Readonly<Record<string, unknown>>): boolean {
  return typeof line === 'number' && line >= 1 && typeof column === 'number' && column >= 1;
}

function isOptionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

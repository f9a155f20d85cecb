import { dirname, join, relative, resolve } from 'node:path';
import { defaultReviewGlobs, looksLikeReview } from '../files/review-files.js';
import { Configurations, type FolderConfiguration } from './configurations.js';
import { decode } from './decode.js';
import { explain } from './explain.js';
import type { FolderEntry, Surroundings } from './surroundings.js';
import { withSlashes } from './with-slashes.js';

/** A document as it was read, or what kept it from being read. Paths are as the user would type them, with `/`. */
type Reading =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly problem: string };

/** A document to be read as a review, and what holds for it. */
export interface ReviewInput {
  readonly path: string;
  readonly text: string;
  readonly configuration: FolderConfiguration;
}

const markdown = /\.(?:md|markdown)$/i;

/**
 * Reads what the paths stand for, in their order and by name within a folder, each file once.
 * @param named files, read whatever they are called; folders, of which the reviews are read; `-` for standard input
 * @param inputName the path that standard input is given
 * @returns undefined in the place of what could not be read; it is complained of
 */
export async function* readReviews(
  named: readonly string[],
  inputName: string,
  surroundings: Surroundings,
): AsyncGenerator<ReviewInput | undefined> {
  const configurations = new Configurations(surroundings);
  for await (const input of inputsIn(named, inputName, configurations, surroundings)) {
    if ('problem' in input) {
      surroundings.complain(`incident-review: cannot read ${input.path}: ${input.problem}\n`);
      yield undefined;
    } else {
      const folder = dirname(resolve(surroundings.workingFolder, input.path));
      yield { ...input, configuration: configurations.of(folder) };
    }
  }
}

async function* inputsIn(
  named: readonly string[],
  inputName: string,
  configurations: Configurations,
  surroundings: Surroundings,
): AsyncGenerator<Reading> {
  const seen = new Set<string>();
  for (const path of new Set(named)) {
    if (path === '-') {
      const bytes = await surroundings.readInput();
      yield attempt(inputName, () => decode(bytes));
      continue;
    }
    for (const input of readNamed(path, configurations, surroundings)) {
      const absolute = resolve(surroundings.workingFolder, input.path);
      if (!seen.has(absolute)) yield input;
      seen.add(absolute);
    }
  }
}

function* readNamed(
  path: string,
  configurations: Configurations,
  surroundings: Surroundings,
): Generator<Reading> {
  const { files, workingFolder } = surroundings;
  const absolute = resolve(workingFolder, path);
  const folder = tryTo(() => files.isFolder(absolute));
  if ('problem' in folder) yield { path: withSlashes(path), problem: folder.problem };
  else if (folder.value) yield* readFolder(path, configurations, surroundings);
  else yield attempt(withSlashes(path), () => decode(files.read(absolute)));
}

function* readFolder(
  path: string,
  configurations: Configurations,
  surroundings: Surroundings,
): Generator<Reading> {
  const { files, workingFolder } = surroundings;
  const entries = tryTo(() => files.list(resolve(workingFolder, path)));
  if ('problem' in entries) {
    yield { path: withSlashes(path), problem: entries.problem };
    return;
  }
  for (const { name, kind } of [...entries.value].sort(byName)) {
    if (name.startsWith('.') || name === 'node_modules') continue;
    if (kind === 'folder') yield* readFolder(join(path, name), configurations, surroundings);
    else if (kind === 'file') yield* readIfReview(join(path, name), configurations, surroundings);
  }
}

function* readIfReview(
  path: string,
  configurations: Configurations,
  surroundings: Surroundings,
): Generator<Reading> {
  const { files, workingFolder } = surroundings;
  const { place, globs } = placeOf(path, workingFolder, configurations);
  const byPlace = looksLikeReview(place, '', globs);
  if (!byPlace && !markdown.test(path)) return;
  const bytes = tryTo(() => files.read(resolve(workingFolder, path)));
  if ('problem' in bytes) {
    yield { path: withSlashes(path), problem: bytes.problem };
    return;
  }
  const input = attempt(withSlashes(path), () => decode(bytes.value));
  // What is not text and not in a place for reviews is somebody else's business.
  const byText = 'text' in input && looksLikeReview(place, input.text, globs);
  if (byPlace || byText) yield input;
}

/**
 * What a file's path is matched against: the globs of its configuration, seen from there; or else the usual ones, seen
 * from the folder around the working folder, so that the working folder's own name counts.
 */
function placeOf(
  path: string,
  workingFolder: string,
  configurations: Configurations,
): { readonly place: string; readonly globs: readonly string[] } {
  const absolute = resolve(workingFolder, path);
  const { configuration, file } = configurations.of(dirname(absolute));
  if (configuration.files && file)
    return { place: withSlashes(relative(file.folder, absolute)), globs: configuration.files };
  const place = withSlashes(relative(dirname(workingFolder), absolute));
  return { place: place.replace(/^(?:\.\.\/)+/, ''), globs: defaultReviewGlobs };
}

function byName(a: FolderEntry, b: FolderEntry): number {
  return a.name < b.name ? -1 : 1;
}

function attempt(path: string, read: () => string): Reading {
  const text = tryTo(read);
  return 'problem' in text ? { path, problem: text.problem } : { path, text: text.value };
}

function tryTo<T>(action: () => T): { readonly value: T } | { readonly problem: string } {
  try {
    return { value: action() };
  } catch (error) {
    return { problem: explain(error) };
  }
}

// Words of package.json that people read stand in package.nls.json, where they can be translated.

/** Texts by the names that package.json has in their place. */
export type Words = Readonly<Record<string, string>>;

/** Keys of package.json under which there are words for people. */
const forPeople = new Set([
  'displayName',
  'title',
  'category',
  'name',
  'description',
  'markdownDescription',
  'enumDescriptions',
  'markdownEnumDescriptions',
  'altText',
  'contents',
]);

/**
 * Takes the words out of a manifest.
 * @param manifest with words as they were written, and names for those taken out before
 * @param known the words taken out before
 * @returns the manifest with names alone, and the words that it uses
 */
export function localised<Manifest extends { readonly contributes: object }>(
  manifest: Manifest,
  known: Words,
): { readonly manifest: Manifest; readonly words: Words } {
  const words: Record<string, string> = {};
  const named = (text: string, path: readonly string[]): string => {
    const before = /^%(.+)%$/.exec(text)?.[1];
    const name = before ?? nameFor(path);
    words[name] = before === undefined ? text : (known[before] ?? '');
    return `%${name}%`;
  };
  const walk = (value: unknown, path: readonly string[], isForPeople: boolean): unknown => {
    if (typeof value === 'string') return isForPeople ? named(value, path) : value;
    if (Array.isArray(value))
      return value.map((item: unknown, index) =>
        walk(item, [...path, idOf(item) ?? String(index)], isForPeople),
      );
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        walk(item, [...path, key], forPeople.has(key)),
      ]),
    );
  };
  const contributes = walk(manifest.contributes, [], false) as Manifest['contributes'];
  return { manifest: { ...manifest, contributes }, words };
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { command, id } = item as { readonly command?: unknown; readonly id?: unknown };
  const name = command ?? id;
  return typeof name === 'string' ? name : undefined;
}

/** "configuration.files.markdownDescription"; the category is the same everywhere. */
function nameFor(path: readonly string[]): string {
  if (path.at(-1) === 'category') return 'category';
  return path
    .filter((part) => part !== 'properties')
    .map((part) => part.replace(/^incidentReview\./, ''))
    .join('.');
}

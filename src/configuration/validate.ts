import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Range } from '../review/review.js';
import { say } from '../wording.js';
import type { Schema } from './schema.js';

/** A mistake in a configuration: where it stands and what to do about it. Offsets are those of the YAML. */
export interface ConfigurationProblem extends Range {
  readonly message: string;
}

/**
 * The part of a YAML value that fits a schema; what does not fit is left out and told.
 * @param path the keys that lead to the value, for messages
 * @param tell called for each mistake
 * @returns undefined when nothing of it fits
 */
export function fitting(
  node: Node | null | undefined,
  schema: Schema,
  path: string,
  tell: (problem: ConfigurationProblem) => void,
): unknown {
  if (node === null || node === undefined || (isScalar(node) && node.value === null))
    return undefined;
  const mistake = (message: string): unknown => {
    tell({ ...rangeOf(node), message });
    return undefined;
  };
  switch (schema.type) {
    case 'string': {
      const value = isScalar(node) ? scalarText(node.value, node.source) : undefined;
      if (value === undefined)
        return mistake(say('"{0}" is one text. Write it on one line, in quotes.', path));
      return schema.enum && !schema.enum.includes(value)
        ? mistake(
            [
              say('"{0}" cannot be "{1}".', path, value),
              ...nearest(value, schema.enum),
              say('Use one of {0}.', schema.enum.join(', ')),
            ].join(' '),
          )
        : value;
    }
    case 'array':
      return isSeq<Node>(node)
        ? node.items.flatMap((item) => fitting(item, schema.items, path, tell) ?? [])
        : mistake(
            say('"{0}" is a list. Write each entry on a line of its own, behind "- ".', path),
          );
    case 'object': {
      const names = Object.keys(schema.properties ?? {});
      if (!isMap<Node, Node | null>(node))
        return mistake(
          path === ''
            ? say('This file has keys: {0}.', names.join(', '))
            : say('"{0}" has keys: {1}.', path, names.join(', ')),
        );
      const value = Object.fromEntries(
        node.items.flatMap((pair) => fittingPair(pair, schema, path, tell)),
      );
      const missing = schema.required?.find((key) => value[key] === undefined);
      return missing === undefined ? value : mistake(say('"{0}" needs a "{1}".', path, missing));
    }
  }
}

function fittingPair(
  { key, value }: Pair<Node, Node | null>,
  schema: Extract<Schema, { type: 'object' }>,
  path: string,
  tell: (problem: ConfigurationProblem) => void,
): [string, unknown][] {
  const name = isScalar(key) ? String(key.value) : '';
  const properties = schema.properties ?? {};
  const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
  const inside = path === '' ? name : `${path}.${name}`;
  if (!known) {
    const names = Object.keys(properties);
    const unknown =
      path === ''
        ? say('There is no "{0}" here.', name)
        : say('There is no "{0}" in "{1}".', name, path);
    tell({
      ...rangeOf(key),
      message: [unknown, ...nearest(name, names), say('Keys are {0}.', names.join(', '))].join(' '),
    });
    return [];
  }
  const fits = fitting(value, known, inside, tell);
  return fits === undefined ? [] : [[name, fits]];
}

/** A date or a number without quotes is text as well: "severities: [1, 2]". */
function scalarText(value: unknown, source: string | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? (source ?? String(value)) : undefined;
}

/** A question, when one of the names is but a slip away. */
function nearest(name: string, names: readonly string[]): readonly string[] {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const near =
    names.find((candidate) => plain(candidate) === plain(name)) ??
    names.find((candidate) => isOneSlipAway(plain(candidate), plain(name)));
  return near === undefined ? [] : [say('Is "{0}" meant?', near)];
}

/** One letter more, less or other, or two of them swapped. */
function isOneSlipAway(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length < 4) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end++;
  const left = Math.max(one.length, other.length) - start - end;
  const isSwapped =
    left === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
  return left <= 1 || isSwapped;
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}

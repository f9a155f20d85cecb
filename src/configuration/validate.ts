import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Range } from '../review/review.js';
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
        return mistake(`"${path}" is one text. Write it on one line, in quotes.`);
      return schema.enum && !schema.enum.includes(value)
        ? mistake(
            `"${path}" cannot be "${value}". ${nearest(value, schema.enum)}Use one of ${schema.enum.join(', ')}.`,
          )
        : value;
    }
    case 'array':
      return isSeq<Node>(node)
        ? node.items.flatMap((item) => fitting(item, schema.items, path, tell) ?? [])
        : mistake(`"${path}" is a list. Write each entry on a line of its own, behind "- ".`);
    case 'object': {
      const names = Object.keys(schema.properties ?? {});
      if (!isMap<Node, Node | null>(node))
        return mistake(`${path === '' ? 'This file' : `"${path}"`} has keys: ${names.join(', ')}.`);
      const value = Object.fromEntries(
        node.items.flatMap((pair) => fittingPair(pair, schema, path, tell)),
      );
      const missing = schema.required?.find((key) => value[key] === undefined);
      return missing === undefined ? value : mistake(`"${path}" needs a "${missing}".`);
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
    const place = path === '' ? 'here' : `in "${path}"`;
    tell({
      ...rangeOf(key),
      message: `There is no "${name}" ${place}. ${nearest(name, names)}Keys are ${names.join(', ')}.`,
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

/** "Did you mean …?", when one of the names is but a slip away. */
function nearest(name: string, names: readonly string[]): string {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const near =
    names.find((candidate) => plain(candidate) === plain(name)) ??
    names.find((candidate) => isOneSlipAway(plain(candidate), plain(name)));
  return near === undefined ? '' : `Is "${near}" meant? `;
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

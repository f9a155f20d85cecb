// What is measured, each task in a process of its own (see measure.mjs), which it tells its parent step by step.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { out } from '../vscode/project.mjs';
import { loadLinter } from './peers.mjs';
import { generateReview, hardTexts } from './reviews.mjs';

/** @typedef {{ ms: number, found: number, isWarm: boolean, floor: number | undefined }} Pass floor: remark-parse right behind it */
/** @typedef {{ ms: number, read: number }} Key what a key takes, and reading's share of it */
/** @typedef {{ what: 'small' | 'large' | 'key' | 'small floor' | 'large floor', ms: number, length: number }} HardStep */

/** @type {typeof import('./engine.ts')} */
const { ReviewReader, catalogue, defaultSettings, lint, parseOnly, readReview } = createRequire(
  import.meta.url,
)(join(out, 'bench', 'engine.cjs'));

/** @type {Record<string, () => Promise<import('./peers.mjs').Linter>>} */
const ours = {
  'remark-parse': () => Promise.resolve(parseOnly),
  'our read': () => Promise.resolve((text) => readReview(text).blocks.length),
  'our read and lint': () =>
    Promise.resolve((text) => lint(readReview(text), defaultSettings).length),
};

/** @type {Record<string, (input: string) => void | Promise<void>>} */
const tasks = { whole, keys, hard, memory };

const [, , task = '', input = ''] = process.argv;
await tasks[task]?.(input);
process.disconnect();
process.exit(); // some linters leave workers behind

/**
 * Lints texts as whole documents, again and again: first to warm up, then for as many passes as fit into some time.
 * @param {string} input the name of a linter and the files
 */
async function whole(input) {
  const [name = '', ...files] = /** @type {string[]} */ (JSON.parse(input));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const linter = await (ours[name] ?? (() => loadLinter(name)))();
  const pass = async (/** @type {boolean} */ isWarm) => {
    const start = performance.now();
    let found = 0;
    for (const text of texts) found += await linter(text);
    const ms = performance.now() - start;
    // A busy machine would favour one of two processes: our ratios are taken in one.
    const isOurs = name.startsWith('our');
    const floor = isOurs ? duration(() => texts.forEach((text) => parseOnly(text))) : undefined;
    await tell({ ms, found, isWarm, floor });
    return ms;
  };
  for (let spent = 0, passes = 0; spent < 700 && passes < 20; passes++) spent += await pass(false);
  for (let spent = 0, passes = 0; spent < 1_500 || passes < 3; passes++) {
    const ms = await pass(true);
    spent += ms;
    if (ms > 5_000) break;
  }
}

/**
 * Types at three places of a review.
 * @param {string} input number of lines
 */
async function keys(input) {
  const review = generateReview(Number(input));
  const reader = new ReviewReader(catalogue);
  lint(reader.read(review), defaultSettings);
  for (const isWarm of [false, true]) {
    let spent = 0;
    for (const part of [0.01, 0.5, 0.98]) {
      for (const text of typed(review, endOfProse(review, part * review.length))) {
        if (!isWarm && spent > 3_000) break;
        const start = performance.now();
        const known = reader.read(text);
        const read = performance.now() - start;
        lint(known, defaultSettings);
        const ms = performance.now() - start;
        spent += ms;
        if (isWarm) await tell({ ms, read });
      }
    }
  }
}

/**
 * Offset behind a sentence at the end of a line of prose.
 * @param {string} text
 * @param {number} from
 */
function endOfProse(text, from) {
  const ends = [...text.matchAll(/^[A-Z].*\.$/gm)].map((match) => match.index + match[0].length);
  return ends.find((end) => end > from) ?? ends.at(-1) ?? text.length;
}

/**
 * The text after each of some keys: a sentence, a slip and its correction, two items of a list, a heading.
 * @param {string} text
 * @param {number} at
 */
function* typed(text, at) {
  const keys = ' We should have tested the\b\b\bthis change.\n\n- one item\n- and another\n\n## ';
  const [before, after] = [text.slice(0, at), text.slice(at)];
  let inserted = '';
  for (const key of keys) {
    inserted = key === '\b' ? inserted.slice(0, -1) : inserted + key;
    yield flat(before, inserted, after);
  }
}

/**
 * A text in one stretch of memory, as an editor hands it over; a concatenation would only become one when it is read.
 * @param {string[]} parts
 */
function flat(...parts) {
  return parts.join('');
}

/**
 * One hard text at two sizes, a key in the large one, and remark-parse on both.
 * @param {string} name
 */
async function hard(name) {
  const found = hardTexts.find((one) => one.name === name);
  if (!found) throw new Error(`There is no text "${name}".`);
  const { sizes, make, keyAt = middleOf, key = 'x' } = found;
  const [small, large] = [flat(make(sizes[0])), flat(make(sizes[1]))];
  for (const seed of [1, 2, 3, 4, 5]) lint(readReview(generateReview(200, seed)), defaultSettings);
  const read = (/** @type {string} */ text) => lint(readReview(text), defaultSettings);
  await tell({ what: 'small', ms: fastest(() => read(small)), length: small.length });
  await tell({ what: 'large', ms: fastest(() => read(large)), length: large.length });

  const at = keyAt(large);
  const changed = flat(large.slice(0, at), key, large.slice(at));
  const times = [1, 2, 3].map(() => {
    const reader = new ReviewReader(catalogue);
    lint(reader.read(large), defaultSettings);
    return duration(() => lint(reader.read(changed), defaultSettings));
  });
  await tell({ what: 'key', ms: Math.min(...times), length: large.length });

  await tell({ what: 'small floor', ms: fastest(() => parseOnly(small)), length: small.length });
  await tell({ what: 'large floor', ms: fastest(() => parseOnly(large)), length: large.length });
}

/** @param {string} text */
function middleOf(text) {
  return text.length >> 1;
}

/**
 * Of three times, or one of a slow action.
 * @param {() => unknown} action
 */
function fastest(action) {
  const first = duration(action);
  return first > 500 ? first : Math.min(first, duration(action), duration(action));
}

/** @param {() => unknown} action */
function duration(action) {
  const start = performance.now();
  action();
  return performance.now() - start;
}

/**
 * Memory that a review takes while it is open, in bytes above what the engine takes with a short one.
 * @param {string} input number of lines
 */
async function memory(input) {
  const open = (/** @type {number} */ lines) => {
    const reader = new ReviewReader(catalogue);
    const review = reader.read(generateReview(lines));
    return { reader, review, findings: lint(review, defaultSettings) };
  };
  let held = open(200);
  const idle = used();
  held = open(Number(input));
  const { heap, resident } = used();
  await tell({
    heap: heap - idle.heap,
    resident: resident - idle.resident,
    found: held.findings.length,
  });
}

function used() {
  for (let round = 0; round < 5; round++) globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { heap: heapUsed + external, resident: rss };
}

/** @param {unknown} step */
function tell(step) {
  return new Promise((resolve) => process.send?.(step, resolve));
}

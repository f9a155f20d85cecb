// npm run bench: times the engine beside its peers, prints the goals and writes docs/performance.md. Takes up to ten minutes.
//   --quick          short texts and no command lines; writes nothing to docs
//   --corpus PATH    a folder of reviews, ../shared/corpus if not told
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { packageExtension } from '../vscode/package-extension.mjs';
import { out, packagedExtension } from '../vscode/project.mjs';
import { timeEditor } from './editor.mjs';
import { quantile, timeCommand, work } from './measure.mjs';
import { folderOf, install, labelOf, peers } from './peers.mjs';
import { report } from './report.mjs';
import { generateReview, hardTexts } from './reviews.mjs';

/** @typedef {import('./report.mjs').Results} Results */
/** @typedef {import('./report.mjs').Whole} Whole */
/** @typedef {import('./worker.mjs').Pass} Pass */
/** @typedef {import('./worker.mjs').Key} Key */
/** @typedef {import('./worker.mjs').HardStep} HardStep */

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, corpus: { type: 'string' } },
});
const quick = options.quick;
const corpus = resolve(options.corpus ?? '../shared/corpus');
const scratch = join(out, 'bench', 'texts');
const lengths = quick ? [200, 2_000] : [200, 2_000, 20_000];
/** Linters in the order of the table. */
const linters = ['remark-parse', 'our read', 'our read and lint', ...peers.map(({ name }) => name)];

/** @type {Map<string, string>} peers that cannot be measured, and why */
const missing = new Map();
const started = performance.now();
await prepare();
const editor = await inEditor();
const results = {
  machine: `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
  versions: [`remark-parse ${versionOf('remark-parse')}`, ...peers.map(labelOf)],
  missing,
  ...(await wholeDocuments()),
  keys: await keysTyped(),
  hard: await hardOnes(),
  memory: await memoryOf(lengths.at(-1) ?? 0),
  bundles: {
    extension: statSync('dist/extension.js').size,
    package: statSync(packagedExtension).size,
    hasWebWorker: 'browser' in JSON.parse(readFileSync('package.json', 'utf8')),
  },
  startUp: await startUp(),
  commands: quick ? undefined : await commandLines(1_000),
  editor,
};
const { goals, page } = report(results);
console.log(`\n${goals}\n\n${Math.round((performance.now() - started) / 1_000)} s`);
const path = quick ? join(out, 'bench', 'performance.md') : 'docs/performance.md';
writeFileSync(path, await format(page, { ...(await resolveConfig(path)), filepath: path }));
console.log(`Written: ${path}.`);
process.exit();

/** Builds what is measured and installs what it is measured against. */
async function prepare() {
  await packageExtension();
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  for (const lines of lengths) writeFileSync(fileOf(lines), generateReview(lines));
  await build({
    entryPoints: ['test/bench/engine.ts'],
    outfile: join(out, 'bench', 'engine.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  });
  for (const peer of peers)
    if (!(await install(peer))) missing.set(peer.name, 'cannot be installed');
}

/** @param {number} lines */
function fileOf(lines) {
  return join(scratch, `${lines}.md`);
}

/** @param {string} name */
function versionOf(name) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return version;
}

/** Every linter on every text: the shortest first, so that a peer that cannot be loaded is known. */
async function wholeDocuments() {
  const reviews = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md') && name.includes('/'))
        .map((name) => join(corpus, name))
    : [];
  const texts = [
    ...lengths.map((lines) => ({ name: `${lines} lines`, files: [fileOf(lines)] })),
    ...(reviews.length > 0 ? [{ name: `corpus (${reviews.length})`, files: reviews }] : []),
  ];
  /** @type {Map<string, Map<string, Whole>>} by text and linter */
  const whole = new Map();
  for (const { name, files } of texts) {
    const length = files.reduce((sum, file) => sum + readFileSync(file, 'utf8').length, 0);
    /** @type {Map<string, Whole>} */
    const times = new Map();
    for (const linter of linters.filter((one) => !missing.has(one))) {
      progress(`${name}: ${linter}`);
      const seconds = length > 1_000_000 ? 20 : 15;
      /** @type {import('./measure.mjs').Outcome<Pass>} */
      const outcome = await work('whole', JSON.stringify([linter, ...files]), seconds);
      if (outcome.failure !== undefined && outcome.steps.length === 0) {
        missing.set(linter, outcome.failure);
        continue;
      }
      times.set(linter, wholeOf(outcome, seconds));
    }
    whole.set(`${name}, ${Math.round(length / 1_000)} KB`, times);
  }
  return { whole, linters };
}

/**
 * @param {import('./measure.mjs').Outcome<Pass>} outcome
 * @param {number} seconds
 * @returns {Whole}
 */
function wholeOf({ steps, isStopped }, seconds) {
  const warm = steps.filter(({ isWarm }) => isWarm);
  const passes = warm.length > 0 ? warm : steps;
  const found = passes[0]?.found;
  if (passes.length === 0) return { ms: seconds * 1_000, kind: 'stopped', found, floor: undefined };
  const ms = quantile(passes.map((pass) => pass.ms));
  const floors = passes.flatMap(({ floor }) => floor ?? []);
  const floor = floors.length > 0 ? quantile(floors) : undefined;
  return { ms, kind: warm.length > 0 || !isStopped ? 'warm' : 'cold', found, floor };
}

async function keysTyped() {
  /** @type {Results['keys']} */
  const keys = new Map();
  for (const lines of lengths) {
    progress(`keys in ${lines} lines`);
    /** @type {import('./measure.mjs').Outcome<Key>} */
    const { steps } = await work('keys', String(lines), 45);
    keys.set(lines, {
      median: quantile(steps.map(({ ms }) => ms)),
      slow: quantile(
        steps.map(({ ms }) => ms),
        0.95,
      ),
      read: quantile(steps.map(({ read }) => read)),
      lint: quantile(steps.map(({ ms, read }) => ms - read)),
      count: steps.length,
    });
  }
  return keys;
}

async function hardOnes() {
  /** @type {Results['hard']} */
  const hard = new Map();
  const names = (quick ? hardTexts.slice(0, 4) : hardTexts).map(({ name }) => name);
  // Two at a time, for lack of it.
  await Promise.all(
    [0, 1].map(async (half) => {
      for (const name of names.filter((_, index) => index % 2 === half)) {
        progress(name);
        /** @type {import('./measure.mjs').Outcome<HardStep>} */
        const { steps, failure } = await work('hard', name, 15);
        hard.set(name, { steps, failure });
      }
    }),
  );
  return new Map(names.flatMap((name) => [...hard].filter(([one]) => one === name)));
}

/** @param {number} lines */
async function memoryOf(lines) {
  progress('memory');
  /** @type {import('./measure.mjs').Outcome<{ heap: number, resident: number }>} */
  const { steps } = await work('memory', String(lines), 60, ['--expose-gc']);
  return steps[0];
}

/** Medians of many starts of the command line, and of Node alone. */
async function startUp() {
  progress('start-up');
  const file = join(scratch, 'one-line.md');
  writeFileSync(file, 'One line.\n');
  const median = async (/** @type {string[]} */ command) => {
    const times = [];
    for (let start = 0; start < 15; start++) times.push((await timeCommand(command, 10)).ms);
    return quantile(times);
  };
  return {
    node: await median(['-e', '0']),
    version: await median(['dist/command-line.js', '--version']),
    lint: await median(['dist/command-line.js', 'lint', file]),
  };
}

/** @param {number} count */
async function commandLines(count) {
  const files = Array.from({ length: count }, (_, seed) => {
    const file = join(scratch, `review-${seed}.md`);
    writeFileSync(file, generateReview(175, seed + 1));
    return file;
  });
  /** @type {NonNullable<Results['commands']>} */
  const commands = new Map();
  progress('our command line');
  commands.set('ours', await timeCommand(['dist/command-line.js', 'lint', ...files], 60));
  const others = peers.filter(({ name, script }) => script !== undefined && !missing.has(name));
  // Each uses one core, and alex takes as long as the others together.
  const [alex, rest] = [others.filter(isAlex), others.filter((peer) => !isAlex(peer))];
  const time = async (/** @type {import('./peers.mjs').Peer} */ peer) => {
    progress(`command line: ${peer.name}`);
    const command = [join(folderOf(peer), peer.script ?? ''), ...(peer.options ?? []), ...files];
    const time = await timeCommand(command, 110);
    if (time.printed > 0 || time.isStopped) commands.set(peer.name, time);
    else missing.set(peer.name, 'its command line says nothing');
  };
  const inTurn = async (/** @type {typeof others} */ some) => {
    for (const peer of some) await time(peer);
  };
  await Promise.all([inTurn(alex), inTurn(rest)]);
  return commands;
}

/** @param {import('./peers.mjs').Peer} peer */
function isAlex({ name }) {
  return name === 'alex';
}

async function inEditor() {
  progress('VS Code');
  try {
    return { times: await timeEditor(quick ? 1 : 2, 75) };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

/** @param {string} what */
function progress(what) {
  const seconds = Math.round((performance.now() - started) / 1_000);
  console.log(`${String(seconds).padStart(4)} s  ${what}`);
}

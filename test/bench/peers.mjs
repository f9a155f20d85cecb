// The linters that ours is measured against: installed only for the bench, into out/bench.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from '../vscode/processes.mjs';
import { out } from '../vscode/project.mjs';

/**
 * Counts what a linter finds in a Markdown text.
 * @typedef {(text: string) => number | Promise<number>} Linter
 */

/**
 * @typedef {object} Peer
 * @property {string} name
 * @property {Record<string, string>} packages
 * @property {string} [script] its command line
 * @property {string[]} [options] for that, before the files
 * @property {(load: (path: string) => Promise<unknown>) => Promise<Linter>} linter
 */

/** Something for everyone: passive, weasel words, insensitive words, a typing error, no final line break. */
export const questionableText =
  '# Outage\n\nSo the cat was stolen by him. He is obviously crazy, very crazy. There is teh problem.\n##bad';

/** @type {readonly Peer[]} */
export const peers = [
  {
    name: 'markdownlint',
    packages: { markdownlint: '0.42.1' },
    async linter(load) {
      /** @type {{ lint: (options: object) => Record<string, unknown[]> }} */
      const { lint } = of(await load('markdownlint/lib/exports-sync.mjs'));
      return (text) => lint({ strings: { text } }).text?.length ?? 0;
    },
  },
  {
    name: 'write-good',
    packages: { 'write-good': '1.0.8' },
    script: 'write-good/bin/write-good.js',
    async linter(load) {
      /** @type {(text: string) => unknown[]} */
      const writeGood = of(await load('write-good/write-good.js'));
      return (text) => writeGood(text).length;
    },
  },
  {
    name: 'alex',
    packages: { alex: '11.0.1' },
    script: 'alex/cli.js',
    async linter(load) {
      /** @type {{ markdown: (text: string) => { messages: unknown[] } }} */
      const { markdown } = /** @type {never} */ (await load('alex/index.js'));
      return (text) => markdown(text).messages.length;
    },
  },
  {
    name: 'textlint',
    packages: { textlint: '15.8.0', 'textlint-rule-write-good': '2.0.0' },
    script: 'textlint/bin/textlint.js',
    options: ['--rule', 'write-good'],
    async linter(load) {
      const [rule, plugin] = [
        of(await load('textlint-rule-write-good/lib/write-good.js')),
        of(await load('@textlint/textlint-plugin-markdown/lib/src/index.js')),
      ];
      /** @type {{ TextlintKernelDescriptor: new (parts: object) => object }} */
      const { TextlintKernelDescriptor } = of(await load('@textlint/kernel/lib/src/index.js'));
      /** @type {{ createLinter: (options: object) => { lintText: (text: string, path: string) => Promise<{ messages: unknown[] }> } }} */
      const { createLinter } = of(await load('textlint/lib/src/index.js'));
      const descriptor = new TextlintKernelDescriptor({
        rules: [{ ruleId: 'write-good', rule }],
        filterRules: [],
        plugins: [{ pluginId: 'markdown', plugin }],
      });
      const linter = createLinter({ descriptor });
      return async (text) => (await linter.lintText(text, 'review.md')).messages.length;
    },
  },
  {
    name: 'harper.js',
    packages: { 'harper.js': '2.10.0' },
    async linter(load) {
      /** @typedef {{ setup: () => Promise<void>, lint: (text: string, options: object) => Promise<unknown[]> }} LocalLinter */
      /** @type {{ LocalLinter: new (options: object) => LocalLinter }} */
      const { LocalLinter } = of(await load('harper.js/dist/index.js'));
      /** @type {{ binaryInlined: unknown }} */
      const { binaryInlined } = of(await load('harper.js/dist/binaryInlined.js'));
      const linter = new LocalLinter({ binary: binaryInlined });
      await linter.setup();
      return async (text) => (await linter.lint(text, { language: 'markdown' })).length;
    },
  },
];

/**
 * What a package exports that may be CommonJS; its own types are not here.
 * @template T
 * @param {unknown} loaded
 * @returns {T}
 */
function of(loaded) {
  let module = /** @type {{ default?: unknown }} */ (loaded);
  while (module.default !== undefined) module = /** @type {typeof module} */ (module.default);
  return /** @type {T} */ (module);
}

/** @param {Peer} peer */
export function labelOf({ packages }) {
  return Object.entries(packages)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}

/**
 * @param {Peer} peer
 * @returns {string} the folder its packages are in
 */
export function folderOf({ packages }) {
  const name = Object.entries(packages).flat().join('-');
  return join(out, 'bench', 'peers', name, 'node_modules');
}

/**
 * Installs a peer, once.
 * @param {Peer} peer
 * @returns {Promise<boolean>} whether it is there now
 */
export async function install(peer) {
  const folder = join(folderOf(peer), '..');
  if (existsSync(folder)) return true;
  // Renamed when it is complete, so that an interrupted installation is never taken for a good one.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(
    join(unfinished, 'package.json'),
    JSON.stringify({ private: true, dependencies: peer.packages }),
  );
  const quietly = ['--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  const options = ['install', '--ignore-scripts', ...quietly];
  if (!(await run('npm', options, { folder: unfinished }))) return false;
  renameSync(unfinished, folder);
  return true;
}

/**
 * @param {string} name
 * @returns {Promise<Linter>}
 * @throws when it cannot be loaded or finds nothing
 */
export async function loadLinter(name) {
  const peer = peers.find((one) => one.name === name);
  if (!peer) throw new Error(`There is no peer ${name}.`);
  const folder = folderOf(peer);
  const lint = await peer.linter(
    async (path) => /** @type {unknown} */ (await import(pathToFileURL(join(folder, path)).href)),
  );
  if ((await lint(questionableText)) === 0) throw new Error('it finds nothing');
  return lint;
}

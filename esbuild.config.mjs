// Bundles the extension, for Node.js and a browser's web worker alike, the script of its panel, and the command line into dist. --production: minified, without source maps.
// --tests: also the tests, into out, where test/run.mjs runs them.
import { chmod, readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';

const production = process.argv.includes('--production');

/** @satisfies {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning',
};

async function buildProduct() {
  const product = { ...common, minify: production, sourcemap: !production };
  await rm('dist', { recursive: true, force: true });
  await Promise.all([
    build({
      ...product,
      // One file for both extension hosts: it asks for nothing that a web worker lacks.
      platform: 'browser',
      // Some libraries decode with a page's document in browsers; a web worker has none.
      conditions: ['worker'],
      entryPoints: ['src/editor/extension.ts'],
      outfile: 'dist/extension.js',
    }),
    build({
      ...product,
      // Runs in the page of the panel, and is read only when that is opened.
      platform: 'browser',
      format: 'iife',
      entryPoints: ['src/map-panel/main.ts'],
      outfile: 'dist/map.js',
    }),
    build({
      ...product,
      entryPoints: ['src/command-line/main.ts'],
      outfile: 'dist/command-line.js',
    }),
  ]);
  await chmod('dist/command-line.js', 0o755);
}

async function buildTests() {
  const suites = ['core', 'editor', 'workbench'];
  const folders = [...suites, 'web'].map((name) => `out/${name}`);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  const { MOCHA_GREP, CI } = process.env;
  const testEnvironment = { MOCHA_GREP, CI };
  const tests = { ...common, sourcemap: true };
  const names = (await readdir('test/editor')).filter((name) => name.endsWith('.test.ts'));
  await Promise.all([
    build({
      ...tests,
      external: ['vscode', 'mocha', 'playwright-core', 'axe-core'],
      entryPoints: [
        'test/run-suite.ts',
        'test/editor/run-in-node.ts',
        ...suites.map((name) => `test/${name}/**/*.test.ts`),
      ],
      outbase: 'test',
      outdir: 'out',
    }),
    build({
      ...tests,
      platform: 'browser',
      conditions: ['worker'],
      // The tests of the editor once more, in one file with mocha, as a web worker loads them.
      stdin: {
        contents: [
          `require('./set-up-mocha.js');`,
          ...names.map((name) => `require('./${name}');`),
          `module.exports = require('./run-in-web-worker.js');`,
        ].join('\n'),
        resolveDir: 'test/editor',
      },
      alias: { 'node:assert/strict': resolve('test/editor/strict-assert.ts'), 'node:util': 'util' },
      // What a web worker does not have, and the libraries of tests look at.
      define: { process: JSON.stringify({ env: testEnvironment }), global: 'globalThis' },
      outfile: 'out/web/run-in-web-worker.js',
    }),
  ]);
}

await buildProduct();
if (process.argv.includes('--tests')) await buildTests();

// Bundles the extension, for Node.js and for a browser's web worker, the script of its panel, and the command line into dist. --production: minified, without source maps.
// --tests: also the tests, into out, where test/run.mjs runs them.
import { chmod, rm } from 'node:fs/promises';
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
    build({ ...product, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/extension.js' }),
    build({
      ...product,
      platform: 'browser',
      // Some libraries decode with a page's document in browsers; a web worker has none.
      conditions: ['worker'],
      entryPoints: ['src/editor/extension.ts'],
      outfile: 'dist/web/extension.js',
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
  await Promise.all(suites.map((name) => rm(`out/${name}`, { recursive: true, force: true })));
  await build({
    ...common,
    sourcemap: true,
    external: ['vscode', 'mocha', 'playwright-core', 'axe-core'],
    entryPoints: [
      'test/run-suite.ts',
      'test/editor/run.ts',
      ...suites.map((name) => `test/${name}/**/*.test.ts`),
    ],
    outbase: 'test',
    outdir: 'out',
  });
}

await buildProduct();
if (process.argv.includes('--tests')) await buildTests();

// npm run generate: writes the files that follow from the catalogue of sections, the rules and the themes of open questions.
//   --check   writes nothing; fails and names the files that are not current
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const check = process.argv.includes('--check');
const bundle = 'out/generated/files.js';

await build({
  entryPoints: ['test/generated/files.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  logLevel: 'warning',
});
/** @type {typeof import('./generated/files.js')} */
const { generatedFiles, rulePages } = createRequire(import.meta.url)(`../${bundle}`);

/** @type {import('./generated/manifest.js').Manifest} */
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
/** @type {Record<string, string>} */
const words = existsSync('package.nls.json')
  ? JSON.parse(readFileSync('package.nls.json', 'utf8'))
  : {};
/** @type {string[]} */
const stale = [];

const files = generatedFiles(manifest, words, await wordsOfEditor());
for (const [path, text] of files) {
  // Examples in a page are to be shown as they were written, so pages are not formatted.
  const current = path.endsWith('.json') ? await inStyle(path, text) : text;
  if (existsSync(path) && readFileSync(path, 'utf8') === current) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, current);
}
for (const name of existsSync(rulePages) ? readdirSync(rulePages) : []) {
  const path = `${rulePages}/${name}`;
  if (files.has(path)) continue;
  stale.push(path);
  if (!check) rmSync(path);
}

if (stale.length > 0) console.log(`${check ? 'Not current' : 'Written'}: ${stale.join(', ')}.`);
if (stale.length > 0 && check) {
  console.error('Run "npm run generate".');
  process.exitCode = 1;
}

/** What the editor's features say, for translators. */
function wordsOfEditor() {
  const folder = 'src/editor';
  const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  return getL10nJson(
    sources.map((contents) => ({ extension: /** @type {const} */ ('.ts'), contents })),
  );
}

/**
 * @param {string} path
 * @param {string} text
 */
async function inStyle(path, text) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

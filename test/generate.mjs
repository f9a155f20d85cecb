// npm run generate: writes the files that follow from the catalogue of sections, the rules and the themes of open questions.
//   --check   writes nothing; fails and names the files that are not current
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import typescript from 'typescript';

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

const files = generatedFiles(manifest, words, { ...(await askedByEditor()), ...askedByCore() });
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

/**
 * The texts that the editor's features ask `vscode.l10n` for.
 * @returns {Promise<Record<string, string>>}
 */
async function askedByEditor() {
  const folder = 'src/editor';
  const sources = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const found = await getL10nJson(
    sources.map((contents) => ({ extension: /** @type {const} */ ('.ts'), contents })),
  );
  return Object.fromEntries(Object.keys(found).map((text) => [text, text]));
}

/**
 * The texts that the core asks `say` for, where they are written out.
 * @returns {Record<string, string>}
 */
function askedByCore() {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `src/${path}`)
    .sort();
  return Object.fromEntries(paths.flatMap(saidIn).map((text) => [text, text]));
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function saidIn(path) {
  const { createSourceFile, forEachChild, ScriptTarget, SyntaxKind } = typescript;
  const { isCallExpression, isIdentifier, isStringLiteralLike } = typescript;
  /** Texts made from pieces, which no translator would ever see. */
  const inPieces = new Set([
    SyntaxKind.TemplateExpression,
    SyntaxKind.ConditionalExpression,
    SyntaxKind.PlusToken,
  ]);
  /** @type {string[]} */
  const texts = [];
  /** @param {import('typescript').Node} node */
  const visit = (node) => {
    forEachChild(node, visit);
    if (!isCallExpression(node) || !isIdentifier(node.expression)) return;
    const [text] = node.arguments;
    if (node.expression.text !== 'say' || !text) return;
    const kind = typescript.isBinaryExpression(text) ? text.operatorToken.kind : text.kind;
    if (isStringLiteralLike(text)) texts.push(text.text);
    else if (inPieces.has(kind))
      throw new Error(`${path}: write the text out in say("…"); values go where it has {0}.`);
  };
  visit(createSourceFile(path, readFileSync(path, 'utf8'), ScriptTarget.Latest));
  return texts;
}

/**
 * @param {string} path
 * @param {string} text
 */
async function inStyle(path, text) {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}

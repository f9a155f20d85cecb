// VS Code with the packaged extension installed, and an extension beside it that types and takes the time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { installChromium, launchChromium } from '../vscode/chromium.mjs';
import { installServer } from '../vscode/install-server.mjs';
import { out, packagedExtension } from '../vscode/project.mjs';
import { startServer } from '../vscode/server.mjs';
import { makeTemporaryFolder } from '../vscode/temporary-folder.mjs';
import { generateReview } from './reviews.mjs';

/** @typedef {import('./editor-probe.ts').EditorTimes} EditorTimes */

const probe = join(out, 'bench', 'probe');

/**
 * @param {number} runs each in an extension host of its own
 * @param {number} seconds for each
 * @returns {Promise<EditorTimes[]>}
 * @throws when VS Code cannot be had or does not tell the times
 */
export async function timeEditor(runs, seconds) {
  await buildProbe();
  const folder = join(makeTemporaryFolder(), 'incident-reviews'); // by this name, what it holds are reviews
  mkdirSync(folder);
  for (const lines of [200, 2_000, 20_000])
    writeFileSync(join(folder, `${lines}.md`), generateReview(lines));
  await installServer();
  await installChromium();
  const browser = await launchChromium();
  try {
    /** @type {EditorTimes[]} */
    const times = [];
    // A server of its own for each: the second visit to one would find the files of the first open.
    for (let run = 0; run < runs; run++) {
      const server = await startServer({ folder, extension: packagedExtension, obeysTests: true });
      const address = server.workbench([
        ['extensionDevelopmentPath', server.uri(probe)],
        ['extensionTestsPath', server.uri(join(probe, 'run.js'))],
        ['skipWelcome', 'true'],
      ]);
      try {
        times.push(await visit(browser, address, seconds));
      } finally {
        await server.stop();
      }
    }
    return times;
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of a workbench that runs the probe
 * @param {number} seconds
 * @returns {Promise<EditorTimes>}
 */
async function visit(browser, address, seconds) {
  const file = join(probe, 'times.json');
  rmSync(file, { force: true });
  const context = await browser.newContext();
  const page = await context.newPage();
  /** @type {string[]} */
  const log = [];
  const status = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('the page of the workbench crashed')));
    // The workbench calls these two functions of its page when it has run what it was asked to.
    page
      .exposeFunction(
        'codeAutomationLog',
        (/** @type {string} */ _kind, /** @type {unknown[]} */ parts) => log.push(String(parts[0])),
      )
      .then(() => page.exposeFunction('codeAutomationExit', resolve))
      .then(() => page.goto(address))
      .catch(reject);
  });
  const ended = await Promise.race([
    status,
    setTimeout(seconds * 1_000, 'too late', { ref: false }),
  ]);
  await context.close();
  if (ended === 'too late') throw new Error(`it took more than ${seconds} s`);
  if (ended !== 0) {
    const error = log.findLast((line) => line.includes('Error'));
    throw new Error(error?.split('\n')[0] ?? `it ended with ${String(ended)}`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function buildProbe() {
  await build({
    entryPoints: ['test/bench/editor-probe.ts'],
    outfile: join(probe, 'run.js'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const manifest = { name: 'probe', publisher: 'incident-review', version: '0.0.0' };
  writeFileSync(
    join(probe, 'package.json'),
    JSON.stringify({ ...manifest, engines: { vscode: '*' } }),
  );
}

// Runs the tests that need VS Code's API inside VS Code's extension host, and writes their counts for the totals of `npm test`.
//   --web  in the host that runs in a browser's web worker, as on vscode.dev; else in the one on Node.js
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installChromium, launchChromium } from './chromium.mjs';
import { installDesktop, startDesktop } from './desktop.mjs';
import { installServer } from './install-server.mjs';
import { endGroup } from './processes.mjs';
import { examples, out, project } from './project.mjs';
import { serveFiles } from './serve-files.mjs';
import { startServer } from './server.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';
import { printTestOutput } from './test-output.mjs';

const web = process.argv.includes('--web');
const suite = join(out, web ? 'web' : 'editor');
const timeLimit = 10 * 60_000;
/** Whether the suite came to its end. */
let ran = false;

const home = makeTemporaryFolder();
cpSync(examples, join(home, 'examples'), { recursive: true });
mkdirSync(join(home, 'written-elsewhere'));
// Several folders from the start: VS Code starts its extension host anew when a second one is added.
const folder = join(home, 'tests.code-workspace');
writeFileSync(
  folder,
  JSON.stringify({
    folders: [{ path: 'examples' }, { path: 'written-elsewhere', name: 'Postmortems' }],
  }),
);

setTimeout(() => {
  console.error('VS Code did not finish the tests in time.');
  process.exit(1);
}, timeLimit).unref();

process.exitCode = (await (web ? testInBrowser() : testOnNode())) ? 0 : 1;

async function testOnNode() {
  const desktop = await installDesktop({ seen: false });
  if ('command' in desktop) return testOnDesktop(desktop.command);
  console.log(`Using VS Code's server: for the desktop ${desktop.missing}.`);
  return testOnServer(async (page, server) => {
    await page.goto(
      server.workbench([
        ['extensionDevelopmentPath', server.uri(project)],
        ['extensionTestsPath', server.uri(join(suite, 'run-in-node.js'))],
        ['skipWelcome', 'true'],
      ]),
    );
  });
}

/** @param {string[]} command */
async function testOnDesktop(command) {
  const options = [folder, `--extensionTestsPath=${join(suite, 'run-in-node.js')}`];
  const leader = startDesktop(command, home, options);
  for (const stream of [leader.stdout, leader.stderr]) {
    createInterface(stream).on('line', show);
  }
  await once(leader, 'close');
  await endGroup(leader);
  return leader.exitCode === 0;
}

async function testInBrowser() {
  const files = await serveFiles(project);
  try {
    return await testOnServer(async (page, server) => {
      // Through the server, as the workbench takes scripts from nowhere else.
      const path = (/** @type {string} */ name) => {
        const { protocol, host, pathname } = new URL(
          `proxy/${files.port}${name}`,
          server.workbench(),
        );
        return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
      };
      await page.addInitScript(patchDevelopmentOptions, {
        extensions: [path('')],
        extensionTestsPath: path('/out/web/run-in-web-worker'),
      });
      await page.goto(server.workbench([['skipWelcome', 'true']]));
    });
  } finally {
    await files.stop();
  }
}

/**
 * VS Code on a slow machine may lose the folders of a workspace that it opens for the first time, and has no test run; it then
 * knows them when the page is loaded again.
 * @param {(page: import('playwright-core').Page, server: import('./server.mjs').Server) => Promise<void>} open
 *   the workbench, told to run the tests
 * @returns {Promise<boolean>} whether they succeeded
 */
async function testOnServer(open) {
  await installServer();
  await installChromium();
  const server = await startServer({ folder, obeysTests: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    /** @type {((status: number) => void) | undefined} */
    let ended;
    // The workbench calls these two functions of its page, if there are any, when it runs tests.
    await page.exposeFunction(
      'codeAutomationLog',
      (/** @type {string} */ _kind, /** @type {unknown[]} */ parts) => {
        show(String(parts[0]));
      },
    );
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ status) => {
      ended?.(status);
    });
    const statusAfter = (/** @type {() => Promise<unknown>} */ load) =>
      new Promise((resolve, reject) => {
        ended = resolve;
        page.once('crash', () => {
          reject(new Error('The page of the workbench crashed.'));
        });
        load().catch(reject);
      });
    let status = await statusAfter(() => open(page, server));
    if (!ran) status = await statusAfter(() => page.reload());
    return status === 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * What is used of the page. All of the DOM's types would be there for the product, too.
 * @typedef {object} PageGlobals
 * @property {{ getElementById: (id: string) => PageElement | null }} document
 * @property {new (changed: () => void) => Observer} MutationObserver
 * @typedef {{ observe: (node: object, options: object) => void, disconnect: () => void }} Observer
 * @typedef {object} PageElement
 * @property {(name: string) => string | null} getAttribute
 * @property {(name: string, value: string) => void} setAttribute
 */

/**
 * Runs in the page: the workbench takes extensions for the web worker, and their tests, from the settings in its page alone.
 * @param {object} options
 */
function patchDevelopmentOptions(options) {
  const page = /** @type {PageGlobals} */ (/** @type {unknown} */ (globalThis));
  const observer = new page.MutationObserver(() => {
    const settings = page.document.getElementById('vscode-workbench-web-configuration');
    if (!settings) return;
    observer.disconnect();
    /** @type {{ developmentOptions?: object }} */
    const configuration = JSON.parse(settings.getAttribute('data-settings') ?? '{}');
    configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
    settings.setAttribute('data-settings', JSON.stringify(configuration));
  });
  observer.observe(page.document, { childList: true, subtree: true });
}

/** @param {string} text */
function show(text) {
  const counts = printTestOutput(text);
  if (counts === undefined) return;
  ran = true;
  writeFileSync(join(suite, 'counts.json'), counts);
}

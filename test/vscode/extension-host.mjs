// Runs the tests that need VS Code's API, built in out/editor, inside VS Code's extension host.
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installChromium, launchChromium } from './chromium.mjs';
import { installDesktop, startDesktop } from './desktop.mjs';
import { installServer } from './install-server.mjs';
import { endGroup } from './processes.mjs';
import { examples, out, project } from './project.mjs';
import { startServer } from './server.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';
import { printTestOutput } from './test-output.mjs';

const tests = join(out, 'editor', 'run.js');
const timeLimit = 10 * 60_000;

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

const desktop = await installDesktop({ seen: false });
if ('missing' in desktop)
  console.log(`Using VS Code's server: for the desktop ${desktop.missing}.`);

setTimeout(() => {
  console.error('VS Code did not finish the tests in time.');
  process.exit(1);
}, timeLimit).unref();

const succeeded =
  'missing' in desktop ? await testOnServer() : await testOnDesktop(desktop.command);
process.exitCode = succeeded ? 0 : 1;

/** @param {string[]} command */
async function testOnDesktop(command) {
  const options = [folder, `--extensionTestsPath=${tests}`];
  const leader = startDesktop(command, home, options);
  for (const stream of [leader.stdout, leader.stderr]) {
    createInterface(stream).on('line', printTestOutput);
  }
  await once(leader, 'close');
  await endGroup(leader);
  return leader.exitCode === 0;
}

async function testOnServer() {
  await installServer();
  await installChromium();
  const server = await startServer({ folder, obeysTests: true });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const address = server.workbench([
      ['extensionDevelopmentPath', server.uri(project)],
      ['extensionTestsPath', server.uri(tests)],
      ['skipWelcome', 'true'],
    ]);
    const status = new Promise((resolve, reject) => {
      page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
      // The workbench calls these two functions of its page, if there are any, when it runs tests.
      page
        .exposeFunction('codeAutomationLog', showMarkedLines)
        .then(() => page.exposeFunction('codeAutomationExit', resolve))
        .then(() => page.goto(address))
        .catch(reject);
    });
    return (await status) === 0;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/**
 * @param {string} _kind
 * @param {unknown[]} parts
 */
function showMarkedLines(_kind, parts) {
  printTestOutput(String(parts[0]));
}

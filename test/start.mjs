// npm start: sets up, builds, lints the example on the command line, and opens it in VS Code with
// the extension.
//   --no-open   ends as soon as VS Code shows our findings, with a picture in out/start.png
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packageExtension } from './vscode/package-extension.mjs';
import { run } from './vscode/processes.mjs';
import { examples, out, packagedExtension } from './vscode/project.mjs';
import { makeTemporaryFolder } from './vscode/temporary-folder.mjs';

const example = 'checkout-latency.md';
const suggestion = `Things to try: type "We should have tested it." and press Ctrl+. in the words that are underlined;
press F1 and run "Incident Review: Insert Section…".`;

const { values: options } = parseArgs({ options: { 'no-open': { type: 'boolean' } } });

await packageExtension();
console.log(`\nFindings in examples/${example}:\n`);
await run(process.execPath, ['dist/command-line.js', 'lint', join('examples', example)]);
console.log();
if (options['no-open']) await look();
else await open();

/** Opens a copy of the example, and closes it when it has been seen to work. */
async function look() {
  const { installChromium } = await import('./vscode/chromium.mjs');
  const { installServer } = await import('./vscode/install-server.mjs');
  const { openWorkbench } = await import('./vscode/workbench.mjs');
  await installServer();
  await installChromium();
  const workbench = await openWorkbench({ copyOf: examples, openFile: example });
  await workbench.waitForSquiggle();
  await workbench.waitForProblem('');
  const path = join(out, 'start.png');
  await workbench.page.screenshot({ path });
  await workbench.close();
  console.log(`VS Code shows the findings: ${path}`);
}

/** Opens the example, and stays until the window is closed or Ctrl+C is pressed. */
async function open() {
  const { installDesktop, startDesktop } = await import('./vscode/desktop.mjs');
  process.prependOnceListener('SIGINT', () => process.exit());
  const desktop = await installDesktop({ seen: true });
  if ('missing' in desktop) {
    console.log(`Using VS Code's server: for the desktop ${desktop.missing}.`);
    await serve();
  } else {
    console.log(`${suggestion}\n\nVS Code is open. Close it, or press Ctrl+C here, to end.`);
    startDesktop(desktop.command, makeTemporaryFolder(), [examples, join(examples, example)]);
  }
}

async function serve() {
  const { installServer } = await import('./vscode/install-server.mjs');
  const { startServer } = await import('./vscode/server.mjs');
  await installServer();
  const server = await startServer({ folder: examples, extension: packagedExtension });
  const address = server.workbench([['openFile', server.uri(join(examples, example))]]);
  console.log(`VS Code is open for a browser on this machine at\n\n${address}\n`);
  console.log(`${suggestion}\n\nPress Ctrl+C to end.`);
}

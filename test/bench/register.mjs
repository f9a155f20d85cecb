// node test/bench/register.mjs: how long the reviews of a large workspace take to be read in VS Code, and how long others have to
// wait for it. Do nothing else on the machine meanwhile.
//   --files N   5000 if not told
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { installChromium, launchChromium } from '../vscode/chromium.mjs';
import { installServer } from '../vscode/install-server.mjs';
import { out } from '../vscode/project.mjs';
import { startServer } from '../vscode/server.mjs';
import { makeTemporaryFolder } from '../vscode/temporary-folder.mjs';
import { generateReview } from './reviews.mjs';

/** @typedef {import('./register-probe.ts').RegisterTimes} RegisterTimes */

const { values } = parseArgs({ options: { files: { type: 'string', default: '5000' } } });
const probe = join(out, 'bench', 'register-probe');
const home = makeTemporaryFolder();
const folder = join(home, 'incident-reviews'); // by this name, what it holds are reviews

for (let number = 0; number < Number(values.files); number++) {
  const year = join(folder, `year-${Math.floor(number / 500)}`);
  mkdirSync(year, { recursive: true });
  writeFileSync(join(year, `${number}.md`), generateReview(200, number + 1));
}
rmSync(probe, { recursive: true, force: true });
await build({
  entryPoints: ['test/bench/register-probe.ts'],
  outfile: join(probe, 'run.js'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
});
writeFileSync(
  join(probe, 'package.json'),
  JSON.stringify({
    ...{ name: 'register-probe', publisher: 'incident-review', version: '0.0.1' },
    ...{ engines: { vscode: '*' }, main: './run.js' },
  }),
);

await installServer();
await installChromium();
const server = await startServer({ folder, obeysTests: true });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const ended = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('The page of the workbench crashed.')));
    page
      // The workbench calls these two functions of its page when it has run what it was asked to.
      .exposeFunction('codeAutomationLog', () => undefined)
      .then(() => page.exposeFunction('codeAutomationExit', resolve))
      .then(() =>
        page.goto(
          server.workbench([
            ['extensionDevelopmentPath', server.uri(probe)],
            ['extensionTestsPath', server.uri(join(probe, 'run.js'))],
            ['skipWelcome', 'true'],
          ]),
        ),
      )
      .catch(reject);
  });
  if ((await ended) !== 0) throw new Error('The probe failed.');
} finally {
  await browser.close();
  await server.stop();
}
/** @type {RegisterTimes} */
const { reviews, actions, kept, ...times } = JSON.parse(
  readFileSync(join(probe, 'times.json'), 'utf8'),
);
console.log(`${reviews} reviews, ${actions} actions, ${Math.round(kept / 1024)} KB kept`);
for (const [what, { duration, longestBlock, longestWork }] of Object.entries(times))
  console.log(
    `${what.padEnd(10)} ${duration.toFixed(0).padStart(7)} ms, longest block ${longestBlock.toFixed(0).padStart(4)} ms, of which its own work ${longestWork?.toFixed(0) ?? '?'} ms`,
  );

import { countsOf } from '../mocha.js';
import { print, runInWorkspace } from './run.js';

/**
 * Runs the tests of this folder, which stand in the same bundle. VS Code calls it in its extension host in a browser's web
 * worker, with the extension loaded.
 * @throws when a test failed, for VS Code to end with a failure
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  await runInWorkspace(() => countsOf((end) => mocha.run(end)));
}

import Mocha from 'mocha';
import { runSuite } from '../suite.js';
import { print, runInWorkspace } from './run.js';

/**
 * Runs the tests of this folder. VS Code calls it in its extension host on Node.js, with the extension loaded.
 * @throws when a test failed, for VS Code to end with a failure
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  await runInWorkspace(() => runSuite(__dirname, 60));
}

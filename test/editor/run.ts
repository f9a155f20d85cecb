import { format } from 'node:util';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { runSuite } from '../suite.js';
import { markTestOutput } from '../vscode/test-output.mjs';
import { waitUntil } from './documents.js';

/**
 * Runs the tests of this folder. VS Code calls it in the extension host, with the extension loaded.
 * @throws when a test failed, for VS Code to end with a failure
 */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    console.log(markTestOutput(format(...parts)));
  };
  await waitUntil(
    () => (vscode.workspace.workspaceFolders?.length ?? 0) > 1,
    () => 'No folder was opened.',
  );
  if (!(await runSuite(__dirname, 60))) throw new Error('Tests failed.');
}

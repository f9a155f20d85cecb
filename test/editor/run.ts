// What running the tests takes in either extension host.
import { format } from 'node:util';
import * as vscode from 'vscode';
import type { Counts } from '../mocha.js';
import { markCounts, markTestOutput } from '../vscode/test-output.mjs';
import { waitUntil } from './documents.js';

/** Prints for the terminal of who runs the tests. */
export function print(...parts: unknown[]): void {
  console.log(markTestOutput(format(...parts)));
}

/**
 * Waits for the workspace, runs a suite, and tells of its end.
 * @throws when a test failed, for VS Code to end with a failure
 */
export async function runInWorkspace(suite: () => Promise<Counts>): Promise<void> {
  try {
    // Of a workspace with several folders, VS Code may tell an extension late, or never when it opens it for the first time.
    await waitUntil(
      () => (vscode.workspace.workspaceFolders?.length ?? 0) > 1,
      () => 'The folders of the workspace were not opened.',
      15,
    );
  } catch (error) {
    print(error);
    throw error;
  }
  const counts = await suite();
  console.log(markCounts(counts));
  if (counts.failed > 0) throw new Error('Tests failed.');
}

// What running the tests takes in either extension host.
import { format } from 'node:util';
import * as vscode from 'vscode';
import type { Counts } from '../counts.js';
import { markCounts, markTestOutput } from '../vscode/test-output.mjs';
import { waitUntil } from './documents.js';

/** Prints for the terminal of who runs the tests. */
export function print(...parts: unknown[]): void {
  console.log(markTestOutput(format(...parts)));
}

export async function foldersAreOpen(): Promise<void> {
  await waitUntil(
    () => (vscode.workspace.workspaceFolders?.length ?? 0) > 1,
    () => 'No folder was opened.',
  );
}

/** @throws when a test failed, for VS Code to end with a failure */
export function finish(counts: Counts): void {
  console.log(markCounts(counts));
  if (counts.failed > 0) throw new Error('Tests failed.');
}

// Runs in VS Code's extension host, and times how the reviews of a large workspace are read there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { ConfigurationFiles } from '../../src/editor/configuration-files.js';
import { ReviewDocuments } from '../../src/editor/review-documents.js';
import { ReviewIndex } from '../../src/editor/review-index.js';
import { ReviewTree } from '../../src/editor/review-tree.js';
import { WorkspaceFiles } from '../../src/editor/workspace-files.js';
import { SummaryStore } from '../../src/editor/summary-store.js';
import { everything } from '../../src/register/register.js';

/** Milliseconds. */
export interface RegisterTimes {
  readonly reviews: number;
  readonly actions: number;
  /** The files are found by their paths alone. */
  readonly look: Timed;
  /** All are read for the first time. */
  readonly first: Timed;
  /** In another session, when nothing has changed. */
  readonly again: Timed;
  /** From the change of one file until the list knows it. */
  readonly change: Timed;
  /** The first rows, of all reviews and of all actions. */
  readonly rows: Timed;
  readonly filtered: Timed;
  /** UTF-8 bytes that are kept between sessions. */
  readonly kept: number;
}

interface Timed {
  readonly duration: number;
  /** The longest time that others had to wait. */
  readonly longestBlock: number;
  /** The same without the time that the machine spent on other programs; undefined where Node cannot tell. */
  readonly longestWork: number | undefined;
}

export async function run(): Promise<void> {
  await pause(3_000); // VS Code is busy with its own start
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  const configurations = new ConfigurationFiles();
  const documents = new ReviewDocuments(configurations);
  const storageUri = vscode.Uri.joinPath(folder.uri, '..', 'storage');
  const context = { storageUri, extension: { packageJSON: { version: '1' } } };
  const open = (): ReviewIndex =>
    new ReviewIndex(
      new WorkspaceFiles(configurations),
      documents,
      new SummaryStore(context as unknown as vscode.ExtensionContext),
    );
  await open().look(); // code that runs for the first time is slower
  const look = await timed(() => open().look());
  const first = await timed(() => open().want());
  const index = open();
  const again = await timed(() => index.want());
  const tree = new ReviewTree(index);
  const rows = await timed(() => {
    for (const grouping of ['reviews', 'actions'] as const) {
      tree.change({ grouping });
      for (const node of tree.getChildren()) tree.getTreeItem(node);
    }
    return Promise.resolve();
  });
  const filtered = await timed(() => {
    tree.change({ grouping: 'reviews', filter: { ...everything, words: 'panel ana' } });
    for (const node of tree.getChildren()) tree.getTreeItem(node);
    return Promise.resolve();
  });
  const change = await timed(async () => {
    const uri = vscode.Uri.joinPath(folder.uri, 'year-0', '0.md');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Changed by the probe\n'));
    while (!index.reviews.some(({ summary }) => summary.title === 'Changed by the probe'))
      await pause(20);
  });
  const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(storageUri, 'reviews.jsonl'));
  const { reviews } = index;
  const actions = reviews.reduce((sum, { summary }) => sum + summary.actions.length, 0);
  const times: RegisterTimes = {
    ...{ reviews: reviews.length, actions, look, first, again, change, rows, filtered },
    kept: size,
  };
  writeFileSync(join(__dirname, 'times.json'), JSON.stringify(times));
}

async function timed(action: () => Promise<unknown>): Promise<Timed> {
  let [last, longestBlock, lastWork, longestWork] = [performance.now(), 0, worked(), 0];
  const look = (): void => {
    const [now, work] = [performance.now(), worked()];
    longestBlock = Math.max(longestBlock, now - last);
    longestWork = Math.max(longestWork, work - lastWork);
    [last, lastWork] = [now, work];
  };
  const start = performance.now();
  const timer = setInterval(look, 1);
  await action();
  const duration = performance.now() - start;
  look();
  clearInterval(timer);
  return {
    duration,
    longestBlock,
    longestWork: Number.isNaN(longestWork) ? undefined : longestWork,
  };
}

/** Milliseconds that this thread has worked. */
function worked(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  const { user, system } = threadCpuUsage?.call(process) ?? { user: Number.NaN, system: 0 };
  return (user + system) / 1_000;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

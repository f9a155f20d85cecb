// Runs in VS Code's extension host, beside the installed extension, and times it there.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** Milliseconds. */
export interface EditorTimes {
  /** Whether the extension was asleep until now. */
  readonly wasIdle: boolean;
  /** Loading and activating the extension. */
  readonly activation: number;
  /** From the event that the short review was opened to its first findings. */
  readonly firstFindings: number;
  readonly files: readonly { readonly lines: number; readonly keys: readonly KeyTime[] }[];
}

export interface KeyTime {
  /** From the key to VS Code's event that tells of the diagnostics. */
  readonly event: number;
  /** From the extension host's event that the text changed to the diagnostics being there. */
  readonly there: number;
}

const text = ' We should have tested this change before.';
const patience = 15_000;

export async function run(): Promise<void> {
  await pause(3_000); // VS Code is busy with its own start
  const extension = vscode.extensions.getExtension('incident-review.incident-review');
  if (!extension) throw new Error('The extension is not installed.');
  const wasIdle = !extension.isActive;
  // Listeners are called in the order in which they came: these before ours.
  let [opened, changed] = [0, 0];
  vscode.workspace.onDidOpenTextDocument(() => (opened = performance.now()));
  vscode.workspace.onDidChangeTextDocument(({ contentChanges }) => {
    // That a document differs from its file is reported as a change of nothing.
    if (contentChanges.length > 0) changed = performance.now();
  });
  const start = performance.now();
  await extension.activate();
  const activation = performance.now() - start;

  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  let firstFindings = Number.NaN;
  const files = [];
  for (const lines of [200, 2_000, 20_000]) {
    const uri = vscode.Uri.joinPath(folder.uri, `${lines}.md`);
    const there = replaced(uri);
    const document = await vscode.workspace.openTextDocument(uri);
    const at = await there;
    if (files.length === 0) firstFindings = at - opened;
    await pause(1_500);
    files.push({ lines, keys: await typeInto(document, () => changed) });
  }
  const times: EditorTimes = { wasIdle, activation, firstFindings, files };
  writeFileSync(join(__dirname, 'times.json'), JSON.stringify(times));
}

async function typeInto(
  document: vscode.TextDocument,
  changed: () => number,
): Promise<readonly KeyTime[]> {
  const { uri, lineCount } = document;
  const editor = await vscode.window.showTextDocument(document);
  const middle = document.lineAt(Math.floor(lineCount / 2)).range.end;
  editor.selection = new vscode.Selection(middle, middle);
  await pause(500);
  const keys = [];
  for (const character of text) {
    const start = performance.now();
    const told = diagnosticsEvent(uri);
    const there = replaced(uri);
    await vscode.commands.executeCommand('type', { text: character });
    const at = await there;
    keys.push({ event: (await told) - start, there: at - changed() });
    await pause(20);
  }
  return keys;
}

/** One of our diagnostics: each time they are set, they are other objects. */
function oneOfOurs(uri: vscode.Uri): vscode.Diagnostic | undefined {
  return vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'Incident Review');
}

/** Resolves with the time at which our diagnostics of a document have been set anew. */
async function replaced(uri: vscode.Uri): Promise<number> {
  const [before, start] = [oneOfOurs(uri), performance.now()];
  while (performance.now() - start < patience) {
    const now = oneOfOurs(uri);
    if (now && now !== before) return performance.now();
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`There are no new diagnostics of ${uri.path}.`);
}

/** Resolves with the time of the event that tells of it; other extensions have their own. */
function diagnosticsEvent(uri: vscode.Uri): Promise<number> {
  const before = oneOfOurs(uri);
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (oneOfOurs(uri) === before) return;
      listener.dispose();
      resolve(performance.now());
    });
  });
}

async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

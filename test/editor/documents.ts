// What the tests of the editor do with documents, in one line each.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const reviewStart = '---\ntype: incident-review\n---\n\n';

/** All required sections, so that nothing but the sentence in the summary is asked about. */
export function reviewWith(sentence: string): string {
  return `${reviewStart}# Search down

## Summary

${sentence}

## Impact

Readers saw errors.

## Timeline

| Time | What happened |
| --- | --- |
| 14:02 | Alert |

## Diagnostic work

We compared the logs of two hosts.

## Contributing factors

The cache was cold, and the queue was shared.

## Local rationality

The deploy looked like the ten before it.

## What went well

Ana knew the queue's drain switch from the move in May.

## Corrective actions

None yet.
`;
}

let untitledDocuments = 0;

/**
 * Shows a new, unsaved document. Each has a name of its own: VS Code fills a document that has the name of one closed a
 * moment ago with the backup of that one.
 */
export async function showUntitled(content: string, language = 'markdown') {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `Test-${++untitledDocuments}` });
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.languages.setTextDocumentLanguage(document, language);
  const editor = await vscode.window.showTextDocument(document);
  const start = new vscode.Position(0, 0);
  if (content !== '') await editor.edit((edit) => edit.insert(start, content));
  editor.selection = new vscode.Selection(start, start);
  return editor;
}

/**
 * Writes a file into the workspace and opens it as a person does.
 * @param folder which of the workspace's folders, counted from 0
 */
export async function showFile(path: string, content: string, folder = 0) {
  const uri = inWorkspace(path, folder);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  await vscode.commands.executeCommand('vscode.open', uri);
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document.uri.toString(), uri.toString());
  return editor;
}

/** A place for the tests' own files in a folder of the workspace: the first is named "examples", the second "Postmortems". */
export function inWorkspace(path: string, folder = 0): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[folder]?.uri;
  assert.ok(uri, 'the folder is open');
  return vscode.Uri.joinPath(uri, 'written-by-tests', path);
}

/**
 * Makes a folder that VS Code watches: it hears of what happens in a new one only after a while, and never when the folder
 * around it was new as well.
 * @returns its address
 */
export async function watchedFolder(path: string): Promise<vscode.Uri> {
  const names = path.split('/');
  for (const index of names.keys()) {
    await vscode.workspace.fs.createDirectory(inWorkspace(names.slice(0, index).join('/')));
    await pause(500);
  }
  const folder = inWorkspace(path);
  await vscode.workspace.fs.createDirectory(folder);
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
  const heard: vscode.Uri[] = [];
  watcher.onDidCreate((uri) => heard.push(uri));
  const trials: vscode.Uri[] = [];
  // Deleted only at the end: VS Code says nothing about a file that went as soon as it came.
  while (heard.length === 0) {
    assert.ok(trials.length < 100, `VS Code watches ${folder.path}`);
    const trial = vscode.Uri.joinPath(folder, `trial-${trials.length}.txt`);
    await vscode.workspace.fs.writeFile(trial, new Uint8Array());
    trials.push(trial);
    await pause(200);
  }
  for (const trial of trials) await vscode.workspace.fs.delete(trial);
  watcher.dispose();
  return folder;
}

/** Leaves nothing behind for the next test. */
export async function closeAndDeleteAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  for (const folder of [0, 1]) {
    await vscode.workspace.fs
      .delete(inWorkspace('', folder), { recursive: true })
      .then(undefined, () => {
        // Most tests write no files.
      });
  }
}

/** Our diagnostics of a document, as soon as they are as expected; fails with those there are when they never are. */
export async function diagnosticsWhen(
  uri: vscode.Uri,
  areAsExpected: (diagnostics: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  await waitUntil(
    () => areAsExpected(diagnosticsOf(uri)),
    () => `${uri.path} has ${JSON.stringify(diagnosticsOf(uri))}`,
  );
  return diagnosticsOf(uri);
}

export function diagnosticsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Incident Review');
}

/** Waits for a rule to speak, or for its silence, and says where it spoke. */
export async function findingsOf(
  rule: string,
  uri: vscode.Uri,
): Promise<readonly vscode.Diagnostic[]> {
  const ofRule = (diagnostics: readonly vscode.Diagnostic[]) =>
    diagnostics.filter((diagnostic) => ruleOf(diagnostic) === rule);
  return ofRule(await diagnosticsWhen(uri, (all) => ofRule(all).length > 0));
}

export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Long enough for whatever is to be published about the changes made so far. */
export async function everythingIsRead(): Promise<void> {
  await pause(500);
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

export async function waitUntil(
  isTrue: () => boolean,
  otherwise: () => string,
  seconds = 10,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!isTrue()) {
    assert.ok(Date.now() < deadline, otherwise());
    await pause(20);
  }
}

/** Types as a person does: VS Code sees every character. */
export async function type(text: string): Promise<void> {
  for (const character of text) {
    await vscode.commands.executeCommand('type', { text: character });
  }
}

export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** Puts the caret behind the first occurrence of a text. */
export function placeCaretBehind(text: string, editor: vscode.TextEditor): void {
  const all = editor.document.getText();
  const offset = all.indexOf(text);
  assert.notEqual(offset, -1, `"${text}" is not in the document: ${all}`);
  const position = editor.document.positionAt(offset + text.length);
  editor.selection = new vscode.Selection(position, position);
}

/** Sets one of our settings for the duration of a test. */
export async function withSetting(name: string, value: unknown, test: () => Promise<void>) {
  const settings = vscode.workspace.getConfiguration('incidentReview');
  await settings.update(name, value, vscode.ConfigurationTarget.Global);
  try {
    await test();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Global);
  }
}

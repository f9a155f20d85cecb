import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { resultWords } from '../../src/editor/lint-workspace.js';
import {
  closeAndDeleteAll,
  diagnosticsOf,
  diagnosticsWhen,
  everythingIsRead,
  inWorkspace,
  reviewWith,
  ruleOf,
  showFile,
  watchedFolder,
} from './documents.js';

const text = reviewWith('We met to talk about the root cause.');

describe('"Lint Workspace"', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('incidentReview.clearWorkspaceFindings');
    await closeAndDeleteAll();
  });

  it('lists the findings of reviews that are not open, and of no other file', async () => {
    const first = await write('postmortems/a.md', text);
    const second = await write('b.md', text.replaceAll('\n', '\r\n'), 1);
    const notes = await write('notes.md', text);
    await lintWorkspace();
    for (const uri of [first, second]) {
      const [finding] = await theOneFindingOf(uri);
      assert.equal(finding && ruleOf(finding), 'root-cause');
      assert.deepEqual(finding?.range, new vscode.Range(8, 25, 8, 35));
    }
    assert.deepEqual(diagnosticsOf(notes), []);
  });

  it('gives way to the findings of an open document, and follows the file when it is closed', async () => {
    const uri = await write('postmortems/a.md', text);
    await lintWorkspace();
    const before = await theOneFindingOf(uri);
    const editor = await showFile('postmortems/a.md', text);
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(uri).map(ruleOf), ['root-cause']);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(8, 0), 'Somebody should have known. ');
    });
    await diagnosticsWhen(uri, (all) => all.length > 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const after = await theOneFindingOf(uri);
    assert.deepEqual(after[0]?.range, before[0]?.range);
  });

  it('is right about files that change or are deleted later', async () => {
    const old = await watchedFolder('postmortems/old');
    const changing = await write('postmortems/a.md', text);
    const deleted = await write('postmortems/old/b.md', text);
    await lintWorkspace();
    await write('postmortems/a.md', text.replace('the root cause', 'the cache'));
    await diagnosticsWhen(changing, (all) => all.length === 0);
    await vscode.workspace.fs.delete(old, { recursive: true });
    await diagnosticsWhen(deleted, (all) => all.length === 0);
  });

  it('obeys settings that change later', async () => {
    const uri = await write('postmortems/a.md', text);
    await lintWorkspace();
    await write('.incident-review.yaml', 'rules:\n  root-cause: off\n');
    await diagnosticsWhen(uri, (all) => all.length === 0);
  });

  it('is undone by "Clear Workspace Findings"', async () => {
    const uri = await write('postmortems/a.md', text);
    await lintWorkspace();
    await theOneFindingOf(uri);
    await vscode.commands.executeCommand('incidentReview.clearWorkspaceFindings');
    assert.deepEqual(diagnosticsOf(uri), []);
    await write('postmortems/a.md', `${text}\n`);
    await everythingIsRead();
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(uri), []);
  });

  it('says how much it found, in words', () => {
    const words = (findings: number, concerned: number, reviews: number, total = reviews) =>
      resultWords({ findings, concerned, reviews }, total);
    assert.equal(words(31, 12, 40), 'Linted the workspace: 31 findings in 12 of 40 reviews.');
    assert.equal(words(1, 1, 40), 'Linted the workspace: 1 finding in 1 of 40 reviews.');
    assert.equal(
      words(2, 1, 3, 40),
      'Stopped after 3 of 40 reviews, with 2 findings in 1 of 3 reviews.',
    );
    assert.equal(words(0, 0, 40), 'Nothing is asked about any of the 40 reviews.');
    assert.equal(words(0, 0, 1), 'Nothing is asked about the one review there is.');
    assert.match(words(0, 0, 0), /There are no reviews/);
  });
});

async function lintWorkspace(): Promise<void> {
  await vscode.commands.executeCommand('incidentReview.lintWorkspace');
}

/** Waits for it: what VS Code tells late of the files of the test before has them looked at once more. */
async function theOneFindingOf(uri: vscode.Uri): Promise<readonly vscode.Diagnostic[]> {
  return diagnosticsWhen(uri, (all) => all.length === 1);
}

async function write(path: string, content: string, folder = 0): Promise<vscode.Uri> {
  const uri = inWorkspace(path, folder);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

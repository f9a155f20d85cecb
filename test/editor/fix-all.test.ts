import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { resultWords } from '../../src/editor/fix-all.js';
import {
  closeAndDeleteAll,
  findingsOf,
  reviewWith,
  showFile,
  showUntitled,
  undo,
  waitUntil,
} from './documents.js';

const kind = 'source.fixAll.incidentReview';
const text = reviewWith(
  'The root cause was a full disk. The primary cause of the alarm was a stale cache. We looked for the root cause.',
);
const fixed = text
  .replace('The root cause was', 'A contributing factor was')
  .replace('The primary cause of', 'A contributing factor in');

describe('"Fix All"', () => {
  afterEach(closeAndDeleteAll);

  it('applies the safe fixes of a review, undone in one step', async () => {
    const { document } = await showUntitled(text);
    await findingsOf('root-cause', document.uri);
    await vscode.commands.executeCommand('incidentReview.fixAll');
    assert.equal(document.getText(), fixed);
    await undo();
    assert.equal(document.getText(), text);
  });

  it('works in a file with Windows line breaks', async () => {
    const { document } = await showFile('windows.md', text.replaceAll('\n', '\r\n'));
    await vscode.commands.executeCommand('incidentReview.fixAll');
    assert.equal(document.getText(), fixed.replaceAll('\n', '\r\n'));
  });

  it('leaves other Markdown alone, and reviews with nothing to fix', async () => {
    for (const content of ['# Notes\n\nThe root cause was a full disk.\n', fixed]) {
      const { document } = await showUntitled(content);
      await vscode.commands.executeCommand('incidentReview.fixAll');
      assert.equal(document.getText(), content);
    }
  });

  it('is a code action of its own kind, offered where there is something to fix', async () => {
    const { document } = await showUntitled(text);
    await findingsOf('root-cause', document.uri);
    const [action] = await actionsIn(document);
    assert.ok(action?.edit);
    assert.equal(action.kind?.value, kind);
    await vscode.workspace.applyEdit(action.edit);
    assert.equal(document.getText(), fixed);
    assert.deepEqual(await actionsIn(document), []);
  });

  it('can run on save', async () => {
    const settings = vscode.workspace.getConfiguration('editor');
    const target = vscode.ConfigurationTarget.Global;
    await settings.update('codeActionsOnSave', { [kind]: 'explicit' }, target);
    try {
      const { document } = await showFile('postmortem.md', text.replace('full disk', 'disk'));
      await findingsOf('root-cause', document.uri);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.positionAt(document.getText().indexOf('disk')), 'full ');
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand('workbench.action.files.save');
      await waitUntil(
        () => document.getText() === fixed,
        () => document.getText(),
      );
    } finally {
      await settings.update('codeActionsOnSave', undefined, target);
    }
  });

  it('says how many fixes it applied', () => {
    assert.equal(resultWords({ applied: 1, left: 0 }), '1 fix was applied.');
    assert.equal(
      resultWords({ applied: 3, left: 1 }),
      '3 fixes were applied. 1 more overlaps them: run "Fix All" again.',
    );
    assert.equal(
      resultWords({ applied: 3, left: 2 }),
      '3 fixes were applied. 2 more overlap them: run "Fix All" again.',
    );
    assert.match(resultWords({ applied: 0, left: 0 }), /nothing to fix without you reading it/);
  });
});

async function actionsIn(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
    kind,
  );
}

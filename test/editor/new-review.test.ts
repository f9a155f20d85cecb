import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openNewReview } from '../../src/editor/new-review.js';
import { reviewText } from '../../src/sections/template.js';
import {
  closeAndDeleteAll,
  diagnosticsOf,
  everythingIsRead,
  pause,
  type,
  waitUntil,
} from './documents.js';

const details = { title: 'Search: down for "an hour"', date: '2026-03-14', severity: 'SEV-2' };

describe('New Review', () => {
  afterEach(async () => {
    await closeAndDeleteAll();
    // VS Code gives the next one the same name, and fills it with the backup of this one while there is one.
    await pause(500);
  });

  it('opens the template unsaved, with the caret in its first blank', async () => {
    const { document, selection } = await openNewReview(details, {
      configuration: {},
      folder: undefined,
    });
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, 'markdown');
    assert.equal(document.getText(), reviewText(details));
    assert.match(document.getText(selection), /^On DATE/);
  });

  it('leads from blank to blank', async () => {
    const { document } = await openNewReview(details, { configuration: {}, folder: undefined });
    await type('Down.');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('Readers');
    assert.match(document.getText(), /\n\nDown\.\n\n## Impact\n\n.*\n\n- \*\*Who:\*\* Readers\n/);
  });

  it('begins without findings', async () => {
    const { document } = await openNewReview(details, { configuration: {}, folder: undefined });
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri), []);
  });

  it('leaves nothing behind when a question is dismissed', async () => {
    const before = vscode.workspace.textDocuments.length;
    const command = vscode.commands.executeCommand('incidentReview.newReview').then(() => 'over');
    while ((await Promise.race([command, pause(50)])) !== 'over') {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    }
    await waitUntil(
      () => vscode.workspace.textDocuments.length === before,
      () => 'a document was opened',
    );
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});

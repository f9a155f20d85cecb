import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAndDeleteAll,
  placeCaretBehind,
  reviewStart,
  showFile,
  showUntitled,
  undo,
  waitUntil,
} from './documents.js';

const factors = `${reviewStart}# Down

## Contributing factors

- The retry limit was high.
- The cache was cold; only with the retries was that too much.
`;

describe('Insert or Update Factor Map', () => {
  afterEach(closeAndDeleteAll);

  it('puts a Mermaid block under the factors, as one undo step, and leaves the caret where it is', async () => {
    const editor = await showFile('map.md', factors.replaceAll('\n', '\r\n'));
    const before = editor.document.getText();
    placeCaretBehind('# Down', editor);
    const caret = editor.selection.active;
    await insertFactorMap();
    const after = editor.document.getText();
    assert.ok(after.startsWith(before.trimEnd()), after);
    assert.match(
      after,
      /```mermaid\r\nflowchart TB\r\n[^]* -- interacted with --- [^]*\r\n```\r\n$/,
    );
    assert.ok(editor.selection.active.isEqual(caret));
    await undo();
    assert.equal(editor.document.getText(), before);
  });

  it('draws it anew in its place, as one undo step', async () => {
    const editor = await showUntitled(factors);
    await insertFactorMap();
    const end = editor.document.positionAt(editor.document.getText().length);
    await editor.edit((edit) => edit.insert(end, '\n## Appendix\n\nMore.\n'));
    placeCaretBehind('- The retry limit was', editor);
    await editor.edit((edit) => edit.insert(editor.selection.active, ' too'));
    const before = editor.document.getText();
    await insertFactorMap();
    const after = editor.document.getText();
    assert.equal(after, before.replace('["The retry limit was', '["The retry limit was too'));
    await insertFactorMap();
    assert.equal(editor.document.getText(), after);
    await undo();
    assert.equal(editor.document.getText(), before);
  });

  it('leaves a review without factors as it is', async () => {
    const text = `${reviewStart}# Down\n`;
    const editor = await showUntitled(text);
    // The message waits for an answer, and so does the command.
    void insertFactorMap();
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(editor.document.getText(), text);
  });

  function insertFactorMap(): Thenable<unknown> {
    return vscode.commands.executeCommand('incidentReview.insertFactorMap');
  }
});

describe('Show Factor Map', () => {
  afterEach(closeAndDeleteAll);

  it('opens beside the text, which keeps the focus, and only once', async () => {
    const editor = await showUntitled(factors);
    await vscode.commands.executeCommand('incidentReview.showFactorMap');
    await waitUntil(
      () => maps().length === 1,
      () => 'no map opened',
    );
    assert.notEqual(maps()[0]?.group.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    await vscode.commands.executeCommand('incidentReview.showFactorMap', editor.document.uri);
    assert.equal(maps().length, 1);
  });

  function maps(): readonly vscode.Tab[] {
    return vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(
        ({ input }) =>
          input instanceof vscode.TabInputWebview &&
          input.viewType.endsWith('incidentReview.factorMap'),
      );
  }
});

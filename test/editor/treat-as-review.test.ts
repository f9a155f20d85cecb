import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAndDeleteAll,
  diagnosticsWhen,
  placeCaretBehind,
  showFile,
  showUntitled,
  type,
  undo,
} from './documents.js';

describe('Treat This File as an Incident Review', () => {
  afterEach(closeAndDeleteAll);

  it('makes ordinary Markdown a review, as one undo step', async () => {
    const editor = await showFile('notes.md', '# Search down\n');
    placeCaretBehind('# Search down', editor);
    await type('!');
    await treatAsReview();
    assert.equal(editor.document.getText(), '---\ntype: incident-review\n---\n\n# Search down!\n');
    await diagnosticsWhen(editor.document.uri, (all) => all.length > 0);
    await undo();
    assert.equal(editor.document.getText(), '# Search down!\n');
    await diagnosticsWhen(editor.document.uri, (all) => all.length === 0);
  });

  it('touches nothing else in front matter that is there', async () => {
    const { document } = await showUntitled('---\ntitle:   Search\n---\n# Search\n');
    await treatAsReview();
    assert.equal(
      document.getText(),
      '---\ntype: incident-review\ntitle:   Search\n---\n# Search\n',
    );
    await treatAsReview();
    assert.equal(document.getText().match(/type:/g)?.length, 1);
  });

  it('does nothing to front matter that is broken', async () => {
    const text = '---\ntags: [search\n---\n# Search\n';
    const { document } = await showUntitled(text);
    await treatAsReview();
    assert.equal(document.getText(), text);
  });
});

async function treatAsReview(): Promise<void> {
  await vscode.commands.executeCommand('incidentReview.treatAsReview');
}

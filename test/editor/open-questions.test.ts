import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAndDeleteAll, pause, reviewStart, showUntitled, undo } from './documents.js';

const run = (command: string, ...rest: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`incidentReview.${command}`, ...rest);

/** Raises one theme: a limit that was reached. */
const text = `${reviewStart}# Mail late

## Contributing factors

The mail gateway ran out of connections ten minutes into the newsletter.

## What was difficult

We could not see what filled it.
`;

const question = (id: string) => ({ kind: 'question', question: { id } });

describe('Open questions', () => {
  afterEach(closeAndDeleteAll);

  it('are asked in the text, ready to write under, as one undo step', async () => {
    const editor = await showUntitled(text);
    await pause(500);
    await run('answerQuestion', question('saturation/limit'));
    const asked = editor.document.getText();
    assert.notEqual(asked, text);
    assert.match(asked, /\*\*[^*]+\?\*\*\n\n> The mail gateway ran out of connections/);
    await undo();
    assert.equal(editor.document.getText(), text);
  });

  it('show the sentence that raises them', async () => {
    const editor = await showUntitled(text);
    await pause(500);
    await run('goToQuestion', question('saturation/limit'));
    const selected = editor.document.getText(editor.selection);
    assert.match(selected, /^The mail gateway ran out of connections/);
  });

  it('are copied with their sentence', async () => {
    await showUntitled(text);
    await pause(500);
    await run('copyQuestion', question('saturation/limit'));
    assert.match(
      await vscode.env.clipboard.readText(),
      /\?\n\n> The mail gateway ran out of connections/,
    );
  });

  it('are gone when they are set aside in the text', async () => {
    const editor = await showUntitled(text);
    await pause(500);
    await editor.edit((edit) =>
      edit.insert(
        new vscode.Position(3, 0),
        '\n<!-- incident-review-set-aside saturation -- told in March -->\n',
      ),
    );
    await pause(500);
    const before = editor.document.getText();
    await run('answerQuestion', question('saturation/limit'));
    assert.equal(editor.document.getText(), before);
  });

  it('are not asked of other Markdown', async () => {
    const editor = await showUntitled(text.replace(reviewStart, ''));
    await pause(500);
    await run('answerQuestion', question('saturation/limit'));
    assert.equal(editor.document.getText(), text.replace(reviewStart, ''));
  });
});

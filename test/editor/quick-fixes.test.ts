import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAndDeleteAll,
  findingsOf,
  pause,
  placeCaretBehind,
  reviewStart,
  reviewWith,
  showFile,
  showUntitled,
  type,
  undo,
} from './documents.js';

const findingText = 'The root cause is known by now.';

describe('Quick fixes', () => {
  afterEach(closeAndDeleteAll);

  it('are offered at the words of a finding, the first replacement preferred', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    const [first, ...others] = await fixesAt(finding.range, document);
    assert.ok(first?.isPreferred);
    assert.ok(others.every(({ isPreferred }) => !isPreferred));
    assert.ok(first.kind && vscode.CodeActionKind.QuickFix.contains(first.kind));
  });

  it('change the text, and are undone in one step', async () => {
    const editor = await showUntitled(reviewWith(findingText));
    placeCaretBehind('# Search down', editor);
    await type(' x');
    const [finding] = await findingsOf('root-cause', editor.document.uri);
    assert.ok(finding);
    const before = editor.document.getText();
    await applyFirst(finding.range, editor.document);
    assert.doesNotMatch(editor.document.getText(), /root cause/);
    await undo();
    assert.equal(editor.document.getText(), before);
  });

  it('fit the text as it is now, even when the diagnostics on screen do not yet', async () => {
    const editor = await showUntitled(reviewWith(findingText));
    const [finding] = await findingsOf('root-cause', editor.document.uri);
    assert.ok(finding);
    placeCaretBehind('## Summary', editor);
    await editor.edit((edit) => edit.insert(editor.selection.active, '\n\nMore to come.\n'));
    const lower = new vscode.Range(
      finding.range.start.translate(3),
      finding.range.end.translate(3),
    );
    await applyFirst(lower, editor.document);
    assert.doesNotMatch(editor.document.getText(), /root cause/);
    assert.match(editor.document.getText(), /More to come\.\n[^]* is known by now\./);
  });

  it('that insert a section leave blanks to fill in, and are undone in one step', async () => {
    const editor = await showUntitled(`${reviewStart}# Search down`);
    const before = editor.document.getText();
    const [finding] = await findingsOf('missing-section', editor.document.uri);
    assert.ok(finding);
    const [first] = await fixesAt(finding.range, editor.document);
    assert.equal(first?.isPreferred, false);
    await applyFirst(finding.range, editor.document);
    assert.match(editor.document.getText(), /# Search down\n\n## Summary\n/);
    assert.match(editor.document.getText(editor.selection), /^On DATE/);
    await type('Noon');
    assert.match(editor.document.getText(), /\n\nNoon\n$/);
    await undo();
    await undo();
    assert.equal(editor.document.getText(), before);
  });

  it('work in a file with Windows line breaks', async () => {
    const text = reviewWith(findingText).replaceAll('\n', '\r\n');
    const { document } = await showFile('windows.md', text);
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    await applyFirst(finding.range, document);
    assert.match(document.getText(), /\r\n\r\n[^\r\n]* is known by now\.\r\n\r\n## Impact/);
  });

  it('are not offered in ordinary Markdown', async () => {
    const { document } = await showUntitled(`# Notes\n\n${findingText}\n`);
    assert.deepEqual(await askForFixes(new vscode.Range(0, 0, 3, 0), document), []);
  });
});

async function applyFirst(range: vscode.Range, document: vscode.TextDocument): Promise<void> {
  const [first] = await fixesAt(range, document);
  assert.ok(first?.edit, 'a quick fix is offered');
  assert.ok(await vscode.workspace.applyEdit(first.edit));
}

/** The quick fixes, as soon as there are any: VS Code learns of our provider a moment after us. */
async function fixesAt(range: vscode.Range, document: vscode.TextDocument) {
  let actions = await askForFixes(range, document);
  for (let attempt = 0; attempt < 20 && actions.length === 0; attempt++) {
    await pause(100);
    actions = await askForFixes(range, document);
  }
  return actions;
}

async function askForFixes(range: vscode.Range, document: vscode.TextDocument) {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}

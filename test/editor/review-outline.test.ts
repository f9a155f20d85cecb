import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { toTreeItem } from '../../src/editor/review-outline.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readModel } from '../../src/model/model.js';
import { overviewOf } from '../../src/overview/overview.js';
import { readReview } from '../../src/review/read.js';
import {
  closeAndDeleteAll,
  everythingIsRead,
  placeCaretBehind,
  reviewStart,
  showFile,
  showUntitled,
  type,
  undo,
  waitUntil,
} from './documents.js';

const text = `${reviewStart}# Search down

## Summary

Search was down for an hour, and nobody could find anything in the shop.

## Timeline

- 14:02 UTC Alert
- 14:30 UTC Rollback

## Contributing factors

### The cache was cold

Since the move.

### Two teams on one queue

Since May.
`;

const run = (command: string, ...rest: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`incidentReview.${command}`, ...rest);

describe('The review outline', () => {
  afterEach(closeAndDeleteAll);

  it('goes to the heading of a section, and to an entry', async () => {
    const editor = await shown(text);
    await run('goToOutlineItem', 'timeline');
    assert.equal(selected(), '## Timeline');
    await run('goToOutlineItem', 'factors / factors 1');
    assert.equal(selected(), 'Two teams on one queue');
    assert.equal(editor.document.getText(), text);
  });

  it('goes to the review from another document', async () => {
    await shown(text);
    await showFile('notes.txt', 'Notes.');
    await run('goToOutlineItem', 'timeline');
    assert.equal(selected(), '## Timeline');
  });

  it('inserts a section that is missing, ready to write in, as one undo step', async () => {
    const editor = await shown(text);
    await run('insertOutlineItem', 'impact');
    assert.match(editor.document.getText(), /anything in the shop\.\n\n## Impact\n\n<!-- /);
    await type('Readers');
    assert.match(editor.document.getText(), /- \*\*Who:\*\* Readers\n/);
    await undo();
    await undo();
    assert.equal(editor.document.getText(), text);
  });

  it('is right about a text that changed a moment ago', async () => {
    const editor = await shown(text);
    const start = new vscode.Position(0, 0);
    placeCaretBehind('# Search down', editor);
    await type(' for long');
    await run('goToOutlineItem', 'timeline');
    assert.equal(selected(), '## Timeline');
    assert.ok(editor.selection.start.isAfter(start));
  });

  it('tells each node in words', () => {
    const review = readReview(text);
    const nodes = overviewOf(
      review,
      readModel(review),
      lint(review, defaultSettings),
      defaultSettings,
    );
    const items = nodes.slice(0, 5).map(toTreeItem);
    assert.deepEqual(
      items.map(({ accessibilityInformation }) => accessibilityInformation?.label),
      [
        'Summary, present',
        'Impact, missing',
        'Timeline, present, 2 entries from 14:02 to 14:30',
        'Detection, missing, optional',
        'Diagnostic work, missing',
      ],
    );
    assert.deepEqual(
      items.map(({ command }) => command?.command),
      ['goTo', 'insert', 'goTo', 'insert', 'insert'].map(
        (command) => `incidentReview.${command}OutlineItem`,
      ),
    );
  });

  function selected(): string {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? '';
  }
});

describe('Moving a section in the editor', () => {
  afterEach(closeAndDeleteAll);

  it('takes the caret along, as one undo step', async () => {
    const editor = await shown(text);
    placeCaretBehind('Alert', editor);
    await run('moveSectionUp');
    assert.deepEqual(headings(editor), ['Timeline', 'Summary', 'Contributing factors']);
    await caretIsBehind('Alert', editor);
    await run('moveSectionDown');
    assert.equal(editor.document.getText(), text);
    await undo();
    assert.deepEqual(headings(editor), ['Timeline', 'Summary', 'Contributing factors']);
    await undo();
    assert.equal(editor.document.getText(), text);
  });

  it('moves the one given, with all under it', async () => {
    const editor = await shown(text);
    await run('moveSectionUp', 'factors');
    assert.deepEqual(headings(editor), ['Summary', 'Contributing factors', 'Timeline']);
    assert.match(editor.document.getText(), /Since May\.\n\n## Timeline\n\n- 14:02 UTC Alert/);
    assert.match(editor.document.getText(), /14:30 UTC Rollback\n$/);
  });

  it('moves a factor when the caret is on its heading, and its section from its text', async () => {
    const editor = await shown(text);
    placeCaretBehind('### Two teams', editor);
    await run('moveSectionUp');
    assert.match(
      editor.document.getText(),
      /May\.\n\n### The cache was cold\n\nSince the move\.\n$/,
    );
    placeCaretBehind('Since May', editor);
    await run('moveSectionUp');
    assert.deepEqual(headings(editor), ['Summary', 'Contributing factors', 'Timeline']);
  });

  it('changes nothing at the ends', async () => {
    const editor = await shown(text);
    await run('moveSectionUp', 'summary');
    await run('moveSectionDown', 'factors');
    assert.equal(editor.document.getText(), text);
  });

  it('keeps Windows line breaks', async () => {
    const windows = text.replaceAll('\n', '\r\n');
    const editor = await showFile('windows.md', windows);
    await everythingIsRead();
    await run('moveSectionDown', 'summary');
    assert.doesNotMatch(editor.document.getText(), /[^\r]\n/);
    assert.deepEqual(headings(editor), ['Timeline', 'Summary', 'Contributing factors']);
    await undo();
    assert.equal(editor.document.getText(), windows);
  });

  function headings(editor: vscode.TextEditor): string[] {
    return [...editor.document.getText().matchAll(/^## (.*?)\r?$/gm)].map(([, name = '']) => name);
  }

  async function caretIsBehind(word: string, { document, selection }: vscode.TextEditor) {
    const offset = document.getText().indexOf(word) + word.length;
    await waitUntil(
      () => selection.active.isEqual(document.positionAt(offset)),
      () => `the caret is at ${JSON.stringify(selection.active)}`,
    );
  }
});

async function shown(content: string): Promise<vscode.TextEditor> {
  const editor = await showUntitled(content);
  await everythingIsRead();
  return editor;
}

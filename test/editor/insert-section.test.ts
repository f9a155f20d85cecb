import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sectionItems } from '../../src/editor/insert-section.js';
import { readReview } from '../../src/review/read.js';
import { catalogue } from '../../src/sections/catalogue.js';
import {
  closeAndDeleteAll,
  placeCaretBehind,
  reviewStart,
  showFile,
  showUntitled,
  type,
  undo,
  waitUntil,
} from './documents.js';

describe('Insert Section', () => {
  afterEach(closeAndDeleteAll);

  for (const { kind, title } of catalogue) {
    it(`inserts "${title}" by a command of its own, as one undo step`, async () => {
      const editor = await showUntitled(`${reviewStart}# Search down`);
      placeCaretBehind('# Search down', editor);
      await type('!');
      const before = editor.document.getText();
      await insert(kind);
      assert.ok(editor.document.getText().startsWith(`${before}\n\n## ${title}\n\n<!-- `));
      await undo();
      assert.equal(editor.document.getText(), before);
    });
  }

  it('fills a blank document', async () => {
    const editor = await showUntitled('');
    await insert('summary');
    assert.match(editor.document.getText(), /^## Summary\n\n<!-- .* -->\n\nOn DATE/);
    assert.match(editor.document.getText(editor.selection), /^On DATE/);
    await undo();
    assert.equal(editor.document.getText(), '');
  });

  it('leads from blank to blank', async () => {
    const editor = await showUntitled('');
    await insert('impact');
    await type('Readers');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('Errors');
    assert.match(
      editor.document.getText(),
      /\*\*Who:\*\* Readers\n- \*\*What they met:\*\* Errors\n/,
    );
  });

  it('leads from the last blank to the end of its line, not to the next heading', async () => {
    const editor = await showUntitled('## Timeline\n\nNone.\n\n## Response\n\nNone.\n');
    await insert('detection');
    await type('By Ana');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('.');
    assert.match(editor.document.getText(), /\n\nBy Ana\.\n\n## Response\n/);
  });

  it('leads to the end of an added entry', async () => {
    const editor = await showUntitled('## Luck\n\n- Night.\n\n## Timeline\n');
    await insert('luck');
    await type('Rain');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('.');
    assert.equal(editor.document.getText(), '## Luck\n\n- Night.\n- Rain.\n\n## Timeline\n');
  });

  it('does not indent what it inserts behind an indented line', async () => {
    const editor = await showUntitled('- Notes\n    - more notes');
    await insert('impact');
    assert.match(
      editor.document.getText(),
      /^- Notes\n {4}- more notes\n\n## Impact\n\n<!-- [^]*\n- \*\*How/,
    );
    await undo();
    assert.equal(editor.document.getText(), '- Notes\n    - more notes');
  });

  it('keeps Windows line breaks, and fills in the right blanks', async () => {
    const text = '# Search down\r\n\r\n## Timeline\r\n\r\nNone.\r\n';
    const editor = await showFile('windows.md', text);
    await insert('impact');
    await type('Readers');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('Errors');
    assert.doesNotMatch(editor.document.getText(), /[^\r]\n/);
    assert.match(
      editor.document.getText(),
      /\*\*Who:\*\* Readers\r\n- \*\*What they met:\*\* Errors\r\n/,
    );
  });

  it('adds an entry to a section that is there, and never a second section', async () => {
    const editor = await showUntitled(
      '# Search down\n\n## Lucky breaks\n\n- Night.\n\n## Timeline\n',
    );
    await insert('luck');
    await type('Rain.');
    assert.equal(
      editor.document.getText(),
      '# Search down\n\n## Lucky breaks\n\n- Night.\n- Rain.\n\n## Timeline\n',
    );
  });

  it('puts the caret into a section that is there and has no entries', async () => {
    const text = '# Search down\n\n## TL;DR\n\nDown for an hour.\n';
    const editor = await showUntitled(text);
    await insert('summary');
    assert.equal(editor.document.getText(), text);
    await waitUntil(
      () => editor.selection.active.isEqual(new vscode.Position(4, 0)),
      () => `the caret is at ${JSON.stringify(editor.selection.active)}`,
    );
  });

  it('offers what the review does not have before what it has', () => {
    const items = sectionItems(readReview('## TL;DR\n\nDown.\n\n## Luck\n\n- Night.\n'));
    assert.deepEqual(
      items
        .filter(({ kind }) => kind === vscode.QuickPickItemKind.Separator)
        .map(({ label }) => label),
      ['Not in this review yet', 'Already in this review'],
    );
    assert.deepEqual(
      items.slice(-2).map(({ label, description }) => [label, description]),
      [
        ['Summary', 'goes there'],
        ['Where we got lucky', 'adds to it: Lucky Circumstance'],
      ],
    );
    assert.equal(items.length, catalogue.length + 2);
    assert.ok(items.every(({ definition, detail }) => detail === definition?.purpose));
  });

  it('offers one group only when the other is empty', () => {
    assert.equal(sectionItems(readReview('')).length, catalogue.length + 1);
  });
});

async function insert(kind: string): Promise<void> {
  await vscode.commands.executeCommand(`incidentReview.insertSection.${kind}`);
}

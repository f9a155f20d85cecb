import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAndDeleteAll,
  placeCaretBehind,
  reviewStart,
  showFile,
  showUntitled,
  type,
  undo,
} from './documents.js';

const run = (command: string, ...rest: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`incidentReview.${command}`, ...rest);

describe('Insert Entry', () => {
  afterEach(closeAndDeleteAll);

  it('adds a timeline entry at its time, with the caret in its first blank, as one undo step', async () => {
    const text = `${reviewStart}## Timeline\n\n- 14:02 UTC: Alert\n- 14:30 UTC: Fix\n`;
    const editor = await showUntitled(text);
    await run('insertEntry.timeline', '2:10pm');
    await type('Ana');
    const after = text.replace('Alert\n', 'Alert\n- 14:10 UTC: Ana\n');
    assert.equal(editor.document.getText(), after);
    await undo();
    await undo();
    assert.equal(editor.document.getText(), text);
  });

  it('adds an entry to a nested list that is indented by tabs', async () => {
    const text = `${reviewStart}## Actions\n\n- Alerts:\n\t- Add an alert\n\t\t- **Owner:** Ana\n`;
    // A file: VS Code finds out with what it is indented.
    const editor = await showFile('tabs.md', text);
    await run('insertEntry.actions');
    await type('Add another');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('Bo');
    assert.equal(
      editor.document.getText(),
      `${text.trimEnd()}\n\t- Add another\n\t\t- **Owner:** Bo\n`,
    );
  });

  it('makes the section when there is none', async () => {
    const editor = await showUntitled(reviewStart);
    await run('insertEntry.rationale');
    await type('Ana waits');
    assert.match(
      editor.document.getText(),
      /## Local rationality\n[^]*\n### Ana waits\n\n- \*\*What/,
    );
  });
});

describe('Add Trade-offs to Action', () => {
  afterEach(closeAndDeleteAll);

  it('makes room under the action at the caret, with Windows line breaks', async () => {
    const text = `${reviewStart}## Actions\n\n- Warm the cache.\n- Add an alert.\n`.replaceAll(
      '\n',
      '\r\n',
    );
    const editor = await showFile('trade-offs.md', text);
    placeCaretBehind('Warm', editor);
    await run('addTradeOffs');
    await type('Three minutes');
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('Old keys');
    assert.equal(
      editor.document.getText(),
      text.replace(
        'cache.\r\n',
        'cache.\r\n  - **Cost and trade-offs:** Three minutes\r\n  - **New failure modes:** Old keys\r\n',
      ),
    );
  });
});

describe('Add Missing Sections', () => {
  afterEach(closeAndDeleteAll);

  it('inserts all of them in their places, with the caret in the first blank, as one undo step', async () => {
    const text = `${reviewStart}# Down\n\n## Impact\n\nAll of it.\n\n## Where we got lucky\n\n- Night.\n`;
    const editor = await showUntitled(text);
    await run('addMissingSections');
    assert.match(editor.document.getText(editor.selection), /^On DATE/);
    await undo();
    assert.equal(editor.document.getText(), text);
    await run('addMissingSections');
    await type('Down for an hour.');
    const after = editor.document.getText();
    assert.deepEqual(after.match(/^## .*$/gm), [
      '## Summary',
      '## Impact',
      '## Timeline',
      '## Diagnostic work',
      '## Contributing factors',
      '## Local rationality',
      '## What went well',
      '## Where we got lucky',
      '## Corrective actions',
    ]);
    assert.match(after, /-->\n\nDown for an hour\.\n\n## Impact\n\nAll of it\.\n\n## Timeline\n/);
    assert.doesNotMatch(after, /\$\d|\$\{/);
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await type('CET');
    assert.match(editor.document.getText(), /All times in CET\.\n/);
  });
});

describe('Restructure', () => {
  afterEach(closeAndDeleteAll);
  const text = `${reviewStart}## Actions\n\n- Warm the cache (owner: Bo).\n- Add an alert.\n`;
  const after =
    /- Warm the cache\.\n {2}- \*\*Addresses:\*\* .*\n {2}- \*\*Owner:\*\* Bo\n[^]*…\n- Add/;

  it('gives a plain bullet its fields, by a command', async () => {
    const editor = await showUntitled(text);
    placeCaretBehind('Warm', editor);
    await run('restructure');
    assert.match(editor.document.getText(), after);
    await type('Cold caches');
    assert.match(editor.document.getText(), /\*\*Addresses:\*\* Cold caches\n/);
  });

  it('is a refactoring, for plain bullets only', async () => {
    const editor = await showUntitled(text);
    const offered = async (word: string): Promise<readonly vscode.CodeAction[]> => {
      placeCaretBehind(word, editor);
      return vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        editor.document.uri,
        editor.selection,
        vscode.CodeActionKind.RefactorRewrite.value,
      );
    };
    const isOurs = ({ title }: vscode.CodeAction): boolean => title.startsWith('Restructure');
    assert.ok(!(await offered('## Act')).some(isOurs));
    const action = (await offered('Warm')).find(isOurs);
    assert.ok(action?.edit);
    await vscode.workspace.applyEdit(action.edit);
    assert.match(editor.document.getText(), after);
  });
});

describe('Completion', () => {
  afterEach(closeAndDeleteAll);

  async function labelsBehind(text: string, trigger?: string): Promise<string[]> {
    const editor = await showUntitled(text);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      editor.document.positionAt(text.length),
      trigger,
    );
    return list.items
      .filter(
        ({ kind }) =>
          kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet,
      )
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('offers sections behind "##" in reviews, and nothing in other Markdown', async () => {
    assert.equal((await labelsBehind(`${reviewStart}## `, ' '))[0], 'Summary');
    await closeAndDeleteAll();
    assert.deepEqual(await labelsBehind('# Notes\n\n## ', ' '), []);
  });

  it('offers fields behind two stars, and none behind a plain bullet while typing', async () => {
    const action = `${reviewStart}## Actions\n\n### Warm it\n\n- **Owner:** Bo\n- `;
    assert.equal((await labelsBehind(`${action}**`, '*'))[0], 'Addresses');
    await closeAndDeleteAll();
    assert.deepEqual(await labelsBehind(action, ' '), []);
  });
});

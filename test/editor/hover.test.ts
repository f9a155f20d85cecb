import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAndDeleteAll, reviewWith, showUntitled } from './documents.js';

describe('The hover on a finding', () => {
  afterEach(closeAndDeleteAll);

  it('says why, how it could be written, and names the source', async () => {
    const text = await hoverAt('We should have tested the change.', 'should');
    assert.match(text, /Counterfactual/);
    assert.match(text, /perhaps:/);
    assert.match(text, /A plea: assume local rationality/);
  });

  it('says nothing beside other words', async () => {
    assert.equal(await hoverAt('We should have tested the change.', 'change'), '');
  });
});

/** What our hover says at a word: the texts of all providers that tell of a source. */
async function hoverAt(sentence: string, word: string): Promise<string> {
  const { document } = await showUntitled(reviewWith(sentence));
  const position = document.positionAt(document.getText().indexOf(word));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .filter((value) => value.includes('Source:'))
    .join('\n');
}

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ruleDocumentation } from '../../src/editor/rule-documentation.js';
import { rules } from '../../src/rules/index.js';
import { closeAndDeleteAll, waitUntil } from './documents.js';

describe('Rule documentation', () => {
  afterEach(closeAndDeleteAll);

  it('has a page for every rule', async () => {
    for (const { id, title } of rules) {
      const page = await vscode.workspace.openTextDocument(ruleDocumentation(id));
      assert.equal(page.lineAt(0).text, `# ${title}`);
    }
  });

  it('opens in the Markdown preview', async () => {
    await vscode.commands.executeCommand('incidentReview.openRuleDocumentation', 'root-cause');
    await waitUntil(
      () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return (
          input instanceof vscode.TabInputCustom &&
          input.viewType === 'vscode.markdown.preview.editor' &&
          input.uri.toString() === ruleDocumentation('root-cause').toString()
        );
      },
      () => `what is open is ${JSON.stringify(vscode.window.tabGroups.activeTabGroup.activeTab)}`,
    );
  });
});

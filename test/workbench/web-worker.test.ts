import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench.js';

const draft = `# Mail late for an hour

## Summary

The mail gateway ran out of connections ten minutes into the newsletter.

## Timeline

Told by those who were there.
`;

describe('In the web worker of a browser, as on vscode.dev', () => {
  const workbench = useWorkbench({
    files: { 'mail-late.md': draft },
    openFile: 'mail-late.md',
    settings: { 'remote.extensionKind': { 'incident-review.incident-review': ['web'] } },
  });

  it('asks while the text is typed, and offers a better version', async () => {
    await workbench().select('the newsletter.');
    await workbench().press('ArrowRight');
    await workbench().typeText(' We should have tested the change.');
    await workbench().goTo(await workbench().waitForProblem('"should have tested"'));
    await workbench().quickFix('Ask about this moment under "Local rationality"');
    await workbench().waitForText('## Local rationality');
  });

  it('has run nowhere else', async () => {
    await workbench().runCommand('Developer: Show Running Extensions');
    const rows = workbench().page.locator('.runtime-extensions-editor .monaco-list-row');
    const own = rows.filter({ hasText: 'Incident Review' });
    await own.first().waitFor();
    const label = await own.first().innerText();
    assert.match(label, /worker/i, label);
  });
});

import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench.js';

const draft = `# Mail late for an hour

## Summary

The mail gateway ran out of connections ten minutes into the newsletter.

## Contributing factors

- The pool of connections was sized for four hosts.
- The newsletter goes to everybody at once, which met a pool without room.

## Corrective actions

- Send the newsletter in parts. It then takes until noon.
`;

describe('From a draft to a review that is asked about', () => {
  const workbench = useWorkbench({ files: { 'mail-late.md': draft }, openFile: 'mail-late.md' });

  it('inserts a missing section from the outline', async () => {
    await workbench().showView('Incident Review');
    await workbench().clickTreeItem('Impact, missing');
    await workbench().waitForText('## Impact\n');
    await workbench().typeText('Readers of the newsletter');
  });

  it('asks about what is typed, says why, and puts the question where its answer belongs', async () => {
    await workbench().select('into the newsletter.');
    await workbench().press('ArrowRight');
    await workbench().typeText(' We should have tested the change.');
    await workbench().goTo(await workbench().waitForProblem('"should have tested"'));
    assert.match(await workbench().openHover(), /Counterfactual/i);
    await workbench().press('Escape');
    await workbench().quickFix('Ask about this moment under "Local rationality"');
    await workbench().waitForText('## Local rationality');
  });

  it('asks an open question in the text', async () => {
    await workbench().runCommand('Incident Review: Answer Open Question…');
    const [question = ''] = await workbench().pickItems();
    await workbench().pick(question);
    await workbench().waitForText(`**${question}**`);
    await workbench().save();
    assert.match(workbench().savedText('mail-late.md'), /\?\*\*\n\n> \S/);
  });

  it('draws the factors, and shows the review as its readers see it', async () => {
    await workbench().runCommand('Incident Review: Show Factor Map');
    const map = await workbench().webview();
    await map.locator('#nodes [role=button]').first().waitFor();
    await workbench().focusEditor();
    await workbench().runCommand('Markdown: Open Preview');
    const preview = workbench().page.locator('iframe.webview').last().contentFrame();
    await preview.frameLocator('#active-frame').locator('.incident-review-factors').waitFor();
  });
});

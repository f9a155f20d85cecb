import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench.js';

const draft = `# Checkout slow for an hour

## Summary

One checkout in six took a minute, and most of those who waited gave up on it.

## Timeline

- 14:02 UTC Errors begin
- 14:14 UTC Alert fires
- 15:10 UTC All clear

## Contributing factors

- The pool was sized for four hosts, which let the retries fill it.
- The team that sized it had moved on.
`;

describe('The Review Outline in VS Code', () => {
  const workbench = useWorkbench({
    files: { 'inserted.md': draft, 'moved.md': draft },
    openFile: 'inserted.md',
  });

  it('shows sections and what is in them, and inserts a missing one', async () => {
    await workbench().showView('Incident Review');
    await workbench().waitForTreeItem('Contributing factors, present, 2 factors');
    // The open questions stand above.
    const items = await workbench().treeItems();
    const first = items.indexOf('Summary, present');
    assert.deepEqual(items.slice(first, first + 6), [
      'Summary, present',
      'Impact, missing',
      'Timeline, present, 3 entries from 14:02 to 15:10, detection after 12 minutes, over after 1 hour 8 minutes',
      '14:02 UTC Errors begin, the start',
      '14:14 UTC Alert fires, detection, 12 minutes after the start',
      '15:10 UTC All clear, the end, 1 hour 8 minutes after the start',
    ]);
    await workbench().clickTreeItem('Impact, missing');
    await workbench().waitForText('## Impact\n');
    await workbench().typeText('Shoppers');
    await workbench().waitForTreeItem('Impact, thin: a few words so far');
  });

  it('moves the section at the caret, until one undo', async () => {
    await workbench().openFile('moved.md');
    await workbench().putCursorOn('The pool was sized');
    await workbench().runCommand('Incident Review: Move Section Up');
    await workbench().waitForTreeItem('Contributing factors, present, 2 factors');
    await workbench().save();
    assert.match(
      workbench().savedText('moved.md'),
      /## Summary\n[^]*\n## Contributing[^]*\n## Timeline\n/,
    );
    await workbench().focusEditor();
    await workbench().press('Control+z');
    await workbench().save();
    assert.equal(workbench().savedText('moved.md'), draft);
  });
});

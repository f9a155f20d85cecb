import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench.js';

describe('A new review in VS Code', () => {
  const workbench = useWorkbench({});

  it('starts as a Markdown document from the template', async () => {
    await workbench().runCommand('Incident Review: New Review');
    await workbench().answer('1/3', 'Checkout slow for an hour');
    await workbench().answer('2/3');
    await workbench().pick('SEV-2');
    await workbench().waitForText('# Checkout slow for an hour');
  });
});

describe('An open review in VS Code', () => {
  const workbench = useWorkbench({
    files: { 'review.md': '# Checkout latency\n\nThe root cause was a retry storm.\n' },
    openFile: 'review.md',
  });

  it('has its findings underlined and listed', async () => {
    await workbench().waitForSquiggle();
    const { line } = await workbench().waitForProblem('cause');
    assert.equal(line, 3);
  });
});

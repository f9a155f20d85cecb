import assert from 'node:assert/strict';
import axe from 'axe-core';
import { useWorkbench } from './use-workbench.js';

const review = `---
type: incident-review
---

# Checkout slow for an hour

## Contributing factors

### The pool was sized for four hosts

- **What it interacted with:** the retries, and the provider

### The shop retries three times without waiting

- **What it interacted with:** a night without deploys

## Corrective actions

### Wait between two tries

- **Addresses:** retries without waiting
- **Cost and trade-offs:** single failures take longer.

### Write a runbook for the pool flag

- **Addresses:** …
- **Cost and trade-offs:** it ages.
`;

const pool =
  'Factor: The pool was sized for four hosts; interacted with “The shop retries three times without waiting”';
const retries =
  'Factor: The shop retries three times without waiting; interacted with “The pool was sized for four hosts” and “a night without deploys”; addressed by “Wait between two tries”';

const files = {
  'review.md': review,
  'empty.md': '---\ntype: incident-review\n---\n\n# Checkout slow for an hour\n',
};
const command = 'Incident Review: Show Factor Map';

describe('The factor map in VS Code', () => {
  // Else a window that was told which file to open brings back nothing more than that.
  const settings = { 'window.restoreWindows': 'preserve' };
  const workbench = useWorkbench({ files, openFile: 'review.md', settings });

  it('is opened by an icon beside the tabs, and tells in words what is joined', async () => {
    await workbench().page.locator('.editor-actions [aria-label^="Show Factor Map"]').click();
    assert.deepEqual(await labels(), [
      pool,
      retries,
      'Also named: a night without deploys; interacted with “The shop retries three times without waiting”',
      'Action: Wait between two tries; addresses “The shop retries three times without waiting”',
    ]);
    const apart = await (await workbench().webview()).locator('#apart').innerText();
    assert.match(apart, /^\s*Action: Write a runbook for the pool flag\s*$/);
  });

  it('is walked through by arrow keys, and leads to the text', async () => {
    await workbench().press('Control+2');
    await waitForFocus(pool);
    await workbench().press('ArrowDown');
    await waitForFocus(retries);
    await workbench().press('Enter');
    await workbench()
      .page.getByText(/^Ln 13, Col \d+ \(44 selected\)$/)
      .waitFor();
  });

  it('leads to the text from its words, too', async () => {
    const page = await workbench().webview();
    await page.getByRole('link', { name: 'Write a runbook for the pool flag' }).click();
    await workbench()
      .page.getByText(/^Ln 24, Col \d+ \(33 selected\)$/)
      .waitFor();
    await page.getByRole('link', { name: 'The shop retries three times without waiting' }).click();
    await workbench()
      .page.getByText(/^Ln 13, Col \d+ \(44 selected\)$/)
      .waitFor();
  });

  it('follows the text as it is typed, and keeps its place', async () => {
    await workbench().typeText('Retries do not wait');
    await label(/^Factor: Retries do not wait; interacted with “The pool/).waitFor();
    assert.equal(await label(/^Factor: Retries do not wait/).getAttribute('tabindex'), '0');
  });

  it('shows the review that one turns to, and how to begin one', async () => {
    await workbench().openFile('empty.md');
    const page = await workbench().webview();
    await page.getByText('There are no contributing factors in this review yet.').waitFor();
    await page.getByRole('button', { name: 'Insert Contributing Factor' }).click();
    await workbench().waitForText('### Factor');
    await workbench().typeText('A full disk');
    await label(/^Factor: A full disk; what it interacted with is not told yet$/).waitFor();
  });

  it('is there again after the window is loaded anew', async () => {
    await workbench().openFile('review.md');
    await label(/^Factor: The pool/).waitFor();
    await workbench().page.reload();
    await workbench().page.locator('.tab', { hasText: 'Factor Map' }).waitFor();
    await label(/^Factor: The pool/).waitFor();
  });

  const label = (text: RegExp) =>
    workbench().webviewFrame().locator('#nodes').getByRole('button', { name: text });

  async function labels(): Promise<(string | null)[]> {
    const page = await workbench().webview();
    await page.locator('#nodes [role=button]').first().waitFor();
    return page
      .locator('#nodes [role=button]')
      .evaluateAll((nodes: { getAttribute(name: string): string | null }[]) =>
        nodes.map((node) => node.getAttribute('aria-label')),
      );
  }

  async function waitForFocus(name: string): Promise<void> {
    const page = await workbench().webview();
    await page
      .locator('#nodes [role=button]:focus')
      .and(page.getByRole('button', { name }))
      .waitFor();
  }
});

for (const theme of ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']) {
  describe(`The factor map in the theme "${theme}"`, () => {
    const settings = { 'workbench.colorTheme': theme };
    const workbench = useWorkbench({ files, openFile: 'review.md', settings });

    it('has nothing that axe objects to, with a map and without one', async () => {
      await workbench().runCommand(command);
      const page = await workbench().webview();
      await page.locator('#nodes [role=button]').first().waitFor();
      await page.evaluate(axe.source);
      assert.deepEqual(await violations(), []);
      await workbench().openFile('empty.md');
      await page.getByRole('button', { name: 'Insert Contributing Factor' }).waitFor();
      assert.deepEqual(await violations(), []);
    });

    async function violations(): Promise<unknown> {
      const page = await workbench().webview();
      return page.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
      );
    }
  });
}

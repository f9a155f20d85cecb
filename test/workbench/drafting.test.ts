import assert from 'node:assert/strict';
import { useWorkbench } from './use-workbench.js';

const draft = `# Checkout slow for an hour

## Summary

One checkout in six took a minute.

## Timeline

Told by those who were there.
`;

/** The draft with more behind the summary's sentence. */
function draftWith(more: string): string {
  return draft.replace('a minute.', `a minute.${more}`);
}

describe('Drafting a review in VS Code', () => {
  const workbench = useWorkbench({
    // The folder is one for reviews. Each test writes in a file of its own.
    files: {
      'README.md': '# Our reviews\n\nThey are for reading.\n',
      'beside-ordinary-markdown.md': draft,
      'context-menu.md': draft,
      'counterfactual.md': draft,
      'fixed-counterfactual.md': draft,
      'inserted-section.md': draft,
      'linked-finding.md': draft,
      'reworded-root-cause.md': draft,
    },
  });

  it('underlines and lists a counterfactual as it is typed', async () => {
    await write(' We should have tested the change.', 'counterfactual.md');
    await workbench().waitForUnderlined('should have tested');
    const { severity, line, column } = await workbench().waitForProblem('"should have tested"');
    assert.deepEqual(
      { severity, line, column },
      { severity: 'Warning', line: 5, column: 'One checkout in six took a minute. We '.length + 1 },
    );
  });

  it('offers what one does with a review in the context menu of its text', async () => {
    await workbench().openFile('context-menu.md');
    await workbench().page.getByText('Add Missing Sections').first().waitFor(); // now it is known to be a review
    await workbench().page.getByText('One checkout in six').first().click({ button: 'right' });
    const menu = (name: string) => workbench().page.getByRole('menuitem', { name });
    await menu('Incident Review').hover();
    // A click right after a menu has opened is taken for the end of the one that opened it.
    await menu('Insert Corrective Action').hover();
    await workbench().press('Enter');
    await workbench().waitForText('## Corrective actions');
  });

  it('shows what a rule is about by the link beside a finding', async () => {
    await write(' It was human error.', 'linked-finding.md');
    await workbench().waitForProblem('human error');
    assert.equal(await workbench().openDocumentation('blame'), 'Blame');
  });

  it('asks about a counterfactual under "Local rationality" by a quick fix, until one undo', async () => {
    const sentence = ' We should have tested the change.';
    await write(sentence, 'fixed-counterfactual.md');
    await workbench().goTo(await workbench().waitForProblem('"should have tested"'));
    await workbench().quickFix('Ask about this moment under "Local rationality"');
    await workbench().waitForText('## Local rationality');
    await workbench().save();
    assert.equal(
      workbench().savedText('fixed-counterfactual.md'),
      `${draftWith(sentence)}
## Local rationality

<!-- Take the decisions a reader would wonder about. If it still looks foolish, something is missing: ask the people who were there. -->

### What did people look at, and what had made that enough until then?

> We should have tested the change.

- **What they saw:** …
- **What they knew:** …
- **What they wanted:** …
- **What pressed them:** …
- **What was normal:** …
`,
    );
    await workbench().press('Control+z');
    await workbench().save();
    assert.equal(workbench().savedText('fixed-counterfactual.md'), draftWith(sentence));
  });

  it('replaces a root cause by a quick fix, until one undo', async () => {
    await write(' A retry storm was the root cause.', 'reworded-root-cause.md');
    await workbench().goTo(await workbench().waitForProblem('root cause'));
    await workbench().quickFix('Write "a contributing factor"');
    await workbench().waitForNoProblem('root cause');
    await workbench().save();
    assert.equal(
      workbench().savedText('reworded-root-cause.md'),
      draftWith(' A retry storm was a contributing factor.'),
    );
    await workbench().press('Control+z');
    await workbench().waitForProblem('root cause');
    await workbench().save();
    assert.equal(
      workbench().savedText('reworded-root-cause.md'),
      draftWith(' A retry storm was the root cause.'),
    );
  });

  it('inserts a section from the list, fills it from blank to blank, and takes it back by one undo', async () => {
    await workbench().openFile('inserted-section.md');
    await workbench().runCommand('Incident Review: Insert Section…');
    assert.deepEqual((await workbench().pickItems()).slice(0, 2), ['Impact', 'Detection']);
    await workbench().pick('Impact');
    await workbench().waitForText('- **Who:** …\n- **What they met:** …');
    await workbench().typeText('Shoppers');
    await workbench().press('Tab');
    await workbench().typeText('Spinners');
    await workbench().waitForText('Spinners');
    await workbench().save();
    assert.equal(
      workbench().savedText('inserted-section.md'),
      draft.replace(
        '## Timeline',
        `## Impact

<!-- Who could not do what, how many, for how long? How did it look from where they stood? -->

- **Who:** Shoppers
- **What they met:** Spinners
- **How long:** …

## Timeline`,
      ),
    );
    await workbench().press('Control+z'); // two words typed in a row
    await workbench().waitForText('- **Who:** …\n- **What they met:** …');
    await workbench().press('Control+z');
    await workbench().waitForText('a minute.\n\n## Timeline');
    await workbench().save();
    assert.equal(workbench().savedText('inserted-section.md'), draft);
  });

  it('leaves ordinary Markdown beside it alone', async () => {
    await workbench().openFile('README.md');
    await workbench().select('They are for reading.');
    await workbench().typeText('The root cause is what we should have known.');
    await write(' We should have asked Ana.', 'beside-ordinary-markdown.md');
    await workbench().waitForProblem('"should have asked"'); // said after what was typed before
    await workbench().waitForNoProblem('should have known');
    await workbench().openFile('README.md');
    assert.deepEqual(await workbench().underlined(), []);
  });

  async function write(text: string, file: string): Promise<void> {
    await workbench().openFile(file);
    await workbench().select('One checkout in six took a minute.');
    await workbench().press('ArrowRight');
    await workbench().typeText(text);
    await workbench().waitForText(text.trim());
  }
});

describe('A new review in VS Code', () => {
  const workbench = useWorkbench({});

  it('is an unsaved Markdown document made of answers, with the first blank to be typed over', async () => {
    await workbench().runCommand('Incident Review: New Review');
    await workbench().answer('1/3', 'Checkout slow for an hour');
    await workbench().answer('2/3', '2026-03-12');
    await workbench().pick('SEV-2');
    await workbench().waitForTab('Untitled-1');
    await workbench().waitForText(`---
type: incident-review
title: Checkout slow for an hour
date: 2026-03-12
severity: SEV-2
status: draft
---

# Checkout slow for an hour

## Summary
`);
    await workbench().waitForText('On DATE between START and END');
    await workbench().waitForLanguage('Markdown');

    await workbench().typeText('One checkout in six took a minute.');
    await workbench().press('Tab');
    await workbench().typeText('Shoppers');
    await workbench().waitForText('One checkout in six took a minute.\n\n## Impact\n');
    await workbench().waitForText('- **Who:** Shoppers\n- **What they met:** …');
    const asked = (await workbench().problems()).map(({ message }) => message);
    assert.ok(
      asked.every((message) => message.startsWith('Nothing stands under')),
      asked.join('\n'),
    );
  });
});

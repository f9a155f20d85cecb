import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAndDeleteAll,
  reviewStart,
  showUntitled,
  waitUntil,
  withSetting,
} from './documents.js';

const text = `${reviewStart}# Search down

## Contributing factors

- The index had grown past the memory of one node.
- The team that sized it was dissolved in spring.

## Corrective actions

- Add automatic failover for the index.
`;

describe('The lines above sections', () => {
  afterEach(closeAndDeleteAll);

  it('say what is in a section and what is missing, and offer what helps', async () => {
    const { document } = await showUntitled(text);
    await hasLines(document, true); // the extension may just be waking up
    assert.deepEqual(await linesOf(document), [
      '4: Not here yet: Summary, Impact, Timeline and 3 more | Add Missing Sections | Hide these lines',
      '6: 2 factors, no word yet on how they met | Fill In "What it interacted with"',
      '11: 1 action, 1 without trade-offs | Add Trade-offs',
    ]);
  });

  it('make room for trade-offs where they are missing', async () => {
    const { document } = await showUntitled(text);
    await click('Add Trade-offs', document);
    assert.match(
      document.getText(),
      /failover for the index\.\n {2}- \*\*Cost and trade-offs:\*\* …\n/,
    );
  });

  it('make room for how factors met', async () => {
    const { document } = await showUntitled(text);
    await click('Fill In "What it interacted with"', document);
    assert.match(
      document.getText(),
      /memory of one node\.\n {2}- \*\*What it interacted with:\*\* …\n- The team/,
    );
  });

  it('are hidden by one click, and come back', async () => {
    const { document } = await showUntitled(text);
    await withSetting('codeLenses', undefined, async () => {
      const { command } = await lensNamed('Hide these lines', document);
      // It ends when its message does.
      void vscode.commands.executeCommand(command);
      await hasLines(document, false);
      await vscode.commands.executeCommand('incidentReview.showCodeLenses');
      await hasLines(document, true);
    });
  });

  it('stay away from other Markdown', async () => {
    const { document } = await showUntitled('# Notes\n\n## Actions\n\n- Add a page.\n');
    assert.deepEqual(await linesOf(document), []);
  });
});

async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    uri,
  );
  return all;
}

/** Line by line, counted from 0. */
async function linesOf(document: vscode.TextDocument): Promise<string[]> {
  const lines = new Map<number, string[]>();
  for (const { range, command } of await lensesOf(document)) {
    const line = lines.get(range.start.line) ?? [];
    lines.set(range.start.line, [...line, command?.title ?? '']);
  }
  return [...lines].map(([line, titles]) => `${line}: ${titles.join(' | ')}`);
}

async function lensNamed(title: string, document: vscode.TextDocument): Promise<vscode.Command> {
  const lens = (await lensesOf(document)).find(({ command }) => command?.title === title);
  assert.ok(lens?.command, title);
  return lens.command;
}

async function click(title: string, document: vscode.TextDocument): Promise<void> {
  const { command, arguments: given = [] } = await lensNamed(title, document);
  await vscode.commands.executeCommand(command, ...(given as unknown[]));
}

async function hasLines(document: vscode.TextDocument, expected: boolean): Promise<void> {
  let has = !expected;
  const look = async (): Promise<void> => {
    has = (await lensesOf(document)).length > 0;
  };
  await look();
  await waitUntil(
    () => {
      void look();
      return has === expected;
    },
    () => `there are lines: ${has}`,
  );
}

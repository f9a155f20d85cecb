import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAndDeleteAll, showUntitled, waitUntil } from './documents.js';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
}

describe('The extension', () => {
  afterEach(closeAndDeleteAll);

  it('becomes active when a Markdown document is opened', async () => {
    await showUntitled('# Notes\n');
    await waitUntil(
      () => extension().isActive,
      () => 'it is not active',
    );
  });

  it('has every command that it announces, and announces every one it has', async () => {
    const { contributes } = extension().packageJSON as Manifest;
    const views = Object.values(contributes.views).flat();
    const all = await vscode.commands.getCommands();
    assert.deepEqual(
      all
        .filter((command) => command.startsWith('incidentReview.'))
        // VS Code itself makes some for each view.
        .filter((command) => !views.some(({ id }) => command.startsWith(`${id}.`)))
        .sort(),
      contributes.commands.map(({ command }) => command).sort(),
    );
  });
});

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('incident-review.incident-review');
  assert.ok(found, 'the extension is installed');
  return found;
}

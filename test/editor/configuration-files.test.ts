import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { configurationFileName } from '../../src/configuration/configuration.js';
import {
  closeAndDeleteAll,
  diagnosticsOf,
  diagnosticsWhen,
  everythingIsRead,
  findingsOf,
  inWorkspace,
  reviewWith,
  ruleOf,
  showFile,
} from './documents.js';

const withRootCause = reviewWith('We met to talk about the root cause.');

describe('A configuration file', () => {
  afterEach(closeAndDeleteAll);

  it('holds for the reviews in its folder and below, and in no other folder', async () => {
    await write(configurationFileName, 'rules:\n  root-cause: off\n');
    const { document } = await showFile('reviews/2026/a.md', withRootCause);
    const other = await showFile('b.md', withRootCause, 1);
    await findingsOf('root-cause', other.document.uri);
    assert.ok(!diagnosticsOf(document.uri).some((finding) => ruleOf(finding) === 'root-cause'));
  });

  it('gives way to a nearer one', async () => {
    await write(configurationFileName, 'rules:\n  root-cause: off\n');
    await write(`reviews/${configurationFileName}`, 'rules:\n  blame: off\n');
    const { document } = await showFile('reviews/a.md', withRootCause);
    await findingsOf('root-cause', document.uri);
  });

  it('holds as soon as it is written, changed or deleted', async () => {
    const { document } = await showFile('a.md', withRootCause);
    await findingsOf('root-cause', document.uri);
    const isSilent = (all: readonly vscode.Diagnostic[]): boolean =>
      !all.some((finding) => ruleOf(finding) === 'root-cause');
    await write(configurationFileName, 'rules:\n  root-cause: off\n');
    await diagnosticsWhen(document.uri, isSilent);
    await write(configurationFileName, 'rules:\n  root-cause: error\n');
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.equal(finding?.severity, vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.delete(inWorkspace(configurationFileName));
    await diagnosticsWhen(document.uri, (all) =>
      all.some(
        ({ severity, code }) =>
          severity === vscode.DiagnosticSeverity.Warning && code !== undefined,
      ),
    );
  });

  it('makes reviews of the files that its globs name, seen from where it lies', async () => {
    await write(configurationFileName, "files: ['learning/*.md']\n");
    const text = withRootCause.replace('type: incident-review\n', '');
    const inGlobs = await showFile('learning/a.md', text);
    await findingsOf('root-cause', inGlobs.document.uri);
    const outside = await showFile('postmortems/b.md', text);
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(outside.document.uri), []);
  });

  it('tells its mistakes where they are, and the rest of it applies', async () => {
    const uri = await write(configurationFileName, 'rules:\n  root-cause: off\n  blame: loud\n');
    const review = await showFile('a.md', withRootCause);
    const [mistake] = await diagnosticsWhen(uri, (all) => all.length === 1);
    assert.ok(mistake);
    assert.equal(ruleOf(mistake), 'configuration');
    assert.equal(mistake.range.start.line, 2);
    assert.match(mistake.message, /Use one of error, warning/);
    await everythingIsRead();
    assert.ok(!diagnosticsOf(review.document.uri).some((each) => ruleOf(each) === 'root-cause'));
  });
});

async function write(path: string, content: string): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

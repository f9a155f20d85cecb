import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { longestLintedText } from '../../src/editor/review-documents.js';
import {
  closeAndDeleteAll,
  diagnosticsOf,
  diagnosticsWhen,
  everythingIsRead,
  findingsOf,
  inWorkspace,
  placeCaretBehind,
  reviewStart,
  reviewWith,
  ruleOf,
  showFile,
  showUntitled,
  type,
  withSetting,
} from './documents.js';

const findingText = 'We met to talk about the root cause.';

describe('Diagnostics', () => {
  afterEach(closeAndDeleteAll);

  it('stand under the words of a finding, with the rule and a link to its documentation', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    assert.match(document.getText(finding.range), /root cause/);
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(finding.source, 'Incident Review');
    assert.ok(typeof finding.code === 'object');
    assert.match(finding.code.target.path, /root-cause\.md$/);
  });

  it('appear as a counterfactual is typed, and vanish when it is edited away', async () => {
    const editor = await showUntitled(reviewWith('We rolled back.'));
    placeCaretBehind('We rolled back.', editor);
    await type(' We should have tested the change.');
    const [finding] = await findingsOf('counterfactual', editor.document.uri);
    assert.ok(finding);
    await editor.edit((edit) => edit.replace(finding.range, 'later'));
    await diagnosticsWhen(editor.document.uri, (all) => all.length === 0);
  });

  it('leave ordinary Markdown alone', async () => {
    const untitled = await showUntitled(`# Notes\n\n${findingText}\n`);
    const file = await showFile('notes.md', `# Notes\n\n${findingText}\n`);
    await type('We should have known. ');
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(untitled.document.uri), []);
    assert.deepEqual(diagnosticsOf(file.document.uri), []);
  });

  it('begin when ordinary Markdown is made a review, and end when it no longer is one', async () => {
    const editor = await showUntitled(`\n${findingText}\n`);
    await type('---\ntype: incident-review\n---');
    await findingsOf('root-cause', editor.document.uri);
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 3, 0)));
    await diagnosticsWhen(editor.document.uri, (all) => all.length === 0);
  });

  it('are given for files in places where reviews are kept', async () => {
    const { document } = await showFile('postmortems/search.md', `# Search\n\n${findingText}\n`);
    await findingsOf('root-cause', document.uri);
  });

  it('are given for the files that a setting names, from the moment it does', async () => {
    const { document } = await showFile('outages/search.md', `# Search\n\n${findingText}\n`);
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri), []);
    await withSetting('files', ['**/outages/*.md'], async () => {
      await findingsOf('root-cause', document.uri);
    });
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('obey the severities in the settings', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    await findingsOf('root-cause', document.uri);
    await withSetting('rules', { 'root-cause': 'off' }, async () => {
      await diagnosticsWhen(document.uri, (all) => all.length === 0);
    });
    await withSetting('rules', { 'root-cause': 'error' }, async () => {
      await diagnosticsWhen(
        document.uri,
        ([finding]) => finding?.severity === vscode.DiagnosticSeverity.Error,
      );
    });
    await withSetting('rules', { 'root-cause': 'very loud' }, async () => {
      await diagnosticsWhen(
        document.uri,
        ([finding]) => finding?.severity === vscode.DiagnosticSeverity.Warning,
      );
    });
  });

  it('ask for the sections that a setting requires', async () => {
    const { document } = await showUntitled(`${reviewStart}# Search down\n`);
    await withSetting('requiredSections', ['luck'], async () => {
      await diagnosticsWhen(document.uri, ([finding]) =>
        Boolean(finding?.message.includes('yet: Where we got lucky.')),
      );
    });
    await withSetting('requiredSections', [], async () => {
      await diagnosticsWhen(document.uri, (all) => all.length === 0);
    });
  });

  it('are given in each folder of the workspace for the files that its name makes reviews', async () => {
    const review = await showFile('search.md', `# Search\n\n${findingText}\n`, 1);
    const notes = await showFile('search.md', `# Search\n\n${findingText}\n`, 0);
    await findingsOf('root-cause', review.document.uri);
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(notes.document.uri), []);
  });

  it('come and go with a folder whose name makes its files reviews', async () => {
    const { document } = await showFile('search.md', `# Search\n\n${findingText}\n`);
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri), []);
    const folder = { uri: inWorkspace(''), name: 'Outage reports' };
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, folder));
    await findingsOf('root-cause', document.uri);
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('obey the settings of the folder that a file lies in', async () => {
    const text = reviewWith(findingText);
    const inFirst = await showFile('search.md', text, 0);
    const inSecond = await showFile('search.md', text, 1);
    await findingsOf('root-cause', inFirst.document.uri);
    await findingsOf('root-cause', inSecond.document.uri);
    const settings = vscode.workspace.getConfiguration('incidentReview', inSecond.document.uri);
    const target = vscode.ConfigurationTarget.WorkspaceFolder;
    await settings.update('rules', { 'root-cause': 'off' }, target);
    await diagnosticsWhen(inSecond.document.uri, (all) => all.length === 0);
    assert.equal(diagnosticsOf(inFirst.document.uri).length, 1);
    await settings.update('rules', undefined, target);
    await findingsOf('root-cause', inSecond.document.uri);
  });

  it('follow a file that is renamed', async () => {
    const { document } = await showFile('search.md', `# Search\n\n${findingText}\n`);
    const [before, after] = [document.uri, inWorkspace('postmortem-search.md')];
    const renaming = new vscode.WorkspaceEdit();
    renaming.renameFile(before, after);
    await vscode.workspace.applyEdit(renaming);
    await findingsOf('root-cause', after);
    assert.deepEqual(diagnosticsOf(before), []);
    const renamingBack = new vscode.WorkspaceEdit();
    renamingBack.renameFile(after, before);
    await vscode.workspace.applyEdit(renamingBack);
    await diagnosticsWhen(after, (all) => all.length === 0);
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(before), []);
  });

  it('go when the document is closed', async () => {
    const { document } = await showFile('postmortem.md', `# Search\n\n${findingText}\n`);
    await findingsOf('root-cause', document.uri);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('do not come back when a document is closed while it is being typed in', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    await findingsOf('root-cause', document.uri);
    await type('x');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri), []);
  });

  it('go when the language is no longer Markdown, and come when it is', async () => {
    const { document } = await showUntitled(reviewWith(findingText), 'plaintext');
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri), []);
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await findingsOf('root-cause', document.uri);
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
  });

  it('are given once for a document in two editors', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    const second = await vscode.window.showTextDocument(document, vscode.ViewColumn.Beside);
    placeCaretBehind(findingText, second);
    await type(' We should have tested it.');
    const rules = ['root-cause', 'counterfactual'];
    await diagnosticsWhen(document.uri, (all) => all.length === rules.length);
    assert.deepEqual(diagnosticsOf(document.uri).map(ruleOf), rules);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri).map(ruleOf), rules);
  });

  it('are not given for documents that cannot be written in, such as an earlier version', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('earlier', {
      provideTextDocumentContent: () => reviewWith(findingText),
    });
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse('earlier:/review.md'),
    );
    assert.equal(document.languageId, 'markdown');
    await everythingIsRead();
    assert.deepEqual(diagnosticsOf(document.uri), []);
    provider.dispose();
  });

  it('have exact ranges behind emoji and combining characters', async () => {
    const { document } = await showUntitled(reviewWith(`👩‍🚒 Cafe\u0301 🔥🔥 — ${findingText}`));
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    assert.match(document.getText(finding.range), /^(?:The )?root cause$/);
  });

  it('have exact ranges in a file with Windows line breaks and a byte order mark', async () => {
    const text = `\uFEFF${reviewWith(findingText).replaceAll('\n', '\r\n')}`;
    const { document } = await showFile('windows.md', text);
    assert.equal(document.eol, vscode.EndOfLine.CRLF);
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    assert.match(document.getText(finding.range), /^(?:The )?root cause$/);
  });

  it('tell where front matter is broken', async () => {
    const { document } = await showUntitled(
      reviewWith('We rolled back.').replace('\n---\n', '\ntitle: [Search\n---\n'),
    );
    const [finding] = await findingsOf('front-matter', document.uri);
    assert.ok(finding && finding.range.start.line >= 2 && finding.range.end.line <= 3);
  });

  it('stand at the beginning of an empty file', async () => {
    const { document } = await showFile('postmortem.md', '');
    const [finding] = await findingsOf('missing-section', document.uri);
    assert.ok(finding?.range.isEqual(new vscode.Range(0, 0, 0, 0)));
  });

  it('say so, and nothing else, when a review is too long to be read while typing', async () => {
    const long = `${findingText}\n`.repeat(longestLintedText / findingText.length);
    const editor = await showUntitled(reviewStart + long);
    const [only, ...others] = await diagnosticsWhen(editor.document.uri, (all) => all.length > 0);
    assert.deepEqual(others, []);
    assert.match(only?.message ?? '', /incident-review lint/);
    assert.equal(only?.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(only.range.start.line, 0);
    const end = editor.document.lineCount;
    await editor.edit((edit) => edit.delete(new vscode.Range(6, 0, end, 0)));
    await diagnosticsWhen(editor.document.uri, (all) => all.map(ruleOf).includes('root-cause'));
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAndDeleteAll,
  diagnosticsOf,
  diagnosticsWhen,
  findingsOf,
  pause,
  placeCaretBehind,
  reviewWith,
  ruleOf,
  showFile,
  showUntitled,
  type,
  undo,
  withSetting,
} from './documents.js';

const findingText = 'We met to talk about the root cause.';

describe('Quick fixes', () => {
  afterEach(closeAndDeleteAll);

  it('are offered at the words of a finding, the first replacement preferred where it needs no reading', async () => {
    const { document } = await showUntitled(reviewWith('The root cause was a full disk.'));
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    const [first, ...others] = await fixesAt(finding.range, document);
    assert.ok(first?.isPreferred);
    assert.ok(others.every(({ isPreferred }) => !isPreferred));
    assert.ok(first.kind && vscode.CodeActionKind.QuickFix.contains(first.kind));
  });

  it('are not preferred where the words may have to be chosen anew', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    const fixes = await fixesAt(finding.range, document);
    assert.ok(fixes.every(({ isPreferred }) => !isPreferred));
  });

  it('change the text, and are undone in one step', async () => {
    const editor = await showUntitled(reviewWith(findingText));
    placeCaretBehind('# Search down', editor);
    await type(' x');
    const [finding] = await findingsOf('root-cause', editor.document.uri);
    assert.ok(finding);
    const before = editor.document.getText();
    await applyFirst(finding.range, editor.document);
    assert.doesNotMatch(editor.document.getText(), /root cause/);
    await undo();
    assert.equal(editor.document.getText(), before);
  });

  it('fit the text as it is now, even when the diagnostics on screen do not yet', async () => {
    const editor = await showUntitled(reviewWith(findingText));
    const [finding] = await findingsOf('root-cause', editor.document.uri);
    assert.ok(finding);
    placeCaretBehind('## Summary', editor);
    await editor.edit((edit) => edit.insert(editor.selection.active, '\n\nMore to come.\n'));
    const lower = new vscode.Range(
      finding.range.start.translate(3),
      finding.range.end.translate(3),
    );
    await applyFirst(lower, editor.document);
    assert.doesNotMatch(editor.document.getText(), /root cause/);
    assert.match(
      editor.document.getText(),
      /More to come\.\n[^]*We met to talk about a contributing factor\./,
    );
  });

  it('that insert a section leave blanks to fill in, and are undone in one step', async () => {
    const text = '# Search down\n\n## Timeline\n\nNone.\n';
    const { document } = await showFile('postmortem.md', text);
    await withSetting('requiredSections', ['impact'], async () => {
      const [finding] = await findingsOf('missing-section', document.uri);
      assert.ok(finding);
      const [first] = await fixesAt(finding.range, document);
      assert.equal(first?.isPreferred, false);
      await apply('Insert section "Impact"', finding.range, document);
      assert.match(document.getText(), /^# Search down\n\n## Impact\n[^]*Who:\*\* …\n/);
      await type('Readers');
      assert.match(document.getText(), /Who:\*\* Readers\n/);
      await undo();
      await undo();
      assert.equal(document.getText(), text);
    });
  });

  it('work in a file with Windows line breaks', async () => {
    const text = reviewWith(findingText).replaceAll('\n', '\r\n');
    const { document } = await showFile('windows.md', text);
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    await applyFirst(finding.range, document);
    assert.match(
      document.getText(),
      /\r\n\r\nWe met to talk about a contributing factor\.\r\n\r\n## Impact/,
    );
  });

  const silencings = [
    {
      place: 'a paragraph',
      text: '# Search\n\n## Summary\n\nIt was slow.\nWe met to talk about the root cause.\n',
      silenced:
        '# Search\n\n## Summary\n\nIt was slow. <!-- incident-review-disable-next-line root-cause -->\nWe met to talk about the root cause.\n',
    },
    {
      place: 'a paragraph of one line',
      text: '# Search\n\nWe met to talk about the root cause.\n',
      silenced:
        '# Search\n\n<!-- incident-review-disable-next-line root-cause -->\nWe met to talk about the root cause.\n',
    },
    {
      place: 'a list',
      text: '# Search\n\n- It was slow.\n- We met to talk about the root cause.\n',
      silenced:
        '# Search\n\n- It was slow. <!-- incident-review-disable-next-line root-cause -->\n- We met to talk about the root cause.\n',
    },
    {
      place: 'a table',
      text: '# Search\n\n| Time | What |\n| --- | --- |\n| 14:02 | Alert |\n| 14:20 | We met to talk about the root cause. |\n',
      silenced:
        '# Search\n\n| Time | What |\n| --- | --- |\n| 14:02 | Alert <!-- incident-review-disable-next-line root-cause --> |\n| 14:20 | We met to talk about the root cause. |\n',
    },
  ];

  for (const { place, text, silenced } of silencings) {
    it(`leave words in ${place} as they are, and are undone in one step`, async () => {
      const { document } = await showFile('postmortem.md', text);
      const [finding] = await findingsOf('root-cause', document.uri);
      assert.ok(finding);
      await apply('Leave these words as they are (root-cause)', finding.range, document);
      assert.equal(document.getText(), silenced);
      await diagnosticsWhen(document.uri, (all) => !all.map(ruleOf).includes('root-cause'));
      assert.ok(!diagnosticsOf(document.uri).map(ruleOf).includes('directive'));
      await undo();
      assert.equal(document.getText(), text);
      await findingsOf('root-cause', document.uri);
    });
  }

  it('leave all such words in a file as they are, and are undone in one step', async () => {
    const { document } = await showUntitled(reviewWith(findingText));
    const text = document.getText();
    const [finding] = await findingsOf('root-cause', document.uri);
    assert.ok(finding);
    await apply('Disable root-cause in this file', finding.range, document);
    await diagnosticsWhen(document.uri, (all) => all.length === 0);
    await undo();
    assert.equal(document.getText(), text);
  });

  it('are not offered in ordinary Markdown', async () => {
    const { document } = await showUntitled(`# Notes\n\n${findingText}\n`);
    assert.deepEqual(await askForFixes(new vscode.Range(0, 0, 3, 0), document), []);
  });
});

async function applyFirst(range: vscode.Range, document: vscode.TextDocument): Promise<void> {
  const [first] = await fixesAt(range, document);
  assert.ok(first?.edit, 'a quick fix is offered');
  assert.ok(await vscode.workspace.applyEdit(first.edit));
}

async function apply(
  title: string,
  range: vscode.Range,
  document: vscode.TextDocument,
): Promise<void> {
  const fixes = await fixesAt(range, document);
  const fix = fixes.find((candidate) => candidate.title === title);
  assert.ok(fix?.edit, `offered: ${fixes.map((candidate) => candidate.title).join('; ')}`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
}

/** The quick fixes, as soon as there are any: VS Code learns of our provider a moment after us. */
async function fixesAt(range: vscode.Range, document: vscode.TextDocument) {
  let actions = await askForFixes(range, document);
  for (let attempt = 0; attempt < 20 && actions.length === 0; attempt++) {
    await pause(100);
    actions = await askForFixes(range, document);
  }
  return actions;
}

async function askForFixes(range: vscode.Range, document: vscode.TextDocument) {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ edit }) => edit !== undefined);
}

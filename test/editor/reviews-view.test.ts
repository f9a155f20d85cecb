import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ConfigurationFiles } from '../../src/editor/configuration-files.js';
import { ReviewDocuments } from '../../src/editor/review-documents.js';
import { ReviewIndex } from '../../src/editor/review-index.js';
import { ReviewTree, type ReviewNode } from '../../src/editor/review-tree.js';
import { filterWords } from '../../src/editor/reviews-view.js';
import { WorkspaceFiles } from '../../src/editor/workspace-files.js';
import { everything } from '../../src/register/register.js';
import type { KnownFile, KnownFiles } from '../../src/register/store.js';
import { closeAndDeleteAll, inWorkspace, showFile, waitUntil, watchedFolder } from './documents.js';

const search = `---
title: Search down
date: 2026-03-12
severity: SEV-2
services: [search, ingest]
status: draft
---

# Search down

## Corrective actions

- [ ] Add an alert on lag (owner: Ana, due: 2026-04-01)
- [x] Warm the cache before a deploy
- [ ] Rehearse the drain
`;
const checkout = '---\ntitle: Checkout slow\ndate: 2026-04-02\n---\n\n# Checkout slow\n';

describe('The view of reviews', () => {
  let disposables: { readonly dispose: () => unknown }[] = [];
  afterEach(async () => {
    for (const disposable of disposables) disposable.dispose();
    disposables = [];
    await closeAndDeleteAll();
  });

  /** What the view is made of, apart from the extension's own. */
  function open(kept: KnownFiles = new Map()) {
    const store = {
      kept,
      read: () => Promise.resolve(store.kept),
      write: (files: KnownFiles) => {
        store.kept = new Map(files);
        return Promise.resolve();
      },
    };
    const configurations = new ConfigurationFiles();
    const documents = new ReviewDocuments(configurations);
    const files = new WorkspaceFiles(configurations);
    const index = new ReviewIndex(files, documents, store);
    disposables.push(configurations, documents, files, index);
    return { index, store, tree: new ReviewTree(index) };
  }

  it('lists the reviews of all folders, newest first, each with its open actions', async () => {
    await write('postmortems/search.md', search);
    await write('checkout.md', checkout, 1);
    const { index, tree } = open();
    await index.want();
    assert.deepEqual(shown(tree), [
      '2026-04-02 Checkout slow ()',
      '2026-03-12 Search down (SEV-2 · search, ingest · draft · 2 open actions)',
      '  Add an alert on lag (was due 2026-04-01 · Ana)',
      '  Rehearse the drain ()',
    ]);
  });

  it('says in words all that it shows', async () => {
    await write('postmortems/search.md', search);
    const { index, tree } = open();
    await index.want();
    const [review] = tree.getChildren();
    assert.ok(review);
    const labels = [review, ...tree.getChildren(review)].map(
      (node) => tree.getTreeItem(node).accessibilityInformation?.label,
    );
    assert.deepEqual(labels, [
      'Search down, 2026-03-12, severity SEV-2, services search, ingest, status draft, 2 open actions',
      'Open action: Add an alert on lag, owner Ana, was due 2026-04-01',
      'Open action: Rehearse the drain, no owner, no due date',
    ]);
  });

  it('opens a review at an action', async () => {
    await write('postmortems/search.md', search);
    const { index, tree } = open();
    await index.want();
    const [review] = tree.getChildren();
    const [, action] = tree.getChildren(review);
    assert.ok(action);
    const { command } = tree.getTreeItem(action);
    assert.ok(command);
    await vscode.commands.executeCommand(
      command.command,
      ...((command.arguments ?? []) as unknown[]),
    );
    const editor = vscode.window.activeTextEditor;
    const { line } = editor?.selection.active ?? {};
    assert.match(editor?.document.lineAt(line ?? 0).text ?? '', /Rehearse the drain/);
  });

  it('lists the open actions of all reviews by due date', async () => {
    await write('postmortems/search.md', search);
    await write(
      'late.md',
      '# Late\n\n## Actions\n\n- Add a drill for the on-call team (owner: Bo, due: 2020-01-01)\n',
      1,
    );
    const { index, tree } = open();
    await index.want();
    tree.change({ grouping: 'actions' });
    assert.deepEqual(shown(tree), [
      '2020-01-01 Add a drill for the on-call team (was due 2020-01-01 · Bo · Late)',
      '2026-04-01 Add an alert on lag (was due 2026-04-01 · Ana · Search down)',
      'Rehearse the drain (Search down)',
    ]);
  });

  it('says what it is filtered by', async () => {
    await write('postmortems/search.md', search);
    await write('checkout.md', checkout, 1);
    const { index, tree } = open();
    await index.want();
    const filter = { ...everything, severities: ['SEV-1', 'SEV-2'], words: 'alert' };
    tree.change({ filter });
    assert.equal(shown(tree).length, 3);
    assert.equal(
      filterWords(tree),
      '1 of 2 reviews shown: SEV-1 or SEV-2; with the words "alert".',
    );
    tree.change({ filter: everything, order: 'severity' });
    assert.equal(
      shown(tree)[0],
      'SEV-2 Search down (2026-03-12 · search, ingest · draft · 2 open actions)',
    );
    assert.equal(filterWords(tree), undefined);
  });

  it('reads no file that lies elsewhere, or that settings hide', async () => {
    await write('notes/search.md', `---\ntype: incident-review\n---\n\n# Notes\n`);
    await write('postmortems/search.md', search);
    await write('postmortems/node_modules/a/postmortem.md', search);
    await write('postmortems/hidden/search.md', search);
    const excluded = vscode.workspace.getConfiguration('files');
    const usual = excluded.get<object>('exclude');
    await excluded.update(
      'exclude',
      { ...usual, '**/hidden': true },
      vscode.ConfigurationTarget.Global,
    );
    try {
      const { index } = open();
      await index.want();
      assert.deepEqual(
        index.reviews.map(({ path }) => path.replace(/^.*written-by-tests\//, '')),
        ['postmortems/search.md'],
      );
      await write('postmortems/hidden/search.md', `${search}\nMore.\n`);
      await write('postmortems/other.md', checkout);
      await waitUntil(
        () => index.reviews.length > 1,
        () => 'the new one was not noticed',
      );
      assert.ok(!index.reviews.some(({ path }) => path.includes('hidden')));
    } finally {
      await excluded.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('obeys the configuration file that is nearest', async () => {
    await write('learning/a.md', checkout);
    await write('.incident-review.yaml', 'files: ["learning/*.md"]\n');
    const { index, tree } = open();
    await index.want();
    assert.deepEqual(shown(tree), ['2026-04-02 Checkout slow ()']);
  });

  it('follows files that come, change and go, with their folders', async () => {
    const { index, tree } = open();
    await index.want();
    assert.deepEqual(shown(tree), []);
    await watchedFolder('postmortems/2026');
    await write('postmortems/2026/checkout.md', checkout);
    await becomes(tree, ['2026-04-02 Checkout slow ()']);
    await write('postmortems/2026/checkout.md', checkout.replaceAll('slow', 'very slow'));
    await becomes(tree, ['2026-04-02 Checkout very slow ()']);
    await vscode.workspace.fs.delete(inWorkspace('postmortems'), { recursive: true });
    await becomes(tree, []);
  });

  it('finds files in folders that came a moment before them', async () => {
    const { index, tree } = open();
    await index.want();
    const expected: string[] = [];
    for (const season of ['spring', 'summer', 'autumn', 'winter']) {
      await write(`postmortems/${season}/first/week/monday/checkout.md`, checkout);
      expected.push('2026-04-02 Checkout slow ()');
      await becomes(tree, expected);
    }
  });

  it('shows an open review as it is, saved or not, and as the file is when it is closed', async () => {
    const { index, tree } = open();
    await index.want();
    const editor = await showFile('postmortems/checkout.md', checkout);
    await becomes(tree, ['2026-04-02 Checkout slow ()']);
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    await editor.edit((edit) => {
      edit.insert(end, '\n## Actions\n\n- Add an alert on lag\n');
    });
    await becomes(tree, ['2026-04-02 Checkout slow (1 open action)', '  Add an alert on lag ()']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await becomes(tree, ['2026-04-02 Checkout slow ()']);
  });

  it('knows from the last session what has not changed since, and reads the rest', async () => {
    await write('postmortems/search.md', search);
    await write('postmortems/checkout.md', checkout);
    const first = open();
    await first.index.want();
    const renamed = new Map(
      [...first.store.kept].map(([address, file]) => [
        address,
        { ...file, summary: { ...file.summary, title: 'From last time' } },
      ]),
    );
    const titles = async (change: (file: KnownFile) => KnownFile): Promise<string[]> => {
      const kept = new Map([...renamed].map(([address, file]) => [address, change(file)]));
      const { index } = open(kept);
      await index.want();
      return index.reviews.map(({ summary: { title } }) => title ?? '').sort();
    };
    const before = ['From last time', 'From last time'];
    const anew = ['Checkout slow', 'Search down'];
    assert.deepEqual(await titles((file) => file), before);
    assert.deepEqual(await titles((file) => ({ ...file, modified: 1 })), anew);
    assert.deepEqual(await titles((file) => ({ ...file, size: 1 })), anew);
    assert.deepEqual(await titles((file) => ({ ...file, template: 'another' })), anew);
  });

  it('can be stopped while it is read, and goes on from there', async () => {
    for (let number = 0; number < 80; number++)
      await write(`postmortems/${String(number)}.md`, checkout);
    const { index, store } = open();
    const stopping = index.onDidChange(() => {
      if (index.reading?.total === undefined) return;
      index.stop();
      stopping.dispose();
    });
    setTimeout(() => {
      index.stop();
    }, 20);
    await index.want();
    assert.equal(index.reading?.state, 'stopped');
    assert.ok(index.reviews.length < 80);
    await Promise.all([index.refresh(), index.refresh()]);
    await waitUntil(
      () => index.reading === undefined,
      () => JSON.stringify(index.reading),
    );
    assert.equal(index.reviews.length, 80);
    assert.equal(store.kept.size, 80);
  });

  it('shows the first rows of many, and more when asked', () => {
    const reviews = Array.from({ length: 450 }, (_, number) => ({
      address: `file:///${String(number)}.md`,
      path: `${String(number)}.md`,
      summary: {
        ...{ title: `Review ${String(number)}`, day: undefined, severity: undefined },
        ...{ services: [], status: undefined, actions: [], line: 1, column: 1 },
      },
    }));
    const tree = new ReviewTree({ reviews });
    assert.equal(tree.getChildren().length, 201);
    const last = tree.getChildren().at(-1);
    assert.ok(last);
    assert.equal(tree.getTreeItem(last).label, 'Show more (250 left)');
    tree.showMore();
    tree.showMore();
    assert.equal(tree.getChildren().length, 450);
  });

  it('has commands that work wherever it is', async () => {
    for (const name of ['listOpenActions', 'listReviews', 'clearReviewFilter', 'refreshReviews'])
      await vscode.commands.executeCommand(`incidentReview.${name}`);
  });
});

async function becomes(tree: ReviewTree, rows: readonly string[]): Promise<void> {
  await waitUntil(
    () => JSON.stringify(shown(tree)) === JSON.stringify(rows),
    () => JSON.stringify(shown(tree)),
  );
}

/** The rows of the view, those beneath another one indented. */
function shown(tree: ReviewTree, parent?: ReviewNode): string[] {
  return tree.getChildren(parent).flatMap((node) => {
    const { label, description } = tree.getTreeItem(node);
    const row = `${parent ? '  ' : ''}${typeof label === 'string' ? label : ''} (${String(description)})`;
    return [row, ...(node.type === 'review' ? shown(tree, node) : [])];
  });
}

async function write(path: string, content: string, folder = 0): Promise<void> {
  await vscode.workspace.fs.writeFile(inWorkspace(path, folder), new TextEncoder().encode(content));
}

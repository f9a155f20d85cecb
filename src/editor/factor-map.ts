import * as vscode from 'vscode';
import {
  connectionsOf,
  factorMap,
  isDrawn,
  type FactorMap,
  type MapNode,
} from '../map/factor-map.js';
import {
  isFromPage,
  readPageState,
  type FromPage,
  type NoMap,
  type ShownNode,
  type ToPage,
} from '../map/messages.js';
import { factorMapFolders, factorMapPage } from './factor-map-page.js';
import { select } from './insertion.js';
import { activeMarkdownEditor, isMarkdown, type ReviewDocuments } from './review-documents.js';

/** What VS Code knows the panel by; package.json names it, too. */
export const factorMapView = 'incidentReview.factorMap';

/** While somebody types, the map is drawn at most this often, in milliseconds. */
const shortestPause = 300;

/** Shows the factors of a review, how they interacted and the actions that address them, beside the text. */
export function registerFactorMap(
  reviews: ReviewDocuments,
  extension: vscode.Uri,
): vscode.Disposable {
  let open: FactorMapPanel | undefined;
  const adopt = (panel: vscode.WebviewPanel, document: vscode.Uri | undefined): void => {
    open?.dispose();
    const adopted = new FactorMapPanel(panel, document, reviews, extension);
    open = adopted;
    panel.onDidDispose(() => {
      adopted.dispose();
      if (open === adopted) open = undefined;
    });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('incidentReview.showFactorMap', (clicked?: unknown) => {
      const document =
        clicked instanceof vscode.Uri ? clicked : activeMarkdownEditor()?.document.uri;
      if (!document) return;
      if (open) {
        open.show(document);
        return;
      }
      const panel = vscode.window.createWebviewPanel(
        factorMapView,
        vscode.l10n.t('Factor Map'),
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableFindWidget: true },
      );
      adopt(panel, document);
    }),
    vscode.window.registerWebviewPanelSerializer(factorMapView, {
      deserializeWebviewPanel: async (panel: vscode.WebviewPanel, state: unknown) => {
        const { document } = readPageState(state);
        adopt(panel, document === undefined ? undefined : await reopened(document));
      },
    }),
    new vscode.Disposable(() => open?.dispose()),
  );
}

/** The document of a panel from before a restart; undefined where it cannot be read any more. */
async function reopened(address: string): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.parse(address);
  // Opening a document that was never saved would make an empty one.
  if (uri.scheme === 'untitled') return uri;
  try {
    return (await vscode.workspace.openTextDocument(uri)).uri;
  } catch {
    return undefined;
  }
}

class FactorMapPanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** What the page shows, to leave it in peace while it would show the same again. */
  private shown: string | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private document: vscode.Uri | undefined,
    private readonly reviews: ReviewDocuments,
    extension: vscode.Uri,
  ) {
    const isShown = ({ uri }: vscode.TextDocument): boolean =>
      uri.toString() === this.document?.toString();
    const updateIfShown = (document: vscode.TextDocument): void => {
      if (isShown(document)) this.updateSoon();
    };
    this.subscriptions.push(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromPage(message)) void this.receive(message);
      }),
      panel.onDidChangeViewState(() => this.updateSoon()),
      reviews.onDidEdit(updateIfShown),
      reviews.onDidOpen(updateIfShown),
      reviews.onDidClose(updateIfShown),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
    );
    panel.webview.options = {
      enableScripts: true,
      localResourceRoots: factorMapFolders(extension),
    };
    panel.webview.html = factorMapPage(panel.webview, extension);
  }

  /** Brings the panel to the front, with the map of a document. */
  show(document: vscode.Uri): void {
    this.document = document;
    this.panel.reveal();
    this.update();
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const subscription of this.subscriptions.splice(0)) subscription.dispose();
  }

  /** Shows the review that the writer turned to; other files leave the map where it is. */
  private follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isMarkdown(editor.document)) return;
    if (!this.reviews.reading(editor.document).isReview) return;
    this.document = editor.document.uri;
    this.updateSoon();
  }

  private updateSoon(): void {
    if (!this.panel.visible) return;
    this.waiting ??= setTimeout(() => this.update(), shortestPause);
  }

  private update(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    if (!this.panel.visible) return;
    const message = this.message();
    const text = JSON.stringify(message);
    if (text === this.shown) return;
    this.shown = text;
    void this.panel.webview.postMessage(message);
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.shown = undefined;
        this.update();
        return;
      case 'goTo':
        await this.goTo(message.node);
        return;
      case 'begin':
        if (await this.showText())
          await vscode.commands.executeCommand('incidentReview.insertEntry.factors');
        return;
    }
  }

  private message(): ToPage {
    const document = this.textDocument();
    if (!document) {
      const reason = vscode.l10n.t('Open an incident review to see its contributing factors here.');
      return nothing(this.document, reason, false);
    }
    if (this.reviews.reading(document).isTooLong) {
      const reason = vscode.l10n.t('This review is too long to be read while you type.');
      return nothing(document.uri, reason, false);
    }
    const map = this.mapOf(document);
    if (!map.nodes.some(({ kind }) => kind === 'factor')) {
      const reason = vscode.l10n.t(
        'There are no contributing factors in this review yet. What had to come together, of work and organisation as well as of software? Begin with one; each has a field for what it interacted with, and the map draws itself as you type.',
      );
      return nothing(document.uri, reason, true);
    }
    return {
      type: 'map',
      document: document.uri.toString(),
      title: vscode.l10n.t('Factor Map of {0}', nameOf(document.uri)),
      nodes: map.nodes.map((node) => toShownNode(node, map)),
      edges: map.edges,
    };
  }

  private mapOf(document: vscode.TextDocument): FactorMap {
    const { review, model } = this.reviews.reading(document);
    return factorMap(review, model);
  }

  private textDocument(): vscode.TextDocument | undefined {
    const address = this.document?.toString();
    return this.reviews.open.find(({ uri }) => uri.toString() === address);
  }

  /** Goes to the text of a node, from the text as it is now: the page may show that of a moment ago. */
  private async goTo(id: string): Promise<void> {
    const editor = await this.showText();
    const node =
      editor && this.mapOf(editor.document).nodes.find((candidate) => candidate.id === id);
    if (node) select(editor, node.place);
  }

  /** The editor with the text, in front: where it is shown already, or else beside the panel. */
  private async showText(): Promise<vscode.TextEditor | undefined> {
    const document = this.textDocument();
    if (!document) return undefined;
    const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const viewColumn = visible?.viewColumn ?? columnOf(document.uri) ?? vscode.ViewColumn.One;
    return vscode.window.showTextDocument(document, { viewColumn });
  }
}

/** The column that has a tab for a file, be it in front or not. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
    ),
  )?.viewColumn;
}

function nothing(document: vscode.Uri | undefined, reason: string, canBegin: boolean): NoMap {
  return { type: 'nothing', document: document?.toString(), reason, canBegin };
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function toShownNode(node: MapNode, map: FactorMap): ShownNode {
  const { id, kind, name, done } = node;
  const connections = connectionsInWords(node, map);
  return {
    id,
    kind,
    done,
    caption: captionOf(node),
    name,
    connections,
    isDrawn: isDrawn(node, map),
  };
}

function captionOf({ kind, done }: MapNode): string {
  switch (kind) {
    case 'factor':
      return vscode.l10n.t('Factor');
    case 'action':
      return done ? vscode.l10n.t('Action, done') : vscode.l10n.t('Action');
    case 'condition':
      return vscode.l10n.t('Also named');
  }
}

function connectionsInWords(node: MapNode, map: FactorMap): string {
  const { interactedWith, addressedBy, addresses } = connectionsOf(node, map);
  const told = [
    inWords(interactedWith, (names) => vscode.l10n.t('interacted with {0}', names)),
    inWords(addressedBy, (names) => vscode.l10n.t('addressed by {0}', names)),
    inWords(addresses, (names) => vscode.l10n.t('addresses {0}', names)),
  ].flat();
  if (told.length === 0 && node.kind === 'factor')
    return vscode.l10n.t('what it interacted with is not told yet');
  return told.join('; ');
}

function inWords(
  nodes: readonly MapNode[],
  sentence: (names: string) => string,
): readonly string[] {
  if (nodes.length === 0) return [];
  const list = new Intl.ListFormat(vscode.env.language, { type: 'conjunction' });
  return [sentence(list.format(nodes.map(({ name }) => vscode.l10n.t('“{0}”', name))))];
}

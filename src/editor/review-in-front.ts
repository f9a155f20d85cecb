import * as vscode from 'vscode';
import type { DocumentReading, ReviewDocuments } from './review-documents.js';

/** Views follow the text when typing stops, not with each key. */
const pauseInTyping = 250;

/**
 * The review that views beside the text are about: the one in the active editor, or the last one that was, as long as it
 * is open. Tells package.json whether any review is open (`incidentReview.reviewOpen`) and whether a file is one
 * (`resourcePath in incidentReview.openReviews`).
 */
export class ReviewInFront implements vscode.Disposable {
  private known: vscode.TextDocument | undefined;
  private openPaths = '';
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** Another review is in front, or typing in this one has stopped. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly reviews: ReviewDocuments) {
    const look = (): void => this.look();
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      reviews.onDidOpen(look),
      reviews.onDidClose(look),
      vscode.window.onDidChangeActiveTextEditor(look),
      reviews.onDidEdit(() => {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(look, pauseInTyping);
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.known?.isClosed === false ? this.known : undefined;
  }

  /** What is known of it now; nothing of one that is too long to be read while somebody types. */
  get reading(): DocumentReading | undefined {
    const reading = this.document && this.reviews.reading(this.document);
    return reading?.isFollowed === true ? reading : undefined;
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  private look(): void {
    clearTimeout(this.waiting);
    const active = vscode.window.activeTextEditor?.document;
    this.known = [active, this.document].find((document) => this.isReview(document));
    this.tellOfOpen(this.reviews.open.filter((document) => this.isReview(document)));
    this.changed.fire();
  }

  /**
   * Tells paths, and not addresses: beside a remote, what asks has another address for the same file. On Windows it has
   * the path as the system writes it.
   */
  private tellOfOpen(documents: readonly vscode.TextDocument[]): void {
    const paths = documents.flatMap(({ uri }) => [uri.path, uri.fsPath]);
    if (paths.join('\n') === this.openPaths) return;
    this.openPaths = paths.join('\n');
    const tell = (key: string, value: unknown): void =>
      void vscode.commands.executeCommand('setContext', `incidentReview.${key}`, value);
    tell('reviewOpen', paths.length > 0);
    tell('openReviews', paths);
  }

  private isReview(document: vscode.TextDocument | undefined): boolean {
    return (
      document?.languageId === 'markdown' &&
      !document.isClosed &&
      this.reviews.reading(document).isReview
    );
  }
}

/** Shows a document where it is shown already, or else beside the others. */
export async function show(
  document: vscode.TextDocument,
  preserveFocus = false,
): Promise<vscode.TextEditor> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  return vscode.window.showTextDocument(document, {
    preserveFocus,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}

import * as vscode from 'vscode';
import type { DocumentReading, ReviewDocuments } from './review-documents.js';

/** Views follow the text when typing pauses: nobody reads them between two keys. */
const pauseInTyping = 300;

/** The review that the views speak of: the one in the active editor, or the last one that was, while it can be seen. */
export class CurrentReview implements vscode.Disposable {
  private document: vscode.TextDocument | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** It is another one, or its text changed and typing has paused. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly reviews: ReviewDocuments) {
    const update = (): void => {
      this.update();
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      reviews.onDidOpen(update),
      reviews.onDidClose(update),
      reviews.onDidEdit((document) => {
        // Another one may have become a review by what was typed.
        const isSeen = vscode.window.visibleTextEditors.some(
          (editor) => editor.document === document,
        );
        if (!isSeen) return;
        clearTimeout(this.waiting);
        this.waiting = setTimeout(update, pauseInTyping);
      }),
    );
  }

  /** What is known of it as it is now. */
  get reading(): DocumentReading | undefined {
    return this.document && this.readingOf(this.document);
  }

  /** An editor that shows it, to be brought to the front. */
  async show(): Promise<vscode.TextEditor | undefined> {
    const { document } = this;
    if (!document) return undefined;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    return vscode.window.showTextDocument(document, {
      ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
    });
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }

  private update(): void {
    clearTimeout(this.waiting);
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const candidates = [activeTextEditor, ...visibleTextEditors].map((editor) => editor?.document);
    const active = candidates[0];
    const isReview = (document: vscode.TextDocument | undefined): boolean =>
      document !== undefined && this.readingOf(document) !== undefined;
    const last = candidates.includes(this.document) ? this.document : undefined;
    this.document = isReview(active) ? active : isReview(last) ? last : candidates.find(isReview);
    void vscode.commands.executeCommand(
      'setContext',
      'incidentReview.reviewOpen',
      this.document !== undefined,
    );
    this.changed.fire();
  }

  private readingOf(document: vscode.TextDocument): DocumentReading | undefined {
    if (document.isClosed || document.languageId !== 'markdown') return undefined;
    const reading = this.reviews.reading(document);
    return reading.isReview && !reading.isTooLong ? reading : undefined;
  }
}

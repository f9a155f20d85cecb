import * as vscode from 'vscode';
import type { DocumentReading, ReviewDocuments } from './review-documents.js';

/** Views follow the text when typing pauses: nobody reads them between two keys. */
const pauseInTyping = 300;

/** The review that the views speak of: the one in the active editor, or the last one that was, while it is open. */
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
    const visible = visibleTextEditors.map(({ document }) => document);
    const candidates = [activeTextEditor?.document, this.stillOpen(), ...visible];
    this.document = candidates.find(
      (document) => document !== undefined && this.readingOf(document) !== undefined,
    );
    void vscode.commands.executeCommand(
      'setContext',
      'incidentReview.reviewOpen',
      this.document !== undefined,
    );
    this.changed.fire();
  }

  /** The last one, while it has a tab, or while a preview of it may be in front. */
  private stillOpen(): vscode.TextDocument | undefined {
    const { document } = this;
    const isInTab = vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .some(
        ({ input }) =>
          input instanceof vscode.TabInputText && input.uri.toString() === document?.uri.toString(),
      );
    return isInTab || vscode.window.activeTextEditor === undefined ? document : undefined;
  }

  private readingOf(document: vscode.TextDocument): DocumentReading | undefined {
    if (document.isClosed || document.languageId !== 'markdown') return undefined;
    const reading = this.reviews.reading(document);
    return reading.isReview && !reading.isTooLong ? reading : undefined;
  }
}

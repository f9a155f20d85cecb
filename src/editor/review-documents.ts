import * as vscode from 'vscode';
import { looksLikeReview } from '../files/review-files.js';
import { lint, type Finding } from '../lint/lint.js';
import { readModel, type ReviewModel } from '../model/model.js';
import { openQuestions, type OpenQuestion } from '../questions/open-questions.js';
import { ReviewReader } from '../review/read.js';
import type { Review } from '../review/review.js';
import type { ConfigurationFiles } from './configuration-files.js';
import { settingsFor, type ReviewSettings } from './settings.js';

/**
 * Length in UTF-16 code units above which a document is not linted while somebody types: reading it takes seconds, and
 * other extensions would have to wait.
 */
export const longestLintedText = 1_000_000;

/** What is known of a Markdown document at one version; each part is worked out once, when it is first asked for. */
export class DocumentReading {
  readonly text: string;
  readonly version: number;
  /** Whether the document is an incident review; other Markdown is left alone. */
  readonly isReview: boolean;
  private knownReview: Review | undefined;
  private knownModel: ReviewModel | undefined;
  private knownFindings: readonly Finding[] | undefined;
  private knownQuestions: readonly OpenQuestion[] | undefined;

  private constructor(
    document: vscode.TextDocument,
    readonly settings: ReviewSettings,
    private readonly reader: ReviewReader,
  ) {
    this.text = document.getText();
    this.version = document.version;
    this.isReview = isEditable(document)
      ? looksLikeReview(pathOf(document.uri, settings.filesFrom), this.text, settings.files)
      : false;
  }

  static first(document: vscode.TextDocument, settings: ReviewSettings): DocumentReading {
    return new DocumentReading(document, settings, new ReviewReader(settings.catalogue));
  }

  /** The document at a later version: only what changed is read. This one's review is not to be used any more. */
  next(document: vscode.TextDocument): DocumentReading {
    return new DocumentReading(document, this.settings, this.reader);
  }

  get isTooLong(): boolean {
    return this.text.length > longestLintedText;
  }

  /** Whether it is a review that is read while somebody types. */
  get isFollowed(): boolean {
    return this.isReview && !this.isTooLong;
  }

  /** The document read as a review, whether it is one or not: ask `isFollowed` first where that is not wanted. */
  get review(): Review {
    return (this.knownReview ??= this.reader.read(this.text));
  }

  get model(): ReviewModel {
    return (this.knownModel ??= readModel(this.review));
  }

  /** None where nothing is linted: in other Markdown, and in reviews that are too long. */
  get findings(): readonly Finding[] {
    return (this.knownFindings ??= this.isFollowed ? lint(this.review, this.settings.lint) : []);
  }

  /** None where nothing is linted. */
  get questions(): readonly OpenQuestion[] {
    return (this.knownQuestions ??= this.isFollowed
      ? openQuestions(this.review, { model: this.model })
      : []);
  }
}

/** The open Markdown documents, read once for each version, for all features to share. */
export class ReviewDocuments implements vscode.Disposable {
  private readonly readings = new Map<vscode.TextDocument, DocumentReading>();
  private readonly opened = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly edited = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly closed = new vscode.EventEmitter<vscode.TextDocument>();
  private readonly subscriptions: vscode.Disposable;

  /** A Markdown document was opened, renamed or made Markdown, or settings changed what is to be said about it. */
  readonly onDidOpen = this.opened.event;
  /** The text of a Markdown document changed. */
  readonly onDidEdit = this.edited.event;
  /** A document was closed, renamed or made something else than Markdown. */
  readonly onDidClose = this.closed.event;

  constructor(private readonly configurations: ConfigurationFiles) {
    this.subscriptions = vscode.Disposable.from(
      this.opened,
      this.edited,
      this.closed,
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isMarkdown(document)) void this.announce(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        // Saving is reported as a change of nothing.
        if (isMarkdown(document) && contentChanges.length > 0) this.edited.fire(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.readings.delete(document);
        this.closed.fire(document);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('incidentReview')) this.readAllAnew();
      }),
      // Globs are matched against paths that begin with the name of a workspace folder.
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.readAllAnew()),
      configurations.onDidChange(() => this.readAllAnew()),
    );
  }

  get open(): readonly vscode.TextDocument[] {
    return vscode.workspace.textDocuments.filter(isMarkdown);
  }

  /** What is known of an open document as it is now. */
  reading(document: vscode.TextDocument): DocumentReading {
    const known = this.readings.get(document);
    if (known?.version === document.version) return known;
    const reading = known
      ? known.next(document)
      : DocumentReading.first(
          document,
          settingsFor(document, this.configurations.of(document.uri)),
        );
    this.readings.set(document, reading);
    return reading;
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.readings.clear();
  }

  /** Reads all open documents, as if they had just been opened. */
  readAllAnew(): void {
    this.readings.clear();
    for (const document of this.open) void this.announce(document);
  }

  /** Tells of a document as soon as it is known what holds for it. */
  private async announce(document: vscode.TextDocument): Promise<void> {
    await this.configurations.load(document.uri);
    if (document.isClosed) return;
    this.readings.delete(document);
    this.opened.fire(document);
  }
}

export function isMarkdown(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown';
}

/** The editor that a command is meant for; without one, says what is needed. */
export function activeMarkdownEditor(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor && isMarkdown(editor.document)) return editor;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown file first.'));
  return undefined;
}

/** Whether it is a document to write in: not an earlier version beside a diff, say, where findings would be doubles. */
function isEditable({ uri }: vscode.TextDocument): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

/**
 * Path with `/` between folders: from a given folder on, or from the name of the workspace folder on, or whole for a
 * document outside of all.
 */
export function pathOf(uri: vscode.Uri, from: vscode.Uri | undefined): string {
  if (from && uri.path.startsWith(from.path))
    return uri.path.slice(from.path.length).replace(/^\//, '');
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return uri.path.replace(/^\//, '');
  return `${folder.name}${uri.path.slice(folder.uri.path.replace(/\/$/, '').length)}`;
}

import * as vscode from 'vscode';
import { readSummary } from '../register/read-summary.js';
import type { RegisteredReview } from '../register/register.js';
import { fingerprintOf, type KnownFile, type KnownFiles } from '../register/store.js';
import { summaryOf, type ReviewSummary } from '../register/summary.js';
import { Pauses } from './pauses.js';
import type { ReviewDocuments } from './review-documents.js';
import {
  goneAmong,
  textOf,
  type FileChanges,
  type ReviewFile,
  type WorkspaceFiles,
} from './workspace-files.js';

/** How far the reading of a workspace's reviews has come. */
export interface ReadingProgress {
  readonly done: number;
  /** Undefined while the files are looked for. */
  readonly total: number | undefined;
  readonly state: 'reading' | 'stopped';
}

/** Where summaries are kept between sessions. */
export interface Summaries {
  read(): Promise<KnownFiles | undefined>;
  write(files: KnownFiles): Promise<void>;
}

/** Files that are asked about at once: one after the other, the file system would do most of the waiting. */
const filesAtOnce = 16;
/** Milliseconds between two tellings of how far the reading has come. */
const pauseInTelling = 1_000;
/** Milliseconds after the last key. */
const pauseInTyping = 300;
/** Milliseconds until what changed is kept. */
const pauseInKeeping = 3_000;

/**
 * What the reviews of a workspace say of themselves. Files are read when somebody wants to see them, in the background, and
 * only those that have changed since they were read last; open documents count as they are, saved or not.
 */
export class ReviewIndex implements vscode.Disposable {
  private files = new Map<string, KnownFile>();
  /** What is known from an earlier session, until the files themselves were asked. */
  private loading: Promise<void> | undefined;
  private isWanted = false;
  /** Undefined before the files were looked for, and when there is nothing to tell. */
  private progress: ReadingProgress | undefined;
  private running: vscode.CancellationTokenSource | undefined;
  private filesInPlaces = 0;
  private readonly live = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly summary: ReviewSummary }
  >();
  private readonly paths = new Map<string, string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** Reviews came, changed or went, or the reading went on. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly places: WorkspaceFiles,
    private readonly documents: ReviewDocuments,
    private readonly store: Summaries,
  ) {
    const tellSoon = (): void => {
      this.later('tell', pauseInTyping, () => {
        this.tell();
      });
    };
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      documents.onDidOpen(tellSoon),
      documents.onDidEdit(tellSoon),
      documents.onDidClose(({ uri }) => {
        tellSoon();
        // What was told of the file meanwhile may have been lost.
        if (vscode.workspace.getWorkspaceFolder(uri))
          void this.follow({ written: [uri], deleted: [] });
      }),
      places.onDidChange((changes) => void this.follow(changes)),
      places.onDidChangePlaces(() => {
        this.later(
          'places',
          pauseInTyping,
          () => void (this.isWanted ? this.refresh() : this.look()),
        );
      }),
      new vscode.Disposable(() => {
        this.running?.cancel();
        for (const timer of this.timers.values()) clearTimeout(timer);
      }),
    );
  }

  /** Looks whether there are reviews, without reading any. */
  async look(): Promise<void> {
    await this.load();
    const found = await this.places.find();
    this.filesInPlaces = found.length;
    this.tell();
  }

  /** Reads what has changed since it was read last; from now on, changes are followed. */
  async want(): Promise<void> {
    if (this.isWanted) return;
    await this.refresh();
  }

  /** Asks all files anew. Those that have not changed are not read. */
  async refresh(): Promise<void> {
    this.isWanted = true;
    this.running?.cancel();
    const running = new vscode.CancellationTokenSource();
    this.running = running;
    this.progress = { done: 0, total: undefined, state: 'reading' };
    this.tell();
    await this.load();
    const isComplete = await this.readAll(running.token).catch(() => false);
    const isLast = (): boolean => this.running === running;
    if (!isLast()) return;
    this.running = undefined;
    this.progress = isComplete ? undefined : { ...this.progress, state: 'stopped' };
    this.tell();
    await this.store.write(this.files);
  }

  /** Ends the reading; what was read stays. */
  stop(): void {
    this.running?.cancel();
  }

  get reading(): ReadingProgress | undefined {
    return this.progress;
  }

  /** Whether the workspace has reviews, as far as is known. */
  get hasReviews(): boolean {
    return this.filesInPlaces > 0 || this.files.size > 0 || this.openReviews().length > 0;
  }

  /** What is known now. */
  get reviews(): readonly RegisteredReview[] {
    const open = new Map(
      this.openReviews().map((document) => [document.uri.toString(), document] as const),
    );
    const register: RegisteredReview[] = [];
    for (const [address, { summary }] of this.files)
      if (!open.has(address)) register.push({ address, path: this.pathOf(address), summary });
    for (const [address, document] of open)
      register.push({ address, path: this.pathOf(address), summary: this.summaryOf(document) });
    return register;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private openReviews(): readonly vscode.TextDocument[] {
    return this.documents.open.filter((document) => {
      if (!vscode.workspace.getWorkspaceFolder(document.uri)) return false;
      return this.documents.reading(document).isFollowed;
    });
  }

  private summaryOf(document: vscode.TextDocument): ReviewSummary {
    const known = this.live.get(document);
    if (known?.version === document.version) return known.summary;
    const summary = summaryOf(this.documents.reading(document).review);
    this.live.set(document, { version: document.version, summary });
    return summary;
  }

  private pathOf(address: string): string {
    const known = this.paths.get(address);
    if (known !== undefined) return known;
    const path = vscode.workspace.asRelativePath(vscode.Uri.parse(address));
    this.paths.set(address, path);
    return path;
  }

  /** What an earlier session has left, once. */
  private load(): Promise<void> {
    this.loading ??= this.store.read().then((known) => {
      this.files = new Map([...(known ?? []), ...this.files]);
      this.tell();
    });
    return this.loading;
  }

  /** @returns whether all files were asked */
  private async readAll(token: vscode.CancellationToken): Promise<boolean> {
    const found = await this.places.find(token);
    if (isCancelled(token)) return false;
    const addresses = new Set(found.map(({ uri }) => uri.toString()));
    for (const address of this.files.keys())
      if (!addresses.has(address)) this.files.delete(address);
    this.filesInPlaces = found.length;
    const pauses = new Pauses();
    for (let done = 0; done < found.length; done += filesAtOnce) {
      if (isCancelled(token)) return false;
      this.progress = { done, total: found.length, state: 'reading' };
      this.tellNowAndThen();
      await this.readChanged(found.slice(done, done + filesAtOnce), pauses, token);
    }
    return !isCancelled(token);
  }

  private async readChanged(
    files: readonly ReviewFile[],
    pauses: Pauses,
    token?: vscode.CancellationToken,
  ): Promise<void> {
    const asked = await Promise.all(files.map((file) => this.ask(file)));
    for (const { file, text, modified, size } of asked) {
      if (isCancelled(token)) return;
      if (text === undefined) continue;
      const { catalogue } = file.settings;
      const summary = await pauses.between(readSummary(text, catalogue));
      this.files.set(file.uri.toString(), {
        modified,
        size,
        template: fingerprintOf(catalogue),
        summary,
      });
      await pauses.giveWay();
    }
  }

  /** The text of a file, where it is not the one that is known. */
  private async ask(file: ReviewFile): Promise<{
    readonly file: ReviewFile;
    readonly text: string | undefined;
    readonly modified: number;
    readonly size: number;
  }> {
    const address = file.uri.toString();
    const known = this.files.get(address);
    try {
      const { mtime: modified, size } = await vscode.workspace.fs.stat(file.uri);
      const isSame =
        known?.modified === modified &&
        known.size === size &&
        known.template === fingerprintOf(file.settings.catalogue);
      return { file, text: isSame ? undefined : await textOf(file.uri), modified, size };
    } catch {
      // It is gone meanwhile.
      this.files.delete(address);
      return { file, text: undefined, modified: 0, size: 0 };
    }
  }

  private async follow({ written, deleted }: FileChanges): Promise<void> {
    const isGone = goneAmong(deleted);
    for (const address of this.files.keys()) if (isGone(address)) this.files.delete(address);
    const files = await this.places.among(written);
    const isNew = files.some(({ uri }) => !this.files.has(uri.toString()));
    if (this.isWanted) await this.readChanged(files, new Pauses());
    // Before anybody wants to see them, it is enough to know that they are there.
    else if (isNew) this.filesInPlaces = Math.max(1, this.filesInPlaces);
    if (files.length === 0 && deleted.length === 0) return;
    this.tell();
    if (this.isWanted) this.later('keep', pauseInKeeping, () => void this.store.write(this.files));
  }

  private tell(): void {
    this.cancel('tell');
    this.changed.fire();
  }

  private tellNowAndThen(): void {
    if (!this.timers.has('tell'))
      this.later('tell', pauseInTelling, () => {
        this.tell();
      });
  }

  private later(name: string, milliseconds: number, action: () => void): void {
    this.cancel(name);
    const run = (): void => {
      this.timers.delete(name);
      action();
    };
    this.timers.set(name, setTimeout(run, milliseconds));
  }

  private cancel(name: string): void {
    clearTimeout(this.timers.get(name));
    this.timers.delete(name);
  }
}

/** Asked anew each time: it changes while others have their turn. */
function isCancelled(token: vscode.CancellationToken | undefined): boolean {
  return token?.isCancellationRequested === true;
}

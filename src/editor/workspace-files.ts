import * as vscode from 'vscode';
import { looksLikeReview } from '../files/review-files.js';
import type { ConfigurationFiles, FoundConfiguration } from './configuration-files.js';
import { Pauses } from './pauses.js';
import { pathOf } from './review-documents.js';
import { settingsFor, type ReviewSettings } from './settings.js';

/** A file of the workspace that lies where reviews are kept. */
export interface ReviewFile {
  readonly uri: vscode.Uri;
  readonly settings: ReviewSettings;
}

/** Files that came, changed or went. */
export interface FileChanges {
  /** Written or new; not necessarily reviews. */
  readonly written: readonly vscode.Uri[];
  /** Files, or folders with all in them. */
  readonly deleted: readonly vscode.Uri[];
}

const markdownFiles = '**/*.{md,MD,markdown}';
/** What `files.exclude` hides is left out as well. */
const elsewhere = '**/{node_modules,.*}/**';
/** No extension, and not among what is hidden or installed. */
const looksLikeFolder = /^(?!.*\/(?:\.|node_modules(?:\/|$))).*\/[^/.]+$/;
/** Milliseconds: programs that write files write several. */
const pauseInWriting = 300;

/** For more files than these, one search for all is quicker than one for each. */
const mostAskedFor = 20;

/** The files of the workspace that lie where reviews are kept; no other file is ever read. */
export class WorkspaceFiles implements vscode.Disposable {
  /** What was told of lately, by address, and what was told last. */
  private touched = new Map<string, Touched>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new vscode.EventEmitter<FileChanges>();
  private readonly moved = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** Files were written or deleted, by whatever program. */
  readonly onDidChange = this.changed.event;
  /** Other files may be reviews now: settings, configuration files or the folders of the workspace changed. */
  readonly onDidChangePlaces = this.moved.event;

  constructor(private readonly configurations: ConfigurationFiles) {
    const files = vscode.workspace.createFileSystemWatcher(markdownFiles);
    // Of a deleted folder, and at times of a new one, nothing is told but the folder.
    const folders = vscode.workspace.createFileSystemWatcher('**', false, true, false);
    const move = (): void => {
      this.moved.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      files,
      folders,
      this.changed,
      this.moved,
      files.onDidCreate((uri) => {
        this.note({ uri, isDeleted: false });
      }),
      files.onDidChange((uri) => {
        this.note({ uri, isDeleted: false });
      }),
      folders.onDidCreate((uri) => {
        if (looksLikeFolder.test(uri.path)) this.note({ uri, isDeleted: false });
      }),
      folders.onDidDelete((uri) => {
        this.note({ uri, isDeleted: true });
      }),
      configurations.onDidChange(move),
      vscode.workspace.onDidChangeWorkspaceFolders(move),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (
          change.affectsConfiguration('incidentReview') ||
          change.affectsConfiguration('files.exclude')
        )
          move();
      }),
      new vscode.Disposable(() => {
        clearTimeout(this.waiting);
      }),
    );
  }

  /** The files that lie where reviews are kept, found by their paths alone. */
  async find(token?: vscode.CancellationToken): Promise<readonly ReviewFile[]> {
    return this.reviewsAmong(
      await vscode.workspace.findFiles(markdownFiles, elsewhere, undefined, token),
      token,
    );
  }

  /** Those of some files that lie where reviews are kept, and that no setting hides. */
  async among(uris: readonly vscode.Uri[]): Promise<readonly ReviewFile[]> {
    if (uris.length > mostAskedFor) {
      const addresses = new Set(uris.map((uri) => uri.toString()));
      return (await this.find()).filter(({ uri }) => addresses.has(uri.toString()));
    }
    const inPlaces = await this.reviewsAmong(uris);
    const seen = await Promise.all(inPlaces.map(({ uri }) => isSeen(uri)));
    return inPlaces.filter((_, index) => seen[index] === true);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async reviewsAmong(
    uris: readonly vscode.Uri[],
    token?: vscode.CancellationToken,
  ): Promise<readonly ReviewFile[]> {
    const configurationOf = this.configurations.lookup();
    const settingsOf = settingsOfMany();
    const pauses = new Pauses();
    const files: ReviewFile[] = [];
    for (const uri of uris) {
      if (token?.isCancellationRequested === true) break;
      const settings = settingsOf(uri, await configurationOf(uri));
      if (looksLikeReview(pathOf(uri, settings.filesFrom), '', settings.files))
        files.push({ uri, settings });
      await pauses.giveWay();
    }
    return files;
  }

  private note(touched: Touched): void {
    this.touched.set(touched.uri.toString(), touched);
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.tell(), pauseInWriting);
  }

  private async tell(): Promise<void> {
    const touched = [...this.touched.values()];
    this.touched = new Map();
    if (touched.length <= mostAskedFor) this.changed.fire(await changesNow(touched));
    else if (touched.some(({ uri, isDeleted }) => !isDeleted && looksLikeFolder.test(uri.path)))
      this.moved.fire();
    else this.changed.fire(changesTold(touched));
  }
}

interface Touched {
  readonly uri: vscode.Uri;
  readonly isDeleted: boolean;
}

function changesTold(touched: readonly Touched[]): FileChanges {
  const told = (deleted: boolean): readonly vscode.Uri[] =>
    touched.filter(({ isDeleted }) => isDeleted === deleted).map(({ uri }) => uri);
  return { written: told(false), deleted: told(true) };
}

/**
 * What has become of what was touched. That something was deleted is at times told when it is there again, as when another
 * branch is checked out: so the files themselves are asked.
 */
async function changesNow(touched: readonly Touched[]): Promise<FileChanges> {
  const written: vscode.Uri[] = [];
  const deleted: vscode.Uri[] = [];
  for (const { uri } of touched) {
    const type = await typeOf(uri);
    if (type === vscode.FileType.Directory) {
      // Not all that was in it need be there again.
      deleted.push(uri);
      const inFolder = new vscode.RelativePattern(uri, markdownFiles);
      written.push(...(await vscode.workspace.findFiles(inFolder, elsewhere)));
    } else if (type === undefined) deleted.push(uri);
    else written.push(uri);
  }
  return { written, deleted };
}

async function typeOf(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}

/** The text of a file as an editor would show it. Undefined when it cannot be read, or is none. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Tells the addresses of files that are gone, by themselves or with a folder around them. */
export function goneAmong(deleted: readonly vscode.Uri[]): (address: string) => boolean {
  const gone = new Set(deleted.map((uri) => uri.toString()));
  return (address) => {
    for (let end = address.length; end > 0; end = address.lastIndexOf('/', end - 1))
      if (gone.has(address.slice(0, end))) return true;
    return false;
  };
}

/** Settings are the same for all files of a workspace folder with the same configuration: they are asked for once. */
function settingsOfMany(): (uri: vscode.Uri, found: FoundConfiguration) => ReviewSettings {
  const known = new Map<FoundConfiguration, Map<string, ReviewSettings>>();
  return (uri, found) => {
    const byFolder = known.get(found) ?? new Map<string, ReviewSettings>();
    known.set(found, byFolder);
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const settings = byFolder.get(folder) ?? settingsFor({ uri }, found);
    byFolder.set(folder, settings);
    return settings;
  };
}

/** Whether a search in its folder finds a file: only VS Code knows what all its settings hide. */
async function isSeen(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  const path = uri.path.slice(folder.uri.path.replace(/\/$/, '').length + 1);
  const pattern = path.replace(/[*?{}[\]]/g, '[$&]');
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, pattern),
    elsewhere,
    1,
  );
  return found.length > 0;
}

import * as vscode from 'vscode';
import { readStored, storedLines, type KnownFiles } from '../register/store.js';
import { Pauses } from './pauses.js';
import { textOf } from './workspace-files.js';

/** Changes with what is stored; the extension's own version says how it was understood. */
const form = 1;
const key = 'incidentReview.summaries';

/** Keeps what is known of a workspace's reviews between sessions. */
export class SummaryStore {
  constructor(private readonly context: vscode.ExtensionContext) {}

  /** Undefined where nothing is kept, or nothing that can be used. */
  async read(): Promise<KnownFiles | undefined> {
    const file = this.file();
    const text = file ? await textOf(file) : this.context.workspaceState.get<unknown>(key);
    return typeof text === 'string'
      ? new Pauses().between(readStored(text.split('\n'), this.version))
      : undefined;
  }

  /** What cannot be kept is read again next time. */
  async write(files: KnownFiles): Promise<void> {
    const pauses = new Pauses();
    const lines: string[] = [];
    for (const line of storedLines(files, this.version)) {
      lines.push(line);
      await pauses.giveWay();
    }
    const text = lines.join('\n');
    try {
      const [folder, file] = [this.context.storageUri, this.file()];
      if (folder && file) {
        await vscode.workspace.fs.createDirectory(folder);
        await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      } else await this.context.workspaceState.update(key, text);
    } catch {
      // No room, or no right to write: nothing is lost.
    }
  }

  private get version(): string {
    const { version } = this.context.extension.packageJSON as { readonly version?: unknown };
    return `${String(form)} ${String(version)}`;
  }

  private file(): vscode.Uri | undefined {
    const { storageUri } = this.context;
    return storageUri && vscode.Uri.joinPath(storageUri, 'reviews.jsonl');
  }
}

import * as vscode from 'vscode';
import {
  configurationFileName,
  readConfiguration,
  type Configuration,
} from '../configuration/configuration.js';
import { configurationRule } from '../lint/documentation.js';
import { diagnosticSource } from './diagnostics.js';
import { toRange } from './positions.js';
import { ruleDocumentation } from './rule-documentation.js';

/** What holds for a document, and the folder of the file that says so. */
export interface FoundConfiguration {
  readonly configuration: Configuration;
  /** Undefined where no file says anything. */
  readonly folder: vscode.Uri | undefined;
}

const none: FoundConfiguration = { configuration: {}, folder: undefined };
const decoder = new TextDecoder();
/** Nobody keeps reviews deeper than this below a configuration file. */
const mostFolders = 40;

/** The configuration files of the open folders: each is read once, and again when it changes. */
export class ConfigurationFiles implements vscode.Disposable {
  /** By folder: what its own file says, or that it has none. */
  private readonly files = new Map<string, Promise<FoundConfiguration | undefined>>();
  /** By document: what the nearest file says, once it is known. */
  private readonly found = new Map<string, FoundConfiguration>();
  private readonly mistakes = vscode.languages.createDiagnosticCollection(
    'incident-review-configuration',
  );
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;

  /** A configuration file was written, created or deleted. */
  readonly onDidChange = this.changed.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${configurationFileName}`);
    const forget = (): void => {
      this.files.clear();
      this.found.clear();
      this.mistakes.clear();
      this.changed.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      watcher,
      this.mistakes,
      this.changed,
      watcher.onDidChange(forget),
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
    );
  }

  /** Looks for the configuration of a document, in its folder and those around it; `of` knows it afterwards. */
  async load(document: vscode.Uri): Promise<FoundConfiguration> {
    const key = document.toString();
    const known = this.found.get(key);
    if (known) return known;
    const found = await this.nearest(startOf(document));
    this.found.set(key, found);
    return found;
  }

  /** What is known to hold for a document. */
  of(document: vscode.Uri): FoundConfiguration {
    return this.found.get(document.toString()) ?? none;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async nearest(start: vscode.Uri | undefined): Promise<FoundConfiguration> {
    let folder = start;
    for (let count = 0; folder && count < mostFolders; count++) {
      const found = await this.inFolder(folder);
      if (found) return found;
      const around = vscode.Uri.joinPath(folder, '..');
      folder = around.path === folder.path ? undefined : around;
    }
    return none;
  }

  private inFolder(folder: vscode.Uri): Promise<FoundConfiguration | undefined> {
    const key = folder.toString();
    let file = this.files.get(key);
    if (!file) {
      file = this.read(folder);
      this.files.set(key, file);
    }
    return file;
  }

  private async read(folder: vscode.Uri): Promise<FoundConfiguration | undefined> {
    const uri = vscode.Uri.joinPath(folder, configurationFileName);
    try {
      const text = decoder.decode(await vscode.workspace.fs.readFile(uri));
      const { configuration, problems } = readConfiguration(text);
      this.mistakes.set(uri, await diagnosticsOf(uri, problems));
      return { configuration, folder };
    } catch {
      // There is no such file, or none that may be read: the next folder may have one.
      return undefined;
    }
  }
}

/** The folder of a document; for one that is not saved, the first open folder. */
function startOf(document: vscode.Uri): vscode.Uri | undefined {
  return document.scheme === 'untitled'
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document, '..');
}

async function diagnosticsOf(
  uri: vscode.Uri,
  problems: ReturnType<typeof readConfiguration>['problems'],
): Promise<vscode.Diagnostic[]> {
  if (problems.length === 0) return [];
  const document = await vscode.workspace.openTextDocument(uri);
  return problems.map((problem) => {
    const diagnostic = new vscode.Diagnostic(
      toRange(problem, document),
      problem.message,
      vscode.DiagnosticSeverity.Error,
    );
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: configurationRule, target: ruleDocumentation(configurationRule) };
    return diagnostic;
  });
}

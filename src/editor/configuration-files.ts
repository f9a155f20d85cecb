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

/** The configuration files of the documents that are open. */
export class ConfigurationFiles implements vscode.Disposable {
  /** By document: what the nearest file said when it was last looked for. */
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
    const tell = (): void => {
      this.changed.fire();
    };
    this.subscriptions = vscode.Disposable.from(
      watcher,
      this.mistakes,
      this.changed,
      watcher.onDidChange(tell),
      watcher.onDidCreate(tell),
      watcher.onDidDelete((uri) => {
        this.mistakes.delete(uri);
        tell();
      }),
    );
  }

  /** Looks for the configuration of a document, in its folder and those around it; `of` knows it afterwards. */
  async load(document: vscode.Uri): Promise<FoundConfiguration> {
    const found = await this.lookup()(document);
    this.found.set(document.toString(), found);
    return found;
  }

  /** Looks for the configurations of many files at one time: each folder is asked once. */
  lookup(): (file: vscode.Uri) => Promise<FoundConfiguration> {
    const textIn = once((folder) => this.read(folder));
    const configurationIn = once(async (folder) => {
      const text = await textIn(folder);
      return text === undefined ? undefined : this.understand(folder, text);
    });
    return async (file) => {
      const folders = foldersAround(startOf(file));
      // All are asked at once: one after the other, each would keep the first findings waiting.
      const texts = await Promise.all(folders.map(textIn));
      const nearest = folders[texts.findIndex((text) => text !== undefined)];
      return (nearest && (await configurationIn(nearest))) ?? none;
    };
  }

  /** What is known to hold for a document. */
  of(document: vscode.Uri): FoundConfiguration {
    return this.found.get(document.toString()) ?? none;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async understand(folder: vscode.Uri, text: string): Promise<FoundConfiguration> {
    const { configuration, problems } = readConfiguration(text);
    const uri = vscode.Uri.joinPath(folder, configurationFileName);
    this.mistakes.set(uri, await diagnosticsOf(uri, problems));
    return { configuration, folder };
  }

  private async read(folder: vscode.Uri): Promise<string | undefined> {
    const uri = vscode.Uri.joinPath(folder, configurationFileName);
    try {
      return decoder.decode(await vscode.workspace.fs.readFile(uri));
    } catch {
      // There is no such file, or none that may be read: a folder around it may have one.
      this.mistakes.delete(uri);
      return undefined;
    }
  }
}

/** A question about folders that is asked once for each. */
function once<Answer>(
  ask: (folder: vscode.Uri) => Promise<Answer>,
): (folder: vscode.Uri) => Promise<Answer> {
  const known = new Map<string, Promise<Answer>>();
  return (folder) => {
    const key = folder.toString();
    const answer = known.get(key) ?? ask(folder);
    known.set(key, answer);
    return answer;
  };
}

/** A folder and those around it, innermost first. */
function foldersAround(start: vscode.Uri | undefined): readonly vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  let folder = start;
  while (folder && folders.length < mostFolders) {
    folders.push(folder);
    const around = vscode.Uri.joinPath(folder, '..');
    folder = around.path === folder.path ? undefined : around;
  }
  return folders;
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

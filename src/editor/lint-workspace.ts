import * as vscode from 'vscode';
import { lint, type Finding } from '../lint/lint.js';
import { positionsIn } from '../lint/positions.js';
import { readReview } from '../review/read.js';
import { toDiagnostic } from './diagnostics.js';
import { Pauses } from './pauses.js';
import { longestLintedText, type ReviewDocuments } from './review-documents.js';
import { goneAmong, textOf, type ReviewFile, type WorkspaceFiles } from './workspace-files.js';

/** What a run through the workspace has found. */
interface Tally {
  findings: number;
  /** Reviews in which something was found. */
  concerned: number;
  reviews: number;
}

const pauseInTyping = 500;

/**
 * Lists the findings of all reviews of the workspace, whether or not they are open. An open document's own findings take
 * the place of those listed; when it is closed, its file is looked at again.
 */
export function registerLintWorkspace(
  files: WorkspaceFiles,
  documents: ReviewDocuments,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('incident-review-workspace');
  /** Whether findings of the workspace are to be seen. */
  let isListing = false;
  let running: vscode.CancellationTokenSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const list = (listing: boolean): void => {
    isListing = listing;
    void vscode.commands.executeCommand(
      'setContext',
      'incidentReview.hasWorkspaceFindings',
      listing,
    );
  };
  const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
    documents.open.find((document) => document.uri.toString() === uri.toString());

  const lintFile = async ({ uri, settings }: ReviewFile): Promise<number> => {
    const text = openDocument(uri) ? undefined : await textOf(uri);
    // It may have been opened meanwhile.
    const open = openDocument(uri);
    if (open) {
      collection.delete(uri);
      return documents.reading(open).findings.length;
    }
    if (text === undefined || text.length > longestLintedText) {
      collection.delete(uri);
      return 0;
    }
    const findings = lint(readReview(text, settings.catalogue), settings.lint);
    if (!isListing) return 0;
    collection.set(uri, diagnosticsIn(text, findings));
    return findings.length;
  };

  const lintAll = async (
    token: vscode.CancellationToken,
    tell: (done: number, total: number) => void,
  ): Promise<Tally & { readonly total: number }> => {
    const all = await files.find(token);
    const tally = { findings: 0, concerned: 0, reviews: 0 };
    const pauses = new Pauses();
    const addresses = new Set(all.map(({ uri }) => uri.toString()));
    collection.forEach((uri) => {
      if (!addresses.has(uri.toString())) collection.delete(uri);
    });
    for (const [index, file] of all.entries()) {
      if (token.isCancellationRequested) break;
      tell(index, all.length);
      const count = await lintFile(file);
      tally.reviews++;
      tally.findings += count;
      if (count > 0) tally.concerned++;
      await pauses.giveWay();
    }
    return { ...tally, total: all.length };
  };

  const run = async (
    location: vscode.ProgressLocation,
  ): Promise<Tally & { readonly total: number }> => {
    running?.cancel();
    const source = new vscode.CancellationTokenSource();
    running = source;
    list(true);
    return vscode.window.withProgress(
      { location, title: vscode.l10n.t('Linting incident reviews'), cancellable: true },
      async (progress, token) => {
        token.onCancellationRequested(() => {
          source.cancel();
        });
        let told = 0;
        return lintAll(source.token, (done, total) => {
          const percent = Math.floor((done / total) * 100);
          if (done > 0 && percent === told) return;
          const message = vscode.l10n.t('{0} of {1}', done, total);
          progress.report({ message, increment: percent - told });
          told = percent;
        });
      },
    );
  };

  const follow = async (uris: readonly vscode.Uri[]): Promise<void> => {
    if (!isListing) return;
    const pauses = new Pauses();
    for (const file of await files.among(uris)) {
      await lintFile(file);
      await pauses.giveWay();
    }
  };

  return vscode.Disposable.from(
    collection,
    vscode.commands.registerCommand('incidentReview.lintWorkspace', async () => {
      const { total, ...tally } = await run(vscode.ProgressLocation.Notification);
      void tell(tally, total);
    }),
    vscode.commands.registerCommand('incidentReview.clearWorkspaceFindings', () => {
      running?.cancel();
      running = undefined;
      collection.clear();
      list(false);
    }),
    documents.onDidOpen((document) => {
      collection.delete(document.uri);
    }),
    documents.onDidClose((document) => void follow([document.uri])),
    files.onDidChange(({ written, deleted }) => {
      const isGone = goneAmong(deleted);
      collection.forEach((uri) => {
        if (isGone(uri.toString())) collection.delete(uri);
      });
      void follow(written);
    }),
    files.onDidChangePlaces(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (isListing) void run(vscode.ProgressLocation.Window);
      }, pauseInTyping);
    }),
    new vscode.Disposable(() => {
      running?.cancel();
      clearTimeout(waiting);
    }),
  );
}

function diagnosticsIn(text: string, findings: readonly Finding[]): vscode.Diagnostic[] {
  const positionOf = positionsIn(text);
  const at = (offset: number): vscode.Position => {
    const { line, column } = positionOf(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return findings.map((finding) =>
    toDiagnostic(finding, new vscode.Range(at(finding.start), at(finding.end))),
  );
}

async function tell({ findings, concerned, reviews }: Tally, total: number): Promise<void> {
  const show = vscode.l10n.t('Show Problems');
  const picked = await vscode.window.showInformationMessage(
    resultWords({ findings, concerned, reviews }, total),
    ...(findings > 0 ? [show] : []),
  );
  if (picked === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** "There are 31 findings in 12 of 40 reviews." */
export function resultWords({ findings, concerned, reviews }: Tally, total: number): string {
  if (total === 0)
    return vscode.l10n.t(
      'There are no reviews where reviews are kept. The setting "incidentReview.files" says where that is.',
    );
  const found =
    findings === 1
      ? vscode.l10n.t('1 finding in 1 of {0} reviews', reviews)
      : vscode.l10n.t('{0} findings in {1} of {2} reviews', findings, concerned, reviews);
  if (reviews < total)
    return vscode.l10n.t('Stopped after {0} of {1} reviews, with {2}.', reviews, total, found);
  if (findings > 0) return vscode.l10n.t('Linted the workspace: {0}.', found);
  return reviews === 1
    ? vscode.l10n.t('Nothing is asked about the one review there is.')
    : vscode.l10n.t('Nothing is asked about any of the {0} reviews.', reviews);
}

import * as vscode from 'vscode';
import type { Finding } from '../lint/lint.js';
import type { Severity } from '../rules/rule.js';
import { toRange } from './positions.js';
import type { ReviewDocuments } from './review-documents.js';
import { ruleDocumentation } from './rule-documentation.js';

export const diagnosticSource = 'Incident Review';

/**
 * After each key, only what it changed is read, and the findings follow at once. Where even that takes long (a document of
 * one huge list, a slow machine), they wait for a pause in typing, so that other extensions do not have to.
 */
const shortEnough = 15;
const pauseInTyping = 200;

/** Shows the findings of open reviews, and keeps them in step with the text. */
export function registerDiagnostics(reviews: ReviewDocuments): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('incident-review');
  const waiting = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  /** Milliseconds that a document took when it was read last. */
  const durations = new WeakMap<vscode.TextDocument, number>();

  const stopWaiting = (document: vscode.TextDocument): void => {
    clearTimeout(waiting.get(document));
    waiting.delete(document);
  };
  const publish = (document: vscode.TextDocument): void => {
    stopWaiting(document);
    const start = performance.now();
    collection.set(document.uri, diagnosticsOf(document, reviews));
    // The first reading is of the whole document, and says nothing of the next ones.
    durations.set(document, durations.has(document) ? performance.now() - start : 0);
  };

  return vscode.Disposable.from(
    collection,
    reviews.onDidOpen(publish),
    reviews.onDidEdit((document) => {
      stopWaiting(document);
      if ((durations.get(document) ?? 0) <= shortEnough) publish(document);
      else waiting.set(document, setTimeout(publish, pauseInTyping, document));
    }),
    reviews.onDidClose((document) => {
      stopWaiting(document);
      collection.delete(document.uri);
    }),
    new vscode.Disposable(() => {
      for (const document of [...waiting.keys()]) stopWaiting(document);
    }),
  );
}

function diagnosticsOf(
  document: vscode.TextDocument,
  reviews: ReviewDocuments,
): readonly vscode.Diagnostic[] {
  const { isReview, isTooLong, findings } = reviews.reading(document);
  return isReview && isTooLong
    ? [tooLongDiagnostic(document)]
    : findings.map((finding) => toDiagnostic(finding, toRange(finding, document)));
}

/** A finding as VS Code shows it. */
export function toDiagnostic(finding: Finding, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    range,
    finding.message,
    toDiagnosticSeverity(finding.severity),
  );
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: ruleDocumentation(finding.rule) };
  return diagnostic;
}

function tooLongDiagnostic(document: vscode.TextDocument): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    document.lineAt(0).range,
    vscode.l10n.t(
      'This review is too long to be read while you type. Run "incident-review lint" on it from the command line, or split it.',
    ),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = diagnosticSource;
  return diagnostic;
}

function toDiagnosticSeverity(severity: Severity): vscode.DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return vscode.DiagnosticSeverity.Error;
    case 'warning':
      return vscode.DiagnosticSeverity.Warning;
    case 'information':
      return vscode.DiagnosticSeverity.Information;
    case 'hint':
      return vscode.DiagnosticSeverity.Hint;
  }
}

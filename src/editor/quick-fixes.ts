import * as vscode from 'vscode';
import type { Fix } from '../lint/fix.js';
import { fixesFor, type Finding } from '../lint/lint.js';
import { diagnosticSource } from './diagnostics.js';
import { toRange, toSnippetEdit, toTextEdits } from './positions.js';
import type { ReviewDocuments } from './review-documents.js';
import { turnOffRuleCommand } from './turn-off-rule.js';

/** Offers the ways to resolve the findings at the caret. */
export function registerQuickFixes(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      // From the text as it is now: the diagnostics on screen may be those of a moment ago.
      provideCodeActions: (document, range, { diagnostics }) => {
        const reading = reviews.reading(document);
        return reading.findings
          .filter((finding) => toRange(finding, document).intersection(range))
          .flatMap((finding) => {
            const shown = diagnostics.filter((diagnostic) => shows(diagnostic, finding, document));
            return [
              ...fixesFor(finding, reading.review, reading.settings.lint).map((fix, index) =>
                toCodeAction(fix, index === 0, shown, document),
              ),
              turningOff(finding, shown),
            ];
          });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function turningOff({ rule }: Finding, shown: vscode.Diagnostic[]): vscode.CodeAction {
  const title = vscode.workspace.workspaceFolders
    ? vscode.l10n.t('Disable {0} in this workspace', rule)
    : vscode.l10n.t('Disable {0} everywhere', rule);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: turnOffRuleCommand, title, arguments: [rule] };
  action.diagnostics = shown;
  return action;
}

function toCodeAction(
  fix: Fix,
  isFirst: boolean,
  diagnostics: vscode.Diagnostic[],
  document: vscode.TextDocument,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    fix.snippet
      ? fix.edits.map((edit) => toSnippetEdit(edit, document))
      : toTextEdits(fix.edits, document),
  );
  action.diagnostics = diagnostics;
  // What is preferred is applied by a key without being read first; blanks left to fill in would surprise.
  action.isPreferred = isFirst && fix.safe;
  return action;
}

function shows(
  diagnostic: vscode.Diagnostic,
  finding: Finding,
  document: vscode.TextDocument,
): boolean {
  return (
    diagnostic.source === diagnosticSource &&
    typeof diagnostic.code === 'object' &&
    diagnostic.code.value === finding.rule &&
    diagnostic.range.isEqual(toRange(finding, document))
  );
}

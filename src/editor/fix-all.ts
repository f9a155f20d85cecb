import * as vscode from 'vscode';
import { safeFixes, type SafeFixes } from '../lint/fix-all.js';
import { replace } from './insertion.js';
import { toTextEdits } from './positions.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** `"editor.codeActionsOnSave": { "source.fixAll.incidentReview": "explicit" }`, and part of "Fix All" of VS Code itself. */
const kind = vscode.CodeActionKind.SourceFixAll.append('incidentReview');

/** Applies, as one undo step, what is right without being read: by a command, and when a document is saved. */
export function registerFixAll(reviews: ReviewDocuments): vscode.Disposable {
  const fixesOf = (document: vscode.TextDocument): SafeFixes => {
    const reading = reviews.reading(document);
    return reading.findings.length === 0
      ? { edits: [], applied: 0, left: 0 }
      : safeFixes(reading.findings, reading.review, reading.settings.lint);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('incidentReview.fixAll', async () => {
      const editor = activeMarkdownEditor();
      if (!editor) return;
      const { document } = editor;
      const { isReview, isTooLong } = reviews.reading(document);
      const fixes = fixesOf(document);
      const isApplied = fixes.edits.length > 0 && (await replace(editor, fixes.edits));
      void vscode.window.showInformationMessage(
        !isReview
          ? vscode.l10n.t(
              'This file is not an incident review. "Treat This File as an Incident Review" makes it one.',
            )
          : isTooLong
            ? vscode.l10n.t('This review is too long to be read while you type.')
            : resultWords(isApplied ? fixes : { ...fixes, applied: 0 }),
      );
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: (document, _, { only }) => {
          if (!only?.intersects(kind)) return [];
          const { edits } = fixesOf(document);
          if (edits.length === 0) return [];
          const action = new vscode.CodeAction(
            vscode.l10n.t('Apply all safe fixes of Incident Review'),
            kind,
          );
          action.edit = new vscode.WorkspaceEdit();
          action.edit.set(document.uri, toTextEdits(edits, document));
          return [action];
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
  );
}

/** How many were applied, and what is left for a second run. */
export function resultWords({ applied, left }: Omit<SafeFixes, 'edits'>): string {
  if (applied === 0)
    return vscode.l10n.t(
      'There is nothing to fix without you reading it. Each finding has its own quick fixes.',
    );
  const done =
    applied === 1
      ? vscode.l10n.t('1 fix was applied.')
      : vscode.l10n.t('{0} fixes were applied.', applied);
  if (left === 0) return done;
  return left === 1
    ? vscode.l10n.t('{0} 1 more overlaps them: run "Fix All" again.', done)
    : vscode.l10n.t('{0} {1} more overlap them: run "Fix All" again.', done, left);
}

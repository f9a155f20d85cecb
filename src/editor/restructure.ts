import * as vscode from 'vscode';
import { restructure } from '../drafting/restructure.js';
import { insert } from './insertion.js';
import { toSnippetEdit } from './positions.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** Gives a plain bullet of an action or a factor its fields, by a command or as a refactoring. */
export function registerRestructure(reviews: ReviewDocuments): vscode.Disposable {
  const kind = vscode.CodeActionKind.RefactorRewrite;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('incidentReview.restructure', async () => {
      const editor = activeMarkdownEditor();
      if (!editor) return;
      const { review } = reviews.reading(editor.document);
      const edit = restructure(review, editor.document.offsetAt(editor.selection.active));
      if (edit) await insert(editor, [edit]);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'Put the caret on an action or a contributing factor that is a plain bullet first.',
          ),
        );
    }),
    vscode.languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: (document, range, { only }) => {
          if (only && !only.contains(kind)) return [];
          const reading = reviews.reading(document);
          const edit =
            reading.isFollowed && restructure(reading.review, document.offsetAt(range.start));
          if (!edit) return [];
          const action = new vscode.CodeAction(
            vscode.l10n.t('Restructure: give it fields to fill in'),
            kind,
          );
          action.edit = new vscode.WorkspaceEdit();
          action.edit.set(document.uri, [toSnippetEdit(edit, document)]);
          return [action];
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
  );
}

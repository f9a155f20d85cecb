import * as vscode from 'vscode';
import { actionAt, addTradeOffs } from '../drafting/add-trade-offs.js';
import { insert } from './insertion.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** Makes room for what the action at the caret, or at a given offset, costs, and for the ways in which it could fail. */
export function registerAddTradeOffs(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('incidentReview.addTradeOffs', async (at?: unknown) => {
    const editor = activeMarkdownEditor();
    if (!editor) return;
    const { review } = reviews.reading(editor.document);
    const caret = editor.document.offsetAt(editor.selection.active);
    const action = actionAt(review, typeof at === 'number' ? at : caret);
    const edit = action && addTradeOffs(action, review);
    if (edit) await insert(editor, [edit]);
    else void vscode.window.showInformationMessage(reason(action !== undefined, action?.form));
  });
}

function reason(isAction: boolean, form: string | undefined): string {
  if (!isAction) return vscode.l10n.t('Put the caret on a corrective action first.');
  return form === 'row'
    ? vscode.l10n.t(
        'There is no blank for it in this row. A column "Cost and trade-offs" would have room.',
      )
    : vscode.l10n.t('This action has its cost and its new failure modes already.');
}

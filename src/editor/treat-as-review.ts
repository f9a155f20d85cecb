import * as vscode from 'vscode';
import { declareReview } from '../drafting/declare-review.js';
import { replace } from './insertion.js';
import { activeMarkdownEditor } from './review-documents.js';

/** Lets a document say in its front matter that it is an incident review. */
export function registerTreatAsReview(): vscode.Disposable {
  return vscode.commands.registerCommand('incidentReview.treatAsReview', async () => {
    const editor = activeMarkdownEditor();
    if (!editor) return;
    const declaration = declareReview(editor.document.getText());
    if ('reason' in declaration) {
      void vscode.window.showInformationMessage(declaration.reason);
      return;
    }
    await replace(editor, [declaration.edit]);
  });
}

import * as vscode from 'vscode';
import { addMissingSections } from '../drafting/add-missing-sections.js';
import { missingSections } from '../drafting/missing-sections.js';
import { insert } from './insertion.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** Inserts all sections that the review is expected to have, each in its place. */
export function registerAddMissingSections(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('incidentReview.addMissingSections', async () => {
    const editor = activeMarkdownEditor();
    if (!editor) return;
    const { review, settings } = reviews.reading(editor.document);
    const missing = missingSections(review, settings.lint);
    if (missing.length > 0) await insert(editor, addMissingSections(review, missing));
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('All sections that this review is expected to have are there.'),
      );
  });
}

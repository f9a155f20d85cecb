import * as vscode from 'vscode';
import { insertFactorMap } from '../drafting/insert-factor-map.js';
import { replace, reveal } from './insertion.js';
import { toRange } from './positions.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** Keeps a Mermaid diagram of the contributing factors in the document; each run draws it anew where it stands. */
export function registerInsertFactorMap(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.commands.registerCommand('incidentReview.insertFactorMap', async () => {
    const editor = activeMarkdownEditor();
    if (!editor) return;
    const { review, model } = reviews.reading(editor.document);
    const insertion = insertFactorMap(review, model);
    switch (insertion.outcome) {
      case 'inserted':
      case 'updated': {
        const { start, text } = insertion.edit;
        await replace(editor, [insertion.edit]);
        reveal(toRange({ start, end: start + text.length }, editor.document), editor);
        return;
      }
      case 'unchanged':
        void vscode.window.showInformationMessage(
          vscode.l10n.t('The factor map in this review is as the text tells it already.'),
        );
        return;
      case 'no factors':
        await offerFirstFactor();
    }
  });
}

async function offerFirstFactor(): Promise<void> {
  const insert = vscode.l10n.t('Insert Contributing Factor');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'There are no contributing factors to draw yet. With the first ones, and what they interacted with, a map can be drawn.',
    ),
    insert,
  );
  if (chosen === insert) await vscode.commands.executeCommand('incidentReview.insertEntry.factors');
}

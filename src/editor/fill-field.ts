import * as vscode from 'vscode';
import { fillField } from '../drafting/fill-field.js';
import { isSectionKind } from '../sections/kinds.js';
import { insert } from './insertion.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

export const fillFieldCommand = 'incidentReview.fillField';

/** Makes a field of an entry a blank to type into: by a line above a section, which says of which entry. */
export function registerFillField(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.commands.registerCommand(
    fillFieldCommand,
    async (kind?: unknown, key?: unknown, at?: unknown) => {
      const editor = activeMarkdownEditor();
      if (!editor || typeof kind !== 'string' || !isSectionKind(kind)) return;
      if (typeof key !== 'string' || typeof at !== 'number') return;
      const edit = fillField(reviews.reading(editor.document).review, kind, key, at);
      if (edit) await insert(editor, [edit]);
    },
  );
}

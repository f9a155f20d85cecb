import * as vscode from 'vscode';
import { snippetToText, type Edit } from '../lint/fix.js';
import type { Range } from '../review/review.js';
import { toRange, toSnippetEdit, toTextEdits } from './positions.js';

/** Applies edits in snippet syntax as one undo step; the caret goes to the first blank, and what is new comes into sight. */
export async function insert(editor: vscode.TextEditor, edits: readonly Edit[]): Promise<void> {
  const [first] = edits;
  if (!first) return;
  if (edits.length === 1) {
    const { snippet, range } = toSnippetEdit(first, editor.document);
    await editor.insertSnippet(snippet, range);
  } else {
    const change = new vscode.WorkspaceEdit();
    change.set(
      editor.document.uri,
      edits.map((edit) => toSnippetEdit(edit, editor.document)),
    );
    await vscode.workspace.applyEdit(change);
  }
  const inserted = { start: first.start, end: first.start + snippetToText(first.text).length };
  reveal(toRange(inserted, editor.document), editor);
}

/** Replaces stretches of the text, all as one undo step. */
export async function replace(editor: vscode.TextEditor, edits: readonly Edit[]): Promise<boolean> {
  const changes = toTextEdits(edits, editor.document);
  return editor.edit((builder) => {
    for (const { range, newText } of changes) builder.replace(range, newText);
  });
}

/** Selects a stretch of the text, and brings it into sight. */
export function select(editor: vscode.TextEditor, range: Range): void {
  const place = toRange(range, editor.document);
  editor.selection = new vscode.Selection(place.start, place.end);
  reveal(place, editor);
}

export function reveal(range: vscode.Range, editor: vscode.TextEditor): void {
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

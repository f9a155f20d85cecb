import * as vscode from 'vscode';
import { escapeSnippet, type Edit } from '../lint/fix.js';
import type { Range } from '../review/review.js';

/** Offsets of the document's text, as VS Code's lines and characters. */
export function toRange({ start, end }: Range, document: vscode.TextDocument): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** Edits in plain text, in VS Code's terms. */
export function toTextEdits(
  edits: readonly Edit[],
  document: vscode.TextDocument,
): vscode.TextEdit[] {
  return edits.map((edit) => vscode.TextEdit.replace(toRange(edit, document), edit.text));
}

/**
 * An edit in snippet syntax, in VS Code's terms. VS Code gives all lines of a snippet the indentation of the line on which
 * it begins, but the edit's text has the indentation it needs: so it begins at the start of the line, and repeats what
 * stands there.
 */
export function toSnippetEdit(edit: Edit, document: vscode.TextDocument): vscode.SnippetTextEdit {
  const range = toRange(edit, document);
  const { line, character } = range.start;
  const before = document.lineAt(line).text.slice(0, character);
  const wouldBeIndented = /^[ \t]/.test(before) && /[\r\n]/.test(edit.text);
  return wouldBeIndented
    ? new vscode.SnippetTextEdit(
        range.with(range.start.with({ character: 0 })),
        new vscode.SnippetString(escapeSnippet(before) + edit.text),
      )
    : new vscode.SnippetTextEdit(range, new vscode.SnippetString(edit.text));
}

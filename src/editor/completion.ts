import * as vscode from 'vscode';
import { completionsAt, isCompletable, type Completion } from '../drafting/completions.js';
import { toRange } from './positions.js';
import type { ReviewDocuments } from './review-documents.js';

/** Behind these, something may follow that is known; behind a blank, too, but only in headings, values and keys. */
const triggers = ['#', '*', ' ', ':'];

/** Offers sections, fields, factors and front matter where they can be written. */
export function registerCompletion(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position, _, { triggerKind }) => {
        const line = document.lineAt(position).text.slice(0, position.character);
        const isAsked = triggerKind === vscode.CompletionTriggerKind.Invoke;
        if (!isCompletable(line, isAsked)) return [];
        const reading = reviews.reading(document);
        if (!reading.isFollowed) return [];
        const offset = document.offsetAt(position);
        return completionsAt(reading.review, offset, isAsked, reading.settings.offered).map(
          (completion, index) => toItem(completion, index, document),
        );
      },
    },
    ...triggers,
  );
}

function toItem(
  completion: Completion,
  index: number,
  document: vscode.TextDocument,
): vscode.CompletionItem {
  const { label, detail, insert } = completion;
  const item = new vscode.CompletionItem(label, kinds[completion.kind]);
  item.detail = detail;
  item.insertText = new vscode.SnippetString(insert);
  item.range = toRange(completion, document);
  // A label is found by its words, whether or not its stars were typed.
  item.filterText = `${document.getText(item.range).startsWith('*') ? '**' : ''}${label}`;
  item.sortText = String(index).padStart(3, '0');
  return item;
}

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  section: vscode.CompletionItemKind.Module,
  field: vscode.CompletionItemKind.Field,
  value: vscode.CompletionItemKind.Value,
};

import * as vscode from 'vscode';
import { explanation } from '../lint/explanation.js';
import { rules } from '../rules/index.js';
import { toRange } from './positions.js';
import type { ReviewDocuments } from './review-documents.js';

/** Says beside a finding why it is asked, how it could be written, and where the idea comes from. */
export function registerHover(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.languages.registerHoverProvider('markdown', {
    provideHover: (document, position) => {
      const at = reviews
        .reading(document)
        .findings.filter((finding) => toRange(finding, document).contains(position));
      const [first] = at;
      if (!first) return undefined;
      const asked = rules.filter(({ id }) => at.some(({ rule }) => rule === id));
      return new vscode.Hover(
        asked.map((rule) => new vscode.MarkdownString(explanation(rule))),
        toRange(first, document),
      );
    },
  });
}

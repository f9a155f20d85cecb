import * as vscode from 'vscode';
import type { ReviewDocuments } from './review-documents.js';

/**
 * Lets package.json ask whether a file is a review: `resourcePath in incidentReview.openReviews`. Paths, and not addresses:
 * beside a remote, what asks has another address for the same file. On Windows it has the path as the system writes it.
 */
export function registerReviewContext(reviews: ReviewDocuments): vscode.Disposable {
  let known = '';
  const tell = (): void => {
    const open = reviews.open
      .filter((document) => reviews.reading(document).isReview)
      .flatMap(({ uri }) => [uri.path, uri.fsPath]);
    if (open.join('\n') === known) return;
    known = open.join('\n');
    void vscode.commands.executeCommand('setContext', 'incidentReview.openReviews', open);
  };
  return vscode.Disposable.from(
    reviews.onDidOpen(tell),
    reviews.onDidEdit(tell),
    reviews.onDidClose(tell),
  );
}

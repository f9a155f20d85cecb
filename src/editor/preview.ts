import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { markSections } from '../preview/mark-sections.js';
import type { Review } from '../review/review.js';
import type { ReviewDocuments } from './review-documents.js';

/** What VS Code's Markdown preview asks an extension for. */
export interface PreviewExtension {
  extendMarkdownIt: (markdown: MarkdownIt) => MarkdownIt;
}

/** Lets the stylesheet of the Markdown preview know the sections and entries of reviews. */
export function previewExtension(reviews: ReviewDocuments): PreviewExtension {
  // The preview tells the text it renders, not where it is from; with line breaks of one kind.
  const reviewOf = (text: string): Review | undefined => {
    const document = vscode.workspace.textDocuments.find(
      (candidate) =>
        candidate.languageId === 'markdown' && candidate.getText().replace(/\r\n?/g, '\n') === text,
    );
    const reading = document && reviews.reading(document);
    return reading?.isFollowed === true ? reading.review : undefined;
  };
  return { extendMarkdownIt: (markdown) => markSections(markdown, reviewOf) };
}

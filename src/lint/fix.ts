import type { Range } from '../review/review.js';

/** A replacement of a stretch of the document. */
export interface Edit extends Range {
  /** VS Code's snippet syntax when the fix is a snippet, else plain text. */
  readonly text: string;
}

/** A change that can be applied in one step. */
export interface Fix {
  /** Says what it does, for a menu. */
  readonly title: string;
  /** In document order, not overlapping. */
  readonly edits: readonly Edit[];
  /** The edits' text has tab stops to fill in. */
  readonly snippet: boolean;
  /** Right without reading the result: may be applied to many findings at once. */
  readonly safe: boolean;
}

/** Applies edits to a text. Tab stops of snippets become their placeholder text. */
export function applyFix(text: string, fix: Fix): string {
  let result = '';
  let position = 0;
  for (const edit of fix.edits) {
    result +=
      text.slice(position, edit.start) + (fix.snippet ? snippetToText(edit.text) : edit.text);
    position = edit.end;
  }
  return result + text.slice(position);
}

/** What a snippet inserts before anything is filled in. */
export function snippetToText(snippet: string): string {
  return snippet.replace(
    /\\([$}\\])|\$\{\d+:((?:[^}\\]|\\.)*)\}|\$(?:\d+|\{\d+\})/g,
    (_, escaped: string | undefined, placeholder: string | undefined) =>
      escaped ?? placeholder?.replace(/\\([$}\\])/g, '$1') ?? '',
  );
}

/** Makes text safe to stand in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}

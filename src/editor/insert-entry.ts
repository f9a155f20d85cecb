import * as vscode from 'vscode';
import { insertEntry } from '../drafting/insert-entry.js';
import { typedTime, type TimelineSetting } from '../drafting/typed-time.js';
import { readTimeline } from '../model/timeline.js';
import type { Review } from '../review/review.js';
import { catalogue } from '../sections/catalogue.js';
import type { EntryContent } from '../sections/entry.js';
import { insert } from './insertion.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** Adds an entry to its section, in the style in which the others there are written. */
export function registerInsertEntry(reviews: ReviewDocuments): vscode.Disposable {
  const kinds = catalogue.flatMap(({ kind, entry }) => (entry ? [kind] : []));
  return vscode.Disposable.from(
    ...kinds.map((kind) =>
      vscode.commands.registerCommand(
        `incidentReview.insertEntry.${kind}`,
        async (time?: unknown) => {
          const editor = activeMarkdownEditor();
          if (!editor) return;
          const content =
            kind === 'timeline' ? await timeOf(time, reviews.reading(editor.document).review) : {};
          if (!content) return;
          const edit = insertEntry(reviews.reading(editor.document).review, kind, content);
          if (edit) await insert(editor, [edit]);
        },
      ),
    ),
  );
}

/** When it was: as given with the command, by a key of the user's own say, or as asked. Undefined when dismissed. */
async function timeOf(given: unknown, review: Review): Promise<EntryContent | undefined> {
  const setting = timelineSetting(review);
  const read = (text: string): string | undefined => {
    const now = new Date();
    return typedTime(text, { now, offset: -now.getTimezoneOffset() }, setting);
  };
  const typed =
    typeof given === 'string'
      ? given
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Insert Timeline Entry'),
          prompt: vscode.l10n.t('When was it? Leave this empty for now.'),
          placeHolder: vscode.l10n.t('14:02, 2pm, 2026-03-14 9:15, 10 minutes ago'),
          validateInput: (text) =>
            read(text) === undefined
              ? vscode.l10n.t('Please write a time, such as 14:02 or 2026-03-14 9:15.')
              : undefined,
        });
  const time = typed === undefined ? undefined : (read(typed) ?? typed);
  return time === undefined ? undefined : { values: { time } };
}

function timelineSetting(review: Review): TimelineSetting {
  const { zone, entries } = readTimeline(review);
  return {
    zone: zone ?? entries.find(({ ownZone }) => ownZone !== undefined)?.ownZone,
    hasDays: entries.some(({ at }) => at?.day !== undefined),
  };
}

import * as vscode from 'vscode';
import {
  calendarDate,
  isCalendarDate,
  reviewSnippet,
  usualSeverities,
  type NewReview,
} from '../sections/template.js';

/** Asks for what a review begins with, and opens one to fill in. */
export function registerNewReview(): vscode.Disposable {
  return vscode.commands.registerCommand('incidentReview.newReview', async () => {
    const details = await askForDetails();
    if (details) await openNewReview(details);
  });
}

/** Opens a new review, unsaved, with the caret in its first blank. */
export async function openNewReview(details: NewReview): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(reviewSnippet(details)));
  return editor;
}

/** Undefined as soon as one question is dismissed. */
async function askForDetails(): Promise<NewReview | undefined> {
  const title = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Review (1/3)'),
    prompt: vscode.l10n.t('What happened, as people met it? You can change it later.'),
    placeHolder: vscode.l10n.t('Search unavailable for an hour'),
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('A few words will do, to find it again.') : undefined,
    ignoreFocusOut: true,
  });
  if (title === undefined) return undefined;
  const date = await vscode.window.showInputBox({
    title: vscode.l10n.t('New Review (2/3)'),
    prompt: vscode.l10n.t('On which day did it begin?'),
    value: calendarDate(new Date()),
    validateInput: (text) =>
      isCalendarDate(text.trim())
        ? undefined
        : vscode.l10n.t(
            'Please write the day as year-month-day, such as {0}.',
            calendarDate(new Date()),
          ),
    ignoreFocusOut: true,
  });
  if (date === undefined) return undefined;
  const severity = await askForSeverity(vscode.l10n.t('New Review (3/3)'));
  if (severity === undefined) return undefined;
  return { title: title.trim(), date: date.trim(), severity: severity.trim() };
}

async function askForSeverity(title: string): Promise<string | undefined> {
  const other = vscode.l10n.t('Other…');
  const picked = await vscode.window.showQuickPick([...usualSeverities, other], {
    title,
    placeHolder: vscode.l10n.t('How severe was it?'),
    ignoreFocusOut: true,
  });
  if (picked !== other) return picked;
  return vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('How severe was it, in the words of your organisation?'),
    ignoreFocusOut: true,
  });
}

import * as vscode from 'vscode';
import { catalogueOf } from '../configuration/apply.js';
import { configurationFileName } from '../configuration/configuration.js';
import { ownTemplateSnippet } from '../configuration/own-template.js';
import type { ConfigurationFiles, FoundConfiguration } from './configuration-files.js';
import {
  calendarDate,
  isCalendarDate,
  reviewSnippet,
  usualSeverities,
  type NewReview,
} from '../sections/template.js';

/** Asks for what a review begins with, and opens one to fill in. */
export function registerNewReview(configurations: ConfigurationFiles): vscode.Disposable {
  return vscode.commands.registerCommand('incidentReview.newReview', async () => {
    const found = await configurations.load(placeOfNewReview());
    const details = await askForDetails(found.configuration.severities ?? usualSeverities);
    if (details) await openNewReview(details, found);
  });
}

/** Opens a new review, unsaved, with the caret in its first blank. */
export async function openNewReview(
  details: NewReview,
  found: FoundConfiguration,
): Promise<vscode.TextEditor> {
  const snippet = await snippetFor(details, found);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(snippet));
  return editor;
}

/** Where the writer is at work: beside the document that is open, or in the first folder. */
function placeOfNewReview(): vscode.Uri {
  return vscode.window.activeTextEditor?.document.uri ?? vscode.Uri.parse('untitled:review.md');
}

/** The organisation's own template, where there is one that can be read. */
async function snippetFor(
  details: NewReview,
  { configuration, folder }: FoundConfiguration,
): Promise<string> {
  const { template } = configuration;
  if (template !== undefined && folder) {
    try {
      const file = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, template));
      return ownTemplateSnippet(new TextDecoder().decode(file), details);
    } catch {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          'The template "{0}" that {1} names cannot be read. The usual one is used instead; check the path.',
          template,
          configurationFileName,
        ),
      );
    }
  }
  return reviewSnippet(details, catalogueOf(configuration));
}

/** Undefined as soon as one question is dismissed. */
async function askForDetails(severities: readonly string[]): Promise<NewReview | undefined> {
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
  const severity = await askForSeverity(vscode.l10n.t('New Review (3/3)'), severities);
  if (severity === undefined) return undefined;
  return { title: title.trim(), date: date.trim(), severity: severity.trim() };
}

async function askForSeverity(
  title: string,
  severities: readonly string[],
): Promise<string | undefined> {
  const other = vscode.l10n.t('Other…');
  const picked = await vscode.window.showQuickPick([...severities, other], {
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

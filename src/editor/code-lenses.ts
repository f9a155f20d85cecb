import * as vscode from 'vscode';
import { missingSections } from '../drafting/missing-sections.js';
import { sectionNotes, wordsAbove, type Help } from '../overview/section-notes.js';
import { missingInWords } from '../overview/words.js';
import { fillFieldCommand } from './fill-field.js';
import type { DocumentReading, ReviewDocuments } from './review-documents.js';

const setting = 'codeLenses';

/** Says above a section what is in it and what is not there yet, with the command that helps. */
export function registerCodeLenses(reviews: ReviewDocuments): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    reviews.onDidOpen(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(
      { language: 'markdown' },
      {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: (document) => {
          const settings = vscode.workspace.getConfiguration('incidentReview', document.uri);
          if (!settings.get<boolean>(setting, true)) return [];
          return lensesFor(document, reviews.reading(document));
        },
      },
    ),
    vscode.commands.registerCommand('incidentReview.hideCodeLenses', async () => {
      await setShown(false);
      const again = vscode.l10n.t('Show Again');
      const chosen = await vscode.window.showInformationMessage(
        vscode.l10n.t('The lines above sections are hidden, in this review and in all others.'),
        again,
      );
      if (chosen === again) await setShown(true);
    }),
    vscode.commands.registerCommand('incidentReview.showCodeLenses', () => setShown(true)),
  );
}

/** Where it was set before: for the workspace, or else for the user. */
async function setShown(isShown: boolean): Promise<void> {
  const settings = vscode.workspace.getConfiguration('incidentReview');
  const inWorkspace = settings.inspect(setting)?.workspaceValue !== undefined;
  const target = inWorkspace
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  await settings.update(setting, isShown, target);
}

function lensesFor(document: vscode.TextDocument, reading: DocumentReading): vscode.CodeLens[] {
  if (!reading.isFollowed) return [];
  const { review, model, findings, settings } = reading;
  const lines: vscode.CodeLens[][] = [];
  const [missing] = findings.filter(({ rule }) => rule === 'missing-section');
  if (missing) {
    const titles = missingSections(review, settings.lint).map(({ title }) => title);
    lines.push(
      lensLine(document, missing.start, missingInWords(titles), {
        title: vscode.l10n.t('Add Missing Sections'),
        command: 'incidentReview.addMissingSections',
      }),
    );
  }
  for (const note of sectionNotes(review, model, findings)) {
    const words = wordsAbove(note);
    if (words === undefined) continue;
    const help = note.help && commandFor(note.help);
    lines.push(lensLine(document, note.section.headingRange.start, words, help));
  }
  const [first] = lines;
  const [top] = first ?? [];
  if (top)
    first?.push(
      new vscode.CodeLens(top.range, {
        title: vscode.l10n.t('Hide these lines'),
        command: 'incidentReview.hideCodeLenses',
      }),
    );
  return lines.flat();
}

function lensLine(
  document: vscode.TextDocument,
  offset: number,
  words: string,
  help: vscode.Command | undefined,
): vscode.CodeLens[] {
  const { range } = document.lineAt(document.positionAt(offset));
  // Without a command, the words are there to be read and not to be clicked.
  const said = new vscode.CodeLens(range, { title: words, command: '' });
  return help ? [said, new vscode.CodeLens(range, help)] : [said];
}

function commandFor(help: Help): vscode.Command {
  switch (help.type) {
    case 'insert entry':
      return {
        title: vscode.l10n.t('Insert {0}', help.name),
        command: `incidentReview.insertEntry.${help.kind}`,
      };
    case 'insert section':
      return {
        title: vscode.l10n.t('Insert Section: {0}', help.title),
        command: `incidentReview.insertSection.${help.kind}`,
      };
    case 'add trade-offs':
      return {
        title: vscode.l10n.t('Add Trade-offs'),
        command: 'incidentReview.addTradeOffs',
        arguments: [help.at],
      };
    case 'fill field':
      return {
        title: vscode.l10n.t('Fill In "{0}"', help.label),
        command: fillFieldCommand,
        arguments: [help.kind, help.key, help.at],
      };
  }
}

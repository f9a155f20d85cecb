import * as vscode from 'vscode';
import type { Review, Section } from '../review/review.js';
import { catalogue, definitionOf, type SectionDefinition } from '../sections/catalogue.js';
import { continueSection } from '../drafting/insert-entry.js';
import { insertSection, presentSections, sectionsOf } from '../drafting/insert-section.js';
import { say } from '../wording.js';
import { insert, reveal } from './insertion.js';
import { toRange } from './positions.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';

/** Inserts a section of the template, chosen from a list or by a command of its own. */
export function registerInsertSection(reviews: ReviewDocuments): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('incidentReview.insertSection', async () => {
      const editor = activeMarkdownEditor();
      const definition = editor && (await pickSection(reviews.reading(editor.document).review));
      if (definition) await insertOrContinue(editor, definition, reviews);
    }),
    ...catalogue.map((definition) =>
      vscode.commands.registerCommand(
        `incidentReview.insertSection.${definition.kind}`,
        async () => {
          const editor = activeMarkdownEditor();
          if (!editor) return;
          const { review } = reviews.reading(editor.document);
          const own = definitionOf(definition.kind, review.catalogue) ?? definition;
          await insertOrContinue(editor, own, reviews);
        },
      ),
    ),
  );
}

/** A section to choose. */
export interface SectionItem extends vscode.QuickPickItem {
  /** None for the lines between groups. */
  readonly definition?: SectionDefinition;
}

/** All sections, those that the review does not have first. */
export function sectionItems(review: Review): readonly SectionItem[] {
  const present = presentSections(review);
  const [missing, there] = [false, true].map((isPresent) =>
    review.catalogue
      .filter(({ kind }) => present.has(kind) === isPresent)
      .map((definition) => toItem(definition, isPresent)),
  );
  return [
    ...group(vscode.l10n.t('Not in this review yet'), missing),
    ...group(vscode.l10n.t('Already in this review'), there),
  ];
}

function group(label: string, items: readonly SectionItem[] = []): readonly SectionItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

function toItem(definition: SectionDefinition, isPresent: boolean): SectionItem {
  const { entry } = definition;
  const [label, detail] = [say(definition.title), say(definition.purpose)];
  if (!isPresent) return { label, detail, definition };
  const description = entry
    ? vscode.l10n.t('adds to it: {0}', say(entry.name))
    : vscode.l10n.t('goes there');
  return { label, detail, description, definition };
}

async function pickSection(review: Review): Promise<SectionDefinition | undefined> {
  const picked = await vscode.window.showQuickPick(sectionItems(review), {
    placeHolder: vscode.l10n.t('Which section would you like to insert?'),
    matchOnDetail: true,
  });
  return picked?.definition;
}

/** Inserts a section in its place; adds to one that is there, or puts the caret into it. */
export async function insertOrContinue(
  editor: vscode.TextEditor,
  definition: SectionDefinition,
  reviews: ReviewDocuments,
): Promise<void> {
  const { review } = reviews.reading(editor.document);
  const [section] = sectionsOf(definition.kind, review);
  const edit = section
    ? continueSection(review, section, definition)
    : insertSection(review, definition);
  if (edit) await insert(editor, [edit]);
  else if (section) goTo(editor, section, review.text);
}

/** Puts the caret at the beginning of a section's text. */
function goTo(editor: vscode.TextEditor, section: Section, text: string): void {
  const blanks = /^\s*/.exec(text.slice(section.contentStart, section.end))?.[0].length ?? 0;
  const caret = editor.document.positionAt(section.contentStart + blanks);
  editor.selection = new vscode.Selection(caret, caret);
  reveal(toRange(section.headingRange, editor.document).with({ end: caret }), editor);
}

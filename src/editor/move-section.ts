import * as vscode from 'vscode';
import { moveSection, sectionsBeside } from '../drafting/move-section.js';
import type { Review, Section } from '../review/review.js';
import { labelLevel } from '../review/review.js';
import { replace, reveal } from './insertion.js';

/** Which way: one place towards the beginning or the end of the document. */
export type Direction = 'up' | 'down';

/** Moves a section by one place, with all under it. */
export async function moveByOne(
  editor: vscode.TextEditor,
  section: Section,
  direction: Direction,
  review: Review,
): Promise<void> {
  const beside = placesFor(section);
  const target = beside[beside.indexOf(section) + (direction === 'up' ? -1 : 1)];
  if (target) await moveTo(editor, section, target, review);
  else
    void vscode.window.showInformationMessage(
      direction === 'up'
        ? vscode.l10n.t('"{0}" is the first one here already.', section.heading)
        : vscode.l10n.t('"{0}" is the last one here already.', section.heading),
    );
}

/** The sections that a section can change places with: no labels, unless it is one. */
export function placesFor(section: Section): readonly Section[] {
  return sectionsBeside(section).filter(
    ({ level }) => level < labelLevel || section.level >= labelLevel,
  );
}

/** Moves a section to where another one stands, as one undo step; the caret goes with it. */
export async function moveTo(
  editor: vscode.TextEditor,
  section: Section,
  target: Section,
  review: Review,
): Promise<void> {
  const move = moveSection(review, section, target);
  if (!move) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        '"{0}" stays where it is: there, it would become part of another section, or another one part of it.',
        section.heading,
      ),
    );
    return;
  }
  const { document } = editor;
  const caret = document.offsetAt(editor.selection.active);
  const isInside = section.start <= caret && caret < section.end;
  const within = Math.min(caret, document.getText().length) - move.from;
  await replace(editor, move.edits);
  const start = document.positionAt(move.to);
  const position = isInside ? document.positionAt(move.to + Math.max(0, within)) : start;
  editor.selection = new vscode.Selection(position, position);
  reveal(new vscode.Range(start, position), editor);
}

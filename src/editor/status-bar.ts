import * as vscode from 'vscode';
import { countOfQuestions } from './open-questions.js';
import type { ReviewInFront } from './review-in-front.js';

/** What there is to look at in a review. */
export interface ReviewCounts {
  readonly findings: number;
  readonly questions: number;
}

/** Says in the status bar what there is to look at in the review in the active editor; nothing beside other documents. */
export function registerStatusBar(inFront: ReviewInFront): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'incidentReview.status',
    vscode.StatusBarAlignment.Right,
    100,
  );
  item.name = vscode.l10n.t('Incident Review');
  const update = (): void => {
    const { reading, document } = inFront;
    if (!reading || document !== vscode.window.activeTextEditor?.document) {
      item.hide();
      return;
    }
    const { text, tooltip, command } = statusOf({
      findings: reading.findings.length,
      questions: reading.questions.length,
    });
    item.text = text;
    item.tooltip = tooltip;
    item.command = command;
    item.accessibilityInformation = { label: tooltip, role: 'button' };
    item.show();
  };
  return vscode.Disposable.from(item, inFront.onDidChange(update));
}

/** What the item says and where it leads. */
export function statusOf(counts: ReviewCounts): {
  readonly text: string;
  readonly tooltip: string;
  readonly command: string;
} {
  const parts = countsInWords(counts);
  const words = parts.join(', ');
  return parts.length === 0
    ? {
        text: vscode.l10n.t('Incident review'),
        tooltip: vscode.l10n.t(
          'Incident review: no findings and no open questions. Select to open its outline.',
        ),
        command: 'incidentReview.outline.focus',
      }
    : {
        text: `$(note) ${words}`,
        tooltip:
          counts.questions > 0
            ? vscode.l10n.t('Incident review: {0}. Select to open the questions.', words)
            : vscode.l10n.t('Incident review: {0}. Select to open the Problems panel.', words),
        command:
          counts.questions > 0
            ? 'incidentReview.openQuestions.focus'
            : 'workbench.actions.view.problems',
      };
}

/** One part for each kind of thing there is any of. */
function countsInWords({ findings, questions }: ReviewCounts): readonly string[] {
  return [
    findings === 1
      ? vscode.l10n.t('1 finding')
      : findings > 1
        ? vscode.l10n.t('{0} findings', findings)
        : '',
    questions > 0 ? countOfQuestions(questions) : '',
  ].filter((part) => part !== '');
}

import * as vscode from 'vscode';
import { rules } from '../rules/index.js';
import { pickRule } from './pick-rule.js';

export const turnOffRuleCommand = 'incidentReview.turnOffRule';

/** Turns a rule off in the settings of the workspace, or of the user where no folder is open. */
export function registerTurnOffRule(): vscode.Disposable {
  return vscode.commands.registerCommand(turnOffRuleCommand, async (rule?: unknown) => {
    const id =
      rules.find((candidate) => candidate.id === rule)?.id ??
      (await pickRule(vscode.l10n.t('Which rule would you like to turn off?')));
    if (id === undefined) return;
    const settings = vscode.workspace.getConfiguration('incidentReview');
    const target = vscode.workspace.workspaceFolders
      ? vscode.ConfigurationTarget.Workspace
      : vscode.ConfigurationTarget.Global;
    const known = settings.inspect<Record<string, unknown>>('rules');
    const before =
      target === vscode.ConfigurationTarget.Workspace ? known?.workspaceValue : known?.globalValue;
    await settings.update('rules', { ...before, [id]: 'off' }, target);
  });
}

import * as vscode from 'vscode';
import { documentationPath } from '../lint/documentation.js';
import { rules } from '../rules/index.js';
import { pickRule } from './pick-rule.js';

/**
 * Pages of documentation have a scheme of their own, for which package.json chooses the Markdown preview as editor: so a
 * click on a diagnostic's code shows the page as it is meant to be read, on the desktop and in the browser alike.
 */
const scheme = 'incident-review';

/** The page about a rule. */
export function ruleDocumentation(rule: string): vscode.Uri {
  return vscode.Uri.from({ scheme, path: `/${documentationPath(rule)}` });
}

/** Makes the rules' documentation readable, by a click on a diagnostic's code or by command. */
export function registerRuleDocumentation(extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: async (uri) => {
        const page = vscode.Uri.joinPath(extension, uri.path);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      },
    }),
    vscode.commands.registerCommand(
      'incidentReview.openRuleDocumentation',
      async (rule?: unknown) => {
        const id =
          rules.find(({ id }) => id === rule)?.id ??
          (await pickRule(vscode.l10n.t('Which rule would you like to read about?')));
        if (id !== undefined) {
          await vscode.commands.executeCommand('vscode.open', ruleDocumentation(id));
        }
      },
    ),
  );
}

import * as vscode from 'vscode';
import { rules } from '../rules/index.js';
import { say } from '../wording.js';

/** Lets a person choose a rule by its title or id. Undefined when she would rather not. */
export async function pickRule(placeHolder: string): Promise<string | undefined> {
  const picked = await vscode.window.showQuickPick(
    rules.map(({ id, title }) => ({ label: say(title), description: id, id })),
    { placeHolder, matchOnDescription: true },
  );
  return picked?.id;
}

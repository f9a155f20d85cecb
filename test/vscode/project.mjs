import { join } from 'node:path';

/** The project's folder: npm runs every script there. */
export const project = process.cwd();

/** Where VS Code is installed to be tested in; git ignores it. */
export const installations = join(project, '.vscode-test');

/** What tests and screenshots leave behind; git ignores it. */
export const out = join(project, 'out');

/** The extension as users install it, made by `npm run package`. */
export const packagedExtension = join(project, 'dist', 'incident-review.vsix');

export const examples = join(project, 'examples');

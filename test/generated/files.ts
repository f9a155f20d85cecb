import { configurationPage } from '../../src/configuration/page.js';
import { jsonSchema } from '../../src/configuration/schema.js';
import { documentationPages } from '../../src/lint/rule-page.js';
import { questionsPage } from '../../src/questions/questions-page.js';
import { catalogueSnippets } from '../../src/sections/snippets.js';
import { localised, type Words } from './localised.js';
import { withGeneratedParts, type Manifest } from './manifest.js';

/** The folder in which every file is generated. */
export const rulePages = 'docs/rules';

/**
 * All files that follow from the catalogue of sections, the rules and the themes of open questions: path and text, JSON not yet formatted.
 * @param manifest package.json as it is
 * @param words package.nls.json as it is
 * @param wordsOfEditor what `vscode.l10n` is asked for
 */
export function generatedFiles(
  manifest: Manifest,
  words: Words,
  wordsOfEditor: object,
): ReadonlyMap<string, string> {
  const named = localised(withGeneratedParts(manifest), words);
  return new Map([
    ['package.json', JSON.stringify(named.manifest)],
    ['package.nls.json', JSON.stringify(named.words)],
    ['media/l10n/bundle.l10n.json', JSON.stringify(wordsOfEditor)],
    ['snippets/incident-review.json', JSON.stringify(catalogueSnippets())],
    ['media/configuration.schema.json', JSON.stringify(jsonSchema())],
    ['docs/configuration.md', configurationPage()],
    ['docs/questions.md', questionsPage()],
    ...documentationPages(),
  ]);
}

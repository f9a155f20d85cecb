import { configurationPage } from '../../src/configuration/page.js';
import { jsonSchema } from '../../src/configuration/schema.js';
import { documentationPages } from '../../src/lint/rule-page.js';
import { questionsPage } from '../../src/questions/questions-page.js';
import { catalogueSnippets } from '../../src/sections/snippets.js';
import { localised, type Words } from './localised.js';
import { declaredTexts } from './texts.js';
import { withGeneratedParts, type Manifest } from './manifest.js';

/** The folder in which every file is generated. */
export const rulePages = 'docs/rules';

/**
 * All files that follow from the catalogue of sections, the rules and the themes of open questions: path and text, JSON not yet formatted.
 * @param manifest package.json as it is
 * @param words package.nls.json as it is
 * @param asked the texts that `vscode.l10n` and `say` are asked for where they are written out, each by itself
 */
export function generatedFiles(
  manifest: Manifest,
  words: Words,
  asked: Words,
): ReadonlyMap<string, string> {
  const named = localised(withGeneratedParts(manifest), words);
  return new Map([
    ['package.json', JSON.stringify(named.manifest)],
    ['package.nls.json', JSON.stringify(named.words)],
    ['media/l10n/bundle.l10n.json', JSON.stringify({ ...asked, ...declaredTexts() })],
    ['snippets/incident-review.json', JSON.stringify(catalogueSnippets())],
    ['media/configuration.schema.json', JSON.stringify(jsonSchema())],
    ['docs/configuration.md', configurationPage()],
    ['docs/questions.md', questionsPage()],
    ...documentationPages(),
  ]);
}

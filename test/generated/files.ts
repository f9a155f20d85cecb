import { configurationPage } from '../../src/configuration/page.js';
import { jsonSchema } from '../../src/configuration/schema.js';
import { documentationPages } from '../../src/lint/rule-page.js';
import { questionsPage } from '../../src/questions/questions-page.js';
import { catalogueSnippets } from '../../src/sections/snippets.js';
import { withGeneratedParts, type Manifest } from './manifest.js';

/** The folder in which every file is generated. */
export const rulePages = 'docs/rules';

/**
 * All files that follow from the catalogue of sections, the rules and the themes of open questions: path and text, JSON not yet formatted.
 * @param manifest package.json as it is
 */
export function generatedFiles(manifest: Manifest): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', JSON.stringify(withGeneratedParts(manifest))],
    ['snippets/incident-review.json', JSON.stringify(catalogueSnippets())],
    ['media/configuration.schema.json', JSON.stringify(jsonSchema())],
    ['docs/configuration.md', configurationPage()],
    ['docs/questions.md', questionsPage()],
    ...documentationPages(),
  ]);
}

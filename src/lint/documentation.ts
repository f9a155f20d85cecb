/** Mistakes in a configuration file are found by no rule of `src/rules`. */
export const configurationRule = 'configuration';

/** Where a rule's page is, relative to the root of the project. */
export function documentationPath(ruleId: string): string {
  return ruleId === configurationRule ? 'docs/configuration.md' : `docs/rules/${ruleId}.md`;
}

/** Where a rule's page is, relative to the root of the project. */
export function documentationPath(ruleId: string): string {
  return `docs/rules/${ruleId}.md`;
}

import { catalogue } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import type { Severity } from '../rules/rule.js';

/** What a user may change about linting. */
export interface LintSettings {
  /** By rule id; `off` silences a rule. Rules not named have their own default. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  readonly requiredSections: readonly SectionKind[];
}

export const defaultSettings: LintSettings = {
  severities: {},
  requiredSections: catalogue.filter((section) => section.required).map((section) => section.kind),
};

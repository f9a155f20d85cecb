import { catalogue } from '../sections/catalogue.js';
import { knownSeverities } from '../sections/template.js';
import type { RuleSettings, Severity } from '../rules/rule.js';

/** What a user may change about linting. */
export interface LintSettings extends RuleSettings {
  /** By rule id; `off` silences a rule. Rules not named have their own default. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultSettings: LintSettings = {
  severities: {},
  requiredSections: {
    internal: catalogue.filter(({ required }) => required).map(({ kind }) => kind),
    // Diagnosis, decisions and skill are for colleagues: outsiders are not asked to be shown them.
    public: ['summary', 'impact', 'timeline', 'factors', 'actions'],
  },
  severityNames: knownSeverities,
};

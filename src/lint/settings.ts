import { catalogue } from '../sections/catalogue.js';
import { knownSeverities } from '../sections/template.js';
import type { RuleSettings, Severity } from '../rules/rule.js';

/** Words in any case and wherever they stand in the authors' own prose. */
export interface Phrases {
  /** To be asked about as well. */
  readonly flag?: readonly string[];
  /** Never to be asked about. */
  readonly accept?: readonly string[];
}

/** What a user may change about linting. */
export interface LintSettings extends RuleSettings {
  /** By rule id; `off` silences a rule. Rules not named have their own default. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** By rule id, an organisation's own words. */
  readonly phrases: Readonly<Record<string, Phrases>>;
}

export const defaultSettings: LintSettings = {
  severities: {},
  requiredSections: {
    internal: catalogue.filter(({ required }) => required).map(({ kind }) => kind),
    // Diagnosis, decisions and skill are for colleagues: outsiders are not asked to be shown them.
    public: ['summary', 'impact', 'timeline', 'factors', 'actions'],
  },
  severityNames: knownSeverities,
  serviceNames: undefined,
  phrases: {},
};

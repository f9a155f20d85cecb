import * as vscode from 'vscode';
import { defaultReviewGlobs } from '../files/review-files.js';
import { defaultSettings, type LintSettings } from '../lint/settings.js';
import { severities, type Severity } from '../rules/rule.js';
import { isSectionKind } from '../sections/kinds.js';

/** The user's settings as they apply to one document. */
export interface ReviewSettings {
  /** Where reviews are kept. */
  readonly files: readonly string[];
  readonly lint: LintSettings;
}

/** Reads the settings for a document. They are written by hand: what is not understood is as if it were not there. */
export function settingsFor(document: vscode.TextDocument): ReviewSettings {
  const settings = vscode.workspace.getConfiguration('incidentReview', document.uri);
  const rules = settings.get<unknown>('rules');
  return {
    files: texts(settings.get('files')) ?? defaultReviewGlobs,
    lint: {
      ...defaultSettings,
      severities: Object.fromEntries(Object.entries(rules ?? {}).filter(isRuleSeverity)),
      requiredSections: {
        ...defaultSettings.requiredSections,
        internal:
          texts(settings.get('requiredSections'))?.filter(isSectionKind) ??
          defaultSettings.requiredSections.internal,
      },
    },
  };
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
}

function isRuleSeverity(entry: [string, unknown]): entry is [string, Severity | 'off'] {
  return entry[1] === 'off' || severities.some((severity) => severity === entry[1]);
}

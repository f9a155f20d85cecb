import * as vscode from 'vscode';
import { catalogueOf, settingsWith } from '../configuration/apply.js';
import { defaultReviewGlobs } from '../files/review-files.js';
import { defaultSettings, type LintSettings } from '../lint/settings.js';
import type { FoundConfiguration } from './configuration-files.js';
import type { OfferedNames } from '../drafting/completions.js';
import { usualSeverities } from '../sections/template.js';
import { severities, type Severity } from '../rules/rule.js';
import type { Catalogue } from '../sections/catalogue.js';
import { isSectionKind } from '../sections/kinds.js';

/** What applies to one document. */
export interface ReviewSettings {
  /** Globs of where reviews are kept. */
  readonly files: readonly string[];
  /** The folder that the globs are seen from; undefined for the one around the workspace folder. */
  readonly filesFrom: vscode.Uri | undefined;
  readonly catalogue: Catalogue;
  /** Names to choose from in the front matter. */
  readonly offered: OfferedNames;
  readonly lint: LintSettings;
}

/**
 * What holds for a document: what its configuration file says, and for all else the user's settings. These are written
 * by hand: what is not understood is as if it were not there.
 */
export function settingsFor(
  document: { readonly uri: vscode.Uri },
  { configuration, folder }: FoundConfiguration,
): ReviewSettings {
  const settings = vscode.workspace.getConfiguration('incidentReview', document.uri);
  const rules = settings.get<unknown>('rules');
  return {
    files: configuration.files ?? texts(settings.get('files')) ?? defaultReviewGlobs,
    filesFrom: configuration.files && folder,
    catalogue: catalogueOf(configuration),
    offered: {
      severities: configuration.severities ?? usualSeverities,
      services: configuration.services ?? [],
    },
    lint: settingsWith(configuration, {
      ...defaultSettings,
      severities: Object.fromEntries(Object.entries(rules ?? {}).filter(isRuleSeverity)),
      requiredSections: {
        ...defaultSettings.requiredSections,
        internal:
          texts(settings.get('requiredSections'))?.filter(isSectionKind) ??
          defaultSettings.requiredSections.internal,
      },
    }),
  };
}

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : undefined;
}

function isRuleSeverity(entry: [string, unknown]): entry is [string, Severity | 'off'] {
  return entry[1] === 'off' || severities.some((severity) => severity === entry[1]);
}

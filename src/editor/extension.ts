import type * as vscode from 'vscode';
import { registerAddMissingSections } from './add-missing-sections.js';
import { registerAddTradeOffs } from './add-trade-offs.js';
import { registerCompletion } from './completion.js';
import { ConfigurationFiles } from './configuration-files.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerFactorMap } from './factor-map.js';
import { registerHover } from './hover.js';
import { registerInsertEntry } from './insert-entry.js';
import { registerInsertFactorMap } from './insert-factor-map.js';
import { registerInsertSection } from './insert-section.js';
import { registerNewReview } from './new-review.js';
import { registerQuickFixes } from './quick-fixes.js';
import { registerReviewContext } from './review-context.js';
import { ReviewDocuments } from './review-documents.js';
import { registerRestructure } from './restructure.js';
import { registerRuleDocumentation } from './rule-documentation.js';
import { registerTreatAsReview } from './treat-as-review.js';
import { registerTurnOffRule } from './turn-off-rule.js';

/** Called by VS Code when a Markdown document is opened or a command of ours is run for the first time. */
export function activate(context: vscode.ExtensionContext): void {
  const configurations = new ConfigurationFiles();
  const reviews = new ReviewDocuments(configurations);
  context.subscriptions.push(
    configurations,
    reviews,
    registerDiagnostics(reviews),
    registerQuickFixes(reviews),
    registerTurnOffRule(),
    registerHover(reviews),
    registerNewReview(configurations),
    registerInsertSection(reviews),
    registerInsertEntry(reviews),
    registerAddTradeOffs(reviews),
    registerAddMissingSections(reviews),
    registerRestructure(reviews),
    registerCompletion(reviews),
    registerInsertFactorMap(reviews),
    registerFactorMap(reviews, context.extensionUri),
    registerReviewContext(reviews),
    registerTreatAsReview(),
    registerRuleDocumentation(context.extensionUri),
  );
  reviews.readAllAnew();
}

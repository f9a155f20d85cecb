import type * as vscode from 'vscode';
import { ConfigurationFiles } from './configuration-files.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerHover } from './hover.js';
import { registerInsertSection } from './insert-section.js';
import { registerNewReview } from './new-review.js';
import { registerQuickFixes } from './quick-fixes.js';
import { ReviewDocuments } from './review-documents.js';
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
    registerTreatAsReview(),
    registerRuleDocumentation(context.extensionUri),
  );
  reviews.readAllAnew();
}

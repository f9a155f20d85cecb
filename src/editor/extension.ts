import * as vscode from 'vscode';
import { translateWith } from '../wording.js';
import { registerAddMissingSections } from './add-missing-sections.js';
import { registerAddTradeOffs } from './add-trade-offs.js';
import { registerCodeLenses } from './code-lenses.js';
import { registerCompletion } from './completion.js';
import { ConfigurationFiles } from './configuration-files.js';
import { registerDiagnostics } from './diagnostics.js';
import { registerFillField } from './fill-field.js';
import { registerFixAll } from './fix-all.js';
import { registerFactorMap } from './factor-map.js';
import { registerHover } from './hover.js';
import { registerInsertEntry } from './insert-entry.js';
import { registerInsertFactorMap } from './insert-factor-map.js';
import { registerInsertSection } from './insert-section.js';
import { registerLintWorkspace } from './lint-workspace.js';
import { registerNewReview } from './new-review.js';
import { registerOpenQuestions } from './open-questions.js';
import { previewExtension, type PreviewExtension } from './preview.js';
import { registerQuickFixes } from './quick-fixes.js';
import { ReviewDocuments } from './review-documents.js';
import { ReviewInFront } from './review-in-front.js';
import { registerReviewOutline } from './review-outline.js';
import { ReviewIndex } from './review-index.js';
import { registerRestructure } from './restructure.js';
import { registerReviewsView } from './reviews-view.js';
import { registerRuleDocumentation } from './rule-documentation.js';
import { registerStatusBar } from './status-bar.js';
import { SummaryStore } from './summary-store.js';
import { registerTreatAsReview } from './treat-as-review.js';
import { registerTurnOffRule } from './turn-off-rule.js';
import { WorkspaceFiles } from './workspace-files.js';

/** Called by VS Code when a Markdown document is opened or a command of ours is run for the first time. */
export function activate(context: vscode.ExtensionContext): PreviewExtension {
  translateWith((text, ...values) => vscode.l10n.t(text, ...values));
  const configurations = new ConfigurationFiles();
  const reviews = new ReviewDocuments(configurations);
  const inFront = new ReviewInFront(reviews);
  const files = new WorkspaceFiles(configurations);
  const index = new ReviewIndex(files, reviews, new SummaryStore(context));
  context.subscriptions.push(
    configurations,
    reviews,
    inFront,
    files,
    index,
    registerDiagnostics(reviews),
    registerQuickFixes(reviews),
    registerFixAll(reviews),
    registerLintWorkspace(files, reviews),
    registerTurnOffRule(),
    registerHover(reviews),
    registerNewReview(configurations),
    registerInsertSection(reviews),
    registerInsertEntry(reviews),
    registerAddTradeOffs(reviews),
    registerAddMissingSections(reviews),
    registerRestructure(reviews),
    registerCompletion(reviews),
    registerOpenQuestions(inFront),
    registerFillField(reviews),
    registerReviewOutline(reviews, inFront),
    registerCodeLenses(reviews),
    registerStatusBar(inFront),
    registerInsertFactorMap(reviews),
    registerFactorMap(reviews, context.extensionUri),
    registerTreatAsReview(),
    registerReviewsView(index),
    registerRuleDocumentation(context.extensionUri),
  );
  reviews.readAllAnew();
  return previewExtension(reviews);
}

import { readModel } from '../model/model.js';
import type { Range, Review } from '../review/review.js';
import type { Problem, Rule, RuleContext, Severity } from '../rules/rule.js';
import { rules } from '../rules/index.js';
import { directivesOf, setAsidesOf, silences } from './directives.js';
import type { Fix } from './fix.js';
import { withPhrases } from './phrases.js';
import type { LintSettings } from './settings.js';
import { sentenceProblems } from './sentence-problems.js';
import { silencingFixes } from './silencing.js';

/** A question about the review, at the words that raise it. */
export interface Finding extends Range {
  /** Id of the rule that asks. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** See `Problem`. */
  readonly question?: string | undefined;
}

/** All findings of a review, in document order, without those that a directive silences. */
export function lint(review: Review, settings: LintSettings): Finding[] {
  const context: RuleContext = { ...settings, model: readModel(review) };
  const inSentences = sentenceProblems(review);
  const found = rules.flatMap((rule) => {
    if (severityOf(rule, settings) === 'off') return [];
    const { check } = rule;
    const problems =
      check.per === 'review' ? check.check(review, context) : (inSentences.get(rule) ?? []);
    const phrases = settings.phrases[rule.id];
    return withSeverity(
      rule,
      phrases ? withPhrases(problems, phrases, review) : problems,
      settings,
    );
  });
  const directives = directivesOf(review);
  if (directives.length > 0 || setAsidesOf(review).length > 0) {
    const ids = rules.map(({ id }) => id);
    for (const rule of rules) {
      if (rule.check.per !== 'findings') continue;
      found.push(...withSeverity(rule, rule.check.check(review, found, ids), settings));
    }
  }
  return found
    .filter(({ rule, start }) => !directives.some((directive) => silences(directive, rule, start)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function severityOf(rule: Rule, settings: LintSettings): Severity | 'off' {
  return settings.severities[rule.id] ?? rule.severity;
}

function withSeverity(rule: Rule, problems: readonly Problem[], settings: LintSettings): Finding[] {
  const severity = severityOf(rule, settings);
  if (severity === 'off') return [];
  return problems.map(({ start, end, message, question }) => ({
    rule: rule.id,
    severity,
    message,
    question,
    start,
    end,
  }));
}

/** Ways to resolve a finding, best first. */
export function fixesFor(finding: Finding, review: Review, settings: LintSettings): readonly Fix[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const rewritten = rule?.fixes?.(finding, review, settings) ?? [];
  return [...rewritten, ...silencingFixes(finding, review)];
}

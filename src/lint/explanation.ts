import type { Rule } from '../rules/rule.js';

/** Why a rule asks, in a few lines of Markdown for a hover: the reason, another wording, the source. */
export function explanation(rule: Rule): string {
  const reason = rule.rationale.trim().split('\n\n')[0]?.replace(/\s+/g, ' ') ?? '';
  const [flagged, better] = rule.better[0] ?? [];
  const example = flagged && better ? [`Instead of “${flagged}” perhaps: _${better}_`] : [];
  const sources = rule.sources.map((title) => `“${title}”`).join('; ');
  return [`**${rule.title}.** ${reason}`, ...example, `Source: ${sources}.`].join('\n\n');
}

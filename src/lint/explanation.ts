import type { Rule } from '../rules/rule.js';
import { say } from '../wording.js';

/** Why a rule asks, in a few lines of Markdown for a hover: the reason, another wording, the source. */
export function explanation(rule: Rule): string {
  const [flagged, better] = rule.better[0] ?? [];
  const example =
    flagged && better ? [say('Instead of “{0}” perhaps: _{1}_', flagged, better)] : [];
  const sources = rule.sources.map((title) => say('“{0}”', title)).join('; ');
  return [
    say('**{0}.** {1}', say(rule.title), say(reasonOf(rule))),
    ...example,
    say('Source: {0}.', sources),
  ].join('\n\n');
}

/** The first paragraph of a rule's rationale, on one line. */
export function reasonOf({ rationale }: Rule): string {
  return rationale.trim().split('\n\n')[0]?.replace(/\s+/g, ' ') ?? '';
}

import { directivesOf, silences, type Directive } from '../lint/directives.js';
import type { Examples, Problem, Rule } from './rule.js';

export const directive: Rule = {
  id: 'directive',
  title: 'Directive without effect',
  severity: 'information',
  rationale: `A comment such as \`<!-- incident-review-disable-next-line blame -- quoting the caller -->\` tells colleagues that
somebody looked at a question and decided to leave the words as they are. One that names no rule we know, or that stands beside text about
which nothing would have been said, tells them something that is not so.`,
  sources: ['Incident Review, "Leaving words as they are"'],
  better: [
    [
      '<!-- incident-review-disable-next-line blames -->',
      '<!-- incident-review-disable-next-line blame -- the caller’s own words -->',
    ],
  ],
  check: {
    per: 'findings',
    check: (review, found, ruleIds) => {
      const directives = directivesOf(review);
      const problems: Problem[] = [];
      // Those that may silence what is said of another one come last.
      const silencers = directives.filter(silencesDirectives);
      const others = directives.filter((current) => !silencesDirectives(current));
      for (const current of [...others, ...silencers]) {
        for (const rule of current.rules) {
          if (ruleIds.includes(rule.id)) continue;
          problems.push({
            ...rule,
            message: `There is no rule "${rule.id}". The rules are: ${ruleIds.join(', ')}.`,
          });
        }
        const known = current.rules.every(({ id }) => ruleIds.includes(id));
        if (known && !hasEffect(current)) {
          problems.push({
            start: current.start,
            end: current.end,
            message:
              'This comment has no effect: nothing would be said here without it. Is it still needed?',
          });
        }
      }
      return problems;

      function hasEffect(current: Directive): boolean {
        if (current.kind === 'enable') return directives.some((other) => isEndedBy(other, current));
        return (
          found.some((problem) => silences(current, problem.rule, problem.start)) ||
          problems.some((problem) => silences(current, directive.id, problem.start))
        );
      }
    },
  },
};

function silencesDirectives({ rules }: Directive): boolean {
  return rules.length === 0 || rules.some(({ id }) => id === directive.id);
}

/** Whether what a comment disables, or one rule of it, is enabled by another one. */
function isEndedBy({ kind, scope, enabled }: Directive, { start }: Directive): boolean {
  return kind === 'disable' && (scope.end === start || [...enabled.values()].includes(start));
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Summary

<!-- incident-review-disable-next-line «blames» -->

By mistake the index was dropped.
`,
    },
    {
      text: `# Search unavailable

## Summary

«<!-- incident-review-disable-next-line blame -->»

The index was dropped.
`,
    },
    {
      text: `# Search unavailable

## Summary

The index was dropped.

«<!-- incident-review-enable -->»
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Summary

<!-- incident-review-disable-next-line blame -- the caller's own words -->

By mistake the index was dropped.
`,
    },
    {
      text: `# Search unavailable

<!-- incident-review-disable root-cause, blame -->

## Root cause

By mistake the index was dropped.

<!-- incident-review-enable root-cause, blame -->
`,
    },
    {
      text: `# Search unavailable

## Lessons learned

- The root cause was a full disk. <!-- incident-review-disable-next-line -->
- The root cause was a full queue. <!-- a comment about something else -->
`,
    },
  ],
  limits: [],
};

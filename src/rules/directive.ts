import { directivesOf, silences } from '../lint/directives.js';
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
      directives.forEach((current, index) => {
        for (const rule of current.rules) {
          if (ruleIds.includes(rule.id)) continue;
          problems.push({
            ...rule,
            message: `There is no rule "${rule.id}". The rules are: ${ruleIds.join(', ')}.`,
          });
        }
        const known = current.rules.every(({ id }) => ruleIds.includes(id));
        if (known && !hasEffect(index)) {
          problems.push({
            start: current.start,
            end: current.end,
            message:
              'This comment has no effect: nothing would be said here without it. Is it still needed?',
          });
        }
      });
      return problems;

      function hasEffect(index: number): boolean {
        const current = directives[index];
        if (!current) return false;
        if (current.kind === 'enable')
          return directives
            .slice(0, index)
            .some(({ kind, scope }) => kind === 'disable' && scope.end === current.start);
        return found.some((problem) => silences(current, problem.rule, problem.start));
      }
    },
  },
};

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

import { directivesOf, setAsidesOf, silences, type Directive } from '../lint/directives.js';
import { questionId, themes } from '../questions/themes/index.js';
import type { Review } from '../review/review.js';
import { say } from '../wording.js';
import type { Examples, Problem, Rule } from './rule.js';

export const directive: Rule = {
  id: 'directive',
  title: 'Directive without effect',
  severity: 'information',
  rationale: `A comment such as \`<!-- incident-review-disable-next-line blame -- quoting the caller -->\` tells colleagues that
somebody looked at a question and decided to leave the words as they are. One that names no rule we know, or that stands beside text about
which nothing would have been said, tells them something that is not so. The same holds for one that sets a theme of the open questions aside, such as
\`<!-- incident-review-set-aside saturation -- told in the review of May -->\`: it names what is set aside, and why.`,
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
      const problems = problemsOfSetAsides(review);
      // Those that may silence what is said of another one come last.
      const silencers = directives.filter(silencesDirectives);
      const others = directives.filter((current) => !silencesDirectives(current));
      for (const current of [...others, ...silencers]) {
        for (const rule of current.rules) {
          if (ruleIds.includes(rule.id)) continue;
          problems.push({
            ...rule,
            message: say(
              'There is no rule "{0}". The rules are: {1}.',
              rule.id,
              ruleIds.join(', '),
            ),
          });
        }
        const known = current.rules.every(({ id }) => ruleIds.includes(id));
        if (known && !hasEffect(current)) {
          problems.push({
            start: current.start,
            end: current.end,
            message: say(
              'This comment has no effect: nothing would be said here without it. Is it still needed?',
            ),
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

const subjects: ReadonlySet<string> = new Set(
  themes.flatMap((theme) => [
    theme.id,
    ...theme.questions.map((question) => questionId(theme, question)),
  ]),
);

function problemsOfSetAsides(review: Review): Problem[] {
  return setAsidesOf(review).flatMap(({ subjects: named, reason, start, end }): Problem[] => {
    const unknown = named.filter(({ id }) => !subjects.has(id));
    if (unknown.length > 0) {
      const known = themes.map(({ id }) => id).join(', ');
      return unknown.map((name) => ({
        ...name,
        message: say('There is no theme or question "{0}". The themes are: {1}.', name.id, known),
      }));
    }
    const missing =
      named.length === 0
        ? say(
            'This comment sets nothing aside. Which theme, or which question of one, is it about?',
          )
        : say('What is the reason for setting this aside? Colleagues will read it behind " -- ".');
    return named.length === 0 || reason === '' ? [{ start, end, message: missing }] : [];
  });
}

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
    {
      text: `# Search unavailable

<!-- incident-review-set-aside «saturated» -- told in the review of May -->
<!-- incident-review-set-aside «saturation/when» -- told in the review of May -->

«<!-- incident-review-set-aside -- told in the review of May -->»

«<!-- incident-review-set-aside saturation -->»
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

<!-- incident-review-set-aside saturation, confusion/settled -- told in the review of May -->
<!-- incident-review set-aside migration: nobody here knows -->
`,
    },
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

import { readMoment, toMinutes } from '../model/moment.js';
import type { FrontMatterField } from '../review/front-matter.js';
import { say } from '../wording.js';
import type { Examples, Problem, Rule, RuleContext } from './rule.js';

export const frontMatter: Rule = {
  id: 'front-matter',
  title: 'Front matter',
  severity: 'warning',
  rationale: `The lines between the two \`---\` at the top tell tools what this document is: its type, date and severity. When they
cannot be read, or say something that cannot be meant, the review is not found by those who look for it. Keys that the product does not know are nobody's mistake.`,
  sources: ['YAML 1.2.2'],
  better: [['title: Search: down for an hour', 'title: "Search: down for an hour"']],
  check: {
    per: 'review',
    check: ({ frontMatter: { problems, fields } }, context) => [
      ...problems,
      ...fields.flatMap((field) => problemWith(field, context)),
      ...endBeforeStart(fields),
    ],
  },
};

/** A value as it would stand in the file. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function problemWith(
  field: FrontMatterField,
  { severityNames: severities, serviceNames }: RuleContext,
): Problem[] {
  const { key, value, start, end } = field;
  const problem = (message: string): Problem[] => [{ start, end, message }];
  if (value === null || value === '') return [];
  switch (key) {
    case 'type':
      return value === 'incident-review'
        ? []
        : problem(
            say(
              '"type" is "{0}" here. Tools find incident reviews by "type: incident-review".',
              shown(value),
            ),
          );
    case 'date':
    case 'start':
    case 'end':
      return momentOf(field)
        ? []
        : problem(
            say(
              'This cannot be read as a day or a time. Write "{0}" as 2026-03-14 or 2026-03-14T14:02Z.',
              key,
            ),
          );
    case 'severity':
      return typeof value !== 'object' && isKnown(shown(value), severities)
        ? []
        : problem(
            say(
              'There is no severity "{0}". Severities here are {1}.',
              shown(value),
              severities.join(', '),
            ),
          );
    case 'audience':
      return value === 'internal' || value === 'public'
        ? []
        : problem(
            say('"audience" is "internal" or "public"; it decides which sections are asked for.'),
          );
    case 'services': {
      const names = Array.isArray(value) ? value.map(shown) : [shown(value)];
      if (typeof value === 'object' && !Array.isArray(value))
        return problem(say('List the services by their names: "services: [checkout, search]".'));
      const unknown = names.find((name) => serviceNames && !isKnown(name, serviceNames));
      return unknown === undefined
        ? []
        : problem(
            say(
              'There is no service "{0}". Services here are {1}.',
              unknown,
              serviceNames?.join(', ') ?? '',
            ),
          );
    }
    default:
      return [];
  }
}

function isKnown(value: string, severities: readonly string[]): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
  return severities.some((severity) => plain(severity) === plain(value));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}

function momentOf({ value }: FrontMatterField) {
  return isText(value) ? readMoment(String(value)) : undefined;
}

function endBeforeStart(fields: readonly FrontMatterField[]): Problem[] {
  const [start, end] = ['start', 'end'].map((name) => fields.find(({ key }) => key === name));
  const [from, to] = [start && momentOf(start), end && momentOf(end)];
  if (!end || !from || !to || (from.minutes === undefined) !== (to.minutes === undefined))
    return [];
  return toMinutes(to) < toMinutes(from)
    ? [
        {
          start: end.start,
          end: end.end,
          message: say('This end is before the start. Which of the two is meant otherwise?'),
        },
      ]
    : [];
}

export const examples: Examples = {
  flagged: [
    {
      text: `---
type: incident-review
«tags: [search»
---

# Search unavailable
`,
    },
    {
      text: `---
type: «postmortem»
severity: «catastrophic»
date: «last Tuesday»
start: 2026-03-04T14:02Z
end: «2026-03-04T13:55Z»
audience: «everybody»
---

# Search unavailable
`,
    },
  ],
  accepted: [
    {
      text: `---
type: incident-review
title: "Search: down for an hour"
team: discovery
---

# Search unavailable
`,
    },
    {
      text: `---
type: incident-review
date: 2026-03-04
severity: sev2
start: 2026-03-04T14:02Z
end: 2026-03-04T16:30+01:00
audience: public
services: [search, checkout]
---

# Search unavailable
`,
    },
  ],
  limits: [],
};

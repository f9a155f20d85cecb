import { addMissingSections } from '../drafting/add-missing-sections.js';
import { insertSectionFix } from '../drafting/insert-section.js';
import { missingSections } from '../drafting/missing-sections.js';
import type { SectionDefinition } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const missingSection: Rule = {
  id: 'missing-section',
  title: 'Missing section',
  severity: 'information',
  rationale: `A blank is easier to see than an absence. Diagnostic work, local rationality and what went well are the parts
that write-ups leave out most often, and they hold most of what the next responder could use. The rule knows sections by many
headings; it asks only for those your team requires.`,
  sources: [
    '"What went well" is more than just a pat on the back',
    'A plea: assume local rationality',
  ],
  better: [],
  check: {
    per: 'review',
    check: (review, settings) => {
      const titles = mostTellingFirst(missingSections(review, settings)).map(({ title }) =>
        say(title),
      );
      if (titles.length === 0) return [];
      const named = titles.slice(0, mostNamed).join(', ');
      const others = Math.max(0, titles.length - mostNamed);
      const place = titleOf(review.sections[1]?.headingRange, review.frontMatter.end, review.text);
      return [
        {
          ...place,
          message:
            others === 0
              ? say(
                  'Not in this review yet: {0}. Which of them would the next responder miss?',
                  named,
                )
              : say(
                  'Not in this review yet: {0}, and {1} more. Which of them would the next responder miss?',
                  named,
                  others,
                ),
        },
      ];
    },
  },
  fixes: (_, review, settings) => {
    const missing = missingSections(review, settings);
    const one = mostTellingFirst(missing)
      .slice(0, mostNamed)
      .map((definition) => insertSectionFix(review, definition));
    if (missing.length < 2) return one;
    const edits = addMissingSections(review, missing);
    return [...one, { title: say('Add all missing sections'), edits, snippet: true, safe: false }];
  },
};

/** More names than these would be a list of reproaches. */
const mostNamed = 3;
/** What write-ups leave out most often, and would be of most use, is named first. */
const mostTelling: readonly SectionKind[] = [
  'rationale',
  'diagnosis',
  'went-well',
  'factors',
  'actions',
];

function mostTellingFirst(definitions: readonly SectionDefinition[]): readonly SectionDefinition[] {
  return [...definitions].sort((a, b) => rank(a) - rank(b));
}

function rank({ kind }: SectionDefinition): number {
  const position = mostTelling.indexOf(kind);
  return position < 0 ? mostTelling.length : position;
}

/** The first heading, or the first line of text, or nothing in an empty document. */
function titleOf(heading: { start: number; end: number } | undefined, from: number, text: string) {
  if (heading) return { start: heading.start, end: heading.end };
  const line = /[^\r\n]*\S/.exec(text.slice(from));
  return line
    ? { start: from + line.index, end: from + line.index + line[0].length }
    : { start: 0, end: 0 };
}

export const examples: Examples = {
  flagged: [
    {
      text: `«# Search unavailable»

## Summary

Search answered with errors for twenty minutes.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## TL;DR

Search answered with errors for twenty minutes.

## Who was affected

## 1. Chronology

## How we worked it out: diagnosing the index

## Causes and contributors

## Why it made sense at the time: decisions

## Things that went right

## Follow-ups
`,
    },
    {
      text: `---
type: incident-review
audience: public
---

# Search unavailable

Search answered with errors for twenty minutes.

## Impact

## Timeline

## Contributing factors

## What we are changing
`,
    },
  ],
  limits: [],
};

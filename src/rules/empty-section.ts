import { isUnwritten } from '../model/substance.js';
import type { Review, Section } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const emptySection: Rule = {
  id: 'empty-section',
  title: 'Empty section',
  severity: 'information',
  rationale: `An empty section tells readers that nobody looked. Often the opposite is true: somebody looked and found nothing to say, or
the person who knows has not been asked yet. Either is worth a sentence, with the name of whom to ask.

While a draft grows from top to bottom, nothing is asked about what lies ahead: only sections above the last one that has words in it.`,
  sources: ['Brief thoughts on the recent Cloudflare outage'],
  better: [
    [
      '## What surprised us',
      '## What surprised us\n\nNothing we know of yet; Bea, who was on call, has not been asked.',
    ],
  ],
  check: {
    per: 'review',
    check: (review) => {
      const known = review.sections.filter(
        (section) => isOfTemplate(section, review) && !isPart(section, review),
      );
      const lastWritten = known.findLastIndex((section) => !isUnwritten(section, review));
      const empty = known
        .slice(0, lastWritten + 1)
        .filter((section) => isUnwritten(section, review));
      return empty.map(({ headingRange, heading }) => ({
        ...headingRange,
        message: say(
          'Nothing stands under "{0}" yet. Who could say something about it, or is "nothing" what was found?',
          heading,
        ),
      }));
    },
  },
};

/** A title that happens to be called "Summary" is no section of the template. */
function isOfTemplate({ kind, level }: Section, review: Review): boolean {
  return level > 1 && definitionOf(kind, review.catalogue) !== undefined;
}

/** An entry whose name reminds of a section: "Factor" under "Contributing factors". */
function isPart({ parent }: Section, review: Review): boolean {
  return parent !== undefined && (isOfTemplate(parent, review) || isPart(parent, review));
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Summary

Search answered with errors for twenty minutes.

«## What went well»

«## Where we got lucky»

<!-- What happened to be in our favour, and how would it have been felt without it? -->

- …

## Open questions

- Who pays for the second index?
`,
    },
    {
      text: `# Search unavailable

## Summary

Search answered with errors for twenty minutes.

«## Contributing factors»

### Factor

- **How it contributed:** …
- **What it interacted with:** …
- **What it is good for:** …
- **Why it was there:** …

## References

- The dashboard of that day.
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Summary

## Impact

<!-- Who could not do what, how many, for how long? How did it look from where they stood? -->

- **Who:** …
- **What they met:** …
- **How long:** …
`,
    },
    {
      text: `# Search unavailable

## Summary

Search answered with errors for twenty minutes.

## Impact

![Error rate](errors.png)

## Timeline

### 14:02

The pager rang.

## What surprised us

Nothing.

## Where we got lucky

N/A

## Corrective actions
`,
    },
  ],
  limits: [],
};

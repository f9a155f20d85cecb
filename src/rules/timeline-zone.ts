import { offsetOf } from '../model/moment.js';
import { clockOf, type TimelineEntry } from '../model/timeline.js';
import { lineBreakOf } from '../review/lines.js';
import type { Review } from '../review/review.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const timelineZone: Rule = {
  id: 'timeline-zone',
  title: 'Timeline time zone',
  severity: 'warning',
  rationale: `Responders sat in several places, logs and chats have clocks of their own, and summer time comes and goes. Times without a time zone
cannot be laid beside them a month later, and two zones in one timeline are read as one. Say it once, and keep to it.`,
  sources: ['Brief thoughts on the recent Cloudflare outage'],
  better: [['- 14:02 The pager rings.', 'All times in UTC.\n\n- 14:02 The pager rings.']],
  check: {
    per: 'review',
    check: (review, { model: { timeline } }) => {
      if (timeline.isNarrative) return [];
      const timed = timeline.entries.filter(({ at }) => at?.minutes !== undefined);
      const [first] = timed;
      if (!first || timed.length < fewest) return [];
      if (timed.every(({ at }) => at?.zone === undefined))
        return [{ ...clockOf(first, review), message: noZone() }];
      const zoned = timed.filter(({ ownZone }) => ownZone !== undefined);
      const other = zoned.find((entry) => differs(entry, zoned[0], timeline.zone));
      return other
        ? [
            {
              ...clockOf(other, review),
              message: say(
                'This is in {0}, and other times are in {1}. Which one would make the timeline easiest to read beside the logs?',
                other.ownZone ?? '',
                timeline.zone ?? zoned[0]?.ownZone ?? '',
              ),
            },
          ]
        : [];
    },
  },
  fixes: (problem, review) =>
    problem.message === noZone()
      ? [stateZone(problem.start, review)].flatMap((fix) => fix ?? [])
      : [],
};

/** One time by itself is no timeline. */
const fewest = 2;

function noZone(): string {
  return say(
    'In which time zone are these times? Say it once, so that they can be read beside logs and chats.',
  );
}

function differs(
  entry: TimelineEntry,
  first: TimelineEntry | undefined,
  stated: string | undefined,
): boolean {
  const own = entry.ownZone;
  const common = stated ?? first?.ownZone;
  if (own === undefined || common === undefined) return false;
  const [here, there] = [offsetOf(own), offsetOf(common)];
  return here !== undefined && there !== undefined ? here !== there : own !== common;
}

/** A sentence under the heading of the timeline. */
function stateZone(offset: number, review: Review) {
  const section = review.sections.findLast(
    ({ kind, contentStart, level }) => kind === 'timeline' && level > 0 && contentStart <= offset,
  );
  let outer = section;
  while (outer?.parent?.kind === 'timeline') outer = outer.parent;
  if (!outer) return undefined;
  const lineBreak = lineBreakOf(review.text);
  return {
    title: say('State the time zone'),
    edits: [
      {
        start: outer.contentStart,
        end: outer.contentStart,
        text: `${lineBreak}${lineBreak}All times in \${1:UTC}.`,
      },
    ],
    snippet: true,
    safe: false,
  };
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Timeline

- «14:02» The pager rings
- 14:40 Config rolled back
`,
      rewritten: `# Search unavailable

## Timeline

All times in UTC.

- 14:02 The pager rings
- 14:40 Config rolled back
`,
    },
    {
      text: `# Search unavailable

## Timeline

- 14:02 UTC The pager rings in London
- «10:20 EDT» Boston joins
- 14:40 UTC Config rolled back
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

All events are told in [UTC](https://example.com/utc).

## Timeline

- 14:02 The pager rings
- 14:40 Config rolled back
`,
    },
    {
      text: `# Search unavailable

## Timeline

Unless said otherwise, dates are those of the office, and the times are
in UTC.

- 14:02 The pager rings
- 14:40 Config rolled back
`,
    },
    {
      text: `# Search unavailable

## Timeline

All times in UTC.

- 14:02 The pager rings
- 14:40 Config rolled back
`,
    },
    {
      text: `# Search unavailable

## Timeline

| Time (CET) | What happened |
| --- | --- |
| 14:02 | The pager rings |
| 14:40 | Config rolled back |
`,
    },
    {
      text: `# Search unavailable

## Timeline

- 14:02 GMT The pager rings
- 14:40 UTC Config rolled back
`,
    },
  ],
  limits: [],
};

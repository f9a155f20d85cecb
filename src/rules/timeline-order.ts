import { clockOf, type TimelineEntry } from '../model/timeline.js';
import { say } from '../wording.js';
import type { Examples, Rule } from './rule.js';

export const timelineOrder: Rule = {
  id: 'timeline-order',
  title: 'Timeline order',
  severity: 'warning',
  rationale: `Readers reconstruct from the order of the entries who could know what when. An entry that stands before an earlier one makes an
action look as if it had ignored what came later. Most often it is a slip of the pen in a day, an hour, or "am" and "pm". A timeline with the newest entry
first is left alone.`,
  sources: ['Brief thoughts on the recent Cloudflare outage'],
  better: [['14:40 Rolled back.\n14:02 Alert.', '14:02 Alert.\n14:40 Rolled back.']],
  check: {
    per: 'review',
    check: (review, { model: { timeline } }) => {
      if (timeline.isNarrative) return [];
      const timed = timeline.entries.filter(({ minutes }) => minutes !== undefined);
      const pairs = timed.flatMap((entry, index) => {
        const before = timed[index - 1];
        return before && before.section.parent === entry.section.parent ? [{ before, entry }] : [];
      });
      const backwards = pairs.filter(({ before, entry }) => isEarlier(entry, before));
      const forwards = pairs.filter(({ before, entry }) => isEarlier(before, entry));
      if (backwards.length >= forwards.length) return [];
      return backwards.map(({ before, entry }) => {
        const [later, earlier] = [before, entry].map((time) => {
          const { start, end } = clockOf(time, review);
          return review.text.slice(start, end);
        });
        return {
          ...clockOf(entry, review),
          message: say(
            '"{0}" stands behind "{1}". Is it the place, the time or the day that is meant otherwise?',
            earlier ?? '',
            later ?? '',
          ),
        };
      });
    },
  },
};

function isEarlier(entry: TimelineEntry, other: TimelineEntry): boolean {
  return (entry.minutes ?? 0) < (other.minutes ?? 0);
}

export const examples: Examples = {
  flagged: [
    {
      text: `# Search unavailable

## Timeline

All times in UTC.

| Time | What happened |
| --- | --- |
| 14:02 | The pager rings |
| 14:40 | Config rolled back |
| «14:31» | The bad config is found |
| 14:55 | Latency is back to normal |
`,
    },
    {
      text: `# Search unavailable

## Timeline (UTC)

- 2026-03-04 14:02: The pager rings
- 2026-03-04 14:40: Config rolled back
- «2026-03-03 14:55»: Latency is back to normal
- 2026-03-04 15:00: All clear
`,
    },
  ],
  accepted: [
    {
      text: `# Search unavailable

## Timeline (UTC)

- 22:50 The pager rings
- 23:58 Config rolled back
- 00:10 Latency is back to normal
`,
    },
    {
      text: `# Search unavailable

## Timeline (UTC)

- 14:55 Latency is back to normal
- 14:40 Config rolled back
- 14:02 The pager rings
`,
    },
    {
      text: `# Search unavailable

## Timeline

- 14:02 UTC The pager rings in London
- 10:20 EDT Boston joins
- 14:40 UTC Config rolled back
`,
    },
  ],
  limits: [],
};

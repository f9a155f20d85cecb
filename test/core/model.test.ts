import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  outlineOf,
  type OutlinedAction,
  type OutlinedEntry,
  type OutlineReport,
} from '../../src/command-line/outline-report.js';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readModel } from '../../src/model/model.js';
import { readReview } from '../../src/review/read.js';

/** The same incident as five houses would write it, and what their styles cannot hold. */
const styles: Readonly<Record<string, { readonly narrative?: true }>> = {
  'template-with-tables-of-actions': {},
  'everything-in-tables': {},
  'bold-run-in-labels': {},
  'numbered-headings': {},
  // Prose has no labels: names and times are there, fields stay text, and who acted stays in the sentence.
  narrative: { narrative: true },
};

const times = [
  ['2026-02-17T08:50Z', null, 'Label queue starts to grow'],
  ['2026-02-17T09:05Z', 'Ines', 'pages the print team'],
  ['2026-02-17T09:20Z', 'Ines', 'restarts a worker, and the queue grows on'],
  ['2026-02-17T09:42Z', null, 'Root cause found: one template is rendered again for every label'],
  ['2026-02-17T09:55Z', 'Tarek', 'disables the holiday template by flag'],
  ['2026-02-17T10:10Z', null, 'Queue back to normal'],
] as const;

const factors = {
  'The holiday template embeds a photograph': {
    contributed: 'rendering it took four seconds in place of forty milliseconds.',
    goodFor: 'customers keep the parcels that carry it.',
  },
  'Workers share one render cache': {
    contributed: 'the large pictures pushed everything else out.',
    goodFor: 'it halves the memory that the workers need.',
  },
};
const diagnosis = {
  'Is the printer driver slow?': {
    saw: 'jobs waited before they reached a driver.',
    learned: 'the delay is on our side.',
  },
};
const decisions = {
  'Restart a worker first': {
    knew: 'last month a restart had cleared the same picture.',
    wanted: 'labels before the 09:30 lorry.',
  },
};
const wentWell = ['Tarek remembered that templates have a flag each'];
const actions = [
  {
    text: 'Alert on the age of the oldest label',
    kinds: ['detects'],
    owner: 'Ines',
    due: '2026-03-01',
    done: true,
    ticket: 'PRN-41',
    addresses: 'Workers share one render cache',
    tradeOffs: ['wakes somebody at night'],
  },
  {
    text: 'Write a runbook for switching templates off',
    kinds: ['helps responders'],
    owner: 'Tarek',
    due: '2026-03-15',
    done: false,
    ticket: 'PRN-42',
    addresses: 'The holiday template embeds a photograph',
    tradeOffs: [],
  },
  {
    text: 'Limit the size of pictures in a template',
    kinds: ['prevents'],
    owner: 'Ines',
    due: '2026-04-01',
    done: false,
    ticket: 'PRN-43',
    addresses: 'The holiday template embeds a photograph',
    tradeOffs: ['designers have to ask for exceptions'],
  },
];

describe('The model of one incident', () => {
  for (const [style, { narrative }] of Object.entries(styles)) {
    describe(`in the style "${style}"`, () => {
      const outline = outlineOf(
        style,
        readReview(readFileSync(resolve('test/core/house-styles', `${style}.md`), 'utf8')),
      );

      it('has its times, in their zone, with who acted', () => {
        assert.deepEqual(
          outline.timeline.map(({ at, who, text }) => [at, who, text]),
          narrative
            ? [
                [times[0][0], null, times[0][2]],
                [times[1][0], null, `Ines ${times[1][2]}`],
                [times[2][0], null, `Ines ${times[2][2]}`],
                [times[3][0], null, times[3][2]],
                [times[4][0], null, `Tarek ${times[4][2]}`],
                [times[5][0], null, `${times[5][2]} at 10:10 UTC`],
              ]
            : times,
        );
      });

      it('has the duration that its entries tell of, unless it goes back and forth', () => {
        assert.deepEqual(
          outline.durations.filter(({ to }) => to === 'end'),
          narrative ? [] : [{ from: 'start', to: 'end', minutes: 80 }],
        );
      });

      it('has its factors, decisions and diagnostic steps', () => {
        if (narrative) {
          assert.deepEqual(namesOf(outline.factors), Object.keys(factors));
          assert.deepEqual(namesOf(outline.decisions), Object.keys(decisions));
          assert.ok(namesOf(outline.diagnosis).includes('Is the printer driver slow?'));
        } else {
          assert.deepEqual(fieldsByName(outline.factors), factors);
          assert.deepEqual(fieldsByName(outline.decisions), decisions);
          assert.deepEqual(fieldsByName(outline.diagnosis), diagnosis);
        }
      });

      it('has what went well', () => {
        assert.deepEqual(namesOf(outline.wentWell), wentWell);
      });

      it('has its actions, with all that is told of them', () => {
        assert.deepEqual(
          outline.actions.map(told),
          narrative
            ? actions.map((action) => ({ ...action, addresses: null, tradeOffs: [] }))
            : actions,
        );
      });
    });
  }
});

describe('A timeline', () => {
  const ways: Readonly<Record<string, readonly [written: string, at: string, text: string]>> = {
    'half a day': ['- 2:02 PM: Rolled back', '14:02', 'Rolled back'],
    'half a day of a range': ['- 2:02 - 2:10 pm: Rolled back', '14:02', 'Rolled back'],
    'a range': ['- 14:02–14:10 Rolled back', '14:02', 'Rolled back'],
    'a range over days': [
      '- **2026-03-01** to **2026-03-04** All seems well',
      '2026-03-01',
      'All seems well',
    ],
    'brackets and month before day': ['- [03-26 14:02] Rolled back', '14:02', 'Rolled back'],
    'an American day': ['- 3/26/26 14:02 Rolled back', '2026-03-26T14:02', 'Rolled back'],
    'hours without a colon behind the day': [
      '- Feb 8 0117 UTC: Rolled back',
      '01:17Z',
      'Rolled back',
    ],
    'a day in a column of its own': [
      '| Day | Time (UTC) | What |\n| --- | --- | --- |\n| 2026-03-26 | 14:02 | Rolled back |',
      '2026-03-26T14:02Z',
      'Rolled back',
    ],
    'a day of the week in a column of its own': [
      '| Day | Date | Time (UTC) | What |\n| --- | --- | --- | --- |\n| Thurs. | 2026-03-26 | 14:02 | Rolled back |',
      '2026-03-26T14:02Z',
      'Rolled back',
    ],
    'a number of the day in a column of its own': [
      '| Day | Time (UTC) | What |\n| --- | --- | --- |\n| 1 | 14:02 | Rolled back |',
      '14:02Z',
      'Rolled back',
    ],
    'the day behind the time': [
      '- 14:02 UTC, Thursday, March 26th, 2026: Rolled back',
      '2026-03-26T14:02Z',
      'Rolled back',
    ],
    'the day of the week behind the time': [
      '- 14:02 Thursday: Rolled back',
      '14:02',
      'Rolled back',
    ],
    'a day of the week that what happened begins with': [
      '- 14:02 Thursday’s rollback undone',
      '14:02',
      'Thursday’s rollback undone',
    ],
    'blanks of a template': ['### {{ 14:02 }} Rolled back', '14:02', 'Rolled back'],
    'an emoji in front': ['- 🔥 14:02 Rolled back', '14:02', 'Rolled back'],
    'seconds and a zone': ['- 14:02:30 SAST – Rolled back', '14:02:30+02:00', 'Rolled back'],
    'bold lines of one paragraph': [
      '**14:02** Rolled back\n**14:04** All clear',
      '14:02',
      'Rolled back',
    ],
  };
  for (const [way, [written, at, text]] of Object.entries(ways)) {
    it(`is read with ${way}`, () => {
      const [first] = outlined(`# Search down\n\n## Timeline\n\n${written}\n`).timeline;
      assert.deepEqual([first?.at, first?.text], [at, text]);
    });
  }

  it('has the year that the title or a label tells', () => {
    const entry = '## Timeline\n\n- Jan 2, 09:00 UTC Rolled back\n';
    for (const opening of [
      '# Search down, 2 January 2026',
      '# Search down\n\n**Date:** January 2-3, 2026',
      '# Search down\n\nDate: 2025-12-31',
      '---\ndate: 2026-01-05\n---\n\n# Search down',
    ])
      assert.equal(
        outlined(`${opening}\n\n${entry}`).timeline[0]?.at,
        '2026-01-02T09:00Z',
        opening,
      );
  });

  it('takes days from headings between the times', () => {
    const { timeline } = outlined(
      '# Search down\n\n## Timeline (UTC)\n\n### 2026-03-04\n\n- 23:50 Alert\n- 00:10 All clear\n\n### 2026-03-06\n\n- 09:00 Second look\n',
    );
    assert.deepEqual(
      timeline.map(({ at }) => at),
      ['2026-03-04T23:50Z', '2026-03-05T00:10Z', '2026-03-06T09:00Z'],
    );
  });

  const laterDays: Readonly<Record<string, readonly [lines: string, at: readonly string[]]>> = {
    'headings that are days of the week': [
      '**Date:** 2026-03-06\n\n## Timeline\n\n### Friday\n\n- 14:50 Alert\n\n### Monday\n\n- 09:10 All clear',
      ['2026-03-06T14:50', '2026-03-09T09:10'],
    ],
    'lines that count days': [
      '**Date:** 2026-03-06\n\n## Timeline\n\nDay 1\n\n- 14:50 Alert\n\nDay three:\n\n- 09:10 All clear',
      ['2026-03-06T14:50', '2026-03-08T09:10'],
    ],
    'the next day': [
      '## Timeline\n\n4 March 2026 (all dates and times are in UTC)\n\n14:50 Alert\n\n_The next day_\n\n09:10 All clear',
      ['2026-03-04T14:50Z', '2026-03-05T09:10Z'],
    ],
    'a misspelt date, whose day is left open': [
      '**Date:** 2026-03-09\n\n## Timeline\n\nFriday 6th Mrach\n\n14:50 Alert\n\nMonday 9th March\n\n09:10 All clear',
      ['14:50', '2026-03-09T09:10'],
    ],
    'days of the week beside the times': [
      '**Date:** 2026-03-06\n\n## Timeline\n\n- Friday 14:50: Alert\n- 15:10: Rolled back\n- 09:10 on Monday: All clear\n- 10:00 Monday: Thanks',
      ['2026-03-06T14:50', '2026-03-06T15:10', '2026-03-09T09:10', '2026-03-09T10:00'],
    ],
    'days of the week beside the times, without any date': [
      '## Timeline (UTC)\n\n- Tue 14:50 Alert\n- Tue 23:10 Rolled back\n- Wed 09:10 All clear',
      ['14:50Z', '23:10Z', '09:10Z'],
    ],
    'days of the week without any date': [
      '## Timeline (UTC)\n\n- Tuesday\n- 14:50 Alert\n- Wednesday\n- 09:10 All clear',
      ['14:50Z', '09:10Z'],
    ],
  };
  for (const [way, [lines, at]] of Object.entries(laterDays)) {
    it(`takes later days from ${way}`, () => {
      const text = `# Search down\n\n${lines}\n`;
      assert.deepEqual(
        outlined(text).timeline.map((entry) => entry.at),
        at,
      );
      assert.deepEqual(
        lint(readReview(text), defaultSettings).filter(({ rule }) => rule === 'timeline-order'),
        [],
      );
    });
  }

  it('keeps bullets without a time', () => {
    const { timeline } = outlined('# Search down\n\n## Timeline\n\n- Alert\n- All clear\n');
    assert.deepEqual(
      timeline.map(({ at, text }) => [at, text]),
      [
        [null, 'Alert'],
        [null, 'All clear'],
      ],
    );
  });

  it('is found where a list of times has another name', () => {
    const { timeline } = outlined(
      '# Search down\n\n## Leadup\n\n- 14:02 Alert\n- 14:10 Rolled back\n- 14:20 All clear\n',
    );
    assert.equal(timeline.length, 3);
  });

  it('is not the title of a review that tells a day', () => {
    assert.deepEqual(outlined('## 5 June 2026 incident report\n\nSearch was down.\n').timeline, []);
  });

  it('takes the word in front of a colon for a person only when it can be one', () => {
    const { timeline } = outlined(
      '# Search down\n\n## Timeline\n\n- 14:02 Alert: queue is long\n- 14:04 Mira: looks\n- 14:05 @tomas joins\n- 14:06 Resolved: all clear\n',
    );
    assert.deepEqual(
      timeline.map(({ who }) => who),
      [null, 'Mira', '@tomas', null],
    );
  });
});

describe('Durations', () => {
  const durations = (lines: string) =>
    outlined(`# Search down\n\n## Timeline (UTC)\n\n${lines}\n`).durations.map(
      ({ from, to, minutes }) => `${from} to ${to}: ${String(minutes)}`,
    );

  it('are those that entries tell outright', () => {
    assert.deepEqual(
      durations(
        '- 13:50 Errors start to rise\n- 14:02 The pager rings\n- 14:30 Root cause identified: a full disk\n- 14:40 Config rolled back\n- 14:45 All clear',
      ),
      [
        'start to detection: 12',
        'detection to diagnosis: 28',
        'detection to mitigation: 38',
        'start to end: 55',
      ],
    );
  });

  it('are not reckoned from the first entry, from plans, or from two ends', () => {
    assert.deepEqual(
      durations(
        '- 13:50 New version deployed\n- 14:02 The pager rings\n- 14:10 Ana begins to roll back\n- 14:20 Possible cause found\n- 14:30 First shard recovered\n- 15:30 Second shard recovered',
      ),
      [],
    );
  });
});

describe('An action', () => {
  const ways: Readonly<Record<string, string>> = {
    'a bracket': '- Add an alert (Sam, 2026-04-01, OPS-12)',
    'labels in a bracket': '- [ ] Add an alert (owner: Sam, due: 2026-04-01, OPS-12)',
    'bold labels behind': '- Add an alert. **Owner:** Sam **Due:** 2026-04-01 **Ticket:** OPS-12',
    'nested bullets': '- Add an alert\n  - Owner: Sam\n  - Due date: 2026-04-01\n  - Jira: OPS-12',
    'odd columns':
      '| Work item | DRI | ETA | Tracking |\n| --- | --- | --- | --- |\n| Add an alert | Sam | 2026-04-01 | OPS-12 |',
    'a number in front': '1) Add an alert – Owner: Sam; due: 2026-04-01; ticket: OPS-12',
  };
  for (const [way, written] of Object.entries(ways)) {
    it(`is told with ${way}`, () => {
      const [action, ...others] = outlined(
        `# Search down\n\n## Action items\n\n${written}\n`,
      ).actions;
      assert.deepEqual(
        [action?.text, action?.owner, action?.due, action?.ticket, others.length],
        ['Add an alert', 'Sam', '2026-04-01', 'OPS-12', 0],
      );
    });
  }

  it('is done when it is marked so, and only then', () => {
    const { actions: all } = outlined(
      '# Search down\n\n## Action items\n\n- [x] Add a first alert\n- [ ] Add a second alert\n- ✅ Add a third alert\n- Add a fourth alert (done)\n- Add a fifth alert when that is done\n- ~~Add a sixth alert~~\n',
    );
    assert.deepEqual(
      all.map(({ done }) => done),
      [true, false, true, true, false, true],
    );
  });

  it('has no owner in words that only look like it', () => {
    const { actions: all } = outlined(
      '# Search down\n\n## Action items\n\n- Add drift tests\n- Tell all service owners sooner\n- Mail list@example.com about it\n',
    );
    assert.deepEqual(
      all.map(({ owner }) => owner),
      [null, null, null],
    );
  });
});

describe('Factors', () => {
  const names = (body: string) =>
    namesOf(outlined(`# Search down\n\n## Contributing factors\n\n${body}\n`).factors);

  it('are bullets, also in groups', () => {
    assert.deepEqual(names('- Technical:\n  - A full disk\n  - A long queue\n- A handover'), [
      'A full disk',
      'A long queue',
      'A handover',
    ]);
  });

  it('are the bold words that paragraphs and bullets open with', () => {
    const both = ['The disk was small', 'Logs were kept for years'];
    const [first = '', second = ''] = both;
    assert.deepEqual(names(`**${first}.** It always had been.\n\n**${second}.** By law.`), both);
    assert.deepEqual(names(`- **${first}**: it always had been.\n- **${second}.** By law.`), both);
  });

  it('are not the pictures and questions of a template', () => {
    assert.deepEqual(
      names('*List what contributed.*\n\n![graph](graph.png)\n\n_What was it?_ A full disk.'),
      ['A full disk'],
    );
  });

  it('are one where prose under one cause has a list in it', () => {
    const { factors: all } = outlined(
      '# Search down\n\n## Root cause\n\nThe disk was full.\n\nIt went like this.\n\n1. Logs grew.\n2. Nothing was deleted.\n',
    );
    assert.deepEqual(namesOf(all), ['The disk was full']);
  });
});

describe('Reading a model', () => {
  it('takes a fraction of the time that reading the document takes', () => {
    const text = longReview(200);
    const reading = milliseconds(() => readReview(text));
    const review = readReview(text);
    const understanding = milliseconds(() => readModel(review));
    assert.ok(understanding < reading, `${String(understanding)} ms of ${String(reading)} ms`);
  });
});

/** A review of some 90 characters for each of its entries. */
function longReview(entries: number): string {
  const each = (line: (index: number) => string): string =>
    Array.from({ length: entries }, (_, index) => line(index)).join('\n');
  return `# Search down\n\n## Timeline (UTC)\n\n${each((n) => `- 1${String(n % 10)}:02 Mira: looks at shard ${String(n)} of the index`)}

## Contributing factors\n\n${each((n) => `- Shard ${String(n)} had grown\n  - **How it contributed:** it was slow`)}\n`;
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function outlined(text: string): OutlineReport {
  return outlineOf('review.md', readReview(text));
}

function namesOf(entries: readonly OutlinedEntry[]): string[] {
  return entries.map(({ text }) => text);
}

/** Fields by the name of their entry; that a table's name stands in a column too is a matter of style. */
function fieldsByName(entries: readonly OutlinedEntry[]): Record<string, unknown> {
  return Object.fromEntries(
    entries.map(({ text, fields }) => [
      text,
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== text)),
    ]),
  );
}

function told({ start: _start, end: _end, ...action }: OutlinedAction): unknown {
  return action;
}

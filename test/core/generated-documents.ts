// Reviews in many styles, the same ones in every run.
import { catalogue } from '../../src/sections/catalogue.js';
import type { SectionKind } from '../../src/sections/kinds.js';

/** What sections look like in the wild, by what they hold. */
const bodies: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  timeline: [
    'All times in UTC.\n\n| Time | What happened | Who |\n| --- | --- | --- |\n| 14:02 | Alert | |\n| 14:30 | Rollback | Ana |',
    '- **14:02** – Alert\n- **14:30** – Rollback',
    '* 2:02 PM UTC: Alert\n  * Ana is paged\n* 2:30 PM UTC: Rollback',
    '14:02 Alert.\n\n14:30 Rollback.',
    '14:02 Alert.\n14:30 Rollback.',
    '### 14:02\n\nAlert.\n\n### 14:30\n\nRollback.',
    '|Zork|When|Thing|\n|-|-|-|\n|x|13:00|Alert|',
    '| Time | What happened |\n|---|---|',
    'Nobody wrote it down.',
    '<!-- What was seen, said and done? -->',
    '',
  ],
  factors: [
    '### The cache was cold\n\n- **How it contributed:** slowly\n\n### Two teams on one queue\n\nSince May.',
    '- The cache was cold.\n- Two teams share one queue.',
    '1. The cache was cold.\n2. Two teams share one queue.',
    '- The cache was cold.\n\t- **Why it was there:** the move\n- Two teams share one queue.\n\t- **Why it was there:** costs',
    'The cache was cold, and two teams share one queue.',
    'Two contributing factors met:\n\n- The cache was cold.\n- Two teams share one queue.\n\nThat was all.',
    '| Factor | Zork |\n|---|---|\n| Cold cache | x |',
    '',
  ],
  actions: [
    '- [ ] Add an alert on lag (owner: Ana, due: 2026-04-01)\n- [x] Warm the cache before a deploy',
    '* Add an alert on lag.\n  * **Owner:** Ana\n* Warm the cache.\n  * **Owner:** Bo',
    '1. Add an alert on lag.\n   - **Cost and trade-offs:** one more page\n2. Warm the cache.',
    '### Add an alert on lag\n\n- **Owner:** Ana\n- **Due:** May',
    '| Action | Owner | Trade-offs |\n|:--|---|---|\n| Add an alert | Ana | |\n| Warm the cache | Bo | … |',
    '| Action | Owner |\n|---|---|\n| … | … |',
    'We will add an alert on lag.',
    '<!-- Every action costs something. -->',
    '',
  ],
};
const others = [
  'Some words.',
  '- One thing.\n- Another thing.',
  '',
  '> Quoted.',
  '```\n## Code\n```',
];

export interface GeneratedDocument {
  readonly name: string;
  readonly text: string;
}

/** A number of documents: with and without front matter, CRLF, a last line break, in all orders and with holes. */
export function generatedDocuments(count: number): readonly GeneratedDocument[] {
  return Array.from({ length: count }, (_, seed) => ({
    name: `generated document ${String(seed)}`,
    text: documentFrom(chooser(seed)),
  }));
}

type Choose = <T>(values: readonly T[]) => T;

function documentFrom(choose: Choose): string {
  const level = choose([2, 2, 2, 3, 1]);
  const form = choose(['heading', 'heading', 'heading', 'label', 'underlined']);
  const parts = [...choose([catalogue, catalogue.toReversed()])]
    .filter(() => choose([true, true, false]))
    .map(({ kind, title }) => {
      const body = choose(bodies[kind] ?? others);
      const nested = level > 2 ? body.replaceAll('### ', '#### ') : body;
      const usable = form === 'label' ? nested.replace(/^#+ /gm, '') : nested;
      return `${headingIn(form, level, title)}${choose(['\n\n', '\n\n', form === 'heading' ? '\n' : '\n\n'])}${usable}`;
    });
  const head = choose(['---\ntype: incident-review\ndate: 2026-03-14\n---\n\n', '', '\uFEFF']);
  const title = level > 1 ? choose(['# Search down\n\n', '']) : '';
  const text =
    head + title + parts.join(choose(['\n\n', '\n\n', '\n\n\n'])) + choose(['\n', '', '\n\n']);
  return choose([false, false, true]) ? text.replaceAll('\n', '\r\n') : text;
}

function headingIn(form: string, level: number, title: string): string {
  if (form === 'label') return `**${title}**`;
  return form === 'underlined' && level < 3
    ? `${title}\n${(level === 1 ? '=' : '-').repeat(title.length)}`
    : `${'#'.repeat(level)} ${title}`;
}

/** Chooses at random, and the same for the same seed. */
function chooser(seed: number): Choose {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (values) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    const value = values[Math.floor((state / 2 ** 32) * values.length)];
    if (value === undefined) throw new Error('There is nothing to choose from.');
    return value;
  };
}

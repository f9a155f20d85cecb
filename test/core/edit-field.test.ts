import assert from 'node:assert/strict';
import { correctiveActions } from '../../src/model/actions.js';
import { editField } from '../../src/drafting/edit-field.js';
import { readEntries } from '../../src/model/entries.js';
import { nameOf, type Entry } from '../../src/model/entry.js';
import { readReview } from '../../src/review/read.js';
import { definitionOf } from '../../src/sections/catalogue.js';

const keys = {
  factors: ['contributed', 'interactedWith', 'goodFor', 'whyThere'],
  actions: ['owner', 'due', 'ticket', 'priority'],
} as const;
type Kind = keyof typeof keys;

const labels: Readonly<Record<string, string>> = {
  contributed: 'How it contributed',
  interactedWith: 'What it interacted with',
  goodFor: 'What it is good for',
  whyThere: 'Why it was there',
  owner: 'Owner',
  due: 'Due',
  ticket: 'Ticket',
  priority: 'Priority',
};

/** How an entry with the given fields is written; each document has three. */
const styles: Readonly<Record<string, (kind: Kind, entries: readonly Fields[]) => string>> = {
  'headings with lists': (_, entries) =>
    each(entries, (fields, n) => `### Add shard ${n}\n\n${list(fields, '- **', ':** ')}\n`),
  'headings with plain labels': (_, entries) =>
    each(entries, (fields, n) => `### Add shard ${n}\n\n${list(fields, '* ', ': ')}\n`),
  'bullets in bullets': (_, entries) =>
    each(entries, (fields, n) => `- Add shard ${n}\n${list(fields, '  - **', '**: ')}`),
  'numbered bullets': (_, entries) =>
    each(entries, (fields, n) => `${n}. Add shard ${n}\n${list(fields, '   * **', ':** ')}`),
  'a table': (kind, entries) => {
    const columns = keys[kind];
    const head = ['What', ...columns.map((key) => labels[key] ?? '')].join(' | ');
    const rule = ['What', ...columns].map(() => '---').join(' | ');
    return `| ${head} |\n| ${rule} |\n${each(
      entries,
      (fields, n) => `| Add shard ${n} | ${columns.map((key) => fields[key] ?? '').join(' | ')} |`,
    )}`;
  },
};
type Fields = Readonly<Record<string, string>>;

const values = [
  '',
  'Sam',
  'Sam & Co. (Oslo)',
  'a | b',
  '2026-04-01',
  '**bold** words',
  'x: y, *z*',
];

describe('Editing a field', () => {
  for (const [style, written] of Object.entries(styles)) {
    for (const kind of ['factors', 'actions'] as const) {
      // The heading of an action is told from that of a group of actions by labels in bold.
      if (kind === 'actions' && style === 'headings with plain labels') continue;
      it(`touches no other text, and no other field, of ${kind} in ${style}`, () => {
        for (let seed = 1; seed <= 60; seed++) check(kind, written, seed, style);
      });
    }
  }

  it('adds a first field to a heading and to a bullet', () => {
    assert.equal(
      edited(
        '## Contributing factors\n\n### A full disk\n\nIt was small.\n',
        'contributed',
        'It hid.',
      ),
      '## Contributing factors\n\n### A full disk\n\nIt was small.\n\n- **How it contributed:** It hid.\n',
    );
    assert.equal(
      edited('## Contributing factors\n\n- A full disk\n- A queue\n', 'contributed', 'It hid.'),
      '## Contributing factors\n\n- A full disk\n  - **How it contributed:** It hid.\n- A queue\n',
    );
  });

  it('fills a label that stands alone', () => {
    assert.equal(
      edited(
        '## Contributing factors\n\n### A full disk\n\n**How it contributed:** It was small.\n',
        'contributed',
        'It hid.',
      ),
      '## Contributing factors\n\n### A full disk\n\n**How it contributed:** It hid.\n',
    );
  });

  it('is refused where there is no place for the field', () => {
    assert.equal(
      edited('## Contributing factors\n\nA full disk.\n', 'contributed', 'x'),
      undefined,
    );
    assert.equal(
      edited('## Causes\n\n| Factor |\n| --- |\n| A full disk |\n', 'contributed', 'x'),
      undefined,
    );
  });
});

/** Reads, edits and reads again. */
function check(
  kind: Kind,
  written: (kind: Kind, entries: readonly Fields[]) => string,
  seed: number,
  style: string,
): void {
  const random = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const entries = [1, 2, 3].map(() =>
    Object.fromEntries(
      keys[kind]
        .filter(() => random() < 0.7)
        .map((key) => [key, pick(values).replaceAll('|', style === 'a table' ? '\\|' : '|')]),
    ),
  );
  const heading = kind === 'factors' ? 'Contributing factors' : 'Corrective actions';
  const lines = `# Search down\n\n## ${heading}\n\n${written(kind, entries)}\n\n## References\n\n- None\n`;
  const text = seed % 3 === 0 ? lines.replaceAll('\n', '\r\n') : lines;
  const review = readReview(text);
  const before = read(kind, text);
  const position = Math.floor(random() * before.length);
  const entry = before[position];
  const definition = definitionOf(kind)?.entry;
  assert.ok(entry && definition, text);
  const key = pick(keys[kind]);
  const value = pick(values);
  const edit = editField(review, entry, definition, key, value);
  if (!edit) {
    assert.ok(!entry.fields.some((field) => field.key === key), text);
    return;
  }
  const result = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const shown = `${JSON.stringify({ key, value, edit })}\n${result}`;
  assert.ok(edit.start >= entry.start && edit.end <= Math.max(entry.end, edit.start), shown);
  const expected = before.map((each, index) => ({
    name: nameOf(each, review),
    fields: {
      ...fieldsOf(each, text),
      ...(index === position && { [key]: style === 'a table' ? value.replace('|', '\\|') : value }),
    },
  }));
  const again = readReview(result);
  assert.deepEqual(
    read(kind, result).map((each) => ({
      name: nameOf(each, again),
      fields: fieldsOf(each, result),
    })),
    expected,
    shown,
  );
  assert.equal(/[^\r]\n/.test(result), /[^\r]\n/.test(text), shown);
}

function read(kind: Kind, text: string): readonly Entry[] {
  const review = readReview(text);
  return kind === 'factors' ? readEntries(review, 'factors') : correctiveActions(review);
}

function fieldsOf(entry: Entry, text: string): Fields {
  return Object.fromEntries(
    entry.fields.map(({ key, value }) => [key ?? '', text.slice(value.start, value.end)]),
  );
}

/** The document after the field of its first factor is edited. */
function edited(text: string, key: string, value: string): string | undefined {
  const review = readReview(text);
  const [entry] = readEntries(review, 'factors');
  const definition = definitionOf('factors')?.entry;
  assert.ok(entry && definition);
  const edit = editField(review, entry, definition, key, value);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

function each(entries: readonly Fields[], write: (fields: Fields, n: string) => string): string {
  return entries.map((fields, index) => write(fields, String(index + 1)).trimEnd()).join('\n');
}

function list(fields: Fields, opening: string, closing: string): string {
  return Object.entries(fields)
    .map(([key, value]) => `${opening}${labels[key] ?? ''}${closing}${value}`.trimEnd())
    .join('\n');
}

/** Numbers from 0 to 1 that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

import assert from 'node:assert/strict';
import {
  dayOf,
  everything,
  namesIn,
  openActionsIn,
  reviewsIn,
  titleOf,
  type RegisteredReview,
  type RegisterFilter,
} from '../../src/register/register.js';
import {
  fingerprintOf,
  readStored,
  storedLines,
  type KnownFile,
} from '../../src/register/store.js';
import type { ActionSummary, ReviewSummary } from '../../src/register/summary.js';
import { catalogue } from '../../src/sections/catalogue.js';

const nothing: ReviewSummary = {
  title: undefined,
  day: undefined,
  severity: undefined,
  services: [],
  status: undefined,
  actions: [],
  line: 1,
  column: 1,
};
const alert = action({ title: 'Add an alert', owner: 'Ana', due: 'May', dueDay: '2026-05-31' });
const cache = action({ title: 'Warm the cache', due: 'next sprint' });
const done = action({ title: 'Raise the limit', dueDay: '2026-01-01', done: true });

const search = review('reviews/search.md', {
  title: 'Search down',
  day: '2026-03-12',
  severity: 'SEV-2',
  services: ['search', 'ingest'],
  status: 'draft',
  actions: [cache, alert],
});
const checkout = review('reviews/2026-04-01-checkout.md', {
  title: 'Checkout slow',
  severity: 'sev1',
  services: ['checkout'],
  actions: [done],
});
const mail = review('reviews/mail.md', { title: 'a mail too many', day: '2025-11-02' });
const all = [mail, search, checkout];

describe('The register of reviews', () => {
  it('has the newest first, and those without a day last', () => {
    const undated = review('reviews/undated.md', { title: 'Undated' });
    assert.deepEqual(titles([undated, ...all]), [
      'Checkout slow',
      'Search down',
      'a mail too many',
      'Undated',
    ]);
  });

  it('can be sorted by severity, however it is written, and by title', () => {
    const severities = ['SEV-3', 'Critical', undefined, 'P2', 'orange', 'low'];
    const reviews = severities.map((severity, index) =>
      review(`${String(index)}.md`, { title: severity ?? 'none', severity }),
    );
    assert.deepEqual(reviewsIn(reviews, everything, 'severity').map(titleOf), [
      'Critical',
      'P2',
      'SEV-3',
      'low',
      'orange',
      'none',
    ]);
    assert.deepEqual(reviewsIn(all, everything, 'title').map(titleOf), [
      'a mail too many',
      'Checkout slow',
      'Search down',
    ]);
  });

  it('can be filtered by severity, service, status and words, all of which have to hold', () => {
    assert.deepEqual(titles(all, { severities: ['SEV 1', 'SEV 2'] }), [
      'Checkout slow',
      'Search down',
    ]);
    assert.deepEqual(titles(all, { services: ['Ingest'] }), ['Search down']);
    assert.deepEqual(titles(all, { statuses: ['Draft'] }), ['Search down']);
    assert.deepEqual(titles(all, { words: 'down SEARCH' }), ['Search down']);
    assert.deepEqual(titles(all, { words: '2026-04' }), ['Checkout slow']);
    assert.deepEqual(titles(all, { severities: ['sev-1'], services: ['search'] }), []);
  });

  it('finds reviews by the words of their open actions, not of those done', () => {
    assert.deepEqual(titles(all, { words: 'alert ana' }), ['Search down']);
    assert.deepEqual(titles(all, { words: 'limit' }), []);
  });

  it('can leave out those without open actions', () => {
    assert.deepEqual(titles(all, { onlyWithOpenActions: true }), ['Search down']);
  });

  it('lists open actions of all reviews, those due first at the beginning', () => {
    const late = review('late.md', { actions: [action({ title: 'Drill', dueDay: '2026-02-01' })] });
    const listed = (filter: Partial<RegisterFilter> = {}): string[] =>
      openActionsIn([...all, late], { ...everything, ...filter }).map(
        ({ action: { title } }) => title,
      );
    assert.deepEqual(listed(), ['Drill', 'Add an alert', 'Warm the cache']);
    assert.deepEqual(listed({ words: 'search alert' }), ['Add an alert']);
    assert.deepEqual(listed({ services: ['search'] }), ['Add an alert', 'Warm the cache']);
  });

  it('knows the names there are, each once, and how many reviews have it', () => {
    const more = [...all, review('b.md', { severity: 'Sev 2' })];
    assert.deepEqual(
      namesIn(more, ({ severity }) => [severity]),
      [
        { name: 'sev1', count: 1 },
        { name: 'SEV-2', count: 2 },
      ],
    );
  });

  it('calls a review without title by its file, and one without day by the day in its path', () => {
    const names = ['a/2026-03-12-slow_search.md', 'a/2026-03-12/index.md', 'disk-full/README.md'];
    assert.deepEqual(
      names.map((path) => [titleOf(review(path, {})), dayOf(review(path, {}))]),
      [
        ['slow search', '2026-03-12'],
        ['2026-03-12', '2026-03-12'],
        ['disk full', undefined],
      ],
    );
  });
});

describe('What is kept of reviews between sessions', () => {
  const file: KnownFile = { modified: 1, size: 2, template: 'x', summary: search.summary };
  const known = new Map([
    ['file:///a.md', file],
    ['file:///b.md', { ...file, summary: nothing }],
  ]);
  const lines = [...storedLines(known, '1')];

  it('is read as it was written', () => {
    assert.deepEqual(JSON.stringify([...(read(lines, '1') ?? [])]), JSON.stringify([...known]));
  });

  it('is thrown away when another version wrote it, or when it is broken', () => {
    assert.equal(read(lines, '2'), undefined);
    assert.equal(read([], '1'), undefined);
    assert.equal(read(['', '{'], '1'), undefined);
    for (const [from, to] of [
      ['"modified":1', '"modified":"1"'],
      ['"line":1', '"line":0'],
      ['"title":"Search down"', '"title":7'],
      ['"done":false', '"done":0'],
      ['"services":["search"', '"services":[null'],
      ['"summary":{', '"summary":['],
      ['}]', '}'],
    ] as const) {
      const broken = lines.map((line) => line.replace(from, to));
      assert.notDeepEqual(broken, lines, from);
      assert.equal(read(broken, '1'), undefined, to);
    }
  });

  it('holds for the template that it was read with', () => {
    const renamed = catalogue.map((section) => ({ ...section, title: `Our ${section.title}` }));
    assert.equal(fingerprintOf(catalogue), fingerprintOf([...catalogue]));
    assert.notEqual(fingerprintOf(catalogue), fingerprintOf(renamed));
  });
});

function read(lines: readonly string[], version: string) {
  const steps = readStored(lines, version);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function review(path: string, summary: Partial<ReviewSummary>): RegisteredReview {
  return { address: `file:///${path}`, path, summary: { ...nothing, ...summary } };
}

function action(told: Partial<ActionSummary>): ActionSummary {
  const untold = { title: '', owner: undefined, due: undefined, dueDay: undefined };
  return { ...untold, done: false, line: 1, column: 1, ...told };
}

function titles(reviews: readonly RegisteredReview[], filter: Partial<RegisterFilter> = {}) {
  return reviewsIn(reviews, { ...everything, ...filter }, 'date').map(titleOf);
}

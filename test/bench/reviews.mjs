// Invented incident reviews of any length, the same ones in every run, and texts made to be slow.

/** @typedef {<T>(values: readonly T[]) => T} Choose */

const services = ['checkout', 'search', 'the ledger', 'ingest', 'the mail gateway', 'billing'];
const people = ['Ana', 'Tomás', 'Mira', 'the on-call engineer', 'a colleague in support', 'Jonas'];
const parts = [
  'the connection pool',
  'the retry queue',
  'the certificate store',
  'a cache of sessions',
  'the nightly export',
  'the feature flag for `fast-path`',
];
const places = [
  'in the eastern region',
  'on four of nine hosts',
  'for customers with two accounts',
  'behind the new proxy',
  'in [the dashboard](https://dashboards.example/d/42)',
];
const doings = [
  'compared the logs of two hosts and saw the same gap in both of them',
  'drained the queue by hand, which took three tries and a second pair of hands',
  'asked in the channel of the platform team whether anybody had seen this before',
  'raised the limit by flag, as the runbook for a full disk suggests',
  'looked at the deploys of the last two days and found none that touched it',
];
const facts = [
  'had been sized for a quarter of the present traffic',
  'kept answering, only eleven seconds later than usual',
  'holds what it is given until somebody confirms it',
  'was moved in May, and the alert on its lag was not moved along',
  'behaves differently when its neighbour is slow than when it is gone',
];
const questionable = [
  'The root cause was a full disk.',
  'Somebody should have tested the change with production traffic.',
  'The operator failed to notice the warning in time.',
  'It was obvious that the queue would fill up.',
];
const headings = [
  'Summary',
  'Impact',
  'Timeline',
  'Detection',
  'Diagnostic work',
  'Contributing factors',
  'Local rationality',
  'What went well',
  'What was difficult',
  'Corrective actions',
  'Open questions',
];

/**
 * A review with front matter, headings, prose, lists and tables, about 72 characters a line.
 * @param {number} lines
 * @param {number} [seed] other seeds, other reviews
 */
export function generateReview(lines, seed = 1) {
  const choose = chooser(seed);
  const text = [
    ...['---', 'type: incident-review', 'date: 2026-03-12', 'severity: SEV-2', '---', ''],
    ...[`# Slow answers ${choose(places)}`, ''],
  ];
  for (let round = 1; text.length < lines; round++) {
    for (const heading of headings) {
      text.push(round === 1 ? `## ${heading}` : `## ${heading}, part ${round}`, '');
      const body = bodyOf(heading, choose);
      text.push(...body, ...(body.at(-1) === '' ? [] : ['']));
    }
  }
  return `${text.slice(0, lines).join('\n')}\n`;
}

/**
 * @param {string} heading
 * @param {Choose} choose
 * @returns {string[]} lines
 */
function bodyOf(heading, choose) {
  switch (heading) {
    case 'Timeline':
      return ['All times in UTC.', '', ...timeline(choose)];
    case 'Contributing factors':
    case 'Local rationality':
      return several(3, () => [
        `### How ${choose(parts)} met ${choose(parts)}`,
        '',
        ...paragraph(choose),
        '',
        `- **How it contributed:** ${choose(parts)} ${choose(facts)}, and nobody had seen it do so.`,
        `- **What it is good for:** ${sentence(choose)}`,
        `- **Why it was there:** ${sentence(choose)}`,
        '',
      ]);
    case 'Corrective actions':
      return several(5, () => [
        `- [ ] Show the lag of ${choose(parts)} on the first page of the dashboard of ${choose(services)}.`,
        `      Costs one more panel on a page that is full. (owner: ${choose(people)}, due: 2026-05-01)`,
      ]);
    case 'What went well':
    case 'Open questions':
      return several(6, () => [`- ${sentence(choose)}`, `  ${sentence(choose)}`]);
    default:
      return several(3, () => [...paragraph(choose), '']);
  }
}

/** @param {Choose} choose */
function timeline(choose) {
  const rows = several(12, (row) => {
    const time = `${String(9 + Math.floor(row / 4)).padStart(2, '0')}:${choose(['02', '17', '40'])}`;
    return [`| ${time} | ${sentence(choose)} | ${choose(people)} |`];
  });
  return ['| Time | What happened | Who |', '| --- | --- | --- |', ...rows];
}

/** @param {Choose} choose */
function paragraph(choose) {
  const text = several(4, () => [sentence(choose)]).join(' ');
  return text.match(/.{1,114}(?: |$)/g)?.map((line) => line.trimEnd()) ?? [];
}

/** @param {Choose} choose */
function sentence(choose) {
  return choose([
    () => `${capital(choose(people))} ${choose(doings)}.`,
    () => `${capital(choose(parts))} of ${choose(services)} ${choose(facts)}.`,
    () =>
      `At that time ${choose(parts)} ${choose(facts)} – ${choose(people)} knew of it ${choose(places)}.`,
    () => `Between 09:40 and 11:35, one request in ${choose(['six', 'nine'])} waited longer.`,
    () => (choose([0, 1, 2, 3]) === 0 ? choose(questionable) : `It grew ${choose(places)}.`),
  ])();
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * @param {number} count
 * @param {(index: number) => string[]} make
 */
function several(count, make) {
  return Array.from({ length: count }, (_, index) => make(index)).flat();
}

/**
 * Chooses at random, and the same for the same seed.
 * @param {number} seed
 * @returns {Choose}
 */
function chooser(seed) {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (values) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return /** @type {(typeof values)[number]} */ (
      values[Math.floor((state / 2 ** 32) * values.length)]
    );
  };
}

/**
 * A text made to be slow, at a small and a large size.
 * @typedef {object} HardText
 * @property {string} name
 * @property {[small: number, large: number]} sizes
 * @property {(size: number) => string} make
 * @property {(text: string) => number} [keyAt] where a key is pressed, if not in the middle
 * @property {string} [key] which one, if not "x"
 */

const outage = 'We should have tested the change before the deploy. ';
const underFence = (/** @type {number} */ lines) => `\`\`\n\n${generateReview(lines)}`;

/** @type {HardText[]} */
export const hardTexts = [
  {
    name: 'an unclosed fence before a review',
    sizes: [2_000, 8_000],
    make: (lines) => `\`\`\`\n${generateReview(lines)}`,
  },
  {
    name: 'the key that opens a fence above a review',
    sizes: [2_000, 8_000],
    make: underFence,
    keyAt: () => 2,
    key: '`',
  },
  {
    name: 'the key that closes an unclosed fence',
    sizes: [2_000, 8_000],
    make: (lines) => `\`\`\`\ncode\n\`\`\n\n${generateReview(lines)}`,
    keyAt: () => 11,
    key: '`',
  },
  {
    name: 'a new link label in a review full of brackets',
    sizes: [500, 2_000],
    make: (lines) => `${generateReview(lines)}\n[label] https://example.org\n`,
    keyAt: (text) => text.lastIndexOf('[label]') + 7,
    key: ':',
  },
  { name: 'a line of 1 MB', sizes: [5_000, 20_000], make: (count) => outage.repeat(count) },
  {
    name: 'a line of 1 MB without a full stop',
    sizes: [13_750, 55_000],
    make: (count) => 'a word and `code`, '.repeat(count),
  },
  { name: 'bullets', sizes: [25_000, 100_000], make: (count) => '- a bullet\n'.repeat(count) },
  {
    name: 'rows of a table',
    sizes: [2_500, 10_000],
    make: (count) => `## Timeline\n\n|a|b|\n|-|-|\n${'| 09:40 | words |\n'.repeat(count)}`,
  },
  {
    name: 'nested lists',
    sizes: [40, 120],
    make: (depth) => several(depth, (at) => [`${'  '.repeat(at)}- a`]).join('\n'),
  },
  { name: 'nested quotes', sizes: [500, 2_000], make: (depth) => `${'> '.repeat(depth)}x` },
  {
    name: 'nested bold words',
    sizes: [250, 1_000],
    make: (depth) => '**a '.repeat(depth) + ' b**'.repeat(depth),
  },
  { name: 'open brackets', sizes: [2_500, 10_000], make: (count) => '['.repeat(count) },
  { name: 'open comments', sizes: [62_500, 250_000], make: (count) => '<!--'.repeat(count) },
  {
    name: 'runs of backquotes of all lengths',
    sizes: [300, 600],
    make: (count) => several(count, (at) => [`${'`'.repeat(at)}a`]).join(' '),
  },
  { name: 'quotation marks', sizes: [12_500, 50_000], make: (count) => '" a '.repeat(count) },
  { name: 'a word of 1 MB', sizes: [250_000, 1_000_000], make: (count) => 'x'.repeat(count) },
  { name: 'blanks', sizes: [250_000, 1_000_000], make: (count) => `a${' '.repeat(count)}b` },
  { name: 'half addresses', sizes: [62_500, 250_000], make: (count) => 'a.b+'.repeat(count) },
  { name: 'times', sizes: [12_500, 50_000], make: (count) => '12:00 – '.repeat(count) },
  {
    name: 'verbs without an end',
    sizes: [10_000, 40_000],
    make: (count) => 'should have not been '.repeat(count),
  },
];

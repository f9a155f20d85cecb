import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readFrontMatter } from '../../src/review/front-matter.js';
import { headingsIn, Joiner } from '../../src/review/join.js';
import { parseMarkdown } from '../../src/review/markdown.js';
import { readReview, ReviewReader } from '../../src/review/read.js';
import { readPiece } from '../../src/review/read-piece.js';
import type { Item, Range, Review } from '../../src/review/review.js';
import { catalogue } from '../../src/sections/catalogue.js';

// For a longer run: EDITS=1000000 SEED=7 npm test -- --only core --grep "any edit"
const edits = Number(process.env.EDITS ?? 20_000);
const firstSeed = Number(process.env.SEED ?? 1);
const editsOfOneDocument = 25;
/** Findings take longer than reading: they are compared after so many edits. */
const betweenFindings = 10;

const examples = [
  ...readdirSync('test/core/house-styles').map((name) => `test/core/house-styles/${name}`),
  'examples/checkout-latency.md',
].map((path) => readFileSync(path, 'utf8'));

/** What people type and paste, and what reaches across pieces of Markdown. */
const fragments = [
  ...'\n|\n\n|\r\n|\r|```\n|~~~\n|````\n|<!-- |-->|- |+ a\n|1. |10) |- [ ] |  |    |\t|> |# |## |[a]: x\n|[a]|[b][a]|[^1]: '.split(
    '|',
  ),
  ...'---\n;***\n;===\n;<div>\n;</div>;<pre>\n;</pre>\n;<script>;<?;?>;<![CDATA[;]]>;<!X;>;|a|b|\n|-|-|\n;| c |;`;``;*;_;\\;&amp;'.split(
    ';',
  ),
  '\uFEFF',
  '\u2028',
  'x',
  'We should have tested it. ',
  'The root cause was a full disk.',
  '**Owner:** ',
  '**Impact**\n',
  'Some things went well:\n',
  '\n\n    code\n\n',
  'text\n\nmore\n\n',
];

describe('Reading a document while it changes', () => {
  it(`gives after any edit what reading it as a whole gives (${String(edits)} edits)`, function () {
    this.timeout(0);
    for (let edit = 0, seed = firstSeed; edit < edits; seed++) {
      const random = randomNumbers(seed);
      let text = someDocument(random);
      const reader = new ReviewReader(catalogue);
      for (let step = 0; step < editsOfOneDocument && edit < edits; step++, edit++) {
        text = edited(text, random);
        const review = reader.read(text);
        assertSame(described(review), described(readAsAWhole(text)), text, seed);
        if (edit % betweenFindings === 0)
          assertSame(findingsIn(review), findingsIn(readReview(text)), text, seed);
      }
    }
  });

  it('reads again only what an edit touches', () => {
    const paragraph = `${'A sentence about the outage. '.repeat(30)}\n\n`;
    const text = paragraph.repeat(40);
    const reader = new ReviewReader(catalogue);
    const before = reader.read(text).blocks.map(({ sentences }) => sentences[0]?.tokens);
    const after = reader.read(`${text.slice(0, 5000)}x${text.slice(5000)}`).blocks;
    const kept = after.filter(({ sentences }) => before.includes(sentences[0]?.tokens));
    assert.ok(after.length - kept.length <= 3, `${String(after.length - kept.length)} read again`);
  });
});

/** The review as one piece: what remark-parse makes of the whole text. */
function readAsAWhole(text: string): Review {
  const frontMatter = readFrontMatter(text);
  const hidden = frontMatter.end || (text.startsWith('\uFEFF') ? 1 : 0);
  const body = text.slice(hidden);
  const origin = { offset: 0 };
  const steps = readPiece(parseMarkdown(body).children, body, origin, catalogue);
  origin.offset = hidden;
  const pieces = [{ steps, headings: headingsIn(steps) }];
  const joined = new Joiner(catalogue).join(pieces, text.length, hidden);
  return { ...joined, text, frontMatter, catalogue };
}

/** All that a review says, as text, so that a difference can be seen. */
function described({ sections, blocks, tables, comments }: Review): string {
  const number = new Map(sections.map((section, index) => [section, index]));
  const item = (of: Item | undefined): string =>
    of
      ? `${range(of)}/${String(of.depth)}/${String(of.ordered)}/${String(of.checked)}/${String(number.get(of.section))}<${item(of.parent)}`
      : '';
  return [
    ...sections.map((section) =>
      [
        section.kind,
        section.context,
        section.level,
        range(section),
        section.contentStart,
        range(section.headingRange),
        section.parent && number.get(section.parent),
        section.blocks.length,
        section.children.length,
        section.heading,
      ].join(' '),
    ),
    ...blocks.map((block) =>
      [
        block.type,
        range(block),
        number.get(block.section),
        item(block.item),
        block.cell && `${range(block.cell.row)} ${String(block.cell.column)} ${block.cell.header}`,
        ...block.sentences.map(
          (sentence) =>
            `${range(sentence)}: ${sentence.tokens
              .map((token) => `${range(token)} ${token.kind} ${token.word} ${String(token.quoted)}`)
              .join(', ')}`,
        ),
      ].join(' | '),
    ),
    ...tables.map(
      (table) =>
        `${range(table)} ${table.headers.join('|')} ${String(number.get(table.section))} ${table.rows
          .map((row) => `${range(row)}: ${row.cells.map(range).join(' ')}`)
          .join('; ')}`,
    ),
    ...comments.map((comment) => `${range(comment)} ${comment.text}`),
  ].join('\n');
}

function findingsIn(review: Review): string {
  return lint(review, defaultSettings)
    .map((finding) => `${finding.rule} ${range(finding)} ${finding.message}`)
    .join('\n');
}

function range({ start, end }: Range): string {
  return `${String(start)}-${String(end)}`;
}

function assertSame(actual: string, expected: string, text: string, seed: number): void {
  if (actual === expected) return;
  assert.equal(actual, expected, `seed ${String(seed)}, in ${JSON.stringify(text)}`);
}

type Random = () => number;

/** Numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): Random {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

function pick<T>(values: readonly T[], random: Random): T | undefined {
  return values[Math.floor(random() * values.length)];
}

function someDocument(random: Random): string {
  const text = pick(examples, random) ?? '';
  const start = Math.floor(random() * text.length);
  // Longer ones have several sections that stay as they are while another is edited.
  const longest = random() < 0.15 ? 9_000 : 900;
  const part = text.slice(start, start + 50 + Math.floor(random() * longest));
  const headed = random() < 0.1 ? `---\ntype: incident-review\n---\n${part}` : part;
  return random() < 0.1 ? headed.replaceAll('\n', '\r\n') : headed;
}

/** Typing, pasting and deleting, at one place. */
function edited(text: string, random: Random): string {
  const at = Math.floor(random() * (text.length + 1));
  const removed = random() < 0.5 ? Math.floor(random() * (random() < 0.2 ? 300 : 5)) : 0;
  const pasted = (pick(examples, random) ?? '').slice(0, Math.floor(random() * 300));
  const typed = pick(fragments, random) ?? '';
  const inserted = random() < 0.2 ? '' : random() < 0.1 ? pasted : typed;
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

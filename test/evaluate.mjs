// npm run evaluate: scores the rules on the labelled reviews of ../shared/corpus.
//   --part known|aside|all  which reviews (default: one table for those known, one for those set aside)
//   --show RULE             print the sentences that the rule gets wrong, too
// Every sixth review, counted by path over all organisations, is set aside: rules are not written with a view to it.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** @typedef {{ organisation: string, path: string, labels: string[] }} LabelledReview */
/** @typedef {{ path: string }} Report */
/** @typedef {{ rule: string, gold: number, found: number, tp: number, fp: number, fn: number }} Row */

/** @type {Record<string, (index: number) => boolean>} */
const parts = {
  known: (index) => index % 6 !== 5,
  aside: (index) => index % 6 === 5,
  all: () => true,
};
const corpus = resolve('../shared/corpus');
const scorer = resolve('../shared/eval/evaluate.mjs');

const { values } = parseArgs({ options: { part: { type: 'string' }, show: { type: 'string' } } });
if (values.part !== undefined && !Object.hasOwn(parts, values.part)) {
  console.error(`--part ${values.part}: use one of ${Object.keys(parts).join(', ')}.`);
  process.exitCode = 2;
} else if (!existsSync(corpus) || !existsSync(scorer)) {
  console.log(`There are no labelled reviews in ${corpus}, so there is nothing to evaluate.`);
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    run('esbuild.config.mjs');
    evaluate(values.part === undefined ? ['known', 'aside'] : [values.part], scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/**
 * @param {readonly string[]} names of parts
 * @param {string} scratch a folder for temporary files
 */
function evaluate(names, scratch) {
  const reviews = labelledReviews();
  const findings = run(
    'dist/command-line.js',
    ...['lint', '--format', 'json'],
    ...reviews.map(({ organisation, path }) => join(corpus, organisation, path)),
  );
  /** @type {Report[]} */
  const reports = JSON.parse(findings);
  for (const name of names) {
    const chosen = reviews.filter((_, index) => parts[name]?.(index));
    const organisations = [...new Set(chosen.map(({ organisation }) => organisation))];
    const rows = organisations.map((organisation) =>
      score(
        organisation,
        chosen.filter((review) => review.organisation === organisation),
        reports,
        scratch,
      ),
    );
    console.log(`\n${name}: ${chosen.length} reviews`);
    console.log(table(organisations, rows));
  }
}

/**
 * All labelled reviews, by path over all organisations.
 * @returns {LabelledReview[]}
 */
function labelledReviews() {
  /** @type {Map<string, LabelledReview>} */
  const reviews = new Map();
  for (const organisation of readdirSync(corpus)) {
    const file = join(corpus, organisation, 'labels.jsonl');
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const { path } = JSON.parse(line);
      const key = `${organisation}/${path}`;
      const labels = reviews.get(key)?.labels ?? [];
      reviews.set(key, { organisation, path, labels: [...labels, line] });
    }
  }
  return [...reviews].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, review]) => review);
}

/**
 * Scores the reviews of one organisation, and prints what is asked for with --show.
 * @param {string} organisation
 * @param {readonly LabelledReview[]} reviews
 * @param {readonly Report[]} reports
 * @param {string} scratch
 * @returns {Row[]}
 */
function score(organisation, reviews, reports, scratch) {
  const root = join(corpus, organisation);
  const labelsFile = join(scratch, 'labels.jsonl');
  const findingsFile = join(scratch, 'findings.json');
  const own = new Set(reviews.map(({ path }) => join(root, path)));
  writeFileSync(labelsFile, reviews.flatMap(({ labels }) => labels).join('\n'));
  writeFileSync(findingsFile, JSON.stringify(reports.filter(({ path }) => own.has(path))));
  if (values.show !== undefined) {
    const lines = run(scorer, labelsFile, findingsFile, '--root', root, '--show', values.show);
    for (const line of lines.match(/^(?:MISSED|WRONGLY).*/gm) ?? []) console.log(line);
  }
  /** @type {{ rules: Row[] }} */
  const { rules } = JSON.parse(run(scorer, labelsFile, findingsFile, '--json'));
  return rules;
}

/**
 * Sums of all organisations, then precision and recall of each.
 * @param {readonly string[]} organisations
 * @param {readonly (readonly Row[])[]} rows for each organisation
 */
function table(organisations, rows) {
  const counts = ['gold', 'found', 'right', 'wrong', 'missed'];
  const lines = [['rule', ...counts, 'precision', 'recall', 'F1', ...organisations]];
  for (const [index, { rule }] of (rows[0] ?? []).entries()) {
    const each = rows.map((own) => /** @type {Row} */ (own[index]));
    const sum = (/** @type {'gold' | 'found' | 'tp' | 'fp' | 'fn'} */ key) =>
      each.reduce((total, row) => total + row[key], 0);
    const [gold, found, tp, fp, fn] = [sum('gold'), sum('found'), sum('tp'), sum('fp'), sum('fn')];
    lines.push([
      rule,
      ...[gold, found, tp, fp, fn].map(String),
      ratio(tp, found),
      ratio(tp, gold),
      ratio(2 * tp, found + gold),
      ...each.map((row) => `${ratio(row.tp, row.found)}/${ratio(row.tp, row.gold)}`),
    ]);
  }
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  return lines
    .map(([rule = '', ...cells]) =>
      [
        rule.padEnd(widths[0] ?? 0),
        ...cells.map((cell, at) => cell.padStart(widths[at + 1] ?? 0)),
      ].join('  '),
    )
    .join('\n');
}

/**
 * @param {number} part
 * @param {number} whole
 */
function ratio(part, whole) {
  return whole === 0 ? '-' : (part / whole).toFixed(2);
}

/**
 * Runs a script of Node and returns what it prints; a linter that finds something ends with 1.
 * @param {...string} args
 */
function run(...args) {
  const { status, stdout } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0 && status !== 1) throw new Error(`${args[0]} ended with ${status}.`);
  return stdout;
}

// Puts what was measured beside the goals.

/**
 * A linter's time for a whole text, and that of remark-parse beside it in the same process where it was taken: warm, or that of the only pass there was time for, or how long it was waited for.
 * @typedef {{ ms: number, kind: 'warm' | 'cold' | 'stopped', found: number | undefined, floor: number | undefined }} Whole
 */

/**
 * @typedef {object} Results
 * @property {string} machine
 * @property {string[]} versions
 * @property {Map<string, string>} missing
 * @property {string[]} linters
 * @property {Map<string, Map<string, Whole>>} whole by text and linter
 * @property {Map<number, { median: number, slow: number, read: number, lint: number, count: number }>} keys by number of lines
 * @property {Map<string, { steps: import('./worker.mjs').HardStep[], failure: string | undefined }>} hard
 * @property {{ heap: number, resident: number } | undefined} memory
 * @property {{ extension: number, package: number, hasWebWorker: boolean }} bundles
 * @property {{ node: number, version: number, lint: number }} startUp
 * @property {Map<string, import('./measure.mjs').CommandTime> | undefined} commands
 * @property {{ times?: import('./editor-probe.ts').EditorTimes[], failure?: string }} editor
 */

/**
 * @typedef {object} Goal
 * @property {string} what
 * @property {string} goal
 * @property {string} measured
 * @property {boolean | undefined} isMet undefined: not measured
 * @property {string} [bound] what bounds it, if it is missed
 */

const floor = 'remark-parse';
const prosePeers = ['write-good', 'alex', 'textlint', 'harper.js'];

/** Time may grow with a power of the length that is no larger than this and be called linear: timers are not exact. */
const linear = 1.3;

/**
 * @param {Results} results
 * @returns {{ goals: string, page: string }} the table of goals, and the whole page in Markdown
 */
export function report(results) {
  const goals = goalsOf(results);
  const goalTable = table(
    ['what', 'goal', 'measured', ''],
    goals.map(({ what, goal, measured, isMet }) => [
      what,
      goal,
      measured,
      isMet === undefined ? 'not measured' : isMet ? 'met' : 'missed',
    ]),
  );
  const bounds = goals.filter(({ isMet, bound }) => isMet === false && bound !== undefined);
  const page = `# Performance

Written by \`npm run bench\`, which \`test/bench\` explains; not to be edited. Machine: ${results.machine}. ${new Date().toISOString().slice(0, 10)}.
Compare ratios, not milliseconds: another machine, or other work on it, gives other times.
Peers: ${results.versions.join('; ')}. ${missingText(results.missing)}

## Goals

${goalTable}
${bounds.length > 0 ? `\n### What bounds those missed\n\n${[...new Set(bounds.map(({ bound }) => bound))].map((bound) => `- ${bound}`).join('\n')}\n\n${tried}\n` : ''}
## Whole documents

Generated reviews, and real ones where there are any beside the repository. Warm medians as ratios to remark-parse on the same text, each linter in a process
of its own, ours beside remark-parse; in brackets milliseconds and what was found. "Cold": one pass only, the first. ">": stopped.

${wholeTable(results)}

## One key

Typed at the start, in the middle and at the end of a generated review: milliseconds from the changed text to all findings.

${keyTable(results)}

In VS Code's server with the .vsix installed, medians and 95th percentiles of keys in the middle, ${results.editor.times?.length ?? 0} runs. "There": from the event that the text changed to the diagnostics in
the extension host. "Event": from the key to VS Code's event that tells of them, which VS Code holds back for 50 ms to tell of several at once.

${editorTable(results)}

## Texts made to be slow

Read and linted once at two lengths. Growth is the power of the length with which time grows: 1 is linear. One key in the large text, in the middle unless its name says
another place. ">": stopped.

${hardTable(results)}

## Command lines

${results.commands ? `1,000 generated reviews of 12 KB, files named on the command line, in seconds; alex beside the others on a core of its own.\n\n${commandTable(results)}` : 'Not measured.'}

Start-up in milliseconds, medians of 15: Node alone ${round(results.startUp.node)}, \`--version\` ${round(results.startUp.version)}, \`lint\` of one line ${round(results.startUp.lint)}.
`;
  return { goals: goalTable, page };
}

/** @param {Map<string, string>} missing */
function missingText(missing) {
  if (missing.size === 0) return 'None is missing.';
  return `Missing: ${[...missing].map(([name, why]) => `${name} (${why})`).join('; ')}.`;
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function goalsOf(results) {
  return [
    ...keyGoals(results),
    ...wholeGoals(results),
    ...activationGoals(results),
    ...sizeGoals(results),
    ...commandGoals(results),
    ...hardGoals(results),
  ];
}

/** By hand, with the figures of the time. */
const tried = `### What was tried

- A key: remembering what was made of a section, and one index for all patterns: at 2,000 lines from 23 to 11 ms, at 20,000 from 200 to 37. Pieces shorter than 500 characters cost more than they save.
- A full read: looking for tables and task lists only where their signs are saves a third of the parsing; words made by plain assignments take half the time.
- Memory: each spelling is kept once, and nothing keeps an older text: from 70 to 52 MB.
- Activation: the configuration files of all folders are looked for at once.
- Not tried yet: another parser for the piece under the caret, several processes for the command line, a bundle in parts of which views load when they are opened.`;

const keyBound =
  'A key: the piece around it is parsed again, its sentences are matched against all patterns, and what stands under its heading is worked out anew; the rest is remembered. What is left grows with the length only by putting the parts together.';

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function keyGoals({ keys, whole }) {
  const limits = new Map([
    [200, 2],
    [2_000, 3],
    [20_000, 5],
  ]);
  const goals = [...keys].map(([lines, { slow, median }]) => ({
    what: `one key, ${lines} lines, 95th percentile`,
    goal: `${limits.get(lines) ?? ''} ms`,
    measured: `${round(slow)} ms (median ${round(median)})`,
    isMet: slow <= (limits.get(lines) ?? 0),
    bound: keyBound,
  }));
  const times = [...whole].find(([name]) => name.startsWith('2000 lines'))?.[1];
  const others = [...(times ?? [])].filter(([name]) => !name.startsWith('our') && name !== floor);
  const [fastest] = others.toSorted(([, a], [, b]) => a.ms - b.ms);
  const slow = keys.get(2_000)?.slow;
  if (!fastest || slow === undefined) return goals;
  const ratio = fastest[1].ms / slow;
  const what = 'one key, 2000 lines, beside the fastest peer';
  return [
    ...goals,
    {
      what,
      goal: '100 times faster',
      measured: `${round(ratio)} times faster than ${fastest[0]}`,
      isMet: ratio >= 100,
      bound: keyBound,
    },
  ];
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function wholeGoals({ whole }) {
  return [...whole].flatMap(([text, times]) => {
    const [read, all] = [times.get('our read'), times.get('our read and lint')?.ms];
    const least = read?.floor ?? times.get(floor)?.ms;
    if (least === undefined || read === undefined || all === undefined) return [];
    const peers = prosePeers.flatMap((name) => {
      const time = times.get(name);
      return time
        ? [{ name, ratio: time.ms / all, more: time.kind === 'stopped' ? '> ' : '' }]
        : [];
    });
    return [
      {
        what: `full read, ${text}`,
        goal: '1.3 × remark-parse',
        measured: `${round(read.ms / least)} ×`,
        isMet: read.ms / least <= 1.3,
        bound:
          'A full read: remark-parse alone knows no tables and task lists, and stops at the tree; ours cuts sentences and words out of it as well.',
      },
      {
        what: `read and lint, ${text}`,
        goal: 'faster than every prose peer',
        measured: peers
          .map(({ name, ratio, more }) => `${name} ${more}${round(ratio)} ×`)
          .join(', '),
        isMet: peers.every(({ ratio }) => ratio > 1),
        bound:
          'Read and lint: about half of it is the parser, the other half patterns, of which every word can begin some.',
      },
    ];
  });
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function activationGoals({ editor: { times, failure } }) {
  if (!times)
    return ['activation to first findings, 200 lines', 'a key in VS Code'].map((what) => ({
      what,
      goal: what.startsWith('a key') ? '-' : '60 ms',
      measured: `not measured (${failure ?? ''})`,
      isMet: undefined,
    }));
  const [activation, first] = [
    quantileOf(times.map((one) => one.activation)),
    quantileOf(times.map((one) => one.firstFindings)),
  ];
  const isIdle = times.every(({ wasIdle }) => wasIdle);
  return [
    {
      what: 'activation to first findings, 200 lines, in VS Code',
      goal: '60 ms',
      measured: `${round(activation + first)} ms (${round(activation)} to load and activate, ${round(first)} from the opened file on)`,
      isMet: activation + first <= 60,
      bound:
        'Activation: all of the extension is one file that is loaded at once, code that runs for the first time is not compiled yet, and the first findings wait for the editor to look for a configuration file.',
    },
    {
      what: 'nothing runs until a Markdown file is opened',
      goal: 'idle',
      measured: isIdle ? 'idle' : 'active',
      isMet: isIdle,
    },
  ];
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function sizeGoals({ bundles, memory, keys }) {
  const bound =
    'The extension: half of it are words: the rules (about 200 KB), what is read of actions and timelines (80 KB), the open questions (70 KB). `yaml` has 115 KB, remark-parse with its extensions and its table of entities about 105 KB.';
  return [
    {
      what: 'extension, minified',
      goal: '450 KB',
      ...atMost(bundles.extension / 1e3, 450, 'KB'),
      bound,
    },
    { what: '.vsix', goal: '700 KB', ...atMost(bundles.package / 1e3, 700, 'KB') },
    {
      what: 'web worker build',
      goal: 'there is one',
      measured: bundles.hasWebWorker ? 'there is one' : 'there is none',
      isMet: bundles.hasWebWorker,
      bound: 'A web worker build: the package has no `browser` entry.',
    },
    {
      what: `memory, ${[...keys.keys()].at(-1) ?? 0} lines, above idle`,
      goal: '60 MB',
      ...(memory
        ? atMost(memory.heap / 1e6, 60, `MB (resident ${round(memory.resident / 1e6)})`)
        : { measured: 'not measured', isMet: undefined }),
      bound:
        'Memory: every word of the document is an object with its offsets, kept so that a piece need not be read again.',
    },
  ];
}

/**
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 */
function atMost(value, limit, unit) {
  return { measured: `${round(value)} ${unit}`, isMet: value <= limit };
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function commandGoals({ commands, startUp, missing }) {
  const startUpGoal = {
    what: 'command line, start-up (`lint` of one line)',
    goal: '120 ms',
    ...atMost(startUp.lint, 120, `ms (Node alone ${round(startUp.node)})`),
    bound: 'Start-up: Node itself, then loading the engine from one file.',
  };
  const ours = commands?.get('ours');
  return [
    ...['alex', 'textlint', 'write-good'].map((name) => {
      const time = commands?.get(name);
      const what = `command line, 1,000 reviews, beside ${name}`;
      const goal = '10 times faster';
      if (!time || !ours || ours.isStopped)
        return { what, goal, measured: missing.get(name) ?? 'not measured', isMet: undefined };
      const ratio = time.ms / ours.ms;
      // Stopped before it could be told.
      const isOpen = time.isStopped && ratio < 10;
      return {
        what,
        goal,
        measured: `${time.isStopped ? 'more than ' : ''}${round(ratio)} times${isOpen ? ' (stopped)' : ''}`,
        isMet: isOpen ? undefined : ratio >= 10,
        bound:
          'Command lines: one core reads all files, one after the other; the time is that of reading and linting.',
      };
    }),
    startUpGoal,
  ];
}

/**
 * @param {Results} results
 * @returns {Goal[]}
 */
function hardGoals({ hard }) {
  const texts = [...hard].map(([name, { steps }]) => ({ name, ...hardTimes(steps) }));
  const curved = texts.filter(({ growth }) => !(growth <= linear));
  const slow = texts.filter(({ key }) => !(key <= 50));
  const list = (/** @type {typeof texts} */ some) => some.map(({ name }) => name).join('; ');
  return [
    {
      what: `texts made to be slow (${texts.length}): growth`,
      goal: 'linear',
      measured: curved.length === 0 ? 'linear' : `not linear: ${list(curved)}`,
      isMet: curved.length === 0,
      bound:
        'Growth: where remark-parse itself grows as fast (see the table), it is the bound; the rest is ours.',
    },
    {
      what: 'texts made to be slow: one key',
      goal: '50 ms',
      measured: slow.length === 0 ? 'all' : `slower: ${list(slow)}`,
      isMet: slow.length === 0,
      bound:
        'A key in such a text: what cannot be cut (one line, one list, one fence) is one piece, and read again as a whole.',
    },
  ];
}

/** @param {import('./worker.mjs').HardStep[]} steps */
function hardTimes(steps) {
  const of = (/** @type {string} */ what) => steps.find((step) => step.what === what);
  const power = (/** @type {string} */ prefix) => {
    const [small, large] = [of(`small${prefix}`), of(`large${prefix}`)];
    if (!small || !large) return Number.NaN;
    return Math.log(large.ms / small.ms) / Math.log(large.length / small.length);
  };
  return {
    length: of('large')?.length ?? Number.NaN,
    small: of('small')?.ms ?? Number.NaN,
    large: of('large')?.ms ?? Number.NaN,
    key: of('key')?.ms ?? Number.NaN,
    growth: power(''),
    floor: of('large floor')?.ms ?? Number.NaN,
    floorGrowth: power(' floor'),
  };
}

/** @param {Results} results */
function wholeTable({ whole, linters, missing }) {
  const texts = [...whole];
  return table(
    ['', ...texts.map(([name]) => name)],
    linters.map((linter) => [
      linter,
      ...texts.map(([, times]) => {
        const time = times.get(linter);
        const least = time?.floor ?? times.get(floor)?.ms ?? Number.NaN;
        if (!time) return `missing: ${missing.get(linter) ?? 'not measured'}`;
        const ratio = round(time.ms / least);
        if (time.kind === 'stopped') return `> ${ratio} (stopped after ${round(time.ms / 1e3)} s)`;
        const found = linter === floor || linter === 'our read' ? '' : `, ${time.found ?? 0} found`;
        return `${ratio} (${round(time.ms)} ms${found}${time.kind === 'cold' ? ', cold' : ''})`;
      }),
    ]),
  );
}

/** @param {Results} results */
function keyTable({ keys }) {
  return table(
    ['lines', 'median', '95th percentile', 'reading, median', 'linting, median', 'keys'],
    [...keys].map(([lines, { median, slow, read, lint, count }]) =>
      [lines, median, slow, read, lint, count].map(round),
    ),
  );
}

/** @param {Results} results */
function editorTable({ editor: { times, failure } }) {
  if (!times) return `Not measured: ${(failure ?? '').replace(/\.$/, '')}.`;
  const rows = (times[0]?.files ?? []).map(({ lines }) => {
    const keys = times.flatMap(({ files }) =>
      files.filter((file) => file.lines === lines).flatMap((file) => file.keys),
    );
    const there = keys.map((key) => key.there);
    const event = keys.map((key) => key.event);
    return [
      lines === 20_000 ? `${lines} (too long to be linted in the editor)` : String(lines),
      ...[
        quantileOf(there),
        quantileOf(there, 0.95),
        quantileOf(event),
        quantileOf(event, 0.95),
      ].map(round),
    ];
  });
  return table(['lines', 'there, median', 'there, 95th', 'event, median', 'event, 95th'], rows);
}

/** @param {Results} results */
function hardTable({ hard }) {
  return table(
    [
      'text',
      'KB',
      'ms, small',
      'ms, large',
      'growth',
      'a key, ms',
      'remark-parse, ms',
      'its growth',
    ],
    [...hard].map(([name, { steps, failure }]) => {
      const times = hardTimes(steps);
      const cell = (/** @type {number} */ value) =>
        Number.isNaN(value) ? (failure === undefined ? '> (stopped)' : 'failed') : round(value);
      const { length, small, large, growth, key, floor: least, floorGrowth } = times;
      return [
        failure === undefined ? name : `${name} (${failure.slice(0, 80)})`,
        ...[length / 1e3, small, large, growth, key, least, floorGrowth].map(cell),
      ];
    }),
  );
}

/** @param {Results} results */
function commandTable({ commands }) {
  const ours = commands?.get('ours')?.ms ?? Number.NaN;
  return table(
    ['', 'seconds', 'beside ours'],
    [...(commands ?? [])].map(([name, { ms, isStopped }]) => [
      name,
      `${isStopped ? '> ' : ''}${round(ms / 1e3)}`,
      `${isStopped ? '> ' : ''}${round(ms / ours)}`,
    ]),
  );
}

/**
 * @param {readonly number[]} values
 * @param {number} [part]
 */
function quantileOf(values, part = 0.5) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
}

/** @param {number} value */
function round(value) {
  return value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 4 });
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

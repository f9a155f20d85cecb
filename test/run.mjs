// npm test: everything from a fresh clone to the totals of all tests.
//   --grep <text>                  only the tests whose title contains it
//   --only core|editor|web|workbench  only these tests, and what they need
// Imports nothing from node_modules, which may not be there yet.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { installDependencies } from './vscode/dependencies.mjs';
import { run } from './vscode/processes.mjs';
import { out } from './vscode/project.mjs';

/**
 * @typedef {object} Phase
 * @property {string} name
 * @property {string[]} needs the phases without which this one is pointless
 * @property {() => Promise<boolean>} run resolves with whether it succeeded
 * @property {boolean} [tests] whether it runs the tests of the folder named like the phase
 */

/** @type {Phase[]} */
const phases = [
  { name: 'dependencies', needs: [], run: installDependencies },
  { name: 'check', needs: ['dependencies'], run: npm('run', 'check') },
  { name: 'build', needs: ['dependencies'], run: node('esbuild.config.mjs', '--tests') },
  { name: 'core', needs: ['build'], run: suite('core', 20), tests: true },
  { name: 'package', needs: ['build'], run: npm('run', 'package') },
  { name: 'VS Code', needs: ['dependencies'], run: node('test/vscode/install.mjs') },
  {
    name: 'editor',
    needs: ['build'],
    run: node('test/vscode/extension-host.mjs'),
    tests: true,
  },
  {
    name: 'web',
    needs: ['build', 'VS Code'],
    run: node('test/vscode/extension-host.mjs', '--web'),
    tests: true,
  },
  {
    name: 'workbench',
    needs: ['package', 'VS Code'],
    run: suite('workbench', 300),
    tests: true,
  },
];

const { grep, only } = readOptions();
if (grep !== undefined) process.env.MOCHA_GREP = grep;
const total = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failedPhases = [];

for (const phase of phases.filter(only === undefined ? () => true : isNeededFor(only))) {
  const missing = phase.needs.filter((need) => failedPhases.includes(need));
  const succeeded = missing.length === 0 ? await runPhase(phase) : false;
  if (missing.length > 0)
    console.log(`\n── ${phase.name}: not run, for lack of ${missing.join(', ')}`);
  if (!succeeded) failedPhases.push(phase.name);
}
const ranTests = total.passed + total.failed > 0;
if (failedPhases.length > 0) console.log(`\nFailed: ${failedPhases.join(', ')}`);
else if (!ranTests) console.log(`\nNo test ran.`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failedPhases.length === 0 && ranTests ? 0 : 1;

/**
 * @param {Phase} phase
 * @returns {Promise<boolean>} whether it succeeded
 */
async function runPhase(phase) {
  console.log(`\n── ${phase.name}`);
  const start = performance.now();
  const countsFile = join(out, phase.name, 'counts.json');
  if (phase.tests) rmSync(countsFile, { force: true });
  let succeeded = await phase.run();
  if (phase.tests) {
    const counts = readCounts(countsFile);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    // A suite that ran nothing shows nothing, unless a part was asked for.
    succeeded &&= counts.passed > 0 || grep !== undefined;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${phase.name}: ${succeeded ? 'done' : 'FAILED'} after ${seconds} s`);
  return succeeded;
}

/** @param {string} file */
function readCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  return /** @type {typeof total} */ (JSON.parse(readFileSync(file, 'utf8')));
}

function readOptions() {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, only: { type: 'string' } } });
  const suites = phases.filter(({ tests }) => tests).map(({ name }) => name);
  if (values.only !== undefined && !suites.includes(values.only)) {
    console.error(`--only takes one of ${suites.join(', ')}, not "${values.only}".`);
    process.exit(2);
  }
  return values;
}

/**
 * @param {string} target name of a phase
 * @returns {(phase: Phase) => boolean}
 */
function isNeededFor(target) {
  const needs = phases.find(({ name }) => name === target)?.needs ?? [];
  return (phase) => phase.name === target || needs.some((need) => isNeededFor(need)(phase));
}

/** @param {string[]} options */
function npm(...options) {
  return () => run('npm', options);
}

/** @param {string[]} options */
function node(...options) {
  return () => run(process.execPath, options);
}

/**
 * @param {string} name
 * @param {number} secondsPerTest
 */
function suite(name, secondsPerTest) {
  return node('out/run-suite.js', name, String(secondsPerTest));
}

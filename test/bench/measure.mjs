import { fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import { project } from '../vscode/project.mjs';

/**
 * @template T
 * @typedef {object} Outcome
 * @property {T[]} steps what the worker told before it ended
 * @property {boolean} isStopped whether it was for taking too long
 * @property {string} [failure] its last words
 */

/**
 * Runs a task of worker.mjs in a process of its own, and ends it after some time.
 * @template T
 * @param {string} task
 * @param {string} input
 * @param {number} seconds
 * @param {string[]} [flags] of Node
 * @returns {Promise<Outcome<T>>}
 */
export function work(task, input, seconds, flags = []) {
  const child = fork(join(project, 'test/bench/worker.mjs'), [task, input], {
    execArgv: flags,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  /** @type {Outcome<T>} */
  const outcome = { steps: [], isStopped: false };
  let complaint = '';
  child.stderr?.on('data', (part) => (complaint += String(part)));
  child.on('message', (step) => outcome.steps.push(/** @type {T} */ (step)));
  const limit = setTimeout(() => {
    outcome.isStopped = true;
    child.kill('SIGKILL');
  }, seconds * 1_000);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  return new Promise((resolve) => {
    child.once('close', (status) => {
      clearTimeout(limit);
      process.off('exit', end);
      const failed = status !== 0 && !outcome.isStopped;
      resolve(failed ? { ...outcome, failure: lastWords(complaint) } : outcome);
    });
  });
}

/** @param {string} complaint */
function lastWords(complaint) {
  const error = /^\w*(?:Error|Exception)[^\n]*/m.exec(complaint)?.[0];
  return error ?? complaint.trim().split('\n').at(-1) ?? '';
}

/**
 * @typedef {object} CommandTime
 * @property {number} ms until it ended or was stopped
 * @property {boolean} isStopped
 * @property {number} printed length of what it printed
 */

/**
 * Runs a script of Node to its end, or for some time. A linter that finds something does not end with 0.
 * @param {string[]} command
 * @param {number} seconds
 * @returns {Promise<CommandTime>}
 */
export function timeCommand(command, seconds) {
  const start = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
  let [isStopped, printed] = [false, 0];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => (printed += String(part).length));
  const limit = setTimeout(() => {
    isStopped = true;
    child.kill('SIGKILL');
  }, seconds * 1_000);
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  return new Promise((resolve) => {
    child.once('close', () => {
      clearTimeout(limit);
      process.off('exit', end);
      resolve({ ms: performance.now() - start, isStopped, printed });
    });
  });
}

/**
 * @param {readonly number[]} values
 * @param {number} [part] of the values that are not larger: 0.5 for the median
 */
export function quantile(values, part = 0.5) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

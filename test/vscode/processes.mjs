import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { project } from './project.mjs';

/**
 * Runs a command to its end, showing what it prints.
 * @param {string} command
 * @param {string[]} options
 * @param {{ folder?: string, environment?: NodeJS.ProcessEnv }} [where]
 * @returns {Promise<boolean>} whether it succeeded
 */
export function run(command, options, { folder = project, environment = process.env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, options, {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32', // npm is a batch file there
    });
    const endWithParent = () => child.kill();
    process.once('exit', endWithParent);
    child.once('error', (error) => {
      console.error(`Cannot run ${command}: ${error.message}`);
      resolve(false);
    });
    child.once('close', (status) => {
      process.off('exit', endWithParent);
      resolve(status === 0);
    });
  });
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const groups = new Set();

/**
 * Starts a long-running command as a process group of its own. The group ends with this process at
 * the latest; both output streams are piped.
 * @param {string} command
 * @param {string[]} options
 * @param {{ folder: string, environment: NodeJS.ProcessEnv }} where
 */
export function startGroup(command, options, { folder, environment }) {
  const leader = spawn(command, options, {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  groups.add(leader);
  return leader;
}

/**
 * Ends a process group: politely, then for certain.
 * @param {import('node:child_process').ChildProcess} leader
 */
export async function endGroup(leader) {
  const gone =
    leader.exitCode !== null || leader.signalCode !== null
      ? Promise.resolve()
      : new Promise((resolve) => leader.once('exit', resolve));
  signalGroup(leader, 'SIGTERM');
  const patience = new Promise((resolve) => setTimeout(resolve, 3_000).unref());
  await Promise.race([gone, patience]);
  signalGroup(leader, 'SIGKILL');
  groups.delete(leader);
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @param {NodeJS.Signals} signal
 */
function signalGroup({ pid }, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // The whole group is gone already.
  }
}

process.once('exit', () => {
  for (const leader of groups) signalGroup(leader, 'SIGKILL');
});

// A signal alone would end this process without its exit listeners, and leave the groups running.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/** This process's environment without what a surrounding VS Code put there. */
export function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name)),
  );
}

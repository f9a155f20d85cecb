import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SilentReporter, downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cleanEnvironment, startGroup } from './processes.mjs';
import { installations, project } from './project.mjs';
import { quietSettings } from './settings.mjs';

/**
 * Installs the desktop VS Code, once, where it can be downloaded and has a screen to open on.
 * @param {{ seen: boolean }} options whether somebody is to see it; tests need no more than xvfb
 * @returns {Promise<{ command: string[] } | { missing: string }>} how to start it, or why it cannot
 *   be had
 */
export async function installDesktop({ seen }) {
  const screen = screenPrefix(seen);
  if (screen === undefined) return { missing: 'there is no display' };
  /** @type {string} */
  let executable;
  try {
    executable = await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: installations,
      timeout: 10_000,
      reporter: new SilentReporter(),
    });
  } catch (error) {
    return { missing: `it cannot be downloaded (${String(error)})` };
  }
  // A machine without desktop software lacks libraries that Electron loads.
  const trial = spawnSync(executable, ['-e', '0'], {
    env: { ...cleanEnvironment(), ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  if (trial.status !== 0) return { missing: `it does not run here (${trial.stderr.trim()})` };
  return { command: [...screen, executable] };
}

/**
 * What to put before a command that opens a window.
 * @param {boolean} seen
 */
function screenPrefix(seen) {
  const hasDisplay = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  if (process.platform !== 'linux' || hasDisplay) return [];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const hasVirtual = folders.some((folder) => existsSync(join(folder, 'xvfb-run')));
  return hasVirtual && !seen ? ['xvfb-run', '--auto-servernum'] : undefined;
}

/**
 * Starts the desktop VS Code with this project as the extension under development.
 * @param {string[]} command from installDesktop
 * @param {string} home an empty folder for its data
 * @param {string[]} options what to open, which tests to run
 */
export function startDesktop([executable = '', ...prefixed], home, options) {
  mkdirSync(join(home, 'data', 'User'), { recursive: true });
  writeFileSync(join(home, 'data', 'User', 'settings.json'), JSON.stringify(quietSettings));
  const ours = [
    `--extensionDevelopmentPath=${project}`,
    `--user-data-dir=${join(home, 'data')}`,
    `--extensions-dir=${join(home, 'extensions')}`,
    '--disable-workspace-trust',
    '--disable-updates',
    '--skip-welcome',
    '--skip-release-notes',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium's does not work as root
  ];
  return startGroup(executable, [...prefixed, ...ours, ...options], {
    folder: project,
    environment: cleanEnvironment(),
  });
}

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { serverNode, serverScript } from './install-server.mjs';
import { cleanEnvironment, endGroup, startGroup } from './processes.mjs';
import { quietSettings } from './settings.mjs';
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.mjs';

/** Extensions that start by themselves and have no part in what we test. */
const unusedExtensions = [
  'vscode.git',
  'vscode.git-base',
  'vscode.github',
  'vscode.github-authentication',
  'vscode.microsoft-authentication',
  'vscode.debug-auto-launch',
  'vscode.merge-conflict',
  'vscode.emmet',
  'vscode.extension-editing',
  'vscode.tunnel-forwarding',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
];

/**
 * VS Code's server on a port of its own, serving the workbench to a browser.
 * @typedef {object} Server
 * @property {(payload?: [key: string, value: string][]) => string} workbench address of the
 *   workbench; the payload asks it to open a file, to run tests, ...
 * @property {(path: string) => string} uri address, inside this workbench, of a file or folder of
 *   this machine
 * @property {() => Promise<void>} stop ends it and removes what it wrote
 */

/**
 * @param {object} options
 * @param {string} options.folder the folder it opens, or a workspace file that names several
 * @param {string} [options.extension] a .vsix to install first
 * @param {Record<string, unknown>} [options.settings] user settings on top of the quiet ones
 * @param {boolean} [options.obeysTests] whether the payload may name an extension under development
 *   and its tests
 * @returns {Promise<Server>}
 */
export async function startServer({ folder, extension, settings = {}, obeysTests = false }) {
  const home = makeTemporaryFolder();
  mkdirSync(join(home, 'data', 'User'), { recursive: true });
  mkdirSync(join(home, 'extensions'));
  writeFileSync(join(home, 'configuration.yaml'), '');
  writeFileSync(
    join(home, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }),
  );
  if (extension !== undefined) await finished(start(home, ['--install-extension', extension]));

  const leader = start(home, [
    ...['--auth', 'none', '--bind-addr', '127.0.0.1:0'],
    '--disable-telemetry',
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    ...(obeysTests ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ]);
  const host = await listening(leader);
  return {
    workbench: (payload = []) => {
      const address = new URL(`http://${host}/`);
      const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
      address.searchParams.set(kind, folder);
      if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
      return address.href;
    },
    uri: (path) => `vscode-remote://${host}${path}`,
    stop: async () => {
      await endGroup(leader);
      removeTemporaryFolder(home);
    },
  };
}

/**
 * @param {string} home
 * @param {string[]} options
 */
function start(home, options) {
  const places = {
    '--config': 'configuration.yaml',
    '--user-data-dir': 'data',
    '--extensions-dir': 'extensions',
  };
  const inHome = Object.entries(places).flatMap(([option, name]) => [option, join(home, name)]);
  return startGroup(serverNode, [serverScript, ...inHome, ...options], {
    folder: home,
    environment: {
      ...cleanEnvironment(),
      PATH: [dirname(serverNode), process.env.PATH].join(':'),
      HOME: home,
      TMPDIR: home,
      LANG: 'C.UTF-8',
      EXTENSIONS_GALLERY: '{"serviceUrl":""}',
      VSCODE_SKIP_BUILTIN_EXTENSIONS: unusedExtensions.join(','),
    },
  });
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @returns {Promise<string>} the host and port on which it answers
 */
async function listening(leader) {
  const log = collect(leader);
  const deadline = Date.now() + 60_000;
  while (leader.exitCode === null && Date.now() < deadline) {
    const host = /listening on http:\/\/(127\.0\.0\.1:\d+)/.exec(log())?.[1];
    if (host !== undefined) return host;
    await setTimeout(50);
  }
  await endGroup(leader);
  throw new Error(`VS Code's server did not start.\n${log()}`);
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 */
async function finished(leader) {
  const log = collect(leader);
  await once(leader, 'close');
  await endGroup(leader);
  if (leader.exitCode !== 0) throw new Error(`VS Code could not install the extension.\n${log()}`);
}

/**
 * @param {import('node:child_process').ChildProcess} leader
 * @returns {() => string} what it has printed so far
 */
function collect(leader) {
  let text = '';
  for (const stream of [leader.stdout, leader.stderr]) {
    stream?.on('data', (part) => {
      text += String(part);
    });
  }
  return () => text;
}

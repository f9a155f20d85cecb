import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { installations } from './project.mjs';

/** code-server is VS Code's server and workbench, from npm. It demands this major version of Node. */
const codeServer = { name: 'code-server', version: '4.139.1' };
const node = { name: `node-linux-${process.arch}`, version: '24.21.0' };

const folder = join(installations, `${codeServer.name}-${codeServer.version}`);

export const serverNode = join(folder, 'node_modules', node.name, 'bin', 'node');
export const serverScript = join(folder, 'node_modules/code-server/out/node/entry.js');

/**
 * Installs VS Code's server, once.
 * @throws when it cannot be had, telling why
 */
export async function installServer() {
  if (existsSync(folder)) return;
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    throw new Error(
      `VS Code's server is tested on Linux (x64, arm64) only, not on ${process.platform} ${process.arch}.`,
    );
  }
  // Renamed when it is complete, so that an interrupted installation is never taken for a good one.
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{ "private": true }');
  await install(
    unfinished,
    [node, codeServer].map(({ name, version }) => `${name}@${version}`),
  );
  // What code-server's own install script would do; npm-shrinkwrap.json there pins the versions.
  const vscode = join(unfinished, 'node_modules/code-server/lib/vscode');
  await install(vscode, ['--omit=dev']);
  for (const unused of [
    'extensions/copilot',
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
  ]) {
    rmSync(join(vscode, unused), { recursive: true, force: true });
  }
  renameSync(unfinished, folder);
}

/**
 * Without the packages' scripts: code-server's refuses other versions of Node and compiles modules
 * that no test needs.
 * @param {string} folder
 * @param {string[]} what
 */
async function install(folder, what) {
  const quietly = ['--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!(await run('npm', ['install', '--ignore-scripts', ...quietly, ...what], { folder }))) {
    throw new Error(`npm could not install ${what.join(' ')} in ${folder}: see its message above.`);
  }
}

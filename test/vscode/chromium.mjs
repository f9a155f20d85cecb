import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { run } from './processes.mjs';

/**
 * Finds a Chromium or Chrome, or on Debian installs one where that is allowed.
 * @returns {Promise<string>} the path of its executable
 * @throws when there is none, telling how to get one
 */
export async function installChromium() {
  return find() ?? (await installFromDebian()) ?? missing();
}

/** Opens a browser without a window that reaches nothing but this machine. */
export async function launchChromium() {
  return chromium.launch({
    executablePath: find() ?? missing(),
    args: [
      '--no-sandbox', // Chromium's needs an unprivileged user; the only page here is our own
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
    ],
  });
}

/** @returns {string | undefined} */
function find() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(), // where `npx playwright-core install chromium` puts it
  ].find((path) => existsSync(path));
}

async function installFromDebian() {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!mayInstall) return undefined;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  await run('apt-get', [...quietly, 'update'], { environment });
  const packages = ['chromium', 'fonts-dejavu-core'];
  const options = [...quietly, 'install', '--yes', '--no-install-recommends', ...packages];
  await run('apt-get', options, { environment });
  return find();
}

/** @returns {never} */
function missing() {
  throw new Error(
    'There is no Chromium or Chrome to open VS Code in. Install one, for example with ' +
      '"sudo apt-get install chromium" or "npx playwright-core install chromium", and try again.',
  );
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './processes.mjs';
import { project } from './project.mjs';

/**
 * Installs the packages that package.json names, unless exactly these are there.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installDependencies() {
  return areInstalled() || (await run('npm', ['install']));
}

function areInstalled() {
  const { dependencies = {}, devDependencies = {} } = packageAt(project);
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  return (
    // npm writes it last: without it, an installation was interrupted.
    existsSync(join(project, 'node_modules', '.package-lock.json')) &&
    wanted.every(([name, version]) => {
      const folder = join(project, 'node_modules', name);
      return existsSync(folder) && packageAt(folder).version === version;
    })
  );
}

/**
 * @typedef {object} Package
 * @property {string} version
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

/** @param {string} folder */
function packageAt(folder) {
  return /** @type {Package} */ (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}

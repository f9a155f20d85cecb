import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<string>} */
const folders = new Set();

/** Makes an empty folder, which goes when this process ends at the latest. */
export function makeTemporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'incident-review-'));
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
export function removeTemporaryFolder(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.delete(folder);
}

process.once('exit', () => folders.forEach(removeTemporaryFolder));

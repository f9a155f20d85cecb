import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { countsOf, optionsOf, type Counts } from './mocha.js';

/**
 * Runs every built test file in a folder, and prints a report.
 * @param folder absolute path
 * @param secondsPerTest generous, as machines are slow at times
 */
export async function runSuite(folder: string, secondsPerTest: number): Promise<Counts> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha(optionsOf(secondsPerTest));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
  }
  await mocha.loadFilesAsync();
  return countsOf((end) => mocha.run(end));
}

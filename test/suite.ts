import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { countsOf, type Counts } from './counts.js';

/**
 * Runs every built test file in a folder, and prints a report.
 * @param folder absolute path
 * @param secondsPerTest generous, as machines are slow at times
 */
export async function runSuite(folder: string, secondsPerTest: number): Promise<Counts> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({
    timeout: secondsPerTest * 1000,
    slow: secondsPerTest * 500,
    grep: process.env.MOCHA_GREP,
    forbidOnly: process.env.CI !== undefined,
  });
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.test.js')) mocha.addFile(join(folder, file));
  }
  await mocha.loadFilesAsync();
  return countsOf((end) => mocha.run(end));
}

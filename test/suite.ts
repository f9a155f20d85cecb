import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/**
 * Runs every built test file in a folder, prints a report, and writes `counts.json` there for the
 * totals of `npm test`.
 * @param folder absolute path
 * @param secondsPerTest generous, as machines are slow at times
 * @returns whether no test failed
 */
export async function runSuite(folder: string, secondsPerTest: number): Promise<boolean> {
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
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const counts = { passed: passes, failed: failures, skipped: pending };
      writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
      resolve(failures === 0);
    });
  });
}

// node out/run-suite.js <folder in out> <seconds per test>: runs tests outside VS Code, and writes counts.json into the
// folder for the totals of `npm test`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runSuite } from './suite.js';

const [, , name = '', seconds = ''] = process.argv;
const folder = join(__dirname, name);
void runSuite(folder, Number(seconds)).then((counts) => {
  writeFileSync(join(folder, 'counts.json'), JSON.stringify(counts));
  process.exit(counts.failed === 0 ? 0 : 1);
});

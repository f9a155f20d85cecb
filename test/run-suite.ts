// node out/run-suite.js <folder in out> <seconds per test>: runs tests outside VS Code.
import { join } from 'node:path';
import { runSuite } from './suite.js';

const [, , name = '', seconds = ''] = process.argv;
void runSuite(join(__dirname, name), Number(seconds)).then((succeeded) => {
  process.exit(succeeded ? 0 : 1);
});

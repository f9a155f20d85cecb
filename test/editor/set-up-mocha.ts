// To be loaded before the tests in a web worker, where mocha is a global like what tests call.
import 'mocha/mocha.js';

mocha.setup({
  ui: 'bdd',
  reporter: 'spec',
  color: false,
  timeout: 60_000,
  slow: 30_000,
  ...(process.env.MOCHA_GREP === undefined ? {} : { grep: process.env.MOCHA_GREP }),
  forbidOnly: process.env.CI !== undefined,
});

// To be loaded before the tests in a web worker, where mocha is a global like what tests call.
import 'mocha/mocha.js';
import { optionsOf } from '../mocha.js';

mocha.setup({ ui: 'bdd', reporter: 'spec', color: false, ...optionsOf(60) });

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';

describe('The extension in a web worker', () => {
  it('loads and starts with nothing but what a web worker has', () => {
    const registered: string[] = [];
    const subscriptions: unknown[] = [];
    const module = { exports: {} as { activate?: (context: unknown) => void } };
    const required = (name: string): object => {
      assert.equal(name, 'vscode', `"${name}" is asked for, which a web worker does not have`);
      return editor(registered);
    };
    const globals = { module, exports: module.exports, require: required };
    const inWorker = { performance, TextDecoder, TextEncoder, URL, setTimeout, clearTimeout };
    const context = createContext({ ...globals, ...inWorker });
    runInContext(readFileSync('dist/extension.js', 'utf8'), context);
    assert.ok(module.exports.activate);
    module.exports.activate({ subscriptions, extensionUri: {} });
    assert.ok(registered.includes('incidentReview.newReview'));
    assert.ok(subscriptions.length > 5);
  });
});

/** As much of VS Code's API as starting takes: anything can be called, constructed, changed and looked into. */
function editor(registered: string[]): object {
  function Anything(): void {
    // Has nothing to do.
  }
  const anything: object = new Proxy(Anything, {
    get: (target, name): unknown => {
      if (name === 'registerCommand') return (command: string) => registered.push(command);
      if (name === 'textDocuments') return [];
      return name === 'prototype' ? target.prototype : anything;
    },
    set: () => true,
    apply: () => anything,
    construct: () => anything,
  });
  // The bundle copies what a module has, and looks for the rest in its prototype.
  return Object.create(anything) as object;
}

import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const bundle = resolve('dist/command-line.js');
const withRootCause = '# Search down\n\nThe root cause was a full disk.\n';

describe('Command line as a program', function () {
  this.timeout(60_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'incident-review-'));
    chmodSync(folder, 0o755);
    writeFileSync(join(folder, 'good.md'), '# Search down\n');
    writeFileSync(join(folder, 'postmortem.md'), withRootCause);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('tells by its exit code what it found', () => {
    assert.equal(run('lint', 'good.md').status, 0);
    assert.equal(run('lint').status, 1);
    assert.equal(run('lint', 'missing.md', 'postmortem.md').status, 2);
  });

  it('keeps standard output for findings and standard error for what went wrong', () => {
    const { stdout, stderr } = run('lint', '--format', 'json', 'missing.md', 'good.md');
    assert.equal((JSON.parse(stdout) as unknown[]).length, 1);
    assert.match(stderr, /^incident-review: cannot read missing\.md: .*\n$/);
  });

  it('writes no colours to where nobody would see them', () => {
    assert.doesNotMatch(run('lint').stdout, /\u001B/);
  });

  it('reads standard input of any length', () => {
    const input = withRootCause.repeat(5_000);
    const { stdout, status } = runWith({ input }, 'lint', '--format=json', '-');
    assert.equal(status, 1);
    assert.ok(stdout.length > 5_000 * 100);
  });

  it('ends quietly when its reader has seen enough', function () {
    if (process.platform === 'win32') this.skip();
    writeFileSync(join(folder, 'long.md'), withRootCause.repeat(5_000));
    const command = `"${process.execPath}" "${bundle}" lint long.md | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
    assert.equal(stdout, 'long.md\n');
    assert.equal(stderr, '');
  });

  it('lints the rest when it may not read a folder', function () {
    if (process.platform === 'win32') this.skip();
    const secret = join(folder, 'secret');
    mkdirSync(secret);
    chmodSync(secret, 0);
    // Root may read everything, so root runs it as nobody, from where nobody can read it.
    const copy = join(folder, 'command-line.cjs');
    copyFileSync(bundle, copy);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { status, stdout, stderr, error } = spawnSync(process.execPath, [copy, 'lint', '.'], {
      cwd: folder,
      encoding: 'utf8',
      ...nobody,
    });
    // Node itself may be out of nobody's reach; another test covers this with a file system of its own.
    if (error) this.skip();
    assert.match(stderr, /^incident-review: cannot read secret: you may not read it\./);
    assert.match(stdout, /^postmortem\.md\n/m);
    assert.equal(status, 2);
  });

  it('shows no stack trace for mistakes of its user', () => {
    for (const args of [
      ['frob'],
      ['lint', '--frob'],
      ['lint', 'missing.md'],
      ['new'],
      ['lint', ''],
    ]) {
      const { stderr, status } = run(...args);
      assert.match(stderr, /^incident-review: /);
      assert.doesNotMatch(stderr, /\n\s+at /);
      assert.equal(status, 2);
    }
  });

  function run(...args: readonly string[]) {
    return runWith({}, ...args);
  }

  function runWith(options: SpawnSyncOptions, ...args: readonly string[]) {
    return spawnSync(process.execPath, [bundle, ...args], {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      ...options,
      encoding: 'utf8',
    });
  }
});

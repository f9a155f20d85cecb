import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('Generated files', () => {
  it('are those that "npm run generate" would write', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['test/generate.mjs', '--check'],
      {
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0, stdout + stderr);
  });
});

#!/usr/bin/env node
import { nodeFileSystem } from './node-file-system.js';
import { runCommandLine } from './run.js';
import type { Surroundings } from './surroundings.js';

const { stdout, stderr, stdin, env } = process;

const surroundings: Surroundings = {
  workingFolder: process.cwd(),
  files: nodeFileSystem,
  readInput: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Buffer));
    return Buffer.concat(chunks);
  },
  write: (text) => stdout.write(text),
  complain: (text) => stderr.write(text),
  columns: stdout.isTTY ? stdout.columns : undefined,
  colours: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
  now: () => new Date(),
};

// A reader that has seen enough (`| head`) closes the pipe: no reason to complain, or to change the verdict.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void runCommandLine(process.argv.slice(2), surroundings)
  .catch((error: unknown) => {
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(
      `incident-review: met a fault of its own. Please report what follows.\n${details}\n`,
    );
    return 2;
  })
  .then((code) => {
    // Not process.exit(), which would cut off output that is still on its way.
    process.exitCode = code;
  });

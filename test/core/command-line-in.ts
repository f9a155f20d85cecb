import { nodeFileSystem } from '../../src/command-line/node-file-system.js';
import { runCommandLine } from '../../src/command-line/run.js';
import type { ExitCode, Surroundings } from '../../src/command-line/surroundings.js';

export interface Outcome {
  readonly code: ExitCode;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command line in a folder, with nothing on standard input and no terminal unless told otherwise. */
export async function commandLineIn(
  folder: string,
  overrides: Partial<Surroundings>,
  ...args: readonly string[]
): Promise<Outcome> {
  let output = '';
  let errors = '';
  const code = await runCommandLine(args, {
    workingFolder: folder,
    files: nodeFileSystem,
    readInput: () => Promise.resolve(new Uint8Array()),
    write: (text) => (output += text),
    complain: (text) => (errors += text),
    columns: undefined,
    colours: false,
    now: () => new Date(2026, 2, 14),
    ...overrides,
  });
  return { code, output, errors };
}

/** The same with a text on standard input. */
export function commandLineOn(
  folder: string,
  input: string,
  ...args: readonly string[]
): Promise<Outcome> {
  return commandLineIn(folder, { readInput: () => Promise.resolve(Buffer.from(input)) }, ...args);
}

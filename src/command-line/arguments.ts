import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

export type Options = NonNullable<ParseArgsConfig['options']>;

/** Splits arguments into options and the rest; `-` and what follows `--` belong to the rest. @throws UsageError */
export function readArguments<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(messageOf(error, Object.keys(options)));
  }
}

/**
 * The one of `choices` that a value is.
 * @param said the option as the user wrote it, for the message
 * @throws UsageError
 */
export function choose<T extends string>(said: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${said}: use one of ${choices.join(', ')}.`);
  return choice;
}

function messageOf(error: unknown, options: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const known = options.map((name) => `--${name}`).join(', ');
    return `There is no option ${unknown} here. Options are ${known} and --help.`;
  }
  const lacking = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing/.exec(message)?.[1];
  return lacking === undefined ? message : `${lacking} needs a value behind it.`;
}

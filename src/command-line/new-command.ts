import { resolve } from 'node:path';
import { calendarDate, isCalendarDate, reviewText } from '../sections/template.js';
import { readArguments } from './arguments.js';
import { codeOf, explain } from './explain.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

/** `incident-review new`: see `help.ts`. @throws UsageError */
export function newCommand(args: readonly string[], surroundings: Surroundings): ExitCode {
  const { values, positionals } = readArguments(args, {
    title: { type: 'string', default: '' },
    date: { type: 'string', default: calendarDate(surroundings.now()) },
    severity: { type: 'string', default: '' },
    output: { type: 'string' },
  });
  const title = onOneLine(values.title);
  if (positionals.length > 0) {
    throw new UsageError(
      `"${positionals.join(' ')}" belongs to no option. Put quotes around a title of several words.`,
    );
  }
  if (title === '') {
    throw new UsageError(
      'A review needs a title. Say what happened: --title "Search unavailable".',
    );
  }
  if (!isCalendarDate(values.date)) {
    throw new UsageError(`--date ${values.date}: write a day as 2026-03-14.`);
  }
  const text = reviewText({ title, date: values.date, severity: onOneLine(values.severity) });
  if (values.output === undefined) {
    surroundings.write(text);
    return 0;
  }
  return createFile(values.output, text, surroundings);
}

function createFile(path: string, text: string, surroundings: Surroundings): ExitCode {
  try {
    surroundings.files.create(resolve(surroundings.workingFolder, path), text);
  } catch (error) {
    surroundings.complain(`incident-review: cannot write ${path}: ${whyNotWritten(error)}\n`);
    return 2;
  }
  surroundings.write(`Drafted ${path}.\n`);
  return 0;
}

function whyNotWritten(error: unknown): string {
  switch (codeOf(error)) {
    case 'EEXIST':
      return 'there is such a file already, and it is left as it is. Choose another name.';
    case 'ENOENT':
      return 'its folder does not exist. Create the folder first.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'you may not write there. Choose another folder.';
    default:
      return explain(error);
  }
}

function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

import { resolve } from 'node:path';
import { ownTemplateText } from '../configuration/own-template.js';
import { calendarDate, isCalendarDate, reviewText, type NewReview } from '../sections/template.js';
import { readArguments } from './arguments.js';
import { Configurations } from './configurations.js';
import { decode } from './decode.js';
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
  const details = { title, date: values.date, severity: onOneLine(values.severity) };
  const text = draft(details, surroundings);
  if (values.output === undefined) {
    surroundings.write(text);
    return 0;
  }
  return createFile(values.output, text, surroundings);
}

/** From the organisation's own template, when the configuration names one. @throws UsageError */
function draft(details: NewReview, surroundings: Surroundings): string {
  const { configuration, catalogue, file } = new Configurations(surroundings).of(
    surroundings.workingFolder,
  );
  const { template } = configuration;
  if (template === undefined || !file) return reviewText(details, catalogue);
  try {
    return ownTemplateText(
      decode(surroundings.files.read(resolve(file.folder, template))),
      details,
    );
  } catch (error) {
    throw new UsageError(
      `The template ${template} that ${file.path} names cannot be read: ${explain(error)}`,
    );
  }
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

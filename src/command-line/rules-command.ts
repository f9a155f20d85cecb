import { documentationPath } from '../lint/documentation.js';
import { rules } from '../rules/index.js';
import { choose, readArguments } from './arguments.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

/** `incident-review rules`: see `help.ts`. @throws UsageError */
export function rulesCommand(args: readonly string[], surroundings: Surroundings): ExitCode {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
  });
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals.join(' ')}" is not an option. All rules are listed.`);
  }
  const format = choose(`--format ${values.format}`, values.format, ['text', 'json']);
  surroundings.write(format === 'json' ? rulesAsJson() : rulesAsText());
  return 0;
}

function rulesAsJson(): string {
  const list = rules.map(({ id, severity, title }) => ({
    id,
    severity,
    title,
    documentation: documentationPath(id),
  }));
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function rulesAsText(): string {
  const idWidth = Math.max(...rules.map(({ id }) => id.length));
  const severityWidth = Math.max(...rules.map(({ severity }) => severity.length));
  return rules
    .map(
      ({ id, severity, title }) =>
        `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${title}\n`,
    )
    .join('');
}

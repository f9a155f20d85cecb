import { readReview } from '../review/read.js';
import { choose, readArguments } from './arguments.js';
import { outlineOf } from './outline-report.js';
import { outlineText } from './outline-text.js';
import { readReviews } from './read-reviews.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';

/** `incident-review outline`: see `help.ts`. @throws UsageError */
export async function outlineCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    'stdin-path': { type: 'string', default: '<stdin>' },
  });
  const format = choose(`--format ${values.format}`, values.format, ['text', 'json']);
  const [path] = positionals;
  if (path === undefined || path === '' || positionals.length > 1) {
    throw new UsageError('Name the one file to read, or "-" for standard input.');
  }
  for await (const input of readReviews([path], values['stdin-path'], surroundings)) {
    if (!input) return 2;
    const outline = outlineOf(input.path, readReview(input.text, input.configuration.catalogue));
    surroundings.write(
      format === 'json' ? `${JSON.stringify(outline, undefined, 2)}\n` : outlineText(outline),
    );
    return 0;
  }
  throw new UsageError(`There is no review in ${path}. Name a file.`);
}

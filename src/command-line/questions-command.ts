import { readModel } from '../model/model.js';
import { interviewGuide } from '../questions/interview-guide.js';
import { openQuestions } from '../questions/open-questions.js';
import { readReview } from '../review/read.js';
import { choose, readArguments } from './arguments.js';
import { questionsText, reportOnQuestions, type QuestionsReport } from './questions-report.js';
import { readReviews } from './read-reviews.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { UsageError } from './usage-error.js';
import { visible } from './visible.js';

/** `incident-review questions`: see `help.ts`. @throws UsageError */
export async function questionsCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    'interview-guide': { type: 'boolean', default: false },
    by: { type: 'string', default: 'role' },
    'stdin-path': { type: 'string', default: '<stdin>' },
  });
  const format = choose(`--format ${values.format}`, values.format, ['text', 'json']);
  const by = choose(`--by ${values.by}`, values.by, ['role', 'moment']);
  if (format === 'json' && values['interview-guide']) {
    throw new UsageError('An interview guide is text. Leave out --format json.');
  }
  if (positionals.length === 0 || positionals.includes('')) {
    throw new UsageError('Name the files to read, or "-" for standard input.');
  }
  const reports: QuestionsReport[] = [];
  const texts: string[] = [];
  let unreadable = false;
  for await (const input of readReviews(positionals, values['stdin-path'], surroundings)) {
    if (!input) {
      unreadable = true;
      continue;
    }
    const review = readReview(input.text, input.configuration.catalogue);
    const questions = openQuestions(review, { model: readModel(review) });
    const report = reportOnQuestions(input.path, review, questions);
    reports.push(report);
    texts.push(
      values['interview-guide']
        ? interviewGuide(review, questions, by).split('\n').map(visible).join('\n')
        : questionsText(report),
    );
  }
  surroundings.write(
    format === 'json' ? `${JSON.stringify(reports, undefined, 2)}\n` : texts.join('\n'),
  );
  return unreadable ? 2 : 0;
}

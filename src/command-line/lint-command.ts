import { configurationRule } from '../lint/documentation.js';
import { lint, type Finding } from '../lint/lint.js';
import { readReview } from '../review/read.js';
import { rules } from '../rules/index.js';
import { severities, type Severity } from '../rules/rule.js';
import { choose, readArguments } from './arguments.js';
import type { ConfigurationFile } from './configurations.js';
import { jsonReporter } from './json-reporter.js';
import { readReviews } from './read-reviews.js';
import { reportOn, type Report, type Reporter } from './report.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { textReporter } from './text-reporter.js';
import { UsageError } from './usage-error.js';

/** `incident-review lint`: see `help.ts`. @throws UsageError */
export async function lintCommand(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    format: { type: 'string', default: 'text' },
    rule: { type: 'string', multiple: true, default: [] },
    'fail-on': { type: 'string', default: 'warning' },
    'stdin-path': { type: 'string', default: '<stdin>' },
  });
  const reporter = reporterFor(values.format, surroundings);
  const told = severitiesIn(values.rule);
  const threshold = choose(`--fail-on ${values['fail-on']}`, values['fail-on'], severities);
  if (positionals.includes('')) {
    throw new UsageError('One of the paths is empty. Name a file or a folder, or leave it out.');
  }
  const paths = positionals.length > 0 ? positionals : ['.'];

  const reported = new Set<ConfigurationFile>();
  let failing = 0;
  const add = (report: Report): void => {
    failing += countReaching(threshold, report);
    surroundings.write(reporter.add(report));
  };
  let unreadable = false;
  for await (const input of readReviews(paths, values['stdin-path'], surroundings)) {
    if (!input) {
      unreadable = true;
      continue;
    }
    const { settings, catalogue, file } = input.configuration;
    if (file && !reported.has(file)) {
      reported.add(file);
      if (file.problems.length > 0) add(reportOn(file.path, file.text, mistakesIn(file)));
    }
    const severities = { ...settings.severities, ...told };
    const findings = lint(readReview(input.text, catalogue), { ...settings, severities });
    add(reportOn(input.path, input.text, findings));
  }
  surroundings.write(reporter.finish({ failing, threshold }));
  return unreadable ? 2 : failing > 0 ? 1 : 0;
}

/** A mistake in a configuration file is a finding in that file: reviews would not be read as meant. */
function mistakesIn({ problems }: ConfigurationFile): Finding[] {
  return problems.map((problem) => ({ ...problem, rule: configurationRule, severity: 'error' }));
}

function reporterFor(format: string, { columns, colours }: Surroundings): Reporter {
  return choose(`--format ${format}`, format, ['text', 'json']) === 'json'
    ? jsonReporter()
    : textReporter({ columns, colours });
}

function severitiesIn(settings: readonly string[]): Record<string, Severity | 'off'> {
  const result: Record<string, Severity | 'off'> = {};
  for (const setting of settings) {
    const [id = '', severity = ''] = setting.split('=', 2);
    if (!rules.some((rule) => rule.id === id)) {
      const known = rules.map((rule) => rule.id).join(', ');
      throw new UsageError(`--rule ${setting}: there is no rule "${id}". Rules are ${known}.`);
    }
    result[id] = choose(`--rule ${setting}`, severity, [...severities, 'off'] as const);
  }
  return result;
}

/** Findings that are at least as severe as the threshold. */
function countReaching(threshold: Severity, { findings }: Report): number {
  const least = severities.indexOf(threshold);
  return findings.filter(({ severity }) => severities.indexOf(severity) <= least).length;
}

import type { Reporter } from './report.js';

/** One JSON array with a report on each line. */
export function jsonReporter(): Reporter {
  let count = 0;
  return {
    add: (report) => `${count++ === 0 ? '[\n' : ',\n'}${JSON.stringify(report)}`,
    finish: () => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

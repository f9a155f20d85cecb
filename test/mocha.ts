/**
 * How mocha runs the tests, wherever that is.
 * @param secondsPerTest generous, as machines are slow at times
 */
export function optionsOf(secondsPerTest: number): Mocha.MochaOptions {
  const { MOCHA_GREP, CI } = process.env;
  return {
    timeout: secondsPerTest * 1000,
    slow: secondsPerTest * 500,
    ...(MOCHA_GREP === undefined ? {} : { grep: MOCHA_GREP }),
    forbidOnly: CI !== undefined,
  };
}

/** How many tests of a suite passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** @param run starts mocha, and calls back with the number of failures */
export async function countsOf(
  run: (end: (failures: number) => void) => Mocha.Runner,
): Promise<Counts> {
  return new Promise((resolve) => {
    const runner = run((failed) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      resolve({ passed: passes, failed, skipped: pending });
    });
  });
}

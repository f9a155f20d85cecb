import { documentationPath } from '../lint/documentation.js';
import type { Finding } from '../lint/lint.js';
import { positionsIn, type Position } from '../lint/positions.js';
import type { Severity } from '../rules/rule.js';

/** A finding as other programs read it. A contract: fields may be added, none changed. */
export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: Position;
  readonly end: Position;
  /** Path of the rule's page, relative to the root of this project. */
  readonly documentation: string;
}

/** What was found in one document; one is given for every document that was linted. */
export interface Report {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
}

export function reportOn(path: string, text: string, findings: readonly Finding[]): Report {
  const positionOf = positionsIn(text);
  return {
    path,
    findings: findings.map(({ rule, severity, message, start, end }) => ({
      rule,
      severity,
      message,
      start: positionOf(start),
      end: positionOf(end),
      documentation: documentationPath(rule),
    })),
  };
}

/** What decides about the exit code. */
export interface Verdict {
  /** Findings at or above the threshold. */
  readonly failing: number;
  readonly threshold: Severity;
}

/** Puts reports into words, as they come. Each function returns what to write. */
export interface Reporter {
  readonly add: (report: Report) => string;
  /** What follows the last report. */
  readonly finish: (verdict: Verdict) => string;
}

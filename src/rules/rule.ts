import type { ReviewModel } from '../model/model.js';
import type { Range, Review, Sentence } from '../review/review.js';
import type { CommonSectionKind, SectionKind } from '../sections/kinds.js';
import type { Fix } from '../lint/fix.js';
import type { Questions } from './questions.js';

/** Whom a review is written for, as its front matter says; internal when it says nothing. */
export type Audience = 'internal' | 'public';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** A place a rule would stop at, and what it says there. Offsets are UTF-16 code units of the document. */
export interface Problem extends Range {
  readonly message: string;
  /** What the message asks of this kind of thing, in English, for fixes that write it down. */
  readonly question?: string | undefined;
}

/** What a user may change about what rules say. */
export interface RuleSettings {
  /** Kinds of section a review is expected to have, by whom it is written for. */
  readonly requiredSections: Readonly<Record<Audience, readonly SectionKind[]>>;
  /** The names of severities that the front matter may have. */
  readonly severityNames: readonly string[];
  /** The names of services that the front matter may have; undefined where any will do. */
  readonly serviceNames: readonly string[] | undefined;
}

/** What a rule may know beside the review itself. */
export interface RuleContext extends RuleSettings {
  /** What the review says, understood. */
  readonly model: ReviewModel;
}

/** Looks at one sentence at a time, so that a change elsewhere cannot change what it says. */
export interface SentenceCheck {
  readonly per: 'sentence';
  readonly check: (sentence: Sentence) => readonly Problem[];
}

/** Looks at the review as a whole. */
export interface ReviewCheck {
  readonly per: 'review';
  readonly check: (review: Review, context: RuleContext) => readonly Problem[];
}

/** Looks at what the other rules found, before any of it is silenced by a directive. */
export interface FindingsCheck {
  readonly per: 'findings';
  readonly check: (
    review: Review,
    found: readonly { readonly rule: string; readonly start: number }[],
    ruleIds: readonly string[],
  ) => readonly Problem[];
}

/** A rule: one file in this folder, from which its documentation, hover and tests are made. */
export interface Rule {
  readonly id: string;
  /** Names what it looks for, in sentence case. */
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters: a few kind sentences of Markdown, in the project's own words. */
  readonly rationale: string;
  /** Titles of the posts or papers the idea comes from. */
  readonly sources: readonly string[];
  /** A flagged text and a way to write it better. */
  readonly better: readonly (readonly [flagged: string, better: string])[];
  /** The questions it chooses from. */
  readonly asks?: Questions;
  readonly check: SentenceCheck | ReviewCheck | FindingsCheck;
  /** Ways to write it better that can be applied, best first. */
  readonly fixes?: (problem: Problem, review: Review, settings: RuleSettings) => readonly Fix[];
}

/**
 * A text that shows what a rule does. The words it flags stand between « and ».
 * Text without a line break is put into a section of kind `section` as a paragraph; other text is a document.
 */
export interface Example {
  readonly text: string;
  readonly section?: CommonSectionKind;
  /** The text after the rule's first fix. */
  readonly rewritten?: string;
}

/** The specification of a rule, exported from its file as `examples`: its tests and part of its documentation. */
export interface Examples {
  readonly flagged: readonly (string | Example)[];
  readonly accepted: readonly (string | Example)[];
  /** What the rule is known to get wrong: flagged or missed, chosen and written down. */
  readonly limits: readonly {
    readonly text: string;
    readonly why: string;
    readonly section?: CommonSectionKind;
  }[];
}

import type { Review } from '../review/review.js';
import { correctiveActions, type CorrectiveAction } from './actions.js';
import { readEntries } from './entries.js';
import type { Entry } from './entry.js';
import { readTimeline, type Timeline } from './timeline.js';

/** How responders tried to find something out. */
export type DiagnosticStep = Entry;
/** Something people decided or did, and why it made sense to them. */
export type Decision = Entry;
/** A condition that had to meet others for the incident to happen. */
export type ContributingFactor = Entry;
/** Skill worth passing on. */
export type WentWell = Entry;

/** What a review says, whatever format its authors chose. What is not understood stays in the review's text. */
export interface ReviewModel {
  readonly timeline: Timeline;
  readonly diagnosis: readonly DiagnosticStep[];
  readonly decisions: readonly Decision[];
  readonly factors: readonly ContributingFactor[];
  readonly wentWell: readonly WentWell[];
  readonly actions: readonly CorrectiveAction[];
}

/** Reads the structured parts of a review. Total: any review gives a model. */
export function readModel(review: Review): ReviewModel {
  return {
    timeline: readTimeline(review),
    diagnosis: readEntries(review, 'diagnosis'),
    decisions: readEntries(review, 'rationale'),
    factors: readEntries(review, 'factors'),
    wentWell: readEntries(review, 'went-well'),
    actions: correctiveActions(review),
  };
}

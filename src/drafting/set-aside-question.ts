import { setAsidesOf } from '../lint/directives.js';
import type { Edit, Fix } from '../lint/fix.js';
import { atTop } from '../lint/silencing.js';
import { lineBreakOf, startOfLine } from '../review/lines.js';
import type { Review } from '../review/review.js';
import { say } from '../wording.js';

/**
 * The fix that sets a theme or a question aside, with a comment that colleagues see in the source. Undefined where it is set aside
 * already.
 * @param subject id of the theme, or of the question ("saturation/limit")
 * @param reason for colleagues, in a few words
 */
export function setAsideQuestion(review: Review, subject: string, reason: string): Fix | undefined {
  const present = setAsidesOf(review);
  if (present.some(({ subjects }) => subjects.some(({ id }) => id === subject))) return undefined;
  const words = reason.replace(/\s+/g, ' ').replace(/-{2,}/g, '–').trim();
  const comment = `<!-- incident-review-set-aside ${subject}${words === '' ? '' : ` -- ${words}`} -->`;
  return {
    title: say('Set aside'),
    edits: [behindOthers(review, comment) ?? atTop(comment, review)],
    snippet: false,
    safe: false,
  };
}

/** On a line of its own below the last one that has one. */
function behindOthers(review: Review, comment: string): Edit | undefined {
  const { text } = review;
  const last = setAsidesOf(review).findLast(
    ({ start, end }) => startOfLine(text, start) === start && /^(?:[\r\n]|$)/.test(text.slice(end)),
  );
  return last && { start: last.end, end: last.end, text: lineBreakOf(text) + comment };
}

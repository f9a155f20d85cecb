import type MarkdownIt from 'markdown-it';
import { correctiveActions } from '../model/actions.js';
import { readEntries } from '../model/entries.js';
import { positionsIn } from '../lint/positions.js';
import { labelLevel, type Review } from '../review/review.js';

type State = Parameters<Parameters<MarkdownIt['core']['ruler']['push']>[1]>[0];

/** What a stylesheet is to know of a part of a rendered review: lines of the document from 1, `end` behind its last one. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly className: string;
}

/**
 * Makes a Markdown renderer put each section and each entry of a review into an element of its own, with a class that says
 * what it is, such as `incident-review-timeline`. Other Markdown stays as it is.
 * @param reviewOf the review that a text is; nothing for other Markdown
 */
export function markSections(
  markdown: MarkdownIt,
  reviewOf: (text: string) => Review | undefined,
): MarkdownIt {
  markdown.core.ruler.push('incident-review', (state) => {
    const review = reviewOf(state.src);
    if (review) state.tokens = withParts(state, partsOf(review));
  });
  return markdown;
}

/** Outer parts come before those in them. */
function partsOf(review: Review): readonly Part[] {
  const positionAt = positionsIn(review.text);
  const entries = new Set(
    [
      ...(['factors', 'rationale', 'diagnosis', 'went-well'] as const).flatMap((kind) =>
        readEntries(review, kind),
      ),
      ...correctiveActions(review),
    ]
      .filter(({ form }) => form === 'heading')
      .map(({ section }) => section),
  );
  return review.sections
    .filter(({ level }) => level > 0 && level < labelLevel)
    .map((section) => ({
      start: positionAt(section.start).line,
      end: section.end === review.text.length ? Infinity : positionAt(section.end).line,
      className: entries.has(section) ? 'entry' : section.kind.replace(/\W+/g, '-'),
    }));
}

function withParts(state: State, parts: readonly Part[]): State['tokens'] {
  const open: Part[] = [];
  const tokens: State['tokens'] = [];
  const close = (line: number): void => {
    while (open.some(({ end }) => end <= line)) {
      open.pop();
      tokens.push(new state.Token('incident_review_close', 'section', -1));
    }
  };
  for (const token of state.tokens) {
    const above = token.level === 0 && token.nesting >= 0 ? token.map?.[0] : undefined;
    if (above !== undefined) {
      const line = above + 1;
      close(line);
      if (token.type === 'heading_open')
        for (const part of parts.filter(({ start }) => start === line)) {
          const opening = new state.Token('incident_review_open', 'section', 1);
          opening.block = true;
          opening.attrSet('class', `incident-review incident-review-${part.className}`);
          tokens.push(opening);
          open.push(part);
        }
    }
    tokens.push(token);
  }
  close(Infinity);
  return tokens;
}

import { positionsIn, type Position } from '../lint/positions.js';
import type { ActionKind } from '../model/actions.js';
import { lineOf, nameOf, valueOf, type Entry } from '../model/entry.js';
import { readModel } from '../model/model.js';
import { toIsoText } from '../model/moment.js';
import type { Duration } from '../model/timeline.js';
import type { Range, Review } from '../review/review.js';
import { isCommonSectionKind, type CommonSectionKind } from '../sections/kinds.js';

interface Placed {
  readonly start: Position;
  readonly end: Position;
}

export interface OutlinedSection extends Placed {
  /** What its text is about: under "Action items", that of "### Search team" is actions, too. */
  readonly kind: CommonSectionKind;
  readonly heading: string;
  /** 1 to 6; 7 for a bold label that acts as a heading, 8 for a sentence that leads to a list. */
  readonly level: number;
}

export interface OutlinedTime extends Placed {
  /** ISO 8601 as far as it is known: day and zone only where they are told; null for an entry without a time. */
  readonly at: string | null;
  readonly text: string;
  /** Who acted, where it is told apart from what happened. */
  readonly who: string | null;
}

export interface OutlinedEntry extends Placed {
  readonly text: string;
  /** Values by the catalogue's name for the field, or else by the label as written. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface OutlinedAction extends Placed {
  readonly text: string;
  readonly kinds: readonly ActionKind[];
  readonly owner: string | null;
  /** As written. */
  readonly due: string | null;
  readonly done: boolean;
  readonly ticket: string | null;
  readonly addresses: string | null;
  readonly tradeOffs: readonly string[];
}

/** What was understood of a review, as other programs read it. A contract: fields may be added, none changed. */
export interface OutlineReport {
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** In document order. */
  readonly sections: readonly OutlinedSection[];
  readonly timeline: readonly OutlinedTime[];
  readonly durations: readonly Duration[];
  readonly factors: readonly OutlinedEntry[];
  readonly decisions: readonly OutlinedEntry[];
  readonly diagnosis: readonly OutlinedEntry[];
  readonly wentWell: readonly OutlinedEntry[];
  readonly actions: readonly OutlinedAction[];
}

/** Positions are those of `lint`. */
export function outlineOf(path: string, review: Review): OutlineReport {
  const model = readModel(review);
  const positionOf = positionsIn(review.text);
  const placed = ({ start, end }: Range): Placed => ({
    start: positionOf(start),
    end: positionOf(end),
  });
  const entry = (item: Entry): OutlinedEntry => ({
    text: nameOf(item, review),
    fields: fieldsOf(item, review),
    ...placed(item),
  });
  return {
    path,
    frontMatter: Object.fromEntries(
      review.frontMatter.fields.map(({ key, value }) => [key, value]),
    ),
    sections: review.sections
      .filter(({ level }) => level > 0)
      .map((section) => ({
        kind: isCommonSectionKind(section.context) ? section.context : 'other',
        heading: section.heading,
        level: section.level,
        ...placed(section),
      })),
    timeline: model.timeline.entries.map((time) => ({
      at: (time.at && toIsoText(time.at)) ?? null,
      text: nameOf(time, review),
      who: valueOf(time, 'who', review) ?? null,
      ...placed(time),
    })),
    durations: model.timeline.durations,
    factors: model.factors.map(entry),
    decisions: model.decisions.map(entry),
    diagnosis: model.diagnosis.map(entry),
    wentWell: model.wentWell.map(entry),
    actions: model.actions.map((action) => ({
      text: action.title,
      kinds: action.kinds,
      owner: action.owner ?? null,
      due: action.due ?? null,
      done: action.done,
      ticket: action.ticket ?? null,
      addresses: action.addresses ?? null,
      tradeOffs: action.tradeOffs.map((range) => lineOf(range, review)),
      ...placed(action),
    })),
  };
}

function fieldsOf({ fields }: Entry, review: Review): Record<string, string> {
  return Object.fromEntries(
    fields.map(({ key, label, value }) => [key ?? label, lineOf(value, review)]),
  );
}

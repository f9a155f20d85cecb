import type { Edit } from '../lint/fix.js';
import { correctiveActions, type CorrectiveAction } from '../model/actions.js';
import { isBlank } from '../model/entry.js';
import { tradeOffColumn } from '../model/trade-offs.js';
import { lineBreakOf, startOfLine } from '../review/lines.js';
import type { Range, Review } from '../review/review.js';
import { definitionOf, type FieldDefinition } from '../sections/catalogue.js';
import { nestedIndentation } from './list-marker.js';

const asked: ReadonlySet<string> = new Set(['tradeOffs', 'failureModes']);

/** The corrective action whose lines an offset stands in. */
export function actionAt(review: Review, offset: number): CorrectiveAction | undefined {
  const { text } = review;
  return correctiveActions(review).findLast(({ start, end }) => {
    const behind = /^[^\r\n]*/.exec(text.slice(end))?.[0].length ?? 0;
    return startOfLine(text, start) <= offset && offset <= end + behind;
  });
}

/**
 * The edit that makes room for the trade-offs of an action, in the form in which the action is written; a blank that is
 * there already is the one to fill in. Undefined where each has its room, and in a table that has no column for them.
 * The text is in snippet syntax and has the line breaks of the document.
 */
export function addTradeOffs(action: CorrectiveAction, review: Review): Edit | undefined {
  const { text } = review;
  const blank = action.fields.find(
    ({ key, value }) =>
      key !== undefined && asked.has(key) && isBlank(text.slice(value.start, value.end)),
  );
  if (blank && action.form !== 'row') return filling(blank.value, text);
  const fields = missingFields(action);
  if (fields.length === 0) return undefined;
  const lineBreak = lineBreakOf(text);
  switch (action.form) {
    case 'item': {
      const { end } = action.name.block;
      const indent = nestedIndentation(text, action.start);
      return insertion(end, fields.map((field) => `${lineBreak}${indent}- ${field}`).join(''));
    }
    case 'heading': {
      const last = action.blocks[action.blocks.length - 1];
      if (!last) return undefined;
      const marker = /^[-*+]/.exec(text.slice(last.item?.start ?? last.end))?.[0] ?? '-';
      const gap = last.item ? '' : lineBreak;
      return insertion(
        last.end,
        gap + fields.map((field) => `${lineBreak}${marker} ${field}`).join(''),
      );
    }
    case 'paragraph':
      return insertion(action.name.end, ` ${fields[0] ?? ''}`);
    case 'row': {
      const cell = action.fields.find(({ label }) => tradeOffColumn.test(label))?.value;
      return cell && isBlank(text.slice(cell.start, cell.end)) ? filling(cell, text) : undefined;
    }
  }
}

/** The fields that an action does not have, with their labels. */
function missingFields({ fields, form }: CorrectiveAction): readonly string[] {
  const definitions = definitionOf('actions')?.entry?.fields ?? [];
  return definitions
    .filter(
      ({ key }) => asked.has(key) && (form === 'row' || !fields.some((own) => own.key === key)),
    )
    .map(({ label, blank }: FieldDefinition, index) => `**${label}:** \${${index + 1}:${blank}}`);
}

/** A blank instead of what stands there, apart from the words before it. */
function filling({ start, end }: Range, text: string): Edit {
  const isApart = start === 0 || /\s/.test(text[start - 1] ?? '');
  const behind = text.startsWith('|', end) ? ' ' : '';
  return { start, end, text: `${isApart ? '' : ' '}\${1:…}${behind}` };
}

function insertion(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

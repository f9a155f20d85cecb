import type { OutlinedAction, OutlinedEntry, OutlineReport } from './outline-report.js';
import { visible } from './visible.js';

/** An outline for people: what was read under which heading, and how long the steps of the incident took. */
export function outlineText(outline: OutlineReport): string {
  const parts = [
    part('Sections', outline.sections.map(sectionLine)),
    part(
      'Timeline',
      outline.timeline.map(({ at, text }) => `${at ?? '(no time)'}  ${text}`),
    ),
    part(
      'Durations',
      outline.durations.map(({ from, to, minutes }) => `${from} to ${to}: ${inWords(minutes)}`),
    ),
    part('Contributing factors', outline.factors.flatMap(entryLines)),
    part('Decisions', outline.decisions.flatMap(entryLines)),
    part('Diagnostic work', outline.diagnosis.flatMap(entryLines)),
    part('What went well', outline.wentWell.flatMap(entryLines)),
    part('Corrective actions', outline.actions.flatMap(actionLines)),
  ];
  const shown = [outline.path, ...parts.filter((text) => text !== '')].join('\n\n');
  return `${shown.split('\n').map(visible).join('\n')}\n`;
}

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function sectionLine({ kind, heading, level, start }: OutlineReport['sections'][number]): string {
  return `${'  '.repeat(level - 1)}${heading}  (${kind}, line ${String(start.line)})`;
}

function entryLines({ text, fields }: OutlinedEntry): string[] {
  return [text, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`)];
}

function actionLines(action: OutlinedAction): string[] {
  const facts = [
    action.kinds.join(', '),
    action.owner && `owner: ${action.owner}`,
    action.due && `due: ${action.due}`,
    action.ticket,
    action.done ? 'done' : 'open',
  ].filter(Boolean);
  return [
    action.text,
    `  ${facts.join(' · ')}`,
    ...action.tradeOffs.map((text) => `  trade-off: ${text}`),
  ];
}

function inWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${String(minutes % 60)} min`;
  return hours === 0 ? rest : `${String(hours)} h ${rest}`;
}

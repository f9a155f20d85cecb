import type { OutlinedAction, OutlinedEntry, OutlineReport } from './outline-report.js';
import { visible } from './visible.js';

/** An outline for people: what was read under which heading, and how long the steps of the incident took. */
export function outlineText(outline: OutlineReport): string {
  const parts = [
    part('Sections', outline.sections.map(sectionLine)),
    part('Timeline', outline.timeline.map(timeLine)),
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

/** Bold labels stand a little further in than the headings around them mostly do. */
const depthOfLabel = 4;

function part(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function timeLine({ at, text, who }: OutlineReport['timeline'][number]): string {
  const actor = who === null || text.startsWith(who) ? '' : `${who}: `;
  return `${at ?? '(no time)'}  ${actor}${text}`;
}

function sectionLine({ kind, heading, level, start }: OutlineReport['sections'][number]): string {
  return `${'  '.repeat(Math.min(level, depthOfLabel) - 1)}${heading}  (${kind}, line ${String(start.line)})`;
}

function entryLines({ text, fields }: OutlinedEntry): string[] {
  // In a table, the name stands in a column of its own.
  const others = Object.entries(fields).filter(([, value]) => value !== '' && value !== text);
  return [text, ...others.map(([name, value]) => `  ${name}: ${value}`)];
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
    ...(action.addresses === null ? [] : [`  addresses: ${action.addresses}`]),
    ...action.tradeOffs.map((text) => `  trade-off: ${text}`),
  ];
}

function inWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = `${String(minutes % 60)} min`;
  return hours === 0 ? rest : `${String(hours)} h ${rest}`;
}

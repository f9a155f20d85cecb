import { severities, type Severity } from '../rules/rule.js';
import type { Report, ReportedFinding, Reporter, Verdict } from './report.js';
import { visible } from './visible.js';

/** How text is shown. */
export interface TextStyle {
  /** Width to wrap messages to; undefined for one line a finding, as programs like it. */
  readonly columns: number | undefined;
  readonly colours: boolean;
}

type Colour = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold';
const colourCodes: Record<Colour, number> = { red: 31, yellow: 33, cyan: 36, dim: 2, bold: 1 };
const colourOf: Record<Severity, Colour> = {
  error: 'red',
  warning: 'yellow',
  information: 'cyan',
  hint: 'dim',
};

const severityWidth = Math.max(...severities.map((severity) => severity.length));
/** Longer lines tire the eye, however wide the terminal. */
const widest = 110;
const narrowestMessage = 24;

/** Findings for people: under each path its findings, then what there was in all, in words. */
export function textReporter(style: TextStyle): Reporter {
  const counts = { reviews: 0, withQuestions: 0, questions: 0 };
  return {
    add: (report) => {
      counts.reviews++;
      if (report.findings.length === 0) return '';
      counts.withQuestions++;
      counts.questions += report.findings.length;
      return block(report, style);
    },
    finish: (verdict) => `${summary(counts)}${reasonToFail(verdict)}\n`,
  };
}

function block({ path, findings }: Report, style: TextStyle): string {
  const places = findings.map(({ start }) => `${String(start.line)}:${String(start.column)}`);
  const placeWidth = Math.max(...places.map((place) => place.length));
  const lines = findings.map((finding, index) =>
    findingLines(finding, (places[index] ?? '').padStart(placeWidth), style),
  );
  return `${paint(visible(path), 'bold', style)}\n${lines.join('')}\n`;
}

function findingLines(finding: ReportedFinding, place: string, style: TextStyle): string {
  const { severity, message, rule } = finding;
  const indent = 2 + place.length + 2 + severityWidth + 2;
  const head = `  ${paint(place, 'dim', style)}  ${paint(severity.padEnd(severityWidth), colourOf[severity], style)}  `;
  const width =
    style.columns === undefined
      ? Infinity
      : Math.max(narrowestMessage, Math.min(style.columns, widest) - indent);
  const lines = wrap(visible(message), rule, width);
  const last = lines.length - 1;
  return lines
    .map((line, index) => {
      const words =
        index === last
          ? line.slice(0, line.length - rule.length) + paint(rule, 'dim', style)
          : line;
      return `${index === 0 ? head : ' '.repeat(indent)}${words}\n`;
    })
    .join('');
}

/** Breaks a message into lines and puts the rule's id, never broken, behind it. */
function wrap(message: string, rule: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (word: string, gap: string): void => {
    if (line !== '' && line.length + gap.length + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : line + gap + word;
    }
  };
  for (const word of message.split(/\s+/)) put(word, ' ');
  put(rule, '  ');
  return [...lines, line];
}

function summary(counts: { reviews: number; withQuestions: number; questions: number }): string {
  const { reviews, withQuestions, questions } = counts;
  if (reviews === 0)
    return 'No incident reviews found. A file that you name is read as one, whatever it is called.';
  const asked = questions === 0 ? 'No questions' : number(questions, 'question');
  const where =
    withQuestions === 0 || withQuestions === reviews
      ? number(reviews, 'review')
      : `${String(withQuestions)} of ${number(reviews, 'review')}`;
  return `${asked} in ${where}.`;
}

/** Why a build stops here. */
function reasonToFail({ failing, threshold }: Verdict): string {
  if (failing === 0) return '';
  const above = threshold === 'error' ? '' : ' or above';
  return ` ${number(failing, 'finding')} at severity "${threshold}"${above}: exit code 1.`;
}

function number(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function paint(text: string, colour: Colour, { colours }: TextStyle): string {
  return colours ? `\u001B[${String(colourCodes[colour])}m${text}\u001B[0m` : text;
}

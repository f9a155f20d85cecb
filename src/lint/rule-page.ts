import { capitalised } from '../language/phrases.js';
import { examplesOfRules } from '../rules/examples.js';
import { rules } from '../rules/index.js';
import { allOf, type Question } from '../rules/questions.js';
import type { Example, Examples, Rule } from '../rules/rule.js';
import { definitionOf } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import { documentationPath } from './documentation.js';

/** More examples than this are for tests, not for readers. */
const mostExamples = 8;
/** Text that Markdown would read as markup; it is shown as source. */
const markup = /[*_`[\]<>\\]|^(?:#|[-+] |\d+[.)] )/;
/** Marked words that would not come out bold when put between asterisks. */
const notBoldable = /«[^\p{L}\p{N}]|[^\p{L}\p{N}]»/u;

/** All pages of the rules' documentation by their path, relative to the root of the project. */
export function documentationPages(): Map<string, string> {
  const pages = new Map([[documentationPath('README'), indexPage()]]);
  for (const rule of rules) {
    const examples = examplesOfRules[rule.id];
    if (examples) pages.set(documentationPath(rule.id), rulePage(rule, examples));
  }
  return pages;
}

/** A rule's page, in Markdown. */
export function rulePage(rule: Rule, examples: Examples): string {
  const parts = [
    `# ${rule.title}`,
    `Rule \`${rule.id}\`, reported as \`${rule.severity}\` unless you choose otherwise.`,
    rule.rationale.trim(),
    sourcesOf(rule),
    section('Written differently', rule.better.map(rewriting).join('\n')),
    section('What it asks', rule.asks ? allOf(rule.asks).map(asking).join('\n') : ''),
    section('What it points at', pointedAt(examples)),
    section('What it leaves alone', selection(examples.accepted)),
    section('What it gets wrong', limitsOf(examples)),
    section('Turning it down, or off', howToTurnOff(rule)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function indexPage(): string {
  const list = rules.map(
    (rule) =>
      `- [${rule.title}](${rule.id}.md) (\`${rule.id}\`, ${rule.severity}): ${firstSentence(rule.rationale)}`,
  );
  return `# Rules

Each rule asks a question that a good reviewer would ask. None of them can know what happened: you can. Where a question does not
fit, leave the words as they are, or turn the rule down or off; its page says how.

${list.join('\n')}

The ideas come from resilience engineering (Dekker, Woods, Cook, Hollnagel, Allspaw), most of them by way of Lorin Hochstein's
_Surfing Complexity_; each page names the post or paper it rests on by its title.
`;
}

/** The first sentence of a text, on one line. A full stop inside one is followed by a small letter. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^.*?[.!?](?= [\p{Lu}"“]|$)/u.exec(line)?.[0] ?? line;
}

/** A sentence that names where an idea comes from; empty when it does not say. */
export function sourcesOf({ sources }: Pick<Rule, 'sources'>): string {
  if (sources.length === 0) return '';
  const titles = sources.map((title) => `_${title}_`);
  const last = titles.pop() ?? '';
  return `The idea comes from ${titles.length === 0 ? last : `${titles.join(', ')} and ${last}`}.`;
}

function section(title: string, content: string): string {
  return content === '' ? '' : `## ${title}\n\n${content}`;
}

function rewriting([flagged, better]: readonly [string, string]): string {
  return `- ${inline(flagged)}\n  - _Perhaps:_ ${inline(better)}`;
}

function asking({ of, text, example }: Question): string {
  return `- ${of}: ${inline(example.replace(/^- /, ''))}\n  - _${capitalised(text)}_`;
}

function pointedAt({ flagged }: Examples): string {
  return flagged.length === 0
    ? ''
    : `The words it points at are in bold, or between « and » where the text is shown as source.\n\n${selection(flagged)}`;
}

/** A few examples, spread over the list so that neighbours, which are often alike, are not all shown. */
export function selection(examples: readonly (string | Example)[]): string {
  const step = Math.max(1, examples.length / mostExamples);
  const chosen = examples.filter(
    (_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
  );
  return listOf(
    chosen.map((example) => (typeof example === 'string' ? { text: example } : example)),
  );
}

function limitsOf({ limits }: Examples): string {
  return listOf(limits);
}

/** Something to show, and a remark below it. */
type Shown = Pick<Example, 'text' | 'section'> & { readonly why?: string };

/** A list that says under which heading each text stands; once for all when it is the same. */
function listOf(examples: readonly Shown[]): string {
  const [common, ...others] = new Set(examples.map(({ section: kind }) => kind));
  const inCommon = common !== undefined && others.length === 0;
  const intro = inCommon && examples.length > 1 ? `Under _${sectionTitle(common)}_:\n\n` : '';
  const items = examples.map(({ text, section: kind, why }) => {
    const place = kind === undefined || intro !== '' ? '' : `_${sectionTitle(kind)}:_ `;
    return `- ${place}${show(text)}${why === undefined ? '' : `\n  - ${why}`}`;
  });
  return intro + items.join('\n');
}

function show(text: string): string {
  if (!text.includes('\n')) return inline(text.replace(/^- /, ''));
  const indented = text.trimEnd().replace(/^(?=.)/gm, '  ');
  return `A document such as\n\n  \`\`\`\`markdown\n${indented}\n  \`\`\`\``;
}

export function sectionTitle(kind: SectionKind): string {
  const words = kind.replaceAll('-', ' ');
  return definitionOf(kind)?.title ?? capitalised(words);
}

/** Words of an example as people read them, the marked ones bold; where it is full of markup, as source. */
function inline(text: string): string {
  const oneLine = text.trim().replace(/\s*\n\s*/g, ' ');
  if (!markup.test(oneLine.replace(/^«/, '')) && !notBoldable.test(oneLine)) {
    return oneLine.replace(/[«»]/g, '**');
  }
  const fence = oneLine.includes('`') ? '``' : '`';
  const padding = /^`|`$/.test(oneLine) ? ' ' : '';
  return fence + padding + oneLine + padding + fence;
}

function howToTurnOff({ id }: Rule): string {
  return `In the settings of VS Code, for yourself or for a workspace:

\`\`\`json
"incidentReview.rules": { "${id}": "off" }
\`\`\`

On the command line: \`incident-review lint --rule ${id}=off\`.

Instead of \`off\`, \`error\`, \`warning\`, \`information\` and \`hint\` choose how loudly it speaks.

For one line, with a comment in the line before it that tells colleagues why:

\`\`\`html
<!-- incident-review-disable-next-line ${id} -- your reason -->
\`\`\``;
}

import { PatternSet } from '../language/pattern.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import { valueOf, type Entry, type Field } from './entry.js';
import { fieldOf, fieldsOfRow } from './fields.js';
import { findActions, type FoundAction } from './find-actions.js';
import { tradeOffsOf } from './trade-offs.js';

/** What an action does for the next incident. */
export type ActionKind = 'repairs' | 'prevents' | 'detects' | 'helps responders' | 'learns';

/** Something to be changed after the incident. */
export interface CorrectiveAction extends Entry {
  readonly name: Sentence;
  readonly kinds: readonly ActionKind[];
  readonly owner: string | undefined;
  /** As written: a date, a quarter, "next sprint". */
  readonly due: string | undefined;
  readonly done: boolean;
  /** Link or number in a tracker, as written. */
  readonly ticket: string | undefined;
  /** The factor it says it addresses. */
  readonly addresses: string | undefined;
  readonly tradeOffs: readonly Range[];
}

/** The corrective actions of a review, in document order. */
export function correctiveActions(review: Review): CorrectiveAction[] {
  return findActions(review).map((found) => describe(found, review));
}

function describe(found: FoundAction, review: Review): CorrectiveAction {
  const entry = { ...found, fields: fieldsOf(found, review) };
  const text = review.text.slice(found.start, found.end);
  const own = review.text.slice(found.start, Math.max(found.name.block.end, found.name.end));
  return {
    ...entry,
    kinds: kindsOf(entry, review),
    owner: valueOf(entry, 'owner', review) ?? inlineOwner(own),
    due: valueOf(entry, 'due', review) ?? inlineDue(own),
    done: isDone(entry, own, review),
    ticket: valueOf(entry, 'ticket', review) ?? ticketIn(text),
    addresses: valueOf(entry, 'addresses', review),
    tradeOffs: tradeOffsOf(found, review),
  };
}

function fieldsOf({ form, blocks, name }: FoundAction, review: Review): readonly Field[] {
  const definition = definitionOf('actions')?.entry;
  if (!definition) return [];
  if (form === 'row' && name.block.cell) {
    const { row, table } = name.block.cell;
    return fieldsOfRow(row, table, definition);
  }
  return blocks.flatMap((block) => {
    const field =
      block.type === 'item' && block !== name.block
        ? fieldOf(block, definition, review)
        : undefined;
    return field ? [field] : [];
  });
}

/** Which kinds the words of an action speak of, most telling first. */
const kindPatterns: readonly (readonly [ActionKind, PatternSet])[] = [
  [
    'detects',
    new PatternSet([
      'alert|alerts|alerting|alarm|alarms|monitor|monitors|monitoring|dashboard|dashboards|metric|metrics|probe|probes|slo|slos|notification|notifications|notify|notifies|canary|canaries|telemetry|tracing|observability',
      'detect|detects|detection|detecting|notice|page|pages|warn|warns|warning|warnings|visible|visibility|log|logs|logging|track|measure',
    ]),
  ],
  [
    'helps responders',
    new PatternSet([
      'runbook|runbooks|run-book|playbook|playbooks|drill|drills|game-day|rehearse|rehearsal|rehearsals|on-call|oncall|escalation|escalate|responder|responders|incident|incidents|rota|handbook|break-glass|kill-switch|war-room',
      'document|documents|documentation|docs|doc|faq|guide|guidelines|wiki|procedure|instructions|checklist',
      'status page',
      'kill|emergency switch|access|procedure',
      'train|training|teach|onboarding|contact|contacts|communication|communicate|announce',
      'easier|quicker|faster|quickly|manually to',
      'command|script|tool|button|knob|access to|for|that|so',
    ]),
  ],
  [
    'learns',
    new PatternSet([
      'investigate|investigates|investigating|investigation|research|understand|analyse|analyze|analysis|explore|study|evaluate|assess|audit|discuss|interview|review|experiment|benchmark|figure|diagnose|determine|learn',
      'find|look out|into|why|whether',
    ]),
  ],
  [
    'repairs',
    new PatternSet([
      'fix|fixes|fixed|repair|repairs|restore|restores|restored|revert|reverted|reinstate|backfill|recover|replace|replaced|rotate|rotated|patch|patched|refund|clean|cleanup|reprocess|rebuild|correct|corrected|resolve|resolved',
    ]),
  ],
];

/** By its kind as written, by its heading, or by its words; what fits none guards against a repeat. */
function kindsOf(entry: Entry, review: Review): readonly ActionKind[] {
  const stated = statedKind(valueOf(entry, 'kind', review) ?? entry.section.heading);
  if (stated) return [stated];
  const { tokens } = (entry as Entry & { readonly name: Sentence }).name;
  const kinds = kindPatterns.flatMap(([kind, patterns]) => (patterns.test(tokens) ? [kind] : []));
  return kinds.length > 0 ? kinds : ['prevents'];
}

function statedKind(text: string): ActionKind | undefined {
  const plain = text.toLowerCase();
  if (/\bdetect(?:ion|s|ing)?\b|^monitoring\b|^alert/.test(plain)) return 'detects';
  if (/\bprevent(?:s|ion|ive|ative)?$/.test(plain)) return 'prevents';
  if (/^(?:mitigat|respon|process|documentation|communication)/.test(plain))
    return 'helps responders';
  if (/^(?:repair|fix|restor|recover)/.test(plain)) return 'repairs';
  if (/^(?:investigat|learn|research|understand)/.test(plain)) return 'learns';
  return undefined;
}

const ownerForms: readonly RegExp[] = [
  /\b(?:owner|assignee|assigned to|responsible|dri)\s*:?\**\s*((?:@?[\p{L}][\p{L}\d._-]*)(?: [\p{Lu}][\p{L}.-]*)*)/iu,
  /(?:^|[\s([])(@[A-Za-z][\w-]*(?:\/[\w-]+)?)/,
];

function inlineOwner(text: string): string | undefined {
  for (const form of ownerForms) {
    const owner = form.exec(text)?.[1];
    if (owner !== undefined) return owner;
  }
  return undefined;
}

const dueForms: readonly RegExp[] = [
  /\b(?:due(?: date| by| on)?|deadline|eta|by when|target(?: date)?)\s*:?\**\s*([^,;)\]|\n]{2,30}?)(?=[,;)\]|\n.]|$)/i,
  /\bby (?:the )?((?:end of (?:[A-Z]\w+|Q[1-4]|\d{4})|\d{4}-\d{2}-\d{2}|Q[1-4](?: \d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]{2,8}(?: \d{4})?|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?))/,
];

function inlineDue(text: string): string | undefined {
  for (const form of dueForms) {
    const due = form.exec(text)?.[1]?.trim();
    if (due !== undefined) return due;
  }
  return undefined;
}

const doneStatus =
  /^\W*(?:done|completed?|closed|shipped|merged|fixed|resolved|released|deployed|finished|yes|x)\b|✅|✔|☑/i;
const doneMark =
  /✅|✔|☑|:white_check_mark:|:heavy_check_mark:|^[\s*+-]*(?:\d+[.)]\s*)?\[[xX]\]|[([*_](?:done|completed?|closed|fixed|shipped|merged|resolved)[)\]*_]|^[\s*+-]*~~[^\n]*~~\s*$|^[\s*+-]*\**(?:done|completed)\**\s*[:–—-]|[:–—-]\s*\**(?:done|completed|closed)\**[\s.!]*$/i;

function isDone(entry: FoundAction & Entry, own: string, review: Review): boolean {
  const status = valueOf(entry, 'status', review);
  if (status !== undefined) return doneStatus.test(status);
  return entry.name.block.item?.checked ?? doneMark.test(own);
}

function ticketIn(text: string): string | undefined {
  return (
    /\[[^\]]*\]\((https?:[^)\s]+)\)/.exec(text)?.[1] ??
    /https?:\/\/[^\s)>\]]+/.exec(text)?.[0] ??
    /\b[A-Z][A-Z\d]{1,9}-\d+\b/.exec(text)?.[0] ??
    /(?:\b[\w.-]+\/[\w.-]+)?#\d+\b/.exec(text)?.[0]
  );
}

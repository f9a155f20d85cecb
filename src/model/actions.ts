import { PatternSet } from '../language/pattern.js';
import { placed } from '../language/origin.js';
import { remembered } from '../review/remembered.js';
import type { Range, Review, Section, Sentence } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import {
  isBlank,
  originOf,
  PlacedEntry,
  plainText,
  valueOf,
  type Entry,
  type Field,
} from './entry.js';
import { fieldsIn, fieldsOfRow, innerFields } from './fields.js';
import { readMoment } from './moment.js';
import { findActions, hasActionList, type FoundAction } from './find-actions.js';
import { tradeOffsOf } from './trade-offs.js';

/** What an action does for the next incident. */
export type ActionKind = 'repairs' | 'prevents' | 'detects' | 'helps responders' | 'learns';

/** Something to be changed after the incident. */
export interface CorrectiveAction extends Entry {
  readonly name: Sentence;
  /** What is to be done, on one line: without markup, and without the owner, date, ticket and state told beside it. */
  readonly title: string;
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
  const actionsOf = hasActionList(review) ? besideList : withoutList;
  const opening = openingOf(review);
  return review.sections.flatMap((section) => {
    const actions = actionsOf(section, review);
    return section === opening ? actions.filter(({ form }) => form !== 'paragraph') : actions;
  });
}

/** What a review of several sections says in front of the first with a name of its own: what it is going to tell. */
function openingOf({ sections }: Review): Section | undefined {
  const told = sections.filter(({ blocks }) => blocks.some(({ type }) => type !== 'heading'));
  const [first] = told;
  const leadsIn = first?.context === 'other' && first.level <= 1;
  return told.length > fewSections && leadsIn ? first : undefined;
}

const fewSections = 2;

const besideList = remembered((section, review) => describedIn(section, true, review));
const withoutList = remembered((section, review) => describedIn(section, false, review));

function describedIn(section: Section, listed: boolean, review: Review): CorrectiveAction[] {
  return findActions(section, listed, review).map((found) => new DescribedAction(found, review));
}

/** What is told of an action is worked out when asked for: most of those who look at actions look at little of it. */
class DescribedAction extends PlacedEntry implements CorrectiveAction {
  declare readonly name: Sentence;
  readonly tradeOffs: readonly Range[];

  constructor(
    found: FoundAction,
    private readonly review: Review,
  ) {
    const origin = originOf(found.section);
    super({ ...found, fields: fieldsOf(found, review) }, origin);
    this.tradeOffs = tradeOffsOf(found, review).map((range) => placed(range, origin));
  }

  get title(): string {
    return titleOf(this, this.review);
  }

  get kinds(): readonly ActionKind[] {
    return kindsOf(this, this.review);
  }

  get owner(): string | undefined {
    const own = ownText(this, this.review);
    return valueOf(this, 'owner', this.review) ?? inlineOwner(own) ?? besideTitle(own).owner;
  }

  get due(): string | undefined {
    const own = ownText(this, this.review);
    return valueOf(this, 'due', this.review) ?? inlineDue(own) ?? besideTitle(own).due;
  }

  get done(): boolean {
    return isDone(this, ownText(this, this.review), this.review);
  }

  get ticket(): string | undefined {
    const { review, start, end } = this;
    return ticketField(this, review) ?? ticketIn(review.text.slice(start, end));
  }

  get addresses(): string | undefined {
    return valueOf(this, 'addresses', this.review);
  }
}

/** The line or cell that tells the action, without what is nested in it. */
function ownText({ start, end, form, name }: FoundAction, { text }: Review): string {
  if (form === 'row') return text.slice(name.block.start, name.block.end);
  return text.slice(start, Math.max(form === 'paragraph' ? end : name.block.end, name.end));
}

function fieldsOf({ form, blocks, name }: FoundAction, review: Review): readonly Field[] {
  const definition = definitionOf('actions')?.entry;
  if (!definition) return [];
  if (form === 'row' && name.block.cell) {
    const { row, table } = name.block.cell;
    return fieldsOfRow(row, table, definition);
  }
  return blocks.flatMap((block) => {
    if (block === name.block) return innerFields(block, definition, review);
    return block.type === 'item' || form === 'heading' ? fieldsIn(block, definition, review) : [];
  });
}

const doneWords = 'done|completed?|closed|shipped|merged|fixed|resolved|released|deployed|finished';
const ticketForm = /^(?:[A-Z][A-Z\d]{1,9}-\d+|#\d+|[\w.-]+\/[\w.-]+#\d+|<?https?:\S+)$/;
/** Brackets or dashes with nothing in them but facts about the action. */
const fact = new RegExp(
  `^(?:${doneWords}|@[\\w-]+(?:/[\\w-]+)?|(?:owner|due|ticket|status|eta|assignee|priority|see|by|P\\d)\\b.*|${ticketForm.source.slice(1, -1)}|(?:https?:|<https?:)\\S+)$`,
  'i',
);

/** The parts of a bracket at the end of an action that tell of it: "(Sam, 2026-04-01, OPS-12)". */
function trailingFacts(text: string): readonly string[] {
  const inside = /\(([^()]+)\)\W*$/.exec(text)?.[1];
  const parts = inside?.split(/\s*[,;·|]\s*/).map((part) => part.trim()) ?? [];
  const isTold = parts.some((part) => fact.test(part) || isDate(part));
  return isTold && parts.every((part) => fact.test(part) || isDate(part) || isName(part))
    ? parts
    : [];
}

function isDate(text: string): boolean {
  const moment = readMoment(text);
  return moment?.isDated === true && moment.length === text.length;
}

/** "Sam", "Sam Okafor", "Payments team". */
function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)?(?: team)?$/u.test(text);
}

function besideTitle(own: string): { readonly owner?: string; readonly due?: string } {
  const parts = trailingFacts(linksAsText(own));
  const owner = parts.find((part) => isName(part) && !isDate(part) && !fact.test(part));
  const due = parts.find(isDate);
  return { ...(owner !== undefined && { owner }), ...(due !== undefined && { due }) };
}

/** Links by their words, so that an address is not taken for a fact, nor its brackets for the end. */
function linksAsText(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()\s]*\)/g, '$1');
}

const leadingMarks =
  /^(?:[\s\p{Extended_Pictographic}\uFE0F\u200D]|:[a-z_]+:|\[[ xX]?\]\s|#\d+\]?:?\s|\[[A-Z]+-\d+\]:?\s|[A-Z][A-Z\d]+-\d+:\s)+/u;
const stateInFront = new RegExp(`^(?:\\(?(?:${doneWords})\\)|(?:${doneWords})\\s*[:–—-])\\s*`, 'i');
const stateBehind = new RegExp(
  `\\s*(?:[:–—-]\\s*(?:${doneWords})|\\((?:${doneWords})\\)|\\s@[\\w-]+)[\\s.!]*$`,
  'i',
);

/** "[Action item]", in front of one that stands by itself. */
const actionLabel = /^\W*action item\W+/i;

function titleOf({ name, fields }: FoundAction & Entry, review: Review): string {
  const behind = fields.map(({ start }) => start).filter((start) => start > name.start);
  const end = Math.min(name.end, ...behind);
  let title = plainText(review.text.slice(name.start, end).replace(/\s+/g, ' ')).replace(/~~/g, '');
  title = title.replace(leadingMarks, '').replace(actionLabel, '').replace(stateInFront, '');
  for (let before = ''; before !== title;) {
    before = title;
    if (trailingFacts(title).length > 0) title = title.replace(/\s*\([^()]+\)\W*$/, '');
    title = title
      .replace(stateBehind, '')
      .replace(/[\s:(–—-]*\[?#\d+\]?[\s)]*$/, '')
      .replace(/[\s\p{Extended_Pictographic}\uFE0F]+$/u, '')
      .replace(/[\s,;(|·–—-]+$/, '');
  }
  return title.replace(/(?<![.…])\.$/, '');
}

/** Which kinds the words of an action speak of, most telling first. */
const kindPatterns: readonly (readonly [ActionKind, PatternSet])[] = [
  [
    'detects',
    new PatternSet([
      'alert|alerts|alerting|alarm|alarms|monitor|monitors|monitoring|dashboard|dashboards|metric|metrics|probe|probes|slo|slos|notification|notifications|notify|notifies|canary|canaries|telemetry|tracing|observability',
      'detect|detects|detection|detecting|notice|page|pages|warn|warns|warning|warnings|visible|visibility|log|logs|logging|track|measure',
      'show|shows|showing|display|displays|displaying|surface|surfaces|expose|exposes|tile|tiles|graph|graphs|gauge|counter',
    ]),
  ],
  [
    'helps responders',
    new PatternSet([
      'runbook|runbooks|run-book|playbook|playbooks|drill|drills|game-day|rehearse|rehearsal|rehearsals|on-call|oncall|escalation|escalate|responder|responders|rota|handbook|break-glass|kill-switch|war-room',
      'incident|incidents ..1 channel|commander|command|process|response|report|reports|review|reviews|template|tooling|lead|roles|bridge|room|communication|announcements',
      'start|declare|declaring|starting|open incidents|incident',
      'document|documents|documenting|documentation|docs|doc|faq|guide|guidelines|wiki|procedure|instructions|checklist',
      'status page',
      'kill|emergency switch|access|procedure',
      'train|training|teach|teaching|onboarding|contact|contacts|communication|communicate|communicating|announce',
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
  if (/^(?:mitigat|respon|documentation|communication)/.test(plain)) return 'helps responders';
  if (/^(?:repair|fix|restor|recover)/.test(plain)) return 'repairs';
  if (/^(?:investigat|learn|research|understand)/.test(plain)) return 'learns';
  return undefined;
}

const ownerForms: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:owners?|assignees?|responsible|dri|poc)\b\**\s*[:=]\**\s*(@?[^,;()|·[\]\n*]{1,40}?)(?=\s*(?:[,;()|·[\]\n*]|\.(?:\s|$)|$|\s(?:due|by|eta)\b|\s[–—-]\s))/iu,
  /\bassigned to:?\**\s+(@?[\p{L}][\p{L}\d._-]*(?: \p{Lu}[\p{L}.-]*)*)/iu,
  /(?:^|[\s([])(@[A-Za-z][\w-]*(?:\/[\w-]+)?)(?![\w-]*[.@])/,
];

function inlineOwner(text: string): string | undefined {
  for (const form of ownerForms) {
    const owner = form.exec(text)?.[1]?.trim();
    if (owner !== undefined && !isBlank(owner)) return owner;
  }
  return undefined;
}

const dueForms: readonly RegExp[] = [
  /\b(?:due(?: date)?|deadline|eta|by when|target(?: date)?)\**\s*[:=]\**\s*([^,;)\]|\n]{2,30}?)(?=[,;)\]|\n.]|$)/i,
  /\bdue(?: by| on)?\s+((?:end of |next |this |mid[- ]|early |late )?(?:\d|Q[1-4]|[A-Z][a-z]|week|sprint|month|quarter|year)[^,;)\]|\n]{0,24}?)(?=[,;)\]|\n.]|$)/,
  /\bby (?:the )?((?:end of (?:[A-Z]\w+|Q[1-4]|\d{4})|\d{4}-\d{2}-\d{2}|Q[1-4](?: \d{4})?|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}(?: \d{4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?))/,
];

function inlineDue(text: string): string | undefined {
  for (const form of dueForms) {
    const due = form.exec(text)?.[1]?.trim();
    if (due !== undefined && !isBlank(due)) return due;
  }
  return undefined;
}

const doneStatus =
  /^\W*(?:done|completed?|closed|shipped|merged|fixed|resolved|released|deployed|finished|yes|x)\b|✅|✔|☑/i;
const doneMark =
  /✅|✔|☑|:white_check_mark:|:heavy_check_mark:|^[\s*+-]*(?:\d+[.)]\s*)?\[[xX]\]|[([*_](?:done|completed?|closed|fixed|shipped|merged|resolved)[)\]*_]|^[\s*+-]*~~[^\n]*~~\s*$|^[\s*+-]*\**(?:done|completed)\**\s*[:–—-]|[:–—-]\s*\**(?:done|completed|closed)\**[\s.!]*$/i;

const doneInWords =
  /\b(?:has|have) (?:since |now |already )?been (?:done|completed|closed|fixed|deployed|merged|shipped|released|implemented)\b|\balready (?:been )?(?:done|implemented|deployed|merged|shipped|live|in place)\b/i;

function isDone(entry: FoundAction & Entry, own: string, review: Review): boolean {
  const status = valueOf(entry, 'status', review);
  if (status !== undefined) return doneStatus.test(status);
  return entry.name.block.item?.checked ?? (doneMark.test(own) || doneInWords.test(own));
}

/** A cell can hold a link with words of its own around it: what is written there is the ticket. */
function ticketField(entry: Entry, review: Review): string | undefined {
  const value = valueOf(entry, 'ticket', review);
  return value === undefined ? undefined : (/^\[[^\]]*\]\((\S+)\)$/.exec(value)?.[1] ?? value);
}

function ticketIn(text: string): string | undefined {
  return (
    /\[[^\]]*\]\((https?:[^)\s]+)\)/.exec(text)?.[1] ??
    /https?:\/\/[^\s)>\]]+/.exec(text)?.[0] ??
    /\b[A-Z][A-Z\d]{1,9}-\d+\b/.exec(text)?.[0] ??
    /(?:\b[\w.-]+\/[\w.-]+)?#\d+\b/.exec(text)?.[0]
  );
}

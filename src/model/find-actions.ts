import { PatternSet } from '../language/pattern.js';
import type { Entry } from './entry.js';
import type { Block, Item, Range, Review, Section, Sentence } from '../review/review.js';

/** Where something to be changed after the incident is told, wherever the review's format puts it. */
export interface FoundAction extends Range {
  /** The sentence, bullet, cell or heading that names it. */
  readonly name: Sentence;
  readonly form: Entry['form'];
  /** All text that belongs to it, its name included. */
  readonly blocks: readonly Block[];
  readonly section: Section;
}

/** Verbs with which a change begins, in their plain form. */
const verbs =
  'add adjust adopt agree alert allow allocate analyse analyze apply archive assess assign audit automate avoid backfill back-port backport block bring build bump buy cap change check clarify clean cleanup close collect come configure confirm connect consider consolidate continue convert coordinate cover create cut decide decouple decommission decrease define delete deploy deprecate describe design detect determine develop diagnose disable discuss display document drop emit enable encourage enforce enhance ensure enter escalate establish evaluate examine expand experiment explore expose extend extract figure file finalise finalize find finish fix follow force formalise formalize gather generate get give grow harden have hide hire hold identify implement improve include increase inform instrument integrate introduce inventory investigate isolate join keep label launch learn limit link list log look lower maintain make map measure merge migrate minimise minimize mitigate modify monitor move name notify offer open optimise optimize order organise organize patch perform pin plan prepare prevent prioritise prioritize propose protect provide provision publish purchase push put raise rate-limit re-enable re-evaluate rebuild recommend record redesign reduce refactor refine reject relax release remind remove rename reorganise repair replace replicate report request require research reset resize resolve restore restrict restructure retire retry return review revisit rewrite rework roll rotate route run scale schedule scrub search secure see segment send separate set setup share shift ship shorten show simplify speed split stabilise standardise standardize start stop store streamline strengthen subscribe support switch sync tag talk teach test throttle tidy tighten track train transfer trigger try tune turn uncomment understand unify unsubscribe update upgrade use validate verify wait warn watch whitelist work wrap write';

export const changeVerbs: ReadonlySet<string> = new Set(verbs.split(' '));

/** Sentences that say what will be changed. */
const proposals = new PatternSet([
  `^ <number>? <dash>? <adverb>? please? ${verbs.replaceAll(' ', '|')}`,
  `<person>|team|it will|shall|should|must|could <adverb>* ${verbs.replaceAll(' ', '|')}`,
  `will|should|must be <adverb>* <participle>`,
  `<person>|<capitalised> need|needs|plan|plans|intend|intends|want|wants|aim|aims|going|propose to <adverb>* ${verbs.replaceAll(' ', '|')}`,
  'planned|scheduled|proposed to|for',
  'be|am|is|are <adverb>* working|planning|looking|building|adding|improving|reviewing|investigating|migrating|implementing|rolling|updating|evaluating|exploring|introducing|continuing|moving|replacing',
  'is|are being|<adverb>? <participle> now',
  'have|has <adverb>* added|implemented|introduced|changed|updated|improved|deployed|enabled|disabled|removed|increased|reduced|created|rolled|begun|started|replaced|moved|fixed|put|made|set|built',
  '^ adding|implementing|improving|fixing|creating|updating|moving|removing|making|introducing|setting|reinstating|asserting|limiting|monitoring|continuous|better|more',
]);

/** Changes meant to stay, told where a review without a list of actions tells how it ended. */
const lasting = new PatternSet([
  '<person>|<capitalised>|team|it|there <adverb>* will|plan|plans <adverb>* to|be|<word>',
  'is|are|be being|planned|scheduled|coming|underway',
  'is|are under way|development|construction',
  'is|are <adverb>* working on|to|towards',
  'was|were|is|has|have|been introduced|implemented|addressed|created|upgraded',
  'have|has <adverb>* added|implemented|introduced|changed|updated|improved|modified|upgraded|replaced|hardened',
  'no longer|always|now',
  'starting|beginning in|with version|<number>',
  '^ <dash>? asserting|adding|limiting|monitoring|making|reinstating|fixing|changing|rejecting|removing|replacing|enforcing|moving|upgrading|restricting|validating|checking',
]);

const changed = new PatternSet([
  'has|have been <adverb>* <participle>',
  'is|are now',
  '<any> now <any>',
  '<any> <any>? becomes|become|goes|gets <any>',
  '<person> <have> <adverb>* <participle>',
  '<person> <be> <gerund>',
  '<person> <adverb>? went|put|made|set|moved|added|switched|turned|replaced|wrote|built',
  '<person|system>|<capitalised> will <adverb>* <word>',
  'will be <participle>',
  '^ <number|dash|open>* <participle> <determiner|number|adverb|object|capitalised>|<any>',
  'not <any>* any more|longer',
]);

const imperative = new PatternSet([
  `^ <number>? <dash>? <adverb>? please? ${verbs.replaceAll(' ', '|')}`,
]);

/** Bullets that stand in an action list and are no action. */
const empty = /^[\s\u2026.–—-]*(?:n\/?a|none|nothing|tbd|todo|done|wip|…|\.\.\.)?[\s.…]*$/i;

/** Column headers under which a table names its actions. */
const actionColumn =
  /\b(?:actions?|items?|tasks?|follow-?ups?|what|description|steps?|to-?do|title|measures?|improvements?|changes?|remediations?|recommendations?|fix(?:es)?|controls?|work|issue|summary|mitigations?|deliverable|activity)\b/i;
/** Bold labels with which the fields of an entry begin. */
const fieldLabel =
  /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:\*\*|__)[^*_\n]{2,40}:?(?:\*\*|__):?/;

const blank = /^\s*(?:…|which factor)?\s*$/;

/** Finds the corrective actions of a review, in document order. */
export function findActions(review: Review): FoundAction[] {
  const actions: FoundAction[] = [];
  const listed = review.sections.some((section) => section.context === 'actions');
  for (const section of review.sections) {
    if (!(
      section.context === 'actions' ||
      section.context === 'lessons' ||
      (section.context === 'response' && !listed)
    ))
      continue;
    const { blocks } = section;
    const entry = entryOf(section, blocks, review);
    if (entry) {
      if (!isUntouched(entry, review)) actions.push(entry);
    } else actions.push(...actionsIn(section, blocks, review));
  }
  return actions;
}

/** A heading whose section consists of labelled fields names the action itself. */
function entryOf(
  section: Section,
  blocks: readonly Block[],
  review: Review,
): FoundAction | undefined {
  const [heading, ...rest] = blocks;
  const name = heading?.sentences[0];
  if (heading?.type !== 'heading' || !name || section.parent?.context !== 'actions')
    return undefined;
  const items = rest.filter((block) => block.type === 'item');
  if (items.length < 2 || !items.every((block) => isField(block, review))) return undefined;
  return { start: heading.start, end: section.end, name, form: 'heading', blocks, section };
}

/** Whether nothing is filled in yet: a blank of the template, not somebody's action. */
function isUntouched({ blocks }: FoundAction, review: Review): boolean {
  return blocks
    .filter((block) => block.type === 'item')
    .every((block) =>
      blank.test(review.text.slice(block.start, block.end).replace(fieldLabel, '')),
    );
}

function isField(block: Block, review: Review): boolean {
  return fieldLabel.test(review.text.slice(block.start, block.end));
}

function actionsIn(section: Section, blocks: readonly Block[], review: Review): FoundAction[] {
  const inList = section.context === 'actions';
  const tells = section.context === 'response' ? lasts : inList ? changes : proposes;
  const actions: FoundAction[] = [];
  const taken = new Set<Item>();
  const rows = new Set<number>();
  for (const block of blocks) {
    const first = block.sentences[0];
    const name =
      block.sentences.find((sentence) => tells(sentence) && !introduces(sentence, review)) ??
      (inList ? first : undefined);
    if (!name || block.type === 'heading' || isNoAction(block, name, review)) continue;
    if (block.cell) {
      if (!inList || rows.has(block.cell.row.start) || !namesAction(block, blocks)) continue;
      rows.add(block.cell.row.start);
      const row = block.cell.row;
      actions.push({
        start: row.start,
        end: row.end,
        name,
        form: 'row',
        blocks: within(blocks, row),
        section,
      });
    } else if (block.type === 'item' && block.item) {
      const item = block.item;
      if (isInside(item, taken) || isLabel(block, item, blocks, review)) continue;
      taken.add(item);
      actions.push({
        start: item.start,
        end: item.end,
        name,
        form: 'item',
        blocks: within(blocks, item),
        section,
      });
    } else if (block.type === 'paragraph' && !block.item) {
      const names = namesIn(block, name, tells, review);
      names.forEach((sentence, index) => {
        const end = names[index + 1]?.start ?? block.end;
        actions.push({
          start: sentence.start,
          end,
          name: sentence,
          form: 'paragraph',
          blocks: [block],
          section,
        });
      });
    }
  }
  return actions;
}

/** In a section of actions, whatever tells of something done or to be done. */
function changes(sentence: Sentence): boolean {
  return (
    (proposals.test(sentence.tokens) ||
      lasting.test(sentence.tokens) ||
      changed.test(sentence.tokens)) &&
    !reasons.test(sentence.tokens)
  );
}

/** The sentences of a paragraph that each name an action: all that tell of a change and do not go on about the last one. */
function namesIn(
  block: Block,
  name: Sentence,
  tells: (sentence: Sentence) => boolean,
  review: Review,
): Sentence[] {
  if (block.section.context !== 'actions') {
    const commands = block.sentences.filter((sentence) => imperative.test(sentence.tokens));
    const candidates = commands.length > 0 ? commands : [name];
    return candidates.filter((sentence) => tells(sentence) && !introduces(sentence, review));
  }
  return block.sentences.filter(
    (sentence) =>
      !introduces(sentence, review) &&
      !entryStart.test(review.text.slice(block.start, sentence.end)) &&
      !manners.test(sentence.tokens) &&
      (sentence === name ? tells(sentence) || startsPlainly(sentence) : tells(sentence)) &&
      (sentence === name || !continues.test(sentence.tokens)),
  );
}

/** Goes on about what the sentence before said. */
const continues = new PatternSet([
  '^ <open>? this|that|it|these|they|those|he|she|which|so|then|also|however|but|and|both|until|while|if|as|once|in|with|when|our|there',
]);
/** What is said around the actions: thanks, apologies, introductions, credits. */
const manners = new PatternSet([
  'sorry|apologise|apologize|apologies|apology|thank|thanks|grateful|trust|patience|confident|committed|regret|inconvenience|credited|credit|refund|refunded|compensation',
  'do better',
  'following|below steps|actions|measures|items|changes|improvements',
  'remind you',
  'you|your|yours',
  'every|each|all action|item|items|actions',
]);
/** A signature, or an entry that begins with its time. */
const entryStart = /^\s*(?:[*_~]*\d{1,2}[:.]\d{2}|[–—-]\s)/;

/** An action told by what there will be: "Backups with WAL archiving". Not: "The importer reads …". */
function startsPlainly({ tokens }: Sentence): boolean {
  return !statements.test(tokens) && !questions.test(tokens) && tokens.length > 2;
}

const questions = new PatternSet(['^ why|what|how|who|when|where|is|are|do|does|did|can']);

function lasts(sentence: Sentence): boolean {
  return lasting.test(sentence.tokens);
}

function proposes(sentence: Sentence): boolean {
  return proposals.test(sentence.tokens) && !reasons.test(sentence.tokens);
}

/** Says why, or what is the case already. */
const reasons = new PatternSet(['^ this|it|that|which is|was|because', '^ because|since|as']);

/** Whether a cell stands in the column of a table that names the actions: by its header, or else the wordiest. */
function namesAction(block: Block, blocks: readonly Block[]): boolean {
  const row = blocks.filter(({ cell }) => cell && cell.row.start === block.cell?.row.start);
  const named = row.filter(({ cell }) => actionColumn.test(cell?.header ?? ''));
  const candidates = named.length > 0 ? named : row;
  const longest = candidates.reduce(
    (best, cell) => (cell.end - cell.start > best.end - best.start ? cell : best),
    block,
  );
  return named.length > 0 ? named[0] === block : longest === block;
}

/** Bare links and ticket numbers, done marks, questions, and sentences about how things are. */
function isNoAction(block: Block, name: Sentence, review: Review): boolean {
  const text = review.text.slice(block.start, block.end);
  const words = name.tokens.filter((token) => token.kind !== 'punctuation');
  if (empty.test(text) || references.test(text.trim())) return true;
  if (words.length <= 3 && notes.test(name.tokens)) return true;
  if (block.type === 'item' && introduces(name, review)) return true;
  if (block.type !== 'item' || changes(name)) return false;
  if (/[?:]\**\s*$/.test(text) && words.length < 10) return true;
  return statements.test(name.tokens);
}

const references =
  /^(?:(?:\[[^\]]*\]\([^)]*\)|<?https?:\S+>?|[A-Z]{2,}-\d+|#\d+|PR\s*#?\d+|see (?:also )?\S.*)[\s,;.]*)+$/i;
const statements = new PatternSet([
  '^ <determiner>|it|we|there <any>? <any>? <any>? <adverb>* is|are|was|were|has|have|had|reads|exist|exists|runs|uses|remains|serves|currently',
  '^ owner|owners|assignee|due|status|priority|ticket|tickets|date|author|deadline <dash>',
]);
const notes = new PatternSet([
  'none|nothing|completed|done|closed|open|pending|actions|items|tasks|decided|tbd|progress|resolved|fixed|shipped|merged|started|planned|ongoing|backlog',
]);

function introduces(sentence: Sentence, review: Review): boolean {
  return /:\s*$/.test(review.text.slice(sentence.start, sentence.end));
}

function isInside(item: Item, taken: ReadonlySet<Item>): boolean {
  for (let around = item.parent; around; around = around.parent) if (taken.has(around)) return true;
  return false;
}

/** An item that only names the group of actions nested in it. */
function isLabel(block: Block, item: Item, blocks: readonly Block[], review: Review): boolean {
  const text = review.text.slice(block.start, block.end).trim();
  const nests = blocks.some((other) => other.item?.parent === item);
  return (
    (nests && (/:(?:\*\*|__)?$/.test(text) || /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text))) ||
    (isField(block, review) && !nests && /:\**\s*(?:…|\.\.\.)?$/.test(text))
  );
}

function within(blocks: readonly Block[], { start, end }: Range): Block[] {
  return blocks.filter((block) => block.start >= start && block.end <= end);
}

import { is } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Block, Item, Range, Review, Section, Sentence } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import type { SectionKind } from '../sections/kinds.js';
import {
  type ListedThings,
  isList,
  isMixedList,
  listsActions,
  listsCommands,
  listsMeasures,
  tellsOfChanges,
  tellsWhatWasDone,
  thingsAhead,
} from './action-lists.js';
import {
  announces,
  asksForChange,
  beginsWithGerund,
  changes,
  changesOrDid,
  isCommand,
  lasts,
  longestName,
  proposes,
  states,
} from './action-sentences.js';
import {
  announcements,
  forGood,
  gerundStart,
  leadingImperative,
  tellingImperative,
  wishes,
} from './action-words.js';
import { alsoNouns, plainForms } from './change-verbs.js';
import type { Entry } from './entry.js';
import { fieldOf } from './fields.js';
import { beside, isMannerly, isSaidAround, noise, onlyPromises } from './said-around.js';

/** Where something to be changed after the incident is told, wherever the review's format puts it. */
export interface FoundAction extends Range {
  /** The sentence, bullet, cell or heading that names it. */
  readonly name: Sentence;
  readonly form: Entry['form'];
  /** All text that belongs to it, its name included. */
  readonly blocks: readonly Block[];
  readonly section: Section;
}

/** Bullets that stand in an action list and are no action. */
const empty =
  /^[\s\u2026.–—-]*(?:\[[ xX]?\]|n\/?a|not applicable|none|nothing|tbd|todo|done|wip|(?:an|another|first|second|next)? ?(?:action )?item(?: \d)?|step \d+|example|…|\.\.\.)?[\s.…]*$/i;

/** Column headers under which a table names its actions. */
const actionColumn =
  /\b(?:actions?|items?|tasks?|follow-?ups?|what|description|steps?|to-?do|title|measures?|improvements?|changes?|remediations?|recommendations?|fix(?:es)?|controls?|work|issue|summary|mitigations?|deliverable|activity)\b/i;

/** A label that makes an action of what follows: "TODO a probe for …", "**Done**: reviewed who …", "[Action item] …". */
const markedAsAction =
  /^[\s*_[(]*(?:(?:TODO|DONE|WIP)\b|(?:[Tt]o-?do|[Dd]one)[*_]*\s*[:–—-]|(?:[Aa]ction [Ii]tem|ACTION ITEM)[*_]*(?:[\])][*_]*|\s*[:–—-])\s*(?![Nn]one\b|[Nn]\/?[Aa]\b|[Nn]ot applicable\b|TBD\b|tbd\b)\S)/;

/** Bold labels with which the fields of an entry begin. */
const fieldLabel =
  /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:\*\*|__)[^*_\n]{2,40}:?(?:\*\*|__):?/;

const blank = /^\s*(?:…|which factor)?\s*$/;

/** Where the incident itself is told, or nothing of it: what sounds like a change there is none. */
const withoutActions: ReadonlySet<SectionKind> = new Set([
  'went-well',
  'luck',
  'questions',
  'references',
  'metadata',
]);

/** Whether a review has a list of actions, so that elsewhere only what speaks plainly of one is meant as one. */
export function hasActionList(review: Review): boolean {
  return review.sections.some(isList);
}

/**
 * Finds the corrective actions that a section itself tells, in document order.
 * @param listed whether the review has a list of actions
 */
export function findActions(section: Section, listed: boolean, review: Review): FoundAction[] {
  const { blocks, context } = section;
  if (withoutActions.has(context)) return [];
  const entry = entryOf(section, blocks, review);
  if (!entry) return actionsIn(section, blocks, listed, review);
  return isUntouched(entry, review) ? [] : [entry];
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
  const told = rest.length > 0 && section.children.length === 0 && !rest.some(({ cell }) => cell);
  const namesItself =
    (isCommand(name) && !isTopic(name) && !rest.some(beginsAction)) || announces(name);
  if (told && items.length === 0 && namesItself)
    return { start: heading.start, end: section.end, name, form: 'heading', blocks, section };
  if (
    items.length < 2 ||
    !items.every((block) => isField(block, review)) ||
    !items.some((block) => tellsOfParent(block, review))
  )
    return undefined;
  return { start: heading.start, end: section.end, name, form: 'heading', blocks, section };
}

/** "Alert system" and "Double spending" are what the paragraphs below are about. */
function isTopic({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return words.length < 3 && alsoNouns.has(words[0]?.word ?? '');
}

function beginsAction(block: Block): boolean {
  const [first] = block.sentences;
  return first !== undefined && isCommand(first);
}

/** Whether nothing is filled in yet: a blank of the template, not somebody's action. */
function isUntouched({ blocks }: FoundAction, review: Review): boolean {
  const fields = blocks.filter((block) => block.type === 'item');
  return (
    fields.length > 0 &&
    fields.every((block) =>
      blank.test(review.text.slice(block.start, block.end).replace(fieldLabel, '')),
    )
  );
}

/** "**Description:** …", "Owner: Sam": about the item it stands in. */
function tellsOfParent(block: Block, review: Review): boolean {
  const definition = definitionOf('actions')?.entry;
  const field = definition && fieldOf(block, definition, review);
  return field !== undefined && (field.key !== undefined || describing.test(field.label));
}

const describing =
  /^(?:descriptions?|details?|goals?|purpose|objective|why|what|how|reason|rationale|notes?|context|benefits?|summary|scope)$/i;

function isField(block: Block, review: Review): boolean {
  return fieldLabel.test(review.text.slice(block.start, block.end));
}

/** Which sentences of a section tell of an action. */
function tellerOf(section: Section, listed: boolean): (sentence: Sentence) => boolean {
  switch (section.context) {
    case 'diagnosis':
    case 'timeline':
      // A status page tells what is done for good below the moment of its entry.
      return (sentence) =>
        later.test(sentence.tokens) ||
        (sentence.block.type === 'paragraph' &&
          forGood.test(sentence.tokens) &&
          announces(sentence));
    case 'lessons':
      return proposes;
    case 'difficulties':
      return asksForChange;
    case 'response':
      return listed || stopgaps.test(section.heading) ? announces : lasts;
    default:
      return announces;
  }
}

/** What somebody wrote down in the middle of it, to be done when it is over. */
const later = new PatternSet([
  `^ we|i should <adverb>* ${plainForms.developed}|make|write|replace`,
  `^ note|idea|later|afterwards <dash> <person>? should|must|need|needs to? <adverb>* ${plainForms.all}`,
]);

const stopgaps = /\b(?:work-?arounds?|temporary|interim|stop-?gaps?)\b/i;

function actionsIn(
  section: Section,
  blocks: readonly Block[],
  listed: boolean,
  review: Review,
): FoundAction[] {
  const measures = listsMeasures(section);
  const sectionLists = isList(section) || (!listed && (listsCommands(section) || measures));
  const mixed = isMixedList(section);
  const sectionTells = mixed ? proposes : tellerOf(section, listed);
  const hasTable = sectionLists && blocks.some(({ cell }) => cell);
  const actions: FoundAction[] = [];
  const taken = new Set<Item>();
  const rows = new Set<number>();
  const changesTold = tellsWhatWasDone(section) || measures ? changesOrDid : changes;
  let ahead: ListedThings | undefined;
  for (const block of blocks) {
    if (block.type !== 'item') ahead = thingsAhead(block);
    // What stands around a table of actions says how to read it.
    if (hasTable && !block.cell) continue;
    const isListed = block.type === 'item' && ahead !== undefined;
    const inList = isListed
      ? ahead === 'changes' || (sectionLists && beginsWithGerund(block.sentences[0]))
      : (sectionLists && !(mixed && tellsLesson(block))) ||
        (block.cell !== undefined && listsActions(block.cell.table));
    const tells = inList ? changesTold : isListed && ahead === 'lessons' ? proposes : sectionTells;
    const name =
      inList && leadsList(block, blocks, review)
        ? block.sentences[0]
        : nameIn(block, blocks, inList, tells, review);
    if (!name || block.type === 'heading') continue;
    if (!leadsList(block, blocks, review) && isNoAction(block, name, review)) continue;
    if (inList && !tells(name) && isCaption(block, blocks, review)) continue;
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
      if (isInside(item, taken) && !(inList && isOneMore(block, name, review))) continue;
      if (!leadsList(block, blocks, review) && isLabel(block, item, blocks, review)) continue;
      taken.add(item);
      actions.push({
        start: item.start,
        end: item.end,
        name,
        form: 'item',
        blocks: within(blocks, item),
        section,
      });
      const further = inList ? block.sentences.slice(block.sentences.indexOf(name) + 1) : [];
      for (const sentence of further.filter((one) => addsChange(one, review))) {
        const { start, end } = sentence;
        actions.push({ start, end, name: sentence, form: 'paragraph', blocks: [block], section });
      }
    } else if (block.type === 'paragraph' && !block.item) {
      const names = namesIn(block, name, blocks, inList, tells, review);
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

/** "Validation of scopes" on a line of its own, above the paragraph that tells of it. */
function isCaption(block: Block, blocks: readonly Block[], review: Review): boolean {
  const next = blocks[blocks.indexOf(block) + 1];
  return (
    block.type === 'paragraph' &&
    !block.item &&
    next?.type === 'paragraph' &&
    !/[.!?)…]["”*_]*\s*$/.test(review.text.slice(block.start, block.end)) &&
    !isLineList(block, review)
  );
}

/** Where lessons and actions stand together, what does not begin as an action does. */
function tellsLesson(block: Block): boolean {
  const [first] = block.sentences;
  return !beginsAction(block) && !(first && comparative.test(first.tokens));
}

/** "We are also moving …", behind the action of a bullet, is another one, as is a command that has a ticket of its own. */
function addsChange(sentence: Sentence, { text }: Review): boolean {
  const isLink = text.charAt(sentence.start - 1) === '[' || text.charAt(sentence.start) === '[';
  if (isLink && isCommand(sentence, tellingImperative)) return true;
  return adding.test(sentence.tokens) && announces(sentence) && !isMannerly(sentence);
}

const adding = new PatternSet([
  '^ <any> <any>? <auxiliary>? also',
  '<word> will now <word>',
  '^ additionally|furthermore|moreover|besides|secondly|finally',
  '^ in|on addition|top|parallel',
]);

/** The sentence that names a block's action: in a list the first one, unless that only says how things are. */
function nameIn(
  block: Block,
  blocks: readonly Block[],
  inList: boolean,
  tells: (sentence: Sentence) => boolean,
  review: Review,
): Sentence | undefined {
  const [lead, ...others] = block.sentences;
  if (isMarked(block, review)) return lead;
  const labelled = lead && isBold(lead, review) && !beginsAction(block) && others.some(tells);
  const first = labelled ? others[0] : lead;
  const sentences = (labelled ? others : block.sentences).filter(
    (sentence, index, all) =>
      (!introduces(sentence, review) || leadsToReferences(block, blocks, review)) &&
      !isSpeltOutBy(all[index + 1], review),
  );
  const telling = sentences.filter(
    (sentence) => tells(sentence) && (block.type === 'item' || !isMannerly(sentence)),
  );
  // Behind how things are, what will be done is told more plainly than that.
  const explains = first && (states(first) || (inList && !tells(first) && isClause(first)));
  const told = (explains ? telling.find(announces) : undefined) ?? telling[0];
  if (first && told && block.type === 'item' && leadsItem(first)) return first;
  if (!inList) return told;
  const isAside = explains && told !== undefined && announces(told);
  const says = first && !isAside && (!states(first) || tellsOfChanges.test(block.section.heading));
  if (first && block.type !== 'paragraph' && says && !(told && concedes.test(first.tokens)))
    return first;
  return told ?? first;
}

/** "**Network team.** They have ordered …": who or what it is about. */
function isBold({ start, end, tokens }: Sentence, { text }: Review): boolean {
  return (
    tokens.length < longestName &&
    /^\s*(?:\*\*|__)?[^*_]*(?:\*\*|__)[.:]?\s*$/.test(text.slice(start, end + 2))
  );
}

/** Not "A probe for the queue". */
function isClause({ tokens }: Sentence): boolean {
  return tokens.some((token) => is(token, 'auxiliary') || /^(?:we|i|it|they)$/.test(token.word));
}

/** "Give suppliers more notice. We should tell them …": the action, and what it is about. */
function leadsItem(sentence: Sentence): boolean {
  return isCommand(sentence, leadingImperative) || wishes.test(sentence.tokens);
}

/** "While we could replay the logs, …": what is to be done comes next. */
const concedes = new PatternSet(['^ while|although|though|because|since|when']);

function isMarked(block: Block, review: Review): boolean {
  return block.type !== 'heading' && markedAsAction.test(review.text.slice(block.start, block.end));
}

/** "We are reworking our rota. To this end, we are:" with the changes below. */
function isSpeltOutBy(next: Sentence | undefined, review: Review): boolean {
  return next !== undefined && introduces(next, review) && spellsOut.test(next.tokens);
}

const spellsOut = new PatternSet([
  '^ to|for this|that end|purpose',
  '^ specifically|concretely|namely',
  '^ in particular|detail|practice',
  '^ this|these|it include|includes|means|involves',
  '^ work|efforts|tasks is|are <adverb>* split|divided|spread|tracked|organised|organized',
]);

/** "We have opened tickets for these:" with nothing but addresses below. */
function leadsToReferences(block: Block, blocks: readonly Block[], { text }: Review): boolean {
  const behind = blocks.slice(blocks.indexOf(block) + 1);
  const end = behind.findIndex(({ type }) => type !== 'item');
  const items = end < 0 ? behind : behind.slice(0, end);
  return (
    items.length > 0 &&
    items.every(({ start, end }) => references.test(text.slice(start, end).trim()))
  );
}

/**
 * The sentences of a paragraph that each name an action: all that tell of a change and do not go on about the last one.
 * Behind a command, "the sync will be shorter then" is what comes of it.
 */
function namesIn(
  block: Block,
  name: Sentence,
  blocks: readonly Block[],
  inList: boolean,
  tells: (sentence: Sentence) => boolean,
  review: Review,
): Sentence[] {
  if (isMarked(block, review)) return [name];
  const linewise = isLineList(block, review);
  // Where actions stand in bullets, a paragraph needs a verb to be one.
  const hasItems = blocks.some(({ type }) => type === 'item');
  const tellsMore = (sentence: Sentence): boolean =>
    inList && isCommand(name)
      ? isCommand(sentence) ||
        (announcements.test(sentence.tokens) && !isSaidAround(sentence.tokens)) ||
        (linewise && startsPlainly(sentence))
      : tells(sentence);
  return block.sentences.filter(
    (sentence, index) =>
      (!introduces(sentence, review) || leadsToReferences(block, blocks, review)) &&
      !isSpeltOutBy(block.sentences[index + 1], review) &&
      !entryStart.test(review.text.slice(block.start, sentence.end)) &&
      !isMannerly(sentence) &&
      !beside.test(sentence.tokens) &&
      (sentence === name || sentence.tokens[0]?.word !== '(') &&
      !noise.test(sentence.tokens) &&
      (sentence === name
        ? tells(sentence) || (!hasItems && startsPlainly(sentence))
        : tellsMore(sentence)) &&
      (sentence === name || !(inList ? continues : refersBack).test(sentence.tokens)),
  );
}

/** Whether each line is a sentence of its own: a list without bullets. */
function isLineList({ start, end, sentences }: Block, { text }: Review): boolean {
  const lines = [...text.slice(start, end).matchAll(/\n\s*/g)].map(
    ({ index, 0: gap }) => start + index + gap.length,
  );
  return (
    lines.length > 0 &&
    lines.every((line) => sentences.some((sentence) => Math.abs(sentence.start - line) < 3))
  );
}

/** Goes on about what the sentence before said. */
const continues = new PatternSet([
  '^ this|that|these|they|those|he|she|which|so|however|but|and|both|until|while|if|once|when|there',
  '^ then|also !<comma>',
  '^ instead <comma>? we|i',
  '^ our !team|teams|engineers',
  '^ it !would|might|could',
  '^ in|with|as !addition|the|order|a|part|future|response|light <any>',
  '^ to <any>* <comma> this|these|those|that|it|they',
  '^ to this end',
  '^ implementation|rollout|completion|deployment|work is|are scheduled|planned|expected',
  '^ during|meanwhile|until this|that|then <any>',
]);

/** Outside a list, where neighbours are about other things, only what speaks of the sentence before. */
const refersBack = new PatternSet([
  '^ <open>? this|that|it|these|they|those|he|she|which|so|however|but|and',
  '^ there !should|must|will|needs|ought',
  '^ to <any>* <comma> this|these|those|that|it|they',
  '^ to this end',
]);

/** Steps that ended the incident, in a list of what was done about it. */
const restoring = new PatternSet([
  '^ <dash|object>? <person>? <adverb>* identified|located|isolated|quarantined the|a|an|all|affected|malicious',
  '^ <dash|object>? <person>? <adverb>* temporarily <word>',
  '^ <dash|object>? reverted|restarted|rebooted|restored|cleared|communicated|notified|informed|contacted|freed',
  '^ <dash|object>? rolled back',
  '^ inform|notify|alert|contact|tell affected|impacted|all? <outsider>|contributors|community|stakeholders $',
  '^ <dash|object>? sent <any>? communication|communications|notice|notices|email|emails|notification|notifications',
]);

/** A signature, or an entry that begins with its time. */
const entryStart = /^\s*(?:[*_~]*\d{1,2}[:.]\d{2}|[–—-]\s)/;

/** An action told by what there will be: "Backups with WAL archiving". Not: "The importer reads …". */
function startsPlainly(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return (
    tokens.length > 2 &&
    !states(sentence) &&
    !questions.test(tokens) &&
    !known.test(tokens) &&
    (!is(tokens[0], 'pronoun', 'conjunction', 'adverb') || is(tokens[0], 'comparative')) &&
    !tokens.some((token) => is(token, 'auxiliary') || token.word === '?')
  );
}

const questions = new PatternSet(['^ why|what|how|who|when|where|is|are|do|does|did|can']);

/** What is there already, of which a sentence goes on to tell something. */
const known = new PatternSet(['^ the|our|this|these|those|its|their|his|her|most|many']);

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
  if (empty.test(text) || footnote.test(text) || (block.type === 'item' && clause.test(text)))
    return true;
  if (isMarked(block, review)) return false;
  if (references.test(text.trim())) return !isLinkedAction(block, text);
  if (words.length <= 3 && notes.test(name.tokens)) return true;
  if (block.type === 'item' && block.sentences.length === 1 && introduces(name, review))
    return true;
  if (restoring.test(name.tokens) || onlyPromises(name.tokens)) return true;
  if (block.type === 'item' && noise.test(name.tokens)) return true;
  if (block.type !== 'item' || changes(name) || proposes(name)) return false;
  if (/:\**\s*$/.test(text) && words.length < 10) return true;
  if (/\?\**\s*$/.test(text)) return !isList(block.section) || asksAboutPast.test(name.tokens);
  return states(name) && !tellsOfChanges.test(block.section.heading);
}

/** In a list, an action can be told by the address of its issue alone. */
function isLinkedAction({ item, section }: Block, text: string): boolean {
  return (
    section.context === 'actions' &&
    item !== undefined &&
    item.parent === undefined &&
    /^(?:\[[ xX]\]\s*)?<?https?:\S+>?$/.test(text.trim())
  );
}

/** "How much water is in the basin", below a sentence that it goes on from. */
const clause = /^(?:\[[ xX]?\]\s*)?(?:whether|how (?:much|many|long|often)|what|which) [^?]*$/i;

/** Also a blank that somebody's template left. */
const footnote = /^(?:\[\^[^\]]*\]|\{\{\s*\w*\s*\}\})/;

/** Links whose text only says that there is something, and numbers. */
const references =
  /^(?:(?:\[[^\]\s]*(?:\s[^\]\s]+)?\]\([^)]*\)|<?https?:\S+>?|[A-Z]{2,}-\d+|#\d+|PR\s*#?\d+|see (?:also )?\S.*)[\s,;.]*)+$/i;

/** In a list of actions, "A second reader at the gate?" is one not decided yet. */
const asksAboutPast = new PatternSet([
  '^ why|did|was|were|had|what|who|when|where',
  'would|could|should|might <any>* have <adverb>* been|<participle>',
]);

const notes = new PatternSet([
  'none|nothing|completed|done|closed|open|pending|actions|items|tasks|decided|tbd|progress|resolved|fixed|shipped|merged|started|planned|ongoing|backlog',
]);

function introduces(sentence: Sentence, review: Review): boolean {
  return /(?::|\sby)\s*$/.test(review.text.slice(sentence.start, sentence.end));
}

function isInside(item: Item, taken: ReadonlySet<Item>): boolean {
  for (let around = item.parent; around; around = around.parent) if (taken.has(around)) return true;
  return false;
}

/** Below an action, another that it consists of: not what is said of it. */
function isOneMore(block: Block, name: Sentence, review: Review): boolean {
  return (
    (isCommand(name, tellingImperative) || gerundStart.test(name.tokens)) &&
    name.tokens[1]?.word !== 'of' &&
    !tellsOfParent(block, review)
  );
}

/** "Check the expiry of:" with names below: the line above them is the action. */
function leadsList(block: Block, blocks: readonly Block[], review: Review): boolean {
  const [first, ...others] = block.sentences;
  if (!first || others.length > 0 || !block.item || !introduces(first, review)) return false;
  if (!isCommand(first) && !announces(first) && !comparative.test(first.tokens)) return false;
  const nested = blocks.filter(({ item }) => item?.parent && item.parent === block.item);
  return !nested.some(({ sentences: [name] }) => name && changes(name));
}

const comparative = new PatternSet(['^ <open|dash>? better|more|improved|stronger|stricter <any>']);

/** An item that only names the group of actions nested in it. */
function isLabel(block: Block, item: Item, blocks: readonly Block[], review: Review): boolean {
  const text = review.text.slice(block.start, block.end).trim();
  const nested = blocks.filter((other) => other.item?.parent === item);
  const nests = nested.length > 0;
  if (namesTopic(block, nested)) return true;
  // What stands below tells of this action, not of others.
  if (nests && nested.every((other) => tellsOfParent(other, review))) return false;
  return (
    (nests &&
      ((/:(?:\*\*|__)?$/.test(text) && !beginsAction(block)) ||
        /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(text))) ||
    (isField(block, review) && !nests && /:\**\s*(?:…|\.\.\.)?$/.test(text))
  );
}

/** "Rota hygiene", with "Add …" and "Remove …" beneath: these are the actions, not what they are about. */
function namesTopic({ sentences: [name, ...others] }: Block, nested: readonly Block[]): boolean {
  if (!name || others.length > 0 || comparative.test(name.tokens)) return false;
  const begun = nested.filter(beginsAction).length;
  if (isBareName(name)) return begun > 0 && begun * 2 >= nested.length;
  return (
    nested.length > 1 &&
    begun === nested.length &&
    name.tokens.length < longestName &&
    !name.tokens.some((token) => is(token, 'auxiliary')) &&
    !changes(name)
  );
}

/** "Testing", "Alerts and dashboards": nothing is said of them. */
function isBareName({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind, word }) => kind !== 'punctuation' && word !== 'and');
  return words.length === 1 || (words.length === 2 && words.length < tokens.length);
}

function within(blocks: readonly Block[], { start, end }: Range): Block[] {
  return blocks.filter((block) => block.start >= start && block.end <= end);
}

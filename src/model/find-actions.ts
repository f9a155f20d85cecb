import { is } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Entry } from './entry.js';
import type { Block, Item, Range, Review, Section, Sentence } from '../review/review.js';
import { recogniseSection } from '../sections/recognise.js';
import type { SectionKind } from '../sections/kinds.js';

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
  'accelerate adapt add address adjust adopt advise agree alert allocate allow amend analyse analyze anonymise announce apply archive articulate assess assign audit automate avoid back-port backfill backport benchmark block bring build bump buy calibrate cap certify change check clarify clean cleanup clone close codify collect come commission compare compile compress configure confirm connect consider consolidate consult contact continue convert coordinate cover create cross-train cut de-duplicate debug decide decommission decouple decrease dedicate dedupe define delegate delete deploy deprecate describe design detach detect determine develop diagnose disable discontinue discourage discuss display document double downgrade downsize drop dry-run duplicate educate elevate embed embrace emit empower enable encourage encrypt enforce engage enhance ensure enter equip escalate establish evaluate examine exclude expand experiment expire explore expose extend extract facilitate fence figure file finalise finalize find finish fix follow forbid force formalise formalize freeze fund gather generate get give grant grow guard handle harden have help hide hire hold identify implement improve include increase inform inject inspect install instrument integrate intercept introduce invalidate inventory invest investigate invite isolate iterate join keep label launch learn lengthen limit link list load-test log look lower maintain make mandate map measure merge migrate minimise minimize mitigate modify monitor motivate move mute name narrow negotiate notify obfuscate obtain offer offload onboard open optimise optimize order organise organize outsource overhaul parameterise parameterize patch perform persist pin plan practice practise pre-provision preload prepare preserve prevent prioritise prioritize prohibit promote propose protect provide provision prune publish purchase purge push put qualify raise rate-limit re-add re-architect re-check re-enable re-evaluate re-run rearchitect reassign rebalance rebrand rebuild recheck recommend reconcile reconfigure record recruit redact redeploy redesign redirect redo reduce refactor refine refresh register rehearse rehome reinforce reintroduce reject relabel relax release relocate remap remediate remind remove rename renew reorder reorganise repair rephrase replace replicate report request require reroute rerun rescope research reserve reset resize resolve restore restrict restructure resubmit retain retest rethink retire retrain retry return reuse review revisit revoke rewire reword rework rewrite roll rotate route run sandbox sanitise sanitize scale scan schedule scrub search secure see segment self-host send separate set setup shard share shift ship shorten show shrink shut silence simplify simulate skip solicit speed split stabilise stabilize stagger standardise standardize start stop store streamline strengthen stress-test subdivide subscribe supervise support surface survey switch sync tag talk teach terminate test throttle tidy tighten tolerate track train transfer translate trigger trim try tune turn tweak unblock uncomment understand unify uninstall unsubscribe update upgrade upskill use validate vary verify virtualise wait warn watch whitelist widen work wrap write';

export const changeVerbs: ReadonlySet<string> = new Set(verbs.split(' '));
const anyVerb = verbs.replaceAll(' ', '|');

/** Verbs that outside a list of actions tell of work on the incident, of the review itself or of nothing in particular. */
const vague = new Set(
  'see have look come get give go hide hold know leave call continue find finish wait watch try understand publish share return start stop open offer provide report show say talk join file label enter emit determine discuss diagnose examine recommend confirm close resolve recover clean clear apply avoid let request notify inform contact consult ask announce'.split(
    ' ',
  ),
);
const tellingVerbs = verbs.split(' ').filter((verb) => !vague.has(verb));
const telling = tellingVerbs.join('|');
/** Their forms, and those in which a letter is doubled or changed. */
const tellingForms = `${tellingVerbs.map((verb) => `${verb}~`).join('|')}|built|rebuilt|made|set|put|cut|split|run|written|rewritten|planned|dropped|stopped|scrubbed|pinned|tagged|logged|shipped|kept|taught|used`;
const us = 'we|i|team|teams|squad|engineers|engineering|developers|maintainers|ops|vendor|provider';
/** What was made to last, as opposed to what was done to end the incident. */
const madeToLast =
  'added|introduced|implemented|created|updated|upgraded|improved|hardened|extended|strengthened|tightened|automated|documented|configured|replaced|redesigned|rewritten|refactored|established|begun|started|moved|removed|migrated|modified|changed|revised|put|made|set|built|increased|reduced|lowered|raised|doubled|adopted|instrumented|expanded|simplified|switched';

/** What something proposed would be. */
const desirable =
  'good|nice|useful|helpful|great|better|best|beneficial|valuable|worthwhile|wise|desirable|prudent|ideal|worth';

/** Sentences that say, wherever they stand, what will be changed or has been changed for good. */
const announcements = new PatternSet([
  `${us} will|should|must|shall !not|never no? longer? <adverb>* ${telling}`,
  `${us} will|should|must|shall <adverb>* continue|start|begin|try|strive|look|aim to|by? <adverb>* !monitor|investigate|watch|work ${tellingForms}`,
  `${us} <adverb>* begin|start|stop to? ${tellingForms}`,
  '^ going|moving forward',
  `${us} will avoid|stop <gerund>`,
  'and will avoid|stop <gerund>',
  `${us}|<capitalised> would|'d? <adverb>* need|needs|plan|plans|intend|intends|want|wants|aim|aims|going|propose|hope|hopes|like|love|ought to <adverb>* look|have|${telling}`,
  `${us} has|have <adverb>* decided|agreed|committed|chosen|resolved|vowed|promised to <adverb>* ${telling}`,
  `${us} will? <adverb>* need to <adverb>* start|begin|look|${telling}`,
  `${us} <adverb>* need a|an|more|better|additional|another|stricter|clearer|automated|proper !work|time|data`,
  '^ we|i <adverb>* need !to <any>',
  `${us} should have a|an|more|better|some`,
  `${us} have now|since|already <participle>`,
  `${us} have <adverb>* opened|filed|created|raised <determiner>? <any>? ticket|tickets|issue|issues`,
  `${us} may|might|could be able to <adverb>* ${telling}`,
  `${us} can|could <adverb|word>? improve|add|introduce|automate|extend|tighten|simplify|consider !to <any>`,
  `${us} am|is|are <adverb>* in the process of <gerund>`,
  `${us} am|is|are !not <adverb>* working on|to|towards|with !restor*|recover*|resolv*|mitigat*`,
  `${us} am|is|are !not <adverb>* adding|replacing|moving|changing|upgrading|creating|removing|writing|switching|expanding|tightening|hardening|reducing|increasing|training|planning|building|improving|migrating|implementing|introducing|evaluating|exploring|developing|designing|rewriting|hiring|considering|automating|extending`,
  `${us} am|is|are !not <adverb>* looking at|into|for|to`,
  `<capitalised>|foundation|company am|is|are !not <adverb>* hiring|building|developing|introducing`,
  `${us} has|have <adverb>* ${madeToLast}`,
  `has|have since|now <adverb>* ${madeToLast}`,
  'has|have <adverb>* been <adverb>* added|trained|introduced|implemented|put|hardened|improved|upgraded|extended|tightened|automated|built|lowered|raised|reduced|redesigned|established|adopted|documented|expanded|simplified|rewritten',
  'has|have since been <participle>',
  'has|have been <adverb>* set up',
  // Told where it can be looked up, what was done lasts.
  'was|were|been <adverb>* added|fixed|addressed|corrected|improved|hardened|extended in|by|with|via <open>? <object>',
  'was|were|been <adverb>* fixed|addressed|corrected|improved|hardened in|by|with|via pr? <number>',
  'from now on',
  `${us} will <adverb>* be <adverb>* looking|moving|rolling|putting|setting|running|${tellingForms}`,
  '^ action|follow-up|remediation point|points|item|items <dash> <any>',
  '^ todo|action|follow-up|followup|recommendation|improvement <dash> <any>',
  `fix|solution|step|steps|remedy|measure|plan is|are|will <adverb>* be? to <adverb>* ${telling}`,
]);

/** What keeps watch, or helps those who do: nobody adds it for one night. */
const guards =
  'check|checks|test|tests|alert|alerts|alarm|alarms|guard|guards|guardrail|guardrails|safeguard|safeguards|validation|metric|metrics|dashboard|dashboards|monitoring|monitor|monitors|documentation|runbook|runbooks|procedure|procedures|policy|policies|warning|warnings|reproducer';

/** The same without anybody who does it; where a mechanism is explained, "will be dropped" announces nothing. */
const passives = new PatternSet([
  `will|should <adverb>* be <adverb>* ${tellingForms}`,
  'will <adverb>* include <word>',
  'now rejects|requires|validates|checks|verifies|enforces|alerts|pages|warns|refuses|logs|limits|uses|runs|includes|supports|blocks|prevents|ensures|keeps|compares|tests <word>',
  `${guards} .. was|were <adverb>* added|introduced|created|built|written|extended|improved !in`,
  `${us} <be|have>? <adverb>* intend|plan|planning|want|aim|aiming|committed|going to <adverb>* !<adverb>|thank|apologise|apologize|say|stress|emphasise|emphasize|point|note|acknowledge|share|clarify|mention|express|be|know|find|see|look|wait|make|restart|roll|revert|understand|try|investigate <word>`,
]);

/** What somebody wishes for; where lessons are told, that is a proposal. */
const wishes = new PatternSet([
  `should|must|shall !not <adverb>* ${telling}`,
  'should|must !not|never|have|be|do|know|remember|think|expect|care|take|feel|work|always|also|communicate|go|see|look|come|get|happen|ask <word> <determiner|number|object|adverb|preposition>',
  `${us} should|must|will|could <adverb>* do !better|more|our|everything|all|well <any>`,
  `would|could|might|may be <adverb>* ${desirable}`,
  'is|are|be <adverb>* worth <gerund>',
  "it|that 's worth <gerund>",
  'better|more|another|additional|new|further|improved|clearer|stricter|simpler|stronger|regular|automated <any> <any>? <any>? <any>? <be> <adverb>* needed|required|necessary|recommended|desirable|overdue|helpful|useful',
  '^ a|an <any> <any>? <any>? <any>? <any>? is <adverb>* needed|necessary|recommended|desirable|overdue',
  `plan|plans|idea|intention|proposal|improvement|suggestion|option|approach|mitigation|recommendation|remedy ..3 is|are|will|would|could <adverb>* be? to <adverb>* ${anyVerb}`,
  `is|are|'s <determiner>? <any>? plan|plans|proposal|proposals|efforts|work|idea|ideas to|of|for <adverb>* ${tellingForms}`,
  `${us} <auxiliary>* <adverb>* discussed|floated|proposed|suggested|recommended <adverb>? <gerund>`,
  `${us} <auxiliary>* <adverb>* talked|talking|spoke|spoken|thinking|discussing about|of? <gerund>`,
  `${us} am|is|are|have <adverb>* been? in talks|discussion|discussions|negotiation|negotiations`,
  `<person> will <adverb>* !see|have|find|continue|look|understand|know ${anyVerb}`,
  `${us} has|have <adverb>* asked|requested|urged ..3 to <adverb>* ${telling}`,
  `it is|'s|was <adverb>* the? right|good|high? time to ${telling}`,
]);

/** Sentences of a list of actions that say what will be changed. */
const proposals = new PatternSet([
  `^ <number>? <dash>? <adverb>? please? ${anyVerb}`,
  `^ done|todo|idea|planned|proposal <dash> <adverb>? ${anyVerb}`,
  `<person>|team|it will|shall|should|must|could <adverb>* ${anyVerb}`,
  `will|should|must be <adverb>* <participle>`,
  `<person>|<capitalised> need|needs|plan|plans|intend|intends|want|wants|aim|aims|going|propose to <adverb>* ${anyVerb}`,
  'planned|scheduled|proposed to|for',
  'be|am|is|are <adverb>* working|planning|looking|building|adding|improving|reviewing|investigating|migrating|implementing|rolling|updating|evaluating|exploring|introducing|continuing|moving|replacing|hiring',
  'is|are being|<adverb>? <participle> now',
  'have|has <adverb>* added|implemented|introduced|changed|updated|improved|deployed|enabled|disabled|removed|increased|reduced|created|rolled|begun|started|replaced|moved|fixed|put|made|set|built',
  '^ adding|implementing|improving|fixing|creating|updating|moving|removing|making|introducing|setting|reinstating|asserting|limiting|monitoring|continuous|better|more',
]);

/** Changes meant to stay, told where a review without a list of actions tells how it ended. */
const lasting = new PatternSet([
  `<capitalised>|it|there <adverb>* will be <adverb>* ${tellingForms}`,
  `<capitalised> plan|plans|intends <adverb>* to <word>`,
  'is|are <adverb>* planned|scheduled|coming|underway|ongoing',
  'is|are <adverb>* under way|development|construction',
  'is|are <adverb>* working on|to|towards',
  'is|are being <adverb>* <participle>',
  `was|were <adverb>* introduced|implemented|addressed|created|upgraded`,
  `have|has <adverb>* ${madeToLast}`,
  'no longer|always|now',
  'is|are now <adverb>* !resolved|restored|fixed|recovered|closed|solved|mitigated|contained <participle>',
  'remains a|our priority',
  'starting|beginning in|with version|<number>',
  '^ <dash>? asserting|adding|limiting|monitoring|making|reinstating|fixing|changing|rejecting|removing|replacing|enforcing|moving|upgrading|restricting|validating|checking|more|better',
]);

const changed = new PatternSet([
  'has|have been <adverb>* <participle>',
  'is|are now',
  '<any> now <any>',
  '<person> <have> <adverb>* <participle>',
  '<person> <be> <gerund>',
  '<person> <adverb>? went|put|made|set|moved|added|switched|turned|replaced|wrote|built',
  '<person|system>|<capitalised> will <adverb>* <word>',
  'will be <participle>',
  '^ <number|dash|open>* <participle> <determiner|number|adverb|object|capitalised>|<any>',
  'not <any>* any more|longer',
]);

const imperative = new PatternSet([
  `^ <adverb>? please? ${anyVerb}`,
  `^ done|todo|idea|planned|proposal <dash> <adverb>? ${anyVerb}`,
]);
const tellingImperative = new PatternSet([`^ <adverb>? please? have|${telling}`]);
/** Words in front of a colon that name what an action is about. */
const longestName = 7;

/** Bullets that stand in an action list and are no action. */
const empty = /^[\s\u2026.–—-]*(?:n\/?a|none|nothing|tbd|todo|done|wip|…|\.\.\.)?[\s.…]*$/i;

/** Column headers under which a table names its actions. */
const actionColumn =
  /\b(?:actions?|items?|tasks?|follow-?ups?|what|description|steps?|to-?do|title|measures?|improvements?|changes?|remediations?|recommendations?|fix(?:es)?|controls?|work|issue|summary|mitigations?|deliverable|activity)\b/i;
/** Bold labels with which the fields of an entry begin. */
const fieldLabel =
  /^\s*(?:[-*+]|\d+[.)])?\s*(?:\[[ xX]\]\s*)?(?:\*\*|__)[^*_\n]{2,40}:?(?:\*\*|__):?/;

const blank = /^\s*(?:…|which factor)?\s*$/;

/** Where the incident itself is told, or nothing of it: what sounds like a change there is none. */
const withoutActions: ReadonlySet<SectionKind> = new Set([
  'timeline',
  'went-well',
  'luck',
  'questions',
  'references',
  'metadata',
]);

const explainsMechanism: ReadonlySet<SectionKind> = new Set([
  'factors',
  'background',
  'diagnosis',
  'impact',
  'rationale',
]);

/** Whether a review has a list of actions, so that elsewhere only what speaks plainly of one is meant as one. */
export function listsActions(review: Review): boolean {
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
  if (told && items.length === 0 && (isCommand(name) || announces(name)))
    return { start: heading.start, end: section.end, name, form: 'heading', blocks, section };
  if (items.length < 2 || !items.every((block) => isField(block, review))) return undefined;
  return { start: heading.start, end: section.end, name, form: 'heading', blocks, section };
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

function isField(block: Block, review: Review): boolean {
  return fieldLabel.test(review.text.slice(block.start, block.end));
}

/** Also "Lessons and follow-ups", where both stand under one heading. */
export function isList({ context, heading }: Pick<Section, 'context' | 'heading'>): boolean {
  if (context === 'actions') return true;
  const parts = heading.split(/\s*(?:&|\/|\band\b)\s*/i);
  return parts.length > 1 && parts.some((part) => recogniseSection(part, 2) === 'actions');
}

/** "Remediation" can be a list of what is still to be done. */
function listsCommands({ context, blocks }: Section): boolean {
  const items = blocks.filter(({ type }) => type === 'item');
  const commands = items.filter(({ sentences: [first] }) => first && isCommand(first));
  return context === 'response' && items.length > 1 && commands.length * 2 > items.length;
}

/** "Migrated the logs", "Wrote a runbook" under a heading of its own: what was done about the incident since. */
const begunForGood = new PatternSet([
  `^ <dash|object>? <person>? have? <adverb>* ${madeToLast}|wrote|onboarded|trained|enabled|disabled|fixed|limited|split|scheduled|planned|decided|agreed|automating|adding !<be|have>`,
]);

function listsWhatWasDone({ context, blocks }: Section): boolean {
  const items = blocks.filter(({ type }) => type === 'item');
  const done = items.filter(({ sentences: [first] }) => first && isDone(first));
  return context === 'other' && done.length > 1 && done.length * 3 >= items.length * 2;
}

/** Not "Moved files are skipped". */
function isDone({ tokens, block }: Sentence): boolean {
  return (
    block.type === 'item' &&
    begunForGood.test(tokens) &&
    !tokens.slice(1, 4).some((token) => is(token, 'be'))
  );
}

/** Which sentences of a section tell of an action. */
function tellerOf(section: Section, listed: boolean): (sentence: Sentence) => boolean {
  if (listsWhatWasDone(section)) return (sentence) => announces(sentence) || isDone(sentence);
  switch (section.context) {
    case 'lessons':
      return proposes;
    case 'response':
      return listed ? announces : lasts;
    default:
      return announces;
  }
}

function actionsIn(
  section: Section,
  blocks: readonly Block[],
  listed: boolean,
  review: Review,
): FoundAction[] {
  const inList = isList(section) || (!listed && listsCommands(section));
  const tells = inList ? changes : tellerOf(section, listed);
  const hasTable = inList && blocks.some(({ cell }) => cell);
  const actions: FoundAction[] = [];
  const taken = new Set<Item>();
  const rows = new Set<number>();
  for (const block of blocks) {
    // What stands around a table of actions says how to read it.
    if (hasTable && !block.cell) continue;
    const name =
      inList && leadsList(block, blocks, review)
        ? block.sentences[0]
        : nameIn(block, inList, tells, review);
    if (!name || block.type === 'heading') continue;
    if (!leadsList(block, blocks, review) && isNoAction(block, name, review)) continue;
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
      if (isInside(item, taken)) continue;
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
    } else if (block.type === 'paragraph' && !block.item) {
      const names = namesIn(block, name, inList, tells, review);
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

/** The sentence that names a block's action: in a list the first one, unless that only says how things are. */
function nameIn(
  block: Block,
  inList: boolean,
  tells: (sentence: Sentence) => boolean,
  review: Review,
): Sentence | undefined {
  const [first] = block.sentences;
  const sentences = block.sentences.filter((sentence) => !introduces(sentence, review));
  const told = sentences.find(tells);
  if (!inList) return told;
  if (first && block.type === 'item' && !states(first)) return first;
  return told ?? first;
}

/** In a section of actions, whatever tells of something done or to be done. */
function changes(sentence: Sentence): boolean {
  return (
    (announcements.test(sentence.tokens) ||
      isDoneForGood(sentence) ||
      (wishes.test(sentence.tokens) && !described.test(sentence.tokens)) ||
      proposals.test(sentence.tokens) ||
      lasting.test(sentence.tokens) ||
      changed.test(sentence.tokens)) &&
    !reasons.test(sentence.tokens)
  );
}

/** The sentences of a paragraph that each name an action: all that tell of a change and do not go on about the last one. */
function namesIn(
  block: Block,
  name: Sentence,
  inList: boolean,
  tells: (sentence: Sentence) => boolean,
  review: Review,
): Sentence[] {
  return block.sentences.filter(
    (sentence) =>
      !introduces(sentence, review) &&
      !entryStart.test(review.text.slice(block.start, sentence.end)) &&
      !manners.test(sentence.tokens) &&
      (sentence === name || sentence.tokens[0]?.word !== '(') &&
      !noise.test(sentence.tokens) &&
      (sentence === name ? tells(sentence) || startsPlainly(sentence) : tells(sentence)) &&
      (sentence === name || !(inList ? continues : refersBack).test(sentence.tokens)),
  );
}

/** Goes on about what the sentence before said. */
const continues = new PatternSet([
  '^ this|that|these|they|those|he|she|which|so|then|also|however|but|and|both|until|while|if|once|when|our|there',
  '^ it !would|might|could',
  '^ in|with|as !addition|the|order|a|part|future|response|light <any>',
  '^ to <any>* <comma> this|these|those|that|it|they',
  '^ to this end',
]);
/** Outside a list, where neighbours are about other things, only what speaks of the sentence before. */
const refersBack = new PatternSet([
  '^ <open>? this|that|it|these|they|those|he|she|which|so|however|but|and|there',
  '^ to <any>* <comma> this|these|those|that|it|they',
  '^ to this end',
]);
/** What no action says in whatever form: apologies, and what a template asks for. */
const noise = new PatternSet([
  'apolog*|sorry|grateful|inconvenience',
  '^ list|describe|note|include|document|record any|all|the|each|every <any>? action|actions|task|tasks|item|items|step|steps|improvements|measures|follow-ups',
  '^ please? see|refer|contact|visit <word>',
  '^ action|actions item|items? should|must|can|are|is',
]);
/** What is said around the actions: thanks, apologies, introductions, credits. */
const manners = new PatternSet([
  'sorry|apolog*|thank|thanks|grateful|trust|patience|confident|committed|regret|inconvenience|credited|credit|refund|refunded|compensation',
  'do better',
  'following|below steps|actions|measures|items|changes|improvements',
  'remind you',
  'you|your|yours',
  'every|each|all action|item|items|actions',
]);
/** Steps that ended the incident, in a list of what was done about it. */
const restoring = new PatternSet([
  '^ <dash|object>? reverted|restarted|rebooted|restored|cleared|communicated|notified|informed|contacted|freed',
  '^ <dash|object>? rolled back',
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
    !is(tokens[0], 'pronoun') &&
    !tokens.some((token) => is(token, 'auxiliary'))
  );
}

const questions = new PatternSet(['^ why|what|how|who|when|where|is|are|do|does|did|can']);

function announces(sentence: Sentence): boolean {
  const { tokens, block } = sentence;
  const told =
    announcements.test(tokens) ||
    isDoneForGood(sentence) ||
    (!explainsMechanism.has(block.section.context) && passives.test(tokens));
  return told && !reasons.test(tokens);
}

function proposes(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return (
    announces(sentence) ||
    isCommand(sentence, tellingImperative) ||
    (wishes.test(tokens) && !reasons.test(tokens) && !described.test(tokens))
  );
}

/** What should be and is not, told as a finding; advice to the reader. */
const described = new PatternSet([
  'you|your|which|that|this should|must|could',
  'should|must .. <comma>? but|yet|however',
  '<comma> but',
]);

function lasts(sentence: Sentence): boolean {
  return proposes(sentence) || (lasting.test(sentence.tokens) && !reasons.test(sentence.tokens));
}

/** "Rename the pool", "3) Rename the pool", "Database: rename the pool". */
function isCommand({ tokens }: Sentence, verb = imperative): boolean {
  const colon = tokens.slice(0, longestName).findIndex(({ word }) => word === ':');
  return [tokens, colon > 0 ? tokens.slice(colon + 1) : []].some((words) =>
    verb.test(words.slice(words.findIndex(({ kind }) => kind === 'word'))),
  );
}

/** Says why, or what is the case already. */
const reasons = new PatternSet([
  '^ this|it|that|which is|was|because',
  '^ because',
  '^ since !the|then|last <any>',
  '^ as !a|an|part <any>',
  'how we|i <modal>',
  'what|where we|i could|should|might',
  'because <any>? <person> must|should|need|needs|have',
  'could|should|would|might <adverb>* have <adverb>* been|<averting>',
  // For the time being, or on the review itself.
  'until <any>* solved|resolved|fixed|restored|over|recovered',
  'update|updating|edit|post|keep <determiner> page|post|document|report|review|thread|issue|article|updated',
  'started|begun|continue|keep to? investigat*|look|looking|watch*|observ*|debug*|diagnos*|restor*|recover*',
]);

/** Done for good, as opposed to until the incident was over. */
const doneInPast = new PatternSet([
  `was|were|<person> <adverb>* ${madeToLast}|fixed|disabled|enabled|limited|blocked|changed !quickly|very|fast|on`,
]);
const forGood = new PatternSet([
  'permanent|permanently|recurrence|recurrences|recurring|recur|reoccur*|re-occur*',
  'from happening',
  'not <any>* again',
  'long|longer term',
  'long-term|longer-term|from now on',
  'in future',
  'in the future',
]);
function isDoneForGood({ tokens, block }: Sentence): boolean {
  return (
    !explainsMechanism.has(block.section.context) && doneInPast.test(tokens) && forGood.test(tokens)
  );
}

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
  if (empty.test(text) || footnote.test(text)) return true;
  if (references.test(text.trim())) return !isLinkedAction(block, text);
  if (words.length <= 3 && notes.test(name.tokens)) return true;
  if (block.type === 'item' && block.sentences.length === 1 && introduces(name, review))
    return true;
  if (restoring.test(name.tokens)) return true;
  if (block.type === 'item' && noise.test(name.tokens)) return true;
  if (block.type !== 'item' || changes(name) || proposes(name)) return false;
  if (/[?:]\**\s*$/.test(text) && words.length < 10) return true;
  return states(name);
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

/** Also a blank that somebody's template left. */
const footnote = /^(?:\[\^[^\]]*\]|\{\{\s*\w*\s*\}\})/;
/** Links whose text only says that there is something, and numbers. */
const references =
  /^(?:(?:\[[^\]\s]*(?:\s[^\]\s]+)?\]\([^)]*\)|<?https?:\S+>?|[A-Z]{2,}-\d+|#\d+|PR\s*#?\d+|see (?:also )?\S.*)[\s,;.]*)+$/i;
const statements = new PatternSet([
  '^ <determiner>|it|we|there <any>? <any>? <any>? <any>? <any>? <adverb>* is|are|was|were|has|have|had|reads|exist|exists|runs|uses|remains|serves|currently',
  '^ note|notice that',
  '^ <determiner>? incident|section|sections|postmortem|post-mortem|review|report|document <any>* is|are|was|were|has|have',
  '^ owner|owners|assignee|due|status|priority|ticket|tickets|date|author|deadline <dash>',
]);
const obliges = new PatternSet(['should|must|will|shall|needs']);

function states({ tokens }: Sentence): boolean {
  return statements.test(tokens) && !obliges.test(tokens);
}

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

/** "Check the expiry of:" with names below: the line above them is the action. */
function leadsList(block: Block, blocks: readonly Block[], review: Review): boolean {
  const [first, ...others] = block.sentences;
  if (!first || others.length > 0 || !block.item || !introduces(first, review)) return false;
  if (!isCommand(first) && !announces(first)) return false;
  const nested = blocks.filter(({ item }) => item?.parent && item.parent === block.item);
  return !nested.some(({ sentences: [name] }) => name && changes(name));
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

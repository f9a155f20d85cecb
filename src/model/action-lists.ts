import { PatternSet } from '../language/pattern.js';
import type { Block, Section, Table } from '../review/review.js';
import { recogniseSection } from '../sections/recognise.js';
import { explainsMechanism, isCommand } from './action-sentences.js';

/** Which lists and tables hold actions: by the heading or the sentence above them, or by their columns. */

/** Of a table that lists actions wherever it stands: "Action item | Owner | Status". */
const actionTableColumn =
  /^(?:(?:corrective|preventive|preventative|remedial|remediation|improvement|follow-?up) )?(?:actions?(?: items?| points?)?|tasks?|follow-?ups?|to-?dos?|improvements?|recommendations?)$/i;

const trackingColumn =
  /\b(?:owners?|assigned|assignee|responsible|status|state|type|priority|due|deadline|ticket|issue|bug|jira|eta|tracking)\b/i;

const momentColumn = /^(?:time|timestamp|when|hour)\b/i;

export function listsActions({ headers }: Table): boolean {
  const named = headers.map((header) => header.trim());
  return (
    named.some((header) => actionTableColumn.test(header)) &&
    named.some((header) => trackingColumn.test(header)) &&
    !named.some((header) => momentColumn.test(header))
  );
}

/** Under a heading such as "What we changed", all that is listed was changed; not under "What can be improved". */
export const tellsOfChanges =
  /^changes(?: made| implemented)?$|\b(?:actions|measures|steps|fixes|improvements)\b.*\b(?:taken|made|implemented|completed)\b|\bwhat\b(?!.*\b(?:can|could|should|must|needs?|to be)\b).*\b(?:chang(?:ed|ing)|did|done|fixed|improved)\b/i;

/** Also "Lessons and follow-ups", where both stand under one heading. */
export function isList(section: Pick<Section, 'context' | 'heading'>): boolean {
  return section.context === 'actions' || isMixedList(section);
}

/** Whether only some of what is listed are actions. */
export function isMixedList({ context, heading }: Pick<Section, 'context' | 'heading'>): boolean {
  if (context === 'actions') return false;
  const parts = heading.split(/\s*(?:&|\/|\band\b)\s*/i);
  return parts.length > 1 && parts.some((part) => recogniseSection(part, 2) === 'actions');
}

/** "Remediation" can be a list of what is still to be done. */
export function listsCommands({ context, blocks }: Section): boolean {
  const items = blocks.filter(({ type }) => type === 'item');
  const commands = items.filter(({ sentences: [first] }) => first && isCommand(first));
  return context === 'response' && items.length > 1 && commands.length * 2 > items.length;
}

/** Measures, named as several: what was done to last as well as what ended the incident. */
export function listsMeasures({ context, heading, blocks }: Section): boolean {
  return (
    context === 'response' &&
    (measures.test(heading) ||
      (/^(?:the )?solution\W*$/i.test(heading) && blocks.some(({ type }) => type === 'item')))
  );
}

const measures =
  /^(?:(?:the|our) )?(?:\w+ )?(?:mitigations|remediations|solutions|resolutions|countermeasures)\b(?! steps)/i;

/** What a sentence in front of a list says that stands there. */
export type ListedThings = 'changes' | 'lessons' | 'other things';

/** "Version 3 included these fixes:", where the review tells how it ended or what it learned. */
const changesAhead = new PatternSet([
  'included|includes|contains|made|making|implemented|implementing|introduced|introducing|following|these|several <any>? <any>? changes|fixes|improvements|enhancements|safeguards',
]);

/** "Two strategic actions:": among lessons to come, in the response those that ended the incident. */
const actionsAhead = new PatternSet([
  'actions|measures|steps|safeguards|improvements|enhancements|changes|tickets|follow-ups ..2 <dash>? $',
]);

/** "To keep this from coming back, we changed a few things:", in whatever section. */
const lastingAhead = new PatternSet([
  'improvements|safeguards|enhancements|precautions|hardening',
  'preventive|preventative|corrective|long-term|longer-term|lasting|permanent|future actions|measures|steps|changes|fixes|work',
  'prevent*|avoid* <any>* recur*|again|future|similar|such|reoccur*|re-occur*|repeat',
  '<person> will|plan|intend <any|comma>* <any|comma>* <any|comma>* <dash>? $',
  'going|plan|plans|intend to <any|comma>* <any|comma>* <any|comma>* <dash>? $',
  '<person> am|are <adverb>* making|implementing|introducing <any>* <any>* <dash>? $',
  '<person> <have> <adverb>* made|implemented|introduced|deployed ..3 changes|improvements|fixes <any>* <dash>? $',
  'plans|ideas|intentions|tasks|to-dos|todos|proposals|roadmap ..3 <dash>? $',
  'future|long-term|longer-term plan ..3 <dash>? $',
  '<person> <adverb>* am|are|will be? <adverb>* <dash>? $',
  'put|putting|took|taken|taking ..4 actions|measures|steps ..2 <dash>? $',
]);

/** "These include:", behind a sentence that says what they are. */
const namesThem = new PatternSet([
  '^ these|those|they|among include|are|is|will|them <any>? <any>? <dash> $',
]);

const changesPlanned = new PatternSet([
  'actions|measures|steps|improvements|enhancements|changes|safeguards that|which? <person> <adverb>* will|shall|plan|plans|intend|are|am|have|need',
]);

/** "This taught us several things:", whatever the section. */
const lessonsAhead = new PatternSet([
  'taught|highlighted|highlights|revealed|uncovered|learned|learnt|lessons|takeaways|learnings ..6 <dash>? $',
]);

/** In a section of actions, a list of something else. */
const otherThingsAhead = new PatternSet([
  'measurement|measurements|metrics|kpis|indicators|inputs|topics|questions|examples|symptoms|causes|reasons|factors|risks|problems|people|contributors|versions|services|customers|users|errors|values|links|resources|references|lessons|findings|observations|learnings',
  '^ this|these|that|it|which',
  'more ..6 found|read|available|seen|here at|in|on|here|under? <dash>? $',
  'against|focused|focusing on? <dash>? $',
  'about|around|across|between|including|like|that|verified|confirmed|analyze|analyse <dash> $',
  'you|operators|validators|<outsider> ..2 should|must|can|need|needs|may',
  'affected|impacted|example|learned|learnt|thank|thanks|credit|consists|contains|means|known|seen|observed|asked',
]);

export function thingsAhead({ type, section, sentences }: Block): ListedThings | undefined {
  const last = sentences[sentences.length - 1];
  if (type !== 'paragraph' || !last) return undefined;
  const { tokens } = last;
  const { context } = section;
  const before = sentences[sentences.length - 2]?.tokens;
  if (before && namesThem.test(tokens) && changesPlanned.test(before)) return 'changes';
  const concludes = context === 'response' || context === 'lessons';
  if (concludes && changesAhead.test(tokens)) return 'changes';
  if (tokens[tokens.length - 1]?.word !== ':') return undefined;
  if (
    (context === 'lessons' && actionsAhead.test(tokens)) ||
    (!explainsMechanism.has(context) && context !== 'difficulties' && lastingAhead.test(tokens))
  )
    return 'changes';
  if (context === 'other' && lessonsAhead.test(tokens)) return 'lessons';
  return isList(section) && otherThingsAhead.test(tokens) && !actionsAhead.test(tokens)
    ? 'other things'
    : undefined;
}

export function tellsWhatWasDone({ heading, parent }: Section): boolean {
  return tellsOfChanges.test(heading) || (parent !== undefined && tellsWhatWasDone(parent));
}

import { PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Fix } from '../lint/fix.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { sentenceAt } from '../fixes/local-rationality.js';
import type { Rule } from './rule.js';

export const exhortation: Rule = {
  id: 'exhortation',
  title: 'Asking people to try harder',
  severity: 'warning',
  rationale: `"Be more careful" changes nothing: tomorrow there is the same work with the same time for it, and the trade-off between
being quick and being thorough stays where it was. People were already as careful as that day allowed.

Ask what would make the careful thing the easy thing: a tool, a default, a signal, a second pair of hands, an hour.`,
  sources: ['Caveat promptor'],
  better: [
    [
      'Be more careful when editing firewall rules.',
      'The rule editor shows how many hosts a change touches before it is applied.',
    ],
    [
      'Remind everyone to check the dashboard after a deploy.',
      'The deploy job posts the three graphs into the channel and waits for a yes.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes: askWhatWouldMakeItEasy,
};

const people =
  'people|everyone|everybody|we|engineers|developers|operators|staff|team|teams|members|responders|reviewers|on-call|all|all-engineers|employees|users|they|you|devs|admins|colleagues|managers|leads|anyone|person|nobody|no-one|folks|contractors|authors|shift|agents|owners|maintainers|deployers|someone';
const care =
  'careful|carefully|cautious|cautiously|vigilant|attentive|diligent|diligently|mindful|aware|thorough|thoroughly|proactive|proactively|alert|disciplined|conscious|thoughtful|responsible|rigorous|prudent|watchful|conscientious|strict|stricter|sceptical|skeptical|patient|suspicious';

const phrases = new PatternSet([
  `[ be|being|stay|remain|become <adverb|comparative>* extra|particularly|<adverb>? ${care} ]`,
  '<be> <adverb>* [ asked|required|expected|told|instructed|advised|encouraged|reminded to ] <any>',
  '[ must|should|has|have|needs to? be <adverb>? followed|respected|observed|obeyed|adhered|heeded ]',
  '[ please ] !contact|mention|see|refer|note|email|reach|visit',
  '[ reinforce|stress|emphasise|emphasize|reiterate|underline ] <determiner>? importance|need|that|<any>',
  '[ take|taking <any>? <any>? <any>? <any>? seriously ]',
  '[ not be|hesitate|be afraid|rely|trust|assume|panic|rush|ignore|skip|forget ]',
  '[ read the|all|your <any>? notes|documentation|manual|docs|output|plan|changelog|runbook ]',
  '<person> should|must|need [ double check ]',
  `[ more|extra|better|greater|special|particular|increased|additional|utmost|due care|caution|attention|vigilance|diligence|discipline|awareness|rigour|rigor|thoroughness|mindfulness|scrutiny ]`,
  '[ take|exercise|use|apply|pay|give <adverb>? <any>? care|caution|attention|vigilance|diligence ]',
  '[ paying|taking|giving <adverb>? <any>? care|caution|attention ]',
  '[ take care ]',
  '[ remember|remembering ] to|that',
  '[ do not|never? forget ]',
  '[ reminded|reminding|reminder|reminders of|to|about|that ]',
  '^ <any>* [ read <any>+ twice ]',
  `[ remind|reminded|reminding|reminder|encourage|urge|urged|instruct|instructed ] <determiner>|<adverb>|${people}|<word> <any>? <any>? <any>? to|of|about|that|not`,
  `[ educate|educating|educated|train|training|retrain|retraining|coach|teach|re-train|re-educate|reeducate|sensitise|sensitize|refresh ] <determiner|adverb|number>* <any>? <any>? <person>|people|employees|staff|customers|users|agents|everyone|technicians`,
  '[ refresher|awareness|additional|further|mandatory|annual|continuous|regular|ongoing|more|better|security|compulsory|proper training|trainings|education ]',
  '[ raise|increase|improve|create|build <any>? awareness ]',
  '[ communicate|communicating|coordinate|collaborate <adverb>* better|more|clearly|earlier|proactively|early|often|well|closely ]',
  '[ better|improve|improved|clearer|more|improving communication|coordination|collaboration|communications ]',
  `[ make|making sure|certain that? <determiner>? <adverb>? ${people} ] check|checks|verify|read|know|knows|understand|understands|follow|follows|test|tests|review|always|remember|use|do|pay|respond|communicate`,
  `[ make|making sure|certain <adverb>* ] that? ${people}|to|<word> .. are|is|be <participle>`,
  `[ ensure|ensuring that? <determiner>? <any>? <any>? ${people} ] check|checks|verify|read|know|knows|understand|understands|follow|follows|test|tests|review|always|remember|use|do|pay|respond|communicate|has|have`,
  '[ follow|following|adhere|adhering|stick|comply|complying|respect|observe|keep <adverb>? to|with|by? <determiner>? <any>? <any>? process|processes|procedure|procedures|policy|policies|runbook|runbooks|checklist|guidelines|guideline|instructions|rules|protocol|protocols|steps|standards|practices|documentation ]',
  '[ double-check|double-checking|triple-check|doublecheck|re-check ]',
  '[ double check|checking ]',
  '^ <dash>? [ always|never ] <word>',
  '<person|outsider>|everyone|people should|must|shall|need|has|have|to <adverb>? [ always|never ]',
  '[ think|look|check|test|verify|review|read|plan|look|work|listen twice|harder|carefully|properly|thoroughly|diligently|closely ]',
  '^ <dash>? <adverb>? <word> <any>* [ more carefully|closely|thoroughly ]',
  '^ <any>* [ carefully|diligently|attentively ] $',
  '[ keep|keeping <adverb>? <determiner>? close? eye|eyes ] on|open|out',
  '[ try|trying harder ]',
  '[ pay|paying <any>? <any>? attention ]',
  '[ avoid|avoiding making|mistakes|errors|repeating|rushing ]',
  '[ make|making sure to ]',
  '[ double check ]',
  'do|should|must [ not trust|assume|edit|touch|deploy|run|change|restart|merge|push|skip ] <any>',
  '^ <dash>? [ do not ] <any>',
  '<comma> [ ask ] $',
  '[ common sense ]',
  '^ [ ask|tell <determiner>? <any>? <person|outsider> ] to|about|that',
  '[ re-briefed|rebriefed|briefed|counselled|counseled|retrained|re-trained ]',
  '[ adherence ] to',
  'must|should|shall|to be? [ always|never ] <any>',
  '<person> to [ study|read|check|verify|review ] <any>* carefully|thoroughly|closely',
  '[ you must ]',
  '[ keep|keeping|bear|bearing in mind ]',
  '[ take ownership|responsibility|accountability ]',
  '[ resist|fight ] the temptation|urge',
  '[ slow down ]',
  '[ hold|holding ] <person>|ourselves|each|people <any>? <any>? accountable',
  `${people} <any>? [ should|must|need|have|shall|to <adverb>* to? wait|check|verify|read|ask|test|think|confirm|review|remember|consult|inform|communicate|notify|pay|know|understand|follow|watch|look|report|escalate|coordinate|plan|avoid|refrain|respect|consider|double-check|announce|tell|call|raise|speak ]`,
  '[ is important|essential|crucial|vital|imperative|critical|necessary ] to|that|for',
  '[ use common sense ]',
]);

/** Changes to tools, artefacts and conditions, in the same words. */
const exceptions = new PatternSet([
  '^ this|that|which is because .. must|should|have|need <any>',
  'you need to know',
  'may have to ask',
  'have to call|ask|confirm|approve',
  'ensure|sure that? everybody|everyone|we|all|people get|gets|have|has|receive|receives|can|is|are notified|emailed|paged|alerted|informed|a|an|the|access|enough',
  'being|be careful|aware of|not the|its|their|to?',
  'asking|telling|reminding|training|blaming people|engineers|everyone|staff to .. ..2 has|have|had|did|does|is|was not|never',
  '<system> <adverb>? should|must|to|will <adverb>* <any> <any>?',
  'more <system> <number>|than|per',
  'careful rollout|design|review|analysis|consideration|measurement',
  'training data|set|sets|job|jobs|model|run|pipeline|cluster|environment|exercise|exercises|programme|program|material|session|sessions|budget|course',
  'remember me',
  'due diligence',
  'never|always been|returned|completed|finished|reached|exceeded|used|tested|fired|loaded|checked|needed|worked|noticed|happened|occurred|dropped|had|seen',
  'never|always returns|runs|fails|completes|reaches|goes|retries|starts|happens|on|available|exits|drops|was|were|had|been',
  'more attention than',
  'be alert|alerted|aware of? by|when|via|through',
  'alert|alerts|alerted|page|paged|notification|notifications|warning|job|bot|script|checklist|template|dashboard|tool|linter|pipeline|ci|hook|banner|prompt|form|button|automatically',
]);

const instructive =
  /^(?:actions|lessons|difficulties|response|summary|other|factors|questions|went-well)$/;

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  const teaches = block.type === 'heading' || context === 'actions' || context === 'lessons';
  if (!teaches && !(instructive.test(context) && asksColleagues(tokens))) return [];
  return outermost(without(phrases.matches(tokens), exceptions.matches(tokens))).map((match) => ({
    ...rangeOf(tokens, match),
    message: `"${wordsOf(tokens, match)}" leaves it to people's memory and effort. What would make this the easy thing to do?`,
  }));
}

/** Outside of lessons and actions, only what colleagues are asked for from now on; "you" are readers. */
function asksColleagues(tokens: readonly Token[]): boolean {
  return future.test(tokens) && !tokens.some(({ word }) => word === 'you');
}

const future = new PatternSet([
  '<person> <adverb>* should|must|shall|need|needs|ought',
  '<person> <adverb>* has|have to',
  'in the future <comma>? <person>',
  'from now on',
  'going forward',
  'next time',
  'has|have been reminded|instructed|told|trained|retrained|asked|briefed',
  '^ be|remember|always|never|make|ensure|double-check|remind|train|educate|follow|pay|take|communicate|keep',
]);

function askWhatWouldMakeItEasy(problem: Range, review: Review): readonly Fix[] {
  const sentence = sentenceAt(review, problem);
  if (!sentence) return [];
  const text = ' ${1:What would make this the easy thing to do, or the other thing hard?}';
  return [
    {
      title: 'Ask what would make it easy',
      edits: [{ start: sentence.end, end: sentence.end, text }],
      snippet: true,
      safe: false,
    },
  ];
}

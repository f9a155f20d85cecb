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
/** Those a rule of conduct is for. "We should check it" may be one task, "engineers should check it" never is. */
const others =
  'people|everyone|everybody|engineers|developers|operators|staff|members|responders|reviewers|on-call|employees|users|they|devs|admins|colleagues|managers|leads|anyone|nobody|no-one|folks|contractors|authors|shift|agents|owners|maintainers|deployers|someone|all';
const duty = 'should|must|shall|need|needs|have|has|ought';
const examine = 'check|verify|test|review|read|look|watch|plan|ask|validate|confirm|think|consider';
const talk =
  'remember|communicate|coordinate|escalate|refrain|double-check|pay|respect|announce|inform|notify|tell|consult|declare|wait|speak|strive';
/** What only people do during an incident, and are asked to do sooner. */
const respond =
  'declare|open|escalate|involve|engage|contact|ask|communicate|announce|react|respond|intervene|speak|reach|act';
const sooner =
  'sooner|earlier|faster|quicker|quickly|promptly|immediately|asap|proactively|early|often';
/** Conduct that is asked not to happen; "do not use", "do not store" are about what a system holds. */
const conduct =
  'trust|assume|edit|touch|deploy|run|change|restart|merge|push|skip|rely|rush|ignore|panic|forget|hesitate|consider|treat|guess|hurry|leave|wait|start';
const care =
  'careful|carefully|cautious|cautiously|vigilant|attentive|diligent|diligently|mindful|aware|thorough|thoroughly|proactive|proactively|alert|disciplined|conscious|thoughtful|responsible|rigorous|prudent|watchful|conscientious|strict|stricter|sceptical|skeptical|patient|suspicious';

const phrases = new PatternSet([
  `[ be|being|stay|remain|become <adverb|comparative>* extra|particularly|<adverb>? ${care} ]`,
  '<be> <adverb>* [ asked|required|expected|told|instructed|advised|encouraged|reminded to ] <any>',
  '[ must|should|has|have|needs to? be <adverb>? followed|respected|observed|obeyed|adhered|heeded ]',
  '[ please ] !contact|mention|see|refer|note|email|reach|visit',
  '[ reinforce|stress|emphasise|emphasize|reiterate|underline ] <determiner>? importance|need|that|<any>',
  '[ take|taking <any>? <any>? <any>? <any>? seriously ]',
  '[ not be afraid|complacent|shy|ashamed|tempted ]',
  // Pledges of effort.
  '[ do|doing <adverb>? better ] at|in|with|when|next|than|on|here|going|<comma>|$',
  '[ do|doing a? <adverb>? better ] job',
  '<person|conjunction> [ promise|vow|pledge|strive|endeavour|endeavor to ]',
  '<modal> <adverb>* [ strive|endeavour|endeavor|aspire to ]',
  '[ make|making <determiner> <any>? effort|efforts ] to',
  '[ more|extra effort|efforts ] in|into|to|on',
  '[ double|doubling down ] on',
  '[ do|doing our best ]',
  '[ given|give|giving|deserve|deserves a? higher|more|greater|top|enough priority|importance|thought|emphasis|focus|consideration|weight ]',
  // What to do sooner.
  `^ <dash>? <adverb>? [ ${respond} ..6 ${sooner} ] !than`,
  `<comma> [ ${respond} ..6 ${sooner} ]`,
  '^ <dash>? [ start|open|raise|declare|call incident|incidents sooner|earlier|early|faster|quicker ]',
  `${people} <adverb>? [ ${duty} to? <adverb>* ${respond}|update|publish|post|page|call|stop|start|notify|inform|tell|alert ] ..6 ${sooner}`,
  `${people} <adverb>? [ ${duty} to? <adverb>* ${respond}|update|publish|notify|inform|tell|stop ] ..6 as soon|early|quickly as`,
  `${people} <adverb>? ${duty} to? [ be <adverb>* better|faster|quicker|more <any>? ] !than`,
  // How to think.
  '[ step back ] to|and|from|when|before|<comma>|$',
  '[ take|taking a <any>? step back ]',
  '[ take|taking the|your|our|more|enough|sufficient|extra? time ] to',
  '[ stop|quit assuming|trusting|ignoring|rushing|skipping|hoping|guessing|panicking ]',
  '[ stop|quit relying|depending|counting on|upon luck|memory|hope|people|individuals|chance ]',
  '[ when|if in doubt ]',
  '[ trust <comma>? but verify ]',
  // More of the same work.
  '[ do|doing|perform|performing|conduct|conducting more|better|thorough|additional|further|extra|deeper|extensive <any>? qa|testing|tests|checks|reviews|review|verification|validation|checking|diligence ]',
  '[ more thorough|careful|rigorous|diligent|cautious|meticulous|conscientious <any> ]',
  '[ better|more planning|preparation|discipline|teamwork|ownership ]',
  // The step before the step.
  `^ <dash>? [ check|verify|confirm|test|review|consult|ask|inspect|read|look|notify|inform|tell|discuss|compare|communicate|talk ] !for|whether|if <any>* <any>* <comma>? <any>* before|prior|whenever <gerund>|to|<person>|each|every|any`,
  '^ <dash>? <adverb>? [ consult|ask|notify|inform|tell|discuss|communicate|talk ] <any>* when|while <gerund>',
  '[ care|caution|attention|diligence should|must|needs|has|to to? be <adverb>? taken|exercised|paid|given ]',
  '[ familiarise|familiarize ] ourselves|themselves|yourself|yourselves|<person>',
  'lesson|lessons|takeaway|rule|moral <any>? <dash> [ do not <any> ]',
  'lesson|lessons|takeaway|rule|moral <any>? <dash> [ always|never ]',
  '[ read the|all|your <any>? notes|documentation|manual|docs|output|plan|changelog|runbook ]',
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
  'provide|hold|organise|organize|conduct|schedule|arrange|offer|give <determiner|adverb>* <any>? [ training|trainings ]',
  '[ refresher|awareness|additional|further|mandatory|annual|continuous|regular|ongoing|more|better|security|compulsory|proper training|trainings|education ]',
  '[ raise|increase|improve|create|build <any>? awareness ]',
  '[ communicate|communicating|coordinate|collaborate <adverb>* better|more|clearly|earlier|proactively|early|often|well|closely ]',
  '[ better|improve|improved|clearer|more|improving communication|coordination|collaboration|communications ]',
  `[ make|making sure|certain that? <determiner>? <adverb>? ${people} ] check|checks|verify|read|know|knows|understand|understands|follow|follows|test|tests|review|always|remember|use|do|pay|respond|communicate`,
  `[ make|making sure|certain <adverb>* ] that? ${people}|to|<word> .. are|is|be <participle>`,
  `[ ensure|ensuring that? <determiner>? <any>? <any>? ${people} ] check|checks|verify|read|know|knows|understand|understands|follow|follows|test|tests|review|always|remember|use|do|pay|respond|communicate`,
  `[ make|making|ensure|ensuring sure|certain? that? <any>? <any>? ${people} ] <any>* has|have <adverb>* read|checked|tested|verified|reviewed|understood|informed|notified|told|followed|seen`,
  '[ follow|following|adhere|adhering|stick|comply|complying|respect|observe|keep <adverb>? to|with|by? <determiner>? <any>? <any>? process|processes|procedure|procedures|policy|policies|runbook|runbooks|checklist|guidelines|guideline|instructions|rules|protocol|protocols|steps|standards|practices|documentation ]',
  '[ double-check|double-checking|triple-check|doublecheck|re-check ]',
  '[ double check|checking ]',
  '^ <dash>? [ always|never ] <word>',
  '<person|outsider>|everyone|people should|must|shall|need|has|have|to <adverb>? [ always|never ]',
  '[ think|look|check|test|verify|review|read|plan|look|work|listen twice|harder|carefully|properly|thoroughly|diligently|closely ]',
  '^ <dash>? <adverb>? <word> <any>* [ more carefully|closely|thoroughly ]',
  `^ <dash>? <adverb>? ${examine} <any>* [ thoroughly|diligently|carefully|attentively|rigorously ]`,
  '^ <any>* [ carefully|diligently|attentively ] $',
  '[ keep|keeping <adverb>? <determiner>? close|closer|careful|better|watchful|sharp? eye|eyes|watch ] on|open|out|over',
  '[ try|trying|work|working harder ]',
  '[ pay|paying <any>? <any>? attention ]',
  '[ avoid|avoiding making|mistakes|errors|repeating|rushing ]',
  '<person> <adverb>? will|should|must|shall [ avoid|refrain <gerund>|from ]',
  '[ avoid <gerund> ] <any>* in the? future',
  '[ make|making sure to ]',
  `should|must|shall [ not ${conduct} ] <any>`,
  `^ <dash>? [ do not ${conduct} ]`,
  `<comma> [ do not ${conduct} ]`,
  '^ <dash>? [ do not ] !use|store|allow|expose|send|return|set|let|log|include|cache|retry|block|hardcode|hard-code|count|create|capture|load|require|enable|show|emit <any>',
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
  `${others} <any>? [ ${duty}|to <adverb>* to? wait|check|verify|read|ask|test|think|confirm|review|remember|consult|inform|communicate|notify|pay|know|understand|follow|watch|look|report|escalate|coordinate|plan|avoid|refrain|respect|consider|double-check|announce|tell|call|raise|speak ]`,
  `we|you|team|teams <any>? [ ${duty} <adverb>* to? <adverb>* ${talk} ]`,
  'we|you|team|teams <any>? [ should|must <adverb>* follow ] !up',
  `we|you|team|teams <any>? [ ${duty} <adverb>* to? <adverb>* ${examine} ] ..6 before|always|carefully|closely|properly|thoroughly|twice|harder|better|ahead`,
  `we|you|team|teams <any>? [ ${duty} <adverb>* to? <adverb>* ${examine} more ] <adverb|preposition|subordinator|conjunction>|$`,
  'it|that [ <be> <adverb>* important|essential|crucial|vital|imperative|critical|necessary ] to !note|mention|say|point|know',
  `it|that [ <be> <adverb>* important|essential|crucial|vital|imperative|critical|necessary ] that|for <determiner>? <any>? ${people}`,
  '[ use common sense ]',
]);

/** Changes to tools, artefacts and conditions, in the same words. */
const exceptions = new PatternSet([
  '^ this|that|which is because .. must|should|have|need <any>',
  'you need to know',
  'may have to ask',
  'have to call|ask|confirm|approve',
  // Whether to do it is what the action will settle.
  `if|whether|how|what|why|where|when|who ${people} <any>? should|must|need|needs|have|shall|ought to? <any>`,
  'never be <preposition>|a|an|the|able|possible',
  'ensure|sure that? everybody|everyone|we|all|people <any>? get|gets|receive|receives|can|is|are notified|emailed|paged|alerted|informed|a|an|the|access|enough',
  'being|be careful|aware of|not the|its|their|to?',
  'asking|telling|reminding|training|blaming people|engineers|everyone|staff to .. ..2 has|have|had|did|does|is|was not|never',
  '<system> <adverb>? should|must|to|will <adverb>* <any> <any>?',
  'more <system> <number>|than|per',
  '<system> <any>? <any>? <any>? should|must be given a? <comparative> <any>',
  'add|adding|introduce|implement|build|create|write|set more|better <any> <any>?',
  'careful rollout|rollouts|design|analysis|consideration|measurement',
  'training data|set|sets|job|jobs|model|run|pipeline|cluster|environment|budget',
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
  if (readers.test(tokens)) return [];
  if (!teaches && !(instructive.test(context) && asksColleagues(tokens))) return [];
  return outermost(without(phrases.matches(tokens), exceptions.matches(tokens))).map((match) => ({
    ...rangeOf(tokens, match),
    message: `"${wordsOf(tokens, match)}" leaves it to people's memory and effort. What would make this the easy thing to do?`,
  }));
}

/** Courtesies to those who read the review. */
const readers = new PatternSet([
  'hesitate|free to contact|reach|ask|email|write',
  'if|should you have <any>? <any>? questions|concerns|feedback|comments',
  'keep <any>* eye on <any>* for <any>* details|updates|information|news|announcements',
  'let us know',
]);

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
  'step back to|and',
  'avoid <gerund> <any>* in the? future',
  '<person> <modal> <adverb>* be <adverb>* more|extra',
  'in the? future $',
  '<conjunction|person> promise|vow|pledge to',
  'keep|keeping a closer|better|sharper',
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

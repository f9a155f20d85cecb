import { is, subjectOf } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { say } from '../wording.js';
import { questions } from './hindsight.questions.js';
import { questionNear } from './questions.js';
import type { Rule } from './rule.js';

export const hindsight: Rule = {
  id: 'hindsight',
  title: 'Hindsight',
  severity: 'information',
  rationale: `Once the outcome is known, the signs that pointed to it stand out, and those that pointed elsewhere fade. "Obviously" and
"in hindsight" are the marks of that view. At the time nothing was obvious, or somebody would have acted on it.

Put the reader back into the moment: what else was on the screen, what was the usual meaning of that signal?`,
  sources: ['A plea: assume local rationality', 'Brief thoughts on the recent Cloudflare outage'],
  better: [
    [
      'The warning was obviously important.',
      'The warning had fired about twice a week since spring, each time for a backup that ran long.',
    ],
  ],
  asks: questions,
  check: { per: 'sentence', check },
};

/** What people decide, and a review judges. */
const decided =
  'decision|decisions|choice|choices|idea|ideas|call|calls|move|assumption|assumptions|approach|strategy|plan|bet|gamble|shortcut|judgement';
const bad =
  'bad|terrible|horrible|awful|wrong|poor|dangerous|unwise|foolish|naive|reckless|stupid|dumb|silly|misguided|disastrous|fatal|costly|regrettable|questionable|dubious|unfortunate|mistaken|mistake';
const good =
  'best|right|correct|wisest|wise|smartest|smart|good|great|brightest|ideal|optimal|sensible|prudent';
const silly =
  'obvious|glaring|silly|stupid|trivial|rookie|amateur|schoolboy|unforced|inexcusable|elementary|embarrassing|textbook|dumb|careless|basic|honest';
const averted =
  'avoided|prevented|averted|foreseen|predicted|anticipated|caught|spotted|noticed|detected|found|discovered|tested|verified|checked|mitigated|fixed|solved';
/** What is said to be beyond doubt, so that whoever did not see it looks careless. */
const certainly = 'obviously|clearly|evidently|plainly|blatantly|glaringly|undeniably|surely';
const certain = 'obvious|self-evident|apparent|evident|clear|plain';
const failing =
  'failed|missed|underestimated|overlooked|neglected|ignored|forgot|misjudged|lacked|broke';
/** What one says of what was not good. */
const verdict = `too|oversight|insufficient|inadequate|unprepared|needed|necessary|important|overdue|outdated|missing|lacking|flawed|unacceptable|risky|${bad}`;
const enough = 'enough|ready|good|prepared|sufficient|adequate|acceptable|ideal|right|work';
const signs = 'signs|symptoms|clues|hints|warnings|signals|indications|evidence';

/** Turns of phrase that need nothing around them. */
const idioms = `with|in <any>? <any>? <any>? hindsight, in the cold light of day,
  viewed|seen|judged|judging|looking from today, with|given|knowing what <person> <adverb>? know|knows now?,
  now that we know, knowing how <any> <any>? ended|turned|went, if|had <person> <adverb>? knew|known then,
  little did <determiner>? <person> <person>? know, afterwards one|everyone|we|it is|are,
  easy to see|say now|afterwards|today, clear|plain as day|daylight,
  no-brainer|blatant|glaring|glaringly, so|too evident|obvious|plain,
  obvious|apparent now|afterwards|today, turned|turning a blind eye, in plain sight,
  staring|stared us|them|me|everyone in the face, writing <auxiliary>* on the wall, common sense,
  how|why could|did <person> not <adverb>? see|notice|spot, what was|were <determiner>? <any>? <person> thinking,
  accident|disaster|catastrophe|outage in the making, only|just a? matter|question of time,
  inevitably <participle>, not if but when,
  avoidable|preventable|foreseeable, did|had not|never <adverb>* have? needed? need? to happen|occur,
  never|not had|have to happen|occur, within our|their|my power|control to prevent|avoid|stop,
  simple|minor|small|tiny oversight|oversights, simple|minor mistake|slip,
  how|so wrong <person> was|were, was|were i|we ever? wrong|mistaken, could not <adverb>* have <adverb>* been more wrong|mistaken,
  false sense of security|safety|confidence, wishful thinking`
  .split(/,\s+/)
  .map((words) => `[ ${words} ]`);

const phrases = new PatternSet([
  // The view from afterwards names itself.
  'in|with|by [ hindsight|retrospect ]',
  'benefit|light|luxury|clarity|wisdom|power|advantage of [ hindsight ]',
  '[ hindsight ] is|shows|showed|tells|reveals|being|would|was|<comma>',
  '^ in [ retrospective ] <comma>|we|it|this|the|our',
  '[ looking back ] <comma>|we|it|this|now',
  '[ looking back ] at|on <determiner>? it|this|that|things|events|everything|decision|incident|outage|choice|timeline <comma>',
  '^ [ retrospectively ] <comma|person|determiner>|it|there',
  '<comma> [ retrospectively ]',
  '^ [ after the fact ]',
  // As a filler it judges nothing.
  '[ needless|goes to|without say|saying ] <comma|subordinator>? <any>* <any>* <modal>|has|had|bad|wrong',
  '[ needless to say ] <comma>? one|nobody|everybody|everyone',
  'now <any>? <be>? [ easy to see|say ]',
  `<person> [ now realise|realize|see|understand|recognise|recognize|know ] <any>* should|ought|${bad}`,
  '[ would <adverb>* have <adverb>* been <adverb>* wiser|wise|smarter|smart|prudent ] to',

  // What is plain now is said to have been plain then.
  '[ painfully|blindingly|abundantly|ridiculously|embarrassingly obvious|clear|evident ]',
  `[ ${certain} <any>* all along ]`,
  '[ obvious ] gap|flaw|risk|danger|weakness|hole|shortcoming|failure|blunder|loophole',
  '<be> <adverb>* [ plain ] that|to',
  `[ ${certain} from|since the|day very? start|outset|beginning|one ]`,
  `should|could|ought|must to? have <adverb>? been [ ${certain}|foreseen|predicted ]`,
  '[ signs|clues|hints|warnings <auxiliary|adverb>* there|ignored ]',
  `[ warning|red|telltale|tell-tale|clear|early ${signs}|flag|flags ] were|was|should|that|had|we|all|there`,
  'been <determiner> <adverb>? [ red|warning|clear|telltale flag|sign|signal|clue ]',
  '<be> <adverb>* [ red|warning|telltale flags|signs|signals ]',
  '[ plain|clear|there|visible for? all|everyone|anybody|anyone to see ]',
  '[ ignored|missed|overlooked|dismissed <any>? <any>? warning|red|early|obvious|clear|telltale signs|sign|flags|flag|warnings ]',
  '[ alarm bells ] should|ought',
  '<person> <be> [ blind to ] <determiner>? risk|risks|danger|dangers|fact|possibility|consequences|signs|limits|how|what',
  '[ right in front of ] us|them|everyone|everybody|him|her|me',
  '[ would|could|should|ought to? have <adverb>? seen <any>? <any>? coming ]',
  '[ anyone|anybody|everyone|everybody could|would|should <adverb>* have? see|seen|told|known|predict|predicted|notice|noticed ]',
  '<person> <adverb>* [ should|ought <adverb>* to? have <adverb>* known|foreseen|predicted|guessed ]',
  '<person> [ <modal>? <have>? known|knew better ]',
  'have|has|had|with|lack|lacked|of|more|enough|the|some [ foresight ]',

  // What happened is said to have had to happen, or not.
  '[ waiting|asking|recipe|ticking|foregone to|for|time? happen|trouble|disaster|bomb|conclusion ]',
  '[ was|were|been <adverb>* bound|destined|doomed|fated to ] !<determiner>|<number>|<object>',
  '[ was|were always|never|guaranteed|certain|sure going? to ] fail|break|happen|cause|bite|overflow|collapse|work|survive|hold|scale|last',
  '^ [ unsurprisingly|predictably ]',
  '<comma> [ unsurprisingly|predictably ]',
  'was|were|became|been <adverb>* [ inevitable|unsurprising ]',
  '^ [ not|hardly surprisingly|unexpectedly|surprising ]',
  '<comma|conjunction> [ not <adverb>? surprisingly|unexpectedly ]',
  '[ as one|<person> could|might|would|should have? expect|expected|predict|predicted ]',
  '[ as could|might|would|should|was|were <adverb>? to? have? be|been <adverb>? expected|predicted|foreseen|anticipated ]',
  '[ no|not <adverb>? surprise|surprising given|when|that ] <determiner>',
  `[ could|should|might|would so|<adverb>* have? so|<adverb>* easily|readily|trivially|simply <adverb>* have? <adverb>* been? <adverb>* ${averted} ]`,
  `[ could|should|might|would <adverb>* have <adverb>* been <adverb>* easily|readily|trivially ${averted} ]`,
  'have <adverb>* been <adverb>* [ easy|trivial|simple to avoid|prevent|avert|foresee|predict|anticipate|catch|spot|notice|detect|find|see ]',
  '[ entirely|completely|largely|perfectly|wholly|totally|fully|easily|trivially|readily|all-too|too avoidable|preventable|foreseeable|predictable|detectable ]',
  '[ <adverb>? needless|unnecessary outage|outages|downtime|incident|incidents|disruption|failure|delay|loss|one ]',

  // What people did is judged by what came of it.
  `was|were|been|prove|proved|proven|turn|turned|out [ not to? be? <determiner> <adverb>? ${good} ${decided}|time|way|thing ]`,
  `[ ${silly} oversight|oversights|mistake|mistakes|error|errors|omission|slip|misconfiguration|typo ]`,
  // A course of events measured against a better one.
  '[ could|should <adverb>* have <adverb>* been? <adverb>* <participle> <any|dash>* minutes|hours|days <any>? instead|rather of|than ]',
  '[ misguided|ill-advised|ill-conceived|ill-judged|ill-considered|ill-fated|short-sighted|shortsighted|foolhardy|half-baked|ill-timed|foolishly|stupidly|naively|unwisely|unwise|fateful ]',
  '<be> <adverb>* [ naive|foolish|reckless|unwise|stupid|silly ] to|of|from|$',
  '<determiner> <any>? [ misjudgement|misjudgment|miscalculation ]',
  'it <be> [ <adverb>* wrong ] to|of',
  '<determiner> [ right|correct|proper|obvious|sensible course|decision|call|move|thing|choice|response <any>* was|were ] to',
  '[ needlessly|unnecessarily delayed|prolonged|long|extended|lost|slow ]',
  `[ would <adverb>* have <adverb>* been <adverb>* <determiner>? <adverb>? ${good} ${decided}|option|course|thing ]`,
  `<be>|made|making|as <determiner> <adverb>? [ ${bad} ${decided} ]`,
  `^ <dash|determiner|number>? [ ${bad}|flawed|faulty|incorrect assumption|assumptions|decision|decisions|choice|choices ] <preposition>|$`,
  `decision|choice|approach|move|bet|gamble|shortcut .. .. [ was|were|proved|proven|looks|looked|seems|turned out? to? be? <determiner>? <adverb>* ${bad} ] !<system>`,
  '<person|conjunction> <auxiliary|adverb>* [ wasted <determiner|number|adverb>? <any>? <any>? time|minutes|hour|hours|day|days|effort ]',
  '^ after [ wasting <determiner|number|adverb>? <any>? <any>? time|minutes|hour|hours|day|days|effort ]',
  // Last, as of what ends alike the first is reported.
  ...idioms,
]);

/** What people reckon with, and are found to have been wrong about. */
const reckoned =
  'amount|amounts|number|load|traffic|volume|demand|time|effort|work|risk|risks|impact|complexity|difficulty|severity|scope|size|scale|extent|importance|issue|problem|interest|cost|duration|significance|consequences|popularity|growth|likelihood|need|usage|how|what';
const estimating = 'underestimated|underestimating|overestimated|overestimating';
/** How far off an estimate was is known only afterwards; a program's is a figure. */
const estimates = new PatternSet([
  `[ ${certainly} ] <adverb>* ${failing}`,
  `[ <adverb> ${estimating} ]`,
  `[ ${estimating} ] <determiner>? <any>? ${reckoned}`,
  `<be> <adverb>* [ ${estimating} ]`,
  '[ <adverb>? misjudged|misjudging|miscalculated ]',
]);

/** Where it is said of the past or of what ought to be, and with a verdict: "was clearly too small". */
const emphases = new PatternSet([
  `[ ${certainly} ] <comma>? <any>* was|were|had|should|ought|could|would <any>? <any>? <any>? ${verdict}`,
  `[ ${certainly} ] <comma>? <any>* <negation> <any>? <any>? ${enough}`,
  `[ ${certainly} ] <comma>? <determiner>? <any>? <person> <any>? <any>? ${failing}|too`,
  '<person> [ obviously ] <participle>',
  `was|were|been|had [ ${certainly} ] <any>? <any>? ${verdict}|our|my|their`,
  `should|ought|could [ ${certainly} ] <adverb>* have|not`,
  `[ ${certainly} ] <comma>? <any>* should|ought <any>`,
  '[ of course ] <comma>? <any>? <any>? <any>? should|could|ought|must <adverb>* to? have',
  `[ of course ] <comma>? <any>* was|were|had <adverb>* bound|${verdict}`,
  'was|were|been [ <adverb>* obvious|self-evident ]',
]);
/** What one finds out, or what is to be found out. */
const found =
  'cause|causes|reason|culprit|fix|solution|answer|problem|issue|impact|pattern|suspect|explanation|log|logs|message|messages|trace|output';

const exceptions = new PatternSet([
  // What might be so, and how things stand or go.
  'may|might|could|can|potentially have? <adverb>? underestimated|overestimated|misjudged',
  'not|never|avoid|to|without underestimated|overestimated|underestimating|overestimating',
  'foreseeable future',
  `avoid|avoids|avoiding|prevent|prevents|preventing|reduce|reduces|reducing|without|cause|causing|eliminate|remove|identify any|all? needless|unnecessary|avoidable|preventable|foreseeable`,
  'in retrospect|hindsight <any>+ <any>+ <any>+ at the time',
  'without|no|not|avoid|against|than|into hindsight',
  'obvious first|next',
  'now that we know <determiner>? cause|reason|how|why|what',
  'now that we know <any>* <any>* <comma> <any>? can|will|need|plan',
  // What is to be plain from now on.
  'so|ensure|sure|whether|if|when|where|until|unless|once|by that? ..4 is|are|be|becomes|was|were <adverb>* obvious|clear|evident',
  '<any> error message|messages|rate|page|code|codes|response|log|budget|handling|text|state',
  'not|hardly|no|never avoidable|preventable|foreseeable',
  'not|nothing|anything|no|none <any>? <any>? <any>? obviously|clearly|evidently',
  'not|no|nothing|less|without|never|hardly|more|less <adverb>? <adverb>? obvious|clear|obviously|clearly|evident',
  'no|any|not|without|most obvious <any>',
  'oversight committee|board|group|body|team',
  'make|made|makes|making|become|became|becomes|be it|this|that? <adverb>? obvious|clear',
  // What dawned on people then.
  'it <adverb>? was|were|became <adverb>? soon|quickly|immediately|fairly|pretty|now|then|already <adverb>? obvious|clear|evident|clearly',
  `<determiner>? ${found} <be> <adverb>* obvious !all`,
  'show|shows|showed|shown|told|said|saw|stated|indicated <pronoun>? clearly|plainly',
]);

/** What is clear to responders at a moment of the response is no view from afterwards. */
const ofTheMoment = /^(?:timeline|diagnosis|response)$/;
/** Where nothing is judged. */
const elsewhere = /^(?:references|metadata)$/;
/** "In retrospect" alone is the name of a section. */
const title = new PatternSet(['^ in|with retrospect|hindsight $']);

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  if (elsewhere.test(context) || title.test(tokens)) return [];
  const matches = [
    ...phrases.matches(tokens),
    ...estimates.matches(tokens).filter((match) => isOfPeople(match, tokens)),
    ...(ofTheMoment.test(context) ? [] : emphases.matches(tokens)),
  ];
  return outermost(without(matches, exceptions.matches(tokens))).map((match) => ({
    ...rangeOf(tokens, match),
    message: say(
      '"{0}" is a view from afterwards. {1}',
      wordsOf(tokens, match),
      say(questionNear(questions.kinds, tokens, match, 2) ?? questions.usual.text),
    ),
  }));
}

function isOfPeople({ start }: Match, tokens: readonly Token[]): boolean {
  const head = subjectOf(tokens, start)?.head;
  return is(head, 'person') || is(tokens[start - 1], 'be');
}

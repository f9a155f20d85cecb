import { PatternSet } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Sentence } from '../review/review.js';
import { say } from '../wording.js';
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
  check: { per: 'sentence', check },
};

/** What people decide, and a review judges. */
const decided =
  'decision|decisions|choice|idea|call|move|assumption|approach|attempt|plan|bet|gamble|shortcut';
const bad =
  'bad|terrible|horrible|wrong|poor|dangerous|unwise|foolish|naive|reckless|stupid|dumb|silly|misguided|disastrous|fatal|costly|premature|risky|mistake';
const intensely =
  'badly|dramatically|vastly|grossly|severely|greatly|massively|hugely|seriously|significantly|completely|wildly|woefully|drastically|totally|clearly|far|heavily|substantially|considerably|entirely';
const averted =
  'avoidable|avoided|preventable|prevented|foreseeable|foreseen|predictable|predicted|caught|spotted|averted';

const phrases = new PatternSet([
  // The view from afterwards names itself.
  'in|with|by [ hindsight|retrospect ]',
  'benefit|light|luxury|clarity|wisdom|power|advantage of [ hindsight ]',
  '[ with|in <any>? <any>? <any>? hindsight ]',
  '[ hindsight ] is|shows|showed|tells|reveals|being|would|was|<comma>',
  '^ in [ retrospective ] <comma>|we|it|this|the|our',
  '[ looking back ] <comma>|we|it|this|now',
  '[ looking back ] at|on it|this|that|things|events|everything',
  '[ looking back ] at|on the|this|our decision|incident|outage|events|choice|timeline <comma>',
  '^ [ retrospectively ]',
  '<comma> [ retrospectively ]',
  '^ [ after the fact ]',
  '[ with|given|knowing what <person> <adverb>? know|knows now? ]',
  '[ with|given the knowledge ] <person> <adverb>? have now|today',
  '[ now that we know ]',
  '[ as we now|later know|knew|learned|learnt ]',
  '[ if|had <person> <adverb>? knew|known then ]',
  '[ little did <determiner>? <person> <person>? know ]',
  '[ wiser afterwards|later|after ]',
  '[ always|is easier afterwards|later|after ]',
  '[ afterwards one|everyone|we|it is|are ]',

  // What is plain now is said to have been plain then.
  '[ obviously|evidently|needless|plainly|blatantly|blatant|glaring|glaringly|no-brainer ]',
  'was|were|be|been <adverb>* [ obvious|self-evident ]',
  'is|are <adverb>* [ obvious|self-evident ] that|now|from|in|<comma>|$',
  '[ would <adverb>* have <adverb>* been <adverb>* wiser|wise|smarter|smart|prudent ] to',
  '[ right in front of ] us|them|everyone|everybody|him|her|me',
  '[ obvious ] mistake|error|gap|flaw|problem|risk|danger|oversight|omission|weakness|thing|step|signs|sign|fix|hole|shortcoming|failure|consequence|from|in|that|to|now',
  '[ painfully|blindingly|abundantly obvious|clear|evident ]',
  'was|were|been|had [ clearly ] too|important|needed|risky|dangerous|unprepared|insufficient|inadequate|wrong|not|overloaded|outdated|missing|my|our|their',
  'was|were|been|had [ clearly ] <determiner> <any>? <any>? mistake|error|oversight|failure|gap|choice|decision|shortcoming',
  '^ [ clearly ] <comma>|our|we|the|this|there|a|an',
  '<comma|conjunction|subordinator> [ clearly ] <comma>|our|we',
  '[ clearly ] should|did|failed|missed|insufficient|inadequate|underestimated|overlooked|neglected|ignored',
  '<person> [ clearly ] <adverb>* <any>',
  '[ so|too evident|obvious|plain ]',
  '[ how|why could|did <person> not <adverb>? see|notice|spot ]',
  '<be> <adverb>* [ plain ] that|to',
  'it <be> [ clear that ] <any>+ should|needed',
  '[ clear|evident|apparent from|since the|day very? start|outset|beginning|one ]',
  '[ clear|plain for? <any>? to see ]',
  '[ signs|symptoms|clues|hints had|have <adverb>? <adverb>? been there ]',
  'should|could|ought|must to? have <adverb>? been [ clear|obvious|apparent|evident|foreseen|predicted ]',
  '[ of course ] <any>* <any>* should|could|must <adverb>* have',
  '[ of course ] <person>|it|this|the|that should|could|ought|knew|was',
  '[ warning|red|telltale|tell-tale|clear signs|flags ] were|was|should|that|had|we|all|there',
  '[ signs|clues were <adverb>? all? there ]',
  '[ in plain sight ]',
  '[ common sense ]',
  '[ writing was on the wall ]',
  '[ staring|stared us|them|everyone in the face ]',
  '[ would|could|should|ought to? have <adverb>? seen <any>? <any>? coming ]',
  '[ predictable|foreseeable ] that',
  '<person> <adverb>* [ should|ought <adverb>* to? have <adverb>* known|foreseen|predicted|guessed ]',
  'have|has|had|with|lack|lacked|of|more|enough|the|some [ foresight ]',
  'been <determiner> <adverb>? [ red|warning|clear|telltale flag|sign|signal|clue ]',
  '<person> [ <modal>? <have>? known|knew better ]',

  // What happened is said to have had to happen.
  '[ waiting to happen ]',
  '[ only|just a matter|question of time ]',
  '[ ticking time? bomb ]',
  '[ recipe for disaster ]',
  '[ asking for trouble ]',
  '[ was|were|been bound to ] happen|fail|break|occur|backfire|cause|go|be|overflow|lead|hit|run|collide|come|end|surface|result|have',
  'was|were|been [ doomed ]',
  '[ inevitably|unsurprisingly|unsurprising ]',
  '^ [ predictably ]',
  '[ predictably ] <comma>',
  '<comma> [ predictably ]',
  '<be> <adverb>* [ inevitable ]',
  '^ [ not|hardly surprisingly|unexpectedly|surprising ]',
  '<comma|conjunction> [ not <adverb>? surprisingly|unexpectedly ]',
  '[ as <pronoun>? could|might|would|should|was|<be> <adverb>? to? be? <adverb>? expected|predicted|foreseen|anticipated ]',
  '[ as one|anyone|anybody|you would|could|might have? expect|expected|predict|predicted ]',
  '[ no|not <adverb>? surprise|surprising ] that|given|when|for|to|$',
  '[ <adverb>? could|should|might so? easily <adverb>? have <adverb>? been|<participle> ]',
  '[ could <adverb>* easily|readily <adverb>? have <adverb>? been <participle> ]',
  'have <adverb>* been <adverb>* [ easy|trivial|simple to avoid|prevent|spot|see|catch|notice|detect|foresee ]',
  `[ easily|entirely|completely|largely|readily|perfectly|wholly|totally ${averted} ]`,
  '[ avoidable|preventable|foreseeable ]',
  '[ needless|unnecessary outage|downtime|incident|disruption ]',

  '[ could <adverb>* have <adverb>* been <adverb>* avoided|prevented|averted ]',

  // What people did is judged by what came of it.
  `[ ${intensely}? underestimated|underestimating|overestimated|overestimating ]`,
  `[ ${intensely} misjudged|misjudging ]`,
  `was|were|been|prove|proved|turn|turned|out [ not to? be? <determiner> <adverb>? best|right|correct|wisest|smartest|good|great|brightest|ideal|optimal ${decided}|time|way|thing ]`,
  '[ simple|honest|basic|obvious|glaring|minor|silly|stupid|trivial|clear|rookie|elementary|embarrassing oversight|mistake|error|omission|slip|misconfiguration|typo ]',
  '[ small|tiny|minor|simple|trivial oversight|oversights ]',
  // A course of events measured against a better one.
  '[ could|should <adverb>* have <adverb>* been <adverb>* <participle> <any|dash>* minutes|hours|days <any>? instead|rather of|than ]',
  '[ could|should <adverb>* have <adverb>* taken <any|dash>* minutes|hours|days <any>? instead|rather of|than ]',
  '[ could|should <adverb>* have <adverb>* been <adverb>* <participle> <adverb>? in|within minutes|seconds|hours|moments ]',
  '[ misguided|ill-advised|ill-conceived|ill-judged|ill-considered|ill-fated|short-sighted|shortsighted|foolhardy|foolishly|stupidly|naively|unwisely|unwise|fateful ]',
  '<be> <adverb>* [ naive|foolish|reckless|unwise ] to|of|$',
  '[ false sense of security|safety|confidence ]',
  `<be>|made|making <determiner> <adverb>? [ ${bad} ${decided} ]`,
  `^ <dash|determiner|number>? [ ${bad}|flawed|faulty|incorrect assumption|assumptions|decision|decisions|choice|choices|call|calls ] <preposition>|$`,
  '<person|conjunction> <auxiliary|adverb>* [ wasted <determiner|number|adverb>? <any>? <any>? time|minutes|hour|hours|day|days|effort ]',
  '^ after [ wasting <determiner|number|adverb>? <any>? <any>? time|minutes|hour|hours|day|days|effort ]',
  'decision|choice|idea|assumption .. [ was|were <determiner>? <adverb>? wrong|bad|poor|mistake ] !<system>',
  `decision|choice|call|move|plan|bet|shortcut .. [ turned out to? be? <determiner>? <adverb>? ${bad} ]`,
  `decision|choice|call|move|plan|bet|shortcut .. [ proved|proven to? be? <determiner>? <adverb>? ${bad} ]`,
]);
const exceptions = new PatternSet([
  // What might be so, and how things stand or go.
  'may|might|could|can|potentially have? <adverb>? underestimated|underestimate|overestimated|overestimate',
  'not|never|avoid|to|without underestimate|overestimate|underestimating|overestimating',
  'is|are|will|can|does|do obviously|evidently <adverb>? to|for|<gerund>|<participle>',
  'wrong|bad|poor call to|from|into|in|site',
  'foreseeable future',
  'avoid|avoids|avoiding|prevent|prevents|preventing|reduce|reduces|reducing|without|cause|causing any|all? needless|unnecessary|avoidable|preventable',
  'in retrospect|hindsight <any>+ <any>+ <any>+ at the time',
  'seemed|seem|looked|appeared|felt <adverb>* obvious|clear|evident',
  'without|no|avoid|against hindsight',
  'obvious <any>? <any>? to check|try|look|start|rule|suspect',
  'obvious first|next',
  'simple error',
  'now that we know <any>* <any>* <comma> <any>? can|will|need|plan',
  // What is to be plain from now on.
  'so|ensure|sure|whether|if|when|where|until|unless that? ..4 is|are|be|becomes <adverb>* obvious|clear|evident',
  '<any> error message|messages|rate|page|code|codes|response|log|budget|handling|text|state',
  'not|hardly|no|never avoidable|preventable|foreseeable',
  'not|nothing|anything|no <any>? <any>? <any>? obviously|clearly|evidently',
  'clearly labelled|labeled|marked|visible|documented|defined|state|states|show|shows|shown|showed|see|named|separated|written|communicate|communicated|explain|distinguish|indicate|indicates|indicated',
  'not|no|nothing|less|without|never|hardly <adverb>? <adverb>? obvious|clear|obviously|clearly|evident',
  'no|an|any|not|without obvious error|errors|signs|sign|correlation|change|changes|pattern|candidates|candidate|anomalies|anomaly|reason|impact|explanation|suspect|problem|problems|issue|issues|connection',
  'oversight committee|board|group|body|team',
  'of course <word>? correct|correction',
  'more|most|make|made|makes|making|become|became|becomes|be it|this? obvious|clear',
]);

/** What is clear to responders at a moment of the response is no view from afterwards. */
const ofTheMoment = /^(?:timeline|diagnosis|response)$/;

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  const found = outermost(without(phrases.matches(tokens), exceptions.matches(tokens)));
  const kept = ofTheMoment.test(context)
    ? found.filter(
        (match) =>
          !/^(?:clearly|clear that|(?:under|over)estimat\w+)$/i.test(wordsOf(tokens, match)),
      )
    : found;
  return kept.map((match) => ({
    ...rangeOf(tokens, match),
    message: say(
      '"{0}" is a view from afterwards. What was known and going on then, and what made this look as it did?',
      wordsOf(tokens, match),
    ),
  }));
}

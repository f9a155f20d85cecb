import { PatternSet } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Sentence } from '../review/review.js';
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

const phrases = new PatternSet([
  'in|with|by [ hindsight|retrospect ]',
  'in the benefit|light of [ hindsight ]',
  '[ with|in <determiner>? benefit? of? hindsight ]',
  '[ in hindsight|retrospect ]',
  '[ hindsight ] is|shows|tells|would|was|<comma>',
  '[ looking back ] <comma>|we|it|this|now',
  '[ retrospectively ]',
  '[ obviously|evidently|needless ]',
  '<be> <adverb>* [ obvious ]',
  '[ obvious ] mistake|error|gap|flaw|problem|risk|danger|oversight|omission|weakness|thing|step|signs|sign|fix|hole|shortcoming|failure|consequence|from|in|that|to|now',
  '<be> [ clearly ] too|unprepared|insufficient|inadequate|wrong|not|the|a|overloaded|outdated|missing|visible',
  '[ clearly ] <comma>|our|we|the|this|there|a|an|should|did|was|not|failed|missed|wrong|insufficient|inadequate|underestimated|overlooked|neglected|ignored',
  '<person|be|system> [ clearly ] <adverb>* <any>',
  '[ <adverb>? could|should|might so? easily <adverb>? have <adverb>? been|<participle> ]',
  '[ would|could|should have <adverb>? seen <any>? <any>? coming ]',
  '[ could <adverb>* easily|readily <adverb>? have <adverb>? been <participle> ]',
  '[ with what we know ]',
  '[ after the fact ]',
  '[ only a matter of time ]',
  '[ writing was on the wall ]',
  '[ staring|stared us|them|everyone in the face ]',
  '[ always|is easier|wiser afterwards|later|after ]',
  '[ afterwards one|everyone|we|it is|are ]',
  '[ so|too evident|obvious|plain ]',
  '[ how|why could|did <person> not <adverb>? see|notice|spot ]',
  '[ no-brainer|glaring|glaringly|plainly ]',
  '<be> <adverb>* [ plain ] that|to',
  'it <be> [ clear that ] <any>+ should|needed|was',
  '[ easily|entirely|completely|largely|readily|perfectly|wholly|totally avoidable|avoided|preventable|prevented|foreseeable|predictable|caught|spotted ]',
  '[ avoidable|preventable|foreseeable ]',
  '[ simple|honest|basic|obvious|glaring|minor|silly|stupid|trivial|clear|rookie|elementary|embarrassing oversight|mistake|error|omission|slip|misconfiguration|typo ]',
  '[ oversight ] on|by|in|<comma>|$|that|of|was',
  'should|could|ought|must to? have <adverb>? been [ clear|obvious|apparent|evident|foreseen|predicted ]',
  '[ knowing what we know now ]',
  '[ now that we know ]',
  '[ as we now|later know|knew|learned|learnt ]',
  '[ of course ] <person>|it|this|the|that should|could|ought|knew|was',
  '[ was bound to ]',
  '[ predictably|inevitably|unsurprisingly ]',
  '[ waiting to happen ]',
  '[ warning|red|telltale|tell-tale|clear signs|flags ] were|was|should|that|had|we|all|there',
]);
const exceptions = new PatternSet([
  'in retrospect|hindsight <any>+ <any>+ <any>+ at the time',
  'seemed|seem|looked|appeared|felt <adverb>* obvious|clear|evident',
  'without|no|avoid|against hindsight',
  'simple error',
  'not|nothing|anything|no <any>? <any>? <any>? obviously|clearly|evidently',
  'clearly labelled|labeled|marked|visible|documented|defined|state|states|show|shows|shown|showed|see|named|separated|written|communicate|communicated|explain|distinguish|indicate|indicates|indicated',
  'not|no|nothing|less|without|never|hardly <adverb>? <adverb>? obvious|clear|obviously|clearly|evident',
  'no|an|any|not|without obvious error|errors|signs|sign|correlation|change|changes|pattern|candidates|candidate|anomalies|anomaly|reason|impact|explanation|suspect|problem|problems|issue|issues|connection',
  'oversight committee|board|group|body|team',
  'of course <word>? correct|correction',
  'more|most|make|made|makes|making|become|became|becomes|be it|this? obvious|clear',
]);

function check({ tokens }: Sentence) {
  return outermost(without(phrases.matches(tokens), exceptions.matches(tokens))).map((match) => ({
    ...rangeOf(tokens, match),
    message: `"${wordsOf(tokens, match)}" is a view from afterwards. What was known and going on then, and what made this look as it did?`,
  }));
}

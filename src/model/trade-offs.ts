import { PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { clausesOf } from './action-clauses.js';
import type { FoundAction } from './find-actions.js';

/** Words that name a cost, a risk, a new way to fail or a limit, wherever they stand. */
const named = new PatternSet([
  'cost|costs|costing|costly|expensive|pricier|overhead|bill|licence|license',
  'risk|risks|risky|riskier|hazard',
  'trade-off|trade-offs|tradeoff|tradeoffs|downside|downsides|drawback|drawbacks|disadvantage|disadvantages|caveat|caveats|limitation|limitations|compromise',
  'trade|trades|trading off|for|away',
  'side effect|effects',
  'side-effect|side-effects',
  'failure mode|modes',
  'at the expense|price|cost',
  'euros|euro|dollars|usd|eur|gbp|pounds|francs|person-days|person-weeks|man-days|engineer-weeks|headcount',
  'however|although|though|unfortunately|knowing|albeit|despite',
  'even if|when|so',
  'on the other hand|side',
  'not <adverb>? sure',
  'false positives|alarms|positive|alarm',
  'alert fatigue',
  'new|another|additional dependency|failure|single',
  'in return|exchange',
  'accept|accepting|accepted that',
  'takes|take|taking ..4 away|from',
  'worst case',
  '<comma|dash>? but !<person>|also|not|instead|with',
]);

/** Words that do so in what follows the action itself: "…, which will slow the builds". */
const following = new PatternSet([
  'slow*|harder|heavier|noisier|larger|bigger|worse|fewer|extra|double*|triple*|halve*|brittle|fragile|complexity|complicated|noise|noisy|lock-in|bottleneck|burden|toil|annoying|inconvenient|friction|wasted|stale|outdated|confus*|disrupt*|downtime|manual|manually',
  'take|takes|taking|run|runs|wait|waits|last|lasts|get|gets|become|becomes|much|bit|little|minute*|second*|hour* longer',
  'takes|take|needs|need|requires|require|consumes|uses|adds|add|increases|increase|raises|lengthens|delays <any>',
  'means|mean <any>* more|less|longer|one|another|nobody|no|that',
  'may|might|could <adverb>? <adverb>? slow|break|fail|lose|block|delay|miss|drop|hide|cost|confuse|annoy|surprise|increase|add|kill|wake|page|need|lead|cause|mask|reject|refuse|interrupt|overload|hurt|limit|restart|fire|be|become|get|take|make|let|leave|stop|run|turn|trip|hit|still|not',
  '<person> have|has to ask|call|wait|know|learn|remember|confirm',
  'can <adverb>? fail|lose|break|hide|block|delay|open|lock|miss|drop|reject|restart|be|kill|take|stop|log',
  'will|would|then <any>? <any>? be|get <adverb>? killed|lost|rejected|refused|dropped|delayed|blocked|broken|locked|late|down|slower|rejected|hidden|missed|woken|paged|cut|used|stuck|stale',
  'will|would <adverb>? <adverb>? fail|lose|break|block|delay|miss|drop|cost|take|need|slow|wake|page|hit|have|require|roughly|double|only|no|not|probably|still|hide|increase|add|cover',
  'does|will|would|can not <adverb>? help|cover|catch|protect|work|see|know|scale|apply|prevent|tell|be',
  'arrive|arrives|work|works|available|possible|readable|visible|used no|any longer|more',
  'then no longer',
  'no human',
  'only <adverb>? cover*|help*|work*|protect*|catch*|see*|apply|applies|for|when|if|on',
  'too <any>',
  'kill|kills|killed|lose|loses|losing|lost|hide|hides|hidden|mask|masks|interrupt|interrupts|overload|overloads|wake|wakes|misses|breaks|age|wrongly|needlessly|unnecessarily|prematurely|fires|ages|expires',
  'one|another|yet more <any>',
  'more <any>* to|for maintain|operate|review|pay|learn|patch|page|watch|keep|run',
  'less <any>',
]);
/** What is said of an action's use, its owner or its state is no trade-off. */
const purpose = new PatternSet([
  '^ <comma|open|dash>* so|to|in|which|this|that|as|and|or <adverb>? that? will|should|would|can? <adverb>? help|allow|prevent|make|ensure|let|enable|give|catch|detect|reduce|improve|stop|avoid|be|we|it|order|then <any>? !longer|harder|slower',
  'so|that <any> <any>? <any>? can|could|do|does|will|are|is|sees|know|knows|no|never|always|fail|fails',
  '^ <comma|open|dash>* done|fixed|owner|due|ticket|see|issue|assigned|tracked|by|related|currently|part|for|like|such|including',
  'may be part',
  'to prevent|avoid|stop|detect|catch|make|reduce|ensure|allow|help|improve|warn|see|find|show|learn|know|notice',
]);

const placeholder = /^[\s…._–—-]*$|^(?:n\/?a|tbd|todo|\?+)$/i;
/** A labelled field or a table column that is there for the trade-offs. */
const tradeOffLabel =
  /^\W*(?:costs?|trade-?offs?|costs? (?:and|&) trade-?offs?|risks?|downsides?|new failure modes?|failure modes?|side effects?|drawbacks?|limits?)\b[^:]{0,30}:\W*/i;
export const tradeOffColumn =
  /\b(?:costs?|trade-?offs?|risks?|downsides?|failure modes?|side effects?|drawbacks?)\b/i;

/** Where an action says what it costs, what it risks or where it ends: sentences, and the values of fields that are for it. */
export function tradeOffsOf(action: FoundAction, review: Review): readonly Range[] {
  return action.blocks.flatMap((block): Range[] => {
    const { start, end } = block;
    const text = review.text.slice(start, end);
    if (block.cell && tradeOffColumn.test(block.cell.header))
      return placeholder.test(text) ? [] : [{ start, end }];
    const label = tradeOffLabel.exec(text)?.[0];
    if (label !== undefined)
      return placeholder.test(text.slice(label.length))
        ? []
        : [{ start: start + label.length, end }];
    return block.sentences
      .filter(
        (sentence) =>
          sentence.start < action.end &&
          sentence.end > action.start &&
          (named.test(sentence.tokens) || mentionedBeside(sentence, action)),
      )
      .map((sentence) => ({ start: sentence.start, end: sentence.end }));
  });
}

/** In the sentence that names the action, or the next one: further on, the words are about other things. */
function mentionedBeside(sentence: Sentence, { name }: FoundAction): boolean {
  if (sentence === name) return clausesOf(sentence).after.some(isTradeOff);
  const { sentences } = name.block;
  const isNext =
    sentence.block !== name.block || sentences.indexOf(sentence) - sentences.indexOf(name) === 1;
  const { main, after } = clausesOf(sentence);
  return isNext && goesOn.test(sentence.tokens) && [main, ...after].some(isTradeOff);
}

/** A sentence about the action just told, not about how things are today. */
const goesOn = new PatternSet([
  '^ <open>? this|it|that|which|they|these|needs|costs|takes|adds|requires|means|slower|only|not|does',
  'may|might|will|would|could|can',
]);

function isTradeOff(clause: readonly Token[]): boolean {
  return following.test(clause) && !purpose.test(clause);
}

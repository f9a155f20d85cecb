import { PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { clausesOf } from './action-clauses.js';
import type { FoundAction } from './find-actions.js';

/** Words that name a cost, a risk, a new way to fail or a limit, wherever they stand. */
const named = new PatternSet([
  'cost|costs|costing|costly|pricier|overhead|bill|licence|license !server|servers|calculation|calculations|check|checks|limit|limits|model|estimate|estimation|estimates|explorer|file|files|key|keys',
  'be|get|more|less|too|quite|very|rather|pretty|somewhat expensive',
  'risk|risks|hazard',
  'be|is|are|more|too|quite|rather|somewhat risky|riskier',
  'trade-off|trade-offs|tradeoff|tradeoffs|downside|downsides|drawback|drawbacks|disadvantage|disadvantages|caveat|caveats',
  'a|one|its|this|known|only|with|has|have <adverb>? limitation|limitations',
  'a compromise !like|of|such|in',
  'trade|trades|trading off|for|away',
  'side effect|effects',
  'side-effect|side-effects',
  'new|another|additional|own failure mode|modes',
  'at the expense|price|cost',
  'euros|euro|dollars|usd|eur|gbp|pounds|francs|person-days|person-weeks|man-days|engineer-weeks|headcount',
  '^ not <adverb>? sure',
  'not <adverb>? sure whether|if|that',
  'false positives|alarms|positive|alarm',
  'alert fatigue',
  'new|another|additional dependency|single',
  'in return|exchange',
  'big|large|huge|considerable|significant|substantial|major effort|undertaking|investment',
  'may|might|could <any> old|stale|outdated',
  'accept|accepting|accepted that',
  'takes|take|taking ..4 away',
  'worst case',
  'but <adverb>? note|beware|mind|needs|need|may|might|could|costs|takes|adds|slower|more|less|harder|makes|means|requires|leaves|loses|will !not? !tell|allow|be|have|help',
  'but <adverb>? only covers|cover|helps|help|works|work',
]);

/** A cost or risk that the action takes away, or looks into, is none of its own. */
const averted = new PatternSet([
  'reduc*|lower|lowers|lowering|avoid*|without|prevent*|mitigat*|minimi*|limit|limits|eliminat*|remov*|assess*|evaluat*|estimat*|track|identify|resilient|against|decreas*|cut|review|audit|understand|determine|whether|document|publish|explain|before|during ..4 [ risk*|cost*|overhead|hazard|side|side-effects|false|failure|alert ]',
  'compar*|weigh* <any>* <comma>? <any>* <comma>? <any>* cost|costs|risk|risks|overhead',
  'byte|query|gas|block|transaction|compute|path|edge cost|costs',
  'make|name|list|weigh|discuss|share <determiner>? trade-offs|tradeoffs|risks|costs|downsides|drawbacks',
  'risk|cost assessment|analysis|register|report|reports|alert|alerts|monitoring|management|review',
]);

/** Concessions, which in front of an action are about something else. */
const conceding = new PatternSet([
  'however !large|small|big|long|short|many|much|few|often|hard',
  'although|though|unfortunately|knowing|albeit|despite',
  'on the other hand|side',
]);
/** "(though not critical)" says how an action ranks; "…, though." closes a sentence. */
const ranking = new PatternSet([
  'although|though|albeit not <adverb>? critical|urgent|essential|necessary|required|important|blocking|pressing',
  'although|though|albeit <adverb>? optional|unlikely|minor|low|nice|less',
  'though $',
]);

function concedes(tokens: readonly Token[]): boolean {
  return conceding.test(tokens) && !ranking.test(tokens);
}
/** Words that do so in what follows the action itself: "…, which will slow the builds". */
const following = new PatternSet([
  'slower|slows|slowed|slowing|harder|heavier|noisier|larger|bigger|worse|fewer|extra|double*|triple*|halve*|brittle|fragile|noise|noisy|lock-in|bottleneck|burden|toil|annoying|inconvenient|friction|wasted|confus*|disruptive|disrupts|disrupting',
  'be|get|gets|go|goes|become|becomes|grow|turn|serve|serves|serving|show|shows|showing|read|reading|see|return|returns|<adverb> stale|outdated',
  'new|another way|ways to fail|break|lose|serve|block|<negation>',
  'more|some|scheduled|planned|short|brief|a|requires|require|needs|need|means|causes|with <adverb>? downtime',
  'more|add|adds|adding|added|extra|additional|much|some|new <adverb>? complexity|complicated|complex',
  'more|by|again|still <determiner>? manual|manually',
  'take|takes|taking|run|runs|wait|waits|last|lasts|get|gets|become|becomes|much|bit|little|minute*|second*|hour* longer',
  'takes|consumes|uses|adds|increases|raises|lengthens|delays <any>',
  'they|these|it|that|which|not take|add|increase <any>',
  'needs|need|requires|require !to <any>',
  'will|would <adverb>* have to',
  'means|mean ..3 more|less|one|another|nobody',
  'means|mean longer',
  'means|mean <any>* no !longer <any>',
  'may|might|could <adverb>? <adverb>? slow|break|fail|lose|block|delay|miss|drop|hide|cost|confuse|annoy|surprise|increase|add|kill|wake|page|lead|cause|mask|reject|refuse|interrupt|overload|hurt|limit|restart|fire|become|get|take|make|let|leave|stop|run|turn|trip|hit|not',
  'may|might|could <adverb>? be <adverb>? a? killed|lost|rejected|blocked|delayed|missed|missing|dropped|hidden|hard|harder|difficult|confusing|slow|stale|outdated|old|noisy|late|down|worse|wrong|surprised|too|locked|stuck|behind',
  '<person> have|has to ask|call|wait|know|learn|remember|confirm',
  'can <adverb>? fail|lose|break|hide|block|delay|open|lock|miss|drop|reject|restart|kill|take|stop',
  'can <adverb>? be killed|lost|rejected|blocked|delayed|missed|dropped|hidden|late|down|behind',
  'will|would|then <any>? <any>? be|get <adverb>? killed|lost|rejected|refused|dropped|delayed|blocked|broken|locked|late|down|slower|rejected|hidden|missed|woken|paged|cut|used|stuck|stale',
  'will|would <adverb>? <adverb>? fail|lose|break|block|delay|miss|drop|cost|take|slow|wake|page|hit|roughly|double|only|no|not|probably|still|hide|increase|add',
  'does|will|would|can not <adverb>? help|cover|catch|protect|work|see|know|scale|apply|prevent|tell|be',
  'arrive|arrives|work|works|available|possible|readable|visible|used no|any longer|more',
  'then no longer',
  'no human',
  'only <adverb>? cover*|help*|work*|protect*|catch*|see*|apply|applies',
  'kill|kills|killed|lose|loses|losing|lost|hide|hides|hidden|mask|masks|interrupt|interrupts|overload|overloads|wake|wakes|misses|breaks|age|wrongly|needlessly|unnecessarily|prematurely|fires|ages|expires',
  'one|another|yet more <any>',
  'more <any>* to|for maintain|operate|review|pay|learn|patch|page|watch|keep|run',
  'less !manual|risky|likely|prone|error-prone|brittle|fragile|complex|complicated|noisy|painful|work|toil|dependent|often|time <any>',
]);
/** What is said of an action's use, its owner or its state is no trade-off. */
const purpose = new PatternSet([
  '^ <comma|open|dash>* to <word>',
  '^ <comma|open|dash>* so|in|which|this|that|as|and|or <adverb>? that? will|should|would|can? <adverb>? help|allow|prevent|make|ensure|let|enable|give|catch|detect|reduce|improve|stop|avoid|be|we|it|order|then <any>? !longer|harder|slower',
  'so|that <any> <any>? <any>? can|could|do|does|will|are|is|sees|know|knows|no|never|always|fail|fails',
  '^ <comma|open|dash>* done|fixed|owner|due|ticket|see|issue|assigned|tracked|by|related|currently|part|for|like|such|including',
  'may be part',
  'take*|use*|last* more|longer|over than? <number>',
  '^ so? we|i will|would have to',
  '^ <comma|open|dash>* this|that|the <word>? will|should|would <adverb>* allow|help|make|give|let|enable|prevent|ensure|improve|reduce',
  // What the change itself does, or another one.
  '^ <comma|open|dash>* which|that <adverb>* now',
  '^ <comma|open|dash>* but|and|then also|<adverb> <word>',
  '^ that|this way',
  '^ we|i <adverb>* need',
  '^ we|i will|should|would <adverb>* take|need|add|increase|raise|require',
  // When it acts is not what it costs.
  '^ <comma|open|dash>* if|when|while|once|until|unless|as|continuing|rather|instead|after|before|whenever|where',
  'no longer be? <adverb>? needed|required|necessary|need|have',
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
          (namesTradeOff(sentence, action) || mentionedBeside(sentence, action)),
      )
      .map((sentence) => ({ start: sentence.start, end: sentence.end }));
  });
}

/** In so many words; in a paragraph not too far behind the action. */
function namesTradeOff(sentence: Sentence, { name, form }: FoundAction): boolean {
  const { sentences } = name.block;
  if (form === 'paragraph' && sentences.indexOf(sentence) - sentences.indexOf(name) > 1)
    return false;
  if (sentence !== name && (tellsPast.test(sentence.tokens) || gains.test(sentence.tokens)))
    return false;
  const { main, after } = clausesOf(sentence);
  // "Where there is a risk, …": what stands before the action is what it answers to.
  const told =
    sentence === name
      ? sentence.tokens.filter(({ start }) => start >= (main[0]?.start ?? 0))
      : sentence.tokens;
  const conceded = sentence === name ? after : [main, ...after];
  return (
    (named.test(told) && !averted.test(told)) ||
    conceded.some(concedes) ||
    (sentence !== name && concedes(sentence.tokens.slice(0, 3)))
  );
}

/** In the sentence that names the action, or the next one: further on, the words are about other things. */
function mentionedBeside(sentence: Sentence, { name }: FoundAction): boolean {
  if (sentence === name)
    return clausesOf(sentence).after.some(
      (clause, index, all) => isTradeOff(clause) && !purposeFor.test(all[index - 1] ?? []),
    );
  const { sentences } = name.block;
  const isNext =
    sentence.block !== name.block || sentences.indexOf(sentence) - sentences.indexOf(name) === 1;
  const { main, after } = clausesOf(sentence);
  return (
    isNext &&
    goesOn.test(sentence.tokens) &&
    !tellsPast.test(sentence.tokens) &&
    !gains.test(sentence.tokens) &&
    [main, ...after].some(isTradeOff)
  );
}

/** "…, so that if a gauge sticks, the gate will not move": the purpose goes on behind the case. */
const purposeFor = new PatternSet(['^ so that? if|when|once|whenever|even']);

/** A sentence about the action just told, not about how things are today. */
const goesOn = new PatternSet([
  '^ <open>? this|it|that|which|they|these|needs|costs|takes|adds|requires|means|slower|only|not|does|may|might|could|will',
  'may|might|will|would|could|can then',
]);
/** What somebody has of the action, or how things are without it. */
const gains = new PatternSet([
  '^ this|that|which|it <adverb>* way|helps|lets|gives|prevents|ensures|protects|improves|reduces|enables',
  '^ this|that|which|it <adverb>* means|allows|makes ..3 can|could',
  '^ this|that|which|it ..4 should|will <adverb>* uncover|find|reveal|show|tell|help',
  '^ however <comma>? <person> have|had|can|could|do|did <any>',
]);
/** Tells of the past: what a change to come costs is not told so. */
const tellsPast = new PatternSet([
  'has|have|had|was|were|did|<person>|this|that|which <adverb>* <participle>',
  '^ ..4 behaved|acted|worked|ran|led|took|made|kept|meant|seemed|turned <any>',
  'was|were|did|had|failed|rendered',
]);

function isTradeOff(clause: readonly Token[]): boolean {
  const explains = /^(?:i\.e|e\.g)$/.test(clause[0]?.word ?? '');
  if (explains) return false;
  return tooMuch.test(clause) || (following.test(clause) && !purpose.test(clause));
}

const tooMuch = new PatternSet(['^ !because|since|as|when|if|who|where <any> <any>* too <word>']);

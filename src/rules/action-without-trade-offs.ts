import { is } from '../language/clauses.js';
import type { WordClass } from '../language/lexicon.js';
import { PatternSet } from '../language/pattern.js';
import { changeVerbs, correctiveActions, type CorrectiveAction } from '../review/actions.js';
import type { Edit, Fix } from '../lint/fix.js';
import type { Token } from '../language/tokens.js';
import { lineBreakOf, startOfLine } from '../review/lines.js';
import type { Range, Review, Sentence } from '../review/review.js';
import type { Rule } from './rule.js';

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
  '<comma|dash>? but',
]);

/** Words that do so in what follows the action itself: "…, which will slow the builds". */
const following = new PatternSet([
  'slow*|harder|heavier|noisier|larger|bigger|worse|fewer|extra|double*|triple*|halve*|brittle|fragile|complexity|complicated|noise|noisy|lock-in|bottleneck|burden|toil|annoying|inconvenient|friction|wasted|stale|outdated|confus*|disrupt*|downtime|manual|manually',
  '<any> longer !goes|than|be|used',
  'takes|take|needs|need|requires|require|consumes|uses|adds|add|increases|increase|raises|lengthens|delays <any>',
  'means|mean <any>* more|less|longer|one|another|nobody|no|that',
  'may|might|could <any>',
  '<person> have|has to ask|call|wait|know|learn|remember|confirm',
  'can <adverb>? fail|lose|break|hide|block|delay|open|lock|miss|drop|reject|restart|be|kill|take|stop|log',
  'will|would|then <any>? <any>? be|get <adverb>? killed|lost|rejected|refused|dropped|delayed|blocked|broken|locked|late|down|slower|rejected|hidden|missed|woken|paged|cut|used|stuck|stale',
  'will|would <adverb>? <adverb>? fail|lose|break|block|delay|miss|drop|cost|take|need|slow|wake|page|hit|have|require|roughly|double|only|no|not|probably|still|hide|increase|add|cover',
  'does|do|will|would|can not <any>',
  'arrive|arrives|work|works|available|possible|readable|visible|used no|any longer|more',
  'then no longer',
  'no human',
  'only <any>',
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

/** What acts by itself, or protects: a classic source of the next and rarer incident. */
const selfActing = new PatternSet([
  'abort*|kill|kills|refuse|refuses|reject|rejects|quota|quotas|cap|caps|capped',
  'fail|fails fast',
  'limit concurrent',
  'stop|stops accepting',
  'automate|automates|automated|automatic|automatically|automation|auto-*|autoscal*|self-healing|self-heal|auto',
  'failover|fail-over|retry|retries|circuit|rate-limit|watchdog|health-check|health-checks|healthcheck|rollback|rollbacks|throttl*',
  'circuit breaker|breakers',
  'rate limit|limits|limiting|limiter',
  'health check|checks',
  'fail over',
  'roll back',
]);

const placeholder = /^[\s…._–—-]*$|^(?:n\/?a|tbd|todo|\?+)$/i;
/** A labelled field or a table column that is there for the trade-offs. */
const tradeOffLabel =
  /^\W*(?:costs?|trade-?offs?|costs? (?:and|&) trade-?offs?|risks?|downsides?|new failure modes?|failure modes?|side effects?|drawbacks?|limits?)\b[^:]{0,30}:\W*/i;
const tradeOffColumn =
  /\b(?:costs?|trade-?offs?|risks?|downsides?|failure modes?|side effects?|drawbacks?)\b/i;

export const actionWithoutTradeOffs: Rule = {
  id: 'action-without-trade-offs',
  title: 'Action without trade-offs',
  severity: 'information',
  rationale: `Every change that makes one thing safer costs something elsewhere: time, attention, flexibility, money, or a new way to
fail. Automation and protection are the classic examples: added for reliability, they are a part of many later and stranger incidents.

Writing the cost down beside the action is not a reason against it. It lets your colleagues decide with open eyes, and tells the next
responders where to look when the new thing itself misbehaves.`,
  sources: [
    'Quick takes on the GCP public incident write-up',
    'Quick thoughts on the recent AWS outage',
  ],
  better: [
    [
      'Add automatic failover for the session store.',
      'Add automatic failover for the session store. It can fail over needlessly during a slow network minute and log everybody out; on-call can switch it off with one flag.',
    ],
  ],
  check: {
    per: 'review',
    check: (review) =>
      correctiveActions(review)
        .filter((action) => !namesTradeOff(action, review))
        .map((action) => {
          const range = nameOf(action);
          const words = review.text.slice(range.start, range.end).replace(/\s+/g, ' ');
          return { ...range, message: question(action, words) };
        }),
  },
  fixes: scaffold,
};

function namesTradeOff(action: CorrectiveAction, review: Review): boolean {
  return action.blocks.some((block) => {
    const text = review.text.slice(block.start, block.end);
    if (block.cell && tradeOffColumn.test(block.cell.header)) return !placeholder.test(text);
    const label = tradeOffLabel.exec(text);
    if (label) return !placeholder.test(text.slice(label[0].length));
    return block.sentences.some(
      (sentence) =>
        sentence.start < action.end &&
        sentence.end > action.start &&
        (named.test(sentence.tokens) || mentionedBeside(sentence, action)),
    );
  });
}

/** In the sentence that names the action, or the next one: further on, the words are about other things. */
function mentionedBeside(sentence: Sentence, { name }: CorrectiveAction): boolean {
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

interface Clauses {
  /** Where the action is told: "kill it" in "If a pod hangs, kill it". */
  readonly main: readonly Token[];
  readonly after: readonly (readonly Token[])[];
}

function clausesOf({ tokens }: Sentence): Clauses {
  const clauses: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const opens =
      before !== undefined &&
      (/^[,;:()–—]$/.test(token.word) || (token.word === '-' && token.start > before.end));
    if (opens) clauses.push([]);
    if (token.kind !== 'punctuation') clauses[clauses.length - 1]?.push(token);
  });
  const told = clauses.filter((clause) => clause.length > 0);
  const position = Math.max(
    0,
    told.findIndex((clause) => !leadsIn(clause)),
  );
  return { main: told[position] ?? [], after: told.slice(position + 1) };
}

/** "Longer term", "If a pod hangs", "To stop this": what stands before the action. */
function leadsIn(clause: readonly Token[]): boolean {
  const [first] = clause;
  const opens = is(first, 'subordinator', 'preposition') && !changeVerbs.has(first?.word ?? '');
  const introduces = clause[clause.length - 1]?.word === 'by';
  const isShort = clause.length < 3 && !changeVerbs.has(first?.word ?? '');
  return isShort || opens || introduces || first?.word === 'to';
}

function isTradeOff(clause: readonly Token[]): boolean {
  return following.test(clause) && !purpose.test(clause);
}

const mostWords = 8;
/** Words on which a quotation must not end. */
const dangling: readonly WordClass[] = [
  'preposition',
  'determiner',
  'conjunction',
  'subordinator',
  'auxiliary',
];

/** The words that name the change: from its verb to the end of its object, or thereabouts. */
function nameOf(action: CorrectiveAction): Range {
  const { main } = clausesOf(action.name);
  const verb = main
    .slice(0, 12)
    .findIndex((token, index) => changeVerbs.has(token.word) && leadsToVerb(main[index - 1]));
  const words = main.slice(Math.max(0, verb));
  let end = Math.min(words.length, mostWords);
  for (let at = 3; at < end; at++) {
    if (is(words[at], 'subordinator', 'preposition') && words[at]?.word !== 'of') end = at;
  }
  while (end > 1 && is(words[end - 1], ...dangling)) end--;
  return { start: words[0]?.start ?? action.start, end: words[end - 1]?.end ?? action.end };
}

/** "check" is a verb at the start, and in "we will check"; not in "health check". */
function leadsToVerb(before: Token | undefined): boolean {
  return (
    before === undefined ||
    is(before, 'modal', 'adverb') ||
    /^(?:to|we|please|then)$/.test(before.word)
  );
}

/** Writing, looking and talking act on nothing by themselves. */
const studies = new Set(
  'document describe write remind revisit investigate review test verify discuss train explore evaluate'.split(
    ' ',
  ),
);

function question(action: CorrectiveAction, words: string): string {
  const { main } = clausesOf(action.name);
  const enquires = studies.has(main[0]?.word ?? '');
  return !enquires && selfActing.test(main)
    ? `"${words}": this will act without being asked, or stand guard. How can it misbehave, who would see that, and how would they overrule it?`
    : `"${words}": what does this cost, what could it make harder, and for whom?`;
}

const fields = '**Cost and trade-offs:** ${1:…}';
const moreFields = '**New failure modes:** ${2:…}';

/** Room for the trade-offs, in the form in which the action is written. */
function scaffold(problem: Range, review: Review): readonly Fix[] {
  const action = correctiveActions(review).find(
    (candidate) => nameOf(candidate).start === problem.start,
  );
  const edit = action && roomFor(action, review);
  return edit
    ? [{ title: 'Add cost and trade-offs', edits: [edit], snippet: true, safe: false }]
    : [];
}

function roomFor(action: CorrectiveAction, review: Review): Edit | undefined {
  const lineBreak = lineBreakOf(review.text);
  const { block } = action.name;
  switch (action.form) {
    case 'item': {
      const marker = /^(?:[-*+]|\d+[.)])[ \t]+/.exec(review.text.slice(action.start))?.[0] ?? '- ';
      const indent = ' '.repeat(
        action.start - startOfLine(review.text, action.start) + marker.length,
      );
      const text = [fields, moreFields].map((field) => `${lineBreak}${indent}- ${field}`).join('');
      return { start: block.end, end: block.end, text };
    }
    case 'heading': {
      const last = action.blocks[action.blocks.length - 1];
      return last && { start: last.end, end: last.end, text: `${lineBreak}- ${fields}` };
    }
    case 'paragraph':
      return { start: action.name.end, end: action.name.end, text: ` ${fields}` };
    case 'row': {
      const cell = action.blocks.find((candidate) =>
        tradeOffColumn.test(candidate.cell?.header ?? ''),
      );
      return cell && { start: cell.start, end: cell.end, text: '${1:…}' };
    }
  }
}

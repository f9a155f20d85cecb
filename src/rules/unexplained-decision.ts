import { is } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf } from '../language/phrases.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import { remembered } from '../review/remembered.js';
import type { Block, Range, Review, Sentence } from '../review/review.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
import type { Examples, Problem, Rule } from './rule.js';

export const unexplainedDecision: Rule = {
  id: 'unexplained-decision',
  title: 'Unexplained decision',
  severity: 'information',
  rationale: `People do what makes sense to them, given what they see, know, want and are pressed by. A decision told without any of that
leaves a gap, and readers fill it with "careless". One sentence about the view from where they stood turns it into something the next person in that place can use.`,
  sources: ['A plea: assume local rationality'],
  better: [
    [
      'On-call decided to skip the canary.',
      'On-call decided to skip the canary: it takes forty minutes, and each of them cost four hundred orders.',
    ],
  ],
  check: {
    per: 'review',
    check: (review, { model: { decisions } }) =>
      review.sections
        .flatMap((section) => unexplainedIn(section, review))
        .filter(
          ({ sentence }) =>
            !decisions.some(({ blocks }) =>
              blocks.some((told) => mentions(told, sentence, review)),
            ),
        )
        .slice(0, mostAsked)
        .map(({ sentence, match }) => problem(rangeOf(sentence.tokens, match), review)),
  },
  fixes: (problem, review) =>
    askInLocalRationality(problem, review, 'What made this look right at the time?'),
};

/** More questions of one kind would be a reproach. */
const mostAsked = 5;

/** Where people tell what was done; plans and lessons are about later. */
const tells: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'summary',
  'timeline',
  'detection',
  'response',
  'factors',
  'difficulties',
  'background',
  'other',
]);

/** Verbs that only a decision, or a slip, has: what people chose, left out or took for granted. */
const decided = new PatternSet([
  '[ <determiner>? <person> <adverb>* decided|chose|opted ] !together <any>',
  '[ <determiner>? <person> <adverb>* skipped|bypassed|overrode|ignored|dismissed|disregarded|postponed ] <any>',
  '[ <determiner>? <person> <adverb>* assumed|presumed ] <any>',
  '[ it was <adverb>* decided ] <any>',
  '[ the|a decision was <adverb>* made|taken ] <any>',
  '[ <determiner>? <person> <adverb>* ran|used|deleted|selected|picked|copied|deployed|entered the wrong ] <any>',
  '[ without <adverb>? testing|reviewing|checking|asking|waiting|telling|informing|notifying ] <any>',
]);

/** About the review, not about the incident. */
const ofTheReview = new PatternSet([
  'decided|chose <person>? to|would|will write|publish|share|blog|document',
]);

/** "After an hour without a trace, we chose …": what went before says why. */
const lookingBack: ReadonlySet<string> = new Set(
  'after when once upon with faced given as'.split(' '),
);

/** Words that say what somebody knew, wanted or was pressed by. */
const reasons = new PatternSet([
  'because|since|hoping|believing|thinking|expecting|assuming|knowing|worried|afraid|fearing|confident|convinced',
  'so that',
  'in order to',
  'to <adverb>? avoid|prevent|reduce|minimise|minimize|limit|keep|make|give|allow|let|ensure|see|find|get|buy|save|protect|restore|stop|help|speed|free|check|verify|confirm|gain|relieve|test|rule|determine|mitigate|ease|spare|contain|isolate|shed',
  'due|given|owing to|the|that|how',
  'given',
  'as|like <person|determiner> <any>* had|was|were|did|do|have|could|is',
  '<person> <adverb>* thought|believed|expected|knew|hoped|feared|wanted|needed|felt|saw|considered',
  'looked|seemed|appeared|sounded|made sense',
  'under|time pressure|constraints',
  'for <determiner>? fear|reason|reasons|safety|lack',
  'in case',
  'instead of',
  'rather than',
  'the reason|reasons|rationale|reasoning',
  'based on',
  'in lieu of',
  'pros and cons',
  'justification|trade-off|trade-offs|tradeoff|tradeoffs',
  'for its|their',
  'as a|an <any>? precaution|mitigation|workaround|stopgap|safeguard|compromise|experiment|test|measure|remedy',
  'in <determiner>? hope|hopes|belief|expectation',
  // "There was no budget for a site, so we decided …"
  'so|therefore|thus|hence|consequently|accordingly <comma>? <determiner>? <person>|it|the',
  'such|so|too <any> <any>? <any>? ..6 <comma>|that <determiner|person>',
]);

/** Decisions that a section tells without a word on why. */
const unexplainedIn = remembered(({ blocks, context }, review) =>
  blocks
    .filter(({ type }) => type !== 'heading' && tells.has(context))
    .flatMap((block) =>
      block.sentences.flatMap((sentence) => {
        const [match] = decided.test(sentence.tokens)
          ? outermost(decided.matches(sentence.tokens))
          : [];
        const isOpen =
          match !== undefined &&
          !ofTheReview.test(sentence.tokens) &&
          !isPossible(sentence, match) &&
          !opensWithWhy(sentence, match) &&
          !isExplained(sentence, block, review);
        return isOpen ? [{ sentence, match }] : [];
      }),
    ),
);

/** "Names can be kept without checking for newer ones": nobody did. */
function isPossible({ tokens }: Sentence, { start }: Match): boolean {
  return tokens.slice(0, start).some((token) => is(token, 'modal'));
}

function opensWithWhy({ tokens }: Sentence, { start }: Match): boolean {
  return start > 3 && lookingBack.has(tokens[0]?.word ?? '');
}

/** In the sentence itself, or right beside it. */
function isExplained(sentence: Sentence, block: Block, review: Review): boolean {
  const position = block.sentences.indexOf(sentence);
  const near = block.sentences.slice(Math.max(0, position - 1), position + 2);
  const { blocks } = block.section;
  const index = blocks.indexOf(block);
  const beside = block.item
    ? blocks
        .slice(index + 1, index + 4)
        .filter(({ item }) => item?.parent !== undefined && item.parent === block.item)
        .flatMap(({ sentences }) => sentences)
    : [];
  return [...near, ...beside].some(
    ({ tokens, start, end }) =>
      reasons.test(tokens) || /[:–—]\s+\S.{20}/.test(review.text.slice(start, end)),
  );
}

/** Whether a told decision is about a sentence: it quotes it, or shares most of its words. */
function mentions(told: Block, sentence: Sentence, review: Review): boolean {
  const words = contentWords(review.text.slice(sentence.start, sentence.end));
  const others = contentWords(review.text.slice(told.start, told.end));
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size > 0 && shared >= Math.min(3, words.size);
}

function contentWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
}

function problem({ start, end }: Range, review: Review): Problem {
  const words = review.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    start,
    end,
    message: say(
      '"{0}": what did they see, know and want at that moment, and what pressed them? Readers will fill the gap otherwise.',
      words,
    ),
  };
}

export const examples: Examples = {
  flagged: [
    { text: '«On-call decided» to skip the canary.', section: 'response' },
    { text: 'At 14:20 «the team chose» to fail over by hand.', section: 'timeline' },
    { text: '«We assumed» the standby had the new certificate.', section: 'response' },
    { text: 'The schema change went out «without telling» the data team.', section: 'factors' },
    { text: '«The operator ran the wrong» playbook against the Oslo site.', section: 'factors' },
    { text: '«It was decided» to wait until Monday.', section: 'response' },
  ],
  accepted: [
    {
      text: 'On-call decided to skip the canary, because it takes forty minutes.',
      section: 'response',
    },
    {
      text: 'At 14:20 the team chose to fail over by hand to avoid a split brain.',
      section: 'timeline',
    },
    {
      text: 'We assumed the standby had the new certificate. Its deploy log had said "ok", and we believed it.',
      section: 'response',
    },
    {
      text: 'After an hour without a single trace, the team chose to restart all shards.',
      section: 'response',
    },
    {
      text: 'We opted for the older driver for its smaller memory footprint.',
      section: 'response',
    },
    { text: 'I decided to write this review in the open.', section: 'summary' },
    { text: 'We have decided to retire the old cluster.', section: 'actions' },
    { text: 'The scheduler chose a node without a disk.', section: 'factors' },
    {
      text: 'There was no money for a second site this year. So we decided to rent one room.',
      section: 'background',
    },
    {
      text: 'The queue had grown so long by noon that the team decided to drop it.',
      section: 'response',
    },
    {
      text: 'A record can be kept for a day without checking for a newer one.',
      section: 'factors',
    },
    {
      text: `# Search unavailable

## Response

On-call decided to skip the canary stage.

## Local rationality

### Why on-call decided to skip the canary stage

- **What they saw:** four hundred lost orders a minute.
- **What pressed them:** the canary takes forty minutes.
`,
    },
  ],
  limits: [],
};

import {
  is,
  modalPerfects,
  subjectOf,
  type ModalPerfect,
  type Subject,
} from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import type { Rule } from './rule.js';

export const counterfactual: Rule = {
  id: 'counterfactual',
  title: 'Counterfactual',
  severity: 'warning',
  rationale: `"We should have tested it" tells of a world that never was. It is easy to see from here, it sounds like sloppiness, and
it says nothing about the world in which it did happen: what people saw, what they knew, what else they had to do.

Ask about that moment instead. What made the path they took look right? What would have had to be visible for another one to come
to mind?`,
  sources: ['Quick takes on the GCP public incident write-up', 'A plea: assume local rationality'],
  better: [
    [
      'The team should have noticed the growing queue.',
      'The queue is on the second page of the dashboard; until 14:20 all signals on the first page were normal.',
    ],
    [
      'If the change had been tested with production data, this would have been avoided.',
      'The test data has no customer with more than one address. Nobody had needed one before.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(problem, review, 'What made it look right at the time?'),
};

function check({ tokens, block }: Sentence) {
  // What luck spared us is told in its section as what did not happen.
  if (block.section.context === 'luck' || sectionTitles.test(tokens)) return [];
  const perfects = modalPerfects(tokens).filter((perfect) => isUnreal(perfect, tokens));
  const found: Match[] = [
    ...perfects,
    ...phrases.matches(tokens),
    ...omissions.matches(tokens).filter((match) => isOmission(match, tokens)),
  ];
  if (perfects.length === 0 && tokens.some((token) => /^(?:would|could|might)$/.test(token.word))) {
    found.push(...unrealConditions.matches(tokens));
  }
  const places = outermost(found);
  // "Had we …, it would have …" is one thought.
  const asked = unrealSigns.test(tokens) ? places.slice(0, 1) : places;
  return asked.map((match) => ({
    ...rangeOf(tokens, match),
    message: question(wordsOf(tokens, match), aboutPeople(match, perfects, tokens)),
  }));
}

/** Whether it is people who did not do it, so that one can ask what they saw. */
function aboutPeople(
  match: Match,
  perfects: readonly ModalPerfect[],
  tokens: readonly Token[],
): boolean {
  const perfect = perfects.find(({ start }) => start === match.start);
  const subject = perfect ? perfect.subject : subjectOf(tokens, match.start);
  return perfect === undefined || perfect.modal === 'should' || is(subject?.head, 'person');
}

/** "What could have gone better": the usual name of a section, or the sentence that explains it. */
const sectionTitles = new PatternSet([
  'what could|might|should <person> have done|gone|improved',
  'what|things|which|that|areas <any>? <any>? could|might have gone|been|done|worked better|differently|improved|smoother|well',
]);

/** The unreal past without "should have". */
const phrases = new PatternSet([
  '[ if <person> had <adverb|negation>* <participle> ] <any>* <any>* <comma> <person> had',
  '[ if only ] !<comma>|a|one|some|the',
  '^ [ had <determiner>|<pronoun>|<capitalised>|<gerund>|<word> <any>* <adverb|negation>* <participle> ] <any>+ <comma>|would|could|might',
  '<comma> [ had <determiner>|<pronoun> <any>* <adverb|negation>* <participle> ]',
  'would|could|might .. [ had <determiner>|<pronoun> <any>? <any>? <adverb|negation>* been|<participle> ]',
  '[ wish|wishes|wished <any>? <any>? had ]',
  '[ were it not for ]',
  '[ need|needed not have <participle> ]',
  '<person|outsider>|we [ would have liked|preferred|wanted to ]',
  '[ <person> should have done ]',
  '[ it|that never occurred to ] <person>',
  '[ why did not? <person> not? <adverb>? notice|see|catch|detect|realise|realize|test|check|spot ]',
  '[ never occurred to ] <determiner|person>',
  '[ could|should <person> not? <adverb>? have? noticed|notice|detected|detect|caught|catch|known|seen|test|check ] ..9 $',
  '[ was|were <adverb>? supposed|meant to have <participle> ]',
  '[ needed to have <adverb>? <participle> ]',
  'would|could|might|may <adverb>* be <adverb>* [ better|easier|faster|quicker|useful|helpful|nice if <any>+ had ]',
]);

const unrealConditions = new PatternSet([
  '[ if|unless <any>* had <adverb|negation>* <participle> ]',
  '[ if|unless <any>+ had <adverb|negation>* a|an|the|any|some|more|better|no ]',
]);

/** Marks of an unreal past around a modal perfect. */
const unrealSigns = new PatternSet([
  'if|unless <any>* had',
  'if <determiner>|<pronoun>|<word> <any>* were',
  '^ had <any>',
  '<comma> had <determiner>|<pronoun>',
  'otherwise|ideally|instead',
  'in hindsight|retrospect',
]);

/** What is expected to have happened by now. */
const expectation = new PatternSet([
  'should have <adverb>* <participle> <any>* <comma> but it|they did|had|was|were not',
  'than <any>? <any>? should|would|could have',
  'than <any>? <any>? ought to have',
  'by now|then',
  'should have <adverb>? received|arrived <any>* $|by|from',
]);

const guess =
  /^(?:a|an|the|due|caused|because|any|either|related|something|someone|introduced|triggered|affected|impacted|part|responsible|behind|at|on|in|from|with|two|three|several|one|another|down|up|compromised|exposed|accessed|lost|corrupted)$/;
const symptom =
  /^(?:seen|see|experienced|noticed|received|encountered|observed|got|gotten|had|hit|affected|impacted|unable|able|visible|exposed|lost|returned|failed|timed|felt|appeared|shown|met|faced|found|reported|accessed|leaked|started|begun|occurred|contained|included|gone|missed|waited|been|expected|assumed|thought|connected|read|loaded|stopped|continued|run|resulted|come|arrived|stored|taken|processed|sent|used|cached|logged|paid|been|charged|delivered|opened)$/;
const effect =
  /^(?:caused|led|resulted|made|gone|happened|become|ended|cost|grown|spread|lasted|continued|taken)$/;

/** "would have been better", "could have been noticed earlier"; not "could have held smaller ones". */
const sooner =
  /^(?:better|sooner|earlier|faster|quicker|shorter|worse|easier|simpler|safer|less|more|longer|smoother|clearer|useful|helpful|nice|ideal|preferable|enough)$/;

/** Whether a modal perfect tells of what did not happen, rather than infers what did. */
function isUnreal(perfect: ModalPerfect, tokens: readonly Token[]): boolean {
  const head = tokens[perfect.head];
  if (!head) return false;
  if (perfect.modal === 'should') return !expectation.test(tokens);
  if (perfect.modal === 'must' || perfect.modal === 'can') return false;
  const subject = perfect.subject;
  const averting = is(head, 'averting') && !(head.word === 'noticed' && isOutsider(subject));
  const better = tokens
    .slice(perfect.head, perfect.head + 5)
    .some((token) => sooner.test(token.word));
  const proposal = isProposal(subject, tokens);
  const unreal = unrealSigns.test(tokens);
  switch (perfect.modal) {
    case 'may':
      return !perfect.negated && (averting || better) && proposal && head.word !== 'been';
    case 'would':
      if (unreal) return true;
      if (head.word === 'needed') return false;
      if (perfect.been)
        return (
          averting ||
          better ||
          !(
            symptom.test(head.word) ||
            /^(?:answered|rejected|served|refused)$/.test(head.word) ||
            (is(head, 'participle') && isOutsider(subject))
          )
        );
      if (averting && !isOutsider(subject)) return true;
      return (
        proposal ||
        better ||
        (!(isOutsider(subject) && symptom.test(head.word)) &&
          !/^(?:expected|assumed|thought|liked|had)$/.test(head.word))
      );
    case 'could':
    case 'might':
      if (unreal) return true;
      if (perfect.been) {
        if (averting || better) return true;
        return !guess.test(head.word) && is(head, 'participle') && perfect.modal === 'could';
      }
      if (averting || better) return true;
      if (effect.test(head.word))
        return (
          proposal &&
          perfect.modal === 'could' &&
          !/^(?:this|that|it|which)$/.test(subject?.head.word ?? '')
        );
      return perfect.modal === 'could' && is(subject?.head, 'person') && !isOutsider(subject);
  }
}

function isOutsider(subject: Subject | undefined): boolean {
  return is(subject?.head, 'outsider');
}

/** "A canary", "more memory", "earlier detection": something thought of afterwards. */
function isProposal(subject: Subject | undefined, tokens: readonly Token[]): boolean {
  if (!subject) return false;
  const words = tokens.slice(subject.start, subject.end);
  return (
    words.some(
      (token) =>
        is(token, 'comparative') ||
        /^(?:a|an|any|additional|another|proper|adequate|having|better)$/.test(token.word),
    ) || is(words[0], 'gerund')
  );
}

/** What people did not do. Whose omission it is decides whether it is one. */
const omissions = new PatternSet([
  '[ failed|failing|fails|failure to <adverb>* <any> ]',
  '[ neglected|neglecting|neglects to <adverb>* <any> ]',
  '[ forgot|forgets|forgetting ]',
  'have|has|had|was|were|been|is <adverb|negation>* [ forgotten ] !<determiner>? password',
  '[ overlooked|overlooking ] !alerts|items',
  '<be> <adverb>* [ slow|late to <adverb>? realise|realize|notice|recognise|recognize|see|understand ]',
  '[ missed ] <determiner>|that|this|it|these|<adverb>|<number>',
  '[ was|were|been|got <adverb>* missed ]',
  '[ did|had not <adverb>* notice|noticed|realise|realised|realize|realized|consider|considered|anticipate|anticipated|foresee|foreseen|recognise|recognised|recognize|recognized|appreciate|appreciated|spot|spotted ]',
  '[ did|had not <adverb>* think|thought to|about|of|through ]',
  '[ did|had not <adverb>* take|taken|account into|for account|consideration? ]',
  '[ never|not <adverb>* noticed|realised|realized|considered|anticipated|thought|spotted|foresaw ]',
  '[ nobody|no-one|none noticed|realised|realized|considered|thought|checked|spotted|caught|anticipated ]',
  '[ no one|engineer|body noticed|realised|realized|considered|thought|checked|spotted|caught|anticipated ]',
]);
/** Omissions of which nobody but people is capable, whatever the subject's name. */
const onlyHuman =
  /(?:^forg|^neglect|^overlook|^nobody|^no |^no-one|^none|think|thought|realis|realiz|consider|anticipat|foresee|appreciat|communicat|inform$|escalate$)/;

function isOmission(match: Match, tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens, match);
  const subject = subjectOf(tokens, match.start);
  const named = subject?.head;
  if (words.endsWith('missed') && target.test(tokens)) return false;
  if (words.endsWith('missed')) {
    if (words !== 'missed') return handwork.test(tokens) || is(named, 'person');
    return is(named, 'person') && !is(named, 'outsider');
  }
  if (is(named, 'system') && !is(named, 'person')) return false;
  if (onlyHuman.test(words)) return true;
  if (words.startsWith('failure')) return is(tokens[match.end - 1], 'mental');
  if (is(named, 'outsider') && named?.word !== 'they') return false;
  if (words.startsWith('fail'))
    return (
      is(named, 'person') ||
      (is(tokens[match.end - 1], 'mental') &&
        named?.capitalised === true &&
        named.word.length > 1) ||
      (is(tokens[match.end - 1], 'mental') && is(named, 'pronoun') && named?.word !== 'it')
    );
  return true;
}

/** Missing a goal is a result. */
const target = new PatternSet([
  'missed <determiner>? <any>? <any>? target|targets|slo|slos|sla|slas|objective|objectives|deadline|deadlines|goal|goals|budget',
]);

/** "missed in code review": people missed it, though they are not named. */
const handwork = new PatternSet([
  'missed|overlooked <any>* review|reviews|reviewer|reviewers|testing|qa|by|audit|handover|planning|triage',
]);

function question(words: string, people: boolean): string {
  return people
    ? `"${words}" tells of what did not happen. What did people see and know at that moment that made what they did look right?`
    : `"${words}" tells of a world that was not. What happened in this one, and what was it set up that way for?`;
}

import {
  is,
  modalPerfects,
  subjectOf,
  type ModalPerfect,
  type Subject,
  isQuestion,
} from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import { say } from '../wording.js';
import { ofPeople, ofTheRest, questions } from './counterfactual.questions.js';
import { questionNear } from './questions.js';
import type { Problem, Rule } from './rule.js';

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
  asks: questions,
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(
      problem,
      review,
      problem.question ?? 'What made it look right at the time?',
    ),
};

function check({ tokens, block }: Sentence) {
  if (sectionTitles.test(tokens) || isEnquiry(tokens)) return [];
  // What luck spared us did not happen; nobody is to blame there for what they did not see.
  const { context } = block.section;
  const luck = context === 'luck';
  const all = modalPerfects(tokens);
  const perfects = all.filter((perfect) =>
    luck && /^(?:would|could|might)$/.test(perfect.modal)
      ? true
      : isUnreal(perfect, tokens) && !isReasoning(perfect, tokens, context),
  );
  const found: Match[] = [
    ...perfects,
    ...phrases.matches(tokens),
    ...(luck
      ? []
      : omissions.matches(tokens).filter((match) => isOmission(match, tokens, context))),
  ];
  if (all.length === 0 && tokens.some((token) => /^(?:would|could|might)$/.test(token.word))) {
    found.push(...unrealConditions.matches(tokens).filter((match) => !isCase(match, tokens)));
  }
  const places = outermost(found);
  // "Had we …, it would have …" is one thought.
  const asked = unrealSigns.test(tokens) ? places.slice(0, 1) : places;
  return asked.map((match) => ({
    ...rangeOf(tokens, match),
    ...question(tokens, match, aboutPeople(match, perfects, tokens)),
  }));
}

/** A question is how people find out, unless it is why somebody did not. */
function isEnquiry(tokens: readonly Token[]): boolean {
  if (!isQuestion(tokens) || owed.test(tokens)) return false;
  const [first, ...behind] = tokens;
  const isOfPeople = behind.slice(0, 8).some((token) => is(token, 'person', 'mental'));
  if (first?.word === 'why' || (first?.word === 'how' && behind[0]?.word !== 'could'))
    return !isOfPeople;
  return /^(?:what|where|when|which|how)$/.test(first?.word ?? '');
}

/** "What should have been done to avoid the spill?" */
const owed = new PatternSet([
  'should <adverb|pronoun>* have <adverb>* been? <adverb>* <averting>|done',
]);

/** "If a customer had ordered twice, …" tells which customers, of whom there may be any number. */
function isCase({ end }: Match, tokens: readonly Token[]): boolean {
  const had = tokens.slice(0, end).findLastIndex(({ word }) => word === 'had');
  const head = subjectOf(tokens, had)?.head;
  return is(head, 'outsider') && !is(head, 'pronoun');
}

/** Whether it is people who did not do it, so that one can ask what they saw. */
function aboutPeople(
  match: Match,
  perfects: readonly ModalPerfect[],
  tokens: readonly Token[],
): boolean {
  const perfect = perfects.find(({ start }) => start === match.start);
  if (perfect === undefined) return true;
  const { subject, modal, been, head } = perfect;
  if (modal !== 'should') return is(subject?.head, 'person');
  // "It should have been tested" is about people, "it should have restarted" and "… have been higher" are not.
  return !subject || is(subject.head, 'person') || (been && is(tokens[head], 'participle'));
}

/** "What could have gone better": the usual name of a section, or the sentence that explains it. */
const sectionTitles = new PatternSet([
  'what could|might|should <person> have done|gone|improved',
  'what|things|which|that|areas <any>? <any>? could|might have gone|been|done|worked better|differently|improved|smoother|well',
]);

/** What one asks why it was not done. */
const perceived =
  'caught|noticed|spotted|foreseen|anticipated|catch|notice|spot|foresee|anticipate';

const attended =
  'notice|see|catch|detect|realise|realize|test|check|spot|consider|think|ask|tell|pick|look';

/** The unreal past without "should have". */
const phrases = new PatternSet([
  '[ if <person> had <adverb|negation>* <participle> ] <any>* <any>* <comma> <person> had',
  '[ if only ] !<comma>|a|one|some|the',
  '^ [ had <determiner>|<pronoun>|<capitalised>|<gerund>|<word> <any>* <adverb|negation>* <participle> ] <any>+ <comma>|would|could|might|may',
  '<comma> [ had <determiner>|<pronoun> <any>* <adverb|negation>* <participle> ]',
  // "…, had requests gone through, they would have …"
  '<comma> [ had !<participle|preposition> <word> <word>? <adverb|negation>* <participle> ] <any>* <comma> .. would|could|might',
  // Too late for what it was to spare us.
  '[ <negation> .. soon|early|quickly|fast|swiftly|promptly enough ] to <averting>',
  '[ <negation> .. in time ] to <averting>',
  '<person> [ did not <adverb>* react|respond|act|escalate|communicate|move|notice|intervene|detect soon|early|quickly|fast|promptly enough ]',
  '[ missed|missing|lost <determiner>? opportunity|opportunities|chance|chances ] to|for',
  // Also as those write it who learnt English late: "we should had known".
  '[ should|could|would|might <adverb>* had <adverb>* been|<participle> ] !<determiner>',
  'would|could|might !have .. [ had <determiner>|<pronoun> <any>? <any>? <adverb|negation>* been|<participle> ]',
  'would|could|might ..3 [ had there <adverb|negation>* been ]',
  '[ was|were not <adverb>* noticed|spotted|flagged|realised|realized|discovered ] ..4 for <adverb|preposition>* <number>|several|many|weeks|days|hours|months|over|nearly|almost',
  '[ wish|wishes|wished <any>? <any>? had ]',
  '[ were it not for ]',
  '[ need|needed not have <participle> ]',
  '<person|outsider>|we [ would have liked|preferred|wanted to ]',
  '^ [ in an|the <adverb>? ideal|perfect|better <word> <comma>? <determiner>? <any>? <person> would|could|should ] !have',
  '[ <person> should have done ]',
  '[ did? never|not <adverb>* occur|occurred to ] <determiner|person>',
  `[ why <auxiliary> <any>* not <any>* ${perceived} ] !by`,
  '[ failure|failing|neglect of|by|on <determiner>? <any>? <person>|part <any>? to|of <adverb>* <mental> ]',
  '[ <determiner> neglect ] of|to',
  '[ noticed|discovered|realised|realized|detected|spotted|caught|recognised|recognized|escalated|informed|notified|warned|told too late ]',
  '<person> [ was|were|been never|not <adverb>* told|informed|warned|notified|consulted|asked ] !to|whether|if',
  '[ at no point|time|stage did <determiner>? <any>? <person> ]',
  '[ neither|no <determiner>? <person> had|has? <adverb>* planned|considered|thought|noticed|realised|realized|anticipated|foreseen|spotted|checked ]',
  `[ why did not <determiner>? <any>? <person> <adverb>? ${attended} ]`,
  `[ why did <determiner>? <any>? <person> not <adverb>? ${attended} ]`,
  '[ how come <determiner>? <any>? <person> <auxiliary>? not ] !know|have|need|get|see|receive',
  '[ how did <determiner>? <any>? <person> <any>? miss|overlook|forget|not ]',
  // asked of oneself, about what one can do now
  '[ why did not <determiner>? <any>? <person> ] !know|have|need|get|see|receive ..9 earlier|sooner|before',
  '[ why did <determiner>? <any>? <person> not ] !know|have|need|get|see|receive ..9 earlier|sooner|before',
  '[ why did <determiner>? <any>? <any>? forget|overlook|neglect ]',
  '[ why did nobody|no-one|none ] <any>',
  // "That was a miss"; not a near miss, nor a cache's.
  '^ <dash>? [ our|my <adverb>? miss ]',
  '[ <be>|as|this a|another|our <adverb>? !near|page|tlb|<system|number> <word>? miss ]',
  '[ not|never <adverb>* cross|crossed|enter|entered ] <any>+ mind|minds',
  '^ <dash>? [ better to have <adverb>* <participle> ]',
  '[ could|should <person> not? <adverb>? have? noticed|notice|detected|detect|caught|catch|known|seen|test|check ] ..9 $',
  // "worse than if we had waited"
  '[ than if <any>+ had ] <adverb>* <participle>',
  '^ <word>? <dash>? [ would|could|should|might <any>+ have <adverb>* <averting>|helped|changed ]',
  '^ [ could|might <any>+ have <adverb>* been <comparative|averting> ]',
  '[ was|were <adverb>? supposed|meant to have <participle> ]',
  '[ needed to have <adverb>? <participle> ]',
  'would|could|might|may <adverb>* be <adverb>* [ better|easier|faster|quicker|useful|helpful|nice if <any>+ had ]',
]);

const unrealConditions = new PatternSet([
  '[ if|unless <any>* had <adverb|negation>* <participle> ]',
  '[ if|unless !you <any>+ had <adverb|negation>* a|an|the|any|some|more|better|no ]',
]);

/** Marks of an unreal past around a modal perfect. */
const unrealSigns = new PatternSet([
  // "if you had a session" asks who is affected.
  'if|unless !you <any>* had',
  'if <determiner>|<pronoun>|<word> <any>* were',
  '^ had <any>',
  '^ without|but <determiner|gerund>|for <any>',
  '^ with <determiner>? <comparative>|proper|adequate|additional|another',
  '<comma> had <determiner>|<pronoun>',
  'otherwise|ideally|instead',
  'in hindsight|retrospect',
]);

/** "If you tried to log in, you would have seen an error": what did happen, to whoever tried. */
const happened = new PatternSet([
  '^ if|when you|<outsider> <adverb>* !had <participle|have|be>',
  '^ if|when you|<outsider> <adverb>* went|ran|sent|saw|made|got|took|opened|did',
]);

/** "If a customer had the old version, their orders would have been lost": which customers, of whom there may be any number. */
const anyCase = new PatternSet(['if a|an|any <outsider> had', 'if <outsider> had <determiner>']);

/** "It would have gone unnoticed" says how little there was to see. */
const goneUnseen = new PatternSet(['^ gone|been|passed <adverb>* unnoticed|unseen|undetected']);

/** So many words in front of a verb may still be about its subject. */
const nearby = 24;

/** "It must have begun before, or the graph would have been flat": what speaks for what did happen. */
const inferred = new PatternSet([
  'must|cannot have <any>* <any>* <comma>? or|otherwise|since|because|as',
  'estimate|estimated|estimates|estimation|assuming|extrapolated <any|comma>* would',
  '<person>|<outsider> attempting|trying|using|accessing|visiting|calling <any>* <any>* would',
]);

/** What is expected to have happened by now. */
const expectation = new PatternSet([
  'should have <adverb>* <participle> <any>* <comma> but it|they did|had|was|were not',
  'than <any>? <any>? should|would|could have',
  'than <any>? <any>? ought to have',
  'by now|then|next|tomorrow',
  'should <adverb>* have <adverb>* been <adverb>* unaffected|unimpacted',
  'should have <adverb>? received|arrived <any>* $|by|from',
  'should not? have <adverb>* been <adverb>* impacted|affected',
]);

/** What somebody took for granted then, and how large something looms. */
const beliefs = new PatternSet([
  'believed|thought|assumed|expected|figured|supposed that? ..3 should|would|could|might have',
  'how <any> <any>? <pronoun> could|might|would have been',
]);

/** The other way of working, told for comparison: "before the upgrade it would have been a timeout". */
const comparison = new PatternSet([
  '^ before|until|previously|normally|usually <any>* would have been a|an|the',
  '^ before|until|prior|in|previously|formerly|normally|usually to? <comma>|<number> <any>* would have',
  '^ before|prior <determiner> <any>* <any>* would have',
  'would not have <adverb>* <participle> before|previously|earlier? $',
  '^ <determiner>? old|previous|former|legacy <any>* would have',
  'whereas|while <any>* would have been a|an|the',
  'would <adverb>* normally|usually|ordinarily|typically <adverb>* have',
]);

/** "would have been a good idea" judges, whatever else is compared. */
const judged =
  /^(?:good|great|right|wise|better|best|smart|simple|easy|quick|safer|sensible|ideal|prudent|chance|help)$/;

/** What people do for a better outcome: "could have been merged"; not what harm may have come, "could have been deleted". */
const remedy =
  /^(?:added|addressed|alerted|anticipated|announced|applied|approached|asked|assigned|audited|automated|better|built|cancelled|canceled|caught|checked|cleaned|cleared|compared|confirmed|contained|communicated|completed|configured|consulted|contacted|coordinated|decided|declared|deferred|deployed|designed|diagnosed|disabled|discussed|documented|done|drained|enabled|escalated|examined|exercised|executed|finished|fixed|foreseen|halted|handled|identified|implemented|improved|informed|inspected|investigated|isolated|involved|managed|mended|merged|migrated|monitored|notified|optimi[sz]ed|organi[sz]ed|patched|paused|performed|planned|postponed|prepared|published|raised|recognised|recognized|recovered|reduced|rehearsed|repaired|replaced|rerouted|resolved|restarted|restored|reverted|reviewed|rolled|scaled|scheduled|shared|shortened|simplified|simulated|skipped|solved|staged|started|structured|switched|tested|told|tried|tuned|upgraded|validated|verified|warned|written)$/;
const symptom =
  /^(?:seen|see|experienced|noticed|received|encountered|observed|got|gotten|had|hit|affected|impacted|unable|able|visible|exposed|lost|returned|failed|timed|felt|appeared|shown|met|faced|found|reported|accessed|leaked|started|begun|occurred|contained|included|gone|missed|waited|been|expected|assumed|thought|connected|dropped|discarded|delayed|duplicated|overwritten|truncated|retried|read|loaded|stopped|continued|run|resulted|come|arrived|stored|taken|processed|sent|used|cached|logged|paid|been|charged|delivered|opened)$/;
const effect =
  /^(?:caused|led|resulted|made|gone|happened|become|ended|cost|grown|spread|lasted|continued|taken)$/;

const feasible =
  /^(?:difficult|hard|easy|possible|impossible|fatal|catastrophic|disastrous|prudent|wise|sufficient|tricky|trivial)$/;

const success = /^(?:worked|sufficed|succeeded|mattered|helped)$/;

/** "would have been better", "could have been noticed earlier"; not "could have held smaller ones". */
const sooner =
  /^(?:better|sooner|earlier|faster|quicker|shorter|worse|easier|simpler|safer|less|more|longer|smoother|clearer|useful|helpful|nice|ideal|preferable|enough)$/;

/** Whether a modal perfect tells of what did not happen, rather than infers what did. */
function isUnreal(perfect: ModalPerfect, tokens: readonly Token[]): boolean {
  const head = tokens[perfect.head];
  if (!head || beliefs.test(tokens)) return false;
  if (perfect.modal === 'would' && happened.test(tokens)) return false;
  const before = tokens.slice(Math.max(0, perfect.start - nearby), perfect.start + 1);
  if (perfect.modal === 'would' && inferred.test(before)) return false;
  if (perfect.modal === 'should') return !expectation.test(tokens);
  if (perfect.modal === 'must' || perfect.modal === 'can') return false;
  const { subject } = perfect;
  // Of those outside, whatever stands between them and the verb, it is what they saw or what befell them.
  const befell =
    !is(subject?.head, 'person') &&
    before.some((token) => is(token, 'outsider') && !is(token, 'pronoun'));
  const averting = is(head, 'averting') && !(head.word === 'noticed' && isOutsider(subject));
  const better = tokens
    .slice(perfect.head, perfect.head + 5)
    .some((token) => sooner.test(token.word));
  const proposal = isProposal(subject, tokens);
  const unreal = unrealSigns.test(tokens) && !anyCase.test(tokens);
  if (goneUnseen.test(tokens.slice(perfect.head)) && !unreal) return false;
  switch (perfect.modal) {
    case 'may':
      return !perfect.negated && (averting || better) && proposal && head.word !== 'been';
    case 'would':
      if (unreal) return true;
      if (likened.test(tokens)) return false;
      if (befell && !averting && !better && symptom.test(head.word)) return false;
      // "We would have needed a bell": what was not there; an attacker "would have needed" a key.
      if (head.word === 'needed')
        return (
          is(subject?.head, 'person') && (!isOutsider(subject) || is(subject?.head, 'pronoun'))
        );
      if (isOrdinaryWay(perfect, tokens)) return false;
      if (perfect.been)
        return (
          averting ||
          (head.word === 'able' && is(subject?.head, 'person') && !isOutsider(subject)) ||
          better ||
          !(
            (is(head, 'preposition') && tokens[perfect.head - 1]?.word === 'been') ||
            symptom.test(head.word) ||
            /^(?:answered|rejected|served|refused)$/.test(head.word) ||
            (is(head, 'participle') && isOutsider(subject))
          )
        );
      if (averting && !isOutsider(subject)) return true;
      if (subject && is(subject.head, 'outsider') && !is(subject.head, 'person', 'pronoun'))
        return better;
      // "This would have caused their state to be lost": what did happen, as far as one can tell.
      if (
        effect.test(head.word) &&
        !better &&
        !perfect.negated &&
        points.test(subject?.head.word ?? '')
      )
        return false;
      return (
        proposal ||
        better ||
        (!(isOutsider(subject) && symptom.test(head.word)) &&
          !/^(?:expected|assumed|thought|liked|preferred|wanted|hoped|loved|had)$/.test(head.word))
      );
    case 'could':
    case 'might':
      if (unreal) return true;
      if (perfect.been) {
        if (averting || better) return true;
        if (head.word === 'used') return proposal;
        if (isAnyOf(subject, tokens)) return false;
        if (feasible.test(head.word)) return true;
        return perfect.modal === 'could' && remedy.test(head.word);
      }
      if (averting || better || success.test(head.word)) return true;
      if (proposal && /^(?:bought|given|shown|told|pointed|provided)$/.test(head.word)) return true;
      if (effect.test(head.word))
        return (
          proposal &&
          perfect.modal === 'could' &&
          !/^(?:this|that|it|which)$/.test(subject?.head.word ?? '')
        );
      return perfect.modal === 'could' && is(subject?.head, 'person') && !isOutsider(subject);
  }
}

const points = /^(?:this|that|it|which)$/;

/** "slower than a drill would have been". */
const likened = new PatternSet(['than <any>* would|could have <adverb>* been']);

/** "Any server with this build could have been restarted": how many it was, not what was not. */
function isAnyOf(subject: Subject | undefined, tokens: readonly Token[]): boolean {
  return tokens
    .slice(subject?.start ?? 0, subject?.end ?? 0)
    .some(({ word }) => /^(?:any|all|some|every|most|anyone|everyone)$/.test(word));
}

/** Where a review tells what was seen, not what it thinks of it. */
const narrated = /^(?:diagnosis|timeline|detection|impact|response)$/;

/** What spoke for or against an explanation, or an option, then. */
const evidence = new PatternSet([
  '<comma> and|but|yet|though|while|which|so <any>? <any>? <any>? none|nothing|no|neither|normal|fine|healthy|clean|green',
  '<comma> and|but|yet|though|which <any>? <any>? <any>? did|was|were|had not',
  '<comma> so <adverb>? <person|capitalised>',
  'ruled|ruling|rules out',
]);

/** An option, and in the same breath what spoke against it. */
const dismissed = new PatternSet([
  'could have <adverb>* <participle> <any>* <any>* <comma> but|however|yet',
]);

const weighing = new PatternSet([
  'decided|chose|chosen|opted|considered|considering|weighed|preferred|hesitated|rejected|declined|reluctant|feared|wary <any>',
]);

/** What people reasoned at the time: what a cause would have shown, what another way out would have cost. */
function isReasoning(perfect: ModalPerfect, tokens: readonly Token[], context: string): boolean {
  const head = tokens[perfect.head];
  const subject = perfect.subject?.head;
  const judging =
    is(head, 'averting') ||
    tokens.slice(perfect.head, perfect.head + 5).some(({ word }) => sooner.test(word));
  const relative = /^(?:that|which)$/.test(tokens[perfect.start - 1]?.word ?? '');
  const opener = tokens[(perfect.subject?.start ?? 0) - 1]?.word ?? '';
  if (perfect.modal === 'should')
    return narrated.test(context) && relative && !is(subject, 'person');
  if (weighing.test(tokens) && /^(?:because|since|as)$/.test(opener)) return true;
  if (judging) return false;
  const people = is(subject, 'person') && !is(subject, 'outsider');
  if (context === 'diagnosis' && (!people || symptom.test(head?.word ?? ''))) return true;
  if (!people && perfect.modal === 'would' && evidence.test(tokens)) return true;
  if (
    people &&
    /^(?:response|diagnosis|timeline|rationale)$/.test(context) &&
    dismissed.test(tokens)
  )
    return true;
  return (
    weighing.test(tokens) &&
    (relative || /^(?:this|that|it|which)$/.test(subject?.word ?? '') || is(subject, 'gerund'))
  );
}

/** What software does, or did in another case: "skipped the code that would have written the line". */
function isOrdinaryWay({ start, head }: ModalPerfect, tokens: readonly Token[]): boolean {
  if (tokens.slice(head, head + 5).some(({ word }) => judged.test(word))) return false;
  if (is(tokens[head], 'averting')) return false;
  if (comparison.test(tokens)) return true;
  const relative = /^(?:that|which)$/.test(tokens[start - 1]?.word ?? '');
  return relative && is(tokens[start - 2], 'system', 'outsider');
}

function isOutsider(subject: Subject | undefined): boolean {
  return is(subject?.head, 'outsider');
}

/** "A canary", "more memory", "earlier detection": something thought of afterwards. */
function isProposal(subject: Subject | undefined, tokens: readonly Token[]): boolean {
  if (!subject) return false;
  const words = tokens.slice(subject.start, subject.end);
  return (
    is(tokens[subject.start - 1], 'comparative') ||
    words.some(
      (token) =>
        is(token, 'comparative') ||
        /^(?:a|an|any|additional|another|proper|adequate|having|better)$/.test(token.word),
    ) ||
    is(words[0], 'gerund')
  );
}

const seen =
  'notice~|realise~|realize~|consider|considers|considered|thought|thinks|checked|checks|spotted|spots|caught|catches|anticipated|told|informed|notified|asked|warned|tells|knew|remembered|remembers|questioned|picked|raised|flagged|mentioned|let|verified|reviewed|communicated';

const thought =
  'considered|anticipated|foreseen|understood|realised|realized|recognised|recognized|appreciated|predicted|envisaged|envisioned|thought|planned|accounted';

/** Those who can be asked what they saw. A diagnosis says "we had no idea why" of the puzzle itself. */
const puzzle = 'what|why|how|where|which|who|whether|if';

/** What people did not do. Whose omission it is decides whether it is one. */
const omissions = new PatternSet([
  '[ failed|failing|fails|failure to <adverb>* <any> ]',
  '[ neglected|neglecting|neglects to <adverb>* <any> ]',
  '[ forgot|forgets|forgetting ] !password|passwords|pin|username',
  'have|has|had|was|were|been|is <adverb|negation>* [ forgotten ] !<determiner>|password',
  'have|has|had <adverb|negation>* [ forgotten ] <determiner> !password|passwords|pin <any>',
  '[ overlooked|overlooking ] !alerts|items',
  '<be>|been|got <adverb>* [ neglected|forgotten ]',
  '<person>|and|often|easily <adverb>* [ overlook ] !<comma>',
  '<be> <adverb>* [ slow|late to <adverb>? realise|realize|notice|recognise|recognize|see|understand ]',
  '[ missed ] <determiner|pronoun|adverb|number|gerund>|that',
  '[ was|were|been|got somehow|<adverb>* missed ]',
  '[ without <determiner>? <any>? <person> noticing|realising|realizing ]',
  '<person> [ did not <adverb>* detect|notice|catch|spot|see ..4 in time ]',
  // What slipped out of sight, or was given no thought.
  '[ did not <adverb>* take|pay|give <determiner>? <any>? <any>? notice|attention|thought|heed|care ]',
  '<person> [ did|had not <adverb>* fully|properly|really|entirely|completely understand|understood|grasp|grasped|read ]',
  '[ took|taking|paid|paying|gave|giving <pronoun>? no|little|insufficient|scant notice|attention|thought|heed|consideration ]',
  '[ slipped|escaped|slips|escapes <any>? <any>? <any>? attention|notice|mind|minds ]',
  '[ lost|losing sight of ]',
  '<person> <adverb>? [ never asked|told|informed|warned|consulted ]',
  '<person> [ did|had not <adverb>* pick|picked <pronoun>? up ] on|<pronoun|determiner>',
  '[ did|had not <adverb>* stop|stopped|bother|bothered|remember|remembered to ]',
  '[ did|had? not|never <adverb>? got|get round|around to ]',
  '[ was|were|had not been? properly|fully|adequately|sufficiently|thoroughly considered|anticipated ]',
  '<comma> [ unaware|oblivious ] that|of|to',
  '[ missed ] <determiner> <any>? page|call|alarm|alert',
  '[ did|had|have|has|having not <adverb>* notice|noticed|realise|realised|realize|realized|consider|considered|anticipate|anticipated|foresee|foreseen|recognise|recognised|recognize|recognized|appreciate|appreciated|spot|spotted ]',
  '[ did|had|have|has not <adverb>* think|thought to|about|of|through ]',
  '[ did|had not <adverb>* take|taken|account into|for account|consideration? ]',
  '[ never <adverb>* noticed|realised|realized|considered|anticipated|thought|spotted|foresaw ]',
  `[ nobody|no-one|none had? <adverb>? ${seen}|saw|seen|looked|tested|read ]`,
  `[ no one|engineer|body had? <adverb>? ${seen}|saw|seen|looked|tested|read ]`,
  `[ neither <any>* nor <any>* ${seen} ]`,
  `[ none|neither of <determiner>? <any>? <person> ${seen} ]`,
  '[ did|had|have|has not <adverb>* plan|planned|account|accounted for ]',
  // Nobody named did not think of it; "not considered safe" is what somebody did think.
  `[ was|were|had not been? <adverb>* ${thought} ] !to|as <preposition|conjunction|subordinator|adverb|comma>|upfront|$`,
  '[ was|were|had not been? <adverb>* taken into account|consideration ]',
  // What nobody knew then.
  `[ had not|no <adverb|determiner>* idea|ideas|clue|inkling|notion ] !of|about|${puzzle}`,
  `[ nobody|none <any>* had any idea|clue|inkling|notion ] !of|about|${puzzle}`,
  // What colleagues were not told.
  '<person> also|too|both|all? [ did|had not <adverb>* communicate|communicated|inform|informed|notify|notified|tell|told|escalate|escalated|warn|warned|announce|announced|catch|caught|mention|mentioned|involve|involved|alert|alerted|loop ]',
  '<capitalised>|<object> [ did|had not <adverb>* tell|mention|inform|communicate|involve|warn|escalate ]',
  '[ was|were|been|had|has|have <adverb>* not been? <adverb>* caught|spotted|noticed|detected|identified ] by <determiner>? <any>? <person> !tests !checks',
  '<person> also|too|both|all? [ did not <adverb>* check|verify|double-check ]',
  '[ was|were not <adverb>* aware ] ..3 that|of|about !any',
  '<person> [ was|were <adverb>* unaware ] that|of !any',
  '[ was|were|been not <adverb>* caught|spotted|noticed ] .. review|reviews|qa|reviewers|us|team|anyone|engineers',
]);
/** Omissions of which nobody but people is capable, whatever the subject's name. */
const onlyHuman =
  /(?:^forg|^neglect|^overlook|^nobody|^no |^no-one|^none|think|thought|realis|realiz|consider|anticipat|foresee|appreciat|communicat|inform$|escalate$)/;

/** What a name that might be a program's ("Terraform failed to apply …") can only be blamed for when it is a company's. */
const namedNeglect =
  /(?:notify|notice|announce|warn|disclose|mention|recogni[sz]e|plan|review|tell|test|document|follow|report|respond|act)$/;

function isOmission(match: Match, tokens: readonly Token[], context: string): boolean {
  const words = wordsOf(tokens, match).toLowerCase();
  const subject = subjectOf(tokens, match.start);
  const named = subject?.head;
  if (words.endsWith('missed') && target.test(tokens)) return false;
  if (calls.matches(tokens).some(({ start }) => start === match.start))
    return !is(named, 'system', 'outsider');
  if (words.endsWith('missed')) {
    if (words !== 'missed')
      return handwork.test(tokens) || is(named, 'person') || noticeable.test(named?.word ?? '');
    return (is(named, 'person') && !is(named, 'outsider')) || workOfPeople.test(named?.word ?? '');
  }
  if (words.endsWith('aware') && !is(named, 'person')) return false;
  if (named?.word === 'you' || explained.test(tokens)) return false;
  if (words.endsWith('alert') && groupsOrMachines.test(named?.word ?? '')) return false;
  if (programs.test(named?.word ?? '')) return false;
  // What responders left out is a step of the response.
  if (/(?:check|verify| aware| unaware)$/.test(words) && narrated.test(context)) return false;
  // "At that point we had no idea …" is how a search begins.
  if (/ (?:idea|clue|notion|inkling)/.test(words) && narrated.test(context)) return false;
  // How well something is known is no omission of anybody.
  if (words.endsWith('understood') && isPassive(match, tokens)) return false;
  if (isPassive(match, tokens)) return true;
  if (words === 'overlooked' && is(tokens[match.start - 1], 'be')) return true;
  // "no alert was set up, so nobody noticed"
  if (/^(?:nobody|no-one|no one|none)/.test(words)) return true;
  if (is(named, 'system') && !is(named, 'person')) return false;
  if (onlyHuman.test(words)) return true;
  // A policy that did not account for it is a state of the system.
  if (/(?:account|account for|plan for|account into|into account)$/.test(words))
    return is(named, 'person') || named === undefined || named.capitalised;
  if (words.startsWith('failure')) return is(tokens[match.end - 1], 'mental');
  if (is(named, 'outsider') && named?.word !== 'they') return false;
  if (words.startsWith('fail'))
    return (
      (is(named, 'person') && !isService(match, tokens)) ||
      (namedNeglect.test(words) && named?.capitalised === true && named.word.length > 1) ||
      (is(tokens[match.end - 1], 'mental') && is(named, 'pronoun') && named?.word !== 'it') ||
      (foresight.test(words) && workOfPeople.test(named?.word ?? ''))
    );
  return true;
}

/** "We failed to process half of the orders": "we" stands for the service. */
function isService({ start, end }: Match, tokens: readonly Token[]): boolean {
  return (
    tokens[start - 1]?.word === 'we' &&
    /^(?:process|serve|deliver|route|render|accept)$/.test(tokens[end - 1]?.word ?? '') &&
    tokens.slice(end, end + 8).some((token) => requests.test(token.word))
  );
}
const requests =
  /^(?:requests|traffic|orders|messages|emails|mails|events|payments|bookings|calls|jobs|queries|transactions|uploads|notifications|webhooks)$/;

/** What only people do in "the analysis failed to predict …". */
const foresight =
  /(?:predict|foresee|anticipate|consider|identify|recogni[sz]e|reali[sz]e|notice|uncover|reveal)$/;
const workOfPeople =
  /^(?:analys[ei]s|assessment|review|planning|preparation|investigation|audit|research|process|testing)s?$/;

/** Why people did not do it is what a review is to tell. */
const explained = new PatternSet(['reason|reasons that|why|for|what? <person> did|had not']);

/** Programs with names like those of people, and what people made. */
const programs =
  /^(?:planner|optimi[sz]er|allocator|resolver|autoscaler|scanner|indexer|importer|exporter|crawler|renderer|seriali[sz]er|generator|watcher|builder|change|fix|patch|implementation|calculation|model|formula|template|heuristic|regex|estimate)s?$/;

const groupsOrMachines = /^(?:infrastructure|platform|security|support|networking)$/;

/** Whatever was "not considered", people did not consider it. */
function isPassive({ start, end }: Match, tokens: readonly Token[]): boolean {
  return (
    /^(?:was|were|been)$/.test(tokens[start]?.word ?? '') ||
    tokens.slice(start, end).some(({ word }) => word === 'been')
  );
}

/** What only somebody on call can miss. */
const calls = new PatternSet([
  '[ missed ] <any> <any>? page|pages|call|calls|alarm|alarms|alert|alerts',
]);

/** Missing a goal is a result. */
const target = new PatternSet([
  'missed <determiner>? <any>? <any>? target|targets|slo|slos|sla|slas|objective|objectives|deadline|deadlines|goal|goals|budget',
]);

/** "missed in code review": people missed it, though they are not named. */
const handwork = new PatternSet([
  'accidentally|inadvertently|mistakenly|simply|somehow|completely <adverb>* missed',
  'missed|overlooked <any>* review|reviews|reviewer|reviewers|testing|qa|by|audit|handover|planning|triage',
]);

/** What nobody but people can miss, whoever they were. */
const noticeable =
  /^(?:step|detail|dependency|setting|requirement|case|change|issue|problem|bug|mistake|typo|warning|sign|signal|alert|page|this|that|it)s?$/;

function question(
  tokens: readonly Token[],
  match: Match,
  people: boolean,
): Pick<Problem, 'message' | 'question'> {
  const words = wordsOf(tokens, match);
  // "We should have had a bell" is about the bell.
  const ofThem = people && !words.endsWith('have had');
  const asked = questionNear([ofThem ? ofPeople : ofTheRest], tokens, match, 4);
  if (ofThem)
    return {
      message: say(
        '"{0}" tells of what did not happen. {1}',
        words,
        say(asked ?? questions.usual.text),
      ),
      question: asked,
    };
  return {
    message:
      asked === undefined
        ? say(
            '"{0}" tells of a world that was not. What happened in this one, and what was the set-up meant for?',
            words,
          )
        : say('"{0}" tells of a world that was not. {1}', words, say(asked)),
    question: asked,
  };
}

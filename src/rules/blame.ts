import { is, subjectOf } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import type { Rule } from './rule.js';

export const blame: Rule = {
  id: 'blame',
  title: 'Blame',
  severity: 'warning',
  rationale: `"Human error" is where an explanation stops just before it gets interesting. The same people, with the same skill, did the
same kind of work the day before, and it went well. What they did made sense to them, given what they saw, knew, wanted, and were pressed
by; until the review says what that was, readers fill the gap with "careless".

Holding somebody to account does not help either: it does not mend a coordination problem, a gap in expertise or a double bind, and it
makes the next account less frank.`,
  sources: ['A plea: assume local rationality', "The problems that accountability can't fix"],
  better: [
    [
      'An engineer accidentally deleted the production table.',
      'The engineer had two consoles open, for staging and production, which look the same. He ran the clean-up, a weekly task, in the one in front.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(problem, review, 'What made it the sensible thing to do?'),
};

const unintended =
  'accidentally|mistakenly|inadvertently|unintentionally|erroneously|carelessly|negligently|wrongly|incorrectly|unwittingly|unknowingly|recklessly|hastily';

/** Somebody by their role: the one an account can end at. */
const someone =
  'engineer|developer|operator|administrator|admin|technician|contractor|intern|employee|colleague|sysadmin|dba|maintainer|analyst|person|individual|somebody|someone';
const harm =
  'outage|incident|disruption|downtime|failure|problem|issue|bug|breach|leak|loss|error|mistake';

const phrases = new PatternSet([
  '[ human|operator|user|engineer|manual|personnel|people|administrator|admin|pilot|pebkac error|errors|mistake|mistakes|failure|failing|oversight ]',
  '[ human-error|pebkac|fat-fingered|fat-finger|fatfingered|fat-fingering|finger-trouble ]',
  '[ fat finger|fingered|fingering|fingers ]',
  '[ mistake|mistakes|misstep|missteps|blunder|blunders|slip-up|carelessness|negligence|negligent|careless|sloppiness|incompetence|incompetent|complacency|complacent|recklessness|inattention|inattentive|laziness ]',
  '[ by accident|mistake|error ]',
  '[ in error ] !state|$',
  '<participle> <any>? <any>? [ in error ] !state',
  // nobody's mistake by name, but a person's by nature
  '[ due|owing to <determiner>? <any>? oversight ]',
  '[ by|from|through <determiner>? <any>? oversight ] !of|over',
  '[ oversight ] by|on|from <determiner> ..2 part|side|team|<person>',
  '[ configuration|testing|review|planning|documentation|design|process|deployment|human oversight|oversights ]',
  '[ due|owing to <determiner>? <any>? typo ]',
  '[ because of <determiner>? <any>? typo ]',
  '[ caused by <determiner>? <any>? typo|misclick ]',
  '[ misclick|misclicked|misclicks|self-inflicted ]',
  '[ dropped|dropping the ball ]',
  '<person> <be> <adverb>* [ lazy|careless|sloppy|negligent ]',
  // the one it came from
  `[ caused|introduced by <determiner> <any>? <any>? ${someone} ]`,
  `[ ${someone}|team who|that|which <adverb>* caused|triggered|broke|introduced ] <determiner>? <any>? ${harm}`,
  `[ ${someone} ] ..2 ran|run|executed|deleted|dropped|wiped|removed|deployed|pushed|selected|chose|picked|typed|entered|applied|merged|clicked|restarted|pulled|unplugged|cut|edited|changed|copied|loaded the wrong`,
  `${someone}|dba|engineers|operators|i|we <adverb>* [ ran|executed|deleted|dropped|wiped|removed|deployed|pushed|selected|chose|picked|typed|entered|applied|merged|clicked|restarted|pulled|unplugged|cut|edited|changed|copied|loaded the wrong ] <any>`,
  '[ wrong command|button|script|option was|were <adverb>* run|executed|pressed|clicked|chosen|selected ]',
  '<person> <be> [ solely|entirely|fully|wholly responsible ] !for',
  `[ solely|entirely|fully|wholly responsible ] for <determiner> <any>? ${harm}`,
  "[ at|own|their|his|her|our|'s fault ]",
  '[ fault ] of|lies|lay',
  `[ ${unintended} ] <any>`,
  '[ forgot|forgotten|forgets|forgetting ]',
  '[ accidental|erroneous|inadvertent|unintentional|mistaken ] deletion|removal|change|push|deploy|deployment|commit|merge|update|edit|configuration|command|release|termination|shutdown|execution|modification|deactivation|restart|drop|assumption|belief|click|use|publication|exposure|leak|leakage',
  '[ made|make|making <determiner>? <any>? <any>? error|errors|mistake|mistakes|typo ]',
  '[ hold|holding|held <any>? <any>? <any>? accountable|responsible|to-account ]',
  '[ hold|holding|held <any>? <any>? <any>? to account ]',
  '[ accountable ] for',
  '[ disciplined|disciplinary|reprimanded|reprimand|sanctioned|fired|dismissed ]',
  '[ to blame ] !for? $',
  '[ stupid|stupidity|foolish|foolishly|dumb|inexcusable|unforgivable ]',
  '[ lapses|lapse ] $|observed|in|on',
  '[ been counselled|counseled|warned|reprimanded|disciplined ]',
  '[ accountability has been fixed ]',
  '[ did not <adverb>? adhere|comply|follow|observe|respect|obey ] <determiner>|to|with|<word>',
  '<person> <any>? <any>? [ did not <adverb>? double-check|double ]',
  'advice|assumption|assessment|decision|belief|judgement|judgment ..6 was|were [ mistaken ]',
  '[ my bad ]',
  '[ lapse|lapses of|in attention|judgement|judgment|concentration|care ]',
  '[ rubber-stamped|rubber-stamping ]',
  '[ rubber stamped ]',
  '[ typo|typos ] by|of|from <determiner>? <any>? <person>',
  '[ intern|technician|contractor|engineer|operator|admin|administrator|employee|developer|colleague <adverb>* brought|took|knocked|crashed|broke|destroyed|wiped ] <any>',
  '[ human factor|factors ] <be>',
  '[ sloppy|hasty|unprofessional|irresponsible|reckless|lax ]',
  '[ made|making the|a wrong|bad|poor call|decision|choice ]',
  '[ left a mess ]',
  '[ accountability ] for|is|must|will|of',
  '[ those responsible ]',
  `[ person|people|engineer|team|individual responsible ] for <determiner> <any>? ${harm}`,
  '[ been|was|were spoken to|with ]',
  "<person> [ 's typo|mistake|error|slip|lapse ]",
  '[ because|due of|to the|our|an|a <any>? <any>? team|engineer|developer|operator|admin|contractor|intern|technician ] $|not|who|forgetting|failing|and',
  '[ the|an|a|our <any>? <any>? team|engineer|developer|operator|admin|contractor|intern|technician|administrator caused|broke ]',
  '[ junior|inexperienced|new developer|engineer|operator|admin|hire|technician|employee|analyst ]',
  '[ blame|blamed|blames ] <determiner|person>|on|for',
  '[ misjudged|misjudgement|misjudgment|misunderstanding|misunderstood|misread|misinterpreted|misconfigured|mishandled|mistook|botched|bungled ]',
  '[ messed|screwed ] up|<determiner>',
  '[ poor|bad|wrong judgement|judgment|decision|decisions ]',
  '[ incorrect|wrong|mistaken|false assumption|belief ]',
  '[ errors ] by|of <determiner>? <person>',
  '[ error|fault|failure <be> on our|their part|side|end ]',
  '[ error|errors|fault ] on|in|at our|their|the <person>? part|side|end|judgement|judgment',
  '[ copy-paste|copy/paste|typing|clerical error|errors ]',
  '[ configuration|process error|errors ] by|of|made',
  '[ breach|violation|violated|ignored|disregarded|bypassed|circumvented of? ] <determiner>? <any>? procedure|process|policy|protocol|rules|instructions|warning|warnings|alert|alerts',
  '[ should have known better ]',
]);

/** Nouns and idioms with the same words and no person in them. */
const exceptions = new PatternSet([
  'fault tolerance|tolerant|injection|isolation|domain|domains|line',
  'page|segmentation|hardware|electrical|power|memory|disk|earth|ground|segmentation|protection|double fault|faults',
  'no|not|without <any>? fault|blame|mistake of|on',
  'not|no|never|without|rather|than|blameless|avoid|avoids|instead <determiner>? human|operator|user error|blame',
  'user|client|human error|errors rate|rates|message|messages|page|pages|code|codes|reports|report|budget',
  'not|no <determiner>? <any>? mistake|mistakes',
  'accountable|accountability no|not',
  'not|nobody|no-one|without|than <any>* to? blame',
  'looking|look for? <any>? to blame',
  'someone|somebody to blame',
  'mistake|error proof',
  'forgot|forgotten <any>? password|passwords|username',
  'user|users|customer|customers who have|has|had? forgot|forgotten',
  'to|not|easy|cannot|can mistake',
  'nobody|no-one|none <be> <adverb>? blamed',
  'by accident of',
  'prevent~|protects|avoid|avoids|stops|nobody|no-one|cannot|can|could|against ..6 by|in accident|mistake|error',
  'prevent~|avoid~|against|stop|stops|nobody|no-one|cannot|can|could <any> ..4 accidental|accidentally|inadvertent|inadvertently|mistake|mistakes',
  'against|prevent~|avoid~ accidental|accidentally|inadvertent|unintentional <any>',
  'easy|easier|possible|hard to make <determiner>? mistake|mistakes|error|errors',
  'user|users|customer|customers|player|players made|make <any>? mistake|mistakes|error|errors',
  'nobody|no-one|none made <determiner>? mistake',
  'not|no <determiner>? error',
  'hold|holding|held us accountable',
  'not|do <any>? consider|call|see|treat <any>? <any>? human|operator|user error',
]);

const doneByPrograms =
  /^(?:marked|flagged|treated|classified|considered|reported|identified|interpreted|detected|recogni[sz]ed|labell?ed|counted|returned|matched|cached|routed|parsed|reject\w+|accepted|blocked|scheduled|served|sent|triggered|skipped)$/;

/** Words that are blame only when people are meant by them. */
const personal =
  /^(?:forgets|mistook|misconfigured|mishandled|misread|misinterpreted|misunderstood|ignored|bypassed|disregarded|circumvented|violated|fired|dismissed|incorrectly|wrongly|unknowingly|forgotten|forgot)$/;

function check({ tokens }: Sentence) {
  const found = without(phrases.matches(tokens), exceptions.matches(tokens)).filter((match) =>
    concernsPeople(match, tokens),
  );
  return outermost(found).map((match) => ({
    ...rangeOf(tokens, match),
    message: question(wordsOf(tokens, match)),
  }));
}

function concernsPeople(match: Match, tokens: readonly Token[]): boolean {
  const first = tokens[match.start];
  if (!first) return true;
  // "The index accidentally made …": things have no intentions to go against.
  if (/^(?:accidentally|inadvertently|unintentionally|mistakenly|erroneously)$/.test(first.word)) {
    const subject = subjectOf(tokens, match.start);
    // What was accidentally deleted was deleted by somebody; what was mistakenly marked as done, by a program.
    const verb = tokens[match.end];
    const passive =
      is(verb, 'participle') &&
      is(tokens[match.start - 1], 'be') &&
      !doneByPrograms.test(verb?.word ?? '');
    return (
      passive ||
      !subject ||
      subject.head.capitalised ||
      (is(subject.head, 'person') && !is(subject.head, 'outsider', 'system'))
    );
  }
  if (!personal.test(first.word)) return true;
  const head = subjectOf(tokens, match.start)?.head;
  return is(head, 'person') && (!is(head, 'outsider') || head?.word === 'someone');
}

function question(words: string): string {
  return /account|disciplin|reprimand/.test(words)
    ? `"${words}" does not change what they could see or say. Who could see it, who knew, and who could say stop?`
    : `"${words}" ends the story where it could begin. What did it look like from where they stood, and what made it the sensible thing to do?`;
}

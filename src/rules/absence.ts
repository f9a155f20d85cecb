import { is, subjectOf } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import type { Rule } from './rule.js';

export const absence: Rule = {
  id: 'absence',
  title: 'Description by absence',
  severity: 'information',
  rationale: `What was not there cannot explain what happened: there is no end to the things that were not there. "Lack of
monitoring" compares the past with a standard that nobody had stated, and leaves out what people did have and how they worked with it.

Say what was there. What did they look at instead, what was it good for, and since when did it no longer fit?`,
  sources: [
    'Quick takes on the GCP public incident write-up',
    "You'll never see attrition referenced in an RCA",
  ],
  better: [
    [
      'There was no monitoring of the queue.',
      'The team watched the error rate, which had been enough while the queue was drained by one consumer.',
    ],
    [
      'The change was not properly tested.',
      'The change was tested with one tenant on staging, as all schema changes had been for two years.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(problem, review, 'What was there instead, and what was it good for?'),
};

/** What people would have made, and can be said to lack. */
const safeguards =
  'alert|alerts|alerting|alarm|alarms|monitor|monitors|monitoring|test|tests|testing|coverage|check|checks|validation|validations|verification|review|reviews|runbook|runbooks|playbook|playbooks|documentation|docs|doc|process|processes|procedure|procedures|policy|policies|plan|plans|backup|backups|redundancy|redundant|fallback|failover|safeguard|safeguards|guardrail|guardrails|protection|protections|limit|limits|quota|quotas|rate-limit|rate-limiting|throttling|timeout|timeouts|visibility|observability|dashboard|dashboards|metric|metrics|logging|logs|log|tracing|owner|owners|ownership|training|knowledge|experience|expertise|communication|coordination|escalation|staging|canary|canaries|rollback|automation|mechanism|mechanisms|tooling|tool|tools|capacity|headroom|isolation|separation|segmentation|controls|sanitisation|sanitization|encryption|authentication|mfa|audit|audits|guidance|guideline|guidelines|checklist|checklists|warning|warnings|notification|notifications|reminder|reminders|handover|context|awareness|understanding|clarity|confirmation|prompt|approval|sign-off|circuit|retry|retries|backoff|resources|guarantees|pool|element|elements|indication|indicator|signal|signals|contact|contacts|rotation|staffing|spare|spares|maintenance|inventory|queue|prioritisation|prioritization|clues|link|drill|drills|exercise|exercises|standard|standards|specification|detection|insight|handling|path|paths';
const judged =
  'insufficient|inadequate|improper|poor|inappropriate|deficient|substandard|sub-par|subpar|lax|sloppy|flawed|suboptimal|sub-optimal|weak|incomplete|outdated|ambiguous|ineffective';
const measure =
  'proper|properly|adequate|adequately|sufficient|sufficiently|enough|appropriate|appropriately|fully|thorough|thoroughly|correctly|correct|well|formal|formally|rigorous|rigorously|carefully|effective|effectively|good|robust|clear|clearly|reliable|comprehensive|explicit|dedicated|consistent|consistently|any|regular|regularly|automatically|actually|ever|yet|really|even|also';
const done =
  'tested|documented|monitored|configured|reviewed|validated|verified|covered|checked|communicated|understood|maintained|updated|trained|tracked|alerted|instrumented|isolated|secured|sanitised|sanitized|enforced|implemented|handled|coordinated|planned|prepared|provisioned|sized|tuned|rehearsed|exercised|protected|set|limited|defined|established|equipped|designed|staffed|automated|logged|audited|patched|communicated|shared|rotated|prioritised|prioritized|specified|considered|enabled|accounted|aligned|vetted|assigned|renewed|scoped|separated|announced|labelled|labeled|cleaned|removed|propagated|consulted|discussed|performed|conducted|carried|managed|versioned|codified|synchronised|synchronized|retired|recorded|written|measured';

const phrases = new PatternSet([
  '[ lack|absence ] of !need|interest|time|funds|free|retries|errors|traffic|evidence',
  '<person|system>|<word> [ lacked|lacks|lacking ] <word>',
  '[ lacked ] <word>',
  '<be> <adverb>* [ lacking|absent ]',
  '<be> <adverb>* [ missing ] $',
  '[ had|with nothing ] on|about|to|for',
  `<be>|been|had|were|was [ not|never <adverb>? realistic|representative|granular|specific|sensitive|documented|defined|rehearsed|agreed <adverb>? enough? ]`,
  `had [ never been <adverb>? ${done}|defined|rehearsed|exercised ]`,
  `[ with no|little <any>? <any>? ${safeguards} ]`,
  `^ [ missing ] safeguards|${safeguards}`,
  `<have>|had|has|do|did|does [ not <adverb>? have? <determiner>? way|means|visibility|insight ]`,
  `^ [ no|zero <any>? <any>? ${safeguards} ]`,
  `<have>|had|has|having <adverb>? [ little|no|limited|only <any>? <any>? visibility|insight|experience|knowledge|understanding|documentation|monitoring ]`,
  `[ ${judged} ] <adverb>? <any>? <any>? ${safeguards}|<gerund>|planning|setup|design|decision|decisions|assumption|assumptions|configuration|implementation|choice|quality|practice|practices|practise|hygiene|preparation|performance|sizing|waiting`,
  `<be> <adverb>* [ ${judged} ]`,
  `[ missing|absent|non-existent|nonexistent ] <any>? <any>? ${safeguards}`,
  `${safeguards} <be> <adverb>* [ missing|absent|nonexistent|non-existent|lacking ]`,
  `had|has|have [ not <adverb>? been <adverb>? ${measure}? ${done} ]`,
  `<be>|been [ not <adverb>? ${measure} <adverb>? ${done} ]`,
  `<be>|been [ not <adverb>? ${done.replace('|set|', '|')} ]`,
  `^ [ not <adverb>? ${done} ]`,
  `<be> [ never <adverb>? ${done} ]`,
  '<be> [ not in place ]',
  '^ [ not in place ]',
  `[ without <gerund> ] ..4 ${safeguards}`,
  `${safeguards}|page|wiki|list|contacts <be> <adverb>* [ out of date ]`,
  `${safeguards}|page|wiki|list <be> <adverb>* [ stale|outdated ]`,
  '<person> <have> <adverb>? [ no way|means ]',
  'there was|were [ no way|means ]',
  '[ nobody|no-one <have>? <adverb>* put|set|configured|added|defined|verified|checked|documented ]',
  '[ no one <have>? <adverb>* put|set|configured|added|defined|verified|checked|documented ]',
  '[ did not know ] who|whom|how|where|which',
  '[ never took place ]',
  '[ never covered|tested|exercised|rehearsed|documented|monitored|verified|reviewed ]',
  `performs|performed|does|did|provides|provided|offers|offered|contains|contained|includes|included|required|requires|received|got|gave|showed|has|had [ no <any>? <any>? ${safeguards}|dependency|expiry|owner|idea|diff|test ]`,
  '[ missing <object> ]',
  '<be> [ not <adverb>? set up ]',
  `[ without <determiner>? ${measure}|<adverb>? <any>? ${safeguards} ]`,
  `^ [ without <determiner>? <any>? <any>? ${safeguards} ]`,
  `[ deficiencies|deficiency|shortcoming|shortcomings|inadequacies ]`,
  `[ inappropriate|improper|inadequate|unsuitable|wrong <any>? value|values|setting|settings|size|default|threshold|thresholds ]`,
  `there is|are [ no <adverb>? <any>? process|procedure|runbook|owner|documentation|monitoring|alerting|alert|test|tests|check|validation|policy|limit ]`,
  `there was|were|had|been <adverb>* [ no <adverb>? <any>? <any>? ${safeguards} ]`,
  `there <be> [ not <adverb>? any|a|enough|sufficient|adequate <any>? <any>? ${safeguards} ]`,
  `[ no <any>? <any>? ${safeguards} ] <adverb>? was|were|been|had|existed|fired|triggered|in`,
  `<have>|had|has [ no <any>? <any>? ${safeguards} ]`,
  `[ did not <adverb>* have ] <adverb>* any|a|an|enough|sufficient|adequate|proper|appropriate|the|${measure}`,
  `[ did not <adverb>* have ] <any>? <any>? ${safeguards}`,
  `[ did|does not <adverb>* check|validate|verify|include|cover|ensure|test|enforce|sanitise|sanitize|account|handle|guard|limit|monitor|alert ]`,
  '<person> <be> [ not <adverb>? checking|validating|verifying|monitoring|testing|tracking|watching|enforcing ]',
  '[ failed to <adverb>? check|validate|verify|enforce|sanitise|sanitize|account|guard|cover|alert|detect|catch ]',
  `[ not covered ] by`,
  '[ not <adverb>? enough ] <any>',
  '[ gap|gaps ] in <any>? <any>? monitoring|coverage|alerting|process|testing|documentation|review|knowledge|procedure|tests|alerts|visibility|ownership',
  `[ <word> gap|gaps ] delayed|slowed|meant|let|allowed|made`,
  '<be>|being|far|much|<participle> [ too small|large|low|high|aggressive|aggressively|permissive|slow|slowly|late|broad|narrow|short|long|loose|strict|few|many|much|little|big|optimistic|coarse|quickly|generous|tight|conservative|complex|complicated|vague|lenient|wide|eager|fast ]',
  '[ too much|little trust|reliance|access|responsibility|noise ]',
  `[ improperly|inadequately|insufficiently|poorly|inappropriately|under-tested|untested|unmonitored|unmaintained|understaffed|under-provisioned|underprovisioned|undersized|unowned ] !<dash>`,
  `[ nobody|no-one owned|monitored|watched|tested|reviewed ]`,
]);

const exceptions = new PatternSet([
  'too <any> by <any>',
  'too <any> to catch|keep|fit|run|handle|cope|follow|sync|finish|complete|respond',
  'insufficient|inadequate|poor <any>? <any>? being',
  'insufficient|not <any>? memory|space|disk|cpu|quota|funds|permissions|permission|privileges|privilege|scope|balance|storage|inodes|credit|credits|ram',
  'insufficient|enough|missing <any>? <any>? error|errors|exception|exceptions|message|messages',
  'missing key|keys|data|file|files|field|fields|record|records|rows|column|header|headers|argument|parameter|character|bracket|package|packages|module|modules|object|objects|dependency|index|events|event|requests|messages|values|value',
  'not only|just|all',
  'without|no|not any|further|additional|noticeable|significant? impact|downtime|interruption|incident|issue|issues|problem|problems|errors|delay|success|loss|trouble',
  'no longer|data|customer|customers|user|users|other|further|impact|effect|need',
  'too many requests|connections|redirects|files|open|clients|arguments|levels|authentication|failures|retries|users',
  'request|payload|entity|message too large',
  'too long|large to',
  'not <adverb>? sure|know|clear',
  'does|do|did not <adverb>? have|include|check to|access',
  'poor|weak|slow performance|quality? $|for|on',
  'poor|poorly performing? weather|connectivity|connection|signal|reception',
]);

/** Sections that say what will be done, and those that say what happened minute by minute. */
const ofOthers = /^(?:actions|references|metadata|questions)$/;

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  if (ofOthers.test(context) || proposal.test(tokens) || instead.test(tokens)) return [];
  const found = outermost(without(phrases.matches(tokens), exceptions.matches(tokens)))
    .filter((match) => !(context === 'timeline' && momentary.test(wordsOf(tokens, match))))
    .filter(
      (match) => !(isFailure(match, tokens) && is(subjectOf(tokens, match.start)?.head, 'person')),
    );
  return found.map((match) => ({
    ...rangeOf(tokens, match),
    message: question(wordsOf(tokens, match)),
  }));
}

/** The sentence goes on to say what was there. */
const instead = new PatternSet(['but|and instead <any>', 'but|instead only <any>']);

function question(words: string): string {
  return /^(?:too|insufficient|inadequate|improper|poor|weak|inappropriate|wrong|incomplete|stale|out ?-?of|outdated|unclear|flawed)/i.test(
    words,
  )
    ? `"${words}" judges it by what came later. What was it chosen for, and since when did that no longer fit?`
    : `"${words}" says what was not there. What did people, or the system, rely on instead, and why had that been enough?`;
}

/** In a timeline these tell how things stood at that moment. */
const momentary = /^(?:no |gap|too |not (?:yet )?been|not agreed|missing|empty)/;

/** "We failed to validate" is about people: the rule counterfactual asks about it. */
function isFailure(match: Match, tokens: readonly Token[]): boolean {
  return tokens[match.start]?.word === 'failed';
}

/** A change that adds what is missing, or a text about now. */
const proposal = new PatternSet([
  '^ <number|dash>* add|adding|create|implement|introduce|fix|write|improve|provide|set|make|ensure|investigate|document|extend|enable|build|address|close|reduce|remove|replace|review|update|tighten|restore|creating|implementing|introducing|fixing|writing|improving|providing|setting|making|ensuring|investigating|extending|enabling|building|addressing|reducing|removing|replacing|updating',
  '<person>|it|this|that will|should|must|shall|could <adverb>* !have',
  '<person> <be> going|planning|working to|on',
  'need|needs|plan|plans|want to',
]);

import { is, subjectOf } from '../language/clauses.js';
import { alternatives, PatternSet, type Match } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import {
  agreed,
  arranged,
  carriers,
  checked,
  chosen,
  findings,
  hands,
  known,
  measurable,
  measured,
  neglected,
  practise,
  practised,
  practising,
  protections,
  provisions,
  safeguards,
  settings,
  standard,
  supplies,
  telling,
  thoroughly,
  told,
  unfit,
  watchers,
  written,
} from '../language/safeguards.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
import { questions } from './absence.questions.js';
import { questionNear } from './questions.js';
import type { Problem, Rule } from './rule.js';

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
  asks: questions,
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(
      problem,
      review,
      problem.question ?? 'What was there instead, and what was it good for?',
    ),
};

/** Up to three words in front of a noun: "no automated rollback plan". None of them ends the noun phrase. */
const closed = '<preposition|auxiliary|pronoun|conjunction|subordinator|comma|dash|open>';
const modifiers = `!${closed} <any>? !${closed} <any>? !${closed} <any>?`;
/** The same without a verb: an entry that is a noun phrase alone. */
const nouns = `!<participle>|${closed} <any>? !<participle>|${closed} <any>?`;
/** What comes behind a noun phrase rather than inside it. */
const behind =
  '$|to|that|<preposition|auxiliary|participle|conjunction|subordinator|adverb|comma|semicolon|dash|open>|exist|existed';

/** Nouns of an entry, without a verb. */
const bare = '!<auxiliary|pronoun|comma|subordinator|negation|person> <any>?';

/** These judge wherever they stand. */
const judgements = new PatternSet([
  // A lack, by its noun or its verb.
  '[ lack|shortage|unawareness ] of !need|interest|time|funds|free|retries|errors|traffic|evidence|impact|access|availability|service',
  '[ lacking ] <determiner>',
  '<be|person> <adverb>* [ lacking ]',
  // Measured with an unstated standard.
  `[ ${unfit} ] <adverb>? ${modifiers} ${measurable}|<gerund>|design|architecture|configuration|implementation|choice|hygiene|preparation|practices|usage|use|approach|execution|estimate|estimates|treatment|cleanup|scoping|selection|setup|stock`,
  '[ improper|inappropriate|inadequate <any>? value|values|setting|settings|size|default|threshold|thresholds|permissions ]',
  '[ insufficient|inadequate number|amount|level|degree of ]',
  '<be>|been <adverb>* [ not|never <adverb>* been? being? properly <participle> ]',
  `<be>|been|have|had|has <adverb>* [ not|never <adverb>* been? being? ${measured} ${practised}|${arranged}|handled|secured|considered ]`,
  `<be>|been|have|had|has <adverb>* [ not|never <adverb>* been? <participle> as|very|so? ${thoroughly} ]`,
  `[ without <determiner>? any? ${standard} ${modifiers} ${measurable} ]`,
  `[ do|did|does not <adverb>* have ] <determiner>? ${standard}|any|enough|<adverb>? ${modifiers} enough? ${provisions}`,
  `[ do|did|does not <adverb>* have ] <determiner>? ${standard}|enough ${modifiers} ${measurable}`,
  `[ not <adverb>? sufficiently|adequately <word> ]`,
  `[ did not <word> ] <any>? <any>? sufficient|adequate|enough|proper|appropriate ${modifiers} notice|warning|time|attention|steps|care|precautions|measures|${safeguards}`,
  `[ no <adverb>? proper|adequate|dedicated|formal|documented|established|well-defined !${findings} <any> ] !${findings}`,
  '[ improperly|poorly|badly|inappropriately ] !performing|affected|hit|hurt|damaged|broken|degraded|delayed|impacted <participle|gerund> !by',
  'was|were|been <adverb>* [ incorrectly|wrongly set|configured|sized|scoped|specified|designed ] !by|up',
  '[ not as|so <word> <conjunction>? <word>? ] as <pronoun|determiner> <any>? could|might be',
  '[ far|much|way too !many|much <word> ]',
  '[ without <adverb>? having ] <determiner>? adequate|sufficient|proper|enough|appropriate <any>',
  '[ did|do|does not <adverb>* clearly|explicitly !see|hear|show <word> ]',
  '[ far from ] <adverb>? resilient|ideal|perfect|sufficient|adequate|complete|optimal|satisfactory|acceptable|robust|reliable|enough',
  '[ of no help|use ]',
  '[ insufficiently|inadequately ] <word>',
  '[ poor|bad job ] of|at|in|with',
  '[ not up to ] <determiner|adverb>? standard|standards|par|scratch',
  '[ excessive ] privileges|permissions|rights|access',
  '[ unreasonable|unreasonably|unacceptably ] <word>',
  `[ do|did|does not properly|appropriately|${thoroughly} !function|work|start|run|load|respond|shut|exit|terminate <word> ]`,
  '<be> [ not <adverb>* prepared|equipped ] for|to|yet|$',
  '[ not <adverb>* resourced|staffed|funded|manned ]',
  '[ only|just vaguely|dimly|partially|partly|loosely|superficially|barely|nominally ] aware|familiar|understood|documented|known|tested|covered|monitored|automated',
  '[ do|did|does not <adverb>? record|log|capture|keep|retain|store|test|monitor|check|collect|document|communicate|invest|do enough ]',
  '[ too infrequently|rarely|seldom|loosely|broadly|permissively|aggressively|narrowly|optimistically|leniently|coarsely ]',
  '[ incredibly|overly|very|extremely|rather|so lenient|permissive|lax ]',
  `<comma|conjunction> that|which|this <be>|'s <adverb>* [ unacceptable|inexcusable ]`,
  'fell|fall|falls|falling <adverb>? [ short of? ] $|our|the|what <any>? standard|standards|expectations|bar|quality|level',
  '[ completely|entirely|totally|largely unknown|undocumented|unowned|unmonitored|untested ]',
  '[ never <word> any <any>? alert|alerts|alarm|alarms|notification|notifications|warning|warnings ]',
  '[ corners were|was cut ]',
  '[ relied|rely|relying|reliance|dependent|depended too|overly much|heavily ]',
  '[ cut|cutting corners ]',
  '<person> <adverb>? [ did not <adverb>* spend|invest <adverb>* much|enough ]',
]);

/** These judge where somebody explains. */
const absences = new PatternSet([
  `[ missing|absent|non-existent|nonexistent ] <conjunction>? a|an|any? ${modifiers} ${safeguards}|metrics|telemetry|instrumentation|owner`,
  `[ missing ] ${modifiers} ${settings}`,
  '[ not having ] <determiner>',
  `${safeguards} <any>? <any>? <any>? <any>? [ did|do|does not <adverb>? exist ]`,
  '[ absence ] of !need|interest|errors|traffic|evidence|impact|access|availability|service',
  `[ half-finished|half-baked|unfinished|inefficient|ineffective|inconsistent|incomplete|unclear|patchy|weak|limited|minimal|little|thin|sparse|spotty|rudimentary|superficial|cursory|immature|unrealistic|flaky ] ${modifiers} ${safeguards}|${alternatives('feedback experience knowledge understanding separation safeguards boundaries familiarity awareness ownership')}`,
  `[ incomplete|outdated|out-of-date|obsolete ] <any>? ${written}|tests|coverage|monitoring|inventory|list|contact|contacts|diagram|diagrams`,
  '[ without any|much|due|proper consideration|regard|thought ] of|for|to',
  '[ had|have|has|with|and|was no way|means ] of <adverb>? <gerund>',
  '<person> [ had|have not yet installed|introduced|deployed ]',
  '<be>|been [ not optimised|optimized ] for',
  // Gaps.
  `!current|remaining <any> [ gap|gaps|hole|holes|flaws|weakness|weaknesses|deficiencies|shortcomings ] in ${modifiers} <conjunction>? ${modifiers} ${safeguards}`,
  `^ [ gap|gaps|weaknesses|deficiencies ] in ${modifiers} ${safeguards}`,
  `${measurable} <any>? [ gap|gaps ]`,
  '[ blind spot|spots ]',
  'cause|reason <be>|to|being <adverb|be>* a|an|the? [ missing ] <any>',
  // There was none.
  `[ no ${modifiers} list|lists|inventory ] ..4 <be> <adverb>* made|kept|written !to|available`,
  `[ no|zero ${modifiers} ${provisions} ] ${behind}`,
  // Open to any noun, as somebody would have had to put it there.
  `[ no !longer|${findings}|${supplies}|<outsider> <any> ${modifiers} ] in place`,
  `[ no !longer|${findings}|${supplies}|<outsider> <any> ${modifiers} ] <be> <adverb>? configured|defined|established|documented|enforced|assigned|implemented|agreed`,
  `there <be> [ not|never ${modifiers} ${safeguards} ] in|for|on|around`,
  `[ not <have> ] <determiner>? any? ${modifiers} ${provisions} ${behind}`,
  `[ never <have> ] <determiner>? ${modifiers} ${provisions} ${behind}`,
  `only <have>|had|has [ partial|limited|basic|minimal|rudimentary <any> ]`,
  `[ not|never <adverb>? provide|provides|providing|gave|give|gives|giving|raise|raised|raising|emit|issue|issued|show|shown|showing|display <person>? <determiner>? <any>? warning|warnings|notice|alert|alerts ]`,
  `there <be> [ not|never <adverb>? any|a|an|enough|sufficient|adequate ${modifiers} ${safeguards} ]`,
  `[ without !further <determiner>? !further ${modifiers} ${safeguards} ]`,
  `[ without <adverb>? being? ${practising}|${practised} ] !if|whether`,
  `<have|be>|received|got|seen|with <adverb>* [ little|hardly|barely|scant any? ${modifiers} oversight|attention|thought|${safeguards} ]`,
  `[ do|did|does not <adverb>* have|include|use|leverage|require ] <determiner>? ${modifiers} ${provisions}`,
  `[ do|did|does not <adverb>* contain|include|provide|give|offer ] enough|sufficient|adequate <any>`,
  '[ do|did|does not <adverb>* ask|prompt for ] <determiner>? confirmation|approval|consent',
  `<person> [ had|have|has|do|did <adverb>* not|never <adverb>* set|put|add|added|done|made|practised|practiced|tried|create|created|write|written|build|built|implement|implemented|enable|enabled|run|perform|performed|conduct|conducted up|in? place? ] <determiner>? any? ${modifiers} ${safeguards}`,
  'there <be> [ no <adverb|comparative>? easy|quick|simple|reliable|good|safe|automated|automatic way|means ]',
  `[ no|nobody|no-one one|single? <person>? <be|have>? <adverb>* owns|owned|monitors|monitored|reviews|reviewed|tests|tested|watches|watched|watching|maintains|maintained|responsible ]`,
  `[ nobody|no-one <be> <adverb>* ${practising}|responsible|watching|looking|designated|assigned|on-call|on call? ]`,
  `[ nobody|no-one|none|nothing <have|be>? <adverb>* been? ${practised}|assigned|signed|revisited|approved|questioned|looked|agreed|pruned|cleaned|followed|put|set|written|owned|held|thought|responsible ] !by|up|to`,
  '[ nothing <any>? <any>? <any>? <modal>? checks|checked|check|looks|looked|looking|verifies|enforces|enforced|warns|warned|watches|watched|limits|limited|guards|guarded|validates|objects|object|prevents|prevented|protects|protected|alerts|alerted|compares|compared|deduplicates|flags|flagged|monitors|monitored ] !like|wrong|unusual|amiss|different|suspicious|out',
  '[ there <be> nothing ] that|to <any>',
  '[ nothing ] that|to <modal>? limit|limits|stop|stops|prevent|prevents|keep|keeps|check|checks|guard|warn|warns',
  `${safeguards} <dash> [ none|missing ] $`,
  '<person> [ did not <adverb>? get alerted|notified|paged|warned|informed ]',
  '<be> [ not <participle> in ] <determiner> <any> <comma>? <conjunction>? <any>? <any>? manner|way|fashion',
  'in|using <determiner> [ wrong|inaccurate|incorrect|inconsistent|haphazard way|manner ]',
  'this|that|it|they|which <be> [ not <adverb>? enough|sufficient|adequate ] $|to|<conjunction|comma>',
  '<be> <adverb>* [ absent ] from',
  '<be>? [ not <adverb>? fit ] for|to',
  'exist|exists|existed <any>? <any>? <any>? [ on|in paper|theory ]',
  '<be>|been|have|had|has <adverb>* [ not|never <adverb>* been? being? backed|rate|sanity|double|switched|turned|rolled|carried|thought|wired|hooked|written|signed|provided|foreseen|catered|accounted|budgeted|looked up|limited|checked|on|out|through|down|off|for|at|after|into ] !by',
  `${safeguards} <any>? <any>? [ <be> not able ] to`,
  `left|ran|run|went|operated|shipped ..4 [ without any|<determiner> ] !issue|issues|problem|problems|${findings}|${supplies} <word>`,
  `give|gives|gave|offer|offers|provides|with <determiner>? <person>? [ neither ] <determiner>? ${modifiers} nor <any>`,
  '<person> [ had|have|do|did no|not <adverb>* have? <determiner>? <adverb|comparative>? easy|quick|simple|reliable|good? way|means ] to|of',
  '[ little|no|scant thought|attention|consideration|regard ] <have|be>|went|given|paid',
  '[ nothing <adverb>? in place ]',
  '<be> <adverb>* [ overdue ] for',
  '<dash> <adverb>* [ nonexistent|non-existent ]',
  '<be>|been|has|have|had <adverb>* [ not|never <adverb>* been? <participle> ] ..2 anywhere',
  '<participle> by [ nobody|no-one ]',
  // Not done.
  `<be>|been|have|had|has <adverb>* [ not|never <adverb>* been? being? peer|load|stress|unit? ${neglected} ] !by|yet|until`,
  '<be>|been <adverb>* [ not|never <adverb>* configured ] !by',
  '<be>|been|had|have|has <adverb>* [ never <adverb>* been? <adverb>* set|installed|funded|enabled|switched|wired|connected|revisited|cleaned|finished|hardened|staffed|provided|declared|agreed|updated ]',
  '[ nowhere <participle> ]',
  `<be>|been [ not|never <adverb>* ${practised} ] by <determiner>? second|another|anyone|anybody|any|more`,
  '[ not <adverb>? under|in ] version|source|revision|configuration control|management',
  `${safeguards} ..4 [ off|disabled by default ]`,
  `[ without <determiner>? <person> <adverb>* ever? having|${practising} ]`,
  '[ flying|flew blind ]',
  'left|leaves <determiner>? !<outsider> <any> ..4 [ in the dark ]',
  '[ !<number> <word> at best ]',
  `[ too few|little ] <any>? <person>|${safeguards}`,
  '<person> [ do not <adverb>* measure|track|retain|collect ]',
  `<be>|been [ not widely|broadly ${told}|known|documented ]`,
  `<be> [ not <adverb>? clear|good|detailed|specific|explicit|granular|strict|robust|visible|thorough|mature enough ]`,
  `${safeguards} [ did|do|does not <word> <any>? soon|early|quickly|fast enough ]`,
  '<be>|been <adverb>* [ not|never <adverb>? put? in place ]',
  `[ do|does|did not seem|appear to be <adverb>* ${practised} ]`,
  '[ ad-hoc|haphazard|informal ] process|procedure|manner|fashion|basis|way|approach|communication|coordination',
  `[ do|did|does not <adverb>* have ] <determiner>? sort|kind|form of ${modifiers} ${safeguards}`,
  '<be> [ not <adverb>* robust|resilient|redundant|fault-tolerant|representative|realistic ]',
  '[ not <adverb>* been updated|upgraded|reviewed|tested|audited|maintained|patched ] in|for <any>? <any>? months|years|weeks',
  '[ do|did|does not <adverb>* have ] <determiner> required|necessary|right !to|of <any>',
  '<person> [ did not communicate|provide|give|send <adverb>? well|clearly|early|often|proactively|effectively|timely|regular|frequent|clear|enough ]',
  `<have>|had|has|<be> [ neither ${modifiers} ${safeguards} ]`,
  'there <be> [ not <adverb>? enough time|people|staff|hands ]',
  '<be> <adverb>* [ less than ideal|optimal|perfect ]',
  `<be>|been <adverb>* [ not|never <adverb>* been? being? ${practised}|handled properly|adequately|sufficiently|appropriately|thoroughly|carefully ]`,
  '<be>|been <adverb>* [ not|never <adverb>* designed|built|sized|dimensioned|staffed ] to|for|with',
  'process|procedure|procedures|policy|checklist|runbook|guidelines <be>|have|had|has <adverb>* [ not|never <adverb>* been? followed ]',
  `<be>|been <adverb>* [ not|never <adverb>* covered|protected|tested|monitored|set ] by|up`,
  `[ rarely|seldom|yet|no to|longer? be? ${practised} ]`,
  `<person> <adverb>? [ did|do|does not <adverb>* ${practise} ] !if|whether`,
  `<person> [ had|have|has? not|never <adverb>* ${neglected}|configured|automated|prioritised|prioritized ]`,
  `<person> <be> [ not <adverb>? ${practising} ]`,
  `${safeguards}|suite ${carriers}? [ do|did|does not|never <adverb>* cover|include|exercise|mirror|reflect|represent|match|resemble|replicate|check|validate|verify|simulate ]`,
  `[ at no time|point|stage <auxiliary> <person> ] ${checked}|ensure|${practise}`,
  `[ did not <adverb>* run|perform|conduct|do|write ] <determiner>? necessary|required|any|enough|full ${modifiers} test|tests|testing|review|reviews|checks|validation|audit`,
  `${safeguards} [ not|never <adverb>* ${practised} ]`,
  // In no fit state.
  `[ ${alternatives('unfamiliar over-reliance overreliance blindspot blindspots unprioritised unprioritized unaddressed unactioned untriaged unassigned unexercised unpractised untested under-tested unmonitored unmaintained under-documented understaffed under-staffed under-provisioned underprovisioned underpowered undersized unowned unvalidated unprotected unsecured unreviewed unguarded unwatched unsupervised unalarmed unrehearsed unacknowledged uncoordinated unversioned unlabelled')} ] !<dash>`,
  '<participle|gerund>|goes|go|went|run|runs|in ..6 [ unchecked|unattended|unread|unanswered ] !exception|upgrades',
  `${chosen} ..6 <be> <adverb>* [ too !much|many|few|little <word> ]`,
  'set|configured|sized|scoped|scaled <adverb>* [ too !much|many|few|little <word> ]',
  'it|<person> <have>? took|taken <person>? <adverb>* way? [ too long ]',
  'spent <adverb>* way? [ too much|long <any> ]',
  `[ not <adverb>? enough ${modifiers} ${safeguards}|notice|<person> ]`,
  '[ overly <word> ]',
  // Few who know, and little that is known.
  `[ only|just a? <adverb>? small|single|few|handful|fraction|minority|one|two|three|<number> <any>? <any>? <any>? <person> ] ..4 ${known}`,
  `[ only|just having|had one|two|<number> <person> ]`,
  `[ not all|every|everyone|everybody of? ..3 ] <have|be>|had|has|knew|know <adverb>* ${known}`,
  `[ nobody|no-one|none|few|hardly ..3 knew|know|understood|understands ] how|the|about|which|where`,
  `[ nobody|no-one|none|few|hardly|not ..4 held|hold|holds|had|has|with ] <determiner>? <any>? access|rights|permission|permissions|credentials|training|expertise`,
  `[ no one ..4 in|held|had|has|knew|know|understood ] <determiner>? <any>? ${known}|charge|how|where|which`,
  '[ nobody|no-one in|on charge|duty|pager|call ]',
  '[ not <adverb>* familiar|experienced|conversant|trained|proficient ] with|in|on|$',
  '<have|be>|had|has|with [ no <any>? experience|expertise|familiarity|overview|notion ]',
  // Limited to less than was thought.
  `${safeguards} ${carriers}? <be> <adverb>* [ minimal|nonexistent|non-existent|sparse|scarce|rudimentary|absent ]`,
  '<be> [ not <determiner> adequate|sufficient|proper <word> ]',
  `${safeguards}|suite ${carriers}? <adverb|auxiliary>* [ only|merely <adverb>? cover|covered|covers|check|checked|checks|look|looked|looks|test|tested|tests|verify|verified|validate|exist|existed|exercise|exercised|watch|watched|monitored ]`,
  `${safeguards} <any>? <be> <adverb>* [ limited|restricted|confined to ]`,
  '[ in name only ]',
  '[ no single|central|shared|common place|source|owner|view|register|inventory|overview|list|picture ]',
  `${written}|list|lists|contacts|inventory <be>? <adverb>* [ out of date ]`,
  `<comma|dash> [ not|never ${practised}|persisted|retained|installed|enabled ] $|<comma>`,
  '[ without anyone|anybody <participle> ]',
  'part|parts|spare|spares|equipment|hardware|replacement|replacements|stock <any>? <auxiliary>* [ not on-hand|on-site|onsite|stocked ]',
  '<be> [ not <adverb>? in|on|at stock|site|hand ]',
  `due|because|owing to|of <determiner>? [ low|small|short|tight|high|large|aggressive|narrow ] <any>? ${chosen}`,
  `[ lenient|permissive|lax|naive|optimistic|over-permissive ] <any>? ${alternatives('assumption assumptions parsing validation checks checking rules policy policies permission permissions access threshold thresholds limits defaults settings configuration firewall')}`,
  `[ give|gives|gave|provide|provides|provided|offer|offers|offered|raises|raised|logs|logged|emits|emitted|shows|showed|returned|displayed|produced no <any>? <any>? message|messages|warning|warnings|feedback|indication|hint|clue|confirmation|notice|undo ]`,
  'there <be> [ never a|an|any !evidence|sign|indication|risk|danger|question|doubt|time|point|need|threat|intention|reason|problem <any> ]',
  '[ none|nothing|little|not|never <any|comma>* <any>* managed|defined|kept|tracked|stored|captured|described|automated|provisioned as|in|under|by|through code|terraform|ansible|version|source|git|infrastructure-as-code ]',
  '<be> [ not <determiner> <adverb>? good|acceptable|great|ideal|appropriate|reasonable <any>? <any>? practice|process|way|approach|time|turnaround|experience|level|state|setup|design ]',
  // Questions that have the standard in them.
  `[ why was|were <any> ..4 not|never <adverb>* been? ${practised}|${arranged} ] !by`,
  '[ why <auxiliary> there? none|no ] <word>',
  `[ why <auxiliary|person> <auxiliary|person> not <adverb>* have ]`,
]);

/** Said of a safeguard, these judge; of a machine they are how it works. */
const verdicts = new PatternSet([
  `<be> <adverb>* [ ${unfit}|ineffective|unclear|ambiguous|undefined|informal|sparse|scarce|limited|minimal|rudimentary|immature|patchy|thin|superficial|cursory|sketchy|unsuitable|useless|worthless|unrealistic|nominal|missing|absent|nonexistent|non-existent|incomplete|outdated|stale ] !to|<determiner|object>`,
  '<be> <adverb>* [ out of date ]',
  '<be> <determiner> <adverb>? [ formality|afterthought|joke|mess ]',
  '[ omits|omitted|excludes|excluded|amounts|amounted|stop|stops|stopped|leave|leaves|left ] to|at|out|short|the|a|an|some|any',
  '<be> [ missing ] the|a|an|any|some',
  '<be> <adverb>* [ blind to ]',
  '<be> [ not <adverb>* complete|adequate|sufficient|appropriate|effective|comprehensive|robust|thorough|rigorous|actionable ]',
  '<be> [ not <adverb>? <word> enough ]',
  '<be> [ not <adverb>* great|good|ideal|optimal|perfect|clear|helpful|useful|acceptable|satisfactory ]',
  '<be> <adverb>* [ too slow|late|short|narrow|coarse|shallow|weak|loose|lax|strict|broad|noisy|brittle|simple|simplistic|vague|generic|aggressive|conservative|infrequent ]',
  `<be>|been <adverb>* [ not|never <adverb>* been? being? ${practised}|required|recorded|collected|set|enabled|performed|conducted|done ] !by|until|yet|because|as`,
]);
/** Of a protection these judge as well, and of anything where the sentence says what came of it. */
const unarranged = new PatternSet([
  `was|were|been <adverb>* [ not|never <adverb>* been? being? ${arranged} up|on? ] !by|until|yet|to|because|as`,
]);
const protection = new RegExp(`^(?:${protections})$`);
const grounds = new PatternSet(['because|since|as|unfortunately|sadly|regrettably|why']);
const consequences = new PatternSet([
  'resulting|leading|meaning|causing|leaving|allowing|letting|therefore|hence|consequently',
  'that|which|this <adverb>? meant|allowed|let|left|caused|led|resulted',
]);
/** What a document leaves out. */
const untold = new PatternSet([
  '[ did|do|does not <adverb>* mention|describe|explain|cover|contain|include|say|specify|call|state|reflect|document|warn|foresee|provide ]',
  '[ says|said|say nothing ]',
]);
/** In a timeline, among luck and reasons, these tell how things were. */
const asides = new PatternSet([
  `<person|be>|it|that <adverb>* <have>|had|has|there|currently <adverb>* [ no ${modifiers} ${safeguards} ] ${behind}|<conjunction>`,
  `[ did|do|does? not|never <adverb>* have|had|having ] <determiner>? ${modifiers} ${safeguards}`,
  '<be>|been <adverb>* [ not|never <adverb>* tested|reviewed|documented ] !by|yet',
  `${safeguards} [ did|do|does not <word> <any>? soon|early|quickly|fast enough ]`,
]);
/** The sentence says itself that it tells of troubles, or why. */
const troubles = new PatternSet([
  '<determiner> <any>? <any>? problem|issue|challenge|difficulty|weakness|flaw|reason|factor|cause|shortcoming <any>? <any>? is|was <adverb>* that|not',
  'this|that|it is|was <adverb>* because',
  'hampered|hindered|aggravated|exacerbated|compounded|complicated|worsened|prolonged|delayed by',
]);
const statement = new PatternSet([
  '^ <determiner|pronoun|adverb|person|preposition|subordinator|conjunction|object>|currently|today|unfortunately <any>',
]);
/** What somebody would have had to build in. */
const parts = 'flag|flags|lock|locks|index|constraint|reviewer|stage';
/** Where the section says that all of it went wrong or contributed, these judge as well. */
const ofTroubles = new PatternSet([
  `there <be> [ no <any>? <any>? ${parts}|log|logs ]`,
  `have|had|has [ no <any>? ${parts} ]`,
  'have|had|has|was|were [ no <any>? time ] for|to',
  'there <be> [ no one on call|duty ]',
  `${watchers}|logs|report|reports|graph|graphs <any>? <any>? [ did|do|does not|never <adverb>* show|contain|include|display|mention ]`,
  '[ nobody|no-one|none|few|hardly ..4 had|has|have any|much|enough? <any>? experience|knowledge|context|visibility|insight|training ]',
  '[ nobody|no-one|none ..3 was|were <adverb>* aware ]',
  `^ [ no !longer|more|one|other|new|recent|further|additional|known|obvious|${findings}|${supplies}|<outsider|person> <any> ${nouns} ] $|to|<preposition|dash|comma>`,
  `<be>|been <adverb>* [ not|never <adverb>* ${told} ]`,
  `${agreed} <be>? <adverb>* [ unclear|ambiguous|undefined ]`,
  `[ unclear|ambiguous|undefined ] <any>? ${agreed}`,
  '<be>|been [ not <adverb>? well understood|defined|known ]',
  '[ undocumented ]',
  `[ not <adverb>? yet been? ${practised}|applied|migrated|updated|implemented|completed|enabled ]`,
  `because|since there <be> [ no|nobody !longer|more|other|free|${findings}|${supplies}|<outsider|person> <any> ]`,
  `because|since <person> have|had|has [ no !longer|more|other|${findings}|${supplies}|<outsider|person> <any> ]`,
  '[ nobody|no-one|none <adverb>? available|free|around|awake ]',
  'there <be> [ nobody|no-one ] <adverb>? available|to|who|free|around|with|responsible|else',
  `${hands} ..6 <be> [ <adverb>? unavailable ]`,
  `${hands} <be> [ not <adverb>? available ]`,
  `${safeguards}|${written}|${chosen} [ too !many|much <word> ]`,
  `^ ${bare} ${bare} ${bare} ${bare} ${bare} ${bare} [ not|never <adverb>* ${practised}|thorough|clear|complete|independent|wired|set|enabled|installed|defined|kept|actionable|enough ]`,
  '^ [ inability ] to',
  '<person> <have>|had|has [ too many|few|much|little <any> ]',
  '<have>|had|has|with [ few|little|scarce|limited resources|time|people|staff|capacity|budget|visibility|insight ]',
  `[ no !longer|more|other|${findings}|${supplies}|<outsider> <any> ${modifiers} ] <be> <adverb>* available|prepared|provided`,
  '<be> [ not <adverb>* enough|sufficient|adequate ] to <word>',
  '<be> [ not <adverb>* helpful|useful|actionable|intuitive ]',
  'page|pages <be> [ not <adverb>* updated ]',
  '<be>|been [ not kept informed|updated|current|up-to-date|up ]',
  `our <any> <any>? <any>? [ did|do|does not <adverb>* have ] <determiner>? !${findings}|${supplies}|to|that|information|details|idea|plans|issue <any>`,
  `<person> <adverb>? [ did|do|does not <adverb>* have ] !such <determiner>? !${findings}|${supplies}|such|to|information|details|choice|option|contact|idea|plans <any>`,
]);
/** What was to tell kept silent. */
const silent = new PatternSet([
  `${watchers} <any>? <any>? [ <auxiliary> not|never <adverb>* be? ${telling} ] !until|before|again|as|because|since|due|<comma>`,
]);
/** What a program did not do, had somebody thought of it. */
const failures = new PatternSet([
  `[ failed to <adverb>? ${checked} ]`,
  `[ did not <adverb>* ${checked} ] !in|to`,
]);
/** Of all that a program does not do, this explains where the section is about what went wrong. */
const unguarding = new PatternSet([
  `[ did|do|does not|never <adverb>* trigger|raise|fire|send|generate|produce|emit any? ${modifiers} alert|alerts|alarm|alarms|notification|notifications|page|pages|warning|warnings ]`,
  `[ did|does|do not <adverb>* ${checked}|log|warn|inform|enforce|limit|restrict|compare|deduplicate|protect|throttle ] !in|to|out|off`,
]);
const lacking = new PatternSet(['[ lack|lacks|lacked ] !of <word>']);
const means = new PatternSet([
  '[ did|do not <adverb>* have ] <determiner>? <adverb>? <any>? <any>? <any>? <any>? access|permission|permissions|expertise|credentials|privileges !<dash>',
]);
/** Of a person it is what she could not do; of a machine, what it was not made for. */
const ways = new PatternSet([
  '<have>|had|has|with [ no|not any? <adverb>? other? way|means|ability|option|possibility|facility ] to',
]);
/** That is all the sentence says, and so it is meant as an explanation. */
const silence = new PatternSet([
  '^ [ no <any>? <any>? alert|alerts|alarm|alarms|notification|notifications message|messages? ] <be>? triggered|raised|sent|fired|received|configured $|at|for',
]);
const ofEntries = new PatternSet([
  '^ [ insufficient|inadequate|inappropriate|improper ] <any>',
  '^ [ missing|poor|weak|unclear|outdated|lenient|lax|incomplete|ineffective|unrealistic ] !data|file|files|messages|records|rows|packets|<outsider|participle> <word>',
]);

const exceptions = new PatternSet([
  // A state that is wanted.
  'make|makes|made|making sure|certain that? there was|were|is|are no <any>? <any>?',
  // "The badly cached entry was cleared" tells which one; "it is possible to run without" weighs a way out.
  'the|this|that|these|those improperly|badly|poorly|inappropriately <participle> !<preposition> <word>',
  'to|can|could|may|would run|operate|go|start|work ..4 without <determiner>? <any>',
  'no ..4 to be found|seen|had',
  // A rule of how it works: "if no limit is set, …".
  'if|unless|whenever <any>? <any>? <any>? <any>? <any>? <any>?',
  'when <any>? no <any>?',
  `${unfit} <any>? <any>? being|remaining`,
  'that|which|who|whose <person>? do|does|did|had|have|has not <adverb>* <any>',
  // A mechanism: what ran out.
  `lack|lacked|lacks some|part|parts|most|much|all of <any> ..4 ${supplies} ${behind}`,
  `lack|absence|shortage|insufficient|inadequate|missing|lacked|lacks of? !${safeguards} <any>? !${safeguards} <any>? ${supplies} ${behind}`,
  '!our|my|their <any> lack|absence of <any>? resources',
  '!due <any> absence of failure|failures|problems|errors|assistance',
  'case|cases|situation|situations where|when|that <any>? <any>? <any>? <any>? <any>? <any>?',
  'missing <any>? <any>? <be> created|added|restored|applied|set|put|installed|recreated|found',
  'not|no|never|nobody|cannot ..6 without <any>? <any>? <any>?',
  'check|checked|checking|look|looked|see|find|found|list|listed|ask|asked which|whether|if <any>* <any>*',
  'not|no|never <any>* <any>* <comma> as|because|since|for',
  'no way|means to|of know|knowing|tell|telling|determine|determining|verify|verifying|confirm|confirming|say|saying|find|finding|distinguish|distinguishing|differentiate',
  `can|may|to be? <any> without ${practising}`,
  'alerted|told|reported|informed|notified|responded <any>* <any>* <any>* that <any>* lacked',
  'lack|absence of <determiner>? valid|running|working|healthy|functioning',
  `lack|absence of <determiner>? !${safeguards}|second|secondary|standby|spare|redundant|separate|dedicated|configuration <any>? !${safeguards}|configuration <system|capitalised> ${behind}`,
  // A machine that kept silent, and what people took from that.
  `no|none ${modifiers} ${safeguards} <be>? ${alternatives('fail fails failed broke fired sounded triggered raised sent received generated occurred happened took started ran passed lost affected changed required needed necessary possible')}|<gerund>`,
  'gap|gaps in <determiner>? <any>? metrics|logs|data|graph|graphs',
  'no|not have? plan|plans|need to',
  'no process could|can|had|held|opened',
  'without ..4 <comma> <any> would|could|might',
  // What somebody outside does, and what goes on as it should.
  'with|without no? <determiner>? <any>? warning|warnings|notice|notification|notifications|announcement',
  'not|no known|only|just|sure',
  'connection|connections|session|sessions|tunnel|call|link <be>|been not <adverb>? set up',
  `too many <any>? ${supplies}|requests|files|redirects`,
  'amount|sum|credit|payment|deposit|balance did|does|do not <adverb>* cover',
]);

/** Where what is lacking explains the incident, or is learned from it. */
const explaining =
  /^(?:summary|detection|response|factors|difficulties|lessons|surprises|background|other)$/;
/** Where nothing judges: plans, praise, what happens to stand around. */
const elsewhere = /^(?:references|questions|went-well)$/;
/** Where it judges only beside what the section is for. */
const beside = /^(?:luck|rationale)$/;
const ofCauses = /^(?:factors|difficulties)$/;
const ofLearning = /^(?:factors|difficulties|lessons)$/;

function check(sentence: Sentence) {
  const { tokens } = sentence;
  const context = contextOf(sentence);
  if (elsewhere.test(context) || instead.test(tokens)) return [];
  const proposed = gerundAsSubject.test(tokens)
    ? Infinity
    : (proposal.matches(tokens)[0]?.start ?? Infinity);
  const found = without(phrasesOf(context, tokens), exceptions.matches(tokens));
  if (explaining.test(context))
    found.push(...means.matches(tokens).filter((match) => isPerson(tokens, match)));
  if (/^(?:detection|factors|difficulties)$/.test(context)) found.push(...silence.matches(tokens));
  // At the start of an entry these judge, whatever the noun.
  if (ofCauses.test(context)) found.push(...ofEntries.matches(tokens));
  return outermost(found)
    .filter(({ start }) => start < proposed)
    .map((match) => ({
      ...rangeOf(tokens, match),
      ...question(tokens, match),
    }));
}

/** What the sentence is about, where it says so itself: an action's reason is no plan, and a problem may be told of anywhere. */
function contextOf({ tokens, block }: Sentence): SectionKind {
  const { context } = block.section;
  if (elsewhere.test(context)) return context;
  if (context === 'metadata') return tokens.length > longestField ? 'other' : 'references';
  if (context === 'actions') return isStatement(tokens) ? 'other' : context;
  return troubles.test(tokens) ? 'difficulties' : context;
}

/** Words in a field of a review's head: "Status: closed". What is longer tells something. */
const longestField = 12;

function isStatement(tokens: readonly Token[]): boolean {
  return statement.test(tokens) && !proposal.test(tokens);
}

function phrasesOf(context: SectionKind, tokens: readonly Token[]): readonly Match[] {
  if (context === 'actions') return [];
  if (beside.test(context)) return isStatement(tokens) ? asides.matches(tokens) : [];
  const found = [...judgements.matches(tokens)];
  found.push(...lacking.matches(tokens).filter((match) => isLacking(tokens, match)));
  if (explaining.test(context)) found.push(...explanationsOf(context, tokens));
  else if (context !== 'impact') found.push(...asides.matches(tokens));
  return found;
}

function explanationsOf(context: SectionKind, tokens: readonly Token[]): readonly Match[] {
  const found = [...absences.matches(tokens)];
  if (ofCauses.test(context)) found.push(...ofTroubles.matches(tokens));
  if (ofLearning.test(context) || context === 'response') found.push(...silent.matches(tokens));
  // "We failed to validate" is about people: the rule counterfactual asks about them.
  const ofMachines = [...ways.matches(tokens), ...failures.matches(tokens)];
  if (ofLearning.test(context)) ofMachines.push(...unguarding.matches(tokens));
  found.push(
    ...ofMachines.filter(({ start }) => isMachine(subjectOf(tokens, start)?.head)),
    ...verdicts.matches(tokens).filter((match) => safeguard.has(headOf(tokens, match))),
    ...unarranged.matches(tokens).filter((match) => letItHappen(tokens, match)),
    ...untold.matches(tokens).filter((match) => documents.has(headOf(tokens, match))),
  );
  return found;
}

function isMachine(head: Token | undefined): boolean {
  return head !== undefined && !is(head, 'person', 'outsider');
}

/** Of data that it lacked something is what responders saw; of customers it is the harm. */
function isLacking(tokens: readonly Token[], { start }: Match): boolean {
  const head = subjectOf(tokens, start)?.head;
  return !inspected.test(head?.word ?? '') && (is(head, 'person') || !is(head, 'outsider'));
}

/** "Snapshots were not enabled", "the flag was not set, which meant that …". */
function letItHappen(tokens: readonly Token[], match: Match): boolean {
  const head = subjectOf(tokens, match.start)?.head;
  if (!head || is(head, 'person', 'outsider')) return false;
  if (protection.test(head.word) || safeguard.has(head.word) || acronym.test(head.text))
    return true;
  return (
    grounds.matches(tokens).some(({ end }) => end <= match.start && match.start - end < 8) ||
    consequences.matches(tokens).some(({ start }) => start >= match.end)
  );
}

const acronym = /^\p{Lu}{3,}$/u;

function isPerson(tokens: readonly Token[], match: Match): boolean {
  return (
    is(subjectOf(tokens, match.start)?.head, 'person') || /^contacts?$/.test(headOf(tokens, match))
  );
}

function headOf(tokens: readonly Token[], { start }: Match): string {
  return subjectOf(tokens, start)?.head.word ?? '';
}

const safeguard = new Set(
  `${measurable}|${written}|${agreed}|${alternatives('locking scope guard notes suite design tools practices strategy approach preparation preparations arrangements standards instructions')}`.split(
    '|',
  ),
);
const documents = new Set(
  `${written}|${alternatives('agreement contract sla notes changelog readme description descriptions comment comments page ticket announcement')}`.split(
    '|',
  ),
);

/** What responders look into. */
const inspected =
  /^(?:packages?|packets?|requests?|responses?|messages?|records?|rows?|files?|images?|payloads?|tokens?|headers?|entries|entry|commits?|events?|blocks?|transactions?|emails?|objects?|labels?|fields?|certificates?)$/;

/** The sentence goes on to say what was there. */
const instead = new PatternSet(['but|and instead <any>', 'but|instead only <any>']);

function question(tokens: readonly Token[], match: Match): Pick<Problem, 'message' | 'question'> {
  const words = wordsOf(tokens, match);
  // Of a value that was too low, nothing was missing.
  const asked = ofValue.test(words)
    ? undefined
    : questionNear(questions.kinds, tokens, match, 5, 5);
  if (!unstatedStandard.test(words))
    return {
      message: say('"{0}" says what was not there. {1}', words, say(asked ?? questions.usual.text)),
      question: asked,
    };
  return {
    message:
      asked === undefined
        ? say(
            '"{0}" judges it by what came later. What was it chosen for, and when did it stop fitting?',
            words,
          )
        : say('"{0}" judges it by what came later. {1}', words, say(asked)),
    question: asked,
  };
}

const ofValue = /^(?:too (?!few|little|many|much)|overly)/i;
const unstatedStandard = new RegExp(
  `^(?:too|overly|not .*enough|wrong|stale|out of|outdated|${unfit})`,
  'i',
);

/** "Restoring it took an hour" proposes nothing. */
const gerundAsSubject = new PatternSet([
  '^ <number|dash>* <gerund> <any> ..3 was|were|required|took|meant|needed|had|did|got|became !<participle>',
]);
/** A change that adds what is missing, or a rule for the future. */
const proposal = new PatternSet([
  '^ never|always|do|avoid <any>',
  '^ <number|dash>* add~|create~|implement~|introduce~|fix~|write|writing|improve~|provide~|set|setting|make|making|made|ensure~|investigate~|document|extend~|enable~|build|building|built|address~|close~|reduce~|remove~|replace~|review|update~|tighten~|restore~ !<auxiliary|preposition>|process|procedure',
  'taken|taking|took measures|steps|action to',
  '<person>|it|this|that could !not <adverb>* !have',
  '<person> <be> going|planning|working to|on',
  '<person> is|are <adverb>* writing|building|adding|creating|implementing|fixing|introducing|improving|extending|updating',
  'need|needs|plan|plans|want to',
  'will|should|must|shall !have',
]);

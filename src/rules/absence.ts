import { is, subjectOf, type Subject } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import type { SectionKind } from '../sections/kinds.js';
import { say } from '../wording.js';
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
const safeguards = alternatives(`
  alert alerts alerting alarm alarms monitor monitors monitoring metric metrics dashboard dashboards logging logs log tracing
  visibility observability telemetry detection indication indicator signal signals warning warnings notification notifications
  reminder reminders insight healthcheck health-check health-checks healthchecks probe probes
  test tests testing coverage check checks validation validations verification review reviews analysis audit audits qa
  canary canaries staging sandbox drill drills rehearsal rehearsals trial exercise exercises approval sign-off confirmation prompt linter
  runbook runbooks playbook playbooks documentation docs doc process processes procedure procedures policy policies plan plans
  guidance guideline guidelines checklist checklists standard standards specification inventory
  backup backups back-up back-ups redundancy redundant fallback failover rollback spare spares standby
  safeguard safeguards guardrail guardrails guard guards protection protections limit limits quota quotas rate-limit
  rate-limiting limiting throttling timeout timeouts breaker breakers retry retries backoff isolation separation segmentation
  controls sanitisation sanitization encryption authentication scanning mfa handling mechanism mechanisms restriction restrictions rules
  owner owners ownership training knowledge experience expertise awareness understanding context clarity communication
  coordination escalation rotation staffing handover planning automation tooling tool tools maintenance
  prioritisation prioritization capacity headroom guarantees resources practices governance accountability
  announcement announcements consultation briefing supervision oversight`);
/** More of the kind, in words that mean parts of a machine as well: "no dedicated pool", not "no path". */
const parts = alternatives(`
  clues link queue path paths pool element elements control mode modes options dependency expiry diff role roles strategy
  strategies function feature option rollout schedule scheme margin rail rails barrier barriers`);
const provisions = `${safeguards}|${alternatives('kill-switch environment environments step steps responsibility responsibilities')}`;
/** Safeguards that are written down, and what people write to each other about a change. */
const written =
  'runbook|runbooks|playbook|playbooks|documentation|docs|procedure|procedures|checklist|instructions|policy|guide|manual|plan|plans|handbook|wiki';
const told =
  'description|descriptions|comment|comments|ticket|tickets|changelog|notes|announcement|announcements|pr|email|e-mail|report';
/** Words for none or hardly any. */
const hardlyAny = 'no|little|zero|minimal|scant|few';
/** What machines run out of: a mechanism, not a judgement. */
const supplies = alternatives(`
  connection space memory disk cpu cpus ram storage inodes bandwidth power fuel credit credits funds balance quorum node nodes pod pods
  worker workers instances instance replicas slots threads connections connectivity handles descriptors addresses ip ips quota
  permission permissions privilege privileges rights scope access consensus response responses traffic errors activity evidence
  demand interest need time data sleep progress movement success results`);
const unfit = alternatives(`
  insufficient inadequate improper poor inappropriate deficient substandard sub-par subpar lax sloppy flawed suboptimal
  sub-optimal weak incomplete outdated ambiguous ineffective unsuitable`);
/** In front of a noun. */
const judged = `${unfit}|inefficient|unclear|ad-hoc|haphazard`;
/** Behind "was". */
const judgement = `${unfit}|${alternatives(`
  inadvisable fragile brittle unrealistic unsound unsatisfactory simplistic error-prone immature ill-suited
  ill-equipped ill-prepared non-existent nonexistent undocumented untested unmonitored`)}`;
const measure = alternatives(`
  proper properly adequate adequately sufficient sufficiently enough appropriate appropriately fully thorough thoroughly correctly
  correct well formal formally rigorous rigorously carefully effective effectively good robust clear clearly reliable
  comprehensive comprehensively explicit explicitly dedicated consistent consistently any regular regularly automatically
  actually ever yet really even also being currently previously`);
/** What people do with a system to keep it safe, and can be said not to have done. */
const practised = alternatives(`
  tested documented monitored configured reviewed validated verified covered checked communicated maintained updated trained
  tracked alerted instrumented isolated secured sanitised sanitized enforced implemented coordinated planned prepared
  provisioned sized tuned rehearsed exercised protected limited defined established equipped designed staffed automated logged
  audited patched rotated prioritised prioritized specified accounted aligned vetted renewed scoped
  separated announced labelled labeled consulted discussed managed versioned codified measured
  revised revisited refreshed qualified certified followed practised practiced restricted encrypted pinned staged rate-limited gated scanned load-tested
  hardened notified informed escalated agreed`);
/** The same as something people do, or did not do. */
const practise = alternatives(`
  test watch monitor document review validate verify maintain track instrument isolate secure sanitise sanitize enforce implement
  rehearse exercise practise practice protect limit define establish automate log audit patch rotate prioritise prioritize
  assign separate guard measure rate-limit encrypt pin restrict throttle standardise standardize load-test scan alert back
  version stage leverage`);
const practising = alternatives(`
  checking validating verifying monitoring testing tracking watching enforcing logging measuring alerting reviewing recording
  auditing rotating pinning collecting following limiting capturing`);
/** What a program would have done, had somebody thought of it. */
const safeguarding = alternatives(`
  check validate verify cover ensure test enforce sanitise sanitize account guard limit monitor alert exclude record capture
  reflect represent anticipate foresee envisage consider exercise mirror handle`);
/** What people owe each other, and can be said to have left out. */
const sharing = alternatives(`
  consult involve budget allocate train schedule rehearse plan prepare ask coordinate publicise publicize publish advertise`);
const shared = alternatives(`
  told informed notified warned communicated checked asked reviewed tested tried monitored verified validated documented updated
  maintained read looked acknowledged responded answered escalated restored rehearsed practised practiced exercised took ran run
  signed approved planned coordinated thought-through involved audited measured done`);
const noticing = alternatives(`
  see spot watch report recognise recognize distinguish catch detect notice alert fire trigger page flag warn cover identify capture surface reveal prevent pick exercise reflect
  represent mirror include`);

/** Up to three words in front of a noun: "no automated rollback plan". None of them ends the noun phrase. */
const closed = '<preposition|auxiliary|pronoun|conjunction|subordinator|comma|dash|open>';
const modifiers = `!${closed} <any>? !${closed} <any>? !${closed} <any>? !${closed} <any>?`;
/** Adjectives that measure by a standard, whatever noun they stand before: "no formal handover". */
const standard = alternatives(`
  clear formal proper adequate sufficient appropriate defined documented established agreed agreed-upon consistent dedicated central
  centralised centralized automatic automated systematic explicit reliable robust effective meaningful regular standard standardised
  standardized official built-in shared realistic straightforward safe written structured well-defined comprehensive rigorous
  independent up-to-date agreed working prior advance kill emergency fallback redundant`);
/** Of these there may be none without anybody's having left something out. */
const findings = alternatives(`
  evidence indication indications sign signs impact effect effects reason reasons cause causes pattern correlation winner answer
  consensus link trend change difference error errors signal idea culprit consequence consequences loss harm damage risk donations
  customers users data solution fix workaround hint option`);
/** Nouns for thinking of something beforehand. */
const foresight =
  'attempt|effort|efforts|allowance|provision|provisions|consideration|regard|thought|heed|account|care|notice|steps|precautions|arrangements|attention';
/** Measured with how it might be. */
const better =
  'better|improved|clearer|faster|quicker|stronger|tighter|stricter|smoother|earlier|safer|easier|proper';
/** What a careful builder would have set. */
const bounds =
  'bound|bounds|ceiling|cap|floor|expiry|expiration|deadline|threshold|thresholds|interlock|interlocks|fail-safe|failsafe|lockout|cut-off|cutoff|lifetime|retention|constraint|constraints|assertion|assertions';

const other = `!${closed}|${safeguards}`;
/** What comes behind a noun phrase rather than inside it. */
const behind =
  '$|to|that|<preposition|auxiliary|participle|conjunction|subordinator|adverb|comma|semicolon|dash|open|gerund>|exist|exists|existed|prevent|prevents|cover|covers|around';

const phrases = new PatternSet([
  // A lack, by its noun or its verb.
  '[ lack|absence|shortage|scarcity ] of !need|interest|time|funds|free|retries|errors|traffic|evidence',
  '[ lacking ] <determiner>',
  '^ [ lacking ] !of',
  '<be|person> <adverb>* [ lacking|absent ]',
  `[ missing|absent|non-existent|nonexistent ] ${modifiers} ${safeguards}`,
  `${safeguards} <be> <adverb>* [ missing|absent|nonexistent|non-existent|lacking ]`,
  `${safeguards} [ missing ] for|on|in|from|around|$`,
  '[ missing <object> ]',
  '[ not having ] <determiner>',
  'our|their|<person> [ inability ] to',
  `[ inability ] to ${noticing}|roll|monitor|test|scale|measure|diagnose|communicate`,
  '[ flying|flew blind ]',
  `${safeguards}|functionality|capability|feature|support <any>? <any>? <any>? <any>? [ did|do|does|had not <adverb>? exist|existed ]`,

  // Gaps.
  `[ gap|gaps|hole|holes|weakness|weaknesses|blindspot|blindspots ] in ${modifiers} ${safeguards}`,
  `[ blind spot|spots ]`,
  'has|have|had|of|with <adverb>? [ gaps|holes|blindspots|shortcomings|weaknesses|flaws ]',
  `${safeguards}|${written} <preposition>? <any>? <any>? [ skip|skips|skipped|omit|omits|omitted|ignores|ignored|excludes|excluded|overlooks ] <any>`,
  `${safeguards} [ gap|gaps|blindspot|blindspots ]`,
  `[ <word> gap|gaps ] delayed|slowed|meant|let|allowed|made`,
  '[ deficiencies|deficiency|shortcoming|shortcomings|inadequacies ]',

  // Had no, there was no, no … did.
  '[ had|with nothing ] on|about|for',
  `<have>|had|has|having|performs|performed|does|did|provides|provided|offers|offered|contains|contained|includes|included|required|requires|received|got|gave|showed|uses|used [ no ${modifiers} ${provisions} ] ${behind}`,
  `there <be>|had|has|been <adverb>* [ no <adverb>? ${modifiers} ${provisions} ] ${behind}`,
  'there was|were [ no|never <determiner>? <adverb>? <any>? way|means ]',
  '<person> <have> <adverb>? [ no way|means ]',
  'there <be> currently|presently|still [ no <adverb>? way|means ]',
  `[ no single|one|other? <person> owned|owns|monitored|reviewed|tested|watched ]`,
  '[ nothing alerted|warned|notified|prevented|checked|enforced|blocked|detected|caught|ensured|monitored ]',
  `[ none of ${modifiers} ${safeguards} ]`,
  `<have>|had|has [ neither ${modifiers} ${safeguards} ]`,
  `[ neither <any> had|has ] ${modifiers} ${safeguards}`,
  `there <be> [ not|never <adverb>? any|a|an|enough|sufficient|adequate ${modifiers} ${safeguards} ]`,
  `[ no|zero ${modifiers} ${provisions} ] ${behind}|available`,
  `[ with no|little ${modifiers} ${provisions} ] ${behind}`,
  `[ no !${closed}|${parts} <any> ${modifiers} ${parts} ] ${behind}|size`,
  `[ without <determiner>? ${measure}|<adverb>? <any>? ${safeguards} ]`,
  `^ [ without <determiner>? <any>? <any>? ${safeguards} ]`,
  `[ without <adverb>? being? testing|checking|verifying|validating|reviewing|monitoring|consulting|having|running|documenting|rehearsing|measuring ] !if|whether`,
  `[ without <adverb>? being <adverb>* ${practised} ]`,
  `[ rather|instead than|of by|from|through|via? ${modifiers} ${alternatives('monitoring alerting alerts alarms dashboards tests testing review reviews documentation')} ]`,
  `[ nobody|no-one <have|be>? <adverb>* ${practised}|put|set|added|owned|watched|got|paged|responsible|assigned|${practising}|on-call ]`,
  `[ no one <have|be>? <adverb>* ${practised}|put|set|added|owned|watched|got|paged|responsible|assigned|${practising}|on-call ]`,
  '[ nobody|no-one <be>? on call ]',
  '[ no one <be>? on call ]',
  '[ no page|pages|alert|alerts went|came|sent ]',

  // Did not have.
  `<person> <adverb>? [ did|do|does not <adverb>* have ] <any>`,
  `[ did|do|does not <adverb>* have ] <adverb>? <determiner>? ${measure}|<adverb>? ${modifiers} ${provisions}`,
  '[ did|do|does not <adverb>* have ] the same',
  `[ did not <adverb>* have ] sufficient|adequate|proper|appropriate|${measure.replace('any|', '').replace('enough|', '')}`,
  `[ <have>|had|has|do|did|does not <adverb>? have? <determiner>? way|means|visibility|insight ]`,
  `<person> <adverb>? [ did|do|does not <adverb>* get|receive|use|run|perform|conduct|do|write|add|set|build|leverage|follow|create|provide|deploy ] ${modifiers} <determiner>? ${modifiers} ${safeguards}`,

  // Not tested, never tested; did not test.
  `<have>|had|has|have [ not|never <adverb>* been <adverb>? ${measure}|unit|load|stress|smoke|integration|battle? ${practised}|set|considered ]`,
  `<be>|been [ not|never <adverb>* ${measure}? <adverb>? ${practised} ] !by|against`,
  `<be>|been [ not|never <adverb>* tested|monitored ] by`,
  `[ not|never <adverb>* covered|protected|guarded|detected|caught|flagged|checked|noticed|captured|surfaced|alerted ] by <any>? <any>? <any>? ${safeguards}|ci|qa|suite|system|systems`,
  `<be>|been [ not|never <adverb>* ${practised} ] by <determiner>? anyone|anybody|any|another|someone|second|different`,
  `[ not|never <adverb>* caught|detected|found|noticed ] in|during|by|by <any>? <any>? review|reviews|testing|tests|staging|qa|ci|rehearsal|drill`,
  `<be>|been [ not|never <adverb>* rolled|deployed|released <any>? gradually|incrementally|progressively|slowly ]`,
  `[ not|never get|got|gotten|getting <adverb>? paged|alerted|notified|tested|reviewed ]`,
  `<have>|had|has [ not|never <adverb>* received|had|got|gotten|undergone ${modifiers} ${safeguards} ]`,
  `<be>|been|had|were|was [ not|never <adverb>? ${measure}? realistic|representative|granular|specific|sensitive|documented|defined|rehearsed|agreed <adverb>? enough? ]`,
  '<be>|been [ not <adverb>? in place|set-up|foolproof|fail-safe ]',
  '<be>|been [ not <adverb>? set up ]',
  '<be>|been [ not part ] of',
  `[ not seem~|appear~ to be|have <adverb>? been? <adverb>? ${practised} ]`,
  `<be> [ no longer <adverb>? ${practised} ]`,
  `${safeguards} <any>? <any>? <any>? <be|have>? [ not|never <adverb>* been|being? <adverb>? ${practised}|set|enabled|used|taken|made|done|performed|conducted|carried ]`,
  `[ rarely|seldom|infrequently ${practised} ]`,
  `[ not <adverb>* match|mirror|resemble|reflect|represent ] <any>? <any>? production|prod|reality|real|live|actual`,
  `[ did|do|does not <adverb>* ask|prompt|require ] for? ${modifiers} ${safeguards}`,
  `${safeguards}|traces|events <be>|been [ not|never <adverb>* being? recorded|collected|retained|exported|kept|stored|saved ]`,
  `^ [ not <adverb>? ${practised}|in ] !addition|all|only`,
  '[ not being handled ]',
  '[ not <adverb>? handled <any>? correctly|gracefully|properly|well ]',
  `<be>|been [ not ${measure} handled|enabled|set|secured|shared|used|assigned|allocated|understood|known|explained|thought|controlled ]`,
  `<word> [ not being? implemented|tested|monitored|documented|enforced|validated|rehearsed ]`,
  '[ never took place ]',
  `<person> [ never <adverb>* ran|tried|used|looked|asked|compared|checked|restored|wrote|set|had ] <any>`,
  `${alternatives('test tests tested check checks checked cover covers covered monitor monitors monitored validate validates validated verify verifies verified simulate simulated measure measures measured')} ..9 <comma>? [ but not ] <any>`,
  '[ too <adverb>? infrequently|rarely|seldom|coarsely|broadly|narrowly|loosely|permissively|optimistically|aggressively ]',
  '[ need|needs for <adverb|determiner>* more|better|improved|stronger|clearer|stricter ] <any>',
  '[ never covered|tested|exercised|rehearsed|documented|monitored|verified|reviewed|validated ]',
  `<person> <adverb>? [ did|do|does not <adverb>* load|stress|smoke|unit? ${practise} ]`,
  `<person> <adverb>? [ did|do not <adverb>* ${sharing} ] <any>`,
  `<person> [ had|have not|never <adverb>* load|unit|stress|field? ${practised} ]`,
  `<person> [ had|have not|never <adverb>* set|put|built|written|created|added|deployed|used ] <any>? ${modifiers} ${safeguards}`,
  `<person> <be> [ not <adverb>? ${practising} ]`,
  `[ did not <adverb>* ${safeguarding} ]`,
  '[ do|does not <adverb>* foresee|envisage|account|check|validate|verify|cover|test|monitor|alert ]',
  `[ did|do|does not <adverb>* include <determiner>? ${modifiers} ${safeguards} ]`,
  `[ failed to <adverb>? ${safeguarding}|catch|detect ]`,
  `${provisions}|system|systems|suite|ci|pipeline <be|adverb>* [ did|do|does|could|can not <adverb>* ${noticing} ]`,
  `${provisions}|system|systems|suite|ci|pipeline <be> <adverb>* [ not able to ${noticing} ]`,
  '[ did not know ] who|whom|how|where|which',

  // Measured with an unstated standard.
  `[ ${judged} ] <adverb>? ${modifiers} ${safeguards}|roles|responsibility|responsibilities|<gerund>|setup|design|hardware|infrastructure|architecture|equipment|decision|decisions|assumption|assumptions|configuration|implementation|choice|quality|hygiene|preparation|performance|practise`,
  `is|are|was|were|been|being|seemed|proved <adverb>* [ ${judgement} ]`,
  '[ less|far than|from ideal|optimal|adequate|perfect|sufficient ]',
  `<be> [ not <adverb>* ${alternatives('ideal optimal great sufficient adequate appropriate suitable robust resilient reliable comprehensive thorough mature redundant scalable up-to-date actionable acceptable helpful useful intuitive peer-reviewed version-controlled under strict good fault-tolerant gradual staged phased incremental behind')} ]`,
  `[ improper|inappropriate|inadequate|unsuitable|wrong <any>? value|values|setting|settings|size|default|threshold|thresholds ]`,
  `[ limited|minimal|scarce|sparse|patchy|partial ] ${modifiers} ${alternatives('visibility insight experience knowledge understanding documentation monitoring testing coverage logging feedback observability alerting tooling')}`,
  `<have>|had|has|having <adverb>? [ little|no|limited|only ${modifiers} visibility|insight|experience|knowledge|understanding|documentation|monitoring ]`,
  `${safeguards}|${written}|page|wiki|list|contacts|instructions <be> <adverb>* [ out of date ]`,
  `${safeguards}|page|wiki|list|${provisions} <preposition>? <any>? <any>? <any>? <be> <adverb>* [ stale|outdated|unclear ]`,
  `${written} <be> <adverb>* [ wrong|incorrect|misleading|inaccurate|confusing ]`,
  `${written} <adverb>* [ did|do|does not <adverb>* mention|contain|describe|list|explain|cover|specify|address|include|say ]`,
  '[ excessive permissions|privileges|access|rights|trust ]',
  '[ unclear|uncertain who|whose ]',
  `${safeguards} <any>? <any>? <any>? <be> <adverb>* [ low|limited|terrible|awful|horrible|bad|superficial|cursory|perfunctory|minimal|thin|sparse|patchy|scarce|inconsistent|rudimentary|shallow|noisy|flaky|unreliable|infrequent ] !to`,
  `${safeguards} <any>? <any>? <any>? <be> <adverb>* [ hard|difficult to find|follow|understand|interpret|use|read|navigate ]`,
  `[ overly|excessively <word> ]`,
  `[ over-reliance|overreliance|over-dependence|over-dependency ]`,
  `[ ${alternatives('improperly inadequately insufficiently poorly inappropriately under-tested untested unmonitored unmaintained understaffed under-provisioned underprovisioned underpowered undersized unowned unvalidated unreviewed unguarded unprotected unpatched')} ] !<dash> !security|bug|bugs|vulnerability|vulnerabilities|cve|flaw|flaws`,
  '[ too few people ]',
  '[ too many people with|had|have|could|can ]',
  `[ not <adverb>? enough ${modifiers} ${safeguards}|${alternatives('people staff engineers colleagues operators time information detail details thought care attention insight notice slots seats room rooms')} ]`,
  '<be> [ not <adverb>? enough ] $|<comma>|<conjunction>',
  '<be> [ not <adverb>? <word> enough ]',
  '[ did|do|does not <word> <adverb> enough ]',
  '<be>|being|far|much|way|<participle> [ too !much|many|few|little <word> ]',
  `[ too much|many|few|little ${alternatives('trust reliance dependence access responsibility responsibilities noise alerts alarms notifications tests steps tools channels changes false manual engineers reviewers staff')} ]`,
  `[ undocumented ] <any>? ${alternatives('dependency dependencies behaviour behavior process procedure assumption assumptions feature limit step steps change changes interaction')}`,

  // None, or hardly any, whatever the verb in front.
  `<have>|had|has|got|received|gave|saw|seen|with|given|had|there [ was|were? very|too|only|hardly|barely|next|almost little|few|any|to? ${modifiers} ${safeguards}|oversight|attention|notice|care|thought ]`,
  `<have>|had|has|got|received|given [ ${hardlyAny} <any>? oversight|attention|notice|care|thought|margin|slack ]`,
  `there <be|have>|had|has <adverb|be|have>* [ little|few|hardly|barely|zero any? ${modifiers} ${safeguards} ] ${behind}`,
  `^ [ little|few|hardly|barely|zero any? ${modifiers} ${safeguards} ] ${behind}`,
  `[ neither <any>? ${safeguards} nor ] <any>? <any>? ${safeguards}`,
  `[ neither <any> <any>? <any>? nor ] <any> <any>? <any>? ${noticing}|look|looks|looked|checks|checked|covered|covers|knew|knows|tested|watches|watched|noticed|detected|caught`,
  `[ ${judged} ] password|passwords|credentials|permissions|keys|defaults|wording|instructions`,
  '[ how little|few <determiner>? <any>? <person> ] knew|know|understand|understood|had|have',
  'log|logs|metrics|traces|telemetry <preposition>? <any>? <any>? [ did|do|does not <adverb>* contain|include|record|carry|capture|distinguish|say|tell ] !any|error|errors|sign|signs|trace|traces',
  'say|says|said [ nothing about|on ]',
  'testing|tests|training|documentation|monitoring|coverage|review|reviews <be> <adverb>? [ limited|confined|restricted to ]',
  `[ exempt|excluded from ${modifiers} ${safeguards} ]`,
  `^ [ confusing|misleading|stale|flaky|cumbersome|noisy ] <any>? <any>? ${safeguards}`,
  `[ no ${modifiers} ${safeguards} ] whatsoever|at|anywhere|yet`,
  `[ none of <determiner> <any>? <any>? had|knew|owned|checked|reviewed|tested|covered|covers ]`,
  '[ without <adverb>? <determiner>? second|another|fresh? <any>? pair|set of eyes ]',
  '[ without <determiner>? fresh|second|third|other pair|set|eyes ]',
  `[ without going|passing|undergoing|getting|following|using|asking|waiting|having|performing|conducting|completing <preposition|determiner>* ${modifiers} ${safeguards} ]`,
  '[ without being <adverb>? thorough|careful|explicit|complete ]',

  // Never, nowhere, at no time.
  '[ at no time|point|stage|step|moment ] <comma>? <auxiliary>|was|were|is|are|<person>',
  '^ [ little|no <adverb>? thought|attention|care|consideration ]',
  '^ [ nowhere ]',
  '<auxiliary|participle> [ nowhere ] !near|to',
  `<have>|had|has [ never <adverb>* been <adverb>* tried|run|done|executed|used|attempted|restored|performed|proven|proved|needed|asked|told|shown|given ] <any>`,
  `<have>|had|has [ never <adverb>* tried|run|done|executed|attempted|restored|performed|practised|practiced|rehearsed ]`,
  `[ nobody|no-one <have|be>? <adverb>* ${shared} ]`,
  `[ no one <have|be>? <adverb>* ${shared} ]`,
  `[ nobody|no-one <preposition> ] <any> <any>? <any>? had|knew|${shared}`,
  `[ no one <preposition> ] <any> <any>? <any>? had|knew|${shared}`,

  // Questions that have the standard in them.
  `[ why did|was|were|had not ] <person>|<determiner|pronoun>|${safeguards}`,
  `[ why <auxiliary> not ] <determiner>? <any>? ${safeguards}`,
  `[ why <auxiliary> <person> <adverb>? not|no|never ]`,
  `[ why <auxiliary> <determiner>? <any> <any>? <any>? <any>? not <adverb>? ${safeguarding}|${noticing}|${practise}|${practised}|include|have|noticed|caught|detected|support|work|found|fixed ]`,
  `[ why <auxiliary> none|no|no-one|nothing|nobody ] <word>`,
  `[ why <be> there no|not|never|nothing ]`,

  // What was written or said left something out.
  `${written} <adverb>* [ still describe~|list~|refer~|mention~|point~|name~ ]`,
  `${written} <adverb>* [ omit~|omitted|omitting|lack~ ] <any>`,
  `commit|release|merge|deprecation message|messages|note [ did|do|does not <adverb>* mention|contain|describe|list|explain|say ]`,
  '<be>|been [ not|never <adverb>* written down ]',
  '[ never took|takes ] <any>? <any>? <any>? <any>? into account|consideration',
  `${safeguards} <any>? [ did|do|does not <adverb>* take ] <any>? <any>? <any>? <any>? into account|consideration`,
  `${told} <preposition>? <any>? <any>? [ did|do|does not <adverb>* mention|contain|describe|list|explain|cover|specify|address|include|state|call|warn|say ]`,
  '<be>|been [ not <adverb>* kept ] in <determiner>? loop|sync|step|line',
  '<be>|been [ not <adverb>* kept informed ]',
  '<be>|been [ not <adverb>* kept up-to-date|up|current ]',
  '<be>|been [ not|never <adverb>* updated|adjusted|adapted|extended|changed|revised|resized to|when|after|for|since|accordingly|along|alongside|during ]',
  'unfortunately <comma>? <any>? <any>? <any>? [ did|do|does|was|were not include|cover|reach|apply|extend|account|have ]',
  '[ not <any>? <any>? <determiner> attention|priority|care|focus|scrutiny|love ]',
  '[ not <adverb>? <word> <adverb>? attention|scrutiny ]',
  `[ did|do|does not <word> <any>? <any>? enough|sufficient|adequate|appropriate <adverb|comparative>? ] ${provisions}|${alternatives('notice time warning detail details information attention margin room care thought effort people staff')}`,

  // A narrow reach, told of what people made to look after things.
  `${safeguards}|suite|plan <preposition>? <any>? <adverb>? [ only <adverb>? include|includes|included|cover|covers|covered|exercise|exercises|exercised|test|tests|tested|check|checks|checked|verify|verifies|verified|validate|validates|validated|look|looks|looked ]`,
  `${safeguards}|suite <preposition>? <any>? <adverb>? [ include~|cover~|exercise~|check~|verify|verifies|verified only ]`,
  `[ invisible ] to ${modifiers} ${safeguards}|us`,
  `[ outside|beyond <determiner> scope|reach|coverage of <determiner>? <any>? ${safeguards} ]`,
  `${safeguards}|system <any>? <any>? <any>? <be>|been <adverb>? [ incorrectly|wrongly|badly|incompletely configured|set|defined|scoped|implemented ]`,
  `${safeguards} <have>? <adverb>* <be>|been <adverb>* [ misconfigured|disabled|silenced|muted|broken ]`,
  `<be>|been <adverb>* [ rushed ]`,
  '[ untrained|inexperienced|unstaffed|under-resourced|under-staffed|unsupervised|unattended ] !<dash>',
  '[ against|contrary|counter to? <determiner|any>? best practice|practices|practise ]',
  '[ not|nor <adverb>? follow|following|followed|meet|met|comply|conform|perform|apply|adopt|use|observe|adhere|stick with|to? <determiner>? <any>? <any>? best-practice|practice|practices|standard|standards|guideline|guidelines|process|procedure|procedures|policy|protocol|recommendation|recommendations ]',
  '[ bad|poor practice|practices ]',
  '[ anti-pattern|antipattern ]',
  `[ nothing to|that|which <modal>? <adverb>? <averting>|stop|check|enforce|ensure|tell|point ]`,
  'make|makes|made|making [ no mention ]',
  `[ nothing <preposition> <any> <any>? was|were ${practising}|${practised} ]`,
  '[ nothing <preposition>? <any>? <any>? stopped|kept|prevents|stops|warns|checks|enforces|ensures|detects ]',
  `[ not <adverb>? ${practising} ]`,

  // No noun that a standard is measured by, whatever the noun.
  `[ no|without <determiner>? <adverb>? ${standard} !${findings} <any> ] !<preposition> !${findings}`,
  `[ no|without <determiner>? <adverb>? ${standard} !${findings} <any> ] for|to|of|in|on|around|between|about|as`,
  `<be|have>|make~|made|take|takes|took|taken|give~|gave|given|pay|paid|pays|put|with [ no|little|hardly|scant any? <adverb>? ${foresight} ] !that <any>`,
  `<have>|had|has|with|without|<be>|'s|puts|put|set|sets [ no|any <any>? <any>? ${bounds} ] !exceeded`,
  '<have>|had|has|offer~|provide~|give~|gave|with [ no <adverb>? way|means|concept|notion|ability|facility ] of|to|for',
  '<be> <adverb>* [ nowhere near|close ] <any>',
  '[ nothing like ] <determiner>',
  '[ poor|weak|bad substitute|approximation|fit|match|proxy|choice|stand-in|model|predictor ]',
  '[ room|scope for improvement ]',
  '[ leave~|left much|lot|something|plenty|a <any>? to be desired ]',
  '[ fall~|fell|fallen <adverb>? short ] !by',
  '<be> [ not <adverb>* up to ] <determiner>? <any>? task|scratch|standard|standards|date|mark|job|speed',
  '[ below standard|par|expectations ]',
  '[ not <adverb>* fit ] for|to',
  `<auxiliary|be> [ not <any>? <any>? <any>? <adverb>? ${alternatives('clearly closely deeply widely carefully often clear strict strictly prominent prominently visible thoroughly broad broadly thorough')} enough ]`,
  `[ nothing <be|have>|was|were <adverb>* been? ${practised}|${practising}|written ]`,
  `[ without anyone|anybody|somebody|someone|<person>|<determiner> <person>? being? <adverb>? ${alternatives('telling checking testing watching reviewing noticing knowing looking asking owning approving told informed warned notified asked trained consulted rehearsed')} ]`,
  '[ without <adverb>? telling|informing|warning|notifying|involving|announcing|coordinating|rehearsing|planning|training|escalating ]',
  `[ insufficient|inadequate number|amount|level|degree|supply of ]`,
  `[ not all|every|everyone|everybody|everything of|in|on? <determiner>? !<modal> <any>? !<modal> <any>? <be> <adverb>* ${practised} ]`,
]);

/** Of data that it lacked something is what responders saw. */
const lacking = new PatternSet(['[ lack|lacks|lacked ] !of <word>']);
const inspected =
  /^(?:packages?|packets?|requests?|responses?|messages?|records?|rows?|files?|images?|payloads?|tokens?|headers?|entries|entry|commits?|events?|blocks?|transactions?|emails?|objects?|labels?|fields?|certificates?)$/;

/** At the start of an entry of a list of factors these judge, whatever the noun. */
const ofEntries = new PatternSet(['^ [ insufficient|inadequate|inappropriate ] <any>']);

/** Nor were they told. */
const untold = new PatternSet([
  '<be|have|adverb>|been|had [ not|never <adverb>* been? told|informed|warned|consulted|briefed|trained|involved|notified ]',
]);

/** Nor were they given what they needed. */
const unprovided = new PatternSet([
  `<be> [ not <adverb>* resourced|staffed|equipped|trained|prepared|empowered|authorised|authorized|familiar|involved|ready|set-up|onboarded ]`,
]);

/** What looked after things, and was in no state to. */
const outOfOrder = new PatternSet([
  '<be>|been <adverb>* [ disabled|silenced|muted|misconfigured|suppressed|bypassed|broken ] !by',
  '<be>|been <adverb>* [ switched|turned off ]',
]);

/** In an apology these are about the harm. */
const verdicts = new PatternSet(['<be> <adverb>* [ unacceptable|inexcusable|unsatisfactory ]']);

/** Said of how things are, in a list of difficulties. */
const needs = new PatternSet([
  `<person> <adverb>* [ need|needed <determiner>? <adverb>* ${better} <any> ]`,
  `[ could|need|needs|needed|should|must <adverb>? to? be|been? <adverb>? ${better}|improvement ]`,
]);

/** Those who look after things by what they show or say. */
const watchers = new Set(
  `alert alerts alerting alarm alarms monitor monitors monitoring test tests testing suite suites dashboard dashboards review
  reviews process processes procedure procedures runbook runbooks playbook documentation docs policy checklist validation linter ci
  pipeline staging canary training contract contracts agreement sla specification handbook manual calendar inventory rota plan plans audit audits probe probes`.split(
    /\s+/,
  ),
);
const notDone = new PatternSet([
  `[ did|do|does|could|can not <adverb>* !need|help|change|fail|start|complete|finish|require|matter|indicate|appear|seem|want|run|return|suggest|affect <word> ]`,
]);

/** People who did not do, have or know something: in a list of difficulties whatever it is. */
const notDoneByPeople = new PatternSet([
  `[ did|do|does not <adverb>* !have|notice|realise|realize|consider|anticipate|think|expect|catch|spot|need|want|lose|check|fully|mind|intend|believe|see|detect|foresee|alert|get|receive|reach|lose|start|stop|actually <word> ] <any>`,
  `[ did|do|does|had|has|have not <adverb>* have|had ] <adverb>? !to|impact|effect <any>`,
  `<be|have|adverb>|been|had [ not <adverb>* been? given|told|shown|included|added|granted|paged|called|notified|informed|invited|consulted ]`,
]);

/** Where a section tells what went badly, whatever it says was not there is meant as a judgement. */
const ofDifficulties = new PatternSet([
  '[ do|did|does not <adverb>* have|support|provide|offer ] <any>',
  '<have>|had|has|there|is|are|was|were [ no <adverb>? <any> ]',
  '^ [ no <any>? <any>? <any>? ] <be|have>|existed|exists|$',
  '[ do|did|does not <adverb>* contain|mention ] <any>',
  '[ do|does not <adverb>* run ] <any>',
  '[ too !much|many <word> ]',
  '<comma|conjunction> [ no <any>? <any>? <any>? ] <gerund|participle|preposition>',
  '<be> [ not <adverb>* supported|available|accessible|usable|reachable|visible|<gerund> ] !impacted',
  '[ too|so? many <any>? <any>? alerts|alarms|notifications|channels|tools|people|steps|meetings ]',
  '[ nobody|no-one <word> ] <any>',
  '[ no one <word> ] <any>',
  '[ slow to ] be|<any>',
  '<be> [ not <adverb>* sure|certain|clear who|whom|how|where|which|whose ]',
  '[ not <adverb>? enough ] !to|for|<comma|dash> <any>',
  '[ not everyone|everybody <adverb>? had|has|knew|was|got|heard|saw ]',
  '[ no|few|none of? <determiner>? <outsider|person> !affected|impacted|lost|reported|noticed|complained <participle> ]',
  '<be> <adverb>* [ unclear|undefined|vague|confusing|infrequent|inconsistent|sporadic|fragmented|scattered|cumbersome|clunky|unreliable|flaky|noisy|chaotic ] !why|what|if|whether|how|which',
  '<be> [ not well|widely|broadly|highly <participle>|known|available ]',
  '<be> [ not <adverb>* obvious|reproducible|repeatable|consistent|predictable|discoverable|intuitive|portable|aligned|transparent|known|straightforward ] $|to|for|on|in|across|between|<comma|semicolon|dash|conjunction>',
  '[ could|<be> not <adverb>? able? to? page|reach|access|contact ] <any>',
  `^ [ slow|manual ] <any>? ${safeguards}`,
]);

/** Why it happened, or what was learned: what something did not support is said to explain it. */
const ofFactors = new PatternSet([
  `[ no !longer|${findings} <any>? !${findings} <any> ] exist|exists|existed`,
  '[ did|do|does not <adverb>* support ] <any>',
  '<be>|been [ not <adverb>* supported ] by|on|in|for',
  'there <be> [ not any <any> ]',
  '[ few of ] <determiner> <any>',
  'staging|environment|cluster|data|setup <any>? <be> <adverb>* [ <comparative>|different|nothing than|from|like production|prod ]',
  '[ no <adverb>? <any>? ability|mechanism|facility|provision ] to|of|for|by|in',
]);

/** Where actions are told, a statement about what is or was not there; what begins with a verb is an action. */
const statement = new PatternSet([
  '^ <determiner|pronoun|adverb|person|preposition|subordinator|conjunction>|currently|today|unfortunately <any>',
]);
const ofStatements = new PatternSet([
  `there <be>|had|has|'s <adverb>* [ no|little|few <adverb>? ${modifiers} ${provisions}|way ] ${behind}`,
  `<person> <adverb>? [ did|do|had|have not <adverb>* have|monitor|test|document|check|verify|validate|review|track|alert|rehearse ] <any>`,
  `<person> <adverb>? <have>|had [ no|little ${modifiers} ${provisions}|visibility|insight ]`,
  `${safeguards}|logs|system|systems <any>? <any>? [ did|do|does not <adverb>* ${safeguarding}|${noticing}|include|show ] <any>`,
  `<be>|been [ not|never <adverb>* ${practised} ] !by|against`,
  '<be> [ not part ] of',
  `[ did|does not <adverb>* ${safeguarding} ] <any>`,
  `${safeguards} <any>? <any>? <any>? <any>? <be>|been <adverb>? [ incorrectly|wrongly|badly|poorly configured|set|defined|scoped ]`,
  `[ lack|absence of ${modifiers} ${safeguards} ]`,
]);

const exceptions = new PatternSet([
  // A rule of how it works: "if no limit is set, …".
  'if|unless|whenever|assum* <any>? <any>? <any>? no <any> <any>?',
  'no magic|wonder|doubt|surprise|coincidence|harm|secret|joke',
  // A mechanism: what ran out, what a program was given or looked for.
  `lack|absence|shortage|insufficient|inadequate|missing|lacked|lacks of? ${other} <any>? ${other} <any>? ${supplies} ${behind}`,
  'insufficient|enough|missing <any>? <any>? error|errors|exception|exceptions|message|messages',
  'missing|lacking <determiner>? <any>? key|keys|data|file|files|field|fields|record|records|rows|column|header|headers|argument|parameter|character|bracket|package|packages|module|modules|object|objects|dependency|index|events|event|requests|messages|values|value',
  `did|do|does not <adverb>* have <determiner>? <any>? <object>|${supplies}|reason|choice|option|impact|effect|plans|details|information|problems|issues|report|reports|chance|opportunity !${safeguards}`,
  'lease|leases|lock|locks|session|sessions|token|tokens|connection|connections|message|messages|signature|signatures|cookie|cookies|packet|packets <be>|been not|never <adverb>? <participle> !rotated|encrypted',
  'no <any>? maintenance',
  'not have to',
  'that|which|who|whose did|do|does|had|have|has not <adverb>* <any>',
  'does|do|did not <adverb>? access|check to|in',
  'if|when|whenever|once|until|unless|while <any>? <any>? <any>? <any>? <be> too <any>',
  'if|when|whenever|unless <any>? <any>? <any>? <be|auxiliary> not <adverb>? <any>',
  'too <any> by <any>',
  'would|could|will|may|might|to be too <any>',
  'too early|soon to',
  'not <any>? <adverb>? high|low|large|big|small|long|short|full|close|soon|early|far|old|new|fast|quick|quickly|much|confident enough',
  'not limited to',
  'without ..4 <comma>? <any> would|could|might',
  'not|never planned to',
  'why did not <person> know|find|hear|learn',
  `not <adverb>? enough ${modifiers} ${supplies}|capacity|room`,
  'not <adverb>? enough <any>? <any>? available|left|free',
  'fix|restart|rollback|restarting|this|that <be> not <adverb>? sufficient|adequate',
  `${supplies} <be> <adverb>* insufficient|inadequate|low|limited`,
  'data|results|responses|records|information|report <be> <adverb>* incomplete|outdated|ambiguous',
  'too late|full|busy|bad|common|familiar|real',
  'too many requests|connections|redirects|files|open|clients|arguments|levels|authentication|failures|retries|users',
  'request|payload|entity|message|body <be>? too large',
  'that|which <be> too <any>',
  'numbers|figures|counts|totals|times do not include',
  'too long to launch|load|start|respond|process|complete|finish|build|run',
  'unclear|uncertain who was|were affected',
  'no <adverb>? <any>? error|errors|message|messages|reports|complaints|effect',
  // About effects, evidence and what is not known.
  'not only|just',
  'no|not <adverb>? <any>? confirmation|indication|sign|evidence|context if|that|whether|of|on|at',
  'no|not have plans to',
  'no plans to',
  'no free|spare|remaining|additional|further|new|other|extra|obvious|major|choice|option|reason|problem <any>?',
  'without|no|not any|further|additional|noticeable|significant? impact|downtime|interruption|incident|issue|issues|problem|problems|errors|delay|success|loss|trouble',
  'no longer data|customer|need|needed|affected|available|there|work|works',
  'no data|customer|customers|user|users|other|further|impact|effect|need|matter|doubt|wonder|idea|less|more',
  `no|none of? <any>? <any>? ${safeguards} fail|fails|failed|broke|show|shows|showed|shown|pointed|indicated|suggested|found|lost`,
  `no <any>? <any>? ${safeguards} <be> <gerund>|lost|affected|changed|required|needed|necessary|possible|found|seen`,
  `no <any>? <any>? ${safeguards} running|firing|waiting|happening|stood|changed|moved`,
  'not <adverb>? sure|know|clear !enough',
  'not followed by',
  'not <any> again',
  'insufficient|inadequate|poor <any>? <any>? being',
  'poor|weak|slow performance|quality $|for|on',
  'poor|poorly performing? weather|connectivity|connection|signal|reception|reputation',
  'go|goes|went|going|gone|things|perform|performs|performed|performing poorly',
]);

const ofOthers = /^(?:references|metadata|questions)$/;

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  if (ofOthers.test(context) || instead.test(tokens)) return [];
  const proposed = proposal.matches(tokens)[0]?.start ?? Infinity;
  const found = [
    ...without(phrasesOf(context, tokens), exceptions.matches(tokens)),
    ...judgementsOf(context, tokens),
  ];
  return outermost(found)
    .filter(({ start }) => start < proposed)
    .filter((match) => !harmless[context]?.test(wordsOf(tokens, match)))
    .filter((match) => !isOfPeople(match, tokens) && !isMeasured(match, tokens))
    .map((match) => ({
      ...rangeOf(tokens, match),
      message: question(wordsOf(tokens, match)),
    }));
}

function phrasesOf(context: SectionKind, tokens: readonly Token[]): readonly Match[] {
  if (context === 'actions')
    return statement.test(tokens) && !duty.test(tokens) ? ofStatements.matches(tokens) : [];
  const found = phrases.matches(tokens);
  found.push(
    ...lacking
      .matches(tokens)
      .filter(({ start }) => !inspected.test(subjectOf(tokens, start)?.head.word ?? '')),
  );
  if (context === 'difficulties') found.push(...ofDifficulties.matches(tokens));
  if (context === 'difficulties' || context === 'factors') found.push(...ofFactors.matches(tokens));
  return found;
}

/** What no mechanism is told by, whatever the words: entries that begin so, people and safeguards that did not do something. */
function judgementsOf(context: SectionKind, tokens: readonly Token[]): readonly Match[] {
  if (!tellsOfFactors.test(context)) return [];
  const found = [...notDone.matches(tokens), ...outOfOrder.matches(tokens)].filter(({ start }) =>
    isWatcher(subjectOf(tokens, start), tokens),
  );
  if (context !== 'summary' && context !== 'other') found.push(...verdicts.matches(tokens));
  if (context !== 'factors' && context !== 'difficulties') return found;
  found.push(...ofEntries.matches(tokens));
  found.push(
    ...untold
      .matches(tokens)
      .filter(({ start }) => !is(subjectOf(tokens, start)?.head, 'outsider', 'pronoun')),
  );
  found.push(...unprovided.matches(tokens).filter((match) => isPerson(tokens, match)));
  if (context === 'factors') return found;
  found.push(...needs.matches(tokens));
  return [...found, ...notDoneByPeople.matches(tokens).filter((match) => isPerson(tokens, match))];
}

/** "The canary stage", "our test plan", but not the machine that tests run on. */
function isWatcher(subject: Subject | undefined, tokens: readonly Token[]): boolean {
  if (!subject) return false;
  if (watchers.has(subject.head.word)) return true;
  return !hosts.test(subject.head.word) && watchers.has(tokens[subject.start + 1]?.word ?? '');
}

const hosts =
  /^(?:servers?|clusters?|nodes?|hosts?|pods?|jobs?|runs?|users?|accounts?|databases?|traffic|data|devices?|machines?|environment|instances?|results?|requests?|managers?|engineers?|teams?|team|people|lead)$/;

const tellsOfFactors = /^(?:summary|detection|factors|difficulties|lessons|other)$/;

/** What is to come, not what was. */
const duty = new PatternSet(['will|should|must|shall|would|could|let|please|so']);

/** The sentence goes on to say what was there. */
const instead = new PatternSet(['but|and instead <any>', 'but|instead only <any>']);

function question(words: string): string {
  return unstatedStandard.test(words)
    ? say(
        '"{0}" judges it by what came later. What was it chosen for, and since when did that no longer fit?',
        words,
      )
    : say(
        '"{0}" says what was not there. What did people, or the system, rely on instead, and why had that been enough?',
        words,
      );
}

const unstatedStandard = new RegExp(
  `^(?:too|overly|excessive|not .*enough|less than|far from|wrong|stale|out of|unclear|${judgement})`,
  'i',
);

/** In a timeline these tell how things stood at that moment. */
const momentary =
  /^(?:without (?!.*(?:review|test|monitor|check|approval|backup|alert|document))|no (?!.*\b(?:process|procedure|runbook|playbook|documentation|owner|tests?|plan)\b)|gap|too |not (?:yet |being )?(?:been )?(?:enabled|handled|informed|notified|raised|agreed|performed|announced|updated$)|hadn['’]t been|not agreed|missing|empty|not enough)/i;

/** Where the impact is told, that people got no word of something is one of its effects. */
const effect =
  /^(?:not (?:notified|informed|alerted|updated|renewed|shared)|no .*(?:alerts?|notifications?|confirmation|reminders?|way|means))/i;
/** What responders chose not to do. */
const choice =
  /^without (?:\w+ly )?\w+ing\b|^no way|^(?:did not|didn['’]t) (?:actually )?(?:run|use|add|build|set|create|get|do|write|deploy|tell|inform|notify|warn|communicate|announce|escalate|ask|plan|schedule)\b/i;

/** The same, and silence that told responders something. */
const quiet = new RegExp(`${choice.source}|^no (?:alerts?|alarms?|pages?)$|^nothing `, 'i');

/** How responders found things, and how things are meant to be. */
const aside = /^(?:incomplete|ambiguous|unclear|no process(?:es)?$|without \w+$)/i;

const harmless: Partial<Record<SectionKind, RegExp>> = {
  timeline: momentary,
  impact: effect,
  response: choice,
  diagnosis: new RegExp(`${quiet.source}|${aside.source}`, 'i'),
  background: aside,
  luck: /^(?:nobody|no[- ]one)\b/i,
  'went-well': /^(?:nobody|no[- ]one|no|without|nothing)\b/i,
};

/** "We failed to validate" and "we did not consider" are about people: the rule counterfactual asks about them. */
function isOfPeople(match: Match, tokens: readonly Token[]): boolean {
  const verb = tokens[match.end - 1]?.word ?? '';
  const head = subjectOf(tokens, match.start)?.head;
  if (!is(head, 'person')) return false;
  if (tokens[match.start]?.word === 'failed' || /^(?:consider|anticipate)$/.test(verb)) return true;
  const isOne = individual.test(head?.word ?? '') && tokens[match.start]?.word === 'did';
  return isOne && /^(?:check|test|verify|alert|tell|ask)$/.test(verb);
}

function isPerson(tokens: readonly Token[], { start }: Match): boolean {
  const head = subjectOf(tokens, start)?.head;
  return is(head, 'person') && !individual.test(head?.word ?? '');
}

/** "Too long" is a mechanism of a message, and a judgement of a timeout that people have chosen. */
function isMeasured(match: Match, tokens: readonly Token[]): boolean {
  const words = tokens.slice(match.start, match.end);
  const at = words.findIndex(({ word }) => word === 'too');
  if (at < 0 || !sizes.test(words[at + 1]?.word ?? '')) return false;
  return !tokens.slice(0, match.start).some(({ word }) => chosen.test(word));
}

const sizes =
  /^(?:big|small|large|high|low|long|short|slow|fast|heavy|full|wide|narrow|deep|far|close|old|new|busy|hot|cold|weak|strong|great|tight)$/;
const chosen =
  /^(?:thresholds?|timeouts?|limits?|intervals?|windows?|periods?|frequency|scopes?|permissions?|rules?|policy|policies|alerts?|alarms?|checks?|filters?|schedules?|quotas?|budgets?|ttls?|retention|margins?|process|procedures?|teams?|rotations?|estimates?|sizes?|pools?|capacity|buffers?|changes?|batch|batches|releases?|took|takes|taking|detection|resolution|delays?|hours|minutes|days|weeks|response|we|review|notice|backoff|range)$/;

/** Of one person it is blame, which has its own rule. */
const individual = /^(?:he|she|they|@.*)$/;

/** A change that adds what is missing, or a text about now. */
const proposal = new PatternSet([
  '^ <number|dash>* add|adding|create|implement|introduce|fix|write|improve|provide|set|make|ensure|investigate|document|extend|enable|build|address|close|reduce|remove|replace|review|update|tighten|restore|creating|implementing|introducing|fixing|writing|improving|providing|setting|making|ensuring|investigating|extending|enabling|building|addressing|reducing|removing|replacing|updating !<auxiliary|preposition>|process|procedure',
  '<person>|it|this|that will|should|must|shall <adverb>* !have',
  '<person>|it|this|that could !not <adverb>* !have',
  '<person> <be> going|planning|working to|on',
  'need|needs|plan|plans|want to',
]);

/** The words of a list, as a pattern has them. */
function alternatives(words: string): string {
  return words.trim().split(/\s+/).join('|');
}

import { clauseStart, is, isQuestion, subjectOf, type Subject } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import { labelLevel, type Sentence } from '../review/review.js';
import { say } from '../wording.js';
import type { Rule } from './rule.js';

export const singleCause: Rule = {
  id: 'single-cause',
  title: 'One cause for the whole',
  severity: 'information',
  rationale: `"The outage was caused by a full disk" is true of many disks that fill up without an outage. Between the disk and the
outage stand all the things that usually help and did not, and those that met it that day. When the whole is put down to one thing, they
are not asked about.

A trigger is worth naming; so is everything that had to be there for it to matter.`,
  sources: ['Component defects: RCA vs RE', 'Quick thoughts on the recent AWS outage'],
  better: [
    [
      'The outage was caused by a full disk.',
      'A full disk triggered it. The database then held all connections open, and the pool, which is shared with the login service, ran out.',
    ],
  ],
  check: { per: 'sentence', check },
};

// What happened: the whole as a noun, parts that stand for it, and harm told by a verb.

const whole =
  'outage|outages|incident|incidents|downtime|disruption|disruptions|interruption|interruptions|degradation|unavailability|degredation|blackout|brownout|slowdown|disturbance|disturbances|standstill|breakdown|stoppage|inaccessibility|unreachability|lockout|malfunction|accident|meltdown|disappearance';
/** What may be the whole or a part of it: the first thing a sentence speaks of is the whole more often than not. */
const trouble = `issue|issues|problem|problems|failure|failures|errors|timeouts|delay|delays|crash|crashes|slowness|latency|loss|leak|fault|faults|trouble|mess|collapse|deadlock|shutdown|non-availability|error|exposure|breach|compromise|vulnerability|corruption|halt|halts|cve*|404s|500s|502s|503s|504s|5xx|5xxs|${whole}`;
const broken = 'errors|exceptions|failures|faults|crashes|timeouts|delays';
const out =
  'unavailable|down|inaccessible|unreachable|offline|off-line|off-air|unresponsive|unusable|inoperable|dark|dead|blank|gone|unplayable|unwatchable|unresolvable|unroutable|unreadable|unbootable|unserviceable';
const served =
  'site|sites|service|services|platform|website|websites|production|cluster|clusters|hub|hubs|system|systems|app|apps|application|applications|checkout|portal|store|shop|api|apis|network|edge|wiki|database|databases|infrastructure|backend|frontend|everything|chain|fleet|grid|domain|server|servers|terminals|phones|tills|kiosks|environment|environments|instance|registry|exchange|forum|engine|line|lines|machines|controllers|validators|calls|builds|repository';
const people =
  'user|users|customer|customers|visitor|visitors|player|players|patient|patients|passenger|passengers|merchant|merchants|student|students|guest|guests|teacher|teachers|employees|travellers|residents|citizens|buyers|sellers|subscriber|subscribers|viewer|viewers|shopper|shoppers|tenant|tenants|driver|drivers|everyone|anyone|members|commuters|readers|doctors|nurses|clinicians|pharmacists|lecturers|cashiers|dispatchers|officers|traders|librarians';

const wholes = new PatternSet([
  `${whole}|breach|compromise`,
  'whole|entire <any>? <any>? thing|mess|affair|story|stall|loss|failure|gap',
  'what|everything|all <pronoun|outsider>? <have>? happened|experienced|saw|noticed|suffered|felt|broke|failed',
  'loss of <any>? service|connectivity|availability|access|data|telephony|voice|power|email|mail|internet|phones|signal',
  'death|collapse|failure|crash|loss|halt of <determiner> ..2 ' + served,
  `complete|total|full|major|large|huge|massive|widespread|unexpected|significant|partial|global|system-wide|network-wide|cluster-wide|site-wide|nationwide <any>? loss|failure|wipe|halt|shutdown|collapse|deletion|degradation`,
  `${served} halt|shutdown|failure`,
  `cascade|chain|wave|flood of <any>? ${broken}`,
  'cascading|domino failure|failures|effect',
  'failure in|of|across the|our network|cluster|system|platform|service|fleet|chain|site',
  `widespread <any>? <any>? ${broken}|problems|issues`,
]);

/** What a service is for: "no orders were accepted" is harm, "no orders were lost" is none. */
const possible =
  'able|reachable|available|accessible|possible|accepted|processed|delivered|sent|displayed|shown|saved|recorded|produced';
/** What became of those served, told by a verb; who or what it is said of, `suffers` asks. */
const harms = new PatternSet([
  `<be>|went|going|gone|became|become|becoming|remained|stayed|rendered|left|got|stuck|kept <adverb>* ${out}|unable|incapable`,
  'was|were|been|became|got|remained|kept|started|began|left <adverb>* left? degraded|interrupted|disrupted|impaired|unreliable|broken|failing|crashing|freezing|dying|delayed|slow|blocked|stuck|lost|rejected|refused|declined|corrupted|frozen|missing|affected|impacted|locked|overcharged|logged|disconnected|suspended|disabled|without|cut|cancelled|stranded|closed|late',
  'was|were out of|for|since|all|until|from|<number>',
  `was|were|been <adverb>* not <adverb>* ${possible}|responding|working|loading|reaching|being`,
  'could <adverb>* not !be !<adverb>',
  'did <adverb>* not <adverb>* !notice !detect !realise !realize !know !see !alert !page !catch !affect !impact !cause !help !lose !have !need !want !get !occur !happen <word>',
  'could <adverb>* not <adverb>* be !determined|established|identified|confirmed|verified|found|reproduced|ruled|restored|tested|explained <participle>',
  'failed|timed|crashed|froze|dropped|stalled|hung|collapsed|halted|vanished|disappeared|died|refused|melted',
  'fell|locked|seized|went over|up|away|silent|blank',
  'stopped|paused|ceased <gerund>|for|at|because|due',
  'returned|threw|displayed|showed|served|got|received|sent|saw|billed|charged|shown ..4 errors|error|wrong|incorrect|duplicate|stale|zero|blank|empty',
  'saw|seeing|experienced|experiencing|suffered|received|receiving|getting|encountered|faced|met|hit|reporting|returning ..6 errors|error|timeouts|failures|exceptions|delays|latency|latencies|slowness|downtime|interruptions|outage|crashes|loads|pages',
  'came|ground|stood to|still|idle a? halt|stop|standstill|<any>',
  'was|were|got <adverb>* incorrectly|wrongly|erroneously|falsely|mistakenly|prematurely|unintentionally|inadvertently|unexpectedly|accidentally|doubly <participle>',
  'lost <adverb|determiner>* access|connectivity|connection|service|data',
]);
/** The same of us all, and of nobody at all. */
const lostTo = new PatternSet([
  `we|${people} <adverb|have>* lost ..5 [ to ] a|an <any>`,
]);
const harmsWithSubject = new PatternSet([
  `we <adverb|have>* went|were <adverb>* ${out}`,
  `we <adverb|have>* experienced|suffered|had|got|saw|began|started ..6 errors|timeouts|failures|latency|latencies|slowness|rates|${whole}`,
  'no|few|none|nobody|no-one|neither <any>? <any>? <any>? <any>? could|able',
]);
/** The same of anything, where a text begins to tell of the incident. */
const harmsOfAnything = new PatternSet([`no <any>? <any>? was|were <adverb>* ${possible}`]);

// Links: from what happened back to the one thing, and from the one thing to what happened.

const outcome = 'result|consequence|outcome|effect|product|work|fault|doing|upshot';
const came =
  'occurred|occured|occurring|happened|happening|started|began|arose|came|originated|originates|failing';
const fromVerbs = new PatternSet([
  '[ <be> <adverb>* caused|provoked|produced|induced|precipitated|generated|explained|introduced|brought|accounted about|on|for? <adverb>? by ]',
  '[ <be> <adverb>* traced|tracked|attributed|ascribed|pinned|linked|narrowed|isolated|reduced|owed|chalked|laid|put back|down|up? to ]',
  'can|could|must <adverb>? be [ <adverb>* traced|tracked|attributed|ascribed|explained|blamed|laid|pinned|put <adverb>? to|on|by|at|down ]',
  '[ made possible by ]',
  '[ <be> <adverb>* directly related|linked|connected|tied to ]',
  '[ <be> <adverb>* due|owing|attributable|traceable|down to ]',
  '[ <be> <adverb>* because !we|i ]',
  `[ <be>|entirely|solely|purely <adverb>* <determiner>? <any>? <any>? ${outcome} of ]`,
  '[ <be> <adverb>* a matter of ] !time !days !hours !minutes !urgency !course !seconds',
  '[ resulted|results|resulting|stemmed|stems|arose|came|originated|originates|followed|follows|sprang|springs|derived|derives|grew <adverb>? from|out ]',
  '[ <be>? <adverb>* originated|originates|lay|lies|sits|rooted|grounded <adverb>? in|with ]',
  '[ goes|went|dates|traces|harks back to ]',
  `[ <be>? ${came} about? <adverb>* because|due|as|owing|through|thanks ]`,
  '[ had|has|finds|found its|their <any>? origin|root|roots|source|cause|explanation in ]',
  '[ turned out ] to be',
  '[ <be> <adverb>* identified|diagnosed|recognised|recognized ] as being? <determiner|gerund|object|capitalised>',
  '[ <be> <adverb>* found|determined|shown|discovered|identified ] to <have>? be|been <adverb>* <determiner|gerund|object|capitalised>',
  // "the incident was a bug in the parser"
  '[ was ] a|an <any>? <any>? bug|defect|misconfiguration|regression|race|typo in|of|within|on',
]);
const fromWords = new PatternSet([
  '[ due|owing|thanks to ]',
  '[ because of? ]',
  '[ for want of ]',
  '[ at the hands of ]',
  '[ courtesy of ]',
  '[ on|by account|reason of ]',
  // not the one of time: "since Monday"
  '[ since ] <determiner> <any>? <any>? <any>? had|has|did|could|<be>',
  '[ caused by ]',
  '[ as|in|by <determiner>? <any>? result|consequence|effect of ]',
]);
/** Where a text tells of nothing but the harm: elsewhere it is as often the time. */
const fromAs = new PatternSet([
  '[ as ] no|the|its|our|their ..5 had|was|were|could|did|ran|failed|expired|crashed',
]);
/** What those served were done by something. */
const undone = new PatternSet([
  '<be> <adverb>* [ taken|brought|knocked|wiped|overwhelmed|destroyed|corrupted|compromised|crippled down|offline|out? by ] !<person|capitalised>',
]);
const fromPronoun = new PatternSet([
  'this|which|it [ <be> <adverb>* caused|due|because by|to|of? ]',
]);

const toWords = new PatternSet([
  '[ caused|causes|induced|provoked|precipitated|produced|occasioned ] !by',
  '[ led|leads|lead|resulted|results|gave rise? to|in ]',
  '[ causing|resulting|leading in|to? ] a|an|<adverb>|downtime|disruption',
  // "the bug causing the outage" only tells which bug
  'and|thus|thereby|hence|eventually|finally|ultimately|<be|participle> [ causing ] the|our|this',
  '[ to? responsible|accountable|answerable|blame for ]',
  '[ is|was|were|lies|lay|stood behind ]',
]);

// The one thing, named.

const theOne =
  'root|primary|main|underlying|ultimate|real|direct|proximate|actual|sole|only|single|true|principal|fundamental';
const cause = 'cause|causes|root-cause|culprit|reason|source|origin';
/** What a cause is said to be, rather than known, unknown or looked for. */
const named =
  '<determiner|object|capitalised|gerund>|that|because|due !same|following|topic|subject|question|most';
const found = 'identified|found|determined|confirmed|established|discovered|diagnosed|shown';
const naming = new PatternSet([
  `[ ${cause} was|is|were|<adverb> ] <adverb>* ${named}`,
  `[ cause|culprit|origin of|for|behind <determiner>? <any>? <any>? was|were|<adverb> ] <adverb>* ${named}`,
  `[ root? cause was|is ] !<participle|adverb|negation|preposition|comparative> !unknown|unclear|that|going|being <word> !<conjunction|preposition|subordinator|auxiliary> <word|object>`,
  `[ ${cause}|root of|for|behind <determiner>? <any>? <any>? ${trouble} ..4 was|is|were ] <adverb>* ${named}`,
  `[ ${theOne} root? cause of|for|behind <determiner>? <any>? <any>? ${trouble} <any>? <any>? <any>? <any>? was|is|were ] <adverb>? <any>`,
  `[ ${cause} <preposition>? <determiner>? <any>? <any>? turned out|proved ] to`,
  `[ root? cause <preposition>? <determiner>? ..5 <be> <adverb>* ${found} ] to|as|in be|being|<determiner>`,
  '[ root? cause <preposition>? <determiner>? <any>? <any>? can|could|<be>|has|had|<adverb>? <adverb>* be|been? due|traced|tracked|attributed|down|related|relates|related to|back ]',
  '[ root? cause <adverb>? lay|lies|stems|stemmed <adverb>? in|from|with ]',
  '[ core|crux|heart|root|bottom of <determiner> <any>? issue|problem|matter|failure|outage|incident was|is|were|lies|lay ] <adverb>* <determiner|object|gerund|capitalised>|that|in',
  `[ traced|tracked <determiner> <any>? issue|problem|${whole} back|down? to ]`,
  `[ attribute|attributed|ascribe|blame|blamed <determiner> <any>? <any>? issue|problem|${whole} ] ..9 to|on`,
]);
/** The same where any part of the text may have it. */
const phrases = new PatternSet([
  `^ [ ${theOne}? root? cause <dash> ] <any>`,
  `${theOne}|<comma> [ root? cause|reason|source <dash> ] <any>`,
  `[ ${theOne} root? cause|culprit|reason of|for|behind <determiner>? <any>? <any>? ${trouble}|this|it <dash> ] <any>`,
  `[ single|sole|only reason ] everything|all|nothing|none|nobody|${people}|${served}`,
  'all of this|that|it [ happened|occurred|came <adverb>? because|due|from ]',
  `<be> <adverb>? [ the root? <any>? cause|source|origin|root|culprit|issue ] of|for|behind <determiner> <any>? ${trouble}|bug|bugs`,
  `<be> <adverb>* [ ${found}|named|identified as|to be? the|our|a <any>? cause|culprit|source ] !identified`,
  `identified|pinpointed|determined|confirmed|named <any> ..8 [ as the <any>? cause|culprit|source|reason ]`,
  // whatever it led to
  '[ it|this|that? <be> <adverb>* pure|simple|plain|clearly? human|operator|user|manual|pilot error ]',
  `<be> <adverb>? <determiner> <any>? [ reason|reasons ] for|behind|why|of <determiner>? <any>? <any>? ${whole}`,
  '<be> <adverb>? the <any>? [ reason ] for|behind the|these|this|our|all <any>? issue|issues|problem|problems|errors|failures',
  `<be> [ the reason ] why|that? ${people}|you|${served} ..2 was|were|got|could|had|did|saw|lost`,
  `[ that|this ’s|'s|is|was why ] <determiner>? <any>? <any>? <any>? <be> <adverb>* ${out}`,
  `[ is|was why ] <determiner>? <any>? <any>? ${whole}`,
  `[ is|was why ] <determiner>? <any>? ${served} <be>|went <adverb>* ${out}`,
  '[ comes|came|boils|boiled down to ] !<number>',
  // somebody or something takes all of it away
  `[ caused|made|causing ] <determiner>? <any>? network|site|website|platform|chain|portal|system|production|api|apis|everything <adverb>* to <adverb>* stop|crash|fail|halt|go|become`,
  `[ caused ] <determiner> <any>? <any>? ${served} to be <adverb|number>* ${out}`,
  `[ caused|causing ] the|this issue|problem|outage|incident !to|with|that`,
  `[ ${cause} of|for|behind <determiner> <any>? <any>? ${trouble} ] <open> <any>`,
  '^ <determiner> <any>? [ human|operator|user error ] !is|can|may|could|will',
  `[ took|taking|brought|bringing|knocked|knocking down|out|offline ] <determiner>? <any>? <any>? ${served}`,
  `[ took|taking|brought|bringing|knocked|knocking ] <determiner> <any>? <any>? ${served} down|offline`,
  `^ [ what <adverb>? took|brought|knocked|broke|killed|crashed <any> ..3 was ] <any>`,
  '[ caused|led us|me to ] <adverb>* send|leak|expose|disclose|lose|delete|drop|charge|overcharge|bill|publish|serve|reject|refuse|share|reveal|show',
  '[ due|owing|thanks|because to|of <any>? human|operator|user|pilot error|mistake ]',
  '[ caused|created ] a|an <adverb>? <any>? issue|problem|incident !that|which',
  `finally|eventually|ultimately [ crashing|crashed|taking|took|bringing|brought|stopping|stopped|killing|killed|breaking|broke ] <determiner> <any>? <any>? ${served}`,
  `[ all it took|takes ] to|was`,
  '[ took|taking|taken <determiner> ..3 with it ]',
  '<be> <adverb>? [ to thank|blame ] for? ',
  '<comma|dash> ..5 [ to blame ] $',
  '[ for|has|had|with <adverb>? one <any>? <any>? reason|cause|origin|source ]',
  'one|single thing [ explains|explained ] <any>',
  '[ hence|ergo|thus|therefore ] the|our|this|an <any>? <any>? outage|downtime|disruption|blackout|interruption',
  `[ is|was why ] no|none|nobody|you|everyone|everything|<determiner>? ${people}|none ..3 could|was|were|had|went|lost|saw`,
  '[ it was ] <determiner> ..4 that <adverb>* caused|took|brought|broke|killed|crashed|knocked|locked|stopped',
  `${whole}|this|all <be> <adverb>* [ my|our|your|the ..3 fault|doing ]`,
  'it|this|that|which|something we <auxiliary|adverb>* [ put|trace|traced|tracked|chalk|chalked|attribute|attributed|ascribe|ascribed ..2 to ]',
  '<be> [ the sole|only|single|entire reason|cause ] !not',
  'for which ..6 [ was|is|were <adverb>? responsible ]',
  `[ it took nothing but|more ] <any>`,
]);

// What one thing did to those served, told by a verb.

const failing =
  'stop|stopping|fail|failing|crash|crashing|freeze|freezing|hang|hanging|halt|halting|stall|stalling|die|dying|drop|lose|losing|miss|missing|time|return|throw|throwing|restart|reboot|see|seeing|experience|experiencing|receive|receiving|get|getting|become|becoming|appear|behave|wait|slow|slowing|go|going|denied|disconnected|blocked|locked|rejected|turned|stuck|unable|without|stranded|affected|impacted';
/** @param whom those to whom it was done, as alternatives of a pattern */
const harming = (whom: string): string[] => [
  `[ caused|causing|led|resulted in|to? ] <determiner|adverb|comparative>* <any>? <any>? ${whom} <adverb>* to|not? <adverb>* be|being? <adverb>* ${failing}|${out}`,
  `[ caused|led|resulted in|to? ] <determiner|adverb>* <any>? <any>? ${broken}|issues|problems|trouble|slowness|latency for|in|on|with|across <determiner|adverb|number>* <any>? <any>? ${whom}`,
  '[ made|rendered ] the|our|all|every|<number> ..6 unavailable|inaccessible|unreachable|unusable|inoperable|unresponsive|unplayable',
  '[ made|forced ] it|them|the <any>? <any>? to? stop|fail|crash|halt|hang|freeze|die',
  '[ knocked|knocking|took|taking|brought|bringing|cut out|down|offline|off ] <determiner|number|capitalised>',
  `[ made|rendered ] <determiner|adverb>* <any>? <any>? <any>? ${whom} <adverb>* ${out}|impossible|unable`,
  `[ left|leaving ] <determiner|adverb|comparative>* <any>? <any>? ${whom} ..2 unable|without|stranded|stuck|${out}|open|exposed|accessible|readable|visible`,
  `[ cost|costing ] us|our|<determiner> ..3 ${whom}|hours|days|weeks|minutes`,
  `[ deprived|depriving|robbed|robbing|cut|cutting|severed|isolated|disconnected off? ] <determiner|adverb|comparative|number>* <any>? <any>? ${whom} of|from|off`,
  `[ prevented|kept|stopped|blocked ] <determiner|adverb|comparative>* <any>? ${whom} from? <gerund>`,
  `[ meant ] that? ..3 ${whom} ..2 could|was|were|had <adverb>* not|unable|${out}`,
  `[ broke|crashed|froze|wiped|halted|disabled|corrupted|erased|destroyed|overwhelmed|paralysed|paralyzed|crippled|swamped|flattened|downed|choked|killed|disconnected|severed|interrupted|disrupted ] <determiner|number> <any>? ${whom}`,
];
const wide = new PatternSet(harming(`${people}|${served}`));
/** The same of anything: only where a text begins to tell of the incident, before it tells how it came about. */
const widest = new PatternSet([
  ...harming('<word>'),
  '[ caused ] <determiner|adverb>* <any> ..9 to <word>',
  `[ caused|led|resulted to|in? ] <any> ..3 for <determiner|adverb|number>* <any>? <any>? ${people}`,
  '[ resulted|led in|to ] <determiner> ..7 failing|crashing|stopping|hanging|breaking|freezing',
  '[ took|brought|knocked ] <determiner> ..4 down !to|from|for|by',
  '[ took|brought|knocked ] <determiner> ..4 offline|off-line|off-air',
  `[ caused|led|resulted to|in? ] <determiner|adverb>* <any>? <any>? ${broken}|delay|slowness|latency|loss|corruption|wipe !that|which`,
]);
/** So much harm in one verb that it is no step on the way. */
const final = new PatternSet([
  '[ enough|sufficient to ] bring|take|knock|crash|break|stop|paralyse|put <determiner>|down',
  `[ broke|crashed|stopped|halted|killed|wiped|disabled|paralysed|paralyzed|flattened|took|taking|brought|bringing|knocked|knocking|locked|froze|crippled|blocked|corrupted|erased|emptied out|down|up? ] the|our|an whole|entire|complete`,
  '[ made|making it ] <adverb>* impossible <preposition|determiner|outsider>* to !prevent !detect !notice !diagnose !debug !recover !restore !roll !fix !determine !reproduce <any>',
  '[ blocked|cut|stopped|interrupted|dropped|rejected off? ] all|every <any>? <any>? traffic|access|requests|connections|connectivity|logins|calls|mail|orders|payments',
  '[ broke ] all|every|several|multiple|most|many <any>',
  '[ left|leaving ] <determiner> ..5 open|exposed|accessible|readable|visible to <any>',
  '[ exposed ] <any> ..5 to the <any>? internet|public|world|outside',
  '[ brought|bringing ] !it ..5 to <determiner>? <any>? halt|standstill|knees',
]);

/** "This was caused by …", where "this" is the incident: only where the text speaks of it as a whole. */
const pronouns = new PatternSet([
  '^ at|on|around|about|<adverb|comma|number|object>* this|it|that|which',
  'that this|it',
]);
const pointing = new PatternSet([
  `^ <determiner> <any>? [ reason ] why|that|<determiner|outsider|pronoun>|${served} ..5 was|were|went|failed|crashed|stopped|could|lost|saw|experienced|suffered ..6 was|is <determiner|capitalised|object>|that`,
  '^ <adverb>* the [ problem|issue was that ]',
  '^ <adverb>* <determiner> <any>? [ problem|issue was ] <adverb>* a|an|the|our !same|first|only|last|one',
  '[ identified|determined|pinpointed|confirmed|established the <any>? cause as|to|being be? ] <determiner|object|gerund|capitalised>',
  // "Responsible for this was …", "Behind the login failure stood …"
  '^ [ responsible for ] <determiner> <any>? <any>? was|is|were <determiner>',
  '^ [ behind ] <determiner> <any>? <any>? stood|was|is|lay <determiner>',
]);

// What takes a sentence out.

const several = new PatternSet([
  'combination|combined|interaction|interactions|confluence|mix|intersection|factors|partly|partially|together|coupled|contributed|contributing|compounded|among',
  'in part',
  'by|from|of|because|to two|three|four|five <any>? <any>? !hours !minutes !days !weeks',
  'and a|an|the <any>? <any>? <any>? <any>? led|caused|brought|took|resulted !by',
  'and by|due|because',
  'part|series|sequence|chain|variety|number of',
  'along with',
  'as well as',
  'both <any>',
  '^ although|though|while|despite',
  'events|circumstances|conditions|things that|which',
  'several|multiple|two|three|four|five|many <any>? <any>? bugs|issues|problems|things|faults|failures|reasons|conditions|changes|factors|causes|circumstances|events|mistakes|errors',
]);
/** Not said to have happened, or denied. */
const doubtful = new PatternSet([
  'not|never|rarely|seldom|hardly|often|usually|typically|would|could|may|might|can|will|should|if|whether|without|avoid|prevent|potentially <adverb>* caused|cause|causing|led|lead|result|due|because|been|be|by|have',
  'root|the|these|those|contributing|common|possible|of|their|its|main|any|some causes',
  'likely|probable|suspected|possible|potential cause|culprit|reason <any>?',
  'denied|denies|deny|disputed|disputes|doubt|doubts|out that|the|this|any ..9 caused|due|because|led|resulted <any>?',
  'before|so|if|when|whenever|in ..6 causes|leads|results',
  'is|was|are <adverb>* under|unknown|unclear|being|pending|still|yet',
  'nothing|nobody|no <any>? indicates|suggests|shows|proves|indicated|suggested|points ..9 <any>? caused|due|because|result <any>?',
  'no|none|neither <any>? <any>? <any>? <any>? caused|led|resulted',
  'should|could|would <adverb>* have ..9 caused|lead|led|resulted',
  'before|while|when|after|of|without|by|for|from taking|bringing|knocking <any>?',
  'due to be|end|start|begin|expire|finish|run|go|happen|take|close|reopen|last',
  'in some|certain|rare|many cases ..4 <any>',
  'misleading|wrong|tempting|incorrect|simplistic|suspected|believed|thought|assumed|supposed|first|initially to|that ..4 caused|due|led|because|resulted',
  'was|is <adverb>? suspected|believed|thought',
  'looked|seemed|sounded|appeared as|like though|if? ..6 caused|due|because|led',
  'mistakenly|wrongly|falsely|incorrectly|erroneously identified|determined|named|blamed|attributed|established|considered <any>? <any>? <any>? <any>?',
  'caused|led|resulted no|further|visible|noticeable <any>? <any>? <any>?',
  'what|whatever <auxiliary>? cause~|led|leading|leads',
  'whether|if|why ..4 caused|causing|led',
  'losses|damage|damages|queues|backlog|alerts|tickets caused by',
  'we|i|team|they|engineer|engineers|operator|operators <adverb>* took|brought|knocked|made',
  'not <adverb>? the|a <any>? <any>? cause|source|reason|origin|culprit',
  'suspected|believed|thought|supposed|said|likely|unlikely|appears|appeared|seems|seemed|going|able|enough to <adverb>* have|be|cause|lead|result',
  'to|have <adverb>* have|cause|caused|lead|led|result',
  'likely|probably|possibly|perhaps|maybe|presumably <word>',
]);
/** What responders do. */
const respondings =
  'response|responding|reacting|resolution|resolving|recovery|recovering|restoration|restoring|detection|detecting|noticing|mitigation|mitigating|diagnosis|diagnosing|communication|communicating|escalation|escalating|investigation|fix|rollback|announcement';

/** Those whom a system serves only by way of another system, and what it brings them. */
const machines =
  /^(?:requests?|queries|calls|lookups|traffic|callers?|clients?|consumers?|readers?|messages?|payments?|orders?|logins?|sessions?|transactions?|they|who|it)$/;
/** What responders do or use may be late or stuck without harm. */
const responding =
  /^(?:detection|resolution|recovery|restoration|rollback|roll-?out|fix|fixes|hotfix|patch|response|investigation|diagnosis|communication|escalation|deploys?|deployments?|release|change|mitigation|alerts?|alarms?|pages?|pager|notification|notifications|ticket|report|repair|review|failover|test|tests|dashboards?|console|pods?|nodes?)$/;

/** One of several things that the text tells of, or the consequence of what stands before. */
const oneOfMany = new PatternSet([
  'also <adverb>* caused|led|resulted|due|because|broke|made|meant',
  '^ as a result|consequence <comma>',
]);
const aside = new PatternSet(['that|which <adverb>* caused|led|resulted']);

/** No harm that was done. */
const unreal = new PatternSet([
  `risk|risks|danger|chance|possibility|avoid|avoiding|prevent|preventing of? <determiner>? <any>? ${whole}`,
  'failing|failed|rejecting|rejected|losing|lost|dropping|dropped|refused|returned some|few|certain|occasional|single <any>',
  'no|any|future|further|potential|possible|another|zero|minimal <any>? outage|downtime|disruption|incident|impact|loss|error|errors|failures',
  `declared|opened|closed|escalated|downgraded|upgraded|handled|mitigated|raised|called|created|announced|noticed|detected|discovered|found|learned|learnt|heard|saw|reported|missed|ended|resolved|survived !that <preposition>? <determiner>? <any>? <any>? ${whole}`,
  `no|few|hardly|only <any>? <any>? <any>? was|were <adverb>* !<adverb> !${possible}`,
  `not|never ..4 outages|incidents|disruptions`,
  `other|previous|past|earlier|prior|similar|recent|several <any>? <any>? ${whole}`,
  `inform|informing|notify|notifying|tell|telling|warn|warning|aware ..3 of <determiner>? <any>? ${whole}`,
  `lot|some|part|much of the <any> <any>? <any>? <any>? <any>? ${whole}`,
  // "led to an outage that lasted a day" tells where it came from, "the outage lasted longer because" does not
  `${whole} !that|which ..3 lasted|lasts|took|cost|continued|persisted|prolonged|extended|worsened|ended|resolved|unnoticed|undetected|longer|worse`,
  `during|after|before|since|following|throughout|time|day|course|preceding of? <determiner> <any>? ${whole}`,
  `mitigate|mitigating|resolve|resolving|fix|fixing|address|addressing|investigate|investigating|handle|handling <determiner> <any>? ${whole}`,
  `${whole} <be> <adverb>* declared|opened|raised|reported|noticed|detected|closed|resolved`,
  // what responders could not do, and what became of the incident
  'i|we|he|she|engineer|engineers|team|teams|operator|operators|developer|developers|responder|responders|vendor <be>|could',
  `${respondings}|discovery|end|closure|declaration|review|report of|into <determiner>? <any>? ${whole}`,
  'was|were|been not|never <adverb>* affected|impacted|degraded|interrupted|disrupted|lost|delayed|corrupted|blocked',
  'would|could|might|may|should <adverb>* not? have <adverb>* <any>? <any>? <any>?',
  'would|might|may|will|to|if|whether <adverb>* not? be|become|see <any>? <any>?',
]);

/** Durations and shares are the impact, not its cause. */
const exempt = new PatternSet([
  `^ after|following|during <determiner> <any>? ${whole}`,
  '^ additionally|furthermore|moreover|separately|secondly|second|another',
  // the delay of the response, not the incident
  `delay|delays|slowness in|of|to|for <determiner>? <any>? ${respondings}`,
  'it <be> <adverb>? suspected|believed|thought|possible|likely that',
  'the|this|our <any>? <any>? incident|incidents|outage|outages that|which <adverb>? resulted|caused|led|affected',
  '^ in the past',
  'incident|outage|downtime <adverb>* caused|led|left|made|meant|prevented|blocked|broke !by',
  'misleading|wrong|tempting|simplistic|unfair to say|claim|conclude|think|blame',
]);

/** "**Root cause**: a mutable tag": all that stands behind the label, or below the heading. */
function isTheOneNamed({ tokens, block }: Sentence): boolean {
  const { section, type, sentences } = block;
  if (sentences.length > 1 || !labelOfOne.test(section.heading) || unknown.test(tokens))
    return false;
  const alone = section.blocks.every((other) => other === block || other.type === 'heading');
  if (!tokens.some(({ kind }) => kind === 'word')) return false;
  // "Root causes: slow disks, a full queue."
  if (/causes\W*$/i.test(section.heading) && tokens.some(({ word }) => word === ',')) return false;
  // On the line of its label, or as the only text below it.
  const isOwn = alone || block.start <= section.contentStart + 1;
  if (section.level === labelLevel)
    return isOwn && type === 'paragraph' && tokens.length <= longestName;
  return alone && isFragment(tokens) && section.children.length === 0 && tokens.length > 1;
}

/** "An expired token in the vault": no verb that says something of it. */
function isFragment(tokens: readonly Token[]): boolean {
  const behind = tokens.findIndex((token) => is(token, 'preposition', 'subordinator'));
  const name = tokens.slice(0, behind < 0 ? tokens.length : behind);
  if (name.length === 0 || /^[{<[]$/.test(name[0]?.word ?? '')) return false;
  if (tokens.some(({ word }) => word === 'and')) return false;
  // "The cause of the alarm was …": a verb that is not of a relative clause.
  const rest = tokens.slice(name.length);
  const verb = rest.findIndex((token) => is(token, 'auxiliary'));
  if (verb >= 0 && !rest.slice(0, verb).some(({ word }) => relative.test(word))) return false;
  return name.every(
    (token, index) =>
      !is(token, 'auxiliary', 'participle') ||
      index === 0 ||
      is(name[index - 1], 'determiner', 'adverb', 'participle'),
  );
}

const relative = /^(?:that|which|who|whose|where|when|how|we)$/;

const longestName = 20;
const labelOfOne =
  /^[\d.\s]*(?:the )?(?:root|primary|main|direct|underlying|technical|immediate|proximate)?\s*causes?(?: analysis)?\W*$/i;
const unknown = new PatternSet([
  'unknown|unclear|tbd|tba|todo|pending|investigat*|n/a|see',
  // what a template says to write here
  '^ there',
  '^ describe|explain|list|note|write|fill|insert|what|why|how|which',
  'not <any>? <any>? known|determined|identified|found',
]);

/** Where "this" and "the issue" are the incident. */
const speaksOfTheWhole = /^(?:summary|impact|factors|background|other)$/;
/** Where what was out of reach for those served is the incident itself; elsewhere it is a step on the way. */
const tellsOfHarm = /^(?:summary|impact|factors|background|lessons|metadata|difficulties|other)$/;
/** Where whatever broke is: the text tells of nothing else. */
const tellsOfTheWhole = /^summary$/;

function check(sentence: Sentence) {
  const { tokens, block } = sentence;
  const found = linksIn(sentence);
  if (found.length === 0 && isTheOneNamed(sentence)) found.push({ start: 0, end: tokens.length });
  if (found.length === 0 || exempt.test(tokens) || isQuestion(tokens)) return [];
  const { context } = block.section;
  const many = several.matches(tokens);
  const oneThing = found.filter(
    (match) =>
      !isHarmOfTheWhole(tokens, match) &&
      !many.some((several) => isCause(several, match, tokens)) &&
      !(
        namesEffectNext(tokens, match) &&
        (isStep(sentence, match) || isAddition(sentence, match) || hasTwoSubjects(tokens, match))
      ),
  );
  const taken = [
    ...doubtful.matches(tokens),
    // "Revert the change that caused the outage" is about the change.
    ...(context === 'actions' ? aside.matches(tokens) : []),
    ...(tellsOfThoughts.test(context) ? guesses.matches(tokens) : []),
  ];
  return outermost(without(oneThing, taken)).map((match) => ({
    ...rangeOf(tokens, match),
    message: question(wordsOf(tokens, match)),
  }));
}

/** Words that put what happened down to something: the further into a text, the clearer they have to be. */
function linksIn(sentence: Sentence): Match[] {
  const { tokens, block } = sentence;
  const { context, level } = block.section;
  const found = [...phrases.matches(tokens), ...ofTheWhole(tokens)];
  if (context !== 'timeline') found.push(...naming.matches(tokens));
  const isTitle = context === 'other' && level <= 1;
  if (isTitle && block.type === 'heading') found.push(...ofTitle(tokens));
  const early = isEarly(sentence);
  found.push(...ofTrouble(tokens, early && speaksOfTheWhole.test(context)));
  if (speaksOfTheWhole.test(context) && (early || followsHarm(sentence)))
    found.push(...pointing.matches(tokens), ...ofThis(tokens));
  if (isAnswer(sentence)) found.push(...answers.matches(tokens));
  if (!early || !tellsOfHarm.test(context)) return found;
  const isOpening = opens(sentence);
  const ofAnything =
    isTitle || tellsOfTheWhole.test(context) || (isOpening && /^(?:factors|lessons)$/.test(context));
  found.push(...ofHarm(tokens, ofAnything, isOpening && (context!=='lessons' && (context !== 'factors' || isAnswer(sentence)))));
  return found;
}

/** The sentence before tells of the harm: "this" is that. */
function followsHarm({ block, start }: Sentence): boolean {
  const before = block.sentences.findLast((other) => other.start < start);
  return before !== undefined && (wholes.test(before.tokens) || harms.test(before.tokens));
}

/** "This was caused by …", "It turned out to be …". */
function ofThis(tokens: readonly Token[]): Match[] {
  const ends = new Set(pronouns.matches(tokens).map(({ end }) => end));
  return fromVerbs.matches(tokens).filter(({ start }) => {
    let at = start;
    while (is(tokens[at - 1], 'adverb')) at--;
    return ends.has(at);
  });
}

/** What stands first under "Root cause". */
function isAnswer(sentence: Sentence): boolean {
  const { block } = sentence;
  const { heading, blocks } = block.section;
  const isOneOfList = block.item !== undefined && blocks.filter(({ item }) => item).length > 1;
  return labelOfOne.test(heading) && opens(sentence) && !isOneOfList;
}

const answers = new PatternSet([
  '[ caused|led|resulted to|in? ] !by <any>',
]);

function question(words: string): string {
  // Of these the rule root-cause has asked what else had to be there.
  return speaksOfCause.test(words)
    ? say(
        '"{0}" names one thing and stops there. How did that come about, and what did it have to meet to do this much harm?',
        words,
      )
    : say(
        '"{0}" puts all of it down to one thing. What else had to be there, and what usually keeps it from mattering?',
        words,
      );
}

const speaksOfCause = /\b(?:causes?|culprit|reasons?|source|origin)\b/i;

/** Whether words stand on the side of a link where the cause is. */
function isCause(words: Match, link: Match, tokens: readonly Token[]): boolean {
  if (namesEffectNext(tokens, link)) return words.start < link.end;
  return words.end > link.start - 2 && words.start < endOfCause(tokens, link.end);
}

/** "caused by a typo, which many reviewers …": what is told of the cause is no second one. */
function endOfCause(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ word }, at) => at > from && toldOfIt.test(word));
  return end < 0 ? tokens.length : end;
}

const toldOfIt = /^(?:which|who|whose|where|after|before|so)$/;

/** "X caused …", not "… caused by X". */
function namesEffectNext(tokens: readonly Token[], { start, end }: Match): boolean {
  if (byIt.test(tokens[end - 1]?.word ?? '')) return false;
  const verb = tokens
    .slice(start, end)
    .findIndex(
      ({ word }, at) => verbOfEffect.test(word) && !byIt.test(tokens[start + at + 1]?.word ?? ''),
    );
  return verb === 0;
}

const verbOfEffect =
  /^(?:caus(?:ed|es|ing)|leads?|led|leading|result(?:ed|s|ing)?|took|taking|brought|bringing|knock(?:ed|ing)|broke|crashed|left|leaving|made|meant|rendered|created|gave|prevented|disabled|responsible|induced|provoked|precipitated|produced|occasioned)$/;
const byIt = /^(?:by|from|of)$/;

/** "This caused …", "…, which led to …": one thing after another, unless it is the whole that it ends with. */
function isStep({ tokens, block }: Sentence, { start, end }: Match): boolean {
  const isHeading = block.type === 'heading';
  const effect = textAt(tokens, end);
  if (endsWithTheWhole.test(effect)) return false;
  if (
    /^(?:down|out|offline)$/.test(tokens[end - 1]?.word ?? '') &&
    (/^\S+ (?:whole|entire) /.test(effect) || (isHeading && /^(?:all|every|everything) /.test(effect)))
  )
    return false;
  const subject = subjectOf(tokens, start);
  if (subject && is(subject.head, 'incident') && !isIndefinite(subject, tokens)) return true;
  const before = tokens.slice(0, start).findLast((token) => !is(token, 'adverb', 'auxiliary'));
  return /^(?:which|this|it|they|these)$/.test(before?.word ?? '') && !wholeNext.test(effect);
}

/** "…, leading to an outage": the end of a chain of events, unless the text begins with it or all of it ends so. */
function isAddition(sentence: Sentence, { start, end }: Match): boolean {
  const { tokens } = sentence;
  return (
    is(tokens[start], 'gerund') &&
    !opens(sentence) &&
    !(endsWithTheWhole.test(textAt(tokens, end)) && tokens[start - 1]?.word !== ',') &&
    !is(tokens[start - 1], 'be')
  );
}

const wholeNext = new RegExp(`^(?:\\S+ ){0,3}(?:${whole})(?: |$)`);
const endsWithTheWhole = new RegExp(
  `^(?:(?:the|this|our) (?:(?:\\S+ )?(?:${whole}|wipe)|issue|problem))(?: |$)`,
);

/** "The maintenance and a late call led to …" */
function hasTwoSubjects(tokens: readonly Token[], { start }: Match): boolean {
  const and = tokens.slice(0, start).findLastIndex(({ word }) => word === 'and');
  if (and < 1 || start - and < 2) return false;
  const first = clauseStart(tokens, and);
  const isNoun = (token: Token) =>
    !is(token, 'auxiliary', 'pronoun') && !/^[,;:]$/.test(token.word);
  return (
    and > first &&
    tokens.slice(first, and).every(isNoun) &&
    tokens.slice(and + 1, start).every(isNoun) &&
    !tokens.slice(first, start).some((token) => is(token, 'participle') && !is(token, 'determiner'))
  );
}

/** "The outage was caused by …", "an outage due to …", "… led to an outage". */
function ofTheWhole(tokens: readonly Token[]): Match[] {
  const effects = without(wholes.matches(tokens), unreal.matches(tokens));
  if (effects.length === 0) return [];
  return [
    ...fromVerbs.matches(tokens).flatMap((link) => {
      const effect = effects.findLast((whole) => near(whole, link, tokens, 6));
      return effect ? [withWhole(effect, link, tokens)] : [];
    }),
    ...fromWords.matches(tokens).filter((link) =>
      effects.some((effect) => {
        // "downtime of two hours in the north due to …"; "… during the outage of the phones due to …" is about something else
        const opensIt = effect.start <= 3;
        if (!near(effect, link, tokens, opensIt ? 12 : 6)) return false;
        const between = tokens.slice(effect.end, link.start);
        return !between.some((token) => is(token, 'participle')) && !hasVerb(between, opensIt);
      }),
    ),
    ...toWords
      .matches(tokens)
      .filter((link) =>
        effects.some(
          (effect) =>
            near(link, effect, tokens, 5) && !hasVerb(tokens.slice(link.end, effect.start), false),
        ),
      ),
  ];
}

/** A link that says nothing of causes is quoted with what it is said of: "problem turned out". */
function withWhole(whole: Match, link: Match, tokens: readonly Token[]): Match {
  return equates.test(textAt(tokens, link.start)) ? { start: whole.end - 1, end: link.end } : link;
}

const equates = /^(?:turned out|ended up|\S+ (?:identified|diagnosed|found|determined))/;

/**
 * "The issue was caused by …": as the subject of the sentence.
 * @param anyPart also an error or a delay; further down these are steps on the way
 */
function ofTrouble(tokens: readonly Token[], anyPart: boolean): Match[] {
  const subject = without(
    (anyPart ? troubles : theTrouble).matches(tokens),
    anyPart ? [] : unreal.matches(tokens),
  )[0];
  if (!subject) return [];
  const most = anyPart ? 9 : 3;
  const links = fromVerbs.matches(tokens).filter((link) => near(subject, link, tokens, most));
  return links.map((link) => withWhole(subject, link, tokens));
}

const theTrouble = new PatternSet([
  `the|this|our <any>? issue|problem|incident|outage|vulnerability|exposure|cve*`,
  `^ <adverb|determiner|comma|number>* <any>? <any>? issue|problem|vulnerability|exposure|cve*|${whole}`,
]);
const troubles = new PatternSet([
  'the|this|our <any>? issue|problem',
  `^ <adverb|determiner|comma|number>* <any>? <any>? ${trouble}`,
  '^ <adverb|determiner|comma|number>* high|elevated|slow|degraded|poor|long <any>? error|response|loading|performance rate|rates|times',
]);

/**
 * "Customers could not pay because of …", "Due to …, the site was down", "… left players stranded".
 * @param ofAnything also of parts that nobody outside sees
 * @param isOpening the text begins with it
 */
function ofHarm(tokens: readonly Token[], ofAnything: boolean, isOpening: boolean): Match[] {
  if (oneOfMany.test(tokens)) return [];
  const suffered = (harm: Match): boolean => suffers(tokens, harm.start, ofAnything);
  const effects = without(
    [
      ...harms.matches(tokens).filter(suffered),
      ...harmsWithSubject.matches(tokens),
      ...(ofAnything ? harmsOfAnything.matches(tokens) : []),
    ],
    unreal.matches(tokens),
  );
  const back = [
    ...fromWords.matches(tokens),
    ...fromPronoun.matches(tokens),
    ...(ofAnything ? fromAs.matches(tokens) : []),
  ].filter((link) => effects.some((effect) => near(effect, link, tokens, 16)));
  const comma = tokens.findIndex(({ word }) => word === ',');
  const front = fromWords.matches(tokens).filter(
    ({ start, end }) =>
      opensSentence(tokens, start) &&
      !tokens.slice(end, comma).some(({ word }) => saidBefore.test(word)) &&
      (effects.some((effect) => effect.start > comma) ||
        (flawed.test(tokens.slice(end, comma)) && tellsOfServed(tokens, comma + 1))) &&
      // "Because the token had expired, …": a clause, not a name
      (ofAnything || !clausal.test(tokens[end - 1]?.word ?? '')),
  );
  const forth = [
    ...wide.matches(tokens),
    ...(ofAnything && isOpening ? widest.matches(tokens) : []),
  ].filter(({ start }) => !comesFromTheWhole(tokens, start) && !isMentionedAgain(tokens, start));
  return [
    ...final.matches(tokens).filter(({ start }) => !isDoneBySomebody(tokens, start)),
    ...undone.matches(tokens).filter(suffered),
    ...lostTo.matches(tokens),
    ...[...back, ...front].filter(({ end }) => !followsFromTheWhole.test(textAt(tokens, end))),
    ...forth,
  ];
}

const clausal = /^(?:because|since)$/;
/** What is told of those served, where a flaw is given as its cause, is the harm. */
const flawed = new PatternSet([
  'bug|bugs|defect|defects|error|errors|mistake|mistakes|fault|flaw|glitch|oversight|typo|misconfiguration|regression|failure|outage|malfunction|race|leak|corruption',
]);

function tellsOfServed(tokens: readonly Token[], from: number): boolean {
  const opening = tokens.slice(from, from + 3);
  return opening.some((token) => !is(token, 'pronoun') && (isServed(token) || machines.test(token.word)));
}

const saidBefore = /^(?:above|mentioned|described|aforementioned)$/;

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const isLead = (token: Token): boolean => is(token, 'adverb') || token.kind === 'punctuation';
  return at < 6 && tokens.slice(0, at).every(isLead);
}

/** "The full disk caused …": a step on from what was told before, unless more is said of it ("the upgrade of …"). */
function isMentionedAgain(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  if (!subject || subject.end < verb - 1 || verb - subject.start > 3) return false;
  return /^(?:the|this|that|these|those|its|their)$/.test(tokens[subject.start]?.word ?? '');
}

/** "… because of the outage": what the whole led to is its impact. */
const followsFromTheWhole = new RegExp(
  `^(?:(?:the|this|that|these|our) (?:\\S+ )?(?:${whole}|issue|issues|problem|problems|failure)|(?:an? )?(?:\\S+ )?(?:${whole})(?! (?:of|at|in|with))|this ,)(?: |$)`,
);

/** "harm caused by this outage" is its impact. */
function isHarmOfTheWhole(tokens: readonly Token[], link: Match): boolean {
  const leadsBack = /^(?:by|of|from|to|because)$/.test(tokens[link.end - 1]?.word ?? '');
  return leadsBack && !namesEffectNext(tokens, link) && thisWhole.test(textAt(tokens, link.end));
}

const thisWhole = new RegExp(
  `^(?:this|that|these|those|our) (?:\\S+ )?(?:${whole})(?: |$)`,
);

function textAt(tokens: readonly Token[], from: number): string {
  return tokens
    .slice(from, from + 4)
    .map(({ word }) => word)
    .join(' ');
}

function comesFromTheWhole(tokens: readonly Token[], verb: number): boolean {
  const subject = subjectOf(tokens, verb);
  const head = subject?.head;
  const before = tokens[verb - 1];
  if (!head || stepWord.test(head.word) || stepWord.test(before?.word ?? '')) return true;
  // "have been disabled"
  if (is(before, 'be') && is(tokens[verb], 'participle')) return true;
  return (
    (is(head, 'incident') && !isIndefinite(subject, tokens)) ||
    (is(head, 'person') && !isServed(head)) ||
    attackers.test(head.word)
  );
}

/** "A disk failure" is a part, "the failure" is the whole. */
function isIndefinite({ start, head }: Subject, tokens: readonly Token[]): boolean {
  return tokens.slice(start, tokens.indexOf(head)).some(({ word }) => /^an?$/.test(word));
}

/** "Someone attacked our host and brought it to its knees": not why they could. */
function isDoneBySomebody(tokens: readonly Token[], verb: number): boolean {
  const head = subjectOf(tokens, verb)?.head;
  return (
    head !== undefined &&
    (is(head, 'person', 'outsider') || attackers.test(head.word)) &&
    !isServed(head)
  );
}

/** What they did is what happened, not why it could. */
const attackers = /^(?:attacker|hacker|intruder)s?$/;

/** "…, which caused", "This caused": a step on the way. */
const stepWord = /^(?:which|that|this|it|they|these)$/;

/** The first sentence of a section. */
function opens({ block, start }: Sentence): boolean {
  const first = block.section.blocks.find(({ type }) => type !== 'heading');
  return block.type === 'heading' || (first === block && block.sentences[0]?.start === start);
}

const servedWord = new RegExp(`^(?:${served}|${people})$`);

function isServed(head: Token | undefined): boolean {
  if (!head) return false;
  return servedWord.test(head.word) || (is(head, 'outsider') && !machines.test(head.word));
}

/** Whether it is somebody served, or something at all, that the verb is about; responders are not meant. */
function suffers(tokens: readonly Token[], verb: number, ofAnything: boolean): boolean {
  const subject = subjectOf(tokens, verb);
  const head = subject?.head;
  // "services hosted in the cellar"
  const described =
    subject && is(head, 'participle') ? tokens[tokens.indexOf(subject.head) - 1] : undefined;
  if (isServed(head) || isServed(described)) return true;
  // "all meetings"
  if (/^(?:all|every)$/.test(tokens[subject?.start ?? -1]?.word ?? ''))
    return head !== undefined && !responding.test(head.word);
  if (!ofAnything) return false;
  if (!head) return true;
  if (machines.test(head.word)) return true;
  // "the controller" or "vacuuming" is a part of how it works
  return !responding.test(head.word) && !is(head, 'person', 'system', 'gerund');
}

/** "Login failures caused by clock skew": all of a title. */
function ofTitle(tokens: readonly Token[]): Match[] {
  const effects = troublesInTitle.matches(tokens);
  return [
    ...fromWords.matches(tokens).filter((link) => effects.some(({ end }) => end <= link.start)),
    ...titleVerbs.matches(tokens),
  ];
}

const troublesInTitle = new PatternSet([
  trouble,
]);
const titleVerbs = new PatternSet([
  '[ halted|stopped|broken|taken|brought|knocked|killed|blocked|delayed|disrupted|interrupted|crashed|wiped|deleted|corrupted|lost down|offline|out? by ] !<person|number|gerund>',
  'how|when <any> ..5 [ crashed|broke|killed ] <any>',
  '<any> [ breaks|crashes|kills|takes|brings|knocks|stops|halts|blocks|wipes|deletes|corrupts|costs|causes|leads|results|caused|induced|killed|broke|halted|wiped|emptied to|in? ] <any>',
  `why <any> ..4 [ was|were|went ${out} <dash> ] <any>`,
]);

/** Where people's guesses are told as theirs. */
const tellsOfThoughts = /^(?:timeline|detection|diagnosis|response)$/;
const guesses = new PatternSet([
  'think|thinks|thought|thoughts|suspect|suspects|suspected|suspicion|believe|believes|believed|assume|assumes|assumed|suggests|guess|hypothesis|idea|theory ..9 be|been|caused|due|because|result|cause',
  'seem|seems|seemed|appear|appears|appeared|likely|probably|possibly|perhaps|maybe|must ..6 be|been|caused|due|because|result|cause|<any>',
]);

/** Whether one follows the other in the same clause, at most so many words apart. */
function near(first: Match, second: Match, tokens: readonly Token[], most: number): boolean {
  if (second.start < first.end) return false;
  const between = withoutInsertion(tokens.slice(first.end, second.start));
  if (between.length > most) return false;
  // "… was down; this was due to", "the outage, which was caused by"
  if (/^(?:this|which|it)$/.test(between.at(-1)?.word ?? '')) return true;
  const last = between.length - 1;
  const isBreak = ({ word }: Token, index: number): boolean =>
    /^(?:[;:.]|but|or)$/.test(word) ||
    (index < last &&
      ((word === ',' && !/^(?:all|solely|purely|simply|just|only|entirely|mainly)$/.test(between[index + 1]?.word ?? '')) ||
        (word === 'and' && between.slice(index).some((token) => is(token, 'auxiliary')))));
  return !between.some(isBreak);
}

/** "The outage, which lasted a day, was …": what stands between commas keeps nothing apart. */
function withoutInsertion(between: readonly Token[]): readonly Token[] {
  const start = between.findIndex(({ word }) => word === ',');
  const end = between.findLastIndex(({ word }) => word === ',');
  const inserts = /^(?:which|who|including|with|for)$/.test(between[start + 1]?.word ?? '');
  if (!inserts || end - start < 3) return between;
  return [...between.slice(0, start), ...between.slice(end + 1)];
}

/** @param maySayWhere prepositions do not count */
function hasVerb(tokens: readonly Token[], maySayWhere: boolean): boolean {
  return tokens.some(
    (token) =>
      is(token, 'auxiliary') || (!maySayWhere && is(token, 'preposition') && token.word !== 'of'),
  );
}

/** So many sentences of a section tell of the incident as a whole; those behind them, of how one thing led to another. */
const beginning = 5;

function isEarly({ block, start }: Sentence): boolean {
  let count = 0;
  for (const { type, sentences } of block.section.blocks) {
    if (type === 'heading') continue;
    for (const sentence of sentences) if (++count > beginning) return start < sentence.start;
  }
  return true;
}

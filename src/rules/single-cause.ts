import { clauseStart, is, isQuestion, subjectOf } from '../language/clauses.js';
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

/** What one thing is often said to have been. */
const defect = 'bug|defect|misconfiguration|regression|race|typo';

/** The whole as a noun. */
const whole =
  'outage|outages|incident|incidents|downtime|disruption|disruptions|interruption|interruptions|degradation|unavailability|degredation|blackout|brownout|slowdown|disturbance';
/** What may be the whole or a part of it: the first thing a sentence speaks of is the whole more often than not. */
const trouble = `issue|issues|problem|problems|failure|failures|errors|timeouts|delay|delays|crash|crashes|slowness|latency|loss|leak|fault|faults|exposure|breach|compromise|vulnerability|corruption|halt|halts|cve*|${whole}`;
const out =
  'unavailable|down|inaccessible|unreachable|offline|unresponsive|unusable|inoperable|dark|unplayable|unwatchable|unresolvable|unroutable|unreadable|unbootable|unserviceable';
const served =
  'site|sites|service|services|platform|website|websites|production|cluster|clusters|hub|hubs|system|systems|app|apps|application|applications|checkout|portal|store|shop|api|apis|network|edge|wiki|database|databases|infrastructure|backend|frontend|everything|chain|fleet|grid|domain|servers|terminals|phones|tills|kiosks|environment|environments';
const people =
  'user|users|customer|customers|visitor|visitors|player|players|patient|patients|passenger|passengers|merchant|merchants|student|students|guest|guests|teacher|teachers|employees|travellers|residents|citizens|buyers|sellers|subscriber|subscribers|viewer|viewers|shopper|shoppers|tenant|tenants|driver|drivers|everyone|anyone';
const theOne =
  'root|primary|main|underlying|ultimate|real|direct|proximate|actual|sole|only|true|principal|fundamental';

/** Who works with what others run for them. */
const professions =
  'doctors|nurses|clinicians|pharmacists|lecturers|cashiers|dispatchers|officers|traders|librarians';

/** The whole, wherever a sentence has it. */
const wholes = new PatternSet([
  whole,
  'whole thing|mess|affair',
  'what|everything happened',
  'loss of <any>? service|connectivity|availability|access|data',
  'data|service loss',
  `complete|total|full|major|large|huge|massive|widespread|unexpected|significant|partial|global|system-wide|network-wide|cluster-wide|site-wide|nationwide <any>? loss|failure|wipe|halt|shutdown|collapse|deletion|degradation|lockout`,
  `${served} halt|shutdown|failure`,
  'cascade|chain of <any>? errors|failures|faults|crashes',
  'cascading failure|failures',
  'domino effect',
  'halt|stop to|of|in <any>',
  'failure in|of|across the|our network|cluster|system|platform|service|fleet|chain|site',
  'breach|compromise',
  'widespread <any>? <any>? errors|exceptions|failures|timeouts|problems|issues',
]);

/** What a service is for: "no orders were accepted" is harm, "no orders were lost" is none. */
const possible =
  'able|reachable|available|accessible|possible|accepted|processed|delivered|sent|displayed|shown|saved|recorded|produced';

/** What became of those served, told by a verb; who or what it is said of, `suffers` asks. */
const harms = new PatternSet([
  `was|were|been|being|went|going|gone|became|become|becoming|remained|stayed|rendered|left|got|stuck|kept <adverb>* ${out}|unable|incapable`,
  'was|were|been|became|got|remained|kept|started|began <adverb>* degraded|interrupted|disrupted|impaired|unreliable|broken|failing|crashing|freezing|delayed|slow|blocked|stuck|lost|rejected|refused|declined|corrupted|frozen|missing|affected|impacted|locked|overcharged|logged|disconnected|suspended|disabled|dead|without|cut',
  `was|were|been <adverb>* not <adverb>* ${possible}|responding|working|loading|reaching|being`,
  'could <adverb>* not !be !<adverb>',
  'did <adverb>* not <adverb>* work|load|arrive|start|respond|open|print|receive|reach|appear|run|show|go',
  'went|left|sent|came ..3 with|in wrong|incorrect|false|missing|duplicate',
  'could <adverb>* not <adverb>* be !determined|established|identified|confirmed|verified|found|reproduced|ruled|restored|tested|explained <participle>',
  'was|were|been <adverb>* unable|incapable',
  'failed|crashed|froze|dropped|stalled|hung|collapsed|halted|vanished|disappeared',
  'stopped|ceased <gerund>',
  'stopped|paused for|at|because|due',
  'returned|threw|displayed ..4 errors|error|<number>',
  'saw|seeing|experienced|experiencing|suffered|received|receiving|getting|encountered|faced|met|hit|reporting ..6 errors|error|timeouts|failures|exceptions|delays|latency|slowness|downtime|interruptions|outage|crashes|loads|pages',
  'came to a halt|stop|standstill',
  'stood <adverb>* still|idle',
  'received|got|saw|sent|billed|charged|shown ..2 wrong|incorrect|duplicate|stale',
  'began|started reporting|returning ..6 errors|error|timeouts|failures',
  'got|received no !error|errors|outage|incident|impact',
  'lost their|all <any>',
  'lost <adverb|determiner>* access|connectivity|connection|service|data',
  'stuck in a <any>? crash|restart|reboot loop',
]);
/** The same of us all, and of nobody at all. */
const harmsWithSubject = new PatternSet([
  `we <adverb>* experienced|suffered|had|got|saw ..4 errors|timeouts|failures|latency|slowness|${whole}`,
  'we began|started seeing ..6 errors|error|timeouts|failures|exceptions|latency',
  'no|few|none <any>? <any>? <any>? <any>? could',
  'no|few|none <any>? <any>? <any>? <any>? was|were able',
  'nobody|no-one|neither could',
  'nobody|no-one|neither was able',
]);

/** What responders do. */
const respondings =
  'response|responding|reacting|resolution|resolving|recovery|recovering|restoration|restoring|detection|detecting|noticing|mitigation|mitigating|diagnosis|diagnosing|communication|communicating|escalation|escalating|investigation|fix|rollback|announcement';

/** The same of anything, where a text begins to tell of the incident. */
const harmsOfAnything = new PatternSet([
  `no <any>? <any>? was|were <adverb>* ${possible}`,
  'errors|failures|timeouts|latency|latencies was|were observed|seen|returned',
]);

/** Those whom a system serves only by way of another system. */
const machines = /^(?:requests?|traffic|callers?|clients?|consumers?|readers?|they|who|it)$/;
/** What responders do or use may be late or stuck without harm. */
const responding =
  /^(?:detection|resolution|recovery|restoration|rollback|roll-?out|fix|fixes|hotfix|patch|response|investigation|diagnosis|communication|escalation|deploys?|deployments?|release|change|mitigation|alerts?|alarms?|pages?|pager|notification|notifications|ticket|report|repair|review|failover|test|tests|dashboards?|console|pods?|nodes?)$/;

/** Between what happened and the one thing it came from. */
const fromVerbs = new PatternSet([
  '[ <be> <adverb>* caused|provoked|explained by ]',
  '[ <be> <adverb>* brought about|on by ]',
  '[ <be> <adverb>* traced|attributed|put|pinned <adverb>? to|on ]',
  'can|could be [ <adverb>* traced|attributed|explained|put|pinned <adverb>? to|on|by ]',
  '[ made possible by ]',
  '[ <be> <adverb>* due|owing|attributable|down to ]',
  '[ <be> <adverb>* because ]',
  '[ <be> <adverb>* <determiner>? direct|sole|<adverb>? result|consequence|outcome|effect|product|work|fault|doing of ]',
  '[ followed|follows|sprang|derived|derives|grew <adverb>? from|out ]',
  '[ <be> <adverb>* rooted|grounded in ]',
  '[ goes|went|dates back to ]',
  'can|could be [ <adverb>* blamed|laid on|at ]',
  '[ <be> <adverb>* ascribed to ]',
  '[ came about <adverb>* because|through|due|as ]',
  '[ <be> <adverb>* introduced by ]',
  '[ resulted|results|stemmed|stems|arose|came|originated|originates <adverb>? from ]',
  '[ arose|came <adverb>? out ] of',
  '[ originated|originates <adverb>? in|with ]',
  '[ lay|lies <adverb>? in|with ]',
  '[ occurred|happened|started|began <adverb>* because|due|as|owing ]',
  '[ had|has its|their origin|root|roots|source|cause in ]',
  '[ turned out ] to be',
  '[ ended up being ]',
  '[ <be> identified|diagnosed as ]',
  '[ <be> found|determined ] to be',
  // "the incident was a bug in the parser"
  `[ was ] a|an <any>? <any>? ${defect} in|of|within|on`,
]);
const fromWords = new PatternSet([
  '[ due|owing|thanks to ]',
  '[ because of? ]',
  // not the one of time: "since Monday"
  '[ since ] <determiner> <any>? <any>? had|has|did|could|<be>',
  '[ caused by ]',
  '[ as <determiner> result|consequence of ]',
]);
/** Where a text tells of nothing but the harm: elsewhere it is as often the time. */
const fromAs = new PatternSet([
  '[ as ] the|its|our|their <any>? <any>? <any>? had|was|were|could|did|ran|failed|expired|crashed',
]);
const fromPronoun = new PatternSet([
  'this|which|it [ <be> <adverb>* caused by ]',
  'this|which|it [ <be> <adverb>* due to ]',
  'this|which|it [ <be> <adverb>* because of? ]',
  'this|which|it [ <be> <determiner> <adverb>? result|consequence of ]',
]);
/** The same in front of a sentence, before the comma. */
const atFront = new PatternSet([
  '^ <adverb>? [ due|owing|thanks to ]',
  '^ <adverb>? [ because of ]',
  '^ [ as <determiner> <any>? result|consequence of ]',
]);
/** "Because the token had expired, no app could connect": a clause, not a name. */
const clauseAtFront = new PatternSet([
  '^ <adverb>? [ because ] !of',
  '^ [ since ] <determiner> ..3 had|did|was|were',
]);

/** Between the one thing and what came of it. */
const toWords = new PatternSet([
  '[ caused|causes ] !by',
  '[ did cause ]',
  '[ led|leads|lead to ]',
  '[ resulted|results in ]',
  '[ causing ] a|an|<adverb>|downtime|disruption',
  '<be> [ causing ] the|our|this',
  // "the bug causing the outage" only tells which bug
  'and|thus|thereby|hence|eventually|finally|ultimately [ causing ] the|our|this',
  '[ resulting in ] a|an|<adverb>',
  '[ leading to ] a|an|<adverb>',
  '[ responsible|accountable for ]',
  '[ to blame for ]',
  '[ gave|giving rise to ]',
  '[ brought|brings about|on ]',
  '[ created ] <determiner>',
  '[ at the root|bottom|heart|origin of ]',

  '[ was|were|is behind ]',
]);

/** What a cause is said to be, rather than known, unknown or looked for. */
const named =
  '<determiner|object|capitalised|gerund>|that !same|following|topic|subject|question|most';
/** The one cause named: the words that equate the two. */
const naming = new PatternSet([
  `${theOne} [ root? cause was|is|were ] <adverb>? <determiner|object|capitalised>|that`,
  `[ ${theOne} root? cause of|for|behind <determiner>? <any>? <any>? ${trouble} <any>? <any>? <any>? <any>? was|is|were ] <adverb>? <any>`,
  '[ root? cause <be> <adverb>* determined|found|identified|confirmed ] to|as be|being',
  `[ cause|culprit <preposition>? <determiner>? <any>? <any>? was|is|were|<adverb> ] <adverb>* ${named}`,
  '[ cause|causes|culprit|reason|trigger <preposition>? <determiner>? <any>? <any>? turned out ] to',
  '[ cause|culprit <adverb>? proved to be ]',
  '[ root? cause <preposition>? <determiner>? <any>? <any>? can|could|<be>|has|had|<adverb>? <adverb>* be|been? due|traced|tracked|attributed|down|related|relates|related to|back ]',
  '[ root? cause <adverb>? lay|lies|stems|stemmed <adverb>? in|from|with ]',
  'that the [ reason was ] <determiner|object|capitalised>|that|because',
  '[ is|was what <adverb>? caused|killed|broke|crashed ] <any>',
  `[ traced|tracked <determiner> <any>? issue|problem|${whole} back|down? to ]`,
]);

const phrases = new PatternSet([
  `[ ${theOne} root? cause <dash> ] <any>`,
  `[ ${theOne} root? cause|culprit|reason of|for|behind <determiner>? <any>? <any>? ${trouble}|this|it <dash> ] <any>`,
  '^ [ cause <dash> ] <any>',
  'all of this|that|it [ happened|occurred|came <adverb>? because|due|from ]',
  `[ issue|issues|problem|problems <be> <adverb>* identified|diagnosed as|to ] being|be|a|an|the`,
  '^ this|it|that|which was|is [ the <any>? cause ] of the',
  `<be> <adverb>? [ the <any>? cause|source|origin|root|culprit ] of|for|behind <determiner> <any>? ${trouble}`,
  `[ cause|causes|reason|reasons|culprit|source|root|origin of|for|behind <determiner> <any>? <any>? ${trouble} ..4 was|is|were ] <any>`,
  `<be> <adverb>* [ identified|found|determined|confirmed|named|established as|to be? the|our|a <any>? cause|culprit|source ] !identified`,
  'identified|pinpointed|determined|confirmed|named <any> ..8 [ as the <any>? cause|culprit|source|reason ]',
  '[ it|this|that was <adverb>* human|operator|user error ]',
  `<be> <adverb>? <determiner> <any>? [ reason|reasons ] for|behind|why|of <determiner>? <any>? <any>? ${whole}`,
  `[ that|this ’s|'s|is|was why ] <determiner>? <any>? <any>? <any>? <be> <adverb>* down|unavailable|offline`,
  `[ is|was why ] <determiner>? <any>? <any>? ${whole}`,
  `[ is|was why ] <determiner>? <any>? ${served} <be>|went <adverb>* ${out}`,
  '[ comes|came|boils|boiled down to ] !<number>',
  // somebody or something takes all of it away
  `[ caused|made|causing ] <determiner> whole|entire|complete|production|public|main? ${served}|everything ..4 to? stop|crash|fail|${out}`,
  `[ took|taking|brought|bringing|knocked|knocking down|out|offline ] <determiner>? <any>? <any>? ${served}`,
  `[ took|taking|brought|bringing|knocked|knocking ] <determiner> <any>? <any>? ${served} down|offline`,
  `${whole} ..6 [ began|started with ] <determiner>`,
  '^ [ what <adverb>? took|brought|knocked|broke|killed|crashed <any> ..3 was ] <any>',
]);

/** So much harm in one verb that it is no step on the way. */
const final = new PatternSet([
  '[ enough|sufficient to ] bring|take|knock|crash|break|stop <determiner>|down',
  '[ broke|crashed|stopped|halted|killed|wiped|disabled|paralysed|paralyzed ] the|our whole|entire|complete',
  `[ locked|lock|locking|froze|crippled|blocked|corrupted|erased|emptied up? ] the|our whole|entire|complete <any>? ${served}`,
  '[ took|taking|brought|bringing|knocked|knocking out|down ] the|our|an whole|entire|complete',
  '[ made|making it ] <adverb>* impossible <preposition|determiner|outsider>* to !prevent !detect !notice !diagnose !debug !recover !restore !roll !fix !determine !reproduce <any>',
  '[ left|leaving ] <determiner> ..5 open|exposed|accessible|readable|visible to <any>',
  '[ broke ] all|every|several|multiple|most|many <any>',
  '[ broke ] <any> ..3 for <determiner>? <any>? <outsider>',
  '[ exposed ] <any> ..5 to the <any>? internet|public|world|outside',
  `[ left|leaving ] <determiner|adverb|comparative>* <any>? <any>? <outsider>|${served} ..2 unable|without|stranded|stuck|offline|down`,
  '[ took|brought|knocked ] our|all|every <any> ..3 offline|down',
  '[ brought|bringing ] !it ..5 to <determiner>? <any>? halt|standstill|knees',
]);

/** One of several things that the text tells of. */
const oneMore = new PatternSet(['also <adverb>* caused|led|resulted|due|because|broke|made|meant']);

/** Told as the consequence of what stands before. */
const consequence = new PatternSet([
  '^ as a result|consequence <comma>',
  '^ consequently|hence|therefore',
]);

/** What those served are caused to do, when that is harm. */
const failing =
  'stop|fail|crash|freeze|hang|halt|stall|die|drop|lose|miss|time|return|throw|restart|reboot|see|experience|receive|get|become|be|appear|behave|wait';

/** What one thing did to those served, or to the world outside. */
const wide = new PatternSet([
  '<be> <adverb>* [ taken|brought|knocked down|offline|out by ] !<person|capitalised>',
  `[ broke|crashed|froze|wiped|overwhelmed|paralysed|paralyzed|crippled|swamped|downed|choked ] our|the|all <any>? <any>? ${served}`,
  '[ caused ] <any>? <any>? errors|failures|timeouts|exceptions|crashes for <determiner|adverb>* <any>? <outsider>',
  `[ made|rendered ] <determiner|adverb>* <any>? <any>? <any>? ${people}|${served} <adverb>* ${out}|impossible|unable`,
  `[ prevented|kept|stopped|blocked ] <determiner|adverb|comparative>* <any>? ${people}|${served} from? <gerund>`,
  `[ meant ] that? ..3 ${people}|${served} ..2 could|was|were|had <adverb>* not|unable|${out}`,
  `[ caused ] <determiner|adverb>* <any>? <any>? <any>? ${people}|${served} <adverb>* to <adverb>* ${failing}`,
  `[ resulted|led in|to ] <determiner|adverb|comparative>* <any>? <any>? ${people}|${served} <adverb>* not? becoming|going|losing|seeing|failing|crashing|getting|receiving|having|throwing`,
  `[ resulted|led in|to ] <determiner|adverb|comparative>* <any>? <any>? ${people} <adverb>* not? being <any>`,
  `[ resulted|led in|to ] <determiner|adverb|comparative>* <any>? <any>? ${served} <adverb>* not? being <adverb>* not? ${out}|unable|able|blocked|denied|disconnected|stuck|affected|impacted`,
]);

/** The same of anything: only where a text begins to tell of the incident, before it tells how it came about. */
const widest = new PatternSet([
  '[ crashed|broke|disabled|wiped|overwhelmed|corrupted|halted|destroyed|deleted|erased|exposed ] <determiner|number>',
  '<be> <adverb>* [ wiped|destroyed|overwhelmed|corrupted|compromised by ] !<person|capitalised>',
  '[ left|leaving ] <any> ..5 unable|without|stranded|stranding',
  '[ caused ] <determiner|adverb>* <any> ..6 to <word>',
  '[ caused|led to? ] <any> ..3 issues|problems|trouble in|on|with|for|across <any>',
  '[ led to ] losing|deleting|overwriting|leaking|exposing|overcharging|sending <any>',
  '[ caused ] <determiner|adverb>* <any> ..9 to be <participle>',
  '[ resulted|led in|to ] <determiner|adverb>* <any> ..6 failing|crashing|going|throwing|hanging|freezing|stopping|losing|standing',
  '[ resulted|led in|to ] <determiner> ..5 where|during|in <any> ..3 could|was|were',
  `[ blocked|rejected|refused|locked|disconnected ] <determiner|adverb|comparative>* <any>? ${people}`,
  `[ caused|led|resulted to|in? ] <any> ..3 for <determiner|adverb|number>* <any>? <any>? ${people}`,
  '[ meant ] that? no|none|nobody ..4 could|was|were',
  `[ made|rendered ] <any> ..5 ${out}|impossible`,
  '[ took|brought|knocked ] <determiner> ..4 down|offline !to|from|for|by',
  '[ caused|led to? ] <determiner|adverb>* <any>? <any>? errors|failures|timeouts|exceptions|crashes|slowness|latency|loss|corruption|delays|delay !that|which',
  '[ resulted in ] <determiner|adverb>* <any>? <any>? errors|failures|timeouts|exceptions|crashes|slowness|latency|loss|corruption|delays|delay|wipe !that|which',
]);

/** "This was caused by …", where "this" is the incident: only where the text speaks of it as a whole. */
const pointing = new PatternSet([
  'that this|it [ was|is <adverb>* caused by ]',
  'that this|it [ was|is <adverb>* due to ]',
  'that this|it [ was|is <adverb>* because ]',
  '^ <adverb>* this|it|that|which [ was|is|were <adverb>* caused by ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* due to ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* because ]',
  '^ <adverb>* this|it|that [ was|is <adverb>* <determiner>? <adverb>? result|consequence of ]',
  'this|it [ happened|occurred|occured|arose <adverb>? because|due|as|from ]',
  `^ <determiner> <any>? [ reason ] why|that|<determiner|outsider|pronoun>|${served} ..5 was|were|went|failed|crashed|stopped|could|lost|saw|experienced|suffered ..6 was|is <determiner|capitalised|object>|that`,
  '^ <adverb>* <determiner> <any>? [ problem|issue was ] <adverb>* a|an|the|our !same|first|only|last|one',
  '^ <adverb>* the [ problem|issue was that ]',
  '^ it [ turned out ] to be',
  '[ identified|determined|pinpointed|confirmed|established the <any>? cause as|to ] !be',
  '[ identified|determined|pinpointed|confirmed|established the <any>? cause to be ]',
  '^ [ caused by ]',
  '^ the <adverb>? [ reason was ]',
  '^ <adverb>* this|it|that [ <adverb>* stemmed|came|arose|resulted <adverb>? from ]',
  `^ <adverb>* this|it|that [ was ] <adverb>* a|an <any>? <any>? ${defect} in|of|within|on`,
  '^ the <adverb>? [ reason for this was|is ]',
]);

const several = new PatternSet([
  'combination|combined|interaction|interactions|confluence|mix|intersection|factors|partly|together|coupled|contributed|contributing|among',
  'by|from|of|because|was <determiner>? <any>? cascade',
  'due to <determiner>? <any>? cascade',
  'partially due|because|caused|responsible',
  'in part',
  'and a|an|the <any>? <any>? <any>? <any>? led|caused|brought|took|resulted !by',
  'compounded by',
  'and by|due|because',
  'part|series|sequence|chain|variety|number of',
  'along|coupled with',
  'as well as',
  'both <any>',
  'by|from|of|because|to two|three|four|five <any>? <any>? !hours !minutes !days !weeks',
  // what else was there
  '^ although|though|while|despite',
  '^ the|a|an <any> and <any> ..6 led|caused|resulted|brought',
  'several|multiple|two|three|four|five|many <any>? <any>? bugs|issues|problems|things|faults|failures|reasons|conditions|changes|factors|causes|circumstances|events',
]);
/** Not said to have happened, or denied. */
const doubtful = new PatternSet([
  'not|never|rarely|seldom|hardly|often|usually|typically|would|could|may|might|can|will|if|whether|without|avoid|prevent|potentially <adverb>* caused|cause|causing|led|lead|result|due|because|been|be|by',
  'was|were|is not',
  'root|the|these|those|contributing|common|possible|of|their|its|main|any|some causes',
  'likely|probable|suspected|possible|potential cause|culprit|reason <any>?',
  'denied|denies|deny|disputed|disputes|doubt|doubts that ..9 caused|due|because|led|resulted <any>?',
  '^ had ..4 been? caused|due <any>?',
  'before|so|if|when|whenever|in ..6 causes|leads|results',
  'is|was|are <adverb>* under|unknown|unclear|being|pending|still|yet',
  'nothing|nobody|no <any>? indicates|suggests|shows|proves|indicated|suggested|points ..9 <any>? caused|due|because|result <any>?',
  'before|while|when|after|of|without|by|for|from taking|bringing|knocking <any>?',
  'due to be|end|start|begin|expire|finish|run|go|happen|take|close|reopen|last',
  'misleading|wrong|tempting|incorrect|simplistic|suspected|believed|thought|assumed|first|initially to|that <any>? <any>? <any>? <any>? <any>? caused|due|led|because|resulted',
  'was|is <adverb>? suspected|believed|thought',
  'looked|seemed|sounded|appeared as|like though|if? ..6 caused|due|because|led',
  'no|none|neither <any>? <any>? <any>? <any>? caused|led|resulted',
  'mistakenly|wrongly|falsely|incorrectly|erroneously identified|determined|named|blamed|attributed|established|considered <any>? <any>? <any>? <any>?',
  'caused|led|resulted|no no|further|visible|noticeable <any>? <any>? <any>?',
  'what|whatever <auxiliary>? cause~|led|leading|leads',
  'ruled out that|the|this|a|any ..6 caused|due|because <any>?',
  'whether|if ..4 caused|led',
  'losses|damage|damages|delays|queues|backlog|errors|alerts|tickets|calls caused by',
  'we|i|team|they|engineer|engineers|operator|operators <adverb>* took|brought|knocked|made',
  'not <adverb>? the|a <any>? <any>? cause|source|reason|origin|culprit',
  'might|could|will|would <adverb>* have|be|cause|lead|result',
  'suspected|believed|thought|supposed|said|likely|unlikely|appears|appeared|seems|seemed|going|able|enough to <adverb>* have|be|cause|lead|result',
  'to <adverb>* have|cause|lead|result',
  'suspected|believed|possible that',
  'cause|causes|reason of the issues|issue were|was <adverb>? diagnosed|identified|found|investigated|determined',
]);

const aside = new PatternSet(['that|which <adverb>* caused|led|resulted']);

/** No harm that was done. */
const unreal = new PatternSet([
  `risk|risks|danger|chance|possibility|avoid|avoiding|prevent|preventing of? <determiner>? <any>? ${whole}`,
  'failing|failed|rejecting|rejected|losing|lost|dropping|dropped|refused|returned some|few|certain|occasional|single <any>',
  'no|any|future|further|potential|possible|another|zero|minimal <any>? outage|downtime|disruption|incident|impact|loss|error|errors|failures',
  'no <any>? <outsider> <be> <adverb>* affected|impacted|harmed|charged|lost',
  `declared|opened|closed|escalated|downgraded|upgraded|handled|mitigated|raised|called|created|announced|noticed|detected|discovered|found|learned|learnt|heard|saw|reported|missed|ended|resolved|survived !that <preposition>? <determiner>? <any>? <any>? ${whole}`,
  `no|few|hardly|only <any>? <any>? <any>? was|were <adverb>* !<adverb> !${possible}`,
  `lot|some|part|much of the <any> <any>? <any>? <any>? <any>? ${whole}`,
  // "led to an outage that lasted a day" tells where it came from, "the outage lasted longer because" does not
  `${whole} !that|which ..3 lasted|last|took|cost|continued|persisted|prolonged|extended|worsened|ended|resolved|unnoticed|undetected|longer|worse`,
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
  'reason for outage report',
  // the delay of the response, not the incident
  `delay|delays|slowness in|of|to|for <determiner>? <any>? ${respondings}`,
  'it <be> <adverb>? suspected|believed|thought|possible|likely that',
  'incident|incidents|outage|outages that|which <adverb>? resulted|caused|led|affected',
  'resulted|results in <number> !minutes|minute|hours|hour|days|seconds',
  'incident|outage|downtime <adverb>* resulted in',
  'began|started with|by ..9 and',
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
const labelOfOne = /^[\d.\s]*(?:the )?(?:root|primary|main|direct|underlying)?\s*causes?\W*$/i;
const unknown = new PatternSet([
  'unknown|unclear|tbd|tba|todo|pending|investigat*|n/a|see',
  // what a template says to write here
  '^ describe|explain|list|note|write|fill|insert|what|why|how|which',
  'not <any>? <any>? known|determined|identified|found',
]);

/** Where "this" and "the issue" are the incident. */
const speaksOfTheWhole = /^(?:summary|impact|factors|background|other)$/;
/** Where what was out of reach for those served is the incident itself; elsewhere it is a step on the way. */
const tellsOfHarm = /^(?:summary|impact|factors|background|lessons|other)$/;
/** Where whatever broke is: the text tells of nothing else. */
const tellsOfTheWhole = /^summary$/;

function check(sentence: Sentence) {
  const { tokens, block } = sentence;
  const { context, level } = block.section;
  const isTitle = context === 'other' && level <= 1;
  const early = isEarly(sentence);
  const ofAnything = early && (isTitle || tellsOfTheWhole.test(context));
  const found = [
    ...phrases.matches(tokens),
    ...(context === 'timeline' ? [] : naming.matches(tokens)),
    ...ofTheWhole(tokens),
    ...(speaksOfTheWhole.test(context) ? ofTrouble(tokens, early) : []),
    ...(early && speaksOfTheWhole.test(context) && (context !== 'other' || isTitle)
      ? pointing.matches(tokens)
      : []),
    ...(early && tellsOfHarm.test(context) ? ofHarm(tokens, ofAnything, opens(sentence)) : []),
    ...(isTitle && block.type === 'heading' ? ofTitle(tokens) : []),
  ];
  if (found.length === 0 && isTheOneNamed(sentence)) found.push({ start: 0, end: tokens.length });
  if (found.length === 0 || exempt.test(tokens) || isQuestion(tokens)) return [];
  // "Revert the change that caused the outage" is about the change.
  const named = context === 'actions' ? aside.matches(tokens) : [];
  const many = several.matches(tokens);
  const oneThing = found.filter(
    (match) =>
      !many.some((several) => isCause(several, match, tokens)) &&
      !(
        namesEffectNext(tokens, match) &&
        (isStep(tokens, match) || isAddition(sentence, match) || hasTwoSubjects(tokens, match))
      ),
  );
  const guessed = tellsOfThoughts.test(context) ? guesses.matches(tokens) : [];
  return outermost(without(oneThing, [...doubtful.matches(tokens), ...named, ...guessed])).map(
    (match) => ({
      ...rangeOf(tokens, match),
      message: question(wordsOf(tokens, match)),
    }),
  );
}

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
  const verb = tokens
    .slice(start, end)
    .findIndex(
      ({ word }, at) => verbOfEffect.test(word) && !byIt.test(tokens[start + at + 1]?.word ?? ''),
    );
  return verb === 0;
}

const verbOfEffect =
  /^(?:caus(?:ed|es|ing)|leads?|led|leading|result(?:ed|s|ing)?|took|taking|brought|bringing|knock(?:ed|ing)|broke|crashed|left|leaving|made|meant|rendered|created|gave|prevented|disabled|responsible)$/;
const byIt = /^(?:by|from|of)$/;

/** "This caused …", "…, which led to …": one thing after another, unless it is the whole that it ends with. */
function isStep(tokens: readonly Token[], { start, end }: Match): boolean {
  if (endsWithTheWhole.test(textAt(tokens, end))) return false;
  if (!/^(?:caus|led|lead|result)/.test(tokens[start]?.word ?? '')) return false;
  const before = tokens.slice(0, start).findLast((token) => !is(token, 'adverb', 'auxiliary'));
  return (
    /^(?:which|this|it|they|these)$/.test(before?.word ?? '') &&
    !wholeNext.test(textAt(tokens, end))
  );
}

/** "…, leading to an outage": the end of a chain of events, unless the text begins with it or all of it ends so. */
function isAddition(sentence: Sentence, { start, end }: Match): boolean {
  const { tokens } = sentence;
  return (
    is(tokens[start], 'gerund') &&
    !opens(sentence) &&
    !endsWithTheWhole.test(textAt(tokens, end)) &&
    !is(tokens[start - 1], 'be')
  );
}

const wholeNext = new RegExp(`^(?:\\S+ ){0,3}(?:${whole})(?: |$)`);
const endsWithTheWhole = new RegExp(`^(?:the|this|our) (?:\\S+ )?(?:${whole}|wipe)(?: |$)`);

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
    ...fromWords
      .matches(tokens)
      .filter((link) =>
        effects.some(
          (effect) =>
            near(effect, link, tokens, 6) &&
            !hasVerb(tokens, effect.end, link.start) &&
            !tokens.slice(effect.end, link.start).some((token) => is(token, 'participle')),
        ),
      ),
    ...toWords
      .matches(tokens)
      .filter((link) =>
        effects.some(
          (effect) => near(link, effect, tokens, 5) && !hasVerb(tokens, link.end, effect.start),
        ),
      ),
  ];
}

/** A link that says nothing of causes is quoted with what it is said of: "problem turned out". */
function withWhole(whole: Match, link: Match, tokens: readonly Token[]): Match {
  return equates.test(textAt(tokens, link.start)) ? { start: whole.end - 1, end: link.end } : link;
}

const equates = /^(?:turned out|ended up|\S+ (?:identified|diagnosed|found|determined))/;

/** "The issue was caused by …": as the subject of the sentence. */
function ofTrouble(tokens: readonly Token[], early: boolean): Match[] {
  const subject = (early ? troubles : wholeTroubles).matches(tokens)[0];
  if (!subject) return [];
  const links = fromVerbs.matches(tokens).filter((link) => near(subject, link, tokens, 9));
  return links.map((link) => withWhole(subject, link, tokens));
}

/** "They confirmed that the issue …" */
const learned =
  'confirmed|established|determined|concluded|found|discovered|learned|learnt|known|clear that <determiner> <any>? issue|problem';
/** Further down, an error or a delay is a step on the way. */
const wholeTroubles = new PatternSet([
  `^ <adverb|determiner|comma|number>* <any>? <any>? issue|problem|vulnerability|exposure|cve*|${whole}`,
  learned,
]);
const troubles = new PatternSet([
  learned,
  `^ <adverb|determiner|comma|number>* <any>? <any>? ${trouble}`,
  '^ <adverb|determiner|comma|number>* high|elevated|slow|degraded|poor|long <any>? error|response|loading|performance rate|rates|times',
  '^ <adverb|determiner|comma|number>* degraded|poor|slow performance|responses',
]);

/**
 * "Customers could not pay because of …", "Due to …, the site was down", "… left players stranded".
 * @param ofAnything also of parts that nobody outside sees
 * @param isOpening the text begins with it
 */
function ofHarm(tokens: readonly Token[], ofAnything: boolean, isOpening: boolean): Match[] {
  const effects = without(
    [
      ...harms.matches(tokens).filter((harm) => suffers(tokens, harm.start, ofAnything)),
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
  if (oneMore.test(tokens) || consequence.test(tokens)) return [];
  const comma = tokens.findIndex(({ word }) => word === ',');
  const front = [
    ...(effects.length > 0 ? atFront.matches(tokens) : []),
    ...(ofAnything ? clauseAtFront.matches(tokens) : []).filter(() =>
      effects.some(({ start }) => start > comma),
    ),
  ];
  const forth = [
    ...wide.matches(tokens),
    ...(ofAnything && isOpening ? widest.matches(tokens) : []),
  ];
  return [
    ...final.matches(tokens).filter(({ start }) => !isDoneBySomebody(tokens, start)),
    ...[...back, ...front].filter(({ end }) => !followsFromTheWhole.test(textAt(tokens, end))),
    ...forth.filter(({ start }) => !comesFromTheWhole(tokens, start)),
  ];
}

/** "… because of the outage": what the whole led to is its impact. */
const followsFromTheWhole = new RegExp(
  `^(?:(?:the|this|that|these|our) (?:\\S+ )?(?:${whole}|issue|issues|problem|problems|failure)|(?:an? )?(?:\\S+ )?(?:${whole})(?! (?:of|at|in|with))|this ,)(?: |$)`,
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
  if (!head || stepWord.test(head.word) || stepWord.test(tokens[verb - 1]?.word ?? '')) return true;
  // "a disk failure" is a part, "the failure" is the whole
  const isIndefinite = /^an?$/.test(tokens[subject.start]?.word ?? '');
  return (
    (is(head, 'incident') && !isIndefinite) ||
    (is(head, 'person') && !isServed(head)) ||
    attackers.test(head.word)
  );
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

const servedWord = new RegExp(`^(?:${served}|${people}|${professions})$`);

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
  return !responding.test(head.word) && (machines.test(head.word) || !is(head, 'person'));
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
  'elevated|increased|high|intermittent|reduced <any>? <any>',
  'slow|broken|failed|failing|missing|stuck|wrong|lost|delayed|unavailable|down|unable|duplicate <any>?',
]);
const titleVerbs = new PatternSet([
  'how|when <any> ..5 [ crashed|broke|killed ] <any>',
  '<any> [ breaks|crashes|kills|takes|brings|causes|leads|results to|in? ] <any>',
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
  if (second.start < first.end || second.start - first.end > most) return false;
  const between = tokens.slice(first.end, second.start);
  // "… was down; this was due to", "the outage, which was caused by"
  if (/^(?:this|which|it)$/.test(between.at(-1)?.word ?? '')) return true;
  const last = between.length - 1;
  return between.every(
    ({ word }, index) =>
      !/^(?:[;:.]|but|or)$/.test(word) && (!/^(?:,|and)$/.test(word) || index === last),
  );
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => is(token, 'auxiliary') || (is(token, 'preposition') && token.word !== 'of'));
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

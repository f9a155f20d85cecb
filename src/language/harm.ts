import { is, subjectOf } from './clauses.js';
import { PatternSet } from './pattern.js';
import type { Token } from './tokens.js';

/** The incident, as a noun. */
export const whole =
  'outage|outages|incident|incidents|downtime|disruption|disruptions|interruption|interruptions|degradation|unavailability|degredation|blackout|brownout|slowdown|disturbance|disturbances|standstill|breakdown|stoppage|inaccessibility|unreachability|lockout|malfunction|accident|meltdown|disappearance';
/** What may be the whole or a part of it: the first thing a sentence speaks of is the whole more often than not. */
export const trouble = `issue|issues|problem|problems|failure|failures|errors|timeouts|delay|delays|crash|crashes|slowness|latency|loss|leak|fault|faults|trouble|mess|collapse|deadlock|shutdown|non-availability|error|exposure|breach|compromise|vulnerability|corruption|halt|halts|cve*|404s|500s|502s|503s|504s|5xx|5xxs|${whole}`;
const broken = 'errors|exceptions|failures|faults|crashes|timeouts|delays';
/** How those served find what is gone. */
export const out =
  'unavailable|down|inaccessible|unreachable|offline|off-line|off-air|unresponsive|unusable|inoperable|dark|dead|blank|gone|unplayable|unwatchable|unresolvable|unroutable|unreadable|unbootable|unserviceable';
/** What people came for. */
export const served =
  'site|sites|service|services|platform|website|websites|production|cluster|clusters|hub|hubs|system|systems|app|apps|application|applications|checkout|portal|store|shop|api|apis|network|edge|wiki|database|databases|infrastructure|backend|frontend|everything|chain|fleet|grid|domain|server|servers|terminals|phones|tills|kiosks|environment|environments|instance|registry|exchange|forum|engine|line|lines|machines|controllers|validators|calls|builds|repository|wifi|vpn|dns|email|mail|telephony|intranet|bot|bots|game|games|market|catalogue|archive|bridge|relay|relays|testnet|mainnet|blockchain|webapp|campus|campuses|office|offices|school|schools|clinics|plant|warehouse|farm|gateway|page|pages|feed|downloads|deliveries|payments|logins|sign-ins|searches|uploads|exports|reports|transactions|orders|bookings';
export const people =
  'user|users|customer|customers|visitor|visitors|player|players|patient|patients|passenger|passengers|merchant|merchants|student|students|guest|guests|teacher|teachers|employees|travellers|residents|citizens|buyers|sellers|subscriber|subscribers|viewer|viewers|shopper|shoppers|tenant|tenants|driver|drivers|everyone|anyone|members|commuters|readers|doctors|nurses|clinicians|pharmacists|lecturers|cashiers|dispatchers|officers|traders|librarians';

/** The whole of what happened. */
export const wholes = new PatternSet([
  `${whole}|breach|compromise`,
  'whole|entire <any>? <any>? thing|mess|affair|story|drama|saga|stall|loss|failure|gap',
  'what|everything|all <pronoun|outsider>? <have>? happened|experienced|saw|noticed|suffered|felt|broke|failed',
  'loss of <any>? service|connectivity|availability|access|data|telephony|voice|email|mail|internet|phones|signal',
  'death|collapse|failure|crash|loss|halt of <determiner> ..2 ' + served,
  `complete|total|full|major|large|huge|massive|widespread|unexpected|significant|partial|global|system-wide|network-wide|cluster-wide|site-wide|nationwide <any>? loss|failure|wipe|halt|shutdown|collapse|deletion|degradation`,
  `${served} halt|shutdown|failure`,
  `cascade|chain|wave|flood of <any>? ${broken}`,
  `the|our|entire|whole <any>? site|sites|website|platform|service|services|network|cluster|chain|app|api|system going|being|becoming <adverb>* ${out}`,
  'cascading|domino failure|failures|effect',
  'failure in|of|across the|our network|cluster|system|platform|service|fleet|chain|site',
  `widespread <any>? <any>? ${broken}|problems|issues`,
]);

/** What a service is for: "no orders were accepted" is harm, "no orders were lost" is none. */
const possible =
  'able|reachable|available|accessible|possible|accepted|processed|delivered|sent|displayed|shown|saved|recorded|produced';
/** What became of those served, told by a verb; who or what it is said of, `suffers` asks. */
export const harms = new PatternSet([
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
/** "We lost the archive to a typo". */
export const lostTo = new PatternSet([
  `<person|pronoun>|${people} <adverb|have>* lost ..9 [ to ] a|an <any>`,
]);
/** The same of us all, and of nobody at all. */
export const harmsWithSubject = new PatternSet([
  `we <adverb|have>* went|were <adverb>* ${out}`,
  `we <adverb|have>* experienced|suffered|had|got|saw|began|started ..6 errors|timeouts|failures|latency|latencies|slowness|rates|${whole}`,
  '^ <word> ..2 unavailable|inaccessible|unreachable|offline|unresponsive',
  'no|few|none|nobody|no-one|neither <any>? <any>? <any>? <any>? could|able',
]);
/** The same of anything, where a text begins to tell of the incident. */
export const harmsOfAnything = new PatternSet([`no <any>? <any>? was|were <adverb>* ${possible}`]);

/** What they were made to do or to be. */
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
/** What one thing did to those served. */
export const wide = new PatternSet(harming(`${people}|${served}`));
/** The same of anything: only where a text begins to tell of the incident, before it tells how it came about. */
export const widest = new PatternSet([
  ...harming('<word>'),
  '[ caused ] <determiner|adverb>* <any> ..9 to <word>',
  `[ caused|led|resulted to|in? ] <any> ..3 for <determiner|adverb|number>* <any>? <any>? ${people}`,
  '[ resulted|led in|to ] <determiner> ..7 failing|crashing|stopping|hanging|breaking|freezing',
  '[ took|brought|knocked ] <determiner> ..4 down !to|from|for|by',
  '[ took|brought|knocked ] <determiner> ..4 offline|off-line|off-air',
  `[ caused|led|resulted to|in? ] <determiner|adverb>* <any>? <any>? ${broken}|delay|slowness|latency|loss|corruption|wipe !that|which`,
]);
/** So much harm in one verb that it is no step on the way. */
export const final = new PatternSet([
  '[ enough|sufficient to ] bring|take|knock|crash|break|stop|paralyse|put <determiner>|down',
  `[ broke|crashed|stopped|halted|killed|wiped|disabled|paralysed|paralyzed|flattened|took|taking|brought|bringing|knocked|knocking|locked|froze|crippled|blocked|corrupted|erased|emptied out|down|up? ] the|our|an whole|entire|complete`,
  '[ made|making it ] <adverb>* impossible <preposition|determiner|outsider>* to !prevent !detect !notice !diagnose !debug !recover !restore !roll !fix !determine !reproduce <any>',
  '[ blocked|cut|stopped|interrupted|dropped|rejected off? ] all|every <any>? <any>? traffic|access|requests|connections|connectivity|logins|calls|mail|orders|payments',
  '[ broke ] all|every|several|multiple|most|many <any>',
  '[ left|leaving ] <determiner> ..5 open|exposed|accessible|readable|visible to <any>',
  '[ exposed ] <any> ..5 to the <any>? internet|public|world|outside',
  '[ brought|bringing ] !it ..5 to <determiner>? <any>? halt|standstill|knees',
]);

/** What responders do. */
export const respondings =
  'response|responding|reacting|resolution|resolving|recovery|recovering|restoration|restoring|detection|detecting|noticing|mitigation|mitigating|diagnosis|diagnosing|communication|communicating|escalation|escalating|investigation|fix|rollback|announcement';

/** Those whom a system serves only by way of another system, and what it brings them. */
export const machines =
  /^(?:requests?|queries|calls|lookups|traffic|callers?|clients?|consumers?|readers?|messages?|payments?|orders?|logins?|sessions?|transactions?|they|who|it)$/;
/** What responders do or use may be late or stuck without harm. */
const responding =
  /^(?:detection|resolution|recovery|restoration|rollback|roll-?out|fix|fixes|hotfix|patch|response|investigation|diagnosis|communication|escalation|deploys?|deployments?|release|change|mitigation|alerts?|alarms?|pages?|pager|notification|notifications|ticket|report|repair|review|failover|test|tests|dashboards?|console|pods?|nodes?)$/;

/** No harm that was done. */
export const unreal = new PatternSet([
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

const servedWord = new RegExp(`^(?:${served}|${people})$`);

/** Whether a noun names somebody or something served. */
export function isServed(head: Token | undefined): boolean {
  if (!head) return false;
  return servedWord.test(head.word) || (is(head, 'outsider') && !machines.test(head.word));
}

/** Whether it is somebody served, or something at all, that the verb is about; responders are not meant. */
export function suffers(tokens: readonly Token[], verb: number, ofAnything: boolean): boolean {
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

/** "Someone attacked our host and brought it to its knees": not why they could. */
export function isDoneBySomebody(tokens: readonly Token[], verb: number): boolean {
  const head = subjectOf(tokens, verb)?.head;
  return (
    head !== undefined &&
    (is(head, 'person', 'outsider') || attackers.test(head.word)) &&
    !isServed(head)
  );
}

/** What they did is what happened, not why it could. */
export const attackers = /^(?:attacker|hacker|intruder)s?$/;

import { PatternSet } from '../language/pattern.js';
import type { Sentence } from '../review/review.js';
import type { Entry } from './entry.js';

/** A step of an incident that a duration is reckoned from or to. */
export type Milestone = 'start' | 'detection' | 'diagnosis' | 'mitigation' | 'end';

export interface Duration {
  readonly from: Milestone;
  readonly to: Milestone;
  readonly minutes: number;
}

const onsets = new PatternSet([
  'errors|failures|timeouts|outage|incident|degradation|impact|disruption|problem|problems ..2 begin|begins|began|begun|start|starts|started',
  'begins|began|begin|starts|started|start to|with? fail|failing|error|erroring|errors|failures|timeouts|crash|crashing|drop|dropping|degrade|degrading|climb|climbing|rise|rising|grow|growing|time|timing',
  'start|beginning|onset of outage|incident|impact|disruption',
  'first slow|failed|failing|error|errors|failure|failures|timeout|timeouts|crash|crashes',
  'goes|went|go|going|is|are|was|were down|offline|unavailable|unreachable|unresponsive',
  'becomes|became|become <adverb>? unavailable|unreachable|unresponsive|slow|slower|inaccessible|degraded|overloaded',
  'stop|stops|stopped <adverb>? responding|working|serving|answering|accepting|processing',
  'latency|errors|error|rate|timeouts|failures|load|lag|times|usage|depth|backlog <adverb>? rise|rises|rose|climb|climbs|climbed|spike|spikes|spiked|jump|jumps|jumped|double|doubles|doubled|increase|increases|increased|grow|grows|grew',
]);
const detections = new PatternSet([
  'alert|alerts|alarm|alarms|alerting|monitor|monitors|monitoring|pager|pagerduty|opsgenie|page|probe|probes ..2 fired|fires|fire|triggered|triggers|trigger|sent|raised|raises|paged|pages|went|goes|received|opened|reports|reported|notified|detects|detected',
  'alerted|paged|notified',
  'pager|phone|alert|alarm|monitor|monitoring rings|rang|alerts|pages|buzzes|buzzed|comes|came|tells|told',
  'alert|page|alarm|ticket|report|reports|complaints|complaint|call|tickets ..3 from|by|about|for|that|of',
  'alert|page|alarm on|received|from|by',
  '<person|word> notice|notices|noticed|report|reports|reported|detect|detects|detected|discovers|discovered|complain|complains|complained',
  'reports|reported <determiner> <any>? issue|problem|outage|failure|errors',
  'is|was|were|are noticed|detected|reported|discovered',
  'customer|customers|user|users|support|client|clients|merchant|merchants|tenant|tenants write|writes|wrote|call|calls|called|ask|asks|asked|say|says|said|tell|tells|told|report|reports|see|saw|sees',
  'first alert|report|page|ticket|sign|complaint',
  'reached|reaches out',
  'customer|customers|user|users|support|client|clients inform|informs|informed|contact|contacts|contacted|notify|notifies|notified',
]);
const diagnoses = new PatternSet([
  'identify|identifies|identified|find|finds|found|determine|determines|determined|discover|discovers|discovered|confirm|confirms|confirmed|realise|realises|realised|realize|realizes|realized|trace|traces|traced|conclude|concludes|concluded|understand|understood|pinpointed|narrowed',
  'cause|issue|problem|source|culprit|reason ..2 found|identified|known|confirmed|understood|located|isolated',
  'correlate|correlates|correlated|points|pointed|pointing|suspect|suspects|suspected|turns out|to|that|by|in|at|the',
]);
const mitigations = new PatternSet([
  'roll*|rolling|rolled back',
  'rollback|revert|reverts|reverted|reverting|mitigate|mitigates|mitigated|mitigation|hotfix|workaround|failover|rolled-back',
  'fail|fails|failed|failing over',
  'restart|restarts|restarted|restarting|scale|scales|scaled|disable|disables|disabled|drain|drains|drained|blocked|block|blocks|reboot|rebooted|reboots|increased|doubled|patched|redeploy|redeployed|deleted|switched|restored|rerouted|throttled',
  'fix|fixes|patch|change|update|release|version ..3 deployed|applied|released|merged|pushed|live|out|shipped',
  'deploy|deploys|deployed|apply|applied|push|pushed|merged|release|released ..3 fix|hotfix|patch|workaround',
]);
const ends = new PatternSet([
  'resolved|recovered|recovers|recovery|restored|normal|over|stable|operational|healthy|fixed|functional|ended|ends',
  'all clear|green|good',
  'back up|online',
  'back to|in normal|service|production|business|usual',
  'up and running',
  'working|available|responding|reachable again',
  'incident|outage is|was|were over|closed|ended|resolved',
  'end of outage|incident|impact|disruption',
]);

/** Of the entries that tell of a milestone, those that tell it outright: only they are good enough to reckon with. */
const foundCause = new PatternSet([
  'cause|culprit|reason|source|bug|fault ..3 found|identified|known|discovered|detected|located|determined|isolated|pinpointed',
  'identify|identifies|identified|find|finds|found|discovers|discovered|determines|determined|located|pinpoints|pinpointed|isolated ..4 cause|culprit|reason|source|bug|fault',
]);
/** Thought to be it, at that time. */
const supposed = new PatternSet([
  'possible|potential|likely|probable|probably|suspected|maybe|perhaps',
  'not|no|yet',
]);
const mitigated = new PatternSet([
  'mitigated|rolled-back',
  'mitigation|workaround|hotfix|fix|patch|revert|reverts|rollback|failover ..3 deployed|applied|live|complete|completed|finished|done|out|released|shipped|place',
  'rolled|rolls|roll back',
  'reverts|reverted|doubled|drains|drained|disables|disabled|rerouted|restarted|throttled',
  'deploys|deployed|applies|applied|ships|shipped|releases|released ..3 fix|hotfix|patch|workaround|revert',
  'fails|failed over',
]);
/** Planned, tried or taken up, and so not done; or done to no effect. */
const undone = new PatternSet([
  'to|will|would|should|could|can|might|shall|try|tries|tried|trying|attempt|attempts|attempted|begin|begins|began|start|starts|started|starting|initiates|initiated|propose|proposed|proposes|suggests|suggested|consider|considers|considering|plan|plans|planned|request|requests|requested|ask|asks|decide|decides|decided|opens|opened|creates|created|discuss|discussed ..4 roll|rolling|rollback|revert|reverts|reverting|restart|fix|fail|failover|deploy|deploying|disable|drain|reroute|hotfix|patch|mitigate|mitigation|workaround|double|back',
  'not|without|no|still|failed|unsuccessful|partly|partially|some',
]);
const wholeEnds = new PatternSet([
  'fully|all|everything|completely ..4 recovered|resolved|restored|healthy|green|normal|operational|stable',
  'incident|outage|issue|impact|disruption ..2 resolved|over|ends|ended',
  'end of outage|incident|impact|disruption',
  'all clear',
  'back to normal',
  'normal operation|operations|service|levels',
]);

/** What an entry may tell of: read generously, for questions about it. */
export function milestonesIn(entry: Entry): Milestone[] {
  const told: readonly (readonly [Milestone, PatternSet])[] = [
    ['start', onsets],
    ['detection', detections],
    ['diagnosis', diagnoses],
    ['mitigation', mitigations],
    ['end', ends],
  ];
  const sentences = sentencesOf(entry);
  return told.filter(([, patterns]) => tells(sentences, patterns)).map(([milestone]) => milestone);
}

/** An entry with a time that entries can be compared by. */
interface TimedEntry extends Entry {
  readonly minutes: number | undefined;
  readonly milestones: readonly Milestone[];
}

/**
 * The entries that tell of a milestone and leave no doubt about when it was. A milestone that no entry tells outright, or
 * that several tell at different times, has none.
 */
export function milestoneEntries<Told extends TimedEntry>(
  entries: readonly Told[],
): Readonly<Record<Milestone, Told | undefined>> {
  const timed = entries.filter(({ minutes }) => Number.isFinite(minutes));
  const detected = timed.findIndex(({ milestones }) => milestones.includes('detection'));
  const before = detected < 0 ? timed : timed.slice(0, detected + 1);
  const behind = detected < 0 ? [] : timed.slice(detected);
  const endings = timed.filter(({ milestones }) => milestones.includes('end'));
  const whole = endings.filter(
    (entry) => tells(sentencesOf(entry), wholeEnds) && !tells(sentencesOf(entry), undone),
  );
  return {
    start: before.find(({ milestones }) => milestones.includes('start')),
    detection: timed[detected],
    diagnosis: firstOfOneTime(
      behind.filter((entry) =>
        sentencesOf(entry).some(({ tokens }) => foundCause.test(tokens) && !supposed.test(tokens)),
      ),
    ),
    mitigation: firstOfOneTime(
      behind.filter((entry) =>
        sentencesOf(entry).some(({ tokens }) => mitigated.test(tokens) && !undone.test(tokens)),
      ),
    ),
    end: firstOfOneTime(whole.length > 0 ? whole : endings),
  };
}

/** The durations between milestones that a timeline leaves no doubt about. */
export function durationsBetween(entries: readonly TimedEntry[]): Duration[] {
  const told = milestoneEntries(entries);
  const steps: readonly (readonly [Milestone, Milestone])[] = [
    ['start', 'detection'],
    ['detection', 'diagnosis'],
    ['detection', 'mitigation'],
    ['start', 'end'],
  ];
  return steps.flatMap(([from, to]) => {
    const [start, end] = [told[from]?.minutes, told[to]?.minutes];
    return start !== undefined && end !== undefined && end >= start
      ? [{ from, to, minutes: Math.round(end - start) }]
      : [];
  });
}

/** The first of entries that agree on a time. */
function firstOfOneTime<Told extends TimedEntry>(entries: readonly Told[]): Told | undefined {
  const [first] = entries;
  return entries.every(({ minutes }) => minutes === first?.minutes) ? first : undefined;
}

/** An entry can be some lines of a paragraph that tells of more. */
function sentencesOf({ blocks, start, end }: Entry): readonly Sentence[] {
  return blocks.flatMap(({ sentences }) =>
    sentences.filter((sentence) => sentence.start < end && sentence.end > start),
  );
}

function tells(sentences: readonly Sentence[], patterns: PatternSet): boolean {
  return sentences.some(({ tokens }) => patterns.test(tokens));
}

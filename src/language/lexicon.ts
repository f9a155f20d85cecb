/** Word classes that rules ask for, one bit each. A word can have several. */
export const wordClasses = {
  /** People, their roles and groups: engineer, team, we, on-call. */
  person: 1 << 0,
  determiner: 1 << 1,
  pronoun: 1 << 2,
  preposition: 1 << 3,
  /** Joins clauses or their parts: and, but, or. */
  conjunction: 1 << 4,
  /** Opens a subordinate clause: because, when, if, that, which. */
  subordinator: 1 << 5,
  modal: 1 << 6,
  have: 1 << 7,
  be: 1 << 8,
  negation: 1 << 9,
  adverb: 1 << 10,
  /** Past participle, whatever else the form may be. */
  participle: 1 << 11,
  gerund: 1 << 12,
  /** Words for the incident as a whole or its impact: outage, downtime. */
  incident: 1 << 13,
  /** Verbs of which only people are the subject when they fail to do them: notice, consider. */
  mental: 1 << 14,
  /** What ends or bounds harm: prevent, avoid, catch, detect. */
  averting: 1 << 15,
  auxiliary: 1 << 16,
  comparative: 1 << 17,
  /** Software, machines and their parts, which fail without anybody's neglect. */
  system: 1 << 18,
  /** Those whom an incident touches, and whose experience a review infers: users, customers. */
  outsider: 1 << 19,
} as const;

export type WordClass = keyof typeof wordClasses;

const lists: Record<Exclude<WordClass, 'gerund'>, string> = {
  person: `i me we us you he him she they them who everyone everybody someone somebody anyone anybody nobody no-one
    person persons people human humans individual individuals staff personnel crew folks folk guys
    team teams squad squads group department org organisation organization company management leadership
    engineer engineers developer developers dev devs programmer programmers operator operators ops admin admins
    administrator administrators sysadmin sysadmins sre sres devops dba dbas responder responders on-call oncall on-caller
    technician technicians analyst analysts architect architects manager managers lead leads leader leaders director
    employee employees member members colleague colleagues coworker coworkers co-worker co-workers contractor contractors
    intern interns maintainer maintainers reviewer reviewers author authors committer owner owners stakeholder stakeholders
    commander ic scribe tester testers qa expert experts specialist specialists supervisor supervisors
    board committee agency council bureau deployer releaser approver approvers rotation shift volunteer volunteers teammate teammates vendor provider supplier
    nurse nurses doctor doctors clinician clinicians pharmacist pharmacists pilot pilots clerk clerks trainee trainees moderator
    moderators electrician electricians foreman crews
    orderly apprentice apprentices surgeon surgeons paramedic paramedics lecturer lecturers professor caretaker freelancer
    consultant consultants subcontractor subcontractors contributor contributors helpdesk desk support security platform infrastructure networking noc who`,
  determiner: `the a an this that these those our my your his her its their some any no every each all both another such
    which whose either neither several many few most more enough one two three four five six seven eight nine ten`,
  pronoun: `i me we us you he him she her it they them this that these those who which something anything nothing everything
    someone somebody anyone nobody everyone itself themselves ourselves one there what`,
  preposition: `about above across after against along among around as at before behind below beneath beside between beyond by
    despite down during except for from in inside into like near of off on onto out outside over past per since through
    throughout till to toward towards under until up upon via with within without due than`,
  conjunction: `and but or nor yet so plus`,
  subordinator: `because since although though while whereas when whenever where wherever if unless until once after before as that
    which who whom whose whether how why what so than`,
  modal: `can could may might must shall should will would ought 'll`,
  have: `have has had having`,
  be: `be am is are was were been being`,
  negation: `not never no neither nor none nothing nobody hardly barely cannot`,
  adverb: `not never ever always often sometimes usually also just only even still already yet again soon later earlier then now
    here there too very quite rather almost nearly maybe perhaps instead probably otherwise therefore thus hence however
    once twice well far much more less most least longer sooner better worse indeed both either all really simply
    back down initially originally previously first ideally alone together ahead beforehand afterwards`,
  participle: `been become begun bent bitten blown born bought bound broken brought built burnt burst caught chosen come cost cut
    dealt done drawn driven dropped drunk eaten fallen fed felt fought found flown forgotten forgiven frozen given gone
    got gotten grown had heard held hidden hit hurt kept known laid led left lent let lit lost made meant met mistaken
    misled misread misunderstood overlooked overridden overrun overseen paid proven put quit read rebuilt redone reset
    rerun rewritten ridden risen run said seen sent set shaken shipped shown shrunk shut slept slid sought split spent
    spoken spread spun stolen stood stuck sunk swung taken taught thought thrown told torn undergone understood undone
    upheld woken won worn wound written withdrawn withstood cast forecast broadcast beaten bypassed`,
  incident: `outage outages incident incidents downtime disruption disruptions interruption interruptions degradation
    degradations unavailability breach crash stall slowdown slowdowns failure failures impact blackout brownout`,
  mental: `notice realise realize consider think know understand recognise recognize anticipate foresee expect remember
    recall check verify validate test review communicate inform notify tell ask escalate document update follow read see
    identify detect spot catch act respond react plan account ensure confirm coordinate mention appreciate imagine
    predict grasp monitor investigate question discuss share report raise warn alert look take include add apply
    configure set renew rotate enable disable remove clean address prioritise prioritize fix assess estimate evaluate
    properly adequately fully correctly heed learn implement apply meet observe pay prepare provision
    secure specify adhere comply follow-up perform conduct carry provide`,
  averting: `prevent prevents prevented avoid avoids avoided avert averted catch caught detect detected mitigate mitigated
    stop stopped spot spotted reduce reduced limit limited minimise minimised minimize minimized shorten shortened
    spare spared save saved help helped alert alerted warn warned flag flagged notice noticed block blocked protect protected
    contain contained uncover uncovered reveal revealed identify identified surface surfaced discover discovered
    eliminate eliminated allow allowed enable enabled simplify simplified speed sped accelerate accelerated
    expedite expedited highlight highlighted lessen lessened lower lowered cut preclude precluded forestall forestalled escalate escalated`,
  auxiliary: `do does did be am is are was were been being have has had having can could may might must shall should will
    would ought`,
  comparative: `better worse more less fewer sooner earlier faster slower quicker longer shorter larger smaller bigger higher
    lower easier harder simpler safer greater smoother cheaper cleaner clearer further closer best worst ideal
    preferable useful helpful nice good great enough`,
  system: `code script scripts pod pods service services server servers job jobs system systems software function functions
    process processes hub node nodes test tests check checks alert alerts alarm alarms monitor monitors monitoring build builds
    deploy deploys deployment deployments api apis database databases healthcheck probe probes controller controllers
    scheduler cluster clusters query queries cache caches proxy proxies queue queues worker workers container containers app
    apps application applications library plugin daemon cron command tool tools tooling validation replica replicas host hosts
    disk disks pipeline pipelines instance instances connection connections dashboard dashboards canary upgrade migration
    migrations backup backups update updates module component components logic algorithm parser compiler browser browsers
    machine machines router routers switch switches gateway handler consumer consumers producer producers broker leader
    follower followers primary secondary firewall heartbeat heartbeats message messages event events webhook hook hooks linter
    ci validator validators reconciler kubelet login logins request requests packet packets transaction transactions payment
    payments order orders write writes read reads session sessions retry retries failover rollback restart sync
    certificate certificates renewal file files loader balancer balancers supply generator power ups fan sensor sensors
    mechanism feature program firmware driver kernel thread threads volume volumes snapshot snapshots index sdk crawler
    network link links config configuration rule rules version release releases farmer farmers block blocks`,
  outsider: `user users customer customers client clients visitor visitors they them traffic request requests caller callers
    subscriber subscribers merchant merchants tenant tenants player players reader readers student students consumer
    consumers partner partners guest guests shopper shoppers cardholder cardholders passenger passengers patient patients
    viewer viewers end-user end-users anyone everyone people who you someone`,
};

const classOfWord = new Map<string, number>();
for (const [name, words] of Object.entries(lists)) {
  const bit = wordClasses[name as keyof typeof lists];
  for (const word of words.split(/\s+/)) classOfWord.set(word, (classOfWord.get(word) ?? 0) | bit);
}

const notAdverbs = new Set(
  'apply reply supply rely comply multiply family daily weekly monthly hourly nightly yearly assembly anomaly early likely unlikely friendly costly lonely fly imply ally july italy deadly timely orderly readonly read-only'.split(
    ' ',
  ),
);
const notParticiples = new Set(
  'need seed feed speed embed shed proceed exceed succeed red bed indeed hundred breed bleed weed deed creed led bred fed sled greed agreed-upon biweekly'.split(
    ' ',
  ),
);
const notGerunds = new Set(
  'thing things string bring king ring spring during nothing something anything everything ping sing sting swing wing evening morning ceiling sibling'.split(
    ' ',
  ),
);

/** The classes of a lower-case word, as bits of `wordClasses`. */
export function classesOf(word: string): number {
  let bits = classOfWord.get(word) ?? 0;
  // "@jens" is somebody; "@types/node" is not.
  if (word.startsWith('@') && word.length > 1 && !word.includes('/')) bits |= wordClasses.person;
  if (word.length < 4) return bits;
  if (word.endsWith('ly') && !notAdverbs.has(word)) bits |= wordClasses.adverb;
  else if (word.endsWith('ed') && !notParticiples.has(word)) bits |= wordClasses.participle;
  else if (word.endsWith('ing') && !notGerunds.has(word)) bits |= wordClasses.gerund;
  return bits;
}

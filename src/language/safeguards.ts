import { alternatives } from './pattern.js';

// Words for what people make, do and owe each other to look after a system, and for what is none of it.

/** What people make to look after a system, and can be said to lack. */
export const safeguards = alternatives(`
  alert alerts alerting alarm alarms monitor monitors monitoring dashboard dashboards logging tracing visibility observability detection healthcheck
  health-check health-checks healthchecks probe probes test tests testing fuzzing coverage check checks checking validation validations verification
  verifications review reviews reviewing audit audits qa canary canaries staging sandbox drill drills rehearsal rehearsals approval sign-off runbook
  runbooks playbook playbooks documentation docs process processes procedure procedures policy policies protocol protocols plan plans planning
  guidance guideline guidelines checklist checklists backup backups redundancy fallback failover rollback safeguard safeguards guardrail guardrails
  protection protections limit limits guarantees rate-limit rate-limiting limiting throttling backoff timeout timeouts breaker breakers handling
  controls sanitisation sanitization encryption authentication mfa mechanism mechanisms warning warnings notification notifications notice reminder
  reminders trail ownership training communication messaging coordination escalation handover automation tooling prioritisation prioritization
  oversight separation segregation segmentation isolation insight expertise rotation jitter failsafe fail-safe restrictions onboarding supervision
  inventory caching locking idempotency deduplication bulkheads sanity-check sanity-checks pre-check pre-checks double-check walkthrough dry-run dry-runs
  proofreading benchmark benchmarks benchmarking profiling instructions handbook diagram diagrams`);
/** Of these there can be too little, and none is a state of machines and people. */
export const measurable = `${safeguards}|${alternatives(`
  telemetry control metrics knowledge experience awareness understanding clarity feedback staffing maintenance capacity headroom margin resource
  resources staff personnel headcount manpower funding expertise familiarity quota quotas governance accountability`)}`;
/** What is built for people to see and steer by. */
const controls =
  'elements|switch|kill-switch|mode|prompt|cap|ceiling|brake|brakes|interlock|deputy|stand-in|spare|preview|diagram|convention|environment|environments|retry|telemetry|overview|instrumentation|owner|owners|commander|control|clues|button|setting|settings';
/** What a safeguard comes as: "no rollback step". */
export const carriers =
  'logic|step|steps|strategy|tool|tools|environment|suite|system|feature|rules|thresholds|channel|channels|size|criteria|case|cases|trail|path|flag|flags';
export const provisions = `${safeguards}|${controls} ${carriers}?`;
/** Safeguards that are written down. */
export const written =
  'runbook|runbooks|playbook|playbooks|documentation|docs|procedure|procedures|checklist|instructions|policy|guide|manual|handbook|wiki';
/** What people set, by a judgement of their own. */
export const chosen =
  'timeout|timeouts|threshold|thresholds|limit|limits|interval|intervals|retention|quota|quotas|window|period|margin|frequency|pool|allocation|budget|policy|permissions|controls';
/** What machines run out of: a mechanism, not a judgement. */
export const supplies = alternatives(`
  connection space memory disk cpu cpus ram storage inodes bandwidth power fuel credit credits funds balance quorum node nodes pod pods worker workers
  instances replicas slots threads connections connectivity handles descriptors addresses ip ips quota permission permissions privilege privileges
  rights scope access consensus response responses traffic errors activity evidence demand interest need time data sleep progress movement success
  results signal signals electricity water heat wind rain light explanation locale pruning`);
export const unfit =
  'insufficient|inadequate|improper|inappropriate|poor|deficient|substandard|lax|sloppy|suboptimal|sub-optimal';
/** How something was to be done, had anybody said so. */
export const thoroughly =
  'adequately|sufficiently|thoroughly|rigorously|comprehensively|carefully|effectively';
export const measured = `properly|correctly|completely|appropriately|clearly|fully|formally|well|${thoroughly}`;
/** In front of a noun. */
export const standard = alternatives(`
  proper adequate sufficient appropriate dedicated formal documented established well-established well-defined defined agreed clear automated
  automatic systematic robust comprehensive thorough effective`);
/** Of these there may be none without anybody's having left something out. */
export const findings = alternatives(`
  evidence indication indications sign signs impact effect effects reason reasons cause causes pattern correlation winner answer consensus link trend
  change difference error errors signal idea culprit consequence consequences loss harm damage risk message messages changes deploys deployments
  releases reply eta news deployment release problem problems`);
/** What people do with a system to keep it safe, and can be said not to have done. */
export const neglected = alternatives(`
  tested load-tested documented monitored inventoried rebased drilled simulated cross-checked serviced inspected reviewed validated verified rehearsed
  exercised maintained tracked alerted instrumented sanitised sanitized enforced audited vetted communicated pinned rotated sized automated versioned
  practised practiced peer-reviewed patched hardened tuned proofread double-checked sanity-checked spot-checked benchmarked profiled calibrated escaped
  anonymised anonymized sandboxed`);
/** The same, and what judges only with a measure: "not properly configured". */
export const practised = `${neglected}|${alternatives(`
  covered isolated secured configured coordinated planned prioritised prioritized protected defined implemented automated`)}`;
/** What people do once, to put something in place. */
export const arranged =
  'enabled|activated|armed|installed|scheduled|replicated|mirrored|encrypted|provisioned|configured|set|switched|turned|automated|documented|wired';
/** What is set up to keep or to protect. */
export const protections = alternatives(`
  snapshot snapshots replication versioning autoscaling auto-scaling mirroring retention rotation firewall antivirus autovacuum fencing
  deduplication 2fa failsafe archiving journaling journalling authorization authorisation permission`);
export const practise = alternatives(`
  pin rotate test load-test monitor review document validate verify rehearse exercise maintain track instrument isolate secure sanitise sanitize
  enforce audit vet automate limit restrict throttle encrypt patch`);
export const practising = alternatives(`
  comparing testing checking monitoring reviewing validating verifying tracking enforcing documenting rehearsing auditing notifying informing
  consulting announcing coordinating following`);
/** What people owe each other when they change something. */
export const told =
  'notified|informed|told|briefed|consulted|warned|announced|shared|communicated|publicised|publicized|escalated|tagged|labelled|labeled|marked|flagged';
/** What people write into the settings of a machine. */
export const settings = alternatives(`
  annotation annotations configuration configurations config setting settings flag rule rules index indexes constraint constraints lock guard
  directive`);
/** What people agree on among themselves. */
export const agreed =
  'ownership|responsibility|responsibilities|accountability|process|procedure|procedures|path|paths|roles|role|instructions|documentation|priorities|guidelines|policy|expectations|communication';
/** What a program would have done, had somebody thought of it. */
export const checked =
  'check|validate|verify|test|sanitise|sanitize|account|guard|cover|exclude|capture';
/** What somebody knows or does not. */
export const known =
  'know|knew|knows|understood|understand|understands|familiar|aware|experience|experienced|expertise|access|rights|permissions|credentials|trained|able';
/** What watches, and is to tell. */
export const watchers = alternatives(`
  alert alerts alerting alarm alarms monitor monitors monitoring dashboard dashboards detection healthcheck healthchecks check checks probe probes
  test tests testing suite canary canaries validation linter scanner ci`);
export const telling = alternatives(`
  alert alerted fire fired trigger triggered notify notified page paged flag flagged warn warned report reported trip tripped sound`);
/** Who could have helped. */
export const hands =
  'resource|resources|staff|people|expertise|experts|expert|maintainers|owner|member|members|engineer|engineers|contacts';

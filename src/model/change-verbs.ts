import { gerundOf, presentOf, regularPastOf } from '../language/inflection.js';

/** Verbs with which a change begins, in their plain form. */
const verbs =
  wordsOf(`accelerate acquire adapt cache page conduct utilise utilize add address adjust adopt advise agree alert allocate allow amend analyse analyze announce anonymise
  apply appoint archive arrange articulate ask assemble assess assign audit automate avoid back-port backfill backport
  benchmark block bolster boost bootstrap broaden bring budget build bump bundle buy calibrate cap carry centralise centralize certify
  change check clarify clean cleanup clone close codify collect come commission compare compensate compile compress
  catch augment supplement fortify safeguard insulate shield sharpen deepen solidify curb curtail pilot prototype containerise containerize
  incorporate pursue leverage tackle federate parallelise parallelize normalise normalize allowlist blocklist denylist rehost trial
  configure confirm connect correct rectify flush spike disallow disband fit rearrange diversify reevaluate exempt shrink pick repair consider consolidate consult contact continue convert coordinate cover create cross-check
  cross-train cut de-duplicate debug decide decommission decouple decrease dedicate dedupe define delegate delete
  demand deploy deprecate describe design detach detect determine develop diagnose disable discontinue discourage
  discuss display document double downgrade downsize draft drill drop dry-run duplicate educate elevate embed embrace
  emit empower enable encourage encrypt enforce engage enhance ensure enter equip escalate establish evaluate examine
  exclude expand experiment expire explore expose extend extract facilitate favor favour fence figure file finalise
  finalize find finish fix flag follow forbid force formalise formalize freeze fund gate gather generate get give
  grant grow guard handle harden harmonise harmonize have help hide hire hold identify implement improve include increase inform inject
  inspect install institute instrument integrate intercept introduce invalidate inventory invest investigate invite isolate
  iterate join keep know label launch learn lengthen limit link list load-test lock log look lower maintain make
  mandate map mark measure merge migrate minimise minimize mirror mitigate modify monitor modernise modernize motivate move mute name
  narrow negotiate nominate notify obfuscate obtain offer offload onboard open optimise optimize order organise
  organize outsource over-provision overhaul overprovision pace pair parameterise parameterize partition patch perform persist phase pin plan poll
  practice practise pre-allocate pre-provision pre-warm prewarm preload prepare preallocate preserve prevent prioritise prioritize prohibit promote
  propose protect provide provision prune publish purchase purge push put qualify quarantine raise rate-limit re-add
  re-architect re-check re-enable re-evaluate re-run rearchitect reassess reassign rebalance rebase rebrand rebuild
  recheck recommend reconcile reconfigure record recruit redact redeploy redesign redirect redo reduce refactor refine
  refresh refuse register rehearse rehome reinforce reinstate reintroduce reject relabel relax release relocate remap
  remediate remind remove rename renew reorder reorganise repair rephrase replace replicate report reproduce request require
  reroute rerun reschedule rescope research reserve reset resize resolve restore restrict restructure resubmit retain
  retest rethink retire retool retrain retrofit retry return reuse revalidate revamp review revise revisit revoke rewire reword rework
  rewrite roll rotate route run sandbox sanitise sanitize scale scan schedule script scrub search secure see segment
  self-host send separate set setup shard share shift ship shorten show shrink shut sign silence simplify simulate
  skip snapshot solicit speed split spread stabilise stabilize stagger standardise standardize start stop store
  streamline strengthen stress-test subdivide subscribe sunset supervise support suppress surface survey swap switch sync tag
  take talk teach tell terminate test think throttle tidy tighten tolerate trace track train transfer translate trigger
  trim try tune turn tweak unblock uncomment understand undo unify uninstall unplug unsubscribe update upgrade upskill
  use validate vary verify vet virtualise wait warm warn watch wean whitelist widen wire work wrap write`);

/** Verbs that outside a list of actions tell of work on the incident, of the review itself or of nothing in particular. */
const vague = new Set(
  wordsOf(`see tell work have look come get give go hide hold know leave call continue find finish wait watch try understand publish
  share return start stop open offer provide report show say talk join file label enter emit determine discuss
  diagnose examine recommend confirm close resolve recover clean clear apply avoid let request notify inform contact
  consult ask announce restore think take carry draft trace catch trial reinstate undo compensate refuse demand sign re-run rerun describe`),
);

/** What nobody does only to end an incident: it is designed, written, agreed or bought, and stays. */
const lasting =
  wordsOf(`acquire adapt add adopt agree amend appoint automate begin broaden build bump buy equip purchase transition cap centralise centralize change codify configure
  consolidate convert create decide decommission decouple deprecate design develop document double enforce enhance enlarge
  enlarge establish expand extend formalise formalize harden hire implement improve increase instrument introduce
  limit lower make migrate modify move optimise optimize overhaul patch pin protect put raise rearchitect redesign
  reduce refactor reorganise reorganize replace require restrict restructure retire revise rewrite rework schedule
  incorporate isolate augment supplement fortify insulate safeguard federate parallelise parallelize
  separate set shard subscribe shorten simplify split standardise standardize start strengthen streamline switch tighten train
  tune tweak unify update upgrade widen write`);

/** What is developed or agreed: told in the past tense, too, it is no step of the response. */
const developed =
  wordsOf(`adopt automate codify design develop document enhance extend formalise formalize harden implement
  improve instrument introduce overhaul rearchitect redesign refactor restructure revise rewrite rework standardise
  standardize strengthen streamline tighten`);

/** Verbs with which a heading of two words is rather a topic: "Alert system". */
export const alsoNouns: ReadonlySet<string> = new Set(
  wordsOf(`alert cache page archive audit benchmark block change check display document double fence figure file fund guard help
  inventory label launch limit link list load-test log measure monitor name order patch plan practice practise process push
  record release repair report request research reserve reset review roll route run scale schedule search segment
  shard shift sign silence split stress-test store surface survey switch sync tag test track train transfer trigger
  update upgrade use watch work`),
);

/** What goes on in the present tense without being a change: "we are running version 3". */
const ongoing = new Set(
  wordsOf(`analyse analyze check confirm debug follow handle investigate keep label link list log maintain make measure monitor test
  observe perform persist review route run serve separate store support surface talk track use verify work experiment
  advise determine approve assess agree limit need record plan practise practice mitigate remediate figure
  learn detect collect gather generate drop skip retry send throttle identify`),
);

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

const irregularPast: Readonly<Record<string, string>> = {
  begin: 'began',
  freeze: 'froze',
  get: 'got',
  give: 'gave',
  grow: 'grew',
  know: 'knew',
  redo: 'redid',
  rewrite: 'rewrote',
  take: 'took',
  undo: 'undid',
  write: 'wrote',
  bring: 'brought',
  build: 'built',
  buy: 'bought',
  cut: 'cut',
  find: 'found',
  hold: 'held',
  keep: 'kept',
  make: 'made',
  put: 'put',
  rebuild: 'rebuilt',
  reset: 'reset',
  rethink: 'rethought',
  run: 'run',
  send: 'sent',
  set: 'set',
  shrink: 'shrunk',
  shut: 'shut',
  split: 'split',
  spread: 'spread',
  teach: 'taught',
  think: 'thought',
};
const irregularParticiple: Readonly<Record<string, string>> = {
  begin: 'begun',
  freeze: 'frozen',
  give: 'given',
  grow: 'grown',
  know: 'known',
  redo: 'redone',
  rewrite: 'rewritten',
  take: 'taken',
  undo: 'undone',
  write: 'written',
};

function pastForm(verb: string): string {
  return irregularPast[verb] ?? regularPastOf(verb);
}

function participle(verb: string): string {
  return irregularParticiple[verb] ?? pastForm(verb);
}

export const changeVerbs: ReadonlySet<string> = new Set(verbs);
const telling = verbs.filter((verb) => !vague.has(verb));
const changing = telling.filter((verb) => !ongoing.has(verb));

/** Alternatives for patterns. */
export const plainForms = {
  all: verbs.join('|'),
  telling: telling.join('|'),
  developed: developed.join('|'),
};
export const gerunds = {
  telling: telling.map(gerundOf).join('|'),
  changing: changing.map(gerundOf).join('|'),
  lasting: lasting.map(gerundOf).join('|'),
};
export const participles = {
  telling: telling.map(participle).join('|'),
  changing: changing.map(participle).join('|'),
  lasting: lasting.map(participle).join('|'),
  developed: developed.map(participle).join('|'),
};
export const pastForms = {
  lasting: lasting.map(pastForm).join('|'),
  developed: developed.map(pastForm).join('|'),
};
export const presentForms = { telling: telling.map(presentOf).join('|') };
/** All forms in which a sentence can already have told its change. */
export const changeForms: ReadonlySet<string> = new Set([
  ...telling.map(gerundOf),
  ...telling.map(participle),
  ...lasting.map(pastForm),
]);

import { PatternSet } from '../language/pattern.js';
import type { KindOfQuestion, Questions } from './questions.js';

/** Of these the first words, or one word alone, say what the whole is about. */
const decided: readonly KindOfQuestion[] = [
  {
    of: 'Inquiries',
    text: 'how long may this take, what waits meanwhile, and what will be done with the answer?',
    example: '- Find out why the tide table was out of date.',
    words: new PatternSet([
      '^ <adverb>? investigat*|evaluat*|explor*|research*|analy*|assess*|audit*|examin*|study|discuss|decide|consider|revisit|understand|determine|review',
      '^ find|figure|look|think|work out|into|at|about|whether|if|how|why|through',
      '^ check if|whether|why|how|what|which|that',
      'follow up with',
    ]),
  },
  {
    of: 'Asking more of people',
    text: 'whose attention does it take, what gets less of it then, and how long will it last?',
    example: '- Be more careful with the lock.',
    words: new PatternSet([
      'be|being <adverb|comparative>* careful|aware|mindful|vigilant|cautious|diligent|thorough|attentive|disciplined',
      'remember|remind*|carefully|attention|vigilan*|diligen*|awareness|discipline',
      '^ always|never|strive <any>',
      '^ do not <any>',
      '<person> must|should|shall <adverb>* double-check|check|remember|verify|watch',
    ]),
  },
  {
    of: 'Power to act',
    text: 'when is it safe to use, how would people tell, and what if two of them use it at once?',
    example: '- Give the night crew a switch for the winch.',
    words: new PatternSet([
      '^ give|grant|let|allow|enable|empower <determiner>? <any>? <person>',

      'kill switch',
      'kill-switch|break-glass',
    ]),
  },
  {
    of: 'Alerts taken away',
    text: 'what did it tell now and then, and who will hear of that in future?',
    example: '- Silence the alarm of the eastern gate.',
    words: new PatternSet([
      '^ reduc*|silenc*|mut*|remov*|delet*|disabl*|drop|dedup*|tun* ..4 alert|alerts|alarm|alarms|noise|notifications|pager',
      '^ stop paging|alerting',
    ]),
  },
  {
    of: 'Changed values',
    text: 'what is the new value derived from, whose work meets it first, and what will show when it no longer fits?',
    example: '- Raise the timeout of the tide service.',
    words: new PatternSet([
      'have|has|been <adverb>* increased|raised|lowered|reduced|shortened|extended|lengthened|tuned|bumped|doubled|halved ..4 size|sizes|memory|cpu|disk|number|count|retention|frequency|rate|concurrency|pool|window|period|budget|delay|level|capacity|storage|ram|batch|value|values|default|threshold*|timeout*|limit|limits|interval|intervals|ttl|ttls|quota|quotas|heap',
      '^ <adverb>? increas*|rais*|lower*|reduc*|shorten*|extend*|lengthen*|tun*|tweak*|adjust*|bump*|doubl*|halv*|change|set ..4 size|sizes|memory|cpu|disk|number|count|retention|frequency|rate|concurrency|pool|window|period|budget|delay|level|capacity|storage|ram|batch|value|values|default|threshold*|timeout*|limit|limits|interval|intervals|ttl|ttls|quota|quotas|heap',
      '^ ask|negotiate|request <any>* <any>* higher|larger|more quota|limit|limits|capacity',
    ]),
  },
  {
    of: 'Taking away',
    text: 'who might still need it, perhaps in the middle of an incident, and what would they do then?',
    example: '- Remove write access to the tide table.',
    words: new PatternSet([
      '^ <adverb>? restrict*|remov*|revok*|disabl*|forbid*|deny|disallow*|prohibit*|delet*|drop|decommission*|retir*|deprecat*|ban|discontinu*|purg*|prun*|lock',
      '^ limit|reduc* access|permissions|rights|privileges',
      '^ turn|switch|shut off|down',
      '^ clean up',
      '^ stop the <any>? automatic <any>',
    ]),
  },
  {
    of: 'Training and rotas',
    text: 'whose time does it take, what is left undone meanwhile, and what remains of it when people move on?',
    example: '- Run a drill with the night crew every quarter.',
    words: new PatternSet([
      'train|training|trainings|trained|drill|drills|exercise|exercises|game-day|game-days|rehears*|workshop|workshops|onboarding|teach|rota|hire|hiring|meeting|meetings',
      'game day|days',
      '^ practise|practice <any>',
      'second|another <any>? on-call|oncall',
      'to|in|on the? <any>? rota',
      'on-call|oncall rotation|rota|schedule|shift|shifts',
      'hold|run <determiner>? <any>? <any>? review|reviews|retrospective',
    ]),
  },
];

/** Each kind of change has its own price. */
const byKind: readonly KindOfQuestion[] = [
  // A classic source of the next and rarer incident.
  {
    of: 'What acts by itself, or stands guard',
    text: 'how can it misbehave, who would see that, and how would they overrule it?',
    example: '- Automatic failover of the sluice pumps.',
    words: new PatternSet([
      'abort*|kill|kills|refus*|reject|rejects|quota|quotas|cap|caps|capped|enforc*|backoff|jitter',
      'fail|fails fast',
      '^ limit <any>',
      'stop|stops accepting',
      'automate|automates|automated|automatic|automation|automating|auto-*|autoscal*|self-healing|self-heal|auto',
      'failover|fail-over|retry|retries|circuit|rate-limit|watchdog|health-check|health-checks|healthcheck|rollback|rollbacks|throttl*',
      'circuit breaker|breakers',
      'rate limit|limits|limiting|limiter',
      'health check|checks',
      'fail over',
      'roll back',
      'lock|locks|locking',
      'block|blocks|blocking merges|deploys|deployments|releases|changes|writes|requests|commits|it',
      'and restart',
      'validat*|guard|guards|guardrail|guardrails|safeguard|safeguards|prevent|protect|protection|protections|firewall',
    ]),
  },
  {
    of: 'Flags',
    text: 'who may flip it, who will know how it stands, and when will it be removed?',
    example: '- Add a feature flag for the new tariff.',
    words: new PatternSet(['flag|flags|feature-flag|feature-flags|toggle|toggles']),
  },
  {
    of: 'Rollouts in steps',
    text: 'what can the first step not show, who watches it, and how long will old and new run side by side?',
    example: '- Roll out new seals gate by gate.',
    words: new PatternSet([
      'canary|canaries|gradual*|staged|phased|progressive*|incrementally|blue-green',
      'region|zone|cluster|batch|node|customer|tenant|server|site|gate|step|team|service by <any>',
      'roll|rolling out',
    ]),
  },
  {
    of: 'Alerts',
    text: 'whom will it interrupt, how often for nothing, and what can they do then?',
    example: '- Add an alert for a gate that has been open for an hour.',
    words: new PatternSet([
      'alert*|alarm*|pager|paging|notification|notifications',
      '^ page|notify <determiner>? <any>? on-call|oncall|us|engineer|engineers|team|crew|responders',
    ]),
  },
  {
    of: 'Monitoring',
    text: 'who will look at it, what does it not show, and what does it take to keep it true?',
    example: '- Add a dashboard of water levels.',
    words: new PatternSet([
      'monitor*|dashboard*|metric*|logging|trace|traces|tracing|telemetry|graph|graphs|graphing|probe|probes|observability|visibility|instrument*|wallboard',
      'log|logs !out|in|format',
    ]),
  },
  {
    of: 'Ownership',
    text: 'what could they see, change or stop that nobody can today?',
    example: '- Assign an owner to the tide table.',
    words: new PatternSet(['owns|owner|owners|ownership|responsib*', 'to|who|they own']),
  },
  {
    of: 'Documentation',
    text: 'who keeps it true as the system changes, and how would a reader at 3 a.m. notice when it is not?',
    example: '- Write a runbook for the pumping station.',
    words: new PatternSet([
      'document|documents|documenting|documentation|docs|runbook*|playbook*|wiki|checklist|checklists|guide|guides|handbook|instructions|procedure|procedures|faq|readme|diagram|diagrams|template|templates|note|notes',
      '^ write <any>? <any>? adr|rfc',
      '^ describe|record|write down|up|out',
    ]),
  },
  {
    of: 'Tests',
    text: 'what does each run cost, how far is it from what happens in production, and what will people stop looking at because it passes?',
    example: '- Add a test with an empty tide table.',
    words: new PatternSet([
      'test|tests|testing|tested|load-test*|smoke-test*|linter|linting|coverage|fuzz*|ci|simulat*|benchmark*',
      'on|in staging',
      'staging environment',
    ]),
  },
  {
    of: 'Approvals and rules for people',
    text: 'whom does it slow down, on which day would it be in the way, and who may then go ahead without it?',
    example: '- Require a second signature for every change of the tide table.',
    words: new PatternSet([
      'approv*|sign-off|sign-offs|four-eyes|freeze|policy|policies|mandatory|require|requires|requiring|gate|gates|reviewer|reviewers|board|standards|guideline|guidelines|convention|conventions',
      '<any> process|processes',
      'code|peer|design|security|change|second|another|mandatory review|reviews',
      'pair of eyes',
      'two|second <any>? people|person|engineer|engineers',
      '<person> must',
    ]),
  },
  {
    of: 'Room to spare',
    text: 'what does it cost on all the days when it is not needed, what does it share with what it stands in for, and how often is it tried?',
    example: '- Buy a second pump.',
    words: new PatternSet([
      'backup|backups|replica|replicas|replication|redundan*|standby|spare|spares|second|secondary|multi-*|capacity|headroom|mirror|mirrors|mirroring|failback|fallback|snapshot|snapshots|scale|scaling',
      'back up',
    ]),
  },
  {
    of: 'A new way instead of an old one',
    text: 'what did the old way do without anybody having to think of it, how does the new one fail, and how far can it be undone?',
    example: '- Migrate the tide table to a new database.',
    words: new PatternSet([
      '^ updat* <determiner>? <any>? library|libraries|dependency|dependencies|version|package|packages|kernel|driver|drivers|sdk',
      '^ <adverb>? rebuild*|shard*|upgrad*|migrat*|replac*|rewrit*|refactor*|redesign*|re-design*|rearchitect*|re-architect*|convert*|swap*|consolidat*|adopt*|rework*|overhaul*|moderni*|split*|separat*|mov*|switch*',
      '<be>|been|<have>|will <adverb>* upgraded|migrated|replaced|rewritten|refactored|redesigned|moved|moving|switched|switching|migrating|replacing',
    ]),
  },
  {
    of: 'Telling people',
    text: 'who does it while everybody is busy, whom does it reach, and what can they do with it?',
    example: '- Tell the ferry companies within ten minutes.',
    words: new PatternSet([
      'communicat*|inform|informs|informing|announc*|tell|telling|notify|notifying|escalat*|contact|contacts|contacting|publish|publishing|share|sharing',
      'status page|pages',
    ]),
  },
  {
    of: 'Checks',
    text: 'what will it let through, when will it be wrong, and who hears of that?',
    example: '- Add a check of the water level to the timetable.',
    words: new PatternSet(['check|checks|checking|verify|verifies|verifying|verification|detect*']),
  },
];

/** Where nothing says more of it than that it is new, or mended. */
const otherwise: readonly KindOfQuestion[] = [
  {
    of: 'Repairs',
    text: 'what else leans on how it is today, and what would show that the repair does not hold?',
    example: '- Fix the hinge of the northern door.',
    words: new PatternSet([
      'fix|fixes|fixed|fixing|repair*|patch|patched|patching|correct|corrected|correcting|resolve|resolved',
    ]),
  },
  {
    of: 'Something new',
    text: 'who looks after it from then on, how does it fail, and what will come to depend on it?',
    example: '- Build a tool that draws the tides.',
    words: new PatternSet([
      'add|adding|added|build|building|built|create|creating|created|develop|developing|developed|implement|implementing|implemented|install|installing|installed|introduce|introducing|introduced|set|setting|provide|deploy up? a|an|another|new|additional <any>',
    ]),
  },
];

/** Told by more than one word, whatever stands in front of them. */
const compounds: readonly KindOfQuestion[] = [
  like(
    'Tests',
    'automated|automatic|integration|failover|retry|rollback test|tests|testing',
    'automate|automating <determiner>? <any>? test|tests|testing',
    'verify <determiner>? <any>? backup|backups|restore|restores',
  ),
  like('Alerts', 'automated|automatic|second alert|alerts|alarm|alarms'),
  like(
    'Approvals and rules for people',
    'enforce|require ..3 review|reviews|owners|mfa|2fa|approval|approvals',
    'second reviewer|approver|pair|person|engineer|signature',
  ),
  like('Room to spare', '^ remov*|eliminat* <determiner>? single point'),
];

/** "Update the page automatically": wherever it is said. */
const byItself = like('What acts by itself, or stands guard', 'automatically|itself|unattended');

/** Told behind the words that a finding quotes. */
export const toldBehind: readonly KindOfQuestion[] = [
  like('Flags', 'behind <any>? <any>? flag|toggle'),
  like(
    'Monitoring',
    'as a? metric|metrics',
    'read|read-only access',
    'access to the? logs|dashboards|metrics',
  ),
  like('Ownership', 'to own'),
  like('Documentation', 'to|in the? <any>? runbook|runbooks|docs|documentation|wiki|handbook'),
];

/** A kind told by other words as well. */
function like(of: string, ...words: string[]): KindOfQuestion {
  const kind = byKind.find((one) => one.of === of);
  if (!kind) throw new Error(`There is no question about ${of}.`);
  return { ...kind, words: new PatternSet(words) };
}

export const questions: Questions = {
  section: 'actions',
  kinds: [compounds, decided, [byItself], byKind, otherwise],
  usual: {
    of: 'Any other change',
    text: 'what does this cost, what could it make harder, and for whom?',
    example: '- Paint the pier.',
  },
};

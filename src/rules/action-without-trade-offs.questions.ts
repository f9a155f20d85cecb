import { PatternSet } from '../language/pattern.js';
import type { KindOfQuestion, Questions } from './questions.js';

/** Each kind of change has its own price. */
const byKind: readonly KindOfQuestion[] = [
  {
    of: 'Inquiries',
    text: 'how long may this take, what waits meanwhile, and what will be done with each answer?',
    example: '- Find out why the tide table was out of date.',
    words: new PatternSet([
      '^ <adverb>? investigat*|evaluat*|explor*|research*|analy*|assess*|audit*|examin*|study|discuss|decide|consider|revisit|understand|determine|review',
      '^ find|figure|look|think|work out|into|about|whether|if|how|why|through',
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
      'remember|remind*|carefully|attention|vigilan*|diligen*|awareness|discipline|double-check*',
      '^ always|never|try|strive|avoid|know|think <any>',
      '^ do not <any>',
    ]),
  },
  {
    // A classic source of the next and rarer incident.
    of: 'What acts by itself, or stands guard',
    text: 'this will act without being asked, or stand guard. How can it misbehave, who would see that, and how would they overrule it?',
    example: '- Automatic failover of the sluice pumps.',
    words: new PatternSet([
      'abort*|kill|kills|refuse|refuses|reject|rejects|quota|quotas|cap|caps|capped',
      'fail|fails fast',
      'limit concurrent',
      'stop|stops accepting',
      'automate|automates|automated|automatic|automatically|automation|automating|auto-*|autoscal*|self-healing|self-heal|auto',
      'failover|fail-over|retry|retries|circuit|rate-limit|watchdog|health-check|health-checks|healthcheck|rollback|rollbacks|throttl*',
      'circuit breaker|breakers',
      'rate limit|limits|limiting|limiter',
      'health check|checks',
      'fail over',
      'roll back',
      'validat*|guard|guards|guardrail|guardrails|safeguard|safeguards|prevent|protect|protection|protections|firewall',
    ]),
  },
  {
    of: 'Alerts',
    text: 'whom will it interrupt, how often for nothing, and what can they do at that moment?',
    example: '- Add an alert for a gate that has been open for an hour.',
    words: new PatternSet(['alert*|alarm*|pager|paging|notification|notifications']),
  },
  {
    of: 'Monitoring',
    text: 'who will look at it, what does it not show, and what does it take to keep it true?',
    example: '- Add a dashboard of water levels.',
    words: new PatternSet([
      'monitor*|dashboard*|metric*|log|logs|logging|trace|traces|tracing|telemetry|graph|graphs|graphing|probe|probes|observability|visibility|instrument*',
    ]),
  },
  {
    of: 'Documentation',
    text: 'who keeps it true as the system changes, and how would a reader in the middle of the night notice that it no longer is?',
    example: '- Write a runbook for the pumping station.',
    words: new PatternSet([
      'document|documents|documenting|documentation|docs|runbook*|playbook*|wiki|checklist|checklists|guide|guides|handbook|instructions|procedure|procedures|faq|readme|diagram|diagrams',
      '^ describe|record|write down|up|out',
    ]),
  },
  {
    of: 'Tests',
    text: 'what does each run cost, how far is it from what happens in production, and what will people stop looking at because it passes?',
    example: '- Add a test with an empty tide table.',
    words: new PatternSet([
      'test|tests|testing|tested|load-test*|smoke-test*|linter|linting|coverage|fuzz*|ci|simulat*|staging|canary|benchmark*',
    ]),
  },
  {
    of: 'Training and rotas',
    text: 'whose time does it take, what is left undone meanwhile, and what remains of it when people move on?',
    example: '- Run a drill with the night crew every quarter.',
    words: new PatternSet([
      'train|training|trainings|drill|drills|exercise|exercises|game-day|game-days|rehears*|practise|practice|workshop|workshops|onboarding|teach|rota|rotation|on-call|oncall|hire|hiring|shift|shifts',
      'game day|days',
    ]),
  },
  {
    of: 'Approvals and rules for people',
    text: 'whom does it slow down, on which day would it be in the way, and how will people get past it when it is?',
    example: '- Require a second signature for every change of the tide table.',
    words: new PatternSet([
      'approv*|sign-off|sign-offs|four-eyes|freeze|policy|policies|process|processes|mandatory|require|requires|requiring|gate|gates|reviewer|reviewers|reviews|review|board|standard|standards|guideline|guidelines|convention|conventions',
      '<person> must',
    ]),
  },
  {
    of: 'Taking away',
    text: 'who needs it today, perhaps in the middle of an incident, and what will they do without it?',
    example: '- Remove write access to the tide table.',
    words: new PatternSet([
      'restrict*|remov*|revok*|disabl*|forbid*|block|blocks|blocking|lock|locks|locking|permission|permissions|access|deny|disallow*|prohibit*|delet*|drop|decommission*|retir*|deprecat*|stop|ban|discontinu*|purg*|prun*',
      'turn|switch|shut off|down',
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
    of: 'Changed values',
    text: 'what is the new value derived from, whose work meets it first, and what will tell when it no longer fits?',
    example: '- Raise the timeout of the tide service.',
    words: new PatternSet([
      'increas*|rais*|lower|lowers|lowering|lowered|reduc*|shorten*|extend*|lengthen*|tune|tunes|tuning|tweak*|adjust*|bump*|doubl*|halv* ..3 size|sizes|memory|cpu|disk|number|count|retention|frequency|rate|concurrency|pool|window|period|budget|delay|level|capacity|storage|ram|batch|value|values',
      'threshold*|timeout*|limit|limits|interval|intervals|ttl|ttls|resize*',
    ]),
  },
  {
    of: 'A new way instead of an old one',
    text: 'what did the old way do without anybody having to think of it, how does the new one fail, and how far can it be undone?',
    example: '- Migrate the tide table to a new database.',
    words: new PatternSet([
      'upgrad*|migrat*|replac*|rewrit*|refactor*|redesign*|re-design*|rearchitect*|re-architect*|convert*|swap*|consolidat*|adopt*|rework*|overhaul*|moderni*|split*|separat*|move|moving|moved|switch|switching|switched',
    ]),
  },
  {
    of: 'Telling people',
    text: 'who does it while everybody is busy, and what is said as long as little is known?',
    example: '- Tell the ferry companies within ten minutes.',
    words: new PatternSet([
      'communicat*|inform|informs|informing|announc*|tell|telling|notify|notifying|escalat*|contact|contacts|contacting|publish|publishing',
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
      'add|adding|added|build|building|built|create|creating|created|develop|developing|developed|implement|implementing|implemented|install|installing|installed|introduce|introducing|introduced|set|setting|write|writing|provide|deploy up? a|an|another|new|additional <any>',
    ]),
  },
];

export const questions: Questions = {
  section: 'actions',
  byKind,
  otherwise,
  usual: {
    of: 'Any other change',
    text: 'what does this cost, what could it make harder, and for whom?',
    example: '- Paint the pier.',
  },
};

import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

const protectors =
  'autoscaler|failover|firewall|waf|watchdog|healthcheck|healthchecks|limiter|retries|backup|backups|validation|validator|validations|probe|probes|breaker|breakers|autoscaling|antivirus|monitoring|alarm|scanner|quota|quotas|budget|pdb|throttling|safeguard|safeguards|replication|culler|eviction';

export const protectiveSubsystem: Theme = {
  id: 'protective-subsystem',
  title: 'Protection that did harm',
  explanation: `Health checks, retries, failovers, autoscalers, filters and backups are there to keep the system safe, and on most days they do. Because they are
seldom seen at work and act fast, what they do on an odd day surprises people. What they usually prevent belongs beside what they did this time, and so does who can hold them back.

It counts as answered where the text tells what the thing protects from, on what signal it acted, or how it was held back.`,
  sources: [
    'Quick thoughts on the recent AWS outage',
    'Quick takes on the GCP public incident write-up',
  ],
  questions: [
    {
      key: 'signal',
      text: 'What did this safeguard see that made it act as it did, and what followed from that?',
      section: 'diagnosis',
      askedOf: 'owners',
      answers: told(
        'because|since|as|after|when ..5 probe|probes|check|checks|failover|breaker|limiter|watchdog|autoscaler ..4 saw|read|counted|measured|got|received|timed',
        'took|mistook|treated|interpreted|classified|flagged|identified|saw ..5 as <determiner>? <any>? failure|unhealthy|dead|down|spam|attack|abuse|abusive|malicious|attacker',
      ),
    },
    {
      key: 'ordinary-day',
      text: 'What does it protect from on ordinary days, and how do people know that it works?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'protect|protects|guard|guards|shield|shields ..3 from|against',
        'in order to|so|to <any>? prevent|stop|avoid|protect ..6',
        'is|was there|meant|designed|intended to <any>? protect|prevent|stop|keep',
      ),
    },
    {
      key: 'holding-back',
      text: 'Who can hold it back or switch it off, how long does that take, and how would responders know?',
      section: 'response',
      askedOf: 'responders',
      answers: told(
        `disabled|disable|paused|suspended|overrode|bypassed|removed|deleted ..4 ${protectors}|check|checks`,
        'switched|turned|switch|turn off ..5',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ health|liveness|readiness|startup check|checks|probe|probes|checking <adverb>* ..2 fail|fails|failed|failing|kill|killed|killing|restart|restarted|remove|removed|mark|marked|took|evicted ]',
      '[ healthcheck|healthchecks|probe|probes <adverb>* killed|restarted|removed|marked|took|evicted|terminated ]',
      '[ retries|retry ..3 overloaded|overwhelmed|amplified|made|added|multiplied|hammered|kept|piled|exhausted|worsened ]',
      '[ retry storm|storms|loop|loops ]',
      '[ autoscaler|autoscaling|culler|watchdog|breaker|breakers|limiter|firewall|waf|failover|eviction|antivirus <adverb|auxiliary>* ..2 removed|scaled|killed|terminated|deleted|blocked|tripped|opened|rejected|throttled|evicted|banned|triggered|kicked|interpreted|flapped|cut|culled|misfired ]',
      '[ flagged|classified|identified|treated|detected ..4 as <adverb>* <determiner>? spam|abuse|abusive|attack|attacker|malicious|unhealthy|dead|bot|fraud|fraudulent|phishing ]',
      '[ a|an|the|its|our automatic|automated|unplanned|spurious|unnecessary failover|failovers|rollback|quarantine|eviction|evictions|block|lockout ] ..4 took|made|caused|triggered|started|happened|left|cut|dropped|promoted|removed',
    ]),
    sign(
      'outright',
      [
        '[ failover|backup|backups|fallback|safeguard|validation|standby|replica|breaker|breakers|limiter <adverb|auxiliary>* <negation> ..2 work|trigger|triggered|kick|complete|catch|start|take|help|run|usable|engage|fire|restore|restorable|protect ]',
        '[ backup|backups|failover|fallback|standby <adverb|auxiliary>* failed|unusable|corrupt|corrupted|empty|incomplete|stale ]',
        '[ failed|unable to fail over|failover ]',
        '[ <negation> ..2 backup|backups|back-up|failover|fallback|standby available|existed|exist|configured ]',
      ],
      { saysNot: true, leads: 'ordinary-day' },
    ),
    sign(
      'clear',
      [
        '[ alert|alerts|alarm|alarms|monitor|monitors|monitoring|alerting|paging <any>? <auxiliary>+ <negation> <adverb>? able? to? fire|fired|trigger|triggered|catch|page|detect|alert|notice|warn|notify ]',
        '[ alert|alerts|alarm|alarms|warning|warnings <auxiliary>? <adverb>* ignored|muted|silenced|snoozed|suppressed|dismissed|buried|drowned ]',
      ],
      { saysNot: true, leads: 'ordinary-day' },
    ),
    sign('clear', [
      '[ rate|quota|resource <any>? limiter|limiting|limits|quota|quotas <adverb|auxiliary>* ..2 blocked|preventing|prevented|rejected|stopped|banned|blocking|rejecting ]',
      '[ bug in ..3 quota|quotas|limiter|failover|healthcheck|autoscaler|breaker|watchdog|validation ]',
      '[ bot|spam|abuse|fraud|ddos protection|filter|filters|detection ..3 blocked|banned|rejected|flagged|stopped|dropped|cut ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'The «readiness probe failed» whenever the cache was cold, and the balancer took the pods out.',
    'After that the «autoscaler removed» half of the healthy nodes.',
    '«Retries amplified» the load on the last replica.',
    'The «backups were empty» for that table.',
  ],
  ignored: [
    'All health checks passed.',
    'We restored the table from the backup.',
    { text: 'Add a readiness probe that fails when the cache is cold.', section: 'actions' },
    'The autoscaler is described in the handbook.',
  ],
  answered: [
    {
      text: 'The readiness probe failed on four pods and the balancer took them out. It is there to protect users from pods that start slowly. We disabled the probe at 14:30.',
      section: 'response',
    },
  ],
};

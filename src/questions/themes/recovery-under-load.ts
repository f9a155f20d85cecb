import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const recoveryUnderLoad: Theme = {
  id: 'recovery-under-load',
  title: 'Recovery under load',
  explanation: `Coming back is not running backwards. Caches are cold, everybody tries at once, a backlog waits, and the system does things it does on no other day. What bounds the speed of
a recovery is seldom known before somebody needs it.

It counts as answered where the text tells what limited the recovery, what the system was busy with meanwhile, or how it was let back in.`,
  sources: [
    'Metastable failures in distributed systems',
    'Quick thoughts on the recent AWS outage',
  ],
  questions: [
    {
      key: 'speed',
      text: 'What set the speed of the recovery?',
      section: 'response',
      askedOf: 'responders',
      answers: told(
        'limited|bounded|slowed|delayed|held ..2 by|because|back|up',
        'slow|slowly|long|longer|minutes|hours|time ..3 because|since|due|as|consequence',
        'bottleneck',
        'rate|pace|speed of',
      ),
    },
    {
      key: 'different',
      text: 'What was the system doing while it came back that it does not do on an ordinary day?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'cold|empty|warming|rebuilding|replaying|resyncing|reindexing|reconnecting|refilling ..4 cache|caches|index|indexes|state|log|journal|connections|all|replica|replicas',
        'all ..2 at once',
        'reconnected|reconnecting|retried|retrying ..3 once|simultaneously|same',
      ),
    },
    {
      key: 'practice',
      text: 'How do people get to practise such a recovery, and on what?',
      section: 'difficulties',
      askedOf: 'planners',
      answers: told(
        'practised|practiced|rehearsed|rehearse|rehearsal|drill|drills|exercise|exercises|exercised|gameday|game-day|simulated',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ thundering herd ]',
      '[ cold cache|caches|start|starts ]',
      '[ caches|cache ..1 was|were <adverb>? cold|empty ]',
      '[ retry|connection|reconnection|request|login storm|storms ]',
      '[ backlog|backlogs|queue|queued ..4 cleared|clear|clearing|drained|drain|draining|processed|process|processing|caught|catch|catching|worked|work|built|grew ]',
      '[ backlog|backlogs of ..2 requests|messages|jobs|events|tasks|writes|transactions|orders|work|emails|builds|queries|data ]',
      '[ catching|caught up ] ..3 with|on|by|after|and',
      '[ slow|slowly|gradually|gradual to? recover|recovered|recovering|recovery|recovers|restored|return|returned|came|restart|resumed|brought|bring ]',
      '[ recover|recovered|recovering|recovery <adverb|auxiliary>* slowly|gradually|slow|gradual|prolonged|partial ]',
      '[ took|takes|taking|needed ..6 to recover|warm|rebuild|catch|come|resync|replay|reindex|restore|refill|reload|boot|spin|sync|provision|stabilise|stabilize|redeploy|re-deploy ]',
      '[ recovering|restarting|restarted|redeploying|re-deploying|restoring|rebooting|rebuilding ..6 took|takes ]',
      '[ overloaded|overwhelmed|crashed|failed|fell ..2 again ] ',
      '[ as soon as ..6 came|come|was|were|restarted|recovered back|up|online|restored|again ]',
      '[ wait|waited|waiting for|until ..5 warm|rebuild|catch|resync|replay ]',
    ]),
    sign(
      'outright',
      [
        '[ <negation> ..1 recover|restart ..1 gracefully|cleanly|properly|itself|automatically|fully ]',
      ],
      {
        saysNot: true,
      },
    ),
    sign('clear', [
      '[ backfilled|backfilling|reprocessed|reprocessing|resubmitted ..3 <any> ]',
      '[ restarted|brought|restored|restarting|started|enabled ..5 one by one ]',
      '[ begins|began|started|starts|beginning|begin to? recover|recovering|recovery ]',
      '[ partially|partial|fully <any>? recovered|restored|recovery|recover ] ..4 <any>',
      '[ success|error|launch|traffic|latency ..2 begins|begins|began|starts|started|returned|returns|goes|went ..1 increasing|recovering|dropping|normal|back ]',
      '[ restarting|restarted|restart|rebooting|rebooted|recycling|recycled ..1 all|every|whole|entire ..2 <any> ]',
      '[ totally|completely recycling|restarting|rebooting ..3 <any> ]',
      '[ resynced|resynchronised|resynchronized|replayed|replaying|reindexed|reindexing|rebuilding|rebuilt|rehydrated ..3 index|indexes|indices|cache|caches|database|replica|replicas|array|state|table|tables|volume|volumes|node|nodes|cluster|log|logs|journal|data|queue|messages|events ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    { text: 'The «backlog was worked» off by seven.', section: 'response' },
    { text: 'When the shop opened its gates, a «login storm» took it down again.' },
    { text: 'The replica «took two hours to catch» up.', section: 'response' },
  ],
  ignored: [
    'The backlog of the team is public.',
    'Users recovered their passwords.',
    { text: 'Clear the backlog before the replica has to catch up.', section: 'actions' },
    'The restart helped.',
  ],
  answered: [
    {
      text: 'The replica took two hours to catch up, slowed by a cold cache while it was rebuilding indexes: nothing like an ordinary day. We had rehearsed it on a smaller one.',
      section: 'response',
    },
  ],
};

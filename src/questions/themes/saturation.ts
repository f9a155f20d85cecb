import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const saturation: Theme = {
  id: 'saturation',
  title: 'Saturation',
  explanation: `Something ran full: memory, a pool, a queue, a quota. Systems run close to their limits because room to spare costs money every
day, and a limit is often known to nobody until it is met. How near it was on an ordinary day, and what could be seen as it came closer, helps the next
people who come near it.

It counts as answered where the text tells who or what had set the limit, how much is used on ordinary days, how it grew, or what shares it.`,
  sources: [
    'Going solid: a model of system dynamics and consequences for patient safety',
    'Quick thoughts on the recent AWS outage',
  ],
  questions: [
    {
      key: 'limit',
      text: 'Which limit was met, where does it come from, and who knew of it?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'limit|limits|quota|quotas|cap|guarantee|guarantees|size|overcommit|maximum <auxiliary>? <auxiliary>? ..4 chosen|configured|defined|based|default|sized',
        'default ..2 limit|limits|quota|quotas|cap|maximum|size|timeout',
        'had|have|has set|chosen|configured|sized ..4 limit|limits|quota|guarantee|guarantees|cap|pool|maximum',
        'knew|aware of|about ..3 limit|limits|quota|quotas|cap',
        'sized for',
      ),
    },
    {
      key: 'ordinary-day',
      text: 'How close to it does the system run on an ordinary day, and on a busy one?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'normally|usually|typically|ordinarily|always ..4 use|uses|used|using|run|runs|ran|stays|stay|consumes|needs',
        'on|in a|an normal|ordinary|typical|usual|busy day|week|month',
        'headroom',
        'normal|usual|typical|average load|usage|traffic|utilisation|utilization|level|levels|peak',
        '<number> times|x the|our|its normal|usual|typical|expected',
      ),
    },
    {
      key: 'approach',
      text: 'What could be seen as it came nearer, and by whom?',
      section: 'detection',
      askedOf: 'responders',
      answers: told(
        'grew|grown|growing|climbed|climbing|rose|rising|increased|increasing|filled|filling|creeping|crept steadily|slowly|gradually|linearly|over',
        'steadily|slowly|gradually ..2 grew|grown|growing|climbed|climbing|rose|rising|increased|increasing|increases|filled|filling',
        'started slowly increasing',
      ),
    },
    {
      key: 'shared',
      text: 'What else lives off the same resource, and how did it fare?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'share|shares|shared|sharing ..4 pool|node|nodes|cluster|machine|disk|database|host|hosts|quota|instance|instances|queue|volume|resource|resources',
        'also|both|all use|uses|used|draw|draws|run|runs|ran ..3 same',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ run|runs|ran|running out of <adverb|determiner|object>* <any>? memory|ram|disk|space|cpu|capacity|connections|file|ports|ip|ips|addresses|threads|inodes|quota|descriptors|workers|storage|resources|gas|slots|room ]',
      '[ out of memory|disk|space|ports|inodes|connections|capacity ]',
      '[ hit|hits|hitting|reach|reaches|reached|reaching|exceed|exceeds|exceeded|exceeding|surpassed ..4 limit|limits|quota|quotas|cap|ceiling ] !of|on|to',
      '[ limit|limits|quota|quotas was|were|is|being <adverb>* reached|exceeded|hit ]',
      '[ memory|cpu|disk|resource|connection|pool|port|thread|quota|storage|capacity|resources exhaustion|saturation|overload|pressure|starvation|contention ]',
      '[ address|addresses|thread|worker|slot starvation|exhaustion ]',
      '[ filling|filled|clogging|clogged|clogs ..3 mempool|queue|queues|disk|disks|buffer|pool|volume|network ]',
      '[ oom|oomkilled|oomed|oom-killed|oom-killer ]',
      '[ exhaust|exhausts|exhausted|exhausting|saturate|saturates|saturated|saturating|overload|overloads|overloaded|overloading|starve|starves|starved|starving|overwhelmed|overwhelming ..4 memory|ram|cpu|disk|pool|pools|connections|node|nodes|server|servers|database|queue|cluster|host|hosts|service|network|threads|workers|quota|resources|api|proxy|cache|system|capacity|cores ]',
      '[ memory|ram|cpu|disk|disks|pool|pools|connections|node|nodes|server|servers|database|queue|queues|cluster|host|hosts|service|network|threads|workers|quota|resources|api|proxy|cache|system|capacity|pod|pods|pipeline was|were|is|are|got|became|become|getting|being <adverb>* exhausted|saturated|overloaded|overwhelmed|starved|oversubscribed|overcommitted|throttled ]',
      '[ disk|disks|queue|queues|pool|pools|buffer|buffers|volume|volumes|partition|mempool|storage|filesystem|heap|table ..1 was|were|is|are|got|became|becoming|being <adverb>* full ]',
      '[ disk|disks|queue|queues|pool|pools|buffer|buffers|volume|volumes|partition|mempool|storage|filesystem|heap filled|fill|overflowed|overflowing|overflows ] !in|out',
      '[ at|hit|hits|reached|near|over full|<number> ..1 capacity|cpu|memory|utilisation|utilization ]',
      '[ cpu|memory|ram|disk|heap|utilisation|utilization|utilization ..6 at|to|hit|hits|reached|over|until|above <any>? 100|99|98|97|96|95|90 ]',
      '[ too many|few|little <any>? connections|threads|open|files|requests|pods|workers|memory|cpu|capacity|replicas ]',
      '[ eats|ate|eating|consumed|consumes|consuming|using|used up|all ..3 memory|cpu|disk|ram|space|connections|quota ]',
    ]),
    sign(
      'outright',
      [
        '[ <negation> ..3 keep|kept|cope|coped up|with ..3 demand|load|traffic|requests|rate|volume|influx ]',
        '[ pool|pools|quota|limit|limits|capacity|cluster|fleet|database ..3 <negation> <adverb>? grown|grow|scaled|scale|kept|raised|increased ]',
        '[ unable|failed|struggled|struggling to keep|cope|handle ..4 demand|load|traffic|requests|rate|volume|influx ]',
        '[ <negation> enough memory|ram|cpu|disk|space|capacity|connections|resources|workers|replicas|headroom ]',
      ],
      { saysNot: true },
    ),
    sign('clear', [
      '[ pool|cluster|queue|disk|fleet|database|buffer|cache|partition was|is|were <adverb>? sized for ]',
      '[ run|runs|ran|running into ..3 limit|limits|quota|quotas ]',
      '[ fail|failed|failing|fell|crash|crashed|collapsed|buckled|slowed ..1 under <determiner>? ..2 load|traffic|weight|strain ]',
      '[ underestimated ..5 traffic|load|demand|size|volume|capacity|usage|growth ]',
      '[ underpowered|underprovisioned|under-provisioned|undersized|under-sized|oversubscribed ]',
      '[ fell|fall|falling|fallen behind ]',
      '[ memory overcommitment|overcommit ]',
      '[ was|were|being|got|been <adverb>* throttled|rate-limited|ratelimited ]',
      '[ rate limiting issues|errors|problems ]',
      '[ insufficient|inadequate memory|cpu|capacity|resources|space|connections ]',
      '[ evicted|evicts|evicting ..3 because|low|due ..3 resources|memory|disk|low ]',
      '[ load|traffic|requests|volume ..4 exceeded|overwhelmed|outgrew ..3 capacity|size|capability|expected|expectations|provisioned|<system> ]',
    ]),
    sign('hint', [
      '[ influx|deluge of ..3 traffic|requests|users|clients|connections ]',
      '[ memory leak|leaks ]',
      '[ cpu|memory|load|traffic|usage spike|spikes|surge ]',
      '[ high|higher|heavy|elevated|unusual|increased ..1 load|utilisation|utilization|usage|traffic ]',
      '[ spike|spikes|surge|burst|flood in|of ..2 load|traffic|requests|usage|connections|users|memory|cpu ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'The primary «ran out of connections» ten minutes into the sale.',
    { text: 'At noon the log «disk was full» on both brokers.', section: 'timeline' },
    'The importer «hit the provider’s quota» at 14:20.',
    { text: 'Two workers were «OOM» killed.', section: 'timeline' },
  ],
  ignored: [
    'The queue never filled up.',
    'The refund limit is fifty euros.',
    { text: 'Raise the limit before we run out of connections again.', section: 'actions' },
    'If the disk is full, the broker stops.',
    'The impact was limited to one region.',
  ],
  answered: [
    {
      text: 'The primary ran out of connections. The limit had been left at its default of a hundred; on an ordinary day the shop uses ninety.',
      section: 'factors',
    },
  ],
};

import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

const moves =
  'deleted|delete|recycled|restarted|relaunched|killed|recreated|rebooted|wiped|cleared|flushed|emptied|rescheduled';
const parts =
  'pod|pods|node|nodes|cache|caches|queue|queues|resourcequota|quota|container|containers|instance|instances|server|servers|hub|proxy|database|lock|locks|sessions|controller';

export const improvisation: Theme = {
  id: 'improvisation',
  title: 'Improvisation',
  explanation: `Somebody made the system do something it was not set up for: a workaround, a step by hand, a part taken out of service so that the rest could live. That is skill, and it is gone by the next
incident when only those who were there know about it.

It counts as answered where the text tells how people knew that it would help, what else they weighed, or where it is written down.`,
  sources: [
    '“What went well” is more than just a pat on the back',
    'Quick thoughts on the recent AWS outage',
  ],
  questions: [
    {
      key: 'knew',
      text: 'How did people come upon this move, and what made them trust that it would help?',
      section: 'went-well',
      askedOf: 'responders',
      answers: told(
        'knew|know|remembered|familiar|experience|recalled|seen ..4 that|from|how|with|this|before',
        'because|since|as|so ..5 would|could|had|have|was|were|will|they|it ..3 help|work|relieve|free|room|enough|before|reduce|restore',
        'thereby|thus easing|freeing|reducing|relieving',
        'others have|had',
        'runbook|stackoverflow|playbook|documentation|posts|guide ..3 said|says|described|suggested|helpful|mentioned|suggests|mentioned',
      ),
    },
    {
      key: 'levers',
      text: 'Which other moves were at hand, and what spoke for this one?',
      section: 'rationale',
      askedOf: 'responders',
      answers: told(
        'instead of',
        'rather than',
        'considered|discussed|weighed|options|option|alternative|alternatives|agree|agreed ..5',
      ),
    },
    {
      key: 'written-down',
      text: 'Where would the next person on call find this described, with what it may break?',
      section: 'went-well',
      askedOf: 'owners',
      answers: told(
        'runbook|playbook|handbook|documented|wiki|guide|written|checklist ..3 in|has|as|now|describes|down|for|to',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ workaround|workarounds|work-around ]',
      '[ worked|working|work around ] the|it|this|that',
      '[ manually|by <adverb>? reengaging|restarted|removed|added|scaled|triggered|ran|deleted|cleared|created|restored|edited|changed|killed|disabled|enabled|drained|moved|promoted|failed|rebuilt|patched|copied|replayed|increased|verified|cleaned|started|stopped|fixed|updated|deployed|pushed|rebooted|forced|switched|processed|routed|blocked|applied ]',
      '[ restarted|removed|added|scaled|triggered|ran|deleted|cleared|created|restored|edited|changed|killed|disabled|enabled|drained|moved|promoted|rebuilt|patched|copied|replayed|increased|cleaned|started|stopped|fixed|updated|deployed|pushed|rebooted|forced|processed|routed|blocked|applied ..4 manually ]',
      '[ by hand ]',
      '[ manually <adverb>? marked|restart|remove|add|scale|trigger|run|delete|clear|create|restore|edit|change|kill|disable|enable|move|promote|rebuild|increase|clean|start|stop|fix|update|deploy|reboot|force|switch|process|apply ]',
      '[ removed|deleted|cleared|changed|restored|copied|processed|fixed|applied ..4 ..4 manually ]',
      '[ manual verification|failover|restart|restarts|cleanup|fix|scaling|rollback|override|recovery ]',
      '[ rerouted|redirected|drained|cordoned|shed|shedding|diverted|quarantined|isolated ..3 traffic|nodes|node|users|requests|load|host|hosts|cluster|region|zone|instance|instances|pods|customers|queue ]',
      '[ nodes|traffic|hosts|users|region|zone|cluster|instances|requests <auxiliary>* <adverb>* drained|cordoned|rerouted|redirected|diverted|isolated ]',
      '[ repurposed|improvised|hotfixed|hot-patched|hotpatched|borrowed|hacked ] ',
      '[ pre-warmed|prewarmed|overprovisioned ]',
    ]),
    sign('clear', [
      '[ <person|capitalised> wrote|built|hacked <determiner>? ..2 script|tool|query ]',
      '[ pool|limit|limits|capacity|replicas|quota|memory|timeout|workers ..1 doubled|tripled|quadrupled ]',
      '[ <person> <adverb>* banned|throttled|paused|stopped|disconnected|bypassed|kills|killed|bans|pauses|turns|turned ] ..3 <any>',
      '[ banning|disabling|blocking|throttling|pausing|killing|removing|deleting|turning|shutting ..5 resolved|fixed|helped|caused|stopped|restored|ended|brought|reduced|relieved ]',
      '[ is|was|were|are <adverb>* banned|paused ] ..4 and|to|as|so|behaviour|behavior',
      '<person> <adverb>* [ turns|turned|switched off <any> ]',
      '[ temporary|interim|temporarily <any>? solution|restore|fix|mitigation|measure|ban|block|limit|replacement|server|instance|increase|disabled|disabling|increased ]',
      '[ kill|feature switch|switches ]',
      '[ bumped|bump|increased|raised|doubled|tripled|scaled|scale|increase|added ..3 limit|limits|memory|replicas|size|capacity|nodes|instances|timeout|quota|guarantees|pool|workers|cpu ]',
      `^ [ <adverb>? ${moves} ..5 ${parts} ]`,
      `<person> <adverb>* [ ${moves} ..5 ${parts} ]`,
      `and|then|<comma> [ ${moves} ..3 ${parts} ]`,
      `[ ${parts} was|were|is|are <adverb>* ${moves} ] !by`,
      '[ rolled|roll|reverted|reverting back|to|the ..3 version|release|change|previous|earlier|known ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    { text: '14:40 Ana «drained the node» and the queue moved.', section: 'timeline' },
    { text: 'As a «workaround», orders went through the fax gateway.', section: 'response' },
    { text: 'We exported the orders «by hand».', section: 'response' },
    { text: '«On-call paused» the importer.', section: 'timeline' },
  ],
  ignored: [
    'There was no workaround.',
    'The manual has four pages.',
    { text: 'Write down how to drain a node by hand.', section: 'actions' },
    'The feature is disabled by default.',
  ],
  answered: [
    {
      text: 'Ana drained the node. She knew from the spring sale that the queue follows its consumers, did so rather than restart the broker, and it is documented in the storage wiki now.',
      section: 'response',
    },
  ],
};

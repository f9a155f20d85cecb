import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

const machines =
  'automation|automations|controller|controllers|pipeline|pipelines|orchestrator|cron|cronjob|job|jobs|script|scripts|bot|scheduler|reconciler|workflow|workflows|ci|reflector|provisioner|deployer|crawler|agent';

export const automation: Theme = {
  id: 'automation',
  title: 'Automation',
  explanation: `Something acted by itself: a controller, a pipeline, a scheduled job. Automation takes over what is well understood and leaves people with
the rest, at the moment when it is hardest to see what it is doing and why. Knowing what it was after, and how people could follow or overrule it, is what the next
responders will need.

It counts as answered where the text tells what the automation is for or acts on, how people saw what it did, or how they stopped it.`,
  sources: ['Ironies of automation', 'Quick thoughts on the recent AWS outage'],
  questions: [
    {
      key: 'aim',
      text: 'What was the automation trying to achieve at that moment, and on what information?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        `${machines} ..3 is|are|was|were <adverb>* meant|designed|supposed|intended|responsible|only|there`,
        `${machines} <adverb>* compares|compared|reads|read|assumes|assumed|expects|expected|checks|looks|takes|relies|believed`,
        'supposed to ..3 engage|run|redeploy|update|clean|remove|renew|restart|scale|sync',
      ),
    },
    {
      key: 'overrule',
      text: 'How can a person see what it is about to do, and how can they stop or overrule it?',
      section: 'response',
      askedOf: 'responders',
      answers: told(
        `stopped|stop|stops|paused|killed|kills|disabled|suspended|cancelled|canceled|aborted|overrode|terminated|clearing ..4 ${machines}|tasks|process|run|runs`,
        'dry run|runs',
        'dry-run',
      ),
    },
    {
      key: 'around-it',
      text: 'What do people have to know or do around it for it to work, and how do they keep in practice?',
      section: 'difficulties',
      askedOf: 'owners',
      answers: told(
        'run|runs|triggered|done|redone|reengaging|restarted by hand|manually',
        'manually|again ..2 run|runs|triggered|done|reengaging|reengaged|restarted|restart',
      ),
    },
  ],
  signs: [
    sign('outright', [
      `[ ${machines} <adverb>* <auxiliary>? <adverb>* deleted|removed|overwrote|restarted|reverted|terminated|drained|recreated|disabled|revoked|replaced|renamed|applied|pruned|reaped|wiped|truncated|scaled|evicted|redeployed|banned|kicked|rotated|merged|released ]`,
      `[ ${machines} ..2 stalled|hung|stuck|crashed|bugged|blocked|blocking|looped|looping|retried ]`,
      `[ stalled|stuck ..1 ${machines}|tasks ]`,
      '[ automatically <adverb>? deleted|removed|overwrote|restarted|reverted|terminated|drained|recreated|disabled|revoked|replaced|applied|updated|upgraded|scaled|evicted|redeployed|rolled|deployed|started|merged|installed|promoted|switched ]',
      '[ was|were|got|been <adverb>* deleted|removed|overwritten|restarted|reverted|terminated|disabled|revoked|replaced|applied|upgraded|evicted|redeployed|rolled|installed|triggered automatically ]',
      '[ updated|upgraded|restarted|renewed|redeployed itself ]',
    ]),
    sign(
      'outright',
      [
        `[ ${machines} <adverb>* did|does|was|were|had|has <negation> <adverb>* run|start|finish|fire|trigger|pick|update|renew|started|triggered|recover|complete ]`,
        '[ automation is|was only run|runs ]',
      ],
      { saysNot: true },
    ),
    sign('clear', [
      '[ auto-* <any> ]',
      '[ automatic|automated ..3 mechanism|sync|synchronisation|synchronization|process|update|updates|upgrade|upgrades|cleanup|detection ..4 removed|deleted|changed|replaced|updated|started|broke|ran|failed|reverted|disabled|overwrote ]',
      '[ triggered|triggering|triggers a|an|the|automatic ..2 restart|failover|rebuild|build|deploy|autovacuum|vacuum|provisioning|rollback|shutdown|reboot|cleanup ]',
      '[ automation ran|run|runs|failed|fails|broke ]',
      '[ ci|cd|deploy|deployment|build|release|delivery pipeline|system|job|jobs|process|workflow ..2 failed|fails|errored|broke ]',
      '[ cron|scheduled|nightly|cleanup|background|batch job|task|run|process ..1 ran|began|kicked|started ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'At midnight the cleanup «job removed» the live volumes as well.',
    'The route table «was overwritten automatically» a minute later.',
    'The certificate «controller did not renew» it, as the record still pointed at the old zone.',
    'The «pipeline got stuck» between two stages.',
  ],
  ignored: [
    'The team automated the report last year.',
    'She removed the job from the board.',
    { text: 'Let a job remove stale volumes automatically.', section: 'actions' },
    'The pipeline has four stages.',
  ],
  answered: [
    {
      text: 'The cleanup job removed the live volumes. The job is meant to free space and assumes that volumes without a label are unused; Ana paused the job at 00:20.',
      section: 'factors',
    },
  ],
};

import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    { text: '«Obviously» the limit was too low.', section: 'summary' },
    { text: '«Clearly» the limit was too small.', section: 'summary' },
    { text: '«Clearly», the tests were insufficient.', section: 'summary' },
    { text: '«Obviously», the plan was bad.', section: 'summary' },
    { text: '«Evidently», this was a mistake.', section: 'summary' },
    { text: '«Clearly» it was «wrong» to deploy on Friday.', section: 'summary' },
    { text: 'There was an «obvious» flaw in the plan.', section: 'summary' },
    { text: 'This was an «obvious» risk.', section: 'summary' },
    { text: 'There was an «obvious» gap in our tests.', section: 'summary' },
    'We took the tide for harmless, and «how wrong we were».',
    'We «could not have been more wrong» about the size of the crowd.',
    { text: 'It «would have been wiser» to wait for the tide.', section: 'lessons' },
    { text: 'The notice hung «right in front of» us.', section: 'difficulties' },
    { text: 'It came from a «tiny oversight» in the seat plan.', section: 'factors' },
    { text: 'Closing the second till was a «dumb idea».', section: 'lessons' },
    {
      text: 'It «could have been mended in two hours instead of» nine.',
      section: 'lessons',
    },
    { text: '«Of course» the tanks should have been rinsed first.', section: 'lessons' },
    { text: 'The second valve was «clearly» needed.', section: 'factors' },
    {
      text: '«With the hindsight» of that night, we suggest two keys for each vault.',
      section: 'lessons',
    },
    { text: 'We probably «should have known» that the lease ends in May.', section: 'lessons' },
    { text: 'Nobody had the «foresight» to print the ward list.', section: 'difficulties' },
    {
      text: 'That e-mail from the registrar should have been a «red flag».',
      section: 'difficulties',
    },
    {
      text: 'We «wasted an hour» on the printers before anybody looked at the switch.',
      section: 'difficulties',
    },
    {
      text: 'After «wasting forty minutes» on name resolution, we turned to the disks.',
      section: 'response',
    },
    { text: '«Flawed assumptions»', section: 'factors' },
    { text: 'In «hindsight», the alert threshold was far too high.', section: 'lessons' },
    {
      text: 'In «hindsight», we should have stopped the rollout at ten percent.',
      section: 'rationale',
    },
    {
      text: 'In «hindsight» it was a «bad idea» to upgrade both sites in one night.',
      section: 'difficulties',
    },
    { text: 'The two tickets were, in «hindsight», about the same disk.', section: 'factors' },
    { text: 'With «hindsight», one day of soak time was not enough.', section: 'lessons' },
    {
      text: '«With the benefit of hindsight», the migration ought to have been split into smaller steps.',
      section: 'lessons',
    },
    { text: 'In «hindsight», restarting the brokers made things worse.', section: 'rationale' },
    {
      text: 'In «hindsight» the first error line already told us everything.',
      section: 'diagnosis',
    },
    {
      text: '«Hindsight» is 20/20, but the graphs did show the leak for weeks.',
      section: 'difficulties',
    },
    {
      text: 'The decision to wait for the vendor was, with «hindsight», the wrong one.',
      section: 'rationale',
    },
    { text: 'In «retrospect», the runbook was too optimistic.', section: 'lessons' },
    {
      text: 'In «retrospect», we paid too little attention to the queue depth.',
      section: 'rationale',
    },
    {
      text: 'In «retrospect» it would have been better to fail over at once.',
      section: 'difficulties',
    },
    {
      text: 'The choice of a shared NAT gateway was, in «retrospect», a poor one.',
      section: 'factors',
    },
    { text: '«Retrospectively», the signal was visible a week earlier.', section: 'detection' },
    {
      text: 'In «retrospect», that alarm was a warning sign which nobody took seriously.',
      section: 'lessons',
    },
    { text: 'In «retrospect» this shouldn’t have surprised us at all.', section: 'surprises' },
    {
      text: '«Obviously», a change of this size should not go out on a Friday.',
      section: 'lessons',
    },
    { text: 'The script was «obviously» not ready for a table of that size.', section: 'factors' },
    {
      text: "We «obviously» should've tested the restore before we needed it.",
      section: 'difficulties',
    },
    { text: 'Turning off the checks was «obviously» the wrong decision.', section: 'rationale' },
    { text: '«Obviously» we did not learn enough from the incident in March.', section: 'lessons' },
    { text: 'The answer was «obvious all along»: the disk was full.', section: 'diagnosis' },
    {
      text: '«Clearly», we «underestimated» the load that the campaign would bring.',
      section: 'lessons',
    },
    {
      text: 'The plan was «clearly» too ambitious for one maintenance window.',
      section: 'factors',
    },
    { text: '«Clearly» our testing was not good enough.', section: 'lessons' },
    {
      text: 'We were «clearly» unprepared for the loss of a whole region.',
      section: 'difficulties',
    },
    {
      text: 'Going ahead with the upgrade despite the warning was «clearly» a mistake.',
      section: 'rationale',
    },
    { text: '«Clearly», someone should have read the release notes.', section: 'lessons' },
    {
      text: 'It should have been «clear» from the first page that the database was the bottleneck.',
      section: 'detection',
    },
    {
      text: 'It should’ve been «obvious» that a cache flush would hit the origin.',
      section: 'diagnosis',
    },
    {
      text: 'The dependency on the old LDAP server should have been «obvious» to everybody involved.',
      section: 'difficulties',
    },
    {
      text: 'It ought to have been «clear» to the team that the certificate chain was changing.',
      section: 'rationale',
    },
    {
      text: 'The growth of the table should have been «apparent» long before.',
      section: 'factors',
    },
    'The outage «could easily have been avoided».',
    { text: 'This was «easily avoidable» with a second pair of eyes.', section: 'lessons' },
    {
      text: 'The double charge «could have been easily prevented» by an idempotency key.',
      section: 'factors',
    },
    {
      text: 'Four hours of downtime that «could so easily have been prevented».',
      section: 'impact',
    },
    'This was an «avoidable» outage.',
    'The breach was «entirely preventable».',
    { text: 'Most of the downtime was «avoidable».', section: 'lessons' },
    '## An «avoidable» outage',
    {
      text: 'We apologise for what was a «preventable» interruption of your service.',
      section: 'impact',
    },
    {
      text: 'None of this was unavoidable; it was a «completely preventable» failure.',
      section: 'lessons',
    },
    { text: 'It was a «simple oversight»: the new subnet had no route back.', section: 'factors' },
    {
      text: 'A «trivial oversight» in the manifest kept the probe from ever running.',
      section: 'factors',
    },
    'An «obvious oversight» in the offboarding checklist left the API key active.',
    { text: '«Looking back», the «signs were all there».', section: 'lessons' },
    {
      text: "«Looking back», it was «naive» to trust the vendor's estimate.",
      section: 'rationale',
    },
    { text: '«Looking back» now, we spent far too long on the network.', section: 'difficulties' },
    {
      text: '«Knowing what we know now», we would never have merged the two clusters.',
      section: 'lessons',
    },
    { text: '«With what we know» today, the rollback was the «wrong move».', section: 'rationale' },
    {
      text: '«Now that we know» that the switch was dying, ignoring its log lines was «unwise».',
      section: 'factors',
    },
    {
      text: '«After the fact» it is «plain» that the latency alert was the real signal.',
      section: 'detection',
    },
    { text: 'It was an accident «waiting to happen».', section: 'background' },
    {
      text: 'It was «only a matter of time» before the shared password leaked.',
      section: 'background',
    },
    {
      text: 'The failure was «entirely foreseeable», given the age of the batteries.',
      section: 'lessons',
    },
    {
      text: '«Predictably», the single DNS server became the bottleneck when the second site opened.',
      section: 'factors',
    },
    {
      text: 'The «red flags» were there for anyone who looked at the disk graph.',
      section: 'detection',
    },
    {
      text: 'The «writing was on the wall» since the January capacity report.',
      section: 'detection',
    },
    { text: 'Any experienced engineer «would have seen this coming».', section: 'lessons' },
    { text: 'The solution was «staring us in the face» the whole time.', section: 'diagnosis' },
    {
      text: 'It’s a «no-brainer» that backups belong in a different account, and yet ours did not.',
      section: 'lessons',
    },
    { text: 'It was «plainly wrong» to trust the green dashboard.', section: 'rationale' },
    {
      text: 'A «glaring» hole in the plan: no one had thought about the return path.',
      section: 'factors',
    },
    {
      text: '«Afterwards one is» always wiser, but the disk was visibly filling for months.',
      section: 'lessons',
    },
    {
      text: "«Needless to say», one doesn't run a schema change at peak time.",
      section: 'lessons',
    },
    {
      text: '«How could we not see» it, when it is «so evident» in the graphs?',
      section: 'detection',
    },
    { text: 'That shortcut «was bound to» backfire sooner or later.', section: 'rationale' },
    {
      text: '«Evidently», we put too much trust in a single upstream provider.',
      section: 'lessons',
    },
    {
      text: 'Restarting both firewalls at once was a «terrible idea».',
      section: 'difficulties',
    },
    { text: 'The decision to wait for daylight «proved fatal».', section: 'rationale' },
    { text: 'A «misguided» clean-up of the price table removed the lock.', section: 'factors' },
    {
      text: 'Two quiet weeks had given everybody a «false sense of security».',
      section: 'background',
    },
    {
      text: 'We «naively» took the green light on the console for a healthy link.',
      section: 'rationale',
    },
    { text: 'It is «no surprise that» the modem bank overheated.', section: 'lessons' },
    { text: 'The collapse of the matchmaking queue was «inevitable».', section: 'factors' },
    { text: 'The unpatched printer server was a «ticking time bomb».', section: 'background' },
    {
      text: '«With the clarity of hindsight», the beeping UPS was the first sign.',
      section: 'detection',
    },
    {
      text: '«Little did we know» that the spare had the same firmware.',
      section: 'response',
    },
    { text: 'The wrong subnet mask had been there «in plain sight».', section: 'diagnosis' },
    {
      text: 'It would have been «easy to spot» in the weekly ledger report.',
      section: 'detection',
    },
    { text: '«Of course» we should have drained the node first.', section: 'rationale' },
    // How far off an estimate was is known only afterwards.
    { text: 'We «badly underestimated» how many pupils sign in at eight.', section: 'lessons' },
    { text: 'The crew «badly misjudged» how long the copy would take.', section: 'factors' },
    { text: 'Skipping the rehearsal was «not the smartest move».', section: 'lessons' },
    { text: 'In this case a shared lock proved «not to be the best choice».', section: 'factors' },
    {
      text: 'The second crash «could easily have been prevented» by one more check.',
      section: 'lessons',
    },
    { text: '«As one would expect», the small queue overflowed.', section: 'factors' },
    { text: '«As was to be expected», the spare disk was full as well.', section: 'factors' },
    { text: '«Not surprisingly», the ticket stayed open for a week.', section: 'lessons' },
    { text: 'It was «clear from the start» that one pump would not do.', section: 'factors' },
    { text: 'The «signs had been there» since the spring.', section: 'lessons' },
    { text: '«With 20/20 hindsight», the beep was the first symptom.', section: 'detection' },
    { text: 'The decision to wait «was wrong».', section: 'factors' },
    { text: 'The second flood «did not need to happen».', section: 'lessons' },
    { text: 'We «now see» that it was a mistake to print the lists by hand.', section: 'lessons' },
    { text: '«Anyone could see» that one key for all doors would not do.', section: 'factors' },
    { text: 'The leaking roof was a «disaster in the making».', section: 'background' },
    { text: '«What were we thinking»?', section: 'lessons' },
    { text: '«Obviously», the spare key ought to hang elsewhere.', section: 'lessons' },
    'We «underestimated» the number of visitors at the side entrance.',
    'Closing the north gate first «would have been the best choice».',
    'The two burnt fuses in May were «red flags».',
    '«Needless to say», the pump ought to have been watched.',
    'The decision to leave the spare boat in the dock «proved to be wrong».',
  ],
  accepted: [
    { text: 'Nothing was clearly wrong in the logs.', section: 'summary' },
    'The counting script underestimated the width of the belt.',
    'Retrospectively count the guests of the last three days.',
    'Needless to say I was not at home when the bell rang.',
    'The error message was quite obvious.',
    // What is so now judges nothing that was.
    { text: 'Moving house obviously takes a lot of the crew’s time.', section: 'background' },
    { text: 'Pumps of this kind inevitably wear out after ten years.', section: 'background' },
    { text: 'We removed old, needless lists from the archive.', section: 'response' },
    { text: 'It was a risky journey, and all boats came back.', section: 'other' },
    { text: 'The ferry had clearly broken down before noon.', section: 'factors' },
    { text: 'The delay could have been avoided with a second boat.', section: 'lessons' },
    {
      text: 'The script underestimated the number of rows by a factor of ten.',
      section: 'factors',
    },
    '## In retrospect',
    { text: 'The logs showed plainly which ship was missing.', section: 'factors' },
    { text: 'This is clearly not the way we like, as it takes a day.', section: 'background' },
    { text: 'A load of this size is bound to run into the limit.', section: 'lessons' },
    { text: 'Change the sign so that it is obvious which ward is meant.', section: 'actions' },
    { text: 'Now that we know the cause, we can mend it next week.', section: 'summary' },
    {
      text: 'The library will not move to the new hall in the foreseeable future.',
      section: 'actions',
    },
    { text: 'Drain the host first to avoid unnecessary downtime.', section: 'actions' },
    {
      text: 'At that point we might have underestimated how many seats were affected.',
      section: 'response',
    },
    { text: 'The script is obviously meant for the rehearsal stage.', section: 'factors' },
    { text: 'The import wasted CPU time on rows that never change.', section: 'factors' },
    { text: 'Restarting was not the right solution, so we looked further.', section: 'diagnosis' },
    { text: 'This is not the ideal solution, but it buys us a month.', section: 'actions' },
    { text: 'The bottleneck was clearly the ledger by then.', section: 'diagnosis' },
    { text: 'The decision to wait was made at ten.', section: 'factors' },
    { text: 'Leaving the old key active was an oversight.', section: 'factors' },
    { text: 'We asked customers to clear the cache and reload the app.', section: 'response' },
    {
      text: '18:20 Purged the CDN, cleared the queue and restarted the consumers.',
      section: 'response',
    },
    { text: '10:42 All clear given by the data-centre staff.', section: 'timeline' },
    {
      text: 'Give the two environments clearly different colours in the console.',
      section: 'actions',
    },
    {
      text: 'The two feeds are clearly labelled A and B at the front of the rack.',
      section: 'background',
    },
    {
      text: 'The flame graph clearly showed two peaks, one of which belonged to the JSON encoder.',
      section: 'diagnosis',
    },
    {
      text: 'It was not clear whether the packets were lost on the way out or on the way back.',
      section: 'diagnosis',
    },
    {
      text: 'It wasn’t obvious from the dashboard which of the twelve shards was hot.',
      section: 'diagnosis',
    },
    { text: 'Nothing obviously wrong in the logs of the gateway.', section: 'diagnosis' },
    {
      text: 'The obvious suspect at that moment was the 9:50 deploy, so we rolled it back first.',
      section: 'diagnosis',
    },
    {
      text: 'To the person on call it seemed obvious that the deploy was at work, because the curve rose in the same minute.',
      section: 'rationale',
    },
    {
      text: 'The error was far from obvious: the client reported a timeout, the server a success.',
      section: 'difficulties',
    },
    {
      text: 'For an hour there were no clear symptoms, only slow logins here and there.',
      section: 'difficulties',
    },
    {
      text: 'It is still unclear to us why the second controller did not take over.',
      section: 'difficulties',
    },
    { text: 'The incident retrospective takes place on Tuesday at 14:00.', section: 'actions' },
    { text: 'This issue was covered in the retrospective of sprint 41.', section: 'background' },
    '## Retrospective meeting',
    {
      text: 'In the retrospective the support team said that they had seen the first complaint at 7:30.',
      section: 'lessons',
    },
    {
      text: 'The tax rate was retroactively corrected for all orders of that weekend.',
      section: 'actions',
    },
    {
      text: 'Looking back through three months of graphs, we found the same dip every Sunday.',
      section: 'diagnosis',
    },
    {
      text: 'We looked back at the deploys of the last two days and ruled out all but one.',
      section: 'diagnosis',
    },
    {
      text: '15:05 Looking back at the tickets, support finds two more reports from the morning.',
      section: 'timeline',
    },
    {
      text: 'With the new flag the feature can easily be switched off per tenant.',
      section: 'response',
    },
    { text: 'The simulator is easily started on a laptop.', section: 'background' },
    {
      text: 'Because the config lives in one repository, Lea could easily compare the state before and after with `git diff`.',
      section: 'went-well',
    },
    {
      text: 'A read-only mode makes it easier to keep the shop open while the ledger is down.',
      section: 'actions',
    },
    {
      text: 'To avoid a second stampede, clients now wait a random time before they reconnect.',
      section: 'actions',
    },
    {
      text: 'Move the lock to the row level in order to avoid contention at month end.',
      section: 'actions',
    },
    {
      text: 'We avoided a restart, since the warm cache was the only thing keeping the site up.',
      section: 'response',
    },
    {
      text: 'Prevent a second run from starting while the first holds the lease.',
      section: 'actions',
    },
    {
      text: 'The rate limiter prevents a single tenant from using more than a fifth of the pool.',
      section: 'background',
    },
    { text: 'Orders placed in that time were delayed, none was lost.', section: 'impact' },
    {
      text: 'At 10:05 all three dashboards were green, and nothing suggested that the restore was running.',
      section: 'rationale',
    },
    {
      text: 'We knew the risk of a cold cache and chose the restart because the nodes were close to running out of memory.',
      section: 'rationale',
    },
    {
      text: 'The result makes the choice look odd; at the time, two hours of waiting was what the vendor recommended.',
      section: 'lessons',
    },
    {
      text: 'Hindsight makes the two alerts look connected; at 4 am they came from two teams and forty minutes apart.',
      section: 'lessons',
    },
    {
      text: 'This review tries to tell the story without hindsight, as it unfolded on the bridge.',
      section: 'background',
    },
    {
      text: 'We were surprised that the standby answered queries before it had caught up.',
      section: 'surprises',
    },
    {
      text: 'Nobody expected the invoice job to share a lock with the login.',
      section: 'surprises',
    },
    {
      text: '12:31 It becomes clear that only customers on IPv6 are affected.',
      section: 'timeline',
    },
    {
      text: '09:14 Team realises that the token cache has been cleared by the deploy.',
      section: 'timeline',
    },
    {
      text: '21:10 First clear sign of recovery: queue depth falls for the first time.',
      section: 'timeline',
    },
    { text: 'The alert text said clearly which partition was full.', section: 'detection' },
    { text: 'The probe clears the alert after three good answers in a row.', section: 'detection' },
    {
      text: 'The clearing house received the file at 17:55, ten minutes before its deadline.',
      section: 'impact',
    },
    { text: 'Payments clear at 16:00 on bank days.', section: 'background' },
    { text: 'The lock is cleared only when the process exits normally.', section: 'factors' },
    {
      text: 'The flag to bypass the check is stored in clear text in the job definition.',
      section: 'factors',
    },
    {
      text: 'Make the plan output show clearly how many resources it will destroy.',
      section: 'actions',
    },
    {
      text: 'Rename the `obvious_defaults` module, since it is no longer used.',
      section: 'actions',
    },
    {
      text: 'We could now see why the two sites disagreed: each had its own idea of the leader.',
      section: 'diagnosis',
    },
    {
      text: 'After the change of switch it became evident within minutes that the cable was fine.',
      section: 'diagnosis',
    },
    {
      text: 'Evidence from the packet capture spoke against our first idea.',
      section: 'diagnosis',
    },
    {
      text: 'The on-call engineer could easily reach the vendor, whose engineer happened to sit in the same chat.',
      section: 'response',
    },
    {
      text: 'It was a matter of minutes: the backup had just finished when the volume was detached.',
      section: 'luck',
    },
    { text: 'We were lucky that the batch had not started yet.', section: 'luck' },
    {
      text: 'Knowing the size of a tenant in advance is not possible with the current data model.',
      section: 'background',
    },
    {
      text: 'We know now that the driver keeps connections open for an hour after a failover.',
      section: 'lessons',
    },
    {
      text: 'We have learned that the registrar applies changes only on working days.',
      section: 'lessons',
    },
    { text: 'As it turned out, the same chip sits in both power supplies.', section: 'surprises' },
    {
      text: '13:48 As it turns out, the vendor has started maintenance on the same circuit.',
      section: 'timeline',
    },
    {
      text: 'Whether it was a hardware problem was not evident until the spare card arrived.',
      section: 'difficulties',
    },
    {
      text: 'The warning appears on every deploy, so there was no reason to stop for it that day.',
      section: 'rationale',
    },
    {
      text: 'Predicting the load was hard, as the campaign was the first of its kind.',
      section: 'rationale',
    },
    {
      text: "The forecast for December is prepared in September with last year's numbers.",
      section: 'background',
    },
    {
      text: 'Add an obvious banner to the admin page while maintenance mode is on.',
      section: 'actions',
    },
    {
      text: 'In this time the page showed a simple error and a link to the status page.',
      section: 'impact',
    },
    {
      text: "The oversight board's portal runs on the same cluster and received the same update.",
      section: 'factors',
    },
    {
      text: "We'd cleared 40 GB on the volume by 06:20, which bought us about three hours.",
      section: 'response',
    },
    {
      text: 'Publish the query plan of slow requests, so responders can easily see a missing index.',
      section: 'actions',
    },
    { text: 'The debug listener was bound to the loopback address.', section: 'factors' },
    {
      text: 'The partner was told about the new endpoint after the fact, by letter.',
      section: 'impact',
    },
    { text: 'The first idea, a bad cable, turned out to be wrong.', section: 'diagnosis' },
    {
      text: 'The kiosk showed a clear error message with a number to call.',
      section: 'impact',
    },
    {
      text: 'Since the change, ambulances are assigned faster and more predictably.',
      section: 'lessons',
    },
    { text: '09:40 Ticket opened retrospectively by the night shift', section: 'timeline' },
    '## Clearing the backlog',
    '## What was not obvious at the time',
    { text: 'As expected, the replica held all rows after the restart.', section: 'response' },
    { text: 'It soon was clear that the cable was fine.', section: 'diagnosis' },
    { text: 'The obvious thing to check first was the deploy.', section: 'diagnosis' },
    { text: 'The estimate for the copy was four hours.', section: 'background' },
  ],
  limits: [],
};

import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    { text: 'We «failed to accept» that the disk was dying.', section: 'summary' },
    { text: 'We «failed to deliver» the patch before the deadline.', section: 'summary' },
    { text: 'The team «failed to store» the backups in a second region.', section: 'summary' },
    { text: 'We «failed to process» the backlog in time.', section: 'summary' },
    '«Had I slept» I may have seen the second lamp.',
    'Before the storm I «should have»: checked the lamps, moved the boats.',
    'The crew that moved the buoy «was not aware» in any way of the second chain.',
    'Code review «missed» that the gate opens inwards.',
    { text: 'The harbour pilots «were not consulted».', section: 'factors' },
    { text: '«At no point did we» stop to compare the two charts.', section: 'response' },
    {
      text: 'To hear it in time, we «would have needed» a bell in the cellar.',
      section: 'lessons',
    },
    { text: 'What «should have been done» to avoid the spill?', section: 'lessons' },
    {
      text: 'The leak would show on the gauge, «had there been» one.',
      section: 'difficulties',
    },
    { text: 'The crack «was not noticed» for almost three weeks.', section: 'detection' },
    { text: 'The crew «did not really grasp» what the new valve does.', section: 'factors' },
    { text: 'She «did not take care» to close the second hatch.', section: 'factors' },
    { text: '«In an ideal world, we would» keep a spare pump on deck.', section: 'lessons' },
    'Two people «could have been assigned» to the second gate.',
    'The switch on the roof «could have been inspected» in May.',
    { text: 'In the hurry we «lost sight of» the second boiler.', section: 'difficulties' },
    { text: 'The crew «gave no thought» to the tide.', section: 'factors' },
    { text: 'The notice on the door «escaped everybody’s attention».', section: 'detection' },
    { text: 'We «did not stop to» ask whether the ferry runs on Sundays.', section: 'factors' },
    { text: 'The crew «never got round to» labelling the valves.', section: 'factors' },
    { text: '«How come we did not» pick this up at the rehearsal?', section: 'lessons' },
    { text: 'It took longer «than if we had» sailed.', section: 'response' },
    { text: 'The boat «could have been repaired» on the spot.', section: 'lessons' },
    {
      text: 'She moved the buoy, «unaware» that the chart was an old one.',
      section: 'timeline',
    },
    'The drain was closed «without the engineers noticing» for a week.',
    'We «did not detect the leak in time», as the meter is read once a month.',
    'Each lock is tried every evening, but this one «was somehow missed».',
    'We «did not take notice» of the smell until Friday.',
    {
      text: 'We «should have noticed» the falling throughput on Monday already.',
      section: 'difficulties',
    },
    {
      text: 'The alert «should have fired» at 02:10, when the queue passed its threshold.',
      section: 'difficulties',
    },
    { text: 'A canary «would have caught» this before it reached production.', section: 'lessons' },
    { text: 'Earlier paging «would have halved» the time to recovery.', section: 'lessons' },
    {
      text: "This «could have been avoided» with a smaller batch size, which the vendor's tuning guide, last opened by anyone here in 2021, recommends on page three.",
      section: 'lessons',
    },
    {
      text: 'Since the previous image was still pinned in the registry and the schema had not changed, we «could have rolled» back much sooner than we did.',
      section: 'difficulties',
    },
    {
      text: '«Had we rolled» back at 10:15, the backlog would have stayed manageable.',
      section: 'factors',
    },
    {
      text: "«Had the runbook been» up to date, on-call wouldn't have restarted the wrong cluster.",
      section: 'factors',
    },
    {
      text: 'If the replica had been promoted by hand, the outage «would have lasted» ten minutes.',
      section: 'lessons',
    },
    {
      text: "If we'd had a staging copy of the ledger, we «would have seen» the rounding error.",
      section: 'lessons',
    },
    {
      text: 'The release team «failed to announce» the migration to the support desk.',
      section: 'factors',
    },
    {
      text: 'The engineer on duty «forgot» to re-enable the cron job after maintenance.',
      section: 'factors',
    },
    {
      text: 'Our supplier «neglected to inform» us about the firmware recall.',
      section: 'factors',
    },
    {
      text: '04:25 On-call «missed» the page; the phone was in do-not-disturb mode',
      section: 'timeline',
    },
    {
      text: 'Both reviewers «overlooked» the changed default in `retry.yaml`.',
      section: 'factors',
    },
    {
      text: 'We «did not realise» that the dashboard was showing cached data.',
      section: 'difficulties',
    },
    {
      text: 'We «didn’t notice» the disk warnings because they go to a shared mailbox.',
      section: 'difficulties',
    },
    {
      text: '«Nobody noticed» that the certificate on the legacy endpoint was about to expire.',
      section: 'difficulties',
    },
    {
      text: 'We «did not consider» the effect of daylight saving time on the billing window.',
      section: 'factors',
    },
    { text: 'The customer team «should have been informed» earlier.', section: 'difficulties' },
    {
      text: 'The feature flag «should never have been switched» on for all tenants at once.',
      section: 'factors',
    },
    {
      text: 'The migration «should not have been run» during the payroll window.',
      section: 'factors',
    },
    {
      text: 'The status page «should have been updated» within fifteen minutes.',
      section: 'difficulties',
    },
    {
      text: 'It «would have been better» to fail over first and investigate afterwards.',
      section: 'lessons',
    },
    {
      text: 'It «would have helped» to have someone from the network team on the call.',
      section: 'difficulties',
    },
    {
      text: 'A load test with real basket sizes «would’ve revealed» the lock contention.',
      section: 'lessons',
    },
    { text: 'We «should’ve asked» the DBAs before touching the partitioning.', section: 'lessons' },
    {
      text: 'We «could’ve paged» the vendor at 03:00 instead of at 05:30.',
      section: 'difficulties',
    },
    {
      text: 'Integration tests against the real gateway «might have caught» the missing header.',
      section: 'lessons',
    },
    {
      text: 'The damage «might have been limited» by a stricter egress policy.',
      section: 'lessons',
    },
    {
      text: 'The deployment pipeline «ought to have rejected» the unsigned image.',
      section: 'factors',
    },
    { text: 'The autoscaler «should have added» nodes once CPU passed 70%.', section: 'factors' },
    { text: '«If only» somebody had looked at the second graph.', section: 'difficulties' },
    { text: "«Why didn't we notice» the growing replication lag?", section: 'difficulties' },
    { text: '«Could we have detected» this sooner?', section: 'lessons' },
    { text: '«Should we have declared» a major incident at 08:00?', section: 'lessons' },
    {
      text: '«Had it not been» for the stale DNS entry, the switchover would have worked.',
      section: 'factors',
    },
    { text: '`config-lint` «should have flagged» the duplicate key.', section: 'factors' },
    {
      text: 'Rate limits on the partner API «would have prevented» the overload.',
      section: 'lessons',
    },
    {
      text: 'A second pair of eyes «would probably have spotted» the swapped arguments.',
      section: 'factors',
    },
    {
      text: 'With per-tenant metrics «we’d have seen» the abuse within minutes.',
      section: 'lessons',
    },
    {
      text: 'It «never occurred to» the responders to check the time server.',
      section: 'difficulties',
    },
    {
      text: 'The operator «did not think to» look at the second page of results.',
      section: 'factors',
    },
    {
      text: '13:05 - incident channel opened (this «should have happened» at 12:20)',
      section: 'timeline',
    },
    {
      text: 'Our monitoring «should have detected» the failed backups in the first week.',
      section: 'detection',
    },
    {
      text: 'The anomaly «could easily have been detected» from the login statistics.',
      section: 'detection',
    },
    {
      text: 'The warning of 11 June was «overlooked» by the team and expired after 48 hours.',
      section: 'detection',
    },
    {
      text: 'We «should have stopped» the import before we restarted the broker.',
      section: 'response',
    },
    {
      text: 'Draining the region first «would have spared» customers the second wave of errors.',
      section: 'response',
    },
    'The University «failed to notify» students of the portal closure in a timely manner.',
    'We acknowledge that these accounts «should have been disabled» when the contract ended.',
    {
      text: 'The on-call engineer «should have known» that `--force` skips the quorum check.',
      section: 'rationale',
    },
    {
      text: 'Roughly half of the double charges «could have been prevented» by an idempotency key.',
      section: 'impact',
    },
    {
      text: 'Nothing in the code review hinted at it, though a type checker «would have».',
      section: 'surprises',
    },
    {
      text: "We «would have liked to» know about the vendor's maintenance before it started.",
      section: 'lessons',
    },
    {
      text: 'We «wish we had» rehearsed the restore with a full-size database.',
      section: 'lessons',
    },
    { text: 'The old key «needn’t have stayed» active after the rotation.', section: 'factors' },
    {
      text: 'In an ideal world the support desk «would have been told» first.',
      section: 'difficulties',
    },
    {
      text: 'The change board «failed to recognise» the dependency on the tape robot.',
      section: 'factors',
    },
    {
      text: 'The contractor, who «should have had» a second person present, pulled the wrong cable.',
      section: 'factors',
    },
    {
      text: 'Less noise in the channel «would have made» it easier to follow the database thread.',
      section: 'difficulties',
    },
    {
      text: 'A second technician «ought to’ve been» in the room during the swap.',
      section: 'factors',
    },
    {
      text: 'With one more approval step the wrong file «would never have reached» the ATMs.',
      section: 'factors',
    },
    {
      text: 'In the time we spent on the call, somebody «could have simply rebooted» the modem.',
      section: 'lessons',
    },
    {
      text: 'The quarterly access review «should already have removed» this service account.',
      section: 'background',
    },
    {
      text: 'We lost an hour on the CDN; we «should have checked» the origin first.',
      section: 'diagnosis',
    },
    {
      text: "The problem «would've never appeared» if developers had used the wrapper.",
      section: 'lessons',
    },
    {
      text: 'Product management «did not take into account» that the sale starts at midnight in each time zone.',
      section: 'factors',
    },
    '## What «we should have done» differently',
    '## How this «could have been prevented»',
    {
      text: 'The repair of the feed was «not finished early enough» to spare the clinics the Monday rush.',
      section: 'difficulties',
    },
    { text: 'We «did not react quickly enough» to the second alarm.', section: 'difficulties' },
    {
      text: 'We «missed the opportunity» to warn the branches before they opened.',
      section: 'difficulties',
    },
    {
      text: 'Our supplier «did not inform» us of the works on the second fibre.',
      section: 'difficulties',
    },
    { text: '«Nobody told» the night shift about the freeze.', section: 'difficulties' },
    {
      text: 'The effect of leap seconds «was not considered» during the design.',
      section: 'factors',
    },
    {
      text: 'IPv6 handsets «weren’t taken into account» when the rule was written.',
      section: 'factors',
    },
    {
      text: 'Draining by hand «could have worked», if the console had not been on the same feed.',
      section: 'factors',
    },
    {
      text: 'In addition, «had players been» online, their inventories would have been lost.',
      section: 'summary',
    },
    { text: 'A plain restart «would have sufficed».', section: 'lessons' },
    {
      text: 'The technicians «would have been» able to restore within minutes from a local copy.',
      section: 'lessons',
    },
    { text: '«Would a rehearsal have caught» this?', section: 'lessons' },
    {
      text: 'On payday this «could have taken» the branches down for a whole week.',
      section: 'luck',
    },
    { text: '«Nobody notices» that the graph of the spare link is flat.', section: 'timeline' },
    { text: 'The swapped argument «was not caught» in code review.', section: 'difficulties' },
    { text: 'The step that swaps the tapes was «forgotten».', section: 'factors' },
    { text: '«None of the reviewers noticed» the missing index.', section: 'factors' },
    { text: 'The first warning of the chiller «was missed».', section: 'difficulties' },
    {
      text: 'We «had no idea» that the label printer kept its own clock.',
      section: 'difficulties',
    },
    {
      text: '«Nobody at the depot had any idea» the fence was in test mode.',
      section: 'difficulties',
    },
    { text: 'The silent pager «is a clear miss» on our side.', section: 'difficulties' },
    { text: '«Our miss»: the second depot was not on the list.', section: 'difficulties' },
    {
      text: '@petra «did not mention» the new carrier to the other shift.',
      section: 'difficulties',
    },
    { text: 'The wrong dose unit «was not noticed» by the team.', section: 'difficulties' },
    { text: '«Why did the operator overlook» the second valve?', section: 'difficulties' },
    {
      text: "It did «not cross» anybody's mind that the feed could be late.",
      section: 'difficulties',
    },
    { text: '«Better to have failed» over at once.', section: 'difficulties' },
    { text: 'It «did not occur to» the crew that both lines share a winch.', section: 'factors' },
    { text: '«Why didn’t the watch notice» the drift?', section: 'difficulties' },
    { text: '«Failure of the crew to renew» the permit closed the quay.', section: 'factors' },
    { text: 'A taller mast «may have highlighted» the cable.', section: 'factors' },
    {
      text: 'Without the second tug the tanker «might have reached» the bridge.',
      section: 'factors',
    },
    { text: 'The two pilots also «did not catch» this on the chart.', section: 'factors' },
    { text: 'The crack was «noticed too late».', section: 'factors' },
    { text: '«Neither the yard nor the owner noticed» the crack.', section: 'factors' },
    { text: 'The painting of the mast was «overlooked».', section: 'factors' },
    { text: 'We «should had known» about the low bridge.', section: 'factors' },
    'No alarm was set, so «nobody noticed» the rising water.',
    'A second valve «had not been identified» by the crew.',
    'The crew «missed» testing the pump with warm water.',
    'The engineer «did not check» which tank was selected.',
    'We «were not aware» that the filter is shared.',
    'The night shift «was unaware» of the freeze.',
    'The second contact «missed» a page because his phone was in the locker.',
    {
      text: 'One of the cellars had «been accidentally missed» when we moved.',
      section: 'factors',
    },
    {
      text: 'The first assessment «failed to predict» how long the ink takes to dry.',
      section: 'factors',
    },
    { text: 'We look at new boats and «overlook» the ropes.', section: 'lessons' },
    { text: '«Why didn’t we» write down the tide tables earlier?', section: 'lessons' },
    { text: 'With a better lamp, we «might have found» the leak at once.', section: 'lessons' },
  ],
  accepted: [
    { text: 'Crews trying to use the lock would have seen a red light.', section: 'impact' },
    { text: 'Guests of the harbour should not have been affected.', section: 'impact' },
    { text: 'The service was not aware of the new node.', section: 'summary' },
    { text: 'The clients were not aware that the session had expired.', section: 'summary' },
    { text: 'Customers were not aware of the outage.', section: 'summary' },
    { text: 'The backup should have finished by now.', section: 'summary' },
    { text: 'By now the queue should have been empty.', section: 'summary' },
    { text: 'Normally this would have been a warning.', section: 'summary' },
    {
      text: 'Assuming ten requests a second, this would have been 4,000 errors.',
      section: 'summary',
    },
    'Every visitor was sent to the forgot password page.',
    'For ten minutes we failed to process two thirds of the ferry bookings.',
    'A thief would have needed both keys.',
    { text: 'Passengers should have been unaffected, as the second ferry ran.', section: 'impact' },
    { text: 'What should be done when the bell rings?', section: 'lessons' },
    'If a passenger had two tickets, the second one would have been refused.',
    { text: 'On a calm day the drift would have gone unnoticed.', section: 'impact' },
    { text: 'Files older than a week could have been deleted by mistake.', section: 'impact' },
    {
      text: 'Guests with a ticket older than a day would have seen a red light.',
      section: 'impact',
    },
    { text: 'Some 300 crates would still have been on the quay at that time.', section: 'impact' },
    {
      text: 'The leak must have begun in May, or the meter would have been still.',
      section: 'factors',
    },
    { text: 'It took as long as we would have hoped.', section: 'response' },
    {
      text: 'The second platform did not alert, as the probe said all was well.',
      section: 'factors',
    },
    'The tariff was changed without customers noticing.',
    'The gauge took no reading in time for the report.',
    { text: 'Any ship at this berth could have been moved.', section: 'impact' },
    { text: 'This was slower than a drill would have been.', section: 'background' },
    { text: 'If a passenger had two tickets, the gate would open only once.', section: 'factors' },
    { text: 'The planner did not consider berths with a low roof.', section: 'factors' },
    {
      text: 'The reason we did not tell passengers was that the pause was to last a minute.',
      section: 'factors',
    },
    {
      text: 'Before the rebuild a broken lock would have meant a day of waiting.',
      section: 'background',
    },
    {
      text: 'We could have turned back, but the tide was already falling, so we waited.',
      section: 'response',
    },
    { text: 'Between 09:00 and 09:20 users would have seen an empty basket.', section: 'impact' },
    {
      text: 'Customers in Brazil would have received the confirmation e-mail twice.',
      section: 'impact',
    },
    { text: 'Some of the exported reports may have been incomplete.', section: 'impact' },
    {
      text: 'Based on the audit log, up to 4,100 accounts may have been affected, and we are writing to each of their owners this week.',
      section: 'impact',
    },
    {
      text: 'A small number of orders might have been charged twice; we are checking each of them.',
      section: 'impact',
    },
    {
      text: 'Affected customers should have received an e-mail from us by now.',
      section: 'impact',
    },
    {
      text: 'Any request made with the old token would have been answered with a 401.',
      section: 'impact',
    },
    { text: 'Roughly 300 shoppers failed to complete their payment.', section: 'impact' },
    { text: 'Most customers did not notice the failover.', section: 'impact' },
    { text: 'We missed our availability target for May.', section: 'impact' },
    {
      text: 'At 10:05 we thought that the extra traffic could have been a scraper.',
      section: 'diagnosis',
    },
    {
      text: 'The drop might have been a holiday effect, so we compared it with last year.',
      section: 'diagnosis',
    },
    {
      text: 'The login cannot have come from our office, because the door log shows nobody inside.',
      section: 'diagnosis',
    },
    {
      text: 'The file must have been written before 02:00, since the backup contains it.',
      section: 'diagnosis',
    },
    {
      text: 'We could have been looking at two separate problems, and the traces did not tell them apart.',
      section: 'diagnosis',
    },
    { text: 'We checked if the replica had caught up.', section: 'diagnosis' },
    { text: 'Had a look at the broker logs, nothing unusual.', section: 'diagnosis' },
    { text: 'We noticed at 11:40 that only IPv6 clients were failing.', section: 'diagnosis' },
    {
      text: 'We asked whether anyone had changed the firewall that morning.',
      section: 'diagnosis',
    },
    {
      text: 'On a normal Tuesday the table would have about 4,000 rows; it had 61 million.',
      section: 'diagnosis',
    },
    {
      text: 'According to the wiring plan the switch should have two uplinks, and we saw traffic on both.',
      section: 'diagnosis',
    },
    {
      text: 'The attacker would have needed a valid session at that point, so we searched for stolen cookies.',
      section: 'diagnosis',
    },
    {
      text: 'The pod failed to start because its volume was still attached elsewhere.',
      section: 'factors',
    },
    {
      text: 'The health check failed to reach the sidecar, so the node was taken out of rotation.',
      section: 'factors',
    },
    {
      text: '`consumer-3` missed two heartbeats and was removed from the group.',
      section: 'factors',
    },
    {
      text: 'The cache missed on every lookup, and each miss went to the database.',
      section: 'factors',
    },
    { text: 'The client would retry three times and then give up.', section: 'factors' },
    {
      text: 'The lock file told the installer that another instance had started.',
      section: 'factors',
    },
    {
      text: 'When a seat was sold twice, the box office would reprint the ticket by hand.',
      section: 'factors',
    },
    {
      text: 'After each redeploy the first request would take nearly nine seconds.',
      section: 'factors',
    },
    {
      text: 'The parser treated the missing field as zero, as if the customer had no balance.',
      section: 'factors',
    },
    {
      text: '10:00 The export would start at 10:30 according to the schedule',
      section: 'timeline',
    },
    { text: '02:31 Backup job failed to acquire lock on `/var/spool`', section: 'timeline' },
    {
      text: '14:12 Users report that they can’t open invoices; some could open them after a reload',
      section: 'timeline',
    },
    { text: '17:45 Had to restart the proxy once more', section: 'timeline' },
    { text: '12:20 | Vendor says a technician should be on site by 15:00', section: 'timeline' },
    {
      text: '23:10 Decide that we would wait for the morning shift before the second attempt',
      section: 'timeline',
    },
    { text: 'The attacker tried and failed to gain administrator rights.', section: 'response' },
    {
      text: 'Rolling back should be safe at any time, so we did it without waiting for approval.',
      section: 'response',
    },
    {
      text: 'We could have both regions serving reads within a minute, and did so at 06:12.',
      section: 'response',
    },
    {
      text: 'The vendor told us that the replacement part would arrive on Friday.',
      section: 'response',
    },
    {
      text: 'The failed-to-parse messages were moved to a side queue and replayed.',
      section: 'response',
    },
    {
      text: 'We did not think it was safe to restart the core during the payroll run.',
      section: 'rationale',
    },
    { text: 'We considered a rollback, but the schema had already changed.', section: 'rationale' },
    {
      text: 'The team expected that the failover would take thirty seconds.',
      section: 'rationale',
    },
    {
      text: 'She knew that the standby would have the same firmware, which is why she did not fail over.',
      section: 'rationale',
    },
    { text: 'The plan was that Finance would approve the file before noon.', section: 'rationale' },
    {
      text: 'From the graph it looked as if the disk had been replaced already.',
      section: 'rationale',
    },
    { text: 'Each paging rule should have a link to its runbook.', section: 'actions' },
    { text: 'Every service in tier 1 should have a named owner by September.', section: 'actions' },
    { text: 'We should add a canary stage for the pricing rules.', section: 'actions' },
    {
      text: 'A per-tenant limit would prevent one import from filling the shared queue.',
      section: 'actions',
    },
    { text: 'The exporter could have its own connection pool.', section: 'actions' },
    { text: 'Backups should not be stored in the same account as the data.', section: 'actions' },
    { text: 'This check would catch a duplicate BIN range at build time.', section: 'actions' },
    {
      text: 'Reject tokens that should have limited scope and ask for the wildcard.',
      section: 'actions',
    },
    {
      text: 'Investigate whether the load balancer could have its idle timeout raised.',
      section: 'actions',
    },
    {
      text: 'Should the primary fail again before the fix ships, fail over by hand with `dbctl promote`.',
      section: 'actions',
    },
    { text: 'API keys issued to partners should have read-only scope.', section: 'background' },
    {
      text: 'The two data centres could have up to 40 ms of latency between them.',
      section: 'background',
    },
    '## Which queues should have an owner',
    {
      text: 'If the same switch fails again, traffic would move to the second site.',
      section: 'lessons',
    },
    '## Orders that may have been affected',
    {
      text: "Overlooked alerts are a topic of next month's reliability forum.",
      section: 'lessons',
    },
    {
      text: 'The monitor alerts when a host has failed to report for five minutes.',
      section: 'detection',
    },
    {
      text: 'A user who had forgotten her password found the broken reset page.',
      section: 'detection',
    },
    {
      text: 'The "Forgot password" link pointed to the broken host, so callers could not help themselves.',
      section: 'difficulties',
    },
    {
      text: 'We had no phone reception in the cage, so messages would arrive minutes late.',
      section: 'difficulties',
    },
    {
      text: 'We had expected the queue to drain in minutes, and it took six hours.',
      section: 'surprises',
    },
    { text: 'The standby had been upgraded the week before.', section: 'luck' },
    {
      text: 'The request skipped the code that would have written the audit line.',
      section: 'summary',
    },
    { text: 'We believed that the new lease should have been harmless.', section: 'summary' },
    {
      text: 'Before the upgrade it would have been a plain timeout, and now it is a redirect.',
      section: 'summary',
    },
    { text: 'If you had a game open, your score would not have been affected.', section: 'impact' },
    { text: 'The drop in sales was not noticed for three days.', section: 'impact' },
    { text: 'A voucher is not considered valid after midnight.', section: 'factors' },
    {
      text: 'Failure to connect to the ledger made the till fall back to cash.',
      section: 'factors',
    },
    {
      text: 'Given how bad this could have been, the support desk was calm and had a macro at hand.',
      section: 'went-well',
    },
    {
      text: 'Nobody noticed the outage, since the gates were closed for the night.',
      section: 'luck',
    },
    { text: 'Large systems fail in ways you did not anticipate.', section: 'lessons' },
    { text: 'Terraform failed to apply the plan for the second subnet.', section: 'factors' },
    { text: 'Nightly snapshots were missed because the job was stuck.', section: 'factors' },
    {
      text: 'The badge token could have been stolen by anyone with access to the lobby.',
      section: 'impact',
    },
    { text: 'A bad cable would have shown up as CRC errors.', section: 'diagnosis' },
    { text: 'A loose fan would have rattled, and nothing was.', section: 'factors' },
    { text: 'If the token had lapsed, every till would have failed.', section: 'diagnosis' },
    { text: 'We had no idea where the parcels went.', section: 'diagnosis' },
    {
      text: '08:30 Lena removes reservations that should have lapsed at midnight.',
      section: 'timeline',
    },
    {
      text: 'Invoices that should have gone out on Monday went out on Thursday.',
      section: 'impact',
    },
    {
      text: 'We decided against a restart, which would have dropped the calls in progress.',
      section: 'response',
    },
    {
      text: 'Restoring from tape would have taken nine hours, so we replayed the journal.',
      section: 'response',
    },
    {
      text: 'The old controller would have kept the last value, the new one starts at zero.',
      section: 'factors',
    },
    { text: 'The first read after a move is a cache miss.', section: 'factors' },
    'A full tank would usually not have been a problem.',
    'The limits of the pump were not fully understood.',
    { text: 'We did not check the second tank before noon.', section: 'response' },
    'We were not aware of any patients being affected.',
    'Calls that came later would have been dropped.',
    {
      text: 'If you tried to enter the museum that day, your badge would have been refused, and the gate would have given up.',
      section: 'impact',
    },
    { text: 'Our storage policy did not account for longer winters.', section: 'factors' },
    { text: 'The leak was not caught by our tests.', section: 'detection' },
    {
      text: 'We decided to keep the ferry running, because it would have taken longer to moor it.',
      section: 'rationale',
    },
    { text: 'The sensor missed a call.', section: 'factors' },
    { text: 'It took us too long to notice the smell.', section: 'difficulties' },
  ],
  limits: [],
};

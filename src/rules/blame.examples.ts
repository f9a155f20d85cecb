import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    { text: 'Leaving the old badge active was an «oversight».', section: 'factors' },
    'The outage was the result of «human error» during a routine storage migration.',
    { text: '«Human error».', section: 'factors' },
    {
      text: 'Like most of our incidents this year, this one came down to «human error».',
      section: 'factors',
    },
    '## «Human error» during the switch replacement',
    "Yesterday's disruption to card payments was triggered by «human error» at our data-centre provider.",
    {
      text: 'We concluded that «human error», not hardware, explained the missing partitions.',
      section: 'diagnosis',
    },
    'Due to an «operator error», the wrong rack was powered down at 02:14.',
    {
      text: "This was a classic case of «user error»: the export was started with last year's parameters.",
      section: 'factors',
    },
    {
      text: '09:42 – Ravi «accidentally» deletes the `orders` table on the primary.',
      section: 'timeline',
    },
    'During a cleanup of old buckets, one of our engineers «accidentally» removed the bucket that holds the signing keys.',
    {
      text: '14:07 DBA «mistakenly» runs the purge script against the live schema.',
      section: 'timeline',
    },
    {
      text: 'The firewall rule had been removed «by mistake» the evening before.',
      section: 'factors',
    },
    {
      text: 'An engineer «inadvertently» applied the staging Terraform plan to the production account.',
      section: 'factors',
    },
    'On 3 June, a member of staff «unintentionally» published a draft price list to the public website.',
    {
      text: '11:20 The A records for the shop were «accidentally» deleted by the person on DNS duty.',
      section: 'timeline',
    },
    {
      text: 'The colleague who prepared the decommission list «mistakenly» included two hosts that were still serving traffic.',
      section: 'factors',
    },
    {
      text: 'Somebody had switched off replication «by accident» while looking for the metrics tab.',
      section: 'difficulties',
    },
    { text: '23:51 — Tomasz «erroneously» promoted the delayed replica.', section: 'timeline' },
    'A certificate for the SMS gateway lapsed because the team «forgot» to renew it.',
    {
      text: 'I «forgot» to re-enable the cron job after the maintenance window.',
      section: 'factors',
    },
    {
      text: 'We’d «forgotten» to tell the support desk that the numbers were changing.',
      section: 'difficulties',
    },
    { text: 'The deployer «forgot» the `--dry-run` flag.', section: 'factors' },
    { text: 'We «made a mistake» when we sized the new connection pool.', section: 'factors' },
    'This was our «mistake», and we are sorry.',
    { text: 'It was a «mistake» to start the reindex on a Monday morning.', section: 'rationale' },
    { text: 'A single «mistake» by one «engineer brought» every region down.', section: 'lessons' },
    {
      text: 'The «mistake» was made by the release manager, who ticked the wrong environment.',
      section: 'factors',
    },
    {
      text: '16:33 Realised my «mistake»: the kubeconfig context was still set to prod-eu.',
      section: 'timeline',
    },
    {
      text: 'A configuration «mistake» by the networking group sent all the storage traffic through one uplink.',
      section: 'factors',
    },
    {
      text: 'A «typo» by the on-call engineer in the route map withdrew the prefix.',
      section: 'factors',
    },
    "The wrong VAT rate was charged for nine hours due to a «colleague's typo».",
    {
      text: 'Someone «fat-fingered» the CIDR and opened the admin port to the world.',
      section: 'factors',
    },
    '«The network team caused» the outage when they pushed the ACL to every edge router at once.',
    {
      text: 'The message loss was «caused by a new hire» who restarted the wrong broker.',
      section: 'factors',
    },
    { text: 'Checkout was down for two hours «because of the data team».', section: 'impact' },
    {
      text: "The vendor's «technician took» down both storage controllers at the same time.",
      section: 'factors',
    },
    {
      text: '«A junior developer broke» the build farm by merging an untested image.',
      section: 'factors',
    },
    'An «intern brought» down the student portal with a load test.',
    {
      text: 'The release manager «wrongly» assumed that the flag was off in Frankfurt.',
      section: 'rationale',
    },
    {
      text: 'The «fault» lies with the release group, who skipped the soak period.',
      section: 'factors',
    },
    { text: "Let's be honest, this one was our «own fault».", section: 'lessons' },
    {
      text: "It was the «contractor's fault» that both power feeds ended up on one breaker.",
      section: 'factors',
    },
    {
      text: 'The carrier is to «blame» for the second drop, we for the first.',
      section: 'rationale',
    },
    {
      text: 'A «careless» copy-paste put the sandbox merchant id into the live settings.',
      section: 'factors',
    },
    {
      text: '«Carelessness» during the handover let the old credentials stay active.',
      section: 'factors',
    },
    { text: 'The patch was applied in a «sloppy» way by the night shift.', section: 'rationale' },
    'The investigation established «negligence» on the part of a former subcontractor.',
    {
      text: 'We will «hold teams accountable» for keeping their certificates current.',
      section: 'actions',
    },
    {
      text: 'Service owners will be «held accountable» when a deadline for patching slips.',
      section: 'actions',
    },
    {
      text: '«Disciplinary» measures have been taken against the employee who shared the file.',
      section: 'actions',
    },
    {
      text: 'The administrator concerned has «been spoken to» by his manager.',
      section: 'actions',
    },
    {
      text: 'There must be clear «accountability» for whoever breaks the main branch.',
      section: 'lessons',
    },
    {
      text: '«Those responsible» for the leak have been removed from the project.',
      section: 'actions',
    },
    {
      text: '10:15 I «messed» up the order of the migrations, db is now in a half state.',
      section: 'timeline',
    },
    { text: '«My bad», I had the wrong terminal in focus.', section: 'rationale' },
    {
      text: 'Me and Oleg «screwed» up, nobody looked at the plan output before typing yes.',
      section: 'lessons',
    },
    {
      text: 'The human factor: «mistake» of the administrator at manual update of the firmware.',
      section: 'factors',
    },
    { text: 'As so often, the «human factor» was the weakest link.', section: 'lessons' },
    {
      text: 'The duty manager showed «poor judgement» by not calling the second line.',
      section: 'rationale',
    },
    {
      text: 'The on-call engineer «made the wrong call» and failed over too early.',
      section: 'rationale',
    },
    {
      text: 'It was a «lapse of attention» while rotating forty secrets by hand.',
      section: 'factors',
    },
    {
      text: 'The analyst who reviewed the alert «carelessly» closed it as a duplicate.',
      section: 'detection',
    },
    {
      text: 'PR 8812 was approved by a reviewer who simply «rubber-stamped» it.',
      section: 'factors',
    },
    '## What happened: «engineer error» in the billing batch',
    {
      text: 'Luckily the «mistake» was spotted by another colleague before the nightly payout run.',
      section: 'luck',
    },
    {
      text: 'That one «person’s slip» could empty the whole cache tier surprised us.',
      section: 'surprises',
    },
    {
      text: 'About 3,100 invoices went out twice due to a «clerical error» in accounts.',
      section: 'impact',
    },
    {
      text: 'The firmware had been flashed onto the wrong node «in error» by the field engineer, so we swapped the node.',
      section: 'response',
    },
    {
      text: 'Was it «human error»? Yes: the wrong volume was detached in the console.',
      section: 'factors',
    },
    { text: 'Cause: «admin error» (wrong VLAN tagged on the trunk).', section: 'factors' },
    {
      text: '07:58: A platform engineer «unintentionally» scales the ingress deployment to zero.',
      section: 'timeline',
    },
    {
      text: 'The previous admins «left a mess» and we had to clean up after them.',
      section: 'difficulties',
    },
    '«Due to an oversight» in the cut-over list, two pharmacies kept the old tariff.',
    '## Ticket printers offline («configuration oversight»)',
    'We «dropped the ball» on the renewal of the satellite link.',
    'The double billing was «caused by a developer» who had copied the job.',
    {
      text: 'The «colleague who triggered» the outage was in his second week.',
      section: 'factors',
    },
    '«Due to a typo» in the route list, three depots were cut off.',
    { text: 'An operator «ran the wrong» playbook on the tape library.', section: 'factors' },
    'It was a «self-inflicted» outage.',
    { text: 'The «error was on our side».', section: 'factors' },
    { text: 'I was «lazy» and reused the old key.', section: 'rationale' },
    'We are «solely responsible» for the disruption.',
    'The lift was out of service because someone «forgot» the second key.',
    'The tariff table held a «copy-paste error».',
    { text: 'The technician «pulled the wrong» fibre.', section: 'factors' },
    'A clerk «entered the wrong» ward number into the pump.',
    'An electrician «loosened the screws on the wrong» rail.',
    { text: '07:40 Cashier «picks the wrong» tariff on till 4.', section: 'timeline' },
    'The «wrong lever was pulled» during the drill.',
    { text: 'The contractor «did not ask» which of the two feeds was live.', section: 'factors' },
    {
      text: 'The author of the script «had not tested» it against the larger site.',
      section: 'factors',
    },
    {
      text: 'A consultant signed the plan «without reading» the second sheet.',
      section: 'factors',
    },
    { text: 'The administrator «left» the guest network open after the fair.', section: 'factors' },
    { text: 'A developer «shipped untested» firmware to the ferries.', section: 'factors' },
    { text: 'The intern «mixed» up the two ledgers.', section: 'factors' },
    { text: 'A «typo made by» one of the developers.', section: 'factors' },
    'An operator «erased» the tapes of the previous week.',
    { text: 'It began with a «slip» of the duty engineer.', section: 'factors' },
    { text: 'The link loss was «caused by our facilities team».', section: 'factors' },
    {
      text: 'The checklist was «not followed by» the night-time operator.',
      section: 'factors',
    },
    { text: 'The «responsibility lies» with the billing group.', section: 'factors' },
    { text: '«Lack of care» with the spare keys.', section: 'factors' },
    { text: 'I take «full responsibility» for the empty shelves.', section: 'lessons' },
    { text: '«Misreading» the gauge, we opened the second valve.', section: 'factors' },
    { text: 'Why did the technician «forget» the second lock?', section: 'factors' },
    { text: 'We were «not careful» enough with the master key.', section: 'difficulties' },
    { text: 'This one was «on us».', section: 'factors' },
    { text: 'The blackout was our «own doing».', section: 'factors' },
    {
      text: 'The disruption was «caused by a contractor» who closed the wrong lock.',
      section: 'summary',
    },
    {
      text: 'The whole chain of events «started when I» tried to save ten minutes.',
      section: 'factors',
    },
    { text: 'The crew was «too eager» to leave the quay.', section: 'factors' },
    { text: '«Failure on my part» to call the pilot cost an hour.', section: 'factors' },
    {
      text: 'There was a «miscommunication» between the harbour and the bridge.',
      section: 'factors',
    },
    { text: 'The culprit was a «typo» in the tide table.', section: 'factors' },
    { text: '@ines «overlooked» the second mooring line.', section: 'factors' },
    { text: 'The form was «waved through» at the gate.', section: 'factors' },
    { text: 'The culprit was «the works crew».', section: 'factors' },
    { text: 'The berth number was «mistyped».', section: 'factors' },
    { text: 'We «got the tide wrong».', section: 'factors' },
    { text: 'The technicians «kept ignoring» the lamp.', section: 'factors' },
    { text: 'The rope was cut «inadvertently».', section: 'factors' },
    { text: '«Nobody felt responsible» for the second pump.', section: 'factors' },
    { text: 'Ada, who was new to the quay, «pulled the wrong» rope.', section: 'factors' },
  ],
  accepted: [
    { text: 'An error in the tide table sent two ships to one berth.', section: 'factors' },
    { text: 'Any of us could have made this mistake.', section: 'lessons' },
    { text: 'A cover, so that no button can be pressed inadvertently.', section: 'actions' },
    { text: 'The technician had two orders for the same rope.', section: 'factors' },
    { text: 'Reduce the risk of human error by printing the labels.', section: 'actions' },
    { text: 'Make it harder to open both locks by mistake.', section: 'actions' },
    { text: 'Mistakes happen, so each lever has a lock.', section: 'lessons' },
    { text: 'A single typo should not be able to stop a ferry.', section: 'lessons' },
    { text: 'At first we misread the tide table.', section: 'diagnosis' },
    {
      text: 'The wrong berth was chosen by the planner because two ships share a name.',
      section: 'factors',
    },
    {
      text: 'The story started to make sense when the crew compared two logs.',
      section: 'factors',
    },
    {
      text: 'A bug in the retry library duplicated every write that took more than two seconds.',
      section: 'factors',
    },
    'A software error in the fare calculator led to wrong prices for rail tickets bought after midnight.',
    {
      text: 'Through no fault of their own, 212 merchants received their settlement a day late.',
      section: 'impact',
    },
    {
      text: 'Customers who lost their queue position did nothing wrong and have been given priority access.',
      section: 'impact',
    },
    {
      text: 'The cluster was built for fault tolerance across three availability zones.',
      section: 'background',
    },
    { text: 'Both replicas turned out to share a fault domain.', section: 'factors' },
    { text: '03:18 The worker dies with a segmentation fault in libxml.', section: 'timeline' },
    { text: 'The kernel log was full of page faults from the same process.', section: 'diagnosis' },
    {
      text: 'Fault injection in the lab reproduced the stall within an hour.',
      section: 'diagnosis',
    },
    { text: 'By default the client opens ten connections per host.', section: 'background' },
    {
      text: 'The default timeout of the driver is thirty seconds, ours was set to five.',
      section: 'factors',
    },
    {
      text: 'The first sign was an error message about a duplicate primary key.',
      section: 'detection',
    },
    {
      text: 'The error messages pointed at the token service, which was healthy.',
      section: 'diagnosis',
    },
    { text: 'The error rate on the upload endpoint peaked at 38 %.', section: 'impact' },
    { text: 'User error reports went up from two to ninety an hour.', section: 'detection' },
    {
      text: 'This is a blameless review: it names people by role and only to explain what they could see.',
      section: 'background',
    },
    {
      text: 'We are not looking for someone to blame; we want to know why the plan output looked safe.',
      section: 'lessons',
    },
    {
      text: 'We do not consider this human error: the console offers both clusters under the same name.',
      section: 'rationale',
    },
    {
      text: '`git blame` shows that the line dates from 2016 and was never executed in Europe before.',
      section: 'diagnosis',
    },
    {
      text: `The carrier's notice spoke of "human error"; our own logs show the two line cards resetting together.`,
      section: 'factors',
    },
    {
      text: 'The accidental duplication of packets in the overlay doubled the load on the receivers.',
      section: 'factors',
    },
    {
      text: 'A race in the garbage collector accidentally freed the page while it was still mapped.',
      section: 'factors',
    },
    {
      text: 'The new index unintentionally made the planner prefer a full scan for small tenants.',
      section: 'factors',
    },
    {
      text: 'Since the firmware upgrade, the switch inadvertently floods multicast frames to every port.',
      section: 'factors',
    },
    {
      text: 'The operator watches the custom resource and recreates the pods one at a time.',
      section: 'background',
    },
    {
      text: "The database operator's reconcile loop deleted the volume claim after the label had changed.",
      section: 'factors',
    },
    {
      text: 'The operator logs an error whenever the lease is lost, so the log looked noisy but normal.',
      section: 'diagnosis',
    },
    {
      text: 'The token service is responsible for refreshing the credentials of all batch jobs.',
      section: 'background',
    },
    {
      text: 'Ines was responsible for customer updates, Jakob for the failover.',
      section: 'response',
    },
    {
      text: 'The Forgot Password page returned a blank screen for all mobile users.',
      section: 'impact',
    },
    { text: 'The scheduler forgets its reservations when the leader changes.', section: 'factors' },
    {
      text: "After a restart the agent had forgotten the node's labels and advertised it as empty.",
      section: 'factors',
    },
    { text: 'The effect on batch customers was negligible.', section: 'impact' },
    {
      text: "She picked the replica because its prompt and its colour were the same as the primary's.",
      section: 'rationale',
    },
    {
      text: 'The engineer expected the command to act on staging, since the tab was titled "staging".',
      section: 'rationale',
    },
    {
      text: '13:05 Dana starts the migration as planned in the change ticket.',
      section: 'timeline',
    },
    {
      text: '08:40 Network engineer applies the new ACL to the first pair of edge routers.',
      section: 'timeline',
    },
    { text: '17:22 DBA on call promotes the replica in Dublin.', section: 'timeline' },
    {
      text: 'It is easy to mistake the green "accepted" badge for "applied".',
      section: 'surprises',
    },
    {
      text: 'Tomasz deleted the stuck pods on purpose to force the scheduler to look again.',
      section: 'response',
    },
    {
      text: 'We spend the error budget of the search service on experiments.',
      section: 'background',
    },
    {
      text: 'The correctness of the ledger was not affected, since entries are checked against the bank file.',
      section: 'impact',
    },
    {
      text: 'The parser treats a missing comma as the end of the list without reporting an error.',
      section: 'factors',
    },
    {
      text: 'The upgrade tool read the region from an environment variable that the shell had inherited.',
      section: 'factors',
    },
    {
      text: 'The delete dialog will ask for the name of the bucket, which makes a slip recoverable.',
      section: 'actions',
    },
    { text: 'Change the default of the `--cluster` option from prod to none.', section: 'actions' },
    {
      text: 'Soft-delete buckets for seven days, so that any deletion can be undone.',
      section: 'actions',
    },
    {
      text: 'Anyone could have typed the same command; the two environments differ by one letter.',
      section: 'lessons',
    },
    {
      text: 'The team had run this procedure eleven times without trouble and had no sign that this time was different.',
      section: 'rationale',
    },
    {
      text: 'A cable fault between the two halls was ruled out with a loop test.',
      section: 'diagnosis',
    },
    {
      text: '02:41 Generator 2 reports an earth fault and does not take the load.',
      section: 'timeline',
    },
    { text: 'The portal shows a human-readable error and a ticket number.', section: 'background' },
    {
      text: 'A human noticed before the probes did: a teacher phoned the help desk.',
      section: 'detection',
    },
    {
      text: 'A colleague happened to be editing the same zone and saw the serial number jump.',
      section: 'luck',
    },
    {
      text: "The ticket did not say which team owned the certificate, and three teams each thought it was another's.",
      section: 'difficulties',
    },
    '## Fault isolation between the two payment rails',
    '## Error handling in the import job',
    '## Default retry policy',
    {
      text: 'Corrected typos in the previous version of this document on 4 May.',
      section: 'background',
    },
    { text: 'The typo-squatting protection rejected our own new hostname.', section: 'factors' },
    {
      text: 'A mistyped hostname in the template is accepted silently by the validator and resolves to the wildcard.',
      section: 'factors',
    },
    { text: 'The checksum errors were all on one DIMM.', section: 'diagnosis' },
    {
      text: 'Accounts with an unpaid balance will no longer be disabled by the nightly job.',
      section: 'actions',
    },
    { text: 'The account manager of the vendor joined the call at 15:10.', section: 'background' },
    {
      text: 'The support team took responsibility for the public status page so that engineers could keep working.',
      section: 'response',
    },
    {
      text: 'Three people were asked to approve at once, and the chat showed no sign of who had started.',
      section: 'difficulties',
    },
    {
      text: 'Nobody was blamed on the call, and Piotr said at once which command he had run, which saved an hour of searching.',
      section: 'went-well',
    },
    {
      text: '19:02 The health check fails on all nodes and the balancer empties the pool.',
      section: 'timeline',
    },
    {
      text: "The failure was in the vendor's timing chip, which drifts above 70 °C.",
      section: 'factors',
    },
    {
      text: 'Faulty RAM was our second idea; a memory test over lunch showed nothing.',
      section: 'diagnosis',
    },
    {
      text: 'By accident of timing the nightly backup had finished two minutes before.',
      section: 'luck',
    },
    'Two hundred parcels were mistakenly marked as delivered by the sorter.',
    'The release team has full oversight of the signing keys.',
    'An hour without tickets is unacceptable for a metro line.',
    'Had the tape been blank, we would be screwed.',
    'Five nodes stayed in error state until the image was pulled again.',
    'We called the team responsible for DNS at once.',
    { text: '10:31 The failover was triggered by the on-call engineer.', section: 'timeline' },
    { text: 'Protect the ledger tables against accidental deletion.', section: 'actions' },
    {
      text: 'Ask for the name of the shelf, so that nobody can unplug one by mistake.',
      section: 'actions',
    },
    { text: 'The picker chose the wrong lane because both labels were read.', section: 'factors' },
    {
      text: 'Preview images are lazy loaded, so the first page looked healthy.',
      section: 'background',
    },
    { text: 'We thank our merchants for holding us accountable.', section: 'lessons' },
    { text: 'This was not an error on the part of the carrier.', section: 'factors' },
    { text: 'It is easy to make mistakes in this form.', section: 'lessons' },
    {
      text: 'We promoted the wrong shelf first and then found the right one.',
      section: 'response',
    },
    {
      text: 'The kernel did not follow the link, and the module ignored the flag.',
      section: 'factors',
    },
    'The wrong photo was shown by the kiosk.',
    { text: 'The technician told the desk about the change at noon.', section: 'background' },
    { text: 'The operator did not wait for the timer and called the plant.', section: 'response' },
    {
      text: 'While this may look like human error, both levers have the same colour.',
      section: 'factors',
    },
    {
      text: 'The fallback, which inadvertently emptied the cart, was switched off.',
      section: 'factors',
    },
    { text: 'The second seal guards against mistakes at the scales.', section: 'background' },
  ],
  limits: [
    {
      text: 'At first we mistook the burst for an attack, as it came from a single network.',
      section: 'diagnosis',
      why: 'Flagged, though this tells what responders thought, which is worth having.',
    },
  ],
};

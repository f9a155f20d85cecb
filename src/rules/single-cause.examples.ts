import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    {
      text: '40 meters were wrongly read as empty «as» no price was set for the new model.',
      section: 'summary',
    },
    { text: 'A worn cable was «the cause».', section: 'summary' },
    { text: 'A loose screw is «the source» of Friday’s outage.', section: 'summary' },
    { text: 'The divers «identified the cause to be» corroded bolts.', section: 'summary' },
    { text: 'The «issue was» outdated tide tables in the ticket machines.', section: 'summary' },
    { text: 'One wrong plug «caused» a complete blackout of the pier.', section: 'timeline' },
    { text: 'A worn seal «led to» the platform becoming unavailable.', section: 'summary' },
    { text: 'One spilt coffee «caused» the entire ticket hall to slow down.', section: 'summary' },
    {
      text: 'It is the third case of the boiler being «the reason» for downtime.',
      section: 'other',
    },
    { text: 'The second period «was caused by» a blown fuse.', section: 'factors' },
    {
      text: 'We had two outages: one we cannot explain, and the latter «was due to» a digger.',
      section: 'factors',
    },
    {
      text: 'The blackout, which two villages slept through, «was caused by» a fallen branch.',
      section: 'summary',
    },
    { text: 'The stage went dark «because of» a single worn fuse.', section: 'summary' },
    'The outage «was directly related to» a worn belt on line two.',
    'That the lease ran out was the «reason» for the problems.',
    'The tills run on one line, and the outage «was caused by» a digger.',
    'It is now known that the issue «was caused by» the payment provider.',
    'In the evening we «traced the outage to» a wrong route in the backbone.',
    {
      text: 'The outage can be «attributed to» a bad deploy of `cart-service`.',
      section: 'factors',
    },
    'The outage «was caused by» an expired certificate on the API gateway.',
    'The incident «was caused by» a misbehaving health check in the ingress controller.',
    'We apologise to all travellers who could not check in on Sunday; this outage «was caused by» a change to our BGP announcements that was made during a regular maintenance window.',
    'On 3 May our checkout was unavailable for 47 minutes; this «was caused by» a database deadlock.',
    'A bug in the scheduler «caused» the outage.',
    'A configuration change to the edge proxies «caused» a 90-minute outage for customers in Europe.',
    {
      text: 'The downtime «was due to» a failed disk in the primary storage array.',
      section: 'factors',
    },
    'The incident «was due to» a date format that the partner had changed in its nightly file, from `YYYYMMDD` to day-first.',
    'The service disruption «was the result of» a routing change made by our upstream provider.',
    {
      text: 'The outage «resulted from» an index rebuild running during business hours.',
      section: 'factors',
    },
    {
      text: 'The «reason for the downtime was» a full log partition on `mq-2`.',
      section: 'factors',
    },
    {
      text: 'The «reason for the outage was» that the licence key had expired at midnight.',
      section: 'factors',
    },
    {
      text: 'The outage «happened because» the failover script pointed at the old replica.',
      section: 'factors',
    },
    'The site was down «because» our DNS records had been deleted.',
    '«Due to» a bug in release 8.14, the mobile app was unavailable for all users between 10:05 and 11:30.',
    'The degradation «stemmed from» a noisy neighbour on the shared Kafka cluster.',
    'The interruption «is attributable to» a power supply failure at our Frankfurt facility.',
    { text: 'A memory leak in the sidecar «led to» the outage.', section: 'factors' },
    'An incorrect firewall rule «led to» a complete loss of service for branch offices.',
    'A faulty fibre patch «resulted in» an outage of the phone system for the whole campus.',
    {
      text: 'We concluded that the incident «was caused by» the nightly vacuum.',
      section: 'diagnosis',
    },
    '## Outage «caused by» an expired certificate',
    '## Payment downtime «due to» a DNS change',
    '## Bad regex «caused» 25 minutes of downtime',
    '## Login outage «because of» a full session table',
    {
      text: 'All 14 clinics lost access to patient records; the disruption «was caused by» a switch reboot.',
      section: 'impact',
    },
    {
      text: 'The whole incident «was caused by» one wrong character in a YAML file.',
      section: 'lessons',
    },
    {
      text: 'The incident «occurred because» the retention job deleted the active partition.',
      section: 'factors',
    },
    {
      text: 'The failure of the platform «was caused by» the autoscaler removing all nodes in the pool.',
      section: 'factors',
    },
    'The email delay on Tuesday «was caused by» a stuck outbound queue.',
    'Customers were unable to pay by card for two hours «because of» a mistyped merchant ID.',
    'The outage «was a result of» the kernel upgrade on the NFS server.',
    'A single malformed record «brought down» the entire ingestion platform.',
    { text: '`autovacuum` «caused» the outage.', section: 'factors' },
    {
      text: '15:40 Conclusion on the bridge: outage «caused by» the 14:55 flag change',
      section: 'timeline',
    },
    {
      text: 'After the rollback it was clear that the deploy had «caused» the outage.',
      section: 'response',
    },
    'The downtime has «been caused by» wrong settings of the reverse proxy.',
    {
      text: 'The incident «originated from» a vulnerable plugin on the marketing website.',
      section: 'factors',
    },
    "This morning's disruption «was caused by» a software defect in a third-party authentication component.",
    {
      text: 'A burst water pipe above the server room was «responsible for» the outage.',
      section: 'factors',
    },
    'The game servers went down «because» the login queue ran out of tickets.',
    {
      text: "The downtime «was entirely due to» the supplier's maintenance overrunning.",
      section: 'factors',
    },
    {
      text: 'The outage «was traced back to» a faulty transceiver in rack 12.',
      section: 'diagnosis',
    },
    'Unfortunately, the update to the rate limiter «caused» a full outage of the public API.',
    'A certificate mix-up at our CDN partner was the «reason» for the unavailability of the website.',
    {
      text: 'An outage of our streaming service, «caused by» a cache purge, affected about 60,000 viewers.',
      section: 'impact',
    },
    'This incident, which «was caused by» a leaked deploy token, affected 19 repositories.',
    { text: 'Nothing but the schema change «caused» the outage.', section: 'lessons' },
    { text: 'The outage «was down to» an unpaid domain renewal.', section: 'factors' },
    {
      text: 'In the end the downtime «boiled down to» a missing slash in the redirect map.',
      section: 'factors',
    },
    {
      text: 'It all «comes down to» the 30-second timeout: that «is what took» the service down.',
      section: 'lessons',
    },
    {
      text: 'The disruption «arose from» a defective time server at the exchange.',
      section: 'factors',
    },
    'The outage «was provoked by» an incorrect order of the migrations.',
    {
      text: 'The wrong BGP community «is why» the whole site was unreachable.',
      section: 'factors',
    },
    {
      text: "A stale lock file: «that's why» the entire booking system was down.",
      section: 'lessons',
    },
    {
      text: 'The breach was «made possible by» one thing: a reused administrator password.',
      section: 'factors',
    },
    {
      text: 'The incident «had its origin in» the renumbering of the office network.',
      section: 'factors',
    },
    { text: 'One slow NFS mount «was behind» the outage.', section: 'factors' },
    {
      text: 'The service interruption «is explained by» the expiry of a single intermediate certificate.',
      section: 'factors',
    },
    'The 40-minute outage «was directly caused by» the new WAF ruleset.',
    'We can confirm it wasn’t an attack: the outage «was caused by» a broken cron job.',
    '«Owing to» a fault in the tape library, the student portal was offline from Friday evening until Sunday noon.',
    '## How one typo «took down» checkout',
    '## Post-incident report: the firmware update that «caused» the outage',
    'Downtime «caused by» a failed switchover of the UPS.',
    'Requests to the map tiles failed for an hour «because» the token of the storage account had expired.',
    'Parcel labels could not be printed in either depot «because of» a revoked driver signature.',
    'The tram displays stopped responding «as a result of» a frozen time server.',
    'Push messages were delayed until noon «due to» a full topic partition.',
    'All readers in South America saw elevated latency when opening articles «due to» a withdrawn route.',
    '«Because of» an inverted flag, guests were unable to open their hotel rooms.',
    'A mistyped listener address «broke» all login pages.',
    'A new map format «left» players unable to start a match.',
    'A public bucket policy «exposed» the scanned letters to the whole internet.',
    'The image registry ran full, «causing» a complete outage of the build farm.',
    'The «reason was» a clock that ran four minutes late.',
    'The ward terminals were offline from six to seven; this «was due to» an unplugged patch panel.',
    { text: 'The «problem turned out» to be an old resolver entry.', section: 'factors' },
    {
      text: 'The issue had been there since May and «was caused by» a rounding rule.',
      section: 'factors',
    },
    { text: 'The data loss «was caused by» a lifecycle rule.', section: 'factors' },
    'Two of the four ovens dropped offline «because of» a stuck relay.',
    'The lottery terminals were disconnected for an hour «owing to» a wrong route.',
    'The library catalogue did not load all morning «because» its licence had lapsed.',
    'Nobody could collect a parcel «because» the lockers had lost their clock.',
    '«Because» the seal was broken, no sample could be analysed.',
    'A faulty sensor «caused» the booking portal to freeze.',
    'An empty price list «led to» customers being turned away for an hour.',
    'A swapped pair of wires «made» the intranet website unreachable.',
    'The new numbering plan «prevented» patients from calling the ward.',
    'A stray bracket «brought» the ticket shop to its knees.',
    'One torn ticket was «enough to» bring the turnstiles to a halt.',
    'A stopped clock «meant» that passengers could not leave.',
    'The «problem was» a wrong colour code in the seating plan.',
    {
      text: 'Passengers could not open the gates «because» the reader firmware had expired.',
      section: 'factors',
    },
    { text: 'The «reason» the portal was down was a full mailbox.', section: 'factors' },
    { text: 'The blackout can be «traced to» a worn contactor.', section: 'factors' },
    {
      text: 'The «root cause was determined» to be a worn fan in the core switch.',
      section: 'factors',
    },
    `## Root cause

«A stale lock file on the print server.»
`,
    { text: 'The «cause was» a stuck relay in the feeder.', section: 'factors' },
    { text: 'The «cause of this was» that two timers shared one variable.', section: 'factors' },
    {
      text: 'As far as we know, the «culprit was» a stale list of tide tables.',
      section: 'factors',
    },
    'The «cause of the failure turned out» to be a loose cable.',
    { text: 'The underlying «cause lies in» the way the pump counts strokes.', section: 'factors' },
    'It was found that the «reason was» a forgotten parking rule.',
    'A technician unplugged a switch. This «brought down» the whole network.',
    'The «issue was that» the new form dropped a field the app still used.',
    '«Since» the licence had run out, customers could not open a map.',
    'A power cut is «to blame for» the downtime.',
    'A mistake in the price import «resulted in» the complete loss of all discounts.',
    {
      text: 'The incident «has its roots in» a change to the lease of the mast.',
      section: 'other',
    },
    {
      text: 'We have concluded that the disruption «was the consequence of» a loop between two brokers.',
      section: 'other',
    },
    { text: 'The whole incident «goes back to» one unchecked box.', section: 'lessons' },
    { text: '«What took us down was» a poison message.', section: 'factors' },
    { text: 'This outage «was entirely the fault of» the upgrade script.', section: 'factors' },
    'A worm «crippled» the network.',
    { text: 'All of this «happened because» of one hard-coded address.', section: 'lessons' },
    'An old patch «took out» the whole booking engine.',
    'The ferry timetable was unreachable «because of» a failure in the storage of our host.',
    'The signing service stopped issuing tickets at noon «due to» a bug in the fare table.',
    'A renamed column «resulted in» a cascade of errors across all tills.',
    'The kiln ran dry over weeks and in the end stopped, thereby «causing» the outage.',
    'The incident «was» a bug in the tide calculator.',
    { text: 'This «was» a misconfiguration of the gate readers.', section: 'factors' },
    { text: 'As so often, «it was human error».', section: 'factors' },
    {
      text: 'The new colour profile was «identified as the culprit».',
      section: 'diagnosis',
    },
    `# Reading lamps

## Summary

A small change of the seat plan «caused» reading lamps to blink all night.
`,
    '«Because of» a flipped sign, no parcels were accepted before noon.',
    'A swapped cable «led to» an outage that lasted two days.',
    'The tram displays were blank, and the website was down «as» its disk had filled up.',
    'The museum site was «knocked offline by» a burst pipe.',
    `# Double bills

A worn bearing «led to» double bills for 40 tenants.
`,
    'The slow response times «were caused by» a forgotten index.',
    'The «root of the outage was» a stale ephemeris.',
    '# Chain halt «due to» the fee upgrade\n',
    'Both ferries were stuck «because of» a jammed ramp.',
    // What is told of the cause is no second one.
    'The outage «was caused by» a worn belt, which two vendors had recommended for many reasons.',
    { text: 'The problem was later shown to «be caused by» a loose lamp.', section: 'other' },
    'Owners of the old badge could not enter, and a stale lease «made it» impossible for guests to check in.',
    'A forgotten rule «left» the archive of letters open to the whole town.',
    'We got a partial outage of the tram displays «because of» a bent antenna.',
    'The new ferry timetable «caused» some issues in the booking app.',
    'All departures were delayed «due to» a jammed barrier.',
    'Pharmacists were unable to print labels «because of» an expired font licence.',
    '# Sensor faults «due to» a wet cable\n',
    'We identified a swapped fuse «as the cause» of the blackout.',
    'Three turnstiles stopped. This «caused» an outage of the whole gate.',
    {
      text: 'It leads to the one «true cause of this outage:» the pump was too small.',
      section: 'lessons',
    },
    // Further down, and in any section, as long as it is clear that the whole is meant.
    {
      text: 'We later confirmed that the issue «was caused by» our carrier.',
      section: 'timeline',
    },
    {
      text: 'After an hour they found the «reason for the outage» (a loose plug).',
      section: 'timeline',
    },
    { text: 'A «human error» sent the wrong timetable to all masts.', section: 'difficulties' },
    '## Root cause\n\nA worn seal on the north pump «led to» brown water in two districts. It was replaced.\n',
    { text: 'The whole three-day mess «goes back to» a wrong street name.', section: 'lessons' },
    // Harm told by any verb, where a text begins with it.
    {
      text: 'The lamps did not dim all night «because» the twilight table was empty.',
      section: 'summary',
    },
    {
      text: '«As a result of» a rounding bug, tenants of two houses paid for their neighbours.',
      section: 'summary',
    },
    {
      text: 'A broken seal «resulted in» the north pump of the harbour stopping at dawn.',
      section: 'summary',
    },
    { text: 'On 3 May at 10:40 this «happened due» to a frozen valve.', section: 'factors' },
    {
      text: 'A swapped label «caused us to» send the letters of one ward to another.',
      section: 'timeline',
    },
    {
      text: 'The ferry office had an outage which «caused» a disruption of all crossings.',
      section: 'summary',
    },
    {
      text: 'The gates jammed one by one, finally «stopping» the whole line.',
      section: 'response',
    },
    { text: 'The problem «was caused ironically by» the new alarm.', section: 'factors' },
    { text: 'I «caused» an outage on Friday.', section: 'summary' },
    {
      text: 'We could have split the work; one lone key was «the root cause» of the outage.',
      section: 'difficulties',
    },
    '«Due to human error», we watered the wrong field.',
    'A digger «cut off» the two northern depots from the exchange.',
    'A wrong tariff «cost» our drivers the map for a day.',
    'We lost the photographs of last season «to» a stray wildcard.',
    'The lifts were down for an hour, all «because» a fuse had blown.',
    { text: 'The outage is «our fault», and we are sorry.', section: 'factors' },
    {
      text: 'We now know that the collapse of the ticket line «was brought about by» a loop.',
      section: 'other',
    },
    '# A torn list arrived and it «took out» all tills\n',
    '# Parcels «stopped by» a torn list\n',
    `## Summary

| Field | Value |
| --- | --- |
| Duration | two hours |
| Root cause | «A stale list of tides» |
`,
  ],
  accepted: [
    {
      text: 'Our first lead was that the new pump was the cause of the flood.',
      section: 'summary',
    },
    {
      text: 'We initially attributed the outage to the tide and looked at the gauge.',
      section: 'summary',
    },
    {
      text: 'The ferry office was also affected due to its dependency on the lock.',
      section: 'summary',
    },
    { text: 'Two outages last week took the ferry offline.', section: 'summary' },
    {
      text: 'The storm did not cause the outage, as the lock had been closed since Monday.',
      section: 'summary',
    },
    { text: 'No one else is to blame for the outage.', section: 'summary' },
    { text: 'The first attempt to close the lock failed due to a bent key.', section: 'summary' },
    { text: 'We tried to determine the cause as quickly as possible.', section: 'summary' },
    { text: 'To identify the cause as early as possible, we keep traces.', section: 'summary' },
    { text: 'The disk might be the cause.', section: 'summary' },
    { text: 'The issue was broken images on the home page.', section: 'summary' },
    { text: 'The problem was missing orders in the shop.', section: 'summary' },
    {
      text: 'Our first theory was that the mast had bent which caused the outage of the radio.',
      section: 'summary',
    },
    'For ferries, where a change of berth (as on a Sunday) causes disruption, we publish a note.',
    'We took out the pump with the valve which caused this outage.',
    {
      text: 'Once recovering from the first outage, a blocked drain caused an outage of the lifts.',
      section: 'summary',
    },
    { text: 'A bird on the line caused a short dip in voltage.', section: 'factors' },
    'We realised that due to human error a dial is set to three.',
    'The limit keeps one slow provider from taking the whole fleet down.',
    'The alert came late and the second deploy led to the outage.',
    'We traced each call through the gateway to find out where it waits.',
    'The outage was triggered by a routine certificate renewal.',
    'The incident was triggered by a flag change, at a time when the replica was already lagging.',
    {
      text: 'The wave of reconnects caused memcached to drop the hottest keys.',
      section: 'factors',
    },
    { text: 'The lost keys caused every login to hit the database.', section: 'factors' },
    {
      text: 'The long transaction held its lock for six minutes, which caused the workers to queue, and each queued worker kept a connection open that the health checks then could not get.',
      section: 'factors',
    },
    { text: 'The shorter timeout contributed to the outage.', section: 'factors' },
    {
      text: 'Three conditions contributed to the downtime: a cold cache, a full queue and a slow replica.',
      section: 'factors',
    },
    'The outage resulted from the interaction of a new retry policy, a full disk and a paused failover.',
    'The incident was caused by a combination of a traffic spike, a lower pool limit and a slow query plan.',
    { text: 'No one factor caused the outage.', section: 'factors' },
    {
      text: 'The outage was due to several conditions that had each been there for months.',
      section: 'factors',
    },
    '## How four conditions combined',
    '## Outage triggered by certificate renewal',
    '## Incident review: 12 August payment outage',
    '## What the outage caused downstream',
    { text: 'The outage caused 2,300 failed payments.', section: 'impact' },
    { text: 'The incident resulted in 41 minutes of degraded search.', section: 'impact' },
    {
      text: 'The downtime led to a backlog of 18,000 parcel labels in the Ghent warehouse.',
      section: 'impact',
    },
    { text: 'Because of the outage, the product launch moved to Thursday.', section: 'impact' },
    { text: 'Due to the incident, two schools postponed their online exams.', section: 'impact' },
    { text: 'As a result, 3% of requests returned a 503.', section: 'impact' },
    {
      text: 'Refunds for losses caused by the outage will be processed by 30 November.',
      section: 'impact',
    },
    { text: 'The maintenance window was cancelled due to the outage.', section: 'response' },
    {
      text: 'We restarted the brokers one by one, and the restart caused no further downtime.',
      section: 'response',
    },
    {
      text: 'We held back the failover because the replica was forty minutes behind.',
      section: 'rationale',
    },
    { text: 'The reason for the change freeze was the quarter-end close.', section: 'rationale' },
    {
      text: 'The operator chose the manual path because the wizard had hung twice that week.',
      section: 'rationale',
    },
    {
      text: 'Because canaries had caught every bad build since March, the second approval looked like a formality.',
      section: 'rationale',
    },
    { text: 'The certificate was due to expire in November.', section: 'background' },
    { text: 'The old storage array was due to be replaced in the spring.', section: 'background' },
    { text: 'The team responsible for DNS sits in Toronto.', section: 'background' },
    {
      text: '`token-issuer` is the service responsible for signing session cookies.',
      section: 'background',
    },
    { text: 'The follow-up report is due on 14 July.', section: 'actions' },
    {
      text: 'Add a jitter to the refresh, because all pods refresh in the same second today.',
      section: 'actions',
    },
    {
      text: 'Cap the batch size so that a large import cannot cause an outage of the read API.',
      section: 'actions',
    },
    {
      text: 'An expired certificate can cause an outage at any of these nine endpoints.',
      section: 'lessons',
    },
    {
      text: 'This change may cause brief downtime of the admin console while it rolls out.',
      section: 'actions',
    },
    {
      text: 'We first thought that the outage was caused by the CDN and ruled that out at 10:20.',
      section: 'diagnosis',
    },
    {
      text: 'The outage was not caused by the deploy: the errors began eleven minutes before it.',
      section: 'diagnosis',
    },
    {
      text: 'Pods were restarting because the liveness probe shared a thread pool with user requests.',
      section: 'diagnosis',
    },
    {
      text: 'The dip in sign-ups on Monday was due to the bank holiday and unrelated to the incident.',
      section: 'diagnosis',
    },
    {
      text: 'The result of the query showed 400 idle connections from a single host.',
      section: 'diagnosis',
    },
    {
      text: 'Packets originating from the Singapore site took the longer path.',
      section: 'diagnosis',
    },
    { text: '08:12 Node drained because of disk pressure', section: 'timeline' },
    {
      text: '10:30 Call with the carrier delayed due to a fire drill at their office',
      section: 'timeline',
    },
    { text: '16:02 Because replica lag is falling, we decide to wait', section: 'timeline' },
    {
      text: '19:25 Error rate brought down to 0.4% after the second rollback',
      section: 'timeline',
    },
    {
      text: '21:05 We brought down the old cluster on purpose to free its addresses.',
      section: 'timeline',
    },
    { text: 'Chen led the call and Amara kept the notes.', section: 'response' },
    {
      text: 'A hint in the kernel log led to the discovery of the second faulty cable.',
      section: 'response',
    },
    {
      text: 'Each worker opened two connections, so the pool was exhausted at half the expected load.',
      section: 'factors',
    },
    {
      text: 'Due to the way leases are renewed, a paused process may still believe it is the leader.',
      section: 'factors',
    },
    {
      text: 'The lock wait was a result of the foreign key check on the archive table.',
      section: 'factors',
    },
    {
      text: 'DNS answers were stale, because the resolver keeps them for an hour even when the TTL is lower.',
      section: 'factors',
    },
    {
      text: 'Both the expired token and the disabled fallback were needed for logins to fail.',
      section: 'factors',
    },
    {
      text: 'The disk filled up, the broker stopped accepting writes, and the producers buffered until they ran out of heap.',
      section: 'factors',
    },
    {
      text: 'The rebuild slowed the array, which on an ordinary day would be absorbed by the read cache.',
      section: 'factors',
    },
    {
      text: 'The firmware update, the summer load and the borrowed power supply each played a part in the outage.',
      section: 'factors',
    },
    {
      text: 'It would be misleading to say that the deploy caused the outage, since four earlier deploys had shipped the same code path.',
      section: 'lessons',
    },
    {
      text: 'Asking what caused the outage gave us a list of nine conditions.',
      section: 'lessons',
    },
    { text: 'The failover caused no errors at all for websocket clients.', section: 'surprises' },
    {
      text: 'We were surprised that the cache flush led to fewer database reads.',
      section: 'surprises',
    },
    {
      text: "Because the runbook names the vendor's night desk, Ines reached a hardware engineer within four minutes.",
      section: 'went-well',
    },
    { text: 'The drain caused no visible interruption for readers.', section: 'went-well' },
    { text: 'Luckily the billing run was not due until the next morning.', section: 'luck' },
    {
      text: 'The status page update was late because the page sits behind the same login as the product.',
      section: 'difficulties',
    },
    {
      text: 'Due to a roaming problem, Marek followed the call by text only.',
      section: 'difficulties',
    },
    {
      text: 'The page came eleven minutes in because the alert waits for two evaluation windows.',
      section: 'detection',
    },
    {
      text: 'An alert caused by planned maintenance was still open, which made the channel noisy.',
      section: 'detection',
    },
    'The outage began with a power dip and grew through a cold cache, a slow failover and a retry storm.',
    'The on-call operator was unable to open the console because of a lost hardware token.',
    'Thanks to the prefetched pages, readers saw no errors.',
    'The page was delivered late, and it was escalated due to its severity.',
    'The issue was mitigated as a result of a second restart.',
    'The alert led to the discovery of the outage.',
    'Had the queue been full, orders would have been delayed because of the lock.',
    {
      text: 'Pods could not mount their volumes because the old node still held them.',
      section: 'factors',
    },
    {
      text: 'The proxy was down because of the drain that we had begun ourselves.',
      section: 'response',
    },
    {
      text: '11:20 A shop reports that its terminals are unavailable due to a login error.',
      section: 'timeline',
    },
    { text: 'The reports are slow because each one reads the whole archive.', section: 'lessons' },
    {
      text: 'Unrelated to this, 212 logins were refused because of the outage.',
      section: 'impact',
    },
    'The maintenance downtime was due to end at ten.',
    'The risk of an outage due to a full tape library was known.',
    { text: 'Latency came down to 40 ms after the second restart.', section: 'response' },
    { text: 'Remove the flag that caused the outage.', section: 'actions' },
    { text: 'We took the damaged array offline.', section: 'response' },
    'We declared an incident because the queue at the gates kept growing.',
    'No parcel was lost because each one is scanned twice.',
    'Because it was a holiday, few passengers were affected.',
    { text: 'The index was rebuilt, which caused the importers to wait.', section: 'factors' },
    { text: 'A worn belt and a blocked drain led to the outage.', section: 'factors' },
    { text: 'Outages of this kind are rarely caused by one part.', section: 'lessons' },
    { text: 'The first idea was that the outage was due to the crane.', section: 'diagnosis' },
    { text: 'Much of the delay during the outage came from paper forms.', section: 'lessons' },
    'Most depots were not affected because they print in advance.',
    `## Root cause

Describe the cause here.
`,
    `## Root cause

A full disk, a paused failover and a slow replica.
`,
    `## Root cause

Not known yet.
`,
    { text: 'The cause was not known for a week.', section: 'factors' },
    {
      text: 'The likely cause was a bug in the driver, but we could not prove it.',
      section: 'factors',
    },
    { text: 'We looked for what had caused the outage.', section: 'diagnosis' },
    'We noticed the outage because a customer called.',
    'The outage lasted longer because the office was closed.',
    { text: 'The outage cost us 20,000 euros because of refunds.', section: 'impact' },
    { text: 'The vendor denied that their change had caused the outage.', section: 'response' },
    'Nothing indicates that the incident was caused by an attacker.',
    'Since Monday the site was slow.',
    { text: 'Going deeper into the causes of this outage takes time.', section: 'lessons' },
    {
      text: 'We copied the files before taking down the site for maintenance.',
      section: 'response',
    },
    { text: 'We ruled out that the outage was caused by the update.', section: 'diagnosis' },
    { text: 'After the outage, the backlog led to delays until the evening.', section: 'impact' },
    'The delay of our response was due to a phone that had been left in the car.',
    'The outage was caused by a torn belt, compounded by a late page.',
    { text: 'The cause was a combination of a cold cellar and a wet fuse.', section: 'factors' },
    {
      text: 'As a result, some readers saw blank pages because of their short timeouts.',
      section: 'impact',
    },
    { text: 'The rename resulted in the site being rebuilt every hour.', section: 'factors' },
    'This was a partial outage of the museum shop.',
    'This was a difficult fault to find.',
    'An intruder deleted 30 catalogues.',
    'The old ticket server was taken offline by Ines at noon.',
    { text: 'The outage left 300 passengers stranded.', section: 'impact' },
    'We closed the incident because the errors had gone.',
    { text: 'At first it looked as though a gull had caused the outage.', section: 'diagnosis' },
    `# Ticket shop down

## What happened

Ana merged a new seat plan at ten. It had been tested in the small hall. Entries grew to ten times their size. The cache pods needed more
memory than they may take. They were restarted again and again. With the cache gone, all reads went to one database. The pages were slow
because each one reads forty rows. The login service was slow because it shares that database.
`,
    // Two things, or one more than is named.
    { text: 'The outage was caused by a bent rail and by a missing lamp.', section: 'factors' },
    'Two gates opened, and the drill and a mistake on our side led to the downtime.',
    'Although a second pump was there, it did not start, leading to an outage.',
    // One thing after another.
    'The tide gauge went silent. The pumps ran dry, the gates closed and at last the relay opened, taking down all other services with it.',
    'The valve stuck, which caused the whole website to be slow.',
    'It was noon. The alarms caused the portal to list other ferries at a slower rate.',
    { text: 'This led to some cascading failures in two depots.', section: 'factors' },
    {
      text: 'It was noon. The new clock caused our system to fall out of step with the tower.',
      section: 'lessons',
    },
    'Somebody flooded our host with letters and brought it to its knees.',
    // What was wrong, or is not known.
    { text: 'The lamp was mistakenly identified as the cause of the outage.', section: 'factors' },
    { text: 'The cause of the outage is still under investigation.', section: 'factors' },
    {
      text: 'Some notes were lost at the time of the investigation of the incident due to a short lease.',
      section: 'difficulties',
    },
    'The relay was dropping some calls due to a full list.',
    { text: 'To mitigate the outage caused by the crane, we moved to paper.', section: 'response' },
    { text: 'The first report led to the incident being declared.', section: 'detection' },
    { text: 'The missing logs made it impossible to detect the fault.', section: 'factors' },
    { text: 'Warn the harbour before a full tank causes an outage.', section: 'actions' },
    // A step on from what was told before.
    'The gate opened at noon. The wet fuse caused the database to crash, and it came back by itself.',
    { text: 'The tide was high, causing the issue to go unnoticed.', section: 'detection' },
    { text: 'Ana looked into why the new lamp was causing the issue.', section: 'timeline' },
    {
      text: 'We do not see many outages, because the masts are old and simple.',
      section: 'lessons',
    },
    { text: 'The issue most likely lay in the ferry schedule.', section: 'other' },
    { text: 'The root cause was deeper than that.', section: 'factors' },
    'The nightly sweeping stopped working because a brush was worn.',
    // Other incidents, what was told before, and what is asked.
    { text: 'We have had other outages due to the same pump.', section: 'response' },
    {
      text: 'Due to the detour mentioned above, no letters were delivered in the old town.',
      section: 'summary',
    },
    { text: 'We apologise for the trouble caused by this outage.', section: 'summary' },
    { text: 'We want to explain the events that caused the outage.', section: 'summary' },
    {
      text: 'It was hard to inform the depots of the outage because of a dead line.',
      section: 'difficulties',
    },
    {
      text: 'In some cases the new lock prevented guests from leaving by the side door.',
      section: 'factors',
    },
    { text: 'The watch did not notice the smoke because of the fog.', section: 'summary' },
    { text: 'In the past, fairs have caused outages of the tram line.', section: 'background' },
    { text: 'The drill took out all lamps in the cellar.', section: 'factors' },
    `## Root cause

There is too little time to oil the gates.
`,
    `## Root cause

- A worn seal led to brown water.
- A late valve led to a dry well.
`,
    `## Summary

| Field | Value |
| --- | --- |
| Root cause | Not known |
| Gates | Three |
`,
  ],
  limits: [
    {
      text: 'The forum was down, and the reason is simple: nobody had paid the bill.',
      why: 'Missed: what stands between the reason and its name may be anything.',
    },
    {
      text: 'The failure resulted from an overflow in the sequence column of the orders table.',
      section: 'factors',
      why: 'Missed: a failure is more often that of a part than the incident as a whole.',
    },
    {
      text: 'The reason of the outage was the swap of both load balancers in the same night.',
      section: 'factors',
      why: 'Missed: "both" is taken for two factors.',
    },
    {
      text: 'The outage may be put down to the overheated core switch.',
      section: 'factors',
      why: 'Missed: "may be" is read as a guess.',
    },
    {
      text: 'What caused the outage was a batch job writing to the wrong shard.',
      why: 'Missed here: the rule root-cause points at it.',
    },
  ],
};

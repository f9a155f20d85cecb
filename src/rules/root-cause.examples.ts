import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    'After two days at sea we determined the «source».',
    'The second leak had a separate «cause»: the gasket of the new pump.',
    'The «primary issue» was that both lanes shared one scanner.',
    'Slow disks are the «root problem» of all these tickets.',
    'The mail relay was the «likely offender».',
    {
      text: 'The «root cause» of the outage was a full disk.',
      rewritten: 'A contributing factor in the outage was a full disk.',
    },
    {
      text: 'The most «likely root cause» is a race in the renewal job.',
      rewritten: 'A contributing factor is a race in the renewal job.',
    },
    {
      text: 'Its «root causes» are still being looked into.',
      section: 'factors',
      rewritten: 'Its contributing factors are still being looked into.',
    },
    {
      text: 'The «main reasons» for the delay were two missing parts.',
      section: 'factors',
      rewritten: 'Some of the reasons for the delay were two missing parts.',
    },
    {
      text: 'The slow queries were «root-caused» to a dropped index.',
      section: 'diagnosis',
      rewritten: 'The slow queries were traced to a dropped index.',
    },
    {
      text: '11:20 The «culprit» is the new proxy.',
      section: 'timeline',
      rewritten: '11:20 A contributing factor is the new proxy.',
    },
    {
      text: '11:05 «Root cause» identified',
      section: 'timeline',
      rewritten: '11:05 What was seen, and by whom',
    },
    { text: '## «Root Cause»', rewritten: '## Contributing Factors' },
    { text: '## 3. «ROOT CAUSE» ANALYSIS', rewritten: '## 3. CONTRIBUTING FACTORS' },
    { text: '## «Root cause»(s)', rewritten: '## Contributing factors' },
    { text: '## «What caused» the outage', rewritten: '## What contributed to the outage' },
    '## «Root Cause»',
    "## The «five why's»",
    'The «core issue» was a lease that nobody renewed.',
    'The «real problem»: one lock for all tills.',
    'The vendor mended the «underlying radio fault» on Friday.',
    'The «exact reason» for the stalled lifts is unknown.',
    'The «crux» of the problem was the shared inbox.',
    '## «Root cause» analysis',
    '## «RCA»',
    '## «Root Causes» and Corrective Measures',
    '## «Underlying cause»',
    '## What was the «root cause»?',
    '## «Cause» of the outage',
    '## «Primary cause»',
    '## «5 Whys»',
    '## Hunting down the «culprit»',
    'The «root cause» was an expired certificate on the internal message broker.',
    {
      text: 'The «root cause» of the incident was a race between the lease renewer and the compaction job.',
      section: 'factors',
    },
    { text: '14:32 «Root cause» identified, fix being prepared', section: 'timeline' },
    { text: '03:10 UTC: still looking for the «root cause».', section: 'timeline' },
    'We have identified the «root cause» and deployed a permanent fix to all regions.',
    { text: '09:47 - Priya confirms the bad route map as the «root cause».', section: 'timeline' },
    {
      text: 'It took us nearly three hours, two vendor calls and a packet capture from the wrong switch before we found the «root cause», which by then had already cleared itself twice.',
      section: 'diagnosis',
    },
    'At this time the «root cause» remains under investigation by our engineering teams.',
    { text: 'Determine the «root cause» of the `ledger-sync` memory growth.', section: 'actions' },
    { text: '[ ] Complete «RCA» with the storage vendor by 30 June', section: 'actions' },
    'A full «RCA» will be shared with affected customers within five business days.',
    {
      text: '«Root cause»: `MAX_CONN` was lowered from 400 to 40 in the Terraform module.',
      section: 'factors',
    },
    {
      text: "The restart brought the API back, but it didn't address the «root cause».",
      section: 'response',
    },
    { text: 'Rolling back fixed the symptoms and not the «root cause».', section: 'response' },
    {
      text: 'The «underlying cause» turned out to be clock skew between the two hypervisors.',
      section: 'diagnosis',
    },
    'The «underlying cause» was a memory leak in the sidecar we use for tracing.',
    {
      text: 'While several smaller things made it worse, the «main cause» of the slow queries was a stale statistics table that the upgrade on Saturday had silently reset.',
      section: 'factors',
    },
    {
      text: 'The «primary cause» of the failed payouts was a duplicate batch identifier.',
      section: 'factors',
    },
    { text: 'The «actual cause» was much more mundane: the disk was full.', section: 'diagnosis' },
    {
      text: 'Only on Thursday did we learn the «real cause», a firmware bug in the RAID controller.',
      section: 'diagnosis',
    },
    { text: '16:05 «Cause» of the 502s is still unknown', section: 'timeline' },
    {
      text: 'We eventually tracked down «the cause»: a cron entry left over from the old data centre.',
      section: 'diagnosis',
    },
    {
      text: '11:20 The on-call engineer finds the «cause» in the nginx access logs.',
      section: 'timeline',
    },
    {
      text: 'With debug logging turned off, it was hard to pinpoint «the cause».',
      section: 'difficulties',
    },
    { text: 'Once «the cause» was known, mitigation took eleven minutes.', section: 'response' },
    {
      text: '18:44 Joao found the «culprit», a feature flag enabled for 100% of tenants',
      section: 'timeline',
    },
    {
      text: 'The «culprit» was a nightly export that held a table lock for forty minutes.',
      section: 'diagnosis',
    },
    {
      text: 'After bisecting the release we narrowed the «culprit» down to one commit.',
      section: 'diagnosis',
    },
    {
      text: 'The crash was «root-caused» to a null tenant ID in the billing webhook.',
      section: 'diagnosis',
    },
    {
      text: '«Root-causing» the packet loss was slow because captures rotated every five minutes.',
      section: 'difficulties',
    },
    { text: 'A «five whys» session was held on 12 March with both teams.', section: 'lessons' },
    {
      text: '21:15 | Network vendor on the bridge, «root cause» not found yet',
      section: 'timeline',
    },
    'The most «likely cause» is a faulty line card in the Leeds core router.',
    {
      text: 'The «direct cause» of the data loss was a lifecycle rule that expired objects after seven days.',
      section: 'factors',
    },
    {
      text: 'Thanks to the new traces, the team found the «root cause» within twenty minutes.',
      section: 'went-well',
    },
    {
      text: 'Fix the «root cause» in `quota-controller` so that retries no longer leak slots.',
      section: 'actions',
    },
    { text: 'Follow up with the DNS provider on «root cause».', section: 'actions' },
    '«Cause»: a fibre cut between the Malmö and Copenhagen sites.',
    {
      text: 'We were surprised that the «root cause» had been sitting in the code since 2019.',
      section: 'surprises',
    },
    {
      text: 'Two of us chased the load balancer while the «true cause» was in the identity service.',
      section: 'difficulties',
    },
    {
      text: 'The «ultimate cause» was the decision to share one Redis between carts and sessions.',
      section: 'factors',
    },
    {
      text: 'The «proximate cause» of the reboot loop was a corrupt boot partition.',
      section: 'factors',
    },
    {
      text: 'Because the «root cause» sat upstream, all three of our brands were affected.',
      section: 'impact',
    },
    { text: '«Root cause»(s): see table below.', section: 'diagnosis' },
    {
      text: 'Our first theory was a DDoS, yet the «root cause» wasn’t even network related.',
      section: 'diagnosis',
    },
    "The company's preliminary review indicates that the «principal cause» was a defect in third-party middleware.",
    {
      text: 'Lying at the «root of this incident» is a mismatch between two retention policies.',
      section: 'factors',
    },
    {
      text: 'We escalated to the database team to get to the «root of the problem».',
      section: 'response',
    },
    {
      text: 'The «fundamental cause» is that the mobile client retries without backoff.',
      section: 'factors',
    },
    { text: 'As «rootcause» we found the wrong MTU on the new tunnel.', section: 'diagnosis' },
    { text: "We've now «root caused» the last of the three freezes.", section: 'lessons' },
    { text: '`tzdata` was quickly found to be the «culprit».', section: 'diagnosis' },
    {
      text: 'Turns out the cache wasn’t the problem, the «culprit» sat one hop further down.',
      section: 'surprises',
    },
    {
      text: '07:58 – everything green again, nobody knows the «root cause» yet 🤷',
      section: 'timeline',
    },
    {
      text: '«Immediate cause»: breaker B2 tripped under load during the generator test.',
      section: 'factors',
    },
    {
      text: 'The alert told us that checkout was slow but gave no hint of the «root cause».',
      section: 'detection',
    },
    {
      text: 'The ticket from last autumn was closed without a «root cause».',
      section: 'background',
    },
    { text: 'What, then, was «the cause» of the outage?', section: 'factors' },
    {
      text: 'The «technical cause» was an integer overflow in the invoice counter.',
      section: 'factors',
    },
    "The «sole cause» was an incorrect entry in the partner's BIN table.",
    'It took two days to «get to the bottom of» it.',
    { text: 'The «primary driver» of the incident was a batch job.', section: 'impact' },
    { text: 'Tom soon saw «what was causing» the outage.', section: 'diagnosis' },
    'The «guilty party» was a cron job.',
    { text: 'The «decisive cause» was a worn belt.', section: 'lessons' },
    'The «real problem», a cracked pipe, was found at noon.',
    { text: 'The «main problem» lay in the contract with the carrier.', section: 'lessons' },
    'The «single reason» was a wrong tariff.',
    '## «Cause»\n\nA worn belt.\n',
    { text: '10:20 New lamp fitted, «cause» of this outage not found', section: 'timeline' },
    '«At the bottom of» everything, the mast was too short.',
    {
      text: 'It took a day to learn what lay «at the root of» the blank tickets.',
      section: 'diagnosis',
    },
    { text: 'The «offender» turned out to be a worn cable.', section: 'diagnosis' },
    '## «Cause analysis»',
  ],
  accepted: [
    { text: 'We want to be quicker the next time, whatever the cause.', section: 'summary' },
    'We found the source code of the old firmware on a tape.',
    'These delays can have different causes in winter and in summer.',
    'Why did this cause a queue at the gate?',
    'How could that cause a short circuit two floors up?',
    '## Causes',
    'The main issue is fixed, and the queue is empty again.',
    'The core services were restarted one by one.',
    'The main reason we keep two brokers is the nightly export.',
    'The main reason for keeping the old printers is their paper width.',
    { text: 'The underlying storage was replaced in May.', section: 'background' },
    '## Contributing factors',
    '## Contributing causes',
    '## Rotating the root CA: what happened',
    '## No single root cause',
    '## Root volume at 100% on `db-4`',
    '## Settings that cause a full restart',
    '## Why we do not name a root cause',
    'There was no single root cause; four ordinary things lined up that evening.',
    { text: 'We deliberately don’t name a root cause in this review.', section: 'factors' },
    {
      text: 'Rather than hunt for a root cause, we describe how these conditions interacted.',
      section: 'factors',
    },
    {
      text: 'Looking for one root cause would hide how the cache and the scheduler shaped each other.',
      section: 'lessons',
    },
    {
      text: '"Root cause" is the wrong frame for this one, since every part worked as designed.',
      section: 'lessons',
    },
    { text: 'This section lists contributing causes in no particular order.', section: 'factors' },
    {
      text: 'One contributing cause was the shorter lease time that had shipped in April.',
      section: 'factors',
    },
    {
      text: 'The connection limit is one of several contributing causes, all of them present for months.',
      section: 'factors',
    },
    {
      text: `13:20 The provider's status page changes to "Root cause identified, implementing a fix".`,
      section: 'timeline',
    },
    {
      text: `The carrier's e-mail read: "The root cause has been isolated to our Reston POP."`,
      section: 'response',
    },
    {
      text: 'Elasticsearch answered with `"root_cause":[{"type":"circuit_breaking_exception"}]` and a 429.',
      section: 'diagnosis',
    },
    {
      text: 'The stack trace ended in `Caused by: java.net.SocketTimeoutException: Read timed out`.',
      section: 'diagnosis',
    },
    'An expired root certificate in the old Android trust store made the app refuse our new chain.',
    {
      text: '10:41 Root certificate reinstalled on all kiosks in the Utrecht branch.',
      section: 'timeline',
    },
    { text: 'We logged in as the root user because SSO was down.', section: 'response' },
    {
      text: 'The installer runs as root, so it could overwrite `/etc/resolv.conf`.',
      section: 'factors',
    },
    { text: '02:17 Root filesystem on `worker-17` remounts read-only', section: 'timeline' },
    {
      text: 'Rotate the AWS root account credentials and store them in the safe.',
      section: 'actions',
    },
    {
      text: 'Queries to the root name servers succeeded from every office but Lyon.',
      section: 'diagnosis',
    },
    {
      text: 'The crawler started from the web root directory and followed every symlink.',
      section: 'factors',
    },
    {
      text: 'In the trace, the root span was closed while its children were still running.',
      section: 'diagnosis',
    },
    { text: 'Move the Terraform root module into its own repository.', section: 'actions' },
    { text: 'Disable direct root login on the bastion hosts.', section: 'actions' },
    {
      text: 'The longer timeout caused requests to pile up in front of the search tier, whose threads were already waiting for the one shard that had been moved to spinning disks in January.',
      section: 'factors',
    },
    'Between 09:00 and 09:25 a configuration change caused some logins to be rejected.',
    { text: 'The delay caused 212 invoices to be sent twice.', section: 'impact' },
    {
      text: 'We held the restart back, since it could cause a second wave of reconnects.',
      section: 'response',
    },
    {
      text: 'Earlier flag changes had never caused trouble, so this one went out before lunch.',
      section: 'rationale',
    },
    {
      text: 'At 50% utilisation the queue depth gave us no cause for alarm.',
      section: 'diagnosis',
    },
    {
      text: 'The first two pages gave no cause for concern, because they cleared within a minute.',
      section: 'detection',
    },
    {
      text: 'Lower the batch size so that the import does not cause lock waits on `orders`.',
      section: 'actions',
    },
    { text: 'Nobody expected a read-only report to cause writes.', section: 'surprises' },
    { text: '15:12 Primary database promoted in zone b', section: 'timeline' },
    { text: 'We failed over to the primary site at 04:40.', section: 'response' },
    {
      text: 'The underlying storage array was shared with the analytics cluster.',
      section: 'factors',
    },
    {
      text: 'The underlying hypervisors were installed in 2017 and are leased until December.',
      section: 'background',
    },
    { text: 'The actual number of affected accounts is 1,804.', section: 'impact' },
    {
      text: 'The dashboard showed averages, while the real latency for the slowest tenants was ten times higher.',
      section: 'diagnosis',
    },
    { text: '12:03 Main breaker reset by the facility team', section: 'timeline' },
    { text: 'The main queue and the retry queue live on the same broker.', section: 'background' },
    {
      text: 'The reason we kept the old cluster running was the tax deadline on the 31st.',
      section: 'rationale',
    },
    {
      text: 'For this reason the release captain went ahead with the second batch.',
      section: 'rationale',
    },
    { text: 'The source IP addresses all belonged to one mobile carrier.', section: 'diagnosis' },
    {
      text: 'The customer table in Oracle is our source of truth for addresses.',
      section: 'background',
    },
    {
      text: "Sentry's `culprit` field only shows the transaction name, so all errors were grouped together.",
      section: 'diagnosis',
    },
    {
      text: `The vendor's console offered a panel titled "Probable root cause", which named a host we had retired.`,
      section: 'difficulties',
    },
    {
      text: 'Because the proxy reuses connections, one slow tenant could delay all the others.',
      section: 'factors',
    },
    {
      text: 'Several things together made the queue grow: a retry loop, a slow disk and a full table scan.',
      section: 'factors',
    },
    'The outage involved three teams, two data centres and a contract nobody had in front of them.',
    {
      text: 'What made the crash possible were four conditions, which are described below.',
      section: 'factors',
    },
    {
      text: 'The ultimate recovery time depended on how fast the partner could replay messages.',
      section: 'surprises',
    },
    { text: 'Luckily the true-up job for billing runs only on Mondays.', section: 'luck' },
    {
      text: 'Sunita recognised the pattern from the February incident and drained the node without waiting.',
      section: 'went-well',
    },
    { text: 'Add a field for contributing causes to the review template.', section: 'actions' },
    {
      text: 'Asking what caused each component to behave as it did led us to four separate mechanisms.',
      section: 'lessons',
    },
    {
      text: 'A primary-key violation in the import log was the first visible sign.',
      section: 'detection',
    },
    {
      text: 'The signed image was built on a machine whose root disk we later preserved for forensics.',
      section: 'response',
    },
    {
      text: 'Ruling out the CDN took an hour, because its logs arrive with a delay.',
      section: 'diagnosis',
    },
    {
      text: '22:30 `sudo` to root blocked on all jump hosts while the security team works',
      section: 'timeline',
    },
    {
      text: 'Internally we use the term "contributing factor" instead of "root cause".',
      section: 'background',
    },
    {
      text: 'Slow page loads caused roughly 4% of visitors to abandon their baskets.',
      section: 'impact',
    },
    {
      text: 'In the B-tree, the root page was split while the backup held a latch.',
      section: 'factors',
    },
    {
      text: 'We keep the reduced timetable until the underlying issue is resolved.',
      section: 'response',
    },
    { text: 'Ines named the draught as a likely cause.', section: 'diagnosis' },
    { text: 'The origin of the parcels is printed on the label.', section: 'background' },
    { text: 'The main problem for readers was the missing images.', section: 'impact' },
    { text: 'The manual lies at the root of the archive.', section: 'background' },
    { text: 'The core team joined at noon.', section: 'response' },
    '## Causes\n\nA worn belt met a cold night.\n',
    'The valve sits at the bottom of the diagram.',
    'The first cause for concern was the smell.',
    'Full tanks were the causes of our two past outages.',
    'The main problem arose from a lease that had ended.',
    {
      text: 'The narrow stairs were a major cause of delays at the north gate.',
      section: 'factors',
    },
    {
      text: 'Naming one of them the root cause would hide how plain each was.',
      section: 'lessons',
    },
  ],
  limits: [
    {
      text: 'None of the conditions below was, on its own, a root cause.',
      section: 'factors',
      why: 'Flagged, though the sentence rejects the idea: the denial stands far from the words.',
    },
  ],
};

import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    { text: '- «Add an alert» on replication lag.', section: 'actions' },
    { text: '- «Add a liveness probe» to the importer deployment.', section: 'actions' },
    { text: '- «Increase the connection pool» to 200.', section: 'actions' },
    { text: '- «Raise the file descriptor limit» on all ingress nodes.', section: 'actions' },
    { text: '- «Automate certificate renewal» for the partner gateway.', section: 'actions' },
    { text: '- «Write a runbook» for the loss of a storage controller.', section: 'actions' },
    { text: '- «Document how to move the virtual address» by hand.', section: 'actions' },
    { text: '- «Fix the race» in the lease handling (OPS-4411).', section: 'actions' },
    {
      text: '- [ ] «Upgrade the ingress controller» to the latest patch release',
      section: 'actions',
    },
    { text: '- [x] «Rotate all API keys» that were present in the build logs', section: 'actions' },
    { text: '- We will «move the DNS zone» to a second provider.', section: 'actions' },
    {
      text: "- We«'ve enabled deletion protection» on every production database.",
      section: 'actions',
    },
    { text: '- We «have replaced the faulty line card» in rack 14.', section: 'actions' },
    { text: '- «Implement automatic failover» between the two data centres.', section: 'actions' },
    {
      text: '- «Introduce a circuit breaker» around calls to the address service.',
      section: 'actions',
    },
    { text: '- «Add retries with jitter» to the mobile client.', section: 'actions' },
    { text: '- «Set a memory limit» on the reporting pods.', section: 'actions' },
    { text: '- «Investigate why the standby did not take» over.', section: 'actions' },
    {
      text: '- «Review all cron jobs» on the legacy host, owner: Dimitri, due 12 May.',
      section: 'actions',
    },
    { text: '- «Split the nightly batch» into four smaller jobs.', section: 'actions' },
    { text: '- «Roll out config changes region» by region.', section: 'actions' },
    { text: '- «Create a dashboard» with queue age per consumer.', section: 'actions' },
    { text: '- «Consider moving sessions» out of Redis.', section: 'actions' },
    { text: '- «Canary deployments for the edge proxy».', section: 'actions' },
    { text: '- «Require a second approval» for changes to firewall rules.', section: 'actions' },
    { text: '- «The vendor will deliver a firmware patch» in week 32.', section: 'actions' },
    { text: '- «A rate limit has been added» to the password reset endpoint.', section: 'actions' },
    {
      text: '- «A new validation step will be added» to the pipeline in order to reject empty price files.',
      section: 'actions',
    },
    {
      text: "- Longer term, we're going to «rewrite the scheduler» so that a lost leader no longer stops all jobs.",
      section: 'actions',
    },
    { text: '- «Migrate the remaining tenants» off the old cluster', section: 'actions' },
    { text: '- «Enable multi-factor authentication» for all administrators.', section: 'actions' },
    { text: '- «Decommission the old LDAP server».', section: 'actions' },
    { text: '- «Order a spare controller card» for each site.', section: 'actions' },
    { text: '- «Test restores from backup every month»', section: 'actions' },
    {
      text: '- «Put the runbooks» into a place that is reachable when the wiki is down.',
      section: 'actions',
    },
    { text: '- «Hire a second database engineer» for the APAC time zone.', section: 'actions' },
    { text: '- Kafka: «bump the replication factor» to 3', section: 'actions' },
    { text: "- @lena to «add the carrier's NOC number» to the on-call page", section: 'actions' },
    {
      text: '- As of last Thursday, «the agent keeps its last good configuration» on disk.',
      section: 'actions',
    },
    {
      text: '- To stop this from coming back, «the parser now rejects lines» without a tenant id.',
      section: 'actions',
    },
    { text: '- «Self-healing controller that restarts stuck consumers».', section: 'actions' },
    {
      text: '- «Block outbound traffic» from the build runners except to the package mirror.',
      section: 'actions',
    },
    { text: '- Maybe «use a queue» between the till and the ledger?', section: 'actions' },
    {
      text: '- We shall «perform a review of all third-party access rights» within thirty days.',
      section: 'actions',
    },
    { text: '- «Lower the TTL of the shop records» to 60 seconds.', section: 'actions' },
    { text: '- «Pin the base image» by digest in every Dockerfile.', section: 'actions' },
    { text: '- «Alerting for failed payouts» – ticket PAY-902, in progress.', section: 'actions' },
    {
      text: '- «We are working» with our carrier to obtain a second, separate fibre path.',
      section: 'actions',
    },
  ],
  accepted: [
    {
      text: '- Lower the TTL of the shop records to 60 seconds, which will roughly double our query bill.',
      section: 'actions',
    },
    {
      text: '- Add retries with jitter to the mobile client; during an overload these retries make the load worse.',
      section: 'actions',
    },
    {
      text: '- Implement automatic failover between the two sites, at the risk of a split brain when only the link between them is cut.',
      section: 'actions',
    },
    {
      text: '- Require a second approval for firewall rules. Downside: at night there is often nobody to give it.',
      section: 'actions',
    },
    {
      text: "- Set a memory limit on the reporting pods (large customers' reports will then be killed halfway).",
      section: 'actions',
    },
    {
      text: "- Add an alert on replication lag, although it'll be noisy during the Sunday reindex.",
      section: 'actions',
    },
    {
      text: '- Raise the connection pool to 200, at the cost of 3 GB more memory on the primary.',
      section: 'actions',
    },
    {
      text: '- Roll out config changes region by region. Urgent security fixes will then take six hours to arrive everywhere.',
      section: 'actions',
    },
    {
      text: '- Add a liveness probe, but note that a slow start will now end in a restart loop.',
      section: 'actions',
    },
    {
      text: '- Automate certificate renewal; if the robot stops, no human will be used to doing it any more.',
      section: 'actions',
    },
    {
      text: '- Introduce a circuit breaker around the address service, knowing that it may open on a short blip and leave checkouts without addresses.',
      section: 'actions',
    },
    {
      text: '- Move the DNS zone to a second provider. This means keeping two APIs in sync and gives us a new way to serve stale records.',
      section: 'actions',
    },
    {
      text: '- Self-healing controller for stuck consumers, which could also restart healthy ones if the lag metric is late.',
      section: 'actions',
    },
    {
      text: '- Keep the last good configuration on disk; the trade-off is that nodes may run for days with an old one.',
      section: 'actions',
    },
    {
      text: '- Enable deletion protection everywhere. It slows down teardown of test databases and people will get used to switching it off.',
      section: 'actions',
    },
    {
      text: '- Split the nightly batch into four jobs, in exchange for more complicated ordering.',
      section: 'actions',
    },
    {
      text: '- Pin base images by digest; security patches then no longer arrive on their own.',
      section: 'actions',
    },
    { text: '- Bump the replication factor to 3 (needs a third more disk).', section: 'actions' },
    {
      text: '- Write a runbook for the loss of a controller; it will only cover the model in Hall A.',
      section: 'actions',
    },
    {
      text: '- The validation step rejects empty price files, yet it won’t notice a file that is merely half full.',
      section: 'actions',
    },
    {
      text: '- Use a queue between the till and the ledger. We accept that balances can be some minutes behind.',
      section: 'actions',
    },
    {
      text: '- Order a spare controller card for each site: 14,000 euros, and they age on the shelf.',
      section: 'actions',
    },
    {
      text: '- Rewrite the scheduler, which takes two engineers away from the billing project until autumn.',
      section: 'actions',
    },
    {
      text: '- Multi-factor authentication for all administrators; a lost phone at 3 am will now delay the response.',
      section: 'actions',
    },
    {
      text: '- A rate limit was added to password resets and may hit schools, where hundreds of people share an address.',
      section: 'actions',
    },
    {
      text: '- Canary stage for the edge proxy, even if one percent of traffic is too little to show errors in rare browsers.',
      section: 'actions',
    },
    { text: '- Short-term actions', section: 'actions' },
    { text: '- Alerting and dashboards:', section: 'actions' },
    { text: '- Done.', section: 'actions' },
    { text: '- ✅ Completed 14 May', section: 'actions' },
    { text: '- OPS-311, OPS-312, OPS-340', section: 'actions' },
    { text: '- [Issue](https://tracker.example.net/issues/88)', section: 'actions' },
    { text: '- https://tracker.example.net/pull/1207', section: 'actions' },
    { text: '- We are taking the following steps:', section: 'actions' },
    { text: '- Each item below has an owner and a ticket.', section: 'actions' },
    { text: '- The items are sorted by expected effort.', section: 'actions' },
    {
      text: '- The old cluster was set up in 2015 and still serves forty tenants.',
      section: 'actions',
    },
    { text: '- The importer currently reads the whole file into memory.', section: 'actions' },
    { text: '- Owner: storage team', section: 'actions' },
    { text: '- See also the review of the March incident.', section: 'actions' },
    { text: '- None so far.', section: 'actions' },
    { text: '- Not yet decided.', section: 'actions' },
    { text: '- These alerts already exist for the other three regions.', section: 'actions' },
    { text: '- Why did the standby stay passive?', section: 'actions' },
    '## Preventing a repeat',
    '## Corrective actions for the batch platform',
  ],
  limits: [
    {
      text: '- Block outbound traffic from the runners except to the mirror; teams that pull from elsewhere will be broken until they ask.',
      section: 'actions',
      why: 'Flagged: the cost is told in words of its own.',
    },
    {
      text: '- More detailed health check. Might take a node out for a slow dependency that it could live with.',
      section: 'actions',
      why: 'Flagged: the second sentence has no subject.',
    },
  ],
};

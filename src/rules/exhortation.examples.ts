import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    {
      text: '«Be more careful» with firewall rules.',
      section: 'actions',
      rewritten:
        'Be more careful with firewall rules. What would make this the easy thing to do, or the other thing hard?',
    },
    {
      text: 'We need to «be more careful» when we run commands against production.',
      section: 'lessons',
    },
    { text: '«Be more careful» with wildcard deletes.', section: 'lessons' },
    { text: '«Be extra careful» when changing the BGP configuration.', section: 'actions' },
    {
      text: 'Engineers should «be more aware» of how the two billing systems depend on each other.',
      section: 'lessons',
    },
    { text: 'We all have to «stay vigilant» during the Christmas peak.', section: 'lessons' },
    { text: '«Pay more attention» to the warnings that the linter prints.', section: 'actions' },
    { text: '«Pay attention» to the disk usage of the old file server.', section: 'actions' },
    {
      text: '«More attention» must be paid to the order of the migration steps.',
      section: 'lessons',
    },
    { text: '«Remember» to drain the node before replacing the memory.', section: 'actions' },
    {
      text: "«Don't forget» to renew the code-signing certificate before you go on leave.",
      section: 'lessons',
    },
    {
      text: '«Remember» that DNS changes take a day to spread, so «plan ahead».',
      section: 'lessons',
    },
    { text: '«Always» take a snapshot before a schema change.', section: 'actions' },
    { text: '«Always» «read the plan output» to the end before typing yes.', section: 'lessons' },
    { text: '«Never» deploy on a Friday afternoon.', section: 'lessons' },
    { text: '«Never» restart all the brokers at once.', section: 'lessons' },
    { text: '«Do not edit» the load balancer by hand any more.', section: 'actions' },
    { text: '«Make sure» that backups are checked before each upgrade.', section: 'actions' },
    { text: '«Make sure to» tell support before starting a maintenance.', section: 'actions' },
    {
      text: '«Ensure that engineers» test their rollback plan before they ship.',
      section: 'actions',
    },
    {
      text: 'In future we must «make sure we» verify the batch totals by hand before sending the file to the bank.',
      section: 'lessons',
    },
    {
      text: '«Double-check» the target region before applying a Terraform plan.',
      section: 'actions',
    },
    {
      text: 'We should «double check» customer ids before running a refund job.',
      section: 'lessons',
    },
    {
      text: '«Communicate better» with the support desk during long incidents.',
      section: 'lessons',
    },
    {
      text: '«Better communication» between the network and the storage teams.',
      section: 'actions',
    },
    { text: '«Improve communication» with our hosting provider.', section: 'actions' },
    {
      text: 'We «must communicate» more clearly when a freeze begins and ends.',
      section: 'lessons',
    },
    { text: '«Follow the process» for emergency changes.', section: 'actions' },
    {
      text: 'The change-management procedure «must be followed» at all times.',
      section: 'lessons',
    },
    { text: 'All staff must «adhere to the password policy».', section: 'actions' },
    { text: '«Remind» all engineers of the release checklist.', section: 'actions' },
    { text: 'The team has been «reminded» not to share the root account.', section: 'actions' },
    { text: '«Educate» developers about the cost of unbounded queries.', section: 'actions' },
    { text: '«Train» the night shift on the new storage console.', section: 'actions' },
    { text: '«Additional training» for operators on the switchgear.', section: 'actions' },
    {
      text: 'Security «awareness training» for all employees in the second quarter.',
      section: 'actions',
    },
    {
      text: 'We will «retrain» the warehouse staff on the scanning procedure.',
      section: 'actions',
    },
    { text: '«Raise awareness» of phishing among the finance colleagues.', section: 'actions' },
    { text: '«Think twice» before you run anything with `--force`.', section: 'lessons' },
    { text: '«Take more care» with feature flags that reach every tenant.', section: 'lessons' },
    { text: 'We have to «be more thorough» when we test the mobile app.', section: 'lessons' },
    {
      text: 'Reviewers should look «more closely» at changes to the retry settings.',
      section: 'lessons',
    },
    { text: 'Review pull requests «more carefully».', section: 'actions' },
    { text: '«Keep an eye» on the replication lag for the next weeks.', section: 'actions' },
    { text: '«Read the release notes» before upgrading the ingress.', section: 'lessons' },
    {
      text: 'Everyone needs to «be more disciplined» about closing feature branches.',
      section: 'lessons',
    },
    { text: '«Encourage» people «to escalate» earlier.', section: 'actions' },
    { text: 'We «should escalate» sooner next time.', section: 'lessons' },
    {
      text: 'People «shouldn’t be afraid» to call the incident manager at night.',
      section: 'lessons',
    },
    { text: "Let's «try harder» to «keep the runbooks» up to date.", section: 'lessons' },
    { text: '«Emphasise» to all contractors that the cage must be locked.', section: 'actions' },
    {
      text: '«Reinforce» the importance of peer review in the weekly meeting.',
      section: 'actions',
    },
    '## «Be careful» with shared credentials',
    '## «Always» test your backups',
    { text: 'Attention! «Never» use the admin user for the nightly import.', section: 'lessons' },
    {
      text: 'Colleagues of second level are «asked to» check the queue each morning.',
      section: 'actions',
    },
    {
      text: 'It «is necessary» to «be more attentive» at manual update of routing tables.',
      section: 'actions',
    },
    {
      text: '«Exercise caution» when handling files that contain personal data.',
      section: 'lessons',
    },
    {
      text: '«Greater diligence» is required of the teams that own customer-facing certificates.',
      section: 'lessons',
    },
    { text: '«Don’t trust» the green tick; look at the traffic yourself.', section: 'lessons' },
    {
      text: "«Don't assume» that the vendor has tested the firmware on our model.",
      section: 'lessons',
    },
    {
      text: 'Everyone to «be mindful» of rate limits while writing ad-hoc scripts.',
      section: 'actions',
    },
    { text: '«When in doubt», ask.', section: 'lessons' },
    {
      text: 'If you touch the zone file, «please» let two colleagues look at it first.',
      section: 'lessons',
    },
    { text: 'A bit more «common sense» around payroll day would help us all.', section: 'lessons' },
    { text: 'We need to «take monitoring more seriously».', section: 'lessons' },
    {
      text: '«You must» run the smoke tests on your laptop before each push, no exceptions.',
      section: 'lessons',
    },
    { text: '«Tell the field engineers» to label their cables.', section: 'actions' },
    {
      text: 'Developers should «keep in mind» that mobile clients stay in use for years.',
      section: 'lessons',
    },
    {
      text: '«Stick to the runbook» and «resist» the temptation to improvise.',
      section: 'lessons',
    },
    { text: '«Stress» to new joiners that the sandbox is not isolated.', section: 'actions' },
    { text: 'We apologise to all passengers and «promise to do better».', section: 'summary' },
    {
      text: 'We have to «get better» at saying aloud which valve we are about to close.',
      section: 'lessons',
    },
    { text: 'We will «strive to» keep the wiring drawings current.', section: 'actions' },
    {
      text: 'Alarms from the cold store should be «given more weight» by the shift.',
      section: 'lessons',
    },
    { text: '«Declare incidents sooner».', section: 'actions' },
    { text: 'We «need to involve» the pharmacy earlier.', section: 'lessons' },
    {
      text: 'The hospital «should be informed» more quickly when a feed stops.',
      section: 'lessons',
    },
    {
      text: 'After the second failed fix, «take a step back» and look at the whole picture.',
      section: 'lessons',
    },
    { text: '«Ask for help early».', section: 'lessons' },
    { text: '«Stop assuming» that the standby is current.', section: 'lessons' },
    { text: 'We need to «do more testing» after each driver update.', section: 'lessons' },
    { text: '«Check» all trunk ports before moving the core switch.', section: 'actions' },
    { text: '«Talk» to the registrar before changing name servers.', section: 'actions' },
    { text: '«Care must be taken» when two racks share a feed.', section: 'lessons' },
    { text: 'Warnings of the tape robot «must not be ignored».', section: 'lessons' },
    { text: '«Communication needs to improve» in the future.', section: 'difficulties' },
    { text: '«Avoid deploying» late on the eve of a holiday.', section: 'actions' },
    {
      text: '«Make sure everyone» on the night desk has «read the new runbook».',
      section: 'actions',
    },
    {
      text: 'There is not much we can do other than «keep a closer eye» on the pumps.',
      section: 'difficulties',
    },
  ],
  accepted: [
    {
      text: 'Add a confirmation prompt that shows the number of rows a delete will touch.',
      section: 'actions',
    },
    {
      text: 'Add a checklist to the deploy pipeline that blocks the merge until each box is ticked.',
      section: 'actions',
    },
    { text: 'Write a runbook for draining a storage node.', section: 'actions' },
    {
      text: 'Set up an alert when the certificate has less than 21 days left.',
      section: 'actions',
    },
    { text: 'The deploy tool now refuses to run on a Friday after 14:00.', section: 'actions' },
    {
      text: 'Make the CLI ask for the cluster name before it deletes anything.',
      section: 'actions',
    },
    {
      text: 'Require two approvals in the repository settings for changes under `dns/`.',
      section: 'actions',
    },
    { text: 'The admission webhook ensures that each pod has a memory limit.', section: 'actions' },
    {
      text: 'A nightly job ensures the backup can be restored into an empty database.',
      section: 'actions',
    },
    {
      text: 'Ensure the load balancer removes a node after three failed probes.',
      section: 'actions',
    },
    {
      text: 'Ensure that the retry budget is shared by all clients of the token service.',
      section: 'actions',
    },
    {
      text: 'Change the worker so that it always commits its offset after the write.',
      section: 'actions',
    },
    {
      text: 'The proxy should never send more than 100 requests to a cold backend.',
      section: 'actions',
    },
    {
      text: 'Always-on profiling for the checkout service, at one percent of requests.',
      section: 'actions',
    },
    {
      text: 'A bot reminds the owner of a flag thirty days after its creation.',
      section: 'actions',
    },
    {
      text: 'Calendar entry with the renewal date put into the shared on-call calendar.',
      section: 'actions',
    },
    { text: 'Hire a second network engineer for the Asia time zone.', section: 'actions' },
    {
      text: 'Staff the bridge with a dedicated person for customer updates from severity 2 up.',
      section: 'actions',
    },
    {
      text: 'Pair the night shift with a database engineer for the next two quarters.',
      section: 'actions',
    },
    { text: 'Hide the "delete all" button behind a separate role.', section: 'actions' },
    {
      text: 'Separate the staging and production accounts, with different sign-in pages.',
      section: 'actions',
    },
    { text: 'Add a health check that looks at the age of the newest message.', section: 'actions' },
    { text: 'Put the check of the batch totals into the job itself.', section: 'actions' },
    { text: 'Move the smoke tests into CI, where they run on each push.', section: 'actions' },
    {
      text: 'Add disk usage of the old file server to the capacity dashboard.',
      section: 'actions',
    },
    {
      text: 'Remember the last good configuration on disk, so that the agent can start without the control plane.',
      section: 'actions',
    },
    { text: 'Let the client remember the server that answered last.', section: 'actions' },
    { text: 'Train the fraud model on data from after the migration.', section: 'actions' },
    { text: 'Split the training cluster from the serving cluster.', section: 'actions' },
    { text: 'Retrain the ranking model each week in place of each month.', section: 'actions' },
    {
      text: 'Show release notes of the chart in the pull request that bumps it.',
      section: 'actions',
    },
    {
      text: 'Publish a list of who can switch off the bot protection, with phone numbers.',
      section: 'actions',
    },
    {
      text: "Open a shared chat channel with the provider's network operations centre.",
      section: 'actions',
    },
    {
      text: 'Connect the ticket system with the status page, so that support sees each maintenance at once.',
      section: 'actions',
    },
    {
      text: 'The import verifies the checksum of every file and sets aside those that differ.',
      section: 'actions',
    },
    { text: 'Double the memory of the cache nodes.', section: 'actions' },
    { text: 'Checkpointing every five minutes in the data pipeline.', section: 'actions' },
    {
      text: 'Replace the wiki checklist by a script that does steps 1 to 9 and stops before 10.',
      section: 'actions',
    },
    { text: 'Put colour-coded labels on the two power feeds in each rack.', section: 'actions' },
    { text: 'Follow-up: move the zone to the second DNS provider.', section: 'actions' },
    { text: 'Follow redirects in the synthetic probe.', section: 'actions' },
    { text: 'Attach the plan output to the change ticket automatically.', section: 'actions' },
    { text: 'The scanner refuses a pallet whose code was already booked.', section: 'actions' },
    { text: 'Lock the cage door with the badge system in place of the key.', section: 'actions' },
    { text: 'Hardware tokens replace passwords for the root account.', section: 'actions' },
    {
      text: 'Pages that are not acknowledged in ten minutes go to the incident manager without anybody having to decide.',
      section: 'actions',
    },
    {
      text: '10:20 All teams are asked not to deploy until the queue is empty.',
      section: 'timeline',
    },
    {
      text: '02:10 On-call double-checks the serial number before pulling the disk.',
      section: 'timeline',
    },
    { text: "16:05 Reminder sent to the bank's hotline, no answer yet.", section: 'timeline' },
    {
      text: '11:48 Make sure that node 7 is out of the pool, then reboot it.',
      section: 'timeline',
    },
    {
      text: 'We asked everybody to be careful with restarts while the array was rebuilding.',
      section: 'response',
    },
    {
      text: 'Two people checked each command before it was run on the last healthy replica.',
      section: 'response',
    },
    { text: 'We kept an eye on replication lag while the traffic came back.', section: 'response' },
    {
      text: "To make sure no orders were lost, we compared the queue with the bank's file.",
      section: 'response',
    },
    { text: 'We never saw the packet on the inside of the firewall.', section: 'diagnosis' },
    { text: 'The error always came from the same two racks.', section: 'diagnosis' },
    {
      text: 'The job never released the lock once the connection had been reset.',
      section: 'factors',
    },
    { text: 'The balancer always prefers the first server that answers.', section: 'factors' },
    {
      text: 'The client must present a certificate, and the old one had lapsed.',
      section: 'factors',
    },
    {
      text: 'The health check follows the old path and always gets a redirect.',
      section: 'factors',
    },
    {
      text: 'Engineers get a two-day introduction to the storage console when they join.',
      section: 'background',
    },
    { text: 'The training data is copied from the warehouse at 03:00.', section: 'background' },
    {
      text: 'The emergency process allows one person to approve a change at night.',
      section: 'background',
    },
    {
      text: 'The change ticket asks for a rollback plan and the names of two reviewers.',
      section: 'background',
    },
    {
      text: 'A single slow partition is enough to hold up the whole consumer group.',
      section: 'lessons',
    },
    {
      text: 'The replica is never further behind than the longest running transaction.',
      section: 'lessons',
    },
    {
      text: "We learned that the vendor's console always shows the time of the browser.",
      section: 'lessons',
    },
    {
      text: 'The people on call could not see who else was looking at the same alert.',
      section: 'lessons',
    },
    {
      text: 'The procedure was followed to the letter and led to the wrong valve, because the drawing was from before the refit.',
      section: 'lessons',
    },
    {
      text: 'Asking people to be careful has not changed anything in the last three incidents.',
      section: 'lessons',
    },
    {
      text: 'When the two teams sat in one call, the pieces came together in ten minutes.',
      section: 'lessons',
    },
    {
      text: 'The check takes forty minutes and the window was half an hour, so it was skipped as on most evenings.',
      section: 'rationale',
    },
    {
      text: 'Amira read the release notes aloud on the call, which is how we found the renamed flag.',
      section: 'went-well',
    },
    '## Training cluster',
    '## Health checks and reminders',
    { text: 'We should review the thresholds of the fan alerts.', section: 'actions' },
    { text: 'We need to understand why the lease was given to two nodes.', section: 'actions' },
    { text: 'Define in the run sheet when we should escalate to the carrier.', section: 'actions' },
    { text: 'Make sure that game servers are in a pool of their own.', section: 'actions' },
    { text: 'Ensure that all admins have access to the spare console.', section: 'actions' },
    { text: 'Do not store session keys on the shared volume.', section: 'actions' },
    {
      text: 'Give the ledger consumers a higher priority than the mail consumers.',
      section: 'actions',
    },
    { text: 'Roll back automatically when the crash rate of a release rises.', section: 'actions' },
    {
      text: 'If you have questions about this report, please contact the service desk.',
      section: 'actions',
    },
    { text: 'Perform more checks in the admission webhook.', section: 'actions' },
    { text: 'The cluster should never be in a state without a quorum.', section: 'lessons' },
    {
      text: 'It is important to note that both feeds come from one substation.',
      section: 'lessons',
    },
    { text: 'Players should always be able to leave the queue.', section: 'lessons' },
    { text: 'Operators need to read three wikis to find the command.', section: 'difficulties' },
    { text: 'Keep an eye on our forum for more details.', section: 'other' },
    { text: 'The storage team needs to understand why the array paused.', section: 'actions' },
    { text: 'Agents should verify the certificate of their hub.', section: 'actions' },
  ],
  limits: [
    {
      text: 'Knowledge-sharing session on certificates.',
      section: 'actions',
      why: 'Missed: not every session is a training.',
    },
  ],
};

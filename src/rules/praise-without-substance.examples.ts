import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    { text: '«The incident process ran well».', section: 'went-well' },
    { text: '«Everything ran».', section: 'went-well' },
    { text: '«Ana shared a good dashboard».', section: 'went-well' },
    { text: '«The habits that we have been forming paid off».', section: 'went-well' },
    {
      text: '«Crews felt looked after, and we were lucky with the weather all week».',
      section: 'went-well',
    },
    { text: '«Our on-call people responded very quickly».', section: 'went-well' },
    { text: '«Quick response from everyone involved».', section: 'went-well' },
    { text: '«Great teamwork»!', section: 'went-well' },
    { text: '«The spare backups are healthy».', section: 'went-well' },
    { text: '«The crew was a huge help in all this».', section: 'went-well' },
    '# Ferry late\n\n## Silver linings\n\n- «Everybody was kind»\n',
    { text: '«Good communication between the teams».', section: 'went-well' },
    { text: '«Communication with customers was excellent throughout».', section: 'went-well' },
    { text: '«Everyone stayed calm under pressure».', section: 'went-well' },
    { text: '«The incident was handled professionally».', section: 'went-well' },
    { text: '«The on-call engineer did a fantastic job».', section: 'went-well' },
    { text: '«Kudos to the whole platform crew».', section: 'went-well' },
    { text: '«Thanks to everybody for the hard work».', section: 'went-well' },
    { text: '«Resolved swiftly».', section: 'went-well' },
    { text: '«Fast detection».', section: 'went-well' },
    { text: '«Quick turnaround on the fix».', section: 'went-well' },
    { text: '«The issue was identified and fixed promptly».', section: 'went-well' },
    { text: '«Escalation worked well».', section: 'went-well' },
    { text: '«Our monitoring did its job».', section: 'went-well' },
    { text: '«Alerting worked as expected».', section: 'went-well' },
    { text: '«The incident process worked smoothly».', section: 'went-well' },
    { text: '«Excellent collaboration across three time zones».', section: 'went-well' },
    { text: '«Vendor support was very responsive».', section: 'went-well' },
    { text: '«The impact on customers was minimal».', section: 'went-well' },
    { text: '«People went above and beyond all weekend».', section: 'went-well' },
    { text: '«Colleagues jumped in without hesitation».', section: 'went-well' },
    { text: '«Leadership was supportive».', section: 'went-well' },
    { text: '«Strong ownership shown by the payments group».', section: 'went-well' },
    { text: '«We kept our customers well informed».', section: 'went-well' },
    { text: '«Once we understood the problem, it was quickly solved».', section: 'went-well' },
    { text: '«Well done, all»!', section: 'went-well' },
    { text: '«Good coordination during the outage».', section: 'went-well' },
    { text: '«The responders worked together effectively».', section: 'went-well' },
    { text: '«Nice work by the database folks».', section: 'went-well' },
    { text: '«Handover between the shifts went smoothly».', section: 'went-well' },
    { text: '«The right people were available quickly».', section: 'went-well' },
    { text: '«Efficient troubleshooting».', section: 'went-well' },
    { text: '«Recovery was fast».', section: 'went-well' },
    { text: '«Overall we handled this very well».', section: 'went-well' },
    { text: '«The security team reacted immediately and decisively».', section: 'went-well' },
    { text: '«The engineers’ dedication was impressive».', section: 'went-well' },
    { text: '«Everyone involved showed great professionalism».', section: 'went-well' },
    { text: '«The service was restored in a timely manner».', section: 'went-well' },
    { text: '«Prompt action by the operations staff limited the damage».', section: 'went-well' },
    { text: '«The incident manager kept everything under control».', section: 'went-well' },
    { text: '«Status updates were timely and clear».', section: 'went-well' },
    { text: "«The team's quick thinking saved the day».", section: 'went-well' },
    { text: '«We found the problem pretty fast».', section: 'went-well' },
    { text: '«Big shout-out to Mehmet and Joana»!', section: 'went-well' },
    { text: '«Everybody pulled together when it counted».', section: 'went-well' },
    { text: '«Rapid mobilisation of all required resources».', section: 'went-well' },
    { text: '«All teams did their best».', section: 'went-well' },
    { text: '«The on-call rotation worked».', section: 'went-well' },
    {
      text: '«The collaboration with the bank was very good and constructive».',
      section: 'went-well',
    },
    { text: '«Very fast reaction of colleagues from network department».', section: 'went-well' },
    { text: '«We can be proud of how we dealt with this».', section: 'went-well' },
    { text: '«It couldn’t have gone better, given the circumstances».', section: 'went-well' },
    { text: '«Hats off: nobody panicked and everything got done».', section: 'went-well' },
    {
      text: '«Positive feedback from several customers on how we managed the situation».',
      section: 'went-well',
    },
    {
      text: '«Teams demonstrated strong commitment to our customers in difficult conditions».',
      section: 'went-well',
    },
    { text: '«Smooth recovery» 👍', section: 'went-well' },
    { text: '«Response time was good».', section: 'went-well' },
    { text: '«The system recovered by itself».', section: 'went-well' },
    { text: '«No data was lost».', section: 'went-well' },
    { text: '«Downtime was kept to a minimum».', section: 'went-well' },
    { text: '«Engineering rose to the occasion».', section: 'went-well' },
    { text: '«Even at 3 am the spirit was great».', section: 'went-well' },
    { text: '«The fix was deployed without any problems».', section: 'went-well' },
    { text: '«Amazing effort from the folks in Bengaluru»!', section: 'went-well' },
    {
      text: '«The support department worked tirelessly to answer every single customer».',
      section: 'went-well',
    },
    { text: '«Exemplary crisis management».', section: 'went-well' },
    { text: '«The hotfix worked the first time».', section: 'went-well' },
    { text: '«Our partners were cooperative».', section: 'went-well' },
    { text: '«We had the right people in the room».', section: 'went-well' },
    { text: '«We were able to bring the tills back within the hour».', section: 'went-well' },
    { text: '«The crew managed to keep the arena servers online».', section: 'went-well' },
    { text: '«Colleagues from three sites joined the call».', section: 'went-well' },
    { text: '«Everyone knew what to do».', section: 'went-well' },
    { text: '«Most wards continued to work».', section: 'went-well' },
    { text: '«Immediate escalation to the duty manager».', section: 'went-well' },
    {
      text: '«Communication between the helpdesk and the network operations centre».',
      section: 'went-well',
    },
    { text: '«We learned a lot about our payment gateway».', section: 'went-well' },
    { text: '«No patient records were exposed».', section: 'went-well' },
    {
      text: '«Our mail relay handled forty thousand messages during the storm».',
      section: 'went-well',
    },
    { text: '«The documentation was up to date».', section: 'went-well' },
    { text: '«Two departments contributed to finding the broken fibre».', section: 'went-well' },
    { text: '«We started the habit of writing reviews».', section: 'went-well' },
    { text: '«The new certificate was in place in less than ten minutes».', section: 'went-well' },
    {
      text: '«The runaway job was spotted and triaged by hand».',
      section: 'went-well',
    },
    { text: '«Nobody panicked and nobody pointed fingers».', section: 'went-well' },
    { text: '«Our vendor engineers joined the bridge within five minutes».', section: 'went-well' },
    { text: '«The escalation path worked».', section: 'went-well' },
    { text: '«Stakeholders appreciated the frequent updates».', section: 'went-well' },
    { text: '«We used the incident process well».', section: 'went-well' },
    { text: '«The turbine controller did exactly what it is meant to do».', section: 'went-well' },
    { text: '«We received a lot of encouragement from the players».', section: 'went-well' },
    { text: '«Backups worked».', section: 'went-well' },
    { text: '«Everyone knew their role».', section: 'went-well' },
    { text: '«The pumps started as designed».', section: 'went-well' },
  ],
  accepted: [
    { text: 'A list of open valves kept us on course for the whole night.', section: 'went-well' },
    `# Search unavailable

## What went well

### Yusuf read the pump's own log

- **Who knew what:** Yusuf had serviced the pump and knew where it keeps its log. He was quick.
- **Which tool or knob:** the service port.
- **Could the next responder do it:** with a cable, yes. That is written down well.
`,
    { text: 'Two gates kept the water away from the hall.', section: 'went-well' },
    { text: 'You can read about the pump in our newsletter.', section: 'went-well' },
    { text: 'Good word from the harbour reached us on Telegram.', section: 'went-well' },
    { text: 'Maya attached the hose at the kitchen tap.', section: 'went-well' },
    {
      text: 'The faults were caught in such a way that the other boilers went on.',
      section: 'went-well',
    },
    {
      text: 'Marta quickly drained the node with `kubectl drain`, because she had seen the same kernel message in May.',
      section: 'went-well',
    },
    {
      text: 'Sven knew that the old load balancer was still powered and sent a tenth of the traffic there.',
      section: 'went-well',
    },
    {
      text: 'The synthetic checkout probe paged us four minutes before the first customer called.',
      section: 'went-well',
    },
    {
      text: 'The per-tenant kill switch let us turn off exports for the one customer who filled the queue.',
      section: 'went-well',
    },
    {
      text: 'Good communication: Lea wrote an update into the incident channel every fifteen minutes, so nobody had to ask on the bridge.',
      section: 'went-well',
    },
    {
      text: 'The team responded quickly because the pager had been set to ring both time zones since March.',
      section: 'went-well',
    },
    {
      text: '`helm rollback` to revision 41 took under a minute and needed no rebuild.',
      section: 'went-well',
    },
    {
      text: 'Great catch by Omar, who compared the serial numbers of the zone on both providers and saw that one was a day old.',
      section: 'went-well',
    },
    {
      text: 'The failover runbook from last spring matched the console step for step, so the new colleague could do it alone.',
      section: 'went-well',
    },
    {
      text: 'The replica with a six-hour delay still held the deleted rows.',
      section: 'went-well',
    },
    {
      text: 'Because object versioning was on, we could bring back the keys with a single script.',
      section: 'went-well',
    },
    {
      text: 'Priya remembered an undocumented flag of the broker, `unclean.elections`, and knew which topics could bear it.',
      section: 'went-well',
    },
    {
      text: 'Feature flags made it possible to hide the payment method without a new app release.',
      section: 'went-well',
    },
    {
      text: 'Two responders looked at the network and two at the database in parallel, and met every twenty minutes.',
      section: 'went-well',
    },
    {
      text: 'The dashboard for queue age, built after the incident in June, showed at a glance which consumer was stuck.',
      section: 'went-well',
    },
    {
      text: 'Fast detection: a canary in the Sydney region failed eleven minutes before the ramp reached Europe.',
      section: 'went-well',
    },
    {
      text: "Tobias called his contact at the carrier's night desk directly, which bypassed an hour of ticket triage.",
      section: 'went-well',
    },
    {
      text: 'The rate limit could be raised through the admin API without a deploy, and the on-call engineer knew the call by heart.',
      section: 'went-well',
    },
    {
      text: 'An engineer on vacation had left notes on the odd start-up order of the mainframe bridge, which we followed.',
      section: 'went-well',
    },
    {
      text: 'Support tagged incoming tickets with the app version, which is how we saw that only 8.2 was affected.',
      section: 'went-well',
    },
    {
      text: 'Smooth recovery, since Jana let traffic in by region, smallest first, watching the hit rate of the cache.',
      section: 'went-well',
    },
    {
      text: 'The slow query log, on since the spring, held the exact statement.',
      section: 'went-well',
    },
    {
      text: "The bank's duty officer agreed to move the cut-off by one hour, after Inés had explained what was in the file.",
      section: 'went-well',
    },
    {
      text: 'We had a spare line card on site, because the hardware team keeps one for every model past ten years.',
      section: 'went-well',
    },
    {
      text: 'Thanks to the read-only mode, students could still see their timetables while the enrolment database was down.',
      section: 'went-well',
    },
    {
      text: 'The circuit breaker around the recommendation service opened, so the shop went on without suggestions.',
      section: 'went-well',
    },
    {
      text: "Hassan killed the runaway query from the replica's console as he knew that the proxy hides session ids.",
      section: 'went-well',
    },
    {
      text: 'The packet capture that the NOC starts automatically on link flaps let us exclude the firewall at once.',
      section: 'went-well',
    },
    {
      text: 'Grafana annotations for each deploy made the link to the 9:50 release visible to everyone.',
      section: 'went-well',
    },
    {
      text: 'Kudos to Bea: she asked the vendor for the raw controller log, where the battery warnings were.',
      section: 'went-well',
    },
    {
      text: 'The game day in October had shown us that the DNS console needs a hardware token, so two were in the safe.',
      section: 'went-well',
    },
    {
      text: 'The status page is hosted with another provider and stayed up.',
      section: 'went-well',
    },
    {
      text: 'One person typed, one read the commands aloud from the change ticket, a third watched the graphs.',
      section: 'went-well',
    },
    {
      text: 'Staging caught the second broken migration before it reached customers.',
      section: 'went-well',
    },
    {
      text: 'Nadia stopped the autoscaler by setting its maximum, a trick she had from the team that wrote it.',
      section: 'went-well',
    },
    {
      text: 'Because every message carries its source offset, we could replay exactly the lost four minutes.',
      section: 'went-well',
    },
    {
      text: 'The honeytoken in the old repository fired, which told us which credential had leaked.',
      section: 'went-well',
    },
    {
      text: 'Handover between the shifts went smoothly: the outgoing lead wrote three lines of what was known, suspected and ruled out.',
      section: 'went-well',
    },
    {
      text: 'The log index by request id let support answer merchants one by one with the state of their payment.',
      section: 'went-well',
    },
    {
      text: "Calm on the bridge, as Rui muted all who weren't speaking and took questions in the chat.",
      section: 'went-well',
    },
    {
      text: 'Retired colleague Gerd answered his phone and told us that the batch could be restarted from step 40.',
      section: 'went-well',
    },
    {
      text: 'We used the chaos tool the other way round, to cut the traffic to the sick zone.',
      section: 'went-well',
    },
    {
      text: 'The immutable copy of the backups in the second account could not be reached with the stolen key.',
      section: 'went-well',
    },
    {
      text: 'Escalation worked well this time because the on-call list now has the mobile numbers of the database vendor.',
      section: 'went-well',
    },
    {
      text: 'The app falls back to a cached price list, so tills in the shops went on selling.',
      section: 'went-well',
    },
    {
      text: 'Since all nodes ship their kernel log to the central store, we could read it after the reboot.',
      section: 'went-well',
    },
    {
      text: 'Zoë had the idea of swapping the two fibres, which showed within a minute that the transceiver was at fault.',
      section: 'went-well',
    },
    {
      text: 'A grep over the Terraform state for the old subnet turned up all eleven users of it.',
      section: 'went-well',
    },
    {
      text: 'Excellent collaboration with the registrar: their engineer shared her screen, and we read the change log of the zone together.',
      section: 'went-well',
    },
    {
      text: "The hotline's recorded message was changed in two minutes through the new menu, and calls fell by half.",
      section: 'went-well',
    },
    {
      text: 'Yusuf throttled the importer with `tc` on the host, as the application itself has no such setting.',
      section: 'went-well',
    },
    {
      text: 'Detection was quick as the nightly reconciliation compares our ledger with the bank file line by line.',
      section: 'went-well',
    },
    {
      text: 'Vendor support was very responsive once Akira had sent them the core dump along with the exact firmware build.',
      section: 'went-well',
    },
    {
      text: 'The fix was tested on the delayed replica, which Lotte had cut off from the primary for that purpose.',
      section: 'went-well',
    },
    { text: '08:30 The team quickly gathers on the bridge.', section: 'timeline' },
    { text: '09:12 Good response from the origin again, error rate falls.', section: 'timeline' },
    {
      text: 'Recovery was fast for tenants with warm caches and took until noon for the rest.',
      section: 'response',
    },
    {
      text: 'The service was quickly restored for half of the customers by rerouting them to Dublin.',
      section: 'response',
    },
    { text: 'It took an hour until the right people were available.', section: 'difficulties' },
    {
      text: 'Communication between the two teams ran through a ticket queue and was slow.',
      section: 'difficulties',
    },
    {
      text: 'Alerting worked as configured, but the page went to a phone that was switched off.',
      section: 'difficulties',
    },
    {
      text: "Thanks to the vendor's notes we now understand how the controller picks a leader.",
      section: 'lessons',
    },
    'The failover to the second site completed at 14:20.',
    { text: 'Response time was good for users in Asia and poor elsewhere.', section: 'impact' },
    {
      text: 'Luckily, the colleague who wrote the driver was still in the office.',
      section: 'luck',
    },
    { text: "The probe's fast path reacts immediately to a lost session.", section: 'detection' },
    { text: 'We found the stuck consumer with the lag exporter.', section: 'diagnosis' },
    { text: 'Add a quick response template to the status page tool.', section: 'actions' },
    {
      text: 'Great Northern is one of the three carriers that serve our main hall.',
      section: 'background',
    },
    {
      text: 'The site recovered by itself at 04:10, and for a day nobody could say why.',
      section: 'surprises',
    },
    { text: 'We had practised the move to paper charts in spring.', section: 'went-well' },
    {
      text: 'We were able to restore the price table from the delayed replica.',
      section: 'went-well',
    },
    {
      text: 'We noticed the stale zone early with the help of the probe in Oslo.',
      section: 'went-well',
    },
    {
      text: 'The duty manager was informed early, after the turbine monitor paged the night shift.',
      section: 'went-well',
    },
    {
      text: 'This, together with the short timeout, caused the queue to drain quickly.',
      section: 'went-well',
    },
    { text: 'However, it took an hour to reach the carrier.', section: 'went-well' },
    { text: 'Nothing.', section: 'went-well' },
    { text: 'The following went smoothly:', section: 'went-well' },
    {
      text: 'Fatma filtered the broken messages out at the edge, which kept most tills usable.',
      section: 'went-well',
    },
    {
      text: 'We drained the rack one host at a time and watched the error rate.',
      section: 'went-well',
    },
    { text: "Ben recognised the pattern from last year's storm.", section: 'went-well' },
    { text: 'Rate limits kept the crawlers from taking down the shop.', section: 'went-well' },
    { text: 'Caches at the gate kept the timetable readable for an hour.', section: 'went-well' },
    { text: 'Bookings were suspended quickly.', section: 'went-well' },
    { text: 'The right skippers could be reached quickly via Marine Radio.', section: 'went-well' },
    { text: 'Checksums told us which files were damaged.', section: 'went-well' },
    { text: 'It was a Sunday.', section: 'went-well' },
    {
      text: 'Anna asked the vendor for the debug build, with which the leak was plain.',
      section: 'went-well',
    },
    {
      text: 'We turned off the recommendation widget to take load off the database.',
      section: 'went-well',
    },
  ],
  limits: [
    {
      text: 'The bridge was well attended and discussions were productive.',
      section: 'went-well',
      why: 'Missed: two statements in one, of which neither praises anybody.',
    },
  ],
};

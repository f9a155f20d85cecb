import type { Examples } from './rule.js';

export const examples: Examples = {
  flagged: [
    { text: 'Our «MTTR» for this quarter went up to 94 minutes.', section: 'lessons' },
    { text: '«MTTR» is still too high.', section: 'lessons' },
    { text: 'Reduce «MTTR» to under one hour by the end of the year.', section: 'actions' },
    { text: 'Bring our «MTTD» below five minutes.', section: 'actions' },
    { text: 'Goal: «MTTR» < 30 min', section: 'actions' },
    {
      text: 'With this outage, the «MTTR» of the payment platform rises to 2.4 hours.',
      section: 'impact',
    },
    {
      text: 'Our «mean time to recovery» has improved for the third month in a row.',
      section: 'lessons',
    },
    { text: 'Cut the «mean time to detect» by half.', section: 'actions' },
    {
      text: 'The «mean time to repair» of storage incidents is twice that of all the others.',
      section: 'lessons',
    },
    '«Mean time to resolution» for severity 1 incidents now stands at 73 minutes.',
    {
      text: '«Mean time to acknowledge» got worse after we had changed the pager provider.',
      section: 'lessons',
    },
    { text: 'Improve «MTTA» for the night shift.', section: 'actions' },
    { text: '«MTTR» and «MTTD» both got better compared with last year.', section: 'lessons' },
    { text: 'Our «MTTR» of 18 minutes is well below the industry average.', section: 'went-well' },
    { text: 'Faster rollbacks will lower our «MTTR».', section: 'actions' },
    {
      text: 'The «average time to resolve» an incident has dropped to 52 minutes.',
      section: 'lessons',
    },
    {
      text: 'Track «mean-time-to-restore» per team and report it to the board each month.',
      section: 'actions',
    },
    {
      text: 'At 41 minutes, our «mean time to mitigate» shows that the new on-call model works.',
      section: 'lessons',
    },
    { text: 'We missed our «MTTR» target again.', section: 'difficulties' },
    { text: 'Objective for Q3: a 20 % better «mean time to detection».', section: 'actions' },
    { text: 'This incident worsens our yearly «MTTR» from 31 to 58 minutes.', section: 'lessons' },
    { text: 'Measured by «MTTR», the reliability programme is a success.', section: 'lessons' },
    { text: '«MTTD» has gone down since we introduced the new probes.', section: 'went-well' },
    {
      text: 'The «average incident duration» this year was 66 minutes, against 81 the year before.',
      section: 'lessons',
    },
    { text: 'Teams whose «MTTR» exceeds two hours will present a plan.', section: 'actions' },
    {
      text: 'Detection took longer than our «MTTD» of nine minutes, so detection needs work.',
      section: 'detection',
    },
    {
      text: 'Our «MTBF» has doubled since the migration, which proves the migration was worth it.',
      section: 'lessons',
    },
    '## «MTTR» improvement plan',
    {
      text: 'Why’s our «mean time to recover» so much longer than that of the other business units?',
      section: 'lessons',
    },
    { text: 'The new dashboard should help us to shrink «MTTD» and «MTTR».', section: 'actions' },
    'Regarding «mean time between failures», the platform met the yearly objective.',
    { text: 'Our «MTTR» was better than in the previous quarter.', section: 'lessons' },
    { text: 'Bring «MTTD» below five minutes by the end of the year.', section: 'actions' },
    'With 47 minutes this was well above our «mean time to restore».',
    { text: "The incident raised the team's «MTTR» for June to 81 minutes.", section: 'impact' },
    {
      text: '«Time-to-detect» was below target for the third month in a row.',
      section: 'went-well',
    },
    {
      text: 'We see that the «average time to resolution» keeps falling, so the new process works.',
      section: 'lessons',
    },
    {
      text: 'Our «mean time between failures» for this service is only nine days.',
      section: 'factors',
    },
    { text: 'Introduce an objective for «mean time to acknowledge».', section: 'actions' },
    {
      text: 'The «average incident length» has doubled since the reorganisation.',
      section: 'difficulties',
    },
    '## Effect on «MTTR»',
  ],
  accepted: [
    'The average time per ballot was nine seconds, so the queue grew by the minute.',
    'At that hour the average time to load a map tile had doubled.',
    'The median time between two sensor readings fell to four seconds.',
    { text: 'Time to recovery in this incident was 47 minutes.', section: 'impact' },
    { text: 'Time to detect: 6 minutes.', section: 'detection' },
    'The outage lasted 2 hours and 12 minutes.',
    {
      text: 'It took us nineteen minutes to notice that orders had stopped.',
      section: 'detection',
    },
    { text: 'The average response time of the API rose from 80 ms to 4 s.', section: 'impact' },
    { text: 'On average, a page took nine seconds to load that morning.', section: 'impact' },
    {
      text: 'Mean latency looked normal, while the slowest one percent of requests timed out.',
      section: 'diagnosis',
    },
    {
      text: 'The average CPU load of the brokers hid two that were at a hundred percent.',
      section: 'diagnosis',
    },
    { text: 'Resolved after 35 minutes by moving the virtual address.', section: 'response' },
    {
      text: 'We do not report MTTR, because a mean over such different incidents says very little.',
      section: 'background',
    },
    {
      text: 'An MTTR would tell us nothing about why the two sites disagreed.',
      section: 'lessons',
    },
    {
      text: 'The export job writes to a table called `mttr_daily`, whose disk was full.',
      section: 'factors',
    },
    {
      text: 'The MTTR dashboard itself was the heaviest user of the reporting database.',
      section: 'factors',
    },
    {
      text: 'The maker states an MTBF of 1.2 million hours for these drives.',
      section: 'background',
    },
    { text: '11:05 Average wait in the phone queue is 14 minutes.', section: 'timeline' },
    { text: 'Recovery took 26 minutes in Frankfurt and three hours in Ohio.', section: 'impact' },
    {
      text: 'The mean time between garbage collections had dropped to two seconds.',
      section: 'diagnosis',
    },
    {
      text: 'The mean of the sensor values is taken over five minutes, which smoothed the spike away.',
      section: 'factors',
    },
    { text: 'Merchants waited for their payout 31 hours on average.', section: 'impact' },
    { text: 'First customer report after 3 minutes, first alert after 11.', section: 'detection' },
    { text: 'Alert on the 99th percentile in place of the average.', section: 'actions' },
    {
      text: 'Shorten the time to drain a node, which took 40 minutes in this incident.',
      section: 'actions',
    },
    { text: 'Reduce the time to live of the record to 60 seconds.', section: 'actions' },
    { text: 'The average daily volume is 1.1 million transfers.', section: 'background' },
    {
      text: 'Between the page and the first login to the console 22 minutes passed.',
      section: 'difficulties',
    },
    {
      text: 'On that day the mean was lower than on any Monday of the year.',
      section: 'surprises',
    },
    {
      text: 'Remove the MTTR tile from the team dashboards and link to the reviews instead.',
      section: 'actions',
    },
    {
      text: 'Failover itself needed 90 seconds, the cache warm-up another half an hour.',
      section: 'response',
    },
    { text: 'Total time to restore all tenants was 5 h 40 min.', section: 'impact' },
    {
      text: 'Restores of that size had taken between ten minutes and six hours, so nobody could name a time.',
      section: 'rationale',
    },
    '## Average load before the incident',
    '## Time to recovery by region',
    { text: 'It took 14 minutes from the first alert to the first page.', section: 'timeline' },
    { text: 'The median latency of the checkout rose from 90 to 700 ms.', section: 'impact' },
    'The incident lasted 81 minutes, of which 50 went into finding the owner.',
    { text: 'The average load of the cluster had been 40% until that day.', section: 'factors' },
    {
      text: 'The mean of the last hour hid the spikes, so Ada looked at the 99th percentile.',
      section: 'diagnosis',
    },
    { text: 'On average we deploy eleven times a day.', section: 'background' },
    {
      text: "Detection took two minutes, because the canary's owner was watching.",
      section: 'detection',
    },
    {
      text: 'Alert on the average queue length over five minutes as well as on its peak.',
      section: 'actions',
    },
    {
      text: 'The mean number of connections was normal while two hosts had none left.',
      section: 'surprises',
    },
  ],
  limits: [],
};

import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const changeReach: Theme = {
  id: 'change-reach',
  title: 'Reach of a change',
  explanation: `A change arrived everywhere at once. That is often just what a configuration system, a feature flag or a replicated table was built for, and it has its worth
on every other day. What it buys, and which way changes of this kind take, is what readers need to weigh before anybody makes it slower.

It counts as answered where the text tells why it goes everywhere at once, how it is reviewed or staged, or who could see its reach.`,
  sources: [
    'Quick takes on the GCP public incident write-up',
    'Brief thoughts on the recent Cloudflare outage',
  ],
  questions: [
    {
      key: 'everywhere',
      text: 'What does it buy to have such a change arrive everywhere at once, and what would a gradual way cost?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'everywhere|globally|once|seconds|immediately ..5 because|so|since|order',
        'because|so|since ..6 everywhere|globally|once|immediately',
        'gradual|gradually|staged|canary|region ..6 would|takes|took|cost|costs',
      ),
    },
    {
      key: 'road',
      text: 'Which way does a change of this kind take, from idea to effect, and how does it differ from that of code?',
      section: 'factors',
      askedOf: 'owners',
      answers: told(
        'reviewed|approved|tested|validated|checked by|before|in|on ..5',
        'unlike code',
        'same ..3 review|process|pipeline|checks as',
      ),
    },
    {
      key: 'seen-before',
      text: 'What could people see of its reach before it went out?',
      section: 'rationale',
      askedOf: 'responders',
      answers: told(
        'diff|plan|preview|dry-run|review ..4 showed|shows|said|looked|listed',
        'looked|seemed|appeared ..3 local|small|harmless|safe|trivial|contained',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ pushed|push|deployed|deploy|rolled|released|replicated|applied|synced|distributed|published|shipped ..4 to|across|in all|every ..2 regions|region|nodes|node|hosts|servers|clusters|customers|users|instances|sites|zones|tenants|datacenters|machines|environments|workers|hubs ]',
      '[ pushed|deployed|released|replicated|applied|distributed|published|shipped|rolled ..3 globally|everywhere|worldwide|simultaneously ]',
      '[ configuration|config|flag|policy|schema|rule|change|update|file|setting|metadata ..5 all|every ..2 regions|region|nodes|hosts|servers|clusters|customers|instances|sites|zones|tenants|datacenters|pods at|simultaneously ]',
      '[ global|fleet-wide|fleetwide|account-wide|org-wide|cluster-wide configuration|config|change|push|update|rollout|setting|flag|policy|rule ]',
      '[ at once|simultaneously|instantly|within|in ] to|across|on|in all|every <any>? regions|nodes|hosts|servers|clusters|customers|sites',
    ]),
    sign('clear', [
      '[ one|single line|character|command|change|click|query|typo ..3 took|brought|deleted|removed|broke|affected ]',
      '[ always|automatically|immediately download|downloads|pull|pulls|load|loads|use|uses|get|gets|fetches|installs|installed|pulled the latest|newest ]',
      '[ configuration|config|flag|feature|settings|dns|policy|firewall|data change|update|push|flag|edit|rule|record ..3 pushed|deployed|released|applied|merged|enabled|propagated|rolled|broke|took ]',
      '[ pushed|deployed|released|applied|merged|enabled|made|changed <determiner>? ..2 configuration|config|flag|dns|policy|firewall|setting|settings|variable|template change|update|rule|record|push|limit ]',
      '[ feature flag|flags|toggle ..3 was|were|enabled|turned|switched|flipped ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    'Within a minute the new table was «replicated to all regions».',
    'It was a «global configuration» of the edge, edited on Tuesday.',
    'The «feature flag was turned» on at noon, and checkout stopped.',
  ],
  ignored: [
    'The change went to one region only.',
    'All regions recovered by 15:00.',
    { text: 'Push changes of the flag to one region first.', section: 'actions' },
    'The configuration is kept in Git.',
  ],
  answered: [
    {
      text: 'The new table was replicated to all regions. It goes everywhere within seconds because quotas have to agree. The plan looked local, and it was reviewed by two people on the quota team.',
      section: 'factors',
    },
  ],
};

import { PatternSet } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Sentence } from '../review/review.js';
import { say } from '../wording.js';
import type { Rule } from './rule.js';

export const averageAsFinding: Rule = {
  id: 'average-as-finding',
  title: 'Average as a finding',
  severity: 'hint',
  rationale: `Mean times over incidents summarise things that have little in common, and swing with every unusual one. A number that went up
or down says nothing about what made this incident long or short, and a goal for it invites work on the number.

The duration of this incident, and where the time went, is worth telling.`,
  sources: ['A statistic is as a statistic does', 'Re-reading Technopoly'],
  better: [
    [
      'This will reduce our MTTR.',
      'Of the 50 minutes, 30 went into finding somebody with access to the load balancer; with this change the on-call has it.',
    ],
  ],
  check: { per: 'sentence', check },
};

/** What happens in an incident, or once in a while: an average of anything else is none of incidents. */
const measured =
  'detect*|acknowledg*|respon*|resol*|recover*|restor*|repair*|mitigat*|identif*|diagnos*|fix*|clos*|engage*|failure|failures|incident|incidents|outage|outages|page|notify|notification|alert|alerts|triage|assemble|know|innocence|discover*|contain*|remediat*|rollback|escalat*|insight|first-response';

const phrases = new PatternSet([
  '[ mttr|mttd|mtta|mtti|mttf|mtbf|mttk|mttx|mttrs|mtte|mttm ]',
  `[ mean|average|median time|times to|between <adverb>? ${measured} ]`,
  `[ mean|average|median time|times for <any>? <any>? <any>? ${measured} ]`,
  '[ mean-time-to|mean-time-between|mean-time-to-recovery|mean-time-to-repair|mean-time-to-detect|mean-time-to-detection|mean-time-to-restore|mean-time-to-repair|mean-time-to-resolve|mean-time-to-resolution|mean-time-to-acknowledge|mean-time-to-mitigate|mean-time-between-failures|time-to-recovery|time-to-restore|time-to-detect ]',
  '[ average|mean|median|typical <any>? <any>? resolution|recovery|detection|response|repair|restoration|incident|outage|acknowledgement|acknowledgment|mitigation|diagnosis time|times|duration|durations|length ]',
  '[ average|mean|median duration|length ] of <determiner>? <any>? incidents|outages',
]);
const exceptions = new PatternSet([
  'average|mean|median response time of|for|per|rose|went|was|is|increased|dropped|fell|jumped|in',
  'mttr|mttd <any>? dashboard|tile|report|panel|query|page|job',
  'mttr|mttd would|will|does|cannot|can not? tell|tells|say|says|hide|hides',
  'mean|average time between <any>? collections|requests|retries|heartbeats|packets|polls|writes|restarts',
  'average|mean|median response|recovery|query|request time|times of|per|for requests|request|queries|query|pages|api',
  'states|state|specified|rated|specifies|manufacturer|datasheet <any>? <any>? <any>? mtbf|mttf',
  'mtbf|mttf of <any>* drives|disks|disk|drive|fans|ssds|hardware',
  'not|no|instead|rather|than|without|never of|use|track|report|quote? mttr|mttd|mtta|mean|average time?',
]);

function check({ tokens }: Sentence) {
  return outermost(without(phrases.matches(tokens), exceptions.matches(tokens))).map((match) => ({
    ...rangeOf(tokens, match),
    message: say(
      '"{0}" averages incidents that have little in common. Where did the time go in this one?',
      wordsOf(tokens, match),
    ),
  }));
}

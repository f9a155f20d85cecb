import { PatternSet } from '../language/pattern.js';
import type { Questions } from './questions.js';

export const questions: Questions = {
  section: 'summary',
  kinds: [
    [
      {
        of: 'Something expired',
        text: 'How was it renewed before, who could see the date coming, and what else leaned on it?',
        example: 'The outage was caused by an expired certificate.',
        words: new PatternSet(['expir*|renew*|lapse*|unrenewed']),
      },
      {
        of: 'A bug',
        text: 'How long had it been there, what kept it quiet until then, and what did it meet on that day?',
        example: 'The outage was caused by a bug in the tide service.',
        words: new PatternSet([
          'bug|bugs|defect*|race|leak|leaks|overflow|deadlock|regression|vulnerability',
          'memory leak|leaks',
          'misconfigur*|exception|exceptions',
          'wrong|incorrect|bad|faulty|invalid <any>? setting|settings|configuration|config|value',
          'software error',
          'error|mistake in <determiner>? <any>? <any>? code|script|query|logic|template|program',
        ]),
      },
      {
        of: 'Something full, or too much',
        text: 'How close to that is an ordinary day, what had grown, and what else draws on it?',
        example: 'The outage was caused by a full disk.',
        words: new PatternSet([
          'full|oom|capacity|overload*|spike|surge|exhaust*|saturat*|limit|quota|contention',
          'ran|run|running out',
          'out of',
          'lack of <any>? memory|space|capacity|connections',
          'ddos|dos',
          'traffic|load|requests !balancer',
          'change in <any>? traffic|load',
          'retry|retries|request storm',
        ]),
      },
      {
        of: 'A change',
        text: 'What was the change for, how had earlier ones gone, and what did this one meet?',
        example: 'The outage was caused by a change of the tide table.',
        words: new PatternSet([
          'change|changes|changed|deploy|deploys|deployment|deployed|release|released|upgrade|upgraded|update|updated|migration|rollout|push|patch|maintenance|rename*|remov*|delet*',
          'switch to|from',
        ]),
      },
      {
        of: 'Somebody else',
        text: 'What do we lean on them for, what usually carries us when they fail, and how did this look from here?',
        example: 'The outage was caused by our carrier.',
        words: new PatternSet([
          'provider*|supplier*|vendor*|carrier*|upstream|third-party|isp|datacenter|datacentre|aws|azure|gcp|cloudflare|hoster|partner*',
          'data center|centre',
        ]),
      },
      {
        of: 'Something that somebody did',
        text: 'What were they trying to do, what did it look like to them, and what else had to be there?',
        example: 'The outage was caused by human error.',
        words: new PatternSet([
          'human|operator|intern|engineer|employee|technician|admin|contractor|accident*|typo|manual|manually',
        ]),
      },
    ],
    [
      {
        of: 'Something that broke',
        text: 'What takes over when such a part fails on other days, and what was different this time?',
        example: 'The outage was caused by a broken pump.',
        words: new PatternSet([
          'hardware|power|disk|disks|drive|drives|raid|switch|router|cable|fibre|fiber|supply|ups|cooling|broken|broke|faulty|failed|crash*|corrupt*|outage|failure',
        ]),
      },
    ],
  ],
  usual: {
    of: 'Anything else',
    text: 'What else had to be there, and what usually keeps it from mattering?',
    example: 'The outage was caused by the moon.',
  },
};

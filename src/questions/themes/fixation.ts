import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const fixation: Theme = {
  id: 'fixation',
  title: 'One line of enquiry',
  explanation: `Responders followed one idea for a while. They had to: nobody can follow all of them, and side lines cost people and attention. What made that idea convincing, which others were alive, and what
changed minds is how a team learns to notice the moment to look elsewhere.

It counts as answered where the text tells the other ideas, why this one was believed, or what changed minds.`,
  sources: ['Fixation: the ever-present risk during incident handling', 'Behind human error'],
  questions: [
    {
      key: 'convincing',
      text: 'What made this the likely explanation at that time?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'because|since|as|given|due ..6 similar|same|last|earlier|previous|recent|recently|looked|matched|showed|usual|usually|influx',
        'assumption|suspicion|belief|theory ..2 was|is based|that|since|because',
        'based on',
        'had seen|happened ..3 before',
      ),
    },
    {
      key: 'others',
      text: 'Which other ideas were alive then, and who followed them?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'meanwhile|parallel|alongside ..6',
        'also|other|another|others|alternatively suspected|considered|looked|thought|theory|theories|hypothesis|hypotheses|idea|ideas|possibility|checked',
        'ruled|rule out',
      ),
    },
    {
      key: 'changed-minds',
      text: 'What changed people’s minds in the end?',
      section: 'diagnosis',
      askedOf: 'responders',
      answers: told(
        'until|when|only|then|eventually|finally|later ..4 realised|realized|realise|realize|noticed|saw|found|discovered|understood|clear|learned',
        'user|we|i|they|engineer realises|realizes|realised|realized|realize that|it|this|the|i',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ still|remained believed|believing|thought|thinking|suspected|suspecting|assumed|convinced ]',
      '[ kept|keep|continued|continue to? <adverb>? looking|searching|investigating|trying|restarting|chasing|focusing|believing|assuming|suspecting|suspect|look|search|try|focus ]',
      '[ <person|capitalised> <auxiliary|adverb>* focused|focussed|focusing|concentrated|fixated on|our|the|attention ]',
      '[ hours|minutes|day|days|time|while|long spent|chasing|lost <any>? ..1 investigating|chasing|debugging|looking|on|trying|troubleshooting ]',
      '[ spent|lost|wasted ..4 hours|minutes|day|days|time investigating|chasing|debugging|looking|on|trying|troubleshooting|before ]',
      '[ initially|originally|first|wrongly|mistakenly|incorrectly|at <any>? thought|suspected|believed|assumed|assuming|attributed|blamed|diagnosed|presumed|interpreted|considered ]',
      '[ thought|suspected|believed|assumed|assuming|attributed|blamed|diagnosed|presumed <any>* initially|originally|at first|wrongly|mistakenly|incorrectly ]',
      '[ our|the|my|their|an first|initial|early|initially|incorrect|wrong <any>? thought|suspicion|assumption|hypothesis|theory|diagnosis|guess|belief|instinct|reaction ]',
      '[ was|were|been <adverb>* considered|attributed|dismissed|deemed|ascribed ..2 normal|expected|to|as|harmless|transient|benign|noise ]',
      '[ dismissed|ignored|disregarded as|the|it|this|that|them|these ..3 <any> ]',
      '[ wrong path|track|direction|place|rabbit|lead ]',
      '[ rabbit hole ]',
    ]),
    sign('outright', ['[ slow to realise|realize|notice|recognise|recognize|suspect ]'], {
      leads: 'changed-minds',
    }),
    sign('clear', [
      '[ <person> <adverb>* thought|assumed|believed|figured that? it|this was|is|had ]',
      '[ <person> <adverb>* suspected|suspects|suspect <any> ]',
      '[ the|a|main|prime|leading suspicion|suspect|assumption|hypothesis|theory <adverb>* is|was|being|that ]',
      '[ again|repeatedly <adverb>? restarted|deleted|tried|rebooted|recycled ]',
      '[ restarted|deleted|tried|rebooted|recycled ..5 again|repeatedly|twice ]',
      '[ repeated|successive attempts|restarts|tries ]',
    ]),
    sign('hint', ['[ <person> <adverb>* thought|believed|assumed|presumed <any> ]']),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    { text: 'We «initially suspected» the network.', section: 'diagnosis' },
    { text: 'The team «kept looking» at the balancer.', section: 'timeline' },
    { text: 'On-call «spent two hours on» the balancer.', section: 'difficulties' },
    'The warnings «were considered normal».',
  ],
  ignored: [
    'The cache kept growing.',
    'The page is focused on prices.',
    { text: 'Look elsewhere before we have spent an hour on one idea.', section: 'actions' },
    'The customer thought about it.',
  ],
  answered: [
    {
      text: 'We initially suspected the network, because the graph looked like last week’s. Bo also checked the balancer, and only when packet loss was normal we realised that it was the clock.',
      section: 'diagnosis',
    },
  ],
};

import { sign, told, type Theme, type ThemeExamples } from '../theme.js';

export const expertise: Theme = {
  id: 'expertise',
  title: 'Expertise and attrition',
  explanation: `Somebody knew how this part works, or had known, or nobody did any more. Knowledge leaves with people, moves when teams are rearranged, and lives on in one head for years. Write-ups
seldom say so, though it decides how long everything else takes.

It counts as answered where the text tells who knew, how they were found, where the knowledge went, or how others come by it.`,
  sources: [
    'You’ll never see attrition referenced in an RCA',
    '“What went well” is more than just a pat on the back',
  ],
  questions: [
    {
      key: 'who-knew',
      text: 'Who knew how this part works, and how did the responders find them?',
      section: 'response',
      askedOf: 'responders',
      answers: told(
        'knew|familiar|experience|expertise|expert|experts|knows|built|wrote|maintains ..5 called|joined|found|reached|paged|asked|came|helped|showed|explained',
        'called|found|reached|paged|asked|contacted|brought|pulled ..5 who|expert|experts|author|knew|knows|built|wrote|familiar',
        'asked ..4 how|where|whether',
        'from|by the response|reply|answer|thread ..3 learned|learnt',
        'learned|learnt from|that',
      ),
    },
    {
      key: 'where-it-went',
      text: 'Where had the knowledge been before, and by which ways does it get from one person to the next?',
      section: 'factors',
      askedOf: 'planners',
      answers: told(
        'left|moved|changed ..5 handed|handover|documented|wrote|taught|knowledge',
        'documentation|docs|runbook|readme|wiki|handbook ..5 has|had|says|said|describes|described|correct|covers|covered|old|outdated|explains',
        'taught|trained|shadowed|shadowing|onboarding|pairing|paired',
      ),
    },
    {
      key: 'first-look',
      text: 'What do the people who know it look at first, and what tells them that something is off?',
      section: 'diagnosis',
      askedOf: 'owners',
      answers: told(
        'looks|looked|look|checks|checked ..4 first',
        'recognised|recognized|knew ..4 from|by|that|because',
      ),
    },
  ],
  signs: [
    sign('outright', [
      '[ left|leaving the|our ..1 company|team|organisation|organization|project|firm ]',
      '[ tribal|institutional|undocumented knowledge ]',
      '[ only <number|determiner|person|capitalised> ..2 knew|knows|understood|understands|knowledge|familiar|experience|access|permissions|able|available ]',
      '[ one|single person|engineer|developer|admin|member|maintainer ..2 who|with|knew|available|knowledge|able ]',
      '[ new to|joined|hired <determiner|adverb>* <any>? team|system|codebase|service|company|process|recently|rotation ]',
      '[ unfamiliar|inexperienced|inexperience with ] ',
      '[ only|first|just the|because <any>? person|people|member who|with|able|available ]',
      '[ knowledge|expertise|skills ..1 gap|gaps|silo|silos|lost|loss ]',
      '[ with|had|has|have the|right|necessary skills|expertise|knowledge|experience|know-how|permissions ]  ',
      '[ subject matter|domain expert|experts ]',
      '[ members|member|person|people|engineer|engineers|someone|somebody ..3 with access|permissions ]',
      '[ misunderstanding|misunderstood|misconception|confusion about|of|on|how|around ..2 <any> ]',
    ]),
    sign(
      'outright',
      [
        '[ nobody|no-one|none|few|neither of? <any>? <any>? knew|knows|understood|remembered|familiar|understands|realised ]',
        '[ no one|engineer ..2 knew|knows|understood|remembered|familiar|understands ]',
        '[ <person|capitalised> <adverb|auxiliary>* <negation> <adverb>* know|understand|sure|familiar|certain|confident|aware how|with|where|which|what|the|that|about|to ]',
        '[ unaware|unsure of|that|how|which|what|where ]',
        '[ was|were|is|are <negation>|un documented ]',
        '[ poorly|never|undocumented|barely documented ]',
        '[ undocumented behaviour|behavior|step|steps|dependency|dependencies|process|procedure|setting|settings|feature|limit|config|configuration|assumption|assumptions ]',
        '[ no|lack|missing|outdated <any>? runbook|runbooks|documentation|playbook|playbooks|owner|docs ]',
        '[ no longer|longer with|at|works|worked|employed ..2 company|team|us|there|organisation|organization ]',
      ],
      { saysNot: true },
    ),
    sign('clear', [
      '[ handover|handovers|hand-over|onboarding ] ..4 <any>',
      '[ access to|permissions ..5 only|limited|one|two|few ]',
    ]),
  ],
};

export const examples: ThemeExamples = {
  raising: [
    '«Nobody knew» what the second exporter was for.',
    'Its author had «left the company» in spring.',
    { text: '«Only Ines knew» the password of the old console.', section: 'difficulties' },
    'The flag «was not documented».',
  ],
  ignored: [
    'We left the flag on.',
    'Customers knew how to reach us.',
    { text: 'Document what nobody knew.', section: 'actions' },
    'The company has two teams.',
  ],
  answered: [
    {
      text: 'Nobody on call knew what the exporter was for. We called Ines, who had built it and explained it over the phone; the handbook had described it until the team moved.',
      section: 'response',
    },
  ],
};

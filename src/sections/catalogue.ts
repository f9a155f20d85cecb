import type { SectionKind } from './kinds.js';

/** One part of a section that is repeated: a row of the timeline, a factor, an action. */
export interface EntryDefinition {
  /** Names its snippet and command, in title case. */
  readonly name: string;
  /** Markdown in VS Code's snippet syntax. */
  readonly body: string;
}

/** All the product knows of a section: template, snippets, commands, recognition and documentation come from here. */
export interface SectionDefinition {
  readonly kind: SectionKind;
  /** Its heading in the template. */
  readonly title: string;
  /** What it is for, in one sentence: shown in picks and documentation. */
  readonly purpose: string;
  /** What a good reviewer would say beside the empty section; becomes a comment that does not render. */
  readonly guidance: string;
  /** What stands under the heading, in VS Code's snippet syntax. */
  readonly body: string;
  readonly entry?: EntryDefinition;
  /** Headings in the wild that announce it; see `recogniseSection` for the form they are matched in. */
  readonly headings: RegExp;
  /** A review is asked for it when it has none. */
  readonly required: boolean;
}

/** The template's sections, in the template's order. */
export const catalogue: readonly SectionDefinition[] = [
  {
    kind: 'summary',
    title: 'Summary',
    purpose:
      'What happened and whom it touched, in a few sentences for a colleague who was not there.',
    guidance:
      'A few sentences for a colleague who was not there. The why has its own sections below.',
    body: '${1:On DATE between START and END (time zone), …}',
    headings:
      /\bsummary\b|\boverview\b|\babstract\b|^tl;?dr\b|\bsynopsis\b|^what happened$|\bin brief\b|^description$|^(?:the )?short version$|^(?:the )?incident$|^incident description$/,
    required: true,
  },
  {
    kind: 'impact',
    title: 'Impact',
    purpose: 'Who was affected, how they met it, how many and for how long.',
    guidance:
      'Who could not do what, how many, for how long? How did it look from where they stood?',
    body: '- **Who:** ${1:…}\n- **What they met:** ${2:…}\n- **How long:** ${3:…}',
    headings:
      /\bimpact\b|\baffected\b|\bdamages?\b|\bconsequences\b|\bblast radius\b|^effects?\b|\bcustomer experience\b|\bseverity and scope\b|^scope$/,
    required: true,
  },
  {
    kind: 'timeline',
    title: 'Timeline',
    purpose: 'What was seen and done when, with the time zone stated once.',
    guidance:
      'What was seen, said and done, as it looked then. Leave in what turned out to be unrelated.',
    body: 'All times in ${1:UTC}.\n\n| Time | What happened | Who |\n| --- | --- | --- |\n| ${2:14:02} | ${3:…} | ${4:…} |',
    entry: { name: 'Timeline Entry', body: '| ${1:14:02} | ${2:…} | ${3:…} |' },
    headings:
      /\btime ?lines?\b|^all times\b|\bchronology\b|\bsequence of events\b|\blog of events\b|\bevent log\b|^events$|^what happened when$|^history$/,
    required: true,
  },
  {
    kind: 'detection',
    title: 'Detection',
    purpose: 'How anybody came to know, and what had been visible before that.',
    guidance: 'Who or what noticed first, by which signal? What was visible earlier, and to whom?',
    body: '${1:…}',
    headings:
      /\bdetect(?:ion|ed|ing)?\b|\bhow (?:we|did we) (?:noticed|found out|notice|find out)\b|^discovery$|^alerting$|^monitoring$|^alerts?$/,
    required: false,
  },
  {
    kind: 'diagnosis',
    title: 'Diagnostic work',
    purpose:
      'How responders made sense of it: what they saw, thought, tried and learned, wrong turns included.',
    guidance:
      'The expertise that write-ups leave out. Which ideas ran side by side, what misled, what settled it? Copy the block for each step.',
    body: '### ${1:What we tried to find out}\n\n- **Saw:** ${2:…}\n- **Thought:** ${3:…}\n- **Tried:** ${4:…}\n- **Learned:** ${5:…}',
    entry: {
      name: 'Diagnostic Step',
      body: '### ${1:What we tried to find out}\n\n- **Saw:** ${2:…}\n- **Thought:** ${3:…}\n- **Tried:** ${4:…}\n- **Learned:** ${5:…}',
    },
    headings:
      /\bdiagnos(?:is|tic|tics|ing|e)\b|\binvestigat(?:ion|ing|ive)\b|\btroubleshooting\b|\bdebugging\b|\bhow we (?:found it |figured (?:it )?|worked (?:it )?)out\b|^analysis of the problem$/,
    required: true,
  },
  {
    kind: 'response',
    title: 'Response',
    purpose: 'What responders did to limit and end the impact, and how people found each other.',
    guidance:
      'What was done to limit the impact and to recover, by whom? What did coordination cost, and what limited the speed of recovery?',
    body: '${1:…}',
    headings:
      /\bresponse\b|\bresolution\b|\bresolved\b|\brecover(?:y|ing)?\b|\bmitigat(?:ion|ing|ions|ed)\b|\bremediation\b|\brestoration\b|\bfix(?:es|ed)?$|\bhow (?:we|did we|was it) (?:fix|fixed|resolved|responded)\b|^(?:our )?reaction$|\bwhat we did\b|^workarounds?$|^containment$|^rollback$/,
    required: false,
  },
  {
    kind: 'factors',
    title: 'Contributing factors',
    purpose:
      'The conditions that had to meet, each with what it was good for and what it interacted with.',
    guidance:
      'Each was there before without harm. How did they meet this time? Think of work, organisation and history as well as of software.',
    body: '### ${1:Factor}\n\n- **How it contributed:** ${2:…}\n- **What it interacted with:** ${3:…}\n- **What it is good for:** ${4:…}\n- **Why it was there:** ${5:…}',
    entry: {
      name: 'Contributing Factor',
      body: '### ${1:Factor}\n\n- **How it contributed:** ${2:…}\n- **What it interacted with:** ${3:…}\n- **What it is good for:** ${4:…}\n- **Why it was there:** ${5:…}',
    },
    headings:
      /\broot[- ]?causes?\b|\bcauses?\b|\bcausal\b|^whys\b|^(?:so )?what broke\b|^how (?:did )?(?:it|this) happen(?:ed)?\b|\bcontribut(?:ing|ory|ors?)\b|\bfactors?\b|\bfive whys\b|\b5 whys\b|\bwhat (?:happened technically|went into it|caused)\b|\bwhy (?:did )?(?:it|this) happen(?:ed)?\b|\btechnical (?:details?|explanation|analysis|description|deep dive)\b|\bdescription of the (?:vulnerability|problem|bug|issue|fault)\b|\bhow to re(?:create|produce)\b|^(?:the )?(?:problem|trigger|triggers|vulnerability|bug|mechanism|analysis|fault|issue)$|\broot cause analysis\b|^rca$/,
    required: true,
  },
  {
    kind: 'rationale',
    title: 'Local rationality',
    purpose: 'Why each decision made sense to the people who took it, with what they knew then.',
    guidance:
      'Take the decisions a reader would wonder about. If it still looks foolish, something is missing: ask the people who were there.',
    body: '### ${1:Decision or action}\n\n- **What they saw:** ${2:…}\n- **What they knew:** ${3:…}\n- **What they wanted:** ${4:…}\n- **What pressed them:** ${5:…}\n- **What was normal:** ${6:…}',
    entry: {
      name: 'Decision',
      body: '### ${1:Decision or action}\n\n- **What they saw:** ${2:…}\n- **What they knew:** ${3:…}\n- **What they wanted:** ${4:…}\n- **What pressed them:** ${5:…}\n- **What was normal:** ${6:…}',
    },
    headings:
      /\blocal(?:ly)? rational(?:ity)?\b|\bwhy (?:it|this|that|they|the decisions?) made sense\b|^decisions?\b|\bdecision (?:log|points|making)\b|^rationale\b/,
    required: true,
  },
  {
    kind: 'went-well',
    title: 'What went well',
    purpose:
      'The skill worth passing on: who knew what, which tool or knob, and whether the next responder could do it.',
    guidance:
      'Not a pat on the back: where skill is passed on. Name the knowledge, the tool, the knob, also the one used in a way nobody planned.',
    body: '### ${1:What worked}\n\n- **Who knew what:** ${2:…}\n- **Which tool or knob:** ${3:…}\n- **Could the next responder do it:** ${4:…}',
    entry: {
      name: 'What Went Well',
      body: '### ${1:What worked}\n\n- **Who knew what:** ${2:…}\n- **Which tool or knob:** ${3:…}\n- **Could the next responder do it:** ${4:…}',
    },
    headings:
      /\b(?:went|gone|worked|working|did) (?:really |very |so |quite )?(?:well|right|good)\b(?!.*\b(?:not|n't)\b)|^successes$|^positives$|^good things$|^the good$|^kudos$|^wins$|^highlights$|^strengths$|^(?:things|what) (?:that )?(?:helped|worked)\b(?! not)|^(?:what was |the )?good$|^good things\b|^thumbs up$|^pros$|^(?:the )?(?:good (?:bits|parts|news)|bright spots)\b/,
    required: true,
  },
  {
    kind: 'difficulties',
    title: 'What was difficult',
    purpose: 'What made the work hard for the people in it: signals, tools, access, coordination.',
    guidance:
      'What made the work hard for those who did it? Missing signals, tools that fought back, waiting, competing demands.',
    body: '- ${1:…}',
    entry: { name: 'Difficulty', body: '- ${1:…}' },
    headings:
      /\bwent (?:wrong|badly|poorly)\b|\b(?:didn't|did not|not) (?:go|gone?|work|worked) (?:so |as |very |that |too )?(?:well|right|good|planned)\b|\bnot so well\b|\bcould have (?:gone|been) better\b|\bcould be (?:improved|better)\b|\b(?:was|were) (?:difficult|hard)\b|^difficult(?:y|ies)\b|^challenges\b|^pain points\b|^(?:the bad|struggles|obstacles|negatives|weaknesses|areas (?:for|of) improvement)$|\bwe got unlucky\b|\bmade it (?:hard|difficult)\b|\bgot wrong\b|\blapses\b|\bcriticis[em]|\bcriticize\b|\bnot proud of\b|\bfell short\b|^shortcomings\b|\bwhat hurt\b|\bthe (?:bad|ugly) (?:bits|parts|news)\b|\bcould have (?:gone|been|done) \w+/,
    required: false,
  },
  {
    kind: 'luck',
    title: 'Where we got lucky',
    purpose: 'What happened to be in favour this time and may not be next time.',
    guidance: 'What happened to be in our favour, and how would it have been felt without it?',
    body: '- ${1:…}',
    entry: { name: 'Lucky Circumstance', body: '- ${1:…}' },
    headings: /\bluck(?:y|ily)?\b|\bfortunate(?:ly)?\b/,
    required: false,
  },
  {
    kind: 'surprises',
    title: 'What surprised us',
    purpose: 'Where the system, or the work, turned out to be different from what people believed.',
    guidance:
      'Where did the system behave differently from what people believed? Who was not surprised?',
    body: '- ${1:…}',
    entry: { name: 'Surprise', body: '- ${1:…}' },
    headings:
      /\bsurpris(?:e|es|ed|ing)\b|^(?:what was )?unexpected\b|^confus(?:ion|ing)\b|^what confused\b/,
    required: false,
  },
  {
    kind: 'actions',
    title: 'Corrective actions',
    purpose:
      'What will change, each with the factor it addresses, its costs and the new ways in which it can fail.',
    guidance:
      'Every action costs something and can bring new failures. Does any of them help the next responders to see, decide or act?',
    body: '### ${1:Action}\n\n- **Addresses:** ${2:which factor}\n- **Owner:** ${3:…}\n- **Due:** ${4:…}\n- **Cost and trade-offs:** ${5:…}\n- **New failure modes:** ${6:…}\n- **Effect on responders:** ${7:…}\n- **How we will know:** ${8:…}',
    entry: {
      name: 'Corrective Action',
      body: '### ${1:Action}\n\n- **Addresses:** ${2:which factor}\n- **Owner:** ${3:…}\n- **Due:** ${4:…}\n- **Cost and trade-offs:** ${5:…}\n- **New failure modes:** ${6:…}\n- **Effect on responders:** ${7:…}\n- **How we will know:** ${8:…}',
    },
    headings:
      /\baction (?:items?|points?|plan)\b|\bactions?(?: taken)?$|^(?:(?:review|corrective|preventive|preventative|preventing|remedial|planned|immediate|required|recommended|long[- ]term|short[- ]term)\b.{0,40}\b)(?:actions?|measures?|steps|work|fix(?:es)?|improvements)\b|\bactions? (?:and|&|to|we|for)\b|\bfollow[- ]?ups?\b|\bnext steps\b|\bprevent(?:ion|ing|ative|ive)?\b|\bcorrective\b|\bto[- ]?dos?\b|\brecommendations?\b(?! for (?:affected |our )?(?:customers|users))|^remediation (?:plan|items|actions|steps)\b|^(?:so )?what(?:'s| is| comes| happens)? (?:next|now)\b|\bwhat we (?:do now|have done|are doing|'re doing|plan)\b|\bhow we (?:will|plan to|are going to) (?:prevent|improve|avoid)\b|^(?:plan|commitments|measures)$|\bwhat (?:we )?(?:will )?(?:change[sd]?|changing|is changing)\b|\bmeasures\b|\bcountermeasures\b|\bremediation items\b|\bwhat (?:we|will|we're|we are|we will|are we) (?:be |are |will |going to )?(?:do|doing|change|changing|improve|improving)\b|\b(?:process|technical|documentation|code|monitoring|tooling|future|configuration|alerting|communication|planned) (?:and \w+ )?(?:improvements?|changes)\b|^improvements?\b|\bmoving forward\b|\bgoing forward\b|^tickets?$|^mitigation items$|^repair items$/,
    required: true,
  },
  {
    kind: 'questions',
    title: 'Open questions',
    purpose: 'What is still not understood, and who might know.',
    guidance:
      'What do we still not understand? Who might know? It is fine to publish with questions open.',
    body: '- ${1:…}',
    entry: { name: 'Open Question', body: '- ${1:…}' },
    headings:
      /^(?:(?:open|unanswered|outstanding|remaining|unresolved) )?questions\b(?!.*follow)|^unknowns$|^what we (?:still )?don't know\b/,
    required: false,
  },
  {
    kind: 'references',
    title: 'References',
    purpose: 'Dashboards, conversations, changes and earlier reviews that a reader may want.',
    guidance: 'Dashboards, conversations, changes, earlier reviews.',
    body: '- ${1:…}',
    entry: { name: 'Reference', body: '- ${1:…}' },
    headings:
      /\breferences?\b|\blinks\b|\bfurther reading\b|\bappendi(?:x|ces)\b|\bresources\b|\brelated (?:\w+ )?(?:issues|incidents|documents|prs|tickets|work|links|material)\b|\bsupporting (?:information|data|material)\b|\battachments\b|\bsee also\b/,
    required: false,
  },
];

/** Kinds of section that the template does not ask for, but other people have. */
export const otherHeadings: readonly { readonly kind: SectionKind; readonly headings: RegExp }[] = [
  {
    kind: 'lessons',
    headings:
      /\blessons?\b|\blearn(?:ed|t|ings?)\b|\btakeaways?\b|\bfindings\b|\bconclusions?\b|\bretrospective\b|\breflections?\b/,
  },
  {
    kind: 'background',
    headings:
      /\bbackground\b|\bcontext\b|\bintroduction\b|\bprerequisites\b|\bglossary\b|\barchitecture\b|\bhow (?:it|the system) (?:works|normally works)\b|^terms\b/,
  },
  {
    kind: 'metadata',
    headings:
      /\bmetadata\b|\bparticipants\b|\battendees\b|\b(?:involved|affected) (?:parties|people)\b|\bpeople involved\b|\b(?:important|incident|key|basic|general) (?:information|details|facts|data)\b|\bauthors?\b|\bowners?\b|\bresponders\b|^status$|^severity$|^dates?$|^roles\b|\bdocument (?:history|control|status)\b|^duration$|^services?$|^changelog$|^sign[- ]?off$/,
  },
];

export function definitionOf(kind: SectionKind): SectionDefinition | undefined {
  return catalogue.find((definition) => definition.kind === kind);
}

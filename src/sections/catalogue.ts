import type { SectionKind } from './kinds.js';

/** A labelled part of an entry: a field under a bullet or heading, or a column of a table. */
export interface FieldDefinition {
  /** Names it in the outline's JSON and to the rest of the program. */
  readonly key: string;
  /** What the template writes in front of it. */
  readonly label: string;
  /** What stands in its blank. */
  readonly blank: string;
  /** Other labels and column headers with this meaning, in lower case and without signs. */
  readonly aliases: RegExp;
  /** Read where it is written, but not asked for. */
  readonly onlyRead?: true;
}

/** One part of a section that is repeated: a row of the timeline, a factor, an action. */
export interface EntryDefinition {
  /** Names its snippet and command, in title case. */
  readonly name: string;
  /** How the template writes it down. */
  readonly form: 'heading' | 'row' | 'item';
  /** The blank for what the entry is about. */
  readonly title: string;
  /** The key of the field that says so in a table. */
  readonly titleField: string;
  readonly fields: readonly FieldDefinition[];
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
  /** What stands under the heading, in front of the first entry if there are any; in VS Code's snippet syntax. */
  readonly body: string;
  readonly entry?: EntryDefinition;
  /** Headings in the wild that announce it; see `recogniseSection` for the form they are matched in. */
  readonly headings: RegExp;
  /** Headings that an organisation uses for it, as written. */
  readonly aliases?: readonly string[];
  /** A review is asked for it when it has none. */
  readonly required: boolean;
}

/** The sections of a template, in its order. */
export type Catalogue = readonly SectionDefinition[];

/** The template's sections, in the template's order. */
export const catalogue: Catalogue = [
  {
    kind: 'summary',
    title: 'Summary',
    purpose:
      'What happened and whom it touched, in a few sentences for a colleague who was not there.',
    guidance:
      'A few sentences for a colleague who was not there. The why has its own sections below.',
    body: '${1:On DATE between START and END (time zone), …}',
    headings:
      /(?:\b(?:incident|executive|brief|management|post-?mortem) )?\b(?:summary|overview)\b|\babstract\b|^tl;?dr\b|\bsynopsis\b|^(?:so )?what happened$|\bin brief\b|^description$|^(?:the )?short version$|^(?:the )?incident$|^incident description$|^in short$|^at a glance$|^key points$|^the gist$|^in a nutshell$/,
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
      /\bimpact\b|\baffected\b|\bdamages?\b|\bconsequences\b|\bblast radius\b|^effects?\b|\bcustomer experience\b|\bseverity and scope\b|^scope$|^what was (?:lost|damaged|exposed)$|^losses$/,
    required: true,
  },
  {
    kind: 'timeline',
    title: 'Timeline',
    purpose: 'What was seen and done when, with the time zone stated once.',
    guidance:
      'What was seen, said and done, as it looked then. Leave in what turned out to be unrelated.',
    body: 'All times in ${1:UTC}.',
    entry: {
      name: 'Timeline Entry',
      form: 'row',
      title: '…',
      titleField: 'event',
      fields: [
        {
          key: 'time',
          label: 'Time',
          blank: '14:02',
          aliases: /^(?:time|when|date|timestamp|at|utc|started?|t\b)|\btime\b|\b(?:utc|gmt)$/,
        },
        {
          key: 'event',
          label: 'What happened',
          blank: '…',
          aliases:
            /^(?:what|event|events|description|details?|action|actions|happened|notes?|activity|entry|update|status|comments?|message)\b/,
        },
        {
          key: 'who',
          label: 'Who',
          blank: '…',
          aliases:
            /^(?:who|by|actor|person|people|owner|author|source|responders?|by whom|team|reporter)\b/,
        },
      ],
    },
    headings:
      /\btime ?lines?\b|^all times\b|\bchronology\b|\bsequence of events\b|\blog of events\b|\bevent log\b|^events$|^what happened when$|^history$|^lead-?up$|^incident log$|^course of (?:events|the (?:incident|outage))\b|\b(?:hour by hour|minute by minute|blow[- ]by[- ]blow|play[- ]by[- ]play)\b|^(?:day|night|hour|phase) (?:\d+|one|two|three|four)\b|^the (?:day|night|morning|evening|weekend) (?:of|before|after)\b/,
    required: true,
  },
  {
    kind: 'detection',
    title: 'Detection',
    purpose: 'How anybody came to know, and what had been visible before that.',
    guidance: 'Who or what noticed first, by which signal? What was visible earlier, and to whom?',
    body: '${1:…}',
    headings:
      /\bdetect(?:ion|ed|ing)?\b|\bhow (?:we|did we) (?:noticed|found out|notice|find out)\b|^discovery$|^alerting$|^monitoring$|^alerts?$|^how (?:it|this|the \w+) (?:was|were) (?:noticed|found|discovered|spotted)\b|^(?:first|early|initial) (?:signs|symptoms|reports?|alerts?)$/,
    required: false,
  },
  {
    kind: 'diagnosis',
    title: 'Diagnostic work',
    purpose:
      'How responders made sense of it: what they saw, thought, tried and learned, wrong turns included.',
    guidance:
      'The expertise that write-ups leave out. Which ideas ran side by side, what misled, what settled it? Copy the block for each step.',
    body: '',
    entry: {
      name: 'Diagnostic Step',
      form: 'heading',
      title: 'What we tried to find out',
      titleField: 'question',
      fields: [
        {
          key: 'saw',
          label: 'Saw',
          blank: '…',
          aliases:
            /^(?:what (?:we|they) )?(?:saw|seen|observed|observations?|symptoms?|signals?|evidence|noticed)\b/,
        },
        {
          key: 'thought',
          label: 'Thought',
          blank: '…',
          aliases:
            /^(?:what (?:we|they) )?(?:thought|hypothes[ei]s|suspected|suspicion|theory|theories|believed|assumed|assumptions?|ideas?|question)\b/,
        },
        {
          key: 'tried',
          label: 'Tried',
          blank: '…',
          aliases:
            /^(?:what (?:we|they) )?(?:tried|tested|checked|did|tests?|checks?|actions?|experiments?|how we (?:tested|checked))\b/,
        },
        {
          key: 'learned',
          label: 'Learned',
          blank: '…',
          aliases:
            /^(?:what (?:we|they) )?(?:learn(?:ed|t)|results?|outcomes?|found|findings?|conclusions?|concluded|ruled out|answer)\b/,
        },
        {
          key: 'question',
          label: 'Question',
          blank: '…',
          aliases:
            /^(?:questions?|steps?|what we (?:tried|wanted) to (?:find out|know)|lines? of enquiry)\b/,
          onlyRead: true,
        },
      ],
    },
    headings:
      /\bdiagnos(?:is|tic|tics|ing|e)\b|\binvestigat(?:ion|ing|ive)\b|\btroubleshooting\b|\bdebugging\b|\bhow we (?:found it |figured (?:it )?|worked (?:it )?)out\b|^analysis of the problem$|^what we (?:could )?(?:establish(?:ed)?|found|saw|observed)$|\b(?:tracking|hunting|chasing|narrowing) (?:it |this |the \w+ )?down\b|^(?:hunting|finding|chasing|tracing|searching for|locating|isolating) (?:for )?(?:it|the) ?(?:\w+ )?(?:bug|cause|problem|fault|culprit|issue|source)?$|^(?:initial |first |early |our )?(?:hypothes[ie]s|theor(?:y|ies)|suspicions)$/,
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
      /\bresponse\b|\bresolutions?\b|\bresolv(?:ed|ing)\b|\bhandling\b|\brecover(?:y|ing)?\b|\bmitigat(?:ion|ing|ions|ed)\b|\bremediations?\b|\brestoration\b|\bfix(?:es|ed)?$|\bhow (?:we|did we|was it) (?:fix|fixed|resolved|responded)\b|^(?:our )?reaction$|\bwhat we did\b|^workarounds?$|^containment$|^rollback$|^stopping the bleeding$|\bgetting (?:back|things back|everything back)\b|^(?:back|bringing (?:it|things|\w+) back) (?:online|up)$|^how (?:we|it was|it) recovered\b|^(?:the )?(?:immediate )?solutions?$/,
    required: false,
  },
  {
    kind: 'factors',
    title: 'Contributing factors',
    purpose:
      'The conditions that had to meet, each with what it was good for and what it interacted with.',
    guidance:
      'Each was there before without harm. How did they meet this time? Think of work, organisation and history as well as of software.',
    body: '',
    entry: {
      name: 'Contributing Factor',
      form: 'heading',
      title: 'Factor',
      titleField: 'factor',
      fields: [
        {
          key: 'contributed',
          label: 'How it contributed',
          blank: '…',
          aliases:
            /^(?:how (?:it|this) (?:contributed|helped|mattered)|contribution|effect|how|description|details?|explanation|evidence)\b/,
        },
        {
          key: 'interactedWith',
          label: 'What it interacted with',
          blank: '…',
          aliases: /^(?:what it )?(?:interact(?:s|ed|ion|ions)|met|combined|related|together)\b/,
        },
        {
          key: 'goodFor',
          label: 'What it is good for',
          blank: '…',
          aliases:
            /^(?:what it (?:is|was) )?(?:good for|benefits?|purpose|normally|normal use|why it exists)\b/,
        },
        {
          key: 'whyThere',
          label: 'Why it was there',
          blank: '…',
          aliases:
            /^(?:why (?:it|this) (?:was|is) (?:there|so)|why|history|origins?|since when|background)\b/,
        },
        {
          key: 'kind',
          label: 'Kind',
          blank: '…',
          aliases: /^(?:kind|type|category|class|area|dimension)\b/,
          onlyRead: true,
        },
        {
          key: 'factor',
          label: 'Factor',
          blank: '…',
          aliases: /^(?:factors?|contributing factors?|conditions?|causes?|what|name)\b/,
          onlyRead: true,
        },
      ],
    },
    headings:
      /\broot[- ]?causes?\b|\bcauses?\b|\bcausal\b|^whys\b|^(?:so )?what broke\b|^how (?:did )?(?:it|this) happen(?:ed)?\b|\bcontribut(?:ing|ory|ors?)\b|\bfactors?\b|\b(?:five|5) why'?s\b|^why(?: (?:did|does|do|was|were|is|are|had|it|this|that|things?|nobody|no one)\b.*)?$|\bwhat (?:happened technically|went into it|caused)\b|\bwhy (?:did )?(?:it|this) happen(?:ed)?\b|\btechnical (?:details?|explanation|analysis|description|deep dive)\b|\bdescription of the (?:vulnerability|problem|bug|issue|fault)\b|\bhow to re(?:create|produce)\b|^(?:the )?(?:technical |actual |real )?(?:problem|trigger|triggers|vulnerability|bug|mechanism|analysis|fault|issue|details?|nitty[- ]gritty)$|\broot cause analysis\b|^rca$|^attack (?:method|vector|path|details)$|^exploit (?:details|path)$|\bwhat led to\b|^(?:the )?reasons?(?: \d+)?$|^the underlying (?:bug|problem|issue|fault|mechanism)$|^(?:failure|fault|problem|bug) (?:analysis|mechanism|mode|chain)$|^trigger(?:ing)? event$|^where (?:the|this|it) .*came from$|^how (?:did )?(?:this|it|the \w+) (?:slip|slipped|get|got) (?:through|past|in|into)\b|^anatomy of\b|^why\b.{12,}$|^(?:more )?technical$/,
    required: true,
  },
  {
    kind: 'rationale',
    title: 'Local rationality',
    purpose: 'Why each decision made sense to the people who took it, with what they knew then.',
    guidance:
      'Take the decisions a reader would wonder about. If it still looks foolish, something is missing: ask the people who were there.',
    body: '',
    entry: {
      name: 'Decision',
      form: 'heading',
      title: 'What somebody decided or did',
      titleField: 'decision',
      fields: [
        {
          key: 'saw',
          label: 'What they saw',
          blank: '…',
          aliases: /^(?:what (?:they|we|she|he) )?(?:saw|seen|observed|signals?|observations?)\b/,
        },
        {
          key: 'knew',
          label: 'What they knew',
          blank: '…',
          aliases:
            /^(?:what (?:they|we|she|he) )?(?:knew|known|knowledge|information|understood)\b/,
        },
        {
          key: 'wanted',
          label: 'What they wanted',
          blank: '…',
          aliases:
            /^(?:what (?:they|we|she|he) )?(?:wanted|goals?|aims?|intended|intentions?|were trying to do|hoped)\b/,
        },
        {
          key: 'pressed',
          label: 'What pressed them',
          blank: '…',
          aliases: /^(?:what )?(?:press(?:ed|ure|ures)|constraints?|constrained|limits)\b/,
        },
        {
          key: 'normal',
          label: 'What was normal',
          blank: '…',
          aliases: /^(?:what was )?(?:normal|usual|routine|expected|history)\b/,
        },
        {
          key: 'who',
          label: 'Who',
          blank: '…',
          aliases: /^(?:who|by|made by|decided by|decision maker|people)\b/,
          onlyRead: true,
        },
        {
          key: 'options',
          label: 'Options',
          blank: '…',
          aliases: /^(?:options?|alternatives?|considered)\b/,
          onlyRead: true,
        },
        {
          key: 'decision',
          label: 'Decision',
          blank: '…',
          aliases: /^(?:decisions?|actions?|what|choices?)\b/,
          onlyRead: true,
        },
      ],
    },
    headings:
      /\blocal(?:ly)? rational(?:ity)?\b|\bwhy (?:it|this|that|they|the decisions?) made sense\b|^decisions?\b|^(?:\w+ )decisions?$|\bdecision (?:log|points|making)\b|^rationale\b|^why we (?:didn't|did not|hadn't|had not|chose|decided|don't)\b/,
    required: true,
  },
  {
    kind: 'went-well',
    title: 'What went well',
    purpose:
      'The skill worth passing on: who knew what, which tool or knob, and whether the next responder could do it.',
    guidance:
      'Not a pat on the back: where skill is passed on. Name the knowledge, the tool, the knob, also the one used in a way nobody planned.',
    body: '',
    entry: {
      name: 'What Went Well',
      form: 'heading',
      title: 'What worked',
      titleField: 'worked',
      fields: [
        {
          key: 'knew',
          label: 'Who knew what',
          blank: '…',
          aliases: /^(?:who (?:knew|did)|knowledge|expertise|people|who)\b/,
        },
        {
          key: 'tool',
          label: 'Which tool or knob',
          blank: '…',
          aliases: /^(?:which|tools?|knobs?|controls?|how|with what)\b/,
        },
        {
          key: 'next',
          label: 'Could the next responder do it',
          blank: '…',
          aliases: /^(?:could|can|next|repeatable|reusable|how to keep)\b/,
        },
        {
          key: 'worked',
          label: 'What worked',
          blank: '…',
          aliases: /^(?:what|what worked|items?|descriptions?|successes)\b/,
          onlyRead: true,
        },
      ],
    },
    headings:
      /\b(?:went|gone|worked|working|did) (?:really |very |so |quite )?(?:well|right|good)\b(?!.*\b(?:not|n't)\b)|^successes$|^positives$|^good things$|^the good$|^kudos$|^wins$|^highlights$|^strengths$|^(?:things|what) (?:that )?(?:helped|worked)\b(?! not)|^(?:what was |the )?good$|^good things\b|^thumbs up$|^pros$|^(?:the )?(?:good (?:bits|parts|news)|bright spots)\b|^what (?:saved|helped) us\b|^(?:our )?strengths\b|^pluses$|^plus$|^keep(?: doing)?$|^what (?:we )?(?:want to )?keep$|^positive \w+$|^silver linings?$|^on the (?:bright|plus) side$|^credit where\b|\bgot right$|^what (?:did go|was|we did) (?:well|right|effective)$|\bwent (?:as planned|according to plan|smoothly)$|^what (?:we liked|we're (?:happy|glad|proud)\b)|^good (?:parts|things|news|points)$|^things we (?:did well|liked)$|^points of praise$|^celebrations$|^upsides?$|\bdone well$|^what held up$|^what went better\b/,
    required: true,
  },
  {
    kind: 'difficulties',
    title: 'What was difficult',
    purpose: 'What made the work hard for the people in it: signals, tools, access, coordination.',
    guidance:
      'What made the work hard for those who did it? Missing signals, tools that fought back, waiting, competing demands.',
    body: '',
    entry: { name: 'Difficulty', form: 'item', title: '…', titleField: '', fields: [] },
    headings:
      /\bwent (?:wrong|badly|poorly)\b|\b(?:didn't|did not|not) (?:go|gone?|work|worked) (?:so |as |very |that |too )?(?:well|right|good|planned)\b|\bnot so well\b|\bcould have (?:gone|been) better\b|\bcould be (?:improved|better)\b|\b(?:was|were) (?:difficult|hard)\b|^difficult(?:y|ies)\b|^(?:\w+ )?challenges\b|^what (?:didn't|did not) (?:go|work)$|^pain points\b|^(?:the bad|struggles|obstacles|negatives|weaknesses|areas (?:for|of) improvement)$|\bwe got unlucky\b|\bmade it (?:hard|difficult)\b|\bgot wrong\b|\blapses\b|\bcriticis[em]|\bcriticize\b|\bnot proud of\b|\bfell short\b|^shortcomings\b|\bwhat hurt\b|\bthe (?:bad|ugly) (?:bits|parts|news)\b|\bcould have (?:gone|been|done) \w+|^what we did (?:badly|poorly|wrong)$|^where we (?:struggled|fell short|failed|got stuck)\b|^what (?:slowed|held) us (?:down|back|up)\b|\bless well\b|\bcould (?:we|they) have (?:done|gone|been)\b|^room for improvement$/,
    required: false,
  },
  {
    kind: 'luck',
    title: 'Where we got lucky',
    purpose: 'What happened to be in favour this time and may not be next time.',
    guidance: 'What happened to be in our favour, and how would it have been felt without it?',
    body: '',
    entry: { name: 'Lucky Circumstance', form: 'item', title: '…', titleField: '', fields: [] },
    headings: /\bluck(?:y|ily)?\b|\bfortunate(?:ly)?\b/,
    required: false,
  },
  {
    kind: 'surprises',
    title: 'What surprised us',
    purpose: 'Where the system, or the work, turned out to be different from what people believed.',
    guidance:
      'Where did the system behave differently from what people believed? Who was not surprised?',
    body: '',
    entry: { name: 'Surprise', form: 'item', title: '…', titleField: '', fields: [] },
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
    body: '',
    entry: {
      name: 'Corrective Action',
      form: 'heading',
      title: 'Action',
      titleField: 'action',
      fields: [
        {
          key: 'addresses',
          label: 'Addresses',
          blank: 'which factor',
          aliases:
            /^(?:address(?:es|ed|ing)?|factors?|contributing factors?|causes?|findings?|for|relates to|because of|motivation|problem|gap)\b/,
        },
        {
          key: 'owner',
          label: 'Owner',
          blank: '…',
          aliases:
            /^(?:owners?|assignees?|assigned|assigned to|responsible|responsibility|who|dri|lead|accountable|person|teams?|by whom|poc|contact)\b/,
        },
        {
          key: 'due',
          label: 'Due',
          blank: '…',
          aliases:
            /^(?:due|due date|by when|deadline|eta|target|target date|when|date|timeline|timeframe|by|completion date|planned|expected)\b/,
        },
        {
          key: 'tradeOffs',
          label: 'Cost and trade-offs',
          blank: '…',
          aliases:
            /^(?:costs?|trade-?offs?|risks?|downsides?|drawbacks?|side effects?|limits?|limitations?|effort)\b/,
        },
        {
          key: 'failureModes',
          label: 'New failure modes',
          blank: '…',
          aliases: /^(?:new )?(?:failure modes?|ways? (?:to|it can) fail|how it can fail)\b/,
        },
        {
          key: 'responders',
          label: 'Effect on responders',
          blank: '…',
          aliases: /^(?:effects? on|what it does to) (?:future )?responders\b|^responders\b/,
        },
        {
          key: 'signal',
          label: 'How we will know',
          blank: '…',
          aliases:
            /^(?:how (?:we|will we|do we|we will) know|verification|verified|measure of|success|success criteria|done when|definition of done|acceptance|metric)\b/,
        },
        {
          key: 'action',
          label: 'Action',
          blank: '…',
          aliases:
            /^(?:actions?|action items?|items?|tasks?|follow-?ups?|what|descriptions?|steps?|to-?do|title|measures?|improvements?|changes?|remediations?|recommendations?|fix(?:es)?|controls?|work|summary|mitigations?|deliverables?|activity)\b/,
          onlyRead: true,
        },
        {
          key: 'status',
          label: 'Status',
          blank: '…',
          aliases: /^(?:status|state|progress|done|completed?)\b/,
          onlyRead: true,
        },
        {
          key: 'ticket',
          label: 'Ticket',
          blank: '…',
          aliases:
            /^(?:tickets?|tracking|trackers?|issues?|links?|jira|pull request|pr|prs|bugs?|reference|references|url|github)\b/,
          onlyRead: true,
        },
        {
          key: 'kind',
          label: 'Kind',
          blank: '…',
          aliases: /^(?:kind|type|category|class|phase|theme)\b/,
          onlyRead: true,
        },
        {
          key: 'priority',
          label: 'Priority',
          blank: '…',
          aliases: /^(?:priority|prio|severity|urgency|importance)\b/,
          onlyRead: true,
        },
      ],
    },
    headings:
      /\baction (?:items?|points?|plan)\b|(?<!\b(?:response|recovery|responder) )\bactions?(?: taken)?$|^(?:open |pending )?actions? (?:in progress|under ?way|completed|pending|planned|outstanding|done|ongoing)\b|^(?!immediate fix|.*\b(?:response|recovery)\b)(?:(?:review|corrective|preventive|preventative|preventing|remedial|planned|immediate|required|recommended|resulting|long(?:er)?[- ]term|short(?:er)?[- ]term)\b.{0,40}\b)(?:actions?|measures?|steps|work|fix(?:es)?|improvements|changes|enhancements)\b|^(?:long(?:er)?[- ]term|permanent|lasting) (?:mitigations?|remediations?|resolutions?|protections?)\b|\bactions? (?:and|&|to|we|for|following|after|since|from|arising|agreed|required|needed)\b|\bfollow[- ]?ups?\b|\bnext steps\b|\bprevent(?:ion|ing|ative|ive)?\b|\bcorrective\b|\bto[- ]?dos?\b|\brecommendations?\b(?! for (?:affected |our )?(?:customers|users))|^remediation (?:plan|items|actions|steps)\b|^(?:so )?what(?:'s| is| comes| happens)? (?:next|now)\b|\bwhat we (?:do now|have done|are doing|'re doing|plan)\b|\bhow we (?:will|plan to|are going to) (?:prevent|improve|avoid)\b|^(?:plan|commitments|measures)$|\bwhat (?:we )?(?:will )?(?:change[sd]?|changing|is changing)\b|\bmeasures\b|\bcountermeasures\b|\bremediation items\b|\bwhat (?:we|will|we're|we are|we will|are we) (?:be |are |will |going to )?(?:do|doing|change|changing|improve|improving)\b|\b(?:process|technical|documentation|code|monitoring|tooling|future|configuration|alerting|communication|planned|security|reliability|resilience|infrastructure|operational|organi[sz]ational|safety) (?:and \w+ )?(?:improvements?|changes)\b|^(?:fixes|changes) (?:and|&) improvements\b|^(?:ideas?|suggestions|proposals?)(?: for (?:\w+ )?(?:improvements?|changes))?$|^changes (?:we|we're|we've|we are|we have) (?:making|made|make|planning)\b|^what(?:'s| is) changing\b|^(?:what|which|how) (?:steps )?(?:are|will|can|do|have) we .*\b(?:prevent|avoid|stop|improv\w+|never|again)\b|^how (?:can )?we(?:'re| are|'ll| will)? (?:can )?(?:improving|improve|do better|doing better)\b|^steps forward$|^improvements?\b|\bmoving forward\b|\bgoing forward\b|\bwhat (?:can|could|should|do) we (?:do|change|improve|need to (?:do|change))\b|\bwhat (?:can|will|should|needs to) be (?:done|improved|changed|different)\b|\bhow (?:can|could|do|will|are|to|should) (?:we )?(?:going to )?(?:be )?(?:prevent|preventing|improve|avoid|fix|address|change)\b|^(?:our |the )?(?:plans?|roadmap|changes|enhancements|tasks)$|^(?:future|further|ongoing|upcoming|remaining|outstanding|planned|proposed|permanent|suggested) (?:\w+ )?(?:work|steps|actions|plans?|changes|tasks|fix(?:es)?|solutions?|improvements?|mitigations?|remediations?|safeguards|measures)$|^looking (?:ahead|forward)$|\b(?:way|path) forward\b|^(?:the )?future$|^(?:issues|tickets) (?:filed|opened|created|raised)\b|^improving\b|^opportunities(?: (?:for|to) \w+)?$|\bwhat (?:is|are|was|has|have) (?:we |being |been )+(?:done|doing|changed)\b|^what(?:'s| is|'s been| we've| we have) (?:been |already |since |now )?(?:done|doing|changed)(?: so far| since| till now| until now| already| now)?$|\b(?:improvements|changes|fixes|measures|safeguards) (?:already |currently )?(?:under ?way|in progress|planned|coming|to come)$|^tickets?$|^mitigation items$|^repair items$|^roll-?out(?: plan)?$|^the (?:following|next|coming) (?:\w+ )?(?:days|weeks|months|quarter|year)$|^what we(?:'ve| have)? (?:did|done|changed|fixed) (?:since|afterwards)\b|^how (?:we're|we are|are we) (?:fixing|addressing|changing|making|going to)\b|^(?:making sure|ensuring) (?:it|this|that)\b|^steps (?:we are|we're|to|being) (?:taking|avoid|taken|improve|prevent)\b|^where (?:do )?we go from here$|^hardening\b|^our commitments?$|^avoiding (?:a repeat|recurrence|this)\b|^work in progress$|^(?:long(?:er)?|short(?:er)?|medium|near)[- ]term(?: (?:work|plans?|changes|goals|actions?))?$|\bwhat (?:will|would) we (?:do|change|improve)\b|^(?:things|what) (?:to (?:improve|change|do|fix)$|(?:we|we're|we've|we'll)(?: are| have| will| want to)? (?:changing|improving|improved|changed|fixing|change|improve|fix)\b)|^changes(?: (?:made|implemented|introduced|planned))?(?: since| so far| afterwards)?$|^post[- ]?(?:incident|mortem) (?:improvements?|work|changes|tasks|measures)$|^(?:(?:our|the) )?(?:long(?:er)?[- ]term|permanent|lasting) (?:fix(?:es)?|solutions?)$|^(?:our |the )?plans? for the future$|^now what$|^what steps are we\b|^(?:potential|possible|post-incident) (?:\w+ )?(?:improvements?|changes|actions?|mitigations?|remediations?|fix(?:es)?|solutions?|work)$|^(?:new|additional|added|further|more|stronger|improved|better) (?:\w+ )?(?:safeguards|protections?|guardrails)$|^(?!why|how did|what).*\b(?:happen|happening|occurring) again\b|^(?:reducing|avoiding|stopping|guarding against|preventing) .*\brecurrence\b|^capa$/,
    required: true,
  },
  {
    kind: 'questions',
    title: 'Open questions',
    purpose: 'What is still not understood, and who might know.',
    guidance:
      'What do we still not understand? Who might know? It is fine to publish with questions open.',
    body: '',
    entry: { name: 'Open Question', form: 'item', title: '…', titleField: '', fields: [] },
    headings:
      /^(?:(?:open|unanswered|outstanding|remaining|unresolved) )?questions\b(?!.*follow)|^unknowns$|^what we (?:still )?don't know\b/,
    required: false,
  },
  {
    kind: 'references',
    title: 'References',
    purpose: 'Dashboards, conversations, changes and earlier reviews that a reader may want.',
    guidance: 'Dashboards, conversations, changes, earlier reviews.',
    body: '',
    entry: { name: 'Reference', form: 'item', title: '…', titleField: '', fields: [] },
    headings:
      /\breferences?\b|\blinks\b|\bfurther reading\b|\bappendi(?:x|ces)\b|\bresources\b|\brelated (?:\w+ )?(?:issues|incidents|documents|prs|tickets|work|links|material)\b|\bsupporting (?:information|data|material)\b|\battachments\b|\bsee also\b|^(?:cve|tracking|github|jira) (?:issues?|ids?|links?|numbers?)$|^further (?:material|information|links)$/,
    required: false,
  },
];

/** Kinds of section that the template does not ask for, but other people have. */
export const otherHeadings: readonly { readonly kind: SectionKind; readonly headings: RegExp }[] = [
  {
    kind: 'lessons',
    headings:
      /\blessons?\b|\blearn(?:ed|t|ings?)\b|\btakeaways?\b|\bfindings\b|\bconclusions?\b|\bretrospective\b|\breflections?\b|\binsights?\b|^(?:closing|final|concluding) (?:thoughts|remarks|words)$|^what (?:this|it) (?:taught|showed) us\b|^(?:\S+ )?thoughts$|^wrapping up$|^in closing$|\bwhat (?:did|do|have) we learn/,
  },
  {
    kind: 'background',
    headings:
      /\bbackground\b|\bcontext\b|\bintroduction\b|\bprerequisites\b|\bglossary\b|\barchitecture\b|\bhow (?:it|the system) (?:works|normally works)\b|^terms\b|^how (?:does|do|did) .*\bwork$|^how (?:our|the|your|an?) .*\bworks?$|^(?:system|service|platform|product) overview$|^what (?:is|are) (?:an? |the )?\w+$/,
  },
  {
    kind: 'metadata',
    headings:
      /\bmetadata\b|\bparticipants\b|\battendees\b|\b(?:involved|affected) (?:parties|people)\b|\bpeople involved\b|\b(?:important|incident|key|basic|general) (?:information|details|facts|data)\b|\bauthors?\b|^(?:\w+ )?owners?\b|\bresponders\b|^status$|^severity$|^level$|^(?:\w+ )?dates?$|^involved$|^(?:hub|meeting|call|service|site) (?:information|info|details|recording|notes)$|^roles\b|\bdocument (?:history|control|status)\b|^duration$|^services?$|^changelog$|^sign[- ]?off$|^level\b|^meeting (?:scheduled|held|date)\b|^who was involved$/,
  },
];

export function definitionOf(
  kind: SectionKind,
  among: Catalogue = catalogue,
): SectionDefinition | undefined {
  return among.find((definition) => definition.kind === kind);
}

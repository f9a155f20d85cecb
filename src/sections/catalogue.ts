import { headings } from './headings.js';
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
    headings: headings.summary,
    required: true,
  },
  {
    kind: 'impact',
    title: 'Impact',
    purpose: 'Who was affected, how they met it, how many and for how long.',
    guidance:
      'Who could not do what, how many, for how long? How did it look from where they stood?',
    body: '- **Who:** ${1:…}\n- **What they met:** ${2:…}\n- **How long:** ${3:…}',
    headings: headings.impact,
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
          aliases: /^(?:time|when|date|day|timestamp|at|utc|started?|t\b)|\btime\b|\b(?:utc|gmt)$/,
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
    headings: headings.timeline,
    required: true,
  },
  {
    kind: 'detection',
    title: 'Detection',
    purpose: 'How anybody came to know, and what had been visible before that.',
    guidance: 'Who or what noticed first, by which signal? What was visible earlier, and to whom?',
    body: '${1:…}',
    headings: headings.detection,
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
    headings: headings.diagnosis,
    required: true,
  },
  {
    kind: 'response',
    title: 'Response',
    purpose: 'What responders did to limit and end the impact, and how people found each other.',
    guidance:
      'What was done to limit the impact and to recover, by whom? What did coordination cost, and what limited the speed of recovery?',
    body: '${1:…}',
    headings: headings.response,
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
    headings: headings.factors,
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
    headings: headings.rationale,
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
    headings: headings['went-well'],
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
    headings: headings.difficulties,
    required: false,
  },
  {
    kind: 'luck',
    title: 'Where we got lucky',
    purpose: 'What happened to be in favour this time and may not be next time.',
    guidance: 'What happened to be in our favour, and how would it have been felt without it?',
    body: '',
    entry: { name: 'Lucky Circumstance', form: 'item', title: '…', titleField: '', fields: [] },
    headings: headings.luck,
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
    headings: headings.surprises,
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
    headings: headings.actions,
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
    headings: headings.questions,
    required: false,
  },
  {
    kind: 'references',
    title: 'References',
    purpose: 'Dashboards, conversations, changes and earlier reviews that a reader may want.',
    guidance: 'Dashboards, conversations, changes, earlier reviews.',
    body: '',
    entry: { name: 'Reference', form: 'item', title: '…', titleField: '', fields: [] },
    headings: headings.references,
    required: false,
  },
];

/** Kinds of section that the template does not ask for, but other people have. */
export const otherHeadings: readonly { readonly kind: SectionKind; readonly headings: RegExp }[] = [
  {
    kind: 'lessons',
    headings: headings.lessons,
  },
  {
    kind: 'background',
    headings: headings.background,
  },
  {
    kind: 'metadata',
    headings: headings.metadata,
  },
];

export function definitionOf(
  kind: SectionKind,
  among: Catalogue = catalogue,
): SectionDefinition | undefined {
  return among.find((definition) => definition.kind === kind);
}

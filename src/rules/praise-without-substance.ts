import { PatternSet } from '../language/pattern.js';
import { rangeOf } from '../language/phrases.js';
import type { Block, Sentence } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import { recogniseSection } from '../sections/recognise.js';
import type { Token } from '../language/tokens.js';
import { say } from '../wording.js';
import { questions } from './praise-without-substance.questions.js';
import { questionAbout } from './questions.js';
import type { Rule } from './rule.js';

export const praiseWithoutSubstance: Rule = {
  id: 'praise-without-substance',
  title: 'Praise without substance',
  severity: 'information',
  rationale: `"What went well" is where skill is passed on. "The team responded quickly" pleases those who were there and is of no use to
those who will be there next time. Somebody knew where to look, or dared to use a switch that nobody planned for this, or had prepared
something years ago.

Say who knew what, which tool or knob they used, and whether the next responder could do it too.`,
  sources: ['"What went well" is more than just a pat on the back'],
  better: [
    [
      'The database team responded quickly.',
      'Ben, paged for the web tier, knew from the 2023 migration that the read replicas can be promoted by hand, and posted the command.',
    ],
  ],
  asks: questions,
  check: { per: 'sentence', check },
};

/** Words that praise, or tell a happy outcome. */
const praise = new PatternSet([
  // What people were, had, or were able to do.
  '[ able|managed to ]',
  '[ received|got|offered|offer ] .. support|help|encouragement|praise|thanks',
  '[ exactly what ]',
  '[ came|come together ]',
  '[ paid|pays|pay off|dividends ]',
  '[ felt|feel|feeling <adverb>? <adverb>? taken|looked|cared|supported|backed|heard|valued|appreciated|encouraged|trusted|safe|confident|comfortable ]',
  '[ critical|crucial|essential|vital|key|instrumental|valuable|indispensable ] to|for|in',
  '^ [ we|i <adverb>? have|had|got ]',
  '[ knew what|where ] to',
  '[ up to date ]',
  '[ not <adverb>? notice|complain|panic ]',
  '[ in <adverb>? less|under ] than|<number>',
  '[ learned|learnt ] <any>',
  '[ team work|spirit|effort ]',
  '[ big|huge help|thank-you|thanks ]',
  '[ on|ahead time|schedule|hand|call ]',
  '[ around|there|willing|glad to help ]',
  '[ as soon as|immediately ]',
  '[ at work|ease|no point|time ]',
  // What held.
  '[ continued to|<gerund> ]',
  '[ most|many|all|few|none of ] .. not|continued|remained|stayed|kept|unaffected|available|<be>',
  '[ handled|survived|served|withstood|processed|onboarded ] <any>',
  '[ only ] <any> <any>? <any>? affected|impacted|lost|saw|noticed',
  '[ no|zero ] <any> <any>? <any>? <any>? <any>? lost|shared|exposed|leaked|affected|impacted|corrupted|missed|outage*|downtime|needed|required',
  '[ started|began ] <determiner> <any>? practice|habit|process',
  '[ supported|supporting|gracefully|patience|understanding|transparent|transparency|honest|open|clear|lively|immediate|positive|useful|happy|satisfied|motivated|prepared|readiness|up-to-date|collaboration|collaborative|cooperation|co-operation|communication|coordination|engagement|involvement|participation|ownership|initiative|escalation|alignment|responsiveness|availability|awareness|unaffected|untouched|unharmed|intact|operational|usable|online|automatically|legends|legend|rockstars|champions|superstars|stars|reacted|acknowledgement|acknowledgment|turnaround|attitude|updates|supportive|informed|commended|gratifying|friendly|polite|patient|focused|joined|gathered|assembled|contributed|participated|showed|volunteered|engaged|cared|quick|quickly|fast|rapid|rapidly|swift|swiftly|prompt|promptly|immediately|speedy|timely|efficient|efficiently|effective|effectively|smooth|smoothly|well|good|great|excellent|fantastic|awesome|amazing|outstanding|superb|strong|solid|nice|nicely|successful|successfully|calm|calmly|professional|professionally|seamless|seamlessly|brilliant|brilliantly|impressive|minimal|limited|low|fairly|early|perfectly|diligent|diligently|helpful|exemplary|admirable|admirably|decent|commendable|responsive|correctly|proper|properly|productive|cooperative|proud|fine|flawless|flawlessly|constructive|available|instantly|right|straightforward|lightning|remarkable|invaluable|reliable|reliably|quicker|faster|best|heroic|tireless|tirelessly ]',
  '[ as expected|planned|intended|designed|it should ]',
  '[ pulled together|through ]',
  '[ nobody|no-one lost|noticed|complained|was ]',
  '[ took ] <adverb>? under|only|less|just|<number>',
  '[ within|under|inside ] <number>',
  '[ thanks to ] everybody|everyone|all|the',
  '[ above and beyond ]',
  '[ under control ]',
  '[ not have gone ]',
  '[ to a minimum ]',
  '[ rose to ]',
  '[ without any|major|further|incident <any>? ]',
  '[ jumped|stepped|chipped|pitched in|up ]',
  '[ did|doing|does its|their|a|his|her|the ] <any>? <any>? job|best|work',
  '[ everything|all got|went|worked|was ]',
  '[ self-heal*|self-recovered|self-resolved ]',
  '[ never|not dropped|exceeded|fell|went|affected|lost|noticed ]',
  '[ no <any>? <any>? was|were lost|affected|corrupted ]',
  '[ no|zero <any>? <any>? loss|impact|downtime|data|outage|customers|customer|users|complaints|breach|corruption ]',
  '[ thanks|thank|kudos|props|shout-out|shoutout|hats|bravo|congratulations|hero|heroes|teamwork|dedication|commitment ]',
  '[ resolved|resolution|recovered|fixed|restored|triaged|diagnosed|reported|raised|solved|identified|found|detected|noticed|caught|mitigated|contained|self-healed|responded|reacted|worked|helped|handled|collaborated|communicated|coordinated|stayed|remained|kept ]',
]);

/** People, and what they are praised for, tell no how. */
const notVirtue =
  '!<person|determiner|pronoun> !communication|coordination|collaboration|teamwork|cooperation|effort|efforts|support|work|response|attitude|understanding|preparation|training|luck';
/** What makes praise useful to the next responder: who used which knowledge, tool or control, and how. */
const substance = new PatternSet([
  '<object>',
  '<number> <word>? runbook|playbook|dashboard|graph|alert',
  'by|through|via|using|with|from|because|after <gerund>',
  'thanks to the|a|an|our <any>? <any>? !team|everybody|everyone|folks|people',
  'once|after|when .. had sent|given|shown|told|found',
  '^ <gerund> <determiner|object>',
  'because|allowed|let|enabled|so|hence|thereby|thus|therefore',
  'meant !to',
  'since <pronoun|determiner>',
  'told|warned us|them|about',
  'reported <any>? <any>? to|through|via',
  'stopped|stops|linked to|<determiner>',
  'kept|keep|keeps|held|holds <any>+ from|away|out|back|until|apart <word>',
  '<system> .. kept|keeps|protected|shielded|contained|limited <determiner|number>',
  'pointed|points|led|leads <word>? <word>? to|at',
  'as <determiner> <any>? <any>? <any>? <any>? <any>? <any>?',
  'hosted|keeps|compares|stored|separate|own|second|another|independent',
  'knew|knowing !what|where',
  'with the help|aid|assistance of',
  '<comma> which|who|where !is !was !made !meant !did !were !had <any>',
  'which <be> how|why|where',
  // "A list of open decisions kept us on track", but not "good communication helped us".
  `${notVirtue} <word> <adverb>? helped|kept|let|gave <person> <any>`,
  '<gerund> in|on|from|across|behind|under <determiner>? <word> added|made|gave|saved|let|kept|meant',
  'one|single|a click|button|command|keystroke',
  'fall|falls|fell back',
  'turn|turned|turning off|on|down|up',
  'idea|plan of <gerund>',
  'via|through|over <capitalised>',
  'on !monday !tuesday !wednesday !thursday !friday !saturday !sunday <capitalised>',
  'alerting|monitoring|alerts|graphs|thread in|on <capitalised>',
  'such a way that',
  'brought|cut|killed|swapped <determiner|number>',
  'through|by|over|to <determiner> <word> file|port|line|console|page|channel|key|number|address|mode',
  '^ as|since <pronoun|determiner>',
  'after|when|because|once <determiner> <any>? <system|any> reported|alerted|paged|fired|flagged|warned|showed',
  'attached|exported|printed|played|fetched|shielded|confined|separated|resent|preloaded|cached|wired|cabled|mounted|copied|dumped|installed|downgraded|locked|revoked|forwarded|marked|labelled|filtered|suspended|halted|froze|frozen|cordoned|redirected|patched|scripted|simulated|reproduced|bisected|profiled|replayed|mirrored|quarantined|shed|shifted|diverted|muted|silenced|captured|recorded',
  'used|using|remembered|recognised|recognized|recalled|wrote|built|ran|disabled|enabled|switched|drained|rerouted|paused|throttled|toggled|deleted|scaled|pinned|queried|compared|correlated|traced|tailed|flipped|designed|provisioned|rehearsed|practised|practiced|prepared|documented|reverted|rolled|restarted|bypassed|isolated|blocked|posted|shared|opened|suggested|proposed|asked|called',
  '<person|capitalised> <adverb>? spotted|noticed|guessed',
  'runbook|playbook|dashboard|dashboards|override|annotation|annotations|sensor|sensors|detector|heat-map|panel|metric|metrics|feature-flag|flag|flags|switch|script|query|command|console|graph|graphs|logs|trace|traces|knob|toggle|rehearsal|drill|game-day|gameday|exercise|checklist|canary|backup|backups|replica|replicas|snapshot|snapshots|bridge|spreadsheet|template|cli|kill-switch|breaker|circuit|rota|design|canaries|staging',
  'feature|kill|game flag|flags|switch|day|days',
]);

/** Goes on about what was said before, speaks of luck, or of what did not go well after all. */
const aside = new PatternSet([
  '^ this|that|these|those|which <comma|word>? <any>* caused|meant|lessened|gave|led|gives|means',
  '^ this|these <comma>',
  '^ you can|may',
  '^ without <any|comma>* would',
  '^ however|but|unfortunately|although|sadly|not|nothing|none',
  // "They were quick, and we were lucky that they were in" praises first.
  '^ <any>* lucky|luck|luckily|fortunately|fortunate|chance',
  '^ <determiner> action items|item',
  'demand|load|traffic|volume <adverb>* was|dropped|fell|went|subsided',
]);

/** What a template says of the section. */
const templateWords = new PatternSet(['things|what that? went|worked well', 'for example']);

/** What one field of an entry says is told in full by the others. */
function isField({ type, sentences: [first] }: Block): boolean {
  return type === 'item' && first !== undefined && fieldLabels.test(first.tokens);
}

const fieldLabels = new PatternSet(
  (definitionOf('went-well')?.entry?.fields ?? []).map(({ label }) => `^ ${label.toLowerCase()}`),
);

/** What sounds like a how and tells none: that the process was used, where the ticket is, that it ended by itself. */
const emptyWords = new PatternSet([
  'use|uses|used|using|ran|run|followed|following <determiner>? <any>? <any>? process|processes|incident|incidents|channel|channels|procedure|procedures|room|call|calls|meeting|meetings|time|times|plan',
  'process|incident|response|everything|all|it|things|itself ran',
  'incident command',
  'on its|their own',
  'as designed|prepared|documented|rehearsed|practised|practiced',
  'ran through',
  'knew their|his|her|the role|roles|job|jobs|part',
  'joined|joining|on <determiner>? <any>? bridge|call|channel',
  // "Backups worked" names a tool and says nothing of it.
  '^ <determiner>? <word> <any>? <adverb>? <be>|worked|helped|held|survived|recovered|stayed|went <adverb>* <any>? $',
  '<system> <adverb>? noticed|spotted',
  'asked|suggested|proposed|shared|opened <determiner|adverb>* good|right|great|helpful|useful <word>',
  'happy|glad|pleased with',
  'thanks to <determiner>? <any>? work|effort|efforts|dedication|support|help|people|everybody|everyone',
  'once again|more',
  'as well|always|ever|usual|one|a whole|team',
  'so|very|too <adverb|comparative>* quickly|fast|well|many|much|soon|good|calm|helpful',
  'see|issue|ticket|thread|<open> <object> !<word|object>',
]);
function withoutEmptyWords(tokens: readonly Token[]): readonly Token[] {
  const empty = emptyWords.matches(tokens);
  return empty.length === 0
    ? tokens
    : tokens.filter((_, at) => !empty.some(({ start, end }) => at >= start && at < end));
}

const longestWithoutHow = 34;
/** "It was Monday", which is nobody's doing. */
const circumstance = new PatternSet(['^ it|there|this|that <be>']);
/** In so few words nobody says how, whatever the words are. */
const longestBare = 12;

/** In its section, or in the column of a table that has its name. */
function isAboutWhatWentWell({ section, cell }: Block): boolean {
  return (
    section.context === 'went-well' ||
    (cell !== undefined && recogniseSection(cell.header, 2) === 'went-well')
  );
}

function isBare(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  return (
    words.length <= longestBare && !words.some(({ quoted }) => quoted) && !circumstance.test(tokens)
  );
}

/** What an item tells first leads up to what it is about. */
function isSetting(tokens: readonly Token[], { type, sentences }: Block): boolean {
  return type === 'item' && sentences.length > 1 && sentences[0]?.tokens === tokens;
}

function check({ tokens, block }: Sentence) {
  if (!isAboutWhatWentWell(block) || block.type === 'heading' || isField(block)) return [];
  const words = tokens.filter((token) => token.kind !== 'punctuation');
  if (words.length > longestWithoutHow || words.length < 2) return [];
  if (!praise.test(tokens) && (!isBare(tokens) || isSetting(tokens, block))) return [];
  if (aside.test(tokens) || templateWords.test(tokens)) return [];
  if (substance.test(withoutEmptyWords(tokens))) return [];
  if (tokens[tokens.length - 1]?.word === ':') return [];
  const first = tokens.findIndex((token) => token.kind !== 'punctuation');
  const last = tokens.findLastIndex((token) => token.kind !== 'punctuation');
  return [
    {
      ...rangeOf(tokens, { start: first, end: last + 1 }),
      message: say(
        'This says that it went well, not how. {0}',
        say(questionAbout(questions.kinds, tokens) ?? questions.usual.text),
      ),
    },
  ];
}

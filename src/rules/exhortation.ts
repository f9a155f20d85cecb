import { is, subjectOf, isQuestion } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Fix } from '../lint/fix.js';
import type { Range, Review, Sentence } from '../review/review.js';
import { sentenceAt } from '../fixes/local-rationality.js';
import { say } from '../wording.js';
import type { Rule } from './rule.js';

export const exhortation: Rule = {
  id: 'exhortation',
  title: 'Asking people to try harder',
  severity: 'warning',
  rationale: `"Be more careful" changes nothing: tomorrow there is the same work with the same time for it, and the trade-off between
being quick and being thorough stays where it was. People were already as careful as that day allowed.

Ask what would make the careful thing the easy thing: a tool, a default, a signal, a second pair of hands, an hour.`,
  sources: ['Caveat promptor'],
  better: [
    [
      'Be more careful when editing firewall rules.',
      'The rule editor shows how many hosts a change touches before it is applied.',
    ],
    [
      'Remind everyone to check the dashboard after a deploy.',
      'The deploy job posts the three graphs into the channel and waits for a yes.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes: askWhatWouldMakeItEasy,
};

const people =
  'people|everyone|everybody|we|engineers|developers|operators|staff|team|teams|members|responders|reviewers|on-call|all|all-engineers|employees|users|they|you|devs|admins|colleagues|managers|leads|anyone|person|nobody|no-one|folks|contractors|authors|shift|agents|owners|maintainers|deployers|someone|engineer|operator|developer|responder|reviewer|technician|technicians|colleague|employee|analyst|analysts';
/** Those a rule of conduct is for. "We should check it" may be one task, "engineers should check it" never is. */
const others =
  'people|everyone|everybody|engineers|developers|operators|staff|members|responders|reviewers|on-call|employees|devs|admins|colleagues|managers|leads|anyone|no-one|folks|contractors|authors|shift|owners|maintainers|deployers|someone|all|nurses|doctors|clinicians|drivers|dispatchers|pharmacists|clerks|editors|trainees|supervisors|qa|ops|sres|crews|administrators|technicians|programmers|testers|leaders|interns|pilots|controllers';
/** Whom nobody is meant by and everybody feels meant. */
const nobody = 'nobody|no-one|everybody|everyone|anybody|anyone';
const duty = 'should|must|shall|need|needs|have|has|ought';
const examine = 'check|verify|test|review|read|look|watch|plan|ask|validate|confirm|think|consider';
const talk =
  'remember|communicate|coordinate|refrain|double-check|pay|respect|announce|inform|notify|consult|declare|speak|talk|listen|strive|challenge|question|own|admit|accept|embrace|trust|acknowledge|push|resist|learn|celebrate|treat';
const attend =
  're-read|reread|wait|check|verify|read|ask|test|think|confirm|review|remember|consult|inform|communicate|notify|pay|know|understand|follow|watch|look|report|escalate|coordinate|plan|avoid|refrain|respect|consider|double-check|announce|tell|call|raise|speak|talk|listen|acknowledge|update|announce|brief|remind|study|learn|practise|practice';
/** What only people do during an incident, and are asked to do sooner. */
const respond = 'declare|escalate|involve|engage|ask|communicate|announce|respond|intervene|speak';
const sooner =
  'sooner|earlier|faster|quicker|quickly|promptly|immediately|asap|proactively|early|often';
/** Conduct that is asked not to happen; "do not use", "do not store" are about what a system holds. */
const conduct =
  'trust|assume|edit|touch|deploy|run|change|restart|merge|push|skip|rely|rush|ignore|panic|forget|hesitate|consider|treat|guess|hurry|leave|wait|start';
const care =
  'careful|carefully|cautious|cautiously|vigilant|attentive|diligent|diligently|mindful|aware|thorough|thoroughly|proactive|proactively|alert|disciplined|conscious|thoughtful|responsible|rigorous|prudent|watchful|conscientious|strict|stricter|sceptical|skeptical|patient|suspicious';

/** What people do first, in the order of work they are asked to keep. */
const firstThings =
  'mitigate|fail|roll|rollback|revert|stabilise|stabilize|look|check|ask|restore|stop|fix|contain|communicate|escalate|call|read|page|declare|verify|test|triage|isolate|confirm|think|measure|listen|drain|recover|talk|breathe|debug|diagnose|investigate|rule|inform|notify';
/** What is set above other things by decree. */
const virtue =
  'quality|safety|security|correctness|transparency|simplicity|honesty|reliability|stability|accuracy|durability|speed|velocity|consistency|oversight|rigour|rigor|integrity|trust|communication|experience|ownership|accountability|discipline|craftsmanship|caution|curiosity|uptime|customers|users|patients|people|deadline|deadlines';
const hurry =
  'sooner|earlier|faster|quicker|quickly|promptly|immediately|asap|proactively|early|often|regularly|frequently|swiftly|timely|transparent|transparently|openly|honestly|clearly|concisely|advance';
/** What is written or said to others. */
const publish =
  'update|publish|post|respond|communicate|inform|report|answer|reply|share|open|declare|escalate|send|announce|act|acknowledge|notify|tell|involve|engage|loop|call|brief';
const published =
  'updated|published|posted|informed|told|warned|notified|reported|opened|declared|escalated|contacted|communicated|acknowledged|announced|addressed|answered|raised|called|involved|shared|handled|treated|responded|acted|investigated|reviewed|briefed';
/** What people do by hand, and are asked to do each time. */
const ritual =
  'run|take|make|get|do|perform|wait|write|stop|pause|announce|coordinate|prepare|agree|practise|practice|rehearse|have|keep|pull|simulate|pair|set|schedule|clear|stage';
/** Whom one keeps informed. */
const audience =
  '<person|outsider>|stakeholders|everyone|partners|community|public|others|business';

/** What is to be kept in order by somebody, time and again. */
const kept = '<any>+ up-to-date|up|patched to? date?';

/** How attentively something is done. */
const manner =
  'carefully|closely|thoroughly|diligently|attentively|rigorously|cautiously|deliberately|conscientiously|explicitly|consciously|proactively|critically|responsibly|openly';
/** Deeds of eyes, ears, mouth and memory: asked of people, they change nothing they work with. */
const byHand = `${examine}|${attend}|${talk}|measure|monitor|inspect|study|assume|expect|mind|keep|take|practise|practice|rehearse|doubt|suspect|stop|slow|involve|learn|beware|hesitate|write|recognise|recognize|anticipate|value|rush|hurry|panic|guess`;
const byHandDoing =
  'checking|verifying|testing|reviewing|reading|looking|watching|planning|asking|validating|confirming|thinking|considering|remembering|communicating|coordinating|informing|notifying|telling|escalating|listening|measuring|inspecting|rehearsing|practising|practicing|questioning|announcing|double-checking|speaking|talking|trusting|assuming|rushing|waiting|understanding|knowing|declaring|learning|staying|being|rehearsal|guessing|involving|sharing|responding';
/** Where somebody is asked to do what follows. A rule of conduct is any of these with a deed behind it. */
const askedToDo = [
  `we|you|team|teams|squad|squads|${others} <any>? ${duty} <adverb>* to? <adverb>*`,
  "it|this|that is|'s|would|will be? <adverb>* a? <adverb>* best|better|good|wise|safer|safest|wiser|smart|prudent|sensible|worthwhile|vital|advisable|important|essential|crucial|imperative|recommended idea|practice|thing|habit|policy|rule|form? not? to also|just|simply|really|first|only?",
  'thing|practice|rule|rules|lesson|takeaway|advice|key|trick|moral|habit|principle|bet|policy|answer|response to? do? is|remains <adverb>* not? to? also|just|simply|really|first|only?',
  'learned|learnt|reminder|reminds|reminded|taught|lesson|lessons|teaches us|me|everyone? ..2 to also|just|simply|really|first|only?',
  'lesson|lessons|takeaway|takeaways|learning|learnings|rule|moral|advice|conclusion|motto <any>? <any>? <any>? <dash> also|just|simply|really|first|only?',
];
const faults = 'forget|assume|trust|underestimate|overestimate|neglect|ignore|rush|rely';

const phrases = new PatternSet([
  // A manner is asked for first, whatever the deed.
  `^ <dash>? [ ${manner} ] !<participle|adverb|preposition> <word> <any>`,
  `we|you|i|they|team|teams|${others} <any>? [ ${duty} <adverb>* to? <adverb>* err ]`,
  '^ <dash>? <adverb>? [ err on the side of ]',
  `<person> <any>? [ ${duty} <adverb>* to? <adverb>* consider|treat|regard|view|see <any>* <any>* as|noteworthy|suspicious|important|urgent|dangerous ]`,
  '[ improve|improving|sharpen|hone|develop|strengthen|brush up? on? <determiner>? <any>* skills|skill|competence|competences|know-how|reflexes|judgement|judgment|planning|vigilance ] !<system>',
  '[ make|making|ensure|ensuring|see sure|certain|to? <adverb|preposition|gerund|determiner|system>* ] that? <determiner>? <any>* <any>* is|are|be|being|get|gets <adverb>* communicated|double-checked|announced|understood|followed|agreed|coordinated|discussed',
  `<person>|and|have|has|been <adverb>* [ requested|request|asked|ask|told|tell|urged|urge|instructed|instruct|reminded|advised|advise <determiner> <any>? ${others} ] to|not|<word>`,
  `^ <dash>? <adverb>* [ requested|request|asked|ask|told|tell|urged|urge|instructed|instruct|reminded|advised|advise <determiner> <any>? ${others} ] to|not|<word>`,
  '[ follow|following|adhere|adhering|stick|obey|obeying|observe|observing to? <determiner>? <any>? <any>? <any>? rules|principles|guidance|advice|discipline|etiquette ] !engine|set',
  'solution|fix|remedy|answer|mitigation|cure|conclusion <be> <adverb>* [ not to|stop|avoid ] <word>',
  'solution|fix|remedy|answer|mitigation|cure|conclusion <be> <adverb>* [ to not|never|avoid|stop ] <word>',
  'make|making|ensure|ensuring sure|certain? that? i|we [ <modal>? do? not|never <adverb>* repeat|do|make|let|forget|overlook|miss|lose ] <any>',
  '[ more|extra|additional|fresh eyes ] on|over|at',
  `^ <dash>? [ all|every|each|any <any>? <any>? ${others}|<outsider|person> should|must|shall|need|needs|have to? ensure|account|plan|prepare|avoid|expect|check|verify|remember|consider|monitor|keep|make|take ] <word>`,
  '^ <dash>? [ all|every|each|any !<system> <word> should|must|shall ensure|account|plan|prepare|check|verify|remember|monitor|keep|take ] <word>',
  `^ <dash>? <adverb>? ${others} who|that|of|on|in|at|with|using|working|running <any>+ [ should|must|shall !be|have|get|see|receive|find <word> ]`,
  "it|that [ <be>|'s <adverb>* important|essential|crucial|vital|imperative|critical to be|stay|remain|become ] <adverb>* <participle|adverb|word>",
  '^ <dash>? [ prepare for ]',
  `<person> will|'ll <adverb>* [ ${respond}|${publish} ..6 ${sooner} ] !than`,
  '^ <dash>? [ stick to ]',
  '[ have|having|form|acquire|develop|make|build <determiner> <any>? habit|habits ] of|to',
  `<person> <any>? [ ${duty} <adverb>* to? <adverb>* stop|quit|avoid making|pushing|deploying|releasing|assuming|treating|ignoring|relying|hoping|merging|rushing|skipping|doing|taking|putting|thinking|waiting|blaming|trusting ]`,
  '[ ensure|ensuring|make|making sure? that? <any>+ is|are|be <adverb>* reviewed|tested|checked|planned|discussed|prepared|considered|vetted properly|thoroughly|carefully|adequately|sufficiently|diligently|well ]',
  '^ <dash>? <adverb>? [ coach|teach|mentor|educate ] <any>',
  '[ discuss|stress|share|teach|reiterate|remember the importance ] of',
  '[ communication|coordination|collaboration <any>? <any>? <any>? has|have to improve|be|become|get ]',
  `we|you|i|they|team|teams|${others} <any>? [ ${duty} <adverb>* to? be <adverb>* prepared|ready ] for|to|when|if`,
  'lesson|lessons <comma|dash> <any>? [ prepare|expect|assume|remember|beware ]',
  '<person> <auxiliary|adverb>* [ work|working on|at <determiner>? <any>? communicating|communication|listening|planning|coordinating|discipline|being ]',
  ...askedToDo.flatMap((asked) => [
    `${asked} [ know ] !when|if|whether|about|why|more|within|immediately|sooner|earlier|at|quickly <any>`,
    `${asked} [ remember|beware|respect|accept|embrace|mind|listen|trust|doubt|double-check ] <word>`,
    `${asked} [ ${examine}|monitor|inspect|study|measure|follow ] <any>* <any>* more ${manner}`,
    `${asked} [ ${examine}|monitor|inspect|study|measure|follow ] <any>* <any>* before|after <gerund>`,
    `${asked} [ ${examine}|monitor|inspect|measure ] <any>* <any>* first $`,
  ]),
  ...askedToDo
    .slice(1)
    .flatMap((asked) => [
      `${asked} [ ${byHand} ] !whether|why|if`,
      `${asked} [ always|never ] <any>`,
    ]),
  `^ <dash>? <adverb|comparative>* [ know ] !when|if|whether|about|why|more|within|immediately|sooner|earlier|at|quickly <subordinator|determiner|person>`,
  `^ <dash>? [ more ${manner} ${examine}|monitor|inspect|study|measure|follow|watch|track|coordinate|collaborate|consider ]`,
  `<person> [ should|must|shall never|not ship|release|launch|upgrade|commit|approve|migrate|roll|promote|${faults} ] <any>`,
  `[ all|every|each <any>? <any>? <person> <be> <adverb>* responsible|accountable ] for <gerund>`,
  `^ <dash>? [ ${byHandDoing} <any>* <any>* <be> <adverb>* key|crucial|essential|vital|paramount|critical|imperative ] !<any>`,
  `^ <dash>? [ ${byHandDoing} <any>* goes a long way ]`,
  '^ <dash>? <adverb>? [ be <adverb>* more|better|less !<number|system> <any> ]',
  "let us|'s|all [ be <adverb>* more|better|less <any> ]",
  `<person> <auxiliary|adverb>* want|intend|plan|aim|try|hope|resolve|commit|wish|promise|strive to [ be|become <adverb>* more|better|less <any> ]`,
  `<person> <auxiliary|adverb>* want|intend|plan|aim|try|hope|resolve|commit|wish|promise|strive to [ ${respond}|react|communicate|notify|inform|tell|reply|answer|update ] ..6 better|more|${sooner}`,
  `${others} <any>? [ ${duty} to? have|get <determiner> <any>? <any>? reviewed|checked|approved|tested|verified ]`,
  `we|you|team|teams <any>? [ ${duty} to? be? ${examine}|${byHandDoing} ] <any>* more often|frequently|regularly`,
  `[ get|getting|push|urge ${others} to ]`,
  '[ get|getting|fall in|into <determiner> <any>? habit ]',
  '[ double|redouble|increase|intensify <determiner> <any>? effort|efforts ]',
  '[ second|another|extra|fresh|additional pair|set of eyes ]',
  '[ take <determiner> time ] $|with|when|to|and|<comma>',
  '^ <dash>? <adverb>? [ try|strive|aim|endeavour|endeavor not? to ] avoid|keep|be|remember|think|communicate|do|get|stay|rely|not|never|always|check|rush',
  `[ share|sharing|spread|spreading|circulate|disseminate|internalise|internalize <determiner>? <any>? lesson|lessons|learnings|knowledge|awareness ]`,
  '[ brown-bag|brown-bags|lunch-and-learn|lunch-and-learns|tech-talk ]',
  '^ <dash>? <determiner>? <any>? <any>? [ session|sessions|talk|talks|seminar|lecture|webinar ] on|about|for',
  `^ before|prior <any>+ <comma> <adverb>? [ ask|check|verify|confirm|consult|notify|inform|tell|announce|communicate|talk|double-check|read|think|make ] <any>`,
  '[ set|setting|establish clear|clearer|the? expectations|expectation ]',
  '[ closer|better|tighter|stronger|improved|smoother|more|clearer cooperation|co-operation|collaboration|teamwork|handovers|handover|hand-offs|hand-off|handoffs|hand-overs|responsiveness ] !<system>',
  '[ reminder|reminds us? that <person> ] should|must|need|needs|have|has|ought|cannot|can',
  // Whom to tell, and how soon.
  `[ keep|keeping <determiner>? <any>? <any>? ${audience} <adverb>? informed|posted|updated|abreast|apprised|in-the-loop ]`,
  '[ keep|keeping <determiner>? <any>? <any> posted|informed|abreast|apprised ]',
  `[ keep|keeping <determiner>? <any>? <any>? ${audience} in the loop|picture ]`,
  `^ <dash>? <adverb>? [ let !us <any>+ know ]`,
  // What is put above what.
  `^ <dash>? <any>? [ ${virtue} over|before|above ${virtue} ]`,
  `[ prioritise|prioritize|prioritising|prioritizing|value|valuing|embrace|favour|favor|favouring|favoring|foster|cultivate|sacrifice|sacrificing|compromise|champion on? <adverb|determiner>* <any>? ${virtue} ] <comma|conjunction|preposition>|$`,
  `[ put|putting <determiner>? <any>? ${virtue} first ]`,
  '[ build|foster|create|promote|encourage|cultivate|establish|strengthen|nurture|develop|need|adopt|instil|instill <determiner>? <any>? <any>? culture|mindset|mentality|habit|attitude ]',
  '[ cultural change|shift|stake|commitment|improvement ]',
  '[ make it a habit|rule|point ]',
  '[ be <adverb|comparative>* transparent|honest|upfront|candid|humble|kind|open ] with|about|and|towards|in|$',
  '[ hold|holding ourselves|ourself to ]',
  // Another look.
  '[ get|getting|have|having|ask|asking|seek|use for? <determiner>? second|another|extra|fresh|more|two? pair|pairs|set|sets of eyes ]',
  `^ <dash>? <adverb>? [ have|ask|get|let someone|somebody ] <word>`,
  '^ <dash>? <adverb>? [ have|ask|get <determiner> <any>? colleague|teammate|peer|co-worker|coworker ]',
  // Rules for whoever it may be.
  `^ <dash>? <determiner>? [ ${nobody}|${others}|those who|<gerund> <any>+ must|should|shall !be|have|get|see|receive|find|notice|experience <word> ]`,
  '^ <dash>? [ whoever <any>+ must|should|shall ] <word>',
  `^ <dash>? ${nobody}|${others}|those who|<gerund> <any>+ [ has|have|needs|need to ] <word>`,
  '^ <dash>? whoever <any>+ [ has|needs to ] <word>',
  '^ <dash>? nobody|no-one|everybody|everyone <any>? [ should|must|ought !be|have|get|receive|see|find <any> ]',
  '^ <dash>? no one <any>? [ should|must|ought !be|have|see <any> ]',
  `${others} [ should|must|shall not !be <word> ]`,
  `${others} <any>? [ ${duty} <adverb>* to? <adverb>* ${talk} ]`,
  `^ <dash>? <adverb>? [ ${publish} ] <any>* <any>* in|well? advance|beforehand|ahead|upfront`,
  '^ <dash>? [ communicate|overcommunicate ] <comma>|$',
  '[ raise|raising the bar ]',
  '^ <dash>? [ <any>? <any>? training|trainings|workshop|coaching|mentoring ] for|on|about|with',
  `^ ${others} <any>? <be> [ responsible ] for <gerund>`,
  '^ next time <comma> !<determiner|pronoun|preposition|subordinator|gerund|person> [ <word> ]',
  `^ from|in|going now|the|forward? on|future <comma> [ ${attend}|${ritual}|${publish} ] <determiner|preposition|adverb>`,
  `^ going|moving forward <comma> [ ${attend}|${ritual}|${publish} ] <determiner|preposition|adverb>`,
  '^ <dash>? [ avoid|no <any>? changes|change|deploys|deployments|deploy|releases|release|merges|edits|maintenance|restarts|upgrades ] <any>* on|before|during|near|around',
  '^ <dash>? [ avoid <any>? manual|hasty|risky|unnecessary|last-minute|ad-hoc <any> ]',
  '^ <dash>? [ avoid using|reusing|relying|sharing|mixing ]',
  '[ refresher|awareness|safety|security course|courses|session|sessions|workshop|workshops|briefing|briefings|seminar ]',
  '[ discuss|discussing|explain|explaining|highlight|highlighting how|why important|crucial|essential ]',
  '[ explain|highlight|repeat|convey|communicate the importance ]',
  `[ be|being|stay|remain|become <adverb|comparative>* extra|particularly|<adverb>? ${care} ]`,
  '<be> <adverb>* [ asked|required|expected|told|instructed|advised|encouraged|reminded not? to ] <any>',
  '[ must|should|has|have|needs to? be <adverb>? followed|respected|observed|obeyed|adhered|heeded ]',
  `[ please ] <adverb>? remember|make|be|let|double-check|do|don't|always|never|ask|communicate|avoid|stop|keep|refrain|wait|think|tell|inform|notify|announce|use|coordinate|verify|confirm|treat|respect|${examine}`,
  '[ reinforce|stress|emphasise|emphasize|reiterate|underline ] !test|tests|testing|tested <determiner>? importance|need|that|<any>',
  '[ take|taking <any>* seriously ]',
  'take|taking <any>* <any>* [ more? seriously ]',
  '^ <dash>? <adverb>? [ be <adverb>* quicker|faster|stricter|clearer|slower|firmer|bolder|sharper|tougher|smarter|readier|kinder|nicer ]',
  `[ ${duty} to? be <adverb>* quicker|stricter|clearer|firmer|bolder|sharper|tougher|smarter|kinder ] <preposition|subordinator>|to`,
  '[ make|making|ensure|ensuring sure|certain? that? <any>? <any>? <any>? <any>? is|are <adverb>* aware|familiar|trained|reminded|mindful|briefed ]',
  '[ stay|staying|keep|keeping|remain on top ] of',
  '^ <dash>? [ strive|aim ] for',
  '[ make|making|find|set|reserve time ] for',
  `<person> <any>* [ need|needs|must|should|have|has to? be <adverb>* trained|retrained|educated|reminded|briefed|instructed|taught|coached|sensitised|sensitized ]`,
  '[ feel responsible|accountable ]',
  '[ let <determiner> guard down ]',
  '[ change|changing|shift|shifting <determiner>? mindset|culture|attitude|thinking|mentality ]',
  '[ do <determiner> part|share|bit ]',
  '[ have the courage|discipline|patience|guts ]',
  `[ keep|keeping <determiner>? <any>? <any>? ${audience} <adverb>? up to date ]`,
  '[ improve|improving|strengthen|strengthening <determiner|adverb> <any>? handover|handovers|hand-offs|hand-overs|handoffs|communication|communications|coordination|collaboration|teamwork ] !<system>|channel|channels|plan|tool|template',
  '[ make|making no assumption|assumptions ]',
  '^ <dash>? [ spend|invest|take <adverb>? time ] <gerund>|to|on|for',
  '[ take a <any>? breath|moment|minute|second|pause ] to|before|and|when|<comma>|$',
  '^ <dash>? [ test|communicate|document|check|verify|measure|rehearse <comma> test|communicate|document|check|verify|measure|rehearse ]',
  `^ going|moving|in|from|for <any>* <comma>? all|every|each|any <any>? [ ${others} must|should|shall ] !be|have|get|see|find|receive <word>`,
  '[ ensure|ensuring|make|making sure? that? ] <any>* has|have <adverb>* read|understood',
  '[ can not|never <any>* too much|often|early|carefully|many ]',
  '[ must|should|shall|may|can not|never <adverb>* happen again ]',
  '[ learn|learning to say no ]',
  `<person> <any>* committed|agreed|decided|promised|pledged|resolved|want|plan|intend|try|aim to <any>* <any>* [ more ${manner} ]`,
  '[ not <adverb>* be|become|get|grow afraid|complacent|shy|ashamed|tempted ]',
  `<comma> [ always|never ${attend} ] <word>`,
  '^ when|whenever|after|during <any>+ <comma> <adverb>? [ check|verify|confirm|ask|double-check|remember ] that|the|if|whether|with|all|every|each|your|our|on',
  '[ have|having|ensure|ensuring|sure that? <determiner|number>? <any>? <person> <be>? around|watching|standing ] for|when|whenever|during|while|at|before|by|until',
  `^ <determiner>? <any>? ${others} [ must|should|shall !be|have|get|see|receive|find <word> ] <any>* <any>* before|whenever|every|always|first`,
  '^ <dash>? [ <word> <any>? first <comma> <word> <any>? later|second|afterwards|after ]',
  '^ <dash>? [ monitor|watch|follow <any>+ closely ]',
  `will|shall <adverb>* [ ${examine}|monitor|watch|track|follow|inspect <any>* <any>* more ${manner} ]`,
  // Pledges of effort.
  "to|<person>|can|will|'ll|must|should|shall|and|or [ do|doing <adverb>? better ] at|in|with|when|next|than|on|here|going|<comma>|$",
  "to|<person>|can|will|'ll|must|should|shall|and|or [ do|doing a? <adverb>? better ] job",
  '^ <dash>? [ do|doing a? <adverb>? better ] <any>',
  '<person|conjunction> [ promise|vow|pledge to do? better? ]',
  '[ <modal> not <adverb>* do|try|repeat|attempt this|that|it|so again ]',
  '<person|modal>|to|and <adverb>? [ do|get it|this|that|things right ] the|from|next|first|$|<comma|dash>',
  '<modal> <adverb>* [ strive|endeavour|endeavor|aspire to ]',
  '[ make|making <determiner> <any>? effort|efforts ] to',
  '[ more|extra effort|efforts ] in|into|to|on',
  '[ double|doubling down ] on',
  '[ do|doing our best ]',
  '[ given|give|giving|deserve|deserves a? higher|more|greater|top|enough priority|importance|thought|emphasis|focus|consideration|weight ]',
  // What to do sooner.
  `^ <dash>? <adverb>? [ ${respond} ..6 ${sooner} ] !than`,
  `<comma> [ ${respond} ..6 ${sooner} ]`,
  '^ <dash>? [ start|open|raise|declare|call incident|incidents sooner|earlier|early|faster|quicker ]',
  `${people} <adverb>? [ ${duty} to? <adverb>* ${respond}|open|contact|react|reach|act|update|publish|post|page|call|stop|start|roll|revert|fail|notify|inform|tell|alert ] ..6 ${sooner}`,
  `${people} <adverb>? [ ${duty} to? <adverb>* ${respond}|open|contact|react|update|publish|notify|inform|tell|stop ] ..6 as soon|early|quickly as`,
  `${people} <adverb>? ${duty} to? [ be <adverb>* better|faster|quicker ] !than`,
  `${people} <adverb>? ${duty} to? [ be <adverb>* more <any> ] !than`,
  '^ <dash>? [ roll|rollback|revert back? ..3 sooner|earlier ]',
  // How to think.
  '[ step back ] to|and|from|when|before|<comma>|$',
  '[ take a <any>? step back ]',
  '[ take|taking the|your|our|more|enough|sufficient|extra time ] to',
  `${people} <modal|adverb>* need|want|have? to? [ take time ] to`,
  '[ stop|quit assuming|rushing|skipping|hoping|guessing|panicking ]',
  '[ stop|quit relying|depending|counting on|upon luck|memory|hope|people|individuals|chance ]',
  '[ when|if in doubt ]',
  '[ trust <comma>? but verify ]',
  '[ plan|planning|think|thinking|look ahead ] <preposition|conjunction|subordinator|comma>|$',
  '^ <dash>? [ think ] about|of !<gerund>|how|whether|what|a|an <any>',
  '^ <dash>? [ think ] before|through|hard|like|in',
  '[ question|challenge <determiner>? assumptions ]',
  '[ learn from <determiner>? mistakes|errors ]',
  '[ get|getting|become better ] at|with',
  `[ improve how ${people} ]`,
  '[ speak up ]',
  '[ ask|asking for help ]',
  '[ over-communicate|overcommunicate|over-communicating ]',
  '[ stay|remain|keep calm ]',
  '[ be sure to ]',
  '^ <dash>? [ be sure ] that|<determiner>|<person>',
  '[ beware ] of',
  '^ <dash>? [ no <any> ] on|before fridays|friday|weekends|holidays',
  // More of the same work.
  '[ do|doing|perform|performing|conduct|conducting more|better|thorough|additional|further|extra|deeper|extensive <any>? qa|testing|tests|reviews|review|checking|diligence ]',
  '[ more thorough|careful|rigorous|diligent|cautious|meticulous|conscientious <any>? testing|tests|test|review|reviews|reviewing|checks|checking|planning|preparation|approach|analysis|process|verification|validation|assessment|qa|work|reading|about|in|when|with ]',
  '^ <dash>? [ test|cover more ]',
  '[ better|more|improved <any>? planning|preparation|preparations|discipline|teamwork|ownership|judgement|judgment ]',
  '^ <dash>? [ no <adverb>? careless|hasty|sloppy|rushed|blind|reckless|unplanned|uncoordinated|unannounced|ad-hoc <any> ]',
  // The step before the step.
  `^ <dash>? [ check|verify|confirm|test|review|consult|ask|inspect|read|look|notify|inform|tell|discuss|compare|communicate|talk ] !for|whether|if <any>* <any>* <comma>? <any>* before|prior|whenever <gerund>|to|<person>|each|every|any`,
  '^ <dash>? [ check|verify|confirm|test|review|inspect|look|monitor|watch ] <any>* after|before|during each|every',
  '^ <dash>? <adverb>? [ consult|ask|notify|inform|tell|discuss|communicate|talk ] <any>* when|while <gerund>',
  '[ need|call for ] <any>* <any>* precaution|care|caution|vigilance|diligence',
  '^ <dash>? [ read|study|re-read <object> ]',
  '^ <dash>? [ read|study|re-read <capitalised> <number> ]',
  '^ <dash>? [ <any> things first ]',
  '[ close|closing the loop ] with',
  "[ everyone|everybody|our|your|their|all 's? <any>? job|duty|responsibility|business to ] <word>",
  "let us|'s [ not <any> ]",
  `[ like|want|expect ${others} to ] !be|have|see|get|find <word>`,
  '[ ensure|ensuring that? ] <any>* is|are|be|being <adverb>? double-checked|communicated|followed|understood|respected|adhered|informed',
  '[ care|caution|attention|diligence should|must|needs|has|to to? be <adverb>? taken|exercised|paid|given ]',
  '[ familiarise|familiarize ] ourselves|themselves|yourself|yourselves|<person>',
  'lesson|lessons|takeaway|rule|moral <any>? <dash> [ do not <any> ]',
  'lesson|lessons|takeaway|rule|moral <any>? <dash> [ always|never ]',
  '[ read the|all|your <any>? notes|documentation|manual|docs|output|plan|changelog|runbook ]',
  `[ more|extra|better|stricter|tighter|greater|special|particular|increased|additional|utmost|due care|caution|attention|vigilance|diligence|discipline|awareness|rigour|rigor|thoroughness|mindfulness|scrutiny|patience|humility|empathy|restraint|curiosity|prudence|suspicion|scepticism|skepticism|respect|foresight ]`,
  '[ enforce|require|show|practise|practice|instil|instill|demand <determiner|comparative>* discipline|patience|restraint|care|caution|vigilance|diligence|rigour|rigor ]',
  '[ discipline|patience|care|caution|vigilance|diligence|communication|planning|preparation|teamwork <any>* <be> <adverb>* essential|key|crucial|vital|paramount|everything ]',
  '[ importance of ] <any>+ can|could not <adverb>? be',
  '[ awareness ] <any>* to|must|should|needs <adverb>? be raised|increased|improved|strengthened',
  '[ spend|invest|take|allow|put|devote|plan|leave|reserve|allocate|schedule <adverb>? more|enough|extra|additional|sufficient time|thought|effort|energy|attention|care ]',
  '[ follow|adopt|observe|practise|practice <determiner>? <any>? <any>? practices|habits|hygiene|etiquette ]',
  '[ improve|strengthen <determiner>? <any>? <any>? habits|hygiene|etiquette ]',
  '^ <dash>? [ inform|tell|brief|notify|instruct all|every <any>? <person> ]',
  '^ <dash>? [ check|verify|watch|inspect|read|look <any>* more? often|regularly|frequently|daily ] $',
  '^ <dash>? [ review|test|audit|rehearse <any>* more often|frequently|regularly ]',
  '^ <dash>? [ check|verify|watch|inspect|read|look <any>* each|every morning|day|evening|night|week|shift ]',
  '[ take|exercise|use|apply|pay|give <adverb>? <any>? care|caution|attention|vigilance|diligence ]',
  '[ paying|taking|giving <adverb>? <any>? care|caution|attention ]',
  '[ take care ]',
  '[ remember|remembering ] to|that',
  '[ do not|never? forget ]',
  '[ reminded|reminding of|to|about|that ]',
  '^ <any>? <any>? [ reminder|reminders of|about|that ]',
  '[ reminder|reminders to ] <any>',
  '[ send|post|issue|give|circulate|publish <determiner>? <any>? reminder|reminders ]',
  '^ <any>* [ read <any>+ twice ]',
  `[ remind|reminded|reminding|encourage|urge|urged|instruct|instructed ] <determiner>|<adverb>|${people}|<word> <any>? <any>? <any>? to|of|about|that|not`,
  `[ educate|educating|educated|train|training|retrain|retraining|coach|teach|re-train|re-educate|reeducate|sensitise|sensitize|refresh ] <determiner|adverb|number>* <any>? <any>? <person>|people|employees|staff|customers|users|agents|everyone|technicians`,
  'repeat|renew|plan|introduce|provide|hold|organise|organize|conduct|schedule|arrange|offer|give|complete|attend|undergo|receive <determiner|adverb>* <any>? <any>? <any>? [ training|trainings session|sessions|course|courses|programme|program? ] $|<preposition|conjunction|subordinator|comma>',
  '^ <dash>? [ brief ] <determiner> <any>? <person>',
  '[ refresher|awareness|additional|further|mandatory|annual|continuous|regular|ongoing|more|better|security|compulsory|proper|internal|staff|team training|trainings|education ]',
  '[ raise|increase|improve|create|build|strengthen|heighten|foster <any>? <any>? awareness|attention|care|caution|vigilance|discipline|diligence|carefulness|mindfulness ]',
  '[ communicate|communicating|coordinate|collaborate <adverb>* better|more|clearly|earlier|proactively|early|often|well|closely ]',
  '[ better|improve|improved|clearer|more|improving communication|coordination|collaboration|communications ]',
  `[ make|making sure|certain that? <determiner>? <adverb>? ${people} ] check|checks|verify|read|know|knows|understand|understands|follow|follows|test|tests|review|always|remember|use|do|pay|respond|communicate`,
  '[ make|making sure|certain <adverb>* ] that? <word> .. are|is|be <adverb>? checked|tested|reviewed|verified|read|followed|communicated|understood|respected|double-checked',
  `[ ensure|ensuring that? <determiner>? <any>? <any>? !they ${people} ] check|checks|verify|read|know|knows|understand|understands|follow|follows|test|tests|review|always|remember|use|do|pay|respond|communicate`,
  `[ make|making|ensure|ensuring sure|certain? that? <any>? <any>? ${people} ] <any>* has|have <adverb>* read|checked|tested|verified|reviewed|understood|informed|notified|told|followed|seen`,
  '[ follow|following|adhere|adhering|stick|comply|complying|respect|observe <adverb>? to|with|by? <determiner>? <any>? <any>? process|processes|procedure|procedures|policy|policies|runbook|runbooks|playbook|playbooks|handbook|manual|checklist|guidelines|guideline|instructions|protocol|protocols|steps|standards|practices|documentation ]',
  '[ keep|keeping <determiner>? <any>? runbook|runbooks|documentation|docs|wiki ] up|current|accurate|updated',
  `[ make|making|ensure|ensuring sure|certain? that? <any>? ${people} is|are <adverb>* aware|familiar|trained|reminded|mindful|prepared ]`,
  '[ double-check|double-checking|triple-check|doublecheck|re-check ]',
  '[ double check|checking ]',
  '^ <dash>? [ always|never ] !return|include|emit|cache|serve|expose|render|respond|retry|log|send|accept|close|load|fetch|compute|reject|persist|print|validate <word>',
  '<person>|everyone|people should|must|shall|need|has|have|to <adverb>? [ always|never ]',
  '[ think|look|check|test|verify|review|read|plan|look|listen|ask|count|measure twice|harder|carefully|properly|thoroughly|diligently|closely ]',
  '^ <dash>? <adverb>? !<system> <word> <any>* [ more carefully|closely|thoroughly ]',
  `^ <dash>? <adverb>? ${examine} <any>* [ thoroughly|diligently|carefully|attentively|rigorously ]`,
  '[ keep|keeping <adverb>? <determiner>? close|closer|careful|better|watchful|sharp? eye|eyes|watch ] on|open|out|over',
  '[ try|trying|work|working harder ]',
  '[ pay|paying <any>? <any>? attention ]',
  '[ avoid|avoiding making|mistakes|errors|repeating|rushing|deploying|releasing|merging|pushing|skipping|assuming|touching|editing ]',
  '<person>|and <adverb>? will|should|must|shall [ avoid|refrain !having|being|getting|losing <gerund>|from ]',
  '[ refrain ] from',
  '[ make|making sure to ]',
  `should|must|shall [ not ${conduct} ] <any>`,
  `^ <dash>? [ do not ${conduct} ]`,
  `<comma> [ do not ${conduct} ]`,
  `let <any> [ not ${conduct} ]`,
  '^ <dash>? [ do not ] !result|seem|appear|match|exist|use|store|allow|expose|send|return|set|let|log|include|cache|retry|block|hardcode|hard-code|count|create|capture|load|require|enable|show|emit <any>',
  '[ common sense ]',
  '^ [ ask|tell <determiner>? <any>? !vendor|provider|supplier|carrier <person> ] to|about|that',
  '[ re-briefed|rebriefed|briefed|counselled|counseled|retrained|re-trained ]',
  '[ adherence ] to',
  'must|should|shall be? [ always|never ] <any>',
  '<person> to [ study|read|check|verify|review ] <any>* carefully|thoroughly|closely',
  '[ you must ]',
  '[ keep|keeping|bear|bearing <any>? <any>? <any>? in mind ]',
  '[ must|should|has|have|needs|need to? be kept ] <adverb>? current|up|accurate|up-to-date|fresh',
  '[ make|making <any> <any>? <any>? aware ] of|that',
  '[ talk|speak to|with <determiner>? <any>? team|teams|staff|members|employees|engineers|crews|colleagues|everyone about ]',
  '[ take ownership|responsibility|accountability ]',
  '[ resist|fight ] the temptation|urge',
  '[ slow down ]',
  '[ hold|holding ] <person>|ourselves|each|people <any>? <any>? accountable',
  `${others} <any>? [ should|must|shall|ought|need|needs <adverb>* to? <adverb>* ${attend} ]`,
  `users|they [ should|must <adverb>* ${attend} ]`,
  `^ <dash>? <determiner|number>? !encourage|urge|remind|ask|tell|instruct|allow|enable|help|get|let|for|find <any>? ${others} [ to <adverb>* ${attend} ]`,
  `we|you <any>? [ ${duty} <adverb>* to? <adverb>* ${talk} ]`,
  `team|teams <any>? [ should|must|need|needs <adverb>* to? <adverb>* ${talk} ]`,
  'we|you|team|teams <any>? [ should|must <adverb>* follow|stick|adhere ] !up',
  `we|you|team|teams <any>? [ ${duty} <adverb>* to? <adverb>* ${examine} ] ..6 before|always|carefully|closely|properly|thoroughly|twice|harder|better|ahead`,
  `we|you|team|teams <any>? [ ${duty} <adverb>* to? <adverb>* ${examine} more ] <adverb|preposition|subordinator|conjunction>|$`,
  `it|that [ <be>|'s <adverb>* necessary ] to be|check|communicate|inform|remember|follow|pay|read`,
  `it|that [ <be>|'s <adverb>* important|essential|crucial|vital|imperative|critical ] not? to <adverb>* ${byHand}|be|stay|remain|act|ensure|maintain|keep|make`,
  `it|that [ <be>|'s <adverb>* important|essential|crucial|vital|imperative|critical|necessary ] that|for <determiner>? <any>? <any>? ${people} !have|get|add|use|build|create|run|implement|can|are|automate <word>`,
  '[ use common sense ]',
]);

/** What stands among the lessons as a saying: there, and only there, any order is a rule of conduct. */
const maxims = new PatternSet([
  '^ instead|rather of|than <gerund> <any>* <any>* <comma> [ just|simply|always !<determiner|pronoun|system> <word> ]',
  `^ <dash>? <adverb>? [ ${firstThings} <any>* first ] <comma|semicolon|dash|conjunction|subordinator>|$`,
  '^ <dash>? [ start|begin|lead with|by|from ] !<number>',
  '^ <dash>? <adverb>? [ trust|question|doubt|suspect|value|respect|understand|know|celebrate|write|document|believe ] <determiner|pronoun|subordinator|negation>|people|things|how|what',
  '^ <dash>? <adverb>? [ assume|expect|anticipate|embrace|appreciate|beware|treat ] <any>',
  '^ <dash>? <adverb>? [ read ] <determiner|pronoun|adverb>|error|errors|logs|release|docs|documentation|messages|alerts|manuals',
  '^ <dash>? [ be !it <adverb|comparative>* <word> ] !when',
  `^ <dash>? <adverb>? [ ${examine}|stop|use|leave ] <determiner|pronoun|preposition|adverb> <any>* when|whenever|if|while|until`,
  '^ <dash>? <adverb>? [ ask|say|call|speak|escalate ] <any>* when|whenever|if|while|until',
  `^ before|when|whenever|if|while|until <any>+ <comma> <adverb>? [ ${attend}|${publish}|${firstThings}|${ritual}|say|count|leave|use|go ] <any>|$`,
  '<comma> [ always|never ] <word>',
  '^ <dash>? [ <gerund> <any>+ beats|pays ]',
  '^ <dash>? <gerund> <any>* <be> [ not? a|no sign|shame|excuse|option ]',
  '^ <dash>? [ measure twice ]',
  '^ <dash>? <adverb>? [ listen|talk|speak|prepare|plan|look to|for|with|up|at|before|ahead|beyond ]',
  `^ <dash>? <adverb>? [ ${examine}|consult|practise|practice|rehearse|measure|question ] your|our|every|each|everything|all|any|even|what|early|often|assumptions|regularly|first|both`,
  `^ <dash>? <adverb>? [ ${ritual} ] !<preposition> <any>* before <gerund>|any`,
  `^ <dash>? <adverb>? [ ${examine}|monitor ] <determiner> <any>* before|after|while <gerund>`,
  '^ <dash>? [ keep|keeping <determiner> <any>* up-to-date|up|current ] to|$',
  '^ <dash>? [ do not ] !result|seem|appear|match|exist <word>',
  '^ <dash>? [ better <any>+ than ]',
  `it <be>|'s <adverb|comparative>* [ better|safer|wiser|easier|best|wise|smart to ] ${firstThings}|${attend}|fail|err|overreact`,
  "it <be>|'s <adverb|comparative>* [ better|safer|wiser|easier|best|wise|smart not to <word> ]",
  '^ <dash>? [ watch|look out ] for',
  '^ <dash>? <adverb>? [ have <determiner|adverb>* <any>? plan|plans ]',
  '^ <dash>? [ stay|remain <word> ] $|<conjunction|comma>',
  '[ it pays to ]',
  '[ stick|sticking|keep to <determiner> plan|rules|script|schedule|order ]',
  '^ <dash>? [ follow up ] on|with',
  '^ <dash>? <adverb>? [ remember ] <any>',
  `^ <dash>? [ ${byHand} ] <comma> then|do|and|not|never <any>`,
  '[ better|safer|wiser to <any>+ than ] to|<gerund>|<any>',
  `^ what <any>+ <dash> [ ${byHand} ] <any>`,
  '[ <determiner|person> culture ] of|where|in|that',
  '^ <dash>? [ no|avoid more? friday|weekend|late|late-night|last-minute|holiday|peak-hour|untested|manual|big|large|risky|blind|big-bang|hasty|heroic <word> ]',
  '^ <dash>? [ prefer|favour|favor|beware ] <any>',
  '^ <dash>? [ avoid ] !<gerund> <any>',
  '^ <dash>? <gerund> <any>+ <be> <adverb>* [ better|safer|cheaper|wiser ] than',
  '^ <dash>? <gerund> <any>* <any>* <be> <adverb|negation>* [ a? <adverb>? bad|good|terrible|poor|dangerous|risky|asking|great idea|plan|practice|habit|strategy|combination|for ]',
  '^ <dash>? [ <any>? one <any> <any>? at a time ]',
  '^ <dash>? [ keep <any> <any>? small|smaller|simple|simpler|short|calm|cool|focused|honest|open|boring|humble|realistic|separate ]',
  '^ <dash>? [ roll|release|deploy|ship|change|start|begin|go|move out? gradually|slowly|early|small|carefully|step|incrementally|one ] !<system>',
  `^ <dash>? <adverb>? [ ${byHand} ] <any>* <any>* before <any>`,
]);

/** How all work is to be done, among the lessons. */
const norms = new PatternSet([
  '[ all|every|each|any <any>? <any>? code|change|changes|release|releases|deploy|deploys|deployment|deployments|edit|edits|migration|migrations|incident|incidents|feature|features|fix|fixes|work|maintenance|pr|prs|patch|patches should|must|shall|need|needs|have|has ] <adverb>* to? be',
]);

/** What is done to alerts and changes is still done by people: "alerts should be taken seriously". */
const passives = new PatternSet([
  '^ <dash>? <adverb>? [ give <any>+ plenty|ample|enough|early|earlier|ton|tons|lots|advance|sufficient|better|proper|fair of? notice|warning|warnings|time ]',
  `^ <dash>? <adverb>? [ give <determiner>? <any>? ${audience} <any>* notice|warning|heads-up|credit|attention ]`,
  `^ <dash>? <adverb>? [ ${publish} ..6 ${hurry} ] !warning|than|next|in|on|this|<system>`,
  `^ <dash>? <adverb>? [ ${publish} !with ..6 as soon|early|quickly as ]`,
  `^ <dash>? <adverb>? [ ${ritual} ] !<preposition> <any>* before|after|during|whenever|prior each|every|you|we`,
  `^ <dash>? <adverb>? [ ${ritual}|${publish} ] !<preposition> <any>* before|whenever|while you|we|everyone|everybody|all`,
  `^ <dash>? <adverb>? [ ${publish} ] <any>* before <gerund>`,
  `[ ${duty} to? be <adverb>* announced|communicated|coordinated|scheduled|notified|agreed|discussed|tested <any>* ahead|advance|beforehand ]`,
  `[ ${duty} to? be <adverb>* declared|escalated|contacted|involved|engaged|informed|notified|told|warned|announced|communicated ] ..4 ${sooner}|beforehand`,
  `[ ${duty} to? be <adverb>* ${published} ] ..4 within|promptly|more|often|immediately|quickly|asap|regularly|without|straight|right|swiftly|frequently|clearly`,
  `[ ${duty} to? be <adverb>* ${published} as soon|early|quickly as ]`,
  `we|you|team|teams|${others} <any>? [ ${duty} to? <adverb>* ${publish} ] <any>* <any>* when|whenever|before|while|if`,
  `[ ${duty} to? be immediately|promptly|always|proactively|swiftly|regularly ${published} ]`,
  '[ should|must|shall|can|will <negation> <adverb>* go|remain|stay unanswered|unnoticed|unchallenged|ignored|unacknowledged|unattended|unreported|unfixed|unresolved|unaddressed ]',
  '[ should|must|shall|can <negation> <adverb>* be left ] open|unattended|lying|unfixed|unresolved|unanswered|too|for|until|to|half|half-done|waiting|undone',
  `[ ${duty} to? be <adverb>* reviewed|tested|checked|verified|read|planned|discussed|considered|handled <adverb>* carefully|thoroughly|closely|diligently|better ]`,
  `[ ${duty} to? be carefully|thoroughly|diligently <adverb>* !monitored|logged|tracked|measured|observed|recorded|controlled <participle> ]`,
  `^ <dash>? <adverb>? [ keep|keeping ${kept} ]`,
  `<dash> <adverb>? [ keep|keeping ${kept} ]`,
  `${people} <any>? [ ${duty} to? <adverb>* keep ${kept} ]`,
  '[ make|making|ensure|ensuring sure? that? <any>* <any>* have|has|get|gets|receive|receives|given <any>* <any>? notice|heads-up ]',
  `[ ${duty} to? be double-checked|double checked? ]`,
  `[ ${duty} to? be <adverb>* taken <any>? <any>? seriously ]`,
  '[ should|must not be ignored|overlooked|forgotten|skipped|bypassed|underestimated|rushed|neglected|disregarded ]',
  '[ communication|coordination|collaboration <any>? <any>? <any>? needs|need|must|should|could|can <any>? <any>? improve|improved|improving|better|clearer ]',
  '[ communication|coordination|collaboration <be> <adverb>* key|important|crucial|essential|vital ]',
]);

/** Changes to tools, artefacts and conditions, in the same words. */
const exceptions = new PatternSet([
  'the|these following',
  'it|this|that <modal|be>* prudent',
  '^ this|that|which is because .. must|should|have|need <any>',
  'you need to know',
  'may have to ask',
  'have to call|ask|confirm|approve',
  // Whether to do it is what the action will settle.
  `if|whether|how|what|why|where|when|who ${people} <any>? should|must|need|needs|have|shall|ought to? <any>`,
  'never be <preposition>|a|an|the|able|possible',
  // What a repair brings about, and what the review itself is for.
  'so|thus|hence|therefore|meaning that? <any> <any>? should|can|may|must not|never <adverb>* happen again',
  'want|wants|wanted|wish|like|aim|try|trying|believe|committed to|in be|being <adverb>* transparent|open|honest|upfront|candid',
  'it|this|that|these|those|changes|work|fix|fixes|migration|project|projects|improvements|<gerund|system> <modal> <adverb>* take <adverb>? <any>? time',
  'double|doubling down on what|things',
  'carefully|closely|thoroughly monitored|logged|tracked|measured|observed|recorded|controlled',
  'ensure|sure that? everybody|everyone|we|all|people <any>? get|gets|receive|receives|can|is|are notified|emailed|paged|alerted|informed|a|an|the|access|enough',
  'being careful|aware of|not',
  'of|by|without|after|before taking a <any>? step back',
  'hold|holding us accountable',
  'keep you',
  'runbook|runbooks|documentation|checklist|template|page|banner|tool|prompt|message|guide|form|dashboard|wiki|handbook to|that|which remind|reminds|instruct|instructs|encourage|encourages|urge|urges|tell|tells <any>',
  'user|users|customer|customers|client|clients|visitors|passengers|players|merchants|patients|subscribers <be> <adverb>* advised|encouraged|asked|required|expected|told to',
  'continue to take <any>* <any>* seriously',
  'bot|tool|job|script|form|page|app|banner|portal|mail|system should|must|will|can|could|to <adverb>* remind|warn|tell|inform|ask|notify|instruct|urge|encourage <any>',
  'hope|hopes|sharing <any>* <any>* raise <any>? awareness',
  '<person> <adverb|auxiliary|conjunction>* continue? to? take <any>* <any>* <any>* seriously',
  'let <any>+ know in|via|through|by|with <determiner>? <any>',
  'can|could|will|would be aware|alert of|when|if|that',
  'help|helps|helping|let|lets|letting|allow|allows|allowing|enable|enables <any>* <any>* <any>* be|stay|remain|become <adverb|comparative>* aware|alert|informed|vigilant',
  'want|wants|wish|like|important|need|should|must to? <adverb>? emphasise|emphasize|stress|reiterate|underline that',
  'that|which will? <adverb>? urge|urges|encourage|encourages|remind|reminds|instruct|instructs|educate|educates|train|trains|inform|informs <any> <any>? <any>? to|of|about|that',
  'communication|communications|coordination with|of|among <determiner>? <any>? <system> !team|teams|and',
  'communication|communications|coordination between <determiner>? <any>? <system> and <determiner>? !<determiner> <any> !team|teams|staff',
  'communicate with <any>* over|via|through',
  '^ <dash>? always be|have|keep <preposition|number>|multiple|several|spare',
  '^ <dash>? always be|have|use|keep <determiner> <any>* <system>',
  'communicate|coordinate|collaborate with <determiner>? <any>? !<person> <system|capitalised|object>',
  'communication|communications procedure|procedures|process|processes|path|paths|protocol|protocols|layer|channel|channels|library|plan|template|tool|tools',
  'asking|telling|reminding|training|blaming people|engineers|everyone|staff to .. ..2 has|have|had|did|does|is|was not|never',
  '<system> <adverb>? should|must|to|will <adverb>* <any> <any>?',
  // What a product owes to those who use it.
  'user|users|customer|customers|client|clients|visitor|visitors|player|players|patient|patients|student|students should|must|shall <adverb>* always|never|be|see|get|have|receive',
  'more <system> <number>|than|per',
  '<system> <any>? <any>? <any>? should|must be given a? <comparative> <any>',
  'add|adding|introduce|implement|build|create|write|set more|better <any> <any>?',
  'careful rollout|rollouts|design|analysis|consideration|measurement',
  'training data|set|sets|job|jobs|model|run|pipeline|cluster|environment|budget',
  'remember me',
  'due diligence',
  'never|always been|returned|completed|finished|reached|exceeded|used|tested|fired|loaded|checked|needed|worked|noticed|happened|occurred|dropped|had|seen',
  'never|always returns|runs|fails|completes|reaches|goes|retries|starts|happens|on|available|exits|drops|was|were|had|been',
  'more attention than',
  'be alert|alerted|aware of? by|when|via|through',
  'alert|alerts|alerted|page|paged|notification|notifications|warning|job|bot|script|template|dashboard|tool|linter|pipeline|ci|hook|banner|prompt|form|button|automatically',
]);

const instructive =
  /^(?:actions|lessons|difficulties|response|summary|other|factors|questions|went-well)$/;

function check({ tokens, block }: Sentence) {
  const { context } = block.section;
  const teaches = block.type === 'heading' || context === 'actions' || context === 'lessons';
  if (readers.test(tokens) || isQuestion(tokens)) return [];
  if (!teaches && !(instructive.test(context) && asksColleagues(tokens))) return [];
  const lesson = context === 'lessons';
  const sayings = lesson ? maxims.matches(tokens) : [];
  return outermost([
    ...without([...phrases.matches(tokens), ...sayings], exceptions.matches(tokens)).filter(
      ({ start }) => !isDescribed(start, tokens) && !isPurpose(start, tokens),
    ),
    ...(automated.test(tokens) ? [] : passives.matches(tokens).filter(isUpToPeople(tokens))),
    ...(lesson ? norms.matches(tokens) : []),
  ]).map((match) => ({
    ...rangeOf(tokens, match),
    message: say(
      '"{0}" leaves it to people\'s memory and effort. What would make this the easy thing to do?',
      wordsOf(tokens, match),
    ),
  }));
}

/** "We check", "they take it seriously": what people do is told, and nobody is asked for it. */
function isDescribed(start: number, tokens: readonly Token[]): boolean {
  let at = start - 1;
  while (is(tokens[at], 'adverb')) at--;
  const subject = tokens[at];
  const verb = tokens[start];
  // "The panel will remind them": what reminds people is no person.
  if (is(subject, 'modal') && (schools.test(verb?.word ?? '') || twice.test(verb?.word ?? ''))) {
    const head = subjectOf(tokens, start)?.head;
    return head !== undefined && !is(head, 'person') && !doers.test(head.word);
  }
  if (!subject || !is(subject, 'person') || subject.word === 'us') return false;
  if (is(verb, 'modal', 'be', 'have', 'gerund') || asksFirst.test(verb?.word ?? '')) return false;
  if (subject.kind === 'word' && /^(?:on-call|shift|support|security)$/.test(subject.word))
    return false;
  return !tokens.slice(Math.max(0, at - 4), at).some(({ word }) => makesSure.test(word));
}
/** What a till or a form can be made to do as well. */
const twice = /^(?:ask|look|check|count|measure|listen|read|test|verify)$/;
/** Skippers, lecturers, pharmacists. */
const doers = /(?:ers|ors|ists|ians)$/;
/** Words that ask by themselves, behind whomever they ask. */
const asksFirst =
  /^(?:should|must|shall|need|needs|ought|have|has|to|promise|vow|pledge|strive|always|never|not|responsible|expected|who|requested|asked|urged|instructed|told|reminded|advised)$/;
/** What makes of "that they check" something to be brought about. */
const makesSure =
  /^(?:sure|certain|ensure|ensuring|make|let|get|have|help|so|that|if|when|before|until|requires?|insists?|like|want|expect|need)$/;

/** "A page to keep customers informed": what something else is for, which is not asked of people. */
function isPurpose(start: number, tokens: readonly Token[]): boolean {
  let at = start - 1;
  while (is(tokens[at], 'adverb') && tokens[at]?.word !== 'better') at--;
  const before = tokens[at];
  if (before && /^(?:help|helps|helping)$/.test(before.word)) return true;
  if (before?.word !== 'to' || schools.test(tokens[start]?.word ?? '')) return false;
  // What people talk about changes nothing but what they know.
  if (spokenOf.test(tokens[0]?.word ?? '')) return false;
  const governor = tokens[at - 1];
  if (!governor || governor.kind === 'punctuation') return false;
  return !(asksFor.test(governor.word) || is(governor, 'person', 'negation', 'be'));
}
/** Teaching and reminding is meant for people whatever it is a part of. */
const schools =
  /^(?:prioriti|remind|train|retrain|educate|teach|coach|raise|instruct|urge|encourage)/;
const spokenOf = /^(?:review|discuss|share|explain|talk|circulate|reiterate)$/;
const asksFor =
  /^(?:need\w*|has|have|had|ought|want\w*|try|trying|tries|going|important|essential|crucial|vital|critical|imperative|necessary|best|better|harder|good|great|idea|remember|asked|told|reminded|encouraged|expected|required|advised|instructed|learn\w*|lesson|lessons|reminder|commit\w*|promise\w*|plan|plans|planning|intend|intends|aim|aims|hope|hopes|agree\w*|continue|start|begin|policy|practice|rule|habit|point|careful|sure|like|attention|care|effort|culture|resolve\w*|strive|prefer\w*|wise|safer|pays|supposed|responsibility|job|duty|again|opportunity|chance|nurses|drivers|hands)$/;

/** What a machine does each time needs nobody's memory. */
const automated = new PatternSet([
  'automatically|automated|automate|bot|script|job|template|hook|ci|pipeline|workflow|api|probe|exceeds|threshold',
]);

/** "Connections should not be left open" is about software, "tickets should not be left open" about people. */
function isUpToPeople(tokens: readonly Token[]) {
  return ({ start, end }: Match): boolean =>
    tokens[end - 1]?.word !== 'left' ||
    /^(?:unattended|lying|waiting|unanswered)$/.test(tokens[end]?.word ?? '') ||
    !is(subjectOf(tokens, start)?.head, 'system');
}

/** Courtesies to those who read the review. */
const readers = new PatternSet([
  'please consider|donate|sponsor|report|support|help|upgrade|update|accept|bear|rest',
  'contribute|contributing|donate|volunteer your|time|code|money|patreon|to',
  'hesitate|free to contact|reach|ask|email|write',
  'if|should you have <any>? <any>? questions|concerns|feedback|comments',
  'keep <any>* eye on <any>* for <any>* details|updates|information|news|announcements',
  'let us know',
]);

/** Outside of lessons and actions, only what colleagues are asked for from now on; "you" are readers. */
function asksColleagues(tokens: readonly Token[]): boolean {
  return future.test(tokens) && !tokens.some(({ word }) => word === 'you');
}

const future = new PatternSet([
  'in the? future',
  "it|that <be>|'s <adverb>* imperative|essential|vital to|that !note|understand|know|remember|mention|recognise|recognize|point|say <any>",
  '<person> <comma> <any>* <any>* <comma> <adverb>* should|must|shall|ought',
  'all|every|each <any>? <any>? should|must|shall',
  '<person> <any>? <any>? should|must|shall|need|needs ensure|account|avoid|keep|plan|prepare',
  'solution|fix|remedy|answer|mitigation|cure|conclusion <be> <adverb>* not|to|avoid|stop|never not|avoid|stop|never|to',
  'need|needs|call|calls for <any>* <any>* precaution|care|caution|vigilance|diligence|discipline|communication',
  'make|making|ensure|ensuring sure|certain? that? i|we <modal>? do? not|never',
  "let us|'s take|make|use|try|keep|be|all|not|remember",
  '^ prepare|expect|assume|beware',
  '<person> <adverb>* need|needs more|better|greater <any>',
  'must|should|shall|may|can not|never <adverb>* happen again',
  'all|every|each <any>? <any>? <person> <be> <adverb>* responsible|accountable for <gerund>',
  'thing|advice|rule|trick to? do? is <adverb>* to? <adverb>* <word>',
  '<person> <adverb>* should|must|shall|ought',
  'we|i|everyone <adverb>* need|needs|have|has to',
  'in the future <comma>? <person>',
  'from now on',
  '<person> <adverb>* will|shall',
  'going forward',
  'next time',
  'do|doing a? <adverb>? better',
  'step back to|and',
  'will <adverb>* avoid|refrain <gerund>|from',
  '<person> <modal> <adverb>* be <adverb>* more|extra',
  'in the? future $',
  'to do better',
  '<conjunction|person> promise|vow|pledge to',
  'keep|keeping a closer|better|sharper',
  'has|have been reminded|instructed|told|trained|retrained|asked|briefed',
  'communication|coordination|collaboration should|must|needs|need',
  '^ be|remember|always|never|make|ensure|double-check|remind|train|educate|follow|pay|take|communicate|keep',
]);

function askWhatWouldMakeItEasy(problem: Range, review: Review): readonly Fix[] {
  const sentence = sentenceAt(review, problem);
  if (!sentence) return [];
  const text = ' ${1:What would make this the easy thing to do, or the other thing hard?}';
  return [
    {
      title: say('Ask what would make it easy'),
      edits: [{ start: sentence.end, end: sentence.end, text }],
      snippet: true,
      safe: false,
    },
  ];
}

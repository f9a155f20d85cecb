/** Words for what people do by effort alone, and the phrases that ask for it. */
import { carefully, verbs } from './asks.js';
import { alternatives, PatternSet } from './pattern.js';

/** How people can be, and machines hardly ever. */
const care = alternatives(`
  careful cautious vigilant attentive diligent mindful aware thorough proactive alert disciplined conscious thoughtful responsible
  rigorous prudent watchful conscientious strict stricter sceptical skeptical patient suspicious wary meticulous considerate deliberate
  methodical humble transparent honest candid upfront open forthcoming communicative responsive explicit precise clearer quicker faster
  firm firmer bold bolder kinder sharper tougher smarter calm calmer paranoid sensible realistic curious serious nicer slower prepared
  consistent respectful punctual intentional selective organised organized pragmatic cognizant informative afraid complacent tempted`);
/** When it is to be done, beside "as a rule". */
const soon = alternatives(
  'sooner earlier faster quicker quickly promptly immediately asap proactively early often beforehand upfront swiftly frequently',
);
/** What people have in their heads, and can be asked for more of. */
const spirit = alternatives(`
  care caution attention vigilance diligence discipline awareness rigour rigor thoroughness mindfulness scrutiny patience humility empathy
  restraint curiosity prudence suspicion scepticism skepticism foresight judgement judgment precaution precautions urgency respect
  carefulness concentration`);
const virtue = `${spirit}|${alternatives(`
  communication communications coordination collaboration relationship relationships rapport dialogue teamwork cooperation co-operation planning preparation preparations
  responsiveness transparency understanding openness honesty knowledge-sharing handover handovers hand-offs handoffs hand-overs`)}`;
export const virtues = new Set(`${virtue}|attitude|mindset|culture|mentality`.split('|'));
/** What is set above other things by decree. */
const value = alternatives(`
  quality safety security correctness transparency simplicity honesty reliability stability accuracy speed velocity consistency oversight
  rigour integrity trust communication experience ownership accountability discipline caution uptime patients people customers users
  deadlines`);
/** What eyes, ears, mouth and memory do: it changes nothing that people work with. */
const attention = verbs(`
  check verify test review read re-read reread look watch monitor inspect study measure ask tell inform notify announce discuss consult
  confirm coordinate plan prepare communicate report escalate call talk speak listen think consider know understand follow question
  practise practice rehearse examine scrutinise scrutinize scan compare reconsider brief warn share clarify involve engage declare
  acknowledge respect document remind learn recognise recognize validate evaluate anticipate identify account assume expect mind
  update publish post respond reply answer react act`);
/** What people do by hand, and may be asked to do each time. */
const ritual = verbs(`
  run take make get do perform write schedule pull pair set have drain back save note agree use go sleep count leave pause stop wait
  request obtain seek roll revert fail say`);
/** What they are asked to give up. */
const conduct = verbs(`
  trust assume edit touch deploy run change restart merge push skip rely rush ignore panic forget hesitate consider treat guess hurry
  leave wait start make take do repeat mix ship release upgrade launch approve jump blame underestimate overestimate overlook neglect
  miss share reuse reveal sacrifice perform experiment put depend count hope expect work give think say create try attempt execute
  operate reboot go lose let stay sit accept promote quit`);
/** Of these, what programs do, too: they are told to stop for good. */
export const operations = new Set(
  verbs(`
    deploy run change restart merge push start make take create do repeat mix ship release upgrade launch approve share reuse reveal perform
    experiment put count give execute operate reboot send accept promote`).split('|'),
);
/** Effort by themselves. */
const trying = verbs(`
  overcommunicate over-communicate double-check doublecheck triple-check recheck re-check beware heed obey behave concentrate listen
  collaborate overreact babysit familiarise familiarize refamiliarize refamiliarise circulate empathise`);
const teach = verbs(`
  remind educate train retrain re-train coach teach brief encourage urge instruct sensitise sensitize re-educate mentor upskill cross-train`);
const raise = verbs(`
  improve strengthen sharpen hone increase raise heighten foster cultivate promote develop enhance instil instill tighten brush step
  encourage polish build create grow reaffirm re-affirm re-establish reestablish deepen intensify renew rebuild mend`);
const give = verbs(`
  take pay give exercise use apply practise practice show devote dedicate draw put place lay spend invest assume accept demand enforce`);
/** What is asked for sooner. */
const urgent = verbs(`
  declare escalate involve engage ask communicate announce respond react intervene speak inform notify tell update warn publish post call reach alert act raise open contact start share wake page`);
const rules = alternatives(`
  process processes procedure procedures policy policies runbook runbooks playbook playbooks handbook manual checklist checklists
  guidelines guideline guidance instructions protocol protocols rules rule standards practices documentation principles advice etiquette
  roles plan schedule script conventions`);
const course = alternatives(`
  training trainings workshop workshops course courses refresher refreshers seminar coaching mentoring briefing briefings e-learning
  brown-bag brown-bags bootcamp bootcamps education`);
const groups = alternatives(`
  engineers developers devs maintainers operators staff people everyone everybody employees members colleagues teams reviewers nurses
  drivers crews owners admins authors contractors shifts wards folks`);
const audience =
  '<person|outsider>|stakeholders|everyone|partners|community|public|others|business|another|other';
/** Names of teams that are also what machines are called. */
const namesOfMachines = 'support|security|platform|infrastructure|networking|system';
/** What people are asked to have less of. */
const failings = alternatives(`
  miscommunication miscommunications misunderstandings misunderstanding complacency carelessness guesswork haste assumptions heroics
  silos finger-pointing shortcuts distractions distraction multitasking negligence`);
/** Participles of what only people do. */
const byPeople = alternatives(`
  checked reviewed read verified followed communicated understood respected double-checked discussed agreed announced coordinated planned
  documented adhered observed prepared considered vetted thought`);
const told = alternatives(`
  aware familiar trained retrained reminded mindful briefed educated informed instructed conscious prepared coached taught sensitised
  sensitized counselled counseled re-briefed re-trained familiarised familiarized comfortable confident conversant acquainted fluent`);
const reported = alternatives(`
  updated published posted informed told warned notified reported opened declared escalated contacted acknowledged announced addressed
  answered raised called involved shared handled treated reviewed briefed`);
/** What attention does to a thing. */
const seenTo = alternatives(`
  investigated looked followed questioned examined checked verified reported escalated raised treated reviewed tested double-checked
  scrutinised scrutinized inspected probed pursued flagged logged mentioned discussed announced communicated shared`);
/** Makes something, so that nobody has to remember it. */
const building = verbs(`
  add build create implement introduce write automate enable configure fix improve extend replace provide make integrate develop
  establish enforce require support deploy install migrate move define investigate`);
export const builds = new Set(building.split('|'));
const sure = 'make|making|ensure|ensuring|see sure|certain|to? that?';

/** Effort, whoever is asked for it. */
export const efforts = new PatternSet([
  `${trying} !to`,
  `strive|striving|endeavour|endeavor|refrain|hesitate to|from !${building} <any>`,
  'remember|remembering to|that|how|when|your|our|<comma>|<person>|$',
  'communicate|communicating !via|over|through $|<comma|conjunction|adverb|preposition|comparative>',
  `${verbs('be stay remain become get act')} <adverb|comparative|determiner>* bit|lot|extra|little|super? <adverb|comparative>* ${care}`,
  `${verbs('be become get')} more|better|much better|less !<number|system> !efficient|effective|resilient|reliable|robust|redundant|scalable|flexible|available|able|likely|stable <any>`,
  'be|being prepared|ready !<system> for|to|when|if',
  `${verbs('be get')} better|faster|quicker|good at|in|with|to`,
  'be|being sure that',
  'make|making|be|being sure|certain to',
  'make|making it a? habit|rule|point|priority to|of',
  'get|getting|fall|have|having in|into? the habit of',
  'keep|keeping <determiner> open mind',
  // To give something of oneself.
  `${give} <adverb|determiner|comparative>* <any>? ${spirit}|thought|weight|emphasis|heed|responsibility|accountability|initiative|courage|credit|focus|effort|energy !of|<system>`,
  `have|having|show|develop <determiner>? more|better|clearer|closer|greater|healthier|stronger <any>? ${virtue} !<system>`,
  'be <adverb>* given <adverb|determiner|comparative>* <any>? attention|thought|weight|priority|emphasis|consideration',
  `${verbs('spend invest take allow devote leave reserve allocate make find')} <adverb|determiner>* more|enough|extra|additional|sufficient? time on|in|into|to|for|with|<gerund>|$`,
  `${verbs('take')} your|our|more|enough time`,
  `${verbs('take')} <determiner> <any>? breath|moment|minute|second|pause|step to|before|and|when|back|<comma>|$`,
  `${verbs('take')} a? <adverb>? more|stricter|stronger|closer <any>? stance|approach|look`,
  `${verbs('take')} <any>* <any>* seriously|granted|heart`,
  'keep|keeping|bear <any>* in mind|touch',
  'keep|keeping|have|having <adverb|determiner|comparative>* <any>? eye|eyes|watch on|open|out|over|peeled',
  'keep|keeping <any>* <any>* up-to-date|patched',
  'keep|keeping <any>* <any>* up to date',
  `keep|keeping <determiner>? <any>? <any>? ${audience} <adverb>? informed|posted|updated|abreast|in|up`,
  'keep|keeping <determiner>? <any>? <any>? calm|quiet|cool|talking|communicating|notes|focused|head|nerve|wits|mind|posted|informed|abreast|apprised|current|accurate|fresh',
  `${verbs('adhere abide')} to|by|with <any>`,
  `${verbs('stick keep')} to|with <determiner> <any>`,
  `${verbs('stay keep remain be')} on <determiner|adverb>* lookout|guard|alert|toes|ball|safe|watch|top`,
  // To do the same better.
  `${verbs('do')} <determiner>? <adverb>? better|best|homework|part|bit|share`,
  `${verbs('do')} <determiner> <adverb|comparative>* job`,
  'have <determiner> courage|discipline|patience|guts',
  'do|doing everything|all <any>* can|could|power',
  `${verbs('do perform')} proper|more|better|thorough|additional|further|extra|deeper|extensive <any>? <any>? qa|testing|tests|reviews|review|checking`,
  `${verbs('try work push')} <any>* harder`,
  `${verbs('try')} <determiner> best`,
  `${verbs('make')} <determiner>? <any>? effort|efforts|assumptions|assumption`,
  `${verbs('get do')} it|this|that|things|these right`,
  `${verbs('work')} <any>? on|at <determiner>? <any>? communicating|listening|planning|coordinating|being|${virtue}`,
  `${raise} up? <determiner|preposition>? <any>? <any>? ${virtue}|skills|skill|competence|knowledge|culture|mindset|mentality|attitude|habit|habits|hygiene|bar !<system>|channel|channels|plan|tool|template`,
  'need|adopt|change|shift|establish <determiner>? <any>? <any>? culture|mindset|mentality|attitude|habit|habits|thinking',
  `${verbs('prioritise prioritize value favour favor sacrifice compromise champion put treasure defend')} on? <adverb|determiner>* <any>? ${value} <comma|conjunction|preposition>|first|$`,
  `${verbs('follow adhere obey respect observe comply adopt embrace honour')} <adverb>? to|with|by? <determiner>? <any>? <any>? <any>? ${rules} !engine|set`,
  `communicate|enforce|reinforce|reiterate and? <any>? <any>? <any>? ${rules}`,
  `${verbs('treat regard view consider')} <any>* <any>* as|noteworthy|suspicious|important|urgent|dangerous`,
  `handle|handling|treat|use|approach|${attention} <any>* with <any>? ${spirit}`,
  `${attention} <any>* <any>* more ${carefully}|often|frequently|proactively|actively|attentively`,
  `${attention} <adverb>? twice|ahead|harder|hard|through`,
  `${verbs('understand read learn study use promote do test review check look plan')} <any>* <any>* properly|thoroughly|carefully|diligently|closely`,
  `${verbs('communicate coordinate collaborate plan test prepare react respond document listen handle delegate talk speak meet')} <any>* better|more|clearly|openly|honestly $|<preposition|comma|conjunction>|when`,
  `${urgent} !<system> ..6 ${soon}|timely|transparent !than|warning`,
  `${urgent} !<system> ..6 ..3 ahead|advance !than|warning`,
  `${verbs('inform notify tell warn')} ${audience} <any>* with timely|transparent|clear`,
  `${verbs('give')} <any>+ <any>? plenty|ample|enough|earlier|ton|lots|advance|sufficient|better|fair of? notice|warning|warnings|time|heads-up`,
  `${verbs('work cooperate collaborate engage liaise')} more|even|much <adverb>* closely|together|closer`,
  `${verbs('give provide')} <any>* more|earlier|better|longer notice|warning`,
  'double check|checking',
  'watch|watching|look|looking out',
  'look|think before <any>',
  'slow|slowing|step|stepping down|back !<system>',
  'go|take|taking it? slow|slower|slowly|easy',
  'tread|treading lightly|carefully|softly',
  'speak|speaking|own up',
  'close|closing the loop',
  'err on the',
  `${verbs('think consider')} about|of|through? <determiner|adverb>* <any>? consequences|impact|implications|risks|others|effects|side-effects|worst`,
  'report|reporting|flag|question|raise|mention|voice|express|share <determiner>? anything|unusual|odd|suspicious|doubt|doubts|concern|concerns|worry|worries',
  'keep|keeping|make|making <determiner>? prs|pull|commits|changes|diffs|deploys|deployments|releases|messages|meetings requests? <any>? small|smaller|short|focused',
  'think|thinking as|like|outside|ahead|critically',
  `avoid|avoiding|prevent|preventing|reduce|reducing|minimise|minimize <determiner>? ${failings}`,
  `${verbs('write make give leave send')} clearer|better|meaningful|descriptive|good|clear <any>? messages|notes|descriptions|titles|comments|tickets|reports|handovers`,
  'read|reading|study|studying <determiner|object> <any>',
  'read|study <capitalised> <number>',
  'learn|learning to <any>',
  `${verbs('learn')} from <determiner>? mistakes|errors|each|others|incidents`,
  `${verbs('ask call reach')} for|out !<system> <any>* help|early`,
  'trust|trusting <comma>? but|<determiner> <any>',
  'challenge|question|questioning|challenging <determiner>? assumptions',
  'resist|resisting|fight !<system> <any>',
  'set|setting clear|clearer|the? expectations|expectation|example',
  // To make others try.
  `${verbs('coach mentor educate remind upskill')} !by <any>`,
  `${teach} ..6 ${groups}|team|juniors|trainees`,
  `${teach} <determiner|adverb|number>* !<system> <any>? !<system> <any>? !<system> <any>? <person|outsider>|newcomers|joiners|cashiers|colleagues|all|partners|suppliers`,
  `${verbs('ask tell inform notify instruct expect get push let have want require')} <determiner|adverb>* <any>? !vendor|vendors|provider|supplier|carrier|${namesOfMachines}|someone|us <person> to|about|that|not|of|<gerund>`,
  'let|get !me|us|it <determiner|number>* <any>? !vendor|provider|supplier|carrier|us|system|platform <person> <word>',
  'ask|have|get|let|having|getting a? someone|somebody|colleague|teammate|peer|everyone|everybody|co-worker',
  `${verbs('get have ask seek use')} <determiner>? <any>? <any>? pair|pairs|set|sets|more|fresh of? eyes`,
  'have|get|let|having|getting <determiner> second|another|different|third <person> <word>',
  'make|making <any> <any>? <any>? <any>? aware|familiar of|with|that',
  'hold|holding <determiner>? ourselves|ourself|each|<person>|people <any>? <any>? accountable|to',
  'impress|impressing <determiner>? <any>? on|upon',
  'stress|reiterate|emphasise|emphasize|emphasising|reinforce|underline|highlight|explain|discuss|repeat|convey|communicate|teach <determiner>? importance|that|to|why|need',
  `${verbs('spread share disseminate circulate internalise internalize')} <determiner|number>? <any>? word|lesson|lessons|learnings|awareness|knowledge|takeaways`,
  'talk|talking|speak|speaking|discuss to|with <determiner>? <any>? <person> about|the|that <gerund>|importance|need|<person>',
]);
/** What is to be brought about is that people know, or do. */
export const ensured = new PatternSet([
  `${sure} <determiner>? <any>? <any>? <any>? !they|system <person> <adverb>* is|are|be|get|gets|remain|remains|stay|stays <adverb>* ${told}|watching|around|present|looking|checking|paying|available|reachable|involved|consulted|engaged|ready|liaising|communicating|talking|listening|following|monitoring|on`,
  `${sure} <determiner>? <any>? <any>? <any>? !they|users|customers <person> <adverb>? ${attention}|follows|knows|checks|understands|uses|reads|tests|do|pay|always|never|abide|adhere`,
  `${sure} <any>* <any>* <person> <any>? <any>? has|have <adverb>* read|checked|tested|verified|reviewed|understood|informed|notified|told|followed|seen`,
  `${sure} <any>* <any>* is|are|be|being|get|gets <adverb>* ${byPeople} !by|automatically|against`,
  `${sure} <any>* is|are|be|being <adverb>* ${byPeople} by <any>* <person>`,
  `${sure} <any>? proper|adequate|sufficient|better|clear|good|thorough|timely|appropriate <any>? testing|review|reviews|training|${virtue}`,
  `${sure} <any>* go|goes|follow|follows|adhere|adheres|comply through|to|with? ..4 ${rules}|review`,
  `${sure} <any>* is|are|be not <adverb>? <participle> without`,
  `have|having|${sure} <any>* <any>* <any>* before <adverb>? <gerund>`,
  `${sure} <any>* <any>* have|has|get|gets|receive|given <any>* <any>* notice|heads-up`,
  `${sure} <determiner|number>? <any>? !${namesOfMachines} <person>|resources|expertise <any>* is|are <adverb>* available|reachable|around|present|nearby`,
  `${sure} we|i <modal>? do? not|never <adverb>* repeat|make|let|forget|overlook|miss|lose|do`,
  'have|having <determiner|number>? <any>? <person> around|watching|standing|present for|when|during|while',
]);
export const knowing = new PatternSet([
  'know|understand how|where|who|whom|when to',
  'know|knowing|understand|understanding !when|if|whether|about|why|more|within|what|how <determiner|person> !<system> <any>',
]);
export const attentions = new PatternSet([attention]);
export const rituals = new PatternSet([ritual]);
export const conducts = new PatternSet([conduct]);

/** As a rule, each time. */
export const habitual = new PatternSet([
  'before|prior|after|when|while|whenever to? <adverb>? <gerund>',
  'before|after|during deploys|deploy|deployments|releases|release|changes|upgrades|migrations|maintenance|incidents|outages',
  'before|whenever|when|while|if you|we|they|anyone|everyone|somebody|someone|something|anything|things',
  'before|after|during|on|at each|every|any|all <any>',
  'before|after|during a <any>',
  'every|each|same time|day|morning|evening|night|week|shift',
  'as soon|early|quickly as',
  `more ${carefully}|often|frequently`,
  'twice|first|carefully|thoroughly $|<comma|conjunction>',
  'from now on',
  'in future $',
]);
export const anyTime = new PatternSet([
  'before|prior|when|while|whenever to? <gerund>',
  'before|after|during each|every|any',
]);
/** What a machine does each time needs nobody's memory. */
export const automated = new PatternSet([
  'automatically|automated|automate|automation|bot|hook|ci|pipeline|workflow|webhook|cron|linter|prompt|banner|button|exceeds|threshold',
]);
/** Nobody says these of what people do. */
const ofMachines = alternatives(`
  result results seem appear match exist store allow expose send return returns set let log include cache retry block hardcode hard-code
  count capture load require enable show emit respond serve render close fetch compute reject persist validate accept be been is has
  had was were commit`);
export const saidOfMachines = new Set(ofMachines.split('|'));

/** Among the lessons any saying is a rule of conduct. */
export const maxims = new PatternSet([
  `${attention}|${ritual}|mitigate|restore|stabilise|stabilize|contain|fix <any>* <any>* first $|<comma|dash|semicolon|conjunction>`,
  'trust|question|doubt|suspect|value|respect|celebrate|believe|assume|expect|anticipate|embrace|appreciate|treat|prefer|favour|prepare|understand|know <any>',
  'read <determiner|adverb>',
  'start|begin|lead with|by|from|small !<number>',
  'be|stay|remain !it|able <any>',
  'do|keep|change|fix|update|deploy|touch|test|move|try? one <any> <any>? at a time',
  'make|prefer small|smaller <any>',
  'take breaks|turns',
  'have <determiner|adverb>* <any>? plan|plans|fallback',
  'ask|say|call|speak|escalate|stop|leave <any>* <any>* when|whenever|if|while|until|early',
  'listen|talk|prepare|plan|look to|for|with|up|before|ahead',
  'check|verify|test|review|read|practise|practice|rehearse|measure|question|watch your|our|every|each|everything|all|any|even|what|early|often|assumptions|<comma>',
  'keep <any> <any>? small|smaller|simple|simpler|short|cool|honest|open|boring|humble|realistic|separate',
  'write <any>* down',
  'release|deploy|ship|change|go|move|roll out? gradually|slowly|early|small|carefully|step|incrementally',
  'speak|talk less|more|softly',
]);

/** Done to things, but by people. */
export const passives = new PatternSet([
  `be <adverb>* ${byPeople} <any>* ahead|advance|beforehand|carefully|thoroughly|closely|diligently|better|adequately`,
  `be carefully|thoroughly|diligently|properly|always|double ${byPeople}|checked|planned|tested|handled`,
  'be <adverb>* double-checked|followed|respected|obeyed|adhered|heeded|communicated|raised|understood|repeated',
  'be <adverb>* taken <any>? <any>? seriously',
  'be <adverb>* kept <adverb>? current|up|accurate|up-to-date|fresh',
  'be <adverb>* taken|exercised|paid|given when|with|to|in|while|more|higher|greater|enough|top',
  `be <adverb>* ${reported} ..4 ${soon}|within|always|more|regularly|straight|right|clearly|without !seconds`,
  `be ${soon}|always|regularly <adverb>* ${reported}`,
  'be <adverb>* left open|unattended|lying|unfixed|unresolved|unanswered|waiting|undone|too|for',
  'go|remain|stay unanswered|unnoticed|unchallenged|ignored|unacknowledged|unattended|unreported|unresolved|unaddressed',
  'be <adverb>* acted|responded|attended|spent|devoted|invested|placed|put|laid on|in|to',
  `be <adverb>* ${seenTo} up|into|to|at|out? <comma>? even|regardless|whenever|however|no`,
  'be ignored|overlooked|forgotten|skipped|bypassed|underestimated|rushed|neglected|disregarded',
]);
export const growth = new PatternSet([
  'improve|change',
  'be|get|become better|improved|clearer|closer|tighter|quicker|faster|earlier|more',
]);
export const activities =
  /^(?:upgrades?|updates?|releases?|deploys?|deployments?|rollouts?|changes?|maintenance|migrations?|restarts?|reboots?|work|launches|edits?|handovers?|experiments|merges|fixes|meetings?|closures?|incidents?|features?|patches|prs|code)$/;
/** When people are allowed to do what they do. */
export const timetable = new PatternSet([
  'take|be|happen|occur|go|start|begin place|done|made|performed|scheduled|run|carried|deployed|merged|released|started|out|live|discussed|announced|ahead|on|before|after|during|without|outside|at|in|when|while|if|until|unless|with|reviewed|tested',
]);

const bettered =
  'more|better|greater|extra|improved|clearer|closer|stricter|tighter|stronger|smoother|increased';
/** Entries without a verb: what is to grow is in people. */
export const entries = new PatternSet([
  `^ <dash>? <determiner|number>? ${bettered}|proper|additional|due|utmost|particular|special|earlier|continuous|thorough|careful|close|good|fewer|regular|proactive|transparent|timely <any>? <any>? ${virtue} !<system>|plan|channel|channels|tool|procedure|procedures|process|between|with|of`,
  `^ <dash>? <determiner|number>? ${bettered} <any>? <any>? ${virtue} with|between|of`,
  '^ <dash>? <adverb>? more|proper|thorough|careful|better|stricter|rigorous|extensive|deeper|diligent|meticulous|strict <adverb|conjunction>* thorough|careful|rigorous|diligent|cautious? <any>? <any>? testing|review|reviews|reviewing|checking|reading|confirmation|verification|preparation|planning !<system>',
  '^ <dash>? no|avoid <adverb>? manual|risky|big-bang|unnecessary|careless|hasty|sloppy|rushed|blind|reckless|unplanned|uncoordinated|unannounced|ad-hoc|heroic|late|late-night|last-minute <any>',
  '^ <dash>? no more <any> changes|deploys|deployments|releases|merges|edits',
  '^ <dash>? no more? changes|deploys|deployments|releases|merges|edits|maintenance|restarts|upgrades on|after|before|during|without|outside|in|by <any>',
  '^ <dash>? no <any> on|before fridays|friday|weekends|mondays|monday|holidays|weekend',
  '^ <dash>? !add|set|create|configure|build|automate <any>? <any>? <any>? reminder|reminders to|of|about|that|for|$',
  `^ <dash>? <any>? <any>? <any>? ${course} session|sessions|module? on|for|about|in|of|with|to|$`,
  '^ <dash>? <any>? awareness|adherence|discipline|training|compliance|vigilance|attention|caution to|of|in|for|around|about|when|session|sessions|campaign|with',
  '^ <dash>? <any>? knowledge|information sharing|transfer',
  '^ <dash>? less|fewer <any> <any>? <comma> more',
  '^ <dash>? less haste|hurry|guesswork|guessing|heroics|assuming',
  '^ <dash>? <any>? <any>? <any>? reminding <any>',
  '^ <dash>? never again',
  `more ${care} <any>? about|with|when|handling|approach|attitude|reading|review|use|work|manner`,
  `^ <dash>? quicker|faster|earlier|sooner|prompter|swifter <any>? creation|declaration|escalation|response|reaction|notification|communication|acknowledgement|involvement|engagement|paging|posting|announcement|warning !<system|preposition>|to|from|of|by|with|between|for`,
  `^ <dash>? ${value} over|before|above ${value}`,
]);
/** The same as what is needed, or done. */
export const nouns = new PatternSet([
  `more|additional|further|mandatory|annual|continuous|regular|ongoing|better|compulsory|proper|internal|staff|team|refresher|awareness|safety|security <any>? ${course} !data|set|sets|job|jobs|<system>`,
  `repeat|renew|plan|introduce|provide|hold|organise|organize|conduct|schedule|arrange|offer|give|complete|attend|undergo|receive|book|run|mandate|assign|set|create|develop|make <determiner|adverb|comparative>* ..4 ${course} session|sessions|programme|program? $|to|<preposition|conjunction|subordinator|comma>`,
  'send|post|issue|give|circulate|publish|put <determiner>? <any>? reminder|reminders',
  `need|needs|require|requires|required|requiring|call|calls|demand|want|take|takes for? <adverb|determiner>? ${bettered}|special|particular|additional|utmost <any>? ${virtue}`,
  `need|needs|call|calls|called for <adverb|determiner>* more ${care}`,
  'need|needs|call|calls <any>* <any>* for? precaution|care|caution|vigilance|diligence|rigour|discipline',
  `more|greater|better|increased|extra ..2 ${virtue} must|is|are|should|has|needs|have be|to|required|needed`,
  `deserve|deserves|merit|merits|warrant|warrants <determiner|adverb|comparative>* <any>? ${spirit}|look|thought`,
  `importance|value|emphasis of|on <adverb>? being|staying|following|paying|taking|keeping|double-checking|${attention}`,
  `importance|value of <any>? <any>? ${virtue}`,
  `${spirit} is what <person>`,
  'under|on no circumstances|circumstance|account',
  'not stress|emphasise|emphasize|overstate enough',
  'of|about|in always|never <gerund>',
  `${spirit}|communication|planning|preparation|teamwork|${attention} ..4 is|are <adverb>* a? key|crucial|essential|vital|paramount|critical|imperative|everything|must $|<comma|conjunction|preposition>`,
  `${spirit} ..2 is <adverb>* important $`,
  "is|remains everyone|everybody|our|each|all of? us? 's? job|responsibility|duty|business",
  'can not|never <adverb>* be? too much|often|early|carefully|many|careful|suspicious|sure',
  'goes|go a long way',
  'no excuse|substitute|room for',
  'when|if in doubt',
  'common sense',
  'second|another|extra|fresh|additional|more|two pair|set|eyes of|on|over|at eyes?',
  'measure twice',
  'first things first',
  'cultural change|shift|stake|commitment|improvement',
]);
/** What is done to people, that they may try harder. */
export const schooled = new PatternSet([
  '<modal|be|have>|need|needs|to <modal|be|have|adverb>* to? be? <adverb>* reminded|retrained|re-trained|briefed|re-briefed|educated|counselled|counseled|coached !by <any>',
  '<modal|be|have>|need|needs|to <modal|be|have|adverb>* to? be? <adverb>* instructed|trained|taught !by|in|on|with <any>',
  '<modal|be|have>|to <modal|be|have|adverb>* made aware',
  'made aware that|of',
  '<be> <adverb>* now all? aware|conscious|mindful that|of',
  '<modal|be|have>|to <modal|be|have|adverb>* asked|required|expected|instructed|advised|encouraged|urged|requested|reminded|told not? to',
  '<be> <adverb>* responsible|accountable for <gerund>',
]);
const asking =
  'requested|request|asked|ask|asks|told|tell|urged|urge|instructed|instruct|reminded|advised|advise|expect|expects|want|wants|encourage|encourages';
export const schooling = new PatternSet([
  `${asking} <determiner|adverb>? <any>? ${groups} to|not`,
  `${asking} all|every|each|our|the <any>? ${groups} <word>`,
]);

import { clauseStart, is, subjectOf, type Subject } from '../language/clauses.js';
import { PatternSet, type Match } from '../language/pattern.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import { say } from '../wording.js';
import type { Rule } from './rule.js';

export const blame: Rule = {
  id: 'blame',
  title: 'Blame',
  severity: 'warning',
  rationale: `"Human error" is where an explanation stops just before it gets interesting. The same people, with the same skill, did the
same kind of work the day before, and it went well. What they did made sense to them, given what they saw, knew, wanted, and were pressed
by; until the review says what that was, readers fill the gap with "careless".

Holding somebody to account does not help either: it does not mend a coordination problem, a gap in expertise or a double bind, and it
makes the next account less frank.`,
  sources: ['A plea: assume local rationality', "The problems that accountability can't fix"],
  better: [
    [
      'An engineer accidentally deleted the production table.',
      'The engineer had two consoles open, for staging and production, which look the same. He ran the clean-up, a weekly task, in the one in front.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(problem, review, 'What made it the sensible thing to do?'),
};

/** Against somebody's intention, as people spell it in a hurry, too. */
const accidentally =
  'accidentally|accidently|accidentaly|acidentally|mistakenly|mistakingly|inadvertently|inadvertantly|inadvertedly|inadvertenly|unintentionally|unintentionaly|unintendedly|erroneously';
const unintended = `${accidentally}|carelessly|negligently|wrongly|incorrectly|unwittingly|unknowingly|recklessly|hastily|hurriedly|rashly`;

/** Somebody by their role: the one an account can end at. */
const someone =
  'engineer|developer|operator|administrator|admin|technician|contractor|intern|employee|colleague|sysadmin|dba|maintainer|analyst|teammate|mate|starter|person|individual|somebody|someone';
const roles = `${someone}|engineers|developers|operators|administrators|technicians|contractors|staff|member|members|reviewer|author|programmer|nurse|doctor|clerk|cashier|electrician|supplier|human|deployer|hire|freelancer|consultant|subcontractor`;
const harm =
  'outage|incident|disruption|downtime|failure|problem|issue|bug|breach|leak|loss|error|mistake';

/** Somebody, as the end of an account: "a contractor", "our network team", "me". */
const theOne = `<determiner> <any>? <any>? ${roles}|team|department|crew|squad`;
const oneself = 'i|me|he|she|us|myself|someone|somebody';
/** From the harm to whom it came from. */
const causedBy = [
  'caused|triggered|introduced|initiated|created|provoked|induced|started|brought by|about by?',
  'due|owing|down|traced|attributed|attributable|ascribed back? to',
  'result|consequence|work|product|doing of',
  'stem|stems|stemmed|resulted|arose|originated|came from',
];
/** What people do to systems, and what it then does. */
const artefact =
  'change|commit|edit|update|merge|deployment|command|script|release|fix|query|patch|setting|rule|migration';
const harmed =
  'caused|broke|crashed|knocked|wiped|destroyed|triggered|disabled|deleted|overloaded|exhausted|corrupted';
/** Who speaks of themselves. */
const ourselves =
  '<determiner>? <any>? we|i|they|team|engineers|operators|engineer|operator|responders|staff|management';
/** Whom people let down. */
const served =
  'users|customers|clients|community|members|staff|colleagues|students|patients|passengers|players|readers|merchants|partners|citizens';
/** Misses of nobody's. */
const misses = 'cache|near|page|tlb|lookup|cdn|read|hit';
/** The incident, spoken of as a story. */
const beginnings = `${harm}|it|everything|all|chain|events|trouble|story|saga|sequence|this`;

const phrases = new PatternSet([
  '[ human|operator|user|engineer|manual|personnel|people|administrator|admin|pilot|pebkac error|errors|mistake|mistakes|failure|failing|oversight ]',
  '[ human-error|pebkac|fat-fingers|fat-fingered|fat-finger|fatfingered|fat-fingering|finger-trouble ]',
  '[ fat finger|fingered|fingering|fingers ]',
  '[ culpability|culpable|mistake|mistakes|misstep|missteps|blunder|blunders|slip-up|carelessness|negligence|negligent|careless|sloppiness|incompetence|incompetent|complacency|complacent|recklessness|inattention|inattentive|laziness ]',
  '[ by accident|mistake|error ]',
  '[ on accident ]',
  '[ in error ] !state|$',
  '<participle> <any>? <any>? [ in error ] !state',
  // nobody's mistake by name, but a person's by nature
  '[ due|owing to <determiner>? <any>? oversight ]',
  '[ by|from|through <determiner>? <any>? oversight ] !of|over',
  '<be> <determiner> <adverb>? [ oversight ] !committee|board|body|group',
  '[ oversight ] by|on|from <determiner> ..2 part|side|team|<person>',
  '[ configuration|testing|review|planning|documentation|design|process|deployment|human oversight|oversights ]',
  '[ due|owing to <determiner>? <any>? typo ]',
  '[ because of <determiner>? <any>? typo ]',
  '[ caused by <determiner>? <any>? typo|misclick ]',
  '[ misclick|misclicked|misclicks|self-inflicted ]',
  '[ dropped|dropping the ball ]',
  '<person> <be> <adverb>* [ lazy|careless|sloppy|negligent ]',
  // the one it came from
  `[ caused|introduced|misconfigured|mishandled|misunderstood by <determiner> <any>? <any>? ${roles}|team|department|crew ]`,
  '[ error|slip|misconfiguration|omission|misstep|mishap|misjudgement|misjudgment ] by|of <determiner> <any>? <any>? <person>',
  `[ ${someone}|team who|that|which <adverb>* caused|triggered|broke|introduced ] <determiner>? <any>? ${harm}`,
  '[ wrong|incorrect <any> <any>? was|were <adverb>* typed|entered|clicked|pressed|keyed|unplugged|pulled ] !by|with|out|in|up',
  '[ wrong|incorrect <any>? command|script|migration|playbook|button|option|template|form|account|procedure|runbook was|were <adverb>* selected|picked|chosen|executed|run|used|followed|applied ]',
  'wrong <any> <any>? was|were <adverb>* <participle> [ by hand ]',
  '<person> <be> [ solely|entirely|fully|wholly responsible ] !for',
  `[ solely|entirely|fully|wholly responsible ] for <determiner> <any>? ${harm}`,
  "[ at|own|their|his|her|our|my|'s fault ]",
  '[ fault ] lies|lay|rests with',
  '[ fault ] of <determiner> <any>? <person>',
  `[ ${unintended} ] <any>`,
  '[ forgot|forgotten|forgets|forgetting ]',
  '[ unintended ] action|actions|deletion|removal|deploy|deployment|release|command|shutdown|press',
  '[ accidental|inadvertent|unintentional|mistaken ] !complexity|success|discovery|benefit|coupling|dependency|duplicate|duplicates|duplication|issue|issues|problem|problems|impact|effect|effects|consequence|consequences|side|incident <word>',
  '[ erroneous ] deletion|removal|change|push|deploy|deployment|commit|merge|update|edit|configuration|command|release|termination|shutdown|execution|modification|deactivation|restart|drop|assumption|belief|click|use|publication|exposure|leak|leakage',
  '[ made|make|making <determiner>? <any>? <any>? error|errors|mistake|mistakes|typo ]',
  '[ hold|holding|held <any>? <any>? <any>? accountable|responsible|to-account ]',
  '[ hold|holding|held <any>? <any>? <any>? to account ]',
  '[ accountable ] for',
  '^ <dash>? [ discipline ] <determiner>',
  '[ disciplinary|reprimanded|reprimand|sanctioned ]',
  '[ disciplined ] <determiner|object>|him|them',
  'been|not|less <adverb|comparative>* [ disciplined ]',
  '[ fired|dismissed ] !up|off|back|at|on|for|by|again|<determiner>|<object>|it|them',
  '[ to blame ] !for? $',
  '[ stupid|stupidity|foolish|foolishly|dumb ] !idea|decision|choice|move|plan',
  '[ lapses|lapse ] $|observed|in|on',
  '[ been counselled|counseled|warned|reprimanded|disciplined ]',
  '[ accountability has been fixed ]',
  `^ this|that|it|all <any>? <any>? <be> <adverb>* [ on us|me ] <comma>|$`,
  '<be> <adverb|determiner>* [ own doing|making|goal ]',
  '[ of <determiner> own making|doing ]',
  "[ our|their|my|his|her|'s <adverb>? failure to ] <mental>",
  '[ error|mistake lies|lay|rests|sits with ]',
  `[ error|errors|misconfiguration|mistake|slip|omission|typo <be> made|introduced|caused by ${theOne} ]`,
  '[ wrongly|incorrectly|mistakenly entered|typed|keyed|dialled|dialed ] !by',
  '[ between chair and keyboard ]',
  '[ <person> did not <adverb>? do our|their|his|her|my job|part|homework ]',
  '[ carelessly|negligently|sloppily|recklessly ]',
  'i <adverb>* should <adverb>* have <adverb>* been <adverb>* [ <comparative>? <adverb>? careful|attentive|vigilant|thorough|diligent|cautious ]',
  '[ our|my|his|her|their <adverb>? neglect|negligence|failings|failing|carelessness ]',
  '[ neglect ] of <determiner>',
  '[ failure|failures|failing|error|errors|slip|omission|lapse|inaction <any>? on <determiner|person> <person>? part|side|end ]',
  "[ failure|failures|failing|error|errors|slip|omission|lapse|inaction on <determiner>? <any>? <any>? 's part|side|end ]",
  '[ miscommunication|miscommunications|mis-communication ] !<preposition> !<system>',
  '[ miscommunication|miscommunications|mis-communication ] <preposition> <determiner>? !<system>',
  // the harm, a link, and somebody
  ...causedBy.map((link) => `${harm} <auxiliary|adverb>* [ ${link} ${theOne} ]`),
  ...causedBy.map((link) => `${beginnings} <auxiliary|adverb>* [ ${link} ${theOne} ]`),
  `[ due|owing to ${theOne} ] <gerund>|who|that`,
  `[ because of ${theOne} ] <gerund>|who|that`,
  `[ because <determiner> <any>? ${someone} <adverb>* ] <participle|negation>|did|ran|took|chose`,
  `${beginnings} <auxiliary|adverb>* [ began|begun|started|begins|starts|happened|occurred|originated !to ..4 when|because|with|after <adverb>? ${oneself} ] <participle|adverb>|ran|took|chose|made|got|put|went|was`,
  `${beginnings} <auxiliary|adverb>* [ began|begun|started|begins|starts|happened|occurred|originated !to ..4 when|because|with|after ${theOne} ]`,
  `[ wrong|incorrect <any> <any>? <be>? <adverb>* <participle> by <determiner>? <any>? ${roles} ]`,
  // how they went about it
  '<person> <be> <adverb>* [ overconfident|over-confident|overzealous|over-zealous|overeager|overoptimistic|over-optimistic|heedless|inconsiderate|unprepared|distracted|hasty ]',
  '<person> <be> <adverb>* [ too|overly|overtly confident|eager|hasty|trusting|optimistic|relaxed|lax|aggressive|ambitious|impatient|quick|hurried|zealous|casual|lenient|sure|complacent|cavalier ]',
  '[ merged|approved|pushed|deployed|released|shipped|committed ..3 themselves|himself|herself|myself ]',
  '[ waved|waving|nodded ..3 through ]',
  '[ <person> not <adverb>? following|reading|checking|testing|respecting|adhering|paying|caring|thinking ]',
  'we|i <adverb>* [ broke ] !down|up|out|through|even|off <any>',
  // a slip of the hand, as what did it
  `cause|causes|reason|culprit|problem|issue|bug|trigger|origin <be> <adverb>* <determiner>? <any>? [ typo|misspelling|misclick ]`,
  '[ typo|misspelling|misclick ] in|on|of|within <any>+ caused|took|broke|led|made|meant|resulted|brought|prevented|stopped|sent|pointed|turned|removed|disabled',
  '[ typo|misspelling|misclick <adverb>? caused|took|broke|led|made|meant|resulted|brought|prevented|stopped ]',
  // what is expected of people
  'i <adverb>* take|took|accept|accepted|bear|assume|own [ full|complete|sole|entire|total responsibility ]',
  'i <adverb>* [ take|accept|bear responsibility ]',
  '[ responsibility lies|lay|rests ] <adverb>? with|on',
  '[ blame lies|lay|rests|is <adverb>? ] with|on',
  '[ not paying|paid attention ]',
  '<be> [ my|our error|oversight|failing|slip|doing ]',
  `[ not <adverb>? followed|read|respected|obeyed|heeded|checked by ] <determiner>? <any>? ${roles}|team`,
  '[ lack of <any>? discipline|diligence|care|attention|rigour|rigor|professionalism|thoroughness|vigilance ]',
  '[ without being <adverb>? thorough|careful|diligent|attentive ]',
  'was|were|been [ not <adverb>* careful|diligent|attentive|disciplined ]',
  '[ kept|keep|keeps <adverb>? ignoring|forgetting|skipping|overlooking|neglecting ]',
  `culprit|reason|cause|origin|source <be> <adverb>* [ ${theOne} ] !'s`,
  `^ it <be> [ ${theOne} ] who|that`,
  '<be> <adverb>* [ mistyped|misspelled|misspelt|miskeyed|mislabelled|mislabeled|misaddressed|misplaced ]',
  '<person> <adverb>? [ got <any> <any>? <any>? wrong ] <comma|conjunction>|when|$',
  `[ ${accidentally} ] !<any>`,
  `<participle> <any>? <any>? [ ${unintended} ] $`,
  '[ mea culpa ]',
  '[ my|his|her error ]',
  '[ mix-up|mixup|mix-ups ]',
  '[ responsibility <any>* lies|lay|rests ] with|on',
  '[ made|making the|a wrong|bad|poor|incorrect assumption|assumptions ]',
  '[ poor|bad|shoddy|sloppy work|workmanship|job|performance ] by|of|from',
  '[ slip of <determiner>? finger|hand|keyboard|mouse|tongue ]',
  '<person> [ fell for ]',
  '[ nobody|no-one|none took|takes|felt|feels|assumed <any>? responsibility|responsible|ownership ]',
  '<person> <adverb>? [ rushed|hurried ] <determiner>|into|through',
  '[ error|mistake by ] <determiner> <any>? <any>? <outsider>',
  '[ failure|lack of leadership|management|nerve ]',
  `[ ${someone} <any>* introduced|caused ] <determiner> <any>? ${harm}`,
  '[ stupidly|foolishly|naively ]',
  '<person> <adverb>? [ slept|dozed through|off ]',
  `[ ${someone}|team 's <any>? change|commit|edit|update|merge|deployment|command|script|fix <adverb>? caused|took|broke|brought|triggered ]`,
  '<person> <be> [ not <adverb>* careful|thorough|diligent|attentive|rigorous|disciplined ]',
  'nobody|no-one|not <adverb>* [ bothered|bother ] to',
  'did|does <determiner>? <any>? <person> <adverb>* [ forget ]',
  '^ [ misinterpreting|misreading|misjudging|mistaking|overlooking|forgetting ] <determiner|word>',
  '[ administrative|administration|managerial|management|leadership|procedural error|failure|mistake|oversight ]',
  '[ did not <adverb>? adhere|comply|follow|observe|respect|obey ] <determiner>|to|with|<word>',
  '<person> <any>? <any>? [ did not <adverb>? double-check|double ]',
  'advice|assumption|assessment|decision|belief|judgement|judgment ..6 was|were [ mistaken ]',
  // what they did, judged
  '[ my|our bad ] $|<comma|dash|preposition|subordinator|conjunction>|here|this|we|i|it',
  `this|that|it|which|here <be> <adverb>* <determiner> <adverb>? !${misses} <any>? [ miss ] !<any>`,
  `this|that|it|which <be> <adverb>* <determiner> <adverb>? !${misses} <any>? [ miss <preposition> ]`,
  `[ miss ] on <determiner> <any>? part|side|end`,
  '<be> <determiner> <adverb>? [ wrong|bad|poor|terrible|horrible|questionable call|choice|move|decision ] !to|from|into|site',
  '[ made|making <determiner> <adverb>? wrong|bad|poor|terrible|horrible|questionable call|choice|decision|move ]',
  '[ no excuse|excuses ] !is',
  `[ admit|acknowledge|accept|confess|concede that? <person> <be> <adverb>* wrong ]`,
  // what they did, named as wrong, or as the way not taken
  '[ <person> <have>? <adverb>* did|done|went|gone about? wrong ]',
  `[ instead|rather of|than taking|slowing|following|asking|consulting|telling|informing|reporting|escalating|raising|admitting|stopping|seeking|listening ] <any>* <any>* <comma> i|we|he|she|they|<determiner> <any>? <participle|adverb>|ran|took|chose|put|went`,
  'instead|rather of|than <gerund> <any>* <any>* <comma> <any>* <person> [ forged|charged|ploughed|plowed|barrelled|barreled|pressed|carried|blundered ] ahead|on|in|into|forward',
  '<person> <adverb>? [ forged|charged|ploughed|plowed|barrelled|barreled|blundered ahead|on|in|into|forward ]',
  '[ error|errors|slip|misjudgement|misjudgment <be> <adverb>* made ]',
  'stems|stemmed|arose|resulted|came|comes|due|owing|caused|result from|to|by|of <determiner>? [ wrong|incorrect|mistaken|false|faulty|flawed|bad|erroneous assumption|belief|understanding|expectation|reading ] !in|inside|within',
  'was|were|been introduced|caused|broken|deleted|removed|overwritten|triggered [ by <capitalised> <capitalised>? when|while ] <gerund>',
  '[ inexcusable|unforgivable|indefensible ]',
  `^ how|where|why ${ourselves} <have>? <adverb>* [ failed ] $`,
  `that ${ourselves} <have>? <adverb>* [ failed ] $`,
  `${ourselves} <have>? <adverb>* [ failed ] you|${served}`,
  `${ourselves} <have>? <adverb>* [ failed ] our|the|so|many <any>? <any>? ${served}`,
  "a|an|another|one !honest <any>? [ oversight ] !committee|board|body|group|team|process|role|function|meeting|of|over|from|'s",
  'this|our [ oversight ] <auxiliary>|led|caused|meant|resulted|left|allowed|made|cost|$',
  '[ oversights ]',
  `[ untested|unreviewed|unapproved|unauthorised|unauthorized fix|patch|change|hotfix|code|build|script <any>? <any>? by ${theOne} ]`,
  'error|mistake|fault|blame <be> <adverb>* [ ours|mine|theirs|hers ] !<any>',
  'we|i|team <have>? <adverb>* [ neglected ] <determiner>|to',
  `[ entered|typed|keyed|set|configured|applied <adverb>? incorrectly|wrongly by ${theOne} ]`,
  '<be> <adverb>* [ entered|typed|keyed incorrectly|wrongly ]',
  // whose change it was
  `[ ${someone}|team <adverb>* pushed|merged|deployed|shipped|released|applied|ran|executed|made|wrote|committed|issued|submitted ] <determiner> <any>? <any>? <any>? that|which <adverb>* ${harmed}`,
  `${artefact} [ <participle> by ${theOne} ] <any>* ${harmed}`,
  `bad|faulty|broken|wrong|buggy|incorrect|malformed|erroneous <any>? <any>? <be>? <adverb>* [ !replaced|repaired|fixed|found|noticed|removed|reverted|corrected|detected|identified|swapped|isolated|spotted|reported|discovered|mended|rejected <participle> by ${theOne} ]`,
  `caused|triggered|introduced|traced|due by|to <determiner|adverb>* <any>* ${artefact} [ made|pushed|merged|deployed|run|executed|applied|issued|introduced|performed|submitted <adverb>? by ${theOne} ]`,
  '[ lapse|lapses of|in attention|judgement|judgment|concentration|care ]',
  '[ rubber-stamped|rubber-stamping ]',
  '[ rubber stamped ]',
  '[ typo|typos ] by|of|from <determiner>? <any>? <person>',
  '[ typo|typos made|introduced by ] ..3 <person>',
  '[ intern|technician|contractor|engineer|operator|admin|administrator|employee|developer|colleague <adverb>* brought|took|knocked|crashed|broke|destroyed|wiped ] <any>',
  '[ human factor|factors ] <be>',
  '[ sloppy|hasty|unprofessional|irresponsible|reckless|lax ]',
  '[ left a mess ]',
  '[ accountability ] for|must|will|of',
  '[ those responsible ]',
  `[ person|people|engineer|team|individual responsible ] for <determiner> <any>? ${harm} !<system>|response|management|handling|review|budget|reporting|reports|tracking`,
  '[ been|was|were spoken to|with ]',
  "<person> [ 's typo|mistake|error|slip|lapse ]",
  '[ because|due of|to the|our|an|a <any>? <any>? team|engineer|developer|operator|admin|contractor|intern|technician ] $|not|who|forgetting|failing|and',
  '[ the|an|a|our <any>? <any>? team|engineer|developer|operator|admin|contractor|intern|technician|administrator caused|broke ]',
  '[ junior|inexperienced|untrained|unqualified developer|engineer|operator|admin|hire|technician|employee|analyst ]',
  '[ new developer|engineer|hire|technician|employee|analyst ] <adverb>* <participle>|ran|took|who|was|had',
  '[ blame|blamed|blames ] <determiner|person>|on|for',
  '[ misjudged|misjudgement|misjudgment|misunderstood|misread|misinterpreted|misconfigured|misdiagnosed|misidentified|misattributed|misapplied|mismanaged|mishandled|mistook|botched|bungled ]',
  '[ messed|screwed ] up|<determiner>',
  'due|owing|by|of|from|to <determiner>? <any>? [ misunderstanding|misunderstandings ]',
  '[ misunderstanding|misunderstandings ] between|by|among|on|of|about',
  '[ poor|bad|wrong judgement|judgment|decision|decisions ]',
  '<person>|our|my|their|his|her|developers|by <any>? <any>? [ incorrect|wrong|mistaken|false assumption|belief ]',
  '[ errors ] by|of <determiner>? <person>',
  '[ error|fault|failure <be> on our|their part|side|end ]',
  '[ error|errors|fault ] on|in|at our|their|the <person>? part|side|end|judgement|judgment',
  '[ copy-paste|copy/paste|typing|clerical error|errors ]',
  '[ configuration|process error|errors ] by|of|made',
  '[ breach|violation of ] <determiner>? <any>? procedure|process|policy|protocol|rules|instructions',
  '[ violated|ignored|disregarded|bypassed|circumvented ] <determiner>? <any>? procedure|process|policy|protocol|rules|instructions|warning|warnings|alert|alerts',
  '[ should have known better ]',
  `[ registrar|vendor|provider|supplier|carrier|landlord|manufacturer|hoster|bank|broker|agency|${someone} 's error|mistake|oversight|misconfiguration|carelessness ]`,
  `by <determiner> <any>? <any>? [ ${roles} who <adverb>* thought|believed|assumed|misread|misunderstood|mistook ]`,
  `by <determiner> <any>? <any>? [ ${roles} who did|was|had not|unaware|unfamiliar|never ]`,
  `caused|triggered|introduced|due|traced|broke|broken by|to <determiner> <any>? ${artefact} [ that|which? <adverb>? i|he|she <adverb>? made|pushed|merged|deployed|ran|wrote|applied|shipped ]`,
  `[ wrong|incorrect <any> <any>? <auxiliary|adverb>* <participle> by <determiner> <any>? team|desk|department|crew|squad|shift ]`,
  `${harm} <be> <adverb>* [ the responsibility of ]`,
  '[ without the knowledge|approval|consent|permission|agreement of ]',
  '[ slip ] during|while|when',
  'they <adverb>* [ failed|neglected|omitted to add|notify|inform|tell|communicate|mention|disclose|consult|ask|grant|document ]',
  `all|every|each <any>? <any>? team|teams|crew|crews|squad|squads|desks|${roles} <be> <adverb>* [ responsible|accountable for <gerund> ]`,
]);

/** Deeds that a review tells of somebody in particular, to say where it all came from. */
const deeds = new PatternSet([
  '[ !had|been|got|found|received|seen|given|shown|known|told <participle>|ran|took|chose|cut|put|brought|overwrote|threw <determiner> wrong|incorrect ] <any>',
  '[ did not <adverb>? react|respond|act|notice|realise|realize|follow|escalate|anticipate|consider|read|check|test|verify|inform|tell|notify|alert|warn|ask|request|look|think|consult|review|wait|communicate|announce|coordinate|validate|confirm|mention|pay ]',
  '[ skipped|ignored|disregarded|neglected|bypassed|flouted|circumvented ] <determiner>|to',
  '[ <have> <adverb>* not <adverb>* read|checked|tested|verified|informed|told|notified|asked|reviewed|consulted|announced|validated|confirmed|backed ]',
  '[ <participle>|ran|typed ..5 in|on|into|against|to the wrong ] <any>',
  '[ enters|selects|types|clicks|deletes|runs|restarts|deploys|pushes|applies|pulls|picks|chooses|presses|unplugs|removes|drops|promotes <determiner> wrong ] <any>',
  '[ left ] <determiner> ..4 open|unlocked|exposed|unprotected|running|enabled|disabled|unsecured',
  '[ wiped|erased|destroyed|broke|crashed|overwrote|leaked ] <determiner>|<any>',
  '[ deleted|dropped|removed|committed|published|purged|formatted|terminated ] <determiner> ..3 production|prod|live|database|bucket|volume|cluster|key|keys|password|passwords|secret|secrets|credentials',
  '[ pushed|merged|deployed|shipped|released|applied|committed <determiner>? untested|unreviewed|unapproved|unauthorised|unauthorized|unverified ]',
  '[ mistyped|misspelled|misspelt|miskeyed|mislabelled|mislabeled|miscalculated|miscounted|misplaced|misaddressed ]',
  '[ mixed|confused ] <determiner|object>|up',
  '[ overlooked|neglected|misjudged ] <word>',
  '[ added|introduced|pushed|merged|deployed|shipped|released|applied|committed|wrote|uploaded|installed|published|ran|executed|issued <determiner> <any>? destructive|faulty|broken|bad|buggy|wrong|malformed|offending|erroneous|incorrect|invalid|defective ] <any>',
  'turns|turned out that? <determiner|number>? <any>? <any>? <any>? [ <participle>|ran|took|chose|put|wrote ] <determiner|object|preposition|capitalised>',
  'turns|turned out that? <any>+ <have> <adverb>* [ <participle>|run ] <determiner|object|preposition|capitalised>',
  '[ missed ] <determiner>',
  '[ failed to <any> ]',
  '[ reused|re-used|leaked|exposed|posted|clicked|opened <determiner|adverb>* ..2 password|passwords|credentials|credential|token|link|attachment|secret|secrets ]',
  '[ <participle>|ran <determiner> <any> ..6 instead of ] <determiner>? <any>? staging|spare|old|new|second|first|live|test|testing|sandbox|development|dev|<number>',
]);
/** The same, told behind another deed: "the reviewer approved it without looking". */
const carelessness = new PatternSet([
  `${roles} who|whose <any>* <any>* [ had <adverb>? reused|shared|ignored|left|skipped|neglected|disabled|bypassed ]`,
  // What was ruined by them.
  `was|were|been|got <adverb>* [ wiped|leaked|exposed|overwritten|destroyed|broken|corrupted|unplugged|severed|crashed|misplaced|miskeyed|mistyped by ${theOne} ]`,
  `${roles}|team|squad|crew|signer|i|he|she <any>* <any>* [ without <adverb>? checking|looking|reading|testing|asking|telling|verifying|thinking|informing|consulting|waiting|reviewing|permission|authorisation|authorization|notice ]`,
]);
/** What others are said to have kept from those who write, or to have sent them. */
const omissions = new PatternSet([
  '[ pushed|deployed|released|shipped|introduced|applied|published <determiner> <any>? faulty|bad|broken|wrong|buggy|incorrect|malformed ] <any>',
  '[ did|had not <adverb>? tell|told|inform|informed|notify|notified|warn|warned|consult|consulted|ask|asked us ]',
  '[ did|had not <adverb>? tell|told|inform|informed|warn|warned|consult|consulted|ask|asked ] <determiner|person>',
  '[ did|had not <adverb>? announce|announced|communicate|communicated|mention|mentioned|disclose|disclosed|test|tested|read|review|reviewed|realise|realised|realize|realized ]',
]);
const singledOut = new RegExp(`^(?:${roles}|sre|lead|manager|intern|he|she|i|us|who|whoever|@.+)$`);
/** Where people say what they tried, nobody is singled out. */
const tellsOfAttempts = /^(?:response|diagnosis|detection|went-well|actions)$/;

/** Nouns and idioms with the same words and no person in them. */
const exceptions = new PatternSet([
  'while|although|though ..6 human error',
  'human error <be> not|never|rarely|no',
  'fault tolerance|tolerant|injection|isolation|domain|domains|line',
  'page|segmentation|hardware|electrical|power|memory|disk|earth|ground|segmentation|protection|double fault|faults',
  'no|not|without <any>? fault|blame|mistake of|on',
  'no <any>+ due|owing to <any>? human|operator|user error',
  "not|nobody|no-one <any>? <any>? 's? fault",
  '<be> <adverb>? in error',
  // A small one is the word of those who look back: see the rule of hindsight.
  'small|tiny|minor|simple|trivial|basic oversight|oversights',
  'not|no|never|without|rather|than|blameless|avoid|avoids|instead <determiner>? human|operator|user error|blame',
  'user|client|human error|errors rate|rates|message|messages|page|pages|code|codes|reports|report|budget',
  'not|no <determiner>? <any>? mistake|mistakes',
  'accountable|accountability no|not',
  'not|nobody|no-one|without|than <any>* to? blame',
  'no one <be> to? blame|blamed',
  'looking|look for? <any>? to blame',
  'someone|somebody to blame',
  'mistake|error proof',
  'forgot|forgotten <any>? password|passwords|username',
  'user|users|customer|customers who have|has|had? forgot|forgotten',
  'to|not|easy|cannot|can mistake',
  'nobody|no-one|none <be> <adverb>? blamed',
  'by accident of',
  'easy|easier|possible|hard to make <determiner>? mistake|mistakes|error|errors',
  'user|users|customer|customers|player|players made|make <any>? mistake|mistakes|error|errors',
  'nobody|no-one|none made <determiner>? mistake',
  'not|no <determiner>? error',
  'hold|holding|held us accountable',
  'not|do <any>? consider|call|see|treat <any>? <any>? human|operator|user error',
]);

const doneByPrograms =
  /^(?:marked|flagged|treated|classified|considered|reported|identified|interpreted|detected|recogni[sz]ed|labell?ed|counted|returned|matched|cached|routed|parsed|reject\w+|accepted|blocked|scheduled|served|sent|triggered|skipped|cancelled|canceled|evicted|throttled|expired|retried|charged|billed|sold|suspended|banned)$/;

/** Words that are blame only when people are meant by them. */
const personal =
  /^(?:forgets|mistook|misconfigured|misdiagnosed|misidentified|misattributed|misapplied|mismanaged|mishandled|misread|misinterpreted|misunderstood|hastily|hurriedly|rashly|ignored|did|bypassed|disregarded|circumvented|violated|fired|dismissed|incorrectly|wrongly|unknowingly|forgotten|forgot)$/;

/** Slips that may be spoken of as what happens to everybody, and is made harmless. */
const slip =
  /mistake|error|typo|accident|inadvert|unintention|erroneous|misclick|mistaken|wrongly|forg[eo]t|misread|misunder|misconfig|oversight|fat|human factor|lapse|wrong|copy|miscommunic|mis-communic/i;
/** What is done about slips, and what says that there may be some. */
const fights =
  /^(?:against$|prevent|avoid|minimi[sz]|reduc|eliminat|catch|detect|guard|safeguard|protect|shield|toler|forgiv|mitigat|warn|remov|surviv|expos|reveal|withstand|undo)|^(?:show|shows|finds|spots|risk|risks|chance|chances|likelihood|possibility|potential|potentially|prone|opportunity|room|harder|hard|easier|easy|impossible|possible|less|fewer|cannot|can|could|may|might|nobody|no-one|if|any|eye|eyes|lookout|subject|susceptible|vulnerable|robust|recover|recovers|stop|stops)$/;
const generic =
  /^(?:should|must|cannot|happen|happens|inevitable|possible|likely|unavoidable|easy|easier|harder|impossible|common|recoverable|visible|cheap|prone)$/;
const finite = new PatternSet(['was|were|had|did|made|forgot|has|have been|<participle>|had']);

/** "Make it harder to delete it by mistake": somebody's slip is what the sentence is against, not what it ends at. */
function isFought({ start, end }: Match, tokens: readonly Token[], context: string): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  if (!slip.test(words.join(' '))) return false;
  // "errors by users" has somebody in it after all.
  if (/^(?:by|of)$/.test(tokens[end]?.word ?? '') && is(tokens[end + 1], 'person', 'outsider'))
    return false;
  // "Prevent similar mistakes": what was done is called one all the same.
  const isDefinite = /^(?:similar|same|this|these|our|their|his|her|my)$/.test(
    tokens[start - 1]?.word ?? '',
  );
  if (isDefinite && judged.test(words[0] ?? '') && tokens.some(({ word }) => averts.test(word)))
    return false;
  if (context === 'actions' && !finite.test(tokens)) return true;
  if (/^(?:typing|clerical|copy\S*) errors$/.test(words.join(' ')) && !hasHappened(tokens))
    return true;
  if (admitted.test(tokens)) return leadsOn.test(tokens);
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const token = tokens[at];
    if (!token || /^[,;:]$/.test(token.word)) break;
    const named = is(tokens[at - 1], 'determiner') && tokens[at - 1]?.word !== 'that';
    const isVerb = !is(token, 'participle') && !named;
    if (fights.test(token.word) && (isVerb || nouns.test(token.word))) return true;
  }
  for (let at = end; at < Math.min(tokens.length, end + 4); at++) {
    if (generic.test(tokens[at]?.word ?? ''))
      return !tokens.slice(0, at).some(({ word }) => /^(?:was|were|had)$/.test(word));
  }
  return false;
}
/** Whether something is told of that was, not of what is so at any time: "typing errors are caught". */
function hasHappened(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:was|were|had|did)$/.test(token.word) ||
      (is(token, 'participle') && !is(tokens[at - 1], 'be', 'determiner', 'preposition', 'adverb')),
  );
}

/** That mistakes are made is where a design can begin, or where an account ends. */
const admitted = new PatternSet([
  'humans|people|everybody|everyone|we|engineers|operators|staff all? <modal>? do? always|sometimes|inevitably? make|makes mistakes|errors',
  '^ mistakes|errors <modal>? <adverb>? happen|occur|be',
  '^ mistakes|errors are <adverb>? inevitable|unavoidable|human|part',
]);
const leadsOn = new PatternSet([
  'so|therefore|hence|thus|which|why|whatever|unless|should|must|need|needs|even|assume|assumes|design|designed|if|where|opportunities',
]);
const averts = /^(?:prevent|avoid|repeat|rule|again)/;
const judged = /^(?:mistakes?|oversights?|blunders?|missteps?|slip-ups?)$/;
const reach = 12;
const nouns =
  /^(?:risk|chance|likelihood|possibility|potential|opportunity|room|any|eye|eyes|lookout)/;

/** While people look for what it is, they may well think of a slip, and tell of their own. */
const wondering = new PatternSet([
  // Luck, not a slip.
  `${accidentally} discovered|found|noticed|spotted|detected|learned`,
  'discovered|found|noticed|spotted|detected|stumbled ..3 by accident',
  'idea|theory|hypothesis|guess|suspicion was|is|that <any>* <any>* accident|mistake|error|mistakenly|accidentally|typo',
  'suspect*|thought|wondered|assumed|believed|looked|considered|hypothes* ..4 mistake|typo|error|misconfiguration',
  '<person> <any>? misread|misinterpreted|misunderstood|misjudged|misdiagnosed|mistook <any>* at? first|initially',
  '^ <any>? at? first|initially <comma>? <person> <any>? misread|misinterpreted|misunderstood|misjudged|misdiagnosed|mistook',
]);

function check({ tokens, block }: Sentence) {
  const denied = [...exceptions.matches(tokens), ...wondering.matches(tokens)];
  const { context } = block.section;
  const told = phrases
    .matches(tokens)
    .filter((match) => concernsPeople(match, tokens) && !isFought(match, tokens, context));
  let found = without(told, denied);
  if (found.length === 0 && !tellsOfAttempts.test(context)) {
    const done = deeds.matches(tokens).filter((match) => isSingledOut(match, tokens));
    const omitted = omissions.matches(tokens).filter((match) => isAnotherParty(match, tokens));
    found = without([...done, ...omitted, ...carelessness.matches(tokens)], denied);
  }
  return outermost(found).map((match) => ({
    ...rangeOf(tokens, match),
    message: question(wordsOf(tokens, match)),
  }));
}

/** Groups, and names of groups, that nobody in particular is. */
const many =
  /^(?:we|us|everyone|everybody|nobody|no-one|anyone|anybody|humans?|folks?|guys|teams?|squads?|group|departments?|org|organi[sz]ations?|company|management|leadership|ops|devops|board|committee|agency|council|bureau|rotation|vendor|provider|desk|support|security|platform|infrastructure|networking|noc|helpdesk|stakeholders?|community)$/;

function isSingledOut({ start }: Match, tokens: readonly Token[]): boolean {
  // "Ada, who was new, ran …"
  const opening = tokens.slice(Math.max(0, start - reach), start);
  if (tokens[start - 1]?.word === ',' && opening.some(({ word }) => word === 'who')) return true;
  if (tokens[start - 1]?.word.startsWith('@')) return true;
  const subject = subjectOf(tokens, start);
  const head = subject?.head;
  return (
    singledOut.test(head?.word ?? '') ||
    (is(head, 'person') &&
      !is(head, 'system', 'outsider', 'pronoun') &&
      !many.test(head?.word ?? ''))
  );
}

/** "Our hosting provider", "the network team", "Acme": others than those who write. */
function isAnotherParty({ start }: Match, tokens: readonly Token[]): boolean {
  const subject = subjectOf(tokens, start);
  if (!subject) return false;
  const words = tokens.slice(subject.start, subject.end);
  const [first] = words;
  const { head } = subject;
  if (/^(?:vendor|provider|supplier|carrier|manufacturer|landlord|registrar)$/.test(head.word))
    return true;
  if (/^(?:team|department|crew|squad)$/.test(head.word)) return words.length > 2;
  if (!first || words.length > 2 || !words.every(({ capitalised }) => capitalised)) return false;
  if (
    words.some((token) =>
      is(token, 'system', 'outsider', 'gerund', 'determiner', 'pronoun', 'adverb'),
    )
  )
    return false;
  // Any word is capitalised at the start of a sentence.
  const isFirst = !tokens.slice(0, subject.start).some(({ kind }) => kind !== 'punctuation');
  return !isFirst || head.text === head.text.toUpperCase() || !common.test(head.word);
}
const common = /(?:s|ment|tion|ity|ance|ence|ware|data|telemetry|staging|production)$/;

/** Parts of an organisation that are people when they do something. */
const groups =
  /^(?:operations|engineering|marketing|sales|finance|facilities|product|legal|procurement|validators|logistics)$/;

function concernsPeople(match: Match, tokens: readonly Token[]): boolean {
  const first = tokens[match.start];
  if (!first || tokens.slice(match.start, match.end).some(({ word }) => word === 'by')) return true;
  if (accident.test(first.word)) return isSomebodysAccident(match, tokens);
  if (!personal.test(first.word)) return true;
  if (/^(?:entered|typed|keyed|dial)/.test(tokens[match.start + 1]?.word ?? '')) return true;
  if (first.word === 'forgotten' && is(tokens[match.start - 1], 'be')) return true;
  const head = (subjectOf(tokens, match.start) ?? earlierSubject(tokens, match.start))?.head;
  if (groups.test(head?.word ?? '') || singledOut.test(head?.word ?? '')) return true;
  return is(head, 'person') && (!is(head, 'outsider') || head?.word === 'someone');
}

/** "The nurse looked, but misread it": whose deed the first clause tells. */
function earlierSubject(tokens: readonly Token[], verb: number): Subject | undefined {
  const comma = verb - 2;
  if (tokens[comma]?.word !== ',' || !is(tokens[verb - 1], 'conjunction')) return undefined;
  const first = clauseStart(tokens, comma);
  const deed = tokens.findIndex(
    (token, at) => at > first && at < comma && is(token, 'participle', 'auxiliary'),
  );
  return deed < 0 ? undefined : subjectOf(tokens, deed);
}

const accident = new RegExp(`^(?:${accidentally})$`);

/** "The index accidentally made …": things have no intentions to go against. */
function isSomebodysAccident({ start, end }: Match, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  const trails =
    next?.kind !== 'word' || is(next, 'preposition', 'conjunction', 'subordinator', 'determiner');
  const verb = trails ? verbBefore(tokens, start) : end;
  // "which accidentally …" without a noun in front is about the sentence before.
  const group = trails && verb !== undefined ? verb : start;
  const subject = subjectOf(tokens, group);
  if (!subject && /^(?:which|that)$/.test(tokens[group - 1]?.word ?? '')) return false;
  let at = group - 1;
  while (is(tokens[at], 'adverb')) at--;
  if (
    verb !== undefined &&
    is(tokens[verb], 'participle') &&
    (is(tokens[at], 'be') || /^(?:get|gets|got|getting)$/.test(tokens[at]?.word ?? ''))
  )
    return isDoneByPeople(tokens, verb, subject);
  return (
    !subject ||
    isName(subject.head) ||
    isNamed(tokens, group) ||
    /^some(?:one|body)$/.test(subject.head.word) ||
    (is(subject.head, 'person') && !is(subject.head, 'outsider', 'system'))
  );
}

function isName(token: Token): boolean {
  if (is(token, 'system', 'outsider', 'gerund', 'determiner', 'pronoun', 'adverb')) return false;
  return token.capitalised && !common.test(token.word);
}

/** The last participle in front of an adverb. */
function verbBefore(tokens: readonly Token[], adverb: number): number | undefined {
  for (let at = adverb - 1; at >= 0 && tokens[at]?.kind !== 'punctuation'; at--) {
    if (is(tokens[at], 'participle') && !is(tokens[at - 1], 'determiner', 'preposition')) return at;
  }
  return undefined;
}

/** What was accidentally deleted was deleted by somebody; what was mistakenly marked as done, by a program. */
function isDoneByPeople(
  tokens: readonly Token[],
  verb: number,
  subject: Subject | undefined,
): boolean {
  const word = tokens[verb]?.word ?? '';
  if (doneByPrograms.test(word)) return false;
  const by = tokens.findIndex((token, at) => at > verb && token.word === 'by');
  const agent = by < 0 ? [] : tokens.slice(by + 1, by + 5);
  if (agent.some((token) => is(token, 'person'))) return true;
  if (agent.some((token) => is(token, 'system'))) return false;
  if (destroyed.test(word) || !subject) return true;
  return !tokens.slice(subject.start, subject.end).some((token) => data.test(token.word));
}
const destroyed =
  /^(?:deleted|removed|dropped|wiped|purged|truncated|erased|destroyed|published|leaked|committed|merged|pushed)$/;
/** What programs keep in their memory, and nobody else has hands on. */
const data =
  /^(?:child|parent|root|leaf|pointers?|values?|variables?|states?|threads?|locks?|blocks?|transactions?|requests?|responses?|packets?|messages?|events?|entry|entries|rows?|records?|sessions?|connections?|query|queries|jobs?|tasks?|carts?|orders?|payments?|refunds?|seats?)$/;

/** "It turned out that Paul had accidentally …" */
function isNamed(tokens: readonly Token[], verb: number): boolean {
  let at = verb - 1;
  while (is(tokens[at], 'auxiliary')) at--;
  return at > 0 && tokens[at]?.capitalised === true;
}

function question(words: string): string {
  return /account|disciplin|reprimand/.test(words)
    ? say(
        '"{0}" does not change what they could see or say. Who could see it, who knew, and who could say stop?',
        words,
      )
    : say(
        '"{0}" ends the story where it could begin. What did it look like from where they stood, and what made it the sensible thing to do?',
        words,
      );
}

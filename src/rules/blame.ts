import { is, subjectOf, type Subject } from '../language/clauses.js';
import { alternatives, PatternSet, type Match } from '../language/pattern.js';
import { united, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { askInLocalRationality } from '../fixes/local-rationality.js';
import { say } from '../wording.js';
import { questions } from './blame.questions.js';
import { questionNear } from './questions.js';
import type { Problem, Rule } from './rule.js';

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
  asks: questions,
  check: { per: 'sentence', check },
  fixes: (problem, review) =>
    askInLocalRationality(
      problem,
      review,
      problem.question ?? 'What made it the sensible thing to do?',
    ),
};

/** Somebody by their role: the one an account can end at. */
const role = alternatives(`
  engineer developer programmer operator administrator admin sysadmin sre dba technician maintainer analyst architect tester designer
  contractor subcontractor sub-contractor consultant freelancer intern trainee apprentice volunteer employee hire colleague coworker
  co-worker teammate mate starter newcomer person human somebody someone guy dev author reviewer approver deployer nurse doctor
  surgeon pharmacist clerk cashier accountant bookkeeper secretary electrician plumber mechanic installer fitter janitor caretaker
  foreman captain pilot courier postdoc scientist researcher teacher librarian journalist translator organiser organizer moderator officer
  supervisor specialist undersigned editor dispatcher custodian assistant guard cleaner curator buyer treasurer
  coordinator instructor professor steward skipper
`);
const roles = `${role}|${alternatives(`
  engineers developers operators administrators technicians contractors staff member members devs guys admins moderators supplier crew personnel`)}`;
const groups = 'team|department|squad|group|room|desk|office|shift';
/** Parts of a review's own organisation or others' that act as one. */
const parties =
  'vendor|provider|supplier|carrier|registrar|landlord|manufacturer|hoster|bank|broker|agency|exchange|company|firm|customer|partner';
/** The same, and parts of an organisation that are people when they do something. */
const party = new RegExp(
  `^(?:${parties}|operations|engineering|marketing|sales|finance|facilities|product|legal|procurement|validators|logistics)$`,
);
/** None of these stands inside a noun phrase. */
const closed = '<preposition|auxiliary|conjunction|subordinator|comma|dash|open|gerund>';
/** "A contractor", "one of our network engineers", "@ada", "me". */
const agent = `one? of? !${closed} <any>? !${closed} <any>? !${closed} <any>? 's? <any>? ${roles}|${groups}|me|myself !'s`;
const harm = alternatives(`
  outage incident disruption downtime failure problem issue bug breach leak loss error mistake regression mess`);
/** The incident, spoken of as a story. */
const story = `${harm}|it|this|everything|all|chain|events|trouble|story|saga|sequence`;
/** What people do to systems. */
const artefact = alternatives(`
  change commit edit update merge deployment deploy command script release fix patch hotfix query setting rule migration push code build
  upgrade configuration config mapping`);
/** What it then does. */
const harmed = alternatives(`
  caused broke crashed knocked wiped wipes erased destroyed triggered disabled deleted deletes dropped overloaded exhausted corrupted
  overwrote emptied locked severed unplugged disconnected exposed leaked nuked trashed hosed clobbered killed bricked`);
/** What leaves nothing of a thing. */
const ruined = alternatives(`
  wiped erased destroyed crashed overwrote overwritten corrupted severed unplugged nuked trashed hosed clobbered bricked emptied`);
/** Verbs of the past that do not end in "ed". */
const past =
  '<participle>|ran|took|chose|cut|put|brought|overwrote|threw|wrote|broke|drew|began|gave|went|left|set|hid';

/** Against somebody's intention, as people spell it in a hurry, too. */
const accidentally =
  'accidentally|accidently|accidentaly|acidentally|mistakenly|mistakingly|inadvertently|inadvertantly|inadvertedly|inadvertenly|unintentionally|unintentionaly|unintendedly|erroneously|unwittingly';
/** How those go about it whom somebody looks down on. */
const carelessly = alternatives(`
  carelessly negligently recklessly sloppily stupidly foolishly naively thoughtlessly clumsily lazily irresponsibly blindly unwisely unthinkingly absent-mindedly absentmindedly amateurishly ineptly unilaterally`);
const careless = alternatives(`
  careless negligent reckless sloppy lazy irresponsible incompetent complacent inattentive unprofessional hasty lax misguided ill-advised
  ill-judged ill-considered  thoughtless clumsy cavalier foolhardy overconfident over-confident shoddy slipshod forgetful absent-minded amateurish inept unwise unthinking imprudent`);
const carelessness = alternatives(`
  carelessness negligence recklessness sloppiness incompetence complacency inattention laziness thoughtlessness culpability culpable forgetfulness overconfidence
  arrogance hubris ineptitude ineptness clumsiness irresponsibility indiscipline unprofessionalism malpractice misconduct wrongdoing
  dereliction`);
/** Nouns for what only people do, and do wrong. */
const slips =
  'mistake|mistakes|misstep|missteps|blunder|blunders|slip-up|slip-ups|mix-up|mix-ups|mixup|misclick|misclicks|mis-click|mis-clicks|mis-step|goof|goof-up|screw-up|screwup|cock-up|foul-up|gaffe|flub|fuckup|fuck-up|brainfart|howler';
/** What may come of nobody in particular, unless it says of whom. */
const faults = alternatives(`
  error errors fault failure failures failing slip omission omissions lapse misconfiguration mishap misjudgement misjudgment typo typos
  inaction negligence miscommunication mis-communication mis-configuration misinterpretation misunderstanding oversight oversights mishandling misuse`);
/** How what they did it to, or with, was. */
const wrong = alternatives(`
  wrong incorrect faulty bad broken buggy erroneous malformed invalid defective inaccurate improper destructive offending flawed
  untested unreviewed unapproved unauthorised unauthorized unverified unannounced premature poor unlucky`);
/** What has been agreed on, or said. */
const rules = alternatives(`
  procedure procedures process policy policies protocol protocols rules rule instructions instruction guideline guidelines checklist
  runbook warning warnings alert alerts advice permit drawings standard standards agreement tag`);
const violated = alternatives(`
  violate~ ignore~ disregard~ bypass~ circumvent~ flout~ disobey~ neglect~ contravene~ breach~ skips skipped skipping overrode overriding`);
/** Verbs that say of people, and of nobody else, that it was wrong. */
const misdid = alternatives(`
  misjudge~ misunderstood misread misreading misinterpret~ misconfigure~ misdiagnose~ misidentify~ misattribute~ misapply~ mismanage~
  mishandle~ mistook misuse~ mistyped miskeyed miscalculate~ miscounted misclicked misfiled misheard misremembered mispasted`);
const unread = alternatives(`
  checking looking reading testing asking telling verifying thinking informing consulting waiting reviewing warning notifying`);

/** What people do, as a noun. */
const deedNouns = alternatives(`
  action actions deletion deletions removal wipe drop release releases publication publish push deploy deployment merge commit update edit
  change changes command shutdown press click termination execution modification deactivation restart destroy destruction overwrite upgrade
  rollback revert use exposure leak leakage disclosure transfer disconnection unplugging activation reset reboot belief assumption
  configuration human expiry booking bookings`);
/** From the harm to whom it came from. */
const links = [
  'caused|triggered|introduced|initiated|created|provoked|induced|started|brought by|about by?',
  'due|owing|down|traced|attributed|attributable|ascribed back? to',
  'result|consequence|work|product|doing of',
  'stem|stems|stemmed|resulted|arose|originated|came|slipped from|in? through? the? hands? of?',
  'began|begun|started|begins|starts|happened|occurred|originated !to ..4 when|because|with|after',
  'because|thanks of|to',
  'happened|occurred|began|started because|when|after <comma> <any>+ <any>* <any>* <comma>',
];

/** These judge whoever did it. */
const judgements = new PatternSet([
  ...patterns(`
    human-error|pebkac|fat-fingers|fat-fingered|fat-finger|fatfingered|${slips}|${carelessness}|${carelessly}; fat finger|fingered|fingers;
    human|operator|user|engineer|manual|personnel|people|administrator|admin|pilot|clerical|typing|administrative|managerial|procedural
      error|errors|mistake|mistakes|failure|failing|oversight; copy-paste|copy/paste error|errors; by accident|mistake|error; on accident;
    made|make|making <determiner>? <any>? <any>? error|errors|typo|${slips}; error|errors|slip <be> <adverb>* made;
    [ in error ] !state|$|<number>; <participle> <any>? <any>? [ in error ] !state|<number>;
    [ error|mistake|fault|blame|responsibility <any>? lies|lay|rests|rested|sits|belongs|falls <adverb>? ] with|on;
    [ majority|most|bulk|much|share|part of the <adverb>? fault|blame ];
    ${harm} <be> [ <adverb>* our|my|your|his|her|their|<capitalised> <any>? 's? <adverb>? responsibility ] !to;
    <be> [ solely|entirely|fully|wholly|squarely <any> <any>? 's? responsibility ] !to; to <any> at|for? [ but ourselves|myself|himself|herself ];
    [ error|mistake|fault|blame <be> <adverb>* ours|mine|theirs|hers ] !<any>`),
  // An oversight that is nobody's is still somebody's.
  ...patterns(`
    due|owing|because to|of <determiner>? <any>? <any>? oversight|typo; oversights;
    configuration|testing|review|planning|documentation|design|process|deployment oversight;
    [ by|from|through <determiner>? <any>? oversight|typo ] !of|over; <be> <determiner> <adverb>? <any>? [ oversight ] !committee|board|body;
    due|owing|by|because|of|from|through to|of? <determiner>? <any>? [ misunderstanding|misunderstandings ];
    [ misunderstanding|misunderstandings|miscommunication|mis-communication ] between|by|among|on|of|about !<system>;
    [ typo|misspelling ] <any>* <any>* caused|took|broke|led|made|meant|resulted|brought|prevented|stopped|sent|turned|removed;
    cause|reason|culprit|problem|issue|bug|trigger <be> <adverb>* <determiner>? <any>? [ typo|misspelling ]`),
  // Owned up to, or put down to somebody, in so many words.
  ...patterns(`
    i|we|me|${role} <have>? <adverb>* [ caused|triggered ] <determiner> <any>? <any>? ${harm} !response|report|page|channel;
    <be> <determiner> <adverb>? <any>? [ moron|idiot|fool|dummy|clown ];
    <person> <have|auxiliary>? not <adverb>* <any> ..4 [ carefully|closely|thoroughly|attentively|intelligently|wisely|sensibly|responsibly enough? ]`),
  // Of somebody's, what could have been a machine's.
  ...patterns(`
    ${faults} ..3 on|at <determiner>? <any>? <any>? 's? part|judgement|judgment;
    error|errors|fault|oversight|slip|omission|lapse|miscommunication ..2 on|at our|their|my|his|her <any>? side|end;
    lapse|lapses|slip of|in <determiner>? attention|judgement|judgment|concentration|care|finger|hand|keyboard|mouse;
    failure|lack of leadership|management|nerve|discipline|diligence|care|attention|professionalism|thoroughness|vigilance;
    [ ${faults} ] ..4 by|of|from|through ${agent}; ${roles}|${groups}|${parties}|<person> 's [ ${faults}|neglect ] !to <any>;
    [ our|my|your|his|her|their|own|whose <adverb>? <any>? fault|neglect|negligence|failings|failing|error ]
      !<participle|system>|rate|budget|messages|handling|logs|page|tolerance|tracking;
    [ our|their|my|his|her|'s <adverb>? failure to ] <mental>; [ slip ] during|while|when;
    poor|bad|wrong judgement|judgment|decision|decisions; [ poor|bad|shoddy work|workmanship|job|performance ] by|of|from`),
  // Character.
  ...patterns(`
    without being <adverb>? thorough|careful|diligent|attentive; should have known better; not paying|paid attention; [ human factor|factors ] <be>;
    between chair and keyboard; without thinking; took it upon; on|off his|her|their own initiative|authority|accord|bat;
    did|brought|done this|it to|on|upon ourselves; left|kept us|<determiner> <any>? in the dark; cutting|cut corners;
    rogue|disgruntled|junior|inexperienced|untrained|unqualified employee|colleague|volunteer|trainee|operator|person|member|admin|administrator|engineer|developer|contractor|operator|technician;
    !lazy [ ${careless} ]; [ lazy ] attitude|habit|habits|shortcut|shortcuts|thinking|mistake|work|way|<person>;
    <person> <adverb>* <have|be>|got|became|grew <adverb>* [ ${careless}|overzealous|overeager|overoptimistic|unprepared|cocky|greedy ];
    <person> <be> <adverb>* [ too|overly confident|eager|hasty|trusting|optimistic|relaxed|lax|ambitious|impatient|zealous|casual|lenient ];
    <person> <adverb>* <modal> not <adverb>* be <adverb>* [ trusted|allowed|let ] with|near|to|anywhere; [ guilty of|about ]; [ overzealous|over-zealous|overeager|over-eager ] <any>? ${roles};
    when|but|while|though|where i|he|she|we <adverb>* [ meant|intended ] <determiner|object>|to|it|staging;
    <comma> [ thinking|believing|assuming that? he|she|they|this|it|the ] <any>+ <comma>|was|were|had;
    <comma> [ confusing|mistaking <determiner|pronoun|object> ..4 with|for ]; given|received|issued <determiner>? [ written|verbal|formal|final|official warning ];
    ${role}|he|she|who <be> <adverb>* [ not supposed|authorised|authorized|permitted|entitled to ]; [ the doing|handiwork of ${agent} ];
    left|entrusted|given to <determiner> [ intern|junior|trainee|apprentice|student ]; <be> [ not <adverb>? careful|meticulous|attentive|cautious|diligent enough ];
    in [ spite of the <any>? markings|signs|warnings|labels|signage ]; without [ telling|asking|informing|warning|consulting ] us|anybody|anyone;
    <person> <be>|been [ not <adverb>* careful|thorough|diligent|attentive|disciplined ]; been|not|less <adverb|comparative>* [ disciplined ];
    i <adverb>* should <adverb>* have <adverb>* been <adverb>* [ <comparative>? <adverb>? careful|attentive|vigilant|thorough|diligent|cautious ];
    [ stupidity ]; how [ stupid|foolish|dumb|naive ]; i|we|he|she <be> <adverb>* [ stupid|foolish|dumb|naive|lazy ]; [ stupid|foolish|dumb ] of|mistake|error|thing|enough|to|and|$|<comma|open|dash>;
    in|to|of|by|through|from [ my|our|his|her|their own|sheer? impatience|ignorance|haste|inexperience|laziness|inattention ]; ^ [ my own|sheer? impatience|ignorance|haste|laziness|inattention ]; [ in a rush|hurry|haste ] to; ^ [ in haste ] <comma>|to; <person|determiner> <any>? <any>? <be> [ at fault ]; bear|bears|bore the [ responsibility ] for; [ went ahead ] and|without;
    [ out|through|in|from of? <adverb>? haste|ignorance|inexperience|impatience|convenience ] !of <system>;
    took|taking|take [ a|the shortcut|shortcuts ]; <person> <adverb>? [ rushed|hurried ] <determiner>|into|through;
    <person> <adverb>? [ forged|charged|ploughed|plowed|barrelled|barreled|blundered ahead|on|in|into|forward ];
    [ ${role}|employees|staff|contractors|he|she had been <adverb>? told|warned|asked|instructed|advised|reminded ] ..4
      not|never|against|repeatedly|twice|several`),
  // What it was worth.
  ...patterns(`
    made|making <determiner> <adverb>? wrong|bad|poor|terrible|horrible|questionable call|choice|decision|move;
    inexcusable|unforgivable|indefensible; mea culpa; dropped|dropping the ball; botched|bungled|fumbled|botching|botches|bungles|fumbles; left a mess;
    self-inflicted; of <determiner> own making|doing; [ my|our bad ] $|<comma|dash|preposition|subordinator|conjunction>|here|this|we|i|it;
    this|that|it|which|here <be> <adverb>* <determiner> <adverb>? !cache|near|page|lookup <any>? [ miss ] $|<preposition|comma|conjunction>;
    <be> <determiner> <adverb>? [ wrong|bad|poor|terrible|horrible|questionable call|choice|move|decision ] !to|from|into|site;
    <person> <have>? <adverb>* [ made|making <determiner>? wrong|bad|poor|incorrect|mistaken assumption|assumptions ];
    stems|stemmed|arose|resulted|came|comes|due|owing|caused|result from|to|by|of <determiner>? [
      wrong|incorrect|mistaken|false|faulty|flawed|bad|erroneous assumption|belief|understanding|expectation|reading ] !in|inside|within;
    <person>|our|my|their|his|her|developers|by <any>? <any>? [ incorrect|wrong|mistaken|false assumption|belief ];
    advice|assumption|assessment|decision|belief|judgement|judgment ..6 was|were [ mistaken ]; [ no excuse|excuses ] !is;
    ^ this|that|it|all <any>? <any>? <be> <adverb>* [ on us|me ] <comma>|$; <be> <adverb|determiner>* [ own doing|making|goal ];
    <be> [ my|our error|oversight|failing|slip|doing ]`),
  // Owning up, and having to.
  ...patterns(`
    admit~|acknowledge~|confess~ that? <person> <have|be> <adverb>* been? wrong; he|she|they|who [ admitted|confessed to ];
    admits|admitted|accepts|accepted|conceded liability|guilt|fault|blame; hold|holding|held <any>? <any>? <any>? to? accountable|account;
    i <adverb>* take|took|accept|accepted|bear|assume|own [ full|complete|sole|entire|total responsibility ];
    i <adverb>* [ take|accept|bear responsibility ]; <person> <be> [ solely|entirely|fully|wholly responsible ] !for;
    [ solely|entirely|fully|wholly responsible ] for <determiner> <any>? ${harm}; ${harm} <be> <adverb>* [ the responsibility of ];
    [ accountable ] for; [ accountability ] for|must|will|of; those responsible;
    [ person|people|engineer|team|individual responsible ] for <determiner> <any>? ${harm}
      !<system>|response|management|handling|review|budget|reporting|reports|tracking;
    all|every|each <any>? <any>? team|teams|crew|crews|squads|desks|${roles} <be> <adverb>* [ responsible|accountable for <gerund> ];
    nobody|no-one|none took|takes|felt|feels|assumed <any>? responsibility|responsible|ownership;
    [ in violation of ]; disciplinary|reprimanded|reprimand|sanctioned; been|was|were spoken to|with; been counselled|counseled|warned;
    [ disciplined ] <determiner|object>|him|them; [ talk|word|conversation with ] ..2 about why|how he|she|they;
    [ measures|steps|action|proceedings|sanctions|charges against ] <determiner>? <any>? ${roles};
    find|determine|establish|identify out? who <participle>|gave|made|broke|did|ran|left; [ blame|blamed|blames ] <determiner|person>|on|for;
    [ to blame ] !for? $; ^ how|where|why|what <determiner>? <any>? <person> <have>? <adverb>* [ failed ] $;
    <person> <have>? <adverb>* [ failed ] you|our|the|many? <any>? <any>?
      users|customers|clients|community|members|students|patients|passengers|players|readers|merchants|partners|citizens;
    [ <person> <have>? <adverb>* did|done|went|gone about? wrong ] !<preposition>`),
  // Who it was.
  ...patterns(`
    ^ it <be> [ ${agent} ] who|that; ^ it <be> [ <capitalised> 's ${artefact} that|which ];
    <person> <be> [ the one|ones|person who|that ]; ^ who [ triggered|caused|broke|did ] it|this|<determiner>|$;
    ^ [ whoever <participle|auxiliary> ] <determiner>; ^ what <adverb>? ${past} ..4 <be> [ ${agent} ] <gerund>|who|that;
    culprit|reason|cause|origin|source <be> <adverb>* [ ${agent} ];
    [ ${role}|team who|that|which? <adverb>* caused|triggered|broke|introduced ] !out <determiner|word>;
    [ ${role}|team <adverb>* brought|took|knocked ] down|out|offline;
    ${role}|team 's <any>? ${artefact} <adverb>? caused|took|broke|brought|triggered;
    [ new developer|engineer|hire|technician|employee|analyst ] <adverb>* <participle>|ran|took|who|was|had;
    [ ${role}|team <adverb>* ${past} ] <determiner> <any>? <any>? <any>? that|which <adverb>* ${harmed};
    by <determiner> <any>? <any>? [ ${roles} who <adverb>* thought|believed|assumed|misread|mistook|unaware|never ];
    by <determiner> <any>? <any>? [ ${roles} who did|was|had not ]`),
  // What they did to what had been agreed.
  ...patterns(`
    waved|waving|nodded ..3 through; rubber-stamped|rubber-stamping; rubber stamped;
    [ without the|any|due|proper? <any>? approval|consent|permission|agreement|consideration|regard|thought ] of|to|for;
    [ ${violated} ] <determiner>? ..2 ${rules} !<be>; [ did not <adverb>? adhere|comply|follow|observe|respect|obey ] <determiner>|to|with|<word>;
    against|despite|contrary|spite to|of? [ <any>? explicit|express|clear|repeated|written|our|his|her|their <any>? ${rules} ];
    [ breach|violation of ] <determiner>? <any>? ${rules}; nobody|no-one|not <adverb>* [ bothered|bother ] to;
    [ not <adverb>? followed|read|respected|obeyed|heeded|checked by ] ${agent};
    they <adverb>* [ failed|neglected|omitted to <mental>|grant ]; <person> <adverb>? [ slept|dozed through|off ]; <person> [ fell for ];
    [ messed|screwed ] up|<determiner|pronoun>|things; i|we|he|she <have>? <adverb>* [ broke|broken ] prod|production|everything; <person> <adverb>? [ got <any> <any>? <any>? wrong ] <comma|conjunction>|when|$;
    did|does <determiner>? <any>? <person> <adverb>* [ forget ];
    [ instead|rather of|than
      taking|slowing|asking|consulting|telling|informing|reporting|escalating|raising|admitting|stopping|seeking|listening ] <any>* <any>*
      <comma> i|we|he|she|they|<determiner> <any>? ${past}|<adverb>`),
  // The thing was wrong because of what people did with it.
  ...patterns(`
    ${misdid}; wrongly|incorrectly|wrongfully <participle|gerund>; wrongly|mistakenly|incorrectly assuming|believing|thinking;
    [ ${accidentally} ] <any>|$; [ accidental|inadvertent|unintentional|mistaken|erroneous|wrongful ] <any>? ${deedNouns}; [ unintended ] action|actions|change|changes|deletion;
    [ forgot|forgotten|forgets|forgetting ] to|about|that|<determiner|object>; [ hurriedly|hastily|rashly|unknowingly ] <any>;
    ^ [ mistaking|overlooking|forgetting|ignoring ] <determiner|word>;
    wrong|incorrect <any>? button|key|switch|option|breaker|lever|command|cable|plug <adverb>* pressed|clicked|typed|selected|pulled|unplugged|entered;
    was|were|been <adverb>* mistyped|miskeyed|mislabelled|mislabeled|misaddressed|misplaced; <be> <adverb>* [ entered|typed|keyed incorrectly|wrongly ];
    [ wrong|incorrect <any> <any>? was|were <adverb>* typed|entered|clicked|pressed|keyed|unplugged|pulled ] !by|with|out|in|up;
    wrong|incorrect <any>? command|script|migration|playbook|button|option|template|form|account|procedure|runbook was|were <adverb>*
      selected|picked|chosen|executed|run|used|followed|applied`),
  // From the harm to whom it came from.
  `${story} <auxiliary|adverb>* [ began|started|happened|occurred !to ..4 when|because|after i|he|she ] ${past}|<adverb>`,
  ...links.flatMap((link) => [
    `${story} <auxiliary|adverb>* [ ${link} ${agent} ]`,
    `${story} <auxiliary|adverb>* [ ${link} <capitalised> <capitalised>? <capitalised>? 's ${artefact} ]`,
  ]),
]);

/** Deeds that a review tells of somebody in particular, to say where it all came from. */
const deeds = new PatternSet(
  patterns(`
    [ !had|been|got|found|received|seen|given|shown|known|told|reverted|fixed|replaced ${past} <determiner>? <adverb>? ${wrong}|misconfigured ] <any>;
    [ <participle>|ran|typed ..5 in|on|into|onto|against|to|with|from the wrong ] <any>;
    [ enters|selects|types|clicks|deletes|runs|restarts|deploys|pushes|applies|pulls|picks|chooses|presses|removes|drops <determiner> wrong ] <any>;
    did not <adverb>? !know|see|understand|expect|imagine|take|have|find|include|apply|appreciate|look
      <mental>|react|respond|act|think|wait|announce|coordinate|validate|mention|pay|double-check|back|own;
    <have> <adverb>* not <adverb>* read|checked|tested|verified|informed|told|notified|asked|reviewed|consulted|announced|validated|confirmed|backed;
    without <adverb>? ${unread}|permission|authorisation|authorization|notice;
    not <adverb>? following|reading|checking|testing|respecting|adhering|paying|caring|thinking|answering|watching|doing|telling;
    never <adverb>? looked|checked|read|asked|tested|told|informed|replied|answered|responded|called|reacted|confirmed|verified|updated|ran|opened|followed|tried;
    [ skipped|ignored|disregarded|neglected|bypassed|flouted|circumvented|disobeyed|defied ] <determiner>|to; failed to <any>;
    [ left ] ..5 open|unlocked|exposed|unprotected|running|enabled|disabled|unsecured; [ missed ] <determiner>;
    [ ${ruined}|broke|leaked ] <determiner|word>; took|brought|knocked ..3 down|offline;
    [ mixed|confused|swapped|transposed|muddled|jumbled|reversed ] <determiner|object>|both|up; [ was supposed|meant|expected to ] ..6 but;
    [ deleted|dropped|removed|committed|published|purged|formatted|terminated|drained|unplugged ] <determiner> ..3
      production|prod|live|database|bucket|volume|cluster|key|keys|password|passwords|secret|secrets|credentials;
    mislabelled|mislabeled|misplaced|misaddressed|misspelled|misspelt; [ overlooked|neglected|underestimated ] <word>;
    turns|turned out that? <any>+ [ <participle>|ran|run|took|chose|put|wrote ] <determiner|object|preposition|capitalised>;
    kept|keep|keeps <adverb>? ignoring|forgetting|skipping|overlooking|neglecting|quiet;
    reused|re-used|leaked|exposed|posted|clicked|opened on? <determiner|adverb>* ..2
      password|passwords|credentials|credential|token|link|attachment|secret|secrets;
    [ <participle>|ran <determiner> <any> ..6 instead|place|rather of|than ] <determiner>? <any>?
      staging|spare|old|new|second|first|live|test|testing|sandbox|development|dev|<number>;
    [ dismissed|shrugged|brushed ] <object|pronoun|determiner>; [ concealed|hid ] it|this|that|<determiner>;
    [ intentionally|deliberately|wilfully|maliciously <participle>|put ] <any>; did so|it <adverb>? nonetheless|nevertheless|anyway|regardless`),
);
/** A deed that judges nothing, unless harm comes of it. */
const acts = new PatternSet([`!had|been|restored|rolled|fixed|repaired|mitigated ${past}`]);
const outcomes = new PatternSet([
  `and|which|so|thereby|thus|consequently|then <adverb>* ${harmed} !by|<preposition>`,
  'that is|was how|why',
  '<comma> wiping|taking|breaking|deleting|knocking|bringing|erasing|emptying|triggering|crashing|overwriting',
]);
/** The same, of whom the words themselves say that somebody did it. */
const deedsOf = new PatternSet(
  patterns(`
    was|were|been|got <adverb>* [
      ${ruined}|cut|deleted|killed|leaked|exposed|broken|misplaced|miskeyed|mistyped|misconfigured|mishandled|misunderstood by ${agent} ];
    was|were|been <adverb>* [ <participle> by ${agent} ..3 the wrong ] <any>;
    ${roles} who|whose <any>* <any>* [ had <adverb>? reused|shared|ignored|left|skipped|neglected|disabled|bypassed ];
    no|none|neither of? <determiner>? <any>? ${roles} <adverb>? noticed|realised|realized|checked|asked|questioned|read|tested|told|looked;
    everyone|everybody|people|developers|engineers|operators <adverb>?
      continued|kept|went|proceeded|pushed|merged|deployed|released|approved ..6 anyway|nonetheless|regardless|nevertheless;
    merged|approved|pushed|deployed|released|shipped|committed ..3 themselves|himself|herself|myself;
    ${roles}|crew|i|he|she ..6 [ without <adverb>? ${unread}|permission|authorisation|authorization|notice ];
    was|were|been introduced|caused|broken|deleted|removed|overwritten|triggered [ by <capitalised> <capitalised>? when|while ] <gerund>`),
);
/** A thing that was wrong, and somebody it came from: unless that is who mended it. */
const wrongThings = new PatternSet(
  patterns(`
    ${wrong} <word> ..5 by|from|of ${agent}; ${artefact} [ <participle> by ${agent} ] <any>* ${harmed};
    [ ${wrong} <word> ] <any>? that|which? <determiner> <any>? ${roles} ..5 <have>? <adverb>? ${past}|<auxiliary>;
    caused|triggered|introduced|traced|due by|to <determiner|adverb>* <any>* ${artefact} [ <participle>|made|run <adverb>? by ${agent} ];
    caused|triggered|introduced|due|traced|broken by|to <determiner> <any>? ${artefact} [ that|which? <adverb>? i|he|she <adverb>? ${past}|made ];
    [ caused|introduced|broken by ${agent} ] who|$|when|while; [ because of ${agent} ] $;
    [ because <determiner> <any>? <any>? ${role} ] <adverb>? <have>? <adverb>* ${past}|not`),
);
const mended =
  /^(?:replaced|repaired|fixed|found|noticed|removed|reverted|corrected|detected|identified|swapped|isolated|spotted|reported|discovered|mended|rejected|received|seen|observed|investigated|reviewed|blocked|caught|closed|deleted|version|data|response|responses|result|results)$/;
/** The same, to be taken only when the person is a handle: "@ada". */
const signed = new PatternSet([
  ...links.map((link) => `${story} <auxiliary|adverb>* [ ${link} <person> ]`),
  `[ ${wrong}|${faults} <word>? ..4 by|from|of <person> ]`,
]);
/** What others are said to have kept from those who write, or to have sent them. */
const omissions = new PatternSet(
  patterns(`
    [ using|used|running|ran|sending|sent|calling|called|pushed|deployed|released|shipped|introduced|applied|published <determiner> <any>? ${wrong} ] <any>;
    [ did|had not <adverb>? tell|told|inform|informed|notify|notified|warn|warned|consult|consulted|ask|asked ] <determiner|person>;
    [ failed to <mental> ] !route|serve|start;
    did|had not <adverb>? announce|announced|communicate|communicated|mention|mentioned|disclose|disclosed|test|tested|read|review|reviewed|realise|realised|realize|realized|catch|caught`),
);
const singledOut = new RegExp(
  `^(?:(?:${role})s?|lead|manager|responder|he|she|who|whoever|devs|validators|developers|maintainers|staff|crew|crews|contractors|engineers|technicians|operators|administrators|@.+)$`,
);
/** Where people say what they tried, nobody is singled out. */
const tellsOfAttempts = /^(?:response|diagnosis|detection|went-well|actions|impact)$/;

/** Nouns and idioms with the same words and no person in them. */
const exceptions = new PatternSet([
  // Denied, or somebody else's word.
  ...patterns(`
    while|although|though ..6 human error; human error <be> not|never|rarely|no; no|not|without <any>? fault|blame|mistake|error of|on;
    no <any>+ due|owing to <any>? human|operator|user error; not|nobody|no-one <any>? <any>? 's? fault;
    not|no|never|without|rather|than|blameless|avoid|avoids|instead <determiner>? human|operator|user? error|mistake|mistakes|blame;
    not|nobody|no-one|none|without|than <any>* to? blame|blamed; no one <be> to? blame|blamed;
    no|nobody|none <any>? <any>? <have>? ${misdid}; looking|look for? <any>? to blame; someone|somebody to blame;
    nobody|no-one|none made <determiner>? mistake; not|do <any>? consider|call|see|treat <any>? <any>? human|operator|user error;
    not <adverb>? consider|regard|view|see|treat|attribute|ascribe|think|believe ..4 ..4 fault|error|mistake|${carelessness};
    problem|issue <be> not ..4 error|mistake <be>? made?; accountable|accountability no|not; hold|holding|held us|ourselves accountable;
    we|company|organisation|organization <auxiliary|adverb>* take|takes|taking|assume|bear <adverb>? full|complete? accountability; we|i am|are|'re <adverb>* accountable;
    error|errors rate|rates|message|messages|page|pages|code|codes|report|reports|budget`),
  // A state, a machine's, a word of its own.
  ...patterns(`
    fault tolerance|tolerant|injection|isolation|domain|domains|line;
    page|segmentation|hardware|electrical|power|memory|disk|earth|ground|protection|double fault|faults; <be> <adverb>? in error;
    <be> messed|screwed up; oversight in|of <determiner>? code|logic|design|implementation|software|firmware|protocol|spec|team|group;
    not|avoid|never become|becoming|get|getting|grow|be ${careless}; small|tiny|minor|simple|trivial|basic|honest oversight|oversights; forgot|forgotten <any>? password|passwords|username;
    mistake|error proof; by accident of; police|conviction|arrest|reward|prosecution|vandals|thieves|theft <any>* <any>* those responsible`),
  // Customers', and what is so at any time.
  ...patterns(`
    user|users|customer|customers|player|players who? have|has|had? made|make|forgot|forgotten|accidentally;
    learn|learns|learning|learnt|learned on|by <any>? mistakes|errors; to|not|easy|cannot|can mistake;
    easy|easier|possible|hard to make <determiner>? mistake|mistakes|error|errors`),
  // Luck; and while people look for what it is, they may well think of a slip, and tell of their own.
  ...patterns(`
    ${accidentally} discovered|found|noticed|spotted|detected|learned; discovered|found|noticed|spotted|detected|stumbled ..3 by accident;
    idea|theory|hypothesis|guess|suspicion was|is|that <any>* <any>* accident|mistake|error|mistakenly|accidentally|typo;
    suspect*|thought|wondered|assumed|believed|looked|considered|hypothes* ..4 mistake|typo|error|misconfiguration;
    <person> <any>? misread|misinterpreted|misunderstood|misjudged|misdiagnosed|mistook <any>* at? first|initially;
    ^ <any>? at? first|initially <comma>? <person> <any>? misread|misinterpreted|misunderstood|misjudged|misdiagnosed|mistook`),
]);

const doneByPrograms =
  /^(?:marked|flagged|treated|classified|considered|reported|identified|interpreted|detected|recogni[sz]ed|labell?ed|counted|returned|matched|cached|routed|parsed|reject\w+|accepted|blocked|scheduled|served|sent|triggered|skipped|cancelled|canceled|evicted|throttled|expired|retried|charged|billed|sold|suspended|banned)$/;

/** Words that are blame only when people are meant by them. */
const personal =
  /^(?:mis(?!takes$|steps$|clicks$|understanding|guided$)(?:\w+(?:ed|es|ing)|read|took|understood|heard)|forgets|forgot|forgotten|did|violat\w+|ignor\w+|bypass\w+|disregard\w+|circumvent\w+|flout\w+|breach\w+|skip\w+|overr\w+|neglect\w+|hastily|hurriedly|rashly|blindly|unilaterally|unknowingly|incorrectly|wrongly|wrongfully)$/;

/** Slips that may be spoken of as what happens to everybody, and is made harmless. */
const slip =
  /mistake|error|typo|accident|inadvert|unintention|erroneous|misclick|mistaken|wrongly|forg[eo]t|misread|misunder|misconfig|oversight|fat|human factor|lapse|wrong|copy|miscommunic|mis-communic/i;
/** What is done about slips, and what says that there may be some. */
const fights =
  /^(?:against$|prevent|avoid|minimi[sz]|reduc|eliminat|catch|detect|guard|safeguard|protect|shield|toler|forgiv|mitigat|warn|remov|surviv|expos|reveal|withstand|undo)|^(?:show|shows|finds|spots|risk|risks|chance|chances|likelihood|possibility|potential|potentially|prone|opportunity|room|harder|hard|easier|easy|impossible|possible|less|fewer|cannot|can|could|may|might|nobody|no-one|if|any|eye|eyes|lookout|subject|susceptible|vulnerable|robust|recover|recovers|stop|stops)$/;
const generic =
  /^(?:should|must|cannot|happen|happens|inevitable|possible|likely|unavoidable|easy|easier|harder|impossible|common|recoverable|visible|cheap|prone)$/;

/** "Make it harder to delete it by mistake": somebody's slip is what the sentence is against, not what it ends at. */
function isFought({ start, end }: Match, tokens: readonly Token[], context: string): boolean {
  const words = tokens.slice(start, end).map(({ word }) => word);
  if (!slip.test(words.join(' '))) return false;
  // "errors by users" has somebody in it after all.
  if (/^(?:by|of)$/.test(tokens[end]?.word ?? '') && is(tokens[end + 1], 'person', 'outsider'))
    return false;
  // "Prevent similar mistakes": what was done is called one all the same.
  const isDefinite = /^(?:similar|same|this|these|our|their|his|her|my|the)$/.test(
    tokens[start - 1]?.word ?? '',
  );
  if (isDefinite && judged.test(words[0] ?? '') && tokens.some(({ word }) => averts.test(word)))
    return false;
  if (context === 'actions' && !hasHappened(tokens)) return true;
  if (/^(?:typing|clerical|copy\S*) errors$/.test(words.join(' ')) && !hasHappened(tokens))
    return true;
  if (admitted.test(tokens)) return leadsOn.test(tokens);
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    const token = tokens[at];
    if (!token || /^[,;:]$/.test(token.word)) break;
    const named = is(tokens[at - 1], 'determiner') && tokens[at - 1]?.word !== 'that';
    const isVerb = !is(token, 'participle') && !named;
    const isFar = start - at > nearby && /^(?:can|could|may|might)$/.test(token.word);
    if (!isFar && fights.test(token.word) && (isVerb || nouns.test(token.word))) return true;
  }
  for (let at = end; at < Math.min(tokens.length, end + 4); at++) {
    if (generic.test(tokens[at]?.word ?? ''))
      return !tokens.slice(0, at).some(({ word }) => /^(?:was|were|had)$/.test(word));
  }
  return false;
}
/** "Misreading it can open both locks": what may be so at any time is no account of this time. */
function isPossible(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => /^(?:can|could|may|might)$/.test(word)) && !hasHappened(tokens);
}
/** Whether something is told of that was, not of what is so at any time: "typing errors are caught". */
function hasHappened(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      /^(?:was|were|had|did|have|has)$/.test(token.word) ||
      (at > 0 &&
        is(token, 'participle') &&
        !is(tokens[at - 1], 'be', 'modal', 'determiner', 'preposition', 'adverb')),
  );
}

/** That mistakes are made is where a design can begin, or where an account ends. */
const admitted = new PatternSet([
  'humans|people|everybody|everyone|we|engineers|operators|staff all? <modal>? do? always|sometimes|inevitably? make|makes mistakes|errors',
  '^ mistakes|errors|human error? <modal>? <adverb>? happen|happens|occur|occurs|be',
  '^ mistakes|errors are <adverb>? inevitable|unavoidable|human|part',
]);
const leadsOn = new PatternSet([
  'so|therefore|hence|thus|which|why|whatever|unless|should|must|need|needs|even|assume|assumes|design|designed|if|where|opportunities',
]);
const averts = /^(?:prevent|avoid|repeat|rule|again)/;
const judged = /^(?:mistakes?|oversights?|blunders?|missteps?|slip-ups?)$/;
const reach = 12;
/** What may be so is said right in front of what may. */
const nearby = 6;
const nouns =
  /^(?:risk|chance|likelihood|possibility|potential|opportunity|room|any|eye|eyes|lookout)/;

/** Somebody else's words, though not between quotation marks. */
const cited = new PatternSet(['as <capitalised> <any>? <any>? <adverb>? said|says|put|puts|wrote']);

function check({ tokens, block }: Sentence) {
  if (cited.test(tokens)) return [];
  const denied = exceptions.matches(tokens);
  const { context } = block.section;
  const isAnyTime = isPossible(tokens);
  const matches = isAnyTime && !admitted.test(tokens) ? [] : judgements.matches(tokens);
  const told = matches.filter(
    (match) => concernsPeople(match, tokens) && !isFought(match, tokens, context),
  );
  let found = without(told, denied);
  if (found.length === 0 && !tellsOfAttempts.test(context) && !isAnyTime) {
    const done = deeds.matches(tokens).filter((match) => isSingledOut(match, tokens));
    const omitted = omissions.matches(tokens).filter((match) => isAnotherParty(match, tokens));
    const wronged = wrongThings
      .matches(tokens)
      .filter(({ start, end }) => !tokens.slice(start, end).some(({ word }) => mended.test(word)));
    const [outcome] = outcomes.matches(tokens);
    const act = acts
      .matches(tokens)
      .find(
        (match) =>
          outcome &&
          match.end <= outcome.start &&
          !isUndergone(match, tokens) &&
          isSingledOut(match, tokens),
      );
    if (act) done.push(act);
    const named = signed.matches(tokens).filter(({ end }) => tokens[end - 1]?.word.startsWith('@'));
    found = without(
      [...done, ...omitted, ...named, ...wronged, ...deedsOf.matches(tokens)],
      denied,
    );
  }
  return united(found).map((match) => ({
    ...rangeOf(tokens, match),
    ...question(tokens, match),
  }));
}

function isSingledOut({ start }: Match, tokens: readonly Token[]): boolean {
  // "Ada, who was new, ran …"
  const opening = tokens.slice(Math.max(0, start - reach), start);
  if (tokens[start - 1]?.word === ',' && opening.some(({ word }) => word === 'who')) return true;
  return singledOut.test(whoActs(tokens, start)?.word ?? '');
}

/** "Engineers were alerted": others' deed. */
function isUndergone({ start }: Match, tokens: readonly Token[]): boolean {
  let at = start - 1;
  while (is(tokens[at], 'adverb')) at--;
  return is(tokens[start], 'participle') && is(tokens[at], 'be');
}

function whoActs(tokens: readonly Token[], verb: number): Token | undefined {
  // "The nurse looked, but misread it": whose deed the first clause tells.
  if (tokens[verb - 2]?.word === ',' && is(tokens[verb - 1], 'conjunction'))
    return tokens.slice(0, verb).find((token) => is(token, 'person'));
  return nearestRole(tokens, verb) ?? subjectOf(tokens, verb)?.head;
}

/** "Late on Friday an operator of the night shift …": who stands in front of the verb, whatever opens the sentence. */
function nearestRole(tokens: readonly Token[], verb: number): Token | undefined {
  let at = verb - 1;
  while (is(tokens[at], 'auxiliary', 'adverb')) at--;
  for (const furthest = at - longestSubject; at > furthest && at >= 0; at--) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      is(token, 'participle', 'auxiliary', 'subordinator', 'conjunction')
    )
      return undefined;
    if (singledOut.test(token.word)) break;
  }
  if (!singledOut.test(tokens[at]?.word ?? '') || tokens[at + 1]?.word === "'s") return undefined;
  let start = at;
  while (start > at - longestSubject / 2 && !is(tokens[start], 'determiner')) start--;
  const isSubject =
    is(tokens[start], 'determiner') &&
    !is(tokens[start - 1], 'preposition', 'participle', 'gerund');
  return isSubject ? tokens[at] : undefined;
}
/** Words that a subject may have, "of the night shift" included. */
const longestSubject = 8;

/** "Our hosting provider", "the network team", "Acme": others than those who write. */
function isAnotherParty({ start }: Match, tokens: readonly Token[]): boolean {
  const subject = subjectOf(tokens, start);
  if (!subject) return false;
  const words = tokens.slice(subject.start, subject.end);
  const { head } = subject;
  if (party.test(head.word)) return true;
  if (/^(?:team|department|crew|squad)$/.test(head.word)) return words.length > 2;
  return words.length <= 2 && words.every(isName);
}

const common = /(?:s|ment|tion|ity|ance|ence|ware|data|telemetry|staging|production)$/;

function concernsPeople(match: Match, tokens: readonly Token[]): boolean {
  const first = tokens[match.start];
  if (!first || tokens.slice(match.start, match.end).some(({ word }) => word === 'by')) return true;
  if (accident.test(first.word)) return isSomebodysAccident(match, tokens);
  if (!personal.test(first.word)) return true;
  if (/^(?:entered|typed|keyed|dial)/.test(tokens[match.start + 1]?.word ?? '')) return true;
  if (first.word === 'forgotten' && is(tokens[match.start - 1], 'be')) return true;
  if (/^(?:assuming|believing|thinking)$/.test(tokens[match.start + 1]?.word ?? '')) return true;
  // "Misreading the gauge, we …": the rest says who.
  if (is(first, 'gerund') && !tokens.slice(0, match.start).some(({ kind }) => kind === 'word'))
    return true;
  if (isUndergone(match, tokens) && judging.test(first.word)) return true;
  const head = whoActs(tokens, match.start);
  if (party.test(head?.word ?? '') || singledOut.test(head?.word ?? '')) return true;
  return is(head, 'person') && (!is(head, 'outsider') || head?.word === 'someone');
}

/** What only people can get wrong, whatever it is done to. */
const judging = /^mis(?:diagnosed|judged|remembered|managed|heard)$/;
const accident = new RegExp(`^(?:${accidentally})$`);

/** "The index accidentally made …": things have no intentions to go against. */
function isSomebodysAccident({ start, end }: Match, tokens: readonly Token[]): boolean {
  const next = tokens[end];
  const trails =
    next?.kind !== 'word' ||
    next.word === 'instead' ||
    is(next, 'preposition', 'conjunction', 'subordinator', 'determiner');
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
  const head = subject?.head;
  if (!head || isInterrupted(tokens, group) || isName(head) || /^some(?:one|body)$/.test(head.word))
    return true;
  // "They" are those whom the sentence is about, users only where it names any.
  if (head.word === 'they')
    return !tokens.slice(0, group).some((token) => token.word !== 'they' && is(token, 'outsider'));
  return is(head, 'person') && !is(head, 'outsider', 'system');
}

/** "A member of staff, in an attempt to help, …": who the sentence began with. */
function isInterrupted(tokens: readonly Token[], verb: number): boolean {
  const comma = tokens.findIndex(({ word }) => word === ',');
  if (tokens[verb - 1]?.word !== ',' || comma === verb - 1) return false;
  return tokens.slice(0, comma).some(({ word }) => singledOut.test(word) || word === 'member');
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
  // Colleagues are no entries that a program handles.
  if (is(subject?.head, 'person') && !is(subject?.head, 'outsider', 'system')) return true;
  if (doneByPrograms.test(tokens[verb]?.word ?? '')) return false;
  const by = tokens.findIndex((token, at) => at > verb && token.word === 'by');
  // "By sending a message" tells how.
  const agents = by < 0 || is(tokens[by + 1], 'gerund') ? [] : tokens.slice(by + 1, by + 5);
  if (agents.some((token) => is(token, 'person'))) return true;
  const kept = subject ? tokens.slice(subject.start, subject.end) : [];
  return !agents.some((token) => is(token, 'system')) && !kept.some(({ word }) => data.test(word));
}
/** What programs keep in their memory, and nobody else has hands on. */
const data =
  /^(?:child|parent|root|leaf|pointers?|values?|variables?|states?|threads?|locks?|blocks?|packets?|events?|entries|rows?|sessions?|quer(?:y|ies)|carts?|orders?|payments?|refunds?|seats?)$/;

function question(tokens: readonly Token[], match: Match): Pick<Problem, 'message' | 'question'> {
  const words = wordsOf(tokens, match);
  const asked = questionNear(questions.kinds, tokens, match, 4, 3);
  const message = /account|disciplin|reprimand/.test(words)
    ? say(
        '"{0}" does not change what they could see or say. Who could see it, who knew, and who could say stop?',
        words,
      )
    : say(
        '"{0}" ends the story where it could begin. {1}',
        words,
        say(asked ?? questions.usual.text),
      );
  return { message, question: asked };
}

/** One pattern behind each semicolon. */
function patterns(text: string): string[] {
  return text.split(';');
}

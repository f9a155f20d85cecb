import { PatternSet } from '../language/pattern.js';
import { gerunds, participles, pastForms, plainForms, presentForms } from './change-verbs.js';

/** How sentences tell of a change: what will be done, should be done, or was done to last. */

/** Those who change something, whatever they are called. */
const us =
  'we|i|team|teams|squad|engineers|engineering|developers|devs|maintainers|ops|sre|sres|admins|vendor|provider|supplier|carrier|company|foundation|group|department|council|councils|university|agency|office|committee|board|management|leadership';
/** What stands between somebody's intention and the verb of the change: "we need to start to …". */
const towards =
  'to|look|start|begin|try|strive|seek|aim|work|hard|harder|further|need|be|able|please|like|love|want|wish|no|of|course|<adverb>*';
const now = 'am|is|are|has|have|will|would|been|<adverb>*';
const intend =
  'need|needs|plan|plans|intend|intends|want|wants|aim|aims|hope|hopes|propose|proposes|wish|like|love|planning|intending|hoping|aiming|proposing|going|committed|determined|keen|set|due|looking|preparing|starting|beginning|about';
/** What responders, too, work on. */
const response =
  'restor*|recover*|resolv*|resolution|mitigat*|monitor*|investigat*|watch*|work|find|identify*|understand*|bring|get|diagnos*|debug*';

/** What something proposed would be. */
const desirable =
  'good|nice|useful|helpful|great|better|best|beneficial|valuable|worthwhile|wise|desirable|prudent|ideal|worth|sensible|advisable';

/** What keeps watch, or helps those who do: nobody adds it for one night. */
const guards =
  'check|checks|test|tests|alert|alerts|alarm|alarms|guard|guards|guardrail|guardrails|safeguard|safeguards|validation|metric|metrics|dashboard|dashboards|monitoring|monitor|monitors|documentation|runbook|runbooks|procedure|procedures|policy|policies|warning|warnings|reproducer|pre-check|pre-checks|checklist|checklists|linter';

/** Sentences that say, wherever they stand, what will be changed or has been changed for good. */
export const announcements = new PatternSet([
  `${us} will|should|must|shall|ought !not|never ${towards} ${plainForms.telling}`,
  `${us} will|shall|may|might <adverb>* have to ${towards} ${plainForms.telling}`,
  `${us} will|should|must|shall <adverb>* continue|keep|start|begin|try|strive|look|aim to|by? <adverb>* !${response} ${gerunds.telling}|${plainForms.telling}`,
  `${us} should|must|will <adverb>* examine|determine|find|study|check|look|see whether|if|how|which|what|why`,
  `^ to that|this end <comma>? <any> <any>? <any>? will|is|are|has|have <word>`,
  `it is|'s|was|seems|feels <adverb>* important|essential|crucial|vital|critical|imperative|necessary that|for ${us} <adverb>* to? <adverb>* ${plainForms.telling}`,
  `<capitalised> needs|ought <adverb>* to <adverb>* ${plainForms.telling}|meet|sit|agree`,
  `${us} will|should|must|shall|need|needs|want|plan|going ${towards} look|looking|work|working in? at|into|to|for|on|towards !${response}`,
  `${us} am|is|are <adverb>* investigating <determiner>? proper|permanent|better|alternative|long-term|ways|options|alternatives|improvements|measures|further|additional`,
  `we|i <adverb>* begin|start|stop to? !prepare ${gerunds.telling}|${plainForms.telling}`,
  '^ going|moving forward',
  "^ in the? future <comma>? <person> will|should|must|shall|intend|want|plan|need|hope|am|is|are|'d|would|might|may|could !not|never <word>",
  `${us}|and will avoid|stop <gerund>`,
  `${us} ${now} ${intend} to ${towards} ${plainForms.telling}|look|have|rethink`,
  `<capitalised> <adverb>* plans|intends|wants|aims|hopes to ${towards} ${plainForms.telling}`,
  `${us} has|have <adverb>* decided|agreed|committed|chosen|resolved|vowed|promised|planned|pledged to|on <adverb>* ${plainForms.telling}|${gerunds.telling}`,
  `${us} ${now} plan|plans|planning|commit|commits|committed|intend|thinking|looking|considering|exploring|evaluating|discussing|proposing on|of|about|at|into|to|<adverb>* ${gerunds.telling}`,
  `${us} will? <adverb>* need to <adverb>* start|begin|find|think`,
  `${us} likely|<adverb>* need a|an|more|better|additional|another|stricter|clearer|automated|proper !work|time|data|help`,
  '^ we|i <adverb>* need !to <any>',
  `${us} should have a|an|more|better|some`,
  `${us} have now|since|already <adverb>* !got|been|had|seen|learned|learnt|found|discovered|identified|confirmed|noticed|heard|recovered|returned|resolved|restored|spent|lost|waited|reached|become|passed|gone|come|run|mentioned|said|described|explained|noted <participle>`,
  `${us} have? <adverb>* mitigated|addressed|fixed|resolved|remedied|solved|corrected ..5 by ${gerunds.lasting}`,
  `am|is|are <adverb>* following up with|on <word>`,
  `put|implemented|deployed|installed|released|made|completed|applied a|the|our <any>? permanent|lasting|long-term|proper fix|solution|repair|remedy`,
  `${guards} has|have <adverb>* been <adverb>* written|created|configured|established`,
  `${us} will|shall|plan|intend|want|going to? <adverb>* try|trial out? several|some|different|other|new|various|a|two <any>? ideas|approaches|options|designs|variants|ways|alternatives`,
  `by ${gerunds.changing} ..6 <comma>? we|i should|will|can|hope|expect <word>`,
  `best|better|safest|simplest|surest|right way|approach|option|remedy|protection ..9 is|would be? to <adverb>* ${plainForms.telling}`,
  `^ the? most <any> <any>? is|will|would be? to <adverb>* ${plainForms.telling}`,
  `^ the? second|third|secondary|next|another|last|other <any>? <any>? is|will|would be? to <adverb>* ${plainForms.telling}`,
  'is|are|remain|remains <adverb>* a|on? <any>? todo|to-do|backlog',
  `${us} will <adverb>* have to <adverb>* !wait|take|have|do|be|find|make|pay|give|get|run|see|look <word> a|an|another|our|all <any>`,
  `they am|is|are|will <adverb>* be? <adverb>* working on ${gerunds.changing}`,
  `${us} have <adverb>* opened|filed|created|raised <determiner>? <any>? ticket|tickets|issue|issues`,
  `${us} may|might|could be able to <adverb>* ${plainForms.telling}`,
  `${us} can|could <adverb|word>? improve|add|introduce|automate|extend|tighten|simplify|consider !to <any>`,
  `am|is|are <adverb>* in the process|middle|midst|course of !${response}|repairing|rebuilding <gerund>`,
  // Told in the past, but of what came after.
  `^ after|following|since|in <any>? <any>? <any>? <determiner> <incident>|event|episode|experience <comma>? ${us} <adverb>* ${pastForms.lasting}`,
  `^ as a|an|one <any>? measure|step|precaution|safeguard <comma>? ${us} <adverb>* ${pastForms.lasting}`,
  `^ as a <any>? result|consequence of <determiner> <incident>|event <comma>? ${us} <adverb>* ${pastForms.lasting}`,
  'it has <adverb>* been <adverb>* agreed|decided that|to <word>',
  `${us} <adverb>* recommend|suggest|propose that !you|your|<outsider>|all|any|every <any>`,
  `${us} <adverb>* recommend|suggest|propose ${gerunds.telling} !your <any>`,
  'work has <adverb>* started|begun on|to <any>',
  `intends to <adverb>* ${plainForms.telling}`,
  'ticket|tickets|issue|issues has|have <adverb>* been <adverb>* opened|filed|created|raised to|for <word>',
  'request|proposal for|to <any>* <any>* has|have <adverb>* been <adverb>* filed|submitted|made|sent',
  `${us} have <adverb>* asked|requested ..3 to <adverb>* ${plainForms.telling}|notify|inform|tell|warn`,
  `${us} no longer ${plainForms.telling}|rely|depend`,
  'will now !be|have|see|describe|explain|discuss|share|show|look|need|go|turn <word>',
  'will <adverb>* be <adverb>* taking a <any>? look',
  `will <adverb>* be <adverb>* added|introduced|created|written|extended .. ${guards}|cases`,
  'research|investigation|analysis|review|spike|work should|must|will <adverb>* be <adverb>* <participle>',
  `${us} am|is|are !not <adverb>* working|continuing on|to|towards <adverb>* !${response}|<adverb> <any>`,
  `${us} am|is|are !not <adverb>* working with ..4 to|on !${response}`,
  'future|next|upcoming release|releases|version|versions will <word>',
  `${us} am|is|are !not <adverb>* ${gerunds.changing}`,
  `${us} am|is|are !not <adverb>* making <any>? changes|improvements <any>`,
  `${us} am|is|are !not <adverb>* looking at|into|for|to`,
  `<capitalised> am|is|are !not <adverb>* hiring|building|developing|introducing`,
  'and|but am|is|are <adverb>* doubling|adding|adjusting|implementing|introducing|building|improving|updating|replacing|moving|changing|developing|planning',
  `${us} now <adverb>* ${plainForms.telling}`,
  `${us} has|have !not|never <adverb>* ${participles.lasting}`,
  `${us} has|have !no <determiner>? <any>? <any>? plan|plans|project|proposal|intention planned|to|for`,
  `${us} has|have <adverb>* taken <any>? <any>? steps|measures|precautions|action|actions to`,
  'has|have since been? !been|left|gone|become|grown|retired|restored|recovered|resolved|returned|reverted|cleared|closed|lifted|cancelled <participle>',
  `${us} has|have <adverb>* stopped|ceased|started|begun <gerund>`,
  `${us} <any>+ <any>* and will no longer <any>`,
  'changes|improvements is|are? <adverb>* coming to|in|soon|shortly',
  'changes|improvements has|have <adverb>* been made to|in',
  `${us} decided to <adverb>* make|change <determiner>? <any>? changes|how|our <any>`,
  `${us} has|have <adverb>* disabled|enabled|blocked|banned|revoked|suspended`,
  `has|have !not|never <adverb>* been <adverb>* ${participles.developed}|added|trained|put|upgraded|built|lowered|raised|reduced|expanded|simplified|capped|limited`,
  'has|have !not|never been <adverb>* set up',
  // Told where it can be looked up, or with its means, what was done lasts.
  'was|were|been <adverb>* added|fixed|addressed|corrected|improved|hardened|extended in|by|with|via <open>? <object>',
  'from now on',
  'am|is|are <adverb>* making <any>? <any>? <any>? changes|improvements|adjustments|updates to|in|so|that',
  `${us} am|is|are <adverb>* reviewing|auditing|re-examining|reconsidering our|all|every|how|whether|where`,
  `^ in|for the? future <comma>? <adverb>* ${plainForms.telling}`,
  `^ first|firstly|secondly|thirdly|finally|lastly|additionally|next|begin|start <any>? <comma> <any> <any>? <any>? <any>? will|should|must <adverb>* stop|start|${plainForms.telling}`,
  `${us} has|have <adverb>* recommended|suggested|requested|proposed <any>* that <word>`,
  `${us} would|'d? <adverb>* like|want to <adverb>* recommend|suggest|propose that|<determiner>|<gerund>`,
  `am|is|are <adverb>* taking <any>? <any>? steps|measures|action to`,
  'started|began|begun work|working on a|an|the <any>? improved|new|better|permanent|proper|replacement|redesign|rewrite',
  `${us} has|have <adverb>* started|begun the? process|work|task|job of|on <gerund>`,
  `${us} am|is|are <adverb>* doing this|that|so by <gerund>`,
  `put|putting ..6 ${guards}|schedule|rotation|cap|caps|limit|limits|quota|quotas|plan|process|processes|rule|rules|mechanism|mechanisms .. in|into place`,
  `${us} should|will|must|shall not|never <adverb>* consider|${plainForms.telling} <any>* until|unless|without`,
  `${us} will <adverb>* be <adverb>* !${response} looking|${gerunds.telling}`,
  '^ action|follow-up|remediation point|points|item|items <dash> <any>',
  '^ todo|action|follow-up|followup|recommendation|improvement <dash> <any>',
  `fix|solution|answer|cure|step|steps|remedy|measure|plan|intention|remains|priority|item <comma>? is|are|will <adverb>* be? to not? <adverb>* !${response} ${plainForms.telling}|give`,
  `one|first|another|next <any>? thing|step|change|measure|fix|improvement ${us} am|is|are|will|want|plan|need|intend <any>* is|was <any>`,
  `${us} would|'d <adverb>* like ..4 to ${plainForms.telling}|look|become`,
  `led|prompted|convinced|encouraged us to <adverb>* !make|think|use|take ${plainForms.telling}`,
  'prompted|triggered a|an <adverb>? review|audit|rewrite|redesign|rework|overhaul of',
  `^ in light|view of <any> ..3 <comma>? ${us} <adverb>* ${pastForms.lasting}`,
  `^ ..3 week|weeks|month|months|days after|later|following|followed <comma>? <any> <any>? <any>? ${pastForms.developed}|wrote|moved|replaced|built`,
  `${us} subsequently|afterwards <adverb>* ${pastForms.lasting}`,
  'there is|are now !no <determiner>',
  'is|are going away',
  `${us} am|is|are <adverb>* beginning|starting <determiner>? <any>? <any>? investment|project|programme|program|effort|migration`,
  `${us} has|have <adverb>* deployed|released|shipped|rolled out? <determiner>? fixes|changes|improvements|patches to <adverb>* address|prevent|avoid|handle`,
  `we|i|it now <adverb>* return|returns|reply|replies|answer|answers|respond|responds|fall|falls`,
  '^ a|another|one|possible|future|further|planned future|planned|further|possible|useful change|improvement|step is|will|would <adverb>* be? for|that|to',
  '^ our|my plan is !to|that <any>',
  '^ since then <comma>? there is|are <any>',
  `code|script|service|tool|application|app|job|system will <adverb>* need to <adverb>* ${plainForms.telling}`,
  'is|are <adverb>* getting|receiving its|their|an|a <any>',
  'will <adverb>* get|receive|have its|their|an|a own|additional|second|extra|dedicated <any>',
  `pull|merge request|requests <any> <adverb>* ${presentForms.telling}`,
  `^ version|release|patch <any> <adverb>* ${presentForms.telling}|drops`,
  `is|are|am <adverb>* going to <adverb>* !be|need|see|follow|help|ask|have ${plainForms.telling}|carry`,
  // From when on it holds.
  '^ effective|starting|beginning <any> ..4 <comma> <any>',
  '^ as of last|next|today|yesterday|<capitalised> <any>? <any>? <comma>? !all|everything|service|services <any>',
  `^ next|from <any>? week|weeks|month|sprint|quarter|year|term|semester|season <comma>? ${us} <adverb>* ${plainForms.telling}|begin|start`,
  '^ for the future <comma> <any>',
  '^ from <determiner>|next next|coming|upcoming? release|version|sprint|term|season|week|month on|onwards <any>',
  `is|are <adverb>* going to be <adverb>* made|${participles.telling}`,
  `<capitalised> has|have <adverb>* started|begun to|on <adverb>* ${plainForms.telling}|${gerunds.telling}`,
  `^ in response to <determiner> <incident>|event|outage <comma>? <any>+ was|were <adverb>* ${participles.telling}`,
]);

/** The same without anybody who does it; where a mechanism is explained, "will be dropped" announces nothing. */
export const passives = new PatternSet([
  `^ <adverb|comma>* we|i !then <adverb>* !then ${participles.developed}|added|created|wrote|built ..4 ${guards} !failed`,
  `^ to <any>* <any>* <comma> we|i <adverb>* ${participles.developed}|added|created|wrote|built ..4 ${guards} !failed`,
  `is|are to be <adverb>* ${participles.changing}`,
  `^ <determiner|capitalised> <word>? <word>? will <adverb>* be <adverb>* ${gerunds.changing} how|which|our|its|their|the|all <any>`,
  `will|should|ought <adverb>* to? be be|<adverb>* ${participles.telling}`,
  `is|are <adverb>* being <adverb>* !fixed|repaired|corrected|handled|processed|rolled|deployed|restored ${participles.changing}`,
  `is|are now <adverb>* !fixed|designed|deployed|released ${participles.changing}`,
  `now <adverb>* ${presentForms.telling}|refuses|carries|takes|keeps|shows|says|lists|covers|names|fails|waits|starts|begins|gives|lets|stops|asks|tells <word>`,
  'now require|reject|refuse|enforce|validate|verify|carry <word>',
  'work|effort|efforts|project <be> <adverb>* underway|ongoing',
  'work|effort|efforts|project <be> <adverb>* under way',
  'procedure|procedures|policy|policies|process|processes|practices ..6 <be> <adverb>* under review|revision',
  "is|are|'s <adverb>* planned|foreseen",
  `is|are <adverb>* scheduled for|in`,
  `is|are <adverb>* scheduled to <adverb>* be|${plainForms.telling}`,
  `${guards} .. was|were <adverb>* added|introduced|created|built|written|extended|improved !in`,
  `^ <determiner|capitalised> <word>? <word>? is|are !not <adverb>* adding|introducing|building|hiring|developing|replacing|implementing|rewriting|redesigning|upgrading|migrating|moving|expanding|extending|updating|improving|considering|evaluating|planning`,
  `${us} am|is|are|has|have|<adverb>* intend|plan|planning|committed|going to <adverb>* !<adverb>|thank|apologise|apologize|say|stress|emphasise|emphasize|point|note|acknowledge|share|clarify|mention|express|be|do|know|find|see|look|wait|make|restart|roll|revert|understand|try|investigate|restore|work|write|provide|talk|speak <word>`,
  'was|were|been <adverb>* updated|changed|configured|modified|extended|adapted|patched to <adverb>* require|enforce|prevent|reject|ensure|validate|check|alert|refuse|verify|limit',
  'contribution|change|patch|fix|improvement ..4 was|were|has|have <adverb>* been? made|merged|submitted|contributed ..5 to <adverb>* address|fix|prevent|improve|avoid|reduce|limit|make',
  '^ the|this bug|flaw|defect|vulnerability ..5 was|were|has|have <adverb>* been? fixed|patched|corrected <any>* in|via|with <word>? <word>? <number>',
  // "… has been patched", told when it is over.
  'fix|fixes|patch|patches|change|changes|mechanism|script|safeguard|update ..6 has|have !not|never been <adverb>* deployed|released|merged|rolled|shipped|patched|published|submitted|proposed',
]);

/** What somebody wishes for; where lessons are told, that is a proposal. */
export const wishes = new PatternSet([
  `let 's <adverb>* ${plainForms.telling}`,
  `${us} may|might <adverb>* ${plainForms.developed}|put|set|build|write|add|create|replace|move|switch a|an|another|some|more|our|my|the|together`,
  `should|must|shall|ought !not|never|always to? <adverb>* ${plainForms.telling}`,
  `${us} will? <adverb>* need to <adverb>* ${plainForms.all}`,
  `${us} should !have|never|always <adverb>* ${plainForms.all}`,
  `^ ideally <comma>? <person|determiner> <any>? <adverb>* would|should? ${plainForms.telling}`,
  '^ we|i? might|may|could <adverb>* want|like|need|wish to <word>',
  'should|must !not|never <adverb>* be <adverb>* !noted|mentioned|said|considered|remembered|seen|understood|investigated|questioned|trusted|heeded|ignored|neglected|underestimated|stressed|pointed|prepared|informed|reminded|expected|proud|used|regarded|treated|viewed|called|attributed|blamed <participle>',
  'should|must not <adverb>* be <adverb>* dependent|tied|coupled|possible|able|accessible|reachable|allowed|required|needed|stored',
  'need|needs a? <adverb>* better|more|another|additional|stricter|clearer <any>',
  'the need|necessity for|to <word> <any>',
  "it is|'s|was <adverb>* critical|crucial|essential|vital|important|imperative|necessary that <any>",
  'should|must !not|never|have|be|do|know|remember|think|expect|care|take|feel|work|always|also|communicate|go|see|look|come|get|happen|ask <word> who|what|how|which|<determiner|number|object|adverb|preposition>',
  'should|must !not|never <adverb>* be <adverb>* available|accessible|reachable|automatic|mandatory|optional|visible|configurable|independent|redundant|immutable|part|separate|easy|easier|simple|simpler|explicit|possible|able',
  `need|needs|ought|must|shall|has|have to? <adverb>* be <adverb>* ${participles.telling}`,
  'there should|must|needs|need|ought to? !not|never <adverb>* be|exist',
  `${us} should|must|will|could <adverb>* do !better|more|our|everything|all|well <any>`,
  `would|could|might|may be <adverb>* ${desirable} !story|example|question`,
  `would|could|might|may be a|an <adverb>* ${desirable} addition|idea|step|option|improvement|investment|measure|way|start|candidate`,
  `${us} will|should|must|shall|need|want|have|going|plan|hope|intend|aim|'d|would ${towards} get|give|hold|let|start|stop|offer|find|apply|ask|call|show|keep|leave !back|to|in|it|this|that <any>`,
  `${us} will|should|must|shall|need|want|have|going|plan|'d|would ${towards} take !care|responsibility|pride|this|it|that|part|place|stock <any>`,
  `${us} am|is|are <adverb>* asking|seeking|getting|giving|taking|letting <determiner|person|capitalised>`,
  'should|must|ought to? <adverb>* have a|an|its|their|our|at|one|two|three|more|enough|better <any>',
  'need|needs a|an|another|more|better|its|their|two|clearer|stricter <any>',
  '^ every|each|any|all ..3 must|should|has|have to|be|have',
  '^ every|each|any|all ..3 will have|be <participle|determiner|number>',
  '^ maybe|perhaps|possibly <any> ..3 can|could|should|might <adverb>* <word>',
  '^ maybe|perhaps|possibly a|an|more|another|better|<gerund> <any>',
  'it|this would <adverb>* help to|if|us <any>',
  '^ what we|i need is|are',
  `${us} <adverb>* agreed|committed|pledged|vowed to|on <adverb>* ${plainForms.all}`,
  `${us} <adverb>* decided|chose|resolved to <adverb>* ${plainForms.developed}|add|build|replace|require|hire`,
  `${us} would? <adverb>* suggest|recommend|propose that|to|<gerund>`,
  `${us} can|could|might <any> ..3 by ${gerunds.telling}`,
  '<be> <determiner>? next step|thing|task|item',
  `it is|'s|was <adverb>* the? right|good|high? time to ${plainForms.telling}`,
  'is|are a? <adverb>* requirement|prerequisite|precondition|mandatory|must-have for|to|before',
  'is|are no longer possible|allowed|permitted|needed|necessary|used',
  `make|makes sense to <adverb>* ${plainForms.all}`,
  `could|might <adverb>* be <adverb>* ${participles.developed}|added|reduced|made|simplified|changed|used|split`,
  'is|are|be <adverb>* worth <gerund>',
  "it|that 's worth <gerund>",
  'better|more|another|additional|new|further|improved|clearer|stricter|simpler|stronger|regular|automated <any> <any>? <any>? <any>? <any>? <any>? <be> <adverb>* needed|required|necessary|recommended|desirable|overdue|helpful|useful',
  '^ a|an <any> <any>? <any>? <any>? <any>? is <adverb>* needed|necessary|recommended|desirable|overdue',
  `plan|plans|intent|idea|intention|proposal|improvement|suggestion|option|approach|mitigation|recommendation|remedy ..3 is|are|will|would|could <adverb>* be? to <adverb>* ${plainForms.all}`,
  `is|are|'s <determiner>? <any>? plan|plans|proposal|proposals|efforts|work|idea|ideas to|of|for <adverb>* ${plainForms.telling}|${gerunds.telling}`,
  `${us} <auxiliary>* <adverb>* discussed|floated|proposed|suggested|recommended <adverb>? <gerund>`,
  `${us} <auxiliary>* <adverb>* talked|talking|spoke|spoken|thinking|discussing about|of? <gerund>`,
  `<person> will <adverb>* !see|have|find|continue|look|understand|know ${plainForms.all}`,
]);

/** Sentences of a list of actions that say what will be changed. */
export const proposals = new PatternSet([
  `^ could|can|should|shall <determiner> ..3 ${plainForms.all}`,
  'ought <adverb>* to <word>',
  'as of today|now|yesterday',
  `^ <number>? <dash>? <adverb>? please? ${plainForms.all}`,
  `^ done|todo|idea|planned|proposal <dash> <adverb>? ${plainForms.all}`,
  `^ could|can|should|shall we|i|it <adverb>* ${plainForms.all}`,
  `<person>|team|it will|shall|should|must !never|always <adverb>* ${plainForms.all}`,
  `<person>|team|it could|can !not|n't|never|always <adverb>* ${plainForms.all}`,
  'will|should|must be <adverb>* <participle>',
  'is|are to be <adverb>* <participle>',
  `<person>|<capitalised> ${now} need|needs|plan|plans|intend|intends|want|wants|aim|aims|going|propose to <adverb>* ${plainForms.all}`,
  'planned|scheduled|proposed to|for',
  'gets|get|receives a|an|its|their|two <any>',
  `be|am|is|are <adverb>* working|planning|looking|reviewing|investigating|continuing|${gerunds.changing}`,
  `have|has <adverb>* deployed|enabled|disabled|removed|rolled|begun|fixed|${participles.lasting}`,
  `^ <adverb>? <comma>? considering|evaluating|planning <gerund>`,
  `^ <adverb>? monitoring|continuous|better|more|${gerunds.telling}`,
]);

/** Changes meant to stay, told where a review without a list of actions tells how it ended. */
export const lasting = new PatternSet([
  // "Automation of the weekly reset" is all that is told.
  '^ the? optimisation|optimization|automation|introduction|implementation|redesign|hardening|improvement|extension|standardisation|standardization of !<auxiliary> <any>',
  `<capitalised>|it|there <adverb>* will be <adverb>* ${participles.telling}`,
  `<capitalised> plan|plans|intends <adverb>* to <word>`,
  'is|are <adverb>* planned|scheduled|coming|underway|ongoing',
  'is|are <adverb>* under way|development|construction',
  `is|are <adverb>* working on|to|towards !${response}`,
  'is|are <adverb>* being <adverb>* <participle>',
  `was|were <adverb>* ${participles.developed}|addressed|created|upgraded`,
  `have|has <adverb>* ${participles.lasting}`,
  'no longer !<gerund> <any>',
  'is|are now <adverb>* !resolved|restored|fixed|recovered|closed|solved|mitigated|contained|done|completed <participle>',
  '^ <dash>? more|better',
]);

/** "We extended the schema check": where a review concludes, that was done about the incident. */
export const developedByUs = new PatternSet([`${us} <adverb>* ${pastForms.developed}`]);

/** "Introduce a probe for …" as a bullet, wherever it stands. */
export const developingCommand = new PatternSet([
  `^ ${plainForms.developed} <any>`,
  `^ add|set|create ..4 ${guards}`,
]);

/** "Fixing the parser when …": a bullet, told without its doer. */
export const gerundStart = new PatternSet([
  `^ <dash>? reinstating|asserting|${gerunds.telling} !<be|have|modal>`,
]);

export const changed = new PatternSet([
  'has|have !not|never been <adverb>* <participle>',
  'there will <adverb>* be <any>',
  '^ and? second|third|secondly|thirdly|fourth <comma> <any>',
  '<any> now <any>',
  '<person> <have> !not|never <adverb>* <participle>',
  '<person> <be> !operating|running|using|experiencing|seeing|serving|facing|hosting|relying|awaiting <gerund>',
  '<person> <adverb>? went|put|made|set|moved|added|switched|turned|replaced|wrote|built',
  '<person|system>|<capitalised> will <adverb>* <word>',
  `${us} <adverb>* asked|requested|ordered|booked|hired|commissioned !for|whether|why|how <any>`,
  '^ <number|dash|open>* !given|based|compared|provided <participle> <any>',
  'not <any>* any more|longer',
]);

/** What somebody did, where nothing else is told. */
export const didChange = new PatternSet([
  `^ <any>? <any>? ${us} <adverb>* ${participles.telling}`,
  `^ ${us} <adverb>* <participle> and <adverb>* ${participles.telling}`,
]);

export const imperative = new PatternSet([
  `^ <adverb>? please? ${plainForms.all}`,
  `^ done|todo|idea|planned|proposal <dash> <adverb>? ${plainForms.all}`,
]);
/** Also what is not to be done any more, where an explanation follows. */
export const leadingImperative = new PatternSet([
  `^ <adverb>? please? ${plainForms.all}`,
  `^ do not|n't ${plainForms.all}|sacrifice|rely|depend|assume`,
]);
export const tellingImperative = new PatternSet([
  `^ <adverb>? please? have|let|${plainForms.telling}`,
]);

/** Done for good, as opposed to until the incident was over. */
export const doneInPast = new PatternSet([
  `was|were|has|have|been|<person> of? course? <adverb>* ${pastForms.lasting}|${participles.lasting}|taken|took|fixed|disabled|enabled|blocked|corrected|addressed !quickly|very|fast|on`,
  'fix|solution|remedy|patch ..6 is|are|was|were <adverb>* applied|deployed|merged|rolled|implemented',
]);
export const forGood = new PatternSet([
  'permanent|permanently|recurrence|recurrences|recurring|recur|reoccur*|re-occur*|resurfac*|re-surfac*',
  'a|any repeat|repetition',
  'from happening',
  'happen*|occur*|come|coming|appear* <adverb>* again|back',
  'not <any>* again',
  'similar|such|future <any>? incidents|incident|outages|outage|issues|issue|problems|problem|failures|errors|events',
  'so that? <any> <any>? <any>? <any>? can|could not|never|no',
  'long|longer term',
  'long-term|longer-term|from now on',
  'in future',
  'in the future',
]);

/** "To keep this from happening again, …": whatever follows is a change. */
export const forGoodFirst = new PatternSet([
  '^ <any>? <any>? to|that|of <adverb>* avoid*|prevent*|stop*|ensure|guard*|reduc*|protect*|keep* ..5 recur*|again|back|future|similar|such|reoccur*|re-occur*',
  '^ <any>? <any>? to|that|of <adverb>* avoid*|prevent* a repeat',
]);

/** "Migrated the logs", "Wrote a runbook" as bullets among lessons: what was done about the incident since. */
export const begunForGood = new PatternSet([
  `^ <dash|object>? <person>? have? <adverb>* ${pastForms.lasting}|${participles.lasting}|onboarded|enabled|disabled|fixed|planned|automating|adding !<be|have>`,
]);

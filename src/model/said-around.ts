import { is } from '../language/clauses.js';
import { PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import type { Sentence } from '../review/review.js';
import { announcements } from './action-words.js';
import { gerunds } from './change-verbs.js';

/** What is said around actions and sounds like one: promises, reasons, manners, advice to those outside. */

/** Those whom a change is for, and who do themselves what they will, should or need to do; requests are ours to handle. */
export const outsiders =
  '!traffic|request|requests|caller|callers <outsider>|member|members|holders|operators|integrators|validators|miners|farmers|exchanges|wallets|sellers|riders|participants|publishers|those';
/** What no action says in whatever form: apologies, and what a template asks for. */
export const noise = new PatternSet([
  '^ q|a|question|answer <number>? <dash>',
  'apolog*|sorry|grateful|inconvenience',
  '^ list|describe|note|include|document|record any|all|the|each|every <any>? action|actions|task|tasks|item|items|step|steps|improvements|measures|follow-ups',
  '^ please? see|refer|contact|visit <word>',
  '^ read|learn|find out? more|about',
  '^ for|to more|further|additional|details|learn|background <any>+ <comma>? see|read|visit|refer|follow',
  '^ no|none <any>? <any>? <any>? needed|required|necessary|planned',
  '^ thanks|thank|cheers|regards|sincerely|yours|greetings',
  '^ best <comma> <capitalised>',
  '^ best|kind|warm regards|wishes',
  'here are|is',
  '^ overview|tracking|status of|for|issue <any>',
  'more <any>? <any>? <any>? <any>? <any>? <any>? can|may be found|read|seen',
  '^ <any>? posted|published|prepared|written|authored <any>? on|by|<capitalised|number>',
  '^ action|actions item|items? should|must|can|are|is',
  'created|identified|defined|agreed|organized|organised|grouped <any>? <any>? <any>? <any>? action items|points|categories',
  'organized|organised|grouped|split our|the|these <any>? response|actions|follow-up|work|remediation',
]);
/** Not "We will release a version which lets you …", where readers only gain by it. */
export function isMannerly({ tokens }: Sentence): boolean {
  const gain = tokens.findIndex(
    ({ word }, index) =>
      index > 4 && /^(?:which|that)$/.test(word) && gains.test(tokens[index + 1]?.word ?? ''),
  );
  const plan = tokens.slice(0, gain < 0 ? undefined : gain);
  return manners.test(gain > 0 && announcements.test(plan) ? plan : tokens);
}

const gains = /^(?:will|would|lets?|allows?|enables?|helps?|makes?|gives?|shows?|tells?)$/;

/** What is said around the actions: thanks, apologies, introductions, credits. */
const manners = new PatternSet([
  'sorry|apolog*|thank|thanks|grateful|trust|patience|confident|regret|inconvenience|compensation',
  'be|been|will|have|we|i|a|full <adverb>* credit|credited|refund|refunded',
  'am|is|are|remain|remains <adverb>* committed',
  'do better',
  'following|below steps|actions|measures|items|changes|improvements',
  'remind you',
  'take <determiner> <any>? time|moment|opportunity to',
  'as a reminder',
  'you|your|yours',
  'every|each|all of? the? <number>? action|actions|item|items',
]);
/** What somebody promises who does not say what will change. */
const promised =
  'steps|measures|changes|improvements|safeguards|precautions|action|actions|everything|our|best|hard';

const performing =
  'take|taking|taken|took|make|making|made|implement|implementing|implemented|do|doing|done';
const unspecific =
  'several|some|many|various|multiple|further|immediate|additional|appropriate|necessary|all';

/** Promises that name no change, and exhortations. */
const promises = new PatternSet([
  'keep|continue|stop to? <adverb>* improve|improving|learn|learning|strive|striving ..3 $|quality|experience|service|services|ourselves|standards',
  '<have> <adverb>* found|identified|seen|learned|learnt many|several|some|a|few|lot <any>? <any>? things|lessons|points',
  'always|constantly|continually|continuously|tirelessly|relentlessly|forever be? working|improving|striving|looking|trying',
  '<have> <adverb>* identified|found|discovered|spotted|seen several|some|many|various|multiple|further|a|number|of|<number>? <any>? improvements|opportunities|possibilities|areas|ways|potential to|that|which|for|where|in|$',
  'working to|on <adverb>* improve|improving|build|building|make|making|create ..2 reliability|resilience|resiliency|stability|robustness|quality <any>* <any>* $',
  'working to|on <adverb>* improve|build|make|create <adverb>? more resilient|reliable|robust|stable <any>* <any>* $',
  'working to|on <adverb>* improve|better these|this|them|it|ourselves',
  'we will|shall|must <adverb>* ensure|guarantee <any>* not|never <adverb>* happen|occur|recur',
  `${performing} <any>? <any>? ${promised} to|so|which|that|and ..3 ensure|guarantee|prevent|avoid|make|stop|mitigate|reduce <any>* <any>* happen*|occur*|recur*|reoccur*|again|repeat|future|similar|incidents|sure`,
  `${performing} ${unspecific} <any>? ${promised} $|across|everywhere`,
  `${performing} a <any>? number|series|couple|lot|range|set|variety of <any>? ${promised} $|since|which|that|to !address|the|our`,
  '^ the|these|those|our|all <any>? changes|improvements|measures|steps|fixes|actions <any>* <any>* will|should <adverb>* help|prevent|ensure|reduce|make|mean|improve|mitigate',
  'do|doing what|all|whatever|everything we|i can',
  '^ <gerund> ..3 changes|measures|steps|fixes|actions should|will <adverb>* help|prevent|ensure',
  'do|doing|make|making|change|changing two|three|four|five|several|some|<number> things|changes $',
  '<person> want|wants|aim|aims|strive to <adverb>* provide|offer|give|deliver <determiner>? <adverb>* maximum|best|good|great|highest|reliable|stable',
  `${performing} ${unspecific} <any>? ${promised} to <adverb>* prevent|ensure|make|mitigate|improve|avoid|reduce`,
  '<any> be|am|is|are <adverb>* careful|mindful|vigilant|cautious|diligent|transparent <any>* <any>* $',
  'do|doing it|this|things|that right|better|properly',
  '<person> will|shall <adverb>* learn from it|this|that|these',
  `${performing} ${promised} <adverb>* outlined|described|listed|detailed|identified|mentioned|named`,
]);

/** Says why, or what is the case already. */
const reasons = new PatternSet([
  'publish|write|release|prepare|cover|add|give a|an|the|another|more <any>? part|post|article|blog|series|talk|paper|details|background|context|story|history|rest',
  '<determiner> section|chapter|page|document|report|post|timeline will|shall <adverb>* be',
  'see|read <determiner> earlier|previous|last|other|companion|original',
  'keep|make this|it short|brief|simple',
  'use|seize this|the opportunity|occasion|chance|moment',
  'take|taken|took <any>? <any>? <any>? seriously|lightly|personally|granted',
  'at this|that point <comma>? <any>? <any>? plan|option|idea|choice is|was',
  // What the text goes on to tell.
  '^ ..2 in|throughout|below|with <determiner|adverb>* article|post|section|report|document|write-up|writeup|blog|series|page <any>? <comma>? <person>',
  "<person> will|shall|'d|would|want|wants|going|hope|let|like <adverb>* to? <adverb>* try|attempt|like|want? to? <adverb>* detail|explain|outline|recount|recap|summarise|summarize|elaborate|answer|clarify|illustrate|describe|walk|dive|delve|present !customers|users",
  '<person> will|shall <adverb>* look|see|go|turn ..2 what|why|how <any>? <any>? went|happened|caused|did|broke|failed|was|were',
  'use|using|used|apply|applying a|the <any>? technique|method|framework|approach|exercise|notation <any>? <any>? called|known|named|of|from',
  // Decided on before, or the only thing to do that day.
  '<have> previously|long <participle>',
  '^ !the|our|this <any> ..2 should|must <adverb>* be <adverb>* investigated|questioned|examined|trusted|heeded',
  'only|last|sole option|choice|recourse|resort',
  '<person> can|could|will <adverb>* take|bring|carry ..2 knowledge|lesson|lessons|learnings|learning|experience',
  'conduct*|perform*|undertak*|complet*|carry* <any>? <any>? <any>? review|analysis|investigation|retrospective|postmortem|post-mortem of|into the|this|our|these|what <incident>|event|events|happened',
  'so that? others|everyone|people|anyone|anybody can|could|may <adverb>* benefit|learn|use|profit|reuse',
  'that|which says|say|states|state|specifies|means',
  '^ this|it|that|which is|was|because !<adverb>|being|planned|scheduled|tracked|critical|crucial|essential|vital|important|imperative|necessary',
  '^ this|it|that is|was <adverb> !being|planned|scheduled|tracked',
  // What is judged, not planned: "Removing it was a mistake".
  `^ ${gerunds.telling} <any>? <any>? was|were`,
  'has|have <adverb>* been <participle> for <adverb>? a|some|many|several|quite|years|months',
  // A promise to those outside, or their part of it.
  'will|would be <adverb>* notified|informed|contacted|updated when|once|if|as',
  'as a reminder',
  '^ in? this|that way <comma>?',
  'workaround|stopgap will <adverb>* stay|remain|continue',
  'marking|classifying|treating|closing <determiner> <incident>|issue|ticket as|with|now',
  'keep|continue to? post|posting|write|writing|publish|publishing|share|sharing',
  'what|which <any>? measures|steps|actions|changes|improvements we|i <word>',
  'working on|to better|fully? understand*|find* out? what|why|how',
  // What a status page says while the incident goes on.
  'investigating $',
  'investigating|examining|debugging the|this|these|it|reports <any>? <any>? issue|issues|problem|problems|outage|reports|errors|situation $',
  'rolling out a|the|this fix|patch|hotfix|workaround|mitigation now|$|to',
  'working on a|the <any>? resolution|recovery|workaround|fix $|as|now',
  'looking|digging into|at|for <determiner> <any>? <any>? cause|causes|reason|reasons|problem|problems|outage',
  'keep|keeping a|an|our <any>? <any>? eye|eyes on',
  'putting|getting a|the|this fix|patch|hotfix|workaround|mitigation in|into|out',
  'deploying|applying|preparing|releasing|testing a|the|this fix|patch|hotfix|workaround|mitigation now|$',
  'monitoring <determiner> <any>? service|services|system|systems|platform|site|situation|results|fix and|as|to|while|until|$',
  'implies|imply|implied|means|meant that',
  'need|needs <adverb>* help',
  'solution|fix is|was ..2 not to|<word>',
  'opened|filed|raised|created|opening <any>? <any>? ticket|tickets|case with <capitalised|determiner>',
  'working|looking on|at|into how to approach|solve|handle|deal|proceed|respond',
  // How things are again, or were before.
  '^ ..4 is|are <adverb>* healthy|stable|normal|back|operational|up|online|restored|resolved|recovered|available <any>? <any>? <any>? $',
  'has|have <adverb>* been <adverb>* restored|recovered|resolved <any>? <any>? <any>? <any>? $',
  'has|have <adverb>* been <adverb>* postponed|delayed|deferred',
  '^ <person> had <adverb>* <participle>',
  '^ we|i planned to',
  'refund|refunds|credit|credits will|be',
  'need to <adverb>* understand|know|learn how|why|what|whether',
  'monitor*|watch* <any>? situation|closely',
  // What follows from a case, not from a plan.
  '!so <any> that if|when ..6 <comma> .. will',
  '^ now <comma>? if|when|whenever',
  '^ because',
  'when|while|whenever|if <any>* is|are being',
  '^ since !the|then|last|version|release <any>',
  '^ as !a|an|part <any>',
  'how we|i <modal>|plan|intend|am|are|have',
  'what|where we|i could|should|might',
  'actions|steps|measures|things|changes|improvements|enhancements|fixes|checks|safeguards we|i <auxiliary>|need|plan|intend|want|took|made',
  'share|post|publish|report|know more $|as|when|once|soon|here|about|on',
  'what|as <have> <adverb>* been <participle>',
  'because <any>? <person> must|should|need|needs|have',
  'could|should|would|might|may <adverb>* have <adverb>* been|<averting>',
  'should|ought <adverb>* have <adverb>* <participle>',
  '^ this|that <any>? <any>? helped|showed|taught',
  '<have> found and',
  'working on a|the <any>? solution|fix for this|it|that|$',
  'where|while <person> am|is|are <adverb>* <gerund>',
  'nobody|no-one|none of|from|in|on <any> <any>? <any>? has|have <adverb>* <participle>',
  'have <adverb>* <any>? tracked|traced|determined|understood|concluded',
  'have <adverb>* established that|what|how|why|the',
  'sharing|share|publishing|publish <any>* <any>* to give <any>',
  'join us',
  '^ this|the post|article|document|report|write-up explains|describes|covers|summarises|summarizes <any>',
  'hope|hoping|expect to <adverb>* have <determiner>',
  'remains|is <determiner>? <adverb>? top|highest|utmost? priority $',
  'data recovery|repair|re-populat*|repopulat*|backfill effort|work|job',
  'working|work on clearing|re-populating|repopulating|backfilling|restoring|recovering|a fix <any>?',
  'do|write a blog post',
  'speak|speaks louder',
  '^ there are|were ..4 initiatives|improvements|actions|measures|areas|opportunities|lessons|things ..2 <have> <adverb>* been? <participle>',
  '^ in the end <comma>? <person> <adverb>* <participle>',
  '<have> multiple|several|many|some|all|<number>? teams|people|engineers|colleagues engaged|working|looking',
  'respond*|reply* to <any>? <any>? messages|emails|tickets|questions|enquiries|inquiries',
  '<person> <adverb>* fixed|resolved|solved the|this issue|problem|bug <comma> and <have>',
  // Told of a day long ago, or of what goes on whenever something does.
  '^ in|on|during <any> <number> <comma>? <person> <adverb>* <participle>',
  '^ when|while|whenever|if|as|once <person> am|is|are <adverb>* <gerund>',
  "^ this|that|it is|'s what|when|where|how",
  'should require|take|need|last at|no|only|less',
  'put|reduced|boiled <adverb>* down? to a|an|the|one|our|human',
  '<participle> ..3 in|within <number> minutes|seconds|hours|minute|hour',
  '^ ..3 we|i had was|were',
  '^ we|i do this|so|that',
  // For the time being, or on the review itself.
  'until <any>* solved|resolved|fixed|restored|over|recovered',
  'raise awareness',
  '<person> <any>* raise the alarm',
  'have <determiner>? <adverb>* better|closer|good <any>? relationship|relationships|communication|understanding|awareness|collaboration',
  'do you <word>',
  'we|i will|intend|plan|hope|want|aim to? <adverb>* post|provide|give|share|send|publish|write <any>? <any>? <any>? update|updates|information|details|status|news|summary|findings|report|post|posts|post-mortem|postmortem',
  'update|updating|edit|post|keep <determiner> page|post|document|report|review|thread|issue|article|updated',
  'started|begun|continue|keep to? investigat*|analy*|monitor*|look|looking|watch*|observ*|debug*|diagnos*|restor*|recover*',
  '^ resolution|mitigation|workaround|recovery|detection|impact|trigger|status <dash>',
]);
/** Names that say themselves what follows. */
export const tellingLabels = new PatternSet([
  '^ resolution|mitigation|workaround|recovery|detection|impact|trigger|status|summary|description|cause|update|todo|action|follow-up|followup|recommendation|improvement <dash>',
  '^ action|follow-up|remediation point|points|item|items <dash>',
]);

/** For the time being, about the review itself, or to its readers. */
export const beside = new PatternSet([
  'temporar*|interim|meanwhile|momentarily|tentatively',
  'for the time being|moment',
  'for now',
  '^ this|the document|report|page|post|post-mortem|postmortem|review|article|write-up|retrospective is|will|was|has',
  '^ <open>? <any>? please|kindly <any>',
  'please report|file|contact|let|check|see|note|reach|send|feel|refer|visit|email|write|join|follow|read|open|use|do',
  'it|them|this|that|these as needed|necessary|appropriate|required',
  'document|report|page|post|doc is|remains|will <adverb>* be? open|archived|closed',
  // When something appears, and no more of it.
  'release|version|update|report|upgrade|fork|maintenance|meeting will|should be <capitalised|number>',
  'release|version|maintenance|reboot|reboots|meeting <number>? is|are <adverb>* planned|scheduled|expected',
  'feedback|comments|corrections|questions|suggestions is|are welcome',
]);

const forOthers = new PatternSet([
  `^ <determiner|adverb>* ${outsiders} will|must|need|needs|may|can|could|might !no|now`,
  `^ <determiner|adverb>* ${outsiders} who|with|that|in|whose|on|of|from|<gerund|participle> <any>* <any>* <any>* will|should|must|need|needs|may|can`,
  `${outsiders} <adverb>* should|must|ought`,
]);
const weAct = new PatternSet(['we|i <adverb>* will|should|must|need|am|are|have|plan|intend|want']);

/** "Members will have to sign in again", "they should be shown the form": nothing of ours is changed. */
export function isForOthers(tokens: readonly Token[]): boolean {
  return forOthers.test(tokens) && !weAct.test(tokens);
}

/** Promises, and reasons. */
export function isSaidAround(tokens: readonly Token[]): boolean {
  const told = conclusion(tokens);
  return (reasons.test(told) && !enquires.test(told)) || onlyPromises(told);
}

/** "This is slow, so we will …": what is said in front of the change is no reason against it. */
function conclusion(tokens: readonly Token[]): readonly Token[] {
  const why = tokens.findIndex(({ word }, at) => word === 'why' && is(tokens[at - 1], 'be'));
  if (why > 0) return tokens.slice(why + 1);
  const comma = tokens.findIndex(
    ({ word }, at) =>
      word === ',' && is(tokens[at + 1], 'conjunction') && is(tokens[at + 2], 'person'),
  );
  const last = tokens.slice(comma + 2);
  return comma > 0 && announcements.test(last) ? last : tokens;
}

/** "We are evaluating how we can …": what is looked into, not what somebody owes an account of. */
const enquires = new PatternSet([
  'evaluating|exploring|reviewing|assessing|considering|examining|rethinking|reconsidering|discussing <adverb>* how|whether',
  'looking at|into <adverb>* how|whether',
  // What a change has added would have helped: it is there now.
  '^ ..2 has|have <adverb>* <participle> <any>+ <any>? <any>? that|which|who would|could|might|should have',
]);

export function onlyPromises(tokens: readonly Token[]): boolean {
  return promises.test(tokens) && !enables.test(tokens);
}

/** "… so that guests can take appropriate action": a purpose, not the promise. */
const enables = new PatternSet([
  'so|to that|<word> ..5 can|could|may|to <adverb>* take <any>? action|actions|steps|measures',
  '<open>|by <gerund> <any>',
]);

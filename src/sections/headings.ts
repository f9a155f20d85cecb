/**
 * What headings of reviews say, by the kind of section they announce: each line an alternative, searched for in a heading of
 * lower case without numbering, brackets and final signs.
 */
export const headings = {
  summary: anyOf(String.raw`
    (?:\b(?:incident|executive|brief|management|post-?mortem) )?\b(?:summary|overview)\b
    \babstract\b
    ^(?:the )?tl;?dr\b
    \bsynopsis\b
    ^(?:here's )?what (?:exactly )?happened(?: exactly)?(?: (?:on|in) .*| and why)?$
    \bin brief\b
    ^description$
    ^(?:the )?short version$
    ^(?:the )?incident$
    ^(?:incident|event|outage|issue|problem) (?:description|statement|overview)$
    ^recap$
    ^in short$
    ^at a glance$
    ^key points$
    ^the gist$
    ^in a nutshell$
  `),
  impact: anyOf(String.raw`
    \bimpact\b
    \b(?:affected|impacts|impacted)\b
    ^effected\b
    \bdamages?\b
    \bconsequences\b
    \bblast radius\b
    ^(?:the )?(?:effects?|ramifications|repercussions|fallout|aftermath)\b
    ^what (?:our )?(?:users|customers|clients|visitors|people) (?:saw|experienced|noticed)\b
    \bcustomer experience\b
    \bseverity and scope\b
    ^scope$
    ^what was (?:lost|damaged|exposed)$
    ^losses$
    ^symptoms$
    ^how (?:did (?:this|it|the \w+) affect|does (?:this|it) affect (?:you|me|us|users|customers))\b
    ^data loss$
  `),
  timeline: anyOf(String.raw`
    \btime ?lines?\b
    ^(?:key|important) (?:timings|times|moments)$
    ^time ?frame$
    \bchronological\b
    ^order of events$
    ^all times\b
    \bchronology\b
    \bsequence of events\b
    \blog of events\b
    \bevent log\b
    ^events$
    ^what happened when$
    ^history$
    ^lead-?up$
    ^incident log$
    ^course of (?:events|the (?:incident|outage))\b
    \b(?:hour by hour|minute by minute|blow[- ]by[- ]blow|play[- ]by[- ]play)\b
    ^(?:day|night|hour|phase) (?:\d+|one|two|three|four)\b
    ^the (?:day|night|morning|evening|weekend) (?:of|before|after)\b
    ^key events$
    ^the events of\b
  `),
  detection: anyOf(String.raw`
    \bdetect(?:ion|ed|ing)?\b
    \bhow (?:we|did we) (?:noticed|found out|notice|find out)\b
    ^discovery$
    ^alerting$
    ^monitoring$
    ^(?:the )?(?:first |initial )?alerts?$
    ^how (?:it|this|the \w+) (?:was|were) (?:noticed|found|discovered|spotted)\b
    ^(?:first|early|initial) (?:signs|symptoms|reports?|alerts?)$
  `),
  diagnosis: anyOf(String.raw`
    \bdiagnos(?:is|tic|tics|ing|e)\b
    \binvestigat(?:ion|ing|ive)\b
    \btroubleshooting\b
    \bdebugging\b
    \bhow we (?:found it |figured (?:it )?|worked (?:it )?)out\b
    ^analysis of the problem$
    ^what we (?:could )?(?:establish(?:ed)?|found|saw|observed)$
    \b(?:tracking|hunting|chasing|narrowing) (?:it |this |the \w+ )?down\b
    ^(?:hunting|finding|chasing|tracing|searching for|locating|isolating) (?:for )?(?:it|the) ?(?:\w+ )?(?:bug|cause|problem|fault|culprit|issue|source)?$
    ^(?:initial |first |early |our )?(?:hypothes[ie]s|theor(?:y|ies)|suspicions)$
    ^forensics?$
    ^(?:the )?smoking gun$
    ^red herrings?$
    ^what we (?:tried|suspected)$
    ^what we looked at$
  `),
  response: anyOf(String.raw`
    \bresponse\b
    \bresolutions?\b
    \bresolv(?:ed|ing)\b
    \bhandling\b
    \brecover(?:y|ing)?\b
    \bmitigat(?:ion|ing|ions|ed)\b
    \bremediations?\b
    \brestoration\b
    \bfix(?:es|ed)?$
    \bhow (?:we|did we|was it) (?:fix|fixed|resolved|responded)\b
    ^(?:our |the )?(?:immediate |first |initial )?reaction$
    \bwhat we did\b
    ^workarounds?$
    ^containment$
    ^(?:the )?(?:rollback|roll-back|hotfix|patch|repairs?|clean-?up|failover)$
    ^fixing (?:it|this|things|(?:the|our) \w+)$
    ^steps to (?:fix|recover|restore|mitigate)\b
    ^fixes\b(?!.*\b(?:future|improvements)\b)
    ^stopping the bleeding$
    \bgetting (?:back|things back|everything back)\b
    ^(?:back (?:online|up)|bringing (?:\w+ ){0,3}back\b.*)$
    ^how (?:we|it was|it) recovered\b
    ^(?:the )?(?:immediate )?solutions?$
    ^restoring (?:\w+ )?(?:service|access|data)$
    ^(?:what )?(?:immediate )?steps (?:were )?taken$
    ^stabili[sz]ation(?: steps)?$
    ^eradication$
    ^(?:(?:customer|user|client|public|external|internal) )?communications?$
    ^incident management$
  `),
  factors: anyOf(String.raw`
    \broot[- ]?causes?\b
    \bcauses?\b
    \bcausal\b
    ^whys\b
    ^(?:so )?what broke\b
    ^how (?:did )?(?:it|this) happen(?:ed)?\b
    ^how come\b
    ^(?:bad|wrong|false|faulty) assumptions$
    ^origins?(?: of .*)?$
    \bcontribut(?:ing|ory|ors?)\b
    \bfactors?\b
    \b(?:five|5) why'?s\b
    ^why(?: (?:did|does|do|was|were|is|are|had|it|this|that|things?|nobody|no one)\b.*)?$
    \bwhat (?:happened technically|went into it|caused)\b
    \bwhy (?:did )?(?:it|this) happen(?:ed)?\b
    \btechnical (?:details?|elements?|explanation|analysis|description|deep dive)\b
    ^(?:issue|bug|fault|problem|vulnerability) (?:details?|analysis)$
    ^details? of the (?:issue|bug|fault|problem|vulnerability|failure)$
    \bdescription of the (?:vulnerability|problem|bug|issue|fault)\b
    \bhow to re(?:create|produce)\b
    ^(?:the )?(?:technical |actual |real )?(?:problem|trigger|triggers|vulnerability|bug|mechanism|analysis|fault|issue|details?|nitty[- ]gritty)$
    \broot cause analysis\b
    ^rca$
    ^(?:the )?attack (?:method|vector|path|chain|details)$
    ^(?:the )?exploit(?: details| path| chain)?$
    \bwhat led to\b
    ^(?:the )?reasons?(?: \d+)?$
    ^the underlying (?:bug|problem|issue|fault|mechanism)$
    ^(?:failure|fault|problem|bug) (?:analysis|mechanism|mode|chain)$
    ^trigger(?:ing)? event$
    ^where (?:the|this|it) .*came from$
    ^how (?:did )?(?:this|it|the \w+) (?:slip|slipped|get|got) (?:through|past|in|into)\b
    ^anatomy of\b
    ^why\b.{12,}$
    ^(?:more )?technical$
    ^how could (?:this|it) happen\b
    ^(?:the )?explanation$
    ^chain of events$
    ^underlying (?:issue|problem|bug)$
    ^under the hood$
  `),
  rationale: anyOf(String.raw`
    \blocal(?:ly)? rational(?:ity)?\b
    \bwhy (?:it|this|that|they|the decisions?) made sense\b
    ^decisions?\b
    ^(?:\w+ )decisions?$
    \bdecision (?:log|points|making)\b
    ^rationale\b
    ^why we (?:didn't|did not|hadn't|had not|chose|decided|don't)\b
  `),
  'went-well': anyOf(String.raw`
    \b(?:went|gone|worked|working|did) (?:really |very |so |quite )?(?:well|right|good|great|fine|perfectly)\b(?!.*\b(?:not|n't)\b)
    ^successes$
    ^positives$
    ^good things$
    ^the good$
    ^kudos$
    ^wins$
    ^highlights$
    ^(?:things|what) (?:that )?(?:helped|worked)\b(?! not)
    ^(?:what was |the )?good$
    ^good things\b
    ^thumbs up$
    ^pros$
    ^(?:the )?(?:good (?:bits|parts|news)|bright spots)\b
    ^what (?:saved|helped) us\b
    \bwhat did we do (?:well|right)\b
    ^(?:our )?strengths\b
    ^plus(?:es)?$
    ^keep(?: doing)?$
    ^what (?:we )?(?:want to )?keep$
    ^positive \w+$
    ^silver linings?$
    ^on the (?:bright|plus) side$
    ^credit where\b
    \bgot right$
    ^what (?:did go|was|we did) (?:well|right|effective)$
    \bwent (?:as planned|according to plan|smoothly)$
    ^what (?:we liked|we're (?:happy|glad|proud)\b)
    ^good (?:parts|things|news|points)$
    ^things we (?:did well|liked)$
    ^points of praise$
    ^celebrations$
    ^upsides?$
    \bdone well$
    ^what held up$
    ^what went better\b
  `),
  difficulties: anyOf(String.raw`
    \bwent (?:wrong|badly|poorly)\b
    \b(?:didn't|did not|not) (?:go|gone?|work|worked) (?:so |as |very |that |too )?(?:well|right|good|planned)\b
    \bnot so well\b
    \bcould have (?:gone|been) better\b
    \bcould be (?:improved|better|done better)\b
    \b(?:was|were) (?:difficult|hard)\b
    ^difficult(?:y|ies)\b
    ^(?:\w+ )?challenges\b
    ^what (?:didn't|did not) (?:go|work)$
    ^pain points\b
    ^(?:the bad|struggles|obstacles|negatives|weaknesses|areas (?:for|of) improvement)$
    \bwe got unlucky\b
    \bmade it (?:hard|difficult)\b
    \bgot wrong\b
    \blapses\b
    \bcriticis[em]
    \bcriticize\b
    \bnot proud of\b
    \bfell short\b
    ^shortcomings\b
    \bwhat hurt\b
    \bthe (?:bad|ugly) (?:bits|parts|news)\b
    \bcould have (?:gone|been|done) \w+
    ^what we did (?:badly|poorly|wrong)$
    ^how (?:did )?we fail(?:ed)?\b
    ^(?:problems|issues|difficulties|obstacles|gaps) (?:we )?(?:encountered|faced|identified|found|hit|had|uncovered|discovered|noticed)$
    ^what (?:should|could) we have done\b
    ^(?:what|things) (?:we|i) (?:should|could) have done\b
    ^where we (?:struggled|fell short|failed|got stuck)\b
    ^what (?:slowed|held) us (?:down|back|up)\b
    \bless well\b
    \bcould (?:we|they) have (?:done|gone|been)\b
    ^room for improvement$
    ^why (?:did )?(?:it|this|the \w+) (?:took|take) (?:so|that) long\b
    ^complications$
    ^what made (?:it|this|things) worse\b
    ^(?:our |the )?mistakes(?: made)?$
  `),
  luck: anyOf(String.raw`
    \bluck(?:y|ily)?\b
    \bfortunate(?:ly)?\b
    ^near miss(?:es)?$
  `),
  surprises: anyOf(String.raw`
    \bsurpris(?:e|es|ed|ing)\b
    ^(?:what was )?unexpected\b
    ^confus(?:ion|ing)\b
    ^what confused\b
  `),
  actions: anyOf(String.raw`
    \baction (?:items?|points?|plan|list|log|register|tracker|table)\b
    (?<!\b(?:response|recovery|responder|resolution|resolving|mitigation|containment|maintenance|migration|upgrade) )\bactions?(?: (?:being |already )?taken)?$
    ^(?:open |pending )?actions? (?:in progress|under ?way|completed|pending|planned|outstanding|done|ongoing)\b
    ^(?!immediate fix|.*\b(?:response|recovery)\b)(?:(?:review|corrective|preventive|preventative|preventing|remedial|planned|immediate|required|recommended|resulting|(?:long(?:er)?|short(?:er)?|medium|mid|near)[- ]term)\b.{0,40}\b)(?:actions?|measures?|steps|work|fix(?:es)?|improvements|changes|enhancements)\b
    ^(?:long(?:er)?[- ]term|permanent|lasting) (?:mitigations?|remediations?|resolutions?|protections?)\b
    \bactions? (?:and|&|to|we|for|following|after|since|from|arising|agreed|required|needed)\b
    \bfollow[- ]?ups?\b
    \bnext steps\b
    \bprevent(?:ion|ing|ative|ive)?\b
    \bcorrective\b
    \bto[- ]?dos?\b
    \brecommendations?\b(?! for (?:affected |our )?(?:customers|users))
    ^remediation (?:plan|items|actions|steps)\b
    ^(?:so )?what(?:'s| is| comes| happens)? (?:next|now)\b
    \bwhat we (?:do now|have done|are doing|'re doing|plan)\b
    \bhow we (?:will|plan to|are going to) (?:prevent|improve|avoid)\b
    ^(?:plan|commitments|measures)$
    \bwhat (?:we )?(?:will )?(?:change[sd]?|changing|is changing)\b
    \bmeasures\b
    \bcountermeasures\b
    \bremediation items\b
    \bwhat (?:we|will|we're|we are|we will|we'll|i'll|i will|are we) (?:be |are |will |going to )?(?:do|doing|change|changing|improve|improving)\b
    \b(?:process|technical|documentation|code|monitoring|tooling|future|configuration|alerting|communication|planned|security|reliability|resilience|infrastructure|operational|organi[sz]ational|safety) (?:and \w+ )?(?:improvements?|changes)\b
    ^(?:fixes|changes) (?:and|&) improvements\b
    ^(?:ideas?|suggestions|proposals?)(?:(?: for)? (?:\w+ )?(?:improvements?|changes))?$
    ^changes (?:we|we're|we've|we are|we have) (?:making|made|make|planning)\b
    ^what(?:'s| is) changing\b
    ^(?:what|which|how) (?:steps )?(?:are|will|can|do|have) we .*\b(?:prevent|avoid|stop|improv\w+|never|again)\b
    ^how (?:can )?we(?:'re| are|'ll| will)? (?:can )?(?:improving|improve|do better|doing better)\b
    ^steps forward$
    ^improvements?\b
    ^(?!.*\b(?:past|earlier|previous|recent)\b).* improvements$
    \b(?:moving|going) for?wards?\b
    \bwhat (?:can|could|should|do) we (?:do|change|improve|need to (?:do|change))\b
    \bwhat (?:can|will|should|needs to) be (?:done|improved|changed|different)\b
    \bwhat (?:could|might|can|would) (?:be done|be changed|we do|help|stop|prevent|avoid)\b.*\b(?:avoid|prevent|future|again|next|recur\w*|this)\b
    \bhow (?:can|could|do|will|are|to|should) (?:we )?(?:going to )?(?:be )?(?:prevent|preventing|improve|avoid|fix|address|change)\b
    ^(?:our )?(?:plans?|roadmap|changes|enhancements|tasks)$
    ^the (?:plans|roadmap|changes|enhancements|tasks)$
    ^(?:future|further|ongoing|upcoming|remaining|outstanding|planned|proposed|permanent|suggested) (?:\w+ )?(?:work|steps|actions|plans?|changes|tasks|fix(?:es)?|solutions?|improvements?|mitigations?|remediations?|safeguards|measures)$
    ^looking (?:ahead|forward)$
    \b(?:way|path) forward\b
    ^(?:the )?future(?: outlook)?$
    \bfuture plans?\b
    ^how (?:can|could|will|do we|should) (?:it|this|that|these|such \w+) be (?:prevented|avoided|stopped|improved)\b
    ^(?:protecting|safeguarding|guarding) (?:against|from)\b
    ^start doing$
    ^(?:issues|tickets) (?:filed|opened|created|raised)\b
    ^improving\b
    ^opportunities(?: (?:for|to) \w+)?$
    \bwhat (?:is|are|was|has|have) (?:we |being |been )+(?:done|doing|changed)\b
    ^what(?:'s| is|'s been| we've| we have) (?:been |already |since |now )?(?:done|doing|changed)(?: so far| since| till now| until now| already| now)?$
    \b(?:improvements|changes|fixes|measures|safeguards) (?:already |currently )?(?:under ?way|in progress|planned|coming|to come)$
    ^tickets?$
    ^mitigation items$
    ^(?:repair|work) items$
    ^(?:open|outstanding) tasks$
    ^safeguards$
    ^(?:reliability|resilience|hardening) work$
    ^doing better$
    ^since the (?:incident|outage)$
    ^roll-?out(?: plan)?$
    ^the (?:following|next|coming) (?:\w+ )?(?:days|weeks|months|quarter|year)$
    ^what we(?:'ve| have)? (?:did|done|changed|fixed) (?:since|afterwards)\b
    ^how (?:we're|we are|are we) (?:becoming|getting|building|strengthening|hardening|reducing|protecting|fixing|addressing|changing|making|going to)\b
    ^(?:making sure|ensuring) (?:it|this|that)\b
    ^steps (?:we are|we're|to|being) (?:taking|avoid|taken|improve|prevent)\b
    ^where (?:do )?we go from here$
    ^hardening\b
    ^our commitments?(?: to you)?$
    ^avoiding (?:a repeat|recurrence|this)\b
    ^work in progress$
    ^(?:already |still )?(?:completed|in progress|under ?way|planned|upcoming|pending|outstanding|not started)$
    ^(?:long(?:er)?|short(?:er)?|medium|near)[- ]term(?: (?:work|plans?|changes|goals|actions?))?$
    \bwhat (?:will|would) we (?:do|change|improve)\b
    ^(?:things|what) (?:to (?:improve|change|do|fix)$|(?:we|we're|we've|we'll)(?: are| have| will| want to)? (?:changing|improving|improved|changed|fixing|change|improve|fix)\b)
    ^changes(?: (?:made|implemented|introduced|planned))?(?: since| so far| afterwards)?$
    ^post[- ]?(?:incident|mortem) (?:improvements?|work|changes|tasks|measures)$
    ^(?:(?:our|the) )?(?:long(?:er)?[- ]term|permanent|lasting) (?:fix(?:es)?|solutions?)$
    ^(?:our |the )?plans? for the future$
    ^now what$
    ^what steps are we\b
    ^(?:potential|possible|post-incident) (?:\w+ )?(?:improvements?|changes|actions?|mitigations?|remediations?|fix(?:es)?|solutions?|work)$
    ^(?:new|additional|added|further|more|stronger|improved|better) (?:\w+ )?(?:safeguards|protections?|guardrails)$
    ^(?!why|how did|what).*\b(?:happen|happening|occurring) again\b
    ^(?:reducing|avoiding|stopping|guarding against|preventing) .*\brecurrence\b
    ^capa$
    ^(?:the )?road ahead$
    ^homework$
    ^backlog$
    ^open points$
    ^follow-?through$
  `),
  questions: anyOf(String.raw`
    ^(?:(?:open|unanswered|outstanding|remaining|unresolved) )?questions\b(?!.*follow)
    ^unknowns$
    ^what we (?:still )?don't know\b
  `),
  references: anyOf(String.raw`
    \breferences?\b
    \blinks\b
    \bfurther reading\b
    ^footnotes$
    ^sources$
    ^(?:for )?more info(?:rmation)?$
    \bappendi(?:x|ces)\b
    \bresources\b
    \brelated (?:\w+ )?(?:issues|incidents|documents|prs|tickets|work|links|material)\b
    \bsupporting (?:information|data|material)\b
    \battachments\b
    \bsee also\b
    ^(?:cve|tracking|github|jira) (?:issues?|ids?|links?|numbers?)$
    ^further (?:material|information|links)$
  `),
  lessons: anyOf(String.raw`
    \blessons?\b
    \blearn(?:ed|t|ings?)\b
    \btakeaways?\b
    \bfindings\b
    \bconclusions?\b
    \bretrospective\b
    \breflections?\b
    \binsights?\b
    ^(?:closing|final|concluding|last|parting) (?:thoughts|remarks|words|notes?)\b
    ^(?:closing|epilogue|afterword)$
    \b(?:hindsight|retrospect)\b
    ^what (?:this|it) (?:taught|showed) us\b
    ^(?:\S+ )?thoughts$
    ^wrapping up$
    ^in closing$
    \bwhat (?:did|do|have) we learn
    ^moral(?:s)?(?: of the (?:story|incident))?$
    ^observations$
  `),
  background: anyOf(String.raw`
    \bbackground\b
    \bcontext\b
    \bintroduction\b
    \bprerequisites\b
    ^(?:prelude|prologue|preface|precursors?|preconditions)$
    ^(?:the )?setting(?: the scene)?$
    \bglossary\b
    \barchitecture\b
    \bhow (?:it|the system) (?:works|normally works)\b
    ^terms\b
    ^how (?:does|do|did) .*\bwork$
    ^how (?:our|the|your|an?) .*\bworks?$
    ^(?:system|service|platform|product) overview$
    ^what (?:is|are) (?:an? |the )?\w+$
  `),
  metadata: anyOf(String.raw`
    \bmetadata\b
    \bparticipants\b
    \battendees\b
    \b(?:involved|affected) (?:parties|people)\b
    \bpeople involved\b
    \b(?:important|incident|key|basic|general) (?:information|details|facts|data)\b
    \bauthors?\b
    ^(?:\w+ )?owners?\b
    \bresponders\b
    ^status$
    ^severity$
    ^level$
    ^(?:\w+ )?dates?(?: and times?)?$
    ^(?:key |incident )?(?:metrics|stats|statistics)$
    ^involved$
    ^(?:hub|meeting|call|service|site) (?:information|info|details|recording|notes)$
    ^roles\b
    \bdocument (?:history|control|status)\b
    ^duration$
    ^services?$
    ^changelog$
    ^sign[- ]?off$
    ^level\b
    ^meeting (?:scheduled|held|date)\b
    ^who was involved$
    ^severity level$
    ^incident commander$
  `),
} as const;

function anyOf(lines: string): RegExp {
  return new RegExp(
    lines
      .trim()
      .split(/\s*\n\s*/)
      .join('|'),
  );
}

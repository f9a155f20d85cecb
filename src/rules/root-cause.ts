import { PatternSet } from '../language/pattern.js';
import type { Token } from '../language/tokens.js';
import { outermost, rangeOf, without, wordsOf } from '../language/phrases.js';
import type { Edit, Fix } from '../lint/fix.js';
import type { Block, Range, Review, Sentence } from '../review/review.js';
import { sentenceAt } from '../fixes/local-rationality.js';
import { inCaseOf, widerWording } from '../fixes/contributing-factor.js';
import { say } from '../wording.js';
import type { Rule } from './rule.js';

const which =
  'root|primary|main|underlying|actual|real|true|ultimate|proximate|principal|fundamental|core|sole|only|single|major|majority|leading|direct|immediate|initial|exact|precise|definitive|likely|likeliest|probable|key|original|suspected|confirmed|technical|central|prime|biggest|chief|first';
const truest =
  'root|primary|main|underlying|actual|real|true|ultimate|proximate|principal|fundamental|sole|only|single|biggest|chief';
const trouble =
  'outage~|incident~|issue~|problem~|disruption|downtime|degradation|failures|errors|slowness|slowdown|trouble|accident|crash|affair|mess';

const phrases = new PatternSet([
  `[ ${which} <comma>? ${which}|<adverb>? cause|causes|causal ]`,
  '[ root|underlying issue|issues|problem|problems|fault ] !of',
  '[ underlying <any> issue|problem|fault ]',
  // named as one thing; "the main issue is fixed" and "the core problem was that …" name none
  '[ core|real|actual|true|main|primary|fundamental issue|problem|fault ] <be> a|an|the|our|its|their',
  '[ core|real|actual|true|main|primary|fundamental issue|problem|fault ] <dash>|lay|lies',
  `[ cause ] of|for|behind the|this|these|our <any>? ${trouble} <be>? not? <adverb>* found|identified|known|unknown|unclear|determined`,
  'the|our [ real|actual|true|main|core issue|problem ] <comma> <object|capitalised|determiner>',
  `[ crux|heart ] of the|this|our <any>? ${trouble}`,
  `[ ${truest}|exact reason|reasons ] !to|we|i|they|for|behind|why`,
  `[ ${truest}|exact reason|reasons ] for|behind|why !<gerund>|we|i|they`,
  'root-cause|root-causes|root-caused|root-causing|rootcause|rca|rcas',
  'root caused|causing',
  'five|5 why|whys',
  '5-whys|five-whys',
  'culprit|culprits',
  `[ ${truest} driver|trigger|source|offender ] of|for|behind|in <determiner>? <any>? ${trouble}`,
  '[ get|gets|got|getting|gotten to the bottom of ]',
  // "the cause" as the one thing that is looked for or found
  '[ the|its|their|this <adverb>? cause ] !<participle>|<preposition>|<be>|is',
  '[ the|its|their|this|that|our <adverb>? cause ] of|for|behind',
  'the|its|their|this|that|our [ <comparative>|deeper|decisive|definite|final|deep|hidden|specific|eventual|alleged|presumed|apparent|obvious|physical|human cause ]',
  '[ the|its|their|this|that|our <adverb>? causes ] of|for|behind the|this|these|our|all',
  '[ the|its|their|this|that <adverb>? cause ] <be>|<modal>|<have>|has|remains|remained|seems|seemed|appears|appeared|turned|lies|lay',
  '[ the <adverb>? cause ] $',
  'was|is|as|be <adverb>? [ the cause ]',
  'a|one|any|some|another [ cause ] was|is identified|found|determined|established|known',
  'no [ cause ] was|is|has|had|could',
  'find~|found|identify~|determine~|establish~|isolate~|pinpoint~|diagnose~|understand~|understood|discover~|uncover~|seek|seeking|know|knew|confirm~|locate~|trace~|narrow~|investigate~|reveal~ a|the|its|their|this|that|what|any|<adverb>? [ cause ] !<determiner>|<pronoun>',
  '^ <number|dash|comma>* [ cause ] <dash>',
  '^ <number|dash|comma>* [ cause|causes ] of|for the|this|these|our|all',
  '<number> [ cause ] of|found|is|was|still|not|unknown|identified',
  '[ root of|for the|this|these|our|all <any>? outage|incident|issue|problem|problems|issues|disruption|downtime|trouble ]',
  '^ <adverb>? [ cause|causes ] <adverb>? found|identified|unknown|determined|confirmed|established|unclear|diagnosed',
  '^ [ cause|causes ] and|& <any>',
  `[ source of|for|behind the|this|these|our|all|it <any>? ${trouble} ]`,
  'determine~|identify~|find~|found|locate~|pinpoint~|discover~ the <adverb>? [ source ] $|<comma>|and|as',
  '<be>|had|has|have a|an different|separate|distinct|unrelated [ cause ]',
  '^ [ whys ] $',
  '[ guilty|smoking|murder party|one|gun|weapon ]',
  '[ primary|root issue|problem ] <be> <adverb>* that|<determiner|gerund>|with|in',
  '[ root issue|problem ] of|behind|with|for',
  '[ potential|likely|main|worst|probable offender|offenders ]',
  'the|our [ offender|perpetrator|villain|wrongdoer ] <dash|comma>|<be>|turned|proved',
  'what <be>|had <adverb>* [ to blame for ]',
  'what|that lay|lies|stood|sits <adverb>* [ at the root|bottom|heart of ]',
  `[ down|back to its|their <any>? origin|root|source ]`,
  '[ behind it all ]',
  '[ at the <any>? root|bottom of ] it|all|everything',
  `[ at the bottom of ] this|these|the|our <any>? ${trouble}`,
  `[ what was|were <adverb>? causing ] the|this|these|our <any>? ${trouble}`,
  `[ what caused ] the|this <any>? outage|incident|issue|problem|disruption|downtime|failure`,
]);

/** "Cause" as a heading has room for one; "Causes" has room for all. */
const titles = new PatternSet([
  '^ <number|dash>* <determiner>? [ cause ] <dash>? $',
  '^ <number|dash>* <determiner>? [ cause analysis|investigation ] $',
]);

/** Speaking of it to say that there is none, and what is only called so. */
const exceptions = new PatternSet([
  'not think|believe|consider|feel <any>* <any>* root|single|true|one cause',
  'no|single|one|than <determiner>? single|one|sole|lone|simple|<adverb>? root cause|causes',
  'not|never|avoid|refuse|stop <any>? name|naming|call|look|looking|search|assign|hunt|claim|believe|for|in|speak|speaking|talk|of <any>? <any>? root|single|true|one cause|causes',
  'is|was|be not <adverb>? a|one|any single|one|sole <any>? cause|causes',
  'none|neither of ..9 a|the|any <adverb>? root|single|sole cause|causes',
  'than hunt|look|search|looking|hunting|searching <any>? <any>? root|single|true|the cause|causes',
  'not|never|rarely|seldom|no|without|than a|any|just|only? single|one|sole|lone root|underlying|true|real? cause|causes|culprit|reason',
  'there <be> no|never root|single|one|sole|true cause|causes|reason|culprit',
  'instead|rather of|than a|the|one? single|one|sole|root? root? cause|causes',
  'myth|idea|notion|concept|fallacy|lure|language|talk|term|word|phrase of|that? a|the|one|single|there|is? root cause|causes',
  'contributing|contributory|several|multiple|many|various|both|two|three|four|common|other|possible|potential cause|causes',
  'no one|single cause|causes',
  'calling|naming|declaring|picking ..6 root|sole|single|real cause',
  'root cause|causes <be>|are not? a|an? useful|helpful|myth|fiction|illusion',
  'probable|likely|possible causes',
  'a|any|another|some likely|probable|potential|possible <any>? cause',
  // one of several
  'a|an|another major|leading|key <any>? cause',
  'cause|causes of many|some|several <any>?',
  // a verb
  'did|does|do|would|could|can|might|may this|that|it|these cause',
  'cause for concern|alarm|worry|hope|celebration',
  'whatever|regardless <preposition>? the? <any>? cause',
  // several incidents, each with its own
  'the causes of|for|behind our|the|these two|three|several|many|all|past|recent|previous|last <any>?',
  // what is to be done about it, rather than what it is
  'underlying <any>? issue|issues|problem|problems|fault ..6 <be>|remains|has|have|get|gets <adverb>* been? resolved|unresolved|fixed|addressed|solved',
]);

export const rootCause: Rule = {
  id: 'root-cause',
  title: 'Root-cause language',
  severity: 'warning',
  rationale: `An incident comes from many conditions that met; nearly all of them had been there for a long time and did no harm.
Calling one of them *the* cause makes the others disappear, and with them most of what could be learnt: how they interacted, what
kept things working until that day, and what else they are going to meet.

Nothing is lost by writing "a contributing factor": what was found stays found. It only leaves the door open for the next one.`,
  sources: ['Component defects: RCA vs RE', "You'll never see attrition referenced in an RCA"],
  better: [
    [
      'The root cause was an expired certificate.',
      'A contributing factor was an expired certificate. It met a client that did not retry, and a renewal job whose alerts went to a list nobody read any more.',
    ],
    [
      '15:20 Root cause identified.',
      '15:20 Ana sees that all failing requests go through the new proxy.',
    ],
  ],
  check: { per: 'sentence', check },
  fixes,
};

function check({ tokens, block }: Sentence) {
  const found = outermost(
    without(
      [...phrases.matches(tokens), ...(block.type === 'heading' ? titles.matches(tokens) : [])],
      exceptions.matches(tokens),
    ),
  );
  return found.map((match) => {
    const words = wordsOf(tokens, match);
    return { ...rangeOf(tokens, match), message: question(words, block) };
  });
}

function question(words: string, { type, section }: Block): string {
  const several = /(?:causes|reasons|issues|problems|culprits)$/i.test(words);
  if (type === 'heading')
    return several
      ? say(
          '"{0}" parts a few causes from all the rest. Which conditions had to meet, and how did they?',
          words,
        )
      : say(
          '"{0}" leaves room for one answer. Which conditions had to meet, and how did they?',
          words,
        );
  if (section.context === 'timeline')
    return several
      ? say(
          '"{0}" parts a few causes from all the rest. What was seen at that moment, and by whom?',
          words,
        )
      : say('"{0}" leaves room for one answer. What was seen at that moment, and by whom?', words);
  return several
    ? say(
        '"{0}" parts a few causes from all the rest. Which of them had to meet, and what kept them harmless before?',
        words,
      )
    : say(
        '"{0}" leaves room for one answer. What else had to be there for this to happen, and what kept it harmless before?',
        words,
      );
}

function fixes(problem: Range, review: Review): readonly Fix[] {
  const sentence = sentenceAt(review, problem);
  if (!sentence) return [];
  const { tokens, block } = sentence;
  const first = tokens.findIndex((token) => token.start >= problem.start);
  const last = tokens.findIndex((token) => token.end >= problem.end);
  const next = tokens[last + 1];
  if (
    next &&
    /^(?:identified|found|determined|established|confirmed|located|isolated)$/.test(next.word) &&
    block.type !== 'heading'
  ) {
    const start =
      tokens[tokens[first - 1]?.word === 'the' ? first - 1 : first]?.start ?? problem.start;
    const text = '${1:What was seen, and by whom}';
    return [
      {
        title: say('Say what was found'),
        edits: [{ start, end: next.end, text }],
        snippet: true,
        safe: false,
      },
    ];
  }
  const edit =
    block.type === 'heading'
      ? headingWording(sentence, review.text)
      : widerWording(tokens, first, last, review.text);
  if (!edit) return [];
  const replaced = review.text.slice(edit.start, edit.end);
  const safe = namesOneOfSeveral.test(edit.text) && statesCause(sentence, edit, replaced);
  return [{ title: say('Write "{0}"', edit.text), edits: [edit], snippet: false, safe }];
}

const namesOneOfSeveral = /^(?:a |the )?contributing factors?(?: in)?$/i;
const plainName =
  /^(?:(?:the|a) )?(?:(?:ultimate|actual|true|real|main|primary) )*(?:(?:ultimate|primary|main|underlying)|root)[ -]causes?(?: (?:of|for|behind))?$/i;
/** Words with which a sentence asks, denies or supposes: then other words would say another thing. */
const unsettled = new Set(
  'not no never nor neither cannot if whether unless until what which why how who where unknown unclear still'.split(
    ' ',
  ),
);
const forms = new Set(['is', 'are', 'was', 'were']);
const determiners = new Set(
  'a an the that this these those our its their two three four five several'.split(' '),
);

/**
 * Whether a sentence does nothing else but say what the cause was, "The root cause was a full disk", so that the wider words
 * say the same with the door left open. What people looked for, knew nothing of or went to fix would become another thing; a
 * heading may be linked to.
 */
function statesCause(
  { tokens, block }: Sentence,
  { start, end }: Range,
  replaced: string,
): boolean {
  if (block.type === 'heading' || !plainName.test(replaced)) return false;
  const before = tokens.filter((token) => token.end <= start);
  const behind = tokens.filter((token) => token.start >= end);
  const isUnsettled = ({ word }: Token): boolean => unsettled.has(word);
  if (before.some(isUnsettled) || tokens.at(-1)?.word === '?') return false;
  const previous = before.at(-1)?.word ?? '';
  if (forms.has(previous) || previous === 'be')
    return (
      /(?:of|for|behind)$/i.test(replaced) || behind.every(({ kind }) => kind === 'punctuation')
    );
  const verb = behind.findIndex(({ word }) => forms.has(word));
  return (
    verb >= 0 &&
    !behind.slice(0, verb).some((token) => token.kind === 'punctuation' || isUnsettled(token)) &&
    determiners.has(behind[verb + 1]?.word ?? '')
  );
}

/** A heading that is nothing but the name of the section: "Root cause(s)", "5. Root Cause Analysis", "RCA". */
const sectionName =
  /(?:the\s+)?(?:root[\s-]+)?(?:causes?(?:\(s\))?|rca)(?:\s+analysis)?(?=[\s:.]*$)/i;

function headingWording({ start, end, tokens }: Sentence, text: string): Edit | undefined {
  const heading = text.slice(start, end);
  const name = sectionName.exec(heading);
  if (name && name[0].length > heading.replace(/^[\d.\s]+/, '').length - 3) {
    const from = start + name.index;
    return {
      start: from,
      end: from + name[0].length,
      text: inCaseOf(name[0], 'contributing factors'),
    };
  }
  const match = outermost(phrases.matches(tokens))[0];
  return match && widerWording(tokens, match.start, match.end - 1, text, 'heading');
}

import { remembered } from '../review/remembered.js';
import { ownCopy } from '../language/own-copy.js';
import { placed } from '../language/origin.js';
import { originOf } from '../model/entry.js';
import { is } from '../language/clauses.js';
import type { WordClass } from '../language/lexicon.js';
import { clausesOf } from '../model/action-clauses.js';
import { plainText } from '../model/entry.js';
import { correctiveActions, type CorrectiveAction } from '../model/actions.js';
import { changeForms, changeVerbs } from '../model/change-verbs.js';
import { addTradeOffs } from '../drafting/add-trade-offs.js';
import type { Fix } from '../lint/fix.js';
import type { Token } from '../language/tokens.js';
import type { Range, Review } from '../review/review.js';
import { say } from '../wording.js';
import { questions, toldBehind } from './action-without-trade-offs.questions.js';
import { questionAbout } from './questions.js';
import type { Rule } from './rule.js';

export const actionWithoutTradeOffs: Rule = {
  id: 'action-without-trade-offs',
  title: 'Action without trade-offs',
  severity: 'information',
  rationale: `Every change that makes one thing safer costs something elsewhere: time, attention, flexibility, money, or a new way to
fail. Automation and protection are the classic examples: added for reliability, they are a part of many later and stranger incidents.

Writing the cost down beside the action is not a reason against it. It lets your colleagues decide with open eyes, and tells the next
responders where to look when the new thing itself misbehaves.`,
  sources: [
    'Quick takes on the GCP public incident write-up',
    'Quick thoughts on the recent AWS outage',
  ],
  better: [
    [
      'Add automatic failover for the session store.',
      'Add automatic failover for the session store. It can fail over needlessly during a slow network minute and log everybody out; on-call can switch it off with one flag.',
    ],
  ],
  asks: questions,
  check: {
    per: 'review',
    check: (review, { model }) =>
      model.actions
        .filter(({ tradeOffs }) => tradeOffs.length === 0)
        .map((action) => {
          const { name, message } = problemWith(action, review);
          return { start: name.start, end: name.end, message };
        }),
  },
  fixes: scaffold,
};

const problemWith = remembered((action: CorrectiveAction, review) => {
  const range = nameOf(action, review);
  const quotation = quotable(review.text.slice(range.start, range.end));
  const { main } = clausesOf(action.name);
  const words = main.filter(({ start, end }) => start >= range.start && end <= range.end);
  const asked = questionAbout([toldBehind], main) ?? questionAbout(questions.kinds, words);
  return {
    name: placed(range, originOf(action.section)),
    message: ownCopy(say('"{0}": {1}', quotation, say(asked ?? questions.usual.text))),
  };
});

/** A quotation ends with a phrase, where one ends before it is this long; else it is short. */
const mostWords = 12;
const fewWords = 8;
/** A link that leads to the ticket and does not name the change. */
const reference = /^\[(?:pull|pr|issues?|tickets?|link|see|here|bug|#)/i;
/** Words on which a quotation must not end. */
const dangling: readonly WordClass[] = [
  'preposition',
  'determiner',
  'conjunction',
  'subordinator',
  'auxiliary',
];
/** In front of the change itself: "TODO", "Done". */
const mark = /^(?:todo|done|wip|high|medium|low|critical|p\d)$/;

/** What can stand between "we will" and "to": "have to", "also be able to". */
const leadsOn =
  /^(?:also|be|have|need|want|like|love|begin|start|continue|try|look|aim|work|likely|probably|soon|plan|plans|planning|going|agreed|intend|intends|wants|aims|hope|hopes|needs|ought|able)$/;

/** The words that name the change: from its verb to the end of its object, or thereabouts. */
function nameOf(action: CorrectiveAction, review: Review): Range {
  const { main } = clausesOf(action.name);
  const verb = main
    .slice(0, 12)
    .findIndex((token, index) => changeVerbs.has(token.word) && leadsToVerb(main, index - 1));
  const marks = mark.test(main[0]?.word ?? '') && main.length > 1 ? 1 : 0;
  const words = main.slice(Math.max(marks, verb));
  let end = phraseEnd(words);
  const link = words.findIndex(
    (word, index) => index > 0 && reference.test(review.text.slice(word.start - 1, word.end)),
  );
  if (link > 0 && link < end) end = link;
  while (end > 1 && !words[end - 1]?.quoted && dangles(words, end - 1)) end--;
  const [first] = end > 1 ? words : main;
  // "'ve moved" is no word to begin with.
  const before = first && main[main.indexOf(first) - 1];
  const start = before?.end === first?.start ? before?.start : first?.start;
  return { start: start ?? action.start, end: closed(words[end - 1]?.end ?? action.end, review) };
}

/** Where the object of the change ends: in front of "in …", "that …", but not inside quotation marks. */
function phraseEnd(words: readonly Token[]): number {
  const ends = (word: Token, index: number): boolean => {
    if (word.quoted) return false;
    if (index === 2 && changeVerbs.has(words[0]?.word ?? '') && !isParticle(words, 1))
      return /^(?:that|which|who|when|if|so|because)$/.test(word.word);
    const before = words[index - 1];
    const goesOn =
      word.word === 'of' ||
      (word.word === 'since' && is(before, 'have')) ||
      (word.word === 'to' && (is(before, 'auxiliary') || leadsOn.test(before?.word ?? ''))) ||
      isParticle(words, index);
    return index > 2 && is(word, 'subordinator', 'preposition') && !goesOn;
  };
  const end = words.findIndex(ends);
  if (end > 0 && end <= mostWords) return end;
  if (end < 0 && words.length <= mostWords) return words.length;
  const joint = words.slice(0, fewWords).findLastIndex((word) => is(word, 'conjunction'));
  return joint > 2 ? joint : fewWords;
}

function dangles(words: readonly Token[], at: number): boolean {
  return is(words[at], ...dangling) && !isParticle(words, at);
}

/** "out" in "figure out if …". */
function isParticle(words: readonly Token[], at: number): boolean {
  return /^(?:out|up|off|down|over)$/.test(words[at]?.word ?? '') && isChange(words[at - 1]);
}

/** Not "the monitoring system". */
function tellsChange(words: readonly Token[]): boolean {
  return words.some(({ word }, at) => changeForms.has(word) && !is(words[at - 1], 'determiner'));
}

function isChange(word: Token | undefined): boolean {
  return word !== undefined && (changeForms.has(word.word) || changeVerbs.has(word.word));
}

/** Behind the quotation mark that closes what was quoted last. */
function closed(end: number, { text }: Review): number {
  return /["”»]/.test(text.charAt(end)) ? end + 1 : end;
}

const intention = /^(?:plan|intend|want|aim|hope|propose|need)s?$/;
/** "check" is a verb at the start, and in "we will check"; not in "health check", nor where it is what a change is made for. */
function leadsToVerb(words: readonly Token[], index: number): boolean {
  const before = words[index];
  if (before?.word === 'to') {
    const told = words.slice(0, index);
    const intends =
      index < 3 ||
      told.some((word) => is(word, 'auxiliary', 'pronoun') || intention.test(word.word));
    return (
      intends &&
      !tellsChange(told) &&
      !told.some(
        (word, at) =>
          (/^needs?$/.test(word.word) && words[at + 1]?.word !== 'to') ||
          (is(word, 'modal') && !leadsOn.test(words[at + 1]?.word ?? '')),
      )
    );
  }
  return (
    before === undefined ||
    (is(before, 'modal', 'adverb') &&
      before.word !== 'longer' &&
      !tellsChange(words.slice(0, index))) ||
    /^(?:we|please|then|#\d+|[a-z]+-\d+)$/.test(before.word)
  );
}

/** On one line, without what is left of a link, and with single quotation marks inside of the message's own. */
function quotable(text: string): string {
  return plainText(text.replace(/\s+/g, ' '))
    .replace(/\[(?![^[]*\])/g, '')
    .replace(/["“”«»]/g, "'");
}

/** Room for the trade-offs, in the form in which the action is written. */
function scaffold(problem: Range, review: Review): readonly Fix[] {
  const action = correctiveActions(review).find(
    (candidate) => nameOf(candidate, review).start === problem.start,
  );
  const edit = action && addTradeOffs(action, review);
  return edit
    ? [{ title: say('Add cost and trade-offs'), edits: [edit], snippet: true, safe: false }]
    : [];
}

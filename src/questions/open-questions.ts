import type { ReviewModel } from '../model/model.js';
import type { Block, Range, Review, Sentence } from '../review/review.js';
import type { CommonSectionKind, SectionKind } from '../sections/kinds.js';
import { setAsidesOf } from '../lint/directives.js';
import { askedQuestions, type AskedQuestion } from './asked-questions.js';
import type { Role, Strength, Theme, ThemeQuestion } from './theme.js';
import { themesRaisedIn, type Raised } from './theme-signs.js';
import { questionId, themes } from './themes/index.js';

/** A question that the text raises and does not answer. Its own range is that of the words that raise it. */
export interface OpenQuestion extends Range {
  /** Id of its theme. */
  readonly theme: string;
  /** The theme's id and the question's key: "saturation/limit". */
  readonly id: string;
  readonly question: string;
  /** The sentence that raises it. */
  readonly sentence: Range;
  /** The kind of section that an answer belongs in. */
  readonly section: CommonSectionKind;
  readonly askedOf: Role;
  /** Words elsewhere that raise the same theme, in document order. */
  readonly others: readonly Range[];
  /** Where the document asks it already, with nothing under it. */
  readonly asked: Range | undefined;
}

/** What may be known of a review beside its text. */
export interface QuestionContext {
  readonly model: ReviewModel;
}

/**
 * The open questions of a review. Those of one theme stand together and are tied to its most telling sentence.
 *
 * Themes are ranked, the most telling first, by the sum of
 * - how much the words say: a sign that names the theme outright counts more than one that hints at it (see `Strength`);
 * - where it is said: under difficulties, factors, surprises or luck the authors themselves say that it mattered;
 * - how often it comes back;
 * - whether the review has no section that an answer belongs in.
 * A hint alone asks nothing; it takes several. A sentence speaks for one theme: the next one needs another.
 *
 * A theme is answered when the text speaks to half of its questions or more: in the blocks beside the sentences that raise it, or in
 * the sections that an answer belongs in, by the wording each question knows (`answers`), or under the question itself where the
 * document asks it. Only wording is looked at: whether the answer is a good one is for people to say.
 *
 * There are more themes in a long review than in a short one, but never more than a handful or two: see `mostThemes`.
 */
export function openQuestions(review: Review, { model }: QuestionContext): readonly OpenQuestion[] {
  const asked = askedQuestions(review);
  const aside = new Set(
    setAsidesOf(review).flatMap(({ subjects }) => subjects.map(({ id }) => id)),
  );
  const text = new AnsweringText(review);
  const groups = rankedThemes(review, model).flatMap((group) => {
    if (aside.has(group.theme.id)) return [];
    const open = openOf(group, asked, text).filter(({ id }) => !aside.has(id));
    return open.length > 0 ? [open] : [];
  });
  const chosen = groups.slice(0, mostThemes(review)).flat();
  const unanswered = asked.filter(
    ({ id, theme, isAnswered }) =>
      !isAnswered &&
      !aside.has(id) &&
      !aside.has(theme.id) &&
      !chosen.some((open) => open.id === id),
  );
  return [...chosen, ...unanswered.map(stillAsked)];
}

/** A theme with all sentences that raise it. */
interface RaisedTheme {
  readonly theme: Theme;
  /** The most telling one. */
  readonly first: Placed;
  /** In document order. */
  readonly all: readonly Placed[];
  readonly rank: number;
}

interface Placed extends Raised {
  readonly block: Block;
  /** What its words and its place say together. */
  readonly weight: number;
}

const strengths: Readonly<Record<Strength, number>> = { hint: 1, clear: 2, outright: 4 };

/** Where people tell what happened, and how much it says there; nothing is raised elsewhere. */
const places: ReadonlyMap<SectionKind, number> = new Map<SectionKind, number>([
  ['difficulties', 2],
  ['factors', 2],
  ['surprises', 2],
  ['luck', 2],
  ['summary', 1],
  ['diagnosis', 1],
  ['response', 1],
  ['went-well', 1],
  ['detection', 1],
  ['timeline', 1],
  ['impact', 0],
  ['background', 0],
  ['other', 0],
]);

/** Sections whose own headings are sentences of their authors. */
const namesEntries: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'factors',
  'difficulties',
  'surprises',
]);

/** Fewer of them would not say that a theme is there. */
const enough = strengths.clear;
/** Themes for a text of a few lines, how many more sentences make room for one more, and the most there can be. */
const [leastThemes, sentencesForOneMore, highestNumber] = [2, 10, 8];

function mostThemes({ blocks }: Review): number {
  const sentences = blocks.reduce(
    (sum, { type, sentences: own }) => sum + (type === 'heading' ? 0 : own.length),
    0,
  );
  return Math.min(highestNumber, leastThemes + Math.floor(sentences / sentencesForOneMore));
}

/** The themes of a review, the most telling first. */
function rankedThemes(review: Review, { actions }: ReviewModel): readonly RaisedTheme[] {
  const isAction = ({ start, end }: Range): boolean =>
    actions.some((action) => action.start < end && action.end > start);
  const byTheme = new Map<Theme, Placed[]>();
  for (const block of review.blocks) {
    const place = placeWeight(block);
    if (place === undefined) continue;
    for (const raised of themesRaisedIn(block, review)) {
      if (isAction(raised.sentence)) continue;
      const weight = strengths[raised.sign.strength] + place;
      const others = byTheme.get(raised.theme);
      if (others) others.push({ ...raised, block, weight });
      else byTheme.set(raised.theme, [{ ...raised, block, weight }]);
    }
  }
  const present = new Set(review.sections.map(({ kind }) => kind));
  const taken = new Set<Sentence>();
  return themes
    .flatMap((theme) => rankedTheme(theme, byTheme.get(theme) ?? [], present))
    .sort((a, b) => b.rank - a.rank || a.first.words.start - b.first.words.start)
    .flatMap((group) => {
      const own = group.all.filter(({ sentence }) => !taken.has(sentence));
      const [again] = rankedTheme(group.theme, own, present);
      if (again) taken.add(again.first.sentence);
      return again ? [again] : [];
    });
}

function rankedTheme(
  theme: Theme,
  all: readonly Placed[],
  present: ReadonlySet<SectionKind>,
): readonly RaisedTheme[] {
  const [first] = [...all].sort((a, b) => b.weight - a.weight || a.words.start - b.words.start);
  const strength = all.reduce((sum, { sign }) => sum + strengths[sign.strength], 0);
  if (!first || strength < enough) return [];
  const comesBack = Math.min(2, (all.length - 1) / 2);
  const noPlace = theme.questions.some(({ section }) => present.has(section)) ? 0 : 1;
  return [{ theme, first, all, rank: first.weight + comesBack + noPlace }];
}

function placeWeight({ type, section }: Block): number | undefined {
  const { context, kind } = section;
  // "### The pool was full" says what "- The pool was full" says.
  if (type === 'heading' && !(kind === 'other' && namesEntries.has(context))) return undefined;
  return places.get(context.startsWith('own:') ? 'other' : context);
}

/** The questions of a theme that nothing speaks to, the one that fits the wording best first; none when half are answered. */
function openOf(
  { theme, first, all }: RaisedTheme,
  asked: readonly AskedQuestion[],
  text: AnsweringText,
): readonly OpenQuestion[] {
  const { questions } = theme;
  const promptOf = (question: ThemeQuestion): AskedQuestion | undefined =>
    asked.find(({ id }) => id === questionId(theme, question));
  const unanswered = questions.filter(
    (question) => !(promptOf(question)?.isAnswered ?? text.speaksTo(question, all)),
  );
  const isTold = unanswered.length * 2 <= questions.length;
  const open = isTold ? unanswered.filter((question) => promptOf(question)) : unanswered;
  const leads = ({ key }: ThemeQuestion): number => (key === first.sign.leads ? 0 : 1);
  return [...open]
    .sort((a, b) => leads(a) - leads(b))
    .map((question) => ({
      theme: theme.id,
      id: questionId(theme, question),
      question: question.text,
      start: first.words.start,
      end: first.words.end,
      sentence: { start: first.sentence.start, end: first.sentence.end },
      section: question.section,
      askedOf: question.askedOf,
      others: all
        .filter((other) => other.sentence !== first.sentence)
        .map(({ words: { start, end } }) => ({ start, end })),
      asked: promptOf(question)?.range,
    }));
}

/** A question that the document asks, whose theme the text does not raise any more. */
function stillAsked({ theme, question, id, range }: AskedQuestion): OpenQuestion {
  return {
    theme: theme.id,
    id,
    question: question.text,
    ...range,
    sentence: range,
    section: question.section,
    askedOf: question.askedOf,
    others: [],
    asked: range,
  };
}

/** The blocks of a review among which answers are looked for. */
class AnsweringText {
  private readonly indices: ReadonlyMap<Block, number>;
  private readonly inSections = new Map<SectionKind, Block[]>();

  constructor(private readonly review: Review) {
    this.indices = new Map(review.blocks.map((block, index) => [block, index]));
    for (const block of review.blocks) {
      if (block.type === 'heading') continue;
      const { context } = block.section;
      const others = this.inSections.get(context);
      if (others) others.push(block);
      else this.inSections.set(context, [block]);
    }
  }

  speaksTo({ answers, section }: ThemeQuestion, raised: readonly Placed[]): boolean {
    const raising = new Set(raised.map(({ block }) => block));
    const near = new Set([...raising].flatMap((block) => this.around(block)));
    return [...near, ...(this.inSections.get(section) ?? [])].some(({ sentences }) =>
      sentences.some(({ tokens }) => answers.test(tokens)),
    );
  }

  /** A block and those right beside it. */
  private around(block: Block): readonly Block[] {
    const index = this.indices.get(block) ?? 0;
    return this.review.blocks
      .slice(Math.max(0, index - 1), index + 2)
      .filter(({ type, section }) => type !== 'heading' && section === block.section);
  }
}

import { nameOf } from '../model/entry.js';
import { readTimeline, type TimelineEntry } from '../model/timeline.js';
import type { Range, Review } from '../review/review.js';
import { say } from '../wording.js';
import type { OpenQuestion } from './open-questions.js';
import { quotationOf } from './quotation.js';
import { roles, type Role } from './theme.js';
import { themes } from './themes/index.js';

function opening(): string {
  return say(`Thank you for taking the time. We would like to understand how this looked from where you stood: what you saw, what you were trying to do, what made
it hard and what helped. There is nothing to defend. What people did made sense to them, and we are here to learn how. Start wherever you like, correct us where
the text below has it wrong, and leave out whatever you would rather not tell. Some of these questions may be for somebody else: who should we ask?`);
}

/**
 * The open questions as Markdown to take into an interview, with the sentence that raises each.
 * @param by what the questions are grouped by: whom they are for, or the moment of the timeline that raises them
 */
export function interviewGuide(
  review: Review,
  questions: readonly OpenQuestion[],
  by: 'role' | 'moment',
): string {
  const groups = by === 'role' ? byRole(questions) : byMoment(questions, review);
  const parts = groups.flatMap(({ heading, questions: own }) => [
    `## ${heading}`,
    ...themesOf(own, review, by),
  ]);
  const body = parts.length > 0 ? parts : [say('No questions are open.')];
  return `${[`# ${titleOf(review)}`, opening(), ...body].join('\n\n')}\n`;
}

interface Group {
  readonly heading: string;
  readonly questions: readonly OpenQuestion[];
}

function byRole(questions: readonly OpenQuestion[]): readonly Group[] {
  return Object.entries(roles).flatMap(([role, heading]) =>
    group(
      say(heading),
      questions.filter(({ askedOf }) => askedOf === (role as Role)),
    ),
  );
}

/** In the order of the timeline; last, what is told outside of it. */
function byMoment(questions: readonly OpenQuestion[], review: Review): readonly Group[] {
  const { entries } = readTimeline(review);
  const momentOf = ({ sentence }: OpenQuestion): TimelineEntry | undefined =>
    entries.find((entry) => isWithin(sentence, entry));
  return [
    ...entries.flatMap((entry) =>
      group(
        headingOf(entry, review),
        questions.filter((question) => momentOf(question) === entry),
      ),
    ),
    ...group(
      say('Beside the timeline'),
      questions.filter((question) => momentOf(question) === undefined),
    ),
  ];
}

function group(heading: string, questions: readonly OpenQuestion[]): readonly Group[] {
  return questions.length > 0 ? [{ heading, questions }] : [];
}

function headingOf(entry: TimelineEntry, review: Review): string {
  const time = quotationOf(entry.time, review);
  return [time, nameOf(entry, review)].filter((text) => text !== '').join(' – ');
}

/** The questions of each theme under the sentence that raises them. */
function themesOf(
  questions: readonly OpenQuestion[],
  review: Review,
  by: 'role' | 'moment',
): readonly string[] {
  return [...new Set(questions.map(({ theme }) => theme))].flatMap((id) => {
    const own = questions.filter(({ theme }) => theme === id);
    const title = themes.find((theme) => theme.id === id)?.title;
    const list = own.map(({ question, askedOf }) =>
      by === 'role'
        ? `- ${say(question)}`
        : say('- {0} _({1})_', say(question), say(roles[askedOf].toLowerCase())),
    );
    const sentences = own.slice(0, 1).map(({ sentence }) => `> ${quotationOf(sentence, review)}`);
    return [`### ${title === undefined ? id : say(title)}`, ...sentences, list.join('\n')];
  });
}

function titleOf(review: Review): string {
  const title = review.sections.find(({ level }) => level === 1)?.heading.trim() ?? '';
  return title === '' ? say('Interview guide') : say('Interview guide: {0}', title);
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

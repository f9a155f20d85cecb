import { sectionTitle, selection, sourcesOf } from '../lint/rule-page.js';
import { examplesOfThemes } from './examples.js';
import { roles, type Theme, type ThemeExamples } from './theme.js';
import { questionId, themes } from './themes/index.js';

/** The page of documentation about open questions, from the themes. */
export function questionsPage(): string {
  const list = themes.map(({ id, title }) => `- [${title}](#${anchorOf(title)}) (\`${id}\`)`);
  const parts = themes.flatMap((theme) => {
    const examples = examplesOfThemes[theme.id];
    return examples ? [themePart(theme, examples)] : [];
  });
  return `${[introduction, list.join('\n'), ...parts].join('\n\n')}\n`;
}

const introduction = `# Open questions

What an experienced reader would like to know next: questions that the text raises and does not answer. None of them says that something is wrong, and
none has to be answered. They are about how it was for the people involved and how the system works, and they come by theme.

**What raises a theme** is wording in a sentence that tells what happened: it names the thing, or speaks of it. What is denied, planned,
feared or only imagined raises nothing, and neither do quotations, actions, lessons, questions of your own or titles. A mere hint takes several sentences.

**Which come first** depends on how much the words say, where they stand (under difficulties, contributing factors, surprises and luck the authors
themselves say that it mattered), how often the theme comes back, and whether the review has no section that an answer belongs in. A sentence speaks for
one theme. A short text has few open themes, a long one eight at most.

**What counts as answered** is decided by wording too, and each theme says by which: beside the sentence that raises it, or in the section that an answer belongs in. A theme
is done with when the text speaks to half of its questions. Whether the answer is a good one, only people can say; so now and then a question stays although you have
answered it, or goes although you have not.

**To answer**, let the question be written into its section, or put it there yourself in bold type. With text under it, it is answered; with nothing under it, it stays open.

**To set aside** a theme, or one question of it, say so in a comment, with a reason for your colleagues:

\`\`\`html
<!-- incident-review-set-aside saturation -- told in the review of May -->
<!-- incident-review-set-aside confusion/settled -- nobody knows any more -->
\`\`\`

On the command line, \`incident-review questions review.md\` lists them, and \`--interview-guide\` makes a guide to take into interviews.`;

function themePart(theme: Theme, { raising, ignored, answered }: ThemeExamples): string {
  const questions = theme.questions.map((question) => {
    const place = `under _${sectionTitle(question.section)}_`;
    return `- ${question.text}\n  - \`${questionId(theme, question)}\`, for ${inSentence(roles[question.askedOf])}, ${place}`;
  });
  return [
    `## ${theme.title}`,
    theme.explanation.trim(),
    sourcesOf(theme),
    `It asks:\n\n${questions.join('\n')}`,
    `Raised by, for example:\n\n${selection(raising)}`,
    `Not raised by:\n\n${selection(ignored)}`,
    `Raised and answered by:\n\n${selection(answered)}`,
  ].join('\n\n');
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** As Markdown renderers make it from a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

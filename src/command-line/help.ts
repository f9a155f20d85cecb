const general = `Incident Review asks the questions a good reviewer would ask of an incident review in Markdown.

Usage
  incident-review lint [paths…]       find questions in reviews
  incident-review outline FILE        show what was understood of a review
  incident-review questions FILE...   ask what the text leaves open
  incident-review new --title TITLE   draft a review
  incident-review rules               list what is looked for
  incident-review COMMAND --help      say more about one command
  incident-review --version
`;

const lint = `Finds questions in incident reviews.

Usage
  incident-review lint [options] [paths…]

  A file is read as a review, whatever its name. In a folder, the Markdown files that are reviews are read:
  those whose front matter says "type: incident-review", and those in folders or with names such as
  "incident-reviews", "incident-report" or "postmortem". Hidden folders, node_modules and links are left out.
  Without paths the current folder is read; "-" is standard input.

Options
  --format text|json      text for people (default), or JSON for programs
  --rule ID=SEVERITY      change a rule's severity: error, warning, information, hint or off; can be repeated
  --fail-on SEVERITY      least severity that gives exit code 1 (default: warning)
  --stdin-path NAME       the path to show for standard input

Exit code
  0  no questions at or above the severity of --fail-on
  1  some questions at or above it
  2  bad usage, or input that could not be read; all other files are linted all the same
`;

const outline = `Shows what was understood of a review: its sections, timeline, contributing factors, decisions, diagnostic work,
what went well and corrective actions, wherever its format puts them.

Usage
  incident-review outline [options] FILE

  "-" is standard input.

Options
  --format text|json      text for people (default), or JSON for programs
  --stdin-path NAME       the path to show for standard input

In the JSON, "at" of a time is ISO 8601 as far as it is told: 2026-03-14T14:02Z with day and zone, 14:02 without. Places are those
of "lint --format json". The level of a bold label that acts as a heading is 7.
`;

const questions = `Asks what an experienced reader would ask: questions that the text raises and does not answer, by theme, the most telling first.

Usage
  incident-review questions [options] FILE...

  In a folder, the reviews are read; "-" is standard input.

Options
  --format text|json      text for people (default), or JSON for programs
  --interview-guide       Markdown to take into an interview, with the sentence that raises each question
  --by role|moment        what the guide is grouped by: whom a question is for (default), or the moment that raises it
  --stdin-path NAME       the path to show for standard input

The JSON is a list with an entry for each file: its "path", and "questions" with "theme", "id", "question", the kind of "section" that
an answer belongs in, the "sentence" that raises it, and where the words in it stand that do: places are those of "lint --format json".
Exit code 2 stands for bad usage, or input that could not be read; open questions are no failure.
`;

const draft = `Drafts an incident review: all sections, with what to think about in comments that do not show.

Usage
  incident-review new --title TITLE [options]

Options
  --title TITLE       what happened, in a few words
  --date DATE         day of the incident, such as 2026-03-14 (default: today)
  --severity TEXT     as your organisation calls it, such as SEV2
  --output FILE       write it there instead of to standard output; a file that exists is left as it is
`;

const rules = `Lists the rules: what they look for and how severe a finding is.

Usage
  incident-review rules [options]

Options
  --format text|json  text for people (default), or JSON for programs
`;

export const help = { general, lint, outline, questions, new: draft, rules } as const;

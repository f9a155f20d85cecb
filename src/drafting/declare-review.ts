import { lineBreakOf } from '../review/lines.js';
import type { Edit } from '../lint/fix.js';
import { applyFix } from '../lint/fix.js';
import { frontMatterText, readFrontMatter } from '../review/front-matter.js';
import { say } from '../wording.js';

const type = 'incident-review';

/**
 * How a document comes to say in its front matter that it is an incident review, with nothing else touched; or, for the
 * person who asked, the reason why it is left as it is.
 */
export function declareReview(text: string): { readonly edit: Edit } | { readonly reason: string } {
  const { fields, problems, end, yamlStart } = readFrontMatter(text);
  const [problem] = problems;
  if (problem) return { reason: say('{0} Nothing was changed.', problem.message) };
  const field = fields.find(({ key }) => key === 'type');
  if (field?.value === type) {
    return { reason: say('This document already says that it is an incident review.') };
  }
  if (field && field.value !== null) {
    return {
      reason: say(
        'The front matter says "type: {0}", and something else may rely on it. Change that line yourself, or name the file in the setting "incidentReview.files".',
        text.slice(field.start, field.end),
      ),
    };
  }
  const lineBreak = lineBreakOf(text);
  const line = `type: ${type}`;
  const edit = field
    ? insertion(field.start, text.slice(0, field.start).endsWith(' ') ? type : ` ${type}`)
    : end > 0
      ? insertion(yamlStart, line + lineBreak)
      : newFrontMatter(text, line, lineBreak);
  return isDeclared(applyFix(text, { title: '', edits: [edit], snippet: false, safe: true }))
    ? { edit }
    : {
        reason: say(
          'The front matter is not made of lines such as "title: …" that begin the line. Make room for "{0}" there and try again. Nothing was changed.',
          line,
        ),
      };
}

function newFrontMatter(text: string, line: string, lineBreak: string): Edit {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  const blankLine = /^(?:[\r\n]|$)/.test(text.slice(offset)) ? '' : lineBreak;
  return insertion(offset, ['---', line, '---', blankLine].join(lineBreak));
}

function insertion(offset: number, text: string): Edit {
  return { start: offset, end: offset, text };
}

function isDeclared(text: string): boolean {
  const frontMatter = readFrontMatter(text);
  return frontMatter.problems.length === 0 && frontMatterText(frontMatter, 'type') === type;
}

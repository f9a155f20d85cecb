import { plainText } from '../model/entry.js';
import { isList } from '../model/action-lists.js';
import { labelLevel } from '../review/review.js';
import type { Catalogue } from '../sections/catalogue.js';
import { recogniseSection } from '../sections/recognise.js';

const headingForm = /^ {0,3}(#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
const fenceForm = /^ {0,3}(`{3,}|~{3,})/;
/** A line under a paragraph that makes a heading of it. */
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
/** A line that begins with bold words, which may act as a heading. */
const boldStart = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(?:\*\*|__)(.+?)(?:\*\*|__)/;

/**
 * The text as far as a summary needs it: its beginning, its headings and its lists of actions. All other lines are blank, so
 * that what is left stands where it stood. It is the whole text where that cannot be told from single lines, and where there
 * is no list of actions: then they can be anywhere.
 */
export function excerptOf(text: string, catalogue: Catalogue): string {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  /** What closes what is open: front matter, a fence, a comment. */
  let closing = /^\uFEFF?---[ \t]*[\r\n]*$/.test(lines[0] ?? '')
    ? /^(?:---|\.\.\.)[ \t]*$/
    : undefined;
  let [headings, titles] = [0, 0];
  /** Level of the heading of the list of actions that is being read; 0 outside of one. */
  let list = 0;
  let hasList = false;
  let excerpt = '';
  for (const [index, whole] of lines.entries()) {
    const line = whole.replace(/[\r\n]+$/, '');
    let isHeading = false;
    if (closing) {
      if (index > 0 && closing.test(line)) closing = undefined;
    } else {
      closing = closingOf(line);
      if (underline.test(line) && /\S/.test(lines[index - 1] ?? '')) return text;
      const label = boldStart.exec(line)?.[1];
      if (label !== undefined && list === 0 && announcesList(label, labelLevel, catalogue))
        return text;
      const [, marks, words = ''] = headingForm.exec(line) ?? [];
      if (marks !== undefined) {
        isHeading = true;
        headings++;
        const level = marks.length;
        const place = level === 1 && titles++ > 0 ? 2 : level;
        if (list === 0 || level <= list) list = announcesList(words, place, catalogue) ? level : 0;
        hasList ||= list > 0;
      }
    }
    excerpt += headings <= 1 || list > 0 || isHeading ? whole : whole.slice(line.length);
  }
  return hasList ? excerpt : text;
}

function closingOf(line: string): RegExp | undefined {
  const mark = fenceForm.exec(line)?.[1];
  if (mark !== undefined) return new RegExp(`^ {0,3}${mark}+[ \\t]*$`);
  return line.lastIndexOf('<!--') > line.lastIndexOf('-->') ? /-->/ : undefined;
}

function announcesList(words: string, level: number, catalogue: Catalogue): boolean {
  const heading = plainText(words);
  return isList({ context: recogniseSection(heading, level, catalogue), heading });
}

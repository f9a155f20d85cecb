import { escapeSnippet, snippetToText } from '../lint/fix.js';
import type { NewReview } from '../sections/template.js';

/**
 * An organisation's own template as a snippet: {{title}}, {{date}} and {{severity}} filled in, each … a blank.
 * @param template the text of the template file
 */
export function ownTemplateSnippet(template: string, details: NewReview): string {
  let blank = 0;
  return template
    .replace(/^\uFEFF/, '')
    .split(/(\{\{\s*(?:title|date|severity)\s*\}\}|…)/)
    .map((part) => {
      if (part === '…') return `\${${String(++blank)}:…}`;
      const name = /^\{\{\s*(title|date|severity)\s*\}\}$/.exec(part)?.[1];
      return escapeSnippet(name === undefined ? part : details[name as keyof NewReview]);
    })
    .join('');
}

/** The same without tab stops, for where there is no editor. */
export function ownTemplateText(template: string, details: NewReview): string {
  return snippetToText(ownTemplateSnippet(template, details));
}

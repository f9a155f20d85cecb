import { startOfLine } from '../review/lines.js';

const bullet = /^(?:[-*+]|\d+[.)])[ \t]+/;

/** The marker of one more item like the one that starts at an offset: not done yet, with the next number. */
export function nextMarker(text: string, itemStart: number): string {
  const number = bulletAt(text, itemStart).replace(/\d+/, (last) => String(Number(last) + 1));
  const isTask = /^\[[ xX]\][ \t]/.test(text.slice(itemStart).replace(bullet, ''));
  return before(text, itemStart) + number + (isTask ? '[ ] ' : '');
}

/** The indentation of items nested in the one that starts at an offset: with tabs where the document has them in its lists. */
export function nestedIndentation(text: string, itemStart: number): string {
  const outer = before(text, itemStart);
  const own = bulletAt(text, itemStart);
  const usesTabs =
    (outer + own).includes('\t') || (outer === '' && /^\t+(?:[-*+]|\d+[.)])[ \t]/m.test(text));
  return usesTabs ? `${outer}\t` : outer + ' '.repeat(own.length);
}

function before(text: string, itemStart: number): string {
  return text.slice(startOfLine(text, itemStart), itemStart).replace(/[^\t]/g, ' ');
}

function bulletAt(text: string, itemStart: number): string {
  return bullet.exec(text.slice(itemStart))?.[0] ?? '- ';
}

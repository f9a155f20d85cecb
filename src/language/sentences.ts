import type { Token } from './tokens.js';

const terminators = new Set(['.', '!', '?', '…', '。', '！', '？']);
const closers = new Set([')', ']', '"', '”', '’', '»', "'"]);
const abbreviations = new Set(
  'e.g i.e eg ie etc vs approx cf al dr mr mrs ms no st inc ltd co corp fig sec min max est dept resp jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/**
 * Groups tokens into sentences: at full stops that end one, and wherever the block has a hard break.
 * @param breaks document offsets at which a sentence ends whatever the punctuation (hard line breaks)
 */
export function splitSentences(tokens: readonly Token[], breaks: readonly number[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  let nextBreak = 0;
  // Index of the last token that is no closing quote or bracket.
  let last = -1;
  const close = (): void => {
    if (current.some((token) => token.kind !== 'punctuation')) sentences.push(current);
    current = [];
  };
  tokens.forEach((token, index) => {
    while (nextBreak < breaks.length && (breaks[nextBreak] ?? 0) <= token.start) {
      close();
      nextBreak++;
    }
    current.push(token);
    if (!closers.has(token.word)) last = index;
    if (endsSentence(tokens, index, last)) close();
  });
  close();
  return sentences;
}

/** @param last index of the last token up to `index` that is no closing quote or bracket */
function endsSentence(tokens: readonly Token[], index: number, last: number): boolean {
  const sign = tokens[last];
  if (sign?.kind !== 'punctuation' || !terminators.has(sign.word)) return false;
  const next = tokens[index + 1];
  if (!next) return true;
  if (next.start === tokens[index]?.end || closers.has(next.word)) return false;
  if (sign.word !== '.') return true;
  const before = tokens[last - 1];
  if (before?.end !== sign.start) return true;
  if (abbreviations.has(before.word)) return before.word === 'etc' && next.capitalised;
  const isInitial = before.word.length === 1 && before.capitalised;
  return !isInitial;
}

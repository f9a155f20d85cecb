// What the bench measures of the engine, in one bundle.
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export { lint } from '../../src/lint/lint.js';
export { defaultSettings } from '../../src/lint/settings.js';
export { readReview, ReviewReader } from '../../src/review/read.js';
export { catalogue } from '../../src/sections/catalogue.js';

const processor = unified().use(remarkParse).freeze();

/** The floor for a full read: nothing but the tree that remark-parse makes. */
export function parseOnly(text: string): number {
  return processor.parse(text).children.length;
}

import type { SectionKind } from './kinds.js';

/** What sentences say that a list follows, by the kind of section it would be under a heading. The first that fits decides. */
const leadIns: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'went-well',
    /\b(?:went|go|gone|going|worked|work|did|done) (?:\S+ ){0,2}(?:well|right|smoothly)\b|\bpositive (?:outcomes?|aspects?|points?|things|notes?|observations)\b|\bthings? that helped\b|^what helped\b/,
  ],
  ['luck', /\b(?:got|were|was|are|be) (?:\S+ )?(?:lucky|fortunate)\b/],
  [
    'difficulties',
    /\b(?:went|go|gone|going) (?:\S+ ){0,2}(?:wrong|badly|poorly|less well)\b|\bgone better\b|\bslowed\b|\bhampered\b|\bhindered\b|\bmade \S+ (?:\S+ ){0,3}(?:harder|worse|difficult|longer)\b|\b(?:difficulties|obstacles|hurdles|stumbling blocks)\b|\bstruggled\b/,
  ],
  [
    'factors',
    /\bcontributing (?:factors?|causes?)\b|\bcontributory\b|\b(?:several|multiple|many|number of|combination of|different|other|following|two|three|four|five) (?:\S+ ){0,2}(?:factors|causes|conditions|reasons|circumstances)\b|\bfactors (?:that |which )?(?:contributed|led)\b/,
  ],
  ['lessons', /\blessons\b|\bwe (?:have |\S+ly )?learn(?:ed|t)\b(?! about)/],
];

/** Of these it is the opposite that is said. */
const denied =
  /(?:n['’]t|\bnot|\bno|\bnever|\bwithout) (?:\S+ ){0,2}(?:contribut|well|right|lucky)/;
/** Something is done about them, or they are told of others. */
const acts =
  /\b(?:will|going to|must|should|prevent|avoid|actions?|steps|measures|following changes|address)\b/;
const longest = 24;

/**
 * The kind of section that a sentence in front of a list makes of it: "Some things went well:" tells what a heading would.
 * @param words of the whole paragraph, without markup
 * @returns undefined when the paragraph is more than one sentence, does not lead to a list, or does not say what it holds
 */
export function kindOfLeadIn(words: string): SectionKind | undefined {
  const text = words.replace(/\s+/g, ' ').trim().toLowerCase();
  if (!text.endsWith(':') || /[.!?;] /.test(text) || text.split(' ').length > longest)
    return undefined;
  if (acts.test(text)) return undefined;
  const kind = leadIns.find(([, said]) => said.test(text))?.[0];
  if (!denied.test(text)) return kind;
  return kind === 'went-well' ? 'difficulties' : undefined;
}

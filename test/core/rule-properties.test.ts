import assert from 'node:assert/strict';
import { lint } from '../../src/lint/lint.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { readReview } from '../../src/review/read.js';
import { examplesOfRules } from '../../src/rules/examples.js';
import { rules } from '../../src/rules/index.js';
import type { CommonSectionKind } from '../../src/sections/kinds.js';
import { recogniseSection } from '../../src/sections/recognise.js';
import { unmarked } from './example-document.js';

/** A flagged example of one line: a sentence or, when it begins with #, a heading. */
interface Sentence {
  readonly text: string;
  readonly section: CommonSectionKind;
  /** Its words that are flagged. */
  readonly flagged: readonly string[];
}

interface Property {
  readonly name: string;
  /** The documents made from a sentence for which the property has to hold, under a short name each. */
  readonly variants: (sentence: Sentence) => readonly Variant[];
  /** What is wrong with the words that are flagged in the document; undefined when nothing is. */
  readonly objection: (sentence: Sentence, flagged: readonly string[]) => string | undefined;
}

interface Variant {
  readonly text: string;
  readonly document: string;
}

/** For each kind of section a heading, and another one that says the same. */
const headings: Record<CommonSectionKind, readonly [string, string]> = {
  summary: ['Summary', 'What happened'],
  impact: ['Impact', 'Who was affected'],
  timeline: ['Timeline', 'Sequence of events'],
  detection: ['Detection', 'How we noticed'],
  diagnosis: ['Diagnostic work', 'Investigation'],
  response: ['Response', 'Mitigation and recovery'],
  factors: ['Contributing factors', 'How it happened'],
  rationale: ['Local rationality', 'Decision log'],
  'went-well': ['What went well', 'Things that worked well'],
  difficulties: ['What was difficult', 'Challenges'],
  luck: ['Where we got lucky', 'Luck'],
  surprises: ['What surprised us', 'Surprises'],
  lessons: ['Lessons learned', 'Takeaways'],
  actions: ['Corrective actions', 'Follow-ups'],
  questions: ['Open questions', 'Unknowns'],
  background: ['Background', 'Context'],
  references: ['References', 'Further reading'],
  metadata: ['Metadata', 'Incident details'],
  other: ['Notes', 'Remarks'],
};

const properties: readonly Property[] = [
  survives('contraction', contracted),
  survives('expansion', expanded),
  survives('another subject', withOtherSubject),
  survives('an adverb more', withAdverb),
  survives('another adverb, or none', withOtherAdverb),
  keepsItsWords('another line of the document', moved),
  keepsItsWords('hard-wrapped lines', hardWrapped),
  keepsItsWords('another section of the same kind', ({ text, section }) => [
    { text, document: documentOf(text, headings[section][1]) },
  ]),
  {
    name: 'is removed by quotation, block quote and code',
    variants: quoted,
    objection: (_, flagged) => (flagged.length > 0 ? `flags ${list(flagged)}` : undefined),
  },
];

/**
 * Flagged examples for which a property does not hold yet, by rule and property. One that has come to hold has to be
 * taken out.
 */
const knownLimits: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  counterfactual: {
    'survives another subject': ['Should we have declared a major incident at 08:00?'],
    'survives an adverb more': [
      "We would have liked to know about the vendor's maintenance before it started.",
      'The old key needn’t have stayed active after the rotation.',
    ],
  },
  blame: {
    'survives another subject': [
      'Due to an operator error, the wrong rack was powered down at 02:14.',
      '## What happened: engineer error in the billing batch',
    ],
  },
  'single-cause': {
    'survives another adverb, or none': [
      '40 meters were wrongly read as empty as no price was set for the new model.',
    ],
    // Where these open a text, it is the whole that they tell of.
    'survives another line of the document': [
      'A broken seal resulted in the north pump of the harbour stopping at dawn.',
      'The image registry ran full, causing a complete outage of the build farm.',
    ],
  },
  hindsight: {
    'survives contraction': [
      'After the fact it is plain that the latency alert was the real signal.',
    ],
    'survives another subject': ['How could we not see it, when it is so evident in the graphs?'],
    'survives an adverb more': [
      'It should have been clear from the first page that the database was the bottleneck.',
      'It ought to have been clear to the team that the certificate chain was changing.',
      'The growth of the table should have been apparent long before.',
      'Any experienced engineer would have seen this coming.',
    ],
  },
};

for (const rule of rules) {
  if (rule.check.per !== 'sentence') continue;
  const sentences = flaggedSentences(rule.id);

  describe(`A finding of ${rule.id}`, () => {
    for (const { name, variants, objection } of properties) {
      it(name, () => {
        const failures: string[] = [];
        const limits = knownLimits[rule.id]?.[name] ?? [];
        const outgrown = new Set(limits);
        for (const sentence of sentences) {
          for (const { text, document } of variants(sentence)) {
            const problem = objection(sentence, flaggedIn(document, rule.id));
            if (problem === undefined) continue;
            outgrown.delete(sentence.text);
            if (limits.includes(sentence.text)) continue;
            failures.push(`${sentence.text}\n  → ${text}\n  ${problem}`);
          }
        }
        if (failures.length > 0) assert.fail(`Not so:\n${failures.join('\n')}`);
        assert.deepEqual([...outgrown], [], 'These are no limits any more');
      });
    }
  });
}

describe('The properties of rules', () => {
  for (const { name, variants } of properties) {
    it(`apply to many examples: ${name}`, () => {
      const sentences = rules.flatMap(({ id }) => flaggedSentences(id));
      const tried = sentences.flatMap((sentence) => variants(sentence));
      assert.ok(tried.length >= 10, String(tried.length));
    });
  }
});

describe('The headings of these tests', () => {
  it('are of the kind that they stand for', () => {
    for (const [kind, names] of Object.entries(headings)) {
      for (const name of names) assert.equal(recogniseSection(name, 2), kind, name);
    }
  });
});

/** The words change, the meaning does not: as much is flagged as before. */
function survives(change: string, variants: (text: string) => readonly string[]): Property {
  return {
    name: `survives ${change}`,
    variants: ({ text, section, flagged }) =>
      variants(text)
        .filter((variant) => variant !== text && !losesItsWords(variant, flagged))
        .map((variant) => ({
          text: variant,
          document: documentOf(variant, headings[section][0]),
        })),
    objection: ({ flagged }, found) =>
      found.length === flagged.length
        ? undefined
        : `flags ${list(found)} rather than ${list(flagged)}`,
  };
}

/** The words stay, their place changes: the same words are flagged. */
function keepsItsWords(
  place: string,
  variants: (sentence: Sentence) => readonly Variant[],
): Property {
  return {
    name: `survives ${place}`,
    variants,
    objection: ({ flagged }, found) =>
      list(found) === list(flagged)
        ? undefined
        : `flags ${list(found)} rather than ${list(flagged)}`,
  };
}

/** An adverb that is itself what is flagged, such as "obviously", has to stay. */
function losesItsWords(variant: string, flagged: readonly string[]): boolean {
  const adverbs = flagged.flatMap((words) => words.match(/\b\w+ly\b/g) ?? []);
  return adverbs.some((adverb) => !variant.includes(adverb));
}

/** "should have" → "should've", "did not" → "didn't": with straight and with typographic apostrophes. */
function contracted(text: string): readonly string[] {
  const variant = text
    .replace(/\b(should|would|could|might|must) have\b/gi, "$1've")
    .replace(
      /\b(was|were|is|are|did|does|do|had|has|have|should|would|could|need) not\b/gi,
      "$1n't",
    )
    .replace(/\bwill not\b/g, "won't")
    .replace(/\bcan ?not\b/g, "can't")
    .replace(/\b(I|we|you|they) (?:would(?= have)|had(?= \w+(?:ed|en)\b))/gi, "$1'd")
    .replace(/\b(I|we|you|they) have(?= (?:\w+ed|been)\b)/gi, "$1've")
    .replace(/\b(we|you|they) are\b/gi, "$1're")
    .replace(/\b(I|we|you|they|it) will\b/gi, "$1'll")
    .replace(/\b(it|that|there|what) is\b/gi, "$1's");
  return [variant, variant.replaceAll("'", '’')].filter(
    (contraction) => contraction.length < text.length,
  );
}

/** The other way round. What is turned round has its negation behind the subject: "did we not". */
function expanded(text: string): readonly string[] {
  const variant = text
    .replace(
      /\b(did|do|could|should|would)n['’]t (we|they|anybody|anyone|someone)\b/gi,
      '$1 $2 not',
    )
    .replace(/\bcan['’]t\b/g, 'cannot')
    .replace(/\bwon['’]t\b/g, 'will not')
    .replace(/(\w)n['’]t\b/g, '$1 not')
    .replace(/['’]ve\b/g, ' have')
    .replace(/['’]re\b/g, ' are')
    .replace(/['’]ll\b/g, ' will')
    .replace(/['’]d(?= have\b)/g, ' would')
    .replace(/['’]d(?= \w)/g, ' had')
    .replace(/\blet['’]s\b/gi, (word) => `${word.slice(0, 3)} us`)
    .replace(/\b(it|that|there|what|why|here)['’]s\b/gi, '$1 is');
  return [variant];
}

const roles =
  'engineer|operator|developer|administrator|technician|contractor|colleague|reviewer|responder';
const otherRoles = ['engineer', 'operator', 'administrator', 'technician'];
/** Verb forms that are the same for one and for several. */
const past =
  /^ (?:\w+ly |also |just )?(?:should|would|could|might|must|may|can|will|had|did|forgot|knew|found|made|took|saw|\w+ed)\b/;

/** "What we know now": the author's own eyes, for which nobody else's can stand. */
const author = /\b(?:what|that|as) we (?:now |later )?kn[oe]w\b/i;

/** "We" → "the team", "they", …; a role → another one. */
function withOtherSubject(text: string): readonly string[] {
  const variants: string[] = [];
  const we = /\bwe\b(?!['’])/gi;
  if (we.test(text) && !author.test(text)) {
    const several = ['they', 'the on-call engineers', 'the operators'];
    const keepsForm = [...text.matchAll(we)].every(({ index }) => past.test(text.slice(index + 2)));
    for (const subject of keepsForm ? [...several, 'the team', 'the on-call engineer'] : several) {
      let isFirst = true;
      variants.push(
        text.replace(we, (word) => {
          const name = isFirst ? subject : 'they';
          isFirst = false;
          return inCaseOf(word, name);
        }),
      );
    }
  }
  // "The operator error" and "operator's" are left: there the role belongs to another word.
  const role = new RegExp(`\\b(?:(an?) )?(${roles})(s?)\\b(?!['’-])`, 'gi');
  if (role.test(text)) {
    for (const other of otherRoles) {
      variants.push(
        text.replace(role, (_, article: string | undefined, name: string, plural: string) => {
          const noun = inCaseOf(article === undefined ? name : 'x', other) + plural;
          const indefinite = /^[aeiou]/.test(other) ? 'an' : 'a';
          return article === undefined ? noun : `${inCaseOf(article, indefinite)} ${noun}`;
        }),
      );
    }
  }
  return variants;
}

const participle = '(?:\\w+ed|been|seen|known|found|made|done|caught|told|run|set|taken|forgotten)';

/** Adverbs where a verb group can have one: "should probably have", "was really caused", "did not actually". */
function withAdverb(text: string): readonly string[] {
  const places: readonly (readonly [RegExp, readonly string[]])[] = [
    [/\b(?:should|would|could|might|ought to)(?= have\b)/gi, ['probably', 'certainly']],
    [/\b(?:should|would|could|might)(?: not|n['’]t| never)(?= have\b)/gi, ['really']],
    [
      new RegExp(`\\b(?:should|would|could|might) (?:not )?have(?= ${participle}\\b)`, 'gi'),
      ['probably', 'already'],
    ],
    [new RegExp(`\\b(?:was|were|been)(?= ${participle}\\b)`, 'gi'), ['actually', 'ultimately']],
    [/\b(?:did|does|do) not(?= \w)/gi, ['actually', 'even']],
    [/\b(?:did|does|do)n['’]t(?= (?!we\b|they\b)\w)/gi, ['actually', 'even']],
    [new RegExp(`\\b(?:had|has|have)(?= (?:not )?${participle}\\b)`, 'gi'), ['apparently', 'also']],
    [
      /\b(?:team|engineer|operator|we|they|developer)(?= (?:forgot|failed|missed|neglected|overlooked)\b)/gi,
      ['completely', 'also'],
    ],
  ];
  return places.flatMap(([place, adverbs]) =>
    place.test(text)
      ? adverbs.map((adverb) => text.replace(place, (words) => `${words} ${adverb}`))
      : [],
  );
}

const auxiliary = '(?:should|would|could|might|have|has|had|was|were|is|are|be|been)';

/** The adverbs of a verb group left out, or other ones in their place. */
function withOtherAdverb(text: string): readonly string[] {
  const adverb = new RegExp(
    `\\b(${auxiliary}(?: not|n['’]t)?)(?: (?:so )?(?:\\w+ly|also|already|even))+(?= \\w)`,
    'gi',
  );
  return ['$1', '$1 really', '$1 certainly'].map((words) => text.replace(adverb, words));
}

/** A list item, a table cell, a heading of another level. */
function moved({ text, section }: Sentence): readonly Variant[] {
  const heading = headings[section][0];
  const place = (name: string, body: string): Variant => ({
    text: `${name}: ${text}`,
    document: documentOf(body, heading),
  });
  if (text.startsWith('#')) {
    const words = text.replace(/^#+ /, '');
    return [place('heading', `### ${words}`), place('underlined heading', `${words}\n---`)];
  }
  const cell = text.replaceAll('|', '\\|');
  return [
    place('item', `- First.\n- ${text}\n`),
    place('numbered item', `1. First.\n2. ${text}\n`),
    place('nested item', `- First.\n  - ${text}\n`),
    place('cell', `| Number | Note |\n| --- | --- |\n| 1 | ${cell} |\n`),
    place('paragraph of an item', `- First.\n\n  ${text}\n`),
    place('last sentence', `It was Monday. ${text}`),
    ...(/[.!?]$/.test(text) ? [place('first sentence', `${text} It was Monday.`)] : []),
  ];
}

/**
 * Broken at every blank, and at all of them; not where the next line would begin something of its own, as it does with
 * a number or behind a colon.
 */
function hardWrapped({ text, section }: Sentence): readonly Variant[] {
  if (text.startsWith('#')) return [];
  const blank = /(?<!:) (?=[\p{L}"“(])/gu;
  const broken = [
    text.replace(blank, '\n'),
    ...[...text.matchAll(blank)].map(
      ({ index }) => `${text.slice(0, index)}\n${text.slice(index + 1)}`,
    ),
  ];
  return broken.map((body) => ({
    text: body.replaceAll('\n', '⏎'),
    document: documentOf(body, headings[section][0]),
  }));
}

/** In the words of others. A text that has quotation marks of its own is not put into the same ones. */
function quoted({ text, section }: Sentence): readonly Variant[] {
  const [, mark = '', words = text] = /^(#+ |\[ \] )?(.*)$/.exec(text) ?? [];
  const forms: (readonly [string, boolean])[] = [
    [`${mark}“${words}”`, !/[“”]/.test(words)],
    [`${mark}"${words}"`, !words.includes('"')],
    [`${mark}They said “${words}” then`, !/[“”]/.test(words)],
    [`> ${text}`, true],
    [`- > ${text}`, true],
    [`${mark}\`\` ${words} \`\``, true],
    [`~~~\n${text}\n~~~`, true],
    [`    ${text}`, true],
  ];
  return forms
    .filter(([, applies]) => applies)
    .map(([body]) => ({ text: body, document: documentOf(body, headings[section][0]) }));
}

function flaggedSentences(ruleId: string): readonly Sentence[] {
  const examples = examplesOfRules[ruleId]?.flagged ?? [];
  return examples
    .map((example) => (typeof example === 'string' ? { text: example } : example))
    .filter(({ text }) => !text.includes('\n'))
    .map(({ text, section = 'summary' }) => {
      const plain = unmarked(text);
      const flagged = plain.ranges.map(({ start, end }) => plain.text.slice(start, end));
      return { text: plain.text, section, flagged };
    });
}

function documentOf(body: string, heading: string): string {
  return `# Search unavailable\n\n## ${heading}\n\n${body}\n`;
}

/** The words that a rule flags in a document, on one line each. */
function flaggedIn(document: string, ruleId: string): string[] {
  return lint(readReview(document), {
    ...defaultSettings,
    requiredSections: { internal: [], public: [] },
  })
    .filter(({ rule }) => rule === ruleId)
    .map(({ start, end }) => document.slice(start, end).replace(/\s+/g, ' '));
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'nothing' : words.map((each) => `«${each}»`).join(', ');
}

function inCaseOf(pattern: string, word: string): string {
  return /^\p{Lu}/u.test(pattern) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

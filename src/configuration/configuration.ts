import { isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { yamlProblem } from '../review/front-matter.js';
import type { Severity } from '../rules/rule.js';
import { say } from '../wording.js';
import { configurationSchema } from './schema.js';
import { catalogue } from '../sections/catalogue.js';
import { fitting, type ConfigurationProblem } from './validate.js';

/** The name of the file; the nearest one up the tree from a review holds for it. */
export const configurationFileName = '.incident-review.yaml';

export interface OwnSection {
  readonly title: string;
  readonly guidance?: string;
  readonly aliases?: readonly string[];
}

/** What a configuration file says; what it does not say is undefined. */
export interface Configuration {
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly files?: readonly string[];
  readonly severities?: readonly string[];
  readonly services?: readonly string[];
  readonly template?: string;
  readonly phrases?: Readonly<
    Record<string, { readonly flag?: readonly string[]; readonly accept?: readonly string[] }>
  >;
  readonly sections?: {
    readonly titles?: Readonly<Record<string, string>>;
    readonly aliases?: Readonly<Record<string, readonly string[]>>;
    readonly own?: readonly OwnSection[];
    readonly order?: readonly string[];
    readonly leaveOut?: readonly string[];
    readonly require?: readonly string[];
    readonly requireInPublic?: readonly string[];
  };
}

/**
 * Reads a configuration file. Never throws: mistakes are told with their positions, and the rest of the file applies.
 * @param text the file's YAML; offsets are UTF-16 code units of it
 */
export function readConfiguration(text: string): {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
} {
  const document = parseDocument(text, { prettyErrors: false });
  const [error] = document.errors;
  const problems: ConfigurationProblem[] = error
    ? [yamlProblem(error, text, (wrong) => say('This file cannot be read as YAML: {0}.', wrong))]
    : [];
  const value = fitting(document.contents, configurationSchema, '', (problem) =>
    problems.push(problem),
  );
  const configuration = (value ?? {}) as Configuration;
  return { configuration, problems: [...problems, ...unknownSections(configuration, document)] };
}

/** Lists that name sections, by their names here or by the titles that the file itself gives them. */
const listsOfSections = ['order', 'leaveOut', 'require', 'requireInPublic'];

function unknownSections(
  { sections }: Configuration,
  document: Document.Parsed,
): ConfigurationProblem[] {
  const names = [
    ...catalogue.map(({ kind }) => kind),
    ...Object.values(sections?.titles ?? {}),
    ...(sections?.own ?? []).map(({ title }) => title),
  ];
  const known = new Set(
    [...names, ...catalogue.map(({ title }) => title)].map((name) => name.toLowerCase()),
  );
  return listsOfSections.flatMap((list) => {
    const node = document.getIn(['sections', list], true);
    if (!isSeq(node)) return [];
    return node.items.flatMap((item): ConfigurationProblem[] => {
      if (!isScalar(item) || typeof item.value !== 'string') return [];
      if (known.has(item.value.toLowerCase())) return [];
      const [start, end] = item.range ?? [0, 0];
      const message = say(
        'There is no section "{0}". Sections are {1}; own ones stand under "sections.own".',
        item.value,
        names.join(', '),
      );
      return [{ start, end, message }];
    });
  });
}

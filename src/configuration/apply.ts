import type { LintSettings } from '../lint/settings.js';
import {
  catalogue as common,
  type Catalogue,
  type SectionDefinition,
} from '../sections/catalogue.js';
import type { OwnSectionKind, SectionKind } from '../sections/kinds.js';
import type { Configuration, OwnSection } from './configuration.js';

/** Matches no heading: an organisation's own section is known by its names alone. */
const nothing = /(?!)/;

/** The sections that a configuration's template has, in its order. The same object for the same configuration. */
export function catalogueOf(configuration: Configuration): Catalogue {
  const known = catalogues.get(configuration);
  if (known) return known;
  const catalogue = configuration.sections ? configured(configuration.sections) : common;
  catalogues.set(configuration, catalogue);
  return catalogue;
}

const catalogues = new WeakMap<Configuration, Catalogue>();

function configured(sections: NonNullable<Configuration['sections']>): Catalogue {
  const { titles = {}, aliases = {}, own = [], order = [], leaveOut = [] } = sections;
  const named = common.map((definition): SectionDefinition => {
    const title = titles[definition.kind] ?? definition.title;
    return { ...definition, title, aliases: aliases[definition.kind] ?? [] };
  });
  const all = [...named, ...own.map(ownDefinition)];
  const first = order.flatMap((name) => all.filter((section) => isNamed(section, name)));
  return [...new Set([...first, ...all])].filter(
    (section) => !leaveOut.some((name) => isNamed(section, name)),
  );
}

function ownDefinition({ title, guidance = '', aliases = [] }: OwnSection): SectionDefinition {
  return {
    kind: ownKind(title),
    title,
    purpose: guidance,
    guidance,
    body: '${1:…}',
    headings: nothing,
    aliases,
    required: false,
  };
}

function ownKind(title: string): OwnSectionKind {
  return `own:${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}

/** By its name in this project, or by its title. */
function isNamed({ kind, title }: SectionDefinition, name: string): boolean {
  return kind === name || title.toLowerCase() === name.toLowerCase();
}

/** What a configuration says, and for all else what somebody has set for themselves. */
export function settingsWith(configuration: Configuration, own: LintSettings): LintSettings {
  const { rules, severities, services, phrases, sections } = configuration;
  const catalogue = catalogueOf(configuration);
  const kindsOf = (names: readonly string[] | undefined): SectionKind[] | undefined =>
    names?.flatMap((name) =>
      catalogue.filter((section) => isNamed(section, name)).map(({ kind }) => kind),
    );
  return {
    severities: { ...own.severities, ...rules },
    requiredSections: {
      internal: kindsOf(sections?.require) ?? own.requiredSections.internal,
      public: kindsOf(sections?.requireInPublic) ?? own.requiredSections.public,
    },
    severityNames: severities ?? own.severityNames,
    serviceNames: services ?? own.serviceNames,
    phrases: phrases ?? own.phrases,
  };
}

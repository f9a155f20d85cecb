// The parts of package.json that follow from the catalogue of sections and from the rules.
import { configurationFileName } from '../../src/configuration/configuration.js';
import { defaultReviewGlobs } from '../../src/files/review-files.js';
import { firstSentence } from '../../src/lint/rule-page.js';
import { defaultSettings } from '../../src/lint/settings.js';
import { rules } from '../../src/rules/index.js';
import { severities, type Rule } from '../../src/rules/rule.js';
import { catalogue } from '../../src/sections/catalogue.js';

interface Command {
  command: string;
  title: string;
  category: string;
  enablement?: string;
}

/** As much of package.json as is generated. */
export interface Manifest {
  contributes: {
    commands: Command[];
    yamlValidation: { fileMatch: string; url: string }[];
    configuration: { properties: Record<string, object> };
  };
}

const sectionCommand = 'incidentReview.insertSection.';
const entryCommand = 'incidentReview.insertEntry.';
/** Commands with one form, for a Markdown document. */
const draftingCommands: Readonly<Record<string, string>> = {
  'incidentReview.addTradeOffs': 'Add Trade-offs to Action',
  'incidentReview.addMissingSections': 'Add Missing Sections',
  'incidentReview.restructure': 'Restructure',
  'incidentReview.insertFactorMap': 'Insert or Update Factor Map',
};

/** The manifest with its generated parts made anew; all else stays as it is. */
export function withGeneratedParts(manifest: Manifest): Manifest {
  const { commands, configuration } = manifest.contributes;
  return {
    ...manifest,
    contributes: {
      ...manifest.contributes,
      commands: [
        ...commands.filter(({ command }) => !isDrafting(command)),
        ...catalogue.map(({ kind, title }) =>
          forMarkdown(sectionCommand + kind, `Insert Section: ${title}`),
        ),
        ...catalogue.flatMap(({ kind, entry }) =>
          entry ? [forMarkdown(entryCommand + kind, `Insert ${entry.name}`)] : [],
        ),
        ...Object.entries(draftingCommands).map(([command, title]) => forMarkdown(command, title)),
      ],
      yamlValidation: [
        { fileMatch: configurationFileName, url: './media/configuration.schema.json' },
      ],
      configuration: {
        ...configuration,
        properties: { ...configuration.properties, ...settings() },
      },
    },
  };
}

function isDrafting(command: string): boolean {
  return (
    command.startsWith(sectionCommand) ||
    command.startsWith(entryCommand) ||
    command in draftingCommands
  );
}

function forMarkdown(command: string, title: string): Command {
  return {
    command,
    title,
    category: 'Incident Review',
    enablement: 'editorLangId == markdown',
  };
}

function settings(): Record<string, object> {
  return {
    'incidentReview.files': {
      type: 'array',
      items: { type: 'string' },
      default: defaultReviewGlobs,
      scope: 'resource',
      markdownDescription:
        'Where your incident reviews are: Markdown files whose path matches one of these globs are read as reviews, and all others are left alone. Paths begin with the name of the folder you opened; a glob that begins with `!` takes files out again. A file that says `type: incident-review` in its front matter is always a review.',
    },
    'incidentReview.rules': {
      type: 'object',
      properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
      additionalProperties: false,
      default: {},
      scope: 'resource',
      markdownDescription:
        'How loudly each rule speaks, or `off` for those you would rather not hear from. Rules that are not named here stay as they are.',
    },
    'incidentReview.requiredSections': {
      type: 'array',
      items: {
        type: 'string',
        enum: catalogue.map(({ kind }) => kind),
        enumDescriptions: catalogue.map(({ title, purpose }) => `${title}: ${purpose}`),
      },
      uniqueItems: true,
      default: defaultSettings.requiredSections.internal,
      scope: 'resource',
      markdownDescription:
        'The sections a review is expected to have, under whatever heading. You are asked about those that are not there.',
    },
  };
}

function ruleSetting({ title, severity, rationale }: Rule): object {
  return {
    type: 'string',
    enum: [...severities, 'off'],
    default: severity,
    markdownDescription: `${title}. ${firstSentence(rationale)}`,
  };
}

import { rules } from '../rules/index.js';
import { severities } from '../rules/rule.js';
import { catalogue } from '../sections/catalogue.js';

/**
 * As much of JSON Schema as the configuration needs. The schema that editors use and the validation in
 * `read-configuration.ts` come from the same objects.
 */
export type Schema =
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly description?: string }
  | { readonly type: 'array'; readonly items: Schema; readonly description?: string }
  | {
      readonly type: 'object';
      readonly properties?: Readonly<Record<string, Schema>>;
      readonly required?: readonly string[];
      readonly description?: string;
    };

const texts = (description: string): Schema => ({
  type: 'array',
  items: { type: 'string' },
  description,
});
const ruleIds = rules.map(({ id }) => id);
const sectionNames = catalogue.map(({ kind }) => kind);
const byRule = (schema: Schema): Readonly<Record<string, Schema>> =>
  Object.fromEntries(ruleIds.map((id) => [id, schema]));
const bySection = (schema: Schema): Readonly<Record<string, Schema>> =>
  Object.fromEntries(sectionNames.map((name) => [name, schema]));

/** What may stand in `.incident-review.yaml`. */
export const configurationSchema: Schema = {
  type: 'object',
  description: 'What a team agrees on about its incident reviews.',
  properties: {
    rules: {
      type: 'object',
      description: 'How loudly each rule speaks; "off" silences it.',
      properties: byRule({ type: 'string', enum: [...severities, 'off'] }),
    },
    files: texts(
      'Globs of the files that are reviews, seen from the folder of this file. One that begins with "!" takes files out again.',
    ),
    severities: texts('The names of severities that the front matter may have.'),
    services: texts('The names of services that the front matter may have.'),
    template: {
      type: 'string',
      description:
        'A Markdown file, seen from the folder of this file, that new reviews begin with. {{title}}, {{date}} and {{severity}} are filled in; each … becomes a blank.',
    },
    phrases: {
      type: 'object',
      description: 'Your own words: to be asked about, or never to be.',
      properties: byRule({
        type: 'object',
        properties: {
          flag: texts('Words that the rule asks about in your reviews as well.'),
          accept: texts('Words that the rule leaves alone in your reviews.'),
        },
      }),
    },
    sections: {
      type: 'object',
      description: 'How your reviews are divided.',
      properties: {
        titles: {
          type: 'object',
          description: 'What your template calls a section.',
          properties: bySection({ type: 'string' }),
        },
        aliases: {
          type: 'object',
          description: 'Other headings under which your reviews have a section.',
          properties: bySection({ type: 'array', items: { type: 'string' } }),
        },
        own: {
          type: 'array',
          description: 'Sections that only your reviews have.',
          items: {
            type: 'object',
            required: ['title'],
            properties: {
              title: { type: 'string' },
              guidance: {
                type: 'string',
                description: 'What to think about; stands in the template as a comment.',
              },
              aliases: texts('Other headings for it.'),
            },
          },
        },
        order: texts(
          `The sections in the order of your template, by name or by the title of your own ones: ${sectionNames.join(', ')}. Those not named follow behind.`,
        ),
        leaveOut: texts('Sections that your template does not have.'),
        require: texts('Sections that every review is asked for.'),
        requireInPublic: texts('Sections that a review for "audience: public" is asked for.'),
      },
    },
  },
};

/** The schema as JSON Schema, for editors. */
export function jsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Incident Review',
    ...(closed(configurationSchema) as object),
  };
}

/** Keys that are not described are mistakes: JSON Schema wants that said for each object. */
function closed(schema: Schema): unknown {
  switch (schema.type) {
    case 'object':
      return {
        ...schema,
        properties: Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, value]) => [key, closed(value)]),
        ),
        additionalProperties: false,
      };
    case 'array':
      return { ...schema, items: closed(schema.items) };
    case 'string':
      return schema;
  }
}

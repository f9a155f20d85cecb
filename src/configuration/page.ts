import { configurationFileName } from './configuration.js';
import { rules } from '../rules/index.js';
import { configurationSchema, type Schema } from './schema.js';

/** The page of documentation about the configuration file, from its schema. */
export function configurationPage(): string {
  return `# The configuration file

A file \`${configurationFileName}\` holds what a team agrees on. The nearest one up the tree from a review holds for it, in VS Code and on the command
line alike. **What the file says holds for everybody; your own settings fill in what it leaves open, and an option on the command line
holds for that run.** A mistake in the file is told in the file, and the rest of it applies.

\`\`\`yaml
rules:
  average-as-finding: warning
  hindsight: off
files:
  - 'reviews/**/*.md'
severities: [SEV1, SEV2, SEV3]
services: [checkout, search]
template: reviews/template.md
phrases:
  exhortation:
    flag: [level up]
  absence:
    accept: [no on-call rota at night]
sections:
  titles:
    actions: Follow-ups
  aliases:
    difficulties: [What hurt]
  own:
    - title: Customer messages
      guidance: What did we tell whom, and when?
  order: [summary, impact, Customer messages]
  leaveOut: [luck]
  require: [summary, factors, actions, Customer messages]
\`\`\`

## Keys

${keysOf(configurationSchema, '').trimEnd()}
`;
}

/** A line for each key that has something to say, those inside it below. */
function keysOf(schema: Schema, indent: string): string {
  if (schema.type === 'array') return keysOf(schema.items, indent);
  if (schema.type !== 'object') return '';
  const entries = Object.entries(schema.properties ?? {});
  const alike = new Set(entries.map(([, value]) => value)).size === 1 && entries.length > 1;
  // One entry for each rule or section, all of the same form: told once.
  const [first] = entries;
  if (alike && first) {
    const isOfRules = rules.some(({ id }) => id === first[0]);
    const names = isOfRules
      ? 'the [rules](rules/README.md), by its name'
      : entries.map(([name]) => `\`${name}\``).join(', ');
    const inside = keysOf(first[1], `${indent}  `);
    return `${indent}- For each of ${names}.${valueOf(first[1])}\n${inside}`;
  }
  return entries
    .map(([name, value]) => {
      const description = value.description === undefined ? '' : `: ${value.description}`;
      return `${indent}- \`${name}\`${description}${valueOf(value)}\n${keysOf(value, `${indent}  `)}`;
    })
    .join('');
}

function valueOf(schema: Schema): string {
  return schema.type === 'string' && schema.enum
    ? ` One of ${schema.enum.map((name) => `\`${name}\``).join(', ')}.`
    : '';
}

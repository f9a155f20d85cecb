import type { Examples, Rule } from './rule.js';

export const frontMatter: Rule = {
  id: 'front-matter',
  title: 'Front matter',
  severity: 'warning',
  rationale: `The lines between the two \`---\` at the top tell tools what this document is: its type, date and severity. When they
cannot be read, the review is not found by those who look for it.`,
  sources: ['YAML 1.2.2'],
  better: [['title: Search: down for an hour', 'title: "Search: down for an hour"']],
  check: { per: 'review', check: (review) => review.frontMatter.problems },
};

export const examples: Examples = {
  flagged: [
    {
      text: `---
type: incident-review
«tags: [search»
---

# Search unavailable
`,
    },
  ],
  accepted: [
    {
      text: `---
type: incident-review
title: "Search: down for an hour"
team: discovery
---

# Search unavailable
`,
    },
  ],
  limits: [],
};

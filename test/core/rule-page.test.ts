import assert from 'node:assert/strict';
import { documentationPath } from '../../src/lint/documentation.js';
import { documentationPages, rulePage } from '../../src/lint/rule-page.js';
import { rules } from '../../src/rules/index.js';
import type { Examples, Rule } from '../../src/rules/rule.js';

const rule: Rule = {
  id: 'one-word',
  title: 'One word',
  severity: 'information',
  rationale: 'Words stand\nfor more.',
  sources: ['A post', 'A paper', 'A book'],
  better: [['It was `it`.', 'It was this.']],
  check: { per: 'sentence', check: () => [] },
};
const examples: Examples = {
  flagged: ['It was «it».', { text: '## «It» was `it`', section: 'went-well' }],
  accepted: [{ text: '# Title\n\nText\n' }],
  limits: [{ text: 'It is.', why: 'Nobody asked.' }],
};

describe('The documentation of rules', () => {
  it('has a page for each, and an index that links to all', () => {
    const pages = documentationPages();
    const index = pages.get('docs/rules/README.md') ?? '';
    assert.equal(pages.size, rules.length + 1);
    for (const { id, title } of rules) {
      assert.ok(pages.get(documentationPath(id))?.startsWith(`# ${title}\n`));
      assert.ok(index.includes(`[${title}](${id}.md)`));
    }
  });

  it('tells on a page all there is to know', () => {
    assert.equal(
      rulePage(rule, examples),
      `# One word

Rule \`one-word\`, reported as \`information\` unless you choose otherwise.

Words stand
for more.

The idea comes from _A post_, _A paper_ and _A book_.

## Written differently

- \`\`It was \`it\`.\`\`
  - _Perhaps:_ It was this.

## What it points at

The words it points at are in bold, or between « and » where the text is shown as source.

- It was **it**.
- _What went well:_ \`\` ## «It» was \`it\` \`\`

## What it leaves alone

- A document such as

  \`\`\`\`markdown
  # Title

  Text
  \`\`\`\`

## What it gets wrong

- It is.
  - Nobody asked.

## Turning it down, or off

In the settings of VS Code, for yourself or for a workspace:

\`\`\`json
"incidentReview.rules": { "one-word": "off" }
\`\`\`

On the command line: \`incident-review lint --rule one-word=off\`.

Instead of \`off\`, \`error\`, \`warning\`, \`information\` and \`hint\` choose how loudly it speaks.

For one line, with a comment in the line before it that tells colleagues why:

\`\`\`html
<!-- incident-review-disable-next-line one-word -- your reason -->
\`\`\`
`,
    );
  });

  it('says once where examples stand that all stand under the same heading', () => {
    const accepted = ['One', '- Two'].map((text) => ({ text, section: 'luck' as const }));
    const page = rulePage(rule, { flagged: [], accepted, limits: [] });
    assert.match(page, /## What it leaves alone\n\nUnder _Where we got lucky_:\n\n- One\n- Two\n/);
  });

  it('shows a handful of many examples, spread over them', () => {
    const flagged = Array.from({ length: 40 }, (_, number) => `«Word» ${String(number)} of many`);
    const shown = rulePage(rule, { flagged, accepted: [], limits: [] }).match(/^- .*of many$/gm);
    assert.equal(shown?.length, 8);
    assert.deepEqual([shown[0], shown[7]], ['- **Word** 0 of many', '- **Word** 35 of many']);
  });
});

import assert from 'node:assert/strict';
import { insertFactorMap } from '../../src/drafting/insert-factor-map.js';
import { connectionsOf, factorMap, isDrawn, type FactorMap } from '../../src/map/factor-map.js';
import { mermaidOf } from '../../src/map/mermaid.js';
import { nodeTowards, type Direction } from '../../src/map/move.js';
import { readModel } from '../../src/model/model.js';
import { readReview } from '../../src/review/read.js';

const review = `# Labels late

## Contributing factors

### Workers share one render cache

- **How it contributed:** the large pictures pushed everything else out.
- **What it interacted with:** the photograph in the holiday template, and retries.

### The holiday template embeds a photograph

- **How it contributed:** rendering took four seconds.
- **What it interacted with:** …

### Retries without a limit

- **How it contributed:** each label was rendered three times.
- **What it interacted with:** the morning rush

## Corrective actions

### Limit the size of pictures

- **Addresses:** the holiday template
- **Cost and trade-offs:** small print.

### Alert on old labels

- **Addresses:** …
- **Cost and trade-offs:** one more page at night.

### Wait between two tries

- **Cost and trade-offs:** labels come later.
- **Status:** done
`;

describe('The factor map', () => {
  it('joins factors by what they say they interacted with, and actions to what they address', () => {
    assert.deepEqual(edgesOf(review), [
      'Workers share one render cache -- The holiday template embeds a photograph',
      'Workers share one render cache -- Retries without a limit',
      'Retries without a limit -- the morning rush',
      'Limit the size of pictures -> The holiday template embeds a photograph',
    ]);
  });

  it('knows where the text tells of a node', () => {
    for (const { name, place } of mapOf(review).nodes)
      assert.equal(review.slice(place.start, place.end), name);
  });

  it('tells what a node is joined to, from both sides', () => {
    const map = mapOf(review);
    const [cache, template] = map.nodes;
    assert.ok(cache && template);
    const names = (nodes: readonly { name: string }[]): string[] => nodes.map(({ name }) => name);
    assert.deepEqual(names(connectionsOf(cache, map).interactedWith), [
      'The holiday template embeds a photograph',
      'Retries without a limit',
    ]);
    assert.deepEqual(names(connectionsOf(template, map).interactedWith), [
      'Workers share one render cache',
    ]);
    assert.deepEqual(names(connectionsOf(template, map).addressedBy), [
      'Limit the size of pictures',
    ]);
  });

  it('makes one condition of what several entries name alike', () => {
    const map = mapOf(`## Contributing factors

### The pool was sized for four hosts

- **What it interacted with:** the provider's maintenance

### The timeout was raised

- **What it interacted with:** Provider's maintenance.
`);
    assert.equal(map.nodes.filter(({ kind }) => kind === 'condition').length, 1);
    assert.equal(map.edges.length, 2);
  });

  it('makes nothing of "None", nor of a blank', () => {
    const map = mapOf(`## Contributing factors

### The pool was sized for four hosts

- **What it interacted with:** None.

### The timeout was raised

- **What it interacted with:** …
`);
    assert.deepEqual([map.nodes.length, map.edges.length], [2, 0]);
  });

  it('joins plain bullets where one says how it met another', () => {
    assert.deepEqual(
      edgesOf(`## Contributing factors

- The retry limit was high.
- The cache was cold after the move; only with the retries did that become more than a slow minute.
- The dashboard shows averages.
`),
      [
        'The cache was cold after the move; only with the retries did that become more than a slow minute -- The retry limit was high',
      ],
    );
  });

  it('joins factors where a sentence of one names another in most of its words', () => {
    assert.deepEqual(
      edgesOf(`## Contributing factors

**The queue was shared by all tenants.** It has been since 2023.

**Alerts watch the mean.** Nobody saw how the shared queue of the tenants grew.
`),
      ['Alerts watch the mean -- The queue was shared by all tenants'],
    );
  });

  it('does not join factors for a word that both are about, nor for one in passing', () => {
    assert.deepEqual(
      edgesOf(`## Contributing factors

- The checkout pool was small.
- The checkout timeout was long, so the checkout waited.
- Mira was on holiday. She had sized the hosts.
`),
      [],
    );
  });

  it('leaves actions out of the picture that say nothing of what they address', () => {
    const map = mapOf(review);
    assert.deepEqual(
      map.nodes.filter((node) => !isDrawn(node, map)).map(({ name, done }) => [name, done]),
      [
        ['Alert on old labels', false],
        ['Wait between two tries', true],
      ],
    );
  });

  it('tells two nodes of the same name apart', () => {
    const ids = mapOf('## Contributing factors\n\n- A full disk\n- A full disk\n').nodes.map(
      ({ id }) => id,
    );
    assert.equal(new Set(ids).size, 2);
  });
});

describe('The factor map as Mermaid', () => {
  it('is a flowchart whose shapes and words tell what is what', () => {
    assert.equal(
      mermaidOf(mapOf(review)),
      `flowchart TB
  accTitle: Contributing factors, how they interacted, and the actions that address them
  factor1["Workers share one render cache"]
  factor2["The holiday template embeds a photograph"]
  factor3["Retries without a limit"]
  condition1>"the morning rush"]
  action1(["Action: Limit the size of pictures"])
  factor1 -- interacted with --- factor2
  factor1 -- interacted with --- factor3
  factor3 -- interacted with --- condition1
  action1 -. addresses .-> factor2`,
    );
  });

  it('escapes what Mermaid would understand as something else', () => {
    assert.equal(
      labelOf('The "end" of <b>A</b> & B\\; #1 `x` %%{init}%% | [y] {z}'),
      'The #34;end#34; of #60;b#62;A#60;/b#62; #38; B#92;; #35;1 #96;x#96; #37;#37;#123;init#125;#37;#37; #124; #91;y#93; #123;z#125;',
    );
    assert.equal(labelOf('1. Pool'), '1#46; Pool');
    assert.equal(labelOf('style: x'), 'style#58; x');
  });

  it('clips long names', () => {
    const label = labelOf('A word and '.repeat(40));
    assert.ok(label.length <= 161 && label.endsWith('…'));
  });

  function labelOf(name: string): string {
    const place = { start: 0, end: 0 };
    const node = { id: 'x', kind: 'factor', name, done: false, place } as const;
    return /\["(.*)"\]/.exec(mermaidOf({ nodes: [node], edges: [] }))?.[1] ?? '';
  }
});

describe('Insert or Update Factor Map', () => {
  it('draws the map in front of the headings of the factors, and touches nothing else', () => {
    const after = inserted(review);
    assert.match(
      after,
      /^# Labels late\n\n## Contributing factors\n\n<!-- incident-review-factor-map: .* -->\n\n```mermaid\nflowchart TB\n[^]*\n```\n\n### Workers share/,
    );
    assert.equal(withoutMap(after), review);
  });

  it('draws it behind bullets, and behind what the section tells first', () => {
    const bullets =
      '## Contributing factors\n\n- A full disk\n- A cold cache\n\n## Impact\n\nSome.\n';
    assert.match(inserted(bullets), /- A cold cache\n\n<!-- [^]*\n```\n\n## Impact\n\nSome\.\n$/);
    assert.equal(withoutMap(inserted(bullets)), bullets);
    const told = '## Contributing factors\n\nThree met.\n\n### A full disk\n\nIt was.\n';
    assert.match(inserted(told), /Three met\.\n\n<!-- [^]*\n```\n\n### A full disk\n\nIt was\.\n$/);
  });

  it('keeps the line breaks of the document, and ends it as it ended', () => {
    const text = '## Contributing factors\r\n\r\n- A full disk\r\n- A cold cache';
    const after = inserted(text);
    assert.ok(after.startsWith(text));
    assert.doesNotMatch(after, /[^\r]\n/);
  });

  it('says so when it would change nothing', () => {
    assert.equal(outcomeOf(inserted(review)), 'unchanged');
  });

  it('draws the map anew where it stands, wherever it was moved', () => {
    const once = inserted(review);
    const map = /<!-- incident-review-factor-map[^]*?```mermaid[^]*?```\n\n/.exec(once)?.[0] ?? '';
    const moved = `${once.replace(map, '')}\n${map}## Appendix\n\nMore.\n`;
    const renamed = moved.replace('### Workers share', '### Hosts share');
    const after = inserted(renamed);
    assert.equal(outcomeOf(renamed), 'updated');
    assert.equal(after, renamed.replace('["Workers share', '["Hosts share'));
  });

  it('draws it behind its comment when somebody removed the block, and leaves other diagrams alone', () => {
    const other = '```mermaid\nflowchart TB\n  a --> b\n```\n';
    const once = inserted(review.replace('## Corrective', `${other}\n## Corrective`));
    const removed = once.replace(/\n\n```mermaid[^]*?```/, '');
    assert.equal(inserted(removed), once);
  });

  it('keeps to the margin of a list that it was moved into', () => {
    const text =
      '## Contributing factors\n\n- A full disk\n\n  <!-- incident-review-factor-map -->\n\n  ```mermaid\n  x\n  ```\n\n  Drawn.\n';
    assert.match(
      inserted(text),
      /-->\n\n {2}```mermaid\n {2}flowchart TB\n(?: {2}.*\n)* {2}```\n\n {2}Drawn\.\n$/,
    );
  });

  it('leaves the entries of the review as they were', () => {
    const names = (text: string): string[] => mapOf(text).nodes.map(({ id }) => id);
    assert.deepEqual(names(inserted(review)), names(review));
    const bullets = '## Contributing factors\n\n- A full disk\n- A cold cache\n';
    assert.deepEqual(names(inserted(bullets)), names(bullets));
  });

  it('asks for factors first where there are none', () => {
    assert.equal(
      outcomeOf('## Contributing factors\n\n### Factor\n\n- **How it contributed:** …\n'),
      'no factors',
    );
  });

  function insertion(text: string) {
    const read = readReview(text);
    return insertFactorMap(read, readModel(read));
  }

  function outcomeOf(text: string): string {
    return insertion(text).outcome;
  }

  function inserted(text: string): string {
    const result = insertion(text);
    assert.ok('edit' in result, result.outcome);
    const { start, end, text: addition } = result.edit;
    return text.slice(0, start) + addition + text.slice(end);
  }

  function withoutMap(text: string): string {
    return text.replace(/<!-- incident-review-factor-map[^]*?```mermaid[^]*?```\n\n/, '');
  }
});

describe('Arrow keys on the factor map', () => {
  //  a   b
  //  c   d
  const nodes = [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 100, y: 0 },
    { id: 'c', x: 0, y: 60 },
    { id: 'd', x: 100, y: 60 },
  ];

  it('lead to the nearest node on that side', () => {
    assert.deepEqual(
      (['left', 'right', 'up', 'down'] as const).map((direction) => towards(direction, 'd')),
      ['c', undefined, 'b', undefined],
    );
  });

  it('lead on in the order of the map where there is none on that side', () => {
    assert.equal(towards('right', 'b'), 'c');
    assert.equal(towards('up', 'b'), 'a');
  });

  it('rather lead to a node that is joined', () => {
    const wide = [...nodes, { id: 'e', x: 60, y: 160 }];
    assert.equal(towards('down', 'b', [], wide), 'd');
    assert.equal(towards('down', 'b', ['e'], wide), 'd');
    const below = [...nodes.slice(0, 1), { id: 'near', x: 0, y: 50 }, { id: 'far', x: 20, y: 55 }];
    assert.equal(towards('down', 'a', [], below), 'near');
    assert.equal(towards('down', 'a', ['far'], below), 'far');
  });

  function towards(direction: Direction, id: string, joined: string[] = [], all = nodes) {
    const from = all.find((node) => node.id === id);
    assert.ok(from);
    return nodeTowards(direction, from, all, (other) => joined.includes(other))?.id;
  }
});

function mapOf(text: string): FactorMap {
  const read = readReview(text);
  return factorMap(read, readModel(read));
}

function edgesOf(text: string): string[] {
  const { nodes, edges } = mapOf(text);
  const nameOf = (id: string): string => nodes.find((node) => node.id === id)?.name ?? '';
  return edges.map(
    ({ kind, from, to }) => `${nameOf(from)} ${kind === 'addresses' ? '->' : '--'} ${nameOf(to)}`,
  );
}

import assert from 'node:assert/strict';
import { insertFactorMap } from '../../src/drafting/insert-factor-map.js';
import { connectionsOf, factorMap, isDrawn, type FactorMap } from '../../src/map/factor-map.js';
import { layOut } from '../../src/map-panel/layout.js';
import { mermaidOf } from '../../src/map/mermaid.js';
import { isFromPage, readPageState } from '../../src/map/messages.js';
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

  it('takes a word that would fit many factors for none of them', () => {
    assert.deepEqual(
      edgesOf(`## Contributing factors

### The pool of the shop

- **What it interacted with:** the timeouts

### The timeout of the shop

- **What it interacted with:** …

### The timeout of the provider

- **What it interacted with:** …

### The timeout of the cache

- **What it interacted with:** …
`),
      ['The pool of the shop -- the timeouts'],
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

describe('The layout of the factor map', () => {
  const size = { width: 100, height: 40 };
  const sizes = new Map(['a', 'b', 'c', 'd'].map((id) => [id, size]));

  it('puts what is not joined side by side as far as there is room', () => {
    assert.deepEqual(
      layOut(sizes, [], 250).nodes.map(({ x, y }) => [x, y]),
      [
        [50, 20],
        [174, 20],
        [50, 84],
        [174, 84],
      ],
    );
    assert.equal(layOut(sizes, [], 1000).height, 40);
  });

  it('lets nothing overlap, and keeps to the room where that can be', () => {
    const edges = ['b', 'c', 'd'].map((to) => ({ kind: 'interacted', from: 'a', to }) as const);
    const narrow = layOut(sizes, edges, 300);
    assert.ok(narrow.width <= 300, `${narrow.width}`);
    const wide = layOut(sizes, edges, 1000);
    assert.ok(wide.height < narrow.height);
    for (const { nodes } of [narrow, wide])
      for (const one of nodes)
        for (const other of nodes)
          assert.ok(
            one === other || Math.abs(one.x - other.x) >= 100 || Math.abs(one.y - other.y) >= 40,
          );
  });

  it('puts an action behind what it addresses, and its line leads from the one to the other', () => {
    const [edge] = layOut(sizes, [{ kind: 'addresses', from: 'd', to: 'a' }], 110).edges;
    const [first, last] = [edge?.points[0], edge?.points.at(-1)];
    assert.ok(first && last && first.y > last.y);
  });

  it('has room for factors that interact in a circle', () => {
    const circle = [
      { kind: 'interacted', from: 'a', to: 'b' },
      { kind: 'interacted', from: 'b', to: 'c' },
      { kind: 'interacted', from: 'c', to: 'a' },
    ] as const;
    const { edges } = layOut(sizes, circle, 300);
    assert.ok(edges.every(({ points }) => points.length >= 2));
  });
});

describe('What the page of the map keeps', () => {
  it('is read whatever it is', () => {
    const state = { document: 'file:///a.md', node: 'factor: A', scroll: [0, 12] };
    assert.deepEqual(readPageState(state), state);
    const nothing = { document: undefined, node: undefined, scroll: [0, 0] };
    for (const value of [undefined, null, 1, 'x', [], { document: 1, scroll: 'x' }])
      assert.deepEqual(readPageState(value), nothing);
  });

  it('tells messages from what is none', () => {
    assert.ok(isFromPage({ type: 'goTo', node: 'factor: A' }));
    assert.ok(isFromPage({ type: 'ready' }));
    for (const value of [undefined, null, 'ready', {}, { type: 'goTo' }, { type: 'other' }])
      assert.ok(!isFromPage(value));
  });
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

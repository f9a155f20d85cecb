import { isDrawn, type FactorMap, type MapNode } from './factor-map.js';

/**
 * A map as the text of a Mermaid flowchart, without the fence around it; lines end with LF. Shapes tell what is what, and
 * words do too: for those who cannot see the shapes, and because no two themes draw them alike.
 */
export function mermaidOf(map: FactorMap): string {
  const nodes = map.nodes.filter((node) => isDrawn(node, map));
  const names = shortNames(nodes);
  const joined = map.edges.map(({ kind, from, to }) => {
    const line = kind === 'addresses' ? '-. addresses .->' : '-- interacted with ---';
    return `  ${names.get(from) ?? ''} ${line} ${names.get(to) ?? ''}`;
  });
  return [
    'flowchart TB',
    '  accTitle: Contributing factors, how they interacted, and the actions that address them',
    ...nodes.map((node) => `  ${names.get(node.id) ?? ''}${shapeOf(node)}`),
    ...joined,
  ].join('\n');
}

/** "factor1", "action2": what a node is called within the flowchart, by its identity in the map. */
function shortNames(nodes: readonly MapNode[]): ReadonlyMap<string, string> {
  const counts = { factor: 0, action: 0, condition: 0 };
  return new Map(nodes.map(({ id, kind }) => [id, `${kind}${++counts[kind]}`]));
}

function shapeOf({ kind, name, done }: MapNode): string {
  const text = escaped(clipped(name));
  switch (kind) {
    case 'factor':
      return `["${text}"]`;
    case 'action':
      return `(["${done ? 'Action, done' : 'Action'}: ${text}"])`;
    case 'condition':
      return `>"${text}"]`;
  }
}

const longestName = 160;

function clipped(name: string): string {
  if (name.length <= longestName) return name;
  return `${name.slice(0, longestName).replace(/\s+\S*$/, '')}…`;
}

/**
 * A name as text within quotes, by the numbers of the characters that Mermaid would understand as something else: quotes,
 * HTML, its own character codes, Markdown (also a list, by how the text begins), and directives.
 */
function escaped(name: string): string {
  return (
    name
      .replace(/["#&<>`%\\|{}[\]*_~^$]/g, (sign) => codeOf(sign))
      .replace(/^(\d+)([.)])/, (_, number: string, sign: string) => number + codeOf(sign))
      .replace(/^[-+]/, (sign) => codeOf(sign))
      // Mermaid takes the last semicolon off "style … :#…;", wherever that stands.
      .replace(/^.*(?:style|classDef).*$/i, (text) => text.replace(/:/g, (sign) => codeOf(sign)))
  );
}

function codeOf(sign: string): string {
  return `#${sign.charCodeAt(0)};`;
}

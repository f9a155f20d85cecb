/** A node as it is drawn. */
export interface PlacedNode {
  readonly id: string;
  /** Its middle, in any unit. */
  readonly x: number;
  readonly y: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key leads from a node: to the nearest node on that side, rather to one it is joined to. Where there is
 * none on that side, to the one before or behind it in the order given, so that each node can be reached by arrows alone.
 * Undefined at either end of that order.
 */
export function nodeTowards(
  direction: Direction,
  from: PlacedNode,
  nodes: readonly PlacedNode[],
  joined: (id: string) => boolean,
): PlacedNode | undefined {
  const index = nodes.findIndex(({ id }) => id === from.id);
  const isBack = direction === 'left' || direction === 'up';
  let nearest: PlacedNode | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const [along, aside] = offsets(direction, from, node);
    // Rather beside than on this side: another key leads there.
    if (along <= 0 || Math.abs(aside) > 2 * along) continue;
    const distance = (along + 2 * Math.abs(aside)) * (joined(node.id) ? 0.5 : 1);
    if (distance < least) [nearest, least] = [node, distance];
  }
  return nearest ?? nodes[index + (isBack ? -1 : 1)];
}

/** How far a node is away in a direction, and how far to the side of it. */
function offsets(direction: Direction, from: PlacedNode, to: PlacedNode): [number, number] {
  const [x, y] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'left':
      return [-x, y];
    case 'right':
      return [x, y];
    case 'up':
      return [-y, x];
    case 'down':
      return [y, x];
  }
}

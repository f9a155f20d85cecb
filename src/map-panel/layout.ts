import {
  Graph,
  layout as arrange,
  type EdgeLabel,
  type GraphLabel,
  type NodeLabel,
} from '@dagrejs/dagre';
import type { MapEdge } from '../map/factor-map.js';
import type { PlacedNode } from '../map/move.js';

/** All in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEdge extends MapEdge {
  /** Where it leads along, from the end it begins at: at least its two ends. */
  readonly points: readonly Point[];
}

export interface Layout extends Size {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const between = 24;

/**
 * Finds places for nodes and lines between them. What is not joined stands side by side as far as there is room, so that a
 * narrow panel is scrolled in one direction only.
 * @param sizes of the nodes, in the order in which they are read
 * @param room the width that can be seen at once
 */
export function layOut(
  sizes: ReadonlyMap<string, Size>,
  edges: readonly MapEdge[],
  room: number,
): Layout {
  const groups = joinedGroups([...sizes.keys()], edges).map((ids) => {
    const own = edges.filter(({ from }) => ids.includes(from));
    return fitting(
      ['TB', 'LR'].map((direction) => arranged(ids, own, sizes, direction)),
      room,
    );
  });
  return inRows(groups, room);
}

/** The nodes that are joined to each other, directly or by others; in the order of their first ones. */
function joinedGroups(ids: readonly string[], edges: readonly MapEdge[]): readonly string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  for (const { from, to } of edges) {
    const [one, other] = [groups.get(from), groups.get(to)];
    if (!one || !other || one === other) continue;
    one.push(...other);
    for (const id of other) groups.set(id, one);
  }
  const distinct = [...new Set(ids.map((id) => groups.get(id) ?? []))];
  return distinct.map((group) => ids.filter((id) => group.includes(id)));
}

function arranged(
  ids: readonly string[],
  edges: readonly MapEdge[],
  sizes: ReadonlyMap<string, Size>,
  rankdir: string,
): Layout {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  graph.setGraph({ rankdir: rankdir === 'TB' ? 'TB' : 'LR', nodesep: between, ranksep: 44 });
  for (const id of ids) graph.setNode(id, { ...(sizes.get(id) ?? { width: 0, height: 0 }) });
  // Actions come behind what they address: the story begins with the factors.
  for (const { kind, from, to } of edges)
    if (kind === 'addresses') graph.setEdge(to, from, {});
    else graph.setEdge(from, to, {});
  arrange(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    nodes: ids.map((id) => ({ id, x: graph.node(id).x ?? 0, y: graph.node(id).y ?? 0 })),
    edges: edges.map((edge) => {
      const isTurned = edge.kind === 'addresses';
      const label = isTurned ? graph.edge(edge.to, edge.from) : graph.edge(edge.from, edge.to);
      const points = (label.points ?? []).map(({ x, y }) => ({ x, y }));
      return { ...edge, points: isTurned ? points.reverse() : points };
    }),
  };
}

/** Of two layouts the one that fits in less height, or else the narrower one. */
function fitting(layouts: readonly Layout[], room: number): Layout {
  const narrow = layouts.filter(({ width }) => width <= room);
  const [best = nothing] =
    narrow.length > 0
      ? narrow.toSorted((a, b) => a.height - b.height)
      : layouts.toSorted((a, b) => a.width - b.width);
  return best;
}

const nothing: Layout = { width: 0, height: 0, nodes: [], edges: [] };

/** Puts layouts side by side, in as many rows as it takes. */
function inRows(layouts: readonly Layout[], room: number): Layout {
  const nodes: PlacedNode[] = [];
  const edges: PlacedEdge[] = [];
  let [left, top, rowHeight, width] = [0, 0, 0, 0];
  for (const layout of layouts) {
    if (left > 0 && left + layout.width > room) {
      top += rowHeight + between;
      [left, rowHeight] = [0, 0];
    }
    const moved = ({ x, y }: Point): Point => ({ x: x + left, y: y + top });
    nodes.push(...layout.nodes.map((node) => ({ ...node, ...moved(node) })));
    edges.push(...layout.edges.map((edge) => ({ ...edge, points: edge.points.map(moved) })));
    width = Math.max(width, left + layout.width);
    left += layout.width + between;
    rowHeight = Math.max(rowHeight, layout.height);
  }
  return { width, height: top + rowHeight, nodes, edges };
}

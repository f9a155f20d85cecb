import type { MapEdge } from '../map/factor-map.js';
import type { ShownMap, ShownNode } from '../map/messages.js';
import { nodeTowards, type Direction, type PlacedNode } from '../map/move.js';
import { elementAt, KeyedChildren, setAttributes, svg } from './elements.js';
import { layOut, type Layout, type PlacedEdge, type Point } from './layout.js';
import { padding, TextBreaker, type NodeText } from './node-text.js';

const margin = 8;
/** Of a line in a node, in pixels. */
const lineWidths = [184, 144, 108];
/** Below, what is written would be too small for some. */
const smallestScale = 0.88;

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

interface DrawnNode extends PlacedNode {
  readonly shown: ShownNode;
  readonly text: NodeText;
}

/**
 * The map as a picture. The Tab key leads to one node, arrow keys from there to the others; Enter, the space bar or a click
 * chooses one.
 */
export class Picture {
  private readonly frame = elementAt('picture', HTMLElement);
  private readonly drawing = elementAt('drawing', SVGSVGElement);
  private readonly text = new TextBreaker();
  private readonly edges = new KeyedChildren<PlacedEdge, SVGPathElement>(
    elementAt('edges', SVGGElement),
    ({ kind, from, to }) => JSON.stringify([kind, from, to]),
    () => svg('path'),
    drawEdge,
  );
  private readonly nodes = new KeyedChildren<DrawnNode, SVGGElement>(
    elementAt('nodes', SVGGElement),
    ({ id }) => id,
    createNode,
    drawNode,
  );
  private map: ShownMap | undefined;
  private placed: readonly PlacedNode[] = [];

  /**
   * @param choose called with the node that was chosen
   * @param moved called when the Tab key leads to another node than before
   * @param current the node that it leads to, at first
   */
  constructor(
    private readonly choose: (id: string) => void,
    private readonly moved: () => void,
    public current: string | undefined,
  ) {
    const group = elementAt('nodes', SVGGElement);
    group.addEventListener('click', ({ target }) => {
      const id = this.nodes.keyAround(target);
      if (id !== undefined) this.choose(id);
    });
    group.addEventListener('keydown', (event) => this.press(event));
    group.addEventListener('focusin', ({ target }) => {
      const id = this.nodes.keyAround(target);
      if (id !== undefined) this.makeCurrent(id);
      this.emphasise(id);
    });
    group.addEventListener('focusout', () => this.emphasise(undefined));
    group.addEventListener('pointerover', ({ target }) =>
      this.emphasise(this.nodes.keyAround(target)),
    );
    group.addEventListener('pointerout', () => this.emphasise(undefined));
  }

  show(map: ShownMap): void {
    const before = this.placed.findIndex(({ id }) => id === this.current);
    const hadFocus = this.nodes.keyAround(document.activeElement) !== undefined;
    this.map = map;
    this.draw();
    const isThere = this.placed.some(({ id }) => id === this.current);
    // The node may only have got another name: then it stands where it stood.
    if (!isThere) this.makeCurrent(this.placed[Math.max(0, before)]?.id ?? this.placed[0]?.id);
    else this.makeCurrent(this.current);
    if (hadFocus) this.focus();
  }

  /** Draws the same again, for another width or font. */
  draw(): void {
    const { map } = this;
    if (!map) return;
    this.text.useFontOf(this.drawing);
    const nodes = map.nodes.filter(({ isDrawn }) => isDrawn);
    const room = Math.max(0, this.frame.clientWidth - 2 * margin);
    const { texts, layout } = this.layOut(nodes, map.edges, room);
    this.placed = layout.nodes;
    const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
    const scale = Math.max(smallestScale, Math.min(1, room / layout.width));
    setAttributes(this.drawing, {
      width: width * scale,
      height: height * scale,
      viewBox: `${-margin} ${-margin} ${width} ${height}`,
    });
    this.edges.show(layout.edges);
    this.nodes.show(
      layout.nodes.flatMap((node) => {
        const shown = nodes.find(({ id }) => id === node.id);
        const text = texts.get(node.id);
        return shown && text ? [{ ...node, shown, text }] : [];
      }),
    );
  }

  /** With lines as long as the room allows; where none are short enough, the picture is scrolled. */
  private layOut(
    nodes: readonly ShownNode[],
    edges: readonly MapEdge[],
    room: number,
  ): { readonly texts: ReadonlyMap<string, NodeText>; readonly layout: Layout } {
    const [widest = 0, ...shorter] = lineWidths;
    const attempt = (width: number) => {
      const texts = new Map(
        nodes.map(({ id, caption, name }) => [id, this.text.read(caption, name, width)]),
      );
      return { texts, layout: layOut(texts, edges, room) };
    };
    let best = attempt(widest);
    for (const width of shorter) {
      if (best.layout.width * smallestScale <= room) break;
      best = attempt(width);
    }
    return best;
  }

  /** Puts the focus on the node that the Tab key leads to. */
  focus(): void {
    if (this.current === undefined) return;
    const button = buttonOf(this.nodes.get(this.current));
    if (button !== document.activeElement) button?.focus({ preventScroll: true });
  }

  private press(event: KeyboardEvent): void {
    const from = this.placed.find(({ id }) => id === this.current);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.choose(from.id);
    else {
      const to = this.targetOf(event.key, from);
      if (to === undefined) return;
      this.makeCurrent(to.id);
      buttonOf(this.nodes.get(to.id))?.focus();
      this.nodes.get(to.id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    event.preventDefault();
  }

  private targetOf(key: string, from: PlacedNode): PlacedNode | undefined {
    if (key === 'Home') return this.placed[0];
    if (key === 'End') return this.placed[this.placed.length - 1];
    const direction = directions[key];
    return (
      direction && nodeTowards(direction, from, this.placed, (id) => this.areJoined(id, from.id))
    );
  }

  private areJoined(one: string, other: string): boolean {
    return (this.map?.edges ?? []).some(
      ({ from, to }) => (from === one && to === other) || (from === other && to === one),
    );
  }

  private makeCurrent(id: string | undefined): void {
    const hasMoved = this.current !== id;
    this.current = id;
    for (const node of this.placed) {
      const button = buttonOf(this.nodes.get(node.id));
      if (button) setAttributes(button, { tabindex: node.id === id ? 0 : -1 });
    }
    if (hasMoved) this.moved();
  }

  /** Lets the lines of a node stand out. */
  private emphasise(id: string | undefined): void {
    for (const edge of this.map?.edges ?? []) {
      const path = this.edges.get(JSON.stringify([edge.kind, edge.from, edge.to]));
      path?.classList.toggle('near', edge.from === id || edge.to === id);
    }
  }
}

function buttonOf(node: SVGGElement | undefined): SVGGElement | undefined {
  return node?.querySelector<SVGGElement>('[role=button]') ?? undefined;
}

function createNode(): SVGGElement {
  const item = svg('g', { role: 'listitem' });
  const button = svg('g', { role: 'button', tabindex: -1 });
  button.append(svg('title'), svg('path', { class: 'shape' }), svg('text'));
  item.append(button);
  return item;
}

function drawNode(item: SVGGElement, { x, y, shown, text }: DrawnNode): void {
  const { width, height, caption, lines, lineHeight } = text;
  const [left, top] = [x - width / 2, y - height / 2];
  setAttributes(item, { transform: `translate(${left} ${top})` });
  const [button] = item.children;
  const [title, shape, words] = button?.children ?? [];
  if (!button || !title || !shape || !words) return;
  setAttributes(button, { class: `node ${shown.kind}`, 'aria-label': labelOf(shown) });
  if (title.textContent !== labelOf(shown)) title.textContent = labelOf(shown);
  setAttributes(shape, { d: outline(shown.kind, width, height) });
  // Blanks at the ends of lines are not drawn; without them, the words would run into each other where they are read.
  const spans = [`${caption}: `, ...lines.map((line) => `${line} `)].map((line, index) => {
    const baseline = padding.above + lineHeight * (index + 0.75);
    const span = svg('tspan', {
      x: padding.aside,
      y: baseline,
      class: index === 0 ? 'caption' : 'name',
    });
    span.textContent = line;
    return span;
  });
  words.replaceChildren(...spans);
}

/** "Factor: The pool was small; interacted with …". */
export function labelOf({ caption, name, connections }: ShownNode): string {
  return connections === '' ? `${caption}: ${name}` : `${caption}: ${name}; ${connections}`;
}

/** A box for factors, a box without corners for actions, a box with a fold for what is only named. */
function outline(kind: ShownNode['kind'], width: number, height: number): string {
  switch (kind) {
    case 'factor':
      return `M0 0H${width}V${height}H0Z`;
    case 'action': {
      const round = 18;
      const corner = (dx: number, dy: number): string => `a${round} ${round} 0 0 1 ${dx} ${dy}`;
      return `M${round} 0H${width - round}${corner(round, round)}V${height - round}${corner(-round, round)}H${round}${corner(-round, -round)}V${round}${corner(round, -round)}Z`;
    }
    case 'condition':
      return `M0 0H${width - 12}L${width} 12V${height}H0ZM${width - 12} 0V12H${width}`;
  }
}

function drawEdge(path: SVGPathElement, { kind, points }: PlacedEdge): void {
  setAttributes(path, { class: `edge ${kind}`, d: curve(points) });
}

/** A line through the points, rounded where it bends. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  let line = `M${first.x} ${first.y}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1] ?? last;
    const isLast = index === rest.length - 1;
    const end = isLast ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    line += `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return rest.length === 0 ? `${line}L${last.x} ${last.y}` : line;
}

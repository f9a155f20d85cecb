// What the extension and the page of its factor map tell each other. Both import it: there is no other place for it.
import type { MapEdge, MapNodeKind } from './factor-map.js';

/** A node as the page shows it; all words are ready to be read, in the reader's language. */
export interface ShownNode {
  readonly id: string;
  readonly kind: MapNodeKind;
  readonly done: boolean;
  /** What it is: "Factor", "Action, done". */
  readonly caption: string;
  readonly name: string;
  /** What it is joined to, in words: "interacted with …; addressed by …". Empty where there is nothing. */
  readonly connections: string;
  /** Whether it belongs into the picture; all nodes are in the list. */
  readonly isDrawn: boolean;
}

/** The map of a document as it is now. */
export interface ShownMap {
  readonly type: 'map';
  /** The address of the document: what the page keeps, to be shown again after a restart. */
  readonly document: string;
  readonly title: string;
  readonly nodes: readonly ShownNode[];
  readonly edges: readonly MapEdge[];
}

/** There is no map: why, and what could be done. */
export interface NoMap {
  readonly type: 'nothing';
  readonly document: string | undefined;
  readonly reason: string;
  /** Whether a factor can be added to the document. */
  readonly canBegin: boolean;
}

export type ToPage = ShownMap | NoMap;

export type FromPage =
  /** The page listens: sent each time it is loaded. */
  | { readonly type: 'ready' }
  /** A node was chosen: its text is to be shown. */
  | { readonly type: 'goTo'; readonly node: string }
  /** The first factor is to be added. */
  | { readonly type: 'begin' };

/** What the page keeps while it is hidden, and across restarts. */
export interface PageState {
  readonly document: string | undefined;
  /** The node that the Tab key leads to. */
  readonly node: string | undefined;
  readonly scroll: readonly [left: number, top: number];
}

/** A state as it comes back from VS Code, which knows nothing of its form. */
export function readPageState(value: unknown): PageState {
  const { document, node, scroll } = (value ?? {}) as Partial<Record<keyof PageState, unknown>>;
  const [left, top] = Array.isArray(scroll) ? (scroll as unknown[]) : [];
  return {
    document: typeof document === 'string' ? document : undefined,
    node: typeof node === 'string' ? node : undefined,
    scroll: [typeof left === 'number' ? left : 0, typeof top === 'number' ? top : 0],
  };
}

/** Whether something that came from the page is a message of ours. */
export function isFromPage(value: unknown): value is FromPage {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false;
  return (
    value.type === 'ready' ||
    value.type === 'begin' ||
    (value.type === 'goTo' && 'node' in value && typeof value.node === 'string')
  );
}

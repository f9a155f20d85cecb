import type { CorrectiveAction } from '../model/actions.js';
import { isBlank, nameOf, plainText, valueOf, type Entry } from '../model/entry.js';
import { meetings } from '../model/meetings.js';
import { sharedStems, stems } from '../model/mentions.js';
import type { ContributingFactor, ReviewModel } from '../model/model.js';
import { remembered } from '../review/remembered.js';
import type { Range, Review, Sentence } from '../review/review.js';

/** What can stand on a map: `condition` is what an entry names, and what is no factor of its own (yet). */
export type MapNodeKind = 'factor' | 'action' | 'condition';

/** Plain data, as everything of a map: it can be sent elsewhere, and says nothing of a later text. */
export interface MapNode {
  /** Says which node it is as long as it has its name, whatever is added around it. */
  readonly id: string;
  readonly kind: MapNodeKind;
  /** What it is about, on one line, without markup. */
  readonly name: string;
  /** Of an action: whether it is done. */
  readonly done: boolean;
  /** Where the text tells of it. */
  readonly place: Range;
}

/** `interacted` has no direction; `addresses` leads from an action to what it addresses. */
export interface MapEdge {
  readonly kind: 'interacted' | 'addresses';
  readonly from: string;
  readonly to: string;
}

/** The contributing factors of a review, how they interacted, and the actions that address them, in document order. */
export interface FactorMap {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/**
 * Draws up the map of a review. Factors interacted where the field "What it interacted with" says so, or a sentence of one
 * that names another. An action addresses what its field "Addresses" says. A field that names no factor of the review makes
 * a condition of its words. Prefers to miss a connection over making one up.
 */
export function factorMap(review: Review, model: ReviewModel): FactorMap {
  const drawing = new Drawing(review);
  const factors = model.factors.map((entry) => drawing.addFactor(entry));
  for (const factor of factors) drawing.connectFactor(factor, factors);
  for (const action of model.actions) drawing.addAction(action, factors);
  return { nodes: drawing.nodes, edges: drawing.edges };
}

/** The nodes that an edge joins to a node, by what it is to them. */
export interface Connections {
  readonly interactedWith: readonly MapNode[];
  readonly addressedBy: readonly MapNode[];
  readonly addresses: readonly MapNode[];
}

/** What a node is joined to, in the order of the map. */
export function connectionsOf({ id }: MapNode, { nodes, edges }: FactorMap): Connections {
  const joined = (kind: MapEdge['kind'], isFrom: boolean): readonly MapNode[] => {
    const others = edges
      .filter((edge) => edge.kind === kind && (isFrom ? edge.from : edge.to) === id)
      .map((edge) => (isFrom ? edge.to : edge.from));
    return nodes.filter((node) => others.includes(node.id));
  };
  const met = new Set([...joined('interacted', true), ...joined('interacted', false)]);
  return {
    interactedWith: nodes.filter((node) => met.has(node)),
    addressedBy: joined('addresses', false),
    addresses: joined('addresses', true),
  };
}

/** Whether a node belongs into the picture: an action that says nothing of what it addresses would only stand about. */
export function isDrawn({ id, kind }: MapNode, { edges }: FactorMap): boolean {
  return kind !== 'action' || edges.some(({ from }) => from === id);
}

interface Factor {
  readonly entry: ContributingFactor;
  readonly node: MapNode;
  /** The words that carry its name. */
  readonly topic: ReadonlySet<string>;
}

class Drawing {
  readonly nodes: MapNode[] = [];
  readonly edges: MapEdge[] = [];
  private readonly ids = new Set<string>();
  /** By the ends of an edge, those without a direction in either order. */
  private readonly joined = new Set<string>();
  private readonly conditions = new Map<string, MapNode>();

  constructor(private readonly review: Review) {}

  addFactor(entry: ContributingFactor): Factor {
    const name = nameOf(entry, this.review);
    return { entry, node: this.add('factor', name, entry.name), topic: topicOf(entry, name) };
  }

  connectFactor(factor: Factor, factors: readonly Factor[]): void {
    const others = factors.filter((other) => other !== factor);
    this.connectField(factor.node, factor.entry, 'interactedWith', others);
    const field = factor.entry.fields.find(({ key }) => key === 'interactedWith');
    for (const { sentence, words } of sentencesOf(factor.entry, this.review)) {
      // Read already, and its label would be taken for what is told.
      if (field && sentence.start < field.value.end && sentence.end > field.start) continue;
      for (const other of namedIn(sentence, words, factor, others))
        this.connect('interacted', factor.node, other.node);
    }
  }

  addAction(action: CorrectiveAction, factors: readonly Factor[]): void {
    const node = this.add('action', action.title, action.name, action.done);
    this.connectField(node, action, 'addresses', factors);
  }

  /** Joins a node to what one of its fields names: factors, or what is none. */
  private connectField(
    node: MapNode,
    entry: Entry,
    key: 'interactedWith' | 'addresses',
    factors: readonly Factor[],
  ): void {
    const value = valueOf(entry, key, this.review);
    const field = entry.fields.find((candidate) => candidate.key === key);
    if (value === undefined || !field) return;
    const text = linesAsText(value);
    if (isNothing(text)) return;
    const kind = key === 'addresses' ? 'addresses' : 'interacted';
    const named = factorsNamedBy(text, factors);
    const ends =
      named.length > 0 ? named.map((factor) => factor.node) : [this.condition(text, field.value)];
    for (const end of ends) this.connect(kind, node, end);
  }

  /** The condition that a field names; those of the same name are one. */
  private condition(text: string, place: Range): MapNode {
    const name = plainText(text);
    const key = comparable(name);
    const condition = this.conditions.get(key) ?? this.add('condition', name, place);
    this.conditions.set(key, condition);
    return condition;
  }

  private add(kind: MapNodeKind, name: string, { start, end }: Range, done = false): MapNode {
    let id = `${kind}: ${name}`;
    for (let count = 2; this.ids.has(id); count++) id = `${kind}: ${name} (${count})`;
    const node = { id, kind, name, done, place: { start, end } };
    this.ids.add(id);
    this.nodes.push(node);
    return node;
  }

  private connect(kind: MapEdge['kind'], { id: from }: MapNode, { id: to }: MapNode): void {
    const key = (one: string, other: string): string => JSON.stringify([kind, one, other]);
    if (this.joined.has(key(from, to))) return;
    this.joined.add(key(from, to));
    if (kind === 'interacted') this.joined.add(key(to, from));
    this.edges.push({ kind, from, to });
  }
}

/** Where a plain bullet goes on to tell more: "The cache was cold; with the retries, that …". */
const tellsMore = /[;:(]|\s[–—-]\s|,\s(?:which|who|so|because|and|but|while|when|as|where|since)\s/;

/** The words that a factor can be known by. A bullet without a title is known by what it begins with. */
function topicOf({ form }: Entry, name: string): ReadonlySet<string> {
  const isTitle = form === 'heading' || form === 'row';
  const opening = stems(name.split(tellsMore)[0] ?? '');
  return isTitle || opening.size === 0 ? stems(name) : opening;
}

interface ReadSentence {
  readonly sentence: Sentence;
  readonly words: ReadonlySet<string>;
}

const sentencesOf = remembered(({ blocks }: Entry, { text }): readonly ReadSentence[] =>
  blocks.flatMap(({ sentences }) =>
    sentences.map((sentence) => ({
      sentence,
      words: stems(text.slice(sentence.start, sentence.end)),
    })),
  ),
);

/** The other factors that a sentence of a factor names: in several words, or in one where it tells how things met. */
function namedIn(
  { tokens }: Sentence,
  words: ReadonlySet<string>,
  { topic }: Factor,
  others: readonly Factor[],
): readonly Factor[] {
  return others.filter((other) => {
    // What both are about does not tell them apart.
    const own = [...other.topic].filter((stem) => !topic.has(stem));
    const shared = own.filter((stem) => words.has(stem)).length;
    if (shared === 0) return false;
    if (shared > 1 && shared * 2 >= own.length) return true;
    return shared * 3 >= own.length && meetings.test(tokens);
  });
}

/** What fits more factors equally well names none of them. */
const mostNamedAlike = 2;

/** The factors that the parts of a text name, each part those that it has most words in common with. */
function factorsNamedBy(text: string, factors: readonly Factor[]): readonly Factor[] {
  const parts = text.split(/[,;]\s|\s(?:and|or)\s/);
  const named = [...parts, text].flatMap((part) => {
    const words = stems(part);
    const found = factors.flatMap((factor) => {
      const shared = sharedStems(words, factor.topic).length;
      const isNamed = shared > 0 && shared * 2 >= Math.min(words.size, factor.topic.size);
      return isNamed ? [{ factor, shared }] : [];
    });
    const most = Math.max(...found.map(({ shared }) => shared));
    const best = found.filter(({ shared }) => shared === most).map(({ factor }) => factor);
    return best.length <= mostNamedAlike ? best : [];
  });
  return factors.filter((factor) => named.includes(factor));
}

/** What stands on several lines, in bullets say, as one line. */
function linesAsText(value: string): string {
  return value
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/^(?:[-*+]|\d+[.)])\s+/, ''))
    .filter((line) => line !== '')
    .join('; ')
    .replace(/[,;.]+;/g, ';');
}

/** "None": an answer that names nothing. */
function isNothing(text: string): boolean {
  return isBlank(text) || /^(?:none|nothing|no(?:body)?|unknown|not known)\W*$/i.test(text);
}

function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

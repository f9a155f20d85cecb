const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with its attributes. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name);
  setAttributes(element, attributes);
  return element;
}

export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | number>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    // What stays the same is not said again to a screen reader.
    if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
  }
}

/** An element of the page that is always there. */
export function elementAt<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (element instanceof kind) return element;
  throw new Error(`The page has no ${kind.name} "${id}".`);
}

/**
 * Makes the children of an element those that some things are shown by, one each. A child stays the same for as long as
 * its key does: so it keeps the focus, and what is told to a screen reader goes on.
 */
export class KeyedChildren<Thing, Child extends Element> {
  private readonly children = new Map<string, Child>();

  constructor(
    private readonly parent: Element,
    private readonly keyOf: (thing: Thing) => string,
    private readonly create: () => Child,
    private readonly update: (child: Child, thing: Thing) => void,
  ) {}

  show(things: readonly Thing[]): void {
    const keys = new Set(things.map(this.keyOf));
    for (const [key, child] of this.children) {
      if (keys.has(key)) continue;
      child.remove();
      this.children.delete(key);
    }
    things.forEach((thing, index) => {
      const key = this.keyOf(thing);
      const child = this.children.get(key) ?? this.create();
      this.children.set(key, child);
      this.update(child, thing);
      const there = this.parent.children[index];
      if (there !== child) this.parent.insertBefore(child, there ?? null);
    });
  }

  get(key: string): Child | undefined {
    return this.children.get(key);
  }

  /** The key of the child that an element is, or is in. */
  keyAround(element: EventTarget | null): string | undefined {
    if (!(element instanceof Node)) return undefined;
    for (const [key, child] of this.children) if (child.contains(element)) return key;
    return undefined;
  }
}

import type { ShownMap, ShownNode } from '../map/messages.js';
import { elementAt, KeyedChildren } from './elements.js';

/** The map in words: all that the picture shows, and the actions that it leaves out. */
export class Words {
  private readonly drawn = this.list('words');
  private readonly apart = this.list('apart');
  private readonly partAside = elementAt('partAside', HTMLElement);

  constructor(private readonly choose: (id: string) => void) {}

  show({ nodes }: ShownMap): void {
    const apart = nodes.filter(({ isDrawn }) => !isDrawn);
    this.drawn.show(nodes.filter(({ isDrawn }) => isDrawn));
    this.apart.show(apart);
    this.partAside.hidden = apart.length === 0;
  }

  private list(id: string): KeyedChildren<ShownNode, HTMLLIElement> {
    const list = elementAt(id, HTMLUListElement);
    const items = new KeyedChildren<ShownNode, HTMLLIElement>(
      list,
      (node) => node.id,
      createItem,
      showItem,
    );
    list.addEventListener('click', (event) => {
      const node =
        event.target instanceof HTMLAnchorElement ? items.keyAround(event.target) : undefined;
      if (node === undefined) return;
      // It leads to the text: within the page, there is nowhere to go.
      event.preventDefault();
      event.stopPropagation();
      this.choose(node);
    });
    return items;
  }
}

function createItem(): HTMLLIElement {
  const item = document.createElement('li');
  // A link, as a button would not be broken into lines like the words around it.
  const link = document.createElement('a');
  link.href = '#';
  item.append(document.createElement('span'), link, document.createElement('span'));
  return item;
}

function showItem(item: HTMLLIElement, { caption, name, connections }: ShownNode): void {
  const texts = [`${caption}: `, name, connections === '' ? '' : `; ${connections}`];
  texts.forEach((text, index) => {
    const part = item.children[index];
    if (part && part.textContent !== text) part.textContent = text;
  });
}

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
    list.addEventListener('click', ({ target }) => {
      const isButton = target instanceof HTMLButtonElement;
      const node = isButton ? items.keyAround(target) : undefined;
      if (node !== undefined) this.choose(node);
    });
    return items;
  }
}

function createItem(): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  item.append(document.createElement('span'), button, document.createElement('span'));
  return item;
}

function showItem(item: HTMLLIElement, { caption, name, connections }: ShownNode): void {
  const texts = [`${caption}: `, name, connections === '' ? '' : `; ${connections}`];
  texts.forEach((text, index) => {
    const part = item.children[index];
    if (part && part.textContent !== text) part.textContent = text;
  });
}

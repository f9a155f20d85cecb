// The page of the factor map: shows what the extension sends, and tells it what was chosen.
import { readPageState, type FromPage, type PageState, type ToPage } from '../map/messages.js';
import { elementAt } from './elements.js';
import { Picture } from './picture.js';
import { Words } from './words.js';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): unknown;
  setState(state: PageState): void;
};

const editor = acquireVsCodeApi();
const before = readPageState(editor.getState());
let shownDocument = before.document;
let toScrollTo: PageState['scroll'] | undefined = before.scroll;

const empty = elementAt('empty', HTMLElement);
const reason = elementAt('reason', HTMLElement);
const begin = elementAt('begin', HTMLButtonElement);
const content = elementAt('content', HTMLElement);
const title = elementAt('title', HTMLElement);
const frame = elementAt('picture', HTMLElement);

const choose = (node: string): void => editor.postMessage({ type: 'goTo', node });
const picture = new Picture(choose, keep, before.node);
const words = new Words(choose);

addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
begin.addEventListener('click', () => editor.postMessage({ type: 'begin' }));
// From elsewhere in the editor the focus comes to the page as a whole, where no key would do anything.
addEventListener('focus', () => {
  if (document.activeElement === document.body) picture.focus();
});
addEventListener('scrollend', keep);
frame.addEventListener('scrollend', keep);
new ResizeObserver(() => picture.draw()).observe(frame);
// A theme or a setting changes the font by the styles of the page.
new MutationObserver(() => picture.draw()).observe(document.documentElement, {
  attributeFilter: ['style'],
});

editor.postMessage({ type: 'ready' });

function show(message: ToPage): void {
  const isSame = message.document === shownDocument;
  shownDocument = message.document;
  const isMap = message.type === 'map';
  content.hidden = !isMap;
  empty.hidden = isMap;
  if (isMap) {
    title.textContent = message.title;
    picture.show(message);
    words.show(message);
  } else {
    reason.textContent = message.reason;
    begin.hidden = !message.canBegin;
  }
  if (!isSame) toScrollTo = [0, 0];
  if (isMap && toScrollTo) {
    const [left, top] = toScrollTo;
    frame.scrollLeft = left;
    scrollTo({ top });
    toScrollTo = undefined;
  }
  keep();
}

/** Keeps what is to be found again when the page was hidden, or VS Code was closed. */
function keep(): void {
  editor.setState({
    document: shownDocument,
    node: picture.current,
    scroll: toScrollTo ?? [frame.scrollLeft, scrollY],
  });
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { launchChromium } from './chromium.mjs';
import { out, packagedExtension } from './project.mjs';
import { startServer } from './server.mjs';
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.mjs';

/** How long the editor may take to show something, in milliseconds; machines are slow at times. */
const patience = 60_000;

/** A row that sticks to the top of a list would hide how far the list is scrolled. */
const driverSettings = { 'workbench.tree.enableStickyScroll': false };

/**
 * What is read of the page's elements. All of the DOM's types would be there for the product, too.
 * @typedef {object} PageElement
 * @property {string} textContent
 * @property {(name: string) => string | null} getAttribute
 * @property {() => { top: number, bottom: number, left: number, width: number }} getBoundingClientRect
 */

/** @typedef {{ severity: string, message: string, line: number, column: number }} Problem */

/**
 * Opens a folder in VS Code, in a browser without a window, with the packaged extension installed.
 * @param {object} options
 * @param {Record<string, string>} [options.files] what the folder holds: paths in it and their text
 * @param {string} [options.copyOf] a folder whose content it holds as well
 * @param {string} [options.openFile] path in the folder of a file to open
 * @param {Record<string, unknown>} [options.settings] user settings
 * @returns {Promise<Workbench>} to be closed when no longer needed
 */
export async function openWorkbench({ files = {}, copyOf, openFile, settings = {} }) {
  const home = makeTemporaryFolder();
  const folder = join(home, 'incident-reviews'); // by this name, what it holds are reviews
  mkdirSync(folder);
  if (copyOf !== undefined) cpSync(copyOf, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const server = await startServer({
    folder,
    extension: packagedExtension,
    settings: { ...driverSettings, ...settings },
  });
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patience);
  const workbench = new Workbench(page, folder, async () => {
    await browser.close();
    await server.stop();
    removeTemporaryFolder(home);
  });
  try {
    await page.goto(
      server.workbench(
        openFile === undefined ? [] : [['openFile', server.uri(join(folder, openFile))]],
      ),
    );
    await page.locator('.monaco-workbench .statusbar-item').first().waitFor();
    if (openFile !== undefined) await workbench.waitForTab(openFile);
    return workbench;
  } catch (error) {
    await workbench.screenshot('not-opened');
    await workbench.close();
    throw error;
  }
}

/**
 * VS Code as a person uses it. Everything waits for what it needs to see, and fails when that does
 * not come; `page` is there for what has no method here.
 */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} folder path of the folder that is open
   * @param {() => Promise<void>} close ends VS Code and removes the folder
   */
  constructor(page, folder, close) {
    this.page = page;
    this.folder = folder;
    this.close = close;
  }

  /**
   * Runs a command by its whole title in the command palette, category included.
   * @param {string} title
   */
  async runCommand(title) {
    await this.#pickFrom('F1', `>${title}`, title);
  }

  /**
   * Opens a file of the folder by its name.
   * @param {string} name
   */
  async openFile(name) {
    await this.#pickFrom('Control+p', name, name);
    await this.waitForTab(name);
  }

  /**
   * Waits until a file is in front and its text is shown.
   * @param {string} name
   */
  async waitForTab(name) {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /**
   * Types into the editor at the cursor.
   * @param {string} text
   */
  async typeText(text) {
    await this.page.keyboard.type(text);
  }

  /**
   * Presses a key or a combination, such as `Enter` or `Control+z`.
   * @param {string} keys
   */
  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  /**
   * Selects the first occurrence of a text within a line. An arrow key then puts the cursor at its
   * start or end.
   * @param {string} text
   */
  async select(text) {
    await this.focusEditor();
    await this.page.keyboard.press('Control+Home'); // the search starts at the cursor
    await this.#open('Control+f', '.find-widget.visible textarea');
    const input = this.page.locator('.find-widget textarea').first();
    await input.fill(''); // only what differs from the last search is searched for
    await input.fill(text);
    await this.page.locator('.find-widget .matchesCount', { hasText: /\d+ of \d+/ }).waitFor();
    await this.page.keyboard.press('Escape');
    await this.page.locator('.find-widget.visible').waitFor({ state: 'detached' });
  }

  /**
   * Puts the cursor at the start of the first occurrence of a text within a line.
   * @param {string} text
   */
  async putCursorOn(text) {
    await this.select(text);
    await this.page.keyboard.press('ArrowLeft');
  }

  /**
   * Puts the cursor at a place in the text.
   * @param {{ line: number, column: number }} place counted from 1, as a problem has it
   */
  async goTo({ line, column }) {
    await this.#open('Control+g', '.quick-input-widget input');
    await this.page.locator('.quick-input-widget input').first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor();
  }

  /** Brings the keyboard back to the editor, from a panel for example. */
  async focusEditor() {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** The lines of the editor that are in view. */
  async visibleText() {
    const lines = await this.page
      .locator('.monaco-editor .view-line')
      .evaluateAll((/** @type {PageElement[]} */ elements) =>
        elements
          .map((element) => ({
            text: element.textContent,
            top: element.getBoundingClientRect().top,
          }))
          .sort((one, other) => one.top - other.top)
          .map(({ text }) => text.replaceAll('\u00a0', ' ')),
      );
    return lines.join('\n');
  }

  /**
   * Waits until the editor shows a text, which may span lines.
   * @param {string} text
   */
  async waitForText(text) {
    await until(`the editor shows "${text}"`, async () =>
      (await this.visibleText()).includes(text),
    );
  }

  /** Saves the file in front, which must have changed. */
  async save() {
    await this.page.locator('.tab.active.dirty').waitFor();
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /**
   * The saved text of a file in the folder.
   * @param {string} path
   */
  savedText(path) {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  /**
   * What diagnostics of whatever severity underline among the lines in view, line by line. Only for
   * text in characters of one width.
   * @returns {Promise<string[]>}
   */
  async underlined() {
    const editor = this.page.locator('.monaco-editor');
    const lines = await editor.locator('.view-line > span').evaluateAll(readPlaces);
    const squiggles = await editor.locator('[class*="squiggly-"]').evaluateAll(readPlaces);
    return squiggles.flatMap(({ left, width, top, bottom }) => {
      const middle = (top + bottom) / 2;
      const line = lines.find((line) => line.top <= middle && middle <= line.bottom);
      if (!line) return [];
      const characterWidth = line.width / line.text.length;
      const start = Math.round((left - line.left) / characterWidth);
      return [line.text.slice(start, start + Math.round(width / characterWidth))];
    });
  }

  /**
   * Waits until a diagnostic underlines exactly a text in view.
   * @param {string} text within a line
   */
  async waitForUnderlined(text) {
    await until(`"${text}" is underlined`, async () => (await this.underlined()).includes(text));
  }

  /** Waits until something in the editor is underlined by a diagnostic, whatever its severity. */
  async waitForSquiggle() {
    await this.page.locator('.monaco-editor [class*="squiggly-"]').first().waitFor();
  }

  /**
   * Waits until the status bar names the language of the document in front.
   * @param {string} name
   */
  async waitForLanguage(name) {
    await this.page.locator('[id="status.editor.mode"]').getByText(name, { exact: true }).waitFor();
  }

  /**
   * Our findings as the Problems panel lists them now, in its order. Opens the panel.
   * @returns {Promise<Problem[]>}
   */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) {
      await this.#open('Control+Shift+m', '.markers-panel');
      await this.focusEditor();
    }
    const rows = await this.#readRows(panel);
    await this.#moveMouseAway();
    return rows.flatMap(readProblem);
  }

  /**
   * Waits until the Problems panel lists one of our findings whose message contains a text.
   * @param {string} text
   * @returns {Promise<Problem>}
   */
  async waitForProblem(text) {
    return until(`there is a problem "${text}"`, async () =>
      (await this.problems()).find(({ message }) => message.includes(text)),
    );
  }

  /**
   * Waits until the Problems panel lists none of our findings whose message contains a text.
   * @param {string} text
   */
  async waitForNoProblem(text) {
    await until(`there is no problem "${text}"`, async () =>
      (await this.problems()).every(({ message }) => !message.includes(text)),
    );
  }

  /**
   * Opens the menu of quick fixes at the cursor, where there must be one.
   * @returns {Promise<string[]>} the titles in it
   */
  async openQuickFixes() {
    const items = this.page.locator('.action-widget .monaco-list-row.action');
    // In the text or, where there is no room for it, beside the line numbers.
    const bulb = '.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]';
    await this.page.locator('.monaco-editor').locator(bulb).first().waitFor();
    // A menu asked for while the editor is still busy closes again at once.
    await this.#insist(async (timeout) => {
      await this.page.keyboard.press('Escape');
      await this.focusEditor();
      await this.page.keyboard.press('Control+.');
      await items.first().waitFor({ timeout });
      await setTimeout(300);
      if (!(await items.first().isVisible())) throw new Error('The menu did not stay open.');
    });
    return items.allInnerTexts();
  }

  /**
   * Applies a quick fix at the cursor by its title.
   * @param {string} title
   */
  async quickFix(title) {
    await this.openQuickFixes();
    const item = this.page.locator('.action-widget .monaco-list-row.action', {
      hasText: exactly(title),
    });
    await item.click();
    await item.waitFor({ state: 'detached' });
  }

  /**
   * Opens the list of completions at the cursor.
   * @returns {Promise<string[]>} their labels, those in view
   */
  async openCompletions() {
    await this.#open('Control+Space', '.suggest-widget.visible .monaco-list-row');
    return this.page.locator('.suggest-widget .monaco-list-row .label-name').allInnerTexts();
  }

  /**
   * Opens the hover at the cursor.
   * @returns {Promise<string>} its text
   */
  async openHover() {
    const hover = this.page.locator('.monaco-editor .monaco-resizable-hover:visible');
    await this.#insist(async (timeout) => {
      await this.page.keyboard.press('Control+k');
      await this.page.keyboard.press('Control+i');
      await hover.waitFor({ timeout });
    });
    return hover.innerText();
  }

  /**
   * Opens the documentation of a rule by the link in the Problems panel, which must be open.
   * @param {string} rule
   * @returns {Promise<string>} its title, as soon as the page shows it
   */
  async openDocumentation(rule) {
    const link = this.page.locator('.markers-panel a').getByText(rule, { exact: true }).first();
    await link.click();
    await this.page.locator('.tab.active', { hasText: `${rule}.md` }).waitFor();
    await this.#moveMouseAway();
    return this.webviewFrame().locator('h1').innerText();
  }

  /** The page of the webview that is open, a preview or a panel of ours, to find things in. */
  webviewFrame() {
    return this.page.frameLocator('iframe.webview').frameLocator('#active-frame');
  }

  /**
   * The same page, as soon as it is there, to run something in.
   * @returns {Promise<import('playwright-core').Frame>}
   */
  async webview() {
    const inner = await this.webviewFrame().owner().elementHandle();
    const frame = await inner.contentFrame();
    if (!frame) throw new Error('The webview closed.');
    return frame;
  }

  /**
   * Opens a container of views in the side bar by its name in the activity bar.
   * @param {string} name
   */
  async showView(name) {
    const entry = this.page.locator(`.activitybar .action-item a[aria-label*="${name}"]`).first();
    // The number on it lies over it.
    await entry.click({ force: true });
    await this.page.locator('.sidebar .monaco-list-row').first().waitFor();
    await this.#moveMouseAway();
  }

  /**
   * The items in view of the trees in the side bar, from top to bottom.
   * @returns {Promise<string[]>} what they tell a screen reader
   */
  async treeItems() {
    const rows = this.page.locator('.sidebar .monaco-list-row');
    const places = await rows.evaluateAll((/** @type {PageElement[]} */ elements) =>
      elements.map((element) => ({
        label: element.getAttribute('aria-label') ?? '',
        top: element.getBoundingClientRect().top,
      })),
    );
    return places.sort((one, other) => one.top - other.top).map(({ label }) => label);
  }

  /**
   * Waits for an item of a tree in the side bar.
   * @param {string} label what it tells a screen reader
   */
  async waitForTreeItem(label) {
    await this.#treeItem(label).waitFor();
  }

  /** @param {string} label what it tells a screen reader */
  async clickTreeItem(label) {
    await this.#treeItem(label).click();
    await this.#moveMouseAway();
  }

  /** @param {string} label */
  #treeItem(label) {
    return this.page.locator(`.sidebar .monaco-list-row[aria-label="${label}"]`).first();
  }

  /**
   * The labels in the open pick, those in view.
   * @returns {Promise<string[]>}
   */
  async pickItems() {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    const labels = rows.locator('.quick-input-list-row:first-child .label-name');
    return labels.allInnerTexts();
  }

  /**
   * Picks from the open pick by label.
   * @param {string} label
   */
  async pick(label) {
    await this.#pick(label, label, patience);
  }

  /**
   * Answers an input box.
   * @param {string} question part of what the box says
   * @param {string} [text] the answer, if not the one that the box proposes
   */
  async answer(question, text) {
    const box = this.page.locator('.quick-input-widget', { hasText: question });
    await box.waitFor();
    if (text !== undefined) await box.locator('input').first().fill(text);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /**
   * Waits for a notification.
   * @param {string} text part of it
   */
  async waitForNotification(text) {
    await this.page.locator('.notification-toast', { hasText: text }).first().waitFor();
  }

  /**
   * @param {string} name
   * @returns {Promise<string>} path of the picture, in out/screenshots
   */
  async screenshot(name) {
    const path = join(out, 'screenshots', `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  /**
   * Reads a whole list, of which the page holds but the rows in view, by scrolling through it.
   * @param {import('playwright-core').Locator} list
   * @returns {Promise<string[]>} what it tells a screen reader about each row
   */
  async #readRows(list) {
    /** @type {(string | undefined)[]} */
    const labels = [];
    await list.hover();
    const deadline = Date.now() + patience;
    for (let direction = -1; Date.now() < deadline;) {
      const seen = await list
        .locator('.monaco-list-row')
        .evaluateAll((/** @type {PageElement[]} */ elements) =>
          elements.map((element) => ({
            index: Number(element.getAttribute('data-index')),
            isLast: element.getAttribute('data-last-element') === 'true',
            label: element.getAttribute('aria-label') ?? '',
          })),
        );
      if (seen.length === 0) return [];
      for (const { index, label } of seen) labels[index] = label;
      const last = seen.find(({ isLast }) => isLast);
      if (last) labels.length = last.index + 1;
      const known = labels.filter((label) => label !== undefined);
      if (last && known.length === labels.length) return known;
      if (seen.some(({ index }) => index === 0)) direction = 1;
      else if (last) direction = -1;
      await this.page.mouse.wheel(0, direction * 100);
      await setTimeout(100);
    }
    throw new Error('The list could not be scrolled from end to end.');
  }

  /**
   * Presses keys until what they open is there: right after the start, some are lost.
   * @param {string} keys
   * @param {string} selector
   */
  async #open(keys, selector) {
    const opened = this.page.locator(selector).first();
    await this.#insist(async (timeout) => {
      if (!(await opened.isVisible())) await this.page.keyboard.press(keys);
      await opened.waitFor({ timeout });
    });
  }

  /**
   * Presses keys that open a pick, and picks from it. Opens it again when the item is missing: an
   * open pick does not notice what becomes available later.
   * @param {string} keys
   * @param {string} filter
   * @param {string} label
   */
  async #pickFrom(keys, filter, label) {
    const pick = this.page.locator('.quick-input-widget').first();
    const input = pick.locator('input').first();
    await this.#insist(async (timeout) => {
      if (await pick.isVisible()) {
        await this.page.keyboard.press('Escape');
        await pick.waitFor({ state: 'hidden', timeout });
      }
      await this.page.keyboard.press(keys);
      await this.#pick(filter, label, timeout);
    });
    // What was picked may open a pick of its own.
    await until('the pick gives way', async () => {
      return !(await pick.isVisible()) || (await input.inputValue()) !== filter;
    });
  }

  /**
   * @param {string} filter
   * @param {string} label
   * @param {number} timeout
   */
  async #pick(filter, label, timeout) {
    await this.page.locator('.quick-input-widget input').first().fill(filter, { timeout });
    const name = this.page.locator('.label-name', { hasText: exactly(label) });
    const row = this.page.locator('.quick-input-list .monaco-list-row', { has: name }).first();
    await row.click({ timeout });
    await this.#moveMouseAway();
  }

  /** Else what the mouse rests on shows its hover. */
  async #moveMouseAway() {
    await this.page.mouse.move(0, 0);
  }

  /**
   * Tries again until it succeeds, or the patience is at its end.
   * @param {(timeout: number) => Promise<void>} attempt
   */
  async #insist(attempt) {
    const deadline = Date.now() + patience;
    for (;;) {
      try {
        await attempt(5_000);
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }
}

/**
 * @param {string} label what the Problems panel tells a screen reader about a row
 * @returns {Problem[]} none for files and for what others found
 */
function readProblem(label) {
  const parts =
    /^(\w+): ([^]*) at line (\d+) and character (\d+)\. generated by Incident Review/.exec(label);
  if (!parts) return [];
  const [, severity = '', message = '', line, column] = parts;
  return [{ severity, message, line: Number(line), column: Number(column) }];
}

/**
 * Texts and where they are on the page; it runs there.
 * @param {PageElement[]} elements
 */
function readPlaces(elements) {
  return elements.map((element) => {
    const { top, bottom, left, width } = element.getBoundingClientRect();
    const text = element.textContent.replaceAll('\u00a0', ' ');
    return { text, top, bottom, left, width };
  });
}

/**
 * Asks again and again until there is an answer.
 * @template T
 * @param {string} what said when it never comes
 * @param {() => Promise<T | undefined | false>} ask
 * @returns {Promise<T>}
 */
async function until(what, ask) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    await setTimeout(100);
  }
  throw new Error(`Waited in vain until ${what}.`);
}

/** @param {string} text */
function exactly(text) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);
}

import * as vscode from 'vscode';
import {
  nodeWithId,
  overviewOf,
  sectionAt,
  sectionDroppedOn,
  type OverviewEntryKind,
  type OverviewNode,
  type OverviewSection,
  type SectionState,
} from '../overview/overview.js';
import { definitionOf } from '../sections/catalogue.js';
import type { Review, Section } from '../review/review.js';
import { insertOrContinue } from './insert-section.js';
import { select } from './insertion.js';
import { moveByOne, moveTo, placesFor, type Direction } from './move-section.js';
import { toRange } from './positions.js';
import { activeMarkdownEditor, type ReviewDocuments } from './review-documents.js';
import { show, type ReviewInFront } from './review-in-front.js';

const view = 'incidentReview.outline';
const dragged = `application/vnd.code.tree.${view.toLowerCase()}`;
/** So many lines under a section can be taken in at a glance; more are shown when asked for. */
const mostExpanded = 12;
/** The caret rests before the view follows it. */
const restOfCaret = 300;

/** The review in front as a tree: its sections, those that are missing, and what is in them. */
export function registerReviewOutline(
  reviews: ReviewDocuments,
  inFront: ReviewInFront,
): vscode.Disposable {
  const outline = new ReviewOutline(reviews, inFront);
  return vscode.Disposable.from(
    outline,
    vscode.commands.registerCommand('incidentReview.goToOutlineItem', (item?: unknown) =>
      outline.goTo(idOf(item)),
    ),
    vscode.commands.registerCommand('incidentReview.insertOutlineItem', (item?: unknown) =>
      outline.insertMissing(idOf(item)),
    ),
    vscode.commands.registerCommand('incidentReview.moveSectionUp', (item?: unknown) =>
      outline.move(item, 'up'),
    ),
    vscode.commands.registerCommand('incidentReview.moveSectionDown', (item?: unknown) =>
      outline.move(item, 'down'),
    ),
  );
}

/** Of a tree's node as VS Code hands it to commands, or given by itself. */
function idOf(item: unknown): string | undefined {
  if (typeof item === 'string') return item;
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string'
    ? item.id
    : undefined;
}

/** What a key pressed in the view hands to a command, instead of a node. */
function isFromSelection(item: unknown): boolean {
  return typeof item === 'object' && item !== null && 'selection' in item;
}

class ReviewOutline
  implements
    vscode.TreeDataProvider<OverviewNode>,
    vscode.TreeDragAndDropController<OverviewNode>,
    vscode.Disposable
{
  readonly dragMimeTypes = [dragged];
  readonly dropMimeTypes = [dragged];
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view: vscode.TreeView<OverviewNode>;
  private readonly subscriptions: vscode.Disposable;
  private nodes: readonly OverviewSection[] = [];
  /** What the nodes were made from. */
  private source: object | undefined;
  private parents = new Map<string, OverviewSection>();
  private following: ReturnType<typeof setTimeout> | undefined;
  /** What is selected on the way is not to be gone to. */
  private isMoving = false;

  constructor(
    private readonly reviews: ReviewDocuments,
    private readonly inFront: ReviewInFront,
  ) {
    this.view = vscode.window.createTreeView(view, {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      this.view,
      inFront.onDidChange(() => this.refresh()),
      this.view.onDidChangeVisibility(() => this.refresh()),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === inFront.document) this.followCaretSoon(textEditor);
      }),
    );
  }

  dispose(): void {
    clearTimeout(this.following);
    this.subscriptions.dispose();
  }

  getTreeItem(node: OverviewNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  getChildren(node?: OverviewNode): OverviewNode[] {
    if (!node) return [...this.current()];
    return node.type === 'section' ? [...node.children] : [];
  }

  getParent(node: OverviewNode): OverviewNode | undefined {
    return this.parents.get(node.id);
  }

  /** Selects the heading of a section, or the words of an entry. */
  async goTo(id: string | undefined): Promise<void> {
    const node = this.nodeOf(id);
    const { document } = this.inFront;
    if (!document || !node?.place || this.isMoving) return;
    select(await show(document), node.place);
  }

  /** Inserts a section that is missing, in its place. */
  async insertMissing(id: string | undefined): Promise<void> {
    const node = this.nodeOf(id);
    const { document } = this.inFront;
    if (!document || node?.type !== 'section' || this.isMoving) return;
    const definition = definitionOf(node.kind, this.reviews.reading(document).review.catalogue);
    if (definition) await insertOrContinue(await show(document), definition, this.reviews);
  }

  /** Moves the section given, or selected in the view, or else the one at the caret. */
  async move(item: unknown, direction: Direction): Promise<void> {
    this.isMoving = true;
    try {
      await this.moveItem(isFromSelection(item) ? await this.focused() : idOf(item), direction);
    } finally {
      this.isMoving = false;
    }
  }

  private async moveItem(id: string | undefined, direction: Direction): Promise<void> {
    const editor = id === undefined ? activeMarkdownEditor() : await this.editorOfReview();
    if (!editor) return;
    const { review } = this.reviews.reading(editor.document);
    const section =
      id === undefined ? this.sectionAtCaret(editor, review) : sectionOf(this.nodeOf(id), review);
    if (section) await moveByOne(editor, section, direction, review);
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Put the caret into a section, or select one in the Review Outline, first.'),
      );
    if (id !== undefined) await this.select(id);
  }

  /** The node on which the keyboard is. VS Code tells only which one is selected, so it becomes that. */
  private async focused(): Promise<string | undefined> {
    await vscode.commands.executeCommand('list.selectAndPreserveFocus');
    return this.view.selection[0]?.id;
  }

  handleDrag(nodes: readonly OverviewNode[], data: vscode.DataTransfer): void {
    const [node] = nodes;
    if (node?.type === 'section' && node.place)
      data.set(dragged, new vscode.DataTransferItem(node.id));
  }

  async handleDrop(target: OverviewNode | undefined, data: vscode.DataTransfer): Promise<void> {
    const id: unknown = data.get(dragged)?.value;
    const editor = await this.editorOfReview();
    if (typeof id !== 'string' || !editor || id === target?.id) return;
    const { review } = this.reviews.reading(editor.document);
    const section = sectionOf(this.nodeOf(id), review);
    const place = sectionOf(sectionDroppedOn(this.current(), id, target?.id), review);
    if (section && place) await moveTo(editor, section, place, review);
    else if (target)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('A section can change places with those under the same heading.'),
      );
    await this.select(id);
  }

  /** The nodes of the text as it is now. */
  private current(): readonly OverviewSection[] {
    const { reading } = this.inFront;
    if (this.source === reading) return this.nodes;
    this.source = reading;
    this.nodes = reading
      ? overviewOf(reading.review, reading.model, reading.findings, reading.settings.lint)
      : [];
    this.parents = new Map();
    this.nodes.forEach((node) => this.addParents(node));
    return this.nodes;
  }

  private addParents(section: OverviewSection): void {
    for (const child of section.children) {
      this.parents.set(child.id, section);
      if (child.type === 'section') this.addParents(child);
    }
  }

  private nodeOf(id: string | undefined): OverviewNode | undefined {
    return id === undefined ? undefined : nodeWithId(this.current(), id);
  }

  /** Only what somebody sees is made anew. */
  private refresh(): void {
    if (!this.view.visible) return;
    const { document } = this.inFront;
    const isActive = document === vscode.window.activeTextEditor?.document;
    // While something else is in the editor, one may wonder which review this is.
    this.view.description =
      (document && !isActive ? document.uri.path.split('/').at(-1) : undefined) ?? '';
    this.changed.fire(undefined);
  }

  private async editorOfReview(): Promise<vscode.TextEditor | undefined> {
    const { document } = this.inFront;
    return document && show(document, true);
  }

  private sectionAtCaret(editor: vscode.TextEditor, review: Review): Section | undefined {
    const caret = editor.document.offsetAt(editor.selection.active);
    const line = editor.selection.active.line;
    const atHeading = review.sections.find(
      ({ level, headingRange }) =>
        level > 0 && toRange(headingRange, editor.document).end.line === line,
    );
    // On the heading of a factor among others, that factor is meant; in its text, the section.
    if (atHeading && placesFor(atHeading).length > 1) return atHeading;
    return editor.document === this.inFront.document
      ? sectionOf(sectionAt(this.current(), caret), review)
      : review.sections.findLast(({ level, start }) => level > 1 && start <= caret);
  }

  private followCaretSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.following);
    if (!this.view.visible) return;
    this.following = setTimeout(() => {
      const section = sectionAt(this.current(), editor.document.offsetAt(editor.selection.active));
      const [selected] = this.view.selection;
      const isThere =
        selected?.id === section?.id ||
        (selected !== undefined && this.getParent(selected)?.id === section?.id);
      if (section && !isThere && editor.document === this.inFront.document)
        void this.select(section.id);
    }, restOfCaret);
  }

  private async select(id: string): Promise<void> {
    const node = this.nodeOf(id);
    if (node && this.view.visible)
      await this.view.reveal(node, { select: true, focus: false, expand: false });
  }
}

/** The section that a node stands for. */
function sectionOf(node: OverviewNode | undefined, review: Review): Section | undefined {
  return node?.type === 'section' && node.place
    ? review.sections.find(({ level, start }) => level > 0 && start === node.start)
    : undefined;
}

/** How a node looks in the tree, and what it says to a screen reader. */
export function toTreeItem(node: OverviewNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.title);
  item.id = node.id;
  item.description = node.words;
  // Both may be cut off in a narrow view.
  item.tooltip = [node.title, node.words].filter((part) => part !== '').join('\n');
  if (node.type === 'entry') {
    item.iconPath = new vscode.ThemeIcon(node.isDone ? 'pass' : entryIcons[node.kind]);
    item.contextValue = 'entry';
    item.command = goToCommand(node);
    item.accessibilityInformation = { label: joined(node.title, node.words), role: 'treeitem' };
    return item;
  }
  const { children, state } = node;
  item.collapsibleState =
    children.length === 0
      ? vscode.TreeItemCollapsibleState.None
      : children.length <= mostExpanded
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.Collapsed;
  item.iconPath = new vscode.ThemeIcon(stateIcons[state]);
  item.contextValue = state === 'missing' ? 'missingSection' : 'section';
  item.command =
    state === 'missing'
      ? {
          command: 'incidentReview.insertOutlineItem',
          title: vscode.l10n.t('Insert Section'),
          arguments: [node.id],
        }
      : goToCommand(node);
  // Where the words say what is in it, that it is there goes without saying only to the eye.
  const present = vscode.l10n.t('present');
  const isSaid = state !== 'present' || node.words === present;
  item.accessibilityInformation = {
    label: joined(node.title, isSaid ? '' : present, node.words),
    role: 'treeitem',
  };
  if (state === 'missing') item.tooltip = vscode.l10n.t('Select to insert "{0}" here.', node.title);
  return item;
}

function goToCommand({ id }: OverviewNode): vscode.Command {
  return {
    command: 'incidentReview.goToOutlineItem',
    title: vscode.l10n.t('Go There'),
    arguments: [id],
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

const stateIcons: Readonly<Record<SectionState, string>> = {
  present: 'circle-filled',
  thin: 'circle-outline',
  empty: 'dash',
  missing: 'add',
};

const entryIcons: Readonly<Record<OverviewEntryKind, string>> = {
  timeline: 'clock',
  diagnosis: 'search',
  factors: 'git-merge',
  rationale: 'person',
  'went-well': 'star-empty',
  actions: 'tools',
};

import * as vscode from 'vscode';
import {
  dayOf,
  everything,
  openActionsIn,
  openActionsOf,
  reviewsIn,
  titleOf,
  type OpenAction,
  type RegisteredReview,
  type RegisterFilter,
  type ReviewOrder,
} from '../register/register.js';
import type { Place } from '../register/summary.js';
import { calendarDate } from '../sections/template.js';

/** What a row of the view stands for. */
export type ReviewNode =
  | { readonly type: 'review'; readonly review: RegisteredReview }
  | (OpenAction & {
      readonly type: 'action';
      /** Not beneath its review. */
      readonly standsAlone: boolean;
    })
  | { readonly type: 'more'; readonly left: number };

/** What the rows of the first level are. */
export type Grouping = 'reviews' | 'actions';

export const showMoreCommand = 'incidentReview.showMoreReviews';
/** A list of thousands is read by nobody, and slow to send to the screen. */
const rowsAtOnce = 200;

/** Where reviews come from. */
export interface Register {
  readonly reviews: readonly RegisteredReview[];
}

/** The reviews of a workspace with their open actions, or the open actions of all of them. */
export class ReviewTree implements vscode.TreeDataProvider<ReviewNode> {
  filter: RegisterFilter = everything;
  order: ReviewOrder = 'date';
  grouping: Grouping = 'reviews';
  private rows = rowsAtOnce;
  private counted = { shown: 0, all: 0 };
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly didCount = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  /** The rows of the first level were counted. */
  readonly onDidCount = this.didCount.event;

  constructor(private readonly register: Register) {}

  /** How many rows the filter leaves of the first level, and how many there are without it, as last shown. */
  get counts(): { readonly shown: number; readonly all: number } {
    return this.counted;
  }

  /** Another filter, order or grouping: from the first row on. */
  change(change: Partial<Pick<ReviewTree, 'filter' | 'order' | 'grouping'>>): void {
    Object.assign(this, change);
    this.rows = rowsAtOnce;
    this.refresh();
  }

  showMore(): void {
    this.rows += rowsAtOnce;
    this.refresh();
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  getChildren(node?: ReviewNode): ReviewNode[] {
    if (node?.type === 'review') {
      const { review } = node;
      return openActionsOf(review).map((action) => ({
        type: 'action',
        review,
        action,
        standsAlone: false,
      }));
    }
    if (node) return [];
    const all = this.register.reviews;
    const rows = this.grouping === 'reviews' ? this.reviewsOf(all) : this.actionsOf(all);
    this.didCount.fire();
    return rows;
  }

  getTreeItem(node: ReviewNode): vscode.TreeItem {
    switch (node.type) {
      case 'review':
        return reviewItem(node.review, this.order);
      case 'action':
        return actionItem(node, node.standsAlone, calendarDate(new Date()));
      case 'more':
        return moreItem(node.left);
    }
  }

  private reviewsOf(all: readonly RegisteredReview[]): ReviewNode[] {
    const shown = reviewsIn(all, this.filter, this.order);
    this.counted = { shown: shown.length, all: all.length };
    return this.firstRows(shown.map((review) => ({ type: 'review', review })));
  }

  private actionsOf(all: readonly RegisteredReview[]): ReviewNode[] {
    const shown = openActionsIn(all, this.filter);
    const count = all.reduce((sum, review) => sum + openActionsOf(review).length, 0);
    this.counted = { shown: shown.length, all: count };
    return this.firstRows(
      shown.map(({ review, action }) => ({ type: 'action', review, action, standsAlone: true })),
    );
  }

  private firstRows(nodes: readonly ReviewNode[]): ReviewNode[] {
    const left = nodes.length - this.rows;
    return left > 0 ? [...nodes.slice(0, this.rows), { type: 'more', left }] : [...nodes];
  }
}

/** What a list is sorted by stands in front: what stands behind is cut off where there is little room. */
function reviewItem(review: RegisteredReview, order: ReviewOrder): vscode.TreeItem {
  const { address, path, summary } = review;
  const open = openActionsOf(review).length;
  const item = new vscode.TreeItem(
    leading({ date: dayOf(review), severity: summary.severity, title: '' }[order], titleOf(review)),
    open > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None,
  );
  const { severity, services, status, actions } = summary;
  const actionWords = actions.length === 0 ? undefined : openActionWords(open);
  const named = [services.join(', '), status, actionWords];
  const parts = [dayOf(review), severity, ...named];
  const behind = {
    date: [severity, ...named],
    severity: [dayOf(review), ...named],
    title: parts,
  };
  item.id = address;
  item.description = joined(behind[order], ' · ');
  item.tooltip = joined([titleOf(review), ...parts, path], '\n');
  item.iconPath = new vscode.ThemeIcon('notebook');
  item.contextValue = 'review';
  item.command = opening(address, summary);
  const label = joined(
    [
      titleOf(review),
      dayOf(review) ?? vscode.l10n.t('no date'),
      severity === undefined ? undefined : vscode.l10n.t('severity {0}', severity),
      services.length === 0 ? undefined : vscode.l10n.t('services {0}', services.join(', ')),
      status === undefined ? undefined : vscode.l10n.t('status {0}', status),
      actionWords,
    ],
    ', ',
  );
  item.accessibilityInformation = { label, role: 'treeitem' };
  return item;
}

function openActionWords(open: number): string {
  if (open === 0) return vscode.l10n.t('all actions done');
  return open === 1 ? vscode.l10n.t('1 open action') : vscode.l10n.t('{0} open actions', open);
}

function actionItem(
  { review, action }: OpenAction,
  standsAlone: boolean,
  today: string,
): vscode.TreeItem {
  const { title, owner, line, column } = action;
  const item = new vscode.TreeItem(standsAlone ? leading(action.dueDay, title) : title);
  const due = dueWords(action, today);
  const from = standsAlone ? titleOf(review) : undefined;
  const parts = [due, owner, from];
  item.id = `${review.address}#${String(line)}:${String(column)}${standsAlone ? '!' : ''}`;
  item.description = joined(parts, ' · ');
  item.tooltip = joined([title, ...parts, review.path], '\n');
  item.iconPath = new vscode.ThemeIcon('circle-outline');
  item.contextValue = 'action';
  item.command = opening(review.address, action);
  const label = joined(
    [
      vscode.l10n.t('Open action: {0}', title),
      owner === undefined ? vscode.l10n.t('no owner') : vscode.l10n.t('owner {0}', owner),
      due ?? vscode.l10n.t('no due date'),
      from === undefined ? undefined : vscode.l10n.t('from the review {0}', from),
    ],
    ', ',
  );
  item.accessibilityInformation = { label, role: 'treeitem' };
  return item;
}

function dueWords({ due, dueDay }: OpenAction['action'], today: string): string | undefined {
  if (due === undefined) return undefined;
  return dueDay !== undefined && dueDay < today
    ? vscode.l10n.t('was due {0}', due)
    : vscode.l10n.t('due {0}', due);
}

function moreItem(left: number): vscode.TreeItem {
  const title = vscode.l10n.t('Show more ({0} left)', left);
  const item = new vscode.TreeItem(title);
  item.id = 'more';
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: showMoreCommand, title };
  return item;
}

function opening(address: string, { line, column }: Place): vscode.Command {
  const start = new vscode.Position(line - 1, column - 1);
  const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(start, start) };
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.parse(address), options],
  };
}

function leading(first: string | undefined, title: string): string {
  return first === undefined || first === '' || title.startsWith(first)
    ? title
    : `${first} ${title}`;
}

function joined(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

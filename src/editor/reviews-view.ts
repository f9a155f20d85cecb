import * as vscode from 'vscode';
import {
  everything,
  namesIn,
  reviewOrders,
  type CountedName,
  type RegisterFilter,
  type ReviewOrder,
} from '../register/register.js';
import type { ReviewSummary } from '../register/summary.js';
import type { ReadingProgress, ReviewIndex } from './review-index.js';
import { ReviewTree, showMoreCommand, type Grouping } from './review-tree.js';

/** Milliseconds after activation: the first findings come first. */
const pauseBeforeLooking = 2_000;

/** Lists the reviews of the workspace and their open actions, beside the files. */
export function registerReviewsView(index: ReviewIndex): vscode.Disposable {
  const tree = new ReviewTree(index);
  const view = vscode.window.createTreeView('incidentReview.reviews', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const contexts = new Map<string, unknown>();
  const setContext = (name: string, value: unknown): void => {
    if (contexts.get(name) === value) return;
    contexts.set(name, value);
    void vscode.commands.executeCommand('setContext', `incidentReview.${name}`, value);
  };
  const describe = (): void => {
    view.description = descriptionOf(tree);
    view.message = messageOf(tree, index.reading);
    setContext('reviewsGrouping', tree.grouping);
    setContext('reviewsFiltered', tree.filter !== everything);
    setContext('readingReviews', index.reading?.state === 'reading');
  };
  const update = (): void => {
    setContext('workspaceHasReviews', index.hasReviews);
    if (!view.visible) return;
    // The words follow as soon as VS Code asks for the rows.
    tree.refresh();
  };
  const start = setTimeout(() => void index.look(), pauseBeforeLooking);
  setContext('reviewsGrouping', tree.grouping);

  /** A command asks for the reviews even where the view is folded up. */
  const command = (name: string, run: () => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(`incidentReview.${name}`, async () => {
      void index.want();
      await run();
    });
  const group = (grouping: Grouping) => async () => {
    tree.change({ grouping });
    await vscode.commands.executeCommand('incidentReview.reviews.focus');
  };
  return vscode.Disposable.from(
    view,
    index.onDidChange(update),
    tree.onDidCount(describe),
    view.onDidChangeVisibility(({ visible }) => {
      if (!visible) return;
      update();
      void index.want();
    }),
    new vscode.Disposable(() => {
      clearTimeout(start);
    }),
    command('listReviews', group('reviews')),
    command('listOpenActions', group('actions')),
    command('filterReviews', async () => {
      const filter = await askForNames(tree.filter, index);
      if (filter) tree.change({ filter });
    }),
    command('searchReviews', async () => {
      const filter = await askForWords(tree.filter);
      if (filter) tree.change({ filter });
    }),
    command('clearReviewFilter', () => {
      tree.change({ filter: everything });
    }),
    command('sortReviews', async () => {
      const order = await askForOrder(tree.order);
      if (order) tree.change({ order, grouping: 'reviews' });
    }),
    vscode.commands.registerCommand('incidentReview.refreshReviews', () => index.refresh()),
    vscode.commands.registerCommand('incidentReview.stopReadingReviews', () => {
      index.stop();
    }),
    vscode.commands.registerCommand(showMoreCommand, () => {
      tree.showMore();
    }),
  );
}

function descriptionOf({ grouping, order }: ReviewTree): string {
  if (grouping === 'actions') return vscode.l10n.t('open actions by due date');
  return {
    date: vscode.l10n.t('by date'),
    severity: vscode.l10n.t('by severity'),
    title: vscode.l10n.t('by title'),
  }[order];
}

/** How far the reading is, and what of it all is to be seen. */
function messageOf(tree: ReviewTree, reading: ReadingProgress | undefined): string {
  const isReading = reading?.state === 'reading';
  const parts = [
    readingWords(reading),
    filterWords(tree),
    tree.grouping === 'actions' && tree.counts.all === 0 && !isReading
      ? vscode.l10n.t('No review has an open action.')
      : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function readingWords(reading: ReadingProgress | undefined): string | undefined {
  if (!reading) return undefined;
  const { done, total, state } = reading;
  if (state === 'stopped')
    return total === undefined
      ? vscode.l10n.t('Reading was stopped; "Refresh Reviews" goes on.')
      : vscode.l10n.t(
          'Reading was stopped after {0} of {1} files; "Refresh Reviews" goes on.',
          done,
          total,
        );
  return total === undefined
    ? vscode.l10n.t('Looking for reviews…')
    : vscode.l10n.t('Reading reviews: {0} of {1}…', done, total);
}

/** "3 of 40 reviews shown: SEV-1 or SEV-2; checkout; with open actions; with the words "disk full"." */
export function filterWords({ filter, counts, grouping }: ReviewTree): string | undefined {
  const or = (names: readonly string[]): string => names.join(vscode.l10n.t(' or '));
  const { severities, services, statuses, onlyWithOpenActions, words } = filter;
  const chosen = [
    ...[severities, services, statuses].filter(({ length }) => length > 0).map(or),
    ...(onlyWithOpenActions ? [vscode.l10n.t('with open actions')] : []),
    ...(words === '' ? [] : [vscode.l10n.t('with the words "{0}"', words)]),
  ].join('; ');
  if (chosen === '') return undefined;
  const { shown, all } = counts;
  return grouping === 'reviews'
    ? vscode.l10n.t('{0} of {1} reviews shown: {2}.', shown, all, chosen)
    : vscode.l10n.t('{0} of {1} open actions shown: {2}.', shown, all, chosen);
}

/** A name to choose, or a line between kinds of names. */
interface NameItem extends vscode.QuickPickItem {
  readonly of?: 'severities' | 'services' | 'statuses' | 'onlyWithOpenActions';
}

/** Undefined when dismissed. */
async function askForNames(
  filter: RegisterFilter,
  { reviews }: ReviewIndex,
): Promise<RegisterFilter | undefined> {
  const namesOf = (read: (summary: ReviewSummary) => readonly (string | undefined)[]) =>
    namesIn(reviews, read);
  const items: NameItem[] = [
    {
      label: vscode.l10n.t('Only with open actions'),
      picked: filter.onlyWithOpenActions,
      of: 'onlyWithOpenActions',
    },
    ...nameItems(
      vscode.l10n.t('Severity'),
      'severities',
      filter,
      namesOf(({ severity }) => [severity]),
    ),
    ...nameItems(
      vscode.l10n.t('Services'),
      'services',
      filter,
      namesOf(({ services }) => services),
    ),
    ...nameItems(
      vscode.l10n.t('Status'),
      'statuses',
      filter,
      namesOf(({ status }) => [status]),
    ),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    title: vscode.l10n.t('Filter Reviews'),
    placeHolder: vscode.l10n.t('Which reviews would you like to see? Choose nothing for all.'),
  });
  if (!picked) return undefined;
  const chosen = (kind: NameItem['of']): readonly string[] =>
    picked.filter(({ of }) => of === kind).map(({ label }) => label);
  return simplest({
    words: filter.words,
    severities: chosen('severities'),
    services: chosen('services'),
    statuses: chosen('statuses'),
    onlyWithOpenActions: chosen('onlyWithOpenActions').length > 0,
  });
}

function nameItems(
  title: string,
  of: 'severities' | 'services' | 'statuses',
  filter: RegisterFilter,
  names: readonly CountedName[],
): readonly NameItem[] {
  if (names.length === 0) return [];
  return [
    { label: title, kind: vscode.QuickPickItemKind.Separator },
    ...names.map(({ name, count }) => ({
      label: name,
      description: count === 1 ? vscode.l10n.t('1 review') : vscode.l10n.t('{0} reviews', count),
      picked: filter[of].includes(name),
      of,
    })),
  ];
}

async function askForWords(filter: RegisterFilter): Promise<RegisterFilter | undefined> {
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Find Reviews by Words'),
    prompt: vscode.l10n.t(
      'Words in the title, services, path or open actions of a review. Leave this empty for all reviews.',
    ),
    value: filter.words,
  });
  return words === undefined ? undefined : simplest({ ...filter, words: words.trim() });
}

/** A filter that lets all through is none. */
function simplest(filter: RegisterFilter): RegisterFilter {
  const { words, severities, services, statuses, onlyWithOpenActions } = filter;
  const isSet =
    words !== '' ||
    onlyWithOpenActions ||
    severities.length + services.length + statuses.length > 0;
  return isSet ? filter : everything;
}

async function askForOrder(current: ReviewOrder): Promise<ReviewOrder | undefined> {
  const labels: Readonly<Record<ReviewOrder, string>> = {
    date: vscode.l10n.t('By date, newest first'),
    severity: vscode.l10n.t('By severity, most severe first'),
    title: vscode.l10n.t('By title'),
  };
  const picked = await vscode.window.showQuickPick(
    reviewOrders.map((order) => ({
      label: labels[order],
      order,
      ...(order === current && { description: vscode.l10n.t('as now') }),
    })),
    { title: vscode.l10n.t('Sort Reviews') },
  );
  return picked?.order;
}

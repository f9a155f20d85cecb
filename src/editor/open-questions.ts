import * as vscode from 'vscode';
import { answerQuestion } from '../drafting/answer-question.js';
import { setAsideQuestion } from '../drafting/set-aside-question.js';
import type { Fix } from '../lint/fix.js';
import { interviewGuide } from '../questions/interview-guide.js';
import { quotationOf } from '../questions/quotation.js';
import type { OpenQuestion } from '../questions/open-questions.js';
import type { Theme } from '../questions/theme.js';
import { themes } from '../questions/themes/index.js';
import type { Range, Review } from '../review/review.js';
import { definitionOf } from '../sections/catalogue.js';
import { say } from '../wording.js';
import { insert, replace, select } from './insertion.js';
import { show, type ReviewInFront } from './review-in-front.js';

const viewId = 'incidentReview.openQuestions';
const groupedBySection = 'incidentReview.questionsBySection';

/** Groups in sight at first; the others wait behind one line. */
const handful = 5;

/** Questions that stand together: of one theme, or with their answers in one section. */
interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly label: string;
  readonly theme: Theme | undefined;
  readonly questions: readonly OpenQuestion[];
}

interface Question {
  readonly kind: 'question';
  readonly question: OpenQuestion;
  readonly group: Group;
}

/** The groups behind the handful. */
interface Rest {
  readonly kind: 'rest';
  readonly groups: readonly Group[];
}

type Node = Group | Question | Rest;

/** The questions that the review at hand raises and does not answer: a view of them, and what can be done with each. */
export function registerOpenQuestions(inFront: ReviewInFront): vscode.Disposable {
  const questions = new Questions(inFront);
  const view = vscode.window.createTreeView(viewId, { treeDataProvider: questions });
  const update = (): void => {
    questions.update();
    const count = questions.all.length;
    view.badge = count > 0 ? { value: count, tooltip: countOfQuestions(count) } : undefined;
    if (inFront.reading && count === 0) view.message = noQuestions();
    else delete view.message;
  };
  const command = (name: string, run: (node?: Node) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`incidentReview.${name}`, run);
  const group = (isBySection: boolean) => async (): Promise<void> => {
    questions.isBySection = isBySection;
    await vscode.commands.executeCommand('setContext', groupedBySection, isBySection);
    update();
  };
  update();
  return vscode.Disposable.from(
    view,
    questions,
    inFront.onDidChange(update),
    command('goToQuestion', (node) => questions.goTo(node)),
    command('answerQuestion', (node) => questions.answer(node)),
    command('setAsideQuestion', (node) => questions.setAside(node)),
    command('copyQuestion', (node) => questions.copy(node)),
    command('copyInterviewGuide', () => questions.copyGuide()),
    command('groupQuestionsBySection', group(true)),
    command('groupQuestionsByTheme', group(false)),
  );
}

class Questions implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  isBySection = false;
  /** Of the text as it was when the view was updated last; their offsets are not used later. */
  all: readonly OpenQuestion[] = [];
  private groups: readonly Group[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly inFront: ReviewInFront) {}

  update(): void {
    const { reading } = this.inFront;
    this.all = reading?.questions ?? [];
    this.groups = this.isBySection ? bySection(this.all, reading?.review) : byTheme(this.all);
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    switch (node?.kind) {
      case undefined: {
        const rest = this.groups.slice(handful);
        const shown = this.groups.slice(0, handful);
        return rest.length > 0 ? [...shown, { kind: 'rest', groups: rest }] : [...shown];
      }
      case 'rest':
        return [...node.groups];
      case 'group':
        return node.questions.map((question) => ({ kind: 'question', question, group: node }));
      case 'question':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const review = this.inFront.reading?.review;
    switch (node.kind) {
      case 'rest': {
        const label = vscode.l10n.t('{0} more', node.groups.length);
        return new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
      }
      case 'group':
        return this.groupItem(node, review);
      case 'question':
        return questionItem(node, review);
    }
  }

  async goTo(node?: Node): Promise<void> {
    const open = await this.chosen(node, vscode.l10n.t('Which question? Its sentence is shown'));
    if (open) await this.select(open.question.sentence);
  }

  async answer(node?: Node): Promise<void> {
    const open = await this.chosen(node, vscode.l10n.t('Which question would you like to answer?'));
    if (!open) return;
    const { question, review } = open;
    const fix = answerQuestion(review, question);
    if (fix) await this.apply(fix);
    else if (question.asked) await this.select(question.asked);
  }

  async setAside(node?: Node): Promise<void> {
    const title = vscode.l10n.t('Which question would you like to set aside?');
    const subject =
      node?.kind === 'group' ? node.theme?.id : (await this.chosen(node, title))?.question.id;
    if (subject === undefined) return;
    const reason = await vscode.window.showInputBox({
      title: vscode.l10n.t('Set aside'),
      prompt: vscode.l10n.t(
        'Why? It becomes a comment in the document, so that colleagues see it.',
      ),
      placeHolder: vscode.l10n.t('already told in the review of March'),
    });
    const reading = this.inFront.reading;
    const fix =
      reason === undefined
        ? undefined
        : reading && setAsideQuestion(reading.review, subject, reason);
    if (fix) await this.apply(fix);
  }

  async copy(node?: Node): Promise<void> {
    const open = await this.chosen(node, vscode.l10n.t('Which question would you like to copy?'));
    if (!open) return;
    const { question, review } = open;
    await vscode.env.clipboard.writeText(
      `${say(question.question)}\n\n> ${quotationOf(question.sentence, review)}\n`,
    );
  }

  async copyGuide(): Promise<void> {
    const { reading } = this.inFront;
    if (!reading) return;
    const by = await vscode.window.showQuickPick(
      [
        {
          label: vscode.l10n.t('By role'),
          detail: vscode.l10n.t('Whom each question is for'),
          by: 'role' as const,
        },
        {
          label: vscode.l10n.t('By moment'),
          detail: vscode.l10n.t('In the order of the timeline'),
          by: 'moment' as const,
        },
      ],
      { title: vscode.l10n.t('Copy Interview Guide') },
    );
    if (!by) return;
    const { review, questions } = reading;
    await vscode.env.clipboard.writeText(interviewGuide(review, questions, by.by));
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The interview guide is on the clipboard, as Markdown.'),
    );
  }

  private groupItem(group: Group, review: Review | undefined): vscode.TreeItem {
    const isFirst = this.groups[0] === group;
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(group.label, isFirst ? Expanded : Collapsed);
    item.id = group.id;
    const [first] = group.questions;
    if (group.theme && first && review) {
      item.description = quoted(first.sentence, review);
      item.tooltip = new vscode.MarkdownString(
        `**${say(group.theme.title)}**\n\n${say(group.theme.explanation)}`,
      );
      item.contextValue = 'theme';
    }
    const count = countOfQuestions(group.questions.length);
    item.accessibilityInformation = {
      label: [group.label, count, item.description].filter(Boolean).join(', '),
    };
    return item;
  }

  /** The question of a line of the view, or the one picked from all of them, as it stands in the text now. */
  private async chosen(
    node: Node | undefined,
    title: string,
  ): Promise<{ readonly question: OpenQuestion; readonly review: Review } | undefined> {
    const id = node?.kind === 'question' ? node.question.id : await this.picked(title);
    const { reading } = this.inFront;
    const question = reading?.questions.find((open) => open.id === id);
    return reading && question && { question, review: reading.review };
  }

  private async picked(title: string): Promise<string | undefined> {
    const { reading } = this.inFront;
    const items = reading
      ? reading.questions.map((open) => ({
          label: say(open.question),
          detail: quotationOf(open.sentence, reading.review),
          id: open.id,
        }))
      : [];
    if (items.length === 0) {
      void vscode.window.showInformationMessage(reading ? noQuestions() : noReview());
      return undefined;
    }
    return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.id;
  }

  private async select(range: Range): Promise<void> {
    const { document } = this.inFront;
    if (document) select(await show(document), range);
  }

  private async apply(fix: Fix): Promise<void> {
    const { document } = this.inFront;
    if (!document) return;
    const editor = await show(document);
    if (fix.snippet) await insert(editor, fix.edits);
    else await replace(editor, fix.edits);
  }
}

function byTheme(questions: readonly OpenQuestion[]): readonly Group[] {
  const ids = [...new Set(questions.map(({ theme }) => theme))];
  return ids.map((id) => {
    const theme = themes.find((candidate) => candidate.id === id);
    return {
      kind: 'group',
      id,
      label: theme ? say(theme.title) : id,
      theme,
      questions: questions.filter((question) => question.theme === id),
    };
  });
}

/** By where an answer belongs, in the template's order. */
function bySection(
  questions: readonly OpenQuestion[],
  review: Review | undefined,
): readonly Group[] {
  const sections = [...new Set(questions.map(({ section }) => section))];
  const order = (review?.catalogue ?? []).map(({ kind }) => kind);
  const place = (kind: OpenQuestion['section']): number =>
    order.includes(kind) ? order.indexOf(kind) : order.length;
  return sections
    .sort((a, b) => place(a) - place(b))
    .map((section) => ({
      kind: 'group',
      id: `section/${section}`,
      label: say(
        (definitionOf(section, review?.catalogue) ?? definitionOf(section))?.title ?? section,
      ),
      theme: undefined,
      questions: questions.filter((question) => question.section === section),
    }));
}

function questionItem({ question, group }: Question, review: Review | undefined): vscode.TreeItem {
  const words = say(question.question);
  const item = new vscode.TreeItem(words);
  item.id = `${group.id}/${question.id}`;
  item.contextValue = 'question';
  const sentence = review ? quotationOf(question.sentence, review) : '';
  const isAsked = question.asked !== undefined;
  item.iconPath = new vscode.ThemeIcon(isAsked ? 'edit' : 'question');
  if (isAsked) item.description = vscode.l10n.t('asked in the text');
  // The questions are longer than the view is wide.
  item.tooltip = new vscode.MarkdownString(`**${words}**\n\n> ${sentence}`);
  item.accessibilityInformation = {
    label: [words, item.description, vscode.l10n.t('raised by: {0}', sentence)]
      .filter(Boolean)
      .join(', '),
  };
  item.command = {
    command: 'incidentReview.goToQuestion',
    title: vscode.l10n.t('Go to the Sentence'),
    arguments: [{ kind: 'question', question, group } satisfies Question],
  };
  return item;
}

/** "7 open questions". */
export function countOfQuestions(count: number): string {
  return count === 1
    ? vscode.l10n.t('1 open question')
    : vscode.l10n.t('{0} open questions', count);
}

function quoted(range: Range, review: Review): string {
  return `“${quotationOf(range, review)}”`;
}

function noQuestions(): string {
  return vscode.l10n.t('No question is open that this review raises.');
}

function noReview(): string {
  return vscode.l10n.t('Open an incident review first.');
}

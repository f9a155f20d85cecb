import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/** Tables and task lists only: the rest of GFM doubles the time and adds nothing a rule looks at. */
function tablesAndTaskLists(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmTaskListItem()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];
}

const plain = unified().use(remarkParse).freeze();
const extended = unified().use(remarkParse).use(tablesAndTaskLists).freeze();

/** Without these signs there is neither a table nor a task list, and looking for them takes a third of the time. */
const signs = /[|]|:-|-:|\[[ \txX\r\n]\]/;

/** Parses Markdown into mdast. Offsets in the tree are UTF-16 code units of the text. */
export function parseMarkdown(text: string): Root {
  return (signs.test(text) ? extended : plain).parse(text);
}

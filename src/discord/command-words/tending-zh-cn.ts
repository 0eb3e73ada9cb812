import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in simplified Chinese. */
export const simplifiedChineseTending: TendingCommandWords = {
  corpus: { name: '报道库', description: '维护报道库' },
  corpusAdd: { name: '添加', description: '添加文章：上传文件或粘贴正文' },
  corpusRemove: { name: '移除', description: '把文章移出报道库，但不删除' },
  article: { name: '文章', description: '输入标题、文件名或编号的一部分' },
  audit: { name: '操作记录', description: '谁在何时更改了报道库的什么' },
};

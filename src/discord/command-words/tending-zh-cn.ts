import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in simplified Chinese. */
export const simplifiedChineseTending: TendingCommandWords = {
  corpus: { name: '报道库', description: '维护报道库' },
  corpusAdd: { name: '添加', description: '添加文章：上传文件或粘贴正文' },
  corpusRemove: { name: '移除', description: '把文章移出报道库，但不删除' },
  article: { name: '文章', description: '输入标题、文件名或编号的一部分' },
  corpusHide: { name: '隐藏', description: '隐藏文章：重新显示之前不再被引用' },
  corpusShow: { name: '显示', description: '重新显示隐藏的文章' },
  hiddenArticle: { name: '文章', description: '选择一篇隐藏的文章' },
  alias: { name: '别名', description: '用来查找人和事物的名称' },
  aliasAdd: { name: '添加', description: '添加名称：它指谁或什么' },
  aliasList: { name: '列表', description: '管理员添加的名称' },
  aliasRemove: { name: '移除', description: '移除管理员添加的名称' },
  aliasName: { name: '名称', description: '文章或成员所写的名称' },
  aliasConcept: { name: '所指', description: '用任何文字输入所指对象的任一名称' },
  corpusFeed: { name: '订阅源', description: '条目会成为文章的订阅源' },
  feedAdd: { name: '添加', description: '添加并抓取订阅源' },
  feedList: { name: '列表', description: '所有订阅源及其状况' },
  feedRemove: { name: '移除', description: '移除订阅源，文章保留' },
  feedFetch: { name: '抓取', description: '立即抓取一个或全部订阅源' },
  feedUrl: { name: '网址', description: '订阅源的网址' },
  feedOutlet: { name: '媒体', description: '如何称呼发布者；默认用订阅源标题' },
  feedName: { name: '订阅源', description: '选择一个订阅源' },
  audit: { name: '操作记录', description: '谁在何时更改了报道库的什么' },
};

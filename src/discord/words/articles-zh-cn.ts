import type { ArticleWords } from './articles-en.js';
import { formats } from './formats.js';

const { counted } = formats('zh-CN');

/** What is said of articles that are added, hidden and removed, in simplified Chinese. */
export const simplifiedChineseArticles: ArticleWords = {
  notFound: '没有这篇文章，请在输入时从列表中选择。',
  inFile: (file) => `所在文件：${file}`,
  gone: '文件已不存在，可能已被移除或改名。',
  remove: {
    header: '要把这个文件移出报道库吗？',
    others: (n) => `同一文件中的另外 ${counted(n, { other: '# 篇文章' })}也会一起移出：`,
    kept: '文件不会被删除，而是移到存放已移除文件的文件夹，机器人的运营者可以从那里恢复。',
    confirm: '移除',
    done: '文件已移出报道库',
    keptAs: (path) => `它现在位于已移除文件的文件夹中：${path}`,
  },
};

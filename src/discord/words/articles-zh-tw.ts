import type { ArticleWords } from './articles-en.js';
import { formats } from './formats.js';

const { counted } = formats('zh-TW');

/** What is said of articles that are added, hidden and removed, in traditional Chinese. */
export const traditionalChineseArticles: ArticleWords = {
  notFound: '沒有這篇文章，請在輸入時從清單中選擇。',
  inFile: (file) => `所在檔案：${file}`,
  gone: '檔案已不存在，可能已被移除或更名。',
  remove: {
    header: '要把這個檔案移出報導庫嗎？',
    others: (n) => `同一檔案中的另外 ${counted(n, { other: '# 篇文章' })}也會一起移出：`,
    kept: '檔案不會被刪除，而是移到存放已移除檔案的資料夾，機器人的營運者可以從那裡復原。',
    confirm: '移除',
    done: '檔案已移出報導庫',
    keptAs: (path) => `它現在位於已移除檔案的資料夾中：${path}`,
  },
};

import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in traditional Chinese. */
export const traditionalChineseTending: TendingCommandWords = {
  corpus: { name: '報導庫', description: '維護報導庫' },
  corpusAdd: { name: '新增', description: '新增文章：上傳檔案或貼上內文' },
  corpusRemove: { name: '移除', description: '把文章移出報導庫，但不刪除' },
  article: { name: '文章', description: '輸入標題、檔名或編號的一部分' },
  audit: { name: '操作紀錄', description: '誰在何時變更了報導庫的什麼' },
};

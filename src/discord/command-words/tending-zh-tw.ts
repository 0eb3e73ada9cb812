import type { TendingCommandWords } from './tending-en.js';

/** The names and descriptions of the commands that tend the corpus, in traditional Chinese. */
export const traditionalChineseTending: TendingCommandWords = {
  corpus: { name: '報導庫', description: '維護報導庫' },
  corpusAdd: { name: '新增', description: '新增文章：上傳檔案或貼上內文' },
  corpusRemove: { name: '移除', description: '把文章移出報導庫，但不刪除' },
  article: { name: '文章', description: '輸入標題、檔名或編號的一部分' },
  corpusHide: { name: '隱藏', description: '隱藏文章：重新顯示之前不再被引用' },
  corpusShow: { name: '顯示', description: '重新顯示隱藏的文章' },
  hiddenArticle: { name: '文章', description: '選擇一篇隱藏的文章' },
  alias: { name: '別名', description: '用來查找人和事物的名稱' },
  aliasAdd: { name: '新增', description: '新增名稱：它指誰或什麼' },
  aliasList: { name: '清單', description: '管理員新增的名稱' },
  aliasRemove: { name: '移除', description: '移除管理員新增的名稱' },
  aliasName: { name: '名稱', description: '文章或成員所寫的名稱' },
  aliasConcept: { name: '所指', description: '用任何文字輸入所指對象的任一名稱' },
  corpusFeed: { name: '訂閱源', description: '條目會成為文章的訂閱源' },
  feedAdd: { name: '新增', description: '新增並擷取訂閱源' },
  feedList: { name: '清單', description: '所有訂閱源及其狀況' },
  feedRemove: { name: '移除', description: '移除訂閱源，文章保留' },
  feedFetch: { name: '擷取', description: '立即擷取一個或全部訂閱源' },
  feedUrl: { name: '網址', description: '訂閱源的網址' },
  feedOutlet: { name: '媒體', description: '如何稱呼發布者；預設用訂閱源標題' },
  feedName: { name: '訂閱源', description: '選擇一個訂閱源' },
  audit: { name: '操作紀錄', description: '誰在何時變更了報導庫的什麼' },
};

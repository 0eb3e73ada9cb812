import { traditionalChineseAliases } from './aliases-zh-tw.js';
import { traditionalChineseArticles } from './articles-zh-tw.js';
import { traditionalChineseFeeds } from './feeds-zh-tw.js';
import { traditionalChinesePins } from './pins-zh-tw.js';
import type { TendingWords } from './tending-en.js';

/** What moderators read who tend the corpus, in traditional Chinese. */
export const traditionalChineseTending: TendingWords = {
  notHere: '報導庫只能在其他伺服器中維護。',
  notYou: '只有管理員可以這樣做：能管理伺服器的成員，或擁有營運者指定身分組的成員。',
  expired: '這個按鈕已失效，請重新使用該指令。',
  takenUp: '從現在起，回答會以此為準。',
  notTakenUp: (reference) =>
    `變更已寫入，但未能重新讀取報導庫（編號 ${reference}）。在此之前，回答仍與原來相同。`,
  articles: traditionalChineseArticles,
  aliases: traditionalChineseAliases,
  feeds: traditionalChineseFeeds,
  pins: traditionalChinesePins,
  audit: {
    header: '管理員做過的操作',
    empty: '還沒有紀錄。',
    range: ({ first, last, total }) => `第 ${first}–${last} 筆，共 ${total} 筆，最新的在前`,
    newer: '較新',
    older: '較舊',
    theBot: '機器人',
    forgotten: '資料已刪除的成員',
    change: (before, after) => `${before} → ${after}`,
    nothing: '無',
    channel: '同時發到某個頻道',
    toldIn: (channel) => `新紀錄也會發到 ${channel}。`,
    notToldIn: (channel) => `我不能在 ${channel} 發言。請允許我檢視該頻道並傳送訊息，然後重新選擇。`,
    actions: {
      reload: '重新讀取報導庫',
      'roll back': '還原到先前的報導庫',
      fix: '更正文章資訊',
      add: '新增文章',
      replace: '取代文章',
      hide: '隱藏文章',
      show: '重新顯示文章',
      remove: '移除檔案',
      'add feed': '新增訂閱源',
      'remove feed': '移除訂閱源',
      'fetch feed': '擷取訂閱源',
      'add alias': '新增別名',
      'remove alias': '移除別名',
      pin: '為問題釘選引文',
      unpin: '取消釘選引文',
      'close feedback': '處理意見回饋',
      'set audit channel': '選擇紀錄頻道',
    },
  },
};

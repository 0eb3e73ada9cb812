import type { ArrangingWords } from './arranging-en.js';
import { formats } from './formats.js';

const { counted, number, weekday } = formats('zh-TW');

/** Arranging digests, in Chinese as written in Taiwan. */
export const traditionalChineseArranging: ArrangingWords = {
  weekday,
  arranged: '摘要已設定',
  changed: '摘要已變更',
  where: (channel, time, zone) => `傳送至 ${channel} · ${time} · ${zone}`,
  everyDay: '每天',
  workdays: '週一至週五',
  weekend: '週六和週日',
  next: (when) => `下一次：${when}`,
  everything: '涵蓋全部報導',
  all: '全部',
  only: (names) => `僅限：${names}`,
  style: { cards: '含版面和按鈕', plain: '純文字' },
  pings: (role) => `通知 ${role}`,
  whenNothing: {
    silence: '沒有新內容時不傳送',
    line: '沒有新內容時傳送一行說明',
    'on-this-day': '沒有新內容時，如有往年同日的報導，則引用',
  },
  pausedState: { 'by-hand': '已暫停', refused: '已暫停，因為無法在該頻道傳送訊息' },

  list: (n) => counted(n, { other: '共 # 個摘要' }),
  none: (command) => `本伺服器還沒有摘要。設定方法：\`${command}\``,
  paused: '摘要已暫停',
  resumed: '摘要已恢復',
  removed: '摘要已刪除',
  sentNow: (link) => `已傳送：${link}`,
  nothingNow: '沒有該頻道尚未知道的新內容，因此沒有傳送。',
  notSentNow: (why) => `尚未傳送：${why}。`,
  previewHeader: (channel) => `如果現在傳送，${channel} 會收到`,
  previewNothing: '現在不會傳送任何內容：沒有該頻道尚未知道且需要的新內容。',

  runs: '最近幾次',
  run: {
    sent: (link) => `已傳送：${link}`,
    underWay: '正在傳送',
    'nothing-new': '沒有新內容',
    missed: '未傳送：已經太遲',
    superseded: '未傳送：內容已併入下一次',
    paused: '未傳送：摘要當時已暫停',
    closed: '未傳送：頻道不存在或沒有權限',
    failed: (code) => `未傳送（${code}）`,
  },
  byHand: '應要求傳送',
  noRuns: '還沒有到過傳送時間。',

  about: '關於本摘要',
  aboutHeader: '關於本摘要',
  aboutMarks: '它彙集上一次之後收錄的報導，每件事只列一次，並逐字引用一句原文。伺服器管理者可以變更設定。',
  gone: '這個摘要已經不存在。',

  missing: (channel, permissions) =>
    `無法在 ${channel} 傳送訊息。請在該頻道授予以下權限後再試一次：${permissions}。`,
  permission: {
    ViewChannel: '檢視頻道',
    SendMessages: '傳送訊息',
    SendMessagesInThreads: '在討論串中傳送訊息',
    ReadMessageHistory: '讀取訊息歷史',
    MentionEveryone: '提及所有身分組',
  },
  badTime: (given) => `無法辨識時間${given}。請寫小時和分鐘，例如 08:00。`,
  badZone: (given) => `沒有名為${given}的時區。請輸入城市名，並從清單中選擇。`,
  badDays: (given) => `無法辨識日子${given}。請寫星期幾，或在輸入時從清單中選擇。`,
  unknownDigest: '本伺服器沒有這個摘要。請在輸入時從清單中選擇。',
  tooMany: (max) => `一個伺服器最多可以有 ${number(max)} 個摘要。請刪除或變更其中一個。`,
  everyoneRole: '摘要不會通知所有人。請選擇其他身分組，或不選。',
  notice: (channel, command) =>
    `${channel} 的摘要已暫停：三次傳送都失敗了，因為頻道不存在或沒有權限。解決之後，可用 \`${command}\` 恢復。`,
};

import { formats } from './formats.js';
import type { GuideWords } from './guide-en.js';

const { counted } = formats('zh-TW');

/** What guides members, in Chinese as written in Taiwan. */
export const traditionalChineseGuide: GuideWords = {
  hello: '您好！請用任何語言向我詢問新聞，我會引用報導原文來回答。',
  thanks: '不客氣，歡迎隨時繼續提問。',
  about:
    '我是一個機器人。我在收錄的文章裡查找能回答您問題的句子，一字不改地展示出來，並附上來源、日期和連結。我自己不寫任何內容，除這些文章之外也一無所知。',
  examples: '這些報導能回答的問題：',
  commands: (names) => [
    '還可以查看：',
    `- \`/${names.compare}\`：各家媒體對同一問題怎麼說，誰隻字未提`,
    `- \`/${names.timeline}\`：一個話題或人物的時間線`,
    `- \`/${names.who}\`：報導怎樣稱呼一個人，此人說過什麼`,
    `- \`/${names.article}\`：一篇文章的各個部分和相關報導`,
    `- \`/${names.privacy}\`：保存了您的哪些資訊，可匯出或刪除`,
  ],
  wait: (when) => `您在短時間內問了很多問題，請在 ${when} 再問。`,
  waitInServer: (when) => `本伺服器目前提問很多，請在 ${when} 再問。`,
  busy: '我還在查找您上一個問題的答案，請等它出來之後再問。',
  noAccess: (reference) =>
    `我不能在這裡發言。伺服器管理者可以允許我檢視此頻道並傳送訊息（編號 ${reference}）。`,
  deleted: (reference) => `那則訊息已被刪除，請重新提問（編號 ${reference}）。`,
  onlyYou: '這裡不允許應用程式公開發言，所以只有您能看到。',
  people: (names) => `人物：${names}`,
  named: (name, articles) => `${name}（${articles}）`,
  gaps: (stretches) => `最長的無報導時段：${stretches}`,
  gap: (from, to, days) => `${from} 至 ${to}（${counted(days, { other: '# 天' })}）`,
};

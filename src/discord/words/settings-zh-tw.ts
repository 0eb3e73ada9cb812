import type { SettingsWords } from './settings-en.js';

/** What those who manage a server read of its settings, in Chinese as written in Taiwan. */
export const traditionalChineseSettings: SettingsWords = {
  header: '本伺服器的設定',
  language: (name) => `回覆語言：${name}`,
  byQuestion: '與提問相同，否則與讀者相同',
  answers: (who) => `提問的答案（成員可另行選擇）：${who}`,
  everybody: '頻道內所有人可見',
  alone: '只有提問者可見',
  asServer: '與伺服器相同',
  notices: (channel) => `需要管理者處理的事項通知到：${channel}`,
  systemChannel: '伺服器的系統頻道',
  inChannel: (channel, what) => `${channel}：${what}`,
  saved: '已儲存。',
  more: (n) => `另有 ${n} 項`,
};

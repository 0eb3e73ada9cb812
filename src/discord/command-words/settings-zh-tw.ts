import type { SettingsCommandWords } from './settings-en.js';

/** The names and descriptions of `/settings` and `/privacy`, in Chinese as written in Taiwan. */
export const traditionalChineseSettings: SettingsCommandWords = {
  privacy: { name: '隱私', description: '查看保存了您的哪些資訊，可匯出或刪除' },
  settings: { name: '設定', description: '本伺服器的規則：回覆語言、誰能看到答案' },
  settingsShow: { name: '檢視', description: '檢視本伺服器及其頻道的設定' },
  settingsLanguage: { name: '語言', description: '機器人在這裡用哪種語言回覆' },
  settingsAnswers: { name: '答案', description: '誰能看到答案（成員可另行選擇）' },
  settingsNotices: { name: '通知', description: '在哪裡告知管理者，例如摘要已暫停' },
  settingsNoticesTo: { name: '發往', description: '哪個頻道；不選則用系統頻道' },
  settingsWhich: { name: '哪種', description: '所有回覆使用的語言' },
  settingsWho: { name: '誰', description: '誰能看到答案' },
  settingsChannel: { name: '頻道', description: '僅用於該頻道；不選則用於整個伺服器' },
};

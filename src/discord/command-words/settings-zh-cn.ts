import type { SettingsCommandWords } from './settings-en.js';

/** The names and descriptions of `/settings` and `/privacy`, in Chinese as written on the mainland. */
export const simplifiedChineseSettings: SettingsCommandWords = {
  privacy: { name: '隐私', description: '查看保存了您的哪些信息，可导出或删除' },
  settings: { name: '设置', description: '本服务器的规则：回复语言、谁能看到答案' },
  settingsShow: { name: '查看', description: '查看本服务器及其频道的设置' },
  settingsLanguage: { name: '语言', description: '机器人在这里用哪种语言回复' },
  settingsAnswers: { name: '答案', description: '谁能看到答案（成员可另行选择）' },
  settingsNotices: { name: '通知', description: '在哪里告知管理者，例如摘要已暂停' },
  settingsNoticesTo: { name: '发往', description: '哪个频道；不选则用系统频道' },
  settingsWhich: { name: '哪种', description: '所有回复使用的语言' },
  settingsWho: { name: '谁', description: '谁能看到答案' },
  settingsChannel: { name: '频道', description: '仅用于该频道；不选则用于整个服务器' },
};

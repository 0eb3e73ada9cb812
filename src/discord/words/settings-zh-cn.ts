import type { SettingsWords } from './settings-en.js';

/** What those who manage a server read of its settings, in Chinese as written on the mainland. */
export const simplifiedChineseSettings: SettingsWords = {
  header: '本服务器的设置',
  language: (name) => `回复语言：${name}`,
  byQuestion: '与提问相同，否则与读者相同',
  answers: (who) => `提问的答案（成员可另行选择）：${who}`,
  everybody: '频道内所有人可见',
  alone: '只有提问者可见',
  asServer: '与服务器相同',
  notices: (channel) => `需要管理者处理的事项通知到：${channel}`,
  systemChannel: '服务器的系统频道',
  inChannel: (channel, what) => `${channel}：${what}`,
  saved: '已保存。',
  more: (n) => `另有 ${n} 项`,
};

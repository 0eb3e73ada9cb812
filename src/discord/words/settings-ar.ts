import { isolated } from './formats.js';
import type { SettingsWords } from './settings-en.js';

/** What those who manage a server read of its settings, in Arabic. */
export const arabicSettings: SettingsWords = {
  header: 'إعدادات هذا الخادم',
  language: (name) => `لغة الردود: ${isolated(name)}`,
  byQuestion: 'لغة السؤال، وإلا فلغة القارئ',
  answers: (who) => `الأجوبة، ما لم يختر الأعضاء غير ذلك: ${who}`,
  everybody: 'للجميع في القناة',
  alone: 'لصاحب السؤال وحده',
  asServer: 'كما في الخادم',
  notices: (channel) => `مكان إبلاغ من يدير الخادم بما يحتاج إلى انتباهه: ${isolated(channel)}`,
  systemChannel: 'قناة النظام في الخادم',
  inChannel: (channel, what) => `${isolated(channel)}: ${what}`,
  saved: 'تم الحفظ.',
  more: (n) => `و${isolated(String(n))} غيرها`,
};

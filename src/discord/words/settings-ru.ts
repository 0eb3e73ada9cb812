import type { SettingsWords } from './settings-en.js';

/** What those who manage a server read of its settings, in Russian. */
export const russianSettings: SettingsWords = {
  header: 'Настройки этого сервера',
  language: (name) => `Язык ответов: ${name}`,
  byQuestion: 'как у вопроса, иначе как у читателя',
  answers: (who) => `Ответы на вопросы, если участник не выбрал иначе: ${who}`,
  everybody: 'для всех в канале',
  alone: 'только для того, кто спрашивает',
  asServer: 'как на сервере',
  notices: (channel) => `Где управляющим сообщается о том, что требует внимания: ${channel}`,
  systemChannel: 'системный канал сервера',
  inChannel: (channel, what) => `${channel}: ${what}`,
  saved: 'Сохранено.',
  more: (n) => `и ещё ${n}`,
};

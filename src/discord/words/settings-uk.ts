import type { SettingsWords } from './settings-en.js';

/** What those who manage a server read of its settings, in Ukrainian. */
export const ukrainianSettings: SettingsWords = {
  header: 'Налаштування цього сервера',
  language: (name) => `Мова відповідей: ${name}`,
  byQuestion: 'як у запитання, інакше як у читача',
  answers: (who) => `Відповіді на запитання, якщо учасник не обрав інакше: ${who}`,
  everybody: 'для всіх у каналі',
  alone: 'лише для того, хто питає',
  asServer: 'як на сервері',
  notices: (channel) => `Де тим, хто керує сервером, повідомляється про те, що потребує уваги: ${channel}`,
  systemChannel: 'системний канал сервера',
  inChannel: (channel, what) => `${channel}: ${what}`,
  saved: 'Збережено.',
  more: (n) => `і ще ${n}`,
};

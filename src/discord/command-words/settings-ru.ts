import type { SettingsCommandWords } from './settings-en.js';

/** The names and descriptions of `/settings` and `/privacy`, in Russian. */
export const russianSettings: SettingsCommandWords = {
  privacy: { name: 'приватность', description: 'Что о вас хранится; выгрузить или удалить это' },
  settings: { name: 'настройки', description: 'Что действует на сервере: язык ответов, кто их видит' },
  settingsShow: { name: 'показать', description: 'Показать, что действует на сервере и в его каналах' },
  settingsLanguage: { name: 'язык', description: 'На каком языке бот здесь отвечает' },
  settingsAnswers: { name: 'ответы', description: 'Кто видит ответы, если участник не выбрал иначе' },
  settingsNotices: {
    name: 'уведомления',
    description: 'Где сообщать управляющим сервером, например, что дайджест приостановлен',
  },
  settingsNoticesTo: { name: 'куда', description: 'Какой канал; если не указан, системный' },
  settingsWhich: { name: 'какой', description: 'Язык всех ответов' },
  settingsWho: { name: 'кто', description: 'Кто видит ответы' },
  settingsChannel: { name: 'канал', description: 'Только в этом канале; без него на всём сервере' },
};

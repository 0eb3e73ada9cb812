import type { SettingsCommandWords } from './settings-en.js';

/** The names and descriptions of `/settings` and `/privacy`, in Ukrainian. */
export const ukrainianSettings: SettingsCommandWords = {
  privacy: { name: 'приватність', description: 'Що про вас зберігається; вивантажити або видалити це' },
  settings: { name: 'налаштування', description: 'Що діє на сервері: мова відповідей, хто їх бачить' },
  settingsShow: { name: 'показати', description: 'Показати, що діє на сервері та в його каналах' },
  settingsLanguage: { name: 'мова', description: 'Якою мовою бот тут відповідає' },
  settingsAnswers: { name: 'відповіді', description: 'Хто бачить відповіді, якщо учасник не обрав інакше' },
  settingsNotices: {
    name: 'сповіщення',
    description: 'Де повідомляти тих, хто керує сервером, наприклад, що дайджест призупинено',
  },
  settingsNoticesTo: { name: 'куди', description: 'Який канал; якщо не вказано, системний' },
  settingsWhich: { name: 'яка', description: 'Мова всіх відповідей' },
  settingsWho: { name: 'хто', description: 'Хто бачить відповіді' },
  settingsChannel: { name: 'канал', description: 'Лише в цьому каналі; без нього на всьому сервері' },
};

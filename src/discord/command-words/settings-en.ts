import type { Label } from './label.js';

/** The names and descriptions of `/settings` and `/privacy`. */
export const englishSettings = {
  privacy: { name: 'privacy', description: 'What is kept of you; export it, or delete it' },
  settings: {
    name: 'settings',
    description: 'What holds in this server: language of replies, who sees answers',
  },
  settingsShow: { name: 'show', description: 'Show what holds in this server and its channels' },
  settingsLanguage: { name: 'language', description: 'In which language the bot replies here' },
  settingsAnswers: { name: 'answers', description: 'Who sees answers, unless members choose otherwise' },
  settingsNotices: { name: 'notices', description: 'Where managers are told, say, that a digest is paused' },
  settingsNoticesTo: { name: 'to', description: 'Which channel; without one, the system channel' },
  settingsWhich: { name: 'which', description: 'The language of all replies' },
  settingsWho: { name: 'who', description: 'Who sees answers' },
  settingsChannel: {
    name: 'channel',
    description: 'In this channel alone; without one, in the whole server',
  },
} satisfies Readonly<Record<string, Label>>;

/** The names of one language. */
export type SettingsCommandWords = typeof englishSettings;

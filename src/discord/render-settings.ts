import { channelMention } from 'discord.js';
import type { ReplyLocale } from '../language/reply-locales.js';
import type { SettingsStore } from '../state/settings-store.js';
import { type Message, textMessage } from './message/message.js';
import type { Words } from './words.js';

/** What each language of replies calls itself. */
export const OWN_NAMES: Readonly<Record<ReplyLocale, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  ar: 'العربية',
  ru: 'Русский',
  uk: 'Українська',
};

/** Channels with settings of their own that are listed. */
const MAX_CHANNELS = 20;

interface SettingsView {
  readonly guildId: string;
  readonly settings: Pick<SettingsStore, 'own' | 'channelsWith'>;
  readonly words: Words;
  /** What has just been done, above all. */
  readonly note?: string | undefined;
}

/** What holds in a server, and in those of its channels that differ. */
export function renderSettings({ guildId, settings, words, note }: SettingsView): Message {
  const { header, language, answers, byQuestion, notices, systemChannel, inChannel, more } = words.settings;
  const noticeChannel = settings.own({ guildId }, 'noticeChannel');
  const settled = settings.own({ guildId }, 'language');
  const languageOf = (locale: ReplyLocale | undefined) =>
    locale === undefined ? byQuestion : OWN_NAMES[locale];
  const channels = [
    ...[...settings.channelsWith(guildId, 'language')].map(([id, locale]) =>
      inChannel(channelMention(id), language(languageOf(locale))),
    ),
    ...[...settings.channelsWith(guildId, 'private')].map(([id, isPrivate]) =>
      inChannel(channelMention(id), who(isPrivate, words)),
    ),
  ];
  const left = channels.length - MAX_CHANNELS;
  return textMessage(
    ...(note === undefined ? [] : [note]),
    `### ${header}`,
    language(languageOf(settled)),
    answers(who(settings.own({ guildId }, 'private') ?? false, words)),
    notices(noticeChannel === undefined ? systemChannel : channelMention(noticeChannel)),
    ...channels.slice(0, MAX_CHANNELS).map((line) => `- ${line}`),
    ...(left > 0 ? [`-# ${more(left)}`] : []),
  );
}

function who(isPrivate: boolean, { settings }: Words): string {
  return isPrivate ? settings.alone : settings.everybody;
}

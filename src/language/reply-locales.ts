/** The languages that the bot speaks itself, as BCP 47 tags. Chinese is written in two ways. */
export const REPLY_LOCALES = ['en', 'zh-CN', 'zh-TW', 'ar', 'ru', 'uk'] as const;

/** A language that we can answer in. */
export type ReplyLocale = (typeof REPLY_LOCALES)[number];

/** Whether the bot speaks it itself. */
export function isReplyLocale(locale: string): locale is ReplyLocale {
  return REPLY_LOCALES.some((each) => each === locale);
}

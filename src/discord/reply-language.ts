import type { Interaction } from 'discord.js';
import { languageOf } from '../language/detect.js';
import type { ReplyLocale } from '../language/reply-locales.js';
import { traditionalToSimplified } from '../language/simplified.js';
import type { SettingsStore } from '../state/settings-store.js';
import { shownOn } from './message/shown-components.js';
import { settingsPlace } from './settings-place.js';
import { replyLocaleOf, WORDS, type Words, wordsFor } from './words.js';
import { wordsOfMessage } from './words-of-message.js';

/** Whoever reads the answer. */
export interface Reader {
  /** What their Discord is set to, such as `en-GB` or `zh-TW`. */
  readonly locale: string;
  /** The language that the server has settled on, if it has: then nothing else counts. */
  readonly setting?: ReplyLocale | undefined;
}

/** What is asked of the settings of servers. */
export type LanguageSettings = Pick<SettingsStore, 'of'>;

const PAIRS = traditionalToSimplified().map(
  ([traditional, simplified]) => [String.fromCharCode(traditional), simplified] as const,
);
const TRADITIONAL: ReadonlySet<string> = new Set(PAIRS.map(([traditional]) => traditional));
/** Simplified forms that are frequent in traditional writing too, as characters of their own. */
const IN_BOTH = new Set('台里后只系云干面松余曲范回志征向布斗谷丑');
const SIMPLIFIED: ReadonlySet<string> = new Set(
  PAIRS.map(([, simplified]) => simplified).filter((it) => !TRADITIONAL.has(it) && !IN_BOTH.has(it)),
);

/** U+044B yery, U+044D e, U+044A hard sign, U+0451 yo: Ukrainian has none of them. */
const ONLY_RUSSIAN = /[\u044B\u044D\u044A\u0451]/i;

/**
 * The language to answer a question in: that of the server, else the question's own, else the reader's, else
 * English. Where the letters of a question fit two of ours, the reader's own decides between these two.
 */
export function replyLocale(question: string, { locale, setting }: Reader): ReplyLocale {
  if (setting !== undefined) return setting;
  const reader = replyLocaleOf(locale);
  switch (languageOf(question)) {
    case 'ar':
      return 'ar';
    case 'en':
      return 'en';
    case 'uk':
      return 'uk';
    case 'ru':
      return reader === 'uk' && !ONLY_RUSSIAN.test(question) ? 'uk' : 'ru';
    case 'zh':
      return chineseOf(question, reader);
    case 'und':
      return reader;
  }
}

/** The wording to answer a question in; see {@link replyLocale}. */
export function wordsForQuestion(question: string, reader: Reader): Words {
  return WORDS[replyLocale(question, reader)];
}

/**
 * The wording for what is said about an interaction: that of the server, else of the question in it or of the
 * message it is on, else the reader's.
 */
export function wordsForInteraction(interaction: Interaction, settings: LanguageSettings): Words {
  const setting = settledLanguage(interaction, settings);
  if ((interaction.isMessageComponent() || interaction.isModalSubmit()) && setting === undefined) {
    return wordsOfMessage(shownOn(interaction), interaction.locale) ?? wordsFor(interaction.locale);
  }
  const question = interaction.isChatInputCommand() ? interaction.options.getString('question') : null;
  return wordsForQuestion(question ?? '', { locale: interaction.locale, setting });
}

/** What the server of an interaction has settled on, where the bot is there for the server. */
export function settledLanguage(
  interaction: Interaction,
  settings: LanguageSettings,
): ReplyLocale | undefined {
  const place = settingsPlace(interaction);
  return place && settings.of(place, 'language');
}

function chineseOf(question: string, reader: ReplyLocale): ReplyLocale {
  const characters = [...question];
  const traditional = characters.filter((character) => TRADITIONAL.has(character)).length;
  const simplified = characters.filter((character) => SIMPLIFIED.has(character)).length;
  if (traditional === simplified) return reader === 'zh-TW' ? 'zh-TW' : 'zh-CN';
  return traditional > simplified ? 'zh-TW' : 'zh-CN';
}

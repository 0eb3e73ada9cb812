import { describe, expect, it } from 'vitest';
import { replyLocale, wordsForInteraction } from '../../src/discord/reply-language.js';
import { WORDS } from '../../src/discord/words.js';
import type { ReplyLocale } from '../../src/language/reply-locales.js';
import { openStoresInMemory } from '../../src/state/open-stores.js';
import { fakeInteraction } from '../support/fakes.js';

describe('a question is answered', () => {
  it.each<[string, string, ReplyLocale, string]>([
    ['When did the bridge open?', 'ru', 'en', 'in its own language, whatever the reader has'],
    ['متى افتُتح الجسر؟', 'en-US', 'ar', 'in Arabic, which Discord itself does not have'],
    ['Когда открыли мост?', 'en-US', 'ru', 'in Russian'],
    ['Коли відкрили міст?', 'en-US', 'uk', 'in Ukrainian'],
    ['大桥什么时候开通？', 'en-US', 'zh-CN', 'in simplified Chinese'],
    ['大橋什麼時候開通？', 'en-US', 'zh-TW', 'in traditional Chinese'],
    ['大橋什麼時候開通？', 'zh-CN', 'zh-TW', 'as it is written rather than as the reader has it'],
    ['大桥什么时候开通？', 'zh-TW', 'zh-CN', 'as it is written rather than as the reader has it'],
    ['台北在哪里', 'zh-TW', 'zh-TW', 'as the reader has it, where both writings share the characters'],
    ['北京', 'zh-TW', 'zh-TW', 'as the reader has it, where both writings share the characters'],
    ['北京', 'ru', 'zh-CN', 'in simplified Chinese, where nothing tells'],
    ['乾隆皇帝的画像', 'en-US', 'zh-CN', 'by most of its characters'],
    ['Умеров', 'uk', 'uk', 'in Ukrainian to a Ukrainian reader, where the letters fit both'],
    ['Умеров', 'en-US', 'ru', 'in Russian, where the letters fit both and nothing tells'],
    ['Умеров сказал это?', 'uk', 'ru', 'in Russian, where it has a Russian letter: \u044D'],
    ['这座桥 (Harbour Bridge) 怎么样？', 'en-US', 'zh-CN', 'by the script of most of it'],
    ['2021-03-01?', 'uk', 'uk', 'in the language of the reader, where it has no letters'],
    ['₴ 100 %', 'zh-TW', 'zh-TW', 'in the language of the reader, where it has no letters'],
    ['42', 'de', 'en', 'in English, where neither is ours'],
    ['橋はいつ開通しましたか', 'ru', 'ru', 'in the language of the reader, where its own is not ours'],
  ])('%s (reader: %s) in %s: %s', (question, locale, expected) => {
    expect(replyLocale(question, { locale })).toBe(expected);
  });

  it('in the language of the server, if it has settled on one', () => {
    expect(replyLocale('When?', { locale: 'ru', setting: 'ar' })).toBe('ar');
  });
});

const unsettled = { of: () => undefined };

describe('what is said about an interaction', () => {
  it('is in the language of its question', () => {
    const { interaction } = fakeInteraction({ options: { question: 'متى؟' } });
    expect(wordsForInteraction(interaction, unsettled)).toBe(WORDS.ar);
  });

  it.each(['command', 'button'] as const)(
    'is in that of the server, if it has one, for a %s',
    async (kind) => {
      const { stores, close } = await openStoresInMemory(() => new Date());
      await stores.settings.set({ guildId: '9' }, 'language', 'uk');
      const { interaction } = fakeInteraction({ kind, guildId: '9', options: { question: 'Why?' } });
      expect(wordsForInteraction(interaction, stores.settings)).toBe(WORDS.uk);
      // Where a member has brought the bot along, the server has no say.
      const brought = Object.assign(interaction, { authorizingIntegrationOwners: { 1: '5' } });
      expect(wordsForInteraction(brought, stores.settings)).toBe(WORDS.en);
      await close();
    },
  );

  it.each(['command', 'button'] as const)(
    'is in the language of the reader, for a %s without one',
    (kind) => {
      const { interaction } = fakeInteraction({ kind, locale: 'uk' });
      expect(wordsForInteraction(interaction, unsettled)).toBe(WORDS.uk);
    },
  );
});

import { expect, it } from 'vitest';
import { answerIds } from '../../src/discord/answer/answer-ids.js';
import { askedMark } from '../../src/discord/answer/asked.js';
import { renderAnswer } from '../../src/discord/answer/render-answer.js';
import { textMessage } from '../../src/discord/message/message.js';
import { WORDS } from '../../src/discord/words.js';
import { wordsOfMessage } from '../../src/discord/words-of-message.js';
import type { ReplyLocale } from '../../src/language/reply-locales.js';
import { aCitation, anAnswer } from '../support/fakes.js';

// The keys of the record are its locales.
const LOCALES = Object.keys(WORDS) as ReplyLocale[];
const ids = answerIds('a secret of tests');

it.each(LOCALES.flatMap((locale) => [0, 1, 2, 9].map((quotes) => [locale, quotes] as const)))(
  'an answer in %s with %i quotes is known by its labels, whoever presses them',
  (locale, quotes) => {
    const citations = Array.from({ length: quotes }, () => aCitation());
    const view = { page: 0, asked: askedMark({ text: 'bridge' }, '1'), ids, canShare: quotes === 0 };
    const { components } = renderAnswer(anAnswer({ citations }), { ...view, words: WORDS[locale] });
    for (const reader of ['en-US', 'uk', 'zh-TW']) {
      expect(wordsOfMessage(components, reader)).toBe(WORDS[locale]);
    }
  },
);

it('a message without labels of ours is in no language', () => {
  expect(wordsOfMessage(textMessage('x').components, 'ru')).toBeUndefined();
});

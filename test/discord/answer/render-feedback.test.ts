import { expect, it } from 'vitest';
import { feedbackForm } from '../../../src/discord/answer/render-feedback.js';
import { QUOTES_PER_PAGE } from '../../../src/discord/message/limits.js';
import { WORDS } from '../../../src/discord/words.js';
import { readModal } from '../../../src/playground/limits/modal.js';

it.each(Object.entries(WORDS))(
  'the form of what is wrong is within what Discord takes, in %s',
  (_locale, words) => {
    for (const count of [0, QUOTES_PER_PAGE]) {
      const quotes = Array.from({ length: count }, (_, n) => ({
        number: n + 1,
        title: 'bridge '.repeat(40),
        value: String(n),
      }));
      const form = feedbackForm({ customId: 'v1:ask:report', quotes, isEmpty: false, words });
      expect(readModal(form)).toHaveProperty('value.title', words.feedback.title);
    }
  },
);

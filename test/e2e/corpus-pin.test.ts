import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/seen.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { selects, shownQuotes } from '../support/discord-markup.js';

const as = 'moderator' as const;
const APPROVED = 'approved by moderators';
const BRIDGE = 'harbour bridge';

/** A reload starts threads, which takes long where tests of several kinds run at once. */
const PATIENCE_MS = 25_000;

let place: BotWithLibrary;

beforeEach(async () => {
  place = await botWithLibrary();
});

afterEach(() => place.close());

const ask = (question: string, options: Record<string, string> = {}) =>
  place.playground.slash({ command: 'ask', options: { question, ...options } }).message(PATIENCE_MS);
const pin = (options: Record<string, string> = {}) =>
  place.playground.slash({ command: 'corpus pin', options, as }).message(PATIENCE_MS);
const choose = (message: SeenMessage, at: number) => {
  const [select] = selects(message.components);
  const values = select === undefined ? [] : [select.options[at]?.value ?? ''];
  return place.playground
    .select({ message, select: select?.custom_id ?? '', values, as })
    .message(PATIENCE_MS);
};
const firstQuote = ({ text }: SeenMessage) => shownQuotes(text)[0] ?? '';

describe('/corpus pin', () => {
  it('puts quotes that moderators chose first, whenever the same is asked, after a restart too', async () => {
    const before = await ask(BRIDGE);
    expect(before.text).not.toContain(APPROVED);
    const asked = await pin({ question: BRIDGE });
    expect(asked.ephemeral).toBe(true);
    const wanted = shownQuotes(asked.text)[2] ?? '';
    expect(firstQuote(before)).not.toContain(wanted.slice(0, 40));
    const done = await choose(asked, 2);
    expect(done.text).toContain('### 1 quote is pinned');
    await place.restart();
    for (const question of [BRIDGE, 'The HARBOUR bridge?', 'bridge of the harbour']) {
      const answer = await ask(question);
      expect(firstQuote(answer)).toContain(wanted.slice(0, 40));
      expect(answer.text.split(APPROVED)).toHaveLength(2);
      expect(shownQuotes(answer.text).filter((quote) => quote.includes(wanted.slice(0, 40)))).toHaveLength(1);
    }
  });

  it('does not take another question for the same', async () => {
    await choose(await pin({ question: 'When did the harbour bridge open?' }), 0);
    expect((await ask('When did the harbour bridge open?')).text).toContain(APPROVED);
    for (const other of [
      'Where did the harbour bridge open?',
      'When did the harbour open?',
      'harbour bridge',
    ]) {
      expect((await ask(other)).text).not.toContain(APPROVED);
    }
    expect((await ask('When did the harbour bridge open?', { from: '2021-01-01' })).text).not.toContain(
      APPROVED,
    );
  });

  it('knows the same question in another language by its concepts', async () => {
    await choose(await pin({ question: 'Where is the lighthouse?' }), 0);
    expect((await ask('أين المنارة؟')).text).toContain('معتمد من المشرفين');
  });

  it('does not show a quote that is no longer there, but lists it as broken until it is unpinned', async () => {
    const asked = await pin({ question: 'Who cut the ribbon of the harbour bridge?' });
    await choose(asked, 0);
    const file = join(place.articles, 'bridge.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('---\n\n', '---\n\nAn earlier paragraph.\n\n'));
    await place.library.reload();
    expect((await ask('Who cut the ribbon of the harbour bridge?')).text).not.toContain(APPROVED);
    const listed = await pin();
    expect(listed.text).toContain('1 of them is no longer there');
    expect((await choose(listed, 0)).text).toContain('Nothing is pinned to');
    expect((await pin()).text).toContain('Nothing is pinned. Name a question');
  });

  it('has nothing to pin where nothing answers, and is not offered to readers', async () => {
    expect((await pin({ question: 'Who invented the zeppelin?' })).text).toContain('nothing to pin');
    expect(() => place.playground.slash({ command: 'corpus pin' })).toThrow('is offered no command');
  });
});

describe('/corpus feedback', () => {
  const give = async (reason: 'person' | 'date', question?: string) => {
    const found = await place.library.request('answer', { text: BRIDGE, limit: 1 });
    const [citation] = found.citations;
    await place.stores.feedback.give({
      userId: '42',
      answer: `${reason} ${question}`,
      guildId: undefined,
      reason,
      quote: citation && {
        articleId: citation.articleId,
        start: citation.excerpt.start,
        end: citation.excerpt.end,
        // The SHA-256 of anything begins with nothing.
        digest: '',
      },
      note: 'Not **him**',
      question,
    });
  };
  const queue = () => place.playground.slash({ command: 'corpus feedback', as }).message(PATIENCE_MS);
  const press = (message: SeenMessage, button: string) => place.playground.press({ message, button, as });

  it('goes through what members find wrong, without saying who, until it is done', async () => {
    await give('person');
    await give('date', BRIDGE);
    const first = await queue();
    expect(first.ephemeral).toBe(true);
    expect(first.text).toContain('Wrong person · 2 wait');
    expect(first.text).toContain('Not \\*\\*him\\*\\*');
    expect(first.text).toContain('has not agreed that their question is kept');
    // The moment of it may have any digits.
    expect(first.text.replaceAll(/<t:\d+/g, '')).not.toContain('42');
    const second = await press(first, 'Next').message(PATIENCE_MS);
    expect(second.text).toContain('Wrong date');
    expect(second.text).toContain('“harbour bridge”');
    expect((await press(second, 'Done').message(PATIENCE_MS)).text).toContain('Wrong person · 1 waits');
    expect((await press(await queue(), 'Done').message(PATIENCE_MS)).text).toContain('Nothing waits');
    const audit = await place.playground.slash({ command: 'audit', as }).message(PATIENCE_MS);
    expect(audit.text).toContain('dealt with feedback');
  });

  it('mends an answer from there: pins, names and hidden articles', async () => {
    await give('person', BRIDGE);
    const seen = await queue();
    const pinning = await press(seen, 'Pin quotes').message(PATIENCE_MS);
    expect(pinning.text).toContain('Which of these quotes are to stand first?');
    const form = press(seen, 'Add a name');
    await form.modal();
    const fields = { name: 'Samy', means: 'Sami Haddad' };
    expect((await place.playground.submit({ form, fields }).message(PATIENCE_MS)).text).toContain(
      'Samy means Sami Haddad',
    );
    const hidden = await press(seen, 'Hide the article').message(PATIENCE_MS);
    expect(hidden.text).toContain('### The article is hidden');
    expect((await queue()).text).toContain('The quote is no longer there');
  });

  it('is not offered to readers', () => {
    expect(() => place.playground.slash({ command: 'corpus feedback' })).toThrow('is offered no command');
  });
});

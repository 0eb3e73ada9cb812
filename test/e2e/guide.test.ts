import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const ask = (question: string, options: Record<string, string> = {}) =>
  place.playground.slash({ command: 'ask', options: { question, ...options } }).message();

describe('/help', () => {
  it('shows questions that are answered when their button is pressed, also after a restart', async () => {
    const message = await place.playground.slash({ command: 'help' }).message();
    expect(message.text).toContain('Questions that this coverage answers:');
    const examples = buttons(message.components);
    expect(examples.length).toBeGreaterThan(0);
    await place.restart();
    for (const { label, custom_id = '' } of examples) {
      const answer = await place.playground.press({ message, button: custom_id }).message();
      expect(answer.ephemeral).toBe(true);
      expect(answer.text).toContain(`“${label}”`);
      expect(shownQuotes(answer.text)).not.toEqual([]);
      expect(buttons(answer.components).map((button) => button.label)).toContain('Share');
    }
  });
});

it.each([
  ['en-US', '`/compare`: what each publisher says'],
  ['ru', '`/приватность`: что о вас хранится'],
])('/help in %s names the other commands as the reader sees them', async (locale, line) => {
  const { text } = await place.playground.slash({ command: 'help', locale }).message();
  expect(text).toContain(line);
});

describe('/coverage', () => {
  it('tells the longest stretches without coverage', async () => {
    const { text } = await place.playground.slash({ command: 'coverage' }).message();
    expect(text).toContain('Longest without coverage: 2021-03-04 to 2021-04-11 (39 days), ');
  });
});

describe('small talk', () => {
  it.each([
    ['Hello!', 'Hello! Ask me about the news', 'Questions that this coverage answers'],
    ['Привіт!', 'Вітаю!', ''],
    ['من أنت؟', 'أنا بوت', 'أسئلة تجيب عنها هذه التغطية'],
    ['你是谁？', '我是一个机器人', ''],
    ['Who are you?', 'I am Dragoman, a bot.', 'English ('],
    ['?!', 'Please write a question', 'Questions that this coverage answers'],
  ])('%s is answered politely, to the member alone, with what could be asked', async (said, reply, more) => {
    const seen = await ask(said);
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain(reply);
    expect(seen.text).toContain(more);
  });

  it('is answered in the channel where the bot is mentioned', async () => {
    const seen = await place.playground.mention({ text: 'Привет! Кто ты?' }).reply();
    expect(seen.text).toContain('Я бот.');
  });

  it('is a question where it is narrowed, or where there is more to it', async () => {
    expect((await ask('hello', { language: 'en' })).text).toContain('“hello”');
    expect((await ask('Hello, when did the harbour bridge open?')).text).toContain('> ');
  });
});

describe('a member who asks too much', () => {
  it('is told when to ask again, and the bot does not answer each mention with that', async () => {
    const stopped = await botWithLibrary({ askingClock: () => new Date('2024-01-02T03:04:05Z') });
    try {
      const question = { question: 'harbour bridge' };
      const asked = () => stopped.playground.slash({ command: 'ask', options: question }).message();
      for (let n = 0; n < 20; n++) expect((await asked()).text).toContain('> ');
      const refused = await asked();
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toBe('You have asked much in a short time. Please ask again <t:1704164648:R>.');
      const others = { command: 'ask', options: question, as: 'another' } as const;
      expect((await stopped.playground.slash(others).message()).text).toContain('> ');
      // The member was told already; the next one is answered, and so shows that nothing came before.
      stopped.playground.mention({ text: 'harbour bridge' });
      const { text } = await stopped.playground.mention({ text: 'harbour bridge', as: 'another' }).reply();
      expect(text).toContain('> ');
      expect(
        stopped.playground.messages('ask').filter((each) => each.text.includes('<t:1704164648:R>')),
      ).toHaveLength(1);
    } finally {
      await stopped.close();
    }
  });
});

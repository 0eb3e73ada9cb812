import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

const FIXTURES = 'test/e2e/fixtures';

let place: BotWithLibrary;
let playground: Playground;

beforeAll(async () => {
  place = await botWithLibrary();
  playground = place.playground;
});

afterAll(() => place?.close());

/** What a member sees after `/ask`. */
const ask = (options: Record<string, string | boolean>) =>
  playground.slash({ command: 'ask', options }).message();

const article = (name: string) => readFileSync(`${FIXTURES}/articles/${name}.md`, 'utf8');

describe('a member who asks', () => {
  it.each([
    ['When did the harbour bridge open?', 'bridge', 'The harbour bridge opened to traffic on Monday'],
    ['كم زائرا استقبلت المنارة القديمة؟', 'lighthouse', 'ألفي زائر'],
    ['What did Sami Haddad say about the lighthouse?', 'lighthouse', 'ألفي زائر'],
    ['新码头的冷库可以存放多少鱼？', 'market', '三百吨鱼'],
  ])('%s sees sentences of the article, word for word', async (question, file, expected) => {
    const { text, loading, ephemeral } = await ask({ question });
    expect({ loading, ephemeral }).toEqual({ loading: false, ephemeral: false });
    const [best = ''] = shownQuotes(text);
    expect(best).toContain(expected);
    expect(article(file)).toContain(best.replace(/^… | …$/g, ''));
  });

  it('sees headline, outlet, day and language, and a button to the source beside the quote', async () => {
    const { text, components } = await ask({ question: 'Who cut the ribbon of the harbour bridge?' });
    expect(text).toMatch(
      /\*\*Harbour bridge opens after two years of repairs\*\*\nThe Harbour Post · <t:1614600000:D> · English/,
    );
    expect(buttons(components)[0]).toMatchObject({
      label: 'Open at The Harbour Post',
      url: expect.stringMatching(
        /^https:\/\/harbour\.example\/news\/bridge_%28opening%29#:~:text=The%20harbour%20bridge%20opened,/,
      ),
    });
  });

  it('alone, sees the answer alone', async () => {
    const { id, ephemeral } = await ask({ question: 'When did the harbour bridge open?', private: true });
    expect(ephemeral).toBe(true);
    expect(playground.messages('ask', 'another').map((message) => message.id)).not.toContain(id);
  });

  it('turns the pages of a long answer, and finds every quote once', async () => {
    const first = await ask({ question: 'harbour bridge' });
    const more = buttons(first.components).find(({ label }) => label.startsWith('More'));
    expect(more, 'help: the fixtures should give more than five quotes').toBeDefined();
    const second = await playground.press({ message: first, button: more?.custom_id ?? '' }).message();
    expect(second.id).toBe(first.id);
    const quotes = [...shownQuotes(first.text), ...shownQuotes(second.text)];
    expect(new Set(quotes).size).toBe(quotes.length);
    expect(quotes.length).toBeGreaterThan(5);
  });

  it('turns pages after the bot has started anew, by the question that the message shows', async () => {
    const first = await ask({ question: 'harbour **bridge** “` @' });
    await place.restart();
    const more = buttons(first.components).find(({ label }) => label.startsWith('More'))?.custom_id ?? '';
    const second = await playground.press({ message: first, button: more }).message();
    expect(second.text).toContain('### Quote');
    expect(shownQuotes(second.text)).not.toEqual(shownQuotes(first.text));
    await place.restart();
    const back = await playground.press({ message: second, button: 'Prev' }).message();
    expect(back.text).toBe(first.text);
  });

  it('leaves the answer of another where it is, and turns its page for themselves', async () => {
    const first = await ask({ question: 'harbour bridge' });
    const button = buttons(first.components).find(({ label }) => label.startsWith('More'))?.custom_id ?? '';
    const own = await playground.press({ message: first, button, as: 'another' }).message();
    expect(own).toMatchObject({ ephemeral: true });
    expect(own.id).not.toBe(first.id);
  });

  it('is not harmed by what an article says', async () => {
    const seen = await ask({ question: 'When did the ferry crews end their strike?' });
    expect(seen.mentionsEveryone).toBe(false);
    expect(seen.mentionedUserIds).toEqual([]);
    expect(shownQuotes(seen.text).join('\n')).toContain('ended their strike @everyone on Sunday');
    expect(seen.text).not.toMatch(/(?<!\\)(@everyone|<@|\[click|\[ends|https?:\/\/evil)/);
    for (const { url } of buttons(seen.components)) expect(url ?? '').not.toContain('evil');
  });

  it('about something else is told so, and what the coverage is about', async () => {
    const { text } = await ask({
      question: 'Which quantum processor won the chess championship on Jupiter?',
    });
    expect(text).toContain('Nothing in the coverage answers this');
    expect(text).toMatch(/English \(\d\)/);
    expect(text).toContain('The Harbour Post');
    expect(shownQuotes(text)).toEqual([]);
  });

  it('sees only what the filters let through', async () => {
    const { text } = await ask({ question: 'harbour bridge', outlet: 'quay letters', from: '2021-06-03' });
    expect(text).toContain('-# only Quay Letters · from 2021-06-03');
    expect(text).not.toContain('The Harbour Post');
    expect(text).not.toContain('Column 1');
    expect(text).toMatch(/Column [34]/);
  });

  it.each([
    [{ question: '  ?!  ' }, 'write a question'],
    [{ question: 'bridge', from: '2021-02-30' }, 'cannot read the date'],
    [{ question: 'bridge', outlet: 'The Moon Gazette' }, 'No outlet in the coverage is called'],
  ])('wrongly (%j) is told what to do, alone', async (options, expected) => {
    const invocation = playground.slash({ command: 'ask', options });
    await invocation.acknowledged();
    const told = await ('outlet' in options ? invocation.followUp(0) : invocation.message());
    expect(told.text).toContain(expected);
    expect(told.ephemeral).toBe(true);
  });
});

it('suggests outlets while one is typed', async () => {
  const choices = await playground
    .autocomplete({ command: 'ask', options: { question: 'x', outlet: 'HARB' }, focused: 'outlet' })
    .choices();
  expect(choices).toEqual([{ name: 'The Harbour Post', value: 'The Harbour Post' }]);
});

describe('a member who types a question', () => {
  const offered = async (question: string) => {
    const choices = await playground
      .autocomplete({ command: 'ask', options: { question }, focused: 'question' })
      .choices();
    return choices.map(({ value }) => String(value));
  };

  it('is offered it as it is, then names of the coverage, from any script', async () => {
    expect(await offered('sami')).toEqual(['sami', 'Sami Haddad']);
    expect(await offered('حداد')).toEqual(['حداد', 'سامي حداد']);
  });

  it('is offered it with its last word completed, and headlines that hold its words', async () => {
    const choices = await offered('What did Sami Had');
    expect(choices.slice(0, 2)).toEqual(['What did Sami Had', 'What did Sami Haddad']);
    expect(await offered('the harbour brid')).toContain('Harbour bridge opens after two years of repairs');
  });

  it('is asked nothing by what they typed: a question may be chosen and asked', async () => {
    const [, chosen = ''] = await offered('sami');
    expect(shownQuotes((await ask({ question: chosen })).text).join('\n')).toContain('ألفي زائر');
  });
});

it('tells a member by which names in other languages it searched', async () => {
  const { text } = await ask({ question: 'What did Sami Haddad say about the lighthouse?' });
  expect(text).toContain('-# Also searched: \u2068سامي حداد\u2069');
});

it.each(['help', 'coverage'])('/%s is answered, alone', async (command) => {
  const { ephemeral, text } = await playground.slash({ command }).message();
  expect(ephemeral).toBe(true);
  expect(text).not.toBe('');
});

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const compare = (options: Record<string, string | boolean>) =>
  place.playground.slash({ command: 'compare', options }).message();

describe('a member who compares', () => {
  it('sees one quote of each publisher, word for word, and who says nothing', async () => {
    const { text, ephemeral } = await compare({ question: 'harbour bridge' });
    expect(ephemeral).toBe(false);
    expect(text).toContain('### 2 publishers on this\n“harbour bridge”');
    expect(text).toMatch(/\*\*1 · The Harbour Post\*\*/);
    expect(text).toMatch(/\*\*2 · Quay Letters\*\*/);
    const articles = ['bridge', 'bridge-reactions', 'column-1', 'column-2', 'column-3', 'column-4'].map(
      (name) => readFileSync(`${place.articles}/${name}.md`, 'utf8'),
    );
    const quotes = shownQuotes(text).map((quote) => quote.replace(/^… | …$/g, ''));
    expect(quotes).toHaveLength(2);
    for (const quote of quotes) expect(articles.some((article) => article.includes(quote))).toBe(true);
    expect(text).toContain('nothing in the coverage on this');
    expect(text).toContain('\\# Coast Radio \\<\\@&123456789012345678\\>: nothing in the coverage on this');
  });

  it('is answered in the language of the question', async () => {
    const { text } = await compare({ question: 'المنارة القديمة' });
    expect(text).toContain('ناشر واحد كتب عن هذا');
  });

  it('chooses outlets and languages from what is offered while typing', async () => {
    const typing = (focused: string, typed: string) =>
      place.playground
        .autocomplete({ command: 'compare', focused, options: { question: 'bridge', [focused]: typed } })
        .choices();
    expect(await typing('outlets', 'The Harbour Post, quay')).toEqual([
      { name: 'The Harbour Post, Quay Letters', value: 'The Harbour Post, Quay Letters' },
    ]);
    expect(await typing('languages', 'chin')).toEqual([{ name: 'Chinese', value: 'zh' }]);
    const { text } = await compare({
      question: 'harbour bridge',
      outlets: 'Quay Letters',
      languages: 'English, zh',
      private: true,
    });
    expect(text).toContain('### 1 publisher on this');
    expect(text).toContain('-# only English · only Chinese · only Quay Letters');
    expect(text).not.toContain('Harbour Post');
  });

  it('is told which languages and outlets there are', async () => {
    expect((await compare({ question: 'bridge', languages: 'Klingon' })).text).toContain(
      'I do not know the language “Klingon”.',
    );
    expect((await compare({ question: 'bridge', outlets: 'The Moon Post', private: true })).text).toContain(
      'No outlet in the coverage is called “The Moon Post”',
    );
    expect((await compare({ question: '?!' })).text).toContain('Please write a question');
  });

  it('can have each quote in context', async () => {
    const seen = await compare({ question: 'harbour bridge', outlets: 'Quay Letters' });
    const labels = buttons(seen.components).map(({ label }) => label);
    expect(labels).toEqual(['Open at Quay Letters', 'In context', 'Verify']);
    const context = await place.playground.press({ message: seen, button: 'In context' }).message();
    expect(context.text).toContain('### Quote 1 in context');
  });

  it('turns pages after the bot has started anew; another member gets the page for themselves', async () => {
    for (let at = 1; at <= 7; at += 1) {
      writeFileSync(
        `${place.articles}/clock-${at}.md`,
        `---\ntitle: The town clock ${at}\noutlet: Clock Post ${at}\ndate: 2021-07-0${at}\n---\n\nThe town clock was wound by keeper ${at} at dawn.\n`,
      );
    }
    await place.library.reload();
    const question = 'Who wound the “town clock” \\* [a](b)?';
    const first = await compare({ question, languages: 'English' });
    expect(first.text).toContain('### Publishers 1–5 of 7 on this');
    await place.restart();
    const others = await place.playground
      .press({ message: first, button: 'More (2)', as: 'another' })
      .message();
    expect(others.ephemeral).toBe(true);
    expect(others.text).toContain('### Publishers 6–7 of 7 on this');
    const more = await place.playground.press({ message: first, button: 'More (2)' }).message();
    expect(more.id).toBe(first.id);
    expect(more.text.split('\n')[1]).toBe(first.text.split('\n')[1]);
    expect(more.text).toContain('### Publishers 6–7 of 7 on this');
    const back = await place.playground.press({ message: more, button: 'Prev' }).message();
    expect(back.text).toBe(first.text);
  });
});

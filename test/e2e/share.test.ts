import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUOTES_SELECT_ID } from '../../src/discord/answer/answer-ids.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, selects, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const askAlone = (question: string, channel = 'ask') =>
  place.playground.slash({ command: 'ask', options: { question, private: true }, channel }).message();

async function shared(question: string, channel = 'ask') {
  const answer = await askAlone(question, channel);
  return { answer, post: await place.playground.press({ message: answer, button: 'Share' }).followUp() };
}

const isThere = (id: string) => place.playground.messages('ask', 'another').some((each) => each.id === id);

describe('a private answer', () => {
  it('is shared as it stands, with who shares it and what they asked, pinging nobody', async () => {
    const { answer, post } = await shared('harbour bridge');
    const reader = place.playground.guild.members.find(({ key }) => key === 'reader')?.user.id;
    expect(post).toMatchObject({ ephemeral: false, mentionedUserIds: [], mentionsEveryone: false });
    expect(post.text.split('\n')[0]).toBe(`-# shared by <@${reader}> · asked: “harbour bridge”`);
    expect(shownQuotes(post.text)).toEqual(shownQuotes(answer.text));
    expect(isThere(post.id)).toBe(true);
    const labels = buttons(post.components).map(({ label }) => label);
    expect(labels).toContain('Delete');
    expect(labels).not.toContain('Share');
    expect(labels.filter((label) => /^(Prev|More)/.test(label))).toEqual([]);
  });

  it('is shared once', async () => {
    const { answer } = await shared('harbour bridge');
    const own = await place.playground.awaitMessage('ask', ({ id, edits }) => id === answer.id && edits > 1);
    expect(buttons(own.components).find(({ label }) => label === 'Shared')?.disabled).toBe(true);
    expect(shownQuotes(own.text)).toEqual(shownQuotes(answer.text));
  });

  it('is shared and taken back after the bot has started anew', async () => {
    const answer = await askAlone('Who cut the ribbon of the harbour bridge?');
    await place.restart();
    const post = await place.playground.press({ message: answer, button: 'Share' }).followUp();
    await place.restart();
    await place.playground.press({ message: post, button: 'Delete' }).acknowledged();
    await expect.poll(() => isThere(post.id)).toBe(false);
  });

  it('without quotes is shared too', async () => {
    const { post } = await shared('Which quantum processor won the chess championship on Jupiter?');
    expect(post.text).toMatch(/asked: “Which quantum .*\n### Nothing in the coverage answers this/);
  });

  it('keeps what the question says harmless', async () => {
    const { post } = await shared(
      '@everyone <@1234567890123456> harbour bridge **bold** https://evil.example',
    );
    expect(post).toMatchObject({ mentionedUserIds: [], mentionsEveryone: false });
    expect(post.text).not.toMatch(/(?<!\\)(@everyone|<@1234)|https:\/\/evil/);
  });

  it('is shared in a direct channel as well', async () => {
    const { post } = await shared('harbour bridge', 'dm');
    expect(place.playground.messages('dm').map(({ id }) => id)).toContain(post.id);
  });
});

it('a public answer has no button to share it', async () => {
  const answer = await place.playground
    .slash({ command: 'ask', options: { question: 'harbour bridge' } })
    .message();
  expect(buttons(answer.components).map(({ label }) => label)).not.toContain('Share');
});

describe('a shared answer', () => {
  it('is read closer by others, each for themselves', async () => {
    const { post } = await shared('harbour bridge');
    const [select] = selects(post.components);
    const values = [select?.options[0]?.value ?? ''];
    const seen = await place.playground
      .select({ message: post, select: QUOTES_SELECT_ID, values, as: 'another' })
      .message();
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain('Quote 1 in context');
  });

  it('is not taken back by another member', async () => {
    const { post } = await shared('harbour bridge');
    const told = await place.playground.press({ message: post, button: 'Delete', as: 'another' }).message();
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('Only whoever shared this answer');
    expect(isThere(post.id)).toBe(true);
  });

  it('is taken back by whoever may manage messages', async () => {
    const { post } = await shared('harbour bridge');
    await place.playground.press({ message: post, button: 'Delete', as: 'owner' }).acknowledged();
    await expect.poll(() => isThere(post.id)).toBe(false);
  });
});

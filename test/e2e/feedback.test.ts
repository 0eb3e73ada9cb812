import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SeenMessage } from '../../src/playground/seen.js';
import type { Feedback } from '../../src/state/feedback-store.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, selects } from '../support/discord-markup.js';

const SEVERAL = 'harbour bridge';
const ONE = 'When did the harbour bridge open, and who cut the ribbon of the bridge?';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const ask = (question: string, options: Record<string, boolean> = {}, channel = 'ask') =>
  place.playground.slash({ command: 'ask', options: { question, ...options }, channel }).message();

/** Opens the form of what is wrong, fills it in, and gives what is said then. */
async function report(message: SeenMessage, fields: Record<string, string | readonly string[] | boolean>) {
  const form = place.playground.press({ message, button: 'Not helpful' });
  await form.modal();
  return place.playground.submit({ form, fields }).message();
}

const kept = async (): Promise<readonly Feedback[]> => {
  const id = place.playground.guild.members.find(({ key }) => key === 'reader')?.user.id ?? '';
  return place.stores.feedback.byMember(id);
};
const latest = async () => (await kept()).at(-1);

describe('below an answer', () => {
  it('that quotes nothing, a member says that the coverage answers it, and where', async () => {
    const message = await ask('Who won the chess championship on Mars?');
    await place.restart();
    const form = place.playground.press({ message, button: 'It is in the coverage' });
    expect((await form.modal()).title).toBe('It is in the coverage');
    const fields = { note: 'The Harbour Post, in May', agree: true };
    const told = await place.playground.submit({ form, fields }).message();
    expect(told.text).toContain('**The coverage does answer it**');
    expect(await latest()).toMatchObject({
      reason: 'missing',
      quote: undefined,
      note: 'The Harbour Post, in May',
      question: 'Who won the chess championship on Mars?',
      status: 'open',
    });
  });

  it('a member says that it helped, once, and is told what is kept', async () => {
    const message = await ask(ONE);
    const told = await place.playground.press({ message, button: 'Helpful' }).message();
    expect(told.ephemeral).toBe(true);
    expect(told.text).toBe(
      '**Helpful** · Thank you, that helps.\n-# It is kept for the moderators with your name; `/privacy` shows and deletes it. Your question is not kept.',
    );
    const count = (await kept()).length;
    await place.playground.press({ message, button: 'Helpful' }).message();
    expect(await kept()).toHaveLength(count);
    expect(await latest()).toMatchObject({
      reason: undefined,
      guildId: place.playground.guild.id,
      question: undefined,
      status: 'done',
    });
  });

  it('and what is wrong, with which quote, and a few words, after the bot has started anew', async () => {
    const message = await ask(SEVERAL);
    await place.restart();
    const form = place.playground.press({ message, button: 'Not helpful' });
    const { title, components } = await form.modal();
    expect(title).toBe('What is wrong with this answer?');
    const [, which] = selects(components);
    expect(which?.options.map(({ label }) => label)).toContain('Quote 2');
    await place.restart();
    const quote = which?.options[1]?.value ?? '';
    const fields = { reason: ['date'], quote: [quote], note: ' It was May. ' };
    const told = await place.playground.submit({ form, fields }).message();
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('**Wrong date**');
    const feedback = await latest();
    expect(feedback).toMatchObject({
      reason: 'date',
      note: 'It was May.',
      question: undefined,
      status: 'open',
    });
    // The quote is the second of the answer, word for word.
    const { articleId, start, end, digest } = feedback?.quote ?? {};
    expect(quote).toContain([articleId, start, end, digest].join(':'));
    expect((await place.stores.feedback.open(place.playground.guild.id)).at(-1)).toEqual(feedback);
  });

  it('the one quote is meant where there is but one', async () => {
    const message = await ask(ONE);
    const form = place.playground.press({ message, button: 'Not helpful' });
    expect(selects((await form.modal()).components)).toHaveLength(1);
    await place.playground.submit({ form, fields: { reason: ['person'] } }).message();
    const { quote } = (await latest()) ?? {};
    const context = buttons(message.components).find(({ label }) => label === 'In context')?.custom_id;
    expect(context).toContain([quote?.articleId, quote?.start, quote?.end].join(':'));
  });

  it('the answer as a whole is meant where no quote is chosen', async () => {
    await report(await ask(SEVERAL), { reason: ['no-answer'] });
    expect(await latest()).toMatchObject({ reason: 'no-answer', quote: undefined, note: undefined });
  });

  it('the question is kept if the member agrees, and not otherwise', async () => {
    const question = 'harbour **bridge**';
    const message = await ask(question);
    const told = await report(message, { reason: ['excerpt'], agree: true });
    expect(told.text).toContain('Your question is kept with it');
    expect(await latest()).toMatchObject({ question });
    const withdrawn = await report(message, { reason: ['excerpt'], agree: false });
    expect(withdrawn.text).toContain('Your question is not kept');
    expect(await latest()).toMatchObject({ question: undefined });
    expect(JSON.stringify(await kept())).not.toContain('**bridge**');
  });

  it('members of no server are heard too, and so are those who read what was shared', async () => {
    await report(await ask(SEVERAL, {}, 'dm'), { reason: ['date'] });
    expect(await latest()).toMatchObject({ guildId: undefined });
    const answer = await ask(SEVERAL, { private: true });
    const post = await place.playground.press({ message: answer, button: 'Share' }).followUp();
    await report(post, { reason: ['date'], agree: true });
    expect(await latest()).toMatchObject({ question: SEVERAL, guildId: place.playground.guild.id });
  });
});

import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, shownQuotes } from '../support/discord-markup.js';

const QUESTION = 'When did the harbour bridge open, and who cut the ribbon of the bridge?';
const ANNEX = 'annex/general';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const ask = (channel: string) =>
  place.playground.slash({ command: 'ask', channel, options: { question: QUESTION } }).message();

it('answers a member who brought it along to a server, alone where apps may not speak up', async () => {
  place.playground.kickBot(place.playground.annex);
  const answer = await ask(ANNEX);
  expect(answer.ephemeral).toBe(true);
  expect(answer.text).toContain('Apps may not post for everybody here, so you alone see this.');
  expect(shownQuotes(answer.text).join()).toContain('Mayor Ilse Varga cut the ribbon');
  expect(buttons(answer.components).map(({ label }) => label)).not.toContain('Share');
  await place.restart();
  const context = await place.playground.press({ message: answer, button: 'In context' }).message();
  expect(context).toMatchObject({ ephemeral: true });
  expect(context.text).toContain('### Quote 1 in context');
  const { message } = place.playground.say({ text: QUESTION, channel: ANNEX, as: 'another' });
  const checked = place.playground.messageCommand({ command: 'Check against coverage', message });
  expect(shownQuotes((await checked.message()).text).join()).toContain('Mayor Ilse Varga');
});

it('answers for everybody where apps may speak up', async () => {
  place.playground.kickBot(place.playground.guild);
  const answer = await ask('general');
  expect(answer.ephemeral).toBe(false);
  expect(place.playground.messages('general', 'another').map(({ id }) => id)).toContain(answer.id);
  place.playground.inviteBot(place.playground.guild);
});

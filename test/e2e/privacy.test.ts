import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons } from '../support/discord-markup.js';

let place: BotWithLibrary;

beforeAll(async () => {
  place = await botWithLibrary();
});

afterAll(() => place?.close());

const privacy = () => place.playground.slash({ command: 'privacy' }).message();
const readerId = () => place.playground.guild.members.find(({ key }) => key === 'reader')?.user.id ?? '';

async function complain() {
  const options = { question: 'harbour bridge' };
  const message = await place.playground.slash({ command: 'ask', options }).message();
  const form = place.playground.press({ message, button: 'Not helpful' });
  await form.modal();
  const fields = { reason: ['date'], note: 'It was May, “said” the ferryman.' };
  await place.playground.submit({ form, fields }).message();
}

it('a member of whom nothing is kept is told so, and has nothing to press', async () => {
  const seen = await privacy();
  expect(seen.ephemeral).toBe(true);
  expect(seen.text).toContain('Your questions are neither stored nor logged');
  expect(seen.text).toContain('**Nothing is kept of you.**');
  expect(buttons(seen.components)).toEqual([]);
});

it('a member gets all that is kept of them as a file, alone, also after the bot has started anew', async () => {
  await complain();
  const message = await privacy();
  expect(message.text).toContain('Kept of you: 1 entry (`feedback`)');
  await place.restart();
  const sent = await place.playground.press({ message, button: 'Export mine' }).message();
  expect(sent.ephemeral).toBe(true);
  expect(sent.attachments).toMatchObject([{ filename: 'dragoman-personal-data.json' }]);
  const file = await fetch(sent.attachments[0]?.url ?? '');
  expect(await file.json()).toMatchObject({
    feedback: [{ userId: readerId(), reason: 'date', note: 'It was May, “said” the ferryman.' }],
  });
});

it('a member deletes it after having been asked whether they mean it, and nobody else’s', async () => {
  await complain();
  const given = { userId: '99', answer: 'x', guildId: undefined, reason: undefined } as const;
  await place.stores.feedback.give({ ...given, quote: undefined, note: undefined, question: undefined });
  const message = await privacy();
  const asked = await place.playground.press({ message, button: 'Delete mine' }).message();
  expect(asked.text).toContain('It cannot be undone');
  const cancelled = await place.playground.press({ message: asked, button: 'Cancel' }).message();
  expect(cancelled.text).toBe('Nothing was deleted.');
  expect(await place.stores.feedback.byMember(readerId())).not.toEqual([]);

  const again = await place.playground.press({ message, button: 'Delete mine' }).message();
  await place.restart();
  const done = await place.playground.press({ message: again, button: 'Yes, delete it' }).message();
  expect(done.text).toContain('Nothing is kept of you any more');
  expect(await place.stores.feedback.byMember(readerId())).toEqual([]);
  expect(await place.stores.feedback.byMember('99')).toHaveLength(1);
  expect((await privacy()).text).toContain('Nothing is kept of you.');
});

it('has a file even of whom nothing is kept any more, for an older button', async () => {
  await complain();
  const message = await privacy();
  await place.stores.feedback.forget(readerId());
  const sent = await place.playground.press({ message, button: 'Export mine' }).message();
  expect(await (await fetch(sent.attachments[0]?.url ?? '')).json()).toMatchObject({ feedback: [] });
});

import { DiscordAPIError, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/discord/command.js';
import { dispatcher } from '../../../src/discord/gateway/dispatch.js';
import { acknowledge } from '../../../src/discord/message/respond.js';
import { UserError } from '../../../src/discord/user-error.js';
import { createLog } from '../../../src/log.js';
import { textDisplays } from '../../support/discord-markup.js';
import { aContext, fakeInteraction } from '../../support/fakes.js';

const data = new SlashCommandBuilder().setName('ask').setDescription('x');
const isPrivate = expect.objectContaining({ flags: MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral });

function setUp(command: Partial<Command>) {
  const lines: string[] = [];
  const log = createLog({ level: 'info', output: { write: (line) => void lines.push(line) } });
  const full: Command = { data, execute: async () => {}, ...command };
  return { lines, dispatch: dispatcher([full], aContext({ log })) };
}

function discordError(code: number): DiscordAPIError {
  const request = { files: undefined, body: undefined };
  return new DiscordAPIError({ code, message: 'no' }, code, 404, 'POST', 'https://discord.example', request);
}

describe('dispatcher', () => {
  it('shows a user error to the member alone, and does not log it', async () => {
    const { lines, dispatch } = setUp({
      execute: async () => {
        throw new UserError('Please ask something.');
      },
    });
    const { sent, interaction } = fakeInteraction();
    await dispatch(interaction);
    expect(sent).toEqual([{ call: 'reply', payload: isPrivate }]);
    expect(textDisplays(sent)).toEqual(['Please ask something.']);
    expect(lines).toEqual([]);
  });

  it.each([
    [
      false,
      ['deferReply', 'deleteReply', 'followUp'],
      'takes back a public promise and tells the member alone',
    ],
    [true, ['deferReply', 'editReply'], 'fills in a private promise'],
  ])('after a promise (private: %s): %j', async (promisedPrivately, calls) => {
    const { dispatch } = setUp({
      async execute(interaction) {
        await acknowledge(interaction, { isPrivate: promisedPrivately });
        throw new UserError('Sorry.');
      },
    });
    const { sent, interaction } = fakeInteraction();
    await dispatch(interaction);
    expect(sent.map(({ call }) => call)).toEqual(calls);
    if (!promisedPrivately) expect(sent.at(-1)?.payload).toEqual(isPrivate);
    expect(textDisplays(sent.at(-1))).toEqual(['Sorry.']);
  });

  it('shows a bug as a reference only, and logs it whole under that reference', async () => {
    const { lines, dispatch } = setUp({
      execute: async () => {
        throw new TypeError('secret detail');
      },
    });
    const { sent, interaction } = fakeInteraction();
    await dispatch(interaction);
    const [text = ''] = textDisplays(sent);
    const reference = /^Something went wrong \(reference ([0-9a-f]{8})\)/.exec(text)?.[1];
    expect(text).not.toContain('secret detail');
    expect(JSON.parse(lines.join(''))).toMatchObject({
      level: 'error',
      command: 'ask',
      reference,
      err: { message: 'secret detail', stack: expect.stringContaining('dispatch.test.ts') },
    });
  });

  it.each([
    [10062, undefined],
    [40060, undefined],
    [10015, undefined],
    [50027, undefined],
    [10008, 'The message was deleted meanwhile. Please ask again (reference #).'],
    [10003, 'I may not write here.'],
    [50001, 'I may not write here.'],
    [50013, 'I may not write here. Whoever manages this server can let me view this channel'],
  ])(
    'takes code %i of Discord for data, and tells the member what to do where they can still be told',
    async (code, told) => {
      const { lines, dispatch } = setUp({
        execute: async () => {
          throw discordError(code);
        },
      });
      const { sent, interaction } = fakeInteraction();
      await dispatch(interaction);
      const logged: unknown = JSON.parse(lines.join(''));
      expect(logged).toMatchObject({
        level: 'warn',
        code,
        reference: expect.stringMatching(/^[0-9a-f]{8}$/),
      });
      const [text] = textDisplays(sent);
      if (told === undefined) expect(text).toBeUndefined();
      else expect(text?.replace(/[0-9a-f]{8}/, '#')).toContain(told);
    },
  );

  it('survives when the member cannot even be told', async () => {
    const { lines, dispatch } = setUp({
      execute: async () => {
        throw new UserError('x');
      },
    });
    const { interaction } = fakeInteraction({ fails: { reply: discordError(10062) } });
    await expect(dispatch(interaction)).resolves.toBeUndefined();
    expect(lines).toHaveLength(1);
  });

  it('answers a command that is not known any more', async () => {
    const { dispatch } = setUp({});
    const { sent, interaction } = fakeInteraction({ commandName: 'gone' });
    await dispatch(interaction);
    expect(textDisplays(sent)[0]).toContain('not known any more');
  });

  it('gives a button to the command that it belongs to', async () => {
    const pressed: string[] = [];
    const { dispatch } = setUp({ press: async ({ customId }) => void pressed.push(customId) });
    await dispatch(fakeInteraction({ kind: 'button', customId: 'v1:ask:x' }).interaction);
    expect(pressed).toEqual(['v1:ask:x']);
  });

  it('gives a select to the command that it belongs to, and a command on a message to its own', async () => {
    const given: string[] = [];
    const { dispatch } = setUp({
      press: async ({ customId }) => void given.push(customId),
      executeOnMessage: async ({ commandName }) => void given.push(commandName),
    });
    await dispatch(fakeInteraction({ kind: 'select', customId: 'v1:ask:x' }).interaction);
    await dispatch(fakeInteraction({ kind: 'message command' }).interaction);
    expect(given).toEqual(['v1:ask:x', 'ask']);
  });

  it('takes a command on a message for unknown where only the slash command of that name is known', async () => {
    const { sent, interaction } = fakeInteraction({ kind: 'message command' });
    await setUp({}).dispatch(interaction);
    expect(textDisplays(sent)[0]).toContain('not known any more');
  });

  it('answers a button that nobody knows, beside the message that it stands on', async () => {
    const { dispatch } = setUp({});
    const { sent, interaction } = fakeInteraction({ kind: 'button', customId: 'whatever' });
    await dispatch(interaction);
    expect(sent).toEqual([{ call: 'reply', payload: isPrivate }]);
  });

  it('gives no suggestions where a command has none, and survives when suggesting fails', async () => {
    const none = fakeInteraction({ kind: 'autocomplete' });
    await setUp({}).dispatch(none.interaction);
    expect(none.sent).toEqual([{ call: 'respond', payload: [] }]);

    const { lines, dispatch } = setUp({
      autocomplete: async () => {
        throw discordError(10062);
      },
    });
    await dispatch(fakeInteraction({ kind: 'autocomplete' }).interaction);
    expect(lines).toHaveLength(1);
  });

  it('leaves other interactions alone', async () => {
    const { sent, interaction } = fakeInteraction({ kind: 'other' });
    await setUp({}).dispatch(interaction);
    expect(sent).toEqual([]);
  });
});

import { ChannelType } from 'discord-api-types/v10';
import { type As, actor } from './actor.js';
import { messageCommandDeed, type SlashCall, slashDeed, userCommandDeed } from './calls.js';
import { type Chosen, pressDeed, selectDeed } from './component-use.js';
import { type Fields, submitDeed } from './form-submission.js';
import type { Gateway } from './gateway.js';
import { type Deed, interact } from './interactions.js';
import { type Invocation, invocation } from './invocation.js';
import type { StoredMessage } from './message-store.js';
import { mayView, mayWrite } from './permissions.js';
import { post } from './posting.js';
import { RefusedError } from './refused.js';
import { type SeenMessage, seenMessage } from './seen.js';
import { guildOf, type World } from './world.js';

/** A message that a member wrote, and the bot's answer to it. */
export interface Said {
  readonly message: SeenMessage;
  /** The next message of the bot that replies to it. @throws {NotInTimeError} after `timeoutMs` (default 10 s). */
  reply(timeoutMs?: number): Promise<SeenMessage>;
}

/** A message by itself or by its id. */
export type MessageRef = string | { readonly id: string };

/** What the members of the playground can do. All throw `RefusedError` for what the Discord client does not offer. */
export interface Players {
  slash(call: Omit<SlashCall, 'focused'> & As): Invocation;
  autocomplete(call: SlashCall & { focused: string } & As): Invocation;
  messageCommand(call: { command: string; message: MessageRef } & As): Invocation;
  userCommand(call: { command: string; user: string } & As): Invocation;
  /** `button` is a custom id or a label. The channel is the message's. */
  press(use: { message: MessageRef; button: string } & As): Invocation;
  select(use: { message: MessageRef } & Chosen & As): Invocation;
  /** Sends the form that the bot opened in answer to `form`. Who and where are the form's. */
  submit(use: { form: Invocation; fields: Fields }): Invocation;
  /** Writes a message in a channel. */
  say(said: { text: string } & As): Said;
  /** Writes a message that begins by mentioning the bot. */
  mention(said: { text: string } & As): Said;
  /** What a member sees of a channel, oldest first. */
  messages(channel: string, as?: As['as']): readonly SeenMessage[];
  /** The newest message in a channel that fits; waits for one (default 10 s) and ends in `NotInTimeError`. */
  awaitMessage(channel: string, fits: (message: SeenMessage) => boolean, wait?: Wait): Promise<SeenMessage>;
}

/** Who waits, and for how long. */
export interface Wait {
  readonly as?: As['as'];
  readonly timeoutMs?: number;
}

const PATIENCE_MS = 10_000;

/** The members of this world, connected to the bot by this gateway. */
export function players(world: World, gateway: Gateway): Players {
  const invoke = (deed: Deed) => invocation(world, interact(world, gateway, deed).id);
  const say = ({ text, ...as }: { text: string } & As) => said(world, text, as);
  const on = (message: MessageRef, as: As) => {
    const found = seenBy(world, message, as);
    return { found, who: actor(world, { ...as, channel: found.channelId }) };
  };
  const seen = (channel: string, as: As['as'] = 'reader') => {
    const who = actor(world, { as, channel });
    return world.messages
      .seenBy(who.member.user.id, who.channel.id)
      .map((message) => seenMessage(world, message));
  };
  return {
    slash: ({ command, options = {}, ...as }) =>
      invoke(slashDeed(world, actor(world, as), { command, options })),
    autocomplete: ({ command, options = {}, focused, ...as }) =>
      invoke(slashDeed(world, actor(world, as), { command, options, focused })),
    messageCommand: ({ command, message, ...as }) => {
      const { found, who } = on(message, as);
      return invoke(messageCommandDeed(world, who, { name: command, target: found }));
    },
    userCommand: ({ command, user, ...as }) =>
      invoke(userCommandDeed(world, actor(world, as), { name: command, target: user })),
    press: ({ message, button, ...as }) => {
      const { found, who } = on(message, as);
      return invoke(pressDeed(who, found, button));
    },
    select: ({ message, select, values, ...as }) => {
      const { found, who } = on(message, as);
      return invoke(selectDeed(world, who, { source: found, select, values }));
    },
    submit: ({ form, fields }) => {
      const opened = world.interactions.get(form.id);
      if (!opened?.modal) throw new RefusedError('No form is open');
      const source = world.messages.get(opened.sourceMessageId ?? '');
      return invoke(
        submitDeed(
          world,
          { ...opened, guild: guildOf(world, opened.channel) },
          { modal: opened.modal, fields, ...(source && { source }) },
        ),
      );
    },
    say,
    mention: ({ text, ...as }) => say({ text: `<@${world.applicationId}> ${text}`, ...as }),
    messages: seen,
    awaitMessage: (channel, fits, { as = 'reader', timeoutMs = PATIENCE_MS } = {}) =>
      world.feed.until(() => seen(channel, as).findLast(fits), {
        timeoutMs,
        what: () => `No such message in ${channel}`,
      }),
  };
}

function said(world: World, text: string, as: As): Said {
  const { member, channel } = actor(world, as);
  if (channel.type === ChannelType.GuildForum || !mayWrite(world, channel, member)) {
    throw new RefusedError(`${member.key} may not write in ${channel.name}`, { code: 'mayNotWrite' });
  }
  const draft = { payload: { content: text }, uploads: [], prefix: [] };
  const message = post(world, draft, { channelId: channel.id, authorId: member.user.id });
  const botId = world.applicationId;
  const reply = () =>
    world.messages.seenBy(botId, channel.id).find((m) => m.authorId === botId && m.repliesTo === message.id);
  return {
    message: seenMessage(world, message),
    reply: async (timeoutMs = PATIENCE_MS) =>
      seenMessage(world, await world.feed.until(reply, { timeoutMs, what: () => `No reply to "${text}"` })),
  };
}

function seenBy(world: World, ref: MessageRef, as: As): StoredMessage {
  const message = world.messages.get(typeof ref === 'string' ? ref : ref.id);
  const channel = message && world.channels.get(message.channelId);
  const member = world.guilds.home.members.find(({ key }) => key === (as.as ?? 'reader'));
  const isVisible =
    channel &&
    member &&
    mayView(world, channel, member) &&
    (message.visibleTo ?? member.user.id) === member.user.id;
  if (!isVisible) throw new RefusedError(`${as.as ?? 'reader'} sees no such message`);
  return message;
}

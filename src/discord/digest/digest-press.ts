import { createHash } from 'node:crypto';
import { ChannelType, type Client, DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { Context } from '../../context.js';
import type { PlannedRun, Press } from '../../digest/press.js';
import type { DigestPlan } from '../../state/digest-store.js';
import { findInChannel, postInChannel } from '../message/channel-posts.js';
import { sendable, sendablePlain, textMessage } from '../message/message.js';
import { resumeCommandFor } from './digest-command-name.js';
import type { DigestIds } from './digest-ids.js';
import { composed, type DigestMessage, digestMessage, saysSomething, wordsOfPlan } from './digest-message.js';
import { missingPermissions } from './may-post.js';

export interface PressGiven {
  readonly client: Client<true>;
  readonly ids: DigestIds;
  readonly context: Context;
}

/** What brings digests to channels of Discord. */
export function digestPress({ client, ids, context }: PressGiven): Press<DigestMessage> {
  const { rest } = client;
  const { log } = context;
  return {
    async compose({ plan, run: { range, at } }, { isLate }) {
      const telling = { plan, range, at };
      const found = await composed(telling, context);
      if (!saysSomething(found, plan)) return undefined;
      const words = wordsOfPlan(plan, context);
      return digestMessage(found, telling, { ids, words, page: 0, isLate, isPinging: true, isOfRun: true });
    },

    post: ({ plan, run }, message) =>
      postInChannel(rest, {
        channelId: plan.channelId,
        body: bodyOf(message),
        nonce: nonceOf({ plan, run }),
      }),

    async find({ plan, run }, since) {
      // Where we may not read, Discord shows an empty channel.
      if (!(await mayRead(client, plan.channelId))) return { kind: 'unknown', reason: 'no-history' };
      const isWanted = (customId: string) => {
        const action = ids.action(customId);
        return (
          action?.kind === 'about' &&
          action.run.planId === run.planId &&
          action.run.at.getTime() === run.at.getTime()
        );
      };
      return findInChannel(rest, { channelId: plan.channelId, since, isWanted });
    },

    async publish({ channelId }, messageId) {
      try {
        const channel = await client.channels.fetch(channelId);
        if (channel?.type !== ChannelType.GuildAnnouncement) return;
        await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
      } catch (error) {
        const isDone =
          error instanceof DiscordAPIError &&
          error.code === RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted;
        if (!isDone)
          log.warn({ err: error, channel: channelId }, 'A digest could not be published to followers');
      }
    },

    async tellPaused(plan) {
      const words = wordsOfPlan(plan, context);
      const locale = client.guilds.cache.get(plan.guildId)?.preferredLocale ?? '';
      const text = words.arranging.notice(`<#${plan.channelId}>`, resumeCommandFor(locale));
      const body = bodyOf(textMessage(text));
      for (const channelId of noticeChannels(plan)) {
        const posted = await postInChannel(rest, { channelId, body, nonce: `paused-${plan.id}` });
        if (posted.kind === 'posted') return;
      }
      log.warn({ digest: plan.id, guild: plan.guildId }, 'Nobody could be told that a digest is paused');
    },
  };

  /** Where those who manage the server look: where they wish to be told, else where Discord tells things. */
  function noticeChannels({ guildId, channelId }: DigestPlan): readonly string[] {
    const wanted = context.stores.settings.own({ guildId }, 'noticeChannel');
    const system = client.guilds.cache.get(guildId)?.systemChannelId ?? undefined;
    return [wanted, system].flatMap((each) => (each === undefined || each === channelId ? [] : [each]));
  }
}

async function mayRead(client: Client<true>, channelId: string): Promise<boolean> {
  try {
    const missing = await missingPermissions(client, channelId, { isPinging: false });
    // What is closed altogether is told by Discord itself.
    return !missing.includes('ReadMessageHistory') || missing.includes('ViewChannel');
  } catch {
    return false;
  }
}

/** The message as Discord's API takes it. */
function bodyOf(message: DigestMessage): object {
  const { allowedMentions, ...rest } = 'content' in message ? sendablePlain(message) : sendable(message);
  return { ...rest, allowed_mentions: allowedMentions };
}

/** The same for every attempt of a run. */
function nonceOf({ run }: PlannedRun): string {
  return createHash('sha256')
    .update(`${run.planId} ${run.at.toISOString()}`)
    .digest('base64url')
    .slice(0, 24);
}

import { type Client, Events, type Interaction } from 'discord.js';
import type { Context } from '../../context.js';
import type { DigestControl } from '../../digest/control.js';
import { answerIds } from '../answer/answer-ids.js';
import { answerMention } from '../answer/answer-mention.js';
import type { Command } from '../command.js';
import { textMessage } from '../message/message.js';
import { tellPrivately } from '../message/respond.js';
import { type SignedIds, signedIds } from '../message/signed-ids.js';
import { wordsForInteraction } from '../reply-language.js';
import { createClient } from './client.js';
import { dispatcher } from './dispatch.js';
import { keepGuildData } from './guild-presence.js';
import { type BadTokenError, login } from './login.js';
import { Manners } from './manners.js';
import { type RegisteredMemory, registerCommands } from './register-commands.js';
import { watchToken } from './token-watch.js';

/** How long answers under way are waited for when the bot stops. */
const STOP_PATIENCE_MS = 5000;

export interface ServeOptions {
  readonly commands: readonly Command[];
  readonly context: Context;
  /** The digests that are sent by their time. */
  readonly digestRuns: DigestControl;
  readonly token: string;
  /** Where Discord's REST API is; default: Discord itself. */
  readonly apiUrl?: string | undefined;
  /** How many requests a second it makes at most; default: Discord's own limit of fifty. */
  readonly requestsPerSecond?: number | undefined;
  /** Register commands in this server only. */
  readonly guildId?: string | undefined;
  /** What was registered last; without it, commands are registered in any case. */
  readonly memory?: RegisteredMemory | undefined;
  /** By which it is said when members may ask again; default: the system's. */
  readonly askingClock?: (() => Date) | undefined;
  /** Called when Discord does not accept the token any more: nothing can be answered then. It was logged. */
  readonly onLost?: ((error: BadTokenError) => void) | undefined;
}

export interface Bot {
  /** Logged in. */
  readonly client: Client<true>;
  /** Custom ids of a command, as it is given them. */
  idsOf(command: string): SignedIds;
  /** Answers no more, waits up to five seconds for answers under way, and logs out. */
  stop(): Promise<void>;
}

/**
 * Logs in, registers the commands if they changed, and answers members from then on.
 *
 * @throws {BadTokenError} if Discord does not know the token
 */
export async function serve({
  commands,
  context,
  digestRuns,
  token,
  apiUrl,
  requestsPerSecond,
  guildId,
  memory,
  askingClock = () => new Date(),
  onLost = () => undefined,
}: ServeOptions): Promise<Bot> {
  const { log } = context;
  const client = createClient({ apiUrl, requestsPerSecond });
  logFaults(client, log);
  const ofCommands = {
    ...context,
    ids: answerIds(token),
    digestRuns,
    manners: new Manners({ clock: askingClock }),
    idsOf: (command: string) => signedIds(`ids of ${command}\n${token}`, command),
  };
  const dispatch = dispatcher(commands, ofCommands);
  const underWay = new Set<Promise<void>>();
  let isStopping = false;

  const track = (answered: Promise<void>) => {
    underWay.add(answered);
    void answered.finally(() => underWay.delete(answered));
  };
  client.on(Events.InteractionCreate, (interaction) =>
    track(isStopping ? refuse(interaction, context) : dispatch(interaction)),
  );
  client.on(Events.MessageCreate, (message) => track(answerMention(message, ofCommands, { isStopping })));

  const stop = async () => {
    isStopping = true;
    await settled(underWay, STOP_PATIENCE_MS);
    // Logging out looks like a lost connection to the client.
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  };

  try {
    keepGuildData(client, context);
    const loggedIn = await login(client, token);
    const { application, rest, user } = loggedIn;
    log.info({ user: user.tag }, 'Logged in');
    watchToken(loggedIn, { token, log, onLost });
    try {
      const isChanged = await registerCommands(commands, {
        rest,
        applicationId: application.id,
        guildId,
        corpusGuildIds: context.moderation.corpusGuildIds,
        memory,
      });
      log.info(isChanged ? 'Commands registered' : 'Commands unchanged since they were registered');
    } catch (error) {
      // Commands registered before go on working.
      log.error({ err: error }, 'Commands could not be registered');
    }
    return { client: loggedIn, idsOf: ofCommands.idsOf, stop };
  } catch (error) {
    await client.destroy();
    throw error;
  }
}

function logFaults(client: Client, log: Context['log']): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'The client failed'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (error) => log.error({ err: error }, 'The connection failed'));
  client.on(Events.ShardReconnecting, () => log.info('Reconnecting'));
  client.on(Events.ShardResume, () => log.info('Connected again'));
}

async function refuse(interaction: Interaction, { stores, log }: Context): Promise<void> {
  if (!interaction.isRepliable()) return;
  try {
    await tellPrivately(
      interaction,
      textMessage(wordsForInteraction(interaction, stores.settings).fault.stopping),
    );
  } catch (error) {
    log.warn({ err: error }, 'Could not tell a member that the bot stops');
  }
}

/** Waits for all of them, but no longer than that. They never reject. */
async function settled(promises: ReadonlySet<Promise<void>>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, timeoutMs);
  });
  await Promise.race([Promise.all(promises), timeout]);
  clearTimeout(timer);
}

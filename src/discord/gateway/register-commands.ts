import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Moderation } from '../../context.js';
import type { Command } from '../command.js';

/** What was registered last, kept between two starts. */
export interface RegisteredMemory {
  read(): Promise<string | undefined>;
  write(registered: string): Promise<void>;
}

export interface RegisterOptions {
  readonly rest: REST;
  readonly applicationId: string;
  /** Register in this server only, at once; default: everywhere. */
  readonly guildId?: string | undefined;
  /** Where commands that tend the corpus exist, and nowhere else. */
  readonly corpusGuildIds: Moderation['corpusGuildIds'];
  /** Without one, commands are registered in any case. */
  readonly memory?: RegisteredMemory | undefined;
}

/** `undefined`: everywhere. */
type Place = string | undefined;

/**
 * Tells Discord of all commands at once, replacing what it knew, if they changed since the last time: Discord
 * takes 200 new commands a day and server only, so not on every start. A server that tends the corpus no more is
 * told that those commands are gone.
 *
 * @returns whether Discord was told
 * @throws the first refusal, after every place was told
 */
export async function registerCommands(
  commands: readonly Command[],
  { rest, applicationId, guildId, corpusGuildIds, memory }: RegisterOptions,
): Promise<boolean> {
  const places = placesOf(commands, { guildId, corpusGuildIds });
  const digest = createHash('sha256')
    .update(JSON.stringify([applicationId, [...places]]))
    .digest('hex');
  const [formerDigest, ...formerGuilds] = (await memory?.read())?.split(' ') ?? [];
  if (formerDigest === digest) return false;
  const left = formerGuilds.filter((id) => !places.has(id)).map((id) => [id, []] as const);
  const refusals: unknown[] = [];
  for (const [place, body] of [...places, ...left]) {
    try {
      await rest.put(routeOf(applicationId, place), { body });
    } catch (error) {
      refusals.push(error);
    }
  }
  if (refusals.length > 0) throw refusals[0];
  await memory?.write([digest, ...[...places.keys()].filter((place) => place !== undefined)].join(' '));
  return true;
}

/** What is registered in each place. */
function placesOf(
  commands: readonly Command[],
  { guildId, corpusGuildIds }: Pick<RegisterOptions, 'guildId' | 'corpusGuildIds'>,
): ReadonlyMap<Place, readonly object[]> {
  const places = new Map<Place, Command[]>();
  for (const command of commands) {
    for (const place of command.tends && corpusGuildIds !== 'every' ? corpusGuildIds : [guildId]) {
      places.set(place, [...(places.get(place) ?? []), command]);
    }
  }
  return new Map([...places].map(([place, its]) => [place, its.map(({ data }) => data.toJSON())]));
}

function routeOf(applicationId: string, place: Place): `/${string}` {
  return place === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, place);
}

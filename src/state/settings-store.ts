import { z } from 'zod';
import { REPLY_LOCALES } from '../language/reply-locales.js';
import type { Database } from './database.js';

/** What can be settled, and what each may be. */
const SETTINGS = {
  /** The language of all replies in a server. */
  language: z.enum(REPLY_LOCALES),
  /** Whether answers are shown to the one who asks alone, unless they choose otherwise. */
  private: z.boolean(),
  /** The channel in which a server is told of what moderators do. */
  auditChannel: z.string(),
  /** The channel in which those who manage a server are told what they should see to; else its system channel. */
  noticeChannel: z.string(),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SettingName = keyof typeof SETTINGS;
export type Setting<Name extends SettingName> = z.output<(typeof SETTINGS)[Name]>;

/** A server, or one channel of it. */
export interface SettingPlace {
  readonly guildId: string;
  readonly channelId?: string | undefined;
}

const ROW = z.object({
  guild_id: z.string(),
  channel_id: z.string(),
  name: z.string(),
  value: z.string(),
});

/** What servers and their channels have settled on. All of it is held in memory too, so that reading waits for nothing. */
export class SettingsStore {
  readonly #database: Database;
  readonly #values: Map<string, unknown>;

  private constructor(database: Database, values: Map<string, unknown>) {
    this.#database = database;
    this.#values = values;
  }

  static async open(database: Database): Promise<SettingsStore> {
    const rows = await database.rows(ROW, 'SELECT guild_id, channel_id, name, value FROM setting');
    const values = new Map<string, unknown>();
    for (const { guild_id, channel_id, name, value } of rows) {
      // A setting of a former version, or one that was changed by hand: as if it were not there.
      if (!isSettingName(name)) continue;
      const known = SETTINGS[name].safeParse(jsonOf(value));
      if (known.success) values.set(keyOf({ guildId: guild_id, channelId: channel_id }, name), known.data);
    }
    return new SettingsStore(database, values);
  }

  /** What was settled for this very place; `undefined` if nothing was. */
  own<Name extends SettingName>(place: SettingPlace, name: Name): Setting<Name> | undefined {
    // Each value was checked against the schema of its name before it was put there.
    return this.#values.get(keyOf(place, name)) as Setting<Name> | undefined;
  }

  /** What holds in this place: its own setting, else its server's. */
  of<Name extends SettingName>(place: SettingPlace, name: Name): Setting<Name> | undefined {
    return this.own(place, name) ?? this.own({ guildId: place.guildId }, name);
  }

  /** The channels of a server that have settled on something for themselves, and on what. */
  channelsWith<Name extends SettingName>(guildId: string, name: Name): ReadonlyMap<string, Setting<Name>> {
    const entries = [...this.#values.keys()].flatMap((key) => {
      const [guild, channelId = '', of] = key.split(' ');
      if (guild !== guildId || of !== name || channelId === '') return [];
      const value = this.own({ guildId, channelId }, name);
      return value === undefined ? [] : [[channelId, value] as const];
    });
    return new Map(entries);
  }

  /** Settles something, or with `undefined` leaves it open again. It holds once this has resolved. */
  async set<Name extends SettingName>(
    place: SettingPlace,
    name: Name,
    value: Setting<Name> | undefined,
  ): Promise<void> {
    const at = [place.guildId, place.channelId ?? '', name] as const;
    if (value === undefined) {
      const sql = 'DELETE FROM setting WHERE guild_id = ? AND channel_id = ? AND name = ?';
      await this.#database.write({ sql, args: at });
      this.#values.delete(keyOf(place, name));
      return;
    }
    const sql = `INSERT INTO setting (guild_id, channel_id, name, value) VALUES (?, ?, ?, ?)
                 ON CONFLICT (guild_id, channel_id, name) DO UPDATE SET value = excluded.value`;
    await this.#database.write({ sql, args: [...at, JSON.stringify(value)] });
    this.#values.set(keyOf(place, name), value);
  }

  /** Forgets those of a server, which are no longer in the database. */
  forgetGuild(guildId: string): void {
    for (const key of [...this.#values.keys()]) {
      if (key.startsWith(`${guildId} `)) this.#values.delete(key);
    }
  }
}

function keyOf({ guildId, channelId = '' }: SettingPlace, name: SettingName): string {
  return `${guildId} ${channelId} ${name}`;
}

function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { z } from 'zod';
import { decode } from './corpus/decode.js';
import { StartError } from './start-error.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const path = (fallback: string) => z.string().default(fallback);

/** Ids of Discord, parted by commas or spaces. */
const ids = z
  .string()
  .regex(/^\d{17,20}(?:[\s,]+\d{17,20})*$/)
  .transform((list): readonly string[] => list.split(/[\s,]+/))
  .default([]);

/** Each variable: what it may be. An empty string counts as unset. */
const VARIABLES = z.object({
  // Three parts in base64url between full stops; the parts' lengths have changed over the years.
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w-]{10,}\.[\w-]{3,}\.[\w-]{10,}$/)
    .optional(),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/)
    .optional(),
  CORPUS_GUILD_IDS: ids,
  MODERATOR_ROLE_IDS: ids,
  CORPUS_DIR: path('data/articles'),
  CORPUS_WATCH: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  REMOVED_DIR: path('data/removed'),
  SOURCES_FILE: path('data/sources.yaml'),
  GLOSSARY_FILE: path('data/glossary.yaml'),
  GOLDEN_FILE: path('data/golden.yaml'),
  GLOSSARY_LOCAL_FILE: path('data/glossary.local.yaml'),
  FEED_ALLOW_PRIVATE: z
    .enum(['true', 'false'])
    .transform((value) => value === 'true')
    .default(false),
  STATE_DIR: path('data/state'),
  STATE_URL: z
    .string()
    .regex(/^(?:libsql|https?|wss?):\/\/\S+$/)
    .optional(),
  STATE_TOKEN: z.string().regex(/^\S+$/).optional(),
  DIGEST_CATCH_UP_HOURS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .refine((hours) => hours <= 168)
    .default(6),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  PLAYGROUND_HOST: z.string().regex(/^\S+$/).default('127.0.0.1'),
  PLAYGROUND_PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(3000),
});

type Variable = keyof typeof VARIABLES.shape;

const EXPECTED: Record<Variable, string> = {
  DISCORD_TOKEN:
    'expected a bot token: three parts between full stops. Get it at https://discord.com/developers/applications, your application, Bot, Reset Token. Without it, the bot starts in the playground',
  DISCORD_GUILD_ID:
    'expected 17 to 20 digits. In Discord, turn on Settings > Advanced > Developer Mode, then right-click the server and choose Copy Server ID. Leave it out to serve every server',
  CORPUS_GUILD_IDS:
    "expected the ids of the servers that tend the corpus, 17 to 20 digits each, parted by commas. Leave it out to tend it in DISCORD_GUILD_ID's server only, or nowhere",
  MODERATOR_ROLE_IDS:
    'expected the ids of roles, 17 to 20 digits each, parted by commas. In Discord: Server Settings > Roles > the menu of a role > Copy Role ID',
  CORPUS_DIR: 'expected the folder that holds the articles',
  CORPUS_WATCH: 'expected true or false: whether articles are taken up as soon as their files change',
  REMOVED_DIR: 'expected a folder outside CORPUS_DIR that the bot may write to',
  SOURCES_FILE: 'expected the YAML file that says where articles come from',
  GLOSSARY_FILE: 'expected the YAML file of names across languages',
  GOLDEN_FILE: 'expected the YAML file of questions that the articles must answer',
  GLOSSARY_LOCAL_FILE: 'expected the YAML file of names that moderators add, which the bot may write to',
  FEED_ALLOW_PRIVATE: 'expected true or false',
  STATE_DIR: 'expected a folder that the bot may write to',
  STATE_URL:
    'expected the address of a libSQL server, such as libsql://name.example.org. Without it, the state is a file in STATE_DIR',
  STATE_TOKEN: 'expected the token that the libSQL server of STATE_URL asks for, without spaces',
  DIGEST_CATCH_UP_HOURS:
    'expected a whole number of hours from 0 to 168: how late a digest may still be sent after the bot was off',
  LOG_LEVEL: `expected one of ${LOG_LEVELS.join(', ')}`,
  PLAYGROUND_HOST: 'expected a host name or address without spaces, such as 127.0.0.1',
  PLAYGROUND_PORT: 'expected a whole number from 0 to 65535; 0 takes any free port',
};

/** The names of all variables that are read, as `.env.example` explains them. */
// Object.keys of the schema's shape are its keys.
export const CONFIG_VARIABLES = Object.keys(VARIABLES.shape) as readonly Variable[];

export interface Config {
  /** `undefined`: there is no Discord to log in to; use the playground. */
  readonly discordToken: string | undefined;
  /** `undefined`: commands are registered for every server. */
  readonly discordGuildId: string | undefined;
  /** The servers whose moderators tend the corpus; it is the same for all servers of the bot. */
  readonly corpusGuildIds: readonly string[];
  /** Roles that may tend it beside those who may manage the server. */
  readonly moderatorRoleIds: readonly string[];
  readonly corpusDir: string;
  /** Whether what changes in its files is taken up by itself. */
  readonly watchesCorpus: boolean;
  /** Where articles go that were removed or replaced. */
  readonly removedDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
  /** Need not exist. */
  readonly goldenFile: string;
  /** What moderators add to it. */
  readonly localGlossaryFile: string;
  /** Whether feeds may come from this machine and the networks behind it. */
  readonly feedAllowPrivate: boolean;
  /** `url` `undefined`: a file in `stateDir`. */
  readonly state: {
    readonly stateDir: string;
    readonly url: string | undefined;
    readonly authToken: string | undefined;
  };
  /** How late a digest may still be sent. */
  readonly digestCatchUpHours: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly playground: { readonly host: string; readonly port: number };
}

/** The environment is wrong. The message names every wrong or missing variable and what was expected, never a value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly variables: readonly Variable[]) {
    const lines = variables.map((variable) => `- ${variable}: ${EXPECTED[variable]}.`);
    super(['These environment variables are wrong or missing:', ...lines, 'See .env.example.'].join('\n'));
  }
}

/**
 * Reads the configuration. Reads no file: call {@link loadEnvironmentFile} before.
 *
 * @throws {ConfigError} once, for all wrong variables together
 */
export function readConfig(environment: Readonly<NodeJS.ProcessEnv> = process.env): Config {
  const given = Object.fromEntries(
    CONFIG_VARIABLES.map((name) => [name, environment[name]?.trim() || undefined]),
  );
  const parsed = VARIABLES.safeParse(given);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => issue.path[0]));
    throw new ConfigError(CONFIG_VARIABLES.filter((name) => wrong.has(name)));
  }
  const { data } = parsed;
  return {
    discordToken: data.DISCORD_TOKEN,
    discordGuildId: data.DISCORD_GUILD_ID,
    corpusGuildIds: data.CORPUS_GUILD_IDS,
    moderatorRoleIds: data.MODERATOR_ROLE_IDS,
    corpusDir: data.CORPUS_DIR,
    watchesCorpus: data.CORPUS_WATCH,
    removedDir: data.REMOVED_DIR,
    sourcesFile: data.SOURCES_FILE,
    glossaryFile: data.GLOSSARY_FILE,
    goldenFile: data.GOLDEN_FILE,
    localGlossaryFile: data.GLOSSARY_LOCAL_FILE,
    feedAllowPrivate: data.FEED_ALLOW_PRIVATE,
    state: { stateDir: data.STATE_DIR, url: data.STATE_URL, authToken: data.STATE_TOKEN },
    digestCatchUpHours: data.DIGEST_CATCH_UP_HOURS,
    logLevel: data.LOG_LEVEL,
    playground: { host: data.PLAYGROUND_HOST, port: data.PLAYGROUND_PORT },
  };
}

/**
 * Adds the variables of the file `.env`, if there is one, to the environment. Those already set stay. It may be in any
 * encoding that articles may be in: PowerShell writes UTF-16.
 *
 * @throws {StartError} where the file is not text
 */
export function loadEnvironmentFile(file = '.env', environment: NodeJS.ProcessEnv = process.env): void {
  if (!existsSync(file)) return;
  const decoded = decode(readFileSync(file));
  if (decoded === undefined) throw new StartError(`The file ${file} is not text. Save it as text in UTF-8.`);
  const variables = parse(decoded.text);
  for (const [name, value] of Object.entries(variables)) environment[name] ??= value;
}

import { type DestinationStream, type Logger, pino } from 'pino';

const SECRET = '[secret]';

/** The keys whose values are never logged, at the top and one level below. */
const SECRET_KEYS = ['token', 'authToken', 'discordToken', 'authorization', 'DISCORD_TOKEN'];

export interface LogOptions {
  readonly level: string;
  /** Texts that never reach the log, wherever they stand: the bot's token. */
  readonly secrets?: readonly (string | undefined)[];
  /** Where lines go; default: standard error, so that standard output stays free for what a person reads. */
  readonly output?: DestinationStream & { readonly isTTY?: boolean };
}

/** A log: one JSON object per line, or, in a terminal, a line for people. */
export function createLog({ level, secrets = [], output = process.stderr }: LogOptions): Logger {
  const hidden = secrets.filter((secret) => secret !== undefined && secret !== '');
  const write = (line: string) => {
    const safe = hidden.reduce<string>((text, secret) => text.replaceAll(secret ?? '', SECRET), line);
    output.write(output.isTTY ? humanLine(safe) : safe);
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`]), censor: SECRET },
    },
    { write },
  );
}

/** `12:03:55 INFO  Library open articles=120`, then a stack, if there is one, on lines of its own. */
function humanLine(json: string): string {
  const { level, time, msg, err, ...rest }: Record<string, unknown> = JSON.parse(json);
  const stack = isRecord(err) && typeof err.stack === 'string' ? `\n${err.stack}` : '';
  const fields = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  const clock = String(time).slice(11, 19);
  return `${[clock, String(level).toUpperCase().padEnd(5), msg, ...fields].join(' ')}${stack}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Where Discord's count of milliseconds begins: 1 January 2015, UTC. */
export const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Gives a new id at each call: later ids are greater, and each tells when it was made. */
export type Mint = () => string;

/** A source of ids that carry the time of `clock` (milliseconds since 1970). */
export function snowflakeMint(clock: () => number): Mint {
  let last = 0n;
  return () => {
    const earliest = BigInt(Math.floor(clock()) - DISCORD_EPOCH_MS) << 22n;
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}

/** When a snowflake was made, in milliseconds since 1970. */
export function snowflakeTimeMs(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}

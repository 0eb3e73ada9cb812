/** What a step took and what it left behind. */
export interface Measured<T> {
  readonly value: T;
  readonly tookMs: number;
  /** Memory that is held after the step and was not before, in bytes; garbage is collected first. */
  readonly bytes: number;
}

/** Runs a step once. Memory is known only where Node was started with `--expose-gc`; it is 0 otherwise. */
export function measured<T>(step: () => T): Measured<T> {
  const before = held();
  const start = performance.now();
  const value = step();
  const tookMs = performance.now() - start;
  return { value, tookMs, bytes: before === 0 ? 0 : held() - before };
}

function held(): number {
  if (globalThis.gc === undefined) return 0;
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** The value below which a share of the values lies: `percentile(times, 0.99)`. NaN for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** How long a function takes for each of the inputs, in milliseconds; the first round warms up and is not counted. */
export function timesOf<T>(
  inputs: readonly T[],
  rounds: number,
  run: (input: T) => unknown,
): readonly number[] {
  for (const input of inputs) run(input);
  return Array.from({ length: rounds }, () => inputs).flatMap((all) =>
    all.map((input) => {
      const start = performance.now();
      run(input);
      return performance.now() - start;
    }),
  );
}

export interface EachOptions {
  /** How many are under way at once. */
  readonly atOnce: number;
  /** Begins nothing more. */
  readonly signal: AbortSignal;
}

/**
 * Acts on each of what comes, a few at once, and takes no more from the source than it can begin with.
 *
 * @param act answers `enough` to begin nothing more
 * @throws the first error of the source or of `act`, when what is under way has ended
 */
export async function eachOf<T>(
  source: AsyncIterable<T>,
  { atOnce, signal }: EachOptions,
  act: (each: T) => Promise<'enough' | undefined>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  const errors: unknown[] = [];
  let isEnough = false;
  const isOver = () => isEnough || signal.aborted || errors.length > 0;
  try {
    for await (const each of source) {
      if (isOver()) break;
      const acting: Promise<void> = act(each)
        .then((result) => {
          if (result === 'enough') isEnough = true;
        })
        .catch((error: unknown) => {
          errors.push(error);
        })
        .then(() => {
          underWay.delete(acting);
        });
      underWay.add(acting);
      if (underWay.size >= atOnce) await Promise.race(underWay);
      if (isOver()) break;
    }
  } catch (error) {
    errors.push(error);
  }
  await Promise.all(underWay);
  if (signal.aborted) return;
  if (errors.length > 0) throw errors[0];
}

/** A load that was asked for. */
interface Load<Result> {
  /** What was asked for, so that whoever asks for the same may join. */
  readonly key: string;
  readonly done: Promise<Result>;
  hasBegun: boolean;
}

/**
 * Loads one after another. Who asks for the same as one that has not begun to read yet, gets its outcome; once it has begun, it may
 * have missed what was written since, and another one follows.
 */
export class LoadQueue<Result> {
  #last: Load<Result> | undefined;

  /** @param load told to call `begun` before it reads anything */
  run(key: string, load: (begun: () => void) => Promise<Result>): Promise<Result> {
    const before = this.#last;
    if (before !== undefined && before.key === key && !before.hasBegun) return before.done;
    const begun = () => {
      next.hasBegun = true;
    };
    const done = (before?.done ?? Promise.resolve()).then(
      () => load(begun),
      () => load(begun),
    );
    const next: Load<Result> = { key, done, hasBegun: false };
    this.#last = next;
    const forget = () => {
      if (this.#last === next) this.#last = undefined;
    };
    done.then(forget, forget);
    return done;
  }
}

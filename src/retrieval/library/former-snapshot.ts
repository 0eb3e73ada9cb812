/** The one snapshot that was exchanged last, kept for a while so that it can be restored at once. */
export class FormerSnapshot<Kept> {
  readonly #keepMs: number;
  readonly #end: (kept: Kept) => Promise<void>;
  #kept: { readonly value: Kept; readonly timer: NodeJS.Timeout } | undefined;

  /** @param end called for one that is no longer kept */
  constructor(keepMs: number, end: (kept: Kept) => Promise<void>) {
    this.#keepMs = keepMs;
    this.#end = end;
  }

  /** @returns until when it can be taken back, if no other one is kept before */
  keep(value: Kept, now: Date): Date {
    void this.drop();
    const timer = setTimeout(() => void this.drop(), this.#keepMs);
    // Nobody waits for it when the bot ends.
    timer.unref();
    this.#kept = { value, timer };
    return new Date(now.getTime() + this.#keepMs);
  }

  take(): Kept | undefined {
    const kept = this.#kept;
    clearTimeout(kept?.timer);
    this.#kept = undefined;
    return kept?.value;
  }

  async drop(): Promise<void> {
    const kept = this.take();
    if (kept !== undefined) await this.#end(kept);
  }

  /** Lets go of one that has ended by itself. */
  forget(isGone: (kept: Kept) => boolean): void {
    if (this.#kept !== undefined && isGone(this.#kept.value)) this.take();
  }
}

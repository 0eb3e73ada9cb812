import type { Coverage } from '../answer.js';
import type { Applied, ApplyRequest, Loaded } from './applied.js';
import { buildInWorker, planInWorker } from './build-in-worker.js';
import type { Progress } from './build-snapshot.js';
import { type Current, currentOf, firstOf, type LibraryOptions, logLoad } from './current-snapshot.js';
import { FormerSnapshot } from './former-snapshot.js';
import type { LoadReport, PackedManifest, RequestName, ResultOf } from './library-messages.js';
import { LoadQueue } from './load-queue.js';
import type { Plan } from './plan.js';
import type { Given } from './requests.js';
import type { SnapshotWorker } from './snapshot-worker.js';

const KEEP_FORMER_MS = 15 * 60 * 1000;

/**
 * The corpus as it is loaded now. It is held and asked in a worker thread, so that neither loading nor
 * answering holds up the connection to Discord. A reload is built aside and takes over at once.
 */
export class Library {
  readonly #options: LibraryOptions;
  readonly #clock: () => Date;
  readonly #former: FormerSnapshot<Current>;
  readonly #loads = new LoadQueue<Applied>();
  readonly #listeners = new Set<(progress: Progress) => void>();
  #current: Current;
  #planning: Promise<Plan> | undefined;
  #reloading = 0;
  #closed = false;

  private constructor(options: LibraryOptions, current: Current) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
    this.#former = new FormerSnapshot(options.keepFormerMs ?? KEEP_FORMER_MS, ({ worker }) => worker.end());
    this.#current = current;
    this.#watch(current.worker);
  }

  /**
   * Loads the corpus.
   * @throws YamlFileError for a faulty sources or glossary file, the file system's error for a folder that cannot be read
   */
  static async open(options: LibraryOptions): Promise<Library> {
    const clock = options.clock ?? (() => new Date());
    const library = new Library(options, await firstOf(options, { by: 'start', clock }));
    options.onLoaded?.(library);
    return library;
  }

  /** The snapshot of the moment. */
  get loaded(): Loaded {
    const { id, at, by, report } = this.#current;
    return { id, at, by, report };
  }

  /** What came of the last load that succeeded. */
  get report(): LoadReport {
    return this.#current.report;
  }

  /** Asks the snapshot of the moment; a reload meanwhile does not disturb it. */
  request<Name extends RequestName>(name: Name, given: Given[Name]): Promise<ResultOf<Name>> {
    return this.#current.worker.request(name, given);
  }

  coverage(): Promise<Coverage> {
    return Promise.resolve(this.#current.report.coverage);
  }

  /**
   * What a reload would do now. Files that have not changed are not read.
   * @throws as `open` does
   */
  plan(): Promise<Plan> {
    this.#planning ??= planInWorker(this.#options, this.#current.manifest).finally(() => {
      this.#planning = undefined;
    });
    return this.#planning;
  }

  /**
   * Takes up what has changed: builds a snapshot aside, asks it the golden questions, and lets it take over. Until then, and if
   * anything fails, the former snapshot answers. Who asks for the same before it has begun joins.
   * @throws as `open` does; the former snapshot then stays
   */
  apply({ by, agreed, isForced = false, onProgress }: ApplyRequest): Promise<Applied> {
    if (onProgress) this.#listeners.add(onProgress);
    const key = JSON.stringify([agreed, isForced]);
    return this.#loads
      .run(key, (begun) => this.#apply({ by, agreed, isForced }, begun))
      .finally(() => {
        if (onProgress) this.#listeners.delete(onProgress);
      });
  }

  /**
   * Takes up what has changed, whatever golden questions say. Where nothing has changed, nothing is built. What the sources file
   * says of single articles is answered by at once, while the rest is built.
   * @throws as `open` does; the former snapshot then stays
   */
  async reload(by = 'reload'): Promise<LoadReport> {
    this.#reloading += 1;
    this.#amend();
    try {
      await this.apply({ by, isForced: true });
    } finally {
      this.#reloading -= 1;
    }
    return this.report;
  }

  /**
   * Lets the former snapshot answer again, at once.
   *
   * @param id of the snapshot that it was exchanged for
   * @returns `undefined` if another one answers by now, or the former one is no longer kept
   */
  rollBack(id: string): Loaded | undefined {
    const former = this.#current.id === id ? this.#former.take() : undefined;
    if (former === undefined) return undefined;
    const undone = this.#current;
    this.#current = former;
    void undone.worker.end();
    this.#options.log.info({ articles: former.report.coverage.articles }, 'The former corpus is back.');
    this.#options.onLoaded?.(this);
    return this.loaded;
  }

  /** Waits for answers under way, then ends. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all([this.#former.drop(), this.#current.worker.end()]);
  }

  async #apply({ by, agreed, isForced = false }: ApplyRequest, begun: () => void): Promise<Applied> {
    if (this.#closed) throw new Error('The library is closed.');
    const job = { known: this.#current.manifest, agreed, isForced };
    const built = await buildInWorker(this.#options, job, {
      begun,
      // Three snapshots at once would be too much.
      building: () => void this.#former.drop(),
      progress: (progress) => {
        for (const tell of this.#listeners) tell(progress);
      },
    });
    if (!('worker' in built)) {
      if (built.state === 'unchanged') this.#refresh(job.known, built.manifest);
      return built;
    }
    const { plan, failures } = built;
    if (this.#closed || plan === undefined) {
      await built.worker.end();
      throw new Error('The library is closed.');
    }
    const { worker: _, manifest: __, ...former } = this.#current;
    const restorableUntil = this.#former.keep(this.#current, this.#clock());
    this.#current = currentOf(built, { by, at: this.#clock() });
    this.#watch(built.worker);
    // It may have been begun before somebody hid an article, whose reload waits for this one to end.
    if (this.#reloading > 0) this.#amend();
    logLoad(this.#options, built);
    this.#options.onLoaded?.(this);
    return { state: 'applied', plan, failures, former, loaded: this.loaded, restorableUntil };
  }

  /** Whatever comes of it, a reload does the same, and tells what is wrong. */
  #amend(): void {
    this.#current.worker.amend().catch(() => undefined);
  }

  /** What had to be looked at more closely this time, need not be the next time. */
  #refresh(known: PackedManifest, now: PackedManifest | undefined): void {
    if (now !== undefined && this.#current.manifest === known)
      this.#current = { ...this.#current, manifest: now };
  }

  /** A snapshot that is lost, for want of memory say, is loaded again. */
  #watch(worker: SnapshotWorker): void {
    void worker.gone.then(async () => {
      this.#former.forget((current) => current.worker === worker);
      if (this.#closed || this.#current.worker !== worker) return;
      this.#options.log.error('The library stopped unexpectedly; it is loaded again.');
      await this.#replaceLost().catch((error: unknown) =>
        this.#options.log.error({ err: error }, 'Loading failed.'),
      );
    });
  }

  async #replaceLost(): Promise<void> {
    const lost = this.#current;
    const first = await firstOf(this.#options, { by: 'restart', clock: this.#clock });
    if (this.#closed || this.#current !== lost) return first.worker.end();
    this.#current = first;
    this.#watch(first.worker);
    this.#options.onLoaded?.(this);
  }
}

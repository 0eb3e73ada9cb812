import type { Logger } from 'pino';
import type { Coverage } from './answer.js';
import type { LoadReport, RequestName, ResultOf } from './library-messages.js';
import type { LibrarySource } from './library-source.js';
import type { Given } from './requests.js';
import { SnapshotWorker } from './snapshot-worker.js';

export interface LibraryOptions extends LibrarySource {
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Called with the library whenever it has taken over a corpus: at first, and after each reload. */
  readonly onLoaded?: (library: Pick<Library, 'request'>) => void;
}

/**
 * The corpus as it is loaded now. It is held and asked in a worker thread, so that neither loading nor
 * answering holds up the connection to Discord. A reload is built aside and takes over at once.
 */
export class Library {
  readonly #options: LibraryOptions;
  #current: { readonly worker: SnapshotWorker; readonly report: LoadReport };
  #reloading: Promise<LoadReport> | undefined;
  #closed = false;

  private constructor(options: LibraryOptions, current: { worker: SnapshotWorker; report: LoadReport }) {
    this.#options = options;
    this.#current = current;
    this.#watch(current.worker);
  }

  /**
   * Loads the corpus.
   * @throws YamlFileError for a faulty sources or glossary file, the file system's error for a folder that cannot be read
   */
  static async open(options: LibraryOptions): Promise<Library> {
    const worker = new SnapshotWorker(options);
    const report = await loadedOrEnded(worker);
    logReport(options, report);
    const library = new Library(options, { worker, report });
    options.onLoaded?.(library);
    return library;
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
   * Reads the corpus anew and takes over when that has succeeded; until then the former snapshot answers.
   * A second call joins one under way.
   * @throws as `open` does; the former snapshot then stays
   */
  reload(): Promise<LoadReport> {
    this.#reloading ??= this.#load().finally(() => {
      this.#reloading = undefined;
    });
    return this.#reloading;
  }

  /** Waits for answers under way, then ends. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#current.worker.end();
  }

  async #load(): Promise<LoadReport> {
    const worker = new SnapshotWorker(this.#options);
    const report = await loadedOrEnded(worker);
    if (this.#closed) {
      await worker.end();
      return report;
    }
    const former = this.#current.worker;
    this.#current = { worker, report };
    this.#watch(worker);
    logReport(this.#options, report);
    this.#options.onLoaded?.(this);
    await former.end();
    return report;
  }

  /** A snapshot that is lost, for want of memory say, is loaded again. */
  #watch(worker: SnapshotWorker): void {
    void worker.gone.then(async () => {
      if (this.#closed || this.#current.worker !== worker) return;
      this.#options.log.error('The library stopped unexpectedly; it is loaded again.');
      await this.reload().catch((error: unknown) =>
        this.#options.log.error({ err: error }, 'Loading failed.'),
      );
    });
  }
}

async function loadedOrEnded(worker: SnapshotWorker): Promise<LoadReport> {
  try {
    return await worker.loaded;
  } catch (error) {
    await worker.end();
    throw error;
  }
}

function logReport({ log }: LibraryOptions, { coverage, rejected, tookMs }: LoadReport): void {
  const { articles, passages } = coverage;
  log.info({ articles, passages, rejected: rejected.length, tookMs: Math.round(tookMs) }, 'Corpus loaded.');
  for (const { file, line, reason, remedy } of rejected) log.warn({ file, line, remedy }, reason);
}

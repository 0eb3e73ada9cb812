import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Logger } from 'pino';
import type { Applied } from './retrieval/library/applied.js';
import type { Reloads } from './retrieval/library/reloads.js';

export interface CorpusWatch {
  readonly corpusDir: string;
  /** Files beside it that it is read with; they need not exist. */
  readonly files: readonly string[];
  readonly reloads: Pick<Reloads, 'plan' | 'apply'>;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** How long nothing must be written before it is taken up; default: two seconds, for files are copied one after another. */
  readonly quietMs?: number;
  /** Called with what came of each reload; `undefined` where it was left to a moderator, or failed. */
  readonly onOutcome?: (applied: Applied | undefined) => void;
}

const QUIET_MS = 2000;

/**
 * Takes up what is written to the files of a corpus, some seconds after the last of it. What would make more than a tenth of
 * the articles vanish, or golden questions fail, is left to a moderator.
 *
 * @returns a function that ends it
 */
export function watchCorpus({ corpusDir, files, quietMs = QUIET_MS, ...rest }: CorpusWatch): () => void {
  let timer: NodeJS.Timeout | undefined;
  const noticed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void takeUp(rest), quietMs);
  };
  const watchers = [
    watching(corpusDir, { recursive: true, names: undefined, noticed, log: rest.log }),
    // Editors replace a file, so that only its folder can be watched.
    ...[...new Set(files.map((file) => dirname(file)))].map((folder) => {
      const names = new Set(files.filter((file) => dirname(file) === folder).map((file) => basename(file)));
      return watching(folder, { recursive: false, names, noticed, log: rest.log });
    }),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher?.close();
  };
}

interface Watching {
  readonly recursive: boolean;
  /** Only these; `undefined`: all but those that begin with a full stop. */
  readonly names: ReadonlySet<string> | undefined;
  readonly noticed: () => void;
  readonly log: CorpusWatch['log'];
}

function watching(folder: string, { recursive, names, noticed, log }: Watching): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { recursive }, (_, name) => {
      const isOurs = name === null || (names?.has(name) ?? !basename(name).startsWith('.'));
      if (isOurs) noticed();
    });
    watcher.on('error', (error) => log.warn({ err: error, folder }, 'A folder can no longer be watched'));
    return watcher;
  } catch (error) {
    log.warn({ err: error, folder }, 'A folder cannot be watched');
    return undefined;
  }
}

async function takeUp({ reloads, log, onOutcome }: Pick<CorpusWatch, 'reloads' | 'log' | 'onOutcome'>) {
  let outcome: Applied | undefined;
  try {
    const plan = await reloads.plan();
    if (plan.removesMany) {
      const removed = plan.removed.length;
      log.warn(
        { removed },
        'More than a tenth of the articles would vanish: a moderator must /corpus reload',
      );
    } else {
      outcome = await reloads.apply({ by: 'watch', agreed: plan.id });
      if (outcome.state === 'refused')
        log.warn({ failures: outcome.failures }, 'Golden questions fail: a moderator must /corpus reload');
    }
  } catch (error) {
    log.error({ err: error }, 'What has changed could not be taken up; answers are as before');
  }
  onOutcome?.(outcome);
}

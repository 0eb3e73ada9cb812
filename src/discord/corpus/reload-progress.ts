import type { Context } from '../../context.js';
import type { Progress } from '../../retrieval/library/build-snapshot.js';

/** Discord takes five edits in five seconds. */
const EDIT_EVERY_MS = 1500;

/**
 * Shows how far a reload is, as often as Discord takes it. A failed edit is logged and does not matter: the outcome follows.
 *
 * @returns `end` to be awaited before the outcome is shown, which an edit under way would otherwise overwrite
 */
export function sayProgress(show: (progress: Progress) => Promise<void>, log: Context['log']) {
  let shownAt = performance.now();
  let showing: Promise<void> | undefined;
  let hasEnded = false;
  return {
    tell(progress: Progress): void {
      if (hasEnded || showing !== undefined || performance.now() - shownAt < EDIT_EVERY_MS) return;
      shownAt = performance.now();
      showing = show(progress)
        .catch((error: unknown) => log.warn({ err: error }, 'Progress could not be shown'))
        .finally(() => {
          showing = undefined;
        });
    },
    async end(): Promise<void> {
      hasEnded = true;
      await showing;
    },
  };
}

/**
 * Why the files cannot be read, if that is what went wrong: whoever tends them can mend it.
 * Errors that come from another thread are known by their names.
 */
export function unreadableReason(error: unknown): string | undefined {
  return error instanceof Error && error.name === 'UnreadableCorpusError' ? error.message : undefined;
}

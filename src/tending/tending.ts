import { inTurn } from './in-turn.js';
import { type RemovedFile, removeFile } from './remove-file.js';

export interface TendingOptions {
  readonly corpusDir: string;
  /** Where files go that are removed or replaced; outside the corpus folder. */
  readonly removedDir: string;
  readonly clock: () => Date;
}

/** Changes to the corpus's files. Each is made whole or not at all. */
export interface Tending {
  /** Moves a file out of the corpus. @param file as its articles name it */
  removeFile(file: string): Promise<RemovedFile>;
}

export function createTending(options: TendingOptions): Tending {
  // Two moderators may be at the same file.
  const change = inTurn();
  return {
    removeFile: (file) => change(() => removeFile(options, file)),
  };
}

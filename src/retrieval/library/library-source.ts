/** What a library is read from. */
export interface LibrarySource {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
  /** What moderators add to the glossary. */
  readonly localGlossaryFile?: string | undefined;
  /** Questions that the corpus must answer before it takes over; without the file there are none. */
  readonly goldenFile?: string | undefined;
  /** Where to keep what was read and analysed, for later loads; without it, nothing is kept. */
  readonly analysesDir?: string | undefined;
}

/** The files that the glossary is read from. */
export function glossaryFiles({ glossaryFile, localGlossaryFile }: LibrarySource): readonly string[] {
  return localGlossaryFile === undefined ? [glossaryFile] : [glossaryFile, localGlossaryFile];
}

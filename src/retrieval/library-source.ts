/** What a library is read from. */
export interface LibrarySource {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
  /** Questions that the corpus must answer before it takes over; without the file there are none. */
  readonly goldenFile?: string | undefined;
  /** Where to keep what was read and analysed, for later loads; without it, nothing is kept. */
  readonly analysesDir?: string | undefined;
}

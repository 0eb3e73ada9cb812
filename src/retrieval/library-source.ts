/** What a library is read from. */
export interface LibrarySource {
  readonly corpusDir: string;
  readonly sourcesFile: string;
  readonly glossaryFile: string;
}

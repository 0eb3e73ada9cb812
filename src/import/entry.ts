/** An article as a file or a feed hands it over, before it is a file of the corpus. */
export interface Entry {
  readonly title: string;
  readonly html: string;
  readonly link: string | undefined;
  /** As it is written there. */
  readonly date: string | undefined;
  readonly outlet: string | undefined;
  readonly author: string | undefined;
  readonly section: string | undefined;
  readonly tags: readonly string[];
}

/** What a source of coverage has found. */
export type Found =
  /** A page that must be fetched; `date` and `outlet` stand in where it has none. */
  | {
      readonly kind: 'address';
      readonly url: string;
      readonly date?: string | undefined;
      readonly outlet?: string | undefined;
    }
  /** `page`: where its whole text stands, if what is here may be a summary. */
  | { readonly kind: 'entry'; readonly entry: Entry; readonly page?: string | undefined }
  /** A part of the source that could not be read. */
  | { readonly kind: 'fault'; readonly subject: string; readonly reason: string };

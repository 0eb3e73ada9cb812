/** One occurrence of a term in a text. */
export interface Token {
  /** What is compared: normalized, possibly stemmed, never empty. */
  readonly term: string;
  /** Where the occurrence begins in the text as given, in UTF-16 code units. No filter moves it. */
  readonly start: number;
  /** Where it ends, exclusive: `text.slice(start, end)` is what a reader sees. */
  readonly end: number;
}

/** Cuts a text into tokens, in reading order; those of one view do not overlap, n-grams may. */
export type Tokenizer = (text: string) => readonly Token[];

/** Everything between a text and its terms. A passage and a question go through the same one. */
export type Analyzer = Tokenizer;

/**
 * What ends in a full stop without ending a sentence, by what may follow it. Lists are separated by white
 * space and written without the last full stop, inner ones kept, spaces between their parts left out.
 * What is written in small letters is known with a capital too; what begins with a capital only with it.
 */
export interface Abbreviations {
  /** Never the end: a title, a rank or a word that what it belongs to follows. */
  readonly before: string;
  /** The end only where what follows cannot go on: "p.m.", "Inc.", "etc." */
  readonly either: string;
  /** Measures and money: the end before a capital, never before a small letter or a figure. */
  readonly measures: string;
  /** Never the end before a figure, else words like any other: "No. 5", but "she said no." */
  readonly beforeNumbers: string;
  /** Words that begin a sentence, and of which no name begins. */
  readonly beginnings: string;
}

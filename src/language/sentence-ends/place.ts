/** Where a sentence may end. All are positions in `text`, in UTF-16 code units. */
export interface Place {
  readonly text: string;
  /** Where the sentence begins. */
  readonly start: number;
  /** Its last marks: from `at` to `marks`, exclusive. */
  readonly at: number;
  readonly marks: number;
  /** Behind the quotation marks and brackets that follow them. */
  readonly end: number;
}

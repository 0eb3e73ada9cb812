/** The terms of one view of one index: a number for each, and how many passages hold it. */
export class TermTable {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #passages: number[] = [];

  /** The numbers of terms in their order; a term that is new gets one. */
  number(terms: readonly string[]): Uint32Array {
    return Uint32Array.from(terms, (term) => this.#numberOf(term));
  }

  /** Counts a passage for each of its terms. */
  count(numbers: Uint32Array): void {
    for (const number of new Set(numbers)) this.#passages[number] = (this.#passages[number] ?? 0) + 1;
  }

  /** `undefined` for a term that no passage holds. */
  find(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** @throws RangeError for a number that no term has */
  term(number: number): string {
    const term = this.#terms[number];
    if (term === undefined) throw new RangeError(`No term has the number ${number}.`);
    return term;
  }

  /** In how many passages a term stands. */
  passagesWith(term: string): number {
    const number = this.#numbers.get(term);
    return number === undefined ? 0 : (this.#passages[number] ?? 0);
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    return number;
  }
}

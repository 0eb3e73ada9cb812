/** An article of a megabyte that is all of one letter. */
export function pierText(letter: string): string {
  return `Pier ${letter}\n\n${`${letter.repeat(62)}.\n`.repeat(16_000)}`;
}

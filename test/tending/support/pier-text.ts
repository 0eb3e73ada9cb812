/** An article of nearly a million characters that is all of one letter. */
export function pierText(letter: string): string {
  return `Pier ${letter}\n\n${`${letter.repeat(62)}.\n`.repeat(15_000)}`;
}

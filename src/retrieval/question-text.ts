/** Three times as long as a question may be in Discord, in UTF-16 code units: what follows would be nobody's question. */
const MAX_LENGTH = 1000;

/**
 * A question as it is read, whoever asks it: without white space around it and half characters, for which nothing can be found and
 * on which segmenters stumble. What follows upon a thousand code units is left out.
 */
export function questionText(given: string): string {
  return given.trim().slice(0, MAX_LENGTH).toWellFormed();
}

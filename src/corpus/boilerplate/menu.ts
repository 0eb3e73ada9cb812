import type { Line } from '../draft.js';

/** So many lines that are names and nothing else are the menu of a page. */
const MIN_LINES = 30;
/** In UTF-16 code units. */
const MAX_LENGTH = 40;
/** Of the lines of a table, more have figures. */
const MAX_WITH_FIGURES = 0.2;

/** The lines, by index, that are a menu of the page: a long run of short lines with a capital and without any mark at their ends. */
export function menuLines(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    const figures = run.filter((at) => /\p{Nd}/u.test(lines[at]?.text ?? '')).length;
    if (run.length >= MIN_LINES && figures <= MAX_WITH_FIGURES * run.length)
      for (const at of run) found.add(at);
    run = [];
  };
  for (const [at, { text }] of lines.entries()) {
    // Verses are as short, and have commas, or no capitals.
    if (text.length <= MAX_LENGTH && /^[\p{Lu}\p{Nd}].{0,39}[\p{L}\p{N})+]$/u.test(text)) run.push(at);
    else close();
  }
  close();
  return found;
}

import type { Line } from '../draft.js';
import { comparable } from './clean.js';

/** A teaser is shorter; longer paragraphs that recur are text. In UTF-16 code units. */
const MAX_TEASER_LENGTH = 400;
/** A shorter line may begin like the next by chance. */
const MIN_OPENING_LENGTH = 20;

/**
 * Without the headline's repetitions, without a paragraph that is its own teaser above, and without a heading that only
 * says how the paragraph below it begins.
 */
export function withoutRepeats(lines: readonly Line[], title: string): readonly Line[] {
  const headline = comparable(title);
  return lines.filter(({ kind, text }, index) => {
    if (kind === 'heading' && isOpeningOf(text, lines[index + 1]?.text ?? '')) return false;
    // A heading that is left out for this line has not said it.
    const before = lines[index - 1];
    const isSaid = text === before?.text && (before.kind !== 'heading' || !isOpeningOf(before.text, text));
    if (isSaid && text.length <= MAX_TEASER_LENGTH) return false;
    // Paragraphs are too long for it, and costly to compare.
    const mayBe = headline !== '' && text.length <= 2 * title.length + 20;
    return !mayBe || comparable(text) !== headline;
  });
}

function isOpeningOf(heading: string, next: string): boolean {
  const own = comparable(heading);
  // Full width and ligatures make a text longer or shorter, but hardly so.
  return own.length >= MIN_OPENING_LENGTH && comparable(next.slice(0, 2 * heading.length)).startsWith(own);
}

import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Words } from '../words.js';
import { secondaryButton } from './buttons.js';

interface Turning {
  /** Of the page that is shown, counted from 0. */
  readonly index: number;
  readonly pages: number;
  /** Things on the pages after it. */
  readonly left: number;
  customId(page: number): string;
}

/**
 * The two buttons that turn pages; none where there is one page. Both stay where they are on every page, so that one
 * can press on without looking.
 */
export function pageButtons(
  { index, pages, left, customId }: Turning,
  { answer }: Words,
): APIButtonComponentWithCustomId[] {
  if (pages <= 1) return [];
  return [
    secondaryButton(answer.previous, customId(Math.max(index - 1, 0)), index === 0),
    secondaryButton(answer.more(left), customId(index + 1), index === pages - 1),
  ];
}

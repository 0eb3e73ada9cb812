import { createHash } from 'node:crypto';
import { isPlaceholder } from './item-link.js';

/** What tells an item apart from others, as feeds have it. */
export interface ItemIdentity {
  readonly id: string | undefined;
  readonly link: string | undefined;
  readonly title: string;
  /** As the feed has it. */
  readonly text: string;
}

/**
 * A key for each item, the same whenever it is fetched: of its id, else its link, else what it says. What several
 * items of a fetch share, what says nothing, and what leads to the site as a whole tells none of them apart.
 *
 * @param home addresses of the site
 */
export function itemKeys(items: readonly ItemIdentity[], home: readonly string[]): readonly string[] {
  const homes = new Set(home);
  const candidates = items.map(({ id, link, title, text }) => [
    ...[id, link].flatMap((each) => (each === undefined || saysNothing(each, homes) ? [] : [each])),
    `${title}\n${text}`,
  ]);
  const counts = new Map<string, number>();
  for (const each of candidates.flatMap((own) => [...new Set(own)]))
    counts.set(each, (counts.get(each) ?? 0) + 1);
  return candidates.map((own) => sha256(own.find((each) => counts.get(each) === 1) ?? own.at(-1) ?? ''));
}

function saysNothing(written: string, homes: ReadonlySet<string>): boolean {
  return isPlaceholder(written) || homes.has(written);
}

/** Sixteen hexadecimal digits. */
export function sha256(written: string): string {
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}

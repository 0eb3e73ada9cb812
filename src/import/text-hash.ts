import { createHash } from 'node:crypto';
import { comparable } from '../corpus/lines/clean.js';

/** Shorter ones say the same by chance. */
const MIN_LENGTH = 60;

/** The same for two bodies of posts that have the same words, whatever their markup; `undefined` where there are too few. */
export function textHash(html: string): string | undefined {
  const letters = comparable(html.replace(/<[^<>]*>|&#?\w{1,10};/g, ' '));
  if (letters.length < MIN_LENGTH) return undefined;
  return createHash('sha256').update(letters).digest('hex').slice(0, 16);
}

import { createHash } from 'node:crypto';
import type { Article, ArticleId } from '../../corpus/article.js';
import type { Snapshot } from '../snapshot.js';

/** An article of the corpus, and what it says. */
export interface Fingerprint {
  readonly id: ArticleId;
  /**
   * Of title and text, 16 hexadecimal digits. Another one: the article has changed materially. White space,
   * punctuation, case and vowel marks do not count. It is the same for a file that was only renamed.
   */
  readonly fingerprint: string;
}

const KNOWN = new WeakMap<Snapshot['articles'], readonly Fingerprint[]>();

/** Every article of the corpus with its fingerprint, in the order of the corpus; worked out once for each snapshot. */
export function arrivals({ articles }: Pick<Snapshot, 'articles'>): readonly Fingerprint[] {
  let known = KNOWN.get(articles);
  if (known === undefined) {
    known = [...articles.values()].map((article) => ({
      id: article.id,
      fingerprint: fingerprintOf(article),
    }));
    KNOWN.set(articles, known);
  }
  return known;
}

export function fingerprintOf({ title, text }: Pick<Article, 'title' | 'text'>): string {
  return createHash('sha256')
    .update(`${material(title)}\n${material(text)}`)
    .digest('hex')
    .slice(0, 16);
}

/** Letters and digits, and what stands between two digits: 1.5 is not 15. */
function material(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{N})[^\p{L}\p{N}]+|[^\p{L}\p{N}]+(?!\p{N})/gu, '');
}

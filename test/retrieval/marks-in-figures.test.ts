import { expect, it } from 'vitest';
import { NOTHING_LEARNED } from '../../src/corpus/boilerplate/learned.js';
import { duplicates } from '../../src/corpus/duplicates.js';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { quoteText } from '../../src/discord/answer/render-quote.js';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { ask } from '../../src/retrieval/ask.js';
import { snapshotOf } from '../../src/retrieval/snapshot.js';

/** Shown as 49.24: the right-to-left mark (U+200F) puts what stands after it to the left. */
const FIGURE = '24.\u200F49';
const POST = `---\ntitle: سعر السمك في الميناء\n---\n\nبلغ سعر السمك في الميناء ${FIGURE} دينارا يوم الاثنين، وهو أعلى سعر هذا العام.\n`;

const { articles } = readArticles({ path: 'fish.md', bytes: new TextEncoder().encode(POST) }, NO_SOURCES);
const snapshot = snapshotOf(
  { articles, duplicates: duplicates(articles), learned: NOTHING_LEARNED, rejected: [] },
  glossaryOf(),
);

it('a direction mark within a figure is kept from the file to the quote that is shown', () => {
  expect(articles[0]?.text).toContain(FIGURE);
  const [citation] = ask(snapshot, { text: 'كم بلغ سعر السمك؟' }).citations;
  if (citation === undefined) throw new Error('Nothing was quoted.');
  expect(citation.excerpt.text).toContain(FIGURE);
  expect(quoteText(citation.excerpt).replaceAll('*', '').replaceAll('\\', '')).toContain(FIGURE);
});

it('such a figure is found as it is shown, and not as its characters stand', () => {
  const highlighted = (text: string) =>
    ask(snapshot, { text }).citations.flatMap(({ excerpt }) =>
      excerpt.highlights.map(({ start, end }) => excerpt.text.slice(start, end)),
    );
  expect(highlighted('سعر السمك 49.24')).toContain(FIGURE);
  expect(highlighted('سعر السمك 24.49')).not.toContain(FIGURE);
});

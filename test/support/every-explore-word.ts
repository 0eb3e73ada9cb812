import { answerIds } from '../../src/discord/answer/answer-ids.js';
import { articleIds } from '../../src/discord/explore/article-ids.js';
import { renderArticle } from '../../src/discord/explore/render-article.js';
import { renderArticlePage } from '../../src/discord/explore/render-article-page.js';
import { renderComparison } from '../../src/discord/explore/render-compare.js';
import { renderTimeline } from '../../src/discord/explore/render-timeline.js';
import { renderWho } from '../../src/discord/explore/render-who.js';
import { signedIds } from '../../src/discord/message/signed-ids.js';
import type { Words } from '../../src/discord/words.js';
import { buttons, selects, textDisplays } from './discord-markup.js';
import { aComparison, anArticleCard, anArticlePage, aWho } from './explore-fakes.js';
import { aCitation, aSource } from './fakes.js';

/** Names in digits and signs, so that all letters in what is said are the catalogue's own. */
const NAME = '1';

/** What a catalogue says where coverage is compared and followed. */
export function everyExploreWord(words: Words): readonly string[] {
  const { explore } = words;
  return [
    explore.unnamed,
    explore.unknownLanguage('1', '2'),
    explore.tooManyOutlets(6),
    explore.compare.button,
    ...comparisons(words),
    explore.article.button,
    explore.article.buttonOf(1),
    explore.article.unknown('1'),
    ...articles(words),
    ...timelines(words),
    ...people(words),
  ];
}

function comparisons(words: Words): readonly string[] {
  const source = { outlet: NAME, publisher: NAME, title: NAME };
  const citation = aCitation({ ...source, excerpt: { ...aCitation().excerpt, text: '1 + 1', end: 5 } });
  const editions = [
    { outlet: NAME, citation },
    { outlet: NAME, citation: undefined },
  ];
  const comparing = { text: NAME, outlets: [NAME], languages: ['uk' as const] };
  const voices = [1, 2, 6, 7, 21].map((count) =>
    Array.from({ length: count }, () => ({ publisher: NAME, citation, editions })),
  );
  const silent = Array.from({ length: 20 }, (_, at) => String(at));
  const view = { customId: (page: number) => `${page}`, differId: NAME, ids: answerIds('secret'), words };
  return voices
    .map((each) => aComparison({ comparing, voices: each, silent }))
    .concat(aComparison({ comparing, voices: [], silent, nearest: [aSource(source)] }))
    .flatMap((comparison) => [0, 1].map((page) => renderComparison(comparison, { ...view, page })))
    .flatMap(shown);
}

function people(words: Words): readonly string[] {
  const quote = aCitation({
    outlet: NAME,
    title: NAME,
    excerpt: { ...aCitation().excerpt, text: '1 + 1', end: 5 },
  });
  const so = { language: 'uk' as const, written: NAME, times: 1, outlets: [NAME] };
  const given = {
    ...{ name: NAME, names: [so], offices: [so], held: [{ office: NAME, from: '1', to: undefined }] },
    ...{ by: Array.from({ length: 7 }, () => quote), about: [quote], first: quote, last: quote },
    together: [{ name: NAME, passages: 1 }],
  };
  return [0, 1, 2, 3, 11, 100]
    .flatMap((count) => [
      aWho({ ...given, articles: count, passages: count }),
      aWho({ ...given, isKnown: false, articles: count, passages: count }),
    ])
    .flatMap((found) => shown(renderWho(found, { page: 0, customId: String, words })));
}

function timelines(words: Words): readonly string[] {
  const source = { outlet: NAME, publisher: NAME, title: NAME };
  const quote = aCitation({ ...source, excerpt: { ...aCitation().excerpt, text: '1 + 1', end: 5 } });
  const summaries = [1, 2, 6, 11, 100].map((quotes) =>
    words.explore.timeline.summary({ quotes, first: '1', last: '2' }),
  );
  const gaps = [{ after: '2020-01-01', before: '2021-03-01' }];
  const following = { text: NAME, outlet: NAME, from: '2021-03-01', to: '2021-03-02' };
  const messages = [0, 1, 2, 3, 11, 21].flatMap((count) =>
    [0, 1].map((page) =>
      renderTimeline(
        {
          following,
          languages: [],
          understood: [],
          grain: 'month',
          periods: [{ key: '2021-03', quotes: Array.from({ length: count }, () => quote) }],
          gaps,
          undated: count > 2 ? [quote] : [],
          nearest: [aSource(source)],
        },
        { page, customId: String, picture: undefined, words },
      ),
    ),
  );
  return [
    words.explore.timeline.button,
    words.explore.timeline.day(new Date('2021-03-01T12:00:00Z')),
    ...summaries,
    ...messages.flatMap(shown),
  ];
}

function articles(words: Words): readonly string[] {
  const source = aSource({ outlet: NAME, title: NAME });
  const parts = [undefined, NAME].map((title, page) => ({
    kind: title === undefined ? undefined : ('heading' as const),
    title,
    page,
  }));
  const related = [{ source, shared: [NAME] }];
  const cards = [1, 2, 3, 11, 100].map((passages) =>
    anArticleCard({ source, author: NAME, section: NAME, passages, parts, sameStory: [source], related }),
  );
  const ids = articleIds(signedIds('secret', 'article'));
  const view = { ids, answerIds: answerIds('secret'), words };
  const page = anArticlePage({
    source,
    text: NAME,
    part: { kind: 'heading', title: NAME, page: 0 },
    pages: 2,
  });
  return [...cards, anArticleCard({ source })]
    .map((card) => renderArticle(card, view))
    .concat(renderArticlePage(page, view))
    .flatMap(shown);
}

function shown(payload: unknown): string[] {
  const withoutTimes = textDisplays(payload).map((text) => text.replace(/<t:\d+:D>|\]\([^)]*\)/g, ''));
  const chosen = selects(payload).flatMap(({ options }) => options.map(({ label }) => label));
  return [...withoutTimes, ...chosen, ...buttons(payload).map(({ label }) => label)];
}

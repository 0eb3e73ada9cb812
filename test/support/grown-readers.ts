import { citedIn } from '../../src/claims/attribution.js';
import { statementsOf } from '../../src/claims/statement.js';
import type { Article } from '../../src/corpus/article.js';
import { isBoilerplate, teaserOf } from '../../src/corpus/boilerplate/boilerplate.js';
import { dateLine, sourceLine } from '../../src/corpus/dates/date-line.js';
import { dateOf } from '../../src/corpus/dates/dates.js';
import { inferredDate } from '../../src/corpus/dates/inferred-date.js';
import { relativeDate } from '../../src/corpus/dates/relative-date.js';
import { duplicates } from '../../src/corpus/duplicates.js';
import { aggregator, looksLikeAggregator } from '../../src/corpus/formats/aggregator.js';
import { hasFrontMatter } from '../../src/corpus/formats/front-matter.js';
import { htmlPage } from '../../src/corpus/formats/html-page.js';
import { items, looksLikeItems } from '../../src/corpus/formats/items.js';
import { looksLikeHtml } from '../../src/corpus/formats/looks-like-html.js';
import { looksLikeMarkdown, markdownArticle } from '../../src/corpus/formats/markdown.js';
import { plainTextArticle } from '../../src/corpus/formats/plain-text.js';
import { post } from '../../src/corpus/formats/post.js';
import { looksLikeRecords, records } from '../../src/corpus/formats/records.js';
import { plainText } from '../../src/corpus/html/html.js';
import { comparable, oneLine } from '../../src/corpus/lines/clean.js';
import { isHeadline, openingWords } from '../../src/corpus/lines/headline.js';
import { searchLink, webLink } from '../../src/corpus/link.js';
import { passagesOf } from '../../src/corpus/passages.js';
import { findProblems } from '../../src/corpus/problems/find-problems.js';
import { readArticles } from '../../src/corpus/read-articles.js';
import { NO_SOURCES } from '../../src/corpus/sources.js';
import { smallTalkOf } from '../../src/discord/answer/small-talk.js';
import { linkAtQuote } from '../../src/discord/answer/text-fragment.js';
import {
  escapeLine,
  escapeText,
  escapeWithBold,
  webLink as linkOut,
} from '../../src/discord/message/escape.js';
import { shorten } from '../../src/discord/message/plain.js';
import { NotAFeedError } from '../../src/feeds/feed-shape.js';
import { itemPost } from '../../src/feeds/item-post.js';
import { readFeed } from '../../src/feeds/read-feed.js';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { minedConcepts } from '../../src/glossary/mined.js';
import { glossaryFrom } from '../../src/glossary/read-glossary.js';
import { soundsOf } from '../../src/glossary/sounds.js';
import { analysisOf } from '../../src/language/analysis.js';
import { languagesOf } from '../../src/language/detect.js';
import type { Language } from '../../src/language/languages.js';
import { sentences } from '../../src/language/sentences.js';
import { holds, wantedBy } from '../../src/language/wanted.js';
import { ask } from '../../src/retrieval/ask.js';
import { suggest } from '../../src/retrieval/suggest.js';
import { safeName } from '../../src/tending/safe-name.js';
import { YamlFileError } from '../../src/yaml/yaml-file.js';
import { articleOf, snapshotFrom } from './articles.js';
import { smallConcepts } from './small-glossary.js';

/** What reads text that somebody else wrote. */
export interface GrownReader {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

const LANGUAGES: readonly Language[] = ['en', 'zh', 'ar', 'ru', 'uk'];
const GLOSSARY = glossaryOf(smallConcepts());
const bytes = (text: string) => new TextEncoder().encode(text);
const reader = (name: string, read: (text: string) => unknown): GrownReader => ({ name, read });

const file = (path: string) => (text: string) => readArticles({ path, bytes: bytes(text) }, NO_SOURCES);

/** Files, by their endings: whichever reader suits them. */
export const FILE_READERS: readonly GrownReader[] = [
  ...['a.md', 'a.txt', 'a.html', 'a.json', 'a.jsonl', 'a.csv'].map((path) =>
    reader(`readArticles of ${path}`, file(path)),
  ),
  reader('a record of JSON Lines', (text) =>
    file('a.jsonl')(`${JSON.stringify({ title: text, text, date: text, outlet: text, tags: text })}\n`),
  ),
  reader('a page whose head says it', (text) =>
    file('a.html')(
      `<html><head><title>${text}</title><meta property="og:title" content="${text}"><meta property="og:site_name" content="A">` +
        `<meta property="article:published_time" content="${text}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: text, datePublished: text, articleBody: text })}</script></head><body><p>Text.</p></body></html>`,
    ),
  ),
];

/** Readers of one kind of article, whether a text suits them or not. */
export const FORMAT_READERS: readonly GrownReader[] = [
  reader('looksLikeHtml', looksLikeHtml),
  reader('looksLikeAggregator', looksLikeAggregator),
  reader('looksLikeItems', looksLikeItems),
  reader('looksLikeMarkdown', (text) => looksLikeMarkdown({ file: 'a.txt', text })),
  reader('looksLikeRecords', (text) => looksLikeRecords({ file: 'a.txt', text })),
  reader('hasFrontMatter', hasFrontMatter),
  reader('aggregator', (text) => aggregator({ file: 'a.txt', text })),
  reader('items', (text) => items({ file: 'a.md', text })),
  reader('post', (text) => post({ file: 'a.md', text })),
  reader('htmlPage', (text) => htmlPage({ file: 'a.html', text })),
  reader('markdownArticle', (text) => markdownArticle({ file: 'a.md', text })),
  reader('plainTextArticle', (text) => plainTextArticle({ file: 'a.txt', text })),
  reader('records', (text) => records({ file: 'a.jsonl', text })),
];

/** What reads a line, a field or a part of an article. */
export const LINE_READERS: readonly GrownReader[] = [
  reader('dateOf', dateOf),
  reader('dateLine', dateLine),
  reader('sourceLine', sourceLine),
  reader('relativeDate', relativeDate),
  reader('inferredDate', (text) => inferredDate([text])),
  reader('isBoilerplate', isBoilerplate),
  reader('teaserOf', teaserOf),
  reader('plainText', plainText),
  reader('oneLine', oneLine),
  reader('comparable', comparable),
  reader('isHeadline', isHeadline),
  reader('openingWords', openingWords),
  reader('webLink', webLink),
  reader('searchLink', (text) => searchLink(text, undefined)),
  reader('sentences', sentences),
  reader('languagesOf', languagesOf),
];

/** What is done with an article once it is read. */
export const ARTICLE_READERS: readonly GrownReader[] = [
  reader('passagesOf', (text) => passagesOf(article(text))),
  reader('findProblems', (text) =>
    findProblems(
      { articles: [article(text)], rejected: [], duplicates: new Map(), learned: new Map() },
      NO_SOURCES,
    ),
  ),
  reader('duplicates', (text) => duplicates([article(text), article(`${text} b`)])),
  ...LANGUAGES.map((language) =>
    reader(`analysis in ${language}`, (text) => analysisOf(language).content(text)),
  ),
  ...LANGUAGES.map((language) =>
    reader(`labels and sounds in ${language}`, (text) => [
      GLOSSARY.matches(text, language),
      soundsOf(text, language, 'passage'),
    ]),
  ),
  ...LANGUAGES.map((language) =>
    reader(`claims in ${language}`, (text) => {
      const whole = article(text);
      const ranges = sentences(text);
      return [
        statementsOf(
          ranges.map((range) => ({ article: whole, language, range })),
          GLOSSARY,
        ),
        ranges
          .slice(0, 200)
          .map(({ start, end }) =>
            citedIn({ text: text.slice(start, end), language, outlets: ['A'] }, GLOSSARY),
          ),
      ];
    }),
  ),
  reader('minedConcepts', (text) => minedConcepts([{ text, language: 'en' }], GLOSSARY)),
  reader('holds', (text) => (['number', 'duration', 'time'] as const).map((wanted) => holds(wanted, text))),
];

const SNAPSHOT = snapshotFrom(
  [
    articleOf({
      title: 'The harbour',
      lines: ['Mara Vale opened the harbour in May. Twelve people came.'],
      day: '2024-05-06',
    }),
  ],
  smallConcepts(),
);

/** What members write, and what is written out. */
export const MESSAGE_READERS: readonly GrownReader[] = [
  reader('wantedBy', wantedBy),
  reader('ask', (text) => ask(SNAPSHOT, { text })),
  reader('suggest', (text) => suggest(SNAPSHOT.suggestions(), { text, language: 'en', limit: 25 })),
  reader('smallTalkOf', smallTalkOf),
  reader('escapeText', escapeText),
  reader('escapeLine', escapeLine),
  reader('escapeWithBold', (text) => escapeWithBold(text, [{ start: 1, end: 2 }])),
  reader('the link of a message', linkOut),
  reader('shorten', (text) => shorten(text, 200)),
  reader('linkAtQuote', (text) => linkAtQuote('https://a.example/', text)),
  reader('safeName', (text) => safeName(text, '.txt')),
];

/** Feeds and the files beside the articles. */
export const FIELD_READERS: readonly GrownReader[] = [
  reader('readFeed', fed),
  reader('an item of a feed', (text) => {
    const inside = text.replaceAll(']]>', '');
    return fed(
      `<rss version="2.0"><channel><title>A</title><item><title><![CDATA[${inside}]]></title><link>${inside.replace(/[<&]/g, '')}</link><pubDate>${inside.replace(/[<&]/g, '')}</pubDate><description><![CDATA[${inside}]]></description></item></channel></rss>`,
    );
  }),
  reader('a YAML file', (text) => {
    try {
      return glossaryFrom(text, 'a.yaml');
    } catch (error) {
      if (error instanceof YamlFileError) return undefined;
      throw error;
    }
  }),
];

function fed(text: string): unknown {
  try {
    return readFeed(text).items.map((item) => itemPost(item, 'A'));
  } catch (error) {
    if (error instanceof NotAFeedError) return undefined;
    throw error;
  }
}

function article(text: string): Article {
  return articleOf({ title: 'A', lines: text.split('\n').filter((line) => line !== ''), day: '2024-05-06' });
}

import type { ArticleCard, ArticlePage } from '../../src/retrieval/explore/article-card.js';
import type { Comparison } from '../../src/retrieval/explore/compare.js';
import type { Who } from '../../src/retrieval/explore/who.js';
import { aCitation, aSource } from './fakes.js';

export function aComparison(given: Partial<Comparison> = {}): Comparison {
  return {
    comparing: { text: 'When did the bridge open?', outlets: [], languages: [] },
    languages: ['en'],
    understood: [],
    voices: [{ publisher: 'Harbour House', citation: aCitation(), editions: [] }],
    silent: ['Island Post'],
    nearest: [],
    ...given,
  };
}

export function anArticleCard(given: Partial<ArticleCard> = {}): ArticleCard {
  return {
    source: aSource(),
    author: undefined,
    section: undefined,
    image: undefined,
    passages: 3,
    parts: [{ kind: undefined, title: undefined, page: 0 }],
    sameStory: [],
    related: [],
    ...given,
  };
}

export function anArticlePage(given: Partial<ArticlePage> = {}): ArticlePage {
  const text = 'The bridge opened on Monday.';
  return {
    source: aSource(),
    part: { kind: 'question', title: 'When did it open?', page: 0 },
    text,
    mark: { articleId: aSource().articleId, start: 0, end: text.length, digest: '0123456789abcdef' },
    page: 0,
    pages: 1,
    cut: { before: false, after: false },
    ...given,
  };
}

export function aWho(given: Partial<Who> = {}): Who {
  const so = (written: string, times: number) => ({
    ...{ language: 'en' as const, written, times },
    outlets: ['The Harbour Post'],
  });
  return {
    name: 'Mara Vale',
    isKnown: true,
    passages: 3,
    articles: 2,
    names: [so('Mara Vale', 3)],
    offices: [so('harbour master Mara Vale', 1)],
    held: [{ office: 'Harbour master', from: '2020', to: undefined }],
    by: [aCitation()],
    about: [aCitation()],
    first: aCitation(),
    last: aCitation(),
    together: [{ name: 'Tobias Grend', passages: 2 }],
    ...given,
  };
}

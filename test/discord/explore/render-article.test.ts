import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { articleIds } from '../../../src/discord/explore/article-ids.js';
import { headlineChoice, renderArticle } from '../../../src/discord/explore/render-article.js';
import { renderArticlePage } from '../../../src/discord/explore/render-article-page.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { MAX_CHOICE_LENGTH, TEXT_BUDGET } from '../../../src/discord/message/limits.js';
import { sendable } from '../../../src/discord/message/message.js';
import { signedIds } from '../../../src/discord/message/signed-ids.js';
import { WORDS, wordsFor } from '../../../src/discord/words.js';
import type { ArticleCard } from '../../../src/retrieval/explore/article-card.js';
import { buttons, selects, shownQuotes, textDisplays } from '../../support/discord-markup.js';
import { anArticleCard, anArticlePage } from '../../support/explore-fakes.js';
import { aSource } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';
import { hostileAnswer } from '../../support/hostile-answer.js';

const words = wordsFor('en');
const ids = articleIds(signedIds('a secret of tests', 'article'));
const view = { ids, answerIds: answerIds('a secret of tests'), words };

describe('renderArticle', () => {
  it('shows where the article stands, who wrote it, and its picture', () => {
    const card = anArticleCard({
      author: 'Ada Lind',
      section: 'Harbour',
      image: 'https://harbour.example/b(1).jpg',
    });
    const shown = renderArticle(card, view);
    expect(textDisplays(shown)).toEqual([
      '**Bridge opens after two years**\nThe Harbour Post · <t:1614600000:D> · English\n-# by Ada Lind · Harbour · 3 passages',
    ]);
    expect(buttons(shown)[0]).toMatchObject({ label: 'Open at The Harbour Post' });
    expect(shown.components[0].components[1]).toMatchObject({
      type: 12,
      items: [
        {
          media: { url: 'https://harbour.example/b%281%29.jpg' },
          description: 'Bridge opens after two years',
        },
      ],
    });
  });

  it.each([
    'javascript:alert(1)',
    'ftp://harbour.example/a.jpg',
    'not a link',
    'https://u:p@harbour.example/',
  ])('shows no picture from %s', (image) => {
    expect(renderArticle(anArticleCard({ image }), view).components[0].components).toHaveLength(2);
  });

  it('offers its parts to read, each by its heading or question', () => {
    const parts = [
      { kind: undefined, title: undefined, page: 0 },
      { kind: 'question' as const, title: 'Is it safe?', page: 2 },
    ];
    const [select] = selects(renderArticle(anArticleCard({ parts }), view));
    expect(select?.options.map(({ label }) => label)).toEqual(['Beginning', 'Is it safe?']);
    expect(select?.options.map(({ value }) => ids.action(value))).toEqual([
      { kind: 'read', articleId: '0123456789ab', page: 0 },
      { kind: 'read', articleId: '0123456789ab', page: 2 },
    ]);
    expect(selects(renderArticle(anArticleCard(), view))[0]?.options).toMatchObject([
      { label: 'The whole text' },
    ]);
  });

  it('lists other reports of the story, and related articles with what they share', () => {
    const shown = renderArticle(
      anArticleCard({
        sameStory: [aSource({ title: 'The same', articleId: anId('1') })],
        related: [
          { source: aSource({ title: 'Akin', articleId: anId('2') }), shared: ['Mara Vale', 'Terminal'] },
        ],
      }),
      view,
    );
    expect(textDisplays(shown).slice(1)).toEqual([
      '**Other reports of the same story**\n“The same”\n-# The Harbour Post · <t:1614600000:D> · English',
      '**Related articles**\n“Akin”\n-# The Harbour Post · <t:1614600000:D> · English\n-# both on: Mara Vale, Terminal',
    ]);
    expect(selects(shown)[1]?.options.map(({ value }) => ids.action(value))).toEqual([
      { kind: 'card', articleId: '111111111111' },
      { kind: 'card', articleId: '222222222222' },
    ]);
  });
});

describe('renderArticlePage', () => {
  it('shows the text word for word under its question, and buttons to turn, verify and go back', () => {
    const shown = renderArticlePage(anArticlePage({ page: 1, pages: 3 }), view);
    expect(textDisplays(shown)).toEqual([
      '**Bridge opens after two years**\nThe Harbour Post · <t:1614600000:D> · English\n-# page 2 of 3',
      '**When did it open?**\n> The bridge opened on Monday.',
    ]);
    expect(buttons(shown).map(({ label }) => label)).toEqual([
      'Prev',
      'Next',
      'Verify',
      'About the article',
      'Open at The Harbour Post',
    ]);
    expect(ids.action(buttons(shown)[1]?.custom_id ?? '')).toMatchObject({ kind: 'read', page: 2 });
  });

  it('has nothing to turn where there is one page', () => {
    expect(buttons(renderArticlePage(anArticlePage(), view)).map(({ label }) => label)).toEqual([
      'Verify',
      'About the article',
      'Open at The Harbour Post',
    ]);
  });

  it('refers to the source rather than cutting a sentence that no message could hold', () => {
    const text = '*'.repeat(3000);
    expect(textDisplays(renderArticlePage(anArticlePage({ text }), view))[1]).toContain(words.answer.tooLong);
  });
});

it('a headline is a choice with its outlet, within the limits', () => {
  expect(headlineChoice(aSource())).toEqual({
    name: 'Bridge opens after two years · The Harbour Post',
    value: '0123456789ab',
  });
  const long = headlineChoice(aSource({ title: 'Long '.repeat(60), outlet: 'Outlet '.repeat(30) }));
  expect(long.name.length).toBeLessThanOrEqual(MAX_CHOICE_LENGTH);
});

const anId = (digit: string) => digit.repeat(12) as ReturnType<typeof aSource>['articleId'];

/** Any card, even such as retrieval should never give. */
const hostileCard = (): fc.Arbitrary<ArticleCard> =>
  fc
    .record({
      answer: hostileAnswer({ minCitations: 1 }),
      texts: fc.array(hostile(), { minLength: 40, maxLength: 40 }),
      image: fc.option(fc.oneof(fc.webUrl(), hostile()), { nil: undefined }),
      parts: fc.nat(40),
    })
    .map(({ answer, texts, image, parts }) => {
      const sources = answer.citations.map((citation, at) => ({
        ...citation,
        articleId: anId((at % 10).toString()),
      }));
      return anArticleCard({
        source: sources[0] ?? aSource(),
        author: texts[0],
        section: texts[1],
        image,
        parts: Array.from({ length: parts }, (_, page) => ({
          kind: page === 0 ? undefined : ('heading' as const),
          title: page === 0 ? undefined : texts[page],
          page,
        })),
        sameStory: sources,
        related: sources.map((source) => ({ source, shared: texts.slice(0, 3) })),
      });
    });

it.each(Object.values(WORDS).map((each) => [each.languageName('en'), each] as const))(
  'an article full of hostile text breaks no limit in any language: %s',
  (_name, each) => {
    fc.assert(
      fc.property(hostileCard(), hostile({ maxPieces: 200 }), (card, text) => {
        const shown = [
          renderArticle(card, { ids, words: each }),
          renderArticlePage(
            anArticlePage({
              source: card.source,
              text: text || 'x',
              part: card.parts[1] ?? anArticlePage().part,
              pages: 9,
            }),
            { ...view, words: each },
          ),
        ];
        for (const message of shown) {
          expect(checkMessage({ ...sendable(message) })).toEqual([]);
          expect(textDisplays(message).join('').length).toBeLessThanOrEqual(TEXT_BUDGET);
        }
        expect(textDisplays(shown[1]).flatMap(shownQuotes).length).toBeLessThanOrEqual(1);
        expect(headlineChoice(card.source).name.length).toBeLessThanOrEqual(MAX_CHOICE_LENGTH);
      }),
      { seed: 11, numRuns: 25 },
    );
  },
);

import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/retrieval/ask.js';
import { type Comparing, compare } from '../../../src/retrieval/explore/compare.js';
import { articleOf, snapshotFrom } from '../../support/articles.js';
import { CONCEPTS, harbour } from '../../support/harbour.js';

const STRIKE = 'strike';

const asked = (given: Partial<Comparing> = {}): Comparing => ({
  text: STRIKE,
  outlets: [],
  languages: [],
  ...given,
});

const publishersOf = (given?: Partial<Comparing>, snapshot = harbour) =>
  compare(snapshot, asked(given)).voices.map(({ publisher }) => publisher);

describe('compare', () => {
  it('gives one quote of each publisher that says something, in any language, word for word', () => {
    const { voices } = compare(harbour, asked());
    expect(new Set(voices.map(({ publisher }) => publisher))).toEqual(
      new Set(['Harbour Gazette', '海湾日报', 'صوت الميناء', 'Залив', 'Затока']),
    );
    expect(voices).toHaveLength(5);
    for (const { citation } of voices) {
      const { start, end, text } = citation.excerpt;
      expect(harbour.articles.get(citation.articleId)?.text.slice(start, end)).toBe(text);
    }
  });

  it('names the publishers that say nothing, those with most articles first', () => {
    expect(compare(harbour, asked()).silent).toEqual(['Island Post']);
    const { voices, silent } = compare(harbour, asked({ text: 'lighthouse museum roof' }));
    expect(voices.map(({ publisher }) => publisher)).toEqual(['Island Post']);
    expect(silent).toEqual(['Harbour Gazette', 'Залив', '海湾日报', 'صوت الميناء', 'Затока']);
  });

  it('quotes only what an answer would quote: a publisher with less is silent', () => {
    for (const text of [STRIKE, 'harbour bridge', 'three hundred people at the gates', 'oven']) {
      const cited = ask(harbour, { text, limit: 25 }).citations.map(({ publisher }) => publisher);
      expect(new Set(publishersOf({ text }))).toEqual(new Set(cited));
    }
  });

  it('finds a publisher behind many better passages of another', () => {
    const loud = Array.from({ length: 80 }, (_, at) =>
      articleOf({
        title: `Dockers strike over night shifts, day ${at}`,
        outlet: 'Loud Wire',
        lines: [`Dockers strike over night shifts, said speaker ${at}.`],
      }),
    );
    const quiet = articleOf({
      title: 'From the quays',
      outlet: 'Quiet Post',
      lines: [
        'Ships waited. Dockers went on strike over their night shifts, and the town had no flour. Gulls came.',
      ],
    });
    const snapshot = snapshotFrom([...loud, quiet], CONCEPTS);
    const text = 'dockers strike over night shifts';
    expect(ask(snapshot, { text }).citations.map(({ outlet }) => outlet)).not.toContain('Quiet Post');
    expect(publishersOf({ text }, snapshot)).toEqual(['Loud Wire', 'Quiet Post']);
  });

  it('counts the editions of one house once, each with its own quote or none', () => {
    const house = (given: Parameters<typeof articleOf>[0]) => ({
      ...articleOf(given),
      publisher: 'Harbour House',
    });
    const snapshot = snapshotFrom(
      [
        house({
          title: 'Strike',
          outlet: 'Harbour Wire',
          lines: ['Dockers began a strike over night shifts on Monday.'],
        }),
        house({
          title: 'Забастовка',
          outlet: 'Гавань',
          lines: ['Докеры начали забастовку из-за ночных смен.'],
        }),
        house({
          title: 'Gulls',
          outlet: 'Harbour Nature',
          lines: ['The gulls have come back to the rocks.'],
        }),
      ],
      CONCEPTS,
    );
    const { voices, silent } = compare(snapshot, asked());
    expect(voices).toHaveLength(1);
    expect(voices[0]).toMatchObject({ publisher: 'Harbour House', citation: { outlet: 'Harbour Wire' } });
    expect(voices[0]?.editions).toMatchObject([
      { outlet: 'Гавань', citation: { language: 'ru' } },
      { outlet: 'Harbour Nature', citation: undefined },
    ]);
    expect(silent).toEqual([]);
  });

  it('does not call silent who is not named', () => {
    const nameless = articleOf({ title: 'Strike', lines: ['Dockers began a strike over night shifts.'] });
    const gulls = articleOf({ title: 'Gulls', lines: ['The gulls have come back.'] });
    const { voices, silent } = compare(snapshotFrom([nameless, gulls], CONCEPTS), asked());
    expect(voices).toMatchObject([{ publisher: undefined, editions: [] }]);
    expect(silent).toEqual([]);
  });

  it('compares within outlets or languages alone', () => {
    expect(publishersOf({ outlets: ['harbour gazette', '海湾日报'] })).toEqual([
      'Harbour Gazette',
      '海湾日报',
    ]);
    expect(compare(harbour, asked({ outlets: ['Island Post'] }))).toMatchObject({
      voices: [],
      silent: ['Island Post'],
    });
    expect(publishersOf({ languages: ['ru', 'uk'] }).toSorted()).toEqual(['Залив', 'Затока']);
    expect(compare(harbour, asked({ languages: ['zh', 'en'] })).silent).toEqual(['Island Post']);
  });

  it('is silent on a question about nothing, and gives the nearest headlines', () => {
    const { voices, silent } = compare(harbour, asked({ text: 'helicopter licences in Patagonia' }));
    expect(voices).toEqual([]);
    expect(silent).toHaveLength(6);
    expect(compare(harbour, asked({ text: '   \uD800 ' })).voices).toEqual([]);
  });
});

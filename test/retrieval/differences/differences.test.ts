import { describe, expect, it } from 'vitest';
import { cldrConcepts } from '../../../src/glossary/cldr.js';
import { glossaryFrom } from '../../../src/glossary/read-glossary.js';
import { ask } from '../../../src/retrieval/ask.js';
import { storyDifferences } from '../../../src/retrieval/differences/story-differences.js';
import { makeDigest } from '../../../src/retrieval/digest/make-digest.js';
import { compare } from '../../../src/retrieval/explore/compare.js';
import { type ArticleGiven, articleOf, snapshotFrom } from '../../support/articles.js';

const CONCEPTS = [
  ...glossaryFrom(
    `
people:
- id: mara-vale
  labels:
    en: { preferred: Mara Vale }
    ar: { preferred: مارا فيل }
terms:
- id: ferry
  labels:
    en: { preferred: ferry }
    ar: { preferred: عبارة, variant: [العبارة] }
- id: sinking
  labels:
    en: { preferred: sank, variant: [sinks] }
    ar: { preferred: غرق, variant: [غرقت] }
- id: death
  labels:
    en: { preferred: died }
    ar: { preferred: قتل }
roles:
- id: foreign-minister
  labels:
    en: { preferred: foreign minister }
    ar: { preferred: وزير الخارجية, variant: [وزيرة الخارجية] }
organisations:
- id: harbour-wire
  labels:
    en: { preferred: Harbour News Agency }
    ru: { preferred: агентство Гавань, variant: [Гавань] }
`,
    'test',
  ),
  ...cldrConcepts(),
];

const asked = (question: string, ...articles: readonly ArticleGiven[]) =>
  ask(snapshotFrom(articles.map(articleOf), CONCEPTS), { text: question, limit: 10 });

const dead = (outlet: string, line: string, day = '2024-03-05'): ArticleGiven => ({
  title: `Ferry sinks, ${outlet}`,
  outlet,
  day,
  lines: [line],
});

const TWELVE = 'Twelve people died when the ferry Lark sank off Norway on Monday.';
const TWELVE_TOO = 'The ferry Lark sank off Norway on Monday and 12 people died, rescuers said.';
const NINE = 'The ferry Lark sank on Monday off Norway; nine people died.';
const QUESTION = 'How many people died when the ferry Lark sank?';

describe('what the reports of a story, and publishers, differ on', () => {
  const reports = [dead('Gazette', TWELVE), dead('Post', TWELVE_TOO), dead('Echo', NINE)].map(articleOf);
  const snapshot = snapshotFrom(reports, CONCEPTS);

  it('is told with the story', () => {
    const [difference] = storyDifferences(reports, snapshot);
    expect(difference?.sides.map(({ value }) => value.said).sort((a, b) => a - b)).toEqual([9, 12]);
    expect(storyDifferences(reports.slice(0, 1), snapshot)).toEqual([]);
  });

  it('counts the publishers of a story by the media that its reports cite', () => {
    const wired = ['Gazette', 'Post'].map((outlet) =>
      articleOf(dead(outlet, TWELVE.replace('.', ', according to Harbour News Agency.'))),
    );
    const [told] = makeDigest(snapshotFrom(wired, CONCEPTS), {
      arrivals: wired.map(({ id }) => ({ id, kind: 'new' as const })),
      locale: 'en',
      firstRun: false,
    }).stories;
    expect(told).toMatchObject({ reports: 2, publishers: 1, lead: { citing: { id: 'harbour-wire' } } });
  });

  it('is told with the comparison', () => {
    const { differences = [] } = compare(snapshot, { text: QUESTION, outlets: [], languages: [] });
    expect(differences[0]?.sides).toHaveLength(2);
  });
});

describe('what the quotes of an answer differ on', () => {
  it('is told side by side, with what is stated word for word, reports and origins counted', () => {
    const { differences = [] } = asked(
      QUESTION,
      dead('Gazette', TWELVE),
      dead('Post', TWELVE_TOO),
      dead('Echo', NINE),
    );
    expect(differences).toHaveLength(1);
    const [twelve, nine] = differences[0]?.sides ?? [];
    expect(twelve).toMatchObject({ written: 'Twelve people', reports: 2, origins: 2, value: { said: 12 } });
    expect(nine).toMatchObject({ written: 'nine people', reports: 1, origins: 1, value: { said: 9 } });
    expect(nine?.citations[0]?.excerpt.text).toBe(NINE);
  });

  it('is nothing where reports agree, or speak of another day', () => {
    expect(asked(QUESTION, dead('Gazette', TWELVE), dead('Post', TWELVE_TOO)).differences).toEqual([]);
    const later = dead('Echo', NINE, '2024-06-18');
    expect(asked(QUESTION, dead('Gazette', TWELVE), later).differences).toEqual([]);
  });

  it('counts two outlets that cite one agency as one origin', () => {
    const wire = (line: string) => line.replace('.', ', according to Harbour News Agency.');
    const { differences = [] } = asked(
      QUESTION,
      dead('Gazette', wire(TWELVE)),
      dead('Post', wire(TWELVE_TOO)),
      dead('Echo', NINE),
    );
    const twelve = differences[0]?.sides.find(({ value }) => value.said === 12);
    expect(twelve).toMatchObject({ reports: 2, origins: 1 });
    expect(twelve?.citations[0]?.citing).toEqual({ id: 'harbour-wire', name: 'Harbour News Agency' });
  });

  it('passes over what an outlet has corrected in a newer version of its article', () => {
    const story = (count: string) => [
      `The ferry Lark sank off Norway on Monday and ${count} people died.`,
      'The crew had reported water in the engine room an hour before. Boats from three villages came to help.',
      'The harbour master promised to publish the log of the ferry within a week.',
    ];
    const versions = [
      { title: 'Ferry sinks', outlet: 'Gazette', day: '2024-03-05', lines: story('nine') },
      { title: 'Ferry sinks off the coast', outlet: 'Gazette', day: '2024-03-05', lines: story('12') },
    ];
    const { differences = [] } = asked(QUESTION, ...versions);
    expect(differences).toEqual([]);
  });

  it('compares across languages, and finds one article that contradicts itself', () => {
    const { differences = [] } = asked(QUESTION, dead('Gazette', TWELVE), {
      title: 'غرق العبارة',
      outlet: 'صوت الميناء',
      day: '2024-03-05',
      lines: ['قتل سبعة عشر شخصا عندما غرقت العبارة Lark قبالة النرويج يوم الاثنين.'],
    });
    expect(differences[0]?.sides.map(({ value }) => value.said).sort()).toEqual([12, 17]);
    const own = asked(QUESTION, {
      title: 'Ferry sinks',
      outlet: 'Gazette',
      day: '2024-03-05',
      lines: [TWELVE, NINE],
    });
    expect(own.differences?.[0]?.sides).toHaveLength(2);
  });

  it('tells of offices where the question names who holds them', () => {
    const said = (country: string, outlet: string): ArticleGiven => ({
      title: `Visit, ${outlet}`,
      outlet,
      day: '2024-03-05',
      lines: [`The foreign minister of ${country}, Mara Vale, visited the lighthouse on Monday.`],
    });
    const reports = [said('Norway', 'Gazette'), said('Sweden', 'Post')];
    const [difference] = asked('Who is Mara Vale?', ...reports).differences ?? [];
    expect(difference).toMatchObject({ kind: 'office' });
    expect(asked('Who visited the lighthouse?', ...reports).differences).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../src/glossary/check-glossary.js';
import { glossaryOf } from '../../src/glossary/glossary.js';
import { glossaryFrom } from '../../src/glossary/read-glossary.js';

const checked = (yaml: string) => checkGlossary(glossaryOf(glossaryFrom(yaml, 'glossary.yaml')));

const clashesIn = (yaml: string) =>
  checked(yaml).clashes.map(({ concepts, labels, isHarmful }) => ({
    ids: concepts.map(({ id }) => id),
    labels: labels.map(([label, taken]) => `${label.text} ~ ${taken.text}`),
    isHarmful,
  }));

describe('labels that two concepts share', () => {
  it.each([
    [
      'as they are written',
      `people:
- { id: a-smith, labels: { en: { preferred: Ann Smith, variant: [Smith] } } }
- { id: b-smith, labels: { en: { preferred: Bob Smith, variant: [Smith] } } }`,
      'Smith ~ Smith',
    ],
    [
      'after stemming',
      `people:
- { id: trass, labels: { ru: { preferred: Анна Трасс, variant: [Трасс] } } }
terms:
- { id: road, labels: { ru: { preferred: дорога, variant: [трасса] } } }`,
      'Трасс ~ трасса',
    ],
    [
      'after folding, case and traditional characters',
      `organisations:
- { id: one, labels: { zh: { preferred: 灣岸報 } } }
- { id: two, labels: { zh: { preferred: 湾岸报 } } }`,
      '灣岸報 ~ 湾岸报',
    ],
  ])('%s do harm where names mean two things', (_, yaml, pair) => {
    const [clash, ...others] = clashesIn(yaml);
    expect(others).toEqual([]);
    expect(clash?.isHarmful).toBe(true);
    expect(clash?.labels).toContain(pair);
  });

  const PLACE = '- { id: marsh, labels: { en: { preferred: Marsh } } }';
  it.each([
    [
      'a battle and its town',
      `places:\n${PLACE}\nevents:\n- { id: battle, labels: { en: { preferred: Battle of Marsh, variant: [Marsh] } } }`,
    ],
    [
      'two notions',
      `terms:
- { id: talk, labels: { en: { preferred: talks } } }
- { id: to-talk, labels: { en: { preferred: talk } } }`,
    ],
    [
      'concepts that are related',
      `places:\n${PLACE}\nterms:\n- { id: bog, related: [marsh], labels: { en: { preferred: bog, variant: [marsh] } } }`,
    ],
    [
      'a label that counts in its context only',
      `places:\n${PLACE}\npeople:\n- { id: jo-marsh, labels: { en: { preferred: Jo Marsh } }, context: { Marsh: [actress] } }`,
    ],
  ])('do none: %s', (_, yaml) => {
    expect(clashesIn(yaml).map(({ isHarmful }) => isHarmful)).toEqual([false]);
  });

  it('are not those within a longer one, nor those of one concept', () => {
    expect(
      clashesIn(`places:
- { id: marsh, labels: { en: { preferred: Marsh, variant: [Marshes] } } }
- { id: marsh-end, labels: { en: { preferred: Marsh End } } }`),
    ).toEqual([]);
  });
});

describe('a check of the glossary', () => {
  const found = checked(`people:
- id: ann-smith
  related: [nobody]
  labels:
    en: { preferred: Ann Smith, variant: [ann smith, Smith] }
    zh: { preferred: 安·史密斯 }
    ar: { preferred: آن سميث, variant: [سميث] }
    ru: { preferred: Энн Смит }
    uk: { preferred: Енн Сміт, variant: [Сміт] }
terms:
- { id: nothing, labels: { en: { preferred: nothing much, variant: [of the] } } }`);

  it('names labels that their concept has twice', () => {
    expect(found.repeated.map(({ label }) => label.text)).toEqual(['ann smith']);
  });

  it('names labels that no text is found by', () => {
    expect(found.idle.map(({ label }) => label.text)).toEqual(['of the']);
  });

  it('names ids that no concept has', () => {
    expect(found.unknownRelated.map(({ concept, related }) => [concept.id, related])).toEqual([
      ['ann-smith', 'nobody'],
    ]);
  });

  it('names the languages that a concept lacks, and those in which a person has full names only', () => {
    expect(found.lacking.map(({ concept, languages }) => [concept.id, languages])).toEqual([
      ['nothing', ['zh', 'ar', 'ru', 'uk']],
    ]);
    expect(found.withoutSurname.map(({ languages }) => languages)).toEqual([['zh', 'ru']]);
  });
});

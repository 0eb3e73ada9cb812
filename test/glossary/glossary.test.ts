import { describe, expect, it } from 'vitest';
import { cldrConcepts } from '../../src/glossary/cldr.js';
import { type ConceptId, nameOf } from '../../src/glossary/concept.js';
import { type Glossary, glossaryOf } from '../../src/glossary/glossary.js';
import { loadGlossary } from '../../src/glossary/load-glossary.js';
import { glossaryFrom, readGlossary } from '../../src/glossary/read-glossary.js';
import type { Language } from '../../src/language/languages.js';

const LANGUAGES = ['en', 'zh', 'ar', 'ru', 'uk'] as const satisfies readonly Language[];

// An id as a file gives it.
const id = (text: string) => text as ConceptId;
const conceptsFrom = (text: string) => glossaryFrom(text, 'a.yaml');
const foundIn = (text: string, language: Language, glossary: Glossary) =>
  new Set(glossary.matches(text, language).map(({ concept }) => concept));

describe('glossaryOf', () => {
  const FIRST = `places:
- { id: country-xx, note: first, labels: { en: { preferred: Isleland, variant: [Isle] } } }
`;
  const SECOND = `places:
- { id: country-xx, note: second, labels: { en: { preferred: Republic of Isleland, variant: [Isle] }, ru: { preferred: Остров } } }
- { id: other, labels: { en: { preferred: Other } } }
`;

  it('joins what several lists say of one concept; the earlier goes first', () => {
    const { concepts } = glossaryOf(conceptsFrom(FIRST), conceptsFrom(SECOND));
    expect([...concepts.keys()]).toEqual(['country-xx', 'other']);
    const joined = concepts.get(id('country-xx'));
    expect(joined?.note).toBe('first');
    expect(joined?.labels.map(({ kind, text }) => [kind, text])).toEqual([
      ['preferred', 'Isleland'],
      ['variant', 'Isle'],
      ['variant', 'Republic of Isleland'],
      ['preferred', 'Остров'],
    ]);
  });

  it('finds a joined concept by the labels of each list', () => {
    const glossary = glossaryOf(conceptsFrom(FIRST), conceptsFrom(SECOND));
    expect(foundIn('Isleland', 'en', glossary)).toContain('country-xx');
    expect(foundIn('Republic of Isleland', 'en', glossary)).toContain('country-xx');
    expect(foundIn('Остров', 'ru', glossary)).toContain('country-xx');
  });

  it('relates concepts both ways, and only to concepts that there are', () => {
    const { concepts } = glossaryOf(
      conceptsFrom(`terms:
- { id: strike, related: [walkout, nowhere], labels: { en: { preferred: strike } } }
- { id: walkout, labels: { en: { preferred: walkout } } }
- { id: picket, related: [walkout], labels: { en: { preferred: picket } } }
`),
    );
    expect(concepts.get(id('walkout'))?.related).toEqual(['strike', 'picket']);
    expect(concepts.has(id('nowhere'))).toBe(false);
  });

  it('of nothing finds nothing', () => {
    expect(glossaryOf().matches('Putin', 'en')).toEqual([]);
    expect(glossaryOf([]).concepts.size).toBe(0);
  });
});

describe('nameOf', () => {
  const [concept] = conceptsFrom(
    'places:\n- { id: pier, labels: { en: { preferred: Pier, variant: [Jetty] }, zh: { preferred: 码头 } } }',
  );
  const [bare] = conceptsFrom('places:\n- { id: bare-place, labels: {} }');
  if (concept === undefined || bare === undefined) throw new Error('help: the entries above are wrong');

  it.each<readonly [Language, string, string]>([
    ['zh', '码头', 'the label of the language'],
    ['ru', 'Pier', 'else the English one'],
  ])('in %s is %s (%s)', (language, name) => {
    expect(nameOf(concept, language)).toBe(name);
  });

  it('is the id where there is no label', () => {
    expect(nameOf(bare, 'en')).toBe('bare-place');
  });
});

describe("CLDR's names", () => {
  const glossary = glossaryOf(cldrConcepts());

  it.each([
    ['country-ua', ['Ukraine', '乌克兰', 'أوكرانيا', 'Украина', 'Україна']],
    ['country-fr', ['France', '法国', 'فرنسا', 'Франция', 'Франція']],
    [
      'country-sa',
      ['Saudi Arabia', '沙特阿拉伯', 'المملكة العربية السعودية', 'Саудовская Аравия', 'Саудівська Аравія'],
    ],
    ['month-6', ['in June', '6月', 'يونيو', 'в июне', 'у червні']],
    ['month-6', ['June', '六月', 'حزيران', '9 июня', '9 червня']],
    ['month-1', ['January', '1月', 'كانون الثاني', '1 января', '1 січня']],
    ['month-12', ['December', '12月', 'ديسمبر', 'декабря', 'грудня']],
    ['weekday-1', ['Monday', '星期一', 'الاثنين', 'в понедельник', 'у понеділок']],
    ['weekday-5', ['Friday', '周五', 'الجمعة', 'в пятницу', "у п'ятницю"]],
    ['currency-usd', ['US dollars', '美元', 'دولار أمريكي', 'доллара США', 'долара США']],
    [
      'currency-uah',
      ['Ukrainian hryvnia', '乌克兰格里夫纳', 'هريفنيا أوكرانية', 'украинская гривна', 'українська гривня'],
    ],
  ])('name %s in five languages (%j)', (concept, texts) => {
    texts.forEach((text, at) => {
      expect(foundIn(text, LANGUAGES[at] ?? 'und', glossary), text).toContain(concept);
    });
  });

  it.each(['Georgia', 'Jordan', 'Chad', 'Turkey'])('leave out %s, which means other things too', (text) => {
    expect(foundIn(text, 'en', glossary)).toEqual(new Set());
  });

  it('name no unions, groups or states that are gone', () => {
    const ids = new Set<string>(cldrConcepts().map(({ id }) => id));
    expect(
      ['country-eu', 'country-un', 'country-su', 'country-uk', 'country-zz'].filter((one) => ids.has(one)),
    ).toEqual([]);
  });

  it('carry one id for each, that a file can add to', () => {
    const ids = cldrConcepts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(200 + 12 + 7);
  });
});

describe('data/glossary.yaml', () => {
  const own = readGlossary('data/glossary.yaml');
  const glossary = loadGlossary('data/glossary.yaml');
  const { concepts } = glossary;
  const count = (...kinds: readonly string[]) => own.filter(({ kind }) => kinds.includes(kind)).length;

  it.each([
    [['person'], 300],
    [['place'], 200],
    [['organisation'], 100],
    [['term', 'document', 'event', 'role'], 400],
  ])('holds of %j at least %i', (kinds, least) => {
    expect(count(...kinds)).toBeGreaterThanOrEqual(least);
  });

  it('names nearly everything in five languages', () => {
    const whole = own.filter(({ labels }) => new Set(labels.map(({ language }) => language)).size === 5);
    expect(whole.length / own.length).toBeGreaterThan(0.95);
  });

  it('relates concepts to concepts that there are', () => {
    const lost = own.flatMap(({ id, related }) =>
      related.filter((other) => !concepts.has(other)).map((other) => `${id}: ${other}`),
    );
    expect(lost, 'help: mend the id, or add the concept').toEqual([]);
  });

  it.each<readonly [Language, string, string, string]>([
    ['ar', 'بوتين', 'vladimir-putin', 'Putin is not Bhutan, though both lose their endings'],
    ['zh', '白俄罗斯', 'country-by', 'Belarus is not Russia, though it holds it'],
  ])('takes a name for nobody else (%s: %s)', (language, text, concept) => {
    expect(foundIn(text, language, glossary)).toEqual(new Set([concept]));
  });

  it('finds every name by its own preferred label', () => {
    const names = own.filter(({ kind }) => kind !== 'term' && kind !== 'role');
    const lost = names.flatMap(({ id, labels }) =>
      labels
        .filter(({ kind, context }) => kind === 'preferred' && context.length === 0)
        .filter(
          ({ text, language }) => !glossary.matches(text, language).some(({ concept }) => concept === id),
        )
        .map(({ text, language }) => `${id} (${language}): ${text}`),
    );
    expect(lost, 'help: does the label hold letters that are no stop words?').toEqual([]);
  });
});

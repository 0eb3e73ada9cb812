import { describe, expect, it } from 'vitest';
import type { Concept, ConceptId, ConceptKind } from '../../src/glossary/concept.js';
import { type Glossary, glossaryOf } from '../../src/glossary/glossary.js';
import { minedConcepts } from '../../src/glossary/mined.js';
import { languageOf } from '../../src/language/detect.js';
import type { Language } from '../../src/language/languages.js';
import pairs from './fixtures/mined-pairs.json' with { type: 'json' };

const NO_GLOSSARY = glossaryOf([]);

const mined = (text: string, { glossary = NO_GLOSSARY, language = languageOf(text) }: Request = {}) =>
  minedConcepts([{ text, language }], glossary);

interface Request {
  readonly glossary?: Glossary;
  readonly language?: Language;
}

const labelsOf = (concepts: readonly Concept[]) =>
  concepts.map(({ labels }) => labels.map(({ text }) => text).join(' = '));

function concept(id: string, kind: ConceptKind, labels: Partial<Record<Language, string>>): Concept {
  return {
    // A plain id of a test.
    id: id as ConceptId,
    kind,
    labels: Object.entries(labels).map(([language, text]) => ({
      text,
      // The keys of the record are languages.
      language: language as Language,
      kind: 'preferred' as const,
      origin: 'glossary' as const,
      context: [],
    })),
    related: [],
    held: [],
    note: undefined,
  };
}

describe('minedConcepts', () => {
  it.each(pairs.right)('mines $before ($inside)', ({ before, ending = '', inside, kind }) => {
    const [found, ...others] = mined(`据报道，${before}${ending}（${inside}）昨天发表声明。`);
    expect(others).toEqual([]);
    expect(found?.kind).toBe(kind);
    expect(found?.labels.map(({ text }) => text)).toEqual([before, inside]);
    expect(found?.labels.every(({ origin }) => origin === 'mined')).toBe(true);
  });

  it.each(pairs.wrong)('does not mine $before ($inside): $reason', ({ before, inside }) => {
    expect(mined(`${before} (${inside}).`)).toEqual([]);
    expect(mined(`${before}（${inside}）。`)).toEqual([]);
  });

  it.each(pairs.missed)('leaves out $before ($inside): $reason', ({ before, inside }) => {
    expect(mined(`据${before}（${inside}）报道。`)).toEqual([]);
  });

  it.each([
    ['Об этом заявил генерал Валерий Герасимов (Valery Gerasimov).', 'Валерий Герасимов = Valery Gerasimov'],
    ['وقال الدبلوماسي مايك بومبيو (Mike Pompeo) للصحفيين', 'مايك بومبيو = Mike Pompeo'],
    ['التقى الوزير وفلاديمير ميدينسكي (Vladimir Medinsky) أمس', 'فلاديمير ميدينسكي = Vladimir Medinsky'],
    ['The envoy Dmytro Kuleba (德米特罗·库勒巴) arrived.', 'Dmytro Kuleba = 德米特罗·库勒巴'],
    ['国务卿马尔科·鲁比奥（Marco Rubio）抵达', '马尔科·鲁比奥 = Marco Rubio'],
    ['议员弗拉基米尔·卡拉-穆尔扎（Vladimir Kara-Murza）表示', '弗拉基米尔·卡拉-穆尔扎 = Vladimir Kara-Murza'],
    ['比利时首相德克罗（Alexander De Croo）表示', '德克罗 = Alexander De Croo'],
  ])('finds where a name begins by its sound: %s', (text, expected) => {
    expect(labelsOf(mined(text))).toEqual([expected]);
  });

  it.each([
    ['He works for the Office of the President (OP) in Kyiv.', 'Office of the President = OP'],
    ['Это сообщила Служба безопасности Украины (СБУ).', 'Служба безопасности Украины = СБУ'],
    ['The fleet sailed home (OP).', undefined],
    ['Shells fell on the town (AFP).', undefined],
  ])('reads acronyms by the initials of the words before: %s', (text, expected) => {
    const found = labelsOf(mined(text));
    expect(found).toEqual(expected === undefined ? [] : [expected]);
  });

  it('does not take another name in brackets for a name of the same person', () => {
    expect(mined('乌克兰总统泽连斯基（Sergei Lavrov）')).toEqual([]);
    expect(mined('Министр Мединский (Kyiv Independent)')).toEqual([]);
  });

  it('gives the concept of the glossary a further label, under its id', () => {
    const glossary = glossaryOf([concept('andriy-yermak', 'person', { en: 'Andriy Yermak' })]);
    const found = mined('助手耶尔马克（Andriy Yermak）表示', { glossary });
    expect(found.map(({ id }) => id)).toEqual(['andriy-yermak']);
    expect(labelsOf(found)).toEqual(['耶尔马克']);
    const joined = glossaryOf([...glossary.concepts.values()], found);
    expect(joined.matches('耶尔马克没有回应', 'zh').map(({ concept: id }) => id)).toEqual(['andriy-yermak']);
  });

  it('finds where an organisation begins by a label of the glossary', () => {
    const glossary = glossaryOf([concept('iaea', 'organisation', { zh: '国际原子能机构' })]);
    const found = mined('他说国际原子能机构（International Atomic Energy Agency）已经到达', { glossary });
    expect(labelsOf(found)).toEqual(['International Atomic Energy Agency']);
    expect(mined('他说国际原子能机构（Rafael Mariano Grossi）已经到达', { glossary })).toEqual([]);
  });

  it('adds nothing that the glossary knows, and nothing that it contradicts', () => {
    const yermak = concept('andriy-yermak', 'person', { en: 'Andriy Yermak', zh: '耶尔马克' });
    const namesake = concept('somebody-else', 'person', { zh: '耶尔马克' });
    const known = glossaryOf([yermak]);
    const other = glossaryOf([{ ...yermak, labels: yermak.labels.slice(0, 1) }, namesake]);
    expect(mined('助手耶尔马克（Andriy Yermak）表示', { glossary: known })).toEqual([]);
    expect(mined('助手耶尔马克（Andriy Yermak）表示', { glossary: other })).toEqual([]);
  });

  it('joins what several articles say of one name, and drops a name that they give to two', () => {
    const text = (chinese: string, english: string) => ({
      text: `他是${chinese}（${english}）。`,
      language: 'zh' as const,
    });
    const same = [
      text('赫贝斯特雷特', 'Steffen Hebestreit'),
      text('斯特芬·赫贝斯特雷特', 'Steffen Hebestreit'),
    ];
    expect(labelsOf(minedConcepts(same, NO_GLOSSARY))).toEqual([
      '赫贝斯特雷特 = Steffen Hebestreit = 斯特芬·赫贝斯特雷特',
    ]);
    const two = [text('耶尔马克', 'Andriy Yermak'), text('耶尔马克', 'Oleh Yermak')];
    expect(minedConcepts(two, NO_GLOSSARY)).toEqual([]);
  });

  it('reads another transcription after "also translated as"', () => {
    const glossary = glossaryOf([concept('volodymyr-zelensky', 'person', { zh: '泽连斯基' })]);
    expect(labelsOf(mined('总统泽连斯基，又译泽伦斯基，昨天抵达', { glossary }))).toEqual(['泽伦斯基']);
  });

  it('mines nothing from numbers, units and sentences in brackets', () => {
    for (const inside of ['30 km', '2022', 'he said later that day', 'see below', 'Monday']) {
      expect(mined(`距离基辅三十公里（${inside}）`)).toEqual([]);
    }
  });
});

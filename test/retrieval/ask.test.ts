import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/retrieval/answer.js';
import { ask } from '../../src/retrieval/ask.js';
import { articleOf, snapshotFrom } from '../support/articles.js';
import { CONCEPTS, HARBOUR, harbour } from '../support/harbour.js';

const answer = (text: string, filters: Omit<Question, 'text'> = {}) => ask(harbour, { text, ...filters });
const quotes = (text: string, filters: Omit<Question, 'text'> = {}) =>
  answer(text, filters).citations.map(({ excerpt }) => excerpt.text);

describe('ask', () => {
  it.each([
    ['How many lorries crossed the bridge on the first day?', 'On the first day 412 lorries crossed it.'],
    ['Who is Mara Vale?', 'Mara Vale, the harbour master, cut the ribbon at noon.'],
    ['HOW MANY LORRIES CROSSED ON THE FIRST DAY', 'On the first day 412 lorries crossed it.'],
    ['粮食码头的罢工什么时候开始？', '粮食码头的工人周三开始罢工，抗议夜班安排。'],
    ['糧食碼頭的罷工什麼時候開始？', '粮食码头的工人周三开始罢工，抗议夜班安排。'],
    ['متى بدأ إضراب محطة الحبوب؟', 'بدأ عمال محطة الحبوب إضرابا يوم الأربعاء احتجاجا على نوبات الليل.'],
    ['Почему докеры объявили забастовку?', 'Докеры объявили забастовку из-за ночных смен.'],
    ['Чому докери оголосили страйк?', 'Докери оголосили страйк через нічні зміни.'],
  ])('answers %s with the sentence that does', (question, quote) => {
    expect(quotes(question)[0]).toBe(quote);
  });

  it('finds articles of other languages by what the glossary calls their subject', () => {
    const { citations, languages } = answer('When did the strike at the Grain Terminal begin?');
    expect(languages).toEqual(['en']);
    expect(citations[0]?.language).toBe('en');
    expect(citations.map(({ language }) => language)).toEqual(expect.arrayContaining(['zh', 'ar']));
  });

  it('says what it took names for, in the other languages of the coverage', () => {
    expect(answer('Did Mara Vale join the strike?').understood).toEqual([
      {
        written: 'Mara Vale',
        names: [
          { language: 'zh', name: '玛拉·韦尔' },
          { language: 'ar', name: 'مارا فيل' },
          { language: 'ru', name: 'Мара Вейл' },
          { language: 'uk', name: 'Мара Вейл' },
        ],
      },
      {
        written: 'strike',
        names: [
          { language: 'zh', name: '罢工' },
          { language: 'ar', name: 'إضراب' },
          { language: 'ru', name: 'забастовка' },
          { language: 'uk', name: 'страйк' },
        ],
      },
    ]);
  });

  it('marks what met the question, also under another name', () => {
    const [citation] = answer('strike at the Grain Terminal', { language: 'zh' }).citations;
    const marked = citation?.excerpt.highlights.map(({ start, end }) =>
      citation.excerpt.text.slice(start, end),
    );
    expect(marked).toEqual(['粮食码头', '罢工']);
  });

  it('shows the interviewer’s question that a quote answers', () => {
    const [citation] = answer('Why did the ferry stop running in January?').citations;
    expect(citation?.excerpt.text).toContain('Ice had bent the rudder');
    expect(citation?.question).toBe('Why did the ferry stop running in January?');
    expect(citation?.heading).toBeUndefined();
  });

  it('finds a sentence by the heading that it stands under', () => {
    const [citation] = answer('What about the lighthouse museum roof?').citations;
    expect(citation?.excerpt.text).toContain('a new roof');
    expect(citation?.heading).toBe('Lighthouse museum');
  });

  it('says whether text of the paragraph was left out', () => {
    const [citation] = answer('Who is Mara Vale?').citations;
    expect(citation?.excerpt.cut).toEqual({ before: true, after: false });
  });

  it.each(['Who won the spring regatta in May 2022?', 'Who won the regatta in 2022?'])(
    'prefers the article of the day that is asked for (%s)',
    (text) => {
      const results = [
        ['2021', 'Gull'],
        ['2022', 'Heron'],
        ['2023', 'Petrel'],
      ] as const;
      const snapshot = snapshotFrom(
        results.map(([year, boat]) =>
          articleOf({
            title: `Regatta won by ${boat}`,
            day: `${year}-05-14`,
            lines: [`${boat} won the spring regatta. The wind came from the west all day.`],
          }),
        ),
        CONCEPTS,
      );
      expect(ask(snapshot, { text }).citations[0]?.title).toBe('Regatta won by Heron');
    },
  );

  it.each([
    ['strike on Wednesday', 'en'],
    ['Забастовка в среду', 'ru'],
    ['周三罢工', 'zh'],
    ['إضراب يوم الأربعاء', 'ar'],
    ['Страйк у середу вночі', 'uk'],
  ])('puts the language of the question first among equals (%s)', (text, language) => {
    const snapshot = snapshotFrom(
      [
        'Забастовка началась в порту в среду.',
        'The strike began at the port on Wednesday.',
        '罢工周三在港口开始。',
        'بدأ إضراب في الميناء يوم الأربعاء.',
        'Страйк розпочали в порту в середу вночі.',
      ].map((line, at) => articleOf({ title: `Report ${at}`, lines: [line] })),
      CONCEPTS,
    );
    expect(ask(snapshot, { text }).citations[0]?.language).toBe(language);
  });

  it('cites an article at most twice', () => {
    const lines = [
      'The ferry carried sheep to the island in spring.',
      'A gale tore the ferry from its ropes near the island.',
      'Children painted the ferry blue for the island fair.',
      'No ferry has ever been late to the island on a Sunday.',
    ].map((line, at) =>
      `${line} ${`Page ${at} of the log is about other things such as ropes and rust. `.repeat(12)}`.trim(),
    );
    const snapshot = snapshotFrom([articleOf({ title: 'Log', lines }), ...HARBOUR]);
    const { citations } = ask(snapshot, { text: 'ferry to the island', limit: 25 });
    expect(citations.filter(({ title }) => title === 'Log')).toHaveLength(2);
  });

  it('quotes once what several articles say in the same words, and names them all', () => {
    const line =
      'The lighthouse keeper rescued four sailors on Sunday after their boat struck the eastern reef.';
    const snapshot = snapshotFrom([
      ...['Rescue', 'Rescue again'].map((title) => articleOf({ title, lines: [line] })),
      articleOf({ title: 'Rescue told', lines: [line.replace('on Sunday ', 'on a Sunday ')] }),
      ...HARBOUR,
    ]);
    const { citations } = ask(snapshot, { text: 'Who rescued the sailors on the reef?' });
    expect(citations).toHaveLength(1);
    const titles = citations.flatMap(({ title, alsoIn }) => [title, ...alsoIn.map((source) => source.title)]);
    expect(titles.sort()).toEqual(['Rescue', 'Rescue again', 'Rescue told']);
  });

  it.each([
    [
      'names somebody else',
      'Gull won the spring regatta by two lengths.',
      'Heron won the spring regatta by two lengths.',
    ],
    [
      'counts otherwise',
      'The ferry carried 412 people over the bay.',
      'The ferry carried 967 people over the bay.',
    ],
    [
      'says the opposite',
      'The council will close the old bridge in May.',
      'The council will not close the old bridge in May.',
    ],
  ])('never says that an article says the same when it %s', (_, one, other) => {
    const snapshot = snapshotFrom([
      articleOf({ title: 'One', outlet: 'A', lines: [one] }),
      articleOf({ title: 'Other', outlet: 'B', lines: [other] }),
    ]);
    for (const { alsoIn } of ask(snapshot, { text: one }).citations) expect(alsoIn).toEqual([]);
  });

  it.each(['What did Grendelmann say about the strike?', '格伦德尔曼对罢工说了什么？'])(
    'finds a name that no glossary has by its sound in another script (%s)',
    (text) => {
      const snapshot = snapshotFrom(
        [
          articleOf({
            title: 'Слова',
            lines: ['Грендельманн объявил, что забастовка закончится в пятницу.'],
          }),
          ...HARBOUR.filter(({ title }) => !/north|художник/.test(title)),
        ],
        CONCEPTS,
      );
      const { citations, nearest } = ask(snapshot, { text });
      expect([...citations, ...nearest].map(({ title }) => title)).toContain('Слова');
    },
  );
});

import { describe, expect, it } from 'vitest';
import { citedIn } from '../../src/claims/attribution.js';
import { loadGlossary } from '../../src/glossary/load-glossary.js';
import type { Language } from '../../src/language/languages.js';

const glossary = loadGlossary('data/glossary.yaml');
const cited = (text: string, language: Language, ...outlets: readonly string[]) =>
  citedIn({ text, language, outlets }, glossary)?.id;

type Row = readonly [language: Language, text: string, medium: string | undefined];

const ROWS: readonly Row[] = [
  ['en', 'The bridge will close, according to Reuters.', 'reuters'],
  ['en', 'The ferry was late, the harbour master told Reuters.', 'reuters'],
  ['en', 'Interfax reported that the pier had been repaired.', 'interfax'],
  ['en', 'The mayor, quoted by TASS, promised new lamps.', 'tass'],
  ['en', 'Citing the Associated Press, the paper said the dam held.', 'associated-press'],
  ['en', 'The lighthouse keeper reads Reuters every morning.', undefined],
  ['en', 'Reuters moved its office to the harbour.', undefined],
  ['en', 'According to the foreign ministry, the port is open.', undefined],
  ['zh', '据新华社报道，大桥将于周一开放。', 'xinhua'],
  ['zh', '据乌克兰国际文传电讯社5月3日报道，渡轮恢复通航。', 'interfax-ukraine'],
  ['zh', '路透社（Reuters）3日报道称，码头已修复。', 'reuters'],
  ['zh', '市长告诉路透社，灯塔将重新开放。', 'reuters'],
  ['zh', '市长参观了新华社的展览。', undefined],
  ['zh', '据外交部消息，港口已经开放。', undefined],
  ['ar', 'أغلق الجسر صباح اليوم، نقلا عن رويترز.', 'reuters'],
  ['ar', 'نقلت وكالة رويترز عن مدير الميناء أن العبارة تأخرت.', 'reuters'],
  ['ar', 'ذكرت وكالة تاس أن الرصيف أصلح.', 'tass'],
  ['ar', 'وبحسب وكالة إنترفاكس فإن المنارة ستفتح أبوابها.', 'interfax'],
  ['ar', 'زار العمدة مقر رويترز في المدينة.', undefined],
  ['ar', 'وبحسب وزارة الخارجية فإن الميناء مفتوح.', undefined],
  ['ru', 'Мост закрыли, сообщает «Интерфакс».', 'interfax'],
  ['ru', 'Паром опоздал, передает агентство Рейтер.', 'reuters'],
  ['ru', 'Маяк откроют в мае, пишет газета со ссылкой на ТАСС.', 'tass'],
  ['ru', 'Корреспондент ТАСС женился на дочери смотрителя.', undefined],
  ['ru', 'По данным министерства, порт открыт.', undefined],
  ['uk', 'Міст закрили, повідомляє «Інтерфакс-Україна».', 'interfax-ukraine'],
  ['uk', 'Маяк відкриють у травні, пише Reuters.', 'reuters'],
  ['uk', 'Пором запізнився, з посиланням на Укрінформ.', 'ukrinform'],
  ['uk', 'Укрінформ переїхав до нового будинку.', undefined],
  ['uk', 'За даними міністерства, порт відкрито.', undefined],
];

describe('the medium that a report cites', () => {
  it.each(ROWS)('in %s: %s', (language, text, medium) => {
    expect(cited(text, language)).toBe(medium);
  });

  it('is none where an outlet names itself', () => {
    expect(cited('据新华社报道，大桥将于周一开放。', 'zh', '新华社')).toBeUndefined();
    expect(cited('The bridge will close, according to Reuters.', 'en', 'Reuters')).toBeUndefined();
  });

  it('is the same by whatever name', () => {
    expect(cited('Мост закрыли, сообщает «Интерфакс».', 'ru')).toBe(
      cited('ذكرت وكالة إنترفاكس أن الجسر أغلق.', 'ar'),
    );
  });
});

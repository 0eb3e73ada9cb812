import { describe, expect, it } from 'vitest';
import { articleIn } from '../support/articles-in.js';

const FIRST = 'The lamp of the outer mole was lit on Friday by the keeper, who climbed four hundred steps.';
const LAST = 'The keeper was alone in the tower until midnight, and the relief boat was late.';
const post = (...lines: readonly string[]) =>
  articleIn(`---\ntitle: Lamp lit\noutlet: Reef Gazette\n---\n\n${lines.join('\n\n')}\n`);

describe('a line that belongs to the page is kept apart from the text', () => {
  it.each([
    'Story continues below advertisement',
    'Sign up for the Reef Morning newsletter.',
    'Follow Reef Gazette on Twitter',
    'The post Lamp lit appeared first on Reef Gazette.',
    'Photo: A. Keeper / Reef Agency',
    'CLICK HERE TO GET THE REEF APP',
    'Сообщение Склад рухнул появились сначала на Вестник порта.',
    'Нашли ошибку? Выделите её и нажмите Ctrl+Enter',
    'Подписывайтесь на наш канал в Telegram',
    'При использовании материалов сайта ссылка обязательна.',
    'Якщо ви помітили помилку, виділіть її та натисніть Ctrl+Enter',
    'Підписуйтесь на наш Telegram-канал',
    'Фото: В. Смотритель',
    'ظهرت المقالة انهيار المخزن أولاً على جريدة المرفأ.',
    'تابعونا على تويتر',
    'الصورة: وكالة المرفأ',
    '来源：港口日报',
    '责任编辑：李守灯',
    '（編輯：陳守燈）1140516',
    '欢迎在Twitter上关注他 @lamp。',
    '未经授权不得转载。',
    'https://reef.example/lamp',
    '2025-05-16T11:18:13Z',
    '12 views',
  ])('%s', (line) => {
    const { text, boilerplate } = post(FIRST, line, LAST);
    expect(text).toBe(`${FIRST}\n${LAST}`);
    expect(boilerplate).toEqual([line]);
  });

  it('so is a sentence within a paragraph, which then is two', () => {
    const invitation = 'Sign up for our morning newsletter.';
    const { text, blocks, boilerplate } = post(`${FIRST} ${invitation} ${LAST}`);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([FIRST, LAST]);
    expect(boilerplate).toEqual([invitation]);
  });

  it('so is the mark that a report is over', () => {
    expect(post('灯塔的灯在星期五点亮，守灯人登上四百级台阶。(完)').text).toBe(
      '灯塔的灯在星期五点亮，守灯人登上四百级台阶。',
    );
  });
});

describe('prose that only mentions such words stays', () => {
  it.each([
    'Sign up for the harbour guard, the mayor told them, or lose the boat.',
    'The photo by the keeper hung in the hall for years, and nobody knew its story.',
    'He asked them to subscribe to the idea that lamps outlive their keepers.',
    'Он призвал подписаться под обращением к порту и ждать ответа до осени.',
    'Читайте книги о море, говорил смотритель, и не бойтесь тумана.',
    'وقال إن مصدر الصوت كان المرفأ القديم، ولم يعرف أحد سببه.',
    '文章指出，港口每年向外海派出三百艘船。',
    '文在寅说，灯塔应当重新点亮。',
    'On 16 May 2025 the lamp was lit.',
  ])('%s', (line) => {
    expect(post(FIRST, line, LAST).text).toContain(line);
  });
});

describe('a line that leads elsewhere ends nothing', () => {
  it.each(['Read more:', 'Читайте также:', 'Читайте також:', 'اقرأ أيضا', '相关阅读', 'По теме:'])(
    '%s is dropped with the list under it',
    (label) => {
      const { text, boilerplate } = post(FIRST, label, 'Boat found adrift', 'Why is the tower dark?', LAST);
      expect(text).toBe(`${FIRST}\n${LAST}`);
      expect(boilerplate).toEqual([label, 'Boat found adrift', 'Why is the tower dark?']);
    },
  );

  it.each(['Читайте також: Човен знайшли в морі', 'Read more: Boat found adrift'])(
    '%s is dropped alone, also in plain text',
    (line) => {
      const { text } = articleIn(`Lamp lit\n\n${FIRST}\n${line}\n${LAST}\n`, 'lamp.txt');
      expect(text).toBe(`${FIRST}\n${LAST}`);
    },
  );
});

it('tells where a report was written and by which agency, and begins its text behind that', () => {
  const { text, dateline } = post('KYIV (Reuters) - The lamp was lit on Friday.');
  expect(text).toBe('The lamp was lit on Friday.');
  expect(dateline).toEqual({ text: 'KYIV (Reuters) -', agency: 'Reuters', place: 'KYIV' });
});

it.each([
  ['（中央社記者陳守燈台北16日電）燈塔的燈星期五點亮。', '中央社'],
  ['新华社北京5月16日电（记者李守灯）灯塔的灯星期五点亮。', '新华社'],
  ['【海报2025年05月16日讯】灯塔的灯星期五点亮。', '海报'],
  ['МОСКВА, 16 мая - РИА Новости. Маяк зажгли в пятницу.', 'РИА Новости'],
  ['КИЇВ. 16 травня. УНН. Маяк засвітили у п’ятницю.', 'УНН'],
  ['الرياض – واس أضيء المصباح يوم الجمعة.', 'واس'],
])('knows the agency of %s', (line, agency) => {
  expect(post(line).dateline?.agency).toBe(agency);
});

it('takes no definition for a dateline', () => {
  const definition = 'The Harbour Council (HC) - a body of nine keepers - met on Friday.';
  expect(post(definition).text).toBe(definition);
});

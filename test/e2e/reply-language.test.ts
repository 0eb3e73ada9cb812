import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StartedBot, startBot } from '../../src/bot.js';
import { QUOTES_SELECT_ID } from '../../src/discord/answer/answer-ids.js';
import { type Playground, startPlayground } from '../../src/playground/playground.js';
import { buttons } from '../support/discord-markup.js';
import { aContext, anAnswer, citing } from '../support/fakes.js';
import { flyingTime } from '../support/flying-time.js';

let playground: Playground;
let bot: StartedBot;

const citations = Array.from({ length: 7 }, () => citing('The bridge opened on Monday.'));

beforeAll(async () => {
  playground = await startPlayground({ port: 0 });
  const context = aContext({
    answer: async (question) => {
      if (question.outlet) throw new Error('the index is broken');
      return anAnswer({ question, citations: question.from ? [] : citations });
    },
  });
  bot = await startBot({
    context,
    token: playground.token,
    apiUrl: playground.apiUrl,
    askingClock: flyingTime(),
  });
});

afterAll(async () => {
  await bot?.stop();
  await playground?.close();
});

const HARBOUR = 'The Harbour Post';

describe('a member whose Discord is English', () => {
  it.each([
    {
      question: 'When did the bridge open?',
      header: '### Quotes 1–5 of 7',
      language: 'English',
      labels: [`Open at ${HARBOUR}`, 'More (2)'],
      nothing: 'Nothing in the coverage answers this',
      fault: 'Something went wrong',
    },
    {
      question: '大桥什么时候开通？',
      header: '### 第 1–5 条引文，共 7 条',
      language: '英语',
      labels: [`阅读原文：${HARBOUR}`, '更多（2）'],
      nothing: '现有报道中没有相关内容',
      fault: '出错了',
    },
    {
      question: '大橋什麼時候開通？',
      header: '### 第 1–5 則引文，共 7 則',
      language: '英文',
      labels: [`閱讀原文：${HARBOUR}`, '更多（2）'],
      nothing: '現有報導中沒有相關內容',
      fault: '出錯了',
    },
    {
      question: 'متى افتُتح الجسر؟',
      header: '### الاقتباسات من \u20681\u2069 إلى \u20685\u2069 من أصل \u20687\u2069',
      language: 'الإنجليزية',
      labels: [`فتح المصدر: \u2068${HARBOUR}\u2069`, 'المزيد (\u20682\u2069)'],
      nothing: 'لا جواب عن هذا في التغطية المتاحة',
      fault: 'حدث خطأ ما',
    },
    {
      question: 'Когда открыли мост?',
      header: '### Цитаты 1–5 из 7',
      language: 'английский',
      labels: [`Открыть: ${HARBOUR}`, 'Ещё (2)'],
      nothing: 'В собранных материалах ответа нет',
      fault: 'Что-то пошло не так',
    },
    {
      question: 'Коли відкрили міст?',
      header: '### Цитати 1–5 з 7',
      language: 'англійська',
      labels: [`Відкрити: ${HARBOUR}`, 'Ще (2)'],
      nothing: 'У зібраних матеріалах відповіді немає',
      fault: 'Щось пішло не так',
    },
  ])('asks «$question», and all around the quotes is in that language', async (row) => {
    const { question, header, language, labels, nothing, fault } = row;
    const ask = (options: Record<string, string>) =>
      playground.slash({ command: 'ask', options: { question, ...options } });
    const answered = await ask({}).message();
    expect(answered.text).toContain(header);
    expect(answered.text).toContain(language);
    expect(answered.text).toContain('> The bridge opened on Monday.');
    expect(buttons(answered.components).map(({ label }) => label)).toEqual(expect.arrayContaining(labels));
    expect((await ask({ from: '2021-01-01' }).message()).text).toContain(nothing);
    expect((await ask({ outlet: HARBOUR }).followUp()).text).toContain(fault);
  });

  it.each([
    ['متى افتُتح الجسر؟', 'الاقتباس \u20681\u2069 لم يعد في موضعه'],
    ['大橋什麼時候開通？', '引文 1 已不在原處'],
    ['Коли відкрили міст?', 'Цитати 1 там більше немає'],
  ])(
    'asks «%s», and what they choose below the answer goes on in that language',
    async (question, header) => {
      const message = await playground.slash({ command: 'ask', options: { question } }).message();
      const [, value = ''] = /"value":"([^"]+)"/.exec(JSON.stringify(message.components)) ?? [];
      const shown = playground.select({ message, select: QUOTES_SELECT_ID, values: [value] });
      expect((await shown.message()).text).toContain(header);
    },
  );

  it('reads a refusal in the language of the question, with options as their Discord names them', async () => {
    const refused = (locale: string) =>
      playground
        .slash({ command: 'ask', options: { question: 'Коли відкрили міст?', from: 'вчора' }, locale })
        .message();
    expect((await refused('en-US')).text).toContain('Не вдалося прочитати дату «вчора» в `from`');
    expect((await refused('uk')).text).toContain('в `від_дати`');
  });
});

describe('a member whose Discord is in another language', () => {
  it.each([
    ['zh-CN', '有问必引', '`/提问`', '收录的报道'],
    ['zh-TW', '有問必引', '`/提問`', '收錄的報導'],
    ['ru', 'Цитаты из прессы', '`/спросить`', 'Какие материалы собраны'],
    ['uk', 'Цитати з преси', '`/запитати`', 'Які матеріали зібрано'],
    ['de', 'Dragoman quotes the press', '`/ask`', 'What the coverage holds'],
  ])('(%s) reads help and coverage in it', async (locale, header, name, coverage) => {
    const help = await playground.slash({ command: 'help', locale }).message();
    expect(help.text).toContain(header);
    expect(help.text).toContain(name);
    expect((await playground.slash({ command: 'coverage', locale }).message()).text).toContain(coverage);
  });

  it('turns pages in the language of the answer, not in their own', async () => {
    const options = { question: 'Умеров' };
    const message = await playground.slash({ command: 'ask', options, locale: 'uk' }).message();
    const turned = playground.press({ message, button: 'Ще (2)', as: 'another', locale: 'ru' });
    expect((await turned.message()).text).toContain('### Цитати 6–7 з 7');
  });

  it('is answered in it where the question has no letters', async () => {
    const options = { question: '2021?' };
    expect((await playground.slash({ command: 'ask', options, locale: 'uk' }).message()).text).toContain(
      '### Цитати 1–5 з 7',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { linesOf, postIn } from '../support/articles-in.js';

const RU = 'Смотритель зажёг лампу маяка в пятницу вечером, и лодка вернулась в гавань.';
const UK = 'Доглядач запалив лампу маяка у п’ятницю ввечері, і човен повернувся до гавані.';
const ZH = '灯塔的灯在星期五点亮，守灯人登上四百级台阶，直到午夜都是一个人在塔上。';
const AR = 'أضاء حارس المنارة المصباح يوم الجمعة بعد أن صعد أربعمئة درجة وبقي وحده حتى منتصف الليل.';
const EN = 'The keeper lit the lamp on Friday evening, and the boat came home before midnight.';

describe('a notice of the house at the edge of a text', () => {
  it.each([
    [RU, 'Для сайтов гавани обязательна открытая гиперссылка на Маяк.'],
    [RU, 'Мнение редакции может отличаться от мнения смотрителя.'],
    [RU, 'Сетевое издание Маяк зарегистрировано в Федеральной службе под номером 12.'],
    [RU, 'Свидетельство о регистрации средства массовой информации от 1 мая 2017 г.'],
    [RU, 'Статьи с лампой могут быть опубликованы на правах рекламы.'],
    [UK, 'Назва газети Маяк на сайті має бути оформлена як гіперпосилання.'],
    [UK, 'Усе, що надруковано в Маяку, є власністю видавця.'],
    [ZH, '灯塔的嘉宾和观众只谈个人观点，并不代表港口之声。'],
    [ZH, '港口文章转载时请注明来源。'],
    [AR, 'المقالات المنشورة تعبر عن رأي كاتبها والمنارة لا تتحمل الصحيفة عنها شيئا.'],
    [EN, 'The views expressed here are those of the author alone.'],
    [EN, 'Take the Harbour newsletter to receive the best of our content each morning.'],
  ])('is told by what it says, below "%s": %s', (prose, notice) => {
    expect(linesOf(postIn(prose, notice))).toEqual([prose]);
    expect(linesOf(postIn(`${prose} ${notice}`))).toEqual([prose]);
    expect(postIn(prose, notice).boilerplate).toContain(notice);
  });

  it('is looked for in the first two paragraphs and the last four', () => {
    const notice = 'Для сайтов гавани обязательна открытая гиперссылка на Маяк.';
    const days = ['пятницу', 'субботу', 'среду', 'четверг', 'вторник', 'понедельник', 'полдень', 'полночь'];
    const prose = days.map((day) => RU.replace('пятницу', day));
    const at = (index: number) => linesOf(postIn(...prose.slice(0, index), notice, ...prose.slice(index)));
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8].filter((index) => at(index).includes(notice))).toEqual([2, 3, 4]);
  });

  it('leaves a paragraph in two where it stood in its middle', () => {
    const notice = 'Для сайтов гавани обязательна открытая гиперссылка на Маяк.';
    const other = RU.replace('пятницу', 'среду');
    expect(linesOf(postIn(`${RU} ${notice} ${other}`))).toEqual([RU, other]);
  });
});

describe('news about rights, registrations and advertising stays', () => {
  it.each([
    'Роскомнадзор потребовал удалить материалы сайта без письменного разрешения редакции.',
    'Правообладатель подал иск к порталу за использование материалов без ссылки.',
    'Роскомнадзор выдал свидетельство о регистрации средства массовой информации газете Маяк.',
    'Суд оштрафовал сайт за статью на правах рекламы.',
    'Роскомнадзор проверил рекламодателей и рассылки гавани.',
    'Редакция Маяка переехала в новый дом у мола.',
    'Президент не несёт ответственности за содержание писем, говорится на сайте гавани.',
    'Суд визнав, що передрук матеріалів на сайті порушив авторські права.',
    '港口法院裁定，该网站未经授权转载灯塔的文章。',
    '守灯人表示，他的个人观点并不代表港口的立场。',
    'قالت المحكمة إن إعادة نشر المقال دون إذن الكاتب انتهاك لحقوق الملكية.',
    'The court ruled that the site may not be reproduced without written permission.',
    'He wrote a column on copyright and on the permission that a publisher gives.',
  ])('%s', (line) => {
    expect(postIn(EN, line).text).toContain(line);
  });
});

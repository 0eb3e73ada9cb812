import { describe, expect, it } from 'vitest';
import { articleIn } from '../support/articles-in.js';

const FIRST = 'The lamp of the outer mole was lit on Friday by the keeper, who climbed four hundred steps.';
const LAST = 'The keeper was alone in the tower until midnight, and the relief boat was late.';
const ZH = '灯塔的灯在星期五点亮，守灯人登上四百级台阶，直到午夜都是一个人在塔上，接班的船迟到了。';
const AR = 'أضاء حارس المنارة المصباح يوم الجمعة بعد أن صعد أربعمئة درجة وبقي وحده حتى منتصف الليل.';
const post = (body: string) => articleIn(`---\ntitle: A title\n---\n\n<div>${body}</div>\n`);
const linesOf = ({ text, blocks }: ReturnType<typeof post>) =>
  blocks.map(({ start, end }) => text.slice(start, end));

describe('what stands around the text of a post is kept apart', () => {
  it('a list in which each item is a link', () => {
    const list = '<ul><li><a href="https://reef.example/1">Lamps of the north coast</a></li></ul>';
    expect(linesOf(post(`<p>${FIRST}</p>${list}<p>${LAST}</p>`))).toEqual([FIRST, LAST]);
  });

  it('but a list that has words of its own stays', () => {
    const list = '<ul><li><a href="https://reef.example/1">Lamp</a> of brass</li><li>Oil</li></ul>';
    expect(linesOf(post(`<p>${FIRST}</p>${list}<p>${LAST}</p>`))).toContain('Lamp of brass');
  });

  it('and a text that is mostly links is a digest', () => {
    const link = (at: number) =>
      `<p><a href="https://reef.example/${at}">Keepers meet in harbour ${at}</a></p>`;
    expect(linesOf(post(`<p>Today:</p>${link(1)}${link(2)}${link(3)}`))).toHaveLength(4);
  });

  it.each([
    ['the reporter and the editors', ZH, '港口电台记者李守灯海湾报道 责编：陈岚 网编：周和'],
    ['who photographed it, and when', ZH, '港口社記者陳守燈攝 110年3月17日'],
    ['a short address', FIRST, 'reef.example/a1b2c3'],
    ['an address of mail', FIRST, 'keeper@reef.example'],
    ['a drawn line', FIRST, '==============='],
    ['tags without a mark', AR, 'سمات المنارة المرفأ الحارس'],
    ['what else the page asks for', FIRST, 'Відповідальність за зміст реклами несе рекламодавець.'],
  ])('%s', (_, prose, line) => {
    expect(linesOf(post(`<p>${prose}</p><p>${line}</p>`))).toEqual([prose]);
  });

  it('tags behind the last sentence of the last paragraph', () => {
    expect(linesOf(post(`<p>${AR} سمات المنارة المرفأ</p>`))).toEqual([AR]);
  });

  it('a name and a place above the text', () => {
    expect(linesOf(post(`<p>سالم البحري – المرفأ</p><p>${AR}</p>`))).toEqual([AR]);
  });

  it('the outlet in brackets before the text', () => {
    expect(linesOf(post(`<p>（港口之声中文网）${ZH}</p>`))).toEqual([ZH]);
  });

  it('while the same words within sentences stay', () => {
    const line = '记者问责编辑部，谁写了这篇报道。';
    expect(linesOf(post(`<p>${ZH}</p><p>${line}</p>`))).toEqual([ZH, line]);
  });
});

describe('a sentence that a page broke', () => {
  it('is one again where the next line begins with a small letter', () => {
    const [before, after] = [
      'Мы очень рады, что маяк снова горит над гаванью, сказал',
      'смотритель башни Пётр Сом в пятницу.',
    ];
    expect(linesOf(post(`<p>${before}</p><p>${after}</p>`))).toEqual([`${before} ${after}`]);
  });

  it('is not joined from the items of a list', () => {
    const items = ['работники портовых служб и маяков города;', 'сотрудники школ и больниц на островах;'];
    expect(linesOf(post(items.map((item) => `<p>${item}</p>`).join('')))).toEqual(items);
  });
});

import { describe, expect, it } from 'vitest';
import { knownOutlets, outletIdentity } from '../../src/outlets/known-outlets.js';
import { outletIndex } from '../../src/outlets/outlet-index.js';
import { outletsFrom } from '../../src/outlets/read-outlets.js';

const idOf = (name: string | undefined, link?: string) => knownOutlets().outletOf({ name, link })?.id;

describe('the outlets that ship with the project', () => {
  it('are more than four hundred, of all five languages', () => {
    const { outlets } = knownOutlets();
    expect(outlets.length).toBeGreaterThan(400);
    for (const language of ['en', 'zh', 'ar', 'ru', 'uk']) {
      const own = outlets.filter(({ languages }) => languages.includes(language));
      expect(own.length, language).toBeGreaterThan(60);
    }
  });

  it.each([
    [
      'al-jazeera',
      ['Al Jazeera', 'AL JAZEERA ENGLISH', '半岛电视台', '半島電視台', 'الجزيرة نت', 'Аль-Джазира'],
    ],
    ['guancha', ['观察者网', '觀察者網', 'Guancha', 'guancha.cn']],
    ['unian', ['УНИАН', 'УНІАН', 'UNIAN', 'www.unian.ua', 'economics.unian.net']],
    ['reuters', ['Reuters', '路透社', 'رويترز', 'Reuters (London)', 'Reuters | World']],
    ['bbc', ['BBC News 中文', 'BBC News Русская служба', 'BBC News Україна', 'BBC News عربي']],
    ['rfi', ['法国国际广播电台 - RFI', 'RFI']],
  ])('find %s by each of its spellings', (id, names) => {
    expect(names.map((name) => [name, idOf(name)])).toEqual(names.map((name) => [name, id]));
    expect(new Set(names.map(outletIdentity)).size).toBe(1);
  });

  it('are found by the host of a link where no name is given, also below it', () => {
    expect(idOf(undefined, 'https://chinese.aljazeera.net/news/1')).toBe('al-jazeera');
    expect(idOf(undefined, 'https://ua.interfax.com.ua/news/1.html')).toBe('interfax-ukraine');
    expect(idOf(undefined, 'https://notreuters.com/1')).toBeUndefined();
    expect(idOf(undefined, 'https://reuters.com.evil.example/1')).toBeUndefined();
  });

  it.each(['Harbour Post', 'Truth and Reuters of the Harbour', '', ' | '])(
    'do not take %j for theirs',
    (name) => {
      expect(idOf(name)).toBeUndefined();
    },
  );

  it('tell by the link what several outlets are called', () => {
    expect(idOf('الوطن', 'https://www.alwatan.com.sa/1')).toBe('al-watan-saudi');
    expect(idOf('الوطن', 'https://www.elwatannews.com/1')).toBe('el-watan-egypt');
    expect(idOf('الوطن')).toBeUndefined();
    expect(idOf('Reuters', 'https://news.yahoo.com/1')).toBe('reuters');
  });
});

const entry = (id: string, more = '') =>
  `- { id: ${id}, name: The ${id}, kind: site, languages: [en]${more} }\n`;

it.each([
  ['an id', entry('post') + entry('post', ', homepage: https://a.example/')],
  ['a name in another spelling', entry('post') + entry('herald', ', aliases: [THE-POST]')],
  ['a host', entry('post', ', homepage: https://www.a.example/') + entry('herald', ', hosts: [a.example]')],
])('refuses %s that two outlets have, with its line', (_, list) => {
  expect(() => outletsFrom(`outlets:\n${list}`, 'outlets.yaml')).toThrow(
    /^outlets\.yaml, line 3: expected one outlet for/,
  );
});

it('lets two outlets share a name that only counts beside a link', () => {
  const shared = ', shared: [Post]';
  const outlets = outletsFrom(
    `outlets:\n${entry('one', `${shared}, hosts: [one.example]`)}${entry('two', shared)}`,
    'outlets.yaml',
  );
  const { outletOf } = outletIndex(outlets);
  expect(outletOf({ name: 'Post', link: 'https://one.example/1' })?.id).toBe('one');
  expect(outletOf({ name: 'Post' })).toBeUndefined();
});

it('reads names of any length and kind in no time', () => {
  const start = performance.now();
  for (const part of ['(', ' - ', '|', 'a.', '[x]', '\u0301']) {
    expect(idOf(part.repeat(50_000))).toBeUndefined();
  }
  expect(performance.now() - start).toBeLessThan(500);
});

import { expect, it } from 'vitest';
import { articleIn, articlesIn, blocksOf } from '../support/articles-in.js';

const MIRROR = `
---
title: '河谷两岸代表谈桥梁工程'
categories: 
 - 新媒体
 - Riverside 河谷网
 - 访谈
headimg: 'https://img.riverside.example/2024/05/bridge.jpg?w=770'
author: Riverside 河谷网
comments: false
date: Mon, 06 May 2024 15:02:00 GMT
thumbnail: 'https://img.riverside.example/2024/05/bridge.jpg?w=770'
---

<div>   
<p>桥梁委员会的一名成员接受了本报的采访，谈到工程的进展。</p>
<ul>
<li><strong>为什么工程比原计划推迟了三个月？</strong></li>
</ul>
<p>首先，春天的水位太高。&#123;原文如此&#125; 我们只能<a href="https://riverside.example/water">等待水位下降</a>。</p>
<p><img src="https://img.riverside.example/a.jpg"></p>
<ul>
<li><strong>请谈谈下一步的计划</strong></li>
</ul>
<p>下一步是铺设桥面。</p>
<figure class="wp-caption"><img src="https://img.riverside.example/b.jpg">(河谷通讯社)</figure>
<p style="text-align:center;">
<img src="https://img.riverside.example/c.jpg"> 
</p>
<p style="text-align:center;">
<span style="color:#666666;">河谷通讯社：</span><span style="color:#666666;">夜里的桥墩</span> 
</p>
<h3>资金从哪里来</h3>
<p><strong>谁来支付费用？</strong></p>
<p>两岸各付一半。</p>
<p><b>会有新的税吗？</b></p>
<p>不会。</p>
<p>
<strong>本文系河谷网独家稿件，未经授权，不得转载。</strong> 
</p>
<script>track()</script><iframe src="https://ads.example"></iframe>
</div>
`;

it('finds front matter behind a blank line', () => {
  expect(articleIn(MIRROR)).toMatchObject({
    format: 'post',
    title: '河谷两岸代表谈桥梁工程',
    language: 'zh',
  });
});

it('takes the author of a mirror for the outlet, and the category behind it for the section', () => {
  expect(articleIn(MIRROR)).toMatchObject({
    outlet: 'Riverside 河谷网',
    author: undefined,
    section: '访谈',
    tags: ['新媒体'],
  });
});

it('keeps questions, headings and answers apart, and leaves boilerplate out', () => {
  expect(blocksOf(articleIn(MIRROR))).toEqual([
    ['paragraph', '桥梁委员会的一名成员接受了本报的采访，谈到工程的进展。'],
    ['question', '为什么工程比原计划推迟了三个月？'],
    ['paragraph', '首先，春天的水位太高。{原文如此} 我们只能等待水位下降。'],
    ['question', '请谈谈下一步的计划'],
    ['paragraph', '下一步是铺设桥面。'],
    ['heading', '资金从哪里来'],
    ['question', '谁来支付费用？'],
    ['paragraph', '两岸各付一半。'],
    ['question', '会有新的税吗？'],
    ['paragraph', '不会。'],
  ]);
});

it('keeps captions and credits out of the text', () => {
  expect(articleIn(MIRROR).captions).toEqual(['(河谷通讯社)', '河谷通讯社：夜里的桥墩']);
});

it('lists the links inside the text', () => {
  expect(articleIn(MIRROR).relatedLinks).toEqual([
    { text: '等待水位下降', url: 'https://riverside.example/water' },
  ]);
});

it.each(['link', 'url', 'from', 'source', 'permalink', 'original', 'guid'])(
  'takes the source link from %s',
  (key) => {
    expect(articleIn(`---\ntitle: T\n${key}: https://a.example/é\n---\nSome words.`).link).toEqual({
      kind: 'source',
      url: 'https://a.example/%C3%A9',
    });
  },
);

it.each(['javascript:alert(1)', 'ftp://a.example/x', '/relative', 'tag:a.example,2024:1'])(
  'takes no source link from %s',
  (link) => {
    expect(articleIn(`---\ntitle: T\nlink: "${link}"\n---\nSome words.`).link?.kind).toBe('search');
  },
);

it.each([
  ['tags: a, b', ['a', 'b']],
  ['tags: [a, [b, c]]', ['a', 'b', 'c']],
  ['tags:\n  - a\n  - b', ['a', 'b']],
  ['tags:\n  - name: a', ['a']],
])('reads tags written as %j', (line, tags) => {
  expect(articleIn(`---\ntitle: T\n${line}\n---\nSome words.`).tags).toEqual(tags);
});

it.each([
  ['a byte order mark before the front matter', '\uFEFF---\ntitle: T\n---\nSome words.'],
  ['CRLF inside an LF file', '---\ntitle: T\r\ntags: a\n---\r\nSome words.'],
  [
    'a title with zero-width and bidirectional marks',
    '---\ntitle: "\u200F T\u200B\u202C "\n---\nSome words.',
  ],
  ['a padded title', '---\ntitle: "   T  "\n---\nSome words.'],
  ['entities in the title', '---\ntitle: "&#84;"\n---\nSome words.'],
  ['TOML front matter', '+++\ntitle = "T"\n+++\nSome words.'],
  ['front matter that never ends', '---\ntitle: T\n\nSome words.'],
])('reads %s', (_, text) => {
  expect(articleIn(text)).toMatchObject({ title: 'T', text: 'Some words.' });
});

it('reads broken YAML line by line and says where it is broken', () => {
  const article = articleIn(`---\ntitle: """""'SP'"""""\nauthor: Gazette\n---\nSome words.`);
  expect(article).toMatchObject({ title: 'SP', outlet: 'Gazette' });
  expect(article.notices).toEqual(['Line 2: the front matter is not valid YAML and was read line by line.']);
});

it('rejects broken YAML without a title, with its line', () => {
  expect(articlesIn('---\nauthor: "x\n---\nSome words.').rejected).toEqual([
    expect.objectContaining({
      file: 'file.md',
      line: expect.any(Number),
      reason: expect.stringContaining('YAML'),
    }),
  ]);
});

it.each(['js', 'javascript', 'coffee', 'cson'])('never executes front matter in %s', (language) => {
  const { articles, rejected } = articlesIn(
    `---${language}\n{ title: (globalThis.executed = true) }\n---\nSome words.`,
  );
  expect({ articles, executed: 'executed' in globalThis }).toEqual({ articles: [], executed: false });
  expect(rejected[0]?.reason).toContain('executed');
});

it.each([
  ['an empty body', ''],
  ['only a picture', '<img src="https://a.example/1.jpg">'],
  ['only an iframe', '<iframe src="https://a.example"></iframe>'],
  ['only links', '<ul><li><a href="https://a.example">There</a></li></ul>'],
  ['only its title', '<p>T</p>'],
])('rejects a post with %s', (_, body) => {
  const { articles, rejected } = articlesIn(`---\ntitle: T\n---\n${body}`);
  expect(articles).toEqual([]);
  expect(rejected).toEqual([expect.objectContaining({ reason: expect.stringContaining('no text') })]);
});

it.each([
  ['paragraphs parted by <br>', '<div>One.<br>Two.<br/><br/>Three.</div>', 'One.\nTwo.\nThree.'],
  ['paragraphs that are only <div>', '<div><div>One.</div><div>Two.</div></div>', 'One.\nTwo.'],
  ['ideographic indents', '<p>\u3000\u3000一。\u3000\u3000二。</p>', '一。\n二。'],
  ['a table', '<table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table>', 'A | 1\nB | 2'],
  ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
  ['all entities', '<p>&lt;a&gt; &quot;b&quot; &#123;c&#125; d&nbsp;e &eacute;</p>', '<a> "b" {c} d e é'],
  ['lines of the source within Chinese', '<p>第一行\n第二行</p>', '第一行第二行'],
  ['markdown', 'One **bold** [link](https://a.example).\n\nTwo', 'One bold link.\nTwo'],
])('keeps %s readable', (_, body, text) => {
  expect(articleIn(`---\ntitle: T\n---\n${body}`).text).toBe(text);
});

it('reads HTML that is nested ten thousand deep, and says so', () => {
  const article = articleIn(`---\ntitle: T\n---\n${'<div>'.repeat(10_000)}<p>Some words.</p>`);
  expect(article.text).toBe('Some words.');
  expect(article.notices.join()).toContain('nested');
});

it('reads a body of 500 kB', () => {
  expect(articleIn(`---\ntitle: T\n---\n${'<p>Some words here.</p>'.repeat(22_000)}`).blocks).toHaveLength(1);
});

it.each(['date', 'published', 'pubDate', 'publishedAt', 'datePublished'])(
  'keeps the precision of a day under %s',
  (key) => {
    expect(articleIn(`---\ntitle: T\n${key}: 2024-05-06\n---\nSome words.`).date).toEqual({
      ...{ known: 'stated', iso: '2024-05-06T12:00:00.000Z', precision: 'day', written: '2024-05-06' },
    });
  },
);

it('infers the month from the front picture where the stated date is unknown', () => {
  const text = '---\ntitle: T\ndate: unknown\nheadimg: https://a.example/2022/04/08/1.jpg\n---\nSome words.';
  expect(articleIn(text).date).toMatchObject({
    known: 'inferred',
    iso: '2022-04-01T12:00:00.000Z',
    precision: 'month',
  });
});

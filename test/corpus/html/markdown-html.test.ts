import { describe, expect, it } from 'vitest';
import { articleIn, blocksOf } from '../support/articles-in.js';

const textOf = (body: string) => articleIn(`---\ntitle: T\n---\n${body}`).text;

describe('what stands after an angle bracket', () => {
  it.each([
    ['a comparison', 'The level was x<y in May and y>x in June.'],
    ['one that looks like an element', 'He noted a<b in the log. The pump stopped.'],
    ['one that looks like an element with words in it', 'Where i<s and p>q the valve opens.'],
    ['a name', 'The <Unity> list and the <Title> list won.'],
    ['a heart', 'We <3 the harbour, she wrote.'],
    ['an arrow', 'Prices went up <- and down -> again.'],
    ['a comment that never ends', 'The sign said <!-- and nothing else.'],
  ])('stays: %s', (_, text) => {
    expect(textOf(text)).toBe(text);
    expect(textOf(`<p>${text}</p>`)).toBe(text);
  });

  it('is an address, shown without its brackets', () => {
    expect(textOf('Write to <keeper@reef.example> or see <https://reef.example/a>.')).toBe(
      'Write to keeper@reef.example or see https://reef.example/a.',
    );
  });

  it('is markup where it is an element', () => {
    expect(
      textOf('One <b>bold</b> <span class="a">word</span><br>two <a href="https://a.example">link</a>.'),
    ).toBe('One bold word\ntwo link.');
  });

  it('stays in a title and in other fields', () => {
    expect(
      articleIn('---\ntitle: "The <Harbour> list: x<y"\nauthor: Reef <Post>\n---\nWords.'),
    ).toMatchObject({
      title: 'The <Harbour> list: x<y',
      outlet: 'Reef <Post>',
    });
  });
});

describe('marks that only the maker of a site understands', () => {
  it.each([
    ['a shortcode of Hugo', 'One.\n\n{{< figure src="/a.jpg" caption="Pier" >}}\n\nTwo.', 'One.\nTwo.'],
    ['a paired shortcode', '{{% notice tip %}}\nOne.\n{{% /notice %}}\n\nTwo.', 'One.\nTwo.'],
    ['a tag of Liquid', 'One.\n\n{% include ad.html a="50%" %}\n\nTwo.', 'One.\nTwo.'],
    ['a comment of Liquid', 'One.\n{% comment %}\nHidden.\n{% endcomment %}\nTwo.', 'One.\nTwo.'],
    ['what Liquid leaves alone', '{% raw %}One.{% endraw %}', 'One.'],
    ['a value', 'One {{ site.name }} two.', 'One two.'],
    ['a link of Hexo', 'See {% post_link pier "The pier" %} too.', 'See The pier too.'],
    [
      'a caption of WordPress',
      '[caption id="a" width="3"]<img src="https://a.example/1.jpg"> Pier[/caption]\n\nOne.',
      'One.',
    ],
    ['a gallery', 'One.\n\n[gallery ids="1,2"]\n\nTwo.', 'One.\nTwo.'],
    ['a builder', '[vc_row][vc_column width="1/2"]One.[/vc_column][/vc_row]', 'One.'],
    ['an embedded file', 'One.\n\n![[pier.png|300]]\n\nTwo.', 'One.\nTwo.'],
    ['a directive', ':::note\nOne.\n:::\n\nTwo.', 'One.\nTwo.'],
    ['attributes of kramdown', 'One.\n{: .lead}\n\n# Two {#two}\n\nThree.', 'One.\nTwo\nThree.'],
    ['a comment of Obsidian', 'One.\n\n%%to do%%\n\nTwo.', 'One.\nTwo.'],
    ['a comment of HTML', 'One.\n\n<!-- more\n\nhidden -->\n\nTwo.', 'One.\nTwo.'],
    ['a callout', '> [!note] One.\n> Two.', 'One.\nTwo.'],
    ['a link back', '### [:house:\u8fd4\u56de](README.md)\n\nOne.', 'One.'],
  ])('are no text: %s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it.each([
    'He said [sic] that.',
    'Prices rose 5%% and then 6%% more.',
    'At 12:30:45 it rang.',
    'A set {a, b} of two.',
    'See [note] here.',
  ])('are not found in %s', (text) => {
    expect(textOf(text)).toBe(text);
  });
});

describe('markdown', () => {
  it.each([
    [
      'a mark of a footnote, and the footnote',
      'Opened in 1999.[^1]\n\n[^1]: Town archive.\n    Box nine.\n\nTwo.',
      'Opened in 1999.\nTwo.',
    ],
    ['a wiki link', 'The [[pier|old pier]] and [[Quay#North]].', 'The old pier and Quay North.'],
    [
      'a word that is marked in another language',
      '[[zh:\u8def\u900f\u793e]]\u5468\u4e00\u62a5\u9053\u3002',
      '\u8def\u900f\u793e\u5468\u4e00\u62a5\u9053\u3002',
    ],
    ['struck words', 'It killed ~~40~~ four keepers.', 'It killed four keepers.'],
    ['marked words', 'A ==bright== lamp.', 'A bright lamp.'],
    ['a link by reference', 'See [the log][1].\n\n[1]: https://a.example "Log"', 'See the log.'],
    ['an address with brackets', 'See [it](https://a.example/b_(c)) now.', 'See it now.'],
    ['escaped signs', '5 \\* 6 \\< 7 and \\_x\\_.', '5 * 6 < 7 and _x_.'],
    ['code', 'Use `a < b` and `*x*`.', 'Use a < b and *x*.'],
    [
      'a quotation over several lines',
      '> The keeper said that\n> he was tired.',
      'The keeper said that he was tired.',
    ],
    [
      'an item over several lines',
      '- The keeper said that\n  he was tired.\n- Two.',
      'The keeper said that he was tired.\nTwo.',
    ],
    ['a table without bars at its sides', 'Year | Boats\n--- | ---\n1999 | 9', 'Year | Boats\n1999 | 9'],
    [
      'markdown beside a picture in HTML',
      '<p align="center"><img src="https://a.example/1.png"></p>\n\nOne **bold** word.\n\nTwo words here.',
      'One bold word.\nTwo words here.',
    ],
    ['a heading that is closed', '# The C# club ##\n\nOne.', 'The C# club\nOne.'],
  ])('reads %s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it('takes the headline below a link back for the headline', () => {
    const article = articleIn(
      '###  [:house:\u8fd4\u56de](README.md)\n---\n\n## \u706f\u5854\u91cd\u65b0\u5f00\u653e\n\n\u706f\u5854\u5728\u5468\u4e94\u91cd\u65b0\u5f00\u653e\u3002',
    );
    expect(article.title).toBe('\u706f\u5854\u91cd\u65b0\u5f00\u653e');
    expect(blocksOf(article)).toEqual([
      ['paragraph', '\u706f\u5854\u5728\u5468\u4e94\u91cd\u65b0\u5f00\u653e\u3002'],
    ]);
  });

  it.each([
    ' ',
    '# a ',
    '<',
    '<a ',
    '<!--',
    '[',
    '[[',
    '![',
    '{{<',
    '{% ',
    '*',
    '_',
    '`',
    '~',
    '[caption]',
    '(',
    '"',
    '|',
    ':a',
    '%%',
  ])(
    'takes no long time for many of %j',
    (unit) => {
      const started = performance.now();
      articleIn(`# a${unit.repeat(75_000 / unit.length)}\n\nSome words.`);
      expect(performance.now() - started).toBeLessThan(6000);
    },
    20_000,
  );
});

import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/corpus/html/html.js';

describe('the text of markup', () => {
  it.each([
    ['x<y in March and at y>x in May', 'x<y in March and at y>x in May', 'a letter is no element'],
    ['The <Unity> list wins', 'The <Unity> list wins', 'a word is no element'],
    ['write to <keeper@pier.example> now', 'write to <keeper@pier.example> now', 'an address is none'],
    ['if a<b in the log. The pump', 'if a<b in the log. The pump', 'prose follows the name of an element'],
    ['5 < 6, 7 <= 8, 1<2', '5 < 6, 7 <= 8, 1<2', 'no letter follows'],
    [
      '\u00AB<\u0404\u0434\u043D\u0456\u0441\u0442\u044C>\u00BB',
      '\u00AB<\u0404\u0434\u043D\u0456\u0441\u0442\u044C>\u00BB',
      'nor a Latin one',
    ],
    ['a <b>bold</b> <o:p>word</o:p> <x-y>here</x-y>', 'a bold word here', 'elements, prefixed ones too'],
    ['<st1>place</st1> <thing a="1">x</thing>', 'place x', 'unknown elements that end or have a value'],
    ['<p hidden>a</p><p Some odd>b', 'ab', 'odd attributes'],
    ['<script>a<b x="</script>z', 'z', 'a script is passed over'],
  ])('%s reads %s: %s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeLine, escapeText, webLink } from '../../../src/discord/message/escape.js';
import { plain } from '../../../src/discord/message/plain.js';
import { active, shown } from '../../support/discord-markup.js';
import { hostile } from '../../support/hostile.js';

const SEED = 20;

describe('escapeText', () => {
  it.each([
    ['*a* _b_ __c__ ~~d~~', 'emphasis'],
    ['||spoiler|| and `code`', 'spoiler, code'],
    ['```js\nx\n```', 'a block of code'],
    ['# heading', 'heading'],
    ['   -# subtext', 'subtext'],
    ['- item\n* item\n+ item\n1. item\n23) item', 'lists'],
    ['> quote\n>>> quotes', 'quotes'],
    ['[text](https://evil.example)', 'masked link'],
    ['https://evil.example/x', 'bare link'],
    ['<https://evil.example>', 'link in brackets'],
    ['discord.gg/abcdef', 'invite'],
    ['@everyone @here', 'mass mention'],
    ['<@123456789012345678> <@&123456789012345678> <#123456789012345678>', 'mentions'],
    ['</ask:123456789012345678> <id:customize>', 'command, navigation'],
    ['<t:1618953630:R>', 'timestamp'],
    [':smile: <a:wave:123456789012345678>', 'emoji'],
    ['ends in a backslash \\', 'backslash'],
    ['\\*already escaped\\*', 'backslashes'],
  ])('shows %j as it stands (%s)', (text) => {
    const escaped = escapeText(text);
    expect(shown(escaped)).toBe(text);
    expectInert(escaped);
  });

  it.each([
    'A well-known bridge, 3 - 2 = 1; "quoted" (so they say)!',
    '谈判代表团周二在伊斯坦布尔会晤。',
    'وصلت السفينة إلى الميناء، وقال القبطان إنها بخير',
    'Мост открыли в понедельник — впервые за два года.',
  ])('leaves plain prose as it is: %j', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  it('leaves nothing active in any text, and changes no letter', () => {
    fc.assert(
      fc.property(hostile(), (text) => {
        const escaped = escapeText(text);
        expect(shown(escaped)).toBe(plain(text));
        expectInert(escaped);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('escapeLine', () => {
  it('makes one line of any text', () => {
    fc.assert(
      fc.property(hostile(), (text) => {
        const line = escapeLine(text);
        expect(line).not.toMatch(/[\n\r\u2028\u2029]/);
        expectInert(line);
      }),
      { seed: SEED },
    );
  });

  it('shields the line from text that runs from right to left, and other text not at all', () => {
    expect(escapeLine('الميناء')).toBe('\u2068الميناء\u2069');
    expect(escapeLine('Harbour')).toBe('Harbour');
  });
});

describe('webLink', () => {
  it.each([
    ['https://harbour.example/a b', 'https://harbour.example/a%20b', 'space'],
    ['https://harbour.example/x_(y)[z]', 'https://harbour.example/x_%28y%29%5Bz%5D', 'brackets'],
    ['https://harbour.example/\u0645', 'https://harbour.example/%D9%85', 'an Arabic letter'],
    ['https://harbour.example/\u202Egpj', 'https://harbour.example/%E2%80%AEgpj', 'override'],
  ])('encodes %j as %j (%s)', (given, expected) => {
    expect(webLink(given)).toBe(expected);
  });

  it.each([
    ['javascript:alert(1)', 'script'],
    ['data:text/html,x', 'data'],
    ['https://harbour.example@evil.example/', 'a user that looks like a host'],
    ['/bridge', 'no host'],
    ['', 'nothing'],
  ])('refuses %j (%s)', (given) => {
    expect(webLink(given)).toBeUndefined();
  });
});

function expectInert(escaped: string): void {
  for (const line of escaped.split('\n').map(active)) {
    expect(line, 'help: markup within a line').not.toMatch(/[*_~|`<>[\]@#\\]|:\/\/|:\w|\w\.\w|\w\/\w/);
    expect(line, 'help: markup at the start of a line').not.toMatch(/^\s*([-+]|\d+[.)])/);
  }
  expect(escaped.replace(/^\u2068|\u2069$/g, ''), 'help: control characters').not.toMatch(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/,
  );
}

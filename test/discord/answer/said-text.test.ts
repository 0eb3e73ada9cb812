import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essence } from '../../../src/discord/answer/essence.js';
import { saidText } from '../../../src/discord/answer/said-text.js';
import { hostile } from '../../support/hostile.js';

describe('saidText', () => {
  it.each([
    ['<@1234567890123456> when? <#12> <@&3> <:x:4> <a:y:5> <t:6:R> </ask:7>', 'when?'],
    ['see [the bridge](https://a.example/b) and https://b.example/c?d', 'see the bridge and'],
    ['> # **Bold** claim\n> ||hidden|| `code`', 'Bold claim hidden code'],
    ['the price_of_fish is 3 * 4', 'the price_of_fish is 3 * 4'],
    ['مبروك <@1>\n港口', 'مبروك 港口'],
  ])('of %j is %j', (content, expected) => {
    expect(saidText(content)).toBe(expected);
  });

  it('is one line of no mentions, whatever was written', () => {
    fc.assert(
      fc.property(hostile(), (content) => {
        expect(saidText(content)).not.toMatch(/[\n\u202E]|<@&?\d+>/);
      }),
      { seed: 20 },
    );
  });
});

describe('essence', () => {
  const filler = 'so they were saying that it had been like this over there and '.repeat(8);

  it('leaves a short text as it is', () => {
    expect(essence('The bridge, opened.', 300)).toBe('The bridge, opened.');
  });

  it('puts names, figures and what stands by them before other words', () => {
    const text = `${filler}Ilse Varga spent 31 million crowns on 2021-03-01 at the harbour`;
    expect(essence(text, 41)).toBe('Ilse Varga spent 31 million 2021-03-01');
  });

  it('keeps the words of a script without spaces together', () => {
    const kept = essence('新码头的冷库可以存放三百吨鱼。'.repeat(30), 20);
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept).toMatch(/\p{Script=Han}{2}/u);
  });

  it('is never too long, and made of words of the text in their order', () => {
    fc.assert(
      fc.property(hostile({ maxPieces: 80 }), fc.integer({ min: 1, max: 100 }), (content, max) => {
        const text = saidText(content);
        const kept = essence(text, max);
        expect(kept.length).toBeLessThanOrEqual(max);
        let from = 0;
        for (const word of kept.split(' ').filter(Boolean)) {
          const at = text.indexOf(word, from);
          expect(at).toBeGreaterThanOrEqual(0);
          from = at + word.length;
        }
      }),
      { seed: 20 },
    );
  });
});

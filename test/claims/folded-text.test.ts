import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText } from '../../src/claims/folded-text.js';
import { hostile } from '../support/hostile.js';

describe('a folded text', () => {
  it('writes letters in one way, and knows where each stood', () => {
    const given = 'أسـيرًا، 戰俘 Ещё';
    const { text, at } = foldedText(given);
    expect(text).toBe('اسيرا، 战俘 еще');
    const start = text.indexOf('战');
    expect(given.slice(at(start), at(start + 2))).toBe('戰俘');
  });

  it('maps any offset into the text as given, never backwards', () => {
    fc.assert(
      fc.property(hostile(), (given) => {
        const { text, at } = foldedText(given);
        let last = 0;
        for (let offset = 0; offset <= text.length; offset += 1) {
          expect(at(offset)).toBeGreaterThanOrEqual(last);
          expect(at(offset)).toBeLessThanOrEqual(given.length);
          last = at(offset);
        }
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

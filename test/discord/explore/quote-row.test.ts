import { describe, expect, it } from 'vitest';
import { quoteRow } from '../../../src/discord/explore/quote-row.js';
import { wordsFor } from '../../../src/discord/words.js';
import { aCitation } from '../../support/fakes.js';

const words = wordsFor('en');
const ROOMY = { budget: 1000, words };

describe('a quote in a row', () => {
  it('names its outlet, and the medium that it cites', () => {
    const citing = { id: 'harbour-wire', name: 'Harbour Wire' };
    expect(quoteRow(aCitation({ citing }), ROOMY)).toContain('The Harbour Post · citing Harbour Wire · ');
    expect(quoteRow(aCitation(), ROOMY)).not.toContain('citing');
  });

  it('is never cut: one that does not fit is said to be too long', () => {
    const row = quoteRow(aCitation(), { budget: 50, words });
    expect(row).toMatch(/^\*This quote is too long/);
    expect(row).toContain('Bridge opens after two years');
  });

  it('leaves out a link that would take up much of the message', () => {
    const link = { kind: 'source', url: `https://harbour.example/${'a'.repeat(300)}` } as const;
    expect(quoteRow(aCitation({ link }), ROOMY)).not.toContain('https://');
  });
});

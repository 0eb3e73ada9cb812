import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIds } from '../../../src/discord/answer/answer-ids.js';
import { renderContext } from '../../../src/discord/answer/render-context.js';
import { renderVerified } from '../../../src/discord/answer/render-verified.js';
import { checkMessage } from '../../../src/discord/message/check-message.js';
import { sendable } from '../../../src/discord/message/message.js';
import { plain } from '../../../src/discord/message/plain.js';
import { wordsFor } from '../../../src/discord/words.js';
import type { ContextLine, InContext } from '../../../src/retrieval/in-context.js';
import { active, buttons, shownQuotes, textDisplays } from '../../support/discord-markup.js';
import { aSource } from '../../support/fakes.js';
import { hostile } from '../../support/hostile.js';

type There = Extract<InContext, { state: 'there' }>;

const words = wordsFor('en');
const source = aSource();
const mark = { articleId: source.articleId, start: 10, end: 20, digest: '0123456789abcdef' };
const view = { number: 2, mark, ids: answerIds('secret'), words };

const WHOLE = { before: false, after: false };

const line = (text: string, quoted: ContextLine['quoted'] = []): ContextLine => ({
  kind: 'paragraph',
  text,
  quoted,
  cut: WHOLE,
});
const there = (given: Partial<There>): There => ({
  state: 'there',
  source,
  before: [line('Before.')],
  around: [line('One. Two. Three.', [{ start: 5, end: 9 }])],
  after: [line('After.')],
  cut: { before: false, after: false },
  ...given,
});
const shownText = (found: InContext) => textDisplays(renderContext(found, view)).join('\n');

describe('renderContext', () => {
  it('shows the quote in bold among its paragraphs, and where they stand', () => {
    expect(textDisplays(renderContext(there({}), view))).toEqual([
      '### Quote 2 in context\n**Bridge opens after two years**\nThe Harbour Post · <t:1614600000:D> · English',
      '> Before.\n> \n> One. **Two**. Three.\n> \n> After.',
    ]);
    const labels = buttons(renderContext(there({}), view)).map(({ label }) => label);
    expect(labels).toEqual(['Verify', 'Open at The Harbour Post']);
  });

  it('shows where the article goes on, and headings and questions smaller', () => {
    const after: ContextLine[] = [{ kind: 'heading', text: '# Roads', quoted: [], cut: WHOLE }];
    const text = shownText(there({ before: [], after, cut: { before: true, after: true } }));
    expect(text).toContain('\n> …\n> \n> One. **Two**. Three.\n> \n> -# \\# Roads\n> \n> …');
  });

  it('leaves out whole paragraphs where not all fit, and says so', () => {
    const long = `${'long '.repeat(500)}end.`;
    const bothLong = there({ before: [line(long)], after: [line(long)] });
    expect(shownText(bothLong)).toContain(`> ${long}\n> \n> One. **Two**. Three.\n> \n> …`);
    const tooLong = there({ before: [line(long.repeat(2))] });
    expect(shownText(tooLong)).toContain('> …\n> \n> One. **Two**. Three.\n> \n> After.');
  });

  it('shows where sentences of a paragraph are left out', () => {
    const cut = { ...line('Two. Three.', [{ start: 0, end: 4 }]), cut: { before: true, after: true } };
    expect(shownText(there({ around: [cut] }))).toContain('> … **Two**. Three. …\n');
  });

  it('refers to the source where not even the paragraph fits', () => {
    expect(shownText(there({ around: [line('*'.repeat(3000))] }))).toContain(`*${words.actions.tooLong}*`);
  });

  it('says that the article has changed or is gone', () => {
    expect(shownText({ state: 'changed', source })).toMatch(
      /^### Quote 2 is not there any more\nThe file has changed: .*\n\*\*Bridge opens/,
    );
    expect(shownText({ state: 'gone' })).toContain('no longer in the coverage');
  });

  it('breaks no limit, drops no letter and lets no markup through, whatever the article says', () => {
    const lines = fc.array(
      fc.record({
        kind: fc.constantFrom('paragraph' as const, 'heading' as const, 'question' as const),
        text: hostile({ maxPieces: 60 }),
        quoted: fc.array(fc.record({ start: fc.nat(40), end: fc.nat(80) }), { maxLength: 1 }),
        cut: fc.record({ before: fc.boolean(), after: fc.boolean() }),
      }),
      { maxLength: 4 },
    );
    const around = lines.filter(({ length }) => length > 0);
    const found = fc.record({ before: lines, around, after: lines, title: hostile() });
    fc.assert(
      fc.property(found, ({ title, ...parts }) => {
        const rendered = renderContext(there({ ...parts, source: aSource({ title }) }), view);
        expect(checkMessage({ ...sendable(rendered) })).toEqual([]);
        const [, text = ''] = textDisplays(rendered);
        if (text.startsWith('*')) return;
        const shown = shownQuotes(text).join('\n');
        for (const { kind, text: said } of parts.around) {
          if (kind === 'paragraph') expect(shown).toContain(plain(said));
        }
        for (const each of text.split('\n')) {
          const theirs = active(each)
            .replace(/^> (?:-# )?/, '')
            .replaceAll('**', '');
          expect(theirs).not.toMatch(/[*_~|`<>[\]@#\\]|:\/\/|\w\.\w|^\s*[-+]|^\s*\d+[.)]/);
        }
      }),
      { seed: 20, numRuns: 150 },
    );
  });
});

describe('renderVerified', () => {
  it('says where the quote stands, and gives its digest', () => {
    const sha256 = 'a'.repeat(64);
    const [text] = textDisplays(renderVerified({ state: 'there', source, sha256 }, view));
    expect(text).toMatch(/^### Quote 2 is verified\nThe file was read again just now\./);
    expect(text).toContain('in article `0123456789ab` at offsets 10–20.');
    expect(text).toContain(`SHA-256 of the quoted text: \`${sha256}\``);
  });
});

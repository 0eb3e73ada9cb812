import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUOTES_SELECT_ID } from '../../src/discord/answer/answer-ids.js';
import { type BotWithLibrary, botWithLibrary } from '../support/bot-with-library.js';
import { buttons, selects, shownQuotes } from '../support/discord-markup.js';

let place: BotWithLibrary;

const QUESTION = 'How many passengers did the ferry Petrel rescue?';
const REPORTS = [
  ['Gannet Daily', 'On Monday the ferry Petrel rescued 12 passengers of the burning barge.'],
  ['Tern Weekly', 'Twelve passengers of the burning barge were rescued by the ferry Petrel on Monday.'],
  ['Skua Times', 'The ferry Petrel rescued 31 passengers of a burning barge on Monday.'],
] as const;

beforeAll(async () => {
  place = await botWithLibrary();
  REPORTS.forEach(([outlet, line], at) => {
    writeFileSync(
      `${place.articles}/petrel-${at}.md`,
      `---\ntitle: The Petrel and the barge ${at}\noutlet: ${outlet}\ndate: 2021-08-03\n---\n\n${line}\n`,
    );
  });
  await place.library.reload('test');
  // Two libraries are read, one after the other.
}, 60_000);

afterAll(() => place?.close());

const ask = (question: string) => place.playground.slash({ command: 'ask', options: { question } }).message();

describe('a member whose answer differs from report to report', () => {
  it('sees it in a line, and opens the card for themselves alone, after a restart too', async () => {
    const answer = await ask(QUESTION);
    expect(answer.text).toContain('Reports differ: 12 (2 reports, 2 publishers) · 31 (1 report)');
    await place.restart();
    const card = await place.playground
      .press({ message: answer, button: 'Where reports differ', as: 'another' })
      .message();
    expect(card.ephemeral).toBe(true);
    expect(card.text).toContain('### Where reports differ');
    expect(card.text).toContain('**12 (2 reports, 2 publishers)**');
    const quotes = shownQuotes(card.text).map((quote) => quote.replaceAll('**', ''));
    expect([...quotes].sort()).toEqual(REPORTS.map(([, line]) => line).sort());
    expect(card.text).toContain('Nothing here says who is right.');
  });

  it('can have each of its sentences verified', async () => {
    const answer = await ask(QUESTION);
    const card = await place.playground.press({ message: answer, button: 'Where reports differ' }).message();
    const [select] = selects(card.components);
    const third = select?.options.find(({ label }) => label === 'Verify quote 3');
    const values = [third?.value ?? ''];
    const verified = await place.playground
      .select({ message: card, select: QUOTES_SELECT_ID, values })
      .message();
    expect(verified.text).toContain('Quote 3 is verified');
  });

  it('finds the card below a comparison as well', async () => {
    const compared = await place.playground
      .slash({ command: 'compare', options: { question: QUESTION } })
      .message();
    expect(compared.text).toContain('Reports differ: 12 (2 reports, 2 publishers) · 31 (1 report)');
    const card = await place.playground
      .press({ message: compared, button: 'Where reports differ' })
      .message();
    expect(card.text).toContain('### Where reports differ');
  });

  it('finds it below a comparison of several outlets, of these alone, after a restart too', async () => {
    const outlets = 'Gannet Daily, Skua Times';
    const compared = await place.playground
      .slash({ command: 'compare', options: { question: QUESTION, outlets, languages: 'en, ru' } })
      .message();
    expect(compared.text).toContain('Reports differ: 12 (1 report) · 31 (1 report)');
    await place.restart();
    const card = await place.playground
      .press({ message: compared, button: 'Where reports differ' })
      .message();
    expect(card.ephemeral).toBe(true);
    expect(card.id).not.toBe(compared.id);
    expect(card.text).toContain('### Where reports differ');
    expect(card.text).toContain('Gannet Daily');
    expect(card.text).not.toContain('Tern Weekly');
  });

  it('is offered no card where reports agree', async () => {
    const answer = await ask('When did the harbour bridge open?');
    expect(buttons(answer.components).map(({ label }) => label)).not.toContain('Where reports differ');
  });
});

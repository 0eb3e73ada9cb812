import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { CHROMIUM } from './support/chromium.js';
import { computed } from './support/computed.js';
import { describePages } from './support/describe-pages.js';
import { startHarbourPlayground } from './support/harbour-playground.js';

const QUESTIONS = [
  {
    language: 'en',
    text: 'Who cut the ribbon of the harbour bridge?',
    quoted: 'Mayor Ilse Varga cut the ribbon',
  },
  { language: 'zh', text: '新码头的冷库可以存放多少鱼？', quoted: '三百吨鱼' },
  { language: 'ar', text: 'كم زائرا استقبلت المنارة القديمة؟', quoted: 'ألفي زائر' },
  { language: 'ru', text: 'Сколько пассажиров перевёз трамвай?', quoted: 'девять тысяч пассажиров' },
  { language: 'uk', text: 'Скільки книжок придбала бібліотека?', quoted: 'чотири тисячі книжок' },
];

const answers = (page: Page) => page.locator('.message[aria-busy="false"]:has(blockquote)');
const latest = (page: Page) => answers(page).last();
const suggestions = (page: Page) => page.locator('#suggestions [role="option"]');

describePages('the page', (open) => {
  let playground: Playground;
  let close: () => Promise<void> = async () => {};

  beforeAll(async () => {
    if (CHROMIUM === undefined) return;
    ({ playground, close } = await startHarbourPlayground({ examples: QUESTIONS }));
  });
  afterAll(() => close());

  it('answers a first visitor who clicks an example, in each language', async () => {
    const page = await open(playground.url);
    expect(await page.getByRole('heading', { name: 'Ask the press, in your language' }).isVisible()).toBe(
      true,
    );
    for (const [index, { text, quoted }] of QUESTIONS.entries()) {
      await page.getByRole('button', { name: text }).click();
      await answers(page).nth(index).waitFor();
      expect(await latest(page).locator('blockquote').first().innerText()).toContain(quoted);
    }
    expect(await page.locator('#welcome').isVisible()).toBe(false);
  });

  it.each(QUESTIONS)('answers who writes /ask $text', async ({ text, quoted }) => {
    const page = await open(playground.url);
    const before = await answers(page).count();
    // Back from the question that stands there at first to an empty line.
    await page.keyboard.press('Backspace');
    await page.keyboard.type(`/ask ${text}`);
    await page.keyboard.press('Enter');
    await answers(page).nth(before).waitFor();
    expect(await latest(page).locator('blockquote').first().innerText()).toContain(quoted);
    await expect
      .poll(() => page.locator('#announcer').innerText(), { timeout: 10_000 })
      .toMatch(/^Dragoman: /);
  });

  it('shows Arabic from the right, with the bar of the quote at the right', async () => {
    const page = await open(playground.url);
    const before = await answers(page).count();
    await page.locator('#example-list button[lang="ar"]').click();
    await answers(page).nth(before).waitFor();
    const quote = latest(page).locator('blockquote').first();
    const style = {
      direction: await computed(quote, 'direction'),
      borderRightWidth: await computed(quote, 'borderRightWidth'),
      borderLeftWidth: await computed(quote, 'borderLeftWidth'),
    };
    expect(style).toEqual({ direction: 'rtl', borderRightWidth: '4px', borderLeftWidth: '0px' });
  });

  it('suggests how a question may go on, and takes what the arrow keys choose', async () => {
    const page = await open(playground.url);
    await page.keyboard.type('harb');
    const first = suggestions(page).first();
    // What was suggested for the first letters may be shown until this is.
    await expect.poll(() => first.innerText(), { timeout: 10_000 }).toMatch(/harb/i);
    await page.keyboard.press('ArrowDown');
    expect(await first.getAttribute('aria-selected')).toBe('true');
    const label = await first.innerText();
    await page.keyboard.press('Enter');
    expect(await page.locator('#option-question').inputValue()).toBe(label);
    expect(await page.locator('#suggestions').isVisible()).toBe(false);
  });

  it('lists commands after a slash, and closes the list on Escape', async () => {
    const page = await open(playground.url);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/he');
    const help = suggestions(page).filter({ hasText: '/help' });
    await help.waitFor();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    expect(await page.locator('#composer textarea').inputValue()).toBe('/he');
  });

  it('turns the pages of an answer, and keeps the history when it is loaded again', async () => {
    const page = await open(playground.url);
    const before = await answers(page).count();
    await page.keyboard.type('harbour bridge');
    await page.keyboard.press('Enter');
    await answers(page).nth(before).waitFor();
    const header = await latest(page).locator('.text').first().innerText();
    await latest(page).getByRole('button', { name: /^More/ }).click();
    const back = latest(page).locator('.row button').first();
    await back.and(page.locator(':enabled')).waitFor();
    expect(await latest(page).locator('.text').first().innerText()).not.toBe(header);
    await back.click();
    await back.and(page.locator(':disabled')).waitFor();
    expect(await latest(page).locator('.text').first().innerText()).toBe(header);
    await page.reload();
    await answers(page).nth(before).waitFor();
    expect(await answers(page).count()).toBe(before + 1);
  });

  it('shows an ephemeral reply to its member alone, who may dismiss it', async () => {
    const page = await open(playground.url);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/help ');
    await page.keyboard.press('Enter');
    const note = page.getByText('Only you can see this');
    await note.waitFor();
    await page.locator('#as').selectOption('another');
    await note.waitFor({ state: 'detached' });
    await page.locator('#as').selectOption('reader');
    await note.waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await note.count()).toBe(0);
  });
});

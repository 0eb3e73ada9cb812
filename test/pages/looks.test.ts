import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from '../playground/support/bot.js';
import { ask } from '../playground/support/commands.js';
import { CHROMIUM } from './support/chromium.js';
import { computed } from './support/computed.js';
import { describePages } from './support/describe-pages.js';

const LONG = `> ${'Неперервнийтекст'.repeat(12)}\n> https://example.org/${'path/'.repeat(40)}\n\`${'code'.repeat(60)}\``;
const DARK = 'rgb(49, 51, 56)';
const LIGHT = 'rgb(255, 255, 255)';
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

const ground = (page: Page) => computed(page.locator('body'), 'backgroundColor');

describePages('the looks of the page', (open) => {
  let place: Playground;

  beforeEach(async () => {
    if (CHROMIUM === undefined) return;
    place = await playground({ examples: [{ text: 'Who opened it?', language: 'en' }] });
    const client = await bot(place, (it) => it.isChatInputCommand() && it.reply(LONG));
    await client.application.commands.set([ask]);
  });

  it.each([
    ['dark', DARK],
    ['light', LIGHT],
  ] as const)('follow a device that is set to %s', async (colorScheme, expected) => {
    expect(await ground(await open(place.url, { colorScheme }))).toBe(expected);
  });

  it('follow the member who chose otherwise, also when the page is loaded again', async () => {
    const page = await open(place.url, { colorScheme: 'dark' });
    await page.locator('#theme').selectOption('light');
    expect(await ground(page)).toBe(LIGHT);
    await page.reload();
    await page.locator('.send').waitFor();
    expect(await ground(page)).toBe(LIGHT);
    expect(await page.locator('#theme').inputValue()).toBe('light');
  });

  it('fit a phone: nothing scrolls sideways, and channels and settings open and close', async () => {
    const page = await open(place.url, PHONE);
    await page.locator('#option-question').fill('Who?');
    await page.locator('.send').tap();
    await page.locator('.message').waitFor();
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    const overflowOfLog =
      "document.getElementById('scroll').scrollWidth - document.getElementById('scroll').clientWidth";
    expect(await page.evaluate(overflowOfLog)).toBe(0);
    const box = await page.locator('#composer').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await page.getByRole('button', { name: 'Channels and settings' }).tap();
    await page.locator('#as').selectOption('another');
    await page.keyboard.press('Escape');
    expect(await page.locator('#as').isVisible()).toBe(false);
  });

  it('show what the bot says to somebody else as it happens', async () => {
    const [mine, theirs] = [await open(place.url), await open(place.url)];
    await theirs.locator('#as').selectOption('another');
    await mine.keyboard.type('Who?');
    await mine.keyboard.press('Enter');
    await theirs.getByText('Reader used /ask').waitFor();
  });

  it('let the keyboard reach everything, and show where it is', async () => {
    const page = await open(place.url);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    const example = page.locator('#example-list button');
    expect(await page.locator(':focus').innerText()).toContain('Who opened it?');
    expect(await computed(example, 'outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('Reader used /ask').waitFor();
  });
});

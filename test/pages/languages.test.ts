import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { bot, playground } from '../playground/support/bot.js';
import { ask } from '../playground/support/commands.js';
import { CHROMIUM } from './support/chromium.js';
import { computed } from './support/computed.js';
import { describePages } from './support/describe-pages.js';

const WELCOME = {
  'en-US': 'Ask the press, in your language',
  'zh-CN': '用您的语言向新闻报道提问',
  'zh-TW': '用您的語言向新聞報導提問',
  ar: 'اسأل الصحافة بلغتك',
  ru: 'Спросите прессу на своём языке',
  uk: 'Запитайте пресу своєю мовою',
} as const;
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true } as const;

const dir = (page: Page) => page.locator('html').getAttribute('dir');

describePages('the languages of the page', (open) => {
  let place: Playground;
  const heard: string[] = [];
  let reply: string;

  beforeEach(async () => {
    if (CHROMIUM === undefined) return;
    heard.splice(0);
    reply = 'Nobody yet';
    place = await playground({ examples: [{ text: 'Who opened it?', language: 'en' }] });
    const client = await bot(place, async (it) => {
      if (!it.isChatInputCommand()) return;
      heard.push(it.locale);
      await it.reply(reply);
    });
    await client.application.commands.set([ask]);
  });

  it.each(Object.entries(WELCOME))('are those of the browser: %s', async (locale, welcome) => {
    const page = await open(place.url, { locale });
    expect(await page.locator('#welcome-title').innerText()).toBe(welcome);
    expect(await page.locator('#locale').inputValue()).toBe(locale);
    expect(await dir(page)).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it('change with the switch, at once and for good, and are what the bot is told', async () => {
    const page = await open(place.url);
    await page.locator('#locale').selectOption('uk');
    await page.getByRole('heading', { name: WELCOME.uk }).waitFor();
    expect(await page.getByRole('navigation').getAttribute('aria-label')).toBe('Канали й налаштування');
    await page.getByRole('button', { name: 'Who opened it?' }).click();
    await page.getByText('Reader — команда /ask').waitFor();
    expect(heard).toEqual(['uk']);
    await page.reload();
    await page.getByText('Reader — команда /ask').waitFor();
    expect(await page.locator('#as option:checked').innerText()).toBe('Читач');
  });

  it('turn the whole page to the right in Arabic, while commands are told of English', async () => {
    const page = await open(place.url, { locale: 'ar' });
    const [sidebar, main] = [
      await page.locator('#sidebar').boundingBox(),
      await page.locator('main').boundingBox(),
    ];
    expect(sidebar?.x ?? 0).toBeGreaterThan(main?.x ?? 0);
    expect(await page.locator('#locale-note').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Who opened it?' }).click();
    await page.locator('.message').waitFor();
    expect(heard).toEqual(['en-US']);
    const [avatar, body] = [
      await page.locator('.avatar').boundingBox(),
      await page.locator('.message .body').boundingBox(),
    ];
    expect(avatar?.x ?? 0).toBeGreaterThan(body?.x ?? 0);
    expect(await computed(page.locator('.chip'), 'direction')).toBe('ltr');
    await page.locator('#option-question').fill('');
    await page.locator('.send').click();
    expect(await page.locator('.hint').innerText()).toContain('مطلوب');
  });

  it('leave a line of a reply on its own side, whatever language its dates are shown in', async () => {
    reply = '-# <t:1614600000:D> · العربية\n-# <t:1614600000:D> · English';
    const page = await open(place.url, { locale: 'en-US' });
    await page.getByRole('button', { name: 'Who opened it?' }).click();
    const line = (text: string) => page.locator('.message .subtext').filter({ hasText: text });
    expect(await line('العربية').innerText()).toContain('March');
    expect(await computed(line('العربية'), 'direction')).toBe('rtl');
    expect(await computed(line('English'), 'direction')).toBe('ltr');
  });

  it('fit a phone in Arabic, where channels come in from the right', async () => {
    const page = await open(place.url, { locale: 'ar', ...PHONE });
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(overflow)).toBe(0);
    await page.getByRole('button', { name: 'القنوات والإعدادات' }).tap();
    const box = await page.locator('#sidebar').boundingBox();
    expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe(390);
  });

  it('say why something was not done', async () => {
    const page = await open(place.url, { locale: 'ru' });
    await page.getByRole('button', { name: '# archive' }).click();
    await page.locator('.chip').click();
    const line = page.locator('#composer textarea');
    expect(await line.getAttribute('placeholder')).toBe('Здесь доступны только команды: введите /');
    await line.fill('Привет');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Здесь вам нельзя писать.').waitFor();
  });
});

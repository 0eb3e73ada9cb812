import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { CHROMIUM } from './support/chromium.js';
import { describePages } from './support/describe-pages.js';
import { startHarbourPlayground } from './support/harbour-playground.js';

const advance = (page: Page) => page.getByRole('button', { name: 'Advance to the next digest' });

describePages('a daily digest', (open) => {
  let playground: Playground;
  let close: () => Promise<void> = async () => {};

  beforeAll(async () => {
    if (CHROMIUM !== undefined) ({ playground, close } = await startHarbourPlayground());
  });
  afterAll(() => close());

  it('is arranged in the page, arrives when its time is advanced to, and is there after a reload', async () => {
    const page = await open(playground.url);
    await page.getByText('No digest is due').waitFor();
    expect(await advance(page).isVisible()).toBe(false);
    await page.locator('#as').selectOption('moderator');
    await page.getByRole('button', { name: '# moderators' }).click();
    await page.locator('.chip').click();
    await page.locator('#composer textarea').pressSequentially('/digest set ');
    await page.locator('#option-channel').fill('digest');
    await page.locator('#suggestions [role="option"]').first().click();
    await page.locator('#option-time').fill('08:00');
    await page.locator('#option-timezone').fill('Europe/Kyiv');
    await page.locator('.send').click();
    await page.getByRole('heading', { name: 'The digest is arranged' }).waitFor();
    await advance(page).click();
    await page.getByRole('button', { name: '» digest' }).click();
    const digest = page.locator('.message').filter({ hasText: 'News digest' });
    await digest.waitFor();
    expect(await digest.locator('blockquote').count()).toBeGreaterThan(0);
    await page.reload();
    await page.getByRole('button', { name: '» digest' }).click();
    await digest.waitFor();
    expect(await digest.count()).toBe(1);
  });
});

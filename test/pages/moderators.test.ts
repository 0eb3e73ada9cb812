import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { CHROMIUM } from './support/chromium.js';
import { describePages } from './support/describe-pages.js';
import { startHarbourPlayground } from './support/harbour-playground.js';

const TEXT =
  'Lantern keepers agree on winter hours\n3 March 2021\n\nThe keepers of the eastern lanterns agreed on Tuesday to light them an hour earlier until spring.\n';

const last = (page: Page) => page.locator('.message[aria-busy="false"]').last();

/** Becomes the moderator, in #moderators, and begins a command in the message box. */
async function begin(page: Page, command: string): Promise<void> {
  await page.locator('#as').selectOption('moderator');
  await page.getByRole('button', { name: '# moderators' }).click();
  await page.getByRole('heading', { name: '# moderators' }).waitFor();
  await page.locator('.chip').click();
  await page.locator('#composer textarea').pressSequentially(`/${command} `);
  await page
    .locator('.chip')
    .filter({ hasText: `/${command}` })
    .waitFor();
}

describePages('moderators', (open) => {
  let playground: Playground;
  let close: () => Promise<void> = async () => {};

  beforeAll(async () => {
    if (CHROMIUM !== undefined) ({ playground, close } = await startHarbourPlayground());
  });
  afterAll(() => close());

  it('settle who sees answers, which then holds for readers', async () => {
    const page = await open(playground.url);
    await begin(page, 'settings answers');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await last(page).getByText('Saved.').waitFor();
    await page.locator('#as').selectOption('reader');
    await page.getByRole('heading', { name: '# ask' }).waitFor();
    await page.locator('#option-question').fill('harbour bridge');
    await page.locator('.send').click();
    await last(page).getByText('Only you can see this').waitFor();
  });

  it('add an article by uploading its file, after having seen what would be read of it', async () => {
    const page = await open(playground.url);
    await begin(page, 'corpus add');
    await page.locator('.send').click();
    const form = page.getByRole('dialog');
    const file = { name: 'lantern hours.txt', mimeType: 'text/plain', buffer: Buffer.from(TEXT) };
    await form.locator('input[type="file"]').setInputFiles([file]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('heading', { name: 'This would be added' }).waitFor();
    await last(page).getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Added to the coverage' }).waitFor();
    const asked = playground.slash({
      command: 'ask',
      options: { question: 'When are the eastern lanterns lit?', private: false },
    });
    expect((await asked.message()).text).toContain('an hour earlier until spring');
  });
});

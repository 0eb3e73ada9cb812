import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Playground } from '../../src/playground/playground.js';
import { CHROMIUM } from './support/chromium.js';
import { describePages } from './support/describe-pages.js';
import { startHarbourPlayground } from './support/harbour-playground.js';

const QUESTION = 'Who cut the ribbon of the harbour bridge?';

const answers = (page: Page) => page.locator('.message[aria-busy="false"]:has(blockquote)');
const latest = (page: Page) => answers(page).last();
const suggestions = (page: Page) => page.locator('#suggestions [role="option"]');

/** Asks in the message box; resolves once the answer is there. */
async function ask(page: Page, question = QUESTION): Promise<void> {
  const before = await answers(page).count();
  await page.locator('#option-question').fill(question);
  await page.locator('.send').click();
  await answers(page).nth(before).waitFor();
}

/** Empties the message box and writes into it. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.chip').click();
  await page.locator('#composer textarea').pressSequentially(text);
}

describePages('what stands below an answer', (open) => {
  let playground: Playground;
  let close: () => Promise<void> = async () => {};

  beforeAll(async () => {
    if (CHROMIUM !== undefined) ({ playground, close } = await startHarbourPlayground());
  });
  afterAll(() => close());

  it('opens the context of a quote for the member alone, and verifies it from there', async () => {
    const page = await open(playground.url);
    await ask(page);
    await latest(page).getByRole('button', { name: 'In context' }).click();
    await page.getByRole('heading', { name: 'Quote 1 in context' }).waitFor();
    const context = latest(page);
    expect(await context.locator('blockquote strong').innerText()).toContain('Mayor Ilse Varga');
    expect(await context.getByText('Only you can see this').isVisible()).toBe(true);
    await context.getByRole('button', { name: 'Verify' }).click();
    await page.getByRole('heading', { name: 'Quote 1 is verified' }).waitFor();
  });

  it('shares a private answer, which others then see, and takes it back', async () => {
    const [page, other] = [await open(playground.url), await open(playground.url)];
    await other.locator('#as').selectOption('another');
    await page.locator('#option-question').fill(QUESTION);
    await page.getByRole('button', { name: /more options/ }).click();
    await suggestions(page).filter({ hasText: 'private' }).click();
    await page.locator('#option-private').fill('True');
    await page.locator('.send').click();
    const share = page.getByRole('button', { name: 'Share', exact: true });
    await share.waitFor();
    expect(await other.getByText('shared by').count()).toBe(0);
    await share.click();
    const shared = other.locator('.message').filter({ hasText: 'shared by @Reader' });
    await shared.waitFor();
    expect(await shared.locator('blockquote').first().innerText()).toContain('Mayor Ilse Varga');
    await page
      .locator('.message')
      .filter({ hasText: 'shared by @Reader' })
      .getByRole('button', { name: 'Delete' })
      .click();
    await shared.waitFor({ state: 'detached' });
  });

  it('asks in a form what was wrong', async () => {
    const page = await open(playground.url);
    await ask(page);
    await latest(page).getByRole('button', { name: 'Not helpful' }).click();
    const form = page.getByRole('dialog');
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'hidden' });
    await latest(page).getByRole('button', { name: 'Not helpful' }).click();
    await form.getByRole('combobox').first().selectOption({ index: 1 });
    await form.getByRole('button', { name: 'Submit' }).click();
    await page.getByRole('log').getByText('Your question is not kept.').waitFor();
  });

  it('checks the message of somebody else against the coverage', async () => {
    const { message } = playground.say({
      text: 'They say that Mayor Ilse Varga cut the ribbon of the harbour bridge',
      as: 'another',
    });
    const page = await open(playground.url);
    await page.locator(`[data-id="${message.id}"]`).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against coverage' }).click();
    await page.getByText('Only you can see this').last().waitFor();
    expect(await latest(page).innerText()).toContain('Mayor Ilse Varga cut the ribbon');
  });

  it('answers in the direct channel, where nobody else looks', async () => {
    const page = await open(playground.url);
    await page.getByRole('button', { name: '@ Dragoman' }).click();
    await page.getByText('Between Dragoman and you').waitFor();
    await write(page, QUESTION);
    await page.keyboard.press('Enter');
    await answers(page).first().waitFor();
    expect(await latest(page).locator('blockquote').first().innerText()).toContain('Mayor Ilse Varga');
    await page.locator('#as').selectOption('another');
    await page.getByRole('button', { name: '@ Dragoman' }).click();
    await page.getByText('Between Dragoman and you').waitFor();
    expect(await page.locator('.message').count()).toBe(0);
  });

  it("does a moderator's command, and offers it to nobody else", async () => {
    const page = await open(playground.url);
    await write(page, '/audit');
    await page.keyboard.press('Enter');
    expect(await page.locator('.hint').innerText()).toBe('There is no such command here.');
    const headers = { Origin: new URL(playground.url).origin };
    const forced = await page.request.post(`${playground.url}page/slash`, {
      data: { command: 'audit' },
      headers,
    });
    expect(forced.status()).toBe(409);
    await page.locator('#as').selectOption('moderator');
    await page.getByRole('button', { name: '# moderators' }).waitFor();
    await write(page, '/audit ');
    await page.locator('.send').click();
    await page.getByText('Only you can see this').waitFor();
    expect(await page.locator('.message').last().innerText()).toContain('Moderator used /audit');
  });
});

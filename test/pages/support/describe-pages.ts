import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { CHROMIUM, NO_CHROMIUM, startChromium } from './chromium.js';

/** How long the page may take over anything, in milliseconds. */
const PATIENCE_MS = 8000;

/** Opens the page of a playground in a window of its own, which is closed after the test. */
export type OpenPage = (url: string, options?: BrowserContextOptions) => Promise<Page>;

/** Tests in a real browser. Each fails on whatever the browser complains of. Skipped where there is no browser. */
export function describePages(name: string, define: (open: OpenPage) => void): void {
  if (CHROMIUM === undefined) console.warn(`The pages are not tested: ${NO_CHROMIUM}`);
  describe.skipIf(CHROMIUM === undefined)(name, () => {
    let browser: Browser;
    const opened: Page[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      browser = await startChromium();
    });
    afterEach(async () => {
      for (const page of opened.splice(0)) await page.context().close();
      expect(complaints.splice(0), 'help: the browser says what is wrong').toEqual([]);
    });
    afterAll(() => browser?.close());

    define(async (url, options) => {
      const context = await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      opened.push(page);
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => {
        // A refusal is an answer, though browsers call it an error.
        const isRefusal = message.text().includes('status of 409');
        const isComplaint = message.type() === 'error' || message.type() === 'warning';
        if (isComplaint && !isRefusal) complaints.push(message.text());
      });
      await page.goto(url);
      // The message box comes last.
      await page.locator('.send').waitFor();
      return page;
    });
  });
}

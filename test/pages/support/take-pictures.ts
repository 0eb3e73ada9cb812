import type { Browser, Page } from 'playwright-core';
import { EXAMPLES } from '../../../src/playground-examples.js';
import { startChromium } from './chromium.js';
import { startPlaygroundWithBot } from './playground-with-bot.js';

/** A picture to be taken of an answer in the playground. */
export interface Picture {
  readonly file: string;
  readonly question: string;
  /** The browser's language, BCP 47. */
  readonly locale: string;
  readonly theme: 'dark' | 'light';
  /** A desktop's picture is cropped to the answer, a phone's shows the whole window. */
  readonly device: 'desktop' | 'phone';
}

const DEVICES = {
  desktop: { viewport: { width: 1200, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
} as const;

/** Noon of a day after the sample coverage: each run shows the same time. */
const NOW = new Date('2026-01-15T12:00:00Z');
/** Room around an answer, in pixels. */
const MARGIN = 16;

/** Takes pictures of answers from the sample coverage; gives each file's size. */
export async function takePictures(pictures: readonly Picture[]) {
  const browser = await startChromium();
  const taken: { file: string; bytes: number }[] = [];
  try {
    for (const picture of pictures) taken.push(await take(browser, picture));
  } finally {
    await browser.close();
  }
  return taken;
}

async function take(browser: Browser, { file, question, locale, theme, device }: Picture) {
  // A playground of its own for each, so that nothing else stands in the channel.
  const clock = () => NOW.getTime();
  const { playground, close } = await startPlaygroundWithBot({}, { examples: EXAMPLES, clock });
  const page = await browser.newPage({
    ...DEVICES[device],
    colorScheme: theme,
    locale,
    timezoneId: 'UTC',
  });
  try {
    await page.goto(playground.url);
    await page.locator('#option-question').fill(question);
    await page.locator('.send').click();
    await page.locator('.message[aria-busy="false"] blockquote').first().waitFor();
    // No hint, no cursor, no highlight under the mouse.
    await page.mouse.move(0, 0);
    await page.evaluate('document.activeElement.blur()');
    const clip = device === 'desktop' ? await aroundAnswer(page) : undefined;
    const bytes = await page.screenshot({ path: file, ...(clip && { clip }) });
    return { file, bytes: bytes.length };
  } finally {
    await page.close();
    await close();
  }
}

/** The last message, from its avatar to the other edge of its box; the window is made high enough for all of it. */
async function aroundAnswer(page: Page) {
  const log = page.locator('#log');
  const { width } = DEVICES.desktop.viewport;
  const needed = ((await log.boundingBox())?.height ?? 0) + 400;
  await page.setViewportSize({ width, height: Math.max(900, Math.ceil(needed)) });
  const message = await page.locator('.message').last().boundingBox();
  const box = await page.locator('.message .container').last().boundingBox();
  if (!message || !box) throw new Error('There is no answer in the window');
  const isFromTheRight = (await page.locator('html').getAttribute('dir')) === 'rtl';
  const [from, to] = isFromTheRight
    ? [box.x - MARGIN, message.x + message.width]
    : [message.x, box.x + box.width + MARGIN];
  return { x: from, y: message.y - MARGIN / 2, width: to - from, height: message.height + MARGIN };
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Why there is nothing to see where no browser is found. */
export const NO_CHROMIUM =
  'no Chromium found: `apt-get install chromium fonts-noto-cjk fonts-noto-core`, or set CHROMIUM_PATH';

/** The browser's program: CHROMIUM_PATH, or where Chromium or Chrome usually is; `undefined` where there is none. */
export const CHROMIUM = [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);

/** Starts the browser without a window. @throws where there is none */
export async function startChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error(NO_CHROMIUM);
  // Containers have no user namespaces to build the sandbox from; the only page opened is our own.
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
